public import TouchstoneLanguage

extension Framework {
  /// What of a type this package declares and has not retired, in the order written.
  public func eachInUse<D: Declaration>(_ type: D.Type) -> [EntityList<D>.Element] {
    each(type).filter { !$0.value.isRetired }
  }

  /// What of a kind this package declares and has not retired, for those who only look at what every kind may say.
  public func forEachInUse(_ kind: Kind, _ body: (EntityID, Common) -> Void) {
    withoutActuallyEscaping(body) { body in
      var visitor = InUseVisitor(framework: self, body: body)
      kind.accept(&visitor, ())
    }
  }
}

private struct InUseVisitor: KindVisitor {
  let framework: Framework
  let body: (EntityID, Common) -> Void

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    for (id, declaration) in framework.each(type) where !declaration.isRetired { body(id, declaration) }
  }
}
