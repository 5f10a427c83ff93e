import TouchstoneChange
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// The sentences that say what has become of a name.
struct ChangeWords {
  private let change: EditionChange
  private let meaning: Usage.Meaning

  init(_ change: EditionChange, _ meaning: Usage.Meaning) {
    self.change = change
    self.meaning = meaning
  }

  private var name: String { change.old.spelling(meaning) }

  /// The name is gone.
  var gone: String { "there is no \(name) any more; \(fate)" }

  /// The name stays for a while, marked as deprecated.
  var renamed: String {
    if change.match[old: meaning.thing]?.fate == .merged { return "\(name) is deprecated; \(fate)" }
    let now = change.same(as: meaning.thing).flatMap { change.new.wholeName(of: $0) } ?? "another thing"
    return "\(name) is called \(now) now, and means what it meant; the old name is deprecated"
  }

  /// The thing is still there, and no longer in use.
  var out: String { "\(name) is deprecated; \(fate)" }

  /// The same where an id names it.
  func out(id: String) -> String { "the id \"\(id)\" is still found, and is out of use; \(fate)" }

  /// What has become of the thing, as a part of a sentence.
  var fate: String {
    let subject = change.old.framework.subject(meaning.thing)
    guard let found = change.match[old: meaning.thing] else { return "the \(subject) is of another framework" }
    switch found.fate {
    case .kept, .renamed: return same(subject)
    case .merged:
      guard found.successors.isEmpty else {
        return "the \(subject) is merged into \(list(found.successors)) with others"
      }
      return "the \(subject) is merged with another into \(found.new.map { list([$0]) } ?? "one")"
    case .replaced:
      return "the \(subject) is replaced by \(list(found.successors)), which need not mean the same"
    case .split: return "the \(subject) is split into \(list(found.successors)); choose for each place"
    case .retired: return "the \(subject) is retired, and nothing stands in its place"
    case .removed: return "the \(subject) is removed, and nothing stands in its place"
    }
  }

  private func same(_ subject: String) -> String {
    guard let now = change.same(as: meaning.thing) else { return "the \(subject) is gone" }
    let written = change.new.wholeName(of: now)
    if let written, written == name { return "the \(subject) is called that no more" }
    guard let written else { return "the \(subject) has no name in Swift now" }
    let typeChanged =
      change.new.name(of: now).map { change.new.type($0.type).name } != change.old.type(meaning.type).name
    return "it is called \(written) now" + (typeChanged ? ", which is another type" : ", and means what it meant")
  }

  private func list(_ things: [EntityID]) -> String {
    things.map { change.new.wholeName(of: $0) ?? change.new.framework.subject($0) }.joined(separator: ", ")
  }
}
