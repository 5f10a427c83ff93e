import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A link in a text that does not say where it leads.
///
/// Addresses in `source` are left alone: there they are the customary way to say where a work is found.
///
/// Measured: 4755 texts of 42 frameworks, no finding; 6370 lines of five printed reports, 54 findings: four links called
/// "here", and 50 addresses, nearly all of them in notes on sources.
struct LinkWithoutName: Rule {
  static let definition = DiagnosticDefinition(
    "TS5009", "wording/link-without-name", .quality(.info),
    basis: [.principle(12), .seed("002", 1003, 1011, 1238, 1246)],
    page: DiagnosticPage(
      what: """
        The words of a link are "here", "click here", "this link", "read more" and the like, or the address itself.
        """,
      why: """
        Who has the page read out hears the links alone, one after the other: "here, here, here". An address is spelled \
        out sign by sign.
        """,
      next: "Let the words say what is found there: `the [plan for visits](https://…)`.",
      waive: """
        Where the text quotes a source letter by letter. In 6370 lines of printed reports the rule found four links called \
        "here" and 50 addresses.
        """,
      example: """
        [[policy]]
        id = "visits"
        statement = "The plan for visits is found [here](https://visits.example)."   # <-- here?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachText { id, text in
      guard let name = text.value.firstEmptyLinkName, text.span != framework[id].source?.span else { return }
      findings.report(.unnamed(name), about: id, at: text.span, help: .sayWhatIsThere)
    }
  }

  fileprivate static let emptyNames: Set<String> = [
    "here", "click here", "click", "see here", "more here", "this", "this link", "this page", "link", "the link",
    "more", "read more", "learn more", "see more",
  ]
}

extension String {
  /// The words of the first link in Markdown that say nothing: `here` of `[here](https://…)`.
  fileprivate var firstEmptyLinkName: String? {
    // Looked for as bytes: most texts hold no link.
    guard utf8.contains(UInt8(ascii: "[")) else { return nil }
    var open: String.Index?
    for position in utf8.indices {
      switch utf8[position] {
      case UInt8(ascii: "["): open = utf8.index(after: position)
      case UInt8(ascii: "]"):
        let next = utf8.index(after: position)
        if let start = open, next < utf8.endIndex, utf8[next] == UInt8(ascii: "(") {
          let name = String(self[start..<position])
          if name.saysNothing { return name }
        }
        open = nil
      default: continue
      }
    }
    return nil
  }

  private var saysNothing: Bool {
    LinkWithoutName.emptyNames.contains(wordsAlone)
      || ["https://", "http://", "www."].contains { hasPrefix($0) && !utf8.contains(0x20) }
  }

  fileprivate static func unnamed(_ name: String) -> String {
    "a link is called \"\(name)\", which does not say where it leads"
  }

  fileprivate static let sayWhatIsThere = "what is found there? Its name can be the link"
}
