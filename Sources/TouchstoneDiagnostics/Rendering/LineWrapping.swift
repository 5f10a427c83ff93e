extension String {
  /// How many cells a terminal gives to the text, which holds nothing unprintable.
  var cellCount: Int {
    unicodeScalars.reduce(0) { cells, scalar in
      switch CellWidth(scalar) {
      case .narrow, .unprintable: cells + 1
      case .wide: cells + 2
      case .joining: cells
      }
    }
  }

  /// The text in lines of at most so many cells, broken at blanks; a word that is longer has a line of its own.
  ///
  /// - Parameters:
  ///   - first: how many cells the first line has; the others have `width`.
  ///   - width: `nil` breaks nothing.
  func wrapped(first: Int, width: Int?) -> [String] {
    guard let width, cellCount > first else { return [self] }
    var lines: [String] = []
    var line = ""
    var cells = 0
    for word in split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let needed = word.cellCount
      let limit = lines.isEmpty ? first : width
      if !line.isEmpty && cells + 1 + needed > limit {
        lines.append(line)
        line = word
        cells = needed
      } else {
        cells += needed + (line.isEmpty ? 0 : 1)
        line += line.isEmpty ? word : " " + word
      }
    }
    lines.append(line)
    return lines
  }
}
