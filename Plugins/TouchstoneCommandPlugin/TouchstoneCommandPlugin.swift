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
    let found = try targets(named: names, in: context.package).compactMap { target in
      try run.framework(of: target, isRequired: !names.isEmpty).map { (target, $0) }
    }
    if found.isEmpty {
      throw PluginProblem(
        "no target of this package has a framework in its folder: a folder with a touchstone.toml or touchstone.yaml, "
          + "or a link to one")
    }
    if found.count > 1 && run.namesOutput {
      throw PluginProblem("--output is one folder, and \(found.count) targets have a framework; name one by --target")
    }
    // Every framework is told what is wrong with it, not only the first.
    let isSound = try found.map { try run($0, $1) }
    if isSound.contains(false) { throw PluginProblem("\(task.rawValue) found something that is wrong; see above") }
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

  var namesOutput: Bool { arguments.contains { $0 == "--output" || $0.hasPrefix("--output=") } }

  /// The folder of a target's framework; `nil` where it has none and need not have one.
  func framework(of target: any SourceModuleTarget, isRequired: Bool) throws -> String? {
    let output = Pipe()
    let find = try started(pluginTool, [isRequired ? "find" : "find-any", target.directoryURL.path], output: output)
    let path = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    find.waitUntilExit()
    guard find.terminationStatus == 0 else {
      throw PluginProblem("\(target.name) has no framework that could be used; see above")
    }
    return path.isEmpty ? nil : String(path.dropLast())
  }

  func callAsFunction(_ target: any SourceModuleTarget, _ framework: String) throws -> Bool {
    let folder = namesOutput ? [] : ["--output", work.appending(path: target.name).path]
    switch task {
    case .check: return try run(commandLine, ["check", framework] + arguments)
    case .build: return try run(commandLine, ["build", framework] + folder + arguments)
    case .site: return try run(commandLine, ["build", framework, "--emit", "site"] + folder + arguments)
    case .generateCodeToSource:
      let output = target.directoryURL.appending(path: "Generated").path
      return try run(pluginTool, ["write", target.directoryURL.path, output])
    }
  }

  /// Runs a program to its end; what it says is seen.
  ///
  /// - Returns: whether it found everything right.
  private func run(_ program: URL, _ arguments: [String]) throws -> Bool {
    let process = try started(program, arguments)
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private func started(_ program: URL, _ arguments: [String], output: Pipe? = nil) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let output { process.standardOutput = output }
    try process.run()
    return process
  }
}

/// Why nothing was done.
private struct PluginProblem: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
