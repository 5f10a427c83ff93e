import Foundation

/// The other reader, in a process of its own, since some documents kill it.
final class OracleProcess {
  private let executable: URL
  private var process: Process?
  private var input: FileHandle?
  private var output: FileHandle?
  private var buffer: [UInt8] = []
  private var answers = 0
  /// How often the other reader died.
  private(set) var deaths = 0

  /// The other reader frees nothing that it read, so it is started anew before it fills the machine.
  private static let lifetime = 20_000

  init(_ executable: URL) {
    self.executable = executable
  }

  deinit {
    stop()
  }

  /// The answer to a document, or `nil` if the other reader died of it.
  func answer(to document: [UInt8]) throws -> String? {
    if process == nil || answers >= Self.lifetime { try start() }
    answers += 1
    let length = UInt32(truncatingIfNeeded: document.count)
    let head = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
    do {
      try input?.write(contentsOf: Data(head + document))
      if let line = try readLine() { return line }
    } catch {
      // The pipe is closed: the process died of this document, or is about to.
    }
    deaths += 1
    stop()
    return nil
  }

  private func readLine() throws -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      guard let data = output?.availableData, !data.isEmpty else { return nil }
      buffer += data
    }
  }

  private func start() throws {
    stop()
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = executable
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
    self.input = input.fileHandleForWriting
    self.output = output.fileHandleForReading
    buffer = []
    answers = 0
  }

  private func stop() {
    try? input?.close()
    process?.waitUntilExit()
    try? output?.close()
    process = nil
  }
}
