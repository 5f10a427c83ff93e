import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Letter grades, and nothing that says which work earns which letter.
struct LettersWithoutMap: Rule {
  static let definition = DiagnosticDefinition(
    "TS4612", "grading/letters-without-map", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 301, 834, 1474), .seed("003", 166, 168)],
    page: DiagnosticPage(
      what: """
        Reports show letters, and a scale on which competencies are judged is neither one of letters nor mapped to \
        another scale. Where competencies are judged on letters as well, `consistency/unmapped-scales` asks for the map.
        """,
      why: """
        Somebody turns proficient into a B or an A, by a rule that is written nowhere. Each room does it a little \
        differently, and a family cannot find out what the letter says.
        """,
      next: """
        Declare the letters as a scale and say with `maps_to` how each point reads as a letter; then it is the same \
        for everybody, and the site shows it.
        """,
      waive: "Where a published table of the state does it.",
      example: """
        [[grading]]
        id = "transcripts"
        letters = true   # <-- and no scale has maps_to
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings.filter { $0.value.letters?.value ?? false }
    guard !gradings.isEmpty else { return }
    let uses = ScaleUses(framework)
    let academic = framework.declarations.scales.indices.map { EntityID(.scale, $0) }.filter {
      !framework[$0].isRetired && !framework.isForHabits($0)
    }
    for audience in Audience.allCases {
      let gradings = gradings.filter { framework.audience(of: $0.id) == audience }
      let judged = academic.filter { uses.audiencesBesidesRubrics(of: $0).contains(audience) }
      // Where some competencies are judged on letters, the two scales are asked how they compare.
      guard let place = gradings.first?.value.letters, !judged.contains(where: framework.isOfLetters),
        let open = judged.first(where: { !framework.readsInLetters($0, among: academic, uses) })
      else { continue }
      let others = gradings.dropFirst().compactMap(\.value.letters).map { Label($0.span, "and here") }
      findings.report(
        .unmapped(gradings.map { framework.quoted($0.id) }, framework.named(open)), about: gradings[0].id,
        at: place.span,
        labels: (framework.isOwn(open) ? [Label(framework[open].idSpan, "the scale on which work is judged")] : [])
          + others.prefix(3), help: .map)
    }
  }
}

extension Framework {
  /// Whether a scale maps to another, or one of letters to it.
  fileprivate func readsInLetters(_ scale: EntityID, among scales: [EntityID], _ uses: ScaleUses) -> Bool {
    !declarations.scales[Int(scale.index)].mapsTo.isEmpty
      || scales.contains { $0 != scale && isOfLetters($0) && uses.areMapped($0, scale) }
  }
}

extension String {
  fileprivate static func unmapped(_ gradings: [String], _ scale: String) -> String {
    let which = gradings.count == 1 ? "grading" : "gradings"
    return
      "reports of the \(which) \(gradings.listed()) show letters, and nothing says how the \(scale) reads in letters"
  }

  fileprivate static let map = "declare the letters as a scale, and say with maps_to how each point reads on it"
}
