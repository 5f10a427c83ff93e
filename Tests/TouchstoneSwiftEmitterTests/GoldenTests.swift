import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneSwiftEmitter

/// Generated code is compared whole with the files below `Golden`.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the files are written anew, and the tests fail, so that nobody takes
/// that for a pass.
struct GoldenTests {
  @Test func theFrameworkHasNoMistakes() throws {
    let errors = try Harbor().compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
  }

  @Test func generatedCodeIsAsRecorded() throws {
    try RecordedFolder(Harbor.folder.appending(path: "swift")).compare(with: try Harbor().filesOfApp)
  }

  @Test func theFolderOfThePackageDoesNotShow() throws {
    #expect(try Harbor(root: "a/b/c").files == Harbor().files)
  }

  @Test func aNewVersionChangesOneFile() throws {
    let before = try Harbor().files
    let after = try Harbor { $0.replacing("3.1.0", with: "3.2.0") }.files
    #expect(zip(before, after).filter { $0 != $1 }.map(\.0.path) == ["FrameworkVersion.swift"])
  }

  @Test func filesDoNotDependOnWhatIsDeclared() throws {
    #expect(try Harbor().files.map(\.path) == SwiftEmitter.fileNames)
  }
}
