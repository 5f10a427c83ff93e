import TouchstoneEmission

/// The tags and attributes of a page, read byte by byte and strictly: whatever is no tag of the emitter's own is found.
struct PageMarkup {
  struct Tag: Equatable {
    var name: String
    var attributes: [(name: String, value: String)] = []

    static func == (left: Tag, right: Tag) -> Bool {
      left.name == right.name && left.attributes.map(\.name) == right.attributes.map(\.name)
    }

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  /// What breaks a rule of the writer: a stray `<` or quote, an attribute without quotes.
  private(set) var mistakes: [String] = []

  init(_ file: OutputFile) {
    let bytes = file.bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if bytes[index] == UInt8(ascii: ">") { mistakes.append("\(file.path): a stray >") }
        index += 1
        continue
      }
      let end = PageMarkup.end(of: bytes, from: index)
      guard end < bytes.count else {
        mistakes.append("\(file.path): a tag without an end")
        return
      }
      read(bytes[(index + 1)..<end], file.path)
      index = end + 1
    }
  }

  var ids: [String] { tags.compactMap { $0["id"] } }

  /// The end of a tag, past all quoted values.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var isQuoted = false
    while index < bytes.count && (isQuoted || bytes[index] != UInt8(ascii: ">")) {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      index += 1
    }
    return index
  }

  private mutating func read(_ text: ArraySlice<UInt8>, _ path: String) {
    let name = String(decoding: text.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    var tag = Tag(name: name)
    var rest = text.dropFirst(name.utf8.count)
    while rest.first == UInt8(ascii: " ") {
      rest = rest.dropFirst()
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
      rest = rest.dropFirst(key.count)
      if name == "!DOCTYPE" { continue }
      guard rest.starts(with: "=\"".utf8) else { break }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != UInt8(ascii: "\"") }
      rest = rest.dropFirst(value.count + 1)
      if value.contains(UInt8(ascii: "<")) { mistakes.append("\(path): < in an attribute of <\(name)>") }
      let decoded = PageMarkup.unescaped(String(decoding: value, as: UTF8.self))
      tag.attributes.append((String(decoding: key, as: UTF8.self), decoded))
    }
    if !rest.isEmpty { mistakes.append("\(path): <\(String(decoding: text, as: UTF8.self))>") }
    tags.append(tag)
  }

  static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

/// Every link of a site that leads to no page, or to no place on it.
func brokenLinks(_ files: [OutputFile]) -> [String] {
  var markups: [String: PageMarkup] = [:]
  for file in files where file.path.hasSuffix(".html") { markups[file.path] = PageMarkup(file) }
  let paths = Set(files.map(\.path))
  let ids = markups.mapValues { Set($0.ids) }
  var broken: [String] = []
  for (path, markup) in markups.sorted(by: { $0.key < $1.key }) {
    // The page for missing pages has addresses from the root of its host.
    let style = markup.tags.first { $0["rel"] == "stylesheet" }?["href"] ?? ""
    let root = path == "404.html" ? String(style.dropLast("style.css".count)) : "//"
    for tag in markup.tags {
      guard let href = tag["href"] ?? tag["src"] ?? tag["action"],
        !["http://", "https://", "mailto:", "data:,"].contains(where: href.lowercased().hasPrefix)
      else {
        continue
      }
      let address = href.hasPrefix(root) ? String(href.dropFirst(root.count)) : href
      let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? path : resolved(parts[0], from: path)
      let isThere = target.map { paths.contains($0) } ?? false
      let isPlace = parts.count == 1 || target.flatMap { ids[$0]?.contains(parts[1]) } ?? false
      if !isThere || !isPlace { broken.append("\(path): \(href)") }
    }
  }
  return broken
}

/// A relative address as a path of the site; `nil` where it leaves the site.
private func resolved(_ address: String, from path: String) -> String? {
  var folders = path.split(separator: "/").dropLast().map(String.init)
  for part in address.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
    if part.isEmpty || part.contains(":") { return nil }
    if part == ".." {
      if folders.popLast() == nil { return nil }
    } else {
      folders.append(part)
    }
  }
  return folders.joined(separator: "/")
}
