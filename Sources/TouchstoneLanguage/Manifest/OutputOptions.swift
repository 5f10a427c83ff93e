/// The manifest's `[site]` table: how the site is built.
public struct SiteOptions: FieldOwner, Sendable, Equatable {
  public var url: Text?
  public var edit: Text?
  public var principles: Located<Bool>?

  public init() {}

  public static let fields = FieldTable<SiteOptions>([
    .label(
      "url", \.url, { $0.url = $1 },
      """
      The web address at which the site is published. The site's map for search engines, its links between languages \
      for them and its page 404 need it.
      """,
      example: #""https://learn.example""#),
    .label(
      "edit", \.edit, { $0.edit = $1 },
      """
      The address under which source files can be edited; a file's path stands for `{path}`, or at the end where that is \
      missing.
      """,
      example: #""https://git.example/riverbend/edit/main/{path}""#),
    .boolean(
      "principles", \.principles, { $0.principles = $1 },
      "Whether the site has a page with the sixteen principles as questions; it has where anything is attested."),
  ])
}

/// The manifest's `[swift]` table: how Swift code is generated.
public struct SwiftOptions: FieldOwner, Sendable, Equatable {
  public var module: Text?
  public var access: Located<SwiftAccess>?
  public var kinds: [Located<Kind>] = []

  public init() {}

  public static let fields = FieldTable<SwiftOptions>([
    .label(
      "module", \.module, { $0.module = $1 },
      "The name of the enum that holds everything; made from the framework's id unless given.",
      example: #""Riverbend""#),
    .choice("access", \.access, { $0.access = $1 }, "Who may use the generated types.", example: #""public""#),
    .choices(
      "kinds", \.kinds, { $0.kinds = $1 }, "The kinds that get types; all unless given.",
      example: #"["level", "point", "domain", "competency", "target"]"#),
  ])
}

/// The manifest's `[case]` table: how the framework is offered to systems that read CASE.
///
/// ```toml
/// [case]
/// url = "https://case.riverbend.example"   # <-- serves https://case.riverbend.example/ims/case/v1p1/CFPackages/…
/// ```
public struct CASEOptions: FieldOwner, Sendable, Equatable {
  public var url: Text?
  public var versions: [Located<CASEVersion>] = []
  public var type: Text?

  public init() {}

  public static let fields = FieldTable<CASEOptions>([
    .label(
      "url", \.url, { $0.url = $1 },
      "The web address below which `ims/case/v1p1` is served; the framework's `uri` unless given.",
      example: #""https://case.riverbend.example""#),
    .choices(
      "versions", \.versions, { $0.versions = $1 }, "The versions of CASE that are written; 1.1 unless given.",
      example: #"["1.1", "1.0"]"#),
    .label(
      "type", \.type, { $0.type = $1 }, "What CASE calls the type of the framework.", example: #""CourseCodes""#),
  ])
}

/// The versions of CASE, an exchange format of 1EdTech for competencies and academic standards.
public enum CASEVersion: String, ClosedValue {
  case v1p1 = "1.1"
  case v1p0 = "1.0"
}

extension Kind: ClosedValue {}

/// Who may use the generated types.
public enum SwiftAccess: String, ClosedValue {
  case `internal`
  case package
  case `public`
}
