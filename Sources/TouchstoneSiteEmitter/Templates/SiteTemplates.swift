import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage

/// The templates of a district, as they lie in its package.
struct SiteTemplates {
  var written: [WrittenTemplate] = []
  var problems: [Diagnostic] = []

  init(_ options: ThemeOptions, _ attachments: [Attachment]) {
    let folder = options.templates?.value ?? PageTemplate.usualFolder
    for attachment in attachments where attachment.request == folder {
      guard let template = PageTemplate.allCases.first(where: { $0.fileName == attachment.name }) else {
        problems.append(.unknownTemplate(attachment.name, attachment.source))
        continue
      }
      guard let text = String(validating: attachment.bytes, as: UTF8.self) else {
        problems.append(.unreadableTemplate(attachment.source))
        continue
      }
      written.append(WrittenTemplate(template: template, text: text, source: attachment.source))
    }
    problems += TemplateCheck.problems(written)
  }

  /// The folder that a manifest names, or the usual one if it is there.
  static func attachment(_ options: ThemeOptions, manifest: SourceSpan) -> AttachmentRequest {
    AttachmentRequest(
      path: options.templates?.value ?? PageTemplate.usualFolder, span: options.templates?.span ?? manifest,
      limit: PageTemplate.sizeLimit, ending: PageTemplate.ending, isRequired: options.templates != nil)
  }

  /// The templates made ready; `nil` where a district has none of its own.
  func loaded(by engine: any TemplateEngine) -> (any LoadedTemplates)? {
    guard !written.isEmpty, problems.isEmpty else { return nil }
    let texts = PageTemplate.allCases.map { template in
      (template.rawValue, written.first { $0.template == template }?.text ?? template.shipped)
    }
    return engine.load(Dictionary(uniqueKeysWithValues: texts))
  }
}

extension PageWriter {
  /// Writes a part of the page that templates may put elsewhere.
  mutating func part(_ part: PagePart, _ body: (inout PageWriter) -> Void) {
    let start = html.bytes.count
    body(&self)
    if edition.site.templates != nil { parts.append((part, start..<html.bytes.count)) }
  }

  /// The page as the district's templates have it; `nil` where it has none.
  mutating func filled() -> [UInt8]? {
    guard let templates = edition.site.templates else { return nil }
    var values: [String: String] = [PagePart.language.rawValue: edition.language.tag]
    if edition.language.isRightToLeft { values[PagePart.direction.rawValue] = "rtl" }
    for (part, range) in parts where !range.isEmpty {
      let bytes = html.bytes[range]
      // The template has the line breaks between parts.
      let lines = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes
      values[part.rawValue] = String(decoding: lines, as: UTF8.self)
    }
    parts.removeAll(keepingCapacity: true)
    return Array(templates.fill(PageTemplate.page.rawValue, values).utf8)
  }
}
