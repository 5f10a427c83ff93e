import Foundation
import PackagePlugin

/// Makes Swift types and an app's bundle of the framework in a target's folder, on every build in which one of its files
/// changed.
///
/// The framework lies in the target's folder, as a folder or as a link to one: the build system watches only what lies
/// there. The names of what is written are fixed, since they are declared before the framework is read. Everything else,
/// and every sentence about what is wrong, is the tool's.
@main
struct TouchstoneBuildPlugin: BuildToolPlugin {
  /// As the emitters have them; a plugin cannot import an emitter, so a test compares the two.
  static let fileNames = [
    "Community.swift", "Competencies.swift", "Depths.swift", "Domains.swift", "Evidence.swift", "Framework.swift",
    "FrameworkVersion.swift", "Learning.swift", "Levels.swift", "Outcomes.swift", "People.swift",
    "Profiles.swift", "Progress.swift", "Reference.swift", "Rubrics.swift", "Scales.swift", "Skills.swift",
    "Standards.swift", "Strands.swift", "Targets.swift", "Terms.swift", "Trust.swift", "bundle.json",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    // The build system refuses two files of one name before any tool could say why.
    let written = target.directoryURL.appending(path: "Generated")
    if FileManager.default.fileExists(atPath: written.appending(path: ".touchstone-files").path) {
      Diagnostics.error(
        "\(written.path) holds generated code already, and the build plugin would make every type a second time: "
          + "take TouchstoneBuildPlugin out of the target's plugins, or remove that folder")
      return []
    }
    // Generated code imports the library; without it the compiler would say so once for every file, and not why.
    guard target.recursiveTargetDependencies.contains(where: { $0.name == "Touchstone" }) else {
      Diagnostics.error(
        "\(target.name) uses TouchstoneBuildPlugin without the library that generated code imports: add "
          + ".product(name: \"Touchstone\", package: \"touchstone\") to its dependencies")
      return []
    }
    var files = FrameworkFiles()
    files.collect(target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    return [
      .buildCommand(
        displayName: "Make Swift types of the framework in \(target.name)",
        executable: try context.tool(named: "touchstone-plugin-tool").url,
        arguments: ["build", target.directoryURL.path, output.path], inputFiles: files.found,
        outputFiles: Self.fileNames.map { output.appending(path: $0) })
    ]
  }
}

/// The files below a folder that a framework may be made of, by way of links too; the tool reads no others.
private struct FrameworkFiles {
  var found: [URL] = []
  private var visited: Set<String> = []

  /// A link to `/` would be walked for hours.
  static let maximumFolders = 20_000

  mutating func collect(_ folder: URL, depth: Int = 0) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    guard depth <= 32, visited.count < Self.maximumFolders, !names.contains(".touchstone-files"),
      visited.insert(folder.resolvingSymlinksInPath().path).inserted
    else { return }
    for name in names where !name.hasPrefix(".") {
      let file = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        collect(file, depth: depth + 1)
      } else if ["toml", "yaml", "yml"].contains(file.pathExtension) || name == "touchstone.baseline.json" {
        found.append(file)
      }
    }
  }
}
