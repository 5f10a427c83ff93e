extension Phrases {
  /// What the site says where readers find their way: search, long lists, the choice of colours, a page that is missing.
  struct Finding: Sendable {
    var search: String
    /// After the results of search: where everything is listed.
    var everything: String
    var none: String
    var one: String
    /// After a number.
    var many: String
    var first: String
    var more: String
    var colours: String
    var asDevice: String
    var light: String
    var dark: String
    var missing: String
    var missingExplained: String
    /// Above the parts of a list that is too long for one page.
    var parts: String
  }

  /// What the page for those who write programs says.
  struct DataPage: Sendable {
    var title: String
    var introduction: String
    var files: String
    /// What is in a file, by its name.
    var contents: [String: String]
    var pages: String
    var pagesExplained: String
    var ids: String
    var idsExplained: String
    var translations: String
    var translationsExplained: String
    /// After a number.
    var translatedTexts: String
  }
}

extension Phrases.Finding {
  static let english = Phrases.Finding(
    search: "Search",
    everything: "Everything is listed, too, on the page",
    none: "Nothing was found. Another word may find it, or fewer letters of the same one.",
    one: "1 result.",
    many: "results.",
    first: "These are the first.",
    more: "Go on typing to find more.",
    colours: "Colours",
    asDevice: "As this device has them",
    light: "Light",
    dark: "Dark",
    missing: "This page is not here",
    missingExplained: """
      Its address may have been mistyped, or what stood here is gone. Search finds everything by its name, and so does \
      the page
      """,
    parts: "In parts")

  static let spanish = Phrases.Finding(
    search: "Buscar",
    everything: "Todo está también en la lista de la página",
    none: "No se encontró nada. Pruebe con otra palabra o con menos letras.",
    one: "1 resultado.",
    many: "resultados.",
    first: "Estos son los primeros.",
    more: "Siga escribiendo para encontrar más.",
    colours: "Colores",
    asDevice: "Como en este dispositivo",
    light: "Claros",
    dark: "Oscuros",
    missing: "Esta página no está aquí",
    missingExplained: """
      Quizá la dirección está mal escrita, o lo que había aquí ya no existe. La búsqueda encuentra todo por su nombre, y \
      también la página
      """,
    parts: "Por partes")
}

extension Phrases.DataPage {
  static let english = Phrases.DataPage(
    title: "Data for programs",
    introduction: """
      Everything that this site says can be had as data, too, for other systems to read. Nothing has to be taken out of \
      pages.
      """,
    files: "Files",
    contents: [
      "bundle.json": "The whole framework in one file: every thing, every text, every relation, in all languages.",
      "bundle.schema.json": "What may stand in the whole framework's file, as a JSON Schema.",
      "sources.json": "In which file and line each thing is written.",
      "ids.json": "Every thing with its id, its lasting identifier, its name and the address of its page.",
    ],
    pages: "Each page as data",
    pagesExplained: """
      Beside each page lies what it says as data, under the same name with json at its end; the page links to it from \
      its head. There a thing is written as it is in the whole framework's file, with all its translations.
      """,
    ids: "Ids",
    idsExplained: """
      A thing is named by its kind and its id. Should an id change, the page at its former address leads to the new \
      one, and the lasting identifier, a UUID, stays the same.
      """,
    translations: "Translations",
    translationsExplained: "Translated texts stand beside the original ones, thing by thing.",
    translatedTexts: "texts")

  static let spanish = Phrases.DataPage(
    title: "Datos para programas",
    introduction: """
      Todo lo que dice este sitio se puede obtener también como datos que otros sistemas leen. No hace falta sacar nada \
      de las páginas.
      """,
    files: "Archivos",
    contents: [
      "bundle.json": "Todo el marco en un archivo: cada elemento, cada texto, cada relación, en todos los idiomas.",
      "bundle.schema.json": "Lo que puede haber en el archivo de todo el marco, como JSON Schema.",
      "sources.json": "En qué archivo y línea está escrito cada elemento.",
      "ids.json": "Cada elemento con su id, su identificador duradero, su nombre y la dirección de su página.",
    ],
    pages: "Cada página como datos",
    pagesExplained: """
      Junto a cada página está lo que dice como datos, con el mismo nombre y json al final; la página enlaza allí desde \
      su cabecera. Cada elemento está escrito como en el archivo de todo el marco, con todas sus traducciones.
      """,
    ids: "Identificadores",
    idsExplained: """
      Un elemento se nombra por su tipo y su id. Si un id cambia, la página en la dirección anterior lleva a la nueva, y \
      el identificador duradero, un UUID, sigue igual.
      """,
    translations: "Traducciones",
    translationsExplained: "Los textos traducidos están junto a los originales, elemento por elemento.",
    translatedTexts: "textos")
}
