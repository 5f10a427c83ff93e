import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneSwiftEmitter

/// What the tool is asked to do.
enum ToolCall {
  case build(target: String, output: String)
  case write(target: String, output: String)
  /// Where none is required, a target without a framework is no mistake.
  case find(target: String, isRequired: Bool)

  init?(_ arguments: [String]) {
    switch (arguments.first, arguments.count) {
    case ("build", 3): self = .build(target: arguments[1], output: arguments[2])
    case ("write", 3): self = .write(target: arguments[1], output: arguments[2])
    case ("find", 2): self = .find(target: arguments[1], isRequired: true)
    case ("find-any", 2): self = .find(target: arguments[1], isRequired: false)
    case (_, _): return nil
    }
  }

  func run() -> ToolStatus {
    switch self {
    case .find(let target, let isRequired): find(target, isRequired: isRequired)
    case .build(let target, let output): build(target, to: output)
    case .write(let target, let output): write(target, to: output)
    }
  }

  private func find(_ target: String, isRequired: Bool) -> ToolStatus {
    let folder = WatchedFolder(target, in: DiskFileSystem())
    if folder.packages.isEmpty && !isRequired { return .success }
    return framework(in: folder) { print($0) }
  }

  private func build(_ target: String, to output: String) -> ToolStatus {
    compiled(target) { outputs in
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      for file in outputs.flatMap(\.files) { _ = try writeIfChanged(file.bytes, to: joined(output, file.path)) }
    }
  }

  private func write(_ target: String, to output: String) -> ToolStatus {
    compiled(target) { outputs in
      let outcome = try OutputFolder(path: output).write(outputs)
      print("\(output): \(outcome.written) files written, \(outcome.unchanged) unchanged, \(outcome.removed) removed")
    }
  }

  /// Finds the one framework that a target's folder holds.
  private func framework(in folder: WatchedFolder, use: (String) -> Void) -> ToolStatus {
    switch folder.framework(in: DiskFileSystem()) {
    case .found(let package):
      use(package)
      return .success
    case .nothing: return refuse(folder.deadLinks.first.map { .deadLink($0) } ?? .noFramework(target: folder.path))
    case .several(let compilation):
      show(compilation)
      return .findings
    }
  }

  /// Compiles the framework of a target, and hands on what is to be written unless something is wrong with it.
  private func compiled(_ target: String, write: ([NamedOutput]) throws -> Void) -> ToolStatus {
    let folder = WatchedFolder(target, in: DiskFileSystem())
    var package = ""
    let status = framework(in: folder) { package = $0 }
    guard status == .success else { return status }
    var options = CompilationOptions()
    options.watched = folder
    options.emitters = [
      NamedEmitter("swift", folder: "", SwiftEmitter()), NamedEmitter("json", folder: "", AppBundleEmitter()),
    ]
    guard let compilation = compile(package, in: DiskFileSystem(), options) else {
      return refuse(.noFramework(target: target))
    }
    show(compilation)
    if compilation.stopsTheBuild(options) { return .findings }
    do {
      try write(compilation.outputs)
      return .success
    } catch let error as WritingError {
      return refuse(.notWritten(error.description))
    } catch {
      return refuse(.notWritten("cannot make the folder for generated files"))
    }
  }

  private func show(_ compilation: Compilation) {
    let diagnostics = compilation.diagnostics.filter { $0.severity >= .warning }
    let text = LineRenderer(showsNotes: true).render(DiagnosticReport(diagnostics, sources: compilation.sources))
    FileHandle.standardError.write(Data(text.utf8))
  }

  private func refuse(_ refusal: Refusal) -> ToolStatus {
    for line in refusal.lines { say(line) }
    return .wrongUse
  }
}

/// How the tool ends, for the plugin that started it.
enum ToolStatus: Int32 {
  case success = 0
  /// The framework has errors.
  case findings = 1
  /// The call, or the target that it names, is not as it must be.
  case wrongUse = 2
}

func say(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
