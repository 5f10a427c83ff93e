import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports

extension PageWriter {
  /// The pages of a report: its tables, what each number counts, and what to ask next.
  ///
  /// They are written from the report that `touchstone report` prints, so that the two can never disagree. What the
  /// report tells authors to write next stays with them.
  mutating func reportPages(_ report: Report, into files: inout [OutputFile]) {
    let sheets = ReportSheet.sheets(of: report.contents.tables)
    for index in sheets.indices {
      files.append(
        page(communityOutline(ReportSheet.address(report, index), known(report.title))) { page in
          page.reportOpening(report)
          for table in sheets[index].tables { page.reportTable(table, report) }
          if sheets.count > 1 { page.sheetLinks(report, count: sheets.count, current: index) }
          if report.id == "freshness" && index == 0 { page.registerDetails() }
          if index == 0 { page.reportGaps(report.contents.gaps) }
        })
    }
  }

  private mutating func reportOpening(_ report: Report) {
    markup("<h1>")
    reportText(report.title)
    markup("</h1>\n<p class=\"lede\">")
    reportText(report.question)
    markup("</p>\n")
    for sentence in [report.contents.notBegun].compactMap(\.self) + report.contents.summary {
      markup(report.contents.notBegun == nil ? "<p>" : "<p class=\"notice\">")
      reportText(sentence)
      markup("</p>\n")
    }
  }

  // MARK: - Texts

  /// A text of a report in the page's language with local words, or as it is.
  private func known(_ text: String) -> String {
    phrases.community.reports[text] ?? text
  }

  /// A text of a report: in the page's language where the site knows it, else in English and marked as such.
  mutating func reportText(_ text: String) {
    if let own = phrases.community.reports[text] { say(own) } else { catalogue(text) }
  }

  // MARK: - Tables

  private mutating func reportTable(_ table: ReportTable, _ report: Report) {
    markup("<table class=\"report\">\n<caption")
    markup(table.title.isEmpty ? " class=\"unseen\">" : ">")
    reportText(table.title.isEmpty ? report.title : table.title)
    markup("</caption>\n<thead>\n<tr>")
    for column in table.columns {
      markup(column.content == .count ? "<th scope=\"col\" class=\"count\">" : "<th scope=\"col\">")
      heading(of: column)
      markup("</th>")
    }
    markup("</tr>\n</thead>\n<tbody>\n")
    for (position, row) in table.rows.enumerated() {
      markup("<tr>")
      for (place, cell) in row.enumerated() where place < table.columns.count {
        if place == 0 {
          markup("<th scope=\"row\">")
          self.cell(cell, nil)
          markup("</th>")
        } else {
          reportCell(cell, table.columns[place], "\(table.id)-\(position + 1)-\(place)")
        }
      }
      markup("</tr>\n")
    }
    markup("</tbody>\n</table>\n")
    if table.rows.contains(where: { $0.contains(where: \.isCounted) }) { oneByOne(table) }
  }

  private mutating func reportCell(_ cell: ReportCell, _ column: ReportColumn, _ anchor: String) {
    markup(column.content == .count ? "<td class=\"count\"><span class=\"point\">" : "<td><span class=\"point\">")
    heading(of: column)
    // On a phone the two stand beside each other, so what is in the cell is held together.
    markup("</span><div>")
    self.cell(cell, anchor)
    markup("</div></td>")
  }

  /// What a column is called: the thing itself where it stands for a level or a depth.
  private mutating func heading(of column: ReportColumn) {
    if column.content == .count, let thing = edition.site.columnThings[column.id] {
      name(thing)
    } else {
      reportText(column.heading)
    }
  }

  /// - Parameter anchor: where it is listed what a number counts.
  private mutating func cell(_ cell: ReportCell, _ anchor: String?) {
    switch cell {
    case .text(let text):
      if let day = CalendarDate(text) { date(day) } else { reportText(text) }
    case .count(let count): html.number(count)
    case .counted(let things):
      guard let anchor, !things.isEmpty else { return html.number(things.count) }
      markup("<a href=\"#")
      html.text(SafePath.component(anchor))
      markup("\">")
      html.number(things.count)
      markup("</a>")
    case .thing(let thing): link(thing)
    case .things(let things): links(things)
    case .none(let words):
      markup("<span class=\"quiet\">")
      reportText(words)
      markup("</span>")
    }
  }

  // MARK: - What is counted

  /// So many things of a number are named; the page of the row has them all.
  private static let namedOfEach = 24

  /// Row by row what each number of a table counts.
  private mutating func oneByOne(_ table: ReportTable) {
    markup("<section>\n<h2>")
    say(phrases.community.tables.eachOne)
    markup("</h2>\n")
    for (position, row) in table.rows.enumerated() where row.contains(where: \.isCounted) {
      markup("<section>\n<h3>")
      if let first = row.first { cell(first, nil) }
      markup("</h3>\n<dl class=\"serving\">\n")
      for (place, cell) in row.enumerated() {
        guard case .counted(let things) = cell, !things.isEmpty else { continue }
        markup("<div id=\"")
        html.text(SafePath.component("\(table.id)-\(position + 1)-\(place)"))
        markup("\"><dt>")
        heading(of: table.columns[place])
        markup("</dt><dd>")
        served(things, at: edition.site.columnThings[table.columns[place].id])
        markup("</dd></div>\n")
      }
      markup("</dl>\n</section>\n")
    }
    markup("</section>\n")
  }

  /// Competencies, each with the number of its targets at a level.
  private mutating func served(_ things: [EntityID], at level: EntityID?) {
    let contents = level.map { edition.site.levelContents[$0] } ?? []
    for (index, thing) in things.prefix(PageWriter.namedOfEach).enumerated() {
      if index > 0 { markup(", ") }
      link(thing)
      let targets = contents.first { $0.competency == Int(thing.index) }?.targets.count ?? 0
      guard thing.kind == .competency, targets > 0 else { continue }
      markup(" <span class=\"quiet\">(")
      html.number(targets)
      markup(" ")
      html.text(targets == 1 ? vocabulary.word(.target) : vocabulary.words(.target))
      markup(")</span>")
    }
    more(than: PageWriter.namedOfEach, of: things.count)
  }

  mutating func more(than shown: Int, of count: Int) {
    guard count > shown else { return }
    markup(" <span class=\"quiet\">+ ")
    html.number(count - shown)
    markup(" ")
    say(phrases.community.tables.more)
    markup("</span>")
  }

  // MARK: - What to ask next

  /// So many things that a question is about are named.
  private static let namedOfGap = 60

  private mutating func reportGaps(_ gaps: [ReportGap]) {
    guard !gaps.isEmpty else { return }
    section("ask-next", phrases.community.tables.askNext) { page in
      page.markup("<p class=\"quiet\">")
      page.say(page.phrases.community.tables.askNextIntroduction)
      page.markup("</p>\n")
      for gap in gaps { page.gap(gap) }
    }
  }

  private mutating func gap(_ gap: ReportGap) {
    markup("<section>\n<h3>")
    reportText(gap.question)
    markup("</h3>\n<ul>\n")
    for item in gap.about.prefix(PageWriter.namedOfGap) {
      markup("<li>")
      link(item.thing)
      if let words = item.words {
        markup(" <span class=\"quiet\">")
        reportText(words)
        markup("</span>")
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
    if gap.about.count > PageWriter.namedOfGap {
      markup("<p>")
      more(than: PageWriter.namedOfGap, of: gap.about.count)
      markup("</p>\n")
    }
    markup("</section>\n")
  }

  // MARK: - Long tables

  private mutating func sheetLinks(_ report: Report, count: Int, current: Int) {
    markup("<nav class=\"letters\" aria-label=\"")
    say(phrases.community.tables.pages)
    markup("\"><ul>\n")
    for index in 0..<count {
      markup("<li><a href=\"")
      address(ReportSheet.address(report, index))
      markup(index == current ? "\" aria-current=\"page\">" : "\">")
      markup("<span class=\"unseen\">")
      say(phrases.community.tables.page)
      markup(" </span>")
      html.number(index + 1)
      markup("</a></li>\n")
    }
    markup("</ul></nav>\n")
  }
}

/// As much of a report's tables as one page holds, so that no page grows with the whole framework.
struct ReportSheet {
  var tables: [ReportTable] = []
  private var rowCount = 0

  static let rowsPerPage = 250

  /// At least one, also where there is no table.
  static func sheets(of tables: [ReportTable]) -> [ReportSheet] {
    var sheets = [ReportSheet()]
    for table in tables {
      var rows = table.rows[...]
      repeat {
        if sheets[sheets.count - 1].rowCount >= rowsPerPage { sheets.append(ReportSheet()) }
        var part = table
        part.rows = Array(rows.prefix(rowsPerPage - sheets[sheets.count - 1].rowCount))
        rows = rows.dropFirst(part.rows.count)
        sheets[sheets.count - 1].rowCount += part.rows.count
        sheets[sheets.count - 1].tables.append(part)
      } while !rows.isEmpty
    }
    return sheets
  }

  /// Below the edition's folder.
  static func address(_ report: Report, _ index: Int) -> String {
    index == 0 ? "report/\(report.id).html" : "report/\(report.id)-\(index + 1).html"
  }
}

extension ReportCell {
  fileprivate var isCounted: Bool {
    if case .counted(let things) = self { !things.isEmpty } else { false }
  }
}

extension Site {
  /// The levels and depths that columns of reports stand for, by their ids.
  static func columnThings(of framework: Framework) -> [String: EntityID] {
    var things: [String: EntityID] = [:]
    for (index, level) in framework.declarations.levels.enumerated() where things[level.id] == nil {
      things[level.id] = EntityID(.level, index)
    }
    for (index, depth) in framework.declarations.depths.enumerated() where things[depth.id] == nil {
      things[depth.id] = EntityID(.depth, index)
    }
    return things
  }
}
