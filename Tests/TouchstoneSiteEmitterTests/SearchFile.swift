import Foundation
import TouchstoneEmission

@testable import TouchstoneSiteEmitter

/// A file of the search index, as the script of the site gets it.
struct SearchFile {
  let name: String
  private let value: Any

  init(_ file: OutputFile) throws {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let parts = text.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "touchstoneSearch(", parts[2].hasPrefix(","), parts[2].hasSuffix(");\n") else {
      throw NoCall(text: text)
    }
    name = String(parts[1])
    value = try JSONSerialization.jsonObject(with: Data(parts[2].dropFirst().dropLast(3).utf8))
  }

  var object: [String: Any] { value as? [String: Any] ?? [:] }
  var rows: [[Any]] { value as? [[Any]] ?? [] }

  struct NoCall: Error { var text: String }
}

/// A second way to the finds of a question, for tests: all files at once, and no limits.
struct SearchReader {
  private var postings: [String: (names: Set<Int>, texts: Set<Int>)] = [:]
  private var names: [String] = []

  init(_ files: [OutputFile]) throws {
    let read = try files.filter { $0.path.hasPrefix("search/") }.map { try SearchFile($0) }
    let count = read.first { $0.name == "index" }?.object["count"] as? Int ?? 0
    let things = read.filter { $0.name.hasPrefix("things-") }
      .sorted { $0.name.localizedStandardCompare($1.name) == .orderedAscending }
    names = things.flatMap { $0.rows.compactMap { $0[0] as? String } }
    for row in read.filter({ $0.name.hasPrefix("words-") }).flatMap(\.rows) {
      guard let word = row[0] as? String, let first = row[1] as? String, let second = row[2] as? String else {
        continue
      }
      postings[word] = (SearchReader.numbers(first, count), SearchReader.numbers(second, count))
    }
  }

  /// The names of what holds every word, or words that begin so.
  func find(_ question: String) -> Set<String> {
    let found = SearchWords.words(of: question).map { word in
      postings.filter { $0.key.hasPrefix(word) }.values.reduce(into: Set<Int>()) {
        $0.formUnion($1.names)
        $0.formUnion($1.texts)
      }
    }
    guard let first = found.first else { return [] }
    return Set(found.dropFirst().reduce(first) { $0.intersection($1) }.map { names[$0] })
  }

  static func numbers(_ text: String, _ count: Int) -> Set<Int> {
    if text == "*" { return Set(0..<count) }
    var numbers: Set<Int> = []
    var last = -1
    for piece in text.split(separator: " ") {
      if piece.first == "+" {
        for _ in 0..<(Int(piece.dropFirst(), radix: 36) ?? 0) {
          last += 1
          numbers.insert(last)
        }
      } else {
        last += Int(piece, radix: 36) ?? 0
        numbers.insert(last)
      }
    }
    return numbers
  }
}
