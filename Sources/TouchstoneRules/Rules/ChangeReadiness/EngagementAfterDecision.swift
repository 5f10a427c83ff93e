import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A community that was first asked about something when it held already.
struct EngagementAfterDecision: Rule {
  static let definition = DiagnosticDefinition(
    "TS5331", "change-readiness/engagement-after-decision", .quality(.info),
    basis: [.principle(1), .principle(2), .seed("000", 540, 606, 766)],
    page: DiagnosticPage(
      what: """
        A policy or a way of reporting has engagements of its own, and the first of them took place after the day from \
        which it holds. Engagements without `for` are about the whole and count. What was reviewed on that day or later, \
        or is followed by another of its kind, is left alone: then the engagement was about what comes next.
        """,
      why: """
        Families who are asked when everything is decided are told, not asked. They know things about their children \
        that would have changed the decision, and they come less gladly the next time.
        """,
      next: """
        If people were asked before, write that engagement down. If not, say when the decision is looked at again, and \
        ask early then.
        """,
      waive: "Where the decision came from the state, and people were asked how to carry it out.",
      example: """
        [[grading]]
        id = "reports"
        effective = "2026-08-20"

        [[engagement]]
        id = "report-evening"
        date = "2026-10-14"              # <-- two months later
        for = [{ grading = "reports" }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Engagement.self).isEmpty else { return }
    var first: [EntityID: Asked] = [:]
    for (id, engagement) in framework.each(Engagement.self) where !engagement.isRetired {
      guard let date = engagement.date else { continue }
      for thing in framework.decisions(in: engagement.subjects) {
        if let other = first[thing], other.date.value <= date.value { continue }
        first[thing] = Asked(id: id, date: date)
      }
    }
    guard !first.isEmpty else { return }
    let whole = framework.own(Engagement.self).filter { $0.subjects.isEmpty && !$0.isRetired }
    let firstOfAll = whole.compactMap { $0.date?.value }.min()
    let decisions = framework.decisions
    for decision in decisions {
      guard let asked = first[decision.id], let effective = decision.effective, effective.value < asked.date.value,
        firstOfAll.map({ $0 > effective.value }) ?? true,
        decision.reviewed.map({ $0 < asked.date.value }) ?? true,
        decision.latest.map({ $0 <= asked.date.value }) ?? true
      else { continue }
      findings.report(
        .after(framework.named(decision.id), effective.value, framework.quoted(asked.id), asked.date.value),
        about: asked.id, at: asked.date.span, labels: [Label(effective.span, "in force from this day")],
        help: .askBefore)
    }
  }
}

/// The first engagement about something.
private struct Asked {
  var id: EntityID
  var date: Located<CalendarDate>
}

/// Something that holds from a day on.
private struct Decision {
  var id: EntityID
  var effective: Located<CalendarDate>?
  var reviewed: CalendarDate?
  /// The last day from which one of its kind holds.
  var latest: CalendarDate?
}

extension Framework {
  /// The policies and ways of reporting in force, in the order in which they are declared.
  fileprivate var decisions: [Decision] {
    let policies = each(Policy.self).filter { $0.value.isExpectedComplete }
    let latestPolicy = policies.compactMap { $0.value.effective?.value }.max()
    let latestGrading = gradings.compactMap { $0.value.effective?.value }.max()
    return policies.map {
      Decision(
        id: $0.id, effective: $0.value.effective, reviewed: $0.value.reviewed?.value, latest: latestPolicy)
    }
      + gradings.map { Decision(id: $0.id, effective: $0.value.effective, reviewed: nil, latest: latestGrading) }
  }

  /// What an engagement was about, and the ways of reporting that its policies are about.
  fileprivate func decisions(in subjects: [Reference]) -> [EntityID] {
    subjects.flatMap { reference -> [EntityID] in
      switch reference.target.kind {
      case .grading: [reference.target]
      case .policy:
        [reference.target]
          + declarations.policies[Int(reference.target.index)].subjects.map(\.target).filter { $0.kind == .grading }
      default: []
      }
    }
  }
}

extension String {
  fileprivate static func after(
    _ decision: String, _ effective: CalendarDate, _ engagement: String, _ date: CalendarDate
  ) -> String {
    "the \(decision) holds from \(effective) on, and the first engagement about it, \(engagement), "
      + "took place on \(date)"
  }

  fileprivate static let askBefore =
    "were people asked before? If not, when could what they say still change something?"
}
