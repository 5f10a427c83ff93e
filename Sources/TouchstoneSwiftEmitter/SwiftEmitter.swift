public import TouchstoneEmission
public import TouchstoneModel

/// Writes a framework as Swift types, so that an app names its competencies, levels and scale points with the
/// compiler's help.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"   # <-- Riverbend.Target.Math.Ratios.unitRate
/// ```
///
/// The files and their names are the same for every framework, since a build plugin declares them before it knows the
/// framework; a file whose kind has nothing holds a comment. The code imports the library `Touchstone`, and reads the
/// framework's bundle, which lies beside it as a resource.
public struct SwiftEmitter: Emitter {
  public init() {}

  public func emit(_ publication: Publication) -> [OutputFile] {
    let plan = SwiftPlan(publication.framework)
    let context = SwiftContext(publication, plan)
    var files = [
      OutputFile(path: "Framework.swift", bytes: frameworkFile(context)),
      OutputFile(path: "Reference.swift", bytes: referenceFile(context)),
    ]
    for file in SwiftTypeFile.allCases {
      files.append(OutputFile(path: file.path, bytes: typeFile(file, context)))
    }
    files.sort { $0.path < $1.path }
    files.append(OutputFile(path: "FrameworkVersion.swift", bytes: versionFile(context, of: files)))
    return files.sorted { $0.path < $1.path }
  }

  /// Things whose ids cannot be told apart as Swift names; all but the first of each get no name of their own.
  public static func collisions(in framework: Framework) -> [SwiftNameCollision] {
    SwiftPlan(framework).types.flatMap(\.names.collisions)
  }

  /// The names of the files, which never depend on what a framework declares.
  public static var fileNames: [String] {
    (["Framework.swift", "FrameworkVersion.swift", "Reference.swift"]
      + SwiftTypeFile.allCases.map(\.path)).sorted()
  }
}
