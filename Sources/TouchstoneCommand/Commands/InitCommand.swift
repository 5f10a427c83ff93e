import ArgumentParser
import Foundation
import TouchstoneDisk
import TouchstoneDriver

/// `touchstone init`: a small package that checks clean, with comments that teach.
struct InitCommand: ParsableCommand {
  enum Spelling: String, CaseIterable, ExpressibleByArgument {
    case toml
    case yaml
  }

  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a small framework package to begin from.")

  @Argument(help: "The folder to make it in.")
  var folder: String = "."

  @Option(help: "The spelling: toml or yaml.")
  var format: Spelling = .toml

  func run() throws {
    let disk = DiskFileSystem()
    if manifestNames.contains(where: { disk.kind(of: joined(folder, $0)) == .file }) {
      throw refuse("\(folder) is a framework package already")
    }
    let files = format == .toml ? StarterPackage.toml : StarterPackage.yaml
    for (name, _) in files where disk.kind(of: joined(folder, name)) != .none {
      throw refuse("\(joined(folder, name)) exists already, and nothing is overwritten")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(fileURLWithPath: joined(folder, name)), options: .atomic)
      }
    } catch {
      throw refuse("cannot write into \(folder)")
    }
    Terminal.line(
      """
      made \(files.map { joined(folder, $0.0) }.joined(separator: " and "))
      next: touchstone check \(folder), then touchstone build \(folder)
      """)
  }
}
