/// SHA-1 (FIPS 180-4) over bytes, because version 5 of UUID is defined by it; nothing here relies on it as a secret or
/// a seal.
///
/// It is written out here for the same reason as ``SHA256``.
public enum SHA1 {
  /// The 20 bytes of the digest.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 85) { memory in
      let state = UnsafeMutableBufferPointer(rebasing: memory[..<5])
      let schedule = UnsafeMutableBufferPointer(rebasing: memory[5...])
      _ = state.initialize(from: initialState)
      forEachHashedBlock(of: bytes) { block in
        expand(block, into: schedule)
        compress(schedule, state)
      }
      return bigEndianBytes(of: state)
    }
  }

  private static let initialState: [UInt32] = [
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0,
  ]

  private static func expand(_ block: UnsafeRawBufferPointer, into words: UnsafeMutableBufferPointer<UInt32>) {
    for index in 0..<16 {
      words[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    for index in 16..<80 {
      words[index] = rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], by: 1)
    }
  }

  private static func compress(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let mixed: UInt32 =
        switch index {
        case ..<20: (b & c | ~b & d) &+ 0x5a82_7999
        case ..<40: (b ^ c ^ d) &+ 0x6ed9_eba1
        case ..<60: (b & c | b & d | c & d) &+ 0x8f1b_bcdc
        default: (b ^ c ^ d) &+ 0xca62_c1d6
        }
      (a, b, c, d, e) = (rotated(a, by: 5) &+ mixed &+ e &+ words[index], a, rotated(b, by: 30), c, d)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 &- count)
  }
}
