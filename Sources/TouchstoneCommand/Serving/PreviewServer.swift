import FlyingFox
import FlyingSocks
import Foundation

/// The server of a preview, on one address and port.
struct PreviewServer: Sendable {
  private let server: HTTPServer
  private let handler: PreviewHandler

  /// - Throws: where the host is no address.
  init(host: String, port: UInt16) throws {
    let handler = PreviewHandler(host: host)
    self.handler = handler
    let name = host == "localhost" ? "127.0.0.1" : host
    if let address = try? sockaddr_in.inet(ip4: name, port: port) {
      server = HTTPServer(address: address, timeout: 60, logger: .disabled)
    } else if let address = try? sockaddr_in6.inet6(ip6: name, port: port) {
      server = HTTPServer(address: address, timeout: 60, logger: .disabled)
    } else {
      throw refuse("--host is not an address such as 127.0.0.1 or 0.0.0.0: \(host)")
    }
  }

  /// Answers until something goes wrong.
  func run(_ preview: Preview) async {
    await server.appendRoute("*") { [handler] request in await handler.answer(request, preview) }
    try? await server.run()
  }

  /// The address to open in a browser, once the server listens.
  func address() async -> String? {
    guard (try? await server.waitUntilListening()) != nil else { return nil }
    switch await server.listeningAddress {
    case .ip4(let host, port: let port): return "http://\(host):\(port)/"
    case .ip6(let host, port: let port): return "http://[\(host)]:\(port)/"
    case .unix, .none: return nil
    }
  }
}
