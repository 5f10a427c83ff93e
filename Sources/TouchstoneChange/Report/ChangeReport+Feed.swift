public import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension ChangeReport {
  /// The report as those take it who write files from a framework.
  public var feed: ChangeFeed {
    let words = ChangeSentences(diff: diff)
    return ChangeFeed(
      old: old.edition, new: new.edition,
      entries: zip(diff.changes, effects).map { change, effects in
        ChangeFeed.Entry(
          thing: change.subject.new, name: words.name(change.subject), happening: words.happening(change),
          isDerived: change.action.isDerived,
          effects: effects.map {
            ChangeFeed.Effect(
              axis: $0.meaning.axis.rawValue, word: $0.meaning.word, rule: $0.rule, reason: $0.reason)
          })
      },
      json: ChangeJSONRenderer().render(self), schema: ChangesSchema.bytes())
  }
}

extension ComparedSide {
  fileprivate var edition: ChangeFeed.Edition {
    ChangeFeed.Edition(name: name, version: framework.manifest.framework.version?.value)
  }
}
