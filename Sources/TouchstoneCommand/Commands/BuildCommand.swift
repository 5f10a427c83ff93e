import ArgumentParser
import Foundation
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneModel
import TouchstoneSiteEmitter

/// `touchstone build`: checks a package and writes what is made from it, or nothing at all.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check a framework package and write its site, data and Swift code.",
    discussion: """
      Nothing is written where a finding counts as an error. Files are written only where their bytes changed.
      """)

  @OptionGroup var package: PackageArgument
  @OptionGroup var report: ReportOptions
  @OptionGroup var today: TodayOption

  @Option(
    help: ArgumentHelp(
      "What to make: \(EmitterKind.allCases.map(\.rawValue).joined(separator: ", ")); unless given, "
        + "\(EmitterKind.unlessAsked.map(\.rawValue).joined(separator: ", ")).")
  )
  var emit: [EmitterKind] = []

  @Option(
    help: "A part that the site does without: \(SiteFeature.allCases.map(\.rawValue).joined(separator: ", ")).")
  var without: [SiteFeature] = []

  @Option(help: "The folder to write to; `build` in the package's folder unless given.")
  var output: String?

  @Option(
    help:
      "An edition before: a folder, a bundle or a git revision. What changed since is written beside the bundle, as changes.json."
  )
  var against: String?

  func validate() throws {
    if against != nil, !emit.isEmpty, !emit.contains(.json) {
      throw ValidationError("--against writes beside the bundle; add --emit json")
    }
  }

  func run() throws {
    let root = try package.root()
    let folder = output ?? joined(root, "build")
    let clock = StageClock()
    let kinds = emit.isEmpty ? EmitterKind.unlessAsked : EmitterKind.allCases.filter { emit.contains($0) }
    try OutputFolder(path: folder).refuseSources(of: root)
    var options = CompilationOptions()
    options.today = try today.day()
    options.deniesWarnings = report.deny != nil
    options.emitters = kinds.map {
      NamedEmitter($0.rawValue, folder: kinds.count == 1 ? "" : $0.rawValue, $0.emitter(without: Set(without)))
    }
    options.observe = { clock.begin($0) }
    if let against {
      let old = try EditionSource(against, orRevisionOf: root).load()
      options.changes = { framework, sources in Self.changes(since: old, framework, sources, root) }
    }
    guard let compilation = compile(root, in: DiskFileSystem(), options) else {
      throw refuse("\(root) is no framework package")
    }
    guard !compilation.stopsTheBuild(options) else {
      clock.end(printing: report.timings)
      report.show(compilation)
      Terminal.error("nothing was written")
      throw ExitStatus.findings
    }
    clock.begin("write")
    let outcome = try write(compilation.outputs, to: folder)
    clock.end(printing: report.timings)
    report.show(compilation)
    Terminal.error(summary(outcome, kinds, folder))
  }

  private static func changes(
    since old: ComparedSide, _ framework: Framework, _ sources: SourceMap, _ root: String
  ) -> ChangeFeed {
    // What is wrong with the record of reviews is reported by the compilation.
    let reviews = try? PackageReviews(of: framework, at: root, reports: false)
    let new = ComparedSide(framework, sources: sources, name: root, reviewed: reviews?.reviewed ?? [])
    return ChangeReport(
      from: old, to: new, keeps: framework.keptForSystems, published: PublishedSurface.all(old, new)
    ).feed
  }

  private func write(_ outputs: [NamedOutput], to folder: String) throws -> OutputFolder.Outcome {
    do {
      return try OutputFolder(path: folder).write(outputs)
    } catch let error as WritingError {
      throw refuse(error.description)
    }
  }

  private func summary(_ outcome: OutputFolder.Outcome, _ kinds: [EmitterKind], _ folder: String) -> String {
    let made = kinds.map { "\($0.noun) in \(kinds.count == 1 ? folder : joined(folder, $0.rawValue))" }
    let counts = "\(outcome.written) files written, \(outcome.unchanged) unchanged, \(outcome.removed) removed"
    return "\(made.joined(separator: ", ")): \(counts)"
  }
}
