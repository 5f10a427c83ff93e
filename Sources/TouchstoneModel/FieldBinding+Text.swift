public import TouchstoneLanguage

extension FieldBinding {
  /// Visits the prose that stands in a field, each text with the path by which translations know it, which is made only
  /// where it is asked for: `levels.8.descriptor`.
  @inlinable
  public func forEachText(
    of root: Root, named name: String, _ framework: Framework, _ visit: (_ path: () -> String, _ text: Text) -> Void
  ) {
    switch self {
    case .text(let path):
      root[path].map { visit({ name }, $0) }
    case .texts(let path):
      for (index, text) in root[path].enumerated() { visit({ "\(name).\(index)" }, text) }
    case .levels(let path):
      // By position, here and below, since taking an entry out of its list copies all that it says.
      let entries = root[path]
      for position in entries.indices {
        func part(_ word: String) -> String { "\(name).\(framework[entries[position].level.target].id).\(word)" }
        if let text = entries[position].descriptor { visit({ part("descriptor") }, text) }
        if let text = entries[position].learnerStatement { visit({ part("learner_statement") }, text) }
        if let text = entries[position].readyWhen { visit({ part("ready_when") }, text) }
      }
    case .points(let path):
      let entries = root[path]
      for position in entries.indices {
        visit({ "\(name).\(framework[entries[position].point.target].id.lastPart)" }, entries[position].text)
      }
    case .startsAt(let path):
      root[path]?.because.map { visit({ "\(name).because" }, $0) }
    case .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
      .evidenceMinimum, .span, .scaleMaps, .requirements, .retirement, .parts:
      break
    }
  }
}
