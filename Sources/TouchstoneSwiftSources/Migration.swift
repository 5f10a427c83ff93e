import SwiftSyntax
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// The edits that carry Swift sources from one edition of a framework to another.
///
/// What was renamed, and what one thing replaces, is changed; what was split is left to people, with what they can
/// choose from. Nothing but names and stored ids is touched. A second run finds nothing to change: for that, a name that
/// means one thing in the old edition and another in the new one is left alone, since nobody could tell later which of
/// them is meant.
public struct Migration {
  /// A file with its text before and after.
  public struct ChangedFile: Sendable, Equatable {
    public var path: String
    public var old: [UInt8]
    public var new: [UInt8]
    /// How many places change.
    public var edits: Int
  }

  /// Files that change, in the order of the sources.
  public private(set) var changed: [ChangedFile] = []
  /// What is left to people, sorted by file and place.
  public private(set) var left: [SourceFinding] = []
  private let sources: AppSources
  private let change: EditionChange

  public init(_ sources: AppSources, from old: FrameworkNames, to new: FrameworkNames) {
    self.sources = sources
    change = EditionChange(from: old, to: new)
    let usages = sources.usages(of: old)
    var edits: [Int: [SourceEdit]] = [:]
    for usage in usages.types where change.typeOfSameName(as: usage.type) == nil {
      if let now = change.keepsNamespace ? change.successor(ofType: usage.type) : nil {
        edits[usage.file, default: []].append(SourceEdit(usage.range, change.new.type(now).name))
      } else {
        leave(usage.file, usage.range.lowerBound, "type", "the type \(old.lookup.wholeName(of: usage.type)) is gone")
      }
    }
    for usage in usages.usages {
      if !usage.isSure {
        leavePossible(usage)
      } else if let found = self.edits(for: usage, usage.meanings[0]) {
        edits[usage.file, default: []] += found
      }
    }
    for file in sources.files.indices { apply(edits[file] ?? [], to: file) }
    let order = Dictionary(sources.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    left = left.enumerated().sorted {
      (order[$0.element.path] ?? 0, $0.element.place, $0.offset) < (
        order[$1.element.path] ?? 0, $1.element.place, $1.offset
      )
    }.map(\.element)
  }

  /// The changes as a patch.
  public var diff: String {
    changed.map { unifiedDiff(old: $0.old, new: $0.new, path: $0.path) }.joined()
  }

  /// What was left, and what was done.
  public func summary(isDryRun: Bool) -> String {
    let count = changed.reduce(0) { $0 + $1.edits }
    var text = left.map { $0.line + "\n" }.joined()
    text += "\(counted(count, "place")) in \(counted(changed.count, "file")) \(isDryRun ? "would be" : "were") changed"
    if !left.isEmpty { text += ", \(left.count) left to you" }
    return text + "\n"
  }

  // MARK: - Edits

  /// The edits for one place; `nil` where it stays as it is, which is said where people have to look at it.
  private mutating func edits(for usage: Usage, _ meaning: Usage.Meaning) -> [SourceEdit]? {
    let words = ChangeWords(change, meaning)
    guard let now = change.replacement(of: meaning.thing) else {
      leave(usage, meaning, words.fate)
      return nil
    }
    guard let member = meaning.member else { return storedIDEdits(usage, meaning, now) }
    guard let place = change.new.name(of: now) else {
      leave(usage, meaning, "the \(change.new.framework.subject(now)) has no name in Swift")
      return nil
    }
    let typeNow = change.new.type(place.type).name
    let typeBefore = change.old.type(meaning.type).name
    let path = change.new.member(place.type, place.member).path
    let before = change.old.member(meaning.type, member).path
    guard typeNow != typeBefore || path != before else { return nil }
    if isAmbiguous(before, in: typeBefore, path, in: typeNow, now, meaning.thing) {
      leave(
        usage, meaning,
        "\(words.fate); as one of the two names means another thing in the other edition, this is left to you")
      return nil
    }
    var edits: [SourceEdit] = []
    if typeNow != typeBefore, change.successor(ofType: meaning.type) != place.type {
      guard let range = usage.typePart else {
        leave(usage, meaning, "it is of the type \(change.new.lookup.wholeName(of: place.type)) now")
        return nil
      }
      edits.append(SourceEdit(range, typeNow))
    }
    guard let renamed = PathEdit.edits(usage.parts, before, path, in: sources.files[usage.file].bytes) else {
      leave(usage, meaning, "it is called \(change.new.wholeName(of: now) ?? "") now, and is written here in part only")
      return nil
    }
    return edits + renamed
  }

  private mutating func storedIDEdits(_ usage: Usage, _ meaning: Usage.Meaning, _ now: EntityID) -> [SourceEdit]? {
    let bytes = sources.files[usage.file].bytes[usage.parts[0]]
    let id = String(decoding: bytes, as: UTF8.self)
    let next = change.new.framework[now].id
    guard id != next else { return nil }
    let type = change.old.type(meaning.type).name
    let isAmbiguous =
      change.old.lookup.id(next, of: meaning.type).map { change.same(as: $0.thing) != now } == true
      || change.typeOfSameName(as: meaning.type).flatMap { change.new.lookup.id(id, of: $0) }
        .map { $0.thing != now && !isOut($0.thing, for: meaning.thing) } == true
    guard !isAmbiguous, change.new.name(of: now).map({ change.new.type($0.type).name }) == type else {
      leave(usage, meaning, ChangeWords(change, meaning).fate)
      return nil
    }
    return [SourceEdit(usage.parts[0], next)]
  }

  /// Whether a second run could not tell a changed place from one that means something else.
  private func isAmbiguous(
    _ before: [String], in typeBefore: String, _ path: [String], in typeNow: String, _ now: EntityID, _ thing: EntityID
  ) -> Bool {
    if let type = change.old.lookup.typesByName["\(change.old.lookup.names.namespace).\(typeNow)"],
      let holder = change.old.lookup.member(path, of: type).map({ change.old.member(type, $0).thing }),
      change.replacement(of: holder) != now
    {
      return true
    }
    if let type = change.new.lookup.typesByName["\(change.new.lookup.names.namespace).\(typeBefore)"],
      let holder = change.new.lookup.member(before, of: type).map({ change.new.member(type, $0) })
    {
      return holder.thing != now && !isOut(holder.thing, for: thing)
    }
    return false
  }

  /// Whether a thing of the new edition is the old one itself, which stands there retired.
  private func isOut(_ holder: EntityID, for thing: EntityID) -> Bool {
    change.same(as: thing) == holder
  }

  private mutating func apply(_ edits: [SourceEdit], to file: Int) {
    guard !edits.isEmpty else { return }
    let source = sources.files[file]
    if case .syntaxError(let offset) = source.problem {
      return leave(file, offset, "syntax", "this file is not changed, since from here on it is not Swift")
    }
    let new = SourceEdit.apply(edits, to: source.bytes)
    if SwiftSource.parse(new).hasError {
      return leave(file, edits[0].range.lowerBound, "syntax", "this file is not changed: the result would not be Swift")
    }
    let count = Set(edits.map(\.range)).count
    changed.append(ChangedFile(path: source.path, old: source.bytes, new: new, edits: count))
  }

  // MARK: - What is left

  private mutating func leavePossible(_ usage: Usage) {
    let changing = usage.meanings.filter { meaning in
      guard let now = change.replacement(of: meaning.thing), let member = meaning.member,
        let place = change.new.name(of: now)
      else { return true }
      return change.new.member(place.type, place.member).path != change.old.member(meaning.type, member).path
    }
    guard let first = changing.first else { return }
    leave(
      usage, first, "if this is \(change.old.spelling(first)): \(ChangeWords(change, first).fate)")
  }

  private mutating func leave(_ usage: Usage, _ meaning: Usage.Meaning, _ sentence: String) {
    leave(usage.file, usage.offset, "left", sentence)
    left[left.count - 1].kind = meaning.thing.kind.name
    left[left.count - 1].id = change.old.framework[meaning.thing].id
    left[left.count - 1].name = change.old.spelling(meaning)
  }

  private mutating func leave(_ file: Int, _ offset: Int, _ code: String, _ sentence: String) {
    left.append(
      SourceFinding(
        path: sources.files[file].path, place: sources.place(file, offset), severity: .warning, code: code,
        sentence: sentence))
  }
}
