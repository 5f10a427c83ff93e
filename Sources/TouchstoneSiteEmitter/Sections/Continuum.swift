import TouchstoneLanguage
import TouchstoneModel

/// What proficient work looks like at each level, as cards that stand side by side or, on a phone, one below the other.
extension PageWriter {
  mutating func continuum<D: DescribesProficiency>(_ declaration: D, _ id: EntityID) {
    let entries = inOrder(declaration.levels)
    guard !entries.isEmpty else { return }
    section("continuum", phrases.headings.continuum) { page in
      if entries.count > 1 {
        page.markup("<p class=\"quiet\">")
        page.say(page.phrases.headings.continuumIntroduction)
        if page.hasDifferences(entries, id) {
          page.markup(" ")
          page.say(page.phrases.learner.newWordsMarked)
        }
        page.markup("</p>\n")
      }
      page.markup("<ol class=\"continuum")
      page.columns(for: entries.count)
      page.markup("\">\n")
      for (index, entry) in entries.enumerated() {
        page.levelCard(entry, id, after: index > 0 ? entries[index - 1] : nil)
      }
      page.markup("</ol>\n")
    }
  }

  /// The words of an entry for its level.
  func descriptorWording(_ entry: LevelEntry?, of id: EntityID) -> Wording? {
    guard let entry else { return nil }
    return edition.wording(
      entry.descriptor, "levels.", edition.site.key(of: entry.level.target), ".descriptor", of: id)
  }

  /// Whether something is marked in the words of any level against the one before.
  private func hasDifferences(_ entries: [LevelEntry], _ id: EntityID) -> Bool {
    zip(entries, entries.dropFirst()).contains {
      difference(descriptorWording($1, of: id), since: descriptorWording($0, of: id)) != nil
    }
  }

  /// The class for three or four columns, whichever leaves fewer places empty.
  mutating func columns(for count: Int) {
    let leftOfThree = (3 - count % 3) % 3
    let leftOfFour = (4 - count % 4) % 4
    switch count {
    case ...1: break
    case 2: markup(" columns-2")
    case _ where leftOfThree < leftOfFour: markup(" columns-3")
    default: markup(" columns-4")
    }
  }

  /// Entries from the first level to the last, however they were written.
  func inOrder(_ entries: [LevelEntry]) -> [LevelEntry] {
    entries.sorted {
      (framework.levels.position(of: $0.level.target) ?? 0) < (framework.levels.position(of: $1.level.target) ?? 0)
    }
  }

  private mutating func levelCard(_ entry: LevelEntry, _ id: EntityID, after previous: LevelEntry?) {
    let level = entry.level.target
    let key = edition.site.key(of: level)
    markup("<li id=\"")
    html.text(Addresses.anchor(.level, key))
    markup("\">\n<h3>")
    link(level)
    markup("</h3>\n")
    grades(level)
    if let descriptor = descriptorWording(entry, of: id) {
      prose(descriptor, since: descriptorWording(previous, of: id))
    } else {
      notYetWritten()
    }
    prose(edition.wording(entry.learnerStatement, "levels.", key, ".learner_statement", of: id), style: "learner")
    if let ready = edition.wording(entry.readyWhen, "levels.", key, ".ready_when", of: id) {
      markup("<p class=\"ready\"><strong>")
      say(phrases.labels.readyWhen)
      markup("</strong> ")
      inline(ready)
      markup("</p>\n")
    }
    let usual = framework.evidenceMinimum(of: id, at: nil)
    if let count = framework.evidenceMinimum(of: id, at: level), count > 0, count != usual {
      markup("<p class=\"quiet\">")
      evidence(count)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  /// The grades of a level, as the label that they are.
  mutating func grades(_ level: EntityID) {
    guard let value = edition.site.level(level), !value.grades.isEmpty else { return }
    markup("<p class=\"quiet\">")
    say(gradesPhrase(value.grades.count))
    markup(" ")
    list(ofWords: edition.wordings(value.grades, "grades", of: level))
    markup("</p>\n")
  }

  /// The words before one grade, or before several.
  func gradesPhrase(_ count: Int) -> String {
    count == 1 ? phrases.facts.grade : phrases.facts.grades
  }

  /// `3 pieces of evidence`.
  mutating func evidence(_ count: Int) {
    html.number(count)
    markup(" ")
    say(count == 1 ? phrases.counts.evidence.one : phrases.counts.evidence.many)
  }

  /// What a competency or a skill says about one level.
  mutating func descriptor(_ entry: LevelEntry, of id: EntityID, after previous: LevelEntry? = nil) {
    prose(descriptorWording(entry, of: id), since: descriptorWording(previous, of: id))
  }
}
