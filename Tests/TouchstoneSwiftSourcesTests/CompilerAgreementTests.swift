import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneModel
import TouchstoneSwiftEmitter
import TouchstoneSwiftSources
import TouchstoneToolSupport

/// What is said before a build is what the Swift compiler says in it: the sample app is compiled with the next edition's
/// code, as it is and after a migration.
@Suite(.serialized) struct CompilerAgreementTests {
  /// A place of a finding; of the compiler's columns only the line is compared, since it points at other parts of a name.
  private struct Place: Hashable, Comparable, CustomStringConvertible {
    var path: String
    var line: Int

    static func < (left: Place, right: Place) -> Bool { (left.path, left.line) < (right.path, right.line) }
    var description: String { "\(path):\(line)" }
  }

  @Test func breaksAgreeWithTheCompiler() throws {
    let next = try Editions.next()
    let report = BreaksReport(SampleApp.sources, from: try Editions.riverbend(), to: next)
    let compiler = try compile(SampleApp.files, with: next.framework)
    // Stored ids are strings to the compiler, and code for other systems is nothing.
    let compiled = report.findings.filter { !$0.code.hasPrefix("id-") && !$0.sentence.hasPrefix("the id ") }
    #expect(places(compiled, .error).sorted() == compiler.errors.sorted())
    // Where one place is wrong, the compiler may not go on to warn of another in the same function.
    // A name over two lines begins on the first; the compiler points at its end.
    let unsaid = compiler.warnings.subtracting(places(compiled, .warning))
    #expect(unsaid.map(\.description) == ["SampleApp/Models/LearningPlan.swift:32"])
    let quiet = places(compiled, .warning).subtracting(compiler.warnings).filter { place in
      !compiler.errors.contains { $0.path == place.path }
    }
    // Nor does it warn of deprecated cases in patterns.
    #expect(
      quiet.sorted().map(\.description) == [
        "SampleApp/Models/LearningPlan.swift:31", "SampleApp/Reports/Letters.swift:44",
        "SampleApp/Store/Settings.swift:39",
      ])
  }

  @Test func aMigratedAppBreaksOnlyWhereItWasLeft() throws {
    let next = try Editions.next()
    let migration = Migration(SampleApp.sources, from: try Editions.riverbend(), to: next)
    let changed = Dictionary(uniqueKeysWithValues: migration.changed.map { ($0.path, $0.new) })
    let files = SampleApp.files.map { SourceFile(path: $0.path, bytes: changed[$0.path] ?? $0.bytes) }
    let compiler = try compile(files, with: next.framework)
    let left = Set(migration.left.map { Place(path: $0.path, line: $0.place.line) })
    let levels = try compiler.errors.subtracting(left).filter { try !line($0, of: files).contains("switch ") }
    #expect(levels.sorted() == [])
    #expect(compiler.warnings.subtracting(left).sorted() == [])
  }

  private func places(_ findings: [SourceFinding], _ severity: SourceFinding.Severity) -> Set<Place> {
    Set(findings.filter { $0.severity == severity }.map { Place(path: $0.path, line: $0.place.line) })
  }

  private func line(_ place: Place, of files: [SourceFile]) throws -> String {
    let file = try #require(files.first { $0.path == place.path })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[place.line - 1])
  }

  /// The lines at which the compiler finds errors and uses of what is deprecated.
  private func compile(
    _ files: [SourceFile], with framework: Framework
  ) throws -> (errors: Set<Place>, warnings: Set<Place>) {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for file in files {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
      paths.append(file.path)
    }
    for file in SwiftEmitter().emit(Publication(framework: framework, sources: SourceMap())) {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "Generated/\(file.path)")
      paths.append("Generated/\(file.path)")
    }
    let runtime = try #require(RuntimeModule.folder)
    try folder.write(RuntimeModule.resources, to: "Resources.swift")
    paths.append("Resources.swift")
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"),
      [
        "swiftc", "-frontend", "-typecheck", "-module-name", "App", "-swift-version", "6", "-parse-as-library", "-D",
        "DEBUG", "-I", runtime.path,
      ] + paths, in: folder.url,
      environment: ProcessInfo.processInfo.environment)
    var found: (errors: Set<Place>, warnings: Set<Place>) = ([], [])
    for line in run.errors.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 4)
      guard parts.count == 5, let number = Int(parts[1]), let start = parts[0].range(of: "SampleApp/") else { continue }
      let place = Place(path: String(parts[0][start.lowerBound...]), line: number)
      if parts[3] == " error" { found.errors.insert(place) }
      if parts[3] == " warning" { found.warnings.insert(place) }
    }
    return found
  }
}
