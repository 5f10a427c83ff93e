public import TouchstoneLanguage
public import TouchstoneModel

/// Who refers to what: the reverse of every reference that authors write, each of which stands at one end only.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// domains = "math"   # <-- so the domain math is referred to by the competency math.ratios, in its field domains
/// ```
public struct ReferenceIndex: Sendable {
  /// One declaration that refers to a thing.
  public struct Entry: Sendable, Equatable {
    /// The thing that refers.
    public var from: EntityID
    /// The field in which it does.
    public var field: String
    /// Whether the thing is named as a key or a bound (`levels.8`, `span`, `points.proficient`) rather than as what the
    /// declaration points at.
    public var isKey: Bool
  }

  private var numbering: EntityNumbering
  /// For each thing the place of its first entry, and at the end the number of entries.
  private var starts: [Int]
  private var entries: [Entry]

  public init(_ framework: Framework) {
    numbering = EntityNumbering(framework.declarations)
    var search = ReferenceSearch(declarations: framework.declarations, numbering: numbering)
    for kind in Kind.allCases.sorted() { kind.accept(&search, ()) }
    let found = search.found
    // Counting keeps the entries of each thing in the order in which they were found.
    starts = Array(repeating: 0, count: numbering.count + 1)
    for (to, _) in found { starts[to + 1] += 1 }
    for number in 0..<numbering.count { starts[number + 1] += starts[number] }
    var next = starts
    var order = Array(repeating: 0, count: found.count)
    for (position, reference) in found.enumerated() {
      order[next[reference.to]] = position
      next[reference.to] += 1
    }
    entries = order.map { found[$0].entry }
  }

  /// The declarations that refer to a thing: kind by kind, in their order, each once for each field.
  public subscript(_ id: EntityID) -> ArraySlice<Entry> {
    guard let number = numbering[id] else { return [] }
    return entries[starts[number]..<starts[number + 1]]
  }
}

/// Collects every reference, kind by kind.
private struct ReferenceSearch: KindVisitor {
  let declarations: Declarations
  let numbering: EntityNumbering
  var found: [(to: Int, entry: ReferenceIndex.Entry)] = []

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let positions = type.fields.naming
    guard !positions.isEmpty else { return }
    var seen: [Int] = []
    let declarations = declarations[type.table]
    for index in declarations.indices {
      for position in positions {
        let field = type.fields.fields[position]
        seen.removeAll(keepingCapacity: true)
        field.binding.forEachReference(of: declarations[index]) { reference, isKey in
          guard let to = numbering[reference.target], !seen.contains(to) else { return }
          seen.append(to)
          found.append((to, ReferenceIndex.Entry(from: EntityID(type.kind, index), field: field.name, isKey: isKey)))
        }
      }
    }
  }
}
