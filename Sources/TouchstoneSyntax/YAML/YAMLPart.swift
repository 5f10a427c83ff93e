/// The rest of a file, from the beginning of one of its lines.
///
/// After an error, reading goes on in the middle of a file. Where that is inside a list, a key is written above the
/// rest, so that libyaml sees a list inside a table as before:
///
/// ```yaml
/// k:
///   - id: math.ratios      # <-- the rest of the file
/// ```
struct YAMLPart {
  /// The file, whose offsets are those that everybody else uses.
  let bytes: [UInt8]
  let start: Int
  /// Whether all of the file is ASCII, so that places need no counting.
  let isASCII: Bool
  /// What libyaml reads.
  let text: [UInt8]
  /// How many bytes of it stand above the rest.
  let prefixCount: Int

  /// - Parameter key: how far the key above the rest is indented; `nil` for none.
  init(of bytes: [UInt8], from start: Int, below key: Int?, isASCII: Bool) {
    let prefix = key.map { Array(repeating: UInt8.space, count: $0) + [0x6B, .colon, .lineFeed] } ?? []
    self.bytes = bytes
    self.start = start
    self.isASCII = isASCII
    prefixCount = prefix.count
    text = prefix.isEmpty && start == 0 ? bytes : prefix + bytes[start...]
  }
}
