public import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
public import TouchstoneModel

/// Writes a framework as CASE, the format in which learning systems exchange competencies and academic standards: as
/// packages to send, and as the files of a service that any web server can serve.
///
/// Everything has the identifier that it has in the bundle, and the day on which it last changed comes from the manifest
/// and from the ledger of releases. `Documentation/CASE.md` says what stands where.
public struct CASEEmitter: Emitter {
  public init() {}

  public func attachments(of framework: Framework) -> [AttachmentRequest] {
    [
      AttachmentRequest(
        path: Ledger.fileName, span: framework.manifest.span, limit: Ledger.maximumSize, isRequired: false)
    ]
  }

  public func emit(_ publication: Publication) -> [OutputFile] {
    let framework = publication.framework
    let ledger = CASEEmitter.ledger(publication.attachments)
    guard let export = CASEExport(framework, ledger: ledger) else { return [] }
    let versions = framework.manifest.caseExchange.writtenVersions
    var files = [CASEHosting.headers(versions)]
    for version in versions {
      let writing = CASEWriting(version)
      for package in export.packages {
        let language =
          package.document.identifier == export.packages[0].document.identifier
          ? "" : "." + SafePath.component(package.document.language ?? "")
        files.append(
          OutputFile(path: "cfpackage-\(version.rawValue)\(language).json", bytes: package.bytes(writing)))
      }
      files += CASEProvider(export.packages, writing).files()
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The ledger beside the manifest, if there is one that can be read; one that cannot is reported by the driver.
  static func ledger(_ attachments: [Attachment]) -> Ledger? {
    guard let file = attachments.first(where: { $0.request == Ledger.fileName }) else { return nil }
    return try? Ledger(decoding: file.bytes)
  }
}
