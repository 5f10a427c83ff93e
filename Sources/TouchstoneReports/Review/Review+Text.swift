public import TouchstoneModel

extension Review {
  /// The review for a terminal, in lines of at most this many characters.
  public func text(of framework: Framework, width: Int = 100) -> String {
    var lines: [String] = []
    for section in sections {
      let principle = section.principle
      lines += ["\(principle.number). \(principle.title)"]
      for text in [principle.about, principle.shows, principle.cannotShow] { lines += indented(text, by: 3, width) }
      lines += [""] + indented(principle.question, by: 3, width) + [""]
      for item in section.items { lines += item.text(of: framework, width: width) + [""] }
    }
    lines += indented(Self.closing, by: 0, width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands at the end of every review.
  public static let closing = """
    These are questions for a team, and nothing here is added up: in what way is this framework competency-based, in \
    what way is it not yet, and what is the next step?
    """
}

extension Review.Item {
  fileprivate func text(of framework: Framework, width: Int) -> [String] {
    let flag = indicator.isRedFlag ? "red flag; " : ""
    var lines = ["   \(indicator.id)  (\(flag)\(indicator.mark.words))"]
    lines += indented(indicator.statement, by: 6, width)
    lines += indented(indicator.question, by: 6, width, sign: "? ")
    for line in self.lines(in: framework) { lines += indented(line, by: 6, width, sign: "- ") }
    return lines
  }
}

/// A text in lines after some blanks, the first of them behind a sign.
private func indented(_ text: String, by blanks: Int, _ width: Int, sign: String = "") -> [String] {
  let margin = String(repeating: " ", count: blanks)
  let further = margin + String(repeating: " ", count: sign.count)
  return hanging(text, first: margin + sign, further: further, width: width)
}
