/// What is to be drawn: boxes, and which of them lead to which others.
///
/// ```
/// Compare fractions ──▶ Find a unit rate ──▶ Choose an offer
/// ```
///
/// Everything is a whole number, so that one diagram is drawn alike wherever it is drawn.
public struct Diagram: Sendable, Equatable {
  public struct Box: Sendable, Equatable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// What leads from one box to another, both by their positions.
  public struct Tie: Sendable, Hashable {
    public var from: Int
    public var to: Int
    /// Whether it runs both ways, so that either end may stand above the other.
    public var isMutual: Bool

    public init(from: Int, to: Int, isMutual: Bool = false) {
      self.from = from
      self.to = to
      self.isMutual = isMutual
    }
  }

  public var boxes: [Box]
  /// Where ties run in a circle, those that stand first here run forward, and later ones back.
  public var ties: [Tie]

  public init(boxes: [Box], ties: [Tie]) {
    self.boxes = boxes
    self.ties = ties
  }
}

/// How much room is left between things.
public struct Spacing: Sendable, Equatable {
  /// Between boxes beside each other.
  public var beside = 18
  /// Between one layer of boxes and the next, where lines may turn.
  public var between = 44
  /// Between lines that run past boxes.
  public var lines = 12
  /// How wide rows of separate parts become where they need not be wider.
  public var rowWidth = 1_000
  /// Around everything.
  public var margin = 8

  public init() {}
}

/// A diagram with a place for everything: what comes first stands on top.
public struct DrawnDiagram: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// Where a box stands, by its upper left corner.
  public struct Frame: Sendable, Equatable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
  }

  /// A tie as a line from its first box to its second.
  ///
  /// It runs straight up or down between two bends of one `x`, and between others in a curve that leaves and arrives
  /// upright, halfway between the two.
  public struct Line: Sendable, Equatable {
    /// The position of the tie in the diagram.
    public var tie: Int
    public var bends: [Point]
  }

  public var width = 0
  public var height = 0
  public var frames: [Frame] = []
  public var lines: [Line] = []
  /// Every box, what comes first before what it leads to.
  public var readingOrder: [Int] = []
  /// Ties that are not drawn: from a box to itself, a second one between two boxes, or one too many.
  public var omittedTies: [Int] = []

  public init() {}
}
