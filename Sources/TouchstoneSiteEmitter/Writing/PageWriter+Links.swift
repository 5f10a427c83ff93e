import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// An address below the edition's folder, as it is reached from this page.
  mutating func address(_ address: String) {
    html.text(up)
    html.text(address)
  }

  /// A link to a thing by its name; the name alone where the thing is of another package.
  mutating func link(_ id: EntityID) {
    if things != nil { things?.append(id) }
    let name = edition.name(of: id)
    guard let address = edition.site.addresses[id] else { return external(id, name) }
    markup("<a href=\"")
    self.address(address)
    markup("\"")
    languageAttributes(name.language)
    markup(">")
    html.fragment(name.html)
    markup("</a>")
    marks(name)
  }

  /// A link with words of the site's own.
  mutating func link(to address: String, _ phrase: String) {
    markup("<a href=\"")
    self.address(address)
    markup("\">")
    say(phrase)
    markup("</a>")
  }

  /// The name of a thing that is not linked.
  mutating func name(_ id: EntityID) {
    name(edition.name(of: id))
  }

  mutating func name(_ name: Name) {
    guard name.language != nil else { return html.fragment(name.html) }
    markup("<span")
    languageAttributes(name.language)
    markup(">")
    html.fragment(name.html)
    markup("</span>")
  }

  /// Links to several things, with commas between.
  mutating func links(_ ids: some Sequence<EntityID>) {
    var isFirst = true
    for id in ids {
      if !isFirst { separator() }
      isFirst = false
      link(id)
    }
  }

  /// Something of another package: its name, and the package's.
  private mutating func external(_ id: EntityID, _ name: Name) {
    self.name(name)
    let package = edition.site[id].package
    guard framework.packages.indices.contains(package), !framework.packages[package].isBuiltIn, package != 0 else {
      return
    }
    markup(" <span class=\"quiet\">(")
    say(phrases.labels.external)
    markup(" ")
    html.text(framework.packages[package].title)
    markup(")</span>")
  }

  /// What is retired or a draft says so wherever it is named.
  mutating func marks(_ name: Name) {
    if name.isRetired { tag(phrases.retired) }
    if name.isDraft { tag(phrases.draft) }
  }

  /// A short word in a frame.
  mutating func tag(_ phrase: String) {
    markup(" <span class=\"tag\">")
    say(phrase)
    markup("</span>")
  }
}
