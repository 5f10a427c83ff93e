import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// Reads what one file declares, by the rows of the language; names stay names.
public func declare(_ file: ReadFile) -> DeclaredFile {
  var reader = DeclarationReader(file)
  let root = file.tree.root
  reader.readTranslationLanguage(root, isManifest: file.isManifest)
  let strays = file.isManifest ? strayHeaderEntries(root) : []
  if file.isManifest { reader.readManifest(root, strays: strays) }
  for entry in root.entries ?? [] where !strays.contains(where: { $0.key.span == entry.key.span }) {
    reader.readTopLevel(entry, isManifest: file.isManifest)
  }
  return reader.file
}

/// What belongs to `[framework]` and stands outside of it, in a manifest that has no such table.
///
/// ```yaml
/// # framework:          <-- gone
///   id: riverbend
///   title: Riverbend Learning Framework
/// ```
private func strayHeaderEntries(_ root: SyntaxNode) -> [SyntaxEntry] {
  guard root["framework"] == nil else { return [] }
  return root.entries?.filter { entry in
    guard entry.value.scalar != nil else { return false }
    return FrameworkHeader.fields.position(of: entry.key.text) != nil
  } ?? []
}

extension DeclarationReader {
  /// Notices a file that begins `translation = "es"`.
  fileprivate mutating func readTranslationLanguage(_ root: SyntaxNode, isManifest: Bool) {
    guard let entry = root.entries?.first(where: { $0.key.text == "translation" }) else { return }
    if isManifest { return report(.translationInManifest(at: entry.key.span)) }
    let context = ValueContext(field: .translation, owner: Subject(kind: nil, name: "the translation"), format: format)
    guard let language = label(entry.value, context) else { return }
    guard isLanguageTag(language.value) else { return report(.notALanguage(language)) }
    isTranslation = true
    file.translation = language
  }

  fileprivate mutating func readTopLevel(_ entry: SyntaxEntry, isManifest: Bool) {
    let word = entry.key.text
    if let kind = Kind(rawValue: word) {
      readList(kind, entry)
    } else if word == "translation" {
      return
    } else if DeclarationReader.manifestTables.contains(word) {
      readManifestWord(entry, isManifest: isManifest)
    } else {
      report(.unknownTopLevel(entry.key))
    }
  }

  private mutating func readManifestWord(_ entry: SyntaxEntry, isManifest: Bool) {
    if isManifest { return }
    switch entry.key.text {
    case "framework" where isTranslation: file.translatedHeader = readHeader(entry)
    case "terms" where isTranslation: file.terms = readTerms(entry)
    default: report(.manifestTableElsewhere(entry.key))
    }
  }
}

/// Whether a text has the form of a language tag, `es` or `pt-BR`.
private func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count) else { return false }
  func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  return first.allSatisfy(isLetter)
    && parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) } }
}

extension FieldDescription {
  fileprivate static let translation = FieldDescription(
    "translation", .label, "The language of the texts in this file.", example: #""es""#)
}
