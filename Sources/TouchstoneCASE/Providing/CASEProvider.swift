import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage

/// The files of a CASE service: what a server answers to each request for a resource, under the path of the request.
///
/// ```
/// ims/case/v1p1/CFItems/2ed6657d-e927-568b-95e1-2665a8aea6a2
/// ims/case/v1p1/CFDocuments/index.json        the answer to a request for all documents
/// ```
///
/// What stands in several packages, a definition or an item that is not translated, is served once, from the first.
struct CASEProvider {
  private let packages: [CFPackage]
  private let writing: CASEWriting
  private var paths: Set<String> = []
  private var made: [OutputFile] = []

  init(_ packages: [CFPackage], _ writing: CASEWriting) {
    self.packages = packages
    self.writing = writing
  }

  consuming func files() -> [OutputFile] {
    addDocuments()
    for package in packages { add(package) }
    addItemAssociations()
    addNotFound()
    return made
  }

  private mutating func add(_ path: String, _ body: (inout JSONWriter) -> Void) {
    let path = "\(CFResource.folder(writing.version))/\(path)"
    guard paths.insert(path).inserted else { return }
    var json = JSONWriter(.pretty, reservingCapacity: 512)
    body(&json)
    made.append(OutputFile(path: path, bytes: json.finish()))
  }

  private mutating func add(_ resource: CFResource, _ identifier: String, _ body: (inout JSONWriter) -> Void) {
    add("\(resource.rawValue)/\(identifier)", body)
  }

  // MARK: - Documents and packages

  private mutating func addDocuments() {
    let packages = packages
    let writing = writing
    add("\(CFResource.documents.rawValue)/index.json") { json in
      json.beginObject()
      json.list("CFDocuments", packages) { $1.document.write(to: &$0, writing, package: $1.link) }
      json.endObject()
    }
    for package in packages {
      add(.documents, package.document.identifier) { package.document.write(to: &$0, writing, package: package.link) }
      add(.packages, package.document.identifier) { package.write(to: &$0, writing) }
    }
  }

  // MARK: - What lies in a package

  private mutating func add(_ package: CFPackage) {
    let writing = writing
    let document = package.document.link
    for item in package.items { add(.items, item.identifier) { item.write(to: &$0, writing, document: document) } }
    for association in package.associations {
      add(.associations, association.identifier) { association.write(to: &$0, writing, document: document) }
    }
    for rubric in package.rubrics { add(.rubrics, rubric.identifier) { rubric.write(to: &$0, writing) } }
    let definitions = package.definitions
    for grouping in definitions.groupings {
      add(.groupings, grouping.identifier) { grouping.write(to: &$0, writing) }
    }
    for license in definitions.licenses { add(.licenses, license.identifier) { license.write(to: &$0, writing) } }
    // These are answered as a set: the one that was asked for with those below it.
    for concept in definitions.concepts {
      add(.concepts, concept.identifier) { set("CFConcepts", &$0) { concept.write(to: &$0, writing) } }
    }
    for subject in definitions.subjects {
      add(.subjects, subject.identifier) { set("CFSubjects", &$0) { subject.write(to: &$0, writing) } }
    }
    for type in definitions.itemTypes {
      let below = definitions.itemTypes.filter { $0.hierarchyCode.hasPrefix(type.hierarchyCode + ".") }
      add(.itemTypes, type.identifier) { json in
        set("CFItemTypes", &json) { for one in [type] + below { one.write(to: &$0, writing) } }
      }
    }
  }

  /// Each item with all associations in which it stands, at whichever end.
  private mutating func addItemAssociations() {
    let writing = writing
    var associations: [String: [CFAssociation]] = [:]
    var known: Set<String> = []
    for association in packages.flatMap(\.associations) where known.insert(association.identifier).inserted {
      associations[association.origin.identifier, default: []].append(association)
      associations[association.destination.identifier, default: []].append(association)
    }
    for package in packages {
      let document = package.document.link
      for item in package.items {
        add(.itemAssociations, item.identifier) { json in
          json.beginObject()
          json.key("CFItem")
          item.write(to: &json, writing, document: document)
          json.list("CFAssociations", associations[item.identifier] ?? []) { $1.write(to: &$0, writing) }
          json.endObject()
        }
      }
    }
  }

  /// What a server answers where there is no such resource.
  private mutating func addNotFound() {
    add("not-found.json") { json in
      json.beginObject()
      json.field("imsx_codeMajor", "failure")
      json.field("imsx_severity", "error")
      json.field("imsx_description", "There is no such resource here.")
      json.key("imsx_codeMinor")
      json.beginObject()
      json.key("imsx_codeMinorField")
      json.beginArray()
      json.beginObject()
      json.field("imsx_codeMinorFieldName", "sourcedId")
      json.field("imsx_codeMinorFieldValue", "unknownobject")
      json.endObject()
      json.endArray()
      json.endObject()
      json.endObject()
    }
  }
}

/// An answer that is a list under a name.
private func set(_ key: String, _ json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
  json.beginObject()
  json.key(key)
  json.beginArray()
  body(&json)
  json.endArray()
  json.endObject()
}

extension CFPackage {
  /// The link to the package, which is served under the identifier of its document.
  var link: LinkURI {
    let from = CFResource.documents.rawValue + "/"
    let uri =
      document.uri.hasPrefix("urn:")
      ? document.uri : document.uri.replacing(from, with: CFResource.packages.rawValue + "/", maxReplacements: 1)
    return LinkURI(title: document.title, identifier: document.identifier, uri: uri)
  }
}
