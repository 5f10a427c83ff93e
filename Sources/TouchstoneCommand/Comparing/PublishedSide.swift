import TouchstoneChange
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneModel

/// A side of a comparison of which only what it published is known, or is asked: a release in a ledger, or an edition
/// that is compared with one.
enum PublishedSide {
  /// A release in the ledger beside a package's manifest, `ledger:1.2.0`; the last one where no version is given.
  case ledger(version: String?)
  /// The last release of a ledger by its path.
  case file(String)
  case edition(String)

  init(_ written: String) {
    if written == "ledger" {
      self = .ledger(version: nil)
    } else if written.hasPrefix("ledger:") {
      self = .ledger(version: String(written.dropFirst("ledger:".count)))
    } else if written.hasSuffix(".jsonl") {
      self = .file(written)
    } else {
      self = .edition(written)
    }
  }

  var isLedger: Bool {
    switch self {
    case .ledger, .file: true
    case .edition: false
    }
  }

  /// - Parameter folder: that of the package whose ledger is meant.
  func load(besides folder: () throws -> String) throws -> PublishedEdition {
    switch self {
    case .ledger(let version): return try Self.release(version, in: joined(try folder(), Ledger.fileName))
    case .file(let path): return try Self.release(nil, in: path)
    case .edition(let path):
      let side = try EditionSource(path).load()
      let digests = ContentDigests(Publication(framework: side.framework, sources: side.sources))
      return PublishedEdition(side.framework, name: path, digest: digests.ofPackage) { digests[$0] }
    }
  }

  private static func release(_ version: String?, in path: String) throws -> PublishedEdition {
    guard case .success(let bytes) = DiskFileSystem().read(path, limit: Ledger.maximumSize) else {
      throw refuse("there is no ledger \(path) that could be read; touchstone release writes it")
    }
    let ledger: Ledger
    do { ledger = try Ledger(decoding: bytes) } catch {
      throw refuse("\(path) is no ledger: \(error.message)")
    }
    guard let wanted = version ?? ledger.releases.last?.version else { throw refuse("\(path) holds no release") }
    guard let edition = PublishedEdition(ledger, version: wanted) else {
      let known = ledger.releases.suffix(6).map(\.version).joined(separator: ", ")
      throw refuse("the ledger \(path) has no release \(wanted); it has \(known)")
    }
    return edition
  }
}
