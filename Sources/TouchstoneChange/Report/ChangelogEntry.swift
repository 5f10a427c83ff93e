/// What a release says to people in plain words: what it means for learners first, then for systems, then what is new.
public struct ChangelogEntry {
  private static let limit = 40
  private let report: ChangeReport?
  private let version: String
  private let date: String

  /// - Parameter report: what changed since the last release; `nil` for the first one.
  public init(_ report: ChangeReport?, version: String, date: String) {
    self.report = report
    self.version = version
    self.date = date
  }

  public var markdown: String {
    var text = "## \(version) (\(date))\n\n"
    guard let report else { return text + "The first release.\n" }
    let before = text.utf8.count
    let words = ChangeSentences(diff: report.diff)
    for meaning in ChangeSentences.learnerMeanings + [.consumer(.breaking)] {
      let changes = report.changes(with: meaning)
      guard !changes.isEmpty else { continue }
      text += "**\(ChangeSentences.heading(meaning))**\n\n"
      for (change, reasons) in changes.prefix(Self.limit) {
        text += "- \(words.name(change.subject)): \(reasons.joined(separator: "; "))\n"
      }
      if changes.count > Self.limit { text += "- and \(changes.count - Self.limit) more\n" }
      text += "\n"
    }
    if text.utf8.count == before { text += "Nothing changes for learners, and no system breaks.\n\n" }
    return String(text.dropLast())
  }

  /// The changelog with this entry before the others, after its title.
  public func added(to changelog: String) -> String {
    guard !changelog.isEmpty else { return "# Changes\n\n\(markdown)" }
    guard let first = changelog.range(of: "\n## ") else {
      return changelog + (changelog.hasSuffix("\n") ? "\n" : "\n\n") + markdown
    }
    let start = changelog.index(after: first.lowerBound)
    return changelog[..<start] + markdown + "\n" + changelog[start...]
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    ranges(of: other).first
  }
}
