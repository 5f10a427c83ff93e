public import TouchstoneEmission
public import TouchstoneModel

extension SwiftEmitter {
  /// The name of each thing as apps write it, `Riverbend.Target.Math.Ratios.unitRate`, and the deprecated ones.
  public func publishedNames(in framework: Framework) -> [PublishedName] {
    let names = SwiftEmitter.generatedNames(in: framework)
    return names.types.flatMap { type in
      type.members.filter { framework.isOwn($0.thing) }.map { member in
        PublishedName(
          "\(names.namespace).\(type.name).\(member.spelling)", member.thing, isFormer: member.isFormer)
      }
    }
  }
}
