import TouchstoneLanguage
import TouchstoneModel

/// Where people meet a thing among others of its kind: what it lies in, or the group that its id puts it in.
///
/// ```toml
/// [[role]]
/// id = "improvement.innovator"   # <-- stands among the roles of "improvement"
/// ```
enum PrintedPlace: Hashable {
  case inside(EntityID)
  /// The id without its last word, empty for most; of what no other kind holds, a longer id is the only sign of a group.
  case group(String)
}

extension Framework {
  /// The places of a thing: what it is part of; else the domains of a competency, the standards above a standard, the
  /// profile of an outcome; else the group of its id.
  func printedPlaces(of declaration: Common) -> [PrintedPlace] {
    if let parent = declaration.parent { return [.inside(parent)] }
    let above: [EntityID] =
      if let competency = declaration as? Competency {
        competency.domains.map(\.target)
      } else if let standard = declaration as? Standard {
        standard.parents.map(\.target)
      } else if let outcome = declaration as? Outcome {
        profile(of: outcome).map { [$0] } ?? []
      } else {
        []
      }
    return above.isEmpty ? [.group(String(declaration.id.groupPart))] : above.map { .inside($0) }
  }
}

/// Finds what says the same in one place, such as two competencies of one domain with the same code.
struct Repetitions<Words: Hashable> {
  private struct Placed: Hashable {
    var words: Words
    var place: PrintedPlace
  }

  // Nearly all words stand once; where they should be the only ones is asked only of those that do not.
  private var known: [Words: EntityID] = [:]
  private var repeated: Set<Words> = []
  private var firsts: [Placed: EntityID] = [:]

  /// Enters a thing under what it says; gives the one in the same place that has said it already.
  mutating func earlier(than id: EntityID, saying words: Words, in places: (EntityID) -> [PrintedPlace]) -> EntityID? {
    guard let other = known.updateValue(id, forKey: words) else { return nil }
    if repeated.insert(words).inserted { _ = enter(other, words, places(other)) }
    return enter(id, words, places(id))
  }

  private mutating func enter(_ id: EntityID, _ words: Words, _ places: [PrintedPlace]) -> EntityID? {
    var earlier: EntityID?
    for place in places {
      let placed = Placed(words: words, place: place)
      if let first = firsts[placed] {
        if earlier == nil { earlier = first }
      } else {
        firsts[placed] = id
      }
    }
    return earlier
  }
}
