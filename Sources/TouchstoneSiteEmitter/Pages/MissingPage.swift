import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// What a host shows where no page stands. Its links begin at the host's root, since it may be shown anywhere.
  mutating func missingPage() -> OutputFile {
    let outline = Outline(
      path: Addresses.missing, title: edition.fragment(phrases.finding.missing), isListed: false, isAnywhere: true)
    return page(outline) { page in
      page.markup("<h1>")
      page.say(page.phrases.finding.missing)
      page.markup("</h1>\n<p>")
      page.say(page.phrases.finding.missingExplained)
      page.markup(" ")
      page.link(to: Addresses.alphabet, page.phrases.alphabet)
      page.markup(".</p>\n")
    }
  }
}
