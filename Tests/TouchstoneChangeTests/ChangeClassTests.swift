import Foundation
import Testing
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// Every class of change: a folder with the package before and after, and what is said of it, with exact places.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment `expected.txt` is written anew, and the test fails, so that nobody
/// takes that for a passing run.
struct ChangeClassTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Classes")
  static let classes =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: classes)
  func isToldAsExpected(_ name: String) throws {
    let folder = Self.folder.appending(path: name)
    let before = try String(contentsOf: folder.appending(path: "before.toml"), encoding: .utf8)
    let after = try String(contentsOf: folder.appending(path: "after.toml"), encoding: .utf8)
    let report = try compared(Side(before), Side(after))
    let found = lines(report).map { $0 + "\n" }.joined()
    let expected = folder.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try found.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == found)
  }

  @Test func thereIsAFolderForEveryAction() throws {
    let all = try Self.classes.map {
      try String(contentsOf: Self.folder.appending(path: "\($0)/expected.txt"), encoding: .utf8)
    }.joined()
    for action in ChangeAction.allCases { #expect(all.contains(" \(action.rawValue)"), "\(action)") }
  }

  @Test func thereIsAFolderForEveryRule() throws {
    let all = try Self.classes.map {
      try String(contentsOf: Self.folder.appending(path: "\($0)/expected.txt"), encoding: .utf8)
    }.joined()
    for definition in ChangeRegistry.definitions { #expect(all.contains("[\(definition.id)]"), "\(definition.id)") }
  }

  /// The step of the version first; then each change with its places before and after, and its effects.
  private func lines(_ report: ChangeReport) -> [String] {
    var lines = ["version: \(report.step.rawValue)"]
    for change in report.diff.changes {
      let subject =
        change.subject.new.map { report.new.framework.subject($0) }
        ?? change.subject.old.map { report.old.framework.subject($0) } ?? "framework"
      let others = change.others.map { other in
        other.new.map { report.new.framework[$0].id } ?? other.old.map { report.old.framework[$0].id } ?? ""
      }
      let isDerived = change.action.isDerived
      let before =
        change.before?.span ?? change.subject.old.flatMap { isDerived ? nil : report.old.framework[$0].idSpan }
      let after = change.after?.span ?? change.subject.new.flatMap { isDerived ? nil : report.new.framework[$0].idSpan }
      var line = "\(place(before, report.old)) -> \(place(after, report.new)) \(subject) \(change.action.rawValue)"
      if !change.field.isEmpty { line += " \(change.field)" }
      if !others.isEmpty { line += ": \(others.joined(separator: ", "))" }
      lines.append(line)
      for effect in change.effects {
        lines.append("    \(effect.meaning.axis.rawValue) \(effect.meaning.word): \(effect.reason) [\(effect.rule)]")
      }
    }
    return lines
  }

  private func place(_ span: SourceSpan?, _ side: ComparedSide) -> String {
    guard let span else { return "-" }
    let bytes = side.sources[span.source].bytes
    func position(_ offset: UInt32) -> String {
      let before = bytes.prefix(Int(offset))
      let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
      return "\(before.count { $0 == UInt8(ascii: "\n") } + 1):\(column)"
    }
    return "\(position(span.start))-\(position(span.end))"
  }
}
