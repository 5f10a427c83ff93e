/// `FactTable.swift`: how the generated code keeps what the framework says.
///
/// Facts are one text for each kind. Values with all their facts written out as Swift expressions were measured as well:
/// 5,000 of them cost the Swift compiler 8 s in debug and up to 37 s in release builds, against 2 to 5 s this way.
func factTableFile(_ context: SwiftContext) -> [UInt8] {
  var writer = context.file()
  writer.block("extension \(context.plan.namespace)") { writer in
    for line in factTableSource.split(separator: "\n", omittingEmptySubsequences: false) {
      writer.line(String(line))
    }
  }
  return writer.bytes
}

private let factTableSource = """
  /// What the framework says about the things of one kind: a text that is read when somebody first asks.
  ///
  /// Each thing is a paragraph: its id, after a space the ids that it had before, then a line for each
  /// fact. A line that begins with `|` goes on with the fact above it.
  struct FactTable: Sendable {
    /// The ids of the framework's own things, in its order.
    let ids: [String]
    private let bytes: [UInt8]
    private let entries: [String: Entry]

    private struct Entry {
      var id: String
      var position: Int
      /// Where its facts stand.
      var facts: Range<Int>
    }

    init(_ text: String) {
      let bytes = Array("\\(text)\\n".utf8)
      var ids: [String] = []
      var entries: [String: Entry] = [:]
      var former: [(id: String, entry: Entry)] = []
      var start = 0
      while start < bytes.count {
        let firstFact = FactTable.nextLine(after: start, in: bytes)
        var end = firstFact
        while end < bytes.count && bytes[end] != 10 {
          end = FactTable.nextLine(after: end, in: bytes)
        }
        let names = FactTable.words(in: bytes[start..<firstFact])
        if let id = names.first {
          let entry = Entry(id: id, position: entries.count, facts: firstFact..<end)
          entries[id] = entry
          // Ids of other frameworks have a colon.
          if !id.utf8.contains(58) { ids.append(id) }
          for name in names.dropFirst() { former.append((name, entry)) }
        }
        start = end + 1
      }
      for (id, entry) in former where entries[id] == nil { entries[id] = entry }
      self.ids = ids
      self.bytes = bytes
      self.entries = entries
    }

    /// The id of a thing, found by that id or by one that it had before.
    func id(_ id: String) -> String? {
      entries[id]?.id
    }

    /// How many things come before this one.
    func position(of id: String) -> Int {
      entries[id]?.position ?? entries.count
    }

    /// A fact, or `nil` where the framework says nothing.
    func text(_ name: String, of id: String) -> String? {
      texts(name, of: id).first
    }

    /// All facts of one name.
    func texts(_ name: String, of id: String) -> [String] {
      guard let facts = entries[id]?.facts else { return [] }
      let label = Array("\\(name): ".utf8)
      var found: [String] = []
      var start = facts.lowerBound
      while start < facts.upperBound {
        var next = FactTable.nextLine(after: start, in: bytes)
        if bytes[start..<next].starts(with: label) {
          var text = Array(bytes[(start + label.count)..<next])
          while next < facts.upperBound && bytes[next] == 124 {
            let line = next + 1
            next = FactTable.nextLine(after: next, in: bytes)
            text += bytes[line..<next]
          }
          if text.last == 10 { text.removeLast() }
          found.append(String(decoding: text, as: UTF8.self))
        }
        start = next
      }
      return found
    }

    /// A number for one level, or the number that holds for all.
    func number(_ name: String, at level: String, of id: String) -> Int? {
      (text("\\(name).\\(level)", of: id) ?? text(name, of: id)).flatMap { Int($0) }
    }

    /// The thing that a fact names.
    func value<Value: RawRepresentable>(
      _ name: String, of id: String
    ) -> Value? where Value.RawValue == String {
      text(name, of: id).flatMap { Value(rawValue: $0) }
    }

    /// The things that a fact names.
    func values<Value: RawRepresentable>(
      _ name: String, of id: String
    ) -> [Value] where Value.RawValue == String {
      guard let text = text(name, of: id) else { return [] }
      return FactTable.words(in: Array(text.utf8)[...]).compactMap { Value(rawValue: $0) }
    }

    /// The first and the last thing that a fact names.
    func range<Value: RawRepresentable & Comparable>(
      _ name: String, of id: String
    ) -> ClosedRange<Value>? where Value.RawValue == String {
      let ends: [Value] = values(name, of: id)
      guard ends.count == 2, ends[0] <= ends[1] else { return nil }
      return ends[0]...ends[1]
    }

    private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
      var end = start
      while end < bytes.count && bytes[end] != 10 { end += 1 }
      return min(end + 1, bytes.count)
    }

    private static func words(in line: ArraySlice<UInt8>) -> [String] {
      line.split { $0 == 32 || $0 == 10 }.map { String(decoding: $0, as: UTF8.self) }
    }
  }
  """
