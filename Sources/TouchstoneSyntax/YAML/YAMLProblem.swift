/// Why libyaml could not go on, in its own words, which are never shown to anyone.
struct YAMLProblem {
  static let forbiddenCharacter = "forbidden character"

  var words = ""
  var context = ""
  var offset = 0
  /// Where that began which could not be finished: an open bracket, a table, a quotation mark.
  var contextOffset = 0
}
