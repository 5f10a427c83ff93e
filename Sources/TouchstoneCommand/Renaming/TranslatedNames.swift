import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// Where a file with translations names a thing or one of its parts: it holds their ids again, and maps by level and by
/// point.
///
/// ```yaml
/// translation: es
/// competency:
///   - id: math.ratios   # <-- here
///     levels:
///       8: …            # <-- and here, where the level 8 is renamed
/// ```
struct TranslatedNames {
  struct Place {
    var written: String
    var span: SourceSpan
    /// How many words of the thing's own id stand there, and what follows them.
    var words: Int
    var rest: String

    func renewed(_ newID: String) -> String {
      newID.split(separator: ".").suffix(words).joined(separator: ".") + rest
    }
  }

  let kind: Kind
  let oldID: String
  private(set) var places: [Place] = []

  init(kind: Kind, oldID: String) {
    self.kind = kind
    self.oldID = oldID
  }

  mutating func search(_ root: SyntaxNode) {
    search(root, in: nil)
  }

  /// - Parameter parent: what the lists lie in.
  private mutating func search(_ node: SyntaxNode, in parent: (kind: Kind, id: String)?) {
    for entry in node.entries ?? [] {
      if let kind = Kind(rawValue: entry.key.text) {
        for item in entry.value.items ?? [] { searchItem(item, kind, in: parent) }
      } else if (entry.key.text == "levels" && kind == .level) || (entry.key.text == "points" && kind == .point) {
        for key in entry.value.entries ?? [] where key.key.text == oldID || oldID.lastPart == key.key.text {
          add(key.key.text, key.key.span, ofID: oldID)
        }
      }
    }
  }

  private mutating func searchItem(_ item: SyntaxNode, _ kind: Kind, in parent: (kind: Kind, id: String)?) {
    guard let id = item["id"], let written = id.scalar?.text else { return }
    let whole = parent.map { written.hasPrefix($0.id + ".") ? written : "\($0.id).\(written)" } ?? written
    let isThing = kind == self.kind && whole == oldID
    let isPart = kind.canLie(in: self.kind) && whole.hasPrefix(oldID + ".")
    if isThing || isPart { add(written, id.span, ofID: whole) }
    search(item, in: (kind, whole))
  }

  /// Enters a place, unless only words stand there that come after the thing's own id.
  private mutating func add(_ written: String, _ span: SourceSpan, ofID whole: String) {
    let rest = whole.dropFirst(oldID.count)
    let words = written.split(separator: ".").count - rest.split(separator: ".").count
    guard words > 0 else { return }
    let isWhole = words == oldID.split(separator: ".").count
    places.append(
      Place(written: written, span: span, words: isWhole ? .max : words, rest: String(rest)))
  }
}

extension Kind {
  /// Whether declarations of this kind lie in those of another, at any depth.
  fileprivate func canLie(in other: Kind) -> Bool {
    parents.contains(other) || parents.contains { $0 != self && $0.canLie(in: other) }
  }
}
