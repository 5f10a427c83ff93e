/// Where the value of a field stands.
struct FieldValue {
  var range: Range<Int>

  /// A string, a number or a word as text; `nil` for lists, and for objects but those that hold a descriptor.
  func text(_ scanner: JSONScanner) -> String? {
    switch scanner.bytes[range.lowerBound] {
    case UInt8(ascii: "\""): scanner.string(range)
    case UInt8(ascii: "["), UInt8(ascii: "{"): nil
    case _: String(decoding: scanner.bytes[range], as: UTF8.self)
    }
  }

  /// The items of a list; any other value is a list of itself.
  func items(_ scanner: JSONScanner) -> [Range<Int>] {
    guard scanner.bytes[range.lowerBound] == UInt8(ascii: "[") else { return [range] }
    var items: [Range<Int>] = []
    _ = scanner.forEachItem(of: range) { items.append($0) }
    return items
  }
}

extension JSONScanner {
  /// The value at the end of a path of names with dots between them; names may have dots themselves, the longest fits.
  func value(_ path: Substring, in object: Range<Int>) -> Range<Int>? {
    guard bytes[object.lowerBound] == UInt8(ascii: "{") else { return nil }
    if let whole = member(String(path), of: object) { return whole }
    var end = path.endIndex
    while let dot = path[..<end].utf8.lastIndex(of: UInt8(ascii: ".")) {
      if let inside = member(String(path[..<dot]), of: object),
        let found = value(path[path.utf8.index(after: dot)...], in: inside)
      {
        return found
      }
      end = dot
    }
    return nil
  }

  /// The things that an object names, and those in its choices.
  func collectNames(in object: Range<Int>, _ body: (EntityKind, String) -> Void) {
    if let (kind, id) = name(object) { return body(kind, id) }
    guard let options = member("from", of: object) else { return }
    _ = forEachItem(of: options) { collectNames(in: $0, body) }
  }
}
