import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// How levels, moving on, reports and help work, in sentences made of what the framework says about them.
  ///
  /// ```toml
  /// [[advancement]]
  /// id = "by-level"
  /// scope = "level"
  /// point = "proficient"
  /// when = "when-ready"   # <-- "It can happen on any day, as soon as the learner is ready."
  /// ```
  mutating func waysPage() -> OutputFile {
    let words = phrases.learner.ways
    var title = HTMLWriter()
    vocabulary.write(words.title, to: &title)
    return page(Outline(path: Addresses.ways, title: title.fragment)) { page in
      page.markup("<h1>")
      page.say(words.title)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(words.introduction)
      page.markup("</p>\n")
      page.levelsAndGrades()
      page.section("moving-on", words.movingOn) { $0.advancements() }
      page.section("reporting", words.reporting) { $0.gradings() }
      page.section("helping", words.helping) { $0.allSupports() }
      page.section("not-yet", words.notYet) { $0.whenNotYet() }
    }
  }

  /// Whether the framework says anything that the page explains.
  var hasWays: Bool {
    [.level, .advancement, .grading, .support].contains { (kind: Kind) in framework.ownCounts[kind.position] > 0 }
  }

  /// A quiet line that leads to the explanation of levels and grades.
  mutating func levelExplained() {
    guard hasWays else { return }
    markup("<p class=\"quiet\">")
    link(to: "\(Addresses.ways)#level", phrases.learner.ways.levelHeading)
    markup("</p>\n")
  }

  // MARK: - Levels and grades

  private mutating func levelsAndGrades() {
    section("level", phrases.learner.ways.levelHeading) { page in
      for words in [page.phrases.learner.ways.levelAndGrade, page.phrases.learner.ways.levelByDomain] {
        page.paragraph { $0.say(words) }
      }
      let scales = page.framework.eachInUse(Scale.self).map(\.id)
      if !scales.isEmpty {
        page.paragraph { $0.say($0.phrases.learner.ways.levelAndScale) { $0.links(scales) } }
      }
      let levels = page.framework.eachInUse(Level.self)
      guard !levels.isEmpty else { return }
      guard levels.contains(where: { !$0.value.grades.isEmpty || $0.value.ages != nil }) else {
        return page.paragraph { $0.say($0.phrases.learner.ways.noGrades) }
      }
      page.gradesTable(levels)
    }
  }

  private mutating func gradesTable(_ levels: [(id: EntityID, value: Level)]) {
    let hasAges = levels.contains { $0.value.ages != nil }
    let ways = phrases.learner.ways
    markup("<table class=\"plain\">\n<caption>")
    say(ways.levelsTable)
    markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
    sayKind(.level)
    markup("</th><th scope=\"col\">")
    say(ways.usualGrades)
    markup("</th>")
    if hasAges {
      markup("<th scope=\"col\">")
      say(ways.usualAges)
      markup("</th>")
    }
    markup("</tr>\n</thead>\n<tbody>\n")
    for (id, level) in levels {
      markup("<tr><th scope=\"row\">")
      link(id)
      markup("</th>")
      cell(ways.usualGrades) { $0.list(ofWords: $0.edition.wordings(level.grades, "grades", of: id)) }
      if hasAges {
        cell(ways.usualAges) { page in
          if let ages = page.edition.wording(level.ages, "ages", of: id) { page.inline(ages) }
        }
      }
      markup("</tr>\n")
    }
    markup("</tbody>\n</table>\n")
  }

  /// A cell of a table, with the name of its column for phones, where columns become lines.
  mutating func cell(_ column: String, _ body: (inout PageWriter) -> Void) {
    markup("<td><span class=\"point\">")
    say(column)
    markup("</span>")
    body(&self)
    markup("</td>\n")
  }

  mutating func paragraph(_ body: (inout PageWriter) -> Void) {
    markup("<p>")
    body(&self)
    markup("</p>\n")
  }

  // MARK: - Not yet

  /// What comes before proficient on each scale, and the steps that lead on.
  private mutating func whenNotYet() {
    let ways = phrases.learner.ways
    paragraph { $0.say(ways.notYetExplained) }
    for (id, scale) in framework.each(Scale.self) where !scale.isRetired { pointsBefore(scale, id) }
    let gradings = framework.eachInUse(Grading.self)
    let supports = framework.eachInUse(Support.self).map(\.id)
    markup("<ol>\n<li>")
    say(ways.stepReread)
    markup("</li>\n<li>")
    say(ways.stepBack)
    markup("</li>\n")
    if !supports.isEmpty {
      markup("<li>")
      say(ways.stepHelp) { $0.links(supports) }
      markup("</li>\n")
    }
    markup("<li>")
    say(ways.stepAgain)
    for words in gradings.compactMap({ $0.value.revision }).compactMap({ phrases.learner.reporting.revision[$0.value] })
    {
      markup(" ")
      say(words)
    }
    markup("</li>\n</ol>\n")
    if supports.isEmpty { notSaid() }
  }

  private mutating func pointsBefore(_ scale: Scale, _ id: EntityID) {
    let points = framework.points(of: id)
    guard let proficient = points.firstIndex(where: { $0 == scale.proficient?.target }), proficient > 0 else { return }
    paragraph { $0.say($0.phrases.learner.ways.notYetPoints) { $0.link(id) } }
    markup("<ul>\n")
    for point in points[..<proficient] {
      guard let value = framework.value(ScalePoint.self, point) else { continue }
      markup("<li>")
      link(point)
      if let words = edition.wording(value.description, "description", of: point) {
        markup(": ")
        flow(words)
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }
}
