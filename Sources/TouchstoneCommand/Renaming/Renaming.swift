import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSyntax

/// The edits by which a thing gets another id: where it is declared, in everything that names it or one of its parts, in
/// translations, and in the `was` that keeps its identity.
///
/// ```toml
/// [[competency]]
/// id = "math.proportion"     # <-- was "math.ratios"
/// was = ["math.ratios"]
/// ```
struct Renaming {
  let framework: Framework
  let sources: SourceMap
  let thing: EntityID
  let oldID: String
  let newID: String
  /// By file and place; one place is named once, however many ways lead to it.
  private(set) var edits: [SourceSpan: String] = [:]
  /// Places that people have to change, since what stands there is not the name as it is known.
  private(set) var unclear: [SourceSpan] = []

  init(_ thing: EntityID, to newID: String, in framework: Framework, _ sources: SourceMap) {
    self.framework = framework
    self.sources = sources
    self.thing = thing
    self.newID = newID
    oldID = framework[thing].id
    renameDeclarations()
    renameReferences()
    renameTranslations()
    addFormerID()
  }

  /// The files that change, with their new bytes.
  var changed: [(path: String, old: [UInt8], new: [UInt8])] {
    let byFile = Dictionary(grouping: edits.keys, by: \.source)
    return byFile.keys.sorted().map { source in
      let file = sources[source]
      var bytes: [UInt8] = []
      var copied = 0
      for span in (byFile[source] ?? []).sorted() {
        bytes += file.bytes[copied..<Int(span.start)]
        bytes += Array((edits[span] ?? "").utf8)
        copied = Int(span.end)
      }
      return (file.path, file.bytes, bytes + file.bytes[copied...])
    }
  }

  // MARK: - Names

  /// The new id of the thing or of one of its parts; `nil` for anything else.
  private func renewed(_ id: String) -> String? {
    if id == oldID { return newID }
    return id.hasPrefix(oldID + ".") ? newID + id.dropFirst(oldID.count) : nil
  }

  /// The new id of a thing, where it is renamed or lies in what is.
  private func renewed(_ other: EntityID) -> String? {
    guard framework.isOwn(other) else { return nil }
    var here: EntityID? = other
    while let next = here {
      if next == thing { return renewed(framework[other].id) }
      here = framework[next].parent
    }
    return nil
  }

  /// What has to stand where an id was written, whole or by its last words only; `nil` where it may stay.
  private func rewritten(_ written: String, _ id: String, _ newID: String) -> String? {
    if written == id { return newID }
    guard id.hasSuffix("." + written) else { return nil }
    let count = written.split(separator: ".").count
    let new = newID.split(separator: ".").suffix(count).joined(separator: ".")
    return new == written ? nil : new
  }

  // MARK: - Edits

  /// Puts a word where another stands, inside its quotes where it has some.
  private mutating func replace(_ written: String, with new: String, at span: SourceSpan) {
    guard written != new else { return }
    let file = sources[span.source]
    let places = file.bytes.occurrences(of: Array(written.utf8), in: span.range)
    guard places.count == 1, let place = places.first else { return unclear.append(span) }
    let isQuoted =
      place.lowerBound > 0 && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(file.bytes[place.lowerBound - 1])
    let needsQuotes = !isQuoted && !file.bytes.isKeyOfTOML(place) && SourceFormat(path: file.path) == .toml
    edits[SourceSpan(span.source, place)] = needsQuotes ? "\"\(new)\"" : new
  }

  private mutating func renameDeclarations() {
    for kind in Kind.allCases.sorted() where kind.hasID {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        guard let new = renewed(id) else { continue }
        let common = framework[id]
        // Inside what it lies in a part writes its last word alone.
        let text = sources.text(of: common.idSpan)
        let written = text.contains(common.id) ? common.id : String(common.id.lastPart)
        guard let now = rewritten(written, common.id, new) else { continue }
        replace(written, with: now, at: common.idSpan)
      }
    }
  }

  private mutating func renameReferences() {
    var found: [Reference] = []
    for kind in Kind.allCases.sorted() { found += references(in: kind.type) }
    if let taxonomy = framework.manifest.framework.taxonomy { found.append(taxonomy) }
    for scope in framework.manifest.rules.scopes { found += scope.subjects }
    for reference in found {
      guard let new = renewed(reference.target),
        let now = rewritten(reference.written, framework[reference.target].id, new)
      else { continue }
      replace(reference.written, with: now, at: reference.span)
    }
  }

  private func references<D: Declaration>(in type: D.Type) -> [Reference] {
    var found: [Reference] = []
    for declaration in framework.own(type) {
      for position in type.fields.naming {
        type.fields.fields[position].binding.forEachReference(of: declaration) { reference, _ in
          found.append(reference)
          found += reference.detail?.level ?? []
        }
      }
    }
    return found
  }

  private mutating func renameTranslations() {
    for (index, file) in sources.files.enumerated() {
      guard let format = SourceFormat(path: file.path) else { continue }
      let source = SourceID(index)
      let tree = readSyntax(file, as: source, format: format).tree
      guard tree.root["translation"] != nil else { continue }
      var search = TranslatedNames(kind: thing.kind, oldID: oldID)
      search.search(tree.root)
      for place in search.places {
        replace(place.written, with: place.renewed(newID), at: place.span)
      }
    }
  }

  // MARK: - The former id

  private mutating func addFormerID() {
    let common = framework[thing]
    let bytes = sources[common.idSpan.source].bytes
    let isTOML = SourceFormat(path: sources[common.idSpan.source].path) == .toml
    let source = common.idSpan.source
    if let last = common.was.last {
      let before = bytes[..<Int(common.was[0].span.start)].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      switch before {
      case UInt8(ascii: "["): edits[last.span.ending] = ", \"\(oldID)\""
      case UInt8(ascii: "-"):
        let line = bytes.line(at: Int(last.span.start))
        let indent = bytes[line].prefix { $0 == UInt8(ascii: " ") }
        edits[SourceSpan(source, line.upperBound, line.upperBound)] =
          "\n\(String(decoding: indent, as: UTF8.self))- \(oldID)"
      default: edits[last.span] = "[\(sources.text(of: last.span)), \"\(oldID)\"]"
      }
      return
    }
    let line = bytes.line(at: Int(common.idSpan.start))
    let before = bytes[line.lowerBound..<Int(common.idSpan.start)]
    if before.contains(UInt8(ascii: "{")) {
      edits[common.idSpan.ending] = isTOML ? ", was = [\"\(oldID)\"]" : ", was: [\"\(oldID)\"]"
    } else {
      let width = before.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
      let end = bytes[line].last == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
      let text = isTOML ? "was = [\"\(oldID)\"]" : "was: [\"\(oldID)\"]"
      let newline = end < line.upperBound ? "\r\n" : "\n"
      edits[SourceSpan(source, end, end)] = newline + String(repeating: " ", count: width) + text
    }
  }
}

extension [UInt8] {
  /// The line that holds an offset, without the end of the line.
  fileprivate func line(at offset: Int) -> Range<Int> {
    let start = self[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return start..<(self[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? count)
  }

  /// Whether a word is a key, or a part of one: `8` in `levels.8 = "…"`, and not in `level = 8`.
  fileprivate func isKeyOfTOML(_ place: Range<Int>) -> Bool {
    if place.lowerBound > 0, self[place.lowerBound - 1] == UInt8(ascii: ".") { return true }
    let next = self[place.upperBound...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return next == UInt8(ascii: "=") || next == UInt8(ascii: ".")
  }

  /// Where a word stands in a stretch, not as a part of a longer one.
  fileprivate func occurrences(of word: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    guard !word.isEmpty else { return [] }
    let range = range.clamped(to: 0..<count)
    return range.indices.filter { start in
      start + word.count <= range.upperBound && self[start..<(start + word.count)].elementsEqual(word)
        && !(start > range.lowerBound && self[start - 1].isPartOfID)
        && !(start + word.count < range.upperBound && self[start + word.count].isPartOfID)
    }.map { $0..<($0 + word.count) }
  }
}

extension UInt8 {
  fileprivate var isPartOfID: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
