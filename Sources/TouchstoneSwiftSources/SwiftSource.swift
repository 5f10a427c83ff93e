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
    guard !TreeDepth.hasLongRun(in: bytes) else {
      tree = empty
      problem = .tooDeep
      return
    }
    let parsed = SwiftSource.parse(bytes)
    guard !TreeDepth.exceedsLimit(Syntax(parsed)) else {
      tree = empty
      problem = .tooDeep
      return
    }
    if parsed.hasError { problem = .syntaxError(SourceErrors.firstOffset(in: parsed)) }
    // Operators with their precedence; what cannot be sorted out stays a row of operands.
    tree = OperatorTable.standardOperators.foldAll(parsed) { _ in }.as(SourceFileSyntax.self) ?? parsed
  }

  /// The same in debug and release builds, where the parser's own limits differ.
  static func parse(_ bytes: [UInt8]) -> SourceFileSyntax {
    bytes.withUnsafeBufferPointer { Parser.parse(source: $0, maximumNestingLevel: TreeDepth.brackets) }
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
  /// More brackets in each other than people write; what goes beyond is no Swift to the parser.
  static let brackets = 100
  /// The parser looks ahead more than once at what follows each opening bracket, so that a row of ninety did not end.
  static let run = 12
  /// More than people write: a file that goes beyond it is left out, where it would otherwise use up the stack.
  static let limit = 2_500

  /// Whether many brackets or angles are opened in a row, with at most a word before each: `[[[[`, `A<A<A<A<`.
  static func hasLongRun(in bytes: [UInt8]) -> Bool {
    var run = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "<"):
        run += 1
        if run > TreeDepth.run { return true }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."):
        continue
      default: run = 0
      }
    }
    return false
  }

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
