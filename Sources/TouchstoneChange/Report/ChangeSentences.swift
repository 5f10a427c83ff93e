import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// The words for changes, alike in every format.
public struct ChangeSentences {
  let diff: FrameworkDiff

  private var old: Framework { diff.old }
  private var new: Framework { diff.new }

  /// `competency math.ratios`, with the title where it has one.
  func name(_ subject: ChangeSubject) -> String {
    guard let thing = subject.new ?? subject.old else { return "the framework" }
    let framework = subject.new != nil ? new : old
    guard thing.kind.hasID else { return nameless(thing, framework) }
    let title = framework[thing].title.map { " \"\($0.value)\"" } ?? ""
    return "\(words(thing.kind)) \(framework[thing].id)\(title)"
  }

  /// What has no id is called by what it is about: `waiver of wording/vague-verb for math.ratios`.
  private func nameless(_ thing: EntityID, _ framework: Framework) -> String {
    func ids(_ references: [Reference]) -> String { references.map { framework[$0.target].id }.joined(separator: ", ") }
    if let waiver = framework.value(Waiver.self, thing) {
      return "waiver of \(waiver.rule?.value ?? "a rule") for \(ids(waiver.subjects))"
    }
    if let alignment = framework.value(Alignment.self, thing) {
      let ends = [alignment.from, alignment.to].compactMap(\.self)
      return "alignment of \(ends.map { ids([$0]) }.joined(separator: " with "))"
    }
    return words(thing.kind)
  }

  func names(_ subjects: [ChangeSubject], atMost limit: Int = 6) -> String {
    let shown = subjects.prefix(limit).map(shortName).joined(separator: ", ")
    return subjects.count > limit ? "\(shown) and \(subjects.count - limit) more" : shown
  }

  func shortName(_ subject: ChangeSubject) -> String {
    guard let thing = subject.new ?? subject.old else { return "the framework" }
    return (subject.new != nil ? new : old)[thing].id
  }

  func words(_ kind: Kind) -> String { kind.name.replacing("_", with: " ") }

  /// What stands in a value.
  func value(_ value: ChangedValue?, isOld: Bool) -> String {
    switch value?.content {
    case .text(let text): text
    case .word(let word): word
    case .thing(let thing): (isOld ? old : new)[thing].id
    case nil: ""
    }
  }

  /// What happened, after the name of the thing.
  func happening(_ change: Change) -> String {
    let others = names(change.others)
    switch change.action {
    case .added: return change.others.isEmpty ? "is new" : "is new, in the place of \(others)"
    case .removed: return "is gone"
    case .renamed:
      return "was called \(value(change.before, isOld: true))"
    case .moved:
      return "lies in \(value(change.after, isOld: false)) now, and lay in \(value(change.before, isOld: true))"
    case .split: return "is split into \(others)"
    case .merged: return "is merged into \(others)"
    case .replaced: return "is replaced by \(others)"
    case .retired: return "is out of use\(since(change.after))"
    case .restored: return "is in use again"
    case .reordered:
      return change.field.isEmpty
        ? "stands before \(others) now" : "has its `\(change.field)` in another order"
    case .changed: return edited(change)
    case .requiresMore: return "requires more by way of others: \(others)"
    case .requiresLess: return "requires less by way of others: \(others)"
    case .asksMore: return "asks for more in the end: \(others)"
    case .asksLess: return "asks for less in the end: \(others)"
    case .coverageOpened: return "is taken up by no competency any more"
    case .coverageClosed: return "is taken up by a competency now"
    case .depthLost: return "has no assessment as deep as it asks any more"
    case .depthReached: return "has an assessment as deep as it asks now"
    }
  }

  private func since(_ value: ChangedValue?) -> String {
    guard case .word(let day) = value?.content, day != "true" else { return "" }
    return " since \(day)"
  }

  private func edited(_ change: Change) -> String {
    let before = value(change.before, isOld: true)
    let after = value(change.after, isOld: false)
    if case .text = (change.after ?? change.before)?.content {
      if change.before == nil { return "says in `\(change.field)`: \(after)" }
      if change.after == nil { return "says no more in `\(change.field)`: \(before)" }
      return "says in `\(change.field)`: \(WordDifference(before, after).marked)"
    }
    if change.before == nil { return "has \(after) in `\(change.field)` now" }
    if change.after == nil { return "has \(before) in `\(change.field)` no more" }
    return "has \(after) in `\(change.field)`, and had \(before)"
  }

  // MARK: - Effects

  /// A heading for the changes with an effect.
  static func heading(_ meaning: EffectMeaning) -> String {
    switch meaning {
    case .learner(.strands): "What learners have shown may no longer count"
    case .learner(.raises): "More is asked of learners"
    case .learner(.lowers): "Less is asked of learners"
    case .learner(.closes): "A way is closed that was open"
    case .learner(.opens): "A way is open that was closed"
    case .learner(.rewords): "The same in other words, or so people must find out"
    case .consumer(.breaking): "Systems break"
    case .consumer(.additive): "Systems find something new"
    case .consumer(.documentation): "Words that no system relies on"
    case .exchange(.broken): "Rules of exchange (CASE) are broken"
    case .exchange(.advice): "Rules of exchange (CASE) ask for care"
    }
  }

  static let learnerMeanings: [EffectMeaning] = LearnerEffect.allCases.map { .learner($0) }
  static let systemMeanings: [EffectMeaning] =
    [.consumer(.breaking), .exchange(.broken), .exchange(.advice)]

  /// A sentence about the version.
  public static func version(_ step: VersionStep) -> String {
    switch step {
    case .none: "The version may stay as it is."
    case .third: "The third number of the version has to rise: only words around it are others."
    case .second: "The second number of the version has to rise."
    case .first: "The first number of the version has to rise: somebody has to act."
    }
  }
}

extension Int {
  /// `1 change`, `2 changes`.
  func counted(_ one: String, _ several: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(several ?? one + "s")"
  }
}
