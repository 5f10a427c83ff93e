import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something in use that still names something retired.
struct ReferenceToRetired: Rule {
  static let definition = DiagnosticDefinition(
    "TS4013", "structure/reference-to-retired", .quality(.warning),
    basis: [.principle(10), .seed("000", 1338, 1347, 1360)],
    page: DiagnosticPage(
      what: "A declaration that is in use names one that is retired, or that lies in something retired.",
      why: """
        What is retired is kept so that old records stay readable. A learner who follows the link ends at something \
        that nobody teaches any more.
        """,
      next: "Name what stands in its place (`replaced_by` says what that is), or drop the name.",
      waive: "While the change from the old to the new is under way.",
      example: """
        [[domain]]
        id = "math"
        retired = true

        [[competency]]
        id = "math.ratios"
        domains = "math"   # <-- is retired
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let retired = RetiredThings(framework)
    guard !retired.kinds.isEmpty else { return }
    framework.forEachReference(to: retired.kinds) { from, field, reference in
      guard retired.contains(reference.target), !retired.contains(from), judges(from, field, framework) else { return }
      let whole = framework.retiredWhole(of: reference.target)
      let gone = framework[whole]
      // A competency behind a closed door without a successor is what progression/unreachable-competency is about.
      if field == "requires", from.kind == .competency, gone.replacedBy.isEmpty { return }
      findings.report(
        .stillNames(
          from.kind == .alignment ? "an alignment" : "the \(framework.named(from))",
          framework.named(reference.target), isPart: whole != reference.target),
        about: from.kind == .alignment ? reference.target : from, at: reference.span,
        labels: [Label(gone.retired?.span ?? gone.idSpan, "retired here")],
        help: .advice(gone.replacedBy.map { framework.quoted($0.target) }))
    }
  }

  private func judges(_ from: EntityID, _ field: String, _ framework: Framework) -> Bool {
    guard from.kind != .waiver, field != "replaced_by" else { return false }
    // A review may well find that something is outdated.
    guard let alignment = framework.value(Alignment.self, from), let finding = alignment.finding else { return true }
    return finding.value == .aligned
  }
}

/// What is retired, itself or as a part of something retired.
private struct RetiredThings {
  /// By kind and index.
  private var flags: [[Bool]]
  /// The kinds of which something is retired.
  private(set) var kinds: Set<Kind> = []

  init(_ framework: Framework) {
    flags = Array(repeating: [], count: Kind.allCases.count)
    for kind in Kind.allCases { add(kind.type, framework) }
    guard !kinds.isEmpty else { return }
    for kind in kinds {
      flags[kind.position].indices.forEach { index in addParts(of: EntityID(kind, index), framework) }
    }
  }

  func contains(_ id: EntityID) -> Bool {
    let flags = flags[id.kind.position]
    return flags.indices.contains(Int(id.index)) && flags[Int(id.index)]
  }

  private mutating func add<D: Declaration>(_ type: D.Type, _ framework: Framework) {
    let declarations = framework.declarations[type.table]
    flags[D.kind.position] = declarations.indices.map { declarations[$0].retired != nil }
    if flags[D.kind.position].contains(true) { kinds.insert(D.kind) }
  }

  private mutating func addParts(of whole: EntityID, _ framework: Framework) {
    guard contains(whole) else { return }
    var waiting = framework.parts[whole]
    while let part = waiting.popLast() {
      if contains(part) { continue }
      flags[part.kind.position][Int(part.index)] = true
      kinds.insert(part.kind)
      waiting += framework.parts[part]
    }
  }
}

extension Framework {
  /// The nearest of a thing and what it lies in that is retired; the thing itself where none is.
  fileprivate func retiredWhole(of id: EntityID) -> EntityID {
    var current: EntityID? = id
    while let here = current {
      let common = self[here]
      if common.retired != nil { return here }
      current = common.parent
    }
    return id
  }
}

extension String {
  fileprivate static func stillNames(
    _ subject: String, _ target: String, isPart: Bool
  ) -> String {
    "\(subject) still names the \(target), which \(isPart ? "lies in something" : "is") retired"
  }

  fileprivate static func advice(_ successors: [String]) -> String {
    successors.isEmpty
      ? "name something that is in use, or drop the name"
      : "name \(successors.listed()) instead"
  }
}
