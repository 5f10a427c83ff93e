/// Turns libyaml's places, which count characters, into offsets in bytes.
///
/// Places come in order but for a few steps back, so the characters of a file are counted about once; in a file of
/// plain ASCII nothing needs to be counted.
struct CodePointPlaces {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private let start: Int
  private let prefixCount: Int
  private var characters: Int
  private var byte: Int

  init(_ part: YAMLPart) {
    bytes = part.bytes
    isASCII = part.isASCII
    start = part.start
    prefixCount = part.prefixCount
    characters = part.prefixCount
    byte = part.start
  }

  /// The offset of the byte at which a character begins.
  mutating func offset(of character: Int) -> Int {
    if isASCII || character <= prefixCount {
      return min(max(start, start + character - prefixCount), bytes.count)
    }
    if character != characters { move(to: character) }
    return byte
  }

  /// The offset of a byte of what libyaml read.
  func offset(ofByte index: Int) -> Int {
    min(max(start, start + index - prefixCount), bytes.count)
  }

  private mutating func move(to character: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      while characters < character, byte < bytes.count {
        byte += 1
        while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
        characters += 1
      }
      while characters > character, byte > start {
        byte -= 1
        while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
        characters -= 1
      }
    }
  }
}
