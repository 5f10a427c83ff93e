extension FieldBinding {
  /// Every reference in the field, in the order written, and whether it is a key or a bound (`levels.8`, `span`) rather
  /// than what the declaration points at.
  public func forEachReference(of root: Root, _ body: (Reference, _ isKey: Bool) -> Void) {
    switch self {
    case .reference(let path):
      if let reference = root[path] { body(reference, false) }
    case .references(let path):
      for reference in root[path] { body(reference, false) }
    case .levels(let path):
      for entry in root[path] { body(entry.level, true) }
    case .points(let path):
      for entry in root[path] { body(entry.point, true) }
    case .evidenceMinimum(let path):
      for entry in root[path]?.byLevel ?? [] { body(entry.level, true) }
    case .span(let path):
      if let span = root[path] {
        body(span.from, true)
        if let to = span.to { body(to, true) }
      }
    case .startsAt(let path):
      if let start = root[path] { body(start.level, true) }
    case .requirements(let path):
      for requirement in root[path] { requirement.forEachReference(body) }
    case .scaleMaps(let path):
      for map in root[path] {
        body(map.scale, false)
        for pair in map.pairs {
          body(pair.from, true)
          body(pair.to, true)
        }
      }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement,
      .parts:
      break
    }
  }
}
