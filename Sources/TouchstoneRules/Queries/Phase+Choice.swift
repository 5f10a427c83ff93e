import TouchstoneLanguage

extension Phase {
  /// Whether learners choose among its options, alone or with an educator.
  var isChosenByLearners: Bool {
    chosenBy.map { $0.value != .educator } ?? false
  }
}
