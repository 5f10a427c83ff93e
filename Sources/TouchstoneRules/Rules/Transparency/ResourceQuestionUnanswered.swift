import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A resource that leaves open what others answer: how deep it goes, what it is aligned to, who can read its data.
struct ResourceQuestionUnanswered: Rule {
  static let definition = DiagnosticDefinition(
    "TS4808", "transparency/resource-question-unanswered", .quality(.warning),
    basis: [.principle(8), .principle(12), .seed("004", 628, 631, 635, 642, 644, 645)],
    page: DiagnosticPage(
      what: """
        A resource says what it is for. It leaves open `depth`, `aligned_to` or `data_access`, which other resources of \
        the framework answer.
        """,
      why: """
        A tool that assesses recall alone lowers what is expected, quietly and every day. These three answers show it \
        before it is bought: how deep it goes, what it follows, and who sees what it records.
        """,
      next: "Look it up or ask the makers, and write down what they answer, in their words if need be.",
      waive: "Where the makers have been asked and have not answered: say so in `notes`.",
      example: """
        [[resource]]
        id = "ratio-lab"
        for = "math.ratios"
        depth = 3

        [[resource]]
        id = "quiz-app"   # <-- how deep does it go?
        for = "math.ratios"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let resources = framework.eachInUse(Resource.self)
    let asked = Question.allCases.filter { question in resources.contains { question.isAnswered(by: $0.value) } }
    guard !asked.isEmpty else { return }
    for (id, resource) in resources where !resource.subjects.isEmpty && resource.isExpectedComplete {
      let open = asked.filter { !$0.isAnswered(by: resource) }
      guard !open.isEmpty else { continue }
      let fields = open.map { "`\($0.rawValue)`" }.listed()
      findings.report(
        .open(framework.named(id), open.map(\.words)), about: id, at: resource.idSpan,
        help: "ask its makers, and answer under \(fields)")
    }
  }
}

/// What a district asks first, before it buys.
private enum Question: String, CaseIterable {
  case depth
  case alignedTo = "aligned_to"
  case dataAccess = "data_access"

  func isAnswered(by resource: Resource) -> Bool {
    switch self {
    case .depth: resource.depth != nil
    case .alignedTo: resource.alignedTo != nil
    case .dataAccess: resource.dataAccess != nil
    }
  }

  var words: String {
    switch self {
    case .depth: "how deep its tasks go"
    case .alignedTo: "what it is aligned to"
    case .dataAccess: "who can read what it records"
    }
  }
}

extension String {
  fileprivate static func open(_ resource: String, _ questions: [String]) -> String {
    "the \(resource) does not say \(questions.listed())"
  }
}
