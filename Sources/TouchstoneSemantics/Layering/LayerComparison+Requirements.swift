import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What diplomas, credentials, steps, roles and gates ask for.
extension LayerComparison {
  mutating func compareRequirements() {
    for (id, before, after) in inherited(Graduation.self) {
      if after.isRetired {
        compareReplacement(id, before, after)
      } else {
        compare(before.requires, after.requires, "requires", of: after, id)
      }
    }
    for (id, before, after) in inherited(Credential.self) where !after.isRetired {
      compare(before.requires, after.requires, "requires", of: after, id)
    }
    for (id, before, after) in inherited(Role.self) where !after.isRetired {
      compare(before.requires, after.requires, "requires", of: after, id)
    }
    for (id, before, after) in inherited(Assessment.self) where !after.isRetired {
      compare(before.opens, after.opens, "opens", of: after, id)
    }
    for (id, before, after) in inherited(Step.self) {
      guard let retired = after.retired else {
        compare(before.requires, after.requires, "requires", of: after, id)
        continue
      }
      guard let asked = before.requires.first, after.parent.map({ upper[$0].isRetired }) != true else { continue }
      report(
        Weakening(
          words: "what it asks for is not asked for any more", place: retired.span, after: "retired",
          original: asked.span, before: "asked for here", help: "keep the step; its words may change"), id)
    }
  }

  /// A diploma that is retired asks for nothing, unless another stands in its place that asks for as much.
  private mutating func compareReplacement(_ id: EntityID, _ before: Graduation, _ after: Graduation) {
    guard let retired = after.retired else { return }
    let others = after.replacedBy.compactMap { upper.value(Graduation.self, $0.target) }.filter { !$0.isRetired }
    guard !others.isEmpty else {
      let help = "keep it; or write `replaced_by` with another graduation that asks for as much"
      return report(
        Weakening(
          words: "the graduation is retired", place: retired.span, after: "retired", original: before.idSpan,
          before: "asked of every graduate", help: help), id)
    }
    let omissions = before.requires.map {
      Omission(place: retired.span, help: "let what stands in its place ask for \($0.words) as well")
    }
    compare(before.requires, others.flatMap(\.requires), id, omissions)
  }

  /// Compares what an inherited thing asks for, where the upper layer has written it.
  mutating func compare<D: Declaration>(
    _ before: [Requirement], _ after: [Requirement], _ field: String, of declaration: D, _ id: EntityID
  ) {
    guard isWritten(field, of: declaration) else { return }
    let removed = D.fields.position(of: field).flatMap { declaration.layering?.removals[$0] } ?? []
    let omissions = before.map { asked in
      let item = ListItem(asked)
      let removal = removed.first { $0.mayBe(item) }
      return Omission(
        place: removal?.span ?? self.place(of: field, in: declaration),
        help: removal == nil
          ? "ask for \(asked.words) as well; a list with `add` instead of a new one keeps all that is inherited"
          : "leave \(asked.words) out of `remove`")
    }
    compare(before, after, id, omissions)
  }

  /// Where a requirement is left out, if it is, and what to do then.
  private struct Omission {
    var place: SourceSpan
    var help: String
  }

  private mutating func compare(
    _ before: [Requirement], _ after: [Requirement], _ id: EntityID, _ omissions: [Omission]
  ) {
    let comparison = RequirementComparison(lower, upper, members: members) { [self] in
      counterpart(of: $0)
    } evidence: { [self] in
      asked(of: $0, at: $1)
    }
    for (lessenings, omission) in zip(comparison.lessenings(before, after), omissions) {
      for lessening in lessenings { report(Weakening(lessening, omission.place, help: omission.help), id) }
    }
  }
}

extension Weakening {
  /// - Parameters:
  ///   - omission: the place where it is left out, if it is, and what to do then.
  fileprivate init(_ lessening: Lessening, _ omission: SourceSpan, help: String) {
    let advice: String? =
      switch lessening.measure {
      case .requirement, .choice: help
      case .becameChoice(let thing): "ask for \"\(thing)\" outside of the choice"
      case .level, .point, .evidence, .numberToChoose: "ask for \(lessening.before) here, or for more"
      case .methods, .depth, .span, .transfer, .beyondGrade, .waiting: nil
      }
    self.init(
      words: lessening.measure.lessWords, place: lessening.place ?? omission, after: lessening.after,
      original: lessening.original, before: lessening.before, help: advice)
  }
}

extension Requirement {
  /// What is asked for, in a sentence.
  fileprivate var words: String { target.map { "\"\($0.written)\"" } ?? "the choice" }
}
