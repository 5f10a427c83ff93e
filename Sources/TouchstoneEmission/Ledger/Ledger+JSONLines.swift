public import TouchstoneJSON
import TouchstoneLanguage

extension Ledger {
  /// The version of the format that is written.
  static let formatVersion = 1

  /// The file's bytes.
  public func encoded() -> [UInt8] {
    var bytes = line {
      $0.field("format", "touchstone-ledger")
      $0.field("format_version", Self.formatVersion)
      $0.field("framework", framework)
    }
    for release in releases {
      bytes += line {
        $0.field("release", release.version)
        $0.field("date", release.date)
        $0.field("digest", release.digest)
      }
    }
    for entry in entries {
      bytes += line {
        $0.field("kind", entry.kind.name)
        $0.field("id", entry.id)
        $0.field("uuid", entry.uuid)
        $0.field("digest", entry.digest)
        $0.field("first", entry.first)
        $0.field("last", entry.last)
        $0.field("changed", entry.changed)
      }
    }
    return bytes
  }

  private func line(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    body(&writer)
    writer.endObject()
    return writer.finish()
  }

  /// Reads a ledger; throws with the place of what is wrong in it.
  public init(decoding bytes: [UInt8]) throws(JSONSyntaxError) {
    var framework: String?
    var releases: [Release] = []
    var entries: [Entry] = []
    for line in Self.lines(bytes) {
      do throws(JSONSyntaxError) {
        let value = try JSONReader.read(Array(bytes[line]))
        if let format = value["format"]?.string {
          framework = try Self.framework(value, format)
        } else if let version = value["release"]?.string {
          releases.append(Release(version: version, date: try value.text("date"), digest: try value.text("digest")))
        } else {
          entries.append(try Self.entry(value))
        }
      } catch {
        throw JSONSyntaxError(offset: line.lowerBound + error.offset, message: error.message)
      }
    }
    guard let framework else {
      throw JSONSyntaxError(offset: 0, message: "the first line, with the format of the file, is missing")
    }
    self.init(framework: framework, releases: releases, entries: entries)
  }

  /// The stretches of lines that say something.
  public static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: UInt8(ascii: "\n"))
      .filter { line in !line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") } }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// The line of each thing that was published, by its identifier.
  public static func linesByIdentifier(_ bytes: [UInt8]) throws(JSONSyntaxError) -> [String: Range<Int>] {
    var found: [String: Range<Int>] = [:]
    for line in lines(bytes) {
      if let uuid = try JSONReader.read(Array(bytes[line]))["uuid"]?.string { found[uuid] = found[uuid] ?? line }
    }
    return found
  }

  private static func framework(_ value: JSONValue, _ format: String) throws(JSONSyntaxError) -> String {
    guard format == "touchstone-ledger", value["format_version"]?.integer == formatVersion else {
      throw JSONSyntaxError(
        offset: value.span.lowerBound, message: "this is no ledger in a format that this version of the tool knows")
    }
    return try value.text("framework")
  }

  private static func entry(_ value: JSONValue) throws(JSONSyntaxError) -> Entry {
    let word = try value.text("kind")
    guard let kind = Kind(rawValue: word) else {
      throw JSONSyntaxError(offset: value.span.lowerBound, message: "there is no kind \"\(word)\"")
    }
    return Entry(
      kind: kind, id: try value.text("id"), uuid: try value.text("uuid"), digest: try value.text("digest"),
      first: try value.text("first"), last: try value.text("last"), changed: try value.text("changed"))
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) throws(JSONSyntaxError) -> String {
    guard let text = self[key]?.string else {
      throw JSONSyntaxError(offset: span.lowerBound, message: "`\(key)` is missing in this line")
    }
    return text
  }
}
