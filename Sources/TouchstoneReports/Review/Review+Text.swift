public import TouchstoneModel

extension Review {
  /// The review for a terminal, in lines of at most this many characters.
  public func text(of framework: Framework, width: Int = 100) -> String {
    var lines: [String] = []
    for section in sections {
      let principle = section.principle
      lines += ["\(principle.number). \(principle.title)"]
      lines += wrapped(principle.about, indent: 3, width: width)
      lines +=
        wrapped(principle.shows, indent: 3, width: width) + wrapped(principle.cannotShow, indent: 3, width: width)
      lines += [""] + wrapped(principle.question, indent: 3, width: width) + [""]
      for item in section.items { lines += item.text(of: framework, width: width) + [""] }
    }
    lines += wrapped(Self.closing, indent: 0, width: width)
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
    lines += wrapped(indicator.statement, indent: 6, width: width)
    lines += wrapped(indicator.question, indent: 6, width: width, first: "? ")
    for line in self.lines(in: framework) { lines += wrapped(line, indent: 6, width: width, first: "- ") }
    return lines
  }
}

/// A text in lines, each after some spaces; further lines stand under the first letter.
private func wrapped(_ text: String, indent: Int, width: Int, first: String = "") -> [String] {
  let margin = String(repeating: " ", count: indent)
  let further = margin + String(repeating: " ", count: first.count)
  var lines: [String] = []
  var line = margin + first
  var isEmpty = true
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !isEmpty && line.count + 1 + word.count > width {
      lines.append(line)
      line = further
      isEmpty = true
    }
    line += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return isEmpty ? lines : lines + [line]
}
