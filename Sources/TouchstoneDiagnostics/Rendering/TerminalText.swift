/// How many cells of a terminal a text takes on one line: two for each East Asian letter, none for an accent.
public func terminalCells(_ text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
  let bytes = Array(text.utf8)
  var scanner = ClusterScanner(bytes, bytes.indices, tabWidth: 2)
  var cells = 0
  while let cluster = scanner.next() { cells += cluster.cells }
  return cells
}

/// A text as one line that a terminal shows and never obeys: a question mark stands for what would command it.
public func terminalLine(_ text: String) -> String {
  Drawing.ascii.printableLine(text)
}
