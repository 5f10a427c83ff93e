import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// What search knows of one edition, cut into files that the script of the site loads only as a question needs them.
///
/// ```
/// search/index.js      how many things there are, where each file of words begins, what search says
/// search/words-3.js    words in their order, each with the things in whose names and texts it stands
/// search/things-7.js   names and addresses of a stretch of things
/// ```
///
/// Things are numbered in the order in which a reader would look for them, so that of two equal finds the first number
/// comes first. Every file is a script that calls one function, because a page that is opened from a disk may load
/// scripts and nothing else.
struct SearchIndex: Sendable {
  /// A file of words holds about so many bytes, and more only where a single word needs them.
  static let wordBytes = 24_000
  /// A file of things holds at most so many bytes.
  static let thingBytes = 6_000
  /// A name is shown up to so many bytes.
  static let longestName = 200

  /// A thing or a page that can be found.
  struct Entry: Sendable {
    var name: String
    var address: String
    /// What it is: `competency`, as the district calls it.
    var kind: String
    /// What it is part of.
    var place = ""
    var language = ""
    /// Words to find it by besides its name.
    var texts: [String] = []
  }

  private var entries: [Entry] = []
  private var words: [String: (names: SearchPostings, texts: SearchPostings)] = [:]

  mutating func add(_ entry: Entry) {
    let number = entries.count
    for word in SearchWords.words(of: entry.name) {
      words[word, default: (SearchPostings(), SearchPostings())].names.add(number)
    }
    for text in entry.texts {
      for word in SearchWords.words(of: text) {
        let known = words[word]?.names.ends(with: number) ?? false
        if !known { words[word, default: (SearchPostings(), SearchPostings())].texts.add(number) }
      }
    }
    var shown = entry
    shown.name = SearchIndex.shortened(entry.name, SearchIndex.longestName)
    shown.place = SearchIndex.shortened(entry.place, SearchIndex.longestName / 2)
    shown.texts = []
    entries.append(shown)
  }

  // MARK: - Files

  /// The files, by names below the edition's folder.
  func files(saying phrases: [(name: String, words: String)]) -> [OutputFile] {
    let (wordFiles, firstWords) = wordFiles()
    let (thingFiles, kinds, firstThings) = thingFiles()
    var json = JSONWriter(.compact)
    json.beginObject()
    json.field("count", entries.count)
    json.key("words")
    json.beginArray()
    for word in firstWords { json.string(word) }
    json.endArray()
    json.key("things")
    json.beginArray()
    for number in firstThings { json.integer(number) }
    json.endArray()
    json.key("kinds")
    json.beginArray()
    for kind in kinds { json.string(kind) }
    json.endArray()
    json.key("say")
    json.beginObject()
    for phrase in phrases { json.field(phrase.name, phrase.words) }
    json.endObject()
    json.endObject()
    return [SearchIndex.file("index", json)] + wordFiles + thingFiles
  }

  /// Words in the order in which the script compares them, which is that of their UTF-16.
  private func wordFiles() -> (files: [OutputFile], firstWords: [String]) {
    let sorted = words.keys.map { (word: $0, key: Array($0.utf16)) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.word)
    var files: [OutputFile] = []
    var firsts: [String] = []
    var json = JSONWriter(.compact)
    for word in sorted {
      guard let places = words[word] else { continue }
      let (names, texts) = (places.names.encoded, places.texts.encoded)
      let size = word.utf8.count + names.utf8.count + texts.utf8.count + 12
      if firsts.count > files.count && json.bytes.count + size > SearchIndex.wordBytes {
        files.append(SearchIndex.file("words-\(files.count)", json))
        json = JSONWriter(.compact)
      }
      if firsts.count == files.count {
        firsts.append(word)
        json.beginArray()
      }
      json.beginArray()
      json.string(word)
      json.string(names)
      json.string(texts)
      json.endArray()
    }
    if firsts.count > files.count { files.append(SearchIndex.file("words-\(files.count)", json)) }
    return (files, firsts)
  }

  private func thingFiles() -> (files: [OutputFile], kinds: [String], firsts: [Int]) {
    var files: [OutputFile] = []
    var firsts: [Int] = []
    var kinds: [String] = []
    var json = JSONWriter(.compact)
    for (number, entry) in entries.enumerated() {
      let size = [entry.name, entry.place, entry.address, entry.language].reduce(24) { $0 + SearchIndex.size(of: $1) }
      if firsts.count > files.count && json.bytes.count + size > SearchIndex.thingBytes {
        files.append(SearchIndex.file("things-\(files.count)", json))
        json = JSONWriter(.compact)
      }
      if firsts.count == files.count {
        firsts.append(number)
        json.beginArray()
      }
      if kinds.firstIndex(of: entry.kind) == nil { kinds.append(entry.kind) }
      json.beginArray()
      json.string(entry.name)
      json.string(entry.address)
      json.integer(kinds.firstIndex(of: entry.kind) ?? 0)
      json.string(entry.place)
      json.string(entry.language)
      json.endArray()
    }
    if firsts.count > files.count { files.append(SearchIndex.file("things-\(files.count)", json)) }
    return (files, kinds, firsts)
  }

  /// A script that hands its value to the function that ``SiteScript`` waits with.
  private static func file(_ name: String, _ json: JSONWriter) -> OutputFile {
    var bytes = Array("touchstoneSearch(\"\(name)\",".utf8)
    var value = json.finish()
    while value.last == UInt8(ascii: "\n") { value.removeLast() }
    bytes += inert(value)
    bytes += Array(");\n".utf8)
    return OutputFile(path: "\(folder)/\(name).js", bytes: bytes)
  }

  static let folder = "search"

  /// JSON that is a script's text as well, wherever it is put: no `<`, and no line ends that only scripts know.
  ///
  /// In JSON these stand inside texts alone, so each can be written as an escape.
  static func inert(_ json: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      let byte = json[index]
      if byte == UInt8(ascii: "<") {
        bytes += Array("\\u003c".utf8)
      } else if byte == 0xE2 && index + 2 < json.count && json[index + 1] == 0x80 && json[index + 2] & 0xFE == 0xA8 {
        bytes += Array((json[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        index += 2
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    return bytes
  }

  /// How many bytes a text may take once it is written.
  private static func size(of text: String) -> Int {
    text.utf8.reduce(0) { size, byte in
      switch byte {
      case 0x00...0x1F, 0x3C, 0xE2: size + 6
      case 0x22, 0x5C: size + 2
      default: size + 1
      }
    }
  }

  /// A text of at most so many bytes, cut between two characters.
  private static func shortened(_ text: String, _ limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += String(scalar).utf8.count
      if count > limit - 3 { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
