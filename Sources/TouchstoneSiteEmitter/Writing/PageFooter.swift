import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What stands below the words of every page: who publishes the framework, its state, and where the page comes from.
extension PageWriter {
  mutating func footer(_ outline: Outline) {
    markup("<footer class=\"bottom\"><div class=\"page\">\n")
    part(.edition) { $0.editionLine() }
    if let status = statusPhrase {
      part(.status) { page in
        page.markup("<p>")
        page.say(status)
        page.markup("</p>\n")
      }
    }
    part(.audiences) { $0.audienceLinks() }
    if outline.isListed { part(.source) { $0.source(outline) } }
    part(.colours) { $0.themeChoice() }
    markup("</div></footer>\n")
  }

  /// The framework's name, and who publishes which edition of it under what licence.
  private mutating func editionLine() {
    let header = framework.manifest.framework
    markup("<p>")
    inline(edition.title)
    if let publisher = header.publisher {
      markup(" · ")
      inline(edition.original(publisher))
    }
    if let version = header.version {
      markup(" · ")
      say(phrases.version)
      markup(" ")
      html.text(version.value)
    }
    if let license = header.license {
      markup(" · ")
      say(phrases.sharedUnder)
      markup(" ")
      html.text(license.value)
    }
    markup("</p>\n")
  }

  /// What has to be said about the framework as a whole, unless it is in use.
  var statusPhrase: String? {
    switch framework.manifest.framework.status?.value {
    case .draft: phrases.isDraftFramework
    case .pending: phrases.isPendingFramework
    case .retired: phrases.isRetiredFramework
    case .implemented, nil: nil
    }
  }

  /// The id by which files and other systems know a thing.
  private mutating func identity(_ id: EntityID) {
    say(phrases.identifier)
    markup(" <code>")
    html.text(id.kind.name)
    markup("/")
    html.text(edition.site.key(of: id))
    markup("</code>")
  }

  /// Where the page comes from: the id of what it is about, and the file in which that can be changed.
  private mutating func source(_ outline: Outline) {
    let edit = edition.site.edit?.address(of: sourcePath(of: outline.subject))
    guard outline.subject != nil || edit != nil else { return }
    markup("<p>")
    if let subject = outline.subject { identity(subject) }
    if var edit {
      if outline.subject != nil { markup(" · ") }
      markup("<a href=\"")
      edit.withUTF8 { WebAddress.write($0, to: &html) }
      markup("\">")
      say(phrases.edit)
      markup("</a>")
    }
    markup("</p>\n")
  }

  /// The file in which a thing stands, from the folder of the manifest: on a translated page that of its translation.
  /// What is about no one thing is changed in the manifest.
  private func sourcePath(of id: EntityID?) -> String {
    let manifest = framework.manifest.span.source
    let source = id.map { edition.wordings.translationSource(of: $0) ?? edition.site[$0].span.source } ?? manifest
    let path = edition.site.sources[source].path
    let root = edition.site.root.utf8
    return path.utf8.starts(with: root) ? String(decoding: path.utf8.dropFirst(root.count), as: UTF8.self) : path
  }

  /// The choice of colours, which is seen once the script can make it.
  private mutating func themeChoice() {
    markup("<p class=\"theme\"><label for=\"theme\">")
    say(phrases.finding.colours)
    markup("</label> <select id=\"theme\"><option value=\"\">")
    say(phrases.finding.asDevice)
    markup("</option><option value=\"light\">")
    say(phrases.finding.light)
    markup("</option><option value=\"dark\">")
    say(phrases.finding.dark)
    markup("</option></select></p>\n")
  }
}
