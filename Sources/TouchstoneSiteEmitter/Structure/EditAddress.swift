/// Where the files of a framework can be edited: `https://git.example/riverbend/edit/main/{path}`.
struct EditAddress: Sendable {
  private let before: String
  private let after: String

  /// - Returns: `nil` for what is no address; a path is added at the end where the address does not say where.
  init?(_ written: String?) {
    guard let written, WebAddress.isSafe(written) else { return nil }
    let mark = Array("{path}".utf8)
    let bytes = Array(written.utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: mark) }
    if let place {
      before = String(decoding: bytes[..<place], as: UTF8.self)
      after = String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
    } else {
      before = bytes.last == UInt8(ascii: "/") ? written : written + "/"
      after = ""
    }
  }

  /// The address of a file; `nil` where its path makes no address.
  func address(of path: String) -> String? {
    let address = before + path + after
    return WebAddress.isSafe(address) ? address : nil
  }
}
