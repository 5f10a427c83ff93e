import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Letter grades, and nothing that says which work earns which letter.
///
/// ```toml
/// [[grading]]
/// id = "transcripts"
/// letters = true   # <-- and no scale has maps_to
/// ```
struct LettersWithoutMap: Rule {
  static let definition = DiagnosticDefinition(
    "TS4612", "grading/letters-without-map", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 301, 834, 1474), .seed("003", 166, 168)],
    page: DiagnosticPage(
      what: """
        Reports show letters, and the scales on which work is judged are neither scales of letters nor mapped to \
        another scale.
        """,
      why: """
        Somebody turns proficient into a B or an A, by a rule that is written nowhere. Each room does it a little \
        differently, and a family cannot find out what the letter says.
        """,
      next: """
        Declare the letters as a scale and say with `maps_to` how each point reads as a letter; then it is the same \
        for everybody, and the site shows it.
        """,
      waive: "Where a published table of the state does it."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings.filter { $0.value.letters?.value ?? false }
    guard !gradings.isEmpty else { return }
    let uses = ScaleUses(framework)
    let academic = framework.declarations.scales.indices.map { EntityID(.scale, $0) }.filter {
      !framework[$0].isRetired && !framework.isForHabits($0)
    }
    let judged = academic.filter { !uses.audiences(of: $0).isEmpty }
    let open = judged.first { scale in
      !framework.isOfLetters(scale) && framework.declarations.scales[Int(scale.index)].mapsTo.isEmpty
        && !academic.contains { $0 != scale && framework.isOfLetters($0) && uses.areMapped($0, scale) }
    }
    guard let open else { return }
    for (id, grading) in gradings {
      guard let letters = grading.letters else { continue }
      findings.report(
        .unmapped(framework.named(id), framework.named(open)), about: id, at: letters.span,
        labels: framework.isOwn(open) ? [Label(framework[open].idSpan, "the scale on which work is judged")] : [],
        help: .map)
    }
  }
}

extension String {
  fileprivate static func unmapped(_ grading: String, _ scale: String) -> String {
    "reports of the \(grading) show letters, and nothing says how the \(scale) reads in letters"
  }

  fileprivate static let map = "declare the letters as a scale, and say with maps_to how each point reads on it"
}
