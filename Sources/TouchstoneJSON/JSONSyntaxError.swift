/// Why a text is not JSON: the place of the first byte that does not fit, and what is wrong there in plain words.
package struct JSONSyntaxError: Error, Sendable, Equatable {
  /// Bytes from the beginning of the text.
  package var offset: Int
  /// Without a full stop, `a comma or ] is missing here`.
  package var message: String

  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
