import TouchstoneDiagnostics

extension YAMLTreeBuilder {
  /// Closes what is open, and joins lists that were written under the same key.
  mutating func finish() {
    reportAnchors()
    if frames.count > 1 {
      frames.removeLast(frames.count - 2)
      closeList()
    }
    var joined: [SyntaxEntry] = []
    var places: [String: Int] = [:]
    for entry in entries {
      guard let place = places[entry.key.text] else {
        places[entry.key.text] = joined.count
        joined.append(entry)
        continue
      }
      guard case .sequence(var items) = joined[place].value.content else { continue }
      joined[place].value.content = .absent
      items.append(contentsOf: entry.value.items ?? [])
      joined[place].value.content = .sequence(items)
    }
    entries = joined
  }

  var tree: SyntaxTree {
    SyntaxTree(root: SyntaxNode(.mapping(entries), span(0, bytes.count)), comments: gap.comments)
  }
}
