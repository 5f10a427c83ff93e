/// A path with blanks: `*` stands for anything within a name, `?` for one character, `**` for any number of folders,
/// and a folder for all that is in it.
struct PathPattern {
  fileprivate enum Step {
    case name([Character])
    case anyFolders
  }

  private let steps: [Step]

  init(_ text: String) {
    var steps = text.split(separator: "/").filter { $0 != "." }.map { $0 == "**" ? Step.anyFolders : .name(Array($0)) }
    // A file has no files in it, so a path may always go on.
    if case .name? = steps.last { steps.append(.anyFolders) }
    self.steps = steps
  }

  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return matchesBlanks(steps, names, isBlank: \.isAnyFolders) { step, name in step.matches(name) }
  }
}

extension PathPattern.Step {
  fileprivate var isAnyFolders: Bool {
    if case .anyFolders = self { true } else { false }
  }

  fileprivate func matches(_ name: [Character]) -> Bool {
    guard case .name(let pattern) = self else { return false }
    return matchesBlanks(pattern, name, isBlank: { $0 == "*" }) { $0 == "?" || $0 == $1 }
  }
}

/// Whether a pattern in which blanks stand for any number of items covers a whole list.
///
/// It only ever goes back to the last blank, which takes time in proportion to the product of the two lengths.
private func matchesBlanks<Part, Item>(
  _ pattern: [Part], _ items: [Item], isBlank: (Part) -> Bool, _ matches: (Part, Item) -> Bool
) -> Bool {
  var part = 0
  var item = 0
  var lastBlank: (part: Int, item: Int)?
  while item < items.count {
    if part < pattern.count && isBlank(pattern[part]) {
      lastBlank = (part, item)
      part += 1
    } else if part < pattern.count && matches(pattern[part], items[item]) {
      part += 1
      item += 1
    } else if let blank = lastBlank {
      part = blank.part + 1
      item = blank.item + 1
      lastBlank = (blank.part, item)
    } else {
      return false
    }
  }
  return pattern[part...].allSatisfy(isBlank)
}
