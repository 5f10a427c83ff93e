/// What was found about one target, competency or level: what counts, what is asked for, what is missing.
///
/// Nothing in it can be lessened by another piece of evidence, so more evidence never lowers a decision.
struct Assessed: Sendable {
  /// Pieces on the thing itself, where it is judged by pieces: how many count, how many are asked for.
  struct Pieces: Sendable {
    var found: Int
    var asked: Int
    var point: Int?
  }

  /// The records that count.
  var counting: [EvidenceTable.Piece] = []
  var rule: AdvancementRule?
  var pieces: Pieces?
  /// The ways in which it was shown, and how many are asked for.
  var methods: [EvidenceMethod] = []
  var methodsAsked = 0
  var hasTransfer = false
  var asksForTransfer = false
  /// Whether all is there that the rule asks for besides evidence; `nil` where it asks for nothing.
  var isRuleKept: Bool?
  /// The parts that must be shown, and those that are not.
  var parts = 0
  var open: [Part] = []
  var partKind = EntityKind.target

  /// A part that is not shown: a target, a competency at a level, a whole competency.
  struct Part: Sendable {
    var kind: EntityKind
    var position: Int
    /// -1 where the part is meant as a whole.
    var level: Int
  }

  var isShown: Bool {
    open.isEmpty && (pieces.map { $0.found >= $0.asked } ?? true) && methods.count >= methodsAsked
      && (hasTransfer || !asksForTransfer) && isRuleKept != false
  }

  /// Takes in what was found about a part; the rule is that of the first part that is not shown.
  mutating func add(_ found: Assessed, as part: Part) {
    counting += found.counting
    if found.isShown {
      rule = rule ?? found.rule
    } else {
      if open.isEmpty { rule = found.rule ?? rule }
      open.append(part)
    }
  }

  /// Asks for the ways and the new situation of a rule, over the pieces that count so far, beside what has been asked
  /// for already: evidence on a competency without targets stands for a target and for the competency.
  mutating func pool(by rule: AdvancementRule) {
    self.rule = rule
    methodsAsked = max(methodsAsked, rule.methods)
    asksForTransfer = asksForTransfer || rule.asksForTransfer
    methods = []
    var seen: Set<EvidenceMethod> = []
    for piece in counting {
      if let method = piece.method, seen.insert(method).inserted { methods.append(method) }
    }
    hasTransfer = counting.contains { $0.isNewSituation }
  }
}

/// What somebody asks for instead of what the framework's rules say: `point` and `evidence_min` of a requirement.
struct Bar: Sendable {
  /// The position of a point.
  var point: Int?
  var pieces: Int?

  /// What the rules say.
  static let usual = Bar()
}
