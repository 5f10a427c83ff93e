extension RuleRegistry {
  /// How things are said to learners and families.
  static let wording: [any Rule.Type] = [
    StigmatisingScaleWord.self,
    LevelLabelAsDescriptor.self,
    NormReferencedWording.self,
    PdfDebris.self,
    TwoWordsForOneThing.self,
    AcronymOfOtherLetters.self,
    NumberedByHand.self,
    LabelInStatement.self,
    LinkWithoutName.self,
    ListPunctuation.self,
  ]
}
