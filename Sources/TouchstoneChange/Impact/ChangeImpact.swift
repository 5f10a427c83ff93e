import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What wants to be looked at again because of changes elsewhere: judgements that were compared by old words, work that
/// was chosen to show them, translations of them.
struct ChangeImpact {
  /// One thing to look at again, and why.
  struct Review {
    var thing: EntityID
    var reason: String
  }

  /// Each thing once, in the order of the kinds.
  private(set) var toReview: [Review] = []

  /// What rests on the words of other things, so that new words may make it old.
  private static let resting: Set<Kind> = [.rubric, .exemplar, .assessment, .moderation, .calibration, .experience]

  /// - Parameter reviewed: what has been looked at already.
  init(_ diff: FrameworkDiff, reviewed: Set<ReviewedPair> = []) {
    let words = ChangeSentences(diff: diff)
    let changed = diff.changes.filter { change in
      change.effects.contains { $0.meaning.axis == .learner } && change.subject.new != nil && !change.action.isDerived
    }
    guard !changed.isEmpty else { return }
    let index = DependenceIndex(diff.new)
    // What was changed in the same edition has been looked at.
    let edited = Set(diff.changes.filter { !$0.action.isDerived }.compactMap(\.subject.new))
    var reviews: [EntityID: String] = [:]
    for change in changed {
      guard let thing = change.subject.new, change.action != .added else { continue }
      for dependent in index.dependents(of: thing, within: 2)
      where Self.resting.contains(dependent.thing.kind) && !edited.contains(dependent.thing) {
        guard !diff.new[dependent.thing].isRetired, reviews[dependent.thing] == nil,
          !reviewed.contains(ReviewedPair(dependent.thing, after: thing))
        else { continue }
        reviews[dependent.thing] = "\(words.name(change.subject)) changed, on which it rests"
      }
    }
    addTranslations(diff, changed.filter { !$0.isReviewed(reviewed) }, words, &reviews)
    toReview = reviews.keys.sorted().map { Review(thing: $0, reason: reviews[$0] ?? "") }
  }

  /// Texts whose translation stayed as it was.
  private func addTranslations(
    _ diff: FrameworkDiff, _ changed: [Change], _ words: ChangeSentences, _ reviews: inout [EntityID: String]
  ) {
    let retranslated = Set(diff.changes.filter { $0.field.hasPrefix("translations.") }.map(\.subject))
    for change in changed where change.isEdit && !retranslated.contains(change.subject) {
      guard let thing = change.subject.new, case .text = change.after?.content, change.before != nil else { continue }
      let languages = diff.new.translations.filter { $0.text(change.field, of: thing) != nil }.map(\.language).sorted()
      guard !languages.isEmpty else { continue }
      reviews[thing] = "`\(change.field)` is told in other words, and not yet in \(languages.joined(separator: ", "))"
    }
  }
}

extension Change {
  /// Whether the translations of what changed have been looked at.
  fileprivate func isReviewed(_ reviewed: Set<ReviewedPair>) -> Bool {
    subject.new.map { reviewed.contains(ReviewedPair($0, after: $0)) } ?? false
  }
}
