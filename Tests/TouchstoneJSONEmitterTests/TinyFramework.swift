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
  static func common(_ id: String, in parent: EntityID? = nil, package: Int = 0) -> Common {
    let common = Common(id: id, idSpan: span(), span: span())
    common.parent = parent
    common.package = package
    return common
  }

  /// One declaration of every kind, two of those that have an order, and a built-in taxonomy behind them.
  static var declarations: Declarations {
    let all = Declarations()
    all.profiles = [Profile(common: common("graduate"))]
    all.strands = [Strand(common: common("academic"))]
    all.outcomes = [Outcome(common: common("thinks"))]
    all.domains = [Domain(common: common("math"))]
    all.levels = [Level(common: common("8")), Level(common: common("9"))]
    all.scales = [Scale(common: common("academic"))]
    all.points = ["not-yet", "proficient"].map { ScalePoint(common: common("academic.\($0)", in: EntityID(.scale, 0))) }
    all.standards = [Standard(common: common("6.rp.a.1")), Standard(common: common("7.rp", package: 1))]
    all.competencies = [Competency(common: common("math.ratios")), Competency(common: common("math.data"))]
    all.skills = [Skill(common: common("math.ratios.compare", in: EntityID(.competency, 0)))]
    all.targets = [Target(common: common("math.ratios.unit-rate", in: EntityID(.competency, 0)))]
    all.taxonomies = [Taxonomy(common: common("local")), Taxonomy(common: common("webb", package: 2))]
    all.depths = [
      Depth(common: common("local.1", in: EntityID(.taxonomy, 0))),
      Depth(common: common("webb.2", in: EntityID(.taxonomy, 1), package: 2)),
    ]
    all.rubrics = [Rubric(common: common("ratios"))]
    all.criteria = [Criterion(common: common("ratios.model", in: EntityID(.rubric, 0)))]
    all.alignments = [Alignment(common: common("alignment 1"))]
    all.terms = [Term(common: common("target"))]
    all.waivers = [Waiver(common: common("waiver 1"))]
    return all
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
