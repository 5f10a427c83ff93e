import Touchstone

// A library on the types of one framework, for a target that has types of another.

/// What a family hears of a target in mathematics.
public func promise() -> String {
  let target = Riverbend.Target.Math.Quantity.Ratio.unitRate
  let time = target.level == .level4 ? "in the middle years" : "some day"
  return "\(target.rawValue) of \(Riverbend.framework.title ?? ""), \(time): \(target.statement)"
}
