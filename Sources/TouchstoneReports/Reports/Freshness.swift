import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let freshness = ReportDefinition(
    id: "freshness", title: "Moderation, calibration and reviews",
    question: "When did people last compare how they judge, was it this edition, and what is due to be looked at again?"
  ) { framework, today in FreshnessTables(framework, today).contents }
}

/// The moderations with the calibrations after them, and the days on which something is to be looked at again.
private struct FreshnessTables {
  private let framework: Framework
  private let today: CalendarDate?
  private let header: FrameworkHeader
  private(set) var contents = ReportContents()

  init(_ framework: Framework, _ today: CalendarDate?) {
    self.framework = framework
    self.today = today
    header = framework.manifest.framework
    let moderations = framework.inUse(Moderation.self)
    let days = ReviewDay.all(of: framework)
    guard !moderations.isEmpty || !days.isEmpty else {
      contents = .notBegun(
        """
        No moderation has been recorded and no day is set for a review: with the first `[[moderation]]` or \
        `review_by`, this table shows how fresh the shared judgement is.
        """, gaps: rubricGaps())
      return
    }
    enterModerations(moderations)
    enterDays(days)
    enterGaps(moderations, days)
    contents.summary = [summary(moderations)]
  }

  private func summary(_ moderations: [(id: EntityID, value: Moderation)]) -> String {
    let edition = header.version.map { "Edition \($0.value)" } ?? "This edition"
    let released = header.released.map { ", published on \($0.value)" } ?? ", with no day of publication"
    let last = moderations.compactMap(\.value.date?.value).max().map { "; the last moderation was on \($0)" } ?? ""
    return "\(edition)\(released); \(moderations.count.of("moderation"))\(last)."
  }

  // MARK: - Moderations

  private mutating func enterModerations(_ moderations: [(id: EntityID, value: Moderation)]) {
    guard !moderations.isEmpty else { return }
    var calibrations: [EntityID: [EntityID]] = [:]
    for (id, calibration) in framework.inUse(Calibration.self) {
      if let after = calibration.after?.target { calibrations[after, default: []].append(id) }
    }
    let columns = ReportColumn.ofModerations.filter { today != nil || $0.id != "ago" }
    var table = ReportTable("moderations", "Moderations and what followed", columns)
    for (id, moderation) in moderations {
      var row: [ReportCell] = [
        .thing(id), .things(moderation.covers.map(\.target).each(), else: "nothing named"),
        .text(moderation.date?.value.description, else: "no day"), .text(edition(of: moderation)),
      ]
      if let today {
        row.append(.text(moderation.date.map { CalendarDistance.words(from: $0.value, to: today) }, else: "no day"))
      }
      row.append(.things(calibrations[id] ?? [], else: "none yet"))
      row.append(
        .text((calibrations[id] ?? []).compactMap { dateWords(ofCalibration: $0) }.joinedOrNil, else: "none yet"))
      table.rows.append(row)
    }
    contents.tables.append(table)
  }

  /// Which edition a moderation looked at, by its version and its day.
  private func edition(of moderation: Moderation) -> String {
    guard let version = moderation.version?.value, let current = header.version?.value else { return "not said" }
    guard version == current else { return "another one, \(version)" }
    guard let released = header.released?.value, let date = moderation.date?.value else { return "this one" }
    return date < released ? "this one, before it was published" : "this one"
  }

  private func dateWords(ofCalibration id: EntityID) -> String? {
    framework.value(Calibration.self, id)?.date.map(\.value.description)
  }

  // MARK: - Days

  private mutating func enterDays(_ days: [ReviewDay]) {
    guard !days.isEmpty else { return }
    var table = ReportTable("days", "To be looked at again", ReportColumn.ofDays)
    for day in days {
      table.rows.append([
        .things(day.things, else: "none"), .text(day.what), .text(day.date.description), .text(state(of: day)),
      ])
    }
    contents.tables.append(table)
  }

  private func state(of day: ReviewDay) -> String {
    guard let today else { return day.isPast ? "looked at then" : "set" }
    if day.isPast { return "looked at " + CalendarDistance.words(from: day.date, to: today) }
    return day.date < today ? "due" : CalendarDistance.words(from: today, to: day.date, isAhead: true)
  }

  // MARK: - Gaps

  private mutating func enterGaps(_ moderations: [(id: EntityID, value: Moderation)], _ days: [ReviewDay]) {
    contents.gaps = rubricGaps()
    let earlier = moderations.filter { $0.value.version != nil && $0.value.version?.value != header.version?.value }
    contents.gaps.add(
      "other-edition", "Do the judgements that were compared there still hold for this edition?",
      next: "If the words of the rubrics have changed since, take some of that work to the next moderation.",
      about: earlier.map { ReportGap.Item($0.id, edition(of: $0.value)) })
    let followed = Set(framework.inUse(Calibration.self).compactMap { $0.value.after?.target })
    contents.gaps.add(
      "no-calibration", "What was changed after these moderations, so that proficient means the same everywhere?",
      next: "Record it in a `[[calibration]]`; where nothing had to change, say so in the moderation's `finding`.",
      about: moderations.filter { !followed.contains($0.id) && $0.value.isExpectedComplete }.map(\.id))
    guard let today else { return }
    contents.gaps.add(
      "review-due", "Who looks at these again, and when?",
      next: "Look at them together, and set the next day.",
      about: days.filter { !$0.isPast && $0.date < today }.flatMap { day in
        day.things.map { ReportGap.Item($0, "\(day.what), \(day.date)") }
      })
  }

  /// Rubrics and common assessments that no moderation has looked at.
  private func rubricGaps() -> [ReportGap] {
    let looked = ModeratedThings(framework)
    let rubrics = framework.inUse(Rubric.self).filter { id, rubric in
      rubric.isExpectedComplete && !framework.parts[id, .criterion].isEmpty
        && !looked.contains(id, for: rubric.subjects, framework)
    }
    let common = framework.inUse(Assessment.self).filter { id, assessment in
      assessment.isExpectedComplete && assessment.isCommon?.value == true && !looked.names(id)
        && assessment.rubric.map { !looked.names($0.target) } ?? true
    }
    var gaps: [ReportGap] = []
    gaps.add(
      "never-moderated", "Would two readers of the same work say the same by these?",
      next: "Take some work that was judged by them to the next moderation.",
      about: rubrics.map(\.id) + common.map(\.id))
    return gaps
  }
}

/// A day on which something is, or was, to be looked at.
private struct ReviewDay {
  /// What it is about; a waiver has no id and is shown by what it is for.
  var things: [EntityID]
  var what: String
  var date: CalendarDate
  /// Whether the day says when it was looked at last, and not when it will be.
  var isPast = false

  /// All days of a framework, the earliest first.
  static func all(of framework: Framework) -> [ReviewDay] {
    var days: [ReviewDay] = []
    for (id, profile) in framework.inUse(Profile.self) {
      if let date = profile.revisit { days.append(ReviewDay(things: [id], what: "revisit", date: date.value)) }
    }
    for (id, attestation) in framework.inUse(Attestation.self) {
      if let date = attestation.reviewBy {
        days.append(ReviewDay(things: [id], what: "review of a claim", date: date.value))
      }
    }
    for (id, policy) in framework.inUse(Policy.self) {
      if let date = policy.reviewed {
        days.append(ReviewDay(things: [id], what: "last review", date: date.value, isPast: true))
      }
    }
    for (_, waiver) in framework.inUse(Waiver.self) {
      if let date = waiver.until {
        let what = "end of a waiver" + (waiver.rule.map { " of \($0.value)" } ?? "")
        days.append(ReviewDay(things: waiver.subjects.map(\.target), what: what, date: date.value))
      }
    }
    return days.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}

extension [String] {
  fileprivate var joinedOrNil: String? { isEmpty ? nil : joined(separator: ", ") }
}

extension ReportColumn {
  fileprivate static let ofModerations = [
    ReportColumn("moderation", "Moderation", .thing),
    ReportColumn("covers", "Looked at", .things),
    ReportColumn("date", "Day", .text),
    ReportColumn("edition", "Edition", .text),
    ReportColumn("ago", "How long ago", .text),
    ReportColumn("calibrations", "Calibration after it", .things),
    ReportColumn("calibrated", "Calibrated on", .text),
  ]

  fileprivate static let ofDays = [
    ReportColumn("things", "Thing", .things),
    ReportColumn("what", "What", .text),
    ReportColumn("date", "Day", .text),
    ReportColumn("state", "State", .text),
  ]
}
