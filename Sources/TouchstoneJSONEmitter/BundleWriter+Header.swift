import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

extension BundleWriter {
  /// What the manifest says about the framework, and what the district calls things.
  mutating func writeHeader() {
    content.begin("framework")
    json.key("framework")
    json.beginObject()
    for field in FrameworkHeader.fields.fields { write(field, of: framework.manifest.framework) }
    json.field("uuid", entities.frameworkIdentifier.description)
    json.endObject()
    writeVocabulary(framework.manifest.terms)
    headerDigest = content.digest()
  }

  private mutating func writeVocabulary(_ terms: [LocalTerm]) {
    json.key("vocabulary")
    json.beginArray()
    for term in terms {
      json.beginObject()
      if let audience = term.audience { write("audience", audience.rawValue) }
      write("word", term.word)
      write("local", term.local)
      json.endObject()
    }
    json.endArray()
  }

  /// The languages that the framework is translated to, and what it is called there.
  mutating func writeTranslationHeaders() {
    content.begin("translations")
    content.digest(headerDigest)
    json.key("translations")
    json.beginArray()
    for translation in translations.sorted {
      json.beginObject()
      write("language", translation.language)
      if let title = translation.title { write("title", title.value) }
      if let statement = translation.statement { write("statement", statement.value) }
      writeVocabulary(translation.terms)
      json.endObject()
    }
    json.endArray()
    headerDigest = content.digest()
  }

  /// The packages on which this one builds, the nearest first.
  mutating func writeLayers() {
    json.key("layers")
    json.beginArray()
    for layer in framework.layers {
      json.beginObject()
      writeMembers(of: layer)
      json.endObject()
    }
    json.endArray()
  }

  /// What a package says of itself, and the namespace of its identifiers.
  private mutating func writeMembers(of package: PackageReference) {
    json.field("id", package.id)
    json.field("title", package.title)
    json.field("uri", ifPresent: package.uri)
    json.field("uuid", Identifiers.namespace(of: package).description)
  }

  /// The packages that references reach, built-in taxonomies included.
  mutating func writePackages() {
    json.key("packages")
    json.beginArray()
    for package in framework.packages.dropFirst() {
      json.beginObject()
      json.field("package", package.key)
      writeMembers(of: package)
      if package.isBuiltIn { json.field("built_in", true) }
      json.endObject()
    }
    json.endArray()
  }

  /// What is referred to in other packages, with what a reader needs to show it.
  mutating func writeExternalThings() {
    // Whoever shows a depth shows the others beside it.
    for taxonomy in external where taxonomy.kind == .taxonomy { external.formUnion(framework.parts[taxonomy, .depth]) }
    json.key("external")
    json.beginArray()
    for id in external.sorted() {
      let common = framework[id]
      json.beginObject()
      writeName(of: id)
      json.field("uuid", ifPresent: entities.uuid(of: id)?.description)
      json.field("code", ifPresent: common.code?.value)
      json.field("title", ifPresent: common.title?.value)
      json.field("statement", ifPresent: common.statement?.value)
      json.field("description", ifPresent: framework.value(Depth.self, id)?.description?.value)
      json.endObject()
    }
    json.endArray()
  }
}
