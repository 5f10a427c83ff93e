/// What the elements around a text say about it: its style, and its language where that is not the page's own.
struct TextAttributes: Sendable {
  /// The class of the elements; none where it is empty.
  var style: StaticString = ""
  var language: LanguageTag?
  var pageLanguage: LanguageTag

  /// Writes the attributes, each after a space.
  func write(to html: inout HTMLWriter) {
    if style.utf8CodeUnitCount > 0 {
      html.markup(" class=\"")
      html.markup(style)
      html.markup("\"")
    }
    guard let language else { return }
    html.markup(" lang=\"")
    html.text(language.tag)
    html.markup("\"")
    if language.isRightToLeft != pageLanguage.isRightToLeft {
      html.markup(language.isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"")
    }
  }
}
