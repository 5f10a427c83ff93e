public import TouchstoneLanguage

/// What a framework says about one question of those who lead it: tables, and what to ask next.
///
/// A report counts and lists. It gives no score and has no mark to pass, so that nobody takes a number for quality.
public struct Report: Sendable, Equatable {
  /// The name by which it is asked for, `outcome-by-level`.
  public var id: String
  public var title: String
  /// What somebody who leads asks with it.
  public var question: String
  public var contents: ReportContents
}

/// What a report found.
public struct ReportContents: Sendable, Equatable {
  /// In a sentence, why there is no table: what the report is about has not been begun.
  public var notBegun: String?
  /// What the tables say, in a sentence or two.
  public var summary: [String] = []
  public var tables: [ReportTable] = []
  public var gaps: [ReportGap] = []

  /// A report about something that nobody has begun yet.
  static func notBegun(_ sentence: String, gaps: [ReportGap] = []) -> ReportContents {
    ReportContents(notBegun: sentence, gaps: gaps)
  }
}

/// One table. Several tables of a report stand for parts of the framework that share no columns, such as two lists of
/// levels.
public struct ReportTable: Sendable, Equatable {
  /// Unique in its report.
  public var id: String
  /// What it is about; empty where the report has this one table.
  public var title: String
  public var columns: [ReportColumn]
  /// In each row a cell for every column.
  public var rows: [[ReportCell]] = []

  init(_ id: String, _ title: String = "", _ columns: [ReportColumn]) {
    self.id = id
    self.title = title
    self.columns = columns
  }

  /// Takes out the last column, where it would say nothing in any row.
  mutating func dropLastColumn() {
    columns.removeLast()
    for row in rows.indices { rows[row].removeLast() }
  }
}

/// A column of a table.
public struct ReportColumn: Sendable, Equatable {
  /// What stands in its cells, where something does.
  public enum Content: String, Sendable {
    case text
    case count
    case thing
    case things
  }

  /// Unique in its report: columns of several tables with one id mean the same.
  public var id: String
  public var heading: String
  public var content: Content

  init(_ id: String, _ heading: String, _ content: Content) {
    self.id = id
    self.heading = heading
    self.content = content
  }
}

/// What stands in a cell.
public enum ReportCell: Sendable, Equatable {
  case text(String)
  case count(Int)
  /// As many as these, where tables have room for their number alone.
  case counted([EntityID])
  case thing(EntityID)
  case things([EntityID])
  /// Nothing, with the words that say why: `not yet written`.
  case none(String)

  /// Whether anything stands in it.
  var isSomething: Bool {
    if case .none = self { false } else { true }
  }

  /// Things, or why there are none.
  static func things(_ things: [EntityID], else reason: String) -> ReportCell {
    things.isEmpty ? .none(reason) : .things(things)
  }

  /// Words, or why there are none.
  static func text(_ text: String?, else reason: String) -> ReportCell {
    text.map { .text($0) } ?? .none(reason)
  }
}

/// Something to ask next, with everything that it is asked about.
///
/// The sentence stands once, and what it is about in a list: nobody would read the same sentence for each of a hundred
/// things.
public struct ReportGap: Sendable, Equatable {
  /// A thing with what is particular to it, such as `levels 6 and 7`.
  public struct Item: Sendable, Equatable {
    public var thing: EntityID
    public var words: String?

    init(_ thing: EntityID, _ words: String? = nil) {
      self.thing = thing
      self.words = words
    }
  }

  /// Unique in its report.
  public var id: String
  /// A question about the framework, never about people.
  public var question: String
  /// What could be done next.
  public var next: String
  public var about: [Item]

  init(_ id: String, _ question: String, next: String, about: [Item]) {
    self.id = id
    self.question = question
    self.next = next
    self.about = about
  }
}

extension [ReportGap] {
  /// Adds a gap, unless it is about nothing.
  mutating func add(_ id: String, _ question: String, next: String, about items: [ReportGap.Item]) {
    if !items.isEmpty { append(ReportGap(id, question, next: next, about: items)) }
  }

  mutating func add(_ id: String, _ question: String, next: String, about things: [EntityID]) {
    add(id, question, next: next, about: things.map { ReportGap.Item($0) })
  }
}
