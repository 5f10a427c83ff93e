/// The longest row of items that two lists have in common in this order, as pairs of positions.
///
/// The work grows with the product of the two lengths, so that callers set a limit.
package func commonSequence<Item: Equatable>(
  _ old: [Item], _ new: [Item]
) -> [(old: Int, new: Int)] {
  let width = new.count + 1
  // How long that row is for what follows each pair of places.
  var lengths = Array(repeating: Int32(0), count: (old.count + 1) * width)
  for row in old.indices.reversed() {
    for column in new.indices.reversed() {
      lengths[row * width + column] =
        old[row] == new[column]
        ? lengths[(row + 1) * width + column + 1] + 1
        : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
    }
  }
  var pairs: [(old: Int, new: Int)] = []
  var (row, column) = (0, 0)
  while row < old.count && column < new.count {
    if old[row] == new[column] {
      pairs.append((row, column))
      (row, column) = (row + 1, column + 1)
    } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
      row += 1
    } else {
      column += 1
    }
  }
  return pairs
}
