public import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneRules

/// The findings that a framework had when its authors began with the compiler.
///
/// A district with 900 old findings keeps them in a file beside its manifest, and is held only to new ones. A finding is
/// known by its rule and by what it is about, so that moving a line or mending a letter does not bring it back; of
/// several about one thing, those are new that are more than before. What is wrong with a file, a name or a setting is
/// never old.
public struct Baseline: Sendable, Equatable {
  /// One finding, as it is known again.
  public struct Entry: Sendable, Equatable {
    public var rule: DiagnosticID
    /// `competency math.ratios`; `nil` for the framework as a whole.
    public var about: String?
    /// The beginning of the text at its place.
    public var text: String

    public init(rule: DiagnosticID, about: String?, text: String) {
      self.rule = rule
      self.about = about
      self.text = text
    }
  }

  /// The name of the file, beside the manifest.
  public static let fileName = "touchstone.baseline.json"

  /// In the order of rule, thing and text.
  public private(set) var entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// What would make these findings old.
  init(of findings: [Findings.Item], in framework: Framework, _ sources: SourceMap) {
    self.init(findings.map { Entry($0, in: framework, sources) })
  }
}

extension Baseline.Entry {
  /// How much of the text is kept: enough to tell two findings about one thing apart.
  private static let textLength = 60

  fileprivate init(_ item: Findings.Item, in framework: Framework, _ sources: SourceMap) {
    let words = sources.text(of: item.diagnostic.primary.span).split { $0.isWhitespace || $0.isNewline }
    self.init(
      rule: item.diagnostic.id, about: item.about.map { framework.subject($0) },
      text: String(words.joined(separator: " ").prefix(Self.textLength)))
  }

  fileprivate var order: [String] { [rule.rawValue, about ?? "", text] }
}

/// Which findings are new.
struct BaselineMatch {
  /// What is in no baseline, in the order in which it was found.
  private(set) var new: [Findings.Item] = []
  /// How many were in the baseline.
  private(set) var heldBack = 0
  /// How many of the baseline's findings are gone.
  private(set) var gone = 0

  init(_ findings: [Findings.Item], _ baseline: Baseline, in framework: Framework, _ sources: SourceMap) {
    var known: [Key: Group] = [:]
    for entry in baseline.entries { known[Key(rule: entry.rule, about: entry.about), default: Group()].add(entry.text) }
    let keys = findings.map { Self.key(of: $0, known, in: framework) }
    // First those that are the same to the letter, so that of several about one thing the right one is new.
    var isOld = findings.indices.map { index in
      known[keys[index]]?.take(Baseline.Entry(findings[index], in: framework, sources).text) ?? false
    }
    for index in findings.indices where !isOld[index] { isOld[index] = known[keys[index]]?.takeAny() ?? false }
    new = findings.indices.filter { !isOld[$0] }.map { findings[$0] }
    heldBack = findings.count - new.count
    gone = known.values.reduce(0) { $0 + $1.left }
  }

  /// The findings of one rule about one thing that are in the baseline and have not been met yet.
  private struct Group {
    private var texts: [String: Int] = [:]
    private(set) var left = 0

    mutating func add(_ text: String) {
      texts[text, default: 0] += 1
      left += 1
    }

    mutating func take(_ text: String) -> Bool {
      guard let count = texts[text], count > 0 else { return false }
      texts[text] = count - 1
      left -= 1
      return true
    }

    mutating func takeAny() -> Bool {
      guard left > 0 else { return false }
      left -= 1
      return true
    }
  }

  private struct Key: Hashable {
    var rule: DiagnosticID
    var about: String?
  }

  /// What the baseline knows it by: what it is about, under the name that this has or had.
  private static func key(
    of item: Findings.Item, _ known: [Key: Group], in framework: Framework
  ) -> Key {
    let rule = item.diagnostic.id
    guard let about = item.about else { return Key(rule: rule, about: nil) }
    let key = Key(rule: rule, about: framework.subject(about))
    if known[key] != nil { return key }
    let former = framework.idsEverHad(by: about).map { Key(rule: rule, about: "\(about.kind.name) \($0)") }
    return former.first { known[$0] != nil } ?? key
  }
}

extension Framework {
  /// The id of a thing and those that it may have had, by its own `was` and by that of what it lies in.
  ///
  /// ```toml
  /// [[competency]]
  /// id = "math.proportion"
  /// was = ["math.ratios"]   # <-- so its target math.proportion.table may have been math.ratios.table
  /// ```
  fileprivate func idsEverHad(by thing: EntityID) -> [String] {
    let common = self[thing]
    let former = formerIDs(of: thing)
    guard let parent = common.parent else { return [common.id] + former }
    let length = self[parent].id.utf8.count
    let own = ([common.id] + former).filter { $0.hasPrefix(self[parent].id + ".") }
    let words = own.compactMap { String($0.utf8.dropFirst(length)) }
    let wholes = idsEverHad(by: parent).dropFirst()
    return [common.id] + former + wholes.flatMap { whole in words.map { whole + $0 } }
  }
}
