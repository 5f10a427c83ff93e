import Foundation

/// Mutates every sample and single documents, and has children compile them: no crash, no hang, no output after an
/// error, no finding that points beside its file.
struct FilesCampaign {
  static let usage = """
    [--samples FOLDER] [--corpus FOLDER] [--runs N] [--seconds S] [--seed K] [--jobs N]
          [--failures FOLDER] [--reproduce SEED:RUN]
    """

  private let samples: String
  private let documents: String?
  private let corpus: FuzzCorpus
  private let seed: UInt64
  private let runs: Int
  private let deadline: ContinuousClock.Instant?
  private let jobs: Int
  private let isChild: Bool
  private let reproduced: Int?
  private var failures: FailureFolder
  private var tally = FilesTally()
  private var next = 0
  /// Runs that a child was asked for and did not come to.
  private var returned: [Range<Int>] = []

  /// A child that says nothing for so long hangs, or waits for memory that is not there.
  private static let longestSilence = Duration.seconds(30)
  private static let runsPerRequest = 100

  init(_ words: [String]) throws {
    let options = try FuzzOptions(
      words,
      known: [
        "--samples", "--corpus", "--runs", "--seconds", "--seed", "--jobs", "--failures", "--reproduce", "--child",
      ])
    samples = options.list("--samples").first ?? "frameworks"
    documents = options.list("--corpus").first
    corpus = try FuzzCorpus(samples: samples, documents: documents)
    let clock = Int(Date().timeIntervalSince1970 * 1000) & 0x7FFF_FFFF
    let pair = try Self.pair(options.list("--reproduce").first)
    seed = UInt64(try pair?.seed ?? options.number("--seed", or: clock))
    reproduced = pair?.run
    let seconds = try options.number("--seconds", or: 0)
    deadline = seconds > 0 ? .now + .seconds(seconds) : nil
    runs = try options.number("--runs", or: seconds > 0 ? Int.max : 300_000)
    jobs = max(1, try options.number("--jobs", or: ProcessInfo.processInfo.activeProcessorCount))
    isChild = words.contains("--child")
    failures = FailureFolder(options.list("--failures").first ?? "fuzz-failures")
  }

  /// Carries the campaign out, and says whether nothing failed.
  func run() throws -> Bool {
    var campaign = self
    if isChild {
      var child = FilesChild(corpus, seed: seed)
      child.run()
      return true
    }
    if let reproduced { return try campaign.reproduce(reproduced) }
    return try campaign.carryOut()
  }

  /// `7:1234`
  private static func pair(_ text: String?) throws -> (seed: Int, run: Int)? {
    guard let text else { return nil }
    let numbers = text.split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else {
      throw FuzzFailure("--reproduce takes SEED:RUN, not \(text)")
    }
    return (numbers[0], numbers[1])
  }

  /// Makes one run in this process, where a debugger can watch it.
  private mutating func reproduce(_ run: Int) throws -> Bool {
    let input = FuzzInput(corpus, seed: seed, run: run)
    try failures.keep(input, name: "\(seed)-\(run)", what: "reproduced")
    print("the package is in \(failures.path)/\(seed)-\(run)")
    for change in input.changes { print("  \(change)") }
    let check = PackageCheck(input)
    print(check.shown, terminator: "")
    print("\(check.diagnostics.count) findings, at most \(check.microseconds / 1000) ms for a step")
    for problem in check.problems { print("failed: \(problem)") }
    return check.problems.isEmpty
  }

  // MARK: Children

  private mutating func carryOut() throws -> Bool {
    print("files: seed \(seed), \(corpus.samples.count) samples, \(corpus.documents.count) documents, \(jobs) children")
    fflush(nil)
    let start = ContinuousClock.now
    let workers = (0..<jobs).map(worker)
    while true {
      for worker in workers where worker.isIdle {
        if let request = request() { try worker.ask(request) }
      }
      if workers.allSatisfy(\.isIdle) { break }
      try wait(for: workers)
    }
    for worker in workers { worker.end() }
    tally.show(seconds: (ContinuousClock.now - start) / .seconds(1))
    return failures.count == 0
  }

  private func worker(_ number: Int) -> FilesWorker {
    let trace = NSTemporaryDirectory() + "touchstone-fuzz-\(ProcessInfo.processInfo.processIdentifier)-\(number).txt"
    var arguments = ["files", "--child", "--samples", samples, "--seed", String(seed)]
    if let documents { arguments += ["--corpus", documents] }
    return FilesWorker(arguments: arguments, trace: trace)
  }

  private mutating func request() -> Range<Int>? {
    if let deadline, ContinuousClock.now >= deadline { return nil }
    if let range = returned.popLast() { return range }
    guard next < runs else { return nil }
    defer { next += min(Self.runsPerRequest, runs - next) }
    return next..<next + min(Self.runsPerRequest, runs - next)
  }

  private mutating func wait(for workers: [FilesWorker]) throws {
    let busy = workers.filter { !$0.isIdle }
    var polled = busy.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    poll(&polled, nfds_t(polled.count), 1000)
    for (worker, state) in zip(busy, polled) {
      if state.revents != 0 {
        guard let reports = worker.hear() else {
          try bury(worker, "the compiler crashed")
          continue
        }
        for report in reports { try take(report) }
      } else if worker.silence > Self.longestSilence {
        try bury(worker, "the compiler hung")
      }
    }
  }

  private mutating func take(_ report: FilesReport) throws {
    tally.take(report)
    if case .problem(let run, let text) = report { try fail(run, text) }
  }

  private mutating func bury(_ worker: FilesWorker, _ what: String) throws {
    let run = worker.current
    let rest = worker.stop()
    if !rest.isEmpty { returned.append(rest) }
    guard let run else { throw FuzzFailure("a child ended before its first run: \(worker.lastWords)") }
    try fail(run, "\(what)\n\(worker.lastWords)")
  }

  private mutating func fail(_ run: Int, _ text: String) throws {
    let input = FuzzInput(corpus, seed: seed, run: run)
    try failures.keep(input, name: "\(seed)-\(run)", what: text)
    let first = text.prefix { !$0.isNewline }
    tally.failures[String(first), default: []].append(run)
    if failures.count <= FailureFolder.maximumKept {
      let changes = input.changes.map(\.description).joined(separator: ", ")
      print("failed: \(first) (--reproduce \(seed):\(run): \(changes))")
      fflush(nil)
    }
  }
}
