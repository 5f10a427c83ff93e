/// Names of files and folders made from what authors wrote, good on every system.
///
/// A name made here never leaves the folder that it is put in, and two different texts never get names that some system
/// takes for one, even where capitals do not count (macOS) or where `con` is a device with any ending (Windows).
public enum SafePath {
  /// The longest name, in bytes, so that an ending can be added on any file system.
  public static let maximumLength = 140

  /// A name for one folder or file.
  ///
  /// An id is its own name, so that addresses can be read: `math.ratios`. Anything else becomes the letters and digits
  /// that it has, and an underscore with part of its digest, so that no two texts share a name: `ñandú` becomes
  /// `and_2f0e…`.
  public static func component(_ text: String) -> String {
    if isSafe(text) { return text }
    let letters = text.utf8.prefix(40).compactMap { readable($0) }
    let digest = SHA256.hexadecimalDigest(Array(text.utf8)).prefix(16)
    return String(decoding: letters, as: UTF8.self) + "_" + digest
  }

  /// Joins names into a path below the output folder.
  public static func path(_ components: String..., ending: String = "") -> String {
    components.map(component).joined(separator: "/") + ending
  }

  private static func isSafe(_ text: String) -> Bool {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= maximumLength, bytes.first != UInt8(ascii: "."),
      bytes.last != UInt8(ascii: "."), bytes.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: ".") })
    else { return false }
    return !isDevice(bytes.prefix { $0 != UInt8(ascii: ".") })
  }

  /// Whether Windows takes a name for a device, whatever its ending: `aux.html` cannot be opened there.
  private static func isDevice(_ stem: Substring.UTF8View) -> Bool {
    let name = String(Substring(stem))
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    return name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
      && name.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// A byte of a name in lower case, or `nil` for what is left out.
  private static func readable(_ byte: UInt8) -> UInt8? {
    if isPlain(byte) { return byte }
    let lowered = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered) && byte < 0x80 ? lowered : nil
  }
}
