/// Reads fields of things in a bundle, and names as positions.
struct ExpectationsReader {
  let store: BundleStore
  let scanner: JSONScanner

  /// Something for each thing of a kind, in the order of the bundle.
  func each<Value>(_ kind: EntityKind, _ make: (Range<Int>) -> Value) -> [Value] {
    (0..<store.count(of: kind)).compactMap { store.range(kind, at: $0).map(make) }
  }

  func text(_ name: StaticString, _ range: Range<Int>) -> String? {
    scanner.member(name, of: range).flatMap { FieldValue(range: $0).text(scanner) }
  }

  func integer(_ name: StaticString, _ range: Range<Int>) -> Int? {
    scanner.member(name, of: range).flatMap(scanner.integer)
  }

  func isRetired(_ range: Range<Int>) -> Bool {
    text("retired", range).map { $0 != "false" } ?? false
  }

  func items(_ name: StaticString, _ range: Range<Int>) -> [Range<Int>] {
    scanner.member(name, of: range).map { FieldValue(range: $0).items(scanner) } ?? []
  }

  func texts(_ name: StaticString, _ range: Range<Int>) -> [String] {
    guard let value = scanner.member(name, of: range) else { return [] }
    return FieldValue(range: value).items(scanner).compactMap { FieldValue(range: $0).text(scanner) }
  }

  /// The things that a field names.
  func names(_ name: StaticString, _ range: Range<Int>) -> [Expectations.Name] {
    guard let value = scanner.member(name, of: range) else { return [] }
    var found: [Expectations.Name] = []
    for item in FieldValue(range: value).items(scanner) {
      scanner.collectNames(in: item) { found.append(Expectations.Name(kind: $0, id: $1)) }
    }
    return found
  }

  /// The positions of the framework's own things of a kind that a field names.
  func positions(_ name: StaticString, _ range: Range<Int>, _ kind: EntityKind) -> [Int] {
    names(name, range).compactMap { $0.kind == kind ? store.position(kind, $0.id) : nil }
  }

  /// `span`, where its first level is in the bundle.
  func span(_ range: Range<Int>) -> Expectations.ClosedSpan? {
    guard let value = scanner.member("span", of: range), let first = positions("from", value, .level).first else {
      return nil
    }
    let end = positions("to", value, .level).first
    return Expectations.ClosedSpan(first: first, last: end)
  }

  /// `evidence_min`, with what the levels say of it, which is nearer.
  func evidence(_ range: Range<Int>) -> Expectations.EvidenceCount {
    var count = Expectations.EvidenceCount()
    if let value = scanner.member("evidence_min", of: range) {
      count.all = number(value) ?? scanner.member("all", of: value).flatMap(number)
      if let map = scanner.member("by_level", of: value) {
        forEachLevel(of: map) { level, value in count.byLevel[level] = number(value) }
      }
    }
    if let map = scanner.member("levels", of: range) {
      forEachLevel(of: map) { level, entry in
        guard let value = scanner.member("evidence_min", of: entry) else { return }
        count.byLevel[level] = number(value) ?? scanner.member("all", of: value).flatMap(number)
      }
    }
    return count
  }

  private func number(_ range: Range<Int>) -> Int? {
    scanner.integer(range).map { max(0, $0) }
  }

  /// The levels about which something is said in words.
  func described(_ range: Range<Int>) -> [Int] {
    guard let map = scanner.member("levels", of: range) else { return [] }
    var found: [Int] = []
    forEachLevel(of: map) { level, entry in
      let hasWords =
        scanner.member("descriptor", of: entry) != nil || scanner.member("learner_statement", of: entry) != nil
      if hasWords { found.append(level) }
    }
    return found
  }

  private func forEachLevel(of map: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    _ = scanner.forEachMember(of: map) { key, value in
      if let level = scanner.string(key).flatMap({ store.position(.level, $0) }) { body(level, value) }
      return true
    }
  }

  /// `maps_to`: by another scale, how each point reads there.
  func readings(_ range: Range<Int>) -> [Int: [Int: Int]] {
    guard let maps = scanner.member("maps_to", of: range) else { return [:] }
    var readings: [Int: [Int: Int]] = [:]
    _ = scanner.forEachMember(of: maps) { key, value in
      guard let scale = scanner.string(key).flatMap({ store.position(.scale, $0) }) else { return true }
      _ = scanner.forEachMember(of: value) { from, to in
        if let from = scanner.string(from).flatMap({ store.position(.point, $0) }),
          let to = scanner.string(to).flatMap({ store.position(.point, $0) })
        {
          readings[scale, default: [:]][from] = to
        }
        return true
      }
      return true
    }
    return readings
  }
}
