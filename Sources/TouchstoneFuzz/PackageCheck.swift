import Foundation
import TouchstoneCASE
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter

/// Compiles a spoiled package and looks whether the compiler holds what it promises whatever an author writes.
struct PackageCheck {
  /// What was promised and not held, a line each.
  private(set) var problems: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources = SourceMap()
  /// The most that any step took of the processor.
  private(set) var microseconds = 0

  /// More than this is a hang to an author who waits for it.
  static let limit = 1_000_000

  init(_ input: FuzzInput) {
    guard let compilation = compiled(input, "compiling") else {
      problems.append("a folder with a manifest was taken for none")
      return
    }
    diagnostics = compilation.diagnostics
    sources = compilation.sources
    for diagnostic in diagnostics { checkPlaces(diagnostic) }
    checkOutputs(compilation, readsJSON: input.makesEverything)
    let report = measured("resolving places") { [diagnostics, sources] in
      DiagnosticReport(diagnostics, sources: sources)
    }
    let text = measured("rendering") { ConsoleRenderer(isColoured: false, drawing: .unicode).render(report) }
    if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) { problems.append("a control character is shown") }
    checkRendered(report)
    checkFixes(input)
    if input.makesEverything { checkCASE(input) }
  }

  /// The findings, a line each.
  var shown: String { LineRenderer().render(DiagnosticReport(diagnostics, sources: sources)) }

  private mutating func compiled(_ input: FuzzInput, _ step: String) -> Compilation? {
    var options = CompilationOptions()
    options.today = CalendarDate("2026-11-21")
    options.emitters = [NamedEmitter("json", folder: "json", BundleEmitter())]
    if input.makesEverything {
      options.emitters.append(NamedEmitter("site", folder: "site", SiteEmitter(data: BundleData())))
      options.emitters.append(NamedEmitter("swift", folder: "swift", SwiftEmitter()))
    }
    return measured(step) { compile(input.root, in: input.disk, options) }
  }

  /// Compiles once more as CASE alone, which asks for more than the others do.
  private mutating func checkCASE(_ input: FuzzInput) {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("case", folder: "case", CASEEmitter())]
    guard let compilation = measured("compiling as CASE", { compile(input.root, in: input.disk, options) }) else {
      return
    }
    let files = compilation.outputs.flatMap(\.files)
    if compilation.diagnostics.containsError != files.isEmpty {
      problems.append(files.isEmpty ? "there is neither an error nor CASE" : "there is CASE after an error")
    }
    for file in files {
      checkPath(file.path)
      if !file.path.hasSuffix("_headers") { checkJSON(file.bytes, file.path) }
    }
  }

  // MARK: Promises

  private mutating func checkPlaces(_ diagnostic: Diagnostic) {
    let name = diagnostic.id.rawValue
    if diagnostic.message.isEmpty { problems.append("\(name) has no message") }
    for label in [diagnostic.primary] + diagnostic.labels where !isInside(label.span) {
      problems.append("\(name) points outside its file: \(label.span)")
    }
    for edit in diagnostic.fixes.flatMap(\.edits) where !isInside(edit.span) {
      problems.append("\(name) would change something outside its file: \(edit.span)")
    }
  }

  private func isInside(_ span: SourceSpan) -> Bool {
    let file = sources[span.source]
    return !file.path.isEmpty && span.start <= span.end && span.end <= file.bytes.count
  }

  private mutating func checkOutputs(_ compilation: Compilation, readsJSON: Bool) {
    let files = compilation.outputs.flatMap(\.files)
    if diagnostics.containsError != files.isEmpty {
      problems.append(files.isEmpty ? "there is neither an error nor output" : "there is output after an error")
    }
    var taken: Set<String> = []
    for file in files {
      checkPath(file.path)
      if !taken.insert(file.path.lowercased()).inserted {
        problems.append("two files have the path \(file.path.debugDescription)")
      }
      if file.path.hasSuffix(".json") {
        if readsJSON { checkJSON(file.bytes, file.path) }
      } else if String(validating: file.bytes, as: UTF8.self) == nil {
        problems.append("\(file.path) is not UTF-8")
      }
    }
  }

  /// No file may leave the output folder.
  private mutating func checkPath(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) || path.utf8.contains(0) {
      problems.append("a file has the path \(path.debugDescription)")
    }
  }

  /// Words of an author with line ends in them must not look like findings of their own.
  private mutating func checkRendered(_ report: DiagnosticReport) {
    let texts = [
      measured("rendering lines") { LineRenderer().render(report) },
      measured("rendering for GitHub") { GitHubRenderer().render(report) },
    ]
    for text in texts where text.utf8.count(where: { $0 == 0x0A }) != report.diagnostics.count {
      problems.append("there are not as many lines as findings")
    }
    let json = measured("rendering as JSON") { JSONRenderer().render(report) }
    checkJSON(json, "the report")
  }

  private mutating func checkJSON(_ bytes: [UInt8], _ name: String) {
    do {
      _ = try JSONReader.read(bytes)
    } catch {
      problems.append("\(name) is not JSON: \(error)")
    }
  }

  /// Safe fixes may be applied unseen, so they must leave a package that is no worse.
  private mutating func checkFixes(_ input: FuzzInput) {
    let changes = measured("fixing") { [diagnostics, sources] in
      applyingSafeFixes(diagnostics, to: sources)
    }
    if changes.isEmpty { return }
    var fixed = input
    for change in changes { fixed.disk[sources[change.source].path] = change.bytes }
    let hadErrors = diagnostics.containsError
    guard let after = compiled(fixed, "compiling what was fixed") else { return }
    if !hadErrors, let broken = after.diagnostics.first(where: { $0.severity == .error }) {
      problems.append("a safe fix led to \(broken.id.rawValue)")
    }
  }

  // MARK: Time

  /// Counts the processor's time, not the clock's, so that other work on the machine is nobody's fault; what seems to
  /// take too long is done again, since the first time may have had to wait for memory.
  private mutating func measured<Value>(_ step: String, _ work: () -> Value) -> Value {
    var start = processorTime()
    var value = work()
    var taken = processorTime() - start
    if taken > Self.limit {
      start = processorTime()
      value = work()
      taken = min(taken, processorTime() - start)
      if taken > Self.limit { problems.append("\(step) takes longer than a second") }
    }
    microseconds = max(microseconds, taken)
    return value
  }
}

/// What this process has had of the processor so far, in microseconds.
private func processorTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1_000
}
