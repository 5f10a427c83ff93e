import ArgumentParser
import Foundation
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneFormats

/// How findings are shown, and which of them stop.
struct ReportOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case console
    case line
    case json
    case jsonLines = "json-lines"
    case sarif
    case github
    case gitlab
    case junit
    case rdjson
  }

  enum Denial: String, CaseIterable, ExpressibleByArgument {
    case warnings
  }

  @Option(help: "How findings are shown: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: Format = .console

  @Option(help: "When to use colour: auto, always or never.")
  var color: ColourChoice = .auto

  @Option(help: "Show at most this many findings.")
  var maxErrors: Int?

  @Option(help: "Count warnings as errors: --deny warnings.")
  var deny: Denial?

  @Flag(help: "Print the milliseconds of each stage.")
  var timings = false

  func validate() throws {
    if let maxErrors, maxErrors < 1 { throw ValidationError("--max-errors must be at least 1") }
  }

  /// Shows the findings of a compilation on standard output.
  func show(_ compilation: Compilation) {
    let report = DiagnosticReport(
      compilation.diagnostics, sources: compilation.sources,
      options: .init(maximumShown: maxErrors, heldBack: compilation.heldBack))
    switch format {
    case .console:
      let drawing: Drawing = usesUnicode ? .unicode : .ascii
      let renderer = ConsoleRenderer(
        isColoured: color.isColoured, drawing: drawing, width: Terminal.isOutputTerminal ? Terminal.width ?? 100 : 120)
      Terminal.write(renderer.render(report))
    case .line: Terminal.write(LineRenderer().render(report))
    case .json: Terminal.write(JSONRenderer().render(report))
    case .jsonLines: Terminal.write(JSONRenderer().renderLines(report))
    case .sarif:
      let renderer = SARIFRenderer(version: Touchstone.version, definitions: Registry.definitions)
      Terminal.write(renderer.render(report))
    case .github: Terminal.write(GitHubRenderer().render(report))
    case .gitlab: Terminal.write(GitLabRenderer().render(report))
    case .junit: Terminal.write(JUnitRenderer(failsOnWarnings: deny != nil).render(report))
    case .rdjson: Terminal.write(ReviewdogRenderer().render(report))
    }
  }

  private var usesUnicode: Bool {
    let environment = ProcessInfo.processInfo.environment
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    return Terminal.isOutputTerminal && locale.lowercased().contains("utf")
  }
}

extension ColourChoice: ExpressibleByArgument {}

/// How long each stage takes, printed as `name<TAB>milliseconds`; and a word of progress where it takes long.
final class StageClock: @unchecked Sendable {
  private let lock = NSLock()
  private var current: (name: String, start: ContinuousClock.Instant)?
  private var lines: [String] = []
  private let start = ContinuousClock.now
  private let showsProgress: Bool

  init(showsProgress: Bool = Terminal.isErrorTerminal) {
    self.showsProgress = showsProgress
  }

  func begin(_ name: String) {
    lock.withLock {
      let now = ContinuousClock.now
      finish(at: now)
      current = (name, now)
      if showsProgress && now - start > .milliseconds(500) {
        FileHandle.standardError.write(Data("\u{1B}[2K\r\(name) …".utf8))
      }
    }
  }

  /// Ends the last stage, wipes the word of progress, and prints the timings if asked.
  func end(printing: Bool) {
    lock.withLock {
      let now = ContinuousClock.now
      finish(at: now)
      current = nil
      if showsProgress && now - start > .milliseconds(500) {
        FileHandle.standardError.write(Data("\u{1B}[2K\r".utf8))
      }
      if printing { Terminal.error(lines.joined(separator: "\n")) }
    }
  }

  private func finish(at now: ContinuousClock.Instant) {
    guard let current else { return }
    let (seconds, attoseconds) = (now - current.start).components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    lines.append("\(current.name)\t\(microseconds / 1000).\(String(microseconds % 1000 + 1000).dropFirst())")
  }
}
