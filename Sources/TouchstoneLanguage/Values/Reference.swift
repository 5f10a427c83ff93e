package import TouchstoneDiagnostics

/// A thing of the framework, as its kind and its position among the things of that kind.
package struct EntityID: Hashable, Comparable, Sendable {
  package var kind: Kind
  package var index: Int32

  package init(_ kind: Kind, _ index: Int) {
    self.kind = kind
    self.index = Int32(clamping: index)
  }

  /// What a reference points at before it is resolved; never found in a resolved framework.
  package static let unresolved = EntityID(.waiver, -1)

  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.kind == right.kind ? left.index < right.index : left.kind < right.kind
  }
}

/// A place where one declaration names another: `domains = "math"`.
package struct Reference: Sendable, Equatable {
  /// What it names; bound when the framework is resolved.
  package var target: EntityID
  /// The name as the author wrote it.
  package var written: String
  package var span: SourceSpan
  private var boxedDetail: [ReferenceDetail]

  package init(
    written: String, span: SourceSpan, target: EntityID = .unresolved, detail: ReferenceDetail? = nil
  ) {
    self.target = target
    self.written = written
    self.span = span
    boxedDetail = detail.map { [$0] } ?? []
  }

  /// What the table form of a reference says besides the name; `nil` for a bare name.
  package var detail: ReferenceDetail? {
    get { boxedDetail.first }
    set { boxedDetail = newValue.map { [$0] } ?? [] }
  }
}

/// What a reference may say besides a name.
///
/// ```toml
/// requires = [{ standard = "ccss:5.NF.B.7", because = "A rate divides fractions." }]
/// ```
package struct ReferenceDetail: Sendable, Equatable {
  /// The kind that the table names, `standard` above.
  package var kind: Located<Kind>?
  package var because: Text?
  package var strength: Located<AlignmentStrength>?
  package var level: [Reference]
  package var source: Text?
  package var status: Located<PrerequisiteStatus>?

  package init(
    kind: Located<Kind>? = nil, because: Text? = nil, strength: Located<AlignmentStrength>? = nil,
    level: Reference? = nil, source: Text? = nil, status: Located<PrerequisiteStatus>? = nil
  ) {
    self.kind = kind
    self.because = because
    self.strength = strength
    self.level = level.map { [$0] } ?? []
    self.source = source
    self.status = status
  }
}

/// How much of a standard something covers.
package enum AlignmentStrength: String, ClosedValue {
  case full
  case most
  case part
}

/// Whether a prerequisite is somebody's proposal or has been confirmed.
package enum PrerequisiteStatus: String, ClosedValue {
  case candidate
  case verified
}

/// One of a short list of words, all of which the language names.
package protocol ClosedValue: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}
