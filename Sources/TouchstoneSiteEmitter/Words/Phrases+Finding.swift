extension Phrases {
  /// What the site says where readers find their way: search, long lists, the choice of colours, a page that is missing.
  struct Finding: Sendable {
    var search: String
    /// After the results of search: where everything is listed.
    var everything: String
    var none: String
    var one: String
    /// After a number.
    var many: String
    var first: String
    var more: String
    var colours: String
    var asDevice: String
    var light: String
    var dark: String
    var missing: String
    var missingExplained: String
    /// Above the parts of a list that is too long for one page.
    var parts: String
  }

  /// What the page for those who write programs says.
  struct DataPage: Sendable {
    var title: String
    var introduction: String
    var files: String
    /// What is in a file, by its name.
    var contents: [String: String]
    var pages: String
    var pagesExplained: String
    var ids: String
    var idsExplained: String
    var translations: String
    var translationsExplained: String
    /// After a number.
    var translatedTexts: String
  }
}
