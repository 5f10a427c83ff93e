import TouchstoneLanguage

/// What becomes an item of CASE: the kinds that state what is to be learned, and what is expected at a level.
enum ItemSort: Sendable, Hashable {
  case kind(Kind)
  /// The words of a competency or a skill for one level.
  case expectation

  /// The kinds whose declarations are items, in the order in which they are written.
  static let kinds: [Kind] = [.profile, .outcome, .domain, .level, .standard, .competency, .skill, .target]

  /// All, in the order of their codes.
  static let all = kinds.map { ItemSort.kind($0) } + [.expectation]

  /// Whether declarations of a kind are items.
  static func isItem(_ kind: Kind) -> Bool { kinds.contains(kind) }

  /// The word that stands in CASE for the sort as such, whatever a district calls it.
  var code: String {
    switch self {
    case .kind(let kind): kind.name
    case .expectation: "expectation"
    }
  }

  /// What it is called where a district says nothing else.
  var title: String {
    switch self {
    case .kind(let kind):
      kind.name.utf8.first.map { _ in kind.name.prefix(1).uppercased() + kind.name.dropFirst() } ?? ""
    case .expectation: "Expectation at a level"
    }
  }

  var description: String {
    switch self {
    case .kind(.profile): "What a graduate should know, can do and is."
    case .kind(.outcome): "One thing that the profile promises, reached through competencies at every level."
    case .kind(.domain): "A field of learning, academic or not."
    case .kind(.level): "A step of the continuum. It is not a grade."
    case .kind(.standard): "An expectation set elsewhere, mostly by a state."
    case .kind(.competency):
      "What a learner can do with what is known: explicit, measurable and usable in new situations."
    case .kind(.skill): "A component or indicator of a competency."
    case .kind(.target): "A learning target: a step small enough to teach, to show and to judge."
    case .kind(let other): "What a framework declares as \(other.article) \(other.name)."
    case .expectation: "What proficient work on a competency or a skill looks like at one level."
    }
  }
}
