import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let rollout = ReportDefinition(
    id: "rollout", title: "Rollout and its gates",
    question: "How far is each part of the framework in use, and what does it wait for?"
  ) { framework, _ in RolloutTable(framework).contents }
}

/// Each rollout with what comes before it: what its own `after` names, and the parts that carry its part by the order
/// that the field has learned, such as moderation before grading.
private struct RolloutTable {
  private let framework: Framework
  private let states: RolloutStates
  private(set) var contents = ReportContents()

  /// A rollout and what comes before it.
  private struct Gate {
    var id: EntityID
    var rollout: Rollout
    var earlier: [EntityID]
    /// Those of the earlier ones that are not live.
    var waiting: [EntityID]
  }

  init(_ framework: Framework) {
    self.framework = framework
    states = RolloutStates(framework)
    let rollouts = framework.inUse(Rollout.self)
    guard !rollouts.isEmpty else {
      contents = .notBegun(
        "Nothing says yet how far the framework is in use: the first `[[rollout]]` begins a table of what is next."
      )
      return
    }
    let gates = rollouts.map { gate(of: $0.id, $0.value) }
    var table = ReportTable("rollouts", "", ReportColumn.ofRollouts)
    table.rows = gates.sorted(by: RolloutTable.comesFirst).map(row)
    contents.tables = [table]
    let silent = RolloutComponent.allCases.filter { part in !rollouts.contains { $0.value.component?.value == part } }
    let live = rollouts.count { $0.value.state?.value == .live }
    contents.summary = ["\(rollouts.count.of("rollout")), \(live) of them live."]
    if !silent.isEmpty {
      contents.summary.append("No rollout speaks of \(silent.map(\.words).inWords()).")
    }
    enterGaps(gates)
  }

  /// By the part, in the order in which parts are listed, then as written.
  private static func comesFirst(_ left: Gate, _ right: Gate) -> Bool {
    func position(_ gate: Gate) -> Int {
      gate.rollout.component.flatMap { RolloutComponent.allCases.firstIndex(of: $0.value) } ?? 0
    }
    return (position(left), left.id) < (position(right), right.id)
  }

  private func gate(of id: EntityID, _ rollout: Rollout) -> Gate {
    let named = rollout.after.map(\.target).filter { !framework[$0].isRetired }
    let parts = named.compactMap { framework.value(Rollout.self, $0)?.component?.value }
    let carried = rollout.component?.value.comesAfter.filter { !parts.contains($0) } ?? []
    let earlier = (named + carried.compactMap { states[$0] }).each().filter { $0 != id }
    return Gate(
      id: id, rollout: rollout, earlier: earlier, waiting: earlier.filter { framework.state(of: $0) != .live })
  }

  private func row(_ gate: Gate) -> [ReportCell] {
    [
      .thing(gate.id), .text(gate.rollout.component?.value.words, else: "not said"),
      .text(gate.rollout.scope?.value.rawValue, else: "not said"),
      .text(gate.rollout.state?.value.words, else: "not said"),
      .text(gate.rollout.since?.value.description, else: "no day"), .things(gate.earlier, else: "nothing"),
      .text(gate.waiting.isEmpty ? "open" : "waits for \(words(gate.waiting))"),
    ]
  }

  /// `moderation (drafted) and supports (not started)`.
  private func words(_ rollouts: [EntityID]) -> String {
    rollouts.compactMap { framework.value(Rollout.self, $0) }.compactMap { rollout in
      guard let part = rollout.component?.value, let state = rollout.state?.value else { return nil }
      return "\(part.words) (\(state.words))"
    }.inWords()
  }

  private mutating func enterGaps(_ gates: [Gate]) {
    let expected = gates.filter { $0.rollout.isExpectedComplete }
    contents.gaps.add(
      "live-too-early", "What carries these, as long as what comes before them is not in use?",
      next: """
        Bring the earlier parts into use, say that the later one is a pilot until then, or correct the state of the \
        earlier one where it is further than it says.
        """,
      about: expected.filter { $0.rollout.state?.value == .live && !$0.waiting.isEmpty }
        .map { ReportGap.Item($0.id, "waits for \(words($0.waiting))") })
    contents.gaps.add(
      "next-to-open", "What would it take to bring these into use, since others wait for them?",
      next: "Nothing that comes before them is missing any more.", about: blockers(expected))
    contents.gaps.add(
      "gate-open", "Is it time for these?",
      next: "Everything that comes before them is live; set a day, or say what is missing.",
      about: expected.filter { gate in
        gate.rollout.state?.value != .live && gate.waiting.isEmpty && !gate.earlier.isEmpty
      }.map { ReportGap.Item($0.id, $0.rollout.state?.value.words) })
  }

  /// Rollouts that others wait for and that wait for nothing themselves.
  private func blockers(_ gates: [Gate]) -> [ReportGap.Item] {
    var waiting: [EntityID: [EntityID]] = [:]
    for gate in gates {
      for blocker in gate.waiting { waiting[blocker, default: []].append(gate.id) }
    }
    let isFree = Set(gates.filter { $0.waiting.isEmpty }.map(\.id))
    return gates.filter { waiting[$0.id] != nil && isFree.contains($0.id) }.map { gate in
      let later = (waiting[gate.id] ?? []).compactMap { framework.value(Rollout.self, $0)?.component?.value.words }
      return ReportGap.Item(gate.id, "\(gate.rollout.state?.value.words ?? "not said"), before \(later.inWords())")
    }
  }
}

extension ReportColumn {
  fileprivate static let ofRollouts = [
    ReportColumn("rollout", "Rollout", .thing),
    ReportColumn("part", "Part", .text),
    ReportColumn("scope", "Where", .text),
    ReportColumn("state", "State", .text),
    ReportColumn("since", "Since", .text),
    ReportColumn("after", "Comes after", .things),
    ReportColumn("gate", "Gate", .text),
  ]
}
