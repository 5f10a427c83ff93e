/// Sets the parts of a drawing side by side in rows, the largest first.
struct Packing {
  private let spacing: Spacing
  private var parts: [PartDrawing] = []

  init(_ spacing: Spacing) {
    self.spacing = spacing
  }

  mutating func add(_ part: PartDrawing) {
    parts.append(part)
  }

  /// The place of each part, and the size of the whole, where rows are no wider than a limit.
  private func rows(_ order: [Int], _ limit: Int) -> (places: [DrawnDiagram.Point], width: Int, height: Int) {
    var places: [DrawnDiagram.Point] = []
    var (x, y, width, height) = (0, 0, 0, 0)
    for number in order {
      let part = parts[number]
      if x > 0 && x + part.width > limit { (x, y) = (0, height + spacing.between) }
      places.append(DrawnDiagram.Point(x: x, y: y))
      width = max(width, x + part.width)
      height = max(height, y + part.height)
      x += part.width + 2 * spacing.beside
    }
    return (places, width, height)
  }

  /// Of rows that take hardly more room than those that take the least, the widest that a page can show whole, else the
  /// narrowest.
  private func best(_ order: [Int]) -> (places: [DrawnDiagram.Point], width: Int, height: Int) {
    let widest = parts.map(\.width).max() ?? 0
    var limits: Set<Int> = [widest]
    var sum = 0
    for number in order.prefix(Packing.triedLimits) {
      sum += parts[number].width + 2 * spacing.beside
      limits.insert(max(widest, sum))
    }
    let tried = limits.sorted().map { rows(order, $0) }
    let least = tried.map { $0.width * $0.height }.min() ?? 0
    let good = tried.filter { $0.width * $0.height <= least + least / 4 }
    return good.last { $0.width <= spacing.rowWidth } ?? good.first ?? rows(order, widest)
  }

  /// With more parts than these, the wider rows are not looked at.
  private static let triedLimits = 40

  func place(into drawing: inout DrawnDiagram) {
    guard !parts.isEmpty else { return }
    let order = parts.indices.sorted {
      (-parts[$0].height, -parts[$0].width, $0) < (-parts[$1].height, -parts[$1].width, $1)
    }
    let rows = best(order)
    drawing.width = rows.width + 2 * spacing.margin
    drawing.height = rows.height + 2 * spacing.margin
    for (number, corner) in zip(order, rows.places) {
      place(parts[number], corner.x + spacing.margin, corner.y + spacing.margin, &drawing)
    }
  }

  private func place(_ part: PartDrawing, _ x: Int, _ y: Int, _ drawing: inout DrawnDiagram) {
    for (box, frame) in part.frames {
      drawing.frames[box].x = frame.x + x
      drawing.frames[box].y = frame.y + y
      drawing.readingOrder.append(box)
    }
    for line in part.lines {
      let bends = line.bends.map { DrawnDiagram.Point(x: $0.x + x, y: $0.y + y) }
      drawing.lines.append(DrawnDiagram.Line(tie: line.tie, bends: bends))
    }
    drawing.omittedTies += part.omittedTies
  }
}
