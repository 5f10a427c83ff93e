import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A framework with one or two of everything, made by hand, for tests to change in one place.
enum TinyFramework {
  static let source = SourceFile(
    path: "tiny.toml", text: "# Tiny\n\n[[level]]\nid = 8\n\n[[competency]]\nid = \"math\"\n")

  /// The place of a declaration in the file above.
  static func span(_ start: Int = 8) -> SourceSpan { SourceSpan(SourceID(0), start, start + 9) }
  static func text(_ words: String) -> Text { Text(words, span()) }
  static func located<Value>(_ value: Value) -> Located<Value> { Located(value, span()) }
  static func reference(_ kind: Kind, _ index: Int = 0, _ detail: ReferenceDetail? = nil) -> Reference {
    Reference(written: "…", span: span(), target: EntityID(kind, index), detail: detail)
  }
  static func make<D: Declaration>(_ type: D.Type, _ id: String, in parent: EntityID? = nil, package: Int = 0) -> D {
    let made = D(id: id, idSpan: span(), span: span())
    made.parent = parent
    made.package = package
    return made
  }

  /// One declaration of every kind, two of those that have an order, and a built-in taxonomy behind them.
  static var declarations: Declarations {
    let all = Declarations()
    all.profiles = [make(Profile.self, "graduate")]
    all.strands = [make(Strand.self, "academic")]
    all.outcomes = [make(Outcome.self, "thinks")]
    all.domains = [make(Domain.self, "math")]
    all.levels = [make(Level.self, "8"), make(Level.self, "9")]
    all.scales = [make(Scale.self, "academic")]
    all.points = ["not-yet", "proficient"].map { make(ScalePoint.self, "academic.\($0)", in: EntityID(.scale, 0)) }
    all.standards = [make(Standard.self, "6.rp.a.1"), make(Standard.self, "7.rp", package: 1)]
    all.competencies = [make(Competency.self, "math.ratios"), make(Competency.self, "math.data")]
    all.skills = [make(Skill.self, "math.ratios.compare", in: EntityID(.competency, 0))]
    all.targets = [make(Target.self, "math.ratios.unit-rate", in: EntityID(.competency, 0))]
    all.taxonomies = [make(Taxonomy.self, "local"), make(Taxonomy.self, "webb", package: 2)]
    all.depths = [
      make(Depth.self, "local.1", in: EntityID(.taxonomy, 0)),
      make(Depth.self, "webb.2", in: EntityID(.taxonomy, 1), package: 2),
    ]
    all.rubrics = [make(Rubric.self, "ratios")]
    all.criteria = [make(Criterion.self, "ratios.model", in: EntityID(.rubric, 0))]
    all.alignments = [make(Alignment.self, "alignment 1")]
    all.terms = [make(Term.self, "target")]
    all.waivers = [make(Waiver.self, "waiver 1")]
    all.steps = [make(Step.self, "ratio-thinking.first", in: EntityID(.progression, 0))]
    all.phases = [make(Phase.self, "water-study.apply", in: EntityID(.experience, 0))]
    all.responsibilities = [make(Responsibility.self, "advisor.conferences", in: EntityID(.role, 0))]
    for kind in Kind.allCases { addOne(of: kind.type, to: all) }
    return all
  }

  private static func addOne<D: Declaration>(of type: D.Type, to all: Declarations) {
    if all[type.table].isEmpty { all[type.table].append(make(type, type.kind.exampleID)) }
  }

  static func framework(_ declarations: Declarations, _ change: (inout Manifest) -> Void = { _ in }) -> Framework {
    var manifest = Manifest(span: span(0))
    manifest.framework.id = text("tiny")
    manifest.framework.title = text("Tiny")
    manifest.framework.version = text("1.0")
    change(&manifest)
    var counts = Array(repeating: 1, count: Kind.allCases.count)
    for kind in [Kind.level, .point, .competency] { counts[kind.position] = 2 }
    return Framework(
      manifest: manifest, declarations: declarations, ownCounts: counts,
      packages: [
        PackageReference(alias: "", id: "tiny", title: "Tiny", uri: "https://tiny.example"),
        PackageReference(alias: "state", id: "state-math", title: "State mathematics", uri: nil),
        PackageReference(alias: "", id: "webb", title: "Depth of knowledge", uri: nil, isBuiltIn: true),
      ])
  }

  static func publication(_ framework: Framework) -> Publication {
    Publication(framework: framework, sources: SourceMap([source]))
  }
}
