import TouchstoneChange
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// Goes through what sources name and says what of it changes.
struct SourceJudgement {
  private(set) var findings: [SourceFinding] = []
  private let sources: AppSources
  private let change: EditionChange

  init(_ sources: AppSources, _ change: EditionChange) {
    self.sources = sources
    self.change = change
  }

  mutating func judge(_ usages: SourceUsages) {
    for usage in usages.types { judge(usage) }
    for usage in usages.usages {
      if usage.isSure { judge(usage, usage.meanings[0]) } else { judgePossible(usage) }
    }
    for usage in usages.switches { judge(usage) }
  }

  // MARK: - Types

  private mutating func judge(_ usage: TypeUsage) {
    guard change.typeOfSameName(as: usage.type) == nil else { return }
    let name = change.old.lookup.wholeName(of: usage.type)
    if let now = change.successor(ofType: usage.type).map(change.new.lookup.wholeName) {
      add(usage.file, usage.range.lowerBound, .error, "type-renamed", "the type \(name) is called \(now) now") {
        $0.name = name
        $0.newName = now
      }
    } else {
      add(
        usage.file, usage.range.lowerBound, .error, "type-removed",
        "there is no type \(name) any more, since nothing is left that it was for"
      ) { $0.name = name }
    }
  }

  // MARK: - Names

  private mutating func judge(_ usage: Usage, _ meaning: Usage.Meaning) {
    // Where the type itself is gone, this has been said about the type.
    guard let type = change.typeOfSameName(as: meaning.type) else { return }
    guard let position = meaning.member else { return judgeStoredID(usage, meaning, type) }
    let path = change.old.member(meaning.type, position).path
    guard let found = change.new.lookup.member(path, of: type).map({ change.new.member(type, $0) }) else {
      return report(usage, meaning, .error, "removed", ChangeWords(change, meaning).gone)
    }
    let same = change.same(as: meaning.thing)
    if same == nil || found.thing != same {
      if found.thing == change.replacement(of: meaning.thing), found.isFormer { return reportFormer(usage, meaning) }
      let now = change.new.framework.subject(found.thing)
      return report(
        usage, meaning, .error, "other-meaning",
        "\(change.old.spelling(meaning)) means another thing now, the \(now); \(ChangeWords(change, meaning).fate)")
    }
    if found.isFormer {
      if !meaning.isFormer { reportFormer(usage, meaning) }
    } else if isNewlyOut(meaning.thing) {
      report(usage, meaning, .warning, "retired", ChangeWords(change, meaning).out)
    }
  }

  private mutating func reportFormer(_ usage: Usage, _ meaning: Usage.Meaning) {
    report(usage, meaning, .warning, "renamed", ChangeWords(change, meaning).renamed)
  }

  /// Whether a thing that is still there has gone out of use with the new edition.
  private func isNewlyOut(_ thing: EntityID) -> Bool {
    switch change.match[old: thing]?.fate {
    case .retired, .replaced, .split: true
    case .merged: change.match[old: thing]?.successors.isEmpty == false
    case .kept, .renamed, .removed, nil: false
    }
  }

  private mutating func judgePossible(_ usage: Usage) {
    // What means the same with every type that it could be of needs no word.
    var trial = SourceJudgement(sources, change)
    for meaning in usage.meanings { trial.judge(usage, meaning) }
    guard let first = trial.findings.first else { return }
    var finding = first
    finding.severity = .warning
    finding.sentence = "if this is \(first.name ?? ""): \(first.sentence)"
    findings.append(finding)
  }

  private mutating func judgeStoredID(_ usage: Usage, _ meaning: Usage.Meaning, _ type: Int) {
    let bytes = sources.files[usage.file].bytes[usage.parts[0]]
    let id = String(decoding: bytes, as: UTF8.self)
    let words = ChangeWords(change, meaning)
    guard let found = change.new.lookup.id(id, of: type) else {
      let now = change.same(as: meaning.thing).map { "it is \"\(change.new.framework[$0].id)\" now" }
      return report(
        usage, meaning, .error, "id-removed", "nothing has the id \"\(id)\" any more; \(now ?? words.fate)")
    }
    guard found.thing == change.same(as: meaning.thing) else {
      let now = change.new.framework.subject(found.thing)
      return report(
        usage, meaning, .error, "other-meaning", "the id \"\(id)\" means another thing now, the \(now); \(words.fate)")
    }
    if found.isFormer && !meaning.isFormer {
      let now = change.new.framework[found.thing].id
      if usage.asksRawValue {
        report(
          usage, meaning, .error, "id-removed",
          "\"\(id)\" is \"\(now)\" now, and `rawValue:` finds former ids in no enum; use `id:`, which does")
      } else {
        report(usage, meaning, .warning, "id-renamed", "\"\(id)\" is \"\(now)\" now; the former id is still found")
      }
    } else if isNewlyOut(meaning.thing) {
      report(usage, meaning, .warning, "retired", words.out(id: id))
    }
  }

  // MARK: - Switches

  private mutating func judge(_ usage: SwitchUsage) {
    guard let type = change.typeOfSameName(as: usage.type) else { return }
    let name = change.old.lookup.wholeName(of: usage.type)
    let before = change.old.type(usage.type)
    guard change.new.type(type).isEnum else {
      if before.isEnum {
        add(
          usage.file, usage.offset, .error, "not-exhaustive",
          "\(name) is no longer an enum, since it has too many members; this `switch` needs a `default`"
        ) { $0.name = name }
      }
      return
    }
    let known = Set(before.members.filter { !$0.isFormer }.map(\.path))
    let covered = Set(usage.members.map { before.members[$0] }.filter { !$0.isFormer }.map(\.path))
    let missing = change.new.type(type).members.filter {
      !$0.isFormer && !(usage.isOverSeveral ? known : covered).contains($0.path)
    }
    // A `switch` that did not name everything before did not compile, or uses what is not understood here.
    guard !missing.isEmpty, missing.contains(where: { !known.contains($0.path) }) else { return }
    let list = missing.map { "`.\($0.spelling)`" }.joined(separator: ", ")
    let words =
      usage.isOverSeveral
      ? "\(name) has \(list) now, which this `switch` over several values may have to name"
      : "this `switch` over \(name) is no longer exhaustive: it has no case for \(list)"
    add(usage.file, usage.offset, usage.isOverSeveral ? .warning : .error, "not-exhaustive", words) {
      $0.name = name
    }
  }

  // MARK: -

  private mutating func report(
    _ usage: Usage, _ meaning: Usage.Meaning, _ severity: SourceFinding.Severity, _ code: String, _ sentence: String
  ) {
    add(usage.file, usage.offset, severity, code, sentence) { [change] finding in
      finding.kind = meaning.thing.kind.name
      finding.id = change.old.framework[meaning.thing].id
      finding.name = change.old.spelling(meaning)
      finding.newName = change.replacement(of: meaning.thing).flatMap { change.new.wholeName(of: $0) }
      finding.meaning = change.meaning(of: meaning.thing)
    }
  }

  private mutating func add(
    _ file: Int, _ offset: Int, _ severity: SourceFinding.Severity, _ code: String, _ sentence: String,
    _ complete: (inout SourceFinding) -> Void
  ) {
    var finding = SourceFinding(
      path: sources.files[file].path, place: sources.place(file, offset), severity: severity, code: code,
      sentence: sentence)
    complete(&finding)
    findings.append(finding)
  }
}
