import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What proficient means, and how deep the thinking is that is asked for.
extension LayerComparison {
  mutating func compareProficiency() {
    for (id, before, after) in inherited(Scale.self) { report(moved(before.proficient, after.proficient), id) }
    for (id, before, after) in inherited(ScalePoint.self) where isProficient(id, on: before.parent) {
      for text in [\ScalePoint.title, \.statement, \.description] {
        report(reworded(before[keyPath: text], after[keyPath: text]), id)
      }
    }
    for (id, before, after) in inherited(Competency.self) {
      compareWords(before.points, after.points, id)
      report(rescaled(before.scale, after.scale, id), id)
    }
    for (id, before, after) in inherited(Skill.self) { compareWords(before.points, after.points, id) }
    for (id, before, after) in inherited(Target.self) {
      compareWords(before.points, after.points, id)
      report(shallower(before.depth, after.depth), id)
    }
    for (id, before, after) in inherited(Rubric.self) { report(rescaled(before.scale, after.scale, id), id) }
    for (id, before, after) in inherited(Criterion.self) { compareWords(before.points, after.points, id) }
    for (id, before, after) in inherited(Assessment.self) where before.isCommon?.value == true {
      report(shallower(before.depth, after.depth), id)
      report(notCommon(before, after), id)
    }
  }

  private func isProficient(_ point: EntityID, on scale: EntityID?) -> Bool {
    scale.flatMap { lower.value(Scale.self, $0) }?.proficient?.target == point
  }

  private func moved(_ before: Reference?, _ after: Reference?) -> Weakening? {
    guard let before, let after, before.target != after.target else { return nil }
    return Weakening(
      sort: .meaning, words: "another point", place: after.span, after: quoted(after),
      original: before.span, before: quoted(before))
  }

  private mutating func compareWords(_ before: [PointEntry], _ after: [PointEntry], _ id: EntityID) {
    let scale = lower.scale(of: id)
    for entry in after where isProficient(entry.point.target, on: scale) {
      report(reworded(before.first { $0.point.target == entry.point.target }?.text, entry.text), id)
    }
  }

  /// What had no words may be given some; words that are there stay.
  private func reworded(_ before: Text?, _ after: Text?) -> Weakening? {
    guard let before, let after, before.value != after.value else { return nil }
    return Weakening(
      sort: .meaning, words: "what proficient work looks like is told in other words", place: after.span,
      after: "\"\(after.value)\"",
      original: before.span, before: "\"\(before.value)\"",
      help: "leave this line out, and the words below hold; what is special here can stand at a level or a target")
  }

  private func rescaled(_ before: Reference?, _ after: Reference?, _ id: EntityID) -> Weakening? {
    guard let scale = lower.scale(of: id), let after, after.target != scale else { return nil }
    return Weakening(
      sort: .meaning, words: "work is judged by another scale", place: after.span, after: quoted(after),
      original: before?.span ?? lower[scale].idSpan, before: "\"\(lower[scale].id)\"")
  }

  private func shallower(_ before: Reference?, _ after: Reference?) -> Weakening? {
    guard let before, let after, let high = rank(before.target, lower), let low = rank(after.target, upper),
      high.taxonomy == low.taxonomy, low.position < high.position
    else { return nil }
    return Weakening(
      words: AskedMeasure.depth.lessWords, place: after.span, after: quoted(after), original: before.span,
      before: quoted(before))
  }

  private func rank(_ depth: EntityID, _ framework: Framework) -> (taxonomy: String, position: Int)? {
    guard depth.kind == .depth, let taxonomy = framework[depth].parent,
      let position = framework.parts[taxonomy, .depth].firstIndex(of: depth)
    else { return nil }
    return (framework[taxonomy].id, position)
  }

  /// A common assessment lets schools compare their judgements: a school that leaves it judges by itself.
  private func notCommon(_ before: Assessment, _ after: Assessment) -> Weakening? {
    let isReplaced = after.isRetired && !after.replacedBy.isEmpty
    guard let common = before.isCommon, after.isCommon?.value == false || after.isRetired, !isReplaced else {
      return nil
    }
    return Weakening(
      words: "it is no assessment that all give any more",
      place: after.retired?.span ?? after.isCommon?.span ?? after.idSpan,
      after: after.isRetired ? "retired" : "not common", original: common.span, before: "common",
      help: "give it together with the others, or ask those who keep the layer below to change it")
  }

  func quoted(_ reference: Reference) -> String { "\"\(reference.written)\"" }
}

/// Spans of levels.
extension LayerComparison {
  /// A span shortened, of a domain or of a competency, also where the competency had it from its domain.
  mutating func compareSpans() {
    for (id, before, after) in inherited(Domain.self) {
      guard let long = before.levelSpan, let short = after.levelSpan, let high = lower.positions(of: long),
        let low = upper.positions(of: short), isShorter(low, high)
      else { continue }
      report(shortened(long.from.target, long.span, words(long), words(short), at: short.span), id)
    }
    for (id, _, after) in inherited(Competency.self) where !after.isRetired {
      guard let long = lower.promise(of: id) else { continue }
      guard let short = upper.promise(of: id) else {
        let place = self.place(of: "domains", in: after)
        report(shortened(long.first, long.place, words(long), "no span", at: place), id)
        continue
      }
      // What a domain shortens is told at the domain.
      guard isShorter(short.positions, long.positions), short.domain == nil || !isAbove(short.place) else { continue }
      let place = short.domain == nil ? short.place : self.place(of: "domains", in: after)
      report(shortened(long.first, long.place, words(long), words(short), at: place), id)
    }
  }

  private func isShorter(_ positions: ClosedRange<Int>, _ others: ClosedRange<Int>) -> Bool {
    positions.lowerBound > others.lowerBound || positions.upperBound < others.upperBound
  }

  private func words(_ span: LevelSpan) -> String {
    "\(span.from.written) to \(span.to?.written ?? "the last level")"
  }

  private func words(_ promise: SpanPromise) -> String { "\(upper[promise.first].id) to \(upper[promise.last].id)" }

  private func shortened(
    _ level: EntityID, _ original: SourceSpan, _ before: String, _ after: String, at place: SourceSpan
  ) -> Weakening {
    Weakening(words: AskedMeasure.span.lessWords, place: place, after: after, original: original, before: before)
  }
}
