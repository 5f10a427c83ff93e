import Testing
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// What holds of every comparison, tried on histories that are made up.
struct DiffPropertyTests {
  @Test(arguments: 0..<24)
  func whereAndHowItIsWrittenIsNoChange(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let package = GeneratedPackage(using: &dice)
    let report = try compared(package.plain, package.rewritten(using: &dice))
    #expect(report.diff.changes == [])
    #expect(try compared(package.plain, package.plain).diff.isEmpty)
  }

  /// The digest of a thing changes where its meaning does; it is made in another way, for the bundle.
  @Test(arguments: 0..<40)
  func aThingHasChangesWhereItsDigestIsAnother(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    var package = GeneratedPackage(using: &dice)
    let before = package
    for _ in 0..<(1 + seed % 6) { package.change(using: &dice) }
    let report = try compared(before.plain, package.rewritten(using: &dice))
    let old = try Digests(report.old)
    let new = try Digests(report.new)
    let isSame = report.diff.changes.allSatisfy { $0.action == .renamed || $0.field == "was" || $0.action.isDerived }
    #expect(isSame == (old.ofPackage == new.ofPackage))
    for match in report.diff.correspondence.match.matches {
      guard let same = match.new else { continue }
      // What it is called and what follows from others is in no digest.
      let changes = report.diff.changes.filter {
        $0.subject == ChangeSubject(old: match.old, new: same) && !$0.action.isDerived && $0.action != .renamed
          && $0.field != "was"
      }
      let id = report.new.framework.subject(same)
      #expect(
        changes.isEmpty == (old.digest(match.old, report.old) == new.digest(same, report.new)), "\(id): \(changes)")
    }
  }

  @Test(arguments: 0..<40)
  func theWayBackIsTheMirror(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    var package = GeneratedPackage(using: &dice)
    let before = package
    for _ in 0..<(1 + seed % 8) { package.change(using: &dice) }
    let there = try compared(before.plain, package.plain)
    let back = try compared(package.plain, before.plain)
    #expect(Set(lines(there, isMirrored: false)) == Set(lines(back, isMirrored: true)))
    #expect(there.diff.changes.count == back.diff.changes.count)
  }

  /// A history of a dozen steps: what each step says of the things that are there from first to last leads from the
  /// first statement to the last.
  @Test(arguments: 0..<8)
  func theStepsLeadFromTheFirstTextToTheLast(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    var package = GeneratedPackage(using: &dice)
    let first = try package.plain.compiled()
    var texts = statements(first)
    var last = package.plain
    for _ in 0..<12 {
      package.change(using: &dice)
      let report = try compared(last, package.plain)
      for change in report.diff.changes {
        guard let new = change.subject.new else { continue }
        let uuid = Identifiers(report.new.framework)[new].description
        if change.field == "statement", case .text(let before) = change.before?.content,
          case .text(let after) = change.after?.content
        {
          #expect(texts[uuid] == before)
          texts[uuid] = after
        }
        if change.action == .added { texts[uuid] = report.new.framework[new].statement?.value }
      }
      last = package.plain
    }
    #expect(texts == statements(try last.compiled()))
  }

  private func statements(_ side: ComparedSide) -> [String: String] {
    let identifiers = Identifiers(side.framework)
    var texts: [String: String] = [:]
    for (id, value) in side.framework.each(Target.self) { texts[identifiers[id].description] = value.statement?.value }
    for (id, value) in side.framework.each(Competency.self) {
      texts[identifiers[id].description] = value.statement?.value
    }
    return texts
  }

  // MARK: - The mirror

  private func lines(_ report: ChangeReport, isMirrored: Bool) -> [String] {
    let old = Identifiers(report.old.framework)
    let new = Identifiers(report.new.framework)
    func name(_ subject: ChangeSubject) -> String {
      subject.new.map { new[$0].description } ?? subject.old.map { old[$0].description } ?? "framework"
    }
    func value(_ value: ChangedValue?, _ side: ComparedSide, _ identifiers: Identifiers) -> String {
      switch value?.content {
      case .text(let text): text
      case .word(let word): word
      case .thing(let thing): identifiers[thing].description
      case nil: "-"
      }
    }
    return report.diff.changes.map { change in
      let before = value(change.before, report.old, old)
      let after = value(change.after, report.new, new)
      let action = isMirrored ? mirrored(change.action) : change.action
      let values = isMirrored ? "\(after) to \(before)" : "\(before) to \(after)"
      let field = change.field.hasPrefix("requires") ? "requires" : change.field
      return "\(action.rawValue) \(name(change.subject)) \(field) \(values) \(change.others.map(name).sorted())"
    }
  }

  private func mirrored(_ action: ChangeAction) -> ChangeAction {
    switch action {
    case .added: .removed
    case .removed: .added
    case .retired: .restored
    case .restored: .retired
    case .requiresMore: .requiresLess
    case .requiresLess: .requiresMore
    case .asksMore: .asksLess
    case .asksLess: .asksMore
    case .coverageOpened: .coverageClosed
    case .coverageClosed: .coverageOpened
    case .depthLost: .depthReached
    case .depthReached: .depthLost
    case .renamed, .moved, .split, .merged, .replaced, .reordered, .changed: action
    }
  }
}

/// The digests that the bundle holds, by identifier.
private struct Digests {
  let ofPackage: String
  private var ofThings: [String: String] = [:]

  init(_ side: ComparedSide) throws {
    let files = BundleEmitter().emit(Publication(framework: side.framework, sources: side.sources))
    let bundle = try JSONReader.read(try #require(files.first { $0.path == "bundle.json" }).bytes)
    ofPackage = try #require(bundle["digest"]?.string)
    for kind in Kind.allCases {
      for thing in bundle[kind.plural]?.items ?? [] {
        ofThings[try #require(thing["uuid"]?.string)] = thing["digest"]?.string
      }
    }
  }

  func digest(_ thing: EntityID, _ side: ComparedSide) -> String? {
    ofThings[Identifiers(side.framework)[thing].description]
  }
}
