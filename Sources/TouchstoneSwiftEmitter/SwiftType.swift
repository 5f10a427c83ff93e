import TouchstoneLanguage

/// A type of the generated code whose values are things of the framework: `Target`, `AcademicScale`, `Level`.
struct SwiftType {
  var name: String
  var kind: Kind
  /// The paragraphs of its documentation.
  var documentation: [String]
  /// The scale of points or the taxonomy of depths; `nil` for other kinds.
  var whole: EntityID?
  /// The first part that the ids of its things share and their names leave out: `professional.` of levels.
  var idPrefix = ""
  /// The package's own things, in order.
  var things: [EntityID]
  /// Things of other packages that are referred to; they have facts, and no names.
  var external: [EntityID] = []
  /// Whether it is an enum, so that a `switch` over it is checked.
  var isEnum: Bool
  var names = SwiftNames()

  /// The property of another thing that names one of these: `level`, `professionalLevel`.
  var propertyName: String {
    SwiftName.name(name[...], .member, prefix: kind.name)
  }

  /// More members than this are no longer an enum: nobody switches over them.
  static let largestEnum = 60
}
