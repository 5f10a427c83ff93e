import TouchstoneDiagnostics
import TouchstoneSyntax

/// A text after reading, in the short forms that tests compare.
struct YAMLReadText {
  var bytes: [UInt8]
  var tree: SyntaxTree
  var diagnostics: [Diagnostic]

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    let (tree, diagnostics) = readYAML(bytes, source: SourceID(0), options: ReadingOptions())
    self.init(bytes: bytes, tree: tree, diagnostics: diagnostics)
  }

  init(bytes: [UInt8], tree: SyntaxTree, diagnostics: [Diagnostic]) {
    self.bytes = bytes
    self.tree = tree
    self.diagnostics = diagnostics
  }

  /// Every finding as `line:column: id: message`, the column in bytes.
  var lines: [String] {
    diagnostics.map { diagnostic in
      let before = bytes.prefix(Int(diagnostic.primary.span.start))
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
      return "\(line):\(column): \(diagnostic.id): \(diagnostic.message)"
    }
  }

  /// The text that a span covers.
  func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The text after some edits, which must not overlap.
  func text(applying edits: [TextEdit]) -> String {
    var bytes = bytes
    for edit in edits.sorted(by: { $0.span > $1.span }) {
      bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tree in short: `{id@0-2: math@4-8 tags@9-13: ["a"@15-18]@14-19}@0-19`, with texts in quotes marked by them,
  /// and with every place in bytes.
  var dump: String { dump(tree.root) }

  private func dump(_ node: SyntaxNode) -> String {
    let place = "@\(node.span.start)-\(node.span.end)"
    switch node.content {
    case .scalar(let scalar): return (scalar.form == .plain ? scalar.text : "\"\(scalar.text)\"") + place
    case .sequence(let items): return "[\(items.map(dump).joined(separator: " "))]" + place
    case .mapping(let entries):
      let entries = entries.map { "\($0.key.text)@\($0.key.span.start)-\($0.key.span.end): \(dump($0.value))" }
      return "{\(entries.joined(separator: " "))}" + place
    case .absent: return "absent" + place
    case .unreadable: return "unreadable" + place
    }
  }

  /// Every node below the root, keys as texts.
  var scalars: [(text: String, form: SyntaxScalar.Form, span: SourceSpan)] {
    var found: [(text: String, form: SyntaxScalar.Form, span: SourceSpan)] = []
    var open = [tree.root]
    while let node = open.popLast() {
      switch node.content {
      case .scalar(let scalar): found.append((scalar.text, scalar.form, node.span))
      case .sequence(let items): open.append(contentsOf: items)
      case .mapping(let entries): open.append(contentsOf: entries.map(\.value))
      case .absent, .unreadable: break
      }
    }
    return found
  }
}
