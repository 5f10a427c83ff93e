import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Relations that no field carries, shown at both of their ends.
extension PageWriter {
  mutating func connections(_ id: EntityID) {
    let entries = edition.site.references[id].filter { $0.from.kind == .alignment && !$0.isKey }
    guard !entries.isEmpty else { return }
    section("connections", phrases.headings.connections) { page in
      page.markup("<ul class=\"items\">\n")
      for entry in entries {
        guard let alignment = page.framework.value(Alignment.self, entry.from) else { continue }
        page.connection(alignment, isForward: entry.field == "from")
      }
      page.markup("</ul>\n")
    }
  }

  private mutating func connection(_ alignment: Alignment, isForward: Bool) {
    let other = (isForward ? alignment.to : alignment.from)?.target
    markup("<li>")
    if let other, let type = alignment.type?.value, let words = phrases.alignments[type] {
      say(isForward ? words.forward : words.backward)
      markup(" ")
      link(other)
      strength(alignment.strength?.value)
    }
    if let finding = alignment.finding?.value, let words = phrases.findings[finding] {
      markup(" ")
      say(words)
    }
    if let priority = alignment.priority?.value, let words = phrases.priorities[priority] { tag(words) }
    if let because = alignment.because {
      markup("<p class=\"quiet\">")
      inline(edition.original(because))
      markup("</p>\n")
    }
    markup("</li>\n")
  }
}
