import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// What is printed for a meeting at which several people judge the same work: the rubric, work to look at, how to go
  /// about it, and a sheet to write on, which has no place for the name of a learner.
  mutating func packPage(_ id: EntityID, _ rubric: Rubric) -> OutputFile {
    let words = phrases.teacher
    var outline = self.outline(id, trail: [.list(.rubric), .thing(id)])
    outline.path = Addresses.pack(rubric.id)
    var title = HTMLWriter()
    vocabulary.write(Self.before(words.pack), to: &title)
    title.fragment(edition.name(of: id).plain)
    outline.title = title.fragment
    let criteria = framework.parts[id, .criterion]
    return page(outline) { page in
      page.markup("<p class=\"eyebrow\">")
      page.say(words.title)
      page.markup("</p>\n<h1>")
      page.say(words.pack) { $0.name(id) }
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(words.packExplained)
      page.markup("</p>\n<p class=\"quiet screen\">")
      page.say(words.printHint)
      page.markup("</p>\n")
      page.protocolSteps(id)
      page.markup("<div class=\"sheet\">\n")
      page.section("rubric", page.phrases.headings.rubrics) { page in
        page.prose(page.edition.wording(rubric.statement, "statement", of: id))
        page.rubricTable(id, isLinked: true)
        page.exemplarBlock(page.made(.exemplar, for: [id] + criteria + rubric.subjects.map(\.target)))
      }
      page.markup("</div>\n<div class=\"sheet\">\n")
      page.recordingSheet(criteria)
      page.markup("</div>\n")
    }
  }

  private mutating func protocolSteps(_ id: EntityID) {
    section("protocol", phrases.teacher.protocolHeading) { page in
      page.markup("<ol>\n")
      for step in page.phrases.teacher.protocolSteps {
        page.markup("<li>")
        page.say(step)
        page.markup("</li>\n")
      }
      page.markup("</ol>\n")
    }
    let moderations = edition.site.references[id].filter { $0.from.kind == .moderation && $0.field == "covers" }
      .map(\.from).filter { !edition.name(of: $0).isRetired }
    guard !moderations.isEmpty else { return }
    section("before", phrases.teacher.before) { page in
      page.markup("<ul class=\"items\">\n")
      for moderation in moderations { page.moderationItem(moderation) }
      page.markup("</ul>\n")
    }
  }

  private mutating func moderationItem(_ id: EntityID) {
    guard let moderation = framework.value(Moderation.self, id) else { return }
    markup("<li>")
    link(id)
    quietFacts([
      moderation.date.map { day in { $0.date(day.value) } },
      edition.wording(moderation.method, "protocol", of: id).map { text in { $0.inline(text) } },
      moderation.agreement.map { agreement in
        { page in
          let count = Int((min(1, max(0, agreement.value)) * 100).rounded())
          page.say(page.phrases.teacher.agreement) { $0.html.number(count) }
        }
      },
    ])
    if let finding = edition.wording(moderation.finding, "finding", of: id) { prose(finding) }
    markup("</li>\n")
  }

  /// An empty table: a line for each piece of work, a column for each criterion.
  private mutating func recordingSheet(_ criteria: [EntityID]) {
    let words = phrases.teacher
    section("sheet", words.sheet) { page in
      page.markup("<p>")
      page.say(words.sheetExplained)
      // On a phone the sheet is wider than the screen; its box can be scrolled by keyboard.
      page.markup("</p>\n<div class=\"sheet\" role=\"region\" tabindex=\"0\" aria-label=\"")
      page.say(words.sheet)
      page.markup("\">\n<table class=\"blank\">\n<caption>")
      page.say(words.sheet)
      page.markup("</caption>\n<thead>\n<tr>")
      page.columnHead(words.piece)
      for criterion in criteria {
        page.markup("<th scope=\"col\">")
        page.name(criterion)
        page.markup("</th>")
      }
      page.columnHead(words.reasons)
      page.columnHead(words.agreed)
      page.markup("</tr>\n</thead>\n<tbody>\n")
      for piece in 1...PageWriter.piecesOnASheet {
        page.markup("<tr><th scope=\"row\">")
        page.html.number(piece)
        page.markup("</th>")
        for _ in 0..<(criteria.count + 2) { page.markup("<td></td>") }
        page.markup("</tr>\n")
      }
      page.markup("</tbody>\n</table>\n</div>\n")
    }
  }

  /// So many pieces of work fit on one sheet with room to write.
  private static let piecesOnASheet = 8
}
