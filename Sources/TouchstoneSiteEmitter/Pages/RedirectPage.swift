import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A page at a former address of a thing, which leads to the present one.
  mutating func redirectPage(from former: String, to id: EntityID) -> OutputFile? {
    guard let address = edition.site.addresses[id] else { return nil }
    let outline = Outline(
      path: Addresses.page(id.kind, former), subject: id, title: edition.name(of: id).plain, movedTo: address)
    return page(outline) { page in
      page.markup("<h1>")
      page.link(id)
      page.markup("</h1>\n<p>")
      page.say(page.phrases.moved)
      page.markup("</p>\n")
    }
  }

  /// The ids under which a thing was found before: its own former ids, and those that follow from what it lies in.
  func formerIDs(of id: EntityID) -> [String] {
    let common = edition.site[id]
    var former = common.was.map { written in
      // Inside its parent a part may write the last word only; a whole id holds a dot.
      guard let parent = common.parent, !written.value.utf8.contains(UInt8(ascii: ".")) else { return written.value }
      return "\(edition.site.key(of: parent)).\(written.value)"
    }
    if let parent = common.parent {
      let word = common.id.utf8.dropFirst(edition.site.key(of: parent).utf8.count)
      former += formerIDs(of: parent).map { $0 + String(decoding: word, as: UTF8.self) }
    }
    return former
  }
}
