public import TouchstoneLanguage

extension Framework {
  /// What is for colleagues, and not asked of translators; of `starts_at` the reason.
  private static let forColleagues: Set<String> = ["notes", "source", "policy_source", "evidence", "starts_at"]

  /// Visits the texts of a kind that a translation should hold, each with its field and the path by which translations
  /// know it, which is made only where it is asked for. What is retired is left out.
  @inlinable
  public func forEachTextToTranslate<D: Declaration>(
    of type: D.Type, _ visit: (_ id: EntityID, _ field: String, _ path: () -> String, _ text: Text) -> Void
  ) {
    // What has no id cannot be named by a translation.
    guard type.kind.hasID else { return }
    let table = type.fields
    let positions = table.prose.filter { !Framework.isForColleagues(table.fields[$0].name) }
    withoutActuallyEscaping(visit) { visit in
      for (id, declaration) in each(type) where !declaration.isRetired {
        for position in positions where declaration.written.contains(position) {
          let field = table.fields[position]
          field.binding.forEachText(of: declaration, named: field.name, self) { path, text in
            visit(id, field.name, path, text)
          }
        }
      }
    }
  }

  /// Whether a field is for colleagues alone, so that nobody translates it.
  public static func isForColleagues(_ field: String) -> Bool { forColleagues.contains(field) }
}
