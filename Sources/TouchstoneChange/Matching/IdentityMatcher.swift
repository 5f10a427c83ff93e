import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Finds for each thing of the old edition the same thing in the new one.
///
/// The surest ground is asked first for all things: the id, then whole former ids. Parts of what was renamed come after
/// that, wholes before their parts, and last the identifiers, for what nothing else has found.
struct IdentityMatcher {
  let old: Framework
  let new: Framework
  private(set) var found: FoundThings
  /// The things of the new edition that are a thing of the old one.
  private(set) var claimed = EntitySet()
  private(set) var contested: [ContestedThing] = []
  /// Old things that became one new thing together with an old thing that was there first.
  private(set) var merged: Set<EntityID> = []
  private let index: NewThings
  private var visited = EntitySet()

  init(_ old: Framework, _ new: Framework) {
    self.old = old
    self.new = new
    index = NewThings(new)
    found = FoundThings(old)
  }

  mutating func matchAll() {
    let things = old.ownThings
    for thing in things where thing.kind.hasID {
      if let same = index.byID[Name(thing.kind, old[thing].id)] { claim(thing, same, .id) }
    }
    for thing in things where thing.kind.hasID && found[thing] == nil { matchByFormerID(thing) }
    let parts = things.filter { $0.kind.hasID && found[$0] == nil && old[$0].parent != nil }
    if !parts.isEmpty {
      let index = NewParts(new, claimed)
      for part in parts { matchByWhole(part, index) }
    }
    matchByIdentifier(things)
  }

  private mutating func claim(_ thing: EntityID, _ same: EntityID, _ ground: MatchGround) {
    if !claimed.insert(same) { merged.insert(thing) }
    found[thing] = FoundThings.Found(new: same, ground: ground)
  }

  private mutating func matchByFormerID(_ thing: EntityID) {
    let claimants = index.byFormerID[Name(thing.kind, old[thing].id)] ?? []
    guard let first = claimants.first else { return }
    if claimants.count > 1 { contested.append(ContestedThing(old: thing, claimants: claimants)) }
    claim(thing, first, .formerID)
  }

  /// Matches a part by its whole, after everything that the part lies in.
  private mutating func matchByWhole(_ thing: EntityID, _ index: NewParts) {
    var chain: [EntityID] = []
    var next: EntityID? = thing
    while let here = next, old.isOwn(here), visited.insert(here) {
      chain.append(here)
      next = old[here].parent
    }
    for part in chain.reversed() where found[part] == nil {
      guard let parent = old[part].parent, let whole = found[parent]?.new else { continue }
      let word = old[part].id.dropping(old[parent].id)
      guard let same = index.byWord[Word(part.kind, whole, word)], !claimed.contains(same) else { continue }
      claim(part, same, .whole)
    }
  }

  private mutating func matchByIdentifier(_ things: [EntityID]) {
    let unmatched = things.filter { found[$0] == nil }
    guard !unmatched.isEmpty else { return }
    let newIdentifiers = Identifiers(new)
    var waiting: [UUIDv5: EntityID] = [:]
    for thing in new.ownThings.reversed() where !claimed.contains(thing) { waiting[newIdentifiers[thing]] = thing }
    guard !waiting.isEmpty else { return }
    let oldIdentifiers = Identifiers(old)
    for thing in unmatched {
      guard let same = waiting.removeValue(forKey: oldIdentifiers[thing]), same.kind == thing.kind else { continue }
      claim(thing, same, .identifier)
    }
  }
}

/// What each thing of the old edition has been found to be.
struct FoundThings {
  struct Found {
    var new: EntityID
    var ground: MatchGround
  }

  private let numbering: EntityNumbering
  private var found: [Found?]

  init(_ old: Framework) {
    numbering = EntityNumbering(old.declarations)
    found = Array(repeating: nil, count: numbering.count)
  }

  subscript(_ thing: EntityID) -> Found? {
    get { numbering[thing].flatMap { found[$0] } }
    set { if let number = numbering[thing] { found[number] = newValue } }
  }
}

/// The new edition's own things by the ids that they have and had.
private struct NewThings {
  var byID: [Name: EntityID] = [:]
  var byFormerID: [Name: [EntityID]] = [:]

  init(_ framework: Framework) {
    for thing in framework.ownThings where thing.kind.hasID {
      let common = framework[thing]
      byID[Name(thing.kind, common.id)] = byID[Name(thing.kind, common.id)] ?? thing
      for former in framework.formerIDs(of: thing) { addFormerID(former, thing) }
    }
  }

  private mutating func addFormerID(_ id: String, _ thing: EntityID) {
    let name = Name(thing.kind, id)
    if byFormerID[name]?.last != thing { byFormerID[name, default: []].append(thing) }
  }
}

/// The new edition's parts that are nothing of the old one yet, by what they lie in and the last word of their ids.
///
/// It is made only where parts of the old edition are looked for: nearly always that is a handful, and to make it for
/// everything takes as long as all the rest of the matching.
private struct NewParts {
  var byWord: [Word: EntityID] = [:]

  init(_ framework: Framework, _ claimed: EntitySet) {
    for thing in framework.ownThings where thing.kind.hasID && !claimed.contains(thing) {
      let common = framework[thing]
      guard let parent = common.parent else { continue }
      var hasWholeFormerID = false
      for former in common.was.map(\.value) {
        // Inside its parent a part may have written the last word only.
        if former.utf8.contains(UInt8(ascii: ".")) {
          hasWholeFormerID = true
        } else {
          addWord(Word(thing.kind, parent, former), thing)
        }
      }
      // What says by its whole ids where it comes from has not come along with what it lies in.
      if !hasWholeFormerID {
        addWord(Word(thing.kind, parent, common.id.dropping(framework[parent].id)), thing)
      }
    }
  }

  private mutating func addWord(_ word: Word, _ thing: EntityID) {
    byWord[word] = byWord[word] ?? thing
  }
}

/// An id with the kind of what it names, since ids are told apart within a kind only.
private struct Name: Hashable {
  var kind: Kind
  var id: String

  init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// The last word of an id, with the kind and what the thing lies in.
private struct Word: Hashable {
  var kind: Kind
  var whole: EntityID
  var word: String

  init(_ kind: Kind, _ whole: EntityID, _ word: String) {
    self.kind = kind
    self.whole = whole
    self.word = word
  }
}

extension String {
  /// The id without that of what it lies in: `unit-rate` of `math.ratios.unit-rate` in `math.ratios`.
  fileprivate func dropping(_ whole: String) -> String {
    hasPrefix(whole + ".") ? String(Substring(utf8.dropFirst(whole.utf8.count + 1))) : self
  }
}
