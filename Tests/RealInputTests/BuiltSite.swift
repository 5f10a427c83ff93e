import Foundation
import TouchstoneToolSupport

/// A built site as a reader's browser has it: pages, the words on them, and the links between them.
struct BuiltSite {
  let folder: URL
  private var pages: [String: String] = [:]
  /// All words of all pages, markup taken away.
  private var words = ""
  private var anchors: [String: Set<String>] = [:]
  private var files: Set<String> = []

  init(_ folder: URL) throws {
    self.folder = folder.resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(atPath: self.folder.path)?.compactMap { $0 as? String } ?? []
    files = Set(found)
    for path in found.sorted() where path.hasSuffix(".html") {
      let html = String(decoding: try Data(contentsOf: self.folder.appendingPathComponent(path)), as: UTF8.self)
      pages[path] = html
      anchors[path] = Set(attributes(["id", "name"], in: html))
      words += withoutMarkup(html) + "\n"
    }
  }

  /// The paths at which there is no page.
  func missingPages(_ paths: [String]) -> [String] {
    paths.filter { pages[$0] == nil }
  }

  /// The texts that are on no page.
  func missing(_ texts: [String]) -> [String] {
    let all = Set(texts.map(collapsed))
    return all.filter { !words.contains($0) }.sorted()
  }

  /// Every link to a file that is not there, or to a place that is not in it.
  func deadLinks() -> [String] {
    var dead: [String] = pages.isEmpty ? ["there are no pages"] : []
    for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
      for link in attributes(["href", "src"], in: html) where !isAlive(link, from: path) {
        dead.append("\(path): \(link)")
      }
    }
    return dead
  }

  private func isAlive(_ link: String, from page: String) -> Bool {
    if link.contains("://") || link.hasPrefix("mailto:") || link.hasPrefix("data:") { return true }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let address = parts[0].split(separator: "?").first.map(String.init) ?? ""
    var target = page
    if !address.isEmpty {
      let base = address.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
      var folders = base
      for part in address.split(separator: "/").map(String.init) {
        switch part {
        case ".": continue
        case "..": if folders.popLast() == nil { return false }
        default: folders.append(part.removingPercentEncoding ?? part)
        }
      }
      target = folders.joined(separator: "/")
      if address.hasSuffix("/") || target.isEmpty || pages[target + "/index.html"] != nil {
        target = target.isEmpty ? "index.html" : target + "/index.html"
      }
    }
    guard files.contains(target) else { return false }
    guard parts.count == 2, !parts[1].isEmpty, let places = anchors[target] else { return true }
    return places.contains(parts[1].removingPercentEncoding ?? parts[1])
  }
}

/// The values of attributes, in double, single or no quotes.
private func attributes(_ names: [String], in html: String) -> [String] {
  let alternatives = names.joined(separator: "|")
  let pattern = "\\s(?:\(alternatives))\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"
  guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
  let whole = NSRange(html.startIndex..., in: html)
  return expression.matches(in: html, range: whole).compactMap { match in
    (1...3).lazy.compactMap { Range(match.range(at: $0), in: html) }.first.map { withoutEntities(String(html[$0])) }
  }
}

/// The words of a page, each run of spaces as one.
private func withoutMarkup(_ html: String) -> String {
  var text = html
  for pattern in ["(?s)<(script|style)\\b.*?</\\1>", "</?(?:em|strong|a|span|b|i|code|mark|wbr)\\b[^>]*>"] {
    text = text.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
  }
  text = text.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
  return collapsed(withoutEntities(text))
}

private func collapsed(_ text: String) -> String {
  text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
}

private func withoutEntities(_ text: String) -> String {
  var text = text
  for (entity, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&nbsp;", " "),
    ("&#34;", "\""), ("&amp;", "&"),
  ] {
    text = text.replacingOccurrences(of: entity, with: character)
  }
  return text
}
