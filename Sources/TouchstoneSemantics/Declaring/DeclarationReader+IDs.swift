import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// The longest id, in bytes.
  static let maximumIDLength = 120

  /// Reads the id: the whole one where a declaration stands alone, its last part inside its parent.
  mutating func readID<D: Declaration>(
    of declaration: D, _ item: SyntaxNode, _ entries: [SyntaxEntry], in parent: ParentDeclaration?
  ) {
    let kind = D.kind
    let refined = entries.first { $0.key.text == "refines" }
    if let refined, entries.contains(where: { $0.key.text == "id" }) { report(.idBesideRefines(at: refined.key.span)) }
    guard let entry = entries.first(where: { $0.key.text == "id" }) ?? (kind.hasID ? refined : nil) else {
      if kind.hasID {
        report(.missingID(kind, at: entries.first?.key.span ?? item.span.beginning, format))
        declaration.id = ""
      } else {
        declaration.idSpan = entries.first?.key.span ?? item.span.beginning
      }
      return
    }
    guard kind.hasID else {
      return report(.unneededID(kind, at: entry.key.span))
    }
    guard case .scalar(let scalar) = entry.value.content else {
      if case .unreadable = entry.value.content { return }
      return report(.wrongShape("id", "an id, for example \"math.ratios\"", entry.value, in: kind.name))
    }
    declaration.idSpan = entry.value.span
    if let parent {
      readPart(scalar.text, of: declaration, at: entry.value.span, in: parent)
    } else {
      if !isWellFormed(id: scalar.text) { report(.malformedID(scalar.text, kind, at: entry.value.span)) }
      declaration.id = scalar.text
    }
  }

  /// Inside its parent a part writes the last part of its id only; the whole id is accepted where it fits.
  private mutating func readPart<D: Declaration>(
    _ written: String, of declaration: D, at span: SourceSpan, in parent: ParentDeclaration
  ) {
    let whole = written.hasPrefix(parent.id + ".") ? written : parent.id + "." + written
    if !isWellFormed(id: whole) && !parent.id.isEmpty {
      report(.malformedID(written, D.kind, at: span))
    } else if written.utf8.contains(UInt8(ascii: ".")) && whole != written {
      report(.dottedPart(written, D.kind, parent: parent.id, at: span))
    }
    declaration.id = whole
  }

  private func isWellFormed(id: String) -> Bool {
    isWellFormedID(id) && id.utf8.count <= DeclarationReader.maximumIDLength
  }
}

/// Whether a text is words of a–z, digits and hyphens, joined by dots.
public func isWellFormedID(_ text: String) -> Bool {
  var previous = UInt8(ascii: ".")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      break
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      if previous == UInt8(ascii: ".") || (byte == UInt8(ascii: ".") && previous == UInt8(ascii: "-")) { return false }
    default:
      return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-")
}

/// The nearest well-formed id: lower case, other characters made hyphens.
public func wellFormedID(like text: String) -> String {
  var parts: [String] = []
  for part in text.lowercased().split(separator: ".") {
    let words = part.split { character in
      !(character.isASCII && (character.isLetter || character.isNumber))
    }
    if !words.isEmpty { parts.append(words.joined(separator: "-")) }
  }
  return parts.joined(separator: ".")
}
