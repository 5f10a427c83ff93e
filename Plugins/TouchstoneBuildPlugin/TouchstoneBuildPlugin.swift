import Foundation
import PackagePlugin

/// Makes Swift types of the framework package in a target's folder, on every build in which one of its files changed.
///
/// The framework lies in the target's folder, as a folder or as a symbolic link to one: the build system watches only
/// what lies there. The names of what is written are fixed, since they are declared before the framework is read.
@main
struct TouchstoneBuildPlugin: BuildToolPlugin {
  /// As `SwiftEmitter.fileNames` has them; a plugin cannot import the emitter, so a test compares the two.
  static let fileNames = [
    "Community.swift", "Competencies.swift", "Depths.swift", "Domains.swift", "Evidence.swift", "Framework.swift",
    "FrameworkVersion.swift", "Learning.swift", "Levels.swift", "Outcomes.swift", "People.swift",
    "Profiles.swift", "Progress.swift", "Reference.swift", "Rubrics.swift", "Scales.swift", "Skills.swift",
    "Standards.swift", "Strands.swift", "Targets.swift", "Terms.swift", "Trust.swift",
  ]
  static let manifests: Set<String> = ["touchstone.toml", "touchstone.yaml", "touchstone.yml"]
  static let sources: Set<String> = ["toml", "yaml", "yml"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let files = frameworkFiles(in: target.directoryURL)
    let manifests = files.filter { Self.manifests.contains($0.lastPathComponent) }
    guard let manifest = manifests.first else {
      Diagnostics.error(
        "\(target.name) has no framework package in its folder: a folder with a touchstone.toml or touchstone.yaml")
      return []
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    return [
      .buildCommand(
        displayName: "Make Swift types of the framework in \(target.name)",
        executable: try context.tool(named: "touchstone-plugin-tool").url,
        arguments: [manifest.deletingLastPathComponent().path, output.path], inputFiles: files,
        outputFiles: Self.fileNames.map { output.appending(path: $0) })
    ]
  }

  /// Every TOML and YAML file below a folder, by way of links too, with the outermost manifest first.
  private func frameworkFiles(in folder: URL, depth: Int = 0) -> [URL] {
    let contents = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    let inside = contents.filter { !$0.hasPrefix(".") }.map { folder.appending(path: $0) }
    let files = inside.filter { Self.sources.contains($0.pathExtension) && !$0.isFolder }
    let folders = depth < 32 ? inside.filter(\.isFolder) : []
    return files.sorted {
      Self.manifests.contains($0.lastPathComponent) && !Self.manifests.contains($1.lastPathComponent)
    }
      + folders.flatMap { frameworkFiles(in: $0, depth: depth + 1) }
  }
}

extension URL {
  /// Whether a folder is here, or a link to one.
  fileprivate var isFolder: Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
