public import TouchstoneLanguage

/// How deep each depth is within its own taxonomy.
public struct DepthOrder: Sendable {
  private var positions: [Int]
  private let framework: Framework

  fileprivate init(_ framework: Framework) {
    self.framework = framework
    positions = Array(repeating: 0, count: framework.declarations.depths.count)
    for taxonomy in framework.declarations.taxonomies.indices {
      for (position, depth) in framework.parts[EntityID(.taxonomy, taxonomy), .depth].enumerated() {
        positions[Int(depth.index)] = position
      }
    }
  }

  /// How many depths of the taxonomy are less deep.
  public subscript(_ depth: EntityID) -> Int { positions[Int(depth.index)] }

  /// Whether both stand in one taxonomy and the first is less deep.
  public func isLess(_ depth: EntityID, than other: EntityID) -> Bool {
    framework.areOnOneTaxonomy(depth, other) && self[depth] < self[other]
  }
}

extension Framework {
  /// How deep each depth of the framework is.
  public func depthOrder() -> DepthOrder { DepthOrder(self) }

  /// Whether two depths stand in one taxonomy, and so can be compared.
  public func areOnOneTaxonomy(_ left: EntityID, _ right: EntityID) -> Bool {
    self[left].parent == self[right].parent
  }
}
