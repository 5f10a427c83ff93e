import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

/// Every row of the language reaches the bundle: two declarations that differ in it alone differ in that key alone.
struct RowTests {
  @Test(arguments: Kind.allCases)
  func everyRowChangesItsOwnKey(of kind: Kind) throws {
    try check(kind.type)
  }

  private func check<D: Declaration>(_ type: D.Type) throws {
    let plain = try object(type) { _ in }
    for field in type.fields.fields {
      if case .parts = field.binding { continue }
      let filled = try object(type) { field.fill(&$0) }
      let changed = difference(plain, filled)
      var expected: Set<String> = [field.name, "digest"]
      // What has no id is named by what it refers to, so its identifier changes with that.
      if !type.kind.hasID { expected.formUnion(changed.intersection(["uuid"])) }
      // A former id is history rather than meaning: it changes the identifier, and those of the parts.
      if field.name == "was" { expected = changed.intersection(["uuid", "digest"]).union(["was"]) }
      #expect(changed == expected, "\(type.kind.name).\(field.name)")
    }
  }

  /// The first object of a kind in the bundle of a framework with one changed declaration.
  private func object<D: Declaration>(_ type: D.Type, _ change: (inout D) -> Void) throws -> JSONValue {
    let declarations = TinyFramework.declarations
    change(&declarations[type.table][0])
    let framework = TinyFramework.framework(declarations)
    let file = try #require(BundleEmitter().emit(TinyFramework.publication(framework)).first)
    let bundle = try JSONReader.read(file.bytes)
    return try #require(bundle[type.kind.plural]?[0])
  }

  private func difference(_ left: JSONValue, _ right: JSONValue) -> Set<String> {
    let keys = Set((left.members ?? []).map(\.key) + (right.members ?? []).map(\.key))
    // A declaration that now refers to itself is listed among those that do, which is no field.
    return keys.filter { text(left[$0]) != text(right[$0]) }.subtracting(["referenced_by"])
  }

  private func text(_ value: JSONValue?) -> [UInt8]? {
    value.map {
      var writer = JSONWriter(.compact)
      writer.value($0)
      return writer.finish()
    }
  }

  @Test func partsAreListedWhereTheyLie() throws {
    let competency = try object(Competency.self) { _ in }
    #expect(competency["parts"]?.items?.compactMap { $0["kind"]?.string } == ["skill", "target"])
    let target = try object(Target.self) { _ in }
    #expect(target["parent"]?["id"]?.string == "math.ratios")
  }
}

extension Field {
  /// Puts a value into the field, whatever its shape.
  func fill(_ root: inout Root) {
    let level = TinyFramework.reference(.level)
    let point = TinyFramework.reference(.point)
    switch binding {
    case .text(let path), .label(let path): root[path] = TinyFramework.text("Words.")
    case .texts(let path), .labels(let path): root[path] = [TinyFramework.text("words")]
    case .wholeNumber(let path): root[path] = TinyFramework.located(3)
    case .number(let path): root[path] = TinyFramework.located(2.5)
    case .boolean(let path): root[path] = TinyFramework.located(true)
    case .date(let path): root[path] = CalendarDate("2028-06-30").map { TinyFramework.located($0) }
    case .choice(let binding):
      if case .choice(let words) = description.type { _ = binding.set(&root, TinyFramework.located(words[0])) }
    case .choices(let binding):
      if case .choices(let words) = description.type { _ = binding.append(&root, TinyFramework.located(words[0])) }
    case .reference(let path): root[path] = description.sampleReference
    case .references(let path): root[path] = [description.sampleReference]
    case .levels(let path): root[path] = [LevelEntry(level: level)]
    case .points(let path): root[path] = [PointEntry(point: point, text: TinyFramework.text("Words."))]
    case .evidenceMinimum(let path): root[path] = EvidenceMinimum(all: 2, span: TinyFramework.span())
    case .span(let path): root[path] = LevelSpan(from: level, to: nil, span: TinyFramework.span())
    case .startsAt(let path): root[path] = StartsAt(level: level, because: nil, span: TinyFramework.span())
    case .scaleMaps(let path):
      let pair = ScaleMapPair(from: point, to: point)
      let scale = TinyFramework.reference(.scale)
      root[path] = [ScaleMap(scale: scale, pairs: [pair], span: TinyFramework.span())]
    case .requirements(let path):
      var requirement = Requirement(span: TinyFramework.span())
      requirement.target = description.sampleReference
      root[path] = [requirement]
    case .retirement(let path): root[path] = Retirement(date: nil, span: TinyFramework.span())
    case .parts: break
    }
  }
}

extension FieldDescription {
  /// A reference to the first thing of a kind that the field allows.
  fileprivate var sampleReference: Reference {
    switch type {
    case .reference(let kinds), .references(let kinds), .requirements(let kinds): TinyFramework.reference(kinds[0])
    default: TinyFramework.reference(.term)
    }
  }
}
