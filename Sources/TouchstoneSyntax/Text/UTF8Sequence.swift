/// How many bytes the character at `index` has in UTF-8, or 0 where no character is encoded there.
///
/// Follows the table of well-formed sequences in the Unicode Standard: no overlong forms, no surrogates, nothing
/// above U+10FFFF.
func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  let second = byte(bytes, index + 1)
  switch lead {
  case 0xC2...0xDF:
    return isContinuation(second) ? 2 : 0
  case 0xE0...0xEF:
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
    return second >= lowest && second <= highest && isContinuation(byte(bytes, index + 2)) ? 3 : 0
  case 0xF0...0xF4:
    let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
    let rest = isContinuation(byte(bytes, index + 2)) && isContinuation(byte(bytes, index + 3))
    return second >= lowest && second <= highest && rest ? 4 : 0
  default:
    return 0
  }
}

/// The character at `index` with its length, where one is encoded there.
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
  guard index < bytes.count else { return nil }
  let length = wellFormedLength(bytes, at: index)
  guard length > 0 else { return nil }
  var value = UInt32(bytes[index]) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
  for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return Unicode.Scalar(value).map { ($0, length) }
}

/// `C3`, as people who look bytes up write it.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count < 2 ? "0" + digits : digits
}

private func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
  index < bytes.count ? bytes[index] : 0
}

private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
