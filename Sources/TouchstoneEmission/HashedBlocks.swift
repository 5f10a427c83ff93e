/// Hands over a message in blocks of 64 bytes with the padding that SHA-1 and SHA-256 share: a one bit, zeros, and the
/// length of the message in bits.
func forEachHashedBlock(of bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
  let blockSize = 64
  bytes.withUnsafeBytes { message in
    let start = message.count / blockSize * blockSize
    for offset in stride(from: 0, to: start, by: blockSize) {
      body(UnsafeRawBufferPointer(rebasing: message[offset..<offset + blockSize]))
    }
    // What is left, the one bit and the length fill one block more, or two.
    let rest = message[start...]
    let tailSize = rest.count + 9 <= blockSize ? blockSize : 2 * blockSize
    withUnsafeTemporaryAllocation(byteCount: tailSize, alignment: 8) { tail in
      tail.copyBytes(from: rest)
      tail[rest.count] = 0x80
      for index in rest.count + 1..<tailSize { tail[index] = 0 }
      tail.storeBytes(of: (UInt64(message.count) * 8).bigEndian, toByteOffset: tailSize - 8, as: UInt64.self)
      for offset in stride(from: 0, to: tailSize, by: blockSize) {
        body(UnsafeRawBufferPointer(rebasing: tail[offset..<offset + blockSize]))
      }
    }
  }
}

/// Words as bytes, the most significant byte of each first.
func bigEndianBytes(of words: UnsafeMutableBufferPointer<UInt32>) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: words.count * 4) { bytes, count in
    for (index, word) in words.enumerated() {
      for place in 0..<4 {
        bytes[index * 4 + place] = UInt8(truncatingIfNeeded: word >> UInt32(24 - place * 8))
      }
    }
    count = words.count * 4
  }
}

/// Two lower-case hexadecimal digits for each byte, as digests are shown.
public func hexadecimal(_ bytes: [UInt8]) -> String {
  String(unsafeUninitializedCapacity: bytes.count * 2) { digits in
    for (index, byte) in bytes.enumerated() {
      digits[index * 2] = hexadecimalDigit(byte >> 4)
      digits[index * 2 + 1] = hexadecimalDigit(byte & 0x0F)
    }
    return bytes.count * 2
  }
}

/// The lower-case digit for a value below 16.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
}
