/// A package to compile, which a seed and the number of a run give again exactly, as long as the corpus is the same.
struct FuzzInput {
  /// The folder of the package.
  var root: String
  var disk: FuzzDisk
  var changes: [TextChange] = []

  /// Every twentieth run makes everything that can be made, which takes longer.
  var makesEverything: Bool

  /// A sample with a changed file or two, or a changed document in a package of its own.
  init(_ corpus: FuzzCorpus, seed: UInt64, run: Int) {
    var start = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: run) &* 0xA076_1D64_78BD_642F)
    var random = SeededGenerator(seed: start.next())
    disk = corpus.disk
    makesEverything = run % 20 == 0
    let takesSample = corpus.documents.isEmpty || Bool.random(using: &random)
    let sample = corpus.samples.randomElement(using: &random)
    let document = corpus.documents.randomElement(using: &random)
    if takesSample, let sample {
      root = sample
      changeSample(corpus, &random)
    } else {
      let place = Self.place(&random)
      root = place.prefix { $0 != "/" }.description
      disk[place] = document ?? []
      change(place, times: Int.random(in: 1...3, using: &random), corpus, &random)
    }
  }

  /// Most documents stand beside a manifest as TOML; some are read as YAML, and some as the manifest.
  private static func place(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: FuzzCorpus.places[1]
    case 1: FuzzCorpus.places[2]
    default: FuzzCorpus.places[0]
    }
  }

  private mutating func changeSample(_ corpus: FuzzCorpus, _ random: inout SeededGenerator) {
    let paths = disk.paths(below: root)
    let files = Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1
    for _ in 0..<files {
      guard let path = paths.randomElement(using: &random) else { return }
      let times = Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 2...4, using: &random) : 1
      change(path, times: times, corpus, &random)
    }
  }

  private mutating func change(
    _ path: String, times: Int, _ corpus: FuzzCorpus, _ random: inout SeededGenerator
  ) {
    var mutator = TextMutator(corpus, seed: random.next())
    var bytes = disk[path]
    for _ in 0..<times { changes.append(TextChange(path: path, mutation: mutator.change(&bytes))) }
    disk[path] = bytes
  }
}

/// What was done to a file, for the person who looks into a failure.
struct TextChange: CustomStringConvertible {
  var path: String
  var mutation: TextMutation

  var description: String { "\(mutation.rawValue) in \(path)" }
}
