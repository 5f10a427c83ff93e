import TouchstoneLanguage
import TouchstoneModel

extension FieldBinding {
  /// Visits the prose that stands in a field, each text with the path by which translations know it, which is made only
  /// where it is asked for: `levels.8.descriptor`.
  func forEachText(
    of root: Root, named name: String, _ framework: Framework, _ visit: (_ path: () -> String, _ text: Text) -> Void
  ) {
    switch self {
    case .text(let path):
      root[path].map { visit({ name }, $0) }
    case .texts(let path):
      for (index, text) in root[path].enumerated() { visit({ "\(name).\(index)" }, text) }
    case .levels(let path):
      for entry in root[path] {
        func part(_ word: String) -> String { "\(name).\(framework[entry.level.target].id).\(word)" }
        entry.descriptor.map { visit({ part("descriptor") }, $0) }
        entry.learnerStatement.map { visit({ part("learner_statement") }, $0) }
        entry.readyWhen.map { visit({ part("ready_when") }, $0) }
      }
    case .points(let path):
      for entry in root[path] { visit({ "\(name).\(framework[entry.point.target].id.lastPart)" }, entry.text) }
    case .startsAt(let path):
      root[path]?.because.map { visit({ "\(name).because" }, $0) }
    case .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
      .evidenceMinimum, .span, .scaleMaps, .retirement, .parts:
      break
    }
  }
}
