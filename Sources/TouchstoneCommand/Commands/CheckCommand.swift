import ArgumentParser
import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver

/// `touchstone check`: judges packages and writes nothing, unless asked to apply safe fixes.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check framework packages and explain what is found.")

  @Argument(help: "Folders of framework packages; the nearest from here upward unless given.")
  var packages: [String] = []

  @OptionGroup var report: ReportOptions
  @OptionGroup var today: TodayOption

  @Flag(help: "Apply the fixes whose meaning is certain.")
  var fix = false

  @Flag(help: "With --fix, show the changes and write nothing.")
  var dryRun = false

  func validate() throws {
    if dryRun && !fix { throw ValidationError("--dry-run goes with --fix") }
  }

  func run() throws {
    var options = CompilationOptions()
    options.today = try today.day()
    options.deniesWarnings = report.deny != nil
    let clock = StageClock()
    options.observe = { clock.begin($0) }
    var all: Compilation?
    for root in try roots() {
      let compilation = try check(root, options)
      all = all.map { $0.joined(with: compilation) } ?? compilation
    }
    clock.end(printing: report.timings)
    guard let all else { return }
    report.show(all)
    Terminal.keep(all)
    if all.stopsTheBuild(options) { throw ExitStatus.findings }
  }

  /// The folders to check, each once however it is named.
  private func roots() throws -> [String] {
    if packages.isEmpty { return [try packageFolder(nil)] }
    var seen: Set<String> = []
    return try packages.map { try packageFolder($0) }.filter { seen.insert(DiskFileSystem().canonical($0)).inserted }
  }

  private func check(_ root: String, _ options: CompilationOptions) throws -> Compilation {
    guard let compilation = compile(root, in: DiskFileSystem(), options) else {
      throw refuse("\(root) is no framework package")
    }
    return fix ? try applyFixes(to: compilation, root, options) : compilation
  }

  /// Applies safe fixes until none is left, so that a second run changes nothing.
  private func applyFixes(
    to first: Compilation, _ root: String, _ options: CompilationOptions
  ) throws -> Compilation {
    var compilation = first
    for _ in 0..<10 {
      let changes = applyingSafeFixes(compilation.diagnostics, to: compilation.sources)
      guard !changes.isEmpty else { break }
      for change in changes {
        let file = compilation.sources[change.source]
        if dryRun {
          Terminal.write(unifiedDiff(old: file.bytes, new: change.bytes, path: file.path))
        } else {
          try write(change.bytes, to: file.path)
          Terminal.error("mended \(file.path): \(change.applied) \(change.applied == 1 ? "place" : "places")")
        }
      }
      guard !dryRun, let next = compile(root, in: DiskFileSystem(), options) else { break }
      compilation = next
    }
    return compilation
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw refuse("cannot write \(path)")
    }
  }
}
