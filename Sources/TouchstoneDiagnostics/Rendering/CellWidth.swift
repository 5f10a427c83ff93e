/// How a single Unicode scalar behaves on a terminal.
enum CellWidth: Sendable, Equatable {
  /// Takes one cell.
  case narrow
  /// Takes two cells: East Asian letters and emoji.
  case wide
  /// Takes no cell of its own and belongs to what stands before it: accents, joiners, variation selectors.
  case joining
  /// Would command the terminal, or turn the order of the text around it; is shown as a stand-in of one cell.
  case unprintable

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .narrow
    case 0..<0xA0: self = .unprintable
    case 0xA0..<0x300: self = .narrow
    case _: self = Self.looked(up: scalar)
    }
  }

  private static func looked(up scalar: Unicode.Scalar) -> CellWidth {
    if isUnprintable(scalar.value) { return .unprintable }
    if isJoining(scalar) { return .joining }
    return isWide(scalar.value) ? .wide : .narrow
  }

  /// Marks that change the direction of text can make a line read other than it is written; line separators break it.
  private static func isUnprintable(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    case _: false
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true  // the vowels and finals of Hangul, which complete a syllable
    case 0x200B...0x200D, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xE0000...0xE007F: true
    case 0x1F3FB...0x1F3FF: true  // skin tones
    // Stretches without any mark, so that the system's table need not be asked about each letter.
    case 0x2000..<0x20D0, 0x3100..<0xA000, 0xAC00..<0xD7B0, 0x1F000..<0x40000: false
    case _: [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wideRanges[0].lowerBound else { return false }
    var low = 0
    var high = wideRanges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if wideRanges[middle].lowerBound <= value {
        low = middle
      } else {
        high = middle
      }
    }
    return wideRanges[low].contains(value)
  }

  /// What Unicode calls East Asian Wide or Fullwidth, with the emoji that are shown as pictures by themselves.
  ///
  /// The table is our own, rather than the system's, so that a report has the same columns on every machine.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
    0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
    0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
    0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC,
    0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
