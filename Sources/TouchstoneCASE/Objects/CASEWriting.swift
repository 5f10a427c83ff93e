import TouchstoneJSON
import TouchstoneLanguage

/// In which version of CASE something is written: 1.0 knows fewer members, and allows no others.
struct CASEWriting: Sendable {
  var version: CASEVersion

  init(_ version: CASEVersion) {
    self.version = version
  }

  /// Whether it is 1.1, with extensions, notes of associations and subjects of items.
  var isLatest: Bool { version == .v1p1 }

  /// Members that CASE does not define, which 1.1 lets everything carry in an object of its own.
  func write(extensions: [JSONMember], to json: inout JSONWriter) {
    guard isLatest, !extensions.isEmpty else { return }
    json.field("extensions", extensions)
  }
}

extension JSONWriter {
  /// A member that holds an object with these members.
  mutating func field(_ key: String, _ members: [JSONMember]) {
    self.key(key)
    value(JSONValue(.object(members)))
  }

  /// A list that is left out where it has nothing.
  mutating func field(_ key: String, ifAny values: [String]) {
    if !values.isEmpty { field(key, values) }
  }

  mutating func field(_ key: String, ifPresent link: LinkURI?) {
    guard let link else { return }
    self.key(key)
    link.write(to: &self)
  }

  mutating func field(_ key: String, ifAny links: [LinkURI]) {
    guard !links.isEmpty else { return }
    list(key, links) { $1.write(to: &$0) }
  }

  mutating func field(_ key: String, ifPresent number: Int?) {
    if let number { field(key, number) }
  }

  mutating func field(_ key: String, ifPresent number: Double?) {
    guard let number else { return }
    self.key(key)
    self.number(number)
  }

  /// A member that holds a list.
  mutating func list<Item>(_ key: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
    self.key(key)
    beginArray()
    for item in items { write(&self, item) }
    endArray()
  }
}
