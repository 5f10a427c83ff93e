import TouchstoneDiagnostics

/// Reads the tags of a template, so that a wrong name is found when the template is loaded, and not by a family that
/// misses half a page.
///
/// ```
/// <p>{{editoin}}</p>   <!-- no template knows this name -->
/// ```
struct TemplateCheck {
  private let written: WrittenTemplate
  private let bytes: [UInt8]
  private var open: [(name: String, span: SourceSpan)] = []
  private(set) var problems: [Diagnostic] = []
  private(set) var parts: Set<PagePart> = []
  private(set) var partials: Set<PageTemplate> = []

  init(_ written: WrittenTemplate) {
    self.written = written
    bytes = Array(written.text.utf8)
    readTags()
    for section in open {
      problems.append(.brokenTemplate("the section \"\(section.name)\" is never closed", section.span))
    }
  }

  private mutating func readTags() {
    var place = 0
    while let start = find("{{", from: place) {
      let isTriple = byte(start + 2) == UInt8(ascii: "{")
      let isComment = byte(start + 2) == UInt8(ascii: "!")
      let closing: StaticString = isTriple ? "}}}" : "}}"
      guard let end = find(closing, from: start + 2) else {
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        problems.append(.brokenTemplate("this tag has no end", span(start, line.endIndex)))
        return
      }
      place = end + closing.utf8CodeUnitCount
      if !isComment { readTag(bytes[(start + (isTriple ? 3 : 2))..<end], span(start, place), isTriple: isTriple) }
    }
  }

  private mutating func readTag(_ tag: ArraySlice<UInt8>, _ span: SourceSpan, isTriple: Bool) {
    let content = tag.drop { $0 == 0x20 }
    let mark = isTriple ? nil : content.first
    let name = TemplateCheck.trimmed(content.dropFirst(1))
    switch mark {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      if isKnown(name, span) { open.append((name, span)) }
    case UInt8(ascii: "/"): close(name, span)
    case UInt8(ascii: ">"): partial(name, span)
    case UInt8(ascii: "&"): _ = isKnown(name, span)
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "*"):
      problems.append(.brokenTemplate("templates of pages have no tag of this sort", span))
    case .some, nil: _ = isKnown(TemplateCheck.trimmed(content), span)
    }
  }

  private mutating func isKnown(_ name: String, _ span: SourceSpan) -> Bool {
    guard let part = PagePart(rawValue: name) else {
      problems.append(.unknownName(name, "part of a page", PagePart.allCases.map(\.rawValue), span))
      return false
    }
    parts.insert(part)
    return true
  }

  private mutating func close(_ name: String, _ span: SourceSpan) {
    if let last = open.last, last.name == name {
      open.removeLast()
    } else if PagePart(rawValue: name) != nil {
      let message =
        open.last.map { "this closes \"\(name)\", and \"\($0.name)\" is open" } ?? "no section \"\(name)\" is open here"
      problems.append(.brokenTemplate(message, span))
      if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
    }
    // A section whose name is unknown has been reported where it begins.
  }

  private mutating func partial(_ name: String, _ span: SourceSpan) {
    guard let template = PageTemplate(rawValue: name), written.template.partials.contains(template) else {
      let allowed = written.template.partials.map(\.rawValue)
      problems.append(.unknownName(name, "template that may stand in \(written.template.fileName)", allowed, span))
      return
    }
    partials.insert(template)
  }

  // MARK: - Bytes

  private func byte(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

  private func find(_ mark: StaticString, from start: Int) -> Int? {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0] && bytes[place...].starts(with: wanted) { return place }
      place += 1
    }
    return nil
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(written.source, start, end) }

  private static func trimmed(_ name: ArraySlice<UInt8>) -> String {
    let start = name.drop { $0 == 0x20 }
    return String(
      decoding: start.prefix(start.lastIndex { $0 != 0x20 }.map { $0 - start.startIndex + 1 } ?? 0), as: UTF8.self)
  }
}

extension TemplateCheck {
  /// What is wrong with the templates of a district, those that come with the site standing in for the others.
  static func problems(_ templates: [WrittenTemplate]) -> [Diagnostic] {
    let checks = templates.map { ($0, TemplateCheck($0)) }
    let found = checks.flatMap { $1.problems }
    guard found.isEmpty, let page = checks.first(where: { $0.0.template == .page }) ?? checks.first else {
      return found
    }
    func parts(of template: PageTemplate) -> (parts: Set<PagePart>, partials: Set<PageTemplate>) {
      let check =
        checks.first { $0.0.template == template }?.1
        ?? TemplateCheck(WrittenTemplate(template: template, text: template.shipped, source: SourceID(0)))
      return (check.parts, check.partials)
    }
    let whole = parts(of: .page)
    let used = whole.partials.reduce(whole.parts) { $0.union(parts(of: $1).parts) }
    return PagePart.required.filter { !used.contains($0) }.map { part in
      // The head is to blame where it is the district's own and says nothing of this.
      let blamed = part == .metadata ? checks.first { $0.0.template == .head } ?? page : page
      return .missingPart(part, in: blamed.0)
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenTemplate(_ message: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.brokenTemplate, message, at: span,
      help: ["write `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}` or `{{> template}}`"])
  }

  fileprivate static func unknownName(
    _ name: String, _ what: String, _ known: [String], _ span: SourceSpan
  ) -> Diagnostic {
    let near = suggestions(for: name, among: known, limit: 1).map { "perhaps \($0) is meant" }
    let help = known.isEmpty ? "leave the tag out" : "the names are " + known.joined(separator: ", ")
    return Diagnostic(ThemeDiagnostics.unknownTemplateName, "\"\(name)\" is no \(what)", at: span, help: near + [help])
  }

  fileprivate static func missingPart(_ part: PagePart, in written: WrittenTemplate) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.templateWithoutPart, "no template puts `\(part.rawValue)` anywhere",
      at: SourceSpan(written.source, 0, 0), help: ["write `{{\(part.rawValue)}}` where it belongs"])
  }

  static func unknownTemplate(_ name: String, _ source: SourceID) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unknownTemplateName, "\"\(name)\" is no template of a site", at: SourceSpan(source, 0, 0),
      help: ["the templates are " + PageTemplate.allCases.map(\.fileName).joined(separator: ", ")])
  }

  static func unreadableTemplate(_ source: SourceID) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.brokenTemplate, "this template is no text in UTF-8", at: SourceSpan(source, 0, 0),
      help: ["save it as UTF-8"])
  }
}
