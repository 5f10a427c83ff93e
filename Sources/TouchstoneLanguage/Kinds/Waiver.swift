/// A finding that the authors have seen and accept, with the reason and an end.
///
/// ```toml
/// [[waiver]]
/// rule = "alignment/competency-without-outcome"
/// for = { competency = "arts.craft" }
/// because = "The board decides about the arts strand in spring."
/// until = "2027-06-30"
/// ```
package final class Waiver: Common, Declaration, @unchecked Sendable {
  package var rule: Text?
  package var subjects: [Reference] = []
  package var because: Text?
  package var until: Located<CalendarDate>?

  package static let kind = Kind.waiver
  package static let table = TablePath<Waiver>(\.waivers) { $1(&$0.waivers) }
  package static let meaning = "A finding that the authors accept for now. It has a reason and an end, and no id."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Waiver>] = [
    .label(
      "rule", \.rule, { $0.rule = $1 }, "The rule, pack and name.", example: #""alignment/competency-without-outcome""#
    ).required,
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .profile, .strand, .outcome, .domain, .level, .scale, .point,
      .standard, .competency,
      .skill, .target, .taxonomy, .depth, .rubric, .criterion, .term, meaning: "What it is about.",
      example: #"{ competency = "arts.craft" }"#
    ).required,
    .text("because", \.because, { $0.because = $1 }, "The reason.", example: #""The board decides in spring.""#)
      .required,
    .date("until", \.until, { $0.until = $1 }, "The last day on which it holds.", example: #""2027-06-30""#),
  ]
}
