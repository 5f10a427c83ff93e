import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A report of changes as Markdown, for a pull request: what a curriculum director reads first stands first, details are
/// folded, and the whole stays under the size that hosts allow for a comment.
public struct ChangeMarkdownRenderer {
  /// GitHub takes 65,536 characters, GitLab more.
  private static let sizeLimit = 60_000
  private static let limit = 20

  public init() {}

  public func render(_ report: ChangeReport) -> String {
    guard !report.diff.isEmpty else { return "**Nothing changed** in what the framework says.\n" }
    let words = ChangeSentences(diff: report.diff)
    var text = "## What changed in \(escaped(title(report)))\n\n"
    text += "\(ChangeSentences.version(report.step))\n\n"
    text += table(report)
    text += group("For learners", [.learner], ChangeSentences.learnerMeanings, report, words)
    text += group("For systems", [.consumer, .exchange], ChangeSentences.systemMeanings, report, words)
    text += reviews(report, words)
    return text + details(report, words, room: Self.sizeLimit - text.utf8.count)
  }

  private func title(_ report: ChangeReport) -> String {
    report.new.framework.manifest.framework.title?.value ?? report.new.name
  }

  private func table(_ report: ChangeReport) -> String {
    var text = "| for | |\n|---|---|\n"
    for (axis, title) in [(ChangeAxis.learner, "learners"), (.consumer, "systems"), (.exchange, "exchange (CASE)")] {
      let counts = report.counts(on: axis).map { "\($0.word) \($0.count)" }
      text += "| \(title) | \(counts.isEmpty ? "nothing" : counts.joined(separator: ", ")) |\n"
    }
    return text + "\n"
  }

  private func group(
    _ title: String, _ axes: [ChangeAxis], _ meanings: [EffectMeaning], _ report: ChangeReport,
    _ words: ChangeSentences
  ) -> String {
    var text = ""
    for meaning in meanings {
      let changes = report.changes(with: meaning)
      guard !changes.isEmpty else { continue }
      text += "**\(ChangeSentences.heading(meaning))** (\(changes.count))\n\n"
      for (change, reasons) in changes.prefix(Self.limit) {
        text += "- \(escaped(words.name(change.subject))): \(escaped(reasons.joined(separator: "; ")))\n"
      }
      if changes.count > Self.limit { text += "- and \(changes.count - Self.limit) more\n" }
      text += "\n"
    }
    // What is only added, or only told otherwise, is in the table and below.
    let isTouched = axes.contains { !report.counts(on: $0).isEmpty }
    if text.isEmpty { text = "Nothing \(isTouched ? "breaks" : "changes").\n\n" }
    return "### \(title)\n\n\(text)"
  }

  private func reviews(_ report: ChangeReport, _ words: ChangeSentences) -> String {
    let things = report.impact.toReview
    guard !things.isEmpty else { return "" }
    var text = "### To look at again\n\n"
    for review in things.prefix(Self.limit) {
      text +=
        "- \(escaped(words.name(report.diff.correspondence.subject(new: review.thing)))): \(escaped(review.reason))\n"
    }
    if things.count > Self.limit { text += "- and \(things.count - Self.limit) more\n" }
    return text + "\n"
  }

  private func details(_ report: ChangeReport, _ words: ChangeSentences, room: Int) -> String {
    var places = ReportPlaces(report)
    let changes = report.diff.changes
    var text = "<details><summary>Every change (\(changes.count))</summary>\n\n"
    for (number, change) in changes.enumerated() {
      let place = places.place(of: change).map { " `\($0.path):\($0.line)`" } ?? ""
      let line = "- \(escaped(words.name(change.subject))) \(escaped(words.happening(change)))\(place)\n"
      if text.utf8.count + line.utf8.count > room - 100 {
        text += "- and \(changes.count - number) more, which a comment has no room for\n"
        break
      }
      text += line
    }
    return text + "\n</details>\n"
  }

  /// Authors' words as words: no markup of theirs is markup here, and nobody is mentioned by it.
  private func escaped(_ text: String) -> String {
    var result = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      // Within a word, such as in the name of a field, it means nothing.
      case "_"
      where index > 0 && index + 1 < characters.count && characters[index - 1].isLetter
        && characters[index + 1].isLetter:
        result += "_"
      case "*", "_", "|", "#", "[", "]", "\\": result += "\\\(character)"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
