import TouchstoneLanguage
public import TouchstoneModel

extension Review {
  /// The review as a Markdown document, to be filled in by a team.
  public func markdown(of framework: Framework) -> String {
    let title = framework.manifest.framework.title?.value ?? ""
    var lines = ["# The sixteen principles, asked of \(markdownLine(title))", "", Self.closing, ""]
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
    lines += self.lines(in: framework, shown: markdownLine).map { "- \($0)" }
    return lines + [""]
  }
}
