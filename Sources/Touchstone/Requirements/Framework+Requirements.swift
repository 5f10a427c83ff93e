extension Framework {
  /// What a diploma, a credential, a pathway, a step of one, a rule of advancement or a role asks for, in the order
  /// written: its field `requires`.
  ///
  /// Other kinds have prerequisites instead, which ``prerequisites(of:_:)-(Thing<Definition>,_)`` gives; for them the list is empty.
  public func requirements<ID: FrameworkID>(of id: ID) -> [Requirement<Definition>] where ID.Definition == Definition {
    requirements(of: id.thing)
  }

  /// What a thing of any kind asks for; see ``requirements(of:)-(ID)``.
  public func requirements(of thing: Thing<Definition>) -> [Requirement<Definition>] {
    guard RequirementReader<Definition>.kinds.contains(thing.kind), let range = store.range(thing.kind, thing.id) else {
      return []
    }
    return store.scan { RequirementReader(scanner: $0).requirements("requires", of: range) }
  }
}

/// Reads requirements from a bundle.
struct RequirementReader<Definition: FrameworkDefinition> {
  let scanner: JSONScanner

  /// The kinds whose field `requires` is a list of requirements.
  static var kinds: [EntityKind] { [.graduation, .credential, .pathway, .step, .advancement, .role] }

  func requirements(_ name: StaticString, of object: Range<Int>) -> [Requirement<Definition>] {
    scanner.member(name, of: object).map(items) ?? []
  }

  private func items(of list: Range<Int>) -> [Requirement<Definition>] {
    var found: [Requirement<Definition>] = []
    _ = scanner.forEachItem(of: list) { found.append(requirement($0)) }
    return found
  }

  /// An item that says nothing that this library can read names nothing, so that it is never taken for met.
  private func requirement(_ item: Range<Int>) -> Requirement<Definition> {
    let because = scanner.member("because", of: item).flatMap(scanner.string)
    if let count = scanner.member("choose", of: item).flatMap(scanner.integer) {
      return .choice(RequiredChoice(count, from: requirements("from", of: item), because: because))
    }
    var required = RequiredThing<Definition>(
      thing(item) ?? Thing(kind: EntityKind(rawValue: ""), id: ""),
      level: scanner.member("level", of: item).flatMap(thing), point: scanner.member("point", of: item).flatMap(thing))
    required.evidenceMinimum = scanner.member("evidence_min", of: item).flatMap(scanner.integer)
    required.because = because
    return .thing(required)
  }

  private func thing(_ object: Range<Int>) -> Thing<Definition>? {
    scanner.name(object).map { Thing(kind: $0.kind, id: $0.id) }
  }
}
