import Foundation

/// A child process as its parent sees it: what it was asked, what it said, and when.
final class FilesWorker {
  private let arguments: [String]
  private let trace: String
  private var process: Process?
  private var input: FileHandle?
  private var output: FileHandle?
  private var buffer: [UInt8] = []
  private var lastHeard = ContinuousClock.now
  /// The run that has begun and not ended.
  private(set) var current: Int?
  /// The runs that it was asked for and has not begun.
  private(set) var remaining = 0..<0

  /// - Parameter trace: where the child's last words are kept.
  init(arguments: [String], trace: String) {
    self.arguments = arguments
    self.trace = trace
  }

  var isIdle: Bool { remaining.isEmpty && current == nil }
  var silence: Duration { ContinuousClock.now - lastHeard }
  /// What to wait for; -1 where no process runs.
  var descriptor: Int32 { output?.fileDescriptor ?? -1 }
  /// What the child wrote before it died.
  var lastWords: String { (try? String(contentsOfFile: trace, encoding: .utf8)) ?? "" }

  func ask(_ runs: Range<Int>) throws {
    if process == nil { try start() }
    remaining = runs
    lastHeard = .now
    // A child that is dead by now is met as the end of its output.
    try? input?.write(contentsOf: Data("\(runs.lowerBound) \(runs.count)\n".utf8))
  }

  /// Reads what there is; `nil` where the child has ended.
  func hear() -> [FilesReport]? {
    guard let data = output?.availableData, !data.isEmpty else { return nil }
    lastHeard = .now
    buffer += data
    var reports: [FilesReport] = []
    var start = 0
    while let end = buffer[start...].firstIndex(of: 0x0A) {
      if let report = FilesReport(String(decoding: buffer[start..<end], as: UTF8.self)) { reports.append(report) }
      start = end + 1
    }
    buffer.removeSubrange(..<start)
    for report in reports { note(report) }
    return reports
  }

  private func note(_ report: FilesReport) {
    switch report {
    case .began(let run):
      current = run
      remaining = min(run + 1, remaining.upperBound)..<remaining.upperBound
    case .finished:
      current = nil
      remaining = 0..<0
    case .problem, .oneMistake: break
    }
  }

  /// Ends the child and gives the runs that it was asked for and did not begin.
  func stop() -> Range<Int> {
    if let process {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    try? input?.close()
    try? output?.close()
    (process, input, output, current) = (nil, nil, nil, nil)
    buffer = []
    defer { remaining = 0..<0 }
    return remaining
  }

  /// Ends the child for good.
  func end() {
    _ = stop()
    try? FileManager.default.removeItem(atPath: trace)
  }

  private func start() throws {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    _ = FileManager.default.createFile(atPath: trace, contents: nil)
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: trace)
    try process.run()
    self.process = process
    self.input = input.fileHandleForWriting
    self.output = output.fileHandleForReading
  }
}
