import Testing

@testable import TouchstoneDrawing

/// What holds for every drawing, tried on diagrams made from seeds.
struct RandomDrawingTests {
  @Test(arguments: 1...60) func everyDrawingKeepsItsPromises(_ number: Int) {
    let diagram = Self.random(number)
    let drawing = diagram.drawing()
    #expect(overlaps(drawing).isEmpty)
    #expect(drawing.readingOrder.sorted() == Array(diagram.boxes.indices))
    #expect((drawing.lines.map(\.tie) + drawing.omittedTies).sorted() == Array(diagram.ties.indices))
    #expect(drawing == diagram.drawing())
    for frame in drawing.frames {
      #expect(frame.x >= 0 && frame.y >= 0)
      #expect(frame.x + frame.width <= drawing.width && frame.y + frame.height <= drawing.height)
    }
    for line in drawing.lines {
      Self.check(line, diagram, drawing)
      let ends = [diagram.ties[line.tie].from, diagram.ties[line.tie].to]
      let read = ends.compactMap { drawing.readingOrder.firstIndex(of: $0) }
      #expect((read[0] < read[1]) == (drawing.frames[ends[0]].y < drawing.frames[ends[1]].y))
    }
  }

  /// A line leads from box to box, forward, and past all others.
  private static func check(_ line: DrawnDiagram.Line, _ diagram: Diagram, _ drawing: DrawnDiagram) {
    let tie = diagram.ties[line.tie]
    let (from, to) = (drawing.frames[tie.from], drawing.frames[tie.to])
    let isDown = from.y < to.y
    #expect(isDown || tie.isMutual || tie.from > tie.to)
    #expect(
      line.bends.first == DrawnDiagram.Point(x: from.x + from.width / 2, y: isDown ? from.y + from.height : from.y))
    #expect(line.bends.last == DrawnDiagram.Point(x: to.x + to.width / 2, y: isDown ? to.y : to.y + to.height))
    for (start, end) in zip(line.bends, line.bends.dropFirst()) {
      #expect(isDown ? start.y < end.y : start.y > end.y)
      for (box, frame) in drawing.frames.enumerated() where box != tie.from && box != tie.to {
        let isBeside = start.y <= frame.y && end.y <= frame.y || min(start.y, end.y) >= frame.y + frame.height
        let isPast = max(start.x, end.x) <= frame.x || min(start.x, end.x) >= frame.x + frame.width
        #expect(isBeside || isPast, "line \(line.tie) runs over box \(box)")
      }
    }
  }

  @Test func aDrawingOfTheLargestMapThatIsFullOfTiesEnds() {
    let all = (0..<150).flatMap { upper in ((upper + 1)..<150).map { (upper, $0) } }
    let drawing = diagram(150, all).drawing()
    #expect(overlaps(drawing).isEmpty)
    #expect(!drawing.lines.isEmpty && !drawing.omittedTies.isEmpty)
    let everyOther = (0..<75).flatMap { upper in (75..<150).map { (upper, $0) } }
    #expect(diagram(150, everyOther).drawing().omittedTies.isEmpty)
  }

  /// Without circles, but for some mutual ties, in boxes of several sizes.
  private static func random(_ number: Int) -> Diagram {
    var seed = Seed(number)
    let count = 2 + seed.next(below: 50)
    let boxes = (0..<count).map { _ in
      Diagram.Box(width: 60 + seed.next(below: 120), height: 30 + seed.next(below: 60))
    }
    let ties = (0..<seed.next(below: 3 * count)).map { _ in
      let ends = [seed.next(below: count), seed.next(below: count)].sorted()
      return Diagram.Tie(from: ends[0], to: ends[1], isMutual: seed.next(below: 6) == 0)
    }
    return Diagram(boxes: boxes, ties: ties)
  }
}
