/// A package that is made up, changed at random, and written down in any spelling and order.
struct GeneratedPackage {
  struct Entry {
    var kind: String
    var id: String
    /// Field and value, as it stands in TOML inline; every value used here reads the same in YAML.
    var fields: [String: String] = [:]
    var was: [String] = []
  }

  var entries: [Entry] = []
  private var names = 0

  init(using random: inout some RandomNumberGenerator) {
    for competency in 0..<4 {
      let id = "math.c\(competency)"
      entries.append(
        Entry(kind: "competency", id: id, fields: ["statement": "\"Reasons about \(id).\"", "domains": "\"math\""]))
      for target in 0..<3 {
        let other = entries.filter { $0.kind == "target" }.randomElement(using: &random)?.id
        var fields = [
          "statement": "\"Shows \(target) of \(id).\"", "level": "\(Int.random(in: 6...8, using: &random))",
        ]
        fields["depth"] = "\(Int.random(in: 1...4, using: &random))"
        fields["requires"] = other.map { "[\"\($0)\"]" }
        entries.append(Entry(kind: "target", id: "\(id).t\(target)", fields: fields))
      }
    }
    entries.append(
      Entry(
        kind: "assessment", id: "task",
        fields: ["for": "[\"math.c0\", \"math.c1\"]", "purpose": "\"summative\"", "depth": "3"]))
    entries.append(
      Entry(kind: "graduation", id: "diploma", fields: ["requires": "[{ domain: \"math\", level: 8 }]"]))
  }

  // MARK: - Changes

  /// One change that a committee could make.
  mutating func change(using random: inout some RandomNumberGenerator) {
    let targets = entries.indices.filter { entries[$0].kind == "target" }
    guard let place = targets.randomElement(using: &random) else { return }
    names += 1
    switch Int.random(in: 0..<9, using: &random) {
    case 0: entries[place].fields["statement"] = "\"Shows something else, number \(names).\""
    case 1: entries[place].fields["depth"] = "\(Int.random(in: 1...4, using: &random))"
    case 2: entries[place].fields["level"] = "\(Int.random(in: 6...8, using: &random))"
    case 3: entries[place].fields["retired"] = entries[place].fields["retired"] == nil ? "true" : nil
    case 4: entries[place].fields["evidence_min"] = "\(Int.random(in: 1...4, using: &random))"
    case 5:
      // Only what comes later requires what came before, so that nothing waits for itself.
      let earlier = targets.filter { $0 < place }.randomElement(using: &random)
      entries[place].fields["requires"] = earlier.map { "[\"\(entries[$0].id)\"]" }
    case 6: rename(place, to: "\(parent(of: entries[place].id)).r\(names)")
    case 7:
      let home = entries.indices.filter { entries[$0].kind == "competency" }.randomElement(using: &random) ?? 0
      rename(home, to: "math.n\(names)")
    default:
      entries.insert(
        Entry(
          kind: "target", id: "\(parent(of: entries[place].id)).a\(names)",
          fields: ["statement": "\"Is new, number \(names).\""]), at: entries.count)
    }
  }

  private func parent(of id: String) -> String {
    id.split(separator: ".").dropLast().joined(separator: ".")
  }

  private mutating func rename(_ place: Int, to id: String) {
    let old = entries[place].id
    entries[place].was.append(old)
    entries[place].id = id
    for index in entries.indices {
      if entries[index].kind == "target", parent(of: entries[index].id) == old {
        rename(index, byWholeTo: id + entries[index].id.dropFirst(old.count))
      }
      for (field, value) in entries[index].fields {
        entries[index].fields[field] = value.replacing("\"\(old)\"", with: "\"\(id)\"")
      }
    }
  }

  /// A part that comes along with its whole says nothing of it, unless it has said where it comes from before.
  private mutating func rename(_ place: Int, byWholeTo id: String) {
    let old = entries[place].id
    entries[place].id = id
    if !entries[place].was.isEmpty { entries[place].was.append(old) }
    for index in entries.indices {
      for (field, value) in entries[index].fields {
        entries[index].fields[field] = value.replacing("\"\(old)\"", with: "\"\(id)\"")
      }
    }
  }

  // MARK: - Writing it down

  private static let manifest = """
    [framework]
    id = "made-up"
    title = "Made up"
    version = "1.0.0"
    """
  private static let levels = "level = [{ id = \"6\" }, { id = \"7\" }, { id = \"8\" }]\n"
  private static let rest = """
    domain = [{ id = "math" }]
    [[scale]]
    id = "academic"
    proficient = "yes-it-is"
    point = [{ id = "not-yet" }, { id = "yes-it-is" }]
    """

  /// The package in one file of TOML, in order.
  var plain: Side {
    let text = entries.map(toml).joined(separator: "\n")
    return Side(files: [
      "package/touchstone.toml": Self.manifest, "package/all.toml": text, "package/levels.toml": Self.levels,
      "package/rest.toml": Self.rest,
    ])
  }

  /// The same in files and an order made by chance, some TOML and some YAML, with comments and space.
  func rewritten(using random: inout some RandomNumberGenerator) -> Side {
    var files = [
      "package/touchstone.toml": "# Moved.\n" + Self.manifest, "package/z/levels.toml": "\n\n" + Self.levels,
      "package/a/rest.toml": Self.rest + "\n# The end.\n",
    ]
    for entry in entries.shuffled(using: &random) {
      let file = "package/f\(Int.random(in: 0..<4, using: &random))"
      let isYAML = file.hasSuffix("0") || file.hasSuffix("1")
      // A kind has one list in a file of YAML.
      let path = isYAML ? "\(file)-\(entry.kind).yaml" : "\(file).toml"
      if isYAML, files[path] == nil { files[path] = "\(entry.kind):\n" }
      files[path, default: ""] += isYAML ? yaml(entry) : "# By chance.\n" + toml(entry)
    }
    return Side(files: files)
  }

  private func toml(_ entry: Entry) -> String {
    var text = "[[\(entry.kind)]]\nid = \"\(entry.id)\"\n"
    if !entry.was.isEmpty { text += "was = [\(list(entry.was))]\n" }
    for field in entry.fields.keys.sorted() {
      text +=
        "\(field) = \((entry.fields[field] ?? "").replacing("domain: ", with: "domain = ").replacing("level: ", with: "level = "))\n"
    }
    return text
  }

  private func yaml(_ entry: Entry) -> String {
    var text = "    # By chance.\n  - id: \(entry.id)\n"
    for field in entry.fields.keys.sorted().reversed() { text += "    \(field): \(entry.fields[field] ?? "")\n" }
    if !entry.was.isEmpty { text += "    was: [\(list(entry.was))]\n" }
    return text
  }

  private func list(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}

/// The same numbers in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
