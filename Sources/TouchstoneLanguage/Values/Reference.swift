public import TouchstoneDiagnostics

/// A thing of the framework, as its kind and its position among the things of that kind.
public struct EntityID: Hashable, Comparable, Sendable {
  public var kind: Kind
  public var index: Int32

  public init(_ kind: Kind, _ index: Int) {
    self.kind = kind
    self.index = Int32(clamping: index)
  }

  /// What a reference points at before it is resolved; never found in a resolved framework.
  public static let unresolved = EntityID(.waiver, -1)

  /// One number: the hash of an enumeration with words for its cases would be that of the word.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(kind.position) << 32 | UInt64(UInt32(bitPattern: index)))
  }

  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.kind == right.kind ? left.index < right.index : left.kind < right.kind
  }
}

/// A place where one declaration names another: `domains = "math"`.
public struct Reference: Sendable, Equatable {
  /// What it names; bound when the framework is resolved.
  public var target: EntityID
  /// The name as the author wrote it.
  public var written: String
  public var span: SourceSpan
  private var boxedDetail: [ReferenceDetail]

  public init(
    written: String, span: SourceSpan, target: EntityID = .unresolved, detail: ReferenceDetail? = nil
  ) {
    self.target = target
    self.written = written
    self.span = span
    boxedDetail = detail.map { [$0] } ?? []
  }

  /// Whether the reference was written as a table.
  public var hasDetail: Bool { !boxedDetail.isEmpty }

  /// What the table form of a reference says besides the name; `nil` for a bare name.
  public var detail: ReferenceDetail? {
    get { boxedDetail.first }
    set { boxedDetail = newValue.map { [$0] } ?? [] }
  }
}

/// What a reference may say besides a name.
///
/// ```toml
/// requires = [{ standard = "ccss:5.NF.B.7", because = "A rate divides fractions." }]
/// ```
public struct ReferenceDetail: Sendable, Equatable {
  /// The kind that the table names, `standard` above.
  public var kind: Located<Kind>?
  public var because: Text?
  public var strength: Located<AlignmentStrength>?
  public var level: [Reference]
  public var source: Text?
  public var status: Located<PrerequisiteStatus>?

  public init(
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
public enum AlignmentStrength: String, ClosedValue {
  case full
  case most
  case part
}

/// Whether a prerequisite is somebody's proposal or has been confirmed.
public enum PrerequisiteStatus: String, ClosedValue {
  case candidate
  case verified
}

/// One of a short list of words, all of which the language names.
public protocol ClosedValue: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}
