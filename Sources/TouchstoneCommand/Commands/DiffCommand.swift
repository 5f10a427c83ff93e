public import ArgumentParser
import TouchstoneChange
import TouchstoneDisk
import TouchstoneDriver
public import TouchstoneLanguage
import TouchstoneModel

/// `touchstone diff`: what changed between two editions of a framework, and what it means.
struct DiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what changed between two editions of a framework, and what it means for whom.",
    usage: """
      touchstone diff OLD NEW [--format FORMAT]
      touchstone diff ledger:VERSION PACKAGE [--format FORMAT]
      touchstone diff --against REVISION [PACKAGE] [--format FORMAT]
      """,
    discussion: """
      OLD and NEW are folders of framework packages, or bundles that a build wrote (bundle.json). With --against, the \
      old edition is what the package was at a git revision, such as main or a tag; the work tree is not touched.

      A release of which only the ledger is left is written ledger:1.2.0, and ledger alone is the last one; it is looked \
      for in the ledger of the other side's package. A ledger says what came, went and changed, and not in which field.

      Only meaning is compared: the order of files and declarations, comments, layout, and the spelling as TOML or YAML \
      are no change. Each change says what it means for learners and for systems, and by which rule.

      With --exit-code the command ends with 1 where somebody has to act; else with 0 whatever changed.
      """)

  @Argument(help: "The old and the new edition; with --against the package, the nearest from here upward unless given.")
  var editions: [String] = []

  @Option(help: "The git revision that is the old edition.")
  var against: String?

  @Option(help: "How it is printed: text, json, or markdown for a pull request.")
  var format: Format = .text

  @Option(
    help:
      "What is kept for systems: identity, ids, code or addresses; each holds all before it. The manifest says it unless given."
  )
  var keeps: ChangeCategory?

  @Flag(help: "End with 1 where somebody has to act.")
  var exitCode = false

  func validate() throws {
    if against == nil, editions.count != 2 {
      throw ValidationError("name the old and the new edition, or the old one's git revision with --against")
    }
    if against != nil, editions.count > 1 {
      throw ValidationError("with --against, name one package")
    }
  }

  func run() throws {
    let published = editions.map { PublishedSide($0) }
    if against == nil, published.contains(where: \.isLedger) { return try comparePublished(published[0], published[1]) }
    let old: ComparedSide
    let new: ComparedSide
    if let against {
      let folder = try packageFolder(editions.first)
      old = try EditionSource.revision(against, folder: folder).load()
      new = try EditionSource(folder).load()
    } else {
      old = try EditionSource(editions[0]).load()
      new = try EditionSource(editions[1]).load()
    }
    let report = ChangeReport(
      from: old, to: new, keeps: keeps ?? new.framework.keptForSystems,
      published: PublishedSurface.all(old, new))
    switch format {
    case .text: Terminal.write(ChangeTextRenderer().render(report))
    case .json: Terminal.write(ChangeJSONRenderer().render(report))
    case .markdown: Terminal.write(ChangeMarkdownRenderer().render(report))
    }
    Terminal.keep(report)
    if exitCode, report.asksForAttention { throw ExitStatus.findings }
  }
}

extension DiffCommand {
  /// Compares what is known by a ledger.
  private func comparePublished(_ old: PublishedSide, _ new: PublishedSide) throws {
    func folder() throws -> String {
      for case .edition(let path) in [old, new] where DiskFileSystem().kind(of: path) == .folder {
        return try packageFolder(path)
      }
      return try packageFolder(nil)
    }
    let comparison = PublishedComparison(from: try old.load(besides: folder), to: try new.load(besides: folder))
    let renderer = PublishedRenderer(comparison: comparison)
    switch format {
    case .text: Terminal.write(renderer.text(isMarkdown: false))
    case .json: Terminal.write(renderer.json())
    case .markdown: Terminal.write(renderer.text(isMarkdown: true))
    }
    if exitCode, comparison.changes.contains(where: { $0.action == .gone }) { throw ExitStatus.findings }
  }
}

extension ChangeCategory: ExpressibleByArgument {}

extension EditionSource {
  /// The edition that a path names.
  init(_ path: String) throws {
    if path.hasSuffix(".json"), DiskFileSystem().kind(of: path) == .file {
      self = .bundle(path)
      return
    }
    self = .folder(try packageFolder(path))
  }
}

extension Framework {
  /// What the manifest says is kept for systems; everything unless it says.
  var keptForSystems: ChangeCategory { manifest.change.keeps?.value ?? .addresses }
}
