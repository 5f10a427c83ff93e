import ArgumentParser
import TouchstoneDisk
import TouchstoneSwiftSources

/// `touchstone-swift migrate`: carries sources over to a new edition.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Rename in Swift sources what a new edition of a framework renames or replaces.",
    usage: """
      touchstone-swift migrate OLD NEW SOURCES... [--dry-run]
      touchstone-swift migrate --against REVISION FRAMEWORK SOURCES... [--dry-run]
      """,
    discussion: """
      Changes names and stored ids and nothing around them. What is split, retired or removed, and what the sources do \
      not tell for sure, is listed for you. Files that are not Swift as the parser knows it are left as they are. Either \
      all files are written or none.
      """)

  @OptionGroup var editions: TwoEditions

  @Flag(help: "Print the changes as a patch, and write nothing.")
  var dryRun = false

  func run() throws {
    let (old, new, sources) = try editions.load()
    let migration = Migration(sources, from: old, to: new)
    if dryRun {
      Output.write(migration.diff)
    } else {
      do { try writeAll(migration.changed.map { (path: $0.path, old: $0.old, new: $0.new) }) } catch {
        throw refuse("nothing was changed, since \(error)")
      }
    }
    Output.error(String(migration.summary(isDryRun: dryRun).dropLast()))
    if !migration.left.isEmpty { throw ExitStatus.findings }
  }
}
