import ArgumentParser
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel

/// `touchstone rename`: gives a thing another id, everywhere.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a thing another id, in every file, and keep its identity.",
    discussion: """
      Changes the id where the thing is declared and everywhere it or one of its parts is named, in translations too, and \
      writes the former id in `was`, so that its identifier stays. Comments and layout stay as they are. Nothing is \
      written unless the framework compiles afterwards, and differs from the one before in this name alone.
      """)

  @Argument(help: "The id as it is, with its kind where several things have that id: rubric/math.ratios.")
  var old: String

  @Argument(help: "The new id.")
  var new: String

  @OptionGroup var package: PackageOption

  @Flag(help: "Print the changes as a patch, and write nothing.")
  var dryRun = false

  func run() throws {
    let root = try packageFolder(package.package)
    let before = try compiled(root, DiskFileSystem(), calledAs: root)
    let framework = before.framework
    let thing = try NamedThing(old, in: framework).thing
    try check(thing, in: framework)
    let renaming = Renaming(thing, to: new, in: framework, before.sources)
    if let place = renaming.unclear.first {
      let text = before.sources.text(of: place)
      throw refuse(
        """
        nothing was changed: in \(before.sources[place.source].path) the name is written in a way that has to be changed \
        by hand first: \(text)
        """)
    }
    try verify(renaming, before, root)
    let changed = renaming.changed
    if dryRun {
      for file in changed { Terminal.write(unifiedDiff(old: file.old, new: file.new, path: file.path)) }
      return
    }
    do { try writeAll(changed) } catch { throw refuse("nothing was changed, since \(error)") }
    Terminal.error(
      "\(framework.subject(thing)) is called \(new) now; \(changed.count) \(changed.count == 1 ? "file" : "files") changed"
    )
  }

  private func check(_ thing: EntityID, in framework: Framework) throws {
    let common = framework[thing]
    guard common.layer == 0 else {
      throw refuse("\(framework.subject(thing)) is declared by a layer below; rename it there")
    }
    guard new != common.id else { throw refuse("\(framework.subject(thing)) is called that already") }
    if let parent = common.parent, !new.hasPrefix(framework[parent].id + ".") {
      throw refuse(
        "\(framework.subject(thing)) lies in \(framework[parent].id), so that its id begins with \(framework[parent].id)."
      )
    }
  }

  /// Compiles what would be written, and compares: one renaming, and nothing else.
  private func verify(_ renaming: Renaming, _ before: Compiled, _ root: String) throws {
    let disk = EditedDisk(renaming.changed.map { ($0.path, $0.new) })
    let after = try compiled(root, disk, calledAs: "the framework with the new id")
    let diff = FrameworkDiff(from: before.framework, to: after.framework)
    let isOneRenaming = diff.changes.count == 1 && diff.changes[0].action == .renamed
    guard isOneRenaming, diff.changes[0].subject.old == renaming.thing else {
      let report = ChangeReport(
        from: ComparedSide(before.framework, name: "before"), to: ComparedSide(after.framework, name: "after"),
        keeps: .addresses)
      Terminal.error(ChangeTextRenderer().render(report))
      throw refuse("nothing was changed: more than the name would be different, as told above")
    }
  }

  private typealias Compiled = (framework: Framework, sources: SourceMap)

  private func compiled(_ root: String, _ disk: any FileSystem, calledAs name: String) throws -> Compiled {
    var options = CompilationOptions()
    options.judges = false
    guard let compilation = compile(root, in: disk, options) else { throw refuse("\(name) is no framework package") }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let framework = compilation.framework else {
      Terminal.error("touchstone: nothing was changed: \(name) has errors")
      Terminal.error(ConsoleRenderer(width: 100).render(DiagnosticReport(errors, sources: compilation.sources)))
      throw ExitStatus.findings
    }
    return (framework, compilation.sources)
  }
}

/// The real disk with some files as they would be.
private struct EditedDisk: FileSystem {
  private let disk = DiskFileSystem()
  private let edited: [String: [UInt8]]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    let disk = disk
    edited = Dictionary(files.map { (disk.canonical($0.path), $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func kind(of path: String) -> FileKind { disk.kind(of: path) }
  func names(in folder: String) -> [String] { disk.names(in: folder) }
  func canonical(_ path: String) -> String { disk.canonical(path) }

  func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
    if let bytes = edited[disk.canonical(path)] { return .success(bytes) }
    return disk.read(path, limit: limit)
  }
}
