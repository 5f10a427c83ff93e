import FlyingFox
import Foundation

/// Answers the requests of a browser out of memory.
///
/// A request names a file of the site or nothing: what it asks for is looked up among the paths that the emitter made, so
/// that no address, however it is written, leads to any other file of the machine.
struct PreviewHandler: Sendable {
  private let host: String

  init(host: String) {
    self.host = host
  }

  func answer(_ request: HTTPRequest, _ preview: Preview) async -> HTTPResponse {
    guard isMeantForUs(request) else {
      return PreviewHandler.text(.misdirectedRequest, "This is a preview for this machine alone.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return PreviewHandler.text(.methodNotAllowed, "Only pages can be asked for here.\n", ["Allow": "GET, HEAD"])
    }
    guard let path = request.target.path(percentEncoded: true).removingPercentEncoding, path.hasPrefix("/") else {
      return PreviewHandler.text(.badRequest, "This is no address.\n")
    }
    var response = await answer(path, request.target.query(percentEncoded: true), preview)
    if request.method == .HEAD { response.payload = .httpBody(HTTPBodySequence()) }
    return response
  }

  /// Pages of other sites may not read the preview by giving its address a name of their own.
  private func isMeantForUs(_ request: HTTPRequest) -> Bool {
    guard let named = request.headers[.host] else { return false }
    guard host != "0.0.0.0" && host != "::" else { return true }
    let name = named.hasPrefix("[") ? named.prefix { $0 != "]" } + "]" : named.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]", host, "[\(host)]"].contains(String(name).lowercased())
  }

  private func answer(_ path: String, _ query: String, _ preview: Preview) async -> HTTPResponse {
    switch path {
    case PreviewPage.scriptPath:
      return PreviewHandler.file(Array(PreviewPage.script.utf8), ".js")
    case PreviewPage.stylePath:
      return PreviewHandler.file(Array(PreviewPage.style.utf8), ".css")
    case PreviewPage.changesPath:
      let version = await preview.change(since: Int(query.drop { $0 != "=" }.dropFirst()) ?? -1, within: .seconds(20))
      return PreviewHandler.file(Array(PreviewPage.changes(query, version).utf8), ".js")
    default:
      return PreviewHandler.page(path, await preview.state)
    }
  }

  private static func page(_ path: String, _ state: Preview.State) -> HTTPResponse {
    guard let files = state.files else {
      return file(PreviewPage.withoutSite(state), ".html", .serviceUnavailable)
    }
    var name = String(path.dropFirst())
    if name.isEmpty || name.hasSuffix("/") { name += "index.html" }
    if let bytes = files[name] {
      return file(name.hasSuffix(".html") ? PreviewPage.page(bytes, state) : bytes, name)
    }
    if files[name + "/index.html"] != nil {
      var response = text(.movedPermanently, "The page has moved.\n")
      response.headers[.location] = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed).map { $0 + "/" }
      return response
    }
    return file(PreviewPage.notFound(path, files["404.html"], state), ".html", .notFound)
  }

  private static func text(
    _ status: HTTPStatusCode, _ text: String, _ headers: [String: String] = [:]
  ) -> HTTPResponse {
    var response = file(Array(text.utf8), ".txt", status)
    for (name, value) in headers { response.headers[HTTPHeader(name)] = value }
    return response
  }

  private static func file(_ bytes: [UInt8], _ name: String, _ status: HTTPStatusCode = .ok) -> HTTPResponse {
    var response = HTTPResponse(statusCode: status, body: Data(bytes))
    response.headers[.contentType] = contentType(of: name)
    response.headers[.cacheControl] = "no-store"
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    return response
  }

  /// What a browser is told about a file, by the ending of its name.
  static func contentType(of name: String) -> String {
    switch name.split(separator: ".").last.map(String.init) ?? "" {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "ttf": "font/ttf"
    case "otf": "font/otf"
    default: "application/octet-stream"
    }
  }
}
