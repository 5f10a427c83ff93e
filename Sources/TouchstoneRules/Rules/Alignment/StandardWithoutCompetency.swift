import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A standard of the package that no competency, skill or target names.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// standards = ["6.rp"]   # <-- with 6.rp all standards below it
/// ```
struct StandardWithoutCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4104", "alignment/standard-without-competency", .quality(.warning),
    basis: [.principle(10), .seed("000", 1334, 1376, 1486), .seed("001", 824, 2353)],
    page: DiagnosticPage(
      what: """
        No competency, skill or target names the standard or a group that it belongs to, while others are named. \
        Groups of standards, standards with `priority = "nice"` and gaps that an alignment admits are left alone.
        """,
      why: """
        The standard is asked of learners, in tests at the latest, and nothing in the framework prepares them for it. \
        Whether they meet it depends on the teacher.
        """,
      next: """
        Name it in the `standards` of the target, skill or competency that covers it. If it is left out on purpose, \
        say so with an alignment: `finding = "missing"` and a reason.
        """,
      waive: "While the standards are being placed, domain by domain."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let standards = framework.own(Standard.self)
    var covered = Array(repeating: false, count: standards.count)
    framework.forEachNamedStandard { _, standard in
      if framework.isOwn(standard.target) { covered[Int(standard.target.index)] = true }
    }
    markAligned(framework, &covered)
    guard covered.contains(true) else { return }
    let children = children(framework)
    var waiting = covered.indices.filter { covered[$0] }
    while let next = waiting.popLast() {
      for child in children[next] where !covered[child] {
        covered[child] = true
        waiting.append(child)
      }
    }
    for (id, standard) in framework.each(Standard.self)
    where standard.isExpectedComplete && standard.priority?.value != .nice {
      guard !covered[Int(id.index)], children[Int(id.index)].isEmpty else { continue }
      findings.report(
        .unnamed(framework.named(id)), about: id, at: standard.idSpan,
        help: "name it in the `standards` of the target, skill or competency that covers it")
    }
  }

  /// What an alignment ties to a competency or one of its parts, and what it declares missing, needs no other name.
  private func markAligned(_ framework: Framework, _ covered: inout [Bool]) {
    let builders: Set<Kind> = [.competency, .skill, .target]
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      let ends = [alignment.from?.target, alignment.to?.target].compactMap { $0 }
      guard alignment.finding?.value == .missing || ends.contains(where: { builders.contains($0.kind) }) else {
        continue
      }
      for end in ends where end.kind == .standard && framework.isOwn(end) { covered[Int(end.index)] = true }
    }
  }

  private func children(_ framework: Framework) -> [[Int]] {
    var children = Array(repeating: [Int](), count: framework.own(Standard.self).count)
    for (id, standard) in framework.each(Standard.self) where !standard.isRetired {
      for parent in standard.parents where framework.isOwn(parent.target) && parent.target != id {
        children[Int(parent.target.index)].append(Int(id.index))
      }
    }
    return children
  }
}

extension String {
  fileprivate static func unnamed(_ standard: String) -> String {
    "no competency, skill or target names the \(standard) yet"
  }
}
