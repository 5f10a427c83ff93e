import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// The same thing twice among the prerequisites of one declaration, or one pair under alongside from both ends.
struct RepeatedPrerequisite: Rule {
  static let definition = DiagnosticDefinition(
    "TS4206", "progression/repeated-prerequisite", .always(.warning),
    basis: [.principle(10), .seed("000", 1346, 1638)],
    page: DiagnosticPage(
      what: """
        One declaration names the same thing twice under requires, builds_on and alongside, or two declarations name \
        each other under alongside, which goes both ways by itself.
        """,
      why: """
        Said twice, a relation has two strengths or two places to keep. When one of them changes, learners and \
        teachers read two answers to what comes first.
        """,
      next: "Keep the one that is meant and take the other out. Something required need not be recommended too.",
      waive: "Seldom; taking one out loses nothing.",
      example: """
        [[competency]]
        id = "ratios"
        requires = "decimals"
        builds_on = "decimals"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var pairs: [Pair: Reference] = [:]
    framework.forEachDependent { dependent in
      let id = dependent.id
      for (first, second) in Mention.repeated(in: dependent) {
        findings.report(
          .twice(framework.named(id), framework.quoted(second.reference.target), first.strength, second.strength),
          about: id, at: second.reference.span, labels: [Label(first.reference.span, "named here before")],
          help: .keepOne)
      }
      for reference in dependent.alongside where reference.target != id {
        pairs[Pair(one: id, other: reference.target)] = reference
        guard let before = pairs[Pair(one: reference.target, other: id)] else { continue }
        findings.report(
          .bothEnds(framework.named(id), framework.quoted(reference.target)), about: id, at: reference.span,
          labels: [Label(before.span, "said here already")], help: .oneEnd)
      }
    }
  }
}

/// Two things of which the first names the second under alongside.
private struct Pair: Hashable {
  var one: EntityID
  var other: EntityID
}

/// A prerequisite with the field that it stands in; ordered so that mentions of one thing stand together.
private struct Mention: Comparable {
  var strength: PrerequisiteStrength
  var reference: Reference

  /// Mentions of a thing that was named before in the same declaration, each with the one before.
  static func repeated(in dependent: Prerequisites) -> [(first: Mention, second: Mention)] {
    guard dependent.requires.count + dependent.buildsOn.count + dependent.alongside.count > 1 else { return [] }
    let mentions = PrerequisiteStrength.allCases.flatMap { strength in
      dependent[strength].map { Mention(strength: strength, reference: $0) }
    }
    .sorted()
    return zip(mentions, mentions.dropFirst()).filter { $0.isSame($1) }.map { (first: $0, second: $1) }
  }

  /// Another level of the same competency is another requirement.
  private var level: EntityID { reference.detail?.level.first?.target ?? .unresolved }

  private func isSame(_ other: Mention) -> Bool {
    reference.target == other.reference.target && level == other.level
  }

  static func < (left: Mention, right: Mention) -> Bool {
    (left.reference.target, left.level, left.reference.span)
      < (right.reference.target, right.level, right.reference.span)
  }
}

extension String {
  fileprivate static func twice(
    _ subject: String, _ name: String, _ first: PrerequisiteStrength, _ second: PrerequisiteStrength
  ) -> String {
    first == second
      ? "the \(subject) names \(name) twice under \(first.rawValue)"
      : "the \(subject) names \(name) under \(first.rawValue) and under \(second.rawValue)"
  }

  fileprivate static func bothEnds(_ subject: String, _ other: String) -> String {
    "the \(subject) names \(other) under alongside, and \(other) names it there too"
  }

  fileprivate static let keepOne = "keep the one that says what is meant, and take the other out"

  fileprivate static let oneEnd = "one end is enough: what grows alongside goes both ways"
}
