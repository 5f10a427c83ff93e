import TouchstoneLanguage
public import TouchstoneModel

extension Review {
  /// The review as a Markdown document, to be filled in by a team.
  public func markdown(of framework: Framework) -> String {
    let title = framework.manifest.framework.title?.value ?? ""
    var lines = ["# The sixteen principles, asked of \(escaped(title))", "", Self.closing, ""]
    for section in sections {
      let principle = section.principle
      lines += ["## \(principle.number). \(principle.title)", "", principle.about, ""]
      lines += ["\(principle.shows) \(principle.cannotShow)", "", "**\(principle.question)**", ""]
      for item in section.items { lines += item.markdown(of: framework) }
    }
    return lines.joined(separator: "\n")
  }
}

extension Review.Item {
  fileprivate func markdown(of framework: Framework) -> [String] {
    let flag = indicator.isRedFlag ? "Red flag. " : ""
    var lines = ["### `\(indicator.id)` \(flag)\(indicator.statement)", "", "*\(indicator.question)*", ""]
    lines.append("- how it is known: \(indicator.mark.words)")
    lines += self.lines(in: framework).map { "- \(escaped($0))" }
    return lines + [""]
  }
}

/// A text of authors in which no character means anything to Markdown; what stands between backticks is the tool's own.
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    if "\\*_[]<>#|".contains(character) { result.append("\\") }
    result.append(character == "\n" ? " " : character)
  }
  return result
}
