import Testing

@testable import TouchstoneDrawing

/// Small diagrams whose best drawings are known.
struct DrawingTests {
  @Test func aChainStandsInOneColumn() {
    let drawing = diagram(4, [(0, 1), (1, 2), (2, 3)]).drawing()
    #expect(Set(drawing.frames.map(\.x)).count == 1)
    #expect(drawing.frames.map(\.y) == drawing.frames.map(\.y).sorted())
    #expect(drawing.readingOrder == [0, 1, 2, 3])
    #expect(drawing.lines.allSatisfy { Set($0.bends.map(\.x)).count == 1 })
  }

  @Test func whatCanBeDrawnWithoutCrossingsIs() {
    // Written so that the first order has crossings: 0-5, 1-4, 2-3 in two layers, and a tree whose leaves are mixed.
    #expect(crossings(of: diagram(6, [(0, 5), (1, 4), (2, 3), (0, 4), (1, 3)])) == 0)
    #expect(crossings(of: diagram(9, [(0, 1), (0, 2), (1, 8), (2, 7), (1, 6), (2, 5), (0, 4), (4, 3)])) == 0)
  }

  @Test func whatCannotBeDrawnWithoutCrossingsHasAsFewAsItCan() {
    // Every one of three above leads to every one of three below: nine crossings in two layers are the fewest.
    let all = (0..<3).flatMap { upper in (3..<6).map { (upper, $0) } }
    #expect(crossings(of: diagram(6, all)) == 9)
    #expect(crossings(of: diagram(4, [(0, 2), (0, 3), (1, 2), (1, 3)])) == 1)
  }

  @Test func tiesAreAsShortAsTheyCanBe() {
    // 3 hangs from nothing, and stands just above what it leads to rather than at the top.
    let drawing = diagram(5, [(0, 1), (1, 2), (3, 2), (2, 4)]).drawing()
    #expect(drawing.frames[3].y == drawing.frames[1].y)
  }

  @Test func circlesAreCutWhereTheyWereWrittenLast() {
    let drawing = diagram(3, [(0, 1), (1, 2), (2, 0)]).drawing()
    #expect(drawing.frames[0].y < drawing.frames[1].y && drawing.frames[1].y < drawing.frames[2].y)
    let back = drawing.lines.first { $0.tie == 2 }
    #expect(back?.bends.first.map { $0.y } ?? 0 > back?.bends.last.map { $0.y } ?? 0)
  }

  @Test func mutualTiesFollowTheOthers() {
    var mutual = diagram(3, [(1, 2)])
    mutual.ties.insert(Diagram.Tie(from: 2, to: 0, isMutual: true), at: 0)
    mutual.ties.append(Diagram.Tie(from: 2, to: 1, isMutual: true))
    let drawing = mutual.drawing()
    #expect(drawing.frames[1].y < drawing.frames[2].y)
    #expect(drawing.omittedTies == [2])
  }

  @Test func whatCannotBeATieIsLeftOut() {
    let drawing = diagram(2, [(0, 0), (0, 1), (1, 0), (0, 7), (-1, 0)]).drawing()
    #expect(drawing.omittedTies == [0, 2, 3, 4])
    #expect(drawing.lines.map(\.tie) == [1])
    #expect(diagram(0, []).drawing() == DrawnDiagram())
  }

  @Test func partsThatNothingTiesTogetherStandBesideEachOther() {
    let drawing = diagram(40, (0..<20).map { ($0 * 2, $0 * 2 + 1) }).drawing()
    #expect(drawing.width < drawing.height * 5 && drawing.height < drawing.width * 5)
    #expect(overlaps(drawing).isEmpty)
  }
}

/// A diagram of boxes of one size.
func diagram(_ count: Int, _ ties: [(Int, Int)]) -> Diagram {
  Diagram(
    boxes: Array(repeating: Diagram.Box(width: 100, height: 40), count: count),
    ties: ties.map { Diagram.Tie(from: $0.0, to: $0.1) })
}

/// How many pairs of pieces of lines cross in the drawn picture.
///
/// Between two layers every line is a curve of one shape, so two of them cross exactly where their ends change sides.
func crossings(of diagram: Diagram) -> Int {
  var pieces: [(tie: Int, from: DrawnDiagram.Point, to: DrawnDiagram.Point)] = []
  for line in diagram.drawing().lines {
    for (from, to) in zip(line.bends, line.bends.dropFirst()) {
      pieces.append(from.y < to.y ? (line.tie, from, to) : (line.tie, to, from))
    }
  }
  var count = 0
  for (number, left) in pieces.enumerated() {
    for right in pieces[..<number]
    where left.tie != right.tie && left.from.y < right.to.y && right.from.y < left.to.y
      && (left.from.x - right.from.x) * (left.to.x - right.to.x) < 0
    {
      count += 1
    }
  }
  return count
}

/// The pairs of boxes that lie over each other.
func overlaps(_ drawing: DrawnDiagram) -> [[Int]] {
  var found: [[Int]] = []
  for (number, left) in drawing.frames.enumerated() {
    for (other, right) in drawing.frames[..<number].enumerated()
    where left.x < right.x + right.width && right.x < left.x + left.width && left.y < right.y + right.height
      && right.y < left.y + left.height
    {
      found.append([other, number])
    }
  }
  return found
}
