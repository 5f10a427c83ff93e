import TouchstoneEmission

/// Writes Swift in the layout that `swift format` gives it.
struct SwiftWriter {
  private var text: ByteWriter
  private var depth = 0

  init(reservingCapacity capacity: Int = 4096) {
    text = ByteWriter(reservingCapacity: capacity)
  }

  var bytes: [UInt8] { text.bytes }

  /// Adds a line of code at the current depth; an empty one has no spaces.
  mutating func line(_ code: String = "") {
    if !code.isEmpty {
      beginLine()
      text.write(code)
    }
    text.endLine()
  }

  /// Adds something in braces: `enum Math {` … `}`.
  mutating func block(_ head: String, _ body: (inout SwiftWriter) -> Void) {
    ignoreLayout(ofLine: "\(head) {")
    beginLine()
    text.write(head)
    text.write(" {\n")
    indented(body)
    line("}")
  }

  /// Adds a type, with as many lines for its conformances as they need.
  mutating func type(_ name: String, conformingTo protocols: [String], _ body: (inout SwiftWriter) -> Void) {
    let head = "\(name): \(protocols.joined(separator: ", "))"
    guard !fits("\(head) {"), let first = protocols.first, fits("\(name): \(first),") else { return block(head, body) }
    var line = "\(name): \(first),"
    var isFirst = true
    for (index, conformance) in protocols.enumerated().dropFirst() {
      let next = index == protocols.count - 1 ? conformance : "\(conformance),"
      if indentation + (isFirst ? 0 : 2) + line.utf8.count + 1 + next.utf8.count <= SwiftComment.lineLength {
        line += " \(next)"
      } else {
        self.line(isFirst ? line : "  \(line)")
        isFirst = false
        line = next
      }
    }
    self.line(isFirst ? line : "  \(line)")
    self.line("{")
    indented(body)
    self.line("}")
  }

  mutating func indented(_ body: (inout SwiftWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Adds a documentation comment; each text is at least one paragraph.
  mutating func documentation(_ texts: [String]) {
    SwiftComment.write(texts, indentation: indentation, to: &text)
  }

  /// Adds a comment that is no documentation, on one line however long it is.
  mutating func comment(_ words: String) {
    beginLine()
    text.write("// ")
    text.write(SwiftComment.inline(words))
    text.endLine()
  }

  /// Adds a computed property whose getter is one expression.
  mutating func property(_ head: String, _ expression: String) {
    if fits("\(head) { \(expression) }") {
      line("\(head) { \(expression) }")
    } else {
      line("\(head) {")
      indented { $0.line(expression) }
      line("}")
    }
  }

  /// Adds a computed property that is made of a literal: `.init(rawValue: "math.ratios")`.
  mutating func property(_ head: String, madeOf literal: String) {
    if indentation + 20 + literal.utf8.count <= SwiftComment.lineLength {
      property(head, ".init(rawValue: \(literal))")
    } else {
      line("\(head) {")
      indented { writer in
        writer.line(".init(")
        writer.indented { $0.argument("rawValue:", literal) }
        writer.line(")")
      }
      line("}")
    }
  }

  /// Adds an argument with its label, the literal on a line of its own where both are too long for one.
  private mutating func argument(_ label: String, _ literal: String) {
    guard !fits("\(label) \(literal)") else { return line("\(label) \(literal)") }
    line(label)
    indented { $0.line(literal) }
  }

  /// Adds a constant made by a call, each argument on a line of its own where they do not fit on one.
  mutating func call(_ head: String, _ function: String, _ arguments: [String]) {
    let list = arguments.joined(separator: ", ")
    if fits("\(head) \(function)(\(list))") { return line("\(head) \(function)(\(list))") }
    line("\(head) \(function)(")
    indented { $0.line(list) }
    line(")")
  }

  /// Adds `label"text"`, the literal on a line of its own where it would be too long.
  mutating func literal(_ label: String, _ value: String) {
    let literal = SwiftLiteral.quoted(value)
    beginLine()
    text.write(label)
    if indentation + label.utf8.count + 1 + literal.utf8.count > SwiftComment.lineLength {
      text.endLine()
      text.write(String(repeating: " ", count: indentation + 2))
    } else {
      text.write(" ")
    }
    text.write(literal)
    text.endLine()
  }

  /// Whether a line of code ends before the last column.
  func fits(_ code: String) -> Bool {
    indentation + code.utf8.count <= SwiftComment.lineLength
  }

  /// Asks the formatter to leave a declaration alone that begins with a line too long for any layout, since names grow
  /// as long as ids do. Stands before everything that belongs to the declaration.
  mutating func ignoreLayout(ofLine code: String) {
    if !fits(code) { line("// swift-format-ignore") }
  }

  private var indentation: Int { depth * 2 }

  private mutating func beginLine() {
    for _ in 0..<indentation { text.write(byte: UInt8(ascii: " ")) }
  }
}
