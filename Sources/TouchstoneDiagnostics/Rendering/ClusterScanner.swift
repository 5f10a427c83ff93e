/// The smallest piece of a line that a terminal shows as one: a letter with its accents, a whole family emoji, a tab.
struct TextCluster: Sendable, Equatable {
  /// The bytes it is written with.
  var range: Range<Int>
  var cells: Int
  var scalars: Int
  var utf16Units: Int
  /// Whether it must not reach a terminal as it is: a control character, a byte that is not UTF-8, or a tab.
  var needsStandIn: Bool
}

/// Walks over a line piece by piece, and knows how many cells each takes.
///
/// The rules are the part of Unicode's that matters for counting cells: marks belong to the letter before them, a joiner
/// binds two emoji into one, two regional letters make a flag, and a variation selector makes a sign an emoji or not.
struct ClusterScanner: Sendable {
  /// Longer pile-ups of accents are cut, so that no text can make one piece as long as a file.
  private static let maximumScalars = 32

  private let bytes: [UInt8]
  private let end: Int
  private let tabWidth: Int
  private(set) var offset: Int
  /// Cells before the next piece.
  private(set) var cell: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, cell: Int = 0, tabWidth: Int) {
    let inside = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    self.end = inside.upperBound
    self.offset = inside.lowerBound
    self.cell = cell
    self.tabWidth = max(1, tabWidth)
  }

  /// The next piece, or `nil` at the end of the line.
  mutating func next() -> TextCluster? {
    guard offset < end else { return nil }
    let cluster = isPlain(offset) ? plainCluster() : anyCluster()
    offset = cluster.range.upperBound
    cell += cluster.cells
    return cluster
  }

  /// A printable ASCII character that nothing outside ASCII follows; nearly all of every file.
  private func isPlain(_ index: Int) -> Bool {
    (0x20..<0x7F).contains(bytes[index]) && (index + 1 >= end || bytes[index + 1] < 0x80)
  }

  private func plainCluster() -> TextCluster {
    TextCluster(range: offset..<offset + 1, cells: 1, scalars: 1, utf16Units: 1, needsStandIn: false)
  }

  private func anyCluster() -> TextCluster {
    let (first, length) = decodeScalar(bytes, at: offset, end: end)
    var cluster = TextCluster(
      range: offset..<offset + length, cells: 1, scalars: 1, utf16Units: length == 4 ? 2 : 1, needsStandIn: true)
    guard let first, bytes[offset] != UInt8(ascii: "\t") else {
      if bytes[offset] == UInt8(ascii: "\t") { cluster.cells = tabWidth - cell % tabWidth }
      return cluster
    }
    let width = CellWidth(first)
    if width == .unprintable { return cluster }
    cluster.needsStandIn = false
    cluster.cells = width == .wide ? 2 : width == .joining ? 0 : 1
    extend(&cluster, from: first)
    return cluster
  }

  /// Takes in everything that belongs to the first scalar.
  private func extend(_ cluster: inout TextCluster, from first: Unicode.Scalar) {
    var previous = first
    var isJoined = false
    while cluster.range.upperBound < end, cluster.scalars < Self.maximumScalars {
      let (scalar, length) = decodeScalar(bytes, at: cluster.range.upperBound, end: end)
      guard let scalar else { return }
      let isFlag = cluster.scalars == 1 && isRegionalLetter(first) && isRegionalLetter(scalar)
      let isBound = isJoined && CellWidth(scalar) != .unprintable && scalar.properties.isEmoji
      guard CellWidth(scalar) == .joining || isFlag || isBound else { return }
      if isFlag { cluster.cells = 2 }
      if scalar.value == 0xFE0F, previous.properties.isEmoji, cluster.cells == 1 { cluster.cells = 2 }
      if scalar.value == 0xFE0E, cluster.scalars == 1, previous.properties.isEmoji { cluster.cells = 1 }
      isJoined = scalar.value == 0x200D && (isJoined || first.properties.isEmoji)
      cluster.range = cluster.range.lowerBound..<cluster.range.upperBound + length
      cluster.scalars += 1
      cluster.utf16Units += length == 4 ? 2 : 1
      previous = scalar
    }
  }

  private func isRegionalLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

/// The scalar that begins at a byte, with its length; `nil` and one byte where the bytes are not UTF-8.
func decodeScalar(_ bytes: [UInt8], at index: Int, end: Int) -> (scalar: Unicode.Scalar?, length: Int) {
  let first = bytes[index]
  let length: Int
  switch first {
  case 0..<0x80: return (Unicode.Scalar(first), 1)
  case 0xC2..<0xE0: length = 2
  case 0xE0..<0xF0: length = 3
  case 0xF0..<0xF5: length = 4
  case _: return (nil, 1)
  }
  guard index + length <= end else { return (nil, 1) }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for next in index + 1..<index + length {
    guard bytes[next] & 0xC0 == 0x80 else { return (nil, 1) }
    value = value << 6 | UInt32(bytes[next] & 0x3F)
  }
  let isShortest = length == 2 || value >= (length == 3 ? 0x800 : 0x10000)
  guard isShortest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
  return (scalar, length)
}
