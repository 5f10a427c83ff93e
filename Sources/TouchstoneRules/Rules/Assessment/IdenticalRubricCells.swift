import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two neighbouring points described in the same words, in a criterion or wherever points are described.
///
/// Measured: 226 pairs of neighbouring points in 42 frameworks; one finding, right, in a story that is written to fail.
struct IdenticalRubricCells: Rule {
  static let definition = DiagnosticDefinition(
    "TS4404", "assessment/identical-rubric-cells", .quality(.warning),
    basis: [.principle(11), .seed("000", 1384, 1474, 1478), .seed("001", 4113)],
    page: DiagnosticPage(
      what: "A criterion, competency, skill or target describes two points of a scale, one after the other, alike.",
      why: """
        The words do not help to tell the two apart, so something else decides: the teacher, the day, or what is \
        thought of the learner.
        """,
      next: "Put two pieces of work side by side, one at each point, and write down what differs.",
      waive: """
        Where the points differ by something said elsewhere, such as how much help was given. In 226 pairs of points \
        the rule found one, in a story that is written to fail.
        """,
      example: """
        [[criterion]]
        id = "ratios-rubric.reasoning"
        points.not-yet = "Compares by a unit rate."
        points.proficient = "Compares by a unit rate."   # <-- what makes it proficient?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let labels = DescriptorLabels(framework)
    let positions = framework.pointPositions()
    func check(_ id: EntityID, _ entries: [PointEntry]) {
      guard entries.count > 1 else { return }
      let sorted = entries.sorted { positions[Int($0.point.target.index)] < positions[Int($1.point.target.index)] }
      for (lower, upper) in zip(sorted, sorted.dropFirst()) {
        guard lower.text.value.readsLike(upper.text.value), !labels.contains(upper.text.value)
        else { continue }
        let points = [lower, upper].map { framework.pointName($0.point.target) }
        findings.report(
          .same(points, framework.named(id)), about: id, at: upper.text.span,
          labels: [Label(lower.text.span, "the same words")], help: .compareWork)
      }
    }
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired { check(id, competency.points) }
    for (id, skill) in framework.each(Skill.self) where !skill.isRetired { check(id, skill.points) }
    for (id, target) in framework.each(Target.self) where !target.isRetired { check(id, target.points) }
    for (id, criterion) in framework.each(Criterion.self) where !criterion.isRetired { check(id, criterion.points) }
  }
}

extension Framework {
  /// For each point of any scale, how many come before it in its own.
  fileprivate func pointPositions() -> [Int] {
    var positions = Array(repeating: 0, count: declarations.points.count)
    for scale in declarations.scales.indices {
      for (position, point) in points(of: EntityID(.scale, scale)).enumerated() {
        positions[Int(point.index)] = position
      }
    }
    return positions
  }
}

extension String {
  fileprivate static func same(_ points: [String], _ subject: String) -> String {
    "the points \(points.listed()) of the \(subject) are described in the same words"
  }

  fileprivate static let compareWork =
    "put a piece of work of each point side by side, and write down what differs"
}
