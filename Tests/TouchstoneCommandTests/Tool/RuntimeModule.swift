public import Foundation

/// The runtime library, compiled for code that is compiled by itself.
public enum RuntimeModule {
  /// A folder with the module and a static library, made once; `nil` where it does not compile.
  public static let folder: URL? = try? make()

  /// What stands for the resources that a package's target would have: those beside the program.
  public static let resources = "import Foundation\nextension Bundle { static let module = Bundle.main }\n"

  private static func make() throws -> URL? {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let sources = root.appending(path: "Sources/Touchstone")
    // Code in the catalogue of the documentation is no part of the library.
    let names = (FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? [])
      .filter { !$0.contains(".docc/") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "runtime-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let command =
      [
        "swiftc", "-swift-version", "6", "-module-name", "Touchstone", "-emit-module", "-emit-library", "-static",
        "-parse-as-library", "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature",
        "ExistentialAny", "-o", "libTouchstone.a",
      ] + names.filter { $0.hasSuffix(".swift") }.sorted().map { sources.appending(path: $0).path }
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"), command, in: folder, environment: ProcessInfo.processInfo.environment)
    return run.status == 0 ? folder : nil
  }
}
