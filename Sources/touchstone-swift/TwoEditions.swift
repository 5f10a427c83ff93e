import ArgumentParser
import TouchstoneDisk
import TouchstoneSwiftSources

/// The old and the new edition of a framework, and the sources: three paths, or two and a revision.
struct TwoEditions: ParsableArguments {
  @Argument(help: "The folders of the old and the new edition, then Swift files or folders.")
  var paths: [String] = []

  @Option(help: "Take the old edition from this git revision of the new one's folder; then name no old folder.")
  var against: String?

  func load() throws -> (old: FrameworkNames, new: FrameworkNames, sources: AppSources) {
    let editions = against == nil ? 2 : 1
    guard paths.count > editions else {
      throw refuse(
        against == nil
          ? "name the old edition's folder, the new one's, and Swift files or folders"
          : "name the framework's folder, and Swift files or folders")
    }
    let files = try SourceFiles(Array(paths.dropFirst(editions)))
    files.tellSkipped()
    let old: FrameworkNames
    if let against {
      let revision: GitRevision
      do { revision = try GitRevision(against, of: paths[0]) } catch let problem as GitProblem {
        throw refuse(problem.description)
      }
      defer { revision.remove() }
      old = try edition(in: revision.folder, calledAs: "\(paths[0]) at \(against)")
    } else {
      old = try edition(in: paths[0])
    }
    return (old, try edition(in: paths[editions - 1]), AppSources(files.files))
  }
}
