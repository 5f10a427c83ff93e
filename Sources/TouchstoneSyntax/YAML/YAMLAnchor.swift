import TouchstoneDiagnostics

/// A value with a name, `&base`, or a place that repeats it, `*base`.
///
/// Values are never repeated: a file of a few hundred bytes could stand for more text than fits into any machine.
struct YAMLAnchor {
  var name: String
  var span: SourceSpan
}
