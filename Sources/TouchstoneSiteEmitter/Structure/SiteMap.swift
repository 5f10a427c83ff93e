import TouchstoneEmission

/// What search engines read of a published site: the addresses of all pages.
struct SiteMap {
  let published: PublishedAddress
  /// From the site's folder.
  let addresses: [String]

  /// No map may hold more addresses; beyond that there are several, and one that names them.
  private static let limit = 50_000

  var files: [OutputFile] {
    var files = maps
    // A host has one such file, at its root.
    if published.isWholeHost {
      let text = "User-agent: *\nAllow: /\nSitemap: \(published.base)sitemap.xml\n"
      files.append(OutputFile(path: "robots.txt", bytes: Array(text.utf8)))
    }
    return files
  }

  private var maps: [OutputFile] {
    let sorted = addresses.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard sorted.count > SiteMap.limit else { return [map("sitemap.xml", of: sorted[...])] }
    let starts = stride(from: 0, to: sorted.count, by: SiteMap.limit)
    let parts = starts.enumerated().map { number, start in
      map("sitemap-\(number + 1).xml", of: sorted[start..<min(start + SiteMap.limit, sorted.count)])
    }
    return [document("sitemap.xml", "sitemapindex", "sitemap", parts.map(\.path))] + parts
  }

  private func map(_ path: String, of addresses: ArraySlice<String>) -> OutputFile {
    document(path, "urlset", "url", addresses)
  }

  private func document(
    _ path: String, _ root: StaticString, _ entry: StaticString, _ addresses: some Sequence<String>
  ) -> OutputFile {
    var xml = HTMLWriter()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
    xml.markup(root)
    xml.markup(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for address in addresses {
      xml.markup("<")
      xml.markup(entry)
      xml.markup("><loc>")
      var whole = published.base + address
      whole.withUTF8 { WebAddress.write($0, to: &xml) }
      xml.markup("</loc></")
      xml.markup(entry)
      xml.markup(">\n")
    }
    xml.markup("</")
    xml.markup(root)
    xml.markup(">\n")
    return OutputFile(path: path, bytes: xml.bytes)
  }
}
