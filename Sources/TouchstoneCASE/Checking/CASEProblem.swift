/// Something that makes a package unsound: the official schemas miss most of these.
struct CASEProblem: Sendable, Equatable {
  enum Sort: Sendable, Equatable, CaseIterable {
    /// No UUID in lower case of version 1 to 5.
    case malformedIdentifier
    case repeatedIdentifier
    case malformedURI
    /// No moment with its zone, or no day.
    case malformedDate
    /// It ends before it begins.
    case endBeforeStart
    /// The document is said to have changed before something in it did.
    case olderDocument
    case missingText
    /// A line end in what is one line.
    case brokenLine
    /// An association whose end is in no package.
    case danglingEnd
    /// An association of a thing with itself.
    case selfLoop
    case repeatedAssociation
    case malformedAssociationType
    /// Two children at one place, or a place that no child can have.
    case wrongSequence
    /// An item that does not lead up to the document.
    case orphan
    case childCycle
    case precedenceCycle
    /// A link to a definition that the package does not have, or has under another title.
    case undefinedLink
    /// A criterion or a level that says it belongs to another rubric than the one it stands in.
    case wrongOwner
  }

  var sort: Sort
  /// The identifier of what is unsound, as it stands there.
  var identifier: String
  /// What is wrong, in words without a full stop.
  var message: String
}
