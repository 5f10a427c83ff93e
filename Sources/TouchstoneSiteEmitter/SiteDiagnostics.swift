public import TouchstoneDiagnostics
import TouchstoneLanguage
public import TouchstoneModel

/// What is reported while a site is written.
public enum SiteDiagnostics {
  public static let all = [notAnAddress, withoutAddress]

  static let notAnAddress = DiagnosticDefinition(
    floor: "TS6101", "site/not-an-address", .warning,
    what: "An address in the manifest's `[site]` table that no browser could open.",
    why: "What needs the address is left out of the site: links for search engines, or those to the files to edit.",
    next: "Write the whole address as a browser shows it, beginning with `https://`.")

  static let withoutAddress = DiagnosticDefinition(
    floor: "TS6102", "site/without-address", .info,
    what: "A framework in use whose site does not know under which address it is published.",
    why: """
      Search engines then find no map of the site and cannot tell its languages apart, and who follows a link that has \
      gone gets the host's own error page.
      """,
    next: "Write `url` under `[site]` in the manifest once it is known where the site will stand.")
}

extension SiteEmitter {
  public func problems(in framework: Framework) -> [Diagnostic] {
    let options = framework.manifest.site
    var found: [Diagnostic] = []
    if let url = options.url {
      if PublishedAddress(url.value) == nil { found.append(.notAnAddress("url", url)) }
    } else if framework.manifest.framework.status?.value == .implemented {
      found.append(.withoutAddress(at: framework.manifest.span))
    }
    if let edit = options.edit, EditAddress(edit.value) == nil { found.append(.notAnAddress("edit", edit)) }
    return found
  }
}

extension Diagnostic {
  fileprivate static func notAnAddress(_ field: String, _ text: Text) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.notAnAddress, "“\(text.value)” is no address on the web", at: text.span,
      help: [
        field == "url"
          ? "write where the site's first page is found, such as `https://learn.example/`"
          : "write where files can be edited, such as `https://git.example/riverbend/edit/main/{path}`"
      ])
  }

  fileprivate static func withoutAddress(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      SiteDiagnostics.withoutAddress, "the site does not know under which address it is published", at: span,
      notes: ["its map for search engines, its links between languages for them and its page 404 are left out"],
      help: ["add `url = \"https://…\"` under `[site]` once the address is known"])
  }
}
