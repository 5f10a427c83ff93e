import TouchstoneDiagnostics

/// What a look at the bare text of a file brought to light.
struct TextFindings {
  /// How much of the file is worth reading.
  enum Extent {
    case everything
    /// Whatever does not touch ``blemishes``; ``conflicts`` are to be left out.
    case parts
    case nothing
  }

  private(set) var diagnostics: [Diagnostic] = []
  /// Places that have been reported, in order: who finds a fault at one of them says nothing more.
  private(set) var blemishes: [Range<Int>] = []
  /// The markers of merges and the second of the two versions between them.
  private(set) var conflicts: [Range<Int>] = []
  private(set) var extent = Extent.everything

  private let source: SourceID
  private var invalidBytes = 0
  private var firstInvalid: Int?
  private var conflictEnd = 0

  private static let maximumControlRuns = 20
  private static let maximumConflicts = 200
  private static let maximumInvalidBytes = 100_000

  init(of bytes: [UInt8], source: SourceID, options: ReadingOptions) {
    self.source = source
    bytes.withUnsafeBufferPointer { buffer in
      if buffer.count > min(options.maximumFileSize, Int(UInt32.max) - 1) {
        reportSize(buffer.count, limit: options.maximumFileSize)
      } else if looksLikeUTF16(buffer) {
        reportUTF16()
      } else {
        scan(buffer)
        reportInvalidUTF8(buffer)
        blemishes.sort { $0.lowerBound < $1.lowerBound }
        diagnostics.sort(by: Diagnostic.precedes)
      }
    }
  }

  /// Whether nothing was found in the whole file.
  var isClean: Bool { extent == .everything && diagnostics.isEmpty }

  /// Whether something was reported that touches these bytes.
  func touches(_ range: Range<Int>) -> Bool {
    if blemishes.isEmpty { return false }
    var low = 0
    var high = blemishes.count
    while low < high {
      let middle = (low + high) / 2
      if blemishes[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < blemishes.count && blemishes[low].lowerBound <= range.upperBound
  }

  /// One pass: eight bytes at a time while nothing but printable ASCII comes, byte by byte elsewhere.
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count, extent != .nothing {
      if index + 8 <= bytes.count {
        let plain = plainLength(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += plain
        if plain == 8 { continue }
      }
      index = inspect(bytes, at: index)
    }
  }

  /// How many bytes at the beginning are printable ASCII and no `<` or `>`, which may begin a marker.
  private func plainLength(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let below = (word &- ones &* 0x20) & ~word
    // `<` and `>` differ in one bit only, so one comparison finds both.
    let angle = (word | (ones &* 0x02)) ^ (ones &* 0x3E)
    let deleted = word ^ (ones &* 0x7F)
    let found = (word | below | ((angle &- ones) & ~angle) | ((deleted &- ones) & ~deleted)) & high
    return found == 0 ? 8 : found.trailingZeroBitCount / 8
  }

  /// Looks at the bytes from here to the end of the word or of what stands here, and says where to go on.
  private mutating func inspect(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte.isNonASCII {
      let length = wellFormedLength(bytes, at: index)
      if length == 0 { passInvalid(at: index) }
      return index + max(length, 1)
    }
    if byte < .space, byte != .tab, byte != .lineFeed { return passControl(bytes, at: index) }
    if byte == .delete { return passControl(bytes, at: index) }
    if byte == .lessThan || byte == .greaterThan, index == 0 || bytes[index - 1] == .lineFeed {
      reportConflict(bytes, at: index)
    }
    return index + 1
  }

  private mutating func mark(_ range: Range<Int>) {
    if let last = blemishes.last, last.upperBound == range.lowerBound {
      blemishes[blemishes.count - 1] = last.lowerBound..<range.upperBound
    } else {
      blemishes.append(range)
    }
    if extent == .everything { extent = .parts }
  }
}

// MARK: - Encoding

extension TextFindings {
  private mutating func reportSize(_ size: Int, limit: Int) {
    extent = .nothing
    diagnostics.append(
      Diagnostic(
        TextDiagnostics.fileTooLarge, "this file has \(size) bytes, more than the \(limit) that are read",
        at: SourceSpan(source, 0, 0), help: ["Split the file: all files in the folder are read together."]))
  }

  private mutating func reportUTF16() {
    extent = .nothing
    diagnostics.append(
      Diagnostic(
        TextDiagnostics.utf16, "this file is saved as UTF-16, not as UTF-8", at: SourceSpan(source, 0, 0),
        help: ["Save the file again with the encoding UTF-8."]))
  }

  private mutating func passInvalid(at index: Int) {
    if firstInvalid == nil { firstInvalid = index }
    invalidBytes += 1
    mark(index..<index + 1)
    if invalidBytes >= Self.maximumInvalidBytes { extent = .nothing }
  }

  /// One finding for the whole file: a wrong encoding is one mistake, however many letters it spoils.
  private mutating func reportInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let firstInvalid else { return }
    let others = invalidBytes - 1
    diagnostics.append(
      Diagnostic(
        TextDiagnostics.invalidUTF8, "the byte \(hexadecimal(bytes[firstInvalid])) is no letter in UTF-8",
        at: SourceSpan(source, firstInvalid, firstInvalid + 1),
        notes: others == 0 ? [] : ["The same holds for \(others) more \(others == 1 ? "byte" : "bytes") in this file."],
        help: ["Open the file, check the letters with accents, and save it with the encoding UTF-8."]))
  }

  private func looksLikeUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    case (0, 0): return bytes.count >= 4 && (bytes[2], bytes[3]) == (0xFE, 0xFF)
    case (0, _): return bytes.count >= 4 && bytes[2] == 0 && bytes[3] != 0
    case (_, 0): return bytes.count == 2 || (bytes.count >= 4 && bytes[3] == 0)
    case (_, _): return false
    }
  }
}

// MARK: - Control characters

extension TextFindings {
  /// Reports a run of control characters once; a line feed after a carriage return makes it a line's end.
  private mutating func passControl(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    if bytes[start] == .carriageReturn, start + 1 < bytes.count, bytes[start + 1] == .lineFeed { return start + 2 }
    var end = start + 1
    while end < bytes.count, isControl(bytes, at: end) { end += 1 }
    mark(start..<end)
    diagnostics.append(
      Diagnostic(
        TextDiagnostics.controlCharacter, "\(controlName(bytes[start])) stands in the text",
        at: SourceSpan(source, start, end), help: ["Delete the character, or type the line again."],
        fixes: [Fix("Delete the invisible character", .uncertain, [TextEdit(SourceSpan(source, start, end), "")])]))
    if diagnostics.count >= Self.maximumControlRuns {
      extent = .nothing
      diagnostics[diagnostics.count - 1].notes.append("There may be more; the rest of this file was not read.")
    }
    return end
  }

  private func isControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte == .carriageReturn { return index + 1 == bytes.count || bytes[index + 1] != .lineFeed }
    return (byte < .space && byte != .tab && byte != .lineFeed) || byte == .delete
  }

  private func controlName(_ byte: UInt8) -> String {
    switch byte {
    case 0x00: "an empty byte (00)"
    case 0x0C: "a page break (0C)"
    case .carriageReturn: "half of a line break (0D)"
    case 0x1B: "an escape character (1B)"
    default: "a control character (\(hexadecimal(byte)))"
    }
  }
}

// MARK: - Merges

extension TextFindings {
  /// Looks for the three markers of a merge, which stand at the beginning of their lines:
  ///
  /// ```
  /// <<<<<<< ours        # <-- here
  /// title = "Ratios"
  /// =======             # may be missing, if somebody began to tidy up
  /// title = "Ratio"
  /// >>>>>>> theirs
  /// ```
  private mutating func reportConflict(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start >= conflictEnd, isMarker(bytes, at: start, of: bytes[start]) else { return }
    var middle: Int?
    var close: Int?
    if bytes[start] == .lessThan {
      var line = lineEnd(bytes, from: start)
      while line < bytes.count, close == nil {
        if isMarker(bytes, at: line, of: .lessThan) { break }
        if middle == nil, isMarker(bytes, at: line, of: .equals) || isMarker(bytes, at: line, of: .pipe) {
          middle = line
        }
        if isMarker(bytes, at: line, of: .greaterThan) { close = line }
        line = lineEnd(bytes, from: line)
      }
      // Nothing is gained by looking at the same lines again, and a file of markers alone would take for ever.
      conflictEnd = line
    }
    leaveOut(bytes, start: start, middle: middle, close: close)
    if diagnostics.count >= Self.maximumConflicts { extent = .nothing }
    let labels = [
      middle.map { Label(marker(at: $0), "the second begins here") },
      close.map { Label(marker(at: $0), "and ends here") },
    ]
    diagnostics.append(
      Diagnostic(
        TextDiagnostics.mergeConflict, "two versions of these lines stand side by side", at: marker(at: start),
        label: close == nil ? "" : "the first version begins here", labels: labels.compactMap { $0 },
        help: ["Keep the lines that are right, and delete those with `<<<<<<<`, `=======` and `>>>>>>>`."]))
  }

  private mutating func leaveOut(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, middle: Int?, close: Int?) {
    let first = start..<lineEnd(bytes, from: start)
    conflicts.append(first)
    mark(first)
    guard let close else { return }
    let rest = (middle ?? close)..<lineEnd(bytes, from: close)
    conflicts.append(rest)
    mark(rest)
  }

  private func marker(at start: Int) -> SourceSpan { SourceSpan(source, start, start + 7) }

  /// Seven times the same byte, and then a space or the line's end.
  private func isMarker(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, of byte: UInt8) -> Bool {
    guard start + 7 <= bytes.count else { return false }
    for index in start..<start + 7 where bytes[index] != byte { return false }
    guard start + 7 < bytes.count else { return true }
    let next = bytes[start + 7]
    return next == .space || next == .lineFeed || next == .carriageReturn
  }

  /// The first byte of the next line.
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
    return min(index + 1, bytes.count)
  }
}
