public import TouchstoneDiagnostics

/// A file of the package that an emitter asks for besides what is declared: a logo, a typeface, a folder of templates.
///
/// Emitters never see a disk. They say what they need, the driver reads it, and what cannot be read is reported where
/// the author named it.
public struct AttachmentRequest: Sendable, Equatable {
  /// From the folder of the manifest, as it was written.
  public var path: String
  /// Where it was named.
  public var span: SourceSpan
  /// The most bytes that one file may have.
  public var limit: Int
  /// For a folder how its files end; `nil` asks for the one file.
  public var ending: String?
  /// Whether it is a mistake that there is nothing at the path.
  public var isRequired: Bool

  public init(path: String, span: SourceSpan, limit: Int, ending: String? = nil, isRequired: Bool = true) {
    self.path = path
    self.span = span
    self.limit = limit
    self.ending = ending
    self.isRequired = isRequired
  }
}

/// A file that was read for an ``AttachmentRequest``.
public struct Attachment: Sendable, Equatable {
  /// The path that was asked for.
  public var request: String
  /// The name of the file in the folder that was asked for; the last part of the path for a single file.
  public var name: String
  /// Where it stands in the map of sources, so that findings can point into it.
  public var source: SourceID
  public var bytes: [UInt8]

  public init(request: String, name: String, source: SourceID, bytes: [UInt8]) {
    self.request = request
    self.name = name
    self.source = source
    self.bytes = bytes
  }
}
