import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A report of changes for a console: the summary first, then what it means for learners, then for systems, last every
/// change with its place.
public struct ChangeTextRenderer {
  /// How many changes are listed under one heading before the rest is counted.
  private static let limit = 12

  public init() {}

  public func render(_ report: ChangeReport) -> String {
    guard !report.diff.isEmpty else { return "Nothing changed between \(report.old.name) and \(report.new.name).\n" }
    let words = ChangeSentences(diff: report.diff)
    var lines = summary(report)
    for meaning in ChangeSentences.learnerMeanings { lines += section(meaning, report, words) }
    if !report.effects.contains(where: { $0.contains { $0.meaning.axis == .learner } }) {
      lines += ["", "For learners nothing changes."]
    }
    for meaning in ChangeSentences.systemMeanings { lines += section(meaning, report, words) }
    lines += ["", "Everything that changed", ""]
    var places = ReportPlaces(report)
    for (change, effects) in zip(report.diff.changes, report.effects) {
      let place = places.place(of: change).map { "  \($0.path):\($0.line):\($0.column)" } ?? ""
      lines.append("\(words.name(change.subject)) \(words.happening(change))\(place)")
      for effect in effects where effect.meaning != .consumer(.documentation) && effect.meaning != .consumer(.additive)
      {
        lines.append("    \(effect.meaning.word): \(effect.reason) [\(effect.rule)]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ report: ChangeReport) -> [String] {
    let written = report.diff.changes.count { !$0.action.isDerived }
    let derived = report.diff.changes.count - written
    var lines = ["From \(report.old.name) to \(report.new.name): \(written.counted("change"))"]
    if derived > 0 { lines[0] += ", and \(derived.counted("thing")) that follow\(derived == 1 ? "s" : "") from them" }
    lines[0] += "."
    for (axis, title) in [(ChangeAxis.learner, "learners"), (.consumer, "systems"), (.exchange, "exchange")] {
      let counts = report.counts(on: axis).map { "\($0.word) \($0.count)" }
      if !counts.isEmpty { lines.append("  \(title): \(counts.joined(separator: ", "))") }
    }
    lines.append("  \(ChangeSentences.version(report.step))")
    let reviews = report.impact.toReview.count
    if reviews > 0 {
      lines.append("  \(reviews.counted("thing")) want\(reviews == 1 ? "s" : "") to be looked at again because of it.")
    }
    return lines
  }

  private func section(_ meaning: EffectMeaning, _ report: ChangeReport, _ words: ChangeSentences) -> [String] {
    let changes = report.changes(with: meaning)
    guard !changes.isEmpty else { return [] }
    var lines = ["", "\(ChangeSentences.heading(meaning)) (\(changes.count))"]
    for (change, reasons) in changes.prefix(Self.limit) {
      lines.append("  - \(words.name(change.subject)): \(reasons.joined(separator: "; "))")
    }
    if changes.count > Self.limit { lines.append("  and \(changes.count - Self.limit) more, listed below") }
    return lines
  }
}

/// Where changes stand: in the new edition, else in the old one.
struct ReportPlaces {
  private var old: SourcePlaces
  private var new: SourcePlaces
  private let report: ChangeReport

  init(_ report: ChangeReport) {
    self.report = report
    old = SourcePlaces(report.old.sources)
    new = SourcePlaces(report.new.sources)
  }

  mutating func place(of change: Change) -> SourcePlaces.Place? {
    newPlace(of: change) ?? oldPlace(of: change)
  }

  mutating func newPlace(of change: Change) -> SourcePlaces.Place? {
    guard !report.new.sources.files.isEmpty else { return nil }
    if let span = change.after?.span { return new.place(of: span) }
    if let thing = change.subject.new { return new.place(of: report.new.framework[thing].idSpan) }
    return nil
  }

  mutating func oldPlace(of change: Change) -> SourcePlaces.Place? {
    guard !report.old.sources.files.isEmpty else { return nil }
    if let span = change.before?.span { return old.place(of: span) }
    if let thing = change.subject.old { return old.place(of: report.old.framework[thing].idSpan) }
    return nil
  }
}
