import Foundation
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// The app that is compiled with the code of `riverbend`, and the code itself beside it, as files.
enum SampleApp {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GeneratedCodeTests")

  /// Every Swift file of the app, sorted by path.
  static let files: [SourceFile] = read("SampleApp")

  static let generated: [SourceFile] = read("Generated")

  static let sources = AppSources(generated + files)

  private static func read(_ folder: String) -> [SourceFile] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      (try? Data(contentsOf: base.appending(path: name))).map {
        SourceFile(path: "\(folder)/\(name)", bytes: Array($0))
      }
    }
  }
}
