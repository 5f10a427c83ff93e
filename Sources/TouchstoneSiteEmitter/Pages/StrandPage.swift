import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A strand: the outcomes in it, and the competencies that serve it.
  mutating func strandPage(_ id: EntityID, _ strand: Strand) -> OutputFile {
    page(outline(id, trail: [.list(.strand)])) { page in
      page.opening(id)
      page.statement(id)
      if !strand.kinds.isEmpty {
        page.markup("<dl class=\"facts\">\n")
        page.fact(page.phrases.facts.kind) { page in
          for (index, kind) in strand.kinds.enumerated() {
            if index > 0 { page.separator() }
            page.say(page.phrases.strandKinds[kind.value] ?? kind.value.rawValue)
          }
        }
        page.markup("</dl>\n")
      }
      page.cardSection(.outcome, "outcomes", page.referring(to: id, field: "strands", kind: .outcome))
      page.cardSection(.competency, "competencies", page.referring(to: id, field: "strands", kind: .competency))
      page.connections(id)
      page.origin(id)
    }
  }

  /// A section with a card for each of several things of a kind.
  mutating func cardSection(_ kind: Kind, _ anchor: StaticString, _ ids: [EntityID]) {
    guard !ids.isEmpty else { return }
    openSection(anchor)
    sayKinds(kind)
    markup("</h2>\n")
    cards(ids)
    markup("</section>\n")
  }
}
