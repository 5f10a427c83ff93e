/// Bytes of a file and what is to stand there instead.
struct SourceEdit: Equatable {
  var range: Range<Int>
  var text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// The file with all edits; of two at one place the last counts.
  static func apply(_ edits: [SourceEdit], to bytes: [UInt8]) -> [UInt8] {
    var byPlace: [Range<Int>: SourceEdit] = [:]
    for edit in edits { byPlace[edit.range] = edit }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var written = 0
    for edit in byPlace.values.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= written {
      result += bytes[written..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      written = edit.range.upperBound
    }
    return result + bytes[written...]
  }
}

/// Changes a row of names with dots between them, part by part, so that line breaks and comments stay.
///
/// ```swift
/// .Math.Ratios  // the old group
///   .unitRate
/// ```
enum PathEdit {
  /// - Parameters:
  ///   - parts: where the last parts of the old path stand; the first may be hidden behind a `typealias`.
  /// - Returns: `nil` where the path cannot be changed by changing what is written.
  static func edits(
    _ parts: [Range<Int>], _ before: [String], _ after: [String], in bytes: [UInt8]
  ) -> [SourceEdit]? {
    let hidden = before.count - parts.count
    guard hidden >= 0, after.count > hidden, before.prefix(hidden) == after.prefix(hidden), let last = parts.last else {
      return nil
    }
    let old = Array(before.dropFirst(hidden))
    let new = Array(after.dropFirst(hidden))
    var edits: [SourceEdit] = []
    let shared = min(old.count, new.count)
    for position in 0..<shared - 1 where old[position] != new[position] {
      edits.append(SourceEdit(parts[position], new[position]))
    }
    let rest = new[(shared - 1)...].joined(separator: ".")
    if old.count == shared {
      if rest != old[shared - 1] { edits.append(SourceEdit(last, rest)) }
      return edits
    }
    // Fewer parts than before: what is between goes, unless somebody wrote a comment there.
    let range = parts[shared - 1].lowerBound..<last.upperBound
    guard !bytes[range].contains(UInt8(ascii: "/")) else { return nil }
    return edits + [SourceEdit(range, rest)]
  }
}
