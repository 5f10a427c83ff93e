import TouchstoneEmission
import TouchstoneLanguage

/// What hosts of static sites are told: the files of the service have no ending, and are JSON all the same.
enum CASEHosting {
  /// The file that hosts such as Netlify and Cloudflare Pages read: a path, and the headers of what lies below it.
  static func headers(_ versions: [CASEVersion]) -> OutputFile {
    var writer = ByteWriter()
    for version in versions {
      writer.line("/\(CFResource.folder(version))/*")
      writer.indented {
        $0.line("Content-Type: application/json; charset=utf-8")
        // Applications in browsers read from other sites only where the answer says that they may.
        $0.line("Access-Control-Allow-Origin: *")
      }
    }
    return OutputFile(path: "_headers", bytes: writer.bytes)
  }
}
