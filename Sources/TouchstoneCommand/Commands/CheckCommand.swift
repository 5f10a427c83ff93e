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

  @Flag(help: "Take all that the rules find as known, in \(Baseline.fileName) beside the manifest.")
  var writeBaseline = false

  @Flag(help: "Report what the baseline knows, too.")
  var noBaseline = false

  @Option(help: "Report only what the package's rules did not find at this git revision, such as main.")
  var newOnly: String?

  func validate() throws {
    if newOnly != nil && (writeBaseline || noBaseline) {
      throw ValidationError("--new-only compares with a revision instead of a baseline")
    }
    if writeBaseline && noBaseline { throw ValidationError("--write-baseline and --no-baseline exclude each other") }
    if dryRun && !fix { throw ValidationError("--dry-run goes with --fix") }
  }

  func run() throws {
    var options = CompilationOptions()
    options.today = try today.day()
    options.deniesWarnings = report.deny != nil
    options.baseline = writeBaseline ? .renewed : noBaseline ? .ignored : .holdsBack
    let clock = StageClock()
    options.observe = { clock.begin($0) }
    var all: Compilation?
    for root in try roots() {
      if let newOnly { options.baseline = .instead(try findings(at: newOnly, of: root, options)) }
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
    let result = fix ? try applyFixes(to: compilation, root, options) : compilation
    return writeBaseline ? try keepBaseline(of: result, root, options) : result
  }

  /// What the rules found in a package at a git revision. Nothing, if it could not be judged then or was not there yet.
  private func findings(at revision: String, of root: String, _ options: CompilationOptions) throws -> Baseline {
    let taken: GitRevision
    do { taken = try GitRevision(revision, of: root) } catch let problem as GitProblem {
      if problem.hasNoPackage { return Baseline([]) }
      throw refuse(problem.description)
    }
    defer { taken.remove() }
    var options = options
    options.baseline = .renewed
    return compile(taken.folder, in: DiskFileSystem(), options)?.baseline ?? Baseline([])
  }

  /// Writes the baseline of what the rules found, which is then known.
  ///
  /// - Returns: the compilation with the new baseline.
  private func keepBaseline(
    of compilation: Compilation, _ root: String, _ options: CompilationOptions
  ) throws -> Compilation {
    guard let baseline = compilation.baseline else {
      Terminal.error("no baseline is written for \(root): the errors come first, since no rule can judge before")
      return compilation
    }
    let path = joined(root, Baseline.fileName)
    try write(baseline.encoded(), to: path)
    let count = baseline.entries.count
    Terminal.error("wrote \(path): \(count) \(count == 1 ? "finding is" : "findings are") known from now on")
    var next = options
    next.baseline = .holdsBack
    return compile(root, in: DiskFileSystem(), next) ?? compilation
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
