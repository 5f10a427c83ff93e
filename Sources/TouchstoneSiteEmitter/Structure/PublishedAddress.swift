import TouchstoneLanguage

/// The address under which a site is published: `https://learn.example/framework/`.
///
/// Links between pages do without it. It is needed where an address has to be whole: for what search engines read, and
/// for the page that a host shows in place of one that is missing, wherever that would have been.
struct PublishedAddress: Sendable, Equatable {
  /// Ends with a slash.
  let base: String
  /// The part after the host: `/framework/`.
  let path: String

  init?(_ written: String?) {
    guard let written, WebAddress.isSafe(written), !written.utf8.contains(where: { [0x23, 0x3F].contains($0) }),
      let scheme = written.utf8.firstIndex(of: UInt8(ascii: ":")), written.utf8.count > 8,
      written.utf8[scheme...].starts(with: "://".utf8)
    else { return nil }
    base = written.utf8.last == UInt8(ascii: "/") ? written : written + "/"
    let host = base.utf8.index(scheme, offsetBy: 3)
    let slash = base.utf8[host...].firstIndex(of: UInt8(ascii: "/")) ?? base.utf8.endIndex
    path = String(base[slash...])
  }

  /// Whether the site is all that its host has.
  var isWholeHost: Bool { path == "/" }
}
