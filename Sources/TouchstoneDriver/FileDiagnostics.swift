public import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// What is reported about files as such; part of the floor.
public enum FileDiagnostics {
  public static let all = [
    unreadableFile, tooManyFiles, secondManifest, missingPackage, brokenPackage, packageLoop, secondFramework,
    unwatchedPackage, missingAttachment, attachmentOutside, attachmentTooLarge,
  ]

  static let unreadableFile = DiagnosticDefinition(
    floor: "TS1301", "files/unreadable-file",
    what: "A file of the package that cannot be read.",
    why: "What stands in it would be missing from the framework.",
    next: "Check that the file exists, is not too large and may be read.")
  static let tooManyFiles = DiagnosticDefinition(
    floor: "TS1302", "files/too-many-files",
    what: "A package with more files than the compiler reads.",
    why: "A framework has hundreds of files at most; more usually means that the wrong folder was named.",
    next: "Name the folder of the framework, or move other files out of it.")
  static let secondManifest = DiagnosticDefinition(
    floor: "TS1303", "files/second-manifest",
    what: "A folder with both touchstone.toml and touchstone.yaml.",
    why: "Two manifests could contradict each other.",
    next: "Keep one of them.")
  static let missingPackage = DiagnosticDefinition(
    floor: "TS1304", "files/missing-package",
    what: "A package that the manifest uses, in a folder that holds none.",
    why: "Everything that refers to it would mean nothing.",
    next: "Correct the path; it is read from the folder of the manifest.")
  static let brokenPackage = DiagnosticDefinition(
    floor: "TS1305", "files/broken-package",
    what: "A package that the manifest uses and that has errors of its own.",
    why: "What it declares cannot be trusted until they are mended.",
    next: "Run `touchstone check` on that package.")
  static let packageLoop = DiagnosticDefinition(
    floor: "TS1306", "files/package-loop",
    what: "A package that uses itself.",
    why: "A framework cannot be a source for itself.",
    next: "Remove it from `[uses]`.")
  static let secondFramework = DiagnosticDefinition(
    floor: "TS1309", "files/second-framework",
    what: "A second framework in the folder of one Swift target.",
    why: "The build cannot tell which of them its Swift types are to be made of.",
    next: "Give each framework a target of its own, with a link to the framework's folder.")
  static let unwatchedPackage = DiagnosticDefinition(
    floor: "TS1310", "files/unwatched-package",
    what: "A package that the manifest names, outside of the folder of the Swift target that is built.",
    why: "The build would not notice when it changes, and an app would go on saying what it said before.",
    next: "Link a folder that holds both into the target's folder.")
}

extension Diagnostic {
  static func unreadableFile(
    _ path: String, _ problem: FileProblem, at span: SourceSpan, _ options: ReadingOptions
  ) -> Diagnostic {
    let reason =
      switch problem {
      case .missing: "is not there any more"
      case .unreadable: "cannot be read"
      case .tooLarge(let size): "has \(size / 1_000_000) MB; at most \(options.maximumFileSize / 1_000_000) MB are read"
      }
    return Diagnostic(
      FileDiagnostics.unreadableFile, "this file \(reason)", at: span,
      help: ["check the file, or move it out of the framework's folder"])
  }

  static func tooManyFiles(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.tooManyFiles, "the folder of this manifest holds more than \(PackageLoader.maximumFiles) files",
      at: span, help: ["keep the framework in a folder of its own"])
  }

  static func secondManifest(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.secondManifest, "this folder has a second manifest, \(name)", at: span,
      help: ["keep one of them"])
  }

  static func missingPackage(_ path: Text, help: String = "correct the path") -> Diagnostic {
    Diagnostic(
      FileDiagnostics.missingPackage, "there is no framework package in \"\(path.value)\"", at: path.span,
      notes: ["a package is a folder with a touchstone.toml or touchstone.yaml; the path begins at this manifest"],
      help: [help])
  }

  /// - Parameter package: the words for it, such as "the package used as "ccss"".
  static func brokenPackage(_ package: String, _ path: Text, errors: Int) -> Diagnostic {
    let count = errors == 1 ? "an error" : "\(errors) errors"
    return Diagnostic(
      FileDiagnostics.brokenPackage, "\(package) has \(count)", at: path.span,
      help: ["run `touchstone check` on \(path.value)"])
  }

  static func layerLoop(_ below: Extension) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.packageLoop, "this framework extends itself, by way of \"\(below.path.value)\"",
      at: below.path.span,
      help: ["correct the path under `[extends]`: a district extends its state, and not the reverse"])
  }

  static func packageLoop(_ use: Use) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.packageLoop, "the package used as \"\(use.alias)\" is this package", at: use.path.span,
      help: ["remove it from [uses]"])
  }

  /// - Parameters:
  ///   - first: the manifest of the framework that was found first.
  ///   - more: how many there are besides these two.
  static func secondFramework(at span: SourceSpan, besides first: String, more: Int) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.secondFramework,
      "this is a second framework in the folder of one target, and nothing says that it is part of the other",
      at: span, notes: ["the first is \(first)" + (more > 0 ? "; there are \(more) more" : "")],
      help: [
        "give each framework a target of its own, with a link to its folder, and let other targets depend on both",
        "where the one only lies beside the other, link the folder that is needed, and not the folder that holds both",
      ])
  }

  /// - Parameters:
  ///   - package: the words for it, such as "the package used as "ccss"".
  ///   - target: the folder that is watched.
  ///   - folder: where the package lies.
  ///   - both: the folder that holds it and the package that names it.
  static func unwatchedPackage(
    _ package: String, _ path: Text, target: String, folder: String, both: String
  ) -> Diagnostic {
    func link(_ folder: String) -> String {
      #"ln -s "\#(folder)" "\#(joined(target, folder.split(separator: "/").last.map(String.init) ?? "framework"))""#
    }
    return Diagnostic(
      FileDiagnostics.unwatchedPackage,
      "\(package) lies outside of the target's folder, where the build would not notice that it changes", at: path.span,
      notes: ["the build watches \(target) and the folders that are linked there"],
      help: [
        "link it there, too: \(link(folder))",
        "or, where a folder holds these and no other framework, make one link to that folder: \(link(both))",
      ])
  }
}
