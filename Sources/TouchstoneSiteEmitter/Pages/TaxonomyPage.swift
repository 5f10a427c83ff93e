import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A taxonomy of the framework's own: its depths in order.
  mutating func taxonomyPage(_ id: EntityID, _ taxonomy: Taxonomy) -> OutputFile {
    page(outline(id, trail: [.list(.taxonomy)])) { page in
      page.opening(id)
      page.statement(id)
      if let version = taxonomy.version {
        page.markup("<dl class=\"facts\">\n")
        page.fact(page.phrases.facts.edition) { $0.html.text(version.value) }
        page.markup("</dl>\n")
      }
      page.section("depths", page.phrases.headings.depths) { page in
        let depths = page.framework.parts[id, .depth]
        page.markup("<ol class=\"points")
        page.columns(for: depths.count)
        page.markup("\">\n")
        for depth in depths { page.depth(depth) }
        page.markup("</ol>\n")
      }
      page.origin(id)
    }
  }

  private mutating func depth(_ id: EntityID) {
    guard let depth = framework.value(Depth.self, id) else { return }
    markup("<li id=\"")
    html.text(Addresses.anchor(ofPart: id, framework))
    markup("\">\n<h3>")
    name(id)
    markup("</h3>\n")
    prose(edition.wording(depth.statement, "statement", of: id))
    prose(edition.wording(depth.description, "description", of: id))
    markup("</li>\n")
  }
}
