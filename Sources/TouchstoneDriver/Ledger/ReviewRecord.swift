public import TouchstoneEmission
public import TouchstoneJSON
public import TouchstoneLanguage
public import TouchstoneModel

/// Which things were looked at again after something that they rest on had changed, and stay as they are.
///
/// It lies beside the manifest, one line for each, and `touchstone impact --reviewed` writes it. A line holds the digest
/// of the changed thing as it was then, so it counts until that thing changes again.
///
/// ```json
/// {"format":"touchstone-reviewed","format_version":1}
/// {"reviewed":"rubric/math.ratios","after":"target/math.ratios.unit-rate","digest":"4f0c…"}
/// ```
public struct ReviewRecord: Sendable, Equatable {
  /// One thing that was looked at after another had changed.
  public struct Entry: Sendable, Equatable {
    /// The kind and the id: `rubric/math.ratios`. The changed thing itself where its translations were looked at.
    public var reviewed: String
    public var after: String
    /// The digest of what it was looked at after.
    public var digest: String

    public init(reviewed: String, after: String, digest: String) {
      self.reviewed = reviewed
      self.after = after
      self.digest = digest
    }
  }

  /// The name of the file, beside the manifest.
  public static let fileName = "touchstone.reviewed.jsonl"
  static let formatVersion = 1

  /// In the order of what was looked at, then of what it was looked at after; one for each pair.
  public private(set) var entries: [Entry]

  public init(_ entries: [Entry] = []) {
    let last = Dictionary(entries.map { ([$0.reviewed, $0.after], $0) }, uniquingKeysWith: { _, last in last })
    self.entries = last.values.sorted { ($0.reviewed, $0.after) < ($1.reviewed, $1.after) }
  }

  /// Adds an entry, in place of an older one about the same two.
  public mutating func add(_ entry: Entry) {
    self = ReviewRecord(entries + [entry])
  }
}

// MARK: - The file

extension ReviewRecord {
  public func encoded() -> [UInt8] {
    var bytes = Self.line {
      $0.field("format", "touchstone-reviewed")
      $0.field("format_version", Self.formatVersion)
    }
    for entry in entries {
      bytes += Self.line {
        $0.field("reviewed", entry.reviewed)
        $0.field("after", entry.after)
        $0.field("digest", entry.digest)
      }
    }
    return bytes
  }

  private static func line(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    body(&writer)
    writer.endObject()
    return writer.finish()
  }

  /// Reads a record; throws with the place of what is wrong in it.
  public init(decoding bytes: [UInt8]) throws(JSONSyntaxError) {
    self.init(try Self.placed(bytes).map(\.entry))
  }

  /// The entries with the stretches of their lines.
  static func placed(_ bytes: [UInt8]) throws(JSONSyntaxError) -> [(entry: Entry, line: Range<Int>)] {
    var found: [(entry: Entry, line: Range<Int>)] = []
    var hasFormat = false
    for line in Ledger.lines(bytes) {
      do throws(JSONSyntaxError) {
        let value = try JSONReader.read(Array(bytes[line]))
        if let format = value["format"]?.string {
          guard format == "touchstone-reviewed", value["format_version"]?.integer == formatVersion else {
            throw JSONSyntaxError(offset: 0, message: "its format is none that this version of the tool knows")
          }
          hasFormat = true
        } else {
          found.append((try entry(value), line))
        }
      } catch {
        throw JSONSyntaxError(offset: line.lowerBound + error.offset, message: error.message)
      }
    }
    guard hasFormat else {
      throw JSONSyntaxError(offset: 0, message: "the first line, with the format of the file, is missing")
    }
    return found
  }

  private static func entry(_ value: JSONValue) throws(JSONSyntaxError) -> Entry {
    guard let reviewed = value["reviewed"]?.string, let after = value["after"]?.string,
      let digest = value["digest"]?.string
    else {
      throw JSONSyntaxError(
        offset: value.span.lowerBound, message: "a line says what was `reviewed`, `after` what, and its `digest`")
    }
    return Entry(reviewed: reviewed, after: after, digest: digest)
  }
}

// MARK: - In a framework

extension ReviewRecord {
  /// The things of a framework by the names that a record has for them, former ids included.
  struct Names {
    private var things: [String: EntityID] = [:]

    init(_ framework: Framework) {
      for thing in framework.publishedThings { things[ReviewRecord.name(of: thing, in: framework)] = thing }
      for thing in framework.publishedThings {
        for id in framework.formerIDs(of: thing) where things["\(thing.kind.name)/\(id)"] == nil {
          things["\(thing.kind.name)/\(id)"] = thing
        }
      }
    }

    subscript(_ name: String) -> EntityID? { things[name] }
  }

  /// `rubric/math.ratios`.
  public static func name(of thing: EntityID, in framework: Framework) -> String {
    "\(thing.kind.name)/\(framework[thing].id)"
  }

  /// What was looked at after which thing of a framework as that now reads.
  public func reviewed(in framework: Framework, digest: (EntityID) -> String?) -> Set<ReviewedPair> {
    let names = Names(framework)
    return Set(
      entries.compactMap { entry in
        guard let thing = names[entry.reviewed], let after = names[entry.after], digest(after) == entry.digest else {
          return nil
        }
        return ReviewedPair(thing, after: after)
      })
  }
}
