import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// Files that nobody wrote by hand, or that are no Swift: each ends, and ends with words.
struct HostileSourceTests {
  private struct Reading: Sendable {
    var places: Int
    var sure: Int
    var text: String
    var problems: [String]
  }

  private func read(_ bytes: [UInt8]) throws -> Reading {
    let names = try Editions.small(UsageTests.framework)
    return try withDeepStack {
      let sources = AppSources([SourceFile(path: "a.swift", bytes: bytes)])
      _ = Migration(sources, from: names, to: names)
      let report = UsagesReport(sources, names)
      return Reading(
        places: report.places.count, sure: report.places.count(where: \.isSure), text: report.text,
        problems: sources.problems.map(\.sentence))
    }
  }

  @Test func filesThatAreNoTextAreLeftOut() throws {
    let reading = try read([0x6C, 0x65, 0x74, 0xFF, 0xFE, 0x00])
    #expect(reading.places == 0)
    #expect(reading.problems == ["this file is no UTF-8 text, and was left out"])
  }

  @Test(arguments: [
    "let a = b" + String(repeating: ".c", count: 5_000),
    "let a = 1" + String(repeating: " + 1", count: 5_000),
    "let a = b" + String(repeating: "()", count: 5_000),
    "let a = b" + String(repeating: "?", count: 5_000),
    "let a = " + String(repeating: "[", count: 5_000), "let a: " + String(repeating: "A<", count: 5_000),
  ]) func whatIsTooDeepIsLeftOut(_ source: String) throws {
    let reading = try read(Array(source.utf8))
    #expect(reading.places == 0)
    #expect(reading.problems == ["expressions in this file lie in each other too deeply, and it was left out"])
  }

  @Test(arguments: [
    String(repeating: "(", count: 500), String(repeating: "{", count: 500),
    String(repeating: "if a {", count: 150),
    String(repeating: "\"\\(", count: 500), "\"\"\"", "/*", "`", "@", "#if", "case .level1:",
    String(repeating: "}", count: 1_000),
  ]) func whatIsNoSwiftIsReported(_ source: String) throws {
    #expect(try !read(Array(source.utf8)).problems.isEmpty)
  }

  @Test func anEmptyFileHasNothing() throws {
    let reading = try read([])
    #expect(reading.places == 0 && reading.problems.isEmpty)
    #expect(reading.text == "0 uses of 0 things in 0 of 1 file\n")
  }

  /// Names that stand for each other in a circle, and types that hold themselves.
  @Test(arguments: [
    "typealias A = B; typealias B = A; let a: A = .level1", "typealias A = A; let a: A.B = .level1",
    "typealias A = A.B; let a: A = .level1", "struct A { var a = A().a }; let b = A().a.a.a == .level1",
    "extension A { typealias A = A.A }; let a: A.A.A = .level1", "func f() { let a = a; _ = a == .level1 }",
    "struct Self { var a: Self }", "extension Small.Level.Level { typealias Level = Small.Level.Level }",
  ]) func circlesEnd(_ source: String) throws {
    #expect(try read(Array(source.utf8)).sure == 0)
  }

  /// Were the parts of an expression looked at again for each part around them, these would not end.
  @Test(arguments: [
    "let a = b" + String(repeating: ".c(d).e()", count: 90) + " == .level1",
    "let a = " + String(repeating: "[", count: 12) + ".level1" + String(repeating: "]", count: 12),
    "let a = " + String(repeating: "[b, ", count: 60) + ".level1" + String(repeating: "]", count: 60),
    "let a = " + String(repeating: "b(", count: 90) + ".level1" + String(repeating: ")", count: 90),
    "let a = " + String(repeating: "true ? .level1 : ", count: 90) + ".level1",
    "let a = " + String(repeating: "b ?? ", count: 90) + ".level1",
    "let a = " + String(repeating: "b { c in ", count: 90) + ".level1" + String(repeating: "}", count: 90),
    String(repeating: "switch b { case .level1: ", count: 90) + "c" + String(repeating: "}", count: 90),
  ]) func longExpressionsEnd(_ source: String) throws {
    let reading = try read(Array(source.utf8))
    #expect(reading.problems == [] && reading.places > 0)
  }

  @Test func aLargeFileIsReadInOneGo() throws {
    let line = "func f(_ l: Small.Level) -> Bool { l == .level1 || l == Small.Level.level2 }\n"
    let reading = try read(Array(String(repeating: line, count: 1_000).utf8))
    #expect(reading.places == 2_000 && reading.sure == 2_000)
    #expect(reading.problems.isEmpty)
  }

  /// Pieces of the sample app in any order and cut anywhere: no end but a report, and the same one twice.
  @Test func cutAndMixedSourcesEnd() throws {
    let names = try Editions.riverbend()
    let next = try Editions.next()
    var state: UInt64 = 42
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, count)
    }
    let all = SampleApp.files.map(\.bytes)
    for _ in 0..<12 {
      var bytes: [UInt8] = []
      for _ in 0..<4 {
        let file = all[random(all.count)]
        let start = random(file.count)
        bytes += file[start..<min(file.count, start + random(1_500))]
      }
      let mixed = bytes
      try withDeepStack {
        let sources = AppSources([SourceFile(path: "a.swift", bytes: mixed)])
        let migration = Migration(sources, from: names, to: next)
        #expect(migration.changed.allSatisfy { $0.old == mixed && $0.new != mixed })
        #expect(UsagesReport(sources, names).text == UsagesReport(sources, names).text)
      }
    }
  }
}
