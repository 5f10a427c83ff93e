import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A statement that begins with a label and a colon, beside others that do not.
///
/// Measured: 1128 statements of 43 frameworks; one finding, right (the report of the basis).
struct LabelInStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS5008", "wording/label-in-statement", .quality(.info),
    basis: [.principle(12), .seed("002", 661, 662, 663, 664)],
    page: DiagnosticPage(
      what: """
        The statement of a competency, skill, target, responsibility, criterion or outcome begins with one to three \
        words and a colon, and none of at least two others beside it does.
        """,
      why: """
        A learner reads the statement as the end of "I can …". A label in front stops her, and in a list the one thing \
        looks like a heading of those below it.
        """,
      next: "Put the words before the colon into `title`, and let the statement begin with what somebody does.",
      waive: "Where the text quotes a source letter by letter. In 1128 statements the rule found one, which is right.",
      example: """
        [[skill]]
        id = "teaming.sharing"
        statement = "Collaboration: help colleagues to learn."   # <-- a title, and then the statement
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Outcome.self, framework, &findings)
    judge(Competency.self, framework, &findings)
    judge(Skill.self, framework, &findings)
    judge(Target.self, framework, &findings)
    judge(Criterion.self, framework, &findings)
    judge(Responsibility.self, framework, &findings)
  }

  private func judge<D: Declaration>(_ type: D.Type, _ framework: Framework, _ findings: inout Findings) {
    let declarations = framework.own(type)
    let labelled = declarations.indices.filter { index in
      declarations[index].statement.map { $0.value.label != nil } ?? false
    }
    guard !labelled.isEmpty else { return }
    // For each place, how many statements stand there and how many of them have a label.
    var counts: [PrintedPlace: (all: Int, labelled: Int)] = [:]
    for declaration in declarations where !declaration.isRetired && declaration.statement != nil {
      for place in framework.printedPlaces(of: declaration) { counts[place, default: (0, 0)].all += 1 }
    }
    for index in labelled where !declarations[index].isRetired {
      for place in framework.printedPlaces(of: declarations[index]) { counts[place, default: (0, 0)].labelled += 1 }
    }
    for index in labelled where !declarations[index].isRetired {
      let stands = framework.printedPlaces(of: declarations[index]).contains { place in
        counts[place].map { $0.labelled == 1 && $0.all > 2 } ?? false
      }
      guard stands, let statement = declarations[index].statement, let label = statement.value.label else { continue }
      findings.report(.labelled(label), about: EntityID(D.kind, index), at: statement.span, help: .makeTitle)
    }
  }
}

extension String {
  /// The one to three words before a colon with which a text begins, and the colon: `Collaboration:`.
  fileprivate var label: String? {
    var spaces = 0
    for position in utf8.indices {
      let byte = utf8[position]
      if byte == UInt8(ascii: ":") {
        let after = utf8.index(after: position)
        guard after < utf8.endIndex, utf8[after] == 0x20, utf8.first.map({ $0.isPartOfWord }) ?? false,
          !self[..<position].utf8.contains(where: \.isDecimalDigit)
        else { return nil }
        return String(self[...position])
      }
      if byte == 0x20 { spaces += 1 }
      // Any other sign ends what could be a label.
      guard spaces < 3, byte == 0x20 || byte == 0x2D || byte.isPartOfWord else { return nil }
    }
    return nil
  }

  fileprivate static func labelled(_ label: String) -> String {
    "the statement begins with a label, \"\(label)\", and those beside it do not"
  }

  fileprivate static let makeTitle = "could the label be its title?"
}
