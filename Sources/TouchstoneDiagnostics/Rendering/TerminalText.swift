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

/// A line in lines of at most so many cells, broken at blanks.
///
/// - Parameters:
///   - first: how many cells the first line has, where it has fewer than the others.
///   - breaksWords: whether a word that is longer than a line is broken too; else it has a line of its own, whole.
public func terminalLines(_ text: String, first: Int? = nil, width: Int, breaksWords: Bool = false) -> [String] {
  if terminalCells(text) <= first ?? width { return [text] }
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    let cells = terminalCells(String(word))
    if !line.isEmpty, used + 1 + cells <= (lines.isEmpty ? first ?? width : width) {
      line += " \(word)"
      used += 1 + cells
      continue
    }
    if !line.isEmpty { lines.append(line) }
    (line, used) = (String(word), cells)
    while breaksWords, used > max(1, width) {
      let cut = firstPart(of: line, cells: max(1, width))
      lines.append(String(line[..<cut]))
      line = String(line[cut...])
      used = terminalCells(line)
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// Where the part of a word ends that fits; at least one character fits always.
private func firstPart(of word: String, cells: Int) -> String.Index {
  var used = 0
  for index in word.indices {
    used += terminalCells(String(word[index]))
    if used > cells, index > word.startIndex { return index }
  }
  return word.endIndex
}
