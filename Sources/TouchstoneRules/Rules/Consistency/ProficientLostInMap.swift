import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A map between scales that makes proficient work read as something less, or the other way round.
struct ProficientLostInMap: Rule {
  static let definition = DiagnosticDefinition(
    "TS4705", "consistency/proficient-lost-in-map", .always(.error),
    basis: [.principle(11), .principle(12), .seed("000", 215, 285, 293, 1450, 1474), .seed("001", 1489, 2053)],
    page: DiagnosticPage(
      what: """
        By `maps_to`, a point that is proficient on one scale reads as a point below proficient on the other, or a \
        point below proficient reads as proficient.
        """,
      why: """
        The same work is good enough on one report and not on another. A learner who was told that she is there finds \
        out that she is not, or the reverse, and nothing about her work has changed.
        """,
      next: """
        Map the first proficient point of one scale to a proficient point of the other, and those below it to points \
        below.
        """,
      waive: "Where the other scale belongs to somebody else, draws its line elsewhere, and learners are told so.",
      example: """
        [[scale]]
        id = "arts"
        proficient = "shown"
        maps_to.academic = { tried = "not-yet", shown = "not-yet" }   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, scale) in framework.each(Scale.self) where scale.isExpectedComplete && !scale.mapsTo.isEmpty {
      for map in scale.mapsTo {
        let lost = map.pairs.first { pair in
          guard let from = framework.reachesProficient(pair.from.target),
            let to = framework.reachesProficient(pair.to.target)
          else { return false }
          return from != to
        }
        guard let lost, let isProficient = framework.reachesProficient(lost.from.target) else { continue }
        let (from, to) = (framework.pointOfScale(lost.from.target), framework.pointOfScale(lost.to.target))
        findings.report(
          isProficient ? .lost(from, to) : .gained(from, to), about: id, at: lost.to.span,
          labels: [scale.proficient.map { Label($0.span, "proficient on this scale") }].compactMap(\.self),
          help: .mapLikeToLike)
      }
    }
  }
}

extension Framework {
  /// `"Shown" on the scale "arts"`.
  fileprivate func pointOfScale(_ point: EntityID) -> String {
    self[point].parent.map { "\(pointName(point)) on the \(named($0))" } ?? pointName(point)
  }
}

extension String {
  fileprivate static func lost(_ from: String, _ to: String) -> String {
    "work at \(from) is proficient, but reads as \(to), which is not"
  }

  fileprivate static func gained(_ from: String, _ to: String) -> String {
    "work at \(from) is not proficient yet, but reads as \(to), which is"
  }

  fileprivate static let mapLikeToLike = "map proficient points to proficient points, and those below to those below"
}
