/// The manifest's `[site]` table: how the site is built.
package struct SiteOptions: FieldOwner, Sendable, Equatable {
  package var url: Text?
  package var edit: Text?

  package init() {}

  package static let fields = FieldTable<SiteOptions>([
    .label(
      "url", \.url, { $0.url = $1 }, "The web address at which the site is published.",
      example: #""https://learn.example""#),
    .label(
      "edit", \.edit, { $0.edit = $1 },
      "The address under which source files can be edited; a file's path is added to it.",
      example: #""https://git.example/riverbend/edit/main/""#),
  ])
}

/// The manifest's `[swift]` table: how Swift code is generated.
package struct SwiftOptions: FieldOwner, Sendable, Equatable {
  package var module: Text?
  package var access: Located<SwiftAccess>?

  package init() {}

  package static let fields = FieldTable<SwiftOptions>([
    .label(
      "module", \.module, { $0.module = $1 },
      "The name of the enum that holds everything; made from the framework's id unless given.",
      example: #""Riverbend""#),
    .choice("access", \.access, { $0.access = $1 }, "Who may use the generated types.", example: #""public""#),
  ])
}

/// Who may use the generated types.
package enum SwiftAccess: String, ClosedValue {
  case `internal`
  case package
  case `public`
}
