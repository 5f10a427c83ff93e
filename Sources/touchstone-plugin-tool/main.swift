import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneSwiftEmitter

// What the build plugin runs: checks a framework package and writes its Swift files.
//
//     touchstone-plugin-tool FRAMEWORK OUTPUT
//
// It is compiled by everybody who uses the plugin, so it holds nothing that Swift code does not need: no command line
// library, no site. Findings are printed a line each, as build systems read them; after an error nothing is written.

/// Says what is wrong with the call itself, and ends.
func refuse(_ message: String) -> Never {
  FileHandle.standardError.write(Data("error: \(message)\n".utf8))
  exit(2)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let framework = arguments.first, let output = arguments.last else {
  refuse("touchstone-plugin-tool takes the framework's folder and the folder to write to")
}

var options = CompilationOptions()
options.emitters = [NamedEmitter("swift", folder: "", SwiftEmitter())]
guard let compilation = compile(framework, in: DiskFileSystem(), options) else {
  refuse("\(framework) is no framework package: it has no touchstone.toml or touchstone.yaml")
}
let report = DiagnosticReport(
  compilation.diagnostics.filter { $0.severity >= .warning }, sources: compilation.sources)
FileHandle.standardError.write(Data(LineRenderer().render(report).utf8))
if compilation.stopsTheBuild(options) { exit(1) }
do {
  try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
  for file in compilation.outputs.flatMap(\.files) { _ = try writeIfChanged(file.bytes, to: joined(output, file.path)) }
} catch let error as WritingError {
  refuse(error.description)
} catch {
  refuse("cannot make the folder \(output)")
}
