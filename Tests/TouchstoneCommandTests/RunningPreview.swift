import Foundation
import TouchstoneToolSupport

/// A `touchstone serve` that runs beside the test, and a browser as plain as can be: it sends an address as it is given,
/// which libraries for the web would tidy up first.
final class RunningPreview: Sendable {
  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: String
  }

  struct Silence: Error {
    var about: String
  }

  private let program: RunningProgram
  let port: UInt16

  /// - Parameter package: the folder of a package in `folder`.
  init(_ folder: URL, _ package: String) throws {
    let program = try RunningProgram(
      BuiltTool.find().executable, ["serve", package, "--port", "0", "--today", "2026-01-01"], in: folder)
    self.program = program
    let end = Date().addingTimeInterval(60)
    while Date() < end {
      if let port = program.output.firstMatch(of: /127\.0\.0\.1:(\d+)\//).flatMap({ UInt16($0.1) }) {
        self.port = port
        return
      }
      usleep(10_000)
    }
    program.stop()
    throw Silence(about: "the address: \(program.output)\(program.errors)")
  }

  func stop() {
    program.stop()
  }

  /// Asks for a page until what it says fits, for as long as a slow machine may need.
  @discardableResult
  func waitFor(_ path: String, _ fits: (String) -> Bool) throws -> String {
    let end = Date().addingTimeInterval(60)
    var last = ""
    while Date() < end {
      last = try get(path).body
      if fits(last) { return last }
      usleep(20_000)
    }
    throw Silence(about: "\(path), which says \(last.prefix(2_000))")
  }

  func get(_ target: String, method: String = "GET", host: String = "127.0.0.1") throws -> Answer {
    #if os(Linux)
      let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw Silence(about: "a connection") }
    let request = Array("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8)
    guard send(socket, request, request.count, 0) == request.count else { throw Silence(about: target) }
    return try Self.answer(from: socket, target, isEmpty: method == "HEAD")
  }

  private static func answer(from socket: Int32, _ target: String, isEmpty: Bool) throws -> Answer {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { break }
      bytes += buffer[..<count]
      if let answer = complete(bytes, isEmpty: isEmpty) { return answer }
    }
    throw Silence(about: "\(target): \(String(decoding: bytes.prefix(400), as: UTF8.self))")
  }

  /// The answer, once all of it is there.
  private static func complete(_ bytes: [UInt8], isEmpty: Bool) -> Answer? {
    let separator = Array("\r\n\r\n".utf8)
    guard
      let head = (0..<max(0, bytes.count - 3)).first(where: { bytes[$0..<($0 + 4)].elementsEqual(separator) })
    else { return nil }
    let lines = String(decoding: bytes[..<head], as: UTF8.self).components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
    }
    let body = bytes[(head + 4)...]
    guard isEmpty || body.count >= headers["content-length"].flatMap({ Int($0) }) ?? 0 else { return nil }
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return Answer(status: status, headers: headers, body: String(decoding: body, as: UTF8.self))
  }
}
