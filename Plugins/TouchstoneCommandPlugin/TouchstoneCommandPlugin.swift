import Foundation
import PackagePlugin

/// Runs Touchstone on the frameworks in a package's targets: `swift package touchstone check`.
///
/// ```
/// swift package touchstone check [--target NAME] …               # what `touchstone check` takes follows
/// swift package touchstone build | site [--target NAME] …
/// swift package touchstone generate-code-to-source [--target NAME]
/// ```
@main
struct TouchstoneCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    var rest = extractor.remainingArguments
    guard let first = rest.first, let task = FrameworkTask(rawValue: first) else {
      let tasks = FrameworkTask.allCases.map(\.rawValue).joined(separator: ", ")
      throw PluginProblem(
        "`swift package touchstone` is followed by one of \(tasks), and by --target NAME where needed")
    }
    rest.removeFirst()
    let run = TaskRun(
      task: task, arguments: rest, pluginTool: try context.tool(named: "touchstone-plugin-tool").url,
      commandLine: try context.tool(named: "TouchstoneCommand").url, work: context.pluginWorkDirectoryURL)
    var found = 0
    var isFailed = false
    for target in try targets(named: names, in: context.package) {
      guard let framework = try run.framework(of: target, isRequired: !names.isEmpty) else { continue }
      found += 1
      if try !run(target, framework) { isFailed = true }
    }
    if isFailed { throw PluginProblem("\(task.rawValue) found something that is wrong; see above") }
    if found == 0 {
      throw PluginProblem(
        "no target of this package has a framework in its folder: a folder with a touchstone.toml or touchstone.yaml, "
          + "or a link to one")
    }
  }

  /// The targets that were named, or all that have sources.
  private func targets(named names: [String], in package: Package) throws -> [any SourceModuleTarget] {
    let all = package.targets.compactMap { $0 as? any SourceModuleTarget }
    if names.isEmpty { return all }
    return try names.map { name in
      guard let target = all.first(where: { $0.name == name }) else {
        let known = all.map(\.name).joined(separator: ", ")
        throw PluginProblem("this package has no target named \(name); it has \(known)")
      }
      return target
    }
  }
}

/// What can be asked for.
private enum FrameworkTask: String, CaseIterable {
  case check
  case build
  case site
  case generateCodeToSource = "generate-code-to-source"
}

/// One task with all that it takes; called for each target.
private struct TaskRun {
  var task: FrameworkTask
  var arguments: [String]
  var pluginTool: URL
  var commandLine: URL
  var work: URL

  /// The folder of a target's framework; `nil` where it has none and need not have one.
  func framework(of target: any SourceModuleTarget, isRequired: Bool) throws -> String? {
    let output = Pipe()
    let errors = Pipe()
    let status = try start(pluginTool, ["find", target.directoryURL.path], output: output, errors: errors)
    let path = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    if status == 0 { return path.split(separator: "\n").first.map(String.init) }
    // 4: it has no framework, which is wrong only where the target was named.
    if status == 4 && !isRequired { return nil }
    FileHandle.standardError.write(errors.fileHandleForReading.readDataToEndOfFile())
    throw PluginProblem("\(target.name) has no framework that could be used; see above")
  }

  func callAsFunction(_ target: any SourceModuleTarget, _ framework: String) throws -> Bool {
    let folder = arguments.contains("--output") ? [] : ["--output", work.appending(path: target.name).path]
    switch task {
    case .check: return try start(commandLine, ["check", framework] + arguments) == 0
    case .build: return try start(commandLine, ["build", framework] + folder + arguments) == 0
    case .site: return try start(commandLine, ["build", framework, "--emit", "site"] + folder + arguments) == 0
    case .generateCodeToSource:
      let output = target.directoryURL.appending(path: "Generated").path
      return try start(pluginTool, ["write", target.directoryURL.path, output]) == 0
    }
  }

  /// Runs a program to its end.
  private func start(_ program: URL, _ arguments: [String], output: Pipe? = nil, errors: Pipe? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let output { process.standardOutput = output }
    if let errors { process.standardError = errors }
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// Why nothing was done.
private struct PluginProblem: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
