/// Applies every fix whose meaning is certain, and gives the files that changed with their new bytes.
///
/// Fixes are taken in the order in which findings are shown, and each is applied whole or not at all: one that would
/// change what an earlier one changed is left for the next run. Of several safe fixes of one finding the first is taken.
/// Everything outside the edits stays as it is, byte for byte.
///
/// - Returns: the changed files in order, with how many fixes changed each.
public func applyingSafeFixes(
  _ diagnostics: [Diagnostic], to sources: SourceMap
) -> [(source: SourceID, bytes: [UInt8], applied: Int)] {
  let order = diagnostics.indices.sorted { left, right in
    if Diagnostic.precedes(diagnostics[left], diagnostics[right]) { return true }
    return !Diagnostic.precedes(diagnostics[right], diagnostics[left]) && left < right
  }
  var accepted: [SourceID: AcceptedEdits] = [:]
  for index in order {
    guard let fix = diagnostics[index].fixes.first(where: { $0.applicability == .safe }) else { continue }
    let touched = Set(fix.edits.map(\.span.source)).sorted()
    let own = touched.map { source in fix.edits.filter { $0.span.source == source } }
    let canBeTaken = zip(touched, own).allSatisfy { source, edits in
      (accepted[source] ?? AcceptedEdits()).hasRoom(for: edits, size: sources[source].bytes.count)
    }
    guard canBeTaken else { continue }
    for (source, edits) in zip(touched, own) { accepted[source, default: AcceptedEdits()].insert(edits) }
  }
  return accepted.keys.sorted().compactMap { source in
    guard let edits = accepted[source] else { return nil }
    let old = sources[source].bytes
    let new = edits.applied(to: old)
    return new == old ? nil : (source, new, edits.fixCount)
  }
}

/// The edits of one file that have been taken so far, in order and without overlap.
private struct AcceptedEdits {
  private(set) var fixCount = 0
  private var edits: [TextEdit] = []

  /// Whether a fix's edits lie inside the file, clear of each other and of all that have been taken.
  func hasRoom(for new: [TextEdit], size: Int) -> Bool {
    let ordered = inOrder(new)
    let areApart = zip(ordered, ordered.dropFirst()).allSatisfy { $0.span.end <= $1.span.start }
    let areInside = ordered.allSatisfy { $0.span.start <= $0.span.end && $0.span.end <= size }
    return areApart && areInside && !ordered.contains(where: collides)
  }

  mutating func insert(_ new: [TextEdit]) {
    for edit in inOrder(new) { edits.insert(edit, at: firstIndex(after: edit)) }
    fixCount += 1
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    for edit in edits {
      result += bytes[copied..<Int(edit.span.start)]
      result += edit.replacement.utf8
      copied = Int(edit.span.end)
    }
    return result + bytes[copied...]
  }

  /// Whether an edit overlaps one that has been taken, or inserts where one does already, so that it would be chance
  /// which text comes first.
  private func collides(_ edit: TextEdit) -> Bool {
    let index = firstIndex(after: edit)
    // Those before lie in order and apart, so only the last of them can reach as far as this edit.
    if index > 0, overlap(edits[index - 1], edit) { return true }
    return edits[index...].prefix { $0.span.start < edit.span.end }.contains { overlap($0, edit) }
  }

  private func overlap(_ left: TextEdit, _ right: TextEdit) -> Bool {
    if left.span == right.span { return true }
    return left.span.start < right.span.end && right.span.start < left.span.end
  }

  private func firstIndex(after edit: TextEdit) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span <= edit.span {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// By place; what is inserted at one place stays in the order given.
private func inOrder(_ edits: [TextEdit]) -> [TextEdit] {
  edits.indices.sorted { (edits[$0].span, $0) < (edits[$1].span, $1) }.map { edits[$0] }
}
