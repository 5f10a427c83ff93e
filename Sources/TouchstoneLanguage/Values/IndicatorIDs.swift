/// The ids of the indicators of the sixteen principles, as an attestation names them (seed-000, section by section).
///
/// `p3.k2` is the second characteristic of the third principle; `l` stands for a practice to look for, `r` for a red
/// flag. What each says is in the catalogue of `touchstone review`, which a test keeps equal to this.
public enum IndicatorIDs {
  /// For each principle, how many characteristics, practices and red flags it has.
  private static let counts: [(characteristics: Int, practices: Int, redFlags: Int)] = [
    (5, 6, 2), (4, 4, 3), (5, 8, 3), (5, 8, 2), (7, 6, 3), (4, 8, 3), (5, 8, 3), (6, 7, 3),
    (7, 6, 3), (6, 8, 2), (6, 7, 3), (10, 8, 2), (6, 8, 2), (8, 7, 2), (7, 8, 3), (6, 8, 4),
  ]

  /// All 255, in the order of the principles.
  public static let all: [String] = counts.enumerated().flatMap { principle, count in
    [("k", count.characteristics), ("l", count.practices), ("r", count.redFlags)].flatMap { letter, number in
      (1...number).map { "p\(principle + 1).\(letter)\($0)" }
    }
  }
}
