import Mustache
public import TouchstoneSiteEmitter

/// Fills a district's templates with Mustache.
///
/// Values are HTML already, so nothing may be escaped a second time: each template begins with the pragma that turns
/// escaping off, since inside a partial it is on again.
public struct MustacheTemplates: TemplateEngine {
  public init() {}

  public func load(_ templates: [String: String]) -> (any LoadedTemplates)? {
    var library = MustacheLibrary()
    for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
      guard (try? library.register("{{% CONTENT_TYPE: TEXT}}" + text, named: name)) != nil else { return nil }
    }
    return Loaded(library: library)
  }

  private struct Loaded: LoadedTemplates {
    let library: MustacheLibrary

    func fill(_ name: String, _ values: [String: String]) -> String {
      library.render(values, withTemplate: name) ?? ""
    }
  }
}
