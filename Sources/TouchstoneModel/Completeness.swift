public import TouchstoneLanguage

extension Common {
  /// Whether anything may be asked of it: it is neither retired nor marked as a draft, which its authors know to be
  /// unfinished.
  ///
  /// ```toml
  /// [[competency]]
  /// id = "math.data"
  /// status = "draft"   # <-- not yet
  /// ```
  @inlinable public var isExpectedComplete: Bool { retired == nil && isDraft == nil }
}
