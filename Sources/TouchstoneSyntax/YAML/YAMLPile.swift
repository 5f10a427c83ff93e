/// Things that are waiting to become parts of a list, on top of those of the lists around it.
///
/// An array would do the same, but copies what is taken off it; here it is moved, and a list is made once, with as much
/// room as it needs.
struct YAMLPile<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() {
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// The place of an element that ``count`` has grown past.
  subscript(index: Int) -> Element {
    _read {
      precondition(index >= 0 && index < count)
      yield base[index]
    }
    _modify {
      precondition(index >= 0 && index < count)
      yield &base[index]
    }
  }

  mutating func append(_ element: consuming Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Takes off everything from a height on.
  mutating func take(from height: Int) -> [Element] {
    precondition(height >= 0 && height <= count)
    var result: [Element] = []
    result.reserveCapacity(count - height)
    for index in height..<count { result.append((base + index).move()) }
    count = height
    return result
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
