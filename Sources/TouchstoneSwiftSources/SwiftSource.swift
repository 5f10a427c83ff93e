import SwiftOperators
import SwiftParser
import SwiftSyntax

/// A Swift file of an app, read.
///
/// It is read by the grammar alone: nothing is compiled, and nothing outside of the given files is known.
struct SwiftSource {
  var path: String
  var bytes: [UInt8]
  var tree: SourceFileSyntax
  var lines: SourceLines
  /// Why the file was left out, or can be read but not be changed.
  var problem: SwiftSourceProblem?

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = SourceLines(bytes)
    let empty = SourceFileSyntax(statements: [], endOfFileToken: .endOfFileToken())
    guard String(validating: bytes, as: UTF8.self) != nil else {
      tree = empty
      problem = .notText
      return
    }
    let parsed = bytes.withUnsafeBufferPointer { Parser.parse(source: $0) }
    guard !TreeDepth.exceedsLimit(Syntax(parsed)) else {
      tree = empty
      problem = .tooDeep
      return
    }
    if parsed.hasError { problem = .syntaxError(SourceErrors.firstOffset(in: parsed)) }
    // Operators with their precedence; what cannot be sorted out stays a row of operands.
    tree = OperatorTable.standardOperators.foldAll(parsed) { _ in }.as(SourceFileSyntax.self) ?? parsed
  }

  /// Whether nothing at all is known of the file.
  var isUnread: Bool {
    switch problem {
    case .notText, .tooDeep: true
    case .syntaxError, nil: false
    }
  }
}

/// What is the matter with a Swift file.
enum SwiftSourceProblem: Equatable {
  case notText
  case tooDeep
  /// Where the first one begins.
  case syntaxError(Int)

  var sentence: String {
    switch self {
    case .notText: "this file is no UTF-8 text, and was left out"
    case .tooDeep: "expressions in this file lie in each other too deeply, and it was left out"
    case .syntaxError:
      "from here on this is not Swift as the parser knows it; names in this file are found as far as they can be"
    }
  }
}

/// Whether a tree can be walked by functions that call themselves, as visitors do.
enum TreeDepth {
  /// More than people write: a file that goes beyond it is left out, where it would otherwise use up the stack.
  static let limit = 1_500

  static func exceedsLimit(_ root: Syntax) -> Bool {
    var waiting: [(node: Syntax, depth: Int)] = [(root, 0)]
    while let (node, depth) = waiting.popLast() {
      guard depth <= limit else { return true }
      // Folding makes a tree as deep as the row is long.
      let more = node.as(SequenceExprSyntax.self).map { $0.elements.count } ?? 0
      guard more <= limit else { return true }
      for child in node.children(viewMode: .sourceAccurate) where child.as(TokenSyntax.self) == nil {
        waiting.append((child, depth + 1))
      }
    }
    return false
  }
}

/// Finds the first place that the parser could make nothing of.
private final class SourceErrors: SyntaxAnyVisitor {
  private var offset: Int?

  static func firstOffset(in tree: SourceFileSyntax) -> Int {
    let errors = SourceErrors(viewMode: .all)
    errors.walk(tree)
    return errors.offset ?? 0
  }

  override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
    offset == nil && node.hasError ? .visitChildren : .skipChildren
  }

  override func visit(_ node: UnexpectedNodesSyntax) -> SyntaxVisitorContinueKind {
    offset = offset ?? node.positionAfterSkippingLeadingTrivia.utf8Offset
    return .skipChildren
  }

  override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
    if token.presence == .missing { offset = offset ?? token.positionAfterSkippingLeadingTrivia.utf8Offset }
    return .skipChildren
  }
}
