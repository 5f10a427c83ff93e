import ArgumentParser
import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneLanguage

/// The day with which dates are compared.
struct TodayOption: ParsableArguments {
  @Option(help: "The day with which dates are compared, such as 2027-06-30; today unless given.")
  var today: String?

  func day() throws -> CalendarDate? {
    if let today {
      guard let day = CalendarDate(today) else { throw refuse("--today is not a day such as 2027-06-30: \(today)") }
      return day
    }
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withFullDate]
    return CalendarDate(formatter.string(from: Date()))
  }
}

/// The package that a command is about: a folder, a file in it, or the nearest from here upward.
struct PackageArgument: ParsableArguments {
  @Argument(help: "The folder of a framework package; the nearest from here upward unless given.")
  var package: String?

  func root() throws -> String {
    try packageFolder(package)
  }
}

/// The folder of the package that a path names.
func packageFolder(_ path: String?) throws -> String {
  let disk = DiskFileSystem()
  guard let path else {
    guard let root = packageRoot(from: ".", in: disk) else {
      throw refuse(
        """
        there is no touchstone.toml or touchstone.yaml here or in any folder above.
        Go into the folder of a framework, name one (touchstone check path/to/framework), or make one: touchstone init
        """)
    }
    return shortened(root)
  }
  switch disk.kind(of: path) {
  case .none: throw refuse("there is no folder \(path)")
  case .file:
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    guard let root = packageRoot(from: folder, in: disk) else {
      throw refuse("\(path) lies in no framework package: no folder above it has a touchstone.toml or touchstone.yaml")
    }
    return shortened(root)
  case .folder:
    if manifestNames.contains(where: { disk.kind(of: joined(path, $0)) == .file }) { return path }
    guard let root = packageRoot(from: path, in: disk) else {
      throw refuse("\(path) is no framework package: it has no touchstone.toml or touchstone.yaml")
    }
    return shortened(root)
  }
}

/// A path from here where it is below here; else the whole path.
private func shortened(_ root: String) -> String {
  let here = DiskFileSystem().canonical(".")
  if root == here { return "." }
  return root.hasPrefix(here + "/") ? String(root.dropFirst(here.count + 1)) : root
}
