import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneSiteEmitter

/// Makes the site of a package anew whenever one of its files has changed, also when its folder goes and comes back.
///
/// The files are looked at many times a second. What an operating system reports about folders differs from one to the
/// next and stops where a folder is renamed; looking at the forty files of a small district takes less than a millisecond,
/// and what takes longer is looked at less often.
struct PackageWatch: Sendable {
  let root: String
  let today: CalendarDate?

  private static let pause = Duration.milliseconds(20)

  func run(_ preview: Preview) async {
    // Files that a package reads from other folders are known once it has been compiled.
    var elsewhere: [String] = []
    var shown: FolderState?
    while !Task.isCancelled {
      let clock = ContinuousClock()
      let begun = clock.now
      let seen = FolderState(root, elsewhere)
      let taken = begun.duration(to: clock.now)
      guard seen != shown else {
        try? await Task.sleep(for: max(PackageWatch.pause, taken * 10))
        continue
      }
      // While somebody is still writing, the next look differs from this one.
      try? await Task.sleep(for: .milliseconds(8))
      guard FolderState(root, elsewhere) == seen else { continue }
      shown = seen
      elsewhere = await remake(preview)
      // What was read from elsewhere counts from now on.
      if !elsewhere.isEmpty, seen == FolderState(root, seen.elsewhere) { shown = FolderState(root, elsewhere) }
    }
  }

  /// Compiles the package and shows what came of it.
  ///
  /// - Returns: the files that it reads from outside of its folder.
  private func remake(_ preview: Preview) async -> [String] {
    let clock = ContinuousClock()
    let begun = clock.now
    var options = CompilationOptions()
    options.today = today
    options.emitters = [NamedEmitter("site", folder: "", SiteEmitter())]
    guard DiskFileSystem().kind(of: root) == .folder, let compilation = compile(root, in: DiskFileSystem(), options)
    else {
      let words = "The folder of the framework is not there, or has no touchstone.toml or touchstone.yaml."
      let trouble = Preview.Trouble(
        headline: words, details: "\(root)\nThe preview goes on by itself as soon as it is back.")
      await preview.report(trouble)
      Terminal.error("\(words) Waiting for it to come back: \(root)")
      return []
    }
    if compilation.stopsTheBuild(options) {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      let report = DiagnosticReport(errors, sources: compilation.sources)
      let details = ConsoleRenderer(width: 100).render(report)
      let headline =
        "This is the last good site. \(errors.count == 1 ? "An error keeps" : "Errors keep") a newer one from being made:"
      await preview.report(Preview.Trouble(headline: headline, details: details))
      Terminal.error(details)
    } else {
      let files = compilation.outputs.flatMap(\.files)
      await preview.show(files)
      let taken = begun.duration(to: clock.now)
      let milliseconds = taken.components.seconds * 1000 + taken.components.attoseconds / 1_000_000_000_000_000
      Terminal.error("\(files.count) files made in \(milliseconds) ms")
    }
    return elsewhere(compilation)
  }

  private func elsewhere(_ compilation: Compilation) -> [String] {
    let inside = root == "." ? "" : root + "/"
    return compilation.sources.files.map(\.path).filter { path in
      path.hasPrefix("/") != root.hasPrefix("/") || !path.hasPrefix(inside) || path.hasPrefix("../")
    }
  }
}

/// What a folder looks like: its files, pictures and typefaces among them, and when each was last written.
struct FolderState: Equatable, Sendable {
  private struct Stamp: Equatable {
    var path: String
    var size: Int
    var seconds: Int
    var nanoseconds: Int
    var inode: UInt64
  }

  private var stamps: [Stamp] = []
  let elsewhere: [String]
  private static let maximumDepth = 32
  private static let maximumFiles = 100_000

  /// - Parameter elsewhere: more files, which lie in other folders.
  init(_ root: String, _ elsewhere: [String]) {
    self.elsewhere = elsewhere
    collect(root, depth: 0)
    for path in elsewhere { add(path) }
  }

  private mutating func collect(_ folder: String, depth: Int) {
    guard depth < FolderState.maximumDepth else { return }
    let disk = DiskFileSystem()
    let names = disk.names(in: folder)
    // What a build has written is no part of the framework.
    guard !names.contains(outputListName) else { return }
    for name in names where !name.hasPrefix(".") && stamps.count < FolderState.maximumFiles {
      let path = joined(folder, name)
      switch disk.kind(of: path) {
      case .file: add(path)
      case .folder: collect(path, depth: depth + 1)
      case .none: break
      }
    }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    stamps.append(
      Stamp(
        path: path, size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        inode: UInt64(status.st_ino)))
  }
}
