import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A rubric: what it judges, and its table.
  mutating func rubricPage(_ id: EntityID, _ rubric: Rubric) -> OutputFile {
    page(outline(id, trail: [.list(.rubric)])) { page in
      page.opening(id)
      page.statement(id)
      page.markup("<dl class=\"facts\">\n")
      page.fact(page.phrases.headings.usedBy) { $0.links(rubric.subjects.lazy.map(\.target)) }
      if let level = rubric.level?.target { page.fact(page.phrases.facts.level) { $0.link(level) } }
      if let scale = page.framework.scale(of: id) { page.fact("{Scale}") { $0.link(scale) } }
      page.markup("</dl>\n")
      page.section("criteria", page.phrases.headings.rubrics) { $0.rubricTable(id, isLinked: false) }
      page.rubricExemplars(id)
      page.packLink(id)
      page.connections(id)
      page.origin(id)
    }
  }

  private mutating func rubricExemplars(_ id: EntityID) {
    let exemplars = made(.exemplar, for: [id] + framework.parts[id, .criterion])
    guard !exemplars.isEmpty else { return }
    section("exemplars", phrases.learner.seeWork) { $0.exemplarList(exemplars) }
  }
}
