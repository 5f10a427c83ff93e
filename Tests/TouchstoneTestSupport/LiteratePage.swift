public import Foundation
public import TouchstoneDiagnostics

/// A page of Markdown that holds failing and passing frameworks, with marks on the lines that findings are expected on.
///
/// A section whose heading begins with "Fails" fails, every other one passes; `toml` and `yaml` fences are frameworks, a
/// `says` fence holds the messages of the blocks of its section, and a fence such as `toml es.toml` is a file beside them.
public struct LiteratePage: Sendable, CustomStringConvertible {
  public struct Block: Sendable {
    public var spelling: String
    public var fails: Bool
    public var text: String
    /// Where the block begins in the page.
    public var line: Int
    public var marks: [Mark]
    public var says: [String]?
    /// Files beside it, from fences such as `toml es.toml` in the same section.
    public var more: [String: String] = [:]
  }

  /// One finding that is expected: `# warning: [pack/name]` at the end of a line.
  public struct Mark: Comparable, Sendable, CustomStringConvertible {
    public var line: Int
    public var severity: String
    public var id: String

    public init(_ diagnostic: Diagnostic, in compiled: CompiledText) {
      self.init(
        line: compiled.place(of: diagnostic.primary.span).line, severity: diagnostic.severity.rawValue,
        id: diagnostic.id.rawValue)
    }

    fileprivate init(line: Int, severity: String, id: String) {
      self.line = line
      self.severity = severity
      self.id = id
    }

    public var description: String { "\(line): \(severity): [\(id)]" }

    public static func < (left: Mark, right: Mark) -> Bool {
      (left.line, left.severity, left.id) < (right.line, right.severity, right.id)
    }
  }

  /// The page's path in its folder, without its ending: `wording/pdf-debris`.
  public var id: String
  public private(set) var blocks: [Block]
  public var description: String { id }

  /// Every page of a folder and the folders in it, in the order of their names.
  public static func pages(in folder: URL) -> [LiteratePage] {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { LiteratePage(id: String(name.dropLast(3)), page: $0) }
    }
  }

  private init(id: String, page: String) {
    self.id = id
    blocks = []
    var fails = false
    var section = 0
    var fence: String?
    var lines: [Substring] = []
    var start = 0
    for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let open = fence {
        if line == "```" {
          close(open, lines, fails, start, section)
          fence = nil
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = String(line.dropFirst(3))
        lines = []
        start = number + 1
      } else if line.hasPrefix("## ") {
        fails = line.hasPrefix("## Fails")
        section = blocks.count
      }
    }
  }

  private mutating func close(_ fence: String, _ lines: [Substring], _ fails: Bool, _ start: Int, _ section: Int) {
    switch fence {
    case "toml", "yaml":
      let marks = lines.enumerated().flatMap { number, line in LiteratePage.marks(in: line, number + 1) }
      blocks.append(
        Block(
          spelling: fence, fails: fails, text: lines.joined(separator: "\n") + "\n", line: start, marks: marks,
          says: nil))
    case "says":
      // The words belong to the blocks of the section before them.
      var index = blocks.count - 1
      while index >= 0, blocks[index].fails, blocks[index].says == nil {
        blocks[index].says = lines.map(String.init)
        index -= 1
      }
    default:
      guard let name = fence.split(separator: " ").dropFirst().first else { return }
      for index in blocks.indices.dropFirst(section) {
        blocks[index].more["package/\(name)"] = lines.joined(separator: "\n") + "\n"
      }
    }
  }

  /// `# error: [pack/name]` at the end of a line; several may stand there.
  private static func marks(in line: Substring, _ number: Int) -> [Mark] {
    guard line.utf8.contains(UInt8(ascii: "#")) else { return [] }
    return line.matches(of: /\b(error|warning|info): \[([a-z0-9\/-]+)\]/).map { match in
      Mark(line: number, severity: String(match.1), id: String(match.2))
    }
  }
}
