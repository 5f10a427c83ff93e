/// Why a bundle cannot be used.
public enum BundleError: Error, Hashable, Sendable {
  /// The file is not there or may not be read.
  case unreadable(path: String)
  /// The text is no JSON of the shape that a bundle has; the offset counts bytes from the beginning.
  case malformed(offset: Int)
  /// The JSON is something else than a bundle.
  case notABundle
  /// The bundle was written in a format that is newer than this library.
  case newerFormat(found: Int, supported: Int)
  /// The bundle holds another framework than the one whose ids the app was compiled with.
  case otherFramework(expected: String, found: String)
}

extension BundleError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path): "The bundle \(path) cannot be read. Is it part of the app?"
    case .malformed(let offset): "The bundle is damaged at byte \(offset). Build it anew with `touchstone build`."
    case .notABundle:
      "This is not a bundle of Touchstone. A bundle is the file bundle.json that `touchstone build` makes."
    case .newerFormat(let found, let supported):
      """
      The bundle has format \(found), and this library reads formats up to \(supported). \
      Update the package Touchstone in the app.
      """
    case .otherFramework(let expected, let found):
      "The bundle holds the framework \(found), and the app was compiled with the ids of \(expected)."
    }
  }
}
