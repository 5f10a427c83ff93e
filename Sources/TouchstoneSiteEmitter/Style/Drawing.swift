/// A picture in SVG, looked at for its size and for what is more than a picture.
///
/// On pages a drawing is shown by `img`, where nothing in it runs. But it is a file of the site as well, and whoever
/// opens it alone would run what it holds; so a drawing that holds anything but shapes is refused.
struct Drawing {
  /// In small letters, as far as they are ASCII.
  private let text: [UInt8]

  /// `nil` where the bytes are no SVG in UTF-8.
  init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return nil }
    text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let first = text.first(where: { !Drawing.isSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }),
      first == UInt8(ascii: "<"), contains("<svg")
    else { return nil }
  }

  /// What the drawing holds besides shapes, in words for its author; `nil` where there is nothing.
  var activePart: String? {
    for (mark, words) in Drawing.activeMarks where contains(mark) { return words }
    if let name = eventAttribute { return "an attribute \(name)" }
    if attributes(named: "href").contains(where: { !Drawing.staysInside($0) }) {
      return "a link to something elsewhere"
    }
    if places(of: "url(").contains(where: { !Drawing.staysInside(Drawing.unquoted(text[($0 + 4)...])) }) {
      return "a style from elsewhere"
    }
    return nil
  }

  private static let activeMarks: [(StaticString, String)] = [
    ("<script", "a script"), (":script", "a script"), ("foreignobject", "a foreign object"),
    ("<!doctype", "a document type"), ("<!entity", "an entity"), ("<?xml-stylesheet", "a style sheet from elsewhere"),
    ("@import", "a style sheet from elsewhere"), ("javascript:", "a script"), ("<iframe", "a frame"),
    ("<animate", "an animation"), ("<set", "an animation"), ("<handler", "a handler"),
  ]

  /// The size that the drawing says, by its width and height or by its view box.
  var size: PictureSize? {
    guard let start = places(of: "<svg").first else { return nil }
    let tag = Drawing(tag: text[start...].prefix { $0 != UInt8(ascii: ">") })
    let (width, height) = (tag.attributes(named: "width").first, tag.attributes(named: "height").first)
    if let width = width.flatMap(Drawing.points), let height = height.flatMap(Drawing.points) {
      return PictureSize(width: width, height: height)
    }
    let box = tag.attributes(named: "viewbox").first.map { Drawing.numbers($0) } ?? []
    guard box.count == 4 else { return nil }
    return PictureSize(width: box[2], height: box[3])
  }

  private init(tag: ArraySlice<UInt8>) {
    text = Array(tag)
  }

  // MARK: - Searching

  private func contains(_ mark: StaticString) -> Bool { !places(of: mark).isEmpty }

  private func places(of mark: StaticString) -> [Int] {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard let first = wanted.first, text.count >= wanted.count else { return [] }
    return (0...(text.count - wanted.count)).filter { text[$0] == first && text[$0...].starts(with: wanted) }
  }

  /// The name of an attribute such as `onload`.
  private var eventAttribute: String? {
    for place in places(of: "on") where place > 0 {
      let before = text[place - 1]
      guard Drawing.isSpace(before) || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")].contains(before)
      else {
        continue
      }
      let name = text[place...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      let rest = text[name.endIndex...].drop(while: Drawing.isSpace)
      if name.count > 2, rest.first == UInt8(ascii: "=") { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// The values of all attributes whose name ends so: `href` and `xlink:href`.
  private func attributes(named name: StaticString) -> [ArraySlice<UInt8>] {
    places(of: name).compactMap { place in
      guard place > 0, Drawing.isSpace(text[place - 1]) || text[place - 1] == UInt8(ascii: ":") else { return nil }
      let rest = text[(place + name.utf8CodeUnitCount)...].drop(while: Drawing.isSpace)
      guard rest.first == UInt8(ascii: "=") else { return nil }
      return Drawing.unquoted(rest.dropFirst())
    }
  }

  private static func unquoted(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = rest.drop(while: isSpace)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return rest.prefix(64)
    }
    return rest.dropFirst().prefix { $0 != quote }
  }

  /// Whether an address names a part of the drawing itself, or carries its picture with it.
  private static func staysInside(_ address: ArraySlice<UInt8>) -> Bool {
    let address = address.drop(while: isSpace)
    return address.first == UInt8(ascii: "#")
      || ["data:image/png;", "data:image/jpeg;", "data:image/webp;", "data:font/"].contains {
        address.starts(with: $0.utf8)
      }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  // MARK: - Numbers

  /// A length in points: `32`, `32.4px`; `nil` for a share of something else, such as `100%` or `2em`.
  private static func points(_ value: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: value, as: UTF8.self)
    let digits = word.hasSuffix("px") ? String(word.dropLast(2)) : word
    return whole(digits)
  }

  private static func numbers(_ value: ArraySlice<UInt8>) -> [Int] {
    value.split { isSpace($0) || $0 == UInt8(ascii: ",") }.compactMap { whole(String(decoding: $0, as: UTF8.self)) }
  }

  private static func whole(_ digits: String) -> Int? {
    guard let number = Double(digits), number.magnitude < 1_000_000 else { return nil }
    return Int(number.rounded(.up))
  }
}
