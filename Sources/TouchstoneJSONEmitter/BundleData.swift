public import TouchstoneEmission
import TouchstoneJSON
public import TouchstoneLanguage
import TouchstoneModel

/// The bundle for a site: whole, and in a small document for each page.
///
/// A document holds the thing that the page is about and its small parts, in lists that are named as the bundle's, and
/// each of them exactly as the bundle has it:
///
/// ```json
/// {"format":"touchstone-page","about":{"kind":"scale","id":"academic"},"scales":[{…}],"points":[{…},{…}]}
/// ```
public struct BundleData: SiteData {
  public init() {}

  public func data(of publication: Publication, about pages: [[EntityID]]) -> CarriedData {
    let entities = EntityTable(publication.framework, publication.workers)
    let writer = DocumentWriter(BundleWriter(publication, entities, JSONWriter(.compact)))
    let documents = publication.workers.map(stretchesOf: pages.indices) { [writer] stretch in
      var writer = writer
      return stretch.map { writer.document(about: pages[$0]) }
    }
    return CarriedData(files: bundleFiles(of: publication, entities), documents: documents.flatMap { $0 })
  }
}

/// Writes documents one after the other.
private struct DocumentWriter: KindVisitor {
  private var bundle: BundleWriter

  init(_ bundle: BundleWriter) {
    self.bundle = bundle
  }

  mutating func document(about things: [EntityID]) -> [UInt8] {
    let header = bundle.framework.manifest.framework
    bundle.json.beginObject()
    bundle.json.field("format", "touchstone-page")
    bundle.json.field("format_version", BundleEmitter.formatVersion)
    bundle.json.field("framework", ifPresent: header.id?.value)
    bundle.json.field("framework_version", ifPresent: header.version?.value)
    if let subject = things.first {
      bundle.json.key("about")
      bundle.writeTarget(subject)
    }
    for (place, thing) in things.enumerated() {
      if place == 0 || things[place - 1].kind != thing.kind {
        bundle.json.key(thing.kind.plural)
        bundle.json.beginArray()
      }
      thing.kind.accept(&self, thing)
      if place + 1 == things.count || things[place + 1].kind != thing.kind { bundle.json.endArray() }
    }
    return bundle.finish(continuing: .compact)
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ id: EntityID) {
    guard let row = bundle.entities[id], let declaration = bundle.framework.value(type, id) else { return }
    _ = bundle.write(declaration, id, row)
  }
}
