import TouchstoneDiagnostics
import TouchstoneLanguage

/// The taxonomies that every framework may name without declaring them.
///
/// Editions differ and are kept apart: Bloom's of 1956 and its revision of 2001 name and order their upper levels
/// differently, so neither is read into the other.
enum BuiltInTaxonomies {
  /// Where their declarations would stand if they were in a file.
  static let span = SourceSpan(SourceID(Int(UInt32.max)), 0, 0)

  /// Made anew for each framework, since declarations are objects.
  static func declarations() -> Declarations {
    let declarations = Declarations()
    for taxonomy in all {
      let parent = EntityID(.taxonomy, declarations.taxonomies.count)
      let value = Taxonomy(id: taxonomy.id, idSpan: span, span: span)
      value.title = Text(taxonomy.title, span)
      value.version = Text(taxonomy.version, span)
      declarations.taxonomies.append(value)
      for (id, title) in taxonomy.depths {
        let depth = Depth(id: "\(taxonomy.id).\(id)", idSpan: span, span: span)
        depth.title = Text(title, span)
        depth.parent = parent
        declarations.depths.append(depth)
      }
    }
    return declarations
  }

  private struct Outline {
    var id: String
    var title: String
    var version: String
    var depths: [(id: String, title: String)]
  }

  private static let all = [
    Outline(
      id: "webb", title: "Webb's depth of knowledge", version: "2002",
      depths: [
        ("1", "Recall"), ("2", "Skill and concept"), ("3", "Strategic thinking"), ("4", "Extended thinking"),
      ]),
    Outline(
      id: "bloom-1956", title: "Bloom's taxonomy (1956)", version: "1956",
      depths: [
        ("knowledge", "Knowledge"), ("comprehension", "Comprehension"), ("application", "Application"),
        ("analysis", "Analysis"), ("synthesis", "Synthesis"), ("evaluation", "Evaluation"),
      ]),
    Outline(
      id: "bloom", title: "Bloom's taxonomy (revised)", version: "2001",
      depths: [
        ("remember", "Remember"), ("understand", "Understand"), ("apply", "Apply"), ("analyze", "Analyze"),
        ("evaluate", "Evaluate"), ("create", "Create"),
      ]),
    Outline(
      id: "marzano", title: "Marzano's taxonomy", version: "2001",
      depths: [
        ("retrieval", "Retrieval"), ("comprehension", "Comprehension"), ("analysis", "Analysis"),
        ("utilization", "Knowledge utilization"),
      ]),
  ]
}
