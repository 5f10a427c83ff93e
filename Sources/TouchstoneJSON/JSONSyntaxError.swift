/// Why a text is not JSON: the place of the first byte that does not fit, and what is wrong there in plain words.
public struct JSONSyntaxError: Error, Sendable, Equatable {
  /// Bytes from the beginning of the text.
  public var offset: Int
  /// Without a full stop, `a comma or ] is missing here`.
  public var message: String

  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
