import Testing

@testable import TouchstoneDiagnostics

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    unifiedDiff(old: Array(old.utf8), new: Array(new.utf8), path: "math.toml")
  }

  @Test func showsChangedLinesWithThoseAround() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n"
    let new = "a\nb\nc\nD\ne\nf\ng\nh\ni\nj\nk\nl\nm"
    #expect(
      diff(old, new) == """
        --- a/math.toml
        +++ b/math.toml
        @@ -1,7 +1,7 @@
         a
         b
         c
        -d
        +D
         e
         f
         g
        @@ -10,3 +10,4 @@
         j
         k
         l
        +m
        \\ No newline at end of file

        """)
  }

  @Test func saysNothingOfEqualTexts() {
    #expect(diff("a\n", "a\n") == "")
  }

  @Test func showsTextsThatBeginOrEndWithNothing() {
    #expect(diff("", "a\n") == "--- a/math.toml\n+++ b/math.toml\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a/math.toml\n+++ b/math.toml\n@@ -1 +0,0 @@\n-a\n")
    #expect(
      diff("a", "a\n")
        == "--- a/math.toml\n+++ b/math.toml\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
  }

  @Test func givesTheNewTextWhenApplied() {
    var random = SeededRandom(seed: 11)
    func text() -> [String] {
      (0..<Int.random(in: 0...40, using: &random)).map { _ in "\(Int.random(in: 0...25, using: &random))" }
    }
    for _ in 0..<400 {
      let old = text()
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: 0...new.count, using: &random)
        if place < new.count, Bool.random(using: &random) { new.remove(at: place) } else { new.insert("x", at: place) }
      }
      let patch = diff(old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
      #expect(applied(patch, to: old) == new)
    }
  }

  /// Applies a diff by its line numbers, and gives `nil` where its lines do not match.
  private func applied(_ patch: String, to old: [String]) -> [String]? {
    var result: [String] = []
    var next = 0
    for line in patch.split(separator: "\n").dropFirst(2) {
      let rest = String(line.dropFirst())
      switch line.first {
      case "@":
        let numbers = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
        let start = numbers.count == 2 && numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        guard start >= next else { return nil }
        result += old[next..<start]
        next = start
      case "+": result.append(rest)
      case "-", " ":
        guard next < old.count, old[next] == rest else { return nil }
        if line.first == " " { result.append(rest) }
        next += 1
      case _: return nil
      }
    }
    return result + old[next...]
  }
}
