/// What is known at one place in a file: the types that it lies in, and the names that functions and blocks gave there.
struct LexicalScope {
  /// The types that the place lies in: `["Planner", "Entry"]`.
  var types: [String]
  /// Names of the function and its blocks, the innermost last.
  private var blocks: [[String: SourceType]] = []
  /// What `return` gives, in the innermost function or closure.
  private var results: [SourceType] = []

  init(types: [String] = []) {
    self.types = types
  }

  var result: SourceType { results.last ?? .unknown }

  mutating func open() { blocks.append([:]) }
  mutating func close() { _ = blocks.popLast() }

  mutating func open(result: SourceType) {
    results.append(result)
    open()
  }

  mutating func closeFunction() {
    _ = results.popLast()
    close()
  }

  mutating func declare(_ name: String, _ type: SourceType) {
    guard !blocks.isEmpty, name != "_" else { return }
    blocks[blocks.count - 1][name] = type
  }

  /// The type of a name that a function or block gave; `nil` where none did.
  func local(_ name: String) -> SourceType? {
    for block in blocks.reversed() {
      if let type = block[name] { return type }
    }
    return nil
  }
}
