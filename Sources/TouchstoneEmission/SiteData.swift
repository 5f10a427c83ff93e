public import TouchstoneLanguage

/// Writes the data that a site carries beside its pages, so that other systems need not read the pages themselves.
///
/// Emitters do not see each other; whoever puts them to work hands the site one that writes data.
public protocol SiteData: Sendable {
  /// - Parameter pages: for each page what stands on it: the thing that it is about, then that thing's small parts.
  func data(of publication: Publication, about pages: [[EntityID]]) -> CarriedData
}

/// What a site carries.
public struct CarriedData: Sendable, Equatable {
  /// Whole files, such as the framework in one.
  public var files: [OutputFile]
  /// For each page what it says.
  public var documents: [[UInt8]]

  public init(files: [OutputFile], documents: [[UInt8]]) {
    self.files = files
    self.documents = documents
  }
}
