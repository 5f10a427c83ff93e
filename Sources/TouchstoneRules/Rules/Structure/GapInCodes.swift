import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A number that is missing where the parts of a thing are numbered through.
///
/// Codes that do not continue the code of what holds them are asked about only where they are plain numbers from 1 on:
/// `RL.7.1` and `RL.7.4` are a selection of somebody's standards, and `6` to `9` may go on from the competency before.
///
/// Measured: 527 codes of 43 frameworks; one finding, right (the report of the basis).
struct GapInCodes: Rule {
  static let definition = DiagnosticDefinition(
    "TS4018", "structure/gap-in-codes", .quality(.warning),
    basis: [.principle(12), .seed("002", 432, 434, 437)],
    page: DiagnosticPage(
      what: """
        The parts of a competency, skill, role or rubric, or the competencies of a domain, are numbered through by \
        their codes, and a number is missing. What is retired keeps its number.
        """,
      why: """
        Whoever reads 2.2 first looks for 2.1. Either something was lost on the way, and nobody learns it, or every \
        number has slipped by one, and what people wrote down about 2.3 now means something else.
        """,
      next: """
        Put back what was lost, or number the parts anew; codes are only for printing. If it is no longer in use, keep \
        it with `retired`.
        """,
      waive: """
        When the numbers are printed so in a source that is quoted. In 527 codes of 43 frameworks the rule found one, \
        where a number is missing indeed.
        """,
      example: """
        [[role]]
        id = "innovator"
        code = "2"
        responsibility = [
          { id = "strategies", code = "2.2", statement = "Tries new ways of working." },   # <-- and where is 2.1?
          { id = "testing", code = "2.3", statement = "Finds out whether a practice works." },
        ]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Competency.self, parts: [.skill, .target], framework, &findings)
    judge(Skill.self, parts: [.skill, .target], framework, &findings)
    judge(Role.self, parts: [.responsibility], framework, &findings)
    judge(Rubric.self, parts: [.criterion], framework, &findings)
    var ofDomain: [[EntityID]] = Array(repeating: [], count: framework.own(Domain.self).count)
    for (id, competency) in framework.each(Competency.self) {
      for domain in competency.domains where framework.isOwn(domain.target) {
        ofDomain[Int(domain.target.index)].append(id)
      }
    }
    for (id, domain) in framework.each(Domain.self) where !domain.isRetired {
      judge(ofDomain[Int(id.index)], of: id, framework, &findings)
    }
  }

  private func judge<D: Declaration>(
    _ type: D.Type, parts kinds: [Kind], _ framework: Framework, _ findings: inout Findings
  ) {
    for (id, whole) in framework.each(type) where !whole.isRetired {
      let parts = framework.parts[id]
      guard let first = parts.first, framework[first].code != nil else { continue }
      for kind in kinds { judge(parts.filter { $0.kind == kind }, of: id, framework, &findings) }
    }
  }

  /// Where the parts of something are all numbered, each one once, reports the one after the first gap.
  private func judge(_ parts: [EntityID], of whole: EntityID, _ framework: Framework, _ findings: inout Findings) {
    guard parts.count > 1, let codes = NumberedCodes(parts, of: whole, framework), let gap = codes.gap else { return }
    let part = codes.items[gap.position]
    guard !framework[part.id].isRetired, let code = framework[part.id].code else { return }
    let others = "\(part.id.kind.plural) of the \(framework.named(whole))"
    let message: String =
      if gap.position == 0 {
        .beginsLate(others, code.value, codes.prefix, gap.missing)
      } else {
        .skips(
          others, framework[codes.items[gap.position - 1].id].code?.value ?? "", code.value, codes.prefix, gap.missing)
      }
    findings.report(message, about: part.id, at: code.span, help: .lookForIt)
  }
}

/// Codes of parts that are one beginning with a number each, in the order of their numbers.
private struct NumberedCodes {
  var prefix: String
  var items: [(number: Int, id: EntityID)] = []
  /// Whether the beginning is the code of what holds the parts, so that numbering begins with them.
  private var continuesWhole: Bool

  /// `nil` where a part has no such code, or comes from another layer, which may have left something out.
  init?(_ parts: [EntityID], of whole: EntityID, _ framework: Framework) {
    var found: String?
    for part in parts {
      let common = framework[part]
      guard common.layer == 0, let code = common.code?.value, let (beginning, number) = code.endingNumber,
        found == nil || found == beginning
      else { return nil }
      found = beginning
      items.append((number, part))
    }
    guard let found else { return nil }
    prefix = found
    let code = framework[whole].code?.value
    continuesWhole = code.map { !$0.isEmpty && found.hasPrefix($0) && found.utf8.count == $0.utf8.count + 1 } ?? false
    items.sort { $0.number < $1.number }
  }

  /// The first number that is missing or the first of several, and the position of what comes after it.
  var gap: (missing: ClosedRange<Int>, position: Int)? {
    guard continuesWhole || prefix.isEmpty && items[0].number == 1 else { return nil }
    // Steps of ten, or a few numbers out of many, are no numbering from 1 on.
    guard items[items.count - 1].number <= 2 * items.count else { return nil }
    var expected = min(items[0].number, 1)
    for (position, item) in items.enumerated() {
      if item.number > expected { return (expected...item.number - 1, position) }
      expected = item.number + 1
    }
    return nil
  }
}

extension String {
  /// `2.` and 3 of `2.3`; `nil` where no number of at most three digits stands at the end.
  fileprivate var endingNumber: (beginning: String, number: Int)? {
    let digits = utf8.reversed().prefix { $0.isDecimalDigit }.count
    let start = utf8.index(utf8.endIndex, offsetBy: -digits)
    guard (1...3).contains(digits), let number = Int(self[start...]) else { return nil }
    return (String(self[..<start]), number)
  }

  fileprivate static func beginsLate(
    _ parts: String, _ first: String, _ prefix: String, _ missing: ClosedRange<Int>
  ) -> String {
    "the \(parts) are printed from \"\(first)\" on, and none is printed as \(missing.codes(prefix))"
  }

  fileprivate static func skips(
    _ parts: String, _ before: String, _ after: String, _ prefix: String, _ missing: ClosedRange<Int>
  ) -> String {
    "among the \(parts) \"\(after)\" follows \"\(before)\", and none is printed as \(missing.codes(prefix))"
  }

  fileprivate static let lookForIt = "was something lost here, or have the numbers slipped?"
}

extension ClosedRange<Int> {
  /// `"2.1"`, or `"2.1" to "2.3"`.
  fileprivate func codes(_ prefix: String) -> String {
    count == 1 ? "\"\(prefix)\(lowerBound)\"" : "\"\(prefix)\(lowerBound)\" to \"\(prefix)\(upperBound)\""
  }
}
