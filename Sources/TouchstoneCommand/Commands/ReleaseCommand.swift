import ArgumentParser
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

/// `touchstone release`: publishes an edition: checks its version, and writes down what it publishes.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Check an edition's version against what changed, and write down what it publishes.",
    discussion: """
      Writes \(Ledger.fileName) beside the manifest, a line for each thing with an id, and an entry in CHANGELOG.md. From \
      then on check reports what was published and is gone.

      The edition before is the package at the commit that last changed the ledger, or at the revision that --against \
      names. The manifest says the version and, with `released`, the day; nothing is taken from the clock.
      """)

  @OptionGroup var package: PackageArgument

  @Option(help: "The git revision that holds the edition before.")
  var against: String?

  @Option(
    help:
      "What is kept for systems: identity, ids, code or addresses; each holds all before it. The manifest says it unless given."
  )
  var keeps: ChangeCategory?

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  func run() throws {
    let root = try package.root()
    let edition = try ReleasedEdition(root)
    let ledger = try readLedger(root) ?? Ledger(framework: edition.id)
    guard ledger.framework == edition.id else {
      throw refuse("\(joined(root, Ledger.fileName)) is the ledger of \(ledger.framework), and this is \(edition.id)")
    }
    let report = try compare(edition, ledger, root)
    try checkVersion(edition, ledger, report)
    let released = edition.added(to: ledger)
    let entry = ChangelogEntry(report, version: edition.version.written, date: edition.date)
    if dryRun {
      Terminal.write(entry.markdown)
    } else {
      try write(released, entry, root)
    }
    Terminal.error(
      "\(dryRun ? "would publish" : "published") \(edition.version.written): \(released.entries.count) things with an id"
    )
  }

  // MARK: - The edition before

  private func readLedger(_ root: String) throws -> Ledger? {
    switch DiskFileSystem().read(joined(root, Ledger.fileName), limit: Ledger.maximumSize) {
    // What is wrong with it has been reported by the compilation.
    case .success(let bytes): return try? Ledger(decoding: bytes)
    case .failure: return nil
    }
  }

  private func compare(_ edition: ReleasedEdition, _ ledger: Ledger, _ root: String) throws -> ChangeReport? {
    guard let last = ledger.releases.last else { return nil }
    guard let revision = against ?? GitRevision.lastChange(of: Ledger.fileName, in: root) else {
      throw refuse(
        """
        the edition \(last.version) is nowhere to be compared with: the ledger has not been committed to git
        Commit it, or name the revision with --against
        """)
    }
    let old = try EditionSource.revision(revision, folder: root).load()
    let version = old.framework.manifest.framework.version?.value
    guard version == last.version else {
      throw refuse(
        """
        the last release in the ledger is \(last.version), and the edition at \(revision) is \(version ?? "without one")
        Commit the ledger together with the edition, or name its revision with --against
        """)
    }
    return ChangeReport(
      from: old, to: edition.side, keeps: keeps ?? edition.side.framework.keptForSystems,
      published: PublishedSurface.all(old, edition.side))
  }

  private func checkVersion(_ edition: ReleasedEdition, _ ledger: Ledger, _ report: ChangeReport?) throws {
    guard let last = ledger.releases.last, let report else { return }
    guard let before = EditionVersion(last.version) else {
      throw refuse("the version \(last.version) in the ledger is not made of numbers, so that none can rise")
    }
    let step = max(report.step, .third)
    guard before.step(to: edition.version) < step else { return }
    Terminal.error(
      before < edition.version
        ? "touchstone: \(edition.version.written) is too small a step after \(last.version)"
        : "touchstone: \(edition.version.written) does not come after \(last.version)")
    Terminal.error("\(ChangeSentences.version(step)) The smallest version is \(before.raised(by: step)).")
    Terminal.write(ChangelogEntry(report, version: before.raised(by: step), date: edition.date).markdown)
    throw ExitStatus.findings
  }

  // MARK: - Writing

  private func write(_ ledger: Ledger, _ entry: ChangelogEntry, _ root: String) throws {
    let path = joined(root, "CHANGELOG.md")
    let disk = DiskFileSystem()
    let before: [UInt8]? = if case .success(let bytes) = disk.read(path, limit: 64 << 20) { bytes } else { nil }
    do {
      let changelog = entry.added(to: String(decoding: before ?? [], as: UTF8.self))
      _ = try writeIfChanged(Array(changelog.utf8), to: path)
      do {
        _ = try writeIfChanged(ledger.encoded(), to: joined(root, Ledger.fileName))
      } catch {
        if let before { _ = try? writeIfChanged(before, to: path) }
        throw error
      }
    } catch let error as WritingError {
      throw refuse(error.description)
    }
  }
}

/// The edition that is to be published, checked as a build checks it.
private struct ReleasedEdition {
  let side: ComparedSide
  let id: String
  let version: EditionVersion
  let date: String
  private let digests: ContentDigests

  init(_ root: String) throws {
    guard let compilation = compile(root, in: DiskFileSystem()), let framework = compilation.framework else {
      throw refuse("\(root) is no framework package")
    }
    try endOnErrors(compilation.diagnostics, compilation.sources)
    let header = framework.manifest.framework
    guard let written = header.version?.value, let version = EditionVersion(written) else {
      throw refuse(
        "the version \(header.version?.value ?? "") is not made of numbers with dots between them, such as 2026.1.0")
    }
    guard let day = header.released?.value else {
      throw refuse("the manifest does not say when this edition is published: write released = \"2026-08-01\" in it")
    }
    let sources = compilation.sources.relative(to: root)
    side = ComparedSide(framework, sources: sources, name: root)
    id = header.id?.value ?? ""
    self.version = version
    date = day.description
    digests = ContentDigests(Publication(framework: framework, sources: sources))
  }

  func added(to ledger: Ledger) -> Ledger {
    let things = side.framework.publishedThings.map { PublishedThing($0, digest: digests[$0] ?? "") }
    return ledger.releasing(
      side.framework, version: version.written, date: date, digest: digests.ofPackage, things)
  }
}
