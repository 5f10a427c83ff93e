/// What can be said about the type of an expression from the grammar alone.
indirect enum SourceType: Hashable {
  /// A type that generated code or the given sources declare, by its whole name: `Riverbend.Target`, `Planner.Entry`.
  case known(String)
  /// A type that is declared elsewhere: `String`, `Color`.
  case elsewhere(String)
  case optional(SourceType)
  /// What holds values of one type: an array, a set, a range.
  case list(SourceType)
  case dictionary(SourceType, SourceType)
  case tuple([SourceType])
  case function([SourceType], SourceType)
  /// A type itself: `Riverbend.Target.self`, or the name before a dot.
  case type(SourceType)
  case unknown

  /// Without any question marks.
  var unwrapped: SourceType {
    var type = self
    while case .optional(let inner) = type { type = inner }
    return type
  }

  /// What a loop over it gives.
  var element: SourceType {
    switch unwrapped {
    case .list(let element): element
    case .dictionary(let key, let value): .tuple([key, value])
    case .known, .elsewhere, .optional, .tuple, .function, .type, .unknown: .unknown
    }
  }

  /// Whether nothing is known about it.
  var isUnknown: Bool {
    unwrapped == .unknown
  }
}
