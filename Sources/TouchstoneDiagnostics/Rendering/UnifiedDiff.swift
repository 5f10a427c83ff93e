/// What changes between two versions of a file, in the form that `patch` and `git apply` read.
///
/// ```
/// --- a/math.toml
/// +++ b/math.toml
/// @@ -11,3 +11,3 @@
///  [[competency]]
/// -requires = ["math.rtios"]
/// +requires = ["math.ratios"]
///  scale = "proficiency"
/// ```
///
/// Empty where nothing changes. The author's lines are given as they are, control characters and all, since the text
/// would not apply otherwise.
public func unifiedDiff(old: [UInt8], new: [UInt8], path: String) -> String {
  guard old != new else { return "" }
  let oldLines = linesWithEnds(old)
  let newLines = linesWithEnds(new)
  var text = "--- a/\(path)\n+++ b/\(path)\n"
  for hunk in hunks(of: changedStretches(from: oldLines, to: newLines)) {
    text += rendered(hunk, oldLines, newLines)
  }
  return text
}

/// How many unchanged lines are shown before and after each change.
private let contextLines = 3

/// Lines of the old text and the lines of the new text that stand in their place.
private struct Stretch {
  var old: Range<Int>
  var new: Range<Int>
}

private func linesWithEnds(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
    lines.append(bytes[start...index])
    start = index + 1
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}

// MARK: - Comparing

/// The stretches that differ, in order.
///
/// Lines are first paired at both ends of a stretch; what remains is split at the lines that occur just once on both
/// sides, as far as they come in the same order, and each part is compared again. Where there are none, the whole part
/// is taken as changed: a readable answer in little time, if not always the shortest.
private func changedStretches(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Stretch] {
  var changed: [Stretch] = []
  var waiting = [Stretch(old: old.indices, new: new.indices)]
  while var stretch = waiting.popLast() {
    let same = zip(old[stretch.old], new[stretch.new]).prefix { $0 == $1 }.count
    stretch.old.removeFirst(same)
    stretch.new.removeFirst(same)
    let sameAtEnd = zip(old[stretch.old].reversed(), new[stretch.new].reversed()).prefix { $0 == $1 }.count
    stretch.old.removeLast(sameAtEnd)
    stretch.new.removeLast(sameAtEnd)
    if stretch.old.isEmpty && stretch.new.isEmpty { continue }
    let anchors = anchors(in: stretch, old, new)
    if anchors.isEmpty {
      changed.append(stretch)
    } else {
      waiting += split(stretch, at: anchors).reversed()
    }
  }
  return changed
}

/// The parts of a stretch between lines that are known to be paired.
private func split(_ stretch: Stretch, at anchors: [(old: Int, new: Int)]) -> [Stretch] {
  var parts: [Stretch] = []
  var rest = stretch
  for anchor in anchors {
    parts.append(Stretch(old: rest.old.lowerBound..<anchor.old, new: rest.new.lowerBound..<anchor.new))
    rest = Stretch(old: anchor.old + 1..<stretch.old.upperBound, new: anchor.new + 1..<stretch.new.upperBound)
  }
  return parts + [rest]
}

/// Lines that occur just once on both sides, in the longest order that both sides share.
private func anchors(
  in stretch: Stretch, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
) -> [(old: Int, new: Int)] {
  let oldPlaces = placesOfSingleLines(old, stretch.old)
  let newPlaces = placesOfSingleLines(new, stretch.new)
  let pairs = stretch.old.compactMap { index -> (old: Int, new: Int)? in
    guard oldPlaces[old[index]] == .some(.some(index)), case .some(.some(let place)) = newPlaces[old[index]] else {
      return nil
    }
    return (index, place)
  }
  return longestRising(pairs)
}

/// Where each line stands; `nil` for one that stands there more than once.
private func placesOfSingleLines(_ lines: [ArraySlice<UInt8>], _ range: Range<Int>) -> [ArraySlice<UInt8>: Int?] {
  var places: [ArraySlice<UInt8>: Int?] = [:]
  for index in range {
    places[lines[index]] = places[lines[index]] == nil ? .some(index) : .some(nil)
  }
  return places
}

/// The longest choice of pairs whose second places rise, the first ones rising already.
private func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
  // For each length, the pair that ends a rising choice of that length lowest, and for each pair the one before it.
  var ends: [Int] = []
  var before = [Int](repeating: -1, count: pairs.count)
  for index in pairs.indices {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[ends[middle]].new < pairs[index].new {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low > 0 { before[index] = ends[low - 1] }
    if low < ends.count {
      ends[low] = index
    } else {
      ends.append(index)
    }
  }
  var chosen: [(old: Int, new: Int)] = []
  var next = ends.last ?? -1
  while next >= 0 {
    chosen.append(pairs[next])
    next = before[next]
  }
  return chosen.reversed()
}

// MARK: - Writing

/// Changes that are near each other, to be shown together.
private func hunks(of stretches: [Stretch]) -> [[Stretch]] {
  var hunks: [[Stretch]] = []
  for stretch in stretches {
    if let last = hunks.last?.last, stretch.old.lowerBound - last.old.upperBound <= 2 * contextLines {
      hunks[hunks.count - 1].append(stretch)
    } else {
      hunks.append([stretch])
    }
  }
  return hunks
}

private func rendered(_ hunk: [Stretch], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> String {
  guard let first = hunk.first, let last = hunk.last else { return "" }
  let before = min(contextLines, first.old.lowerBound)
  let after = min(contextLines, old.count - last.old.upperBound)
  let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
  let newRange = first.new.lowerBound - before..<last.new.upperBound + after
  var text = "@@ -\(numbers(oldRange)) +\(numbers(newRange)) @@\n"
  var written = oldRange.lowerBound
  for stretch in hunk {
    for line in old[written..<stretch.old.lowerBound] { text += marked(line, " ") }
    for line in old[stretch.old] { text += marked(line, "-") }
    for line in new[stretch.new] { text += marked(line, "+") }
    written = stretch.old.upperBound
  }
  for line in old[written..<oldRange.upperBound] { text += marked(line, " ") }
  return text
}

/// First line and count, as the format wants them: of no lines, the line before is named.
private func numbers(_ range: Range<Int>) -> String {
  let first = range.isEmpty ? range.lowerBound : range.lowerBound + 1
  return range.count == 1 ? "\(first)" : "\(first),\(range.count)"
}

private func marked(_ line: ArraySlice<UInt8>, _ sign: String) -> String {
  let text = sign + String(decoding: line, as: UTF8.self)
  return line.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
}
