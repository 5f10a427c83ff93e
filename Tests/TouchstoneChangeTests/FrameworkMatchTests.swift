import Testing
import TouchstoneChange
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// What has become of each thing, on two editions of a small framework, told in a line for each thing.
struct FrameworkMatchTests {
  @Test func whatKeepsItsIDIsKept() throws {
    let match = try editions(
      """
      [[competency]]
      id = "math.ratios"
      statement = "Reason with ratios."
      """,
      """
      [[competency]]
      id = "math.ratios"
      statement = "Reason with ratios and rates."
      """)
    #expect(lines(match) == ["competency math.ratios: kept by id, math.ratios"])
  }

  @Test func whatWasRenamedIsFoundByItsFormerID() throws {
    let match = try editions(
      """
      competency = [{ id = "math.ratios", statement = "R." }, { id = "math.sets", statement = "S." }]
      """,
      """
      [[competency]]
      id = "math.proportion"
      statement = "R."
      was = ["math.rates", "math.ratios"]
      [[competency]]
      id = "math.sets"
      statement = "S."
      """)
    #expect(
      lines(match) == [
        "competency math.ratios: renamed by formerID, math.proportion",
        "competency math.sets: kept by id, math.sets",
      ])
  }

  /// Only the competency says what it was; its skill, the skill's target and a part with a short former id come along.
  @Test func partsComeAlongWithWhatTheyLieIn() throws {
    let match = try editions(
      """
      competency = [{ id = "math.ratios", statement = "R." }]
      skill = [{ id = "math.ratios.compare", statement = "C." }]
      target = [
        { id = "math.ratios.compare.rate", statement = "T." },
        { id = "math.ratios.table", statement = "T." },
        { id = "math.ratios.guess", statement = "G." },
      ]
      """,
      """
      competency = [{ id = "math.proportion", statement = "R.", was = ["math.ratios"] }]
      skill = [{ id = "math.proportion.compare", statement = "C." }]
      target = [
        { id = "math.proportion.compare.unit-rate", statement = "T.", was = ["rate"] },
        { id = "math.proportion.table", statement = "T." },
        { id = "math.proportion.guess", statement = "G.", was = ["math.sets.guess"] },
      ]
      """)
    #expect(
      lines(match) == [
        "competency math.ratios: renamed by formerID, math.proportion",
        "skill math.ratios.compare: renamed by whole, math.proportion.compare",
        "target math.ratios.compare.rate: renamed by whole, math.proportion.compare.unit-rate",
        "target math.ratios.table: renamed by whole, math.proportion.table",
        "target math.ratios.guess: removed",
        "added target math.proportion.guess",
      ])
  }

  /// The edition between the two is unknown: both say only what the thing was at first.
  @Test func aChainOfRenamesIsFollowedByTheFirstID() throws {
    let match = try editions(
      #"competency = [{ id = "b", statement = "R.", was = ["a"] }]"#,
      #"competency = [{ id = "c", statement = "R.", was = ["a"] }]"#)
    #expect(lines(match) == ["competency b: renamed by identifier, c"])
  }

  @Test func anIDInUseIsStrongerThanAFormerOne() throws {
    let match = try editions(
      #"competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]"#,
      #"competency = [{ id = "b", statement = "B.", was = ["a"] }]"#)
    #expect(
      lines(match) == ["competency a: merged by formerID, b", "competency b: kept by id, b"])
  }

  @Test func aFormerIDThatTwoClaimBelongsToTheFirst() throws {
    let match = try editions(
      #"competency = [{ id = "a", statement = "A." }]"#,
      """
      competency = [
        { id = "b", statement = "B.", was = ["a"] },
        { id = "c", statement = "C.", was = ["a"] },
      ]
      """)
    #expect(lines(match) == ["competency a: renamed by formerID, b", "added competency c"])
    #expect(
      match.contested == [
        ContestedThing(old: EntityID(.competency, 0), claimants: [EntityID(.competency, 0), EntityID(.competency, 1)])
      ])
  }

  @Test func replacementsSplitsAndMergesAreToldApart() throws {
    let match = try editions(
      """
      competency = [
        { id = "one", statement = "1." }, { id = "many", statement = "2." }, { id = "left", statement = "3." },
        { id = "right", statement = "4." }, { id = "over", statement = "5." }, { id = "gone", statement = "6." },
      ]
      """,
      """
      competency = [
        { id = "one", statement = "1.", retired = true, replaced_by = ["new-one"] },
        { id = "many", statement = "2.", retired = true, replaced_by = ["new-a", "new-b"] },
        { id = "left", statement = "3.", retired = true, replaced_by = ["both"] },
        { id = "right", statement = "4.", retired = true, replaced_by = ["both"] },
        { id = "over", statement = "5.", retired = true },
        { id = "new-one", statement = "1." }, { id = "new-a", statement = "2." }, { id = "new-b", statement = "2." },
        { id = "both", statement = "3." },
      ]
      """)
    #expect(
      lines(match) == [
        "competency one: replaced by id, one; in its place: new-one",
        "competency many: split by id, many; in its place: new-a, new-b",
        "competency left: merged by id, left; in its place: both",
        "competency right: merged by id, right; in its place: both",
        "competency over: retired by id, over",
        "competency gone: removed",
        "added competency new-one in the place of one",
        "added competency new-a in the place of many",
        "added competency new-b in the place of many",
        "added competency both in the place of left, right",
      ])
  }

  /// The old edition retired it and said what replaces it; the new one has dropped it, renamed the replacement, and
  /// replaced it once more.
  @Test func replacementsAreFollowedOverEditions() throws {
    let match = try editions(
      """
      competency = [
        { id = "a", statement = "A.", retired = true, replaced_by = ["b"] }, { id = "b", statement = "B." },
      ]
      """,
      """
      competency = [
        { id = "c", statement = "B.", was = ["b"], retired = true, replaced_by = ["d"] },
        { id = "d", statement = "D." },
      ]
      """)
    #expect(
      lines(match) == [
        "competency a: replaced; in its place: c", "competency b: replaced by formerID, c; in its place: d",
        "added competency d in the place of b",
      ])
    #expect(match.successorsInUse(of: EntityID(.competency, 0)).map { match.new[$0].id } == ["d"])
  }

  @Test func replacementsInACircleEnd() throws {
    let match = try editions(
      #"competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]"#,
      """
      competency = [
        { id = "a", statement = "A.", retired = true, replaced_by = ["b"] },
        { id = "b", statement = "B.", retired = true, replaced_by = ["a"] },
      ]
      """)
    #expect(match.successorsInUse(of: EntityID(.competency, 0)).isEmpty)
  }

  @Test func whatWasRetiredBeforeHasNothingNewHappenToIt() throws {
    let text = """
      competency = [
        { id = "a", statement = "A.", retired = true, replaced_by = ["b"] }, { id = "b", statement = "B." },
      ]
      """
    #expect(
      lines(try editions(text, text)) == [
        "competency a: kept by id, a; in its place: b", "competency b: kept by id, b",
      ])
  }

  @Test func aPartThatLiesElsewhereNowHasMoved() throws {
    let match = try editions(
      """
      competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]
      target = [{ id = "a.t", statement = "T." }, { id = "a.u", statement = "U." }]
      """,
      """
      competency = [{ id = "c", statement = "A.", was = ["a"] }, { id = "b", statement = "B." }]
      target = [{ id = "b.t", statement = "T.", was = ["a.t"] }, { id = "c.u", statement = "U." }]
      """)
    #expect(
      lines(match) == [
        "competency a: renamed by formerID, c", "competency b: kept by id, b",
        "target a.t: renamed by formerID, b.t, moved", "target a.u: renamed by whole, c.u",
      ])
  }

  @Test func kindsDoNotMix() throws {
    let match = try editions(
      #"competency = [{ id = "a", statement = "A." }]"#, #"outcome = [{ id = "a", statement = "A.", was = ["b"] }]"#)
    #expect(lines(match) == ["competency a: removed", "added outcome a"])
  }

  /// A waiver has no id; it is the same where it says the same of the same thing.
  @Test func whatHasNoIDIsMatchedByWhatItSays() throws {
    let text = #"alignment = [{ type = "supports", from = { competency = "a" }, to = { standard = "s" } }]"#
    let more =
      #"competency = [{ id = "a", statement = "A." }]"# + "\n" + #"standard = [{ id = "s", statement = "S." }]"#
    let match = try editions("\(text)\n\(more)", "\(text)\n\(more)")
    #expect(match.matches.filter { !$0.old.kind.hasID }.map(\.ground) == [.identifier])
  }

  @Test func ofAFrameworkAndItselfNothingHasChanged() throws {
    let text = """
      competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B.", was = ["c"] }]
      target = [{ id = "a.t", statement = "T." }, { id = "b.t", statement = "T.", was = ["u"] }]
      level = [{ id = "1", title = "One" }, { id = "adult.1", title = "One" }]
      """
    let match = try editions(text, text)
    #expect(match.matches.allSatisfy { $0.fate == .kept && $0.new == $0.old && !$0.isMoved })
    #expect(match.added.isEmpty && match.contested.isEmpty)
  }

  /// Many things in one whole, each renamed, each part carried along: a step for each, and the same answer every time.
  @Test func manyThingsKeepTheirOrder() throws {
    let range = 0..<2_000
    let old = range.map { "[[target]]\nid = \"a.t\($0)\"\nstatement = \"T.\"\n" }.joined()
    let new = range.map { "[[target]]\nid = \"b.n\($0)\"\nstatement = \"T.\"\nwas = [\"t\($0)\"]\n" }.joined()
    let match = try editions(
      "competency = [{ id = \"a\", statement = \"A.\" }]\n" + old,
      "competency = [{ id = \"b\", statement = \"A.\", was = [\"a\"] }]\n" + new)
    #expect(match.matches.count == 2_001)
    #expect(match.matches.dropFirst().allSatisfy { $0.old == $0.new && $0.ground == .whole && $0.fate == .renamed })
  }

  // MARK: -

  private func editions(_ old: String, _ new: String) throws -> FrameworkMatch {
    FrameworkMatch(
      from: try #require(CompiledText(old).compilation.framework),
      to: try #require(CompiledText(new).compilation.framework))
  }

  private func lines(_ match: FrameworkMatch) -> [String] {
    let matched = match.matches.map { thing in
      var line = "\(match.old.subject(thing.old)): \(thing.fate)"
      if let new = thing.new, let ground = thing.ground { line += " by \(ground), \(match.new[new].id)" }
      if !thing.successors.isEmpty {
        line += "; in its place: \(thing.successors.map { match.new[$0].id }.joined(separator: ", "))"
      }
      return line + (thing.isMoved ? ", moved" : "")
    }
    let added = match.added.map { thing in
      let origins = match.origins(of: thing).map { match.old[$0].id }.joined(separator: ", ")
      return "added \(match.new.subject(thing))" + (origins.isEmpty ? "" : " in the place of \(origins)")
    }
    return matched + added
  }
}
