public import TouchstoneDiagnostics

/// What is reported while names are bound; part of the floor, so never waived and never made lighter.
public enum ResolvingDiagnostics {
  public static let all = [
    duplicateID, unknownReference, ambiguousReference, unknownPackage, unknownParent, unknownLevel, unknownPoint,
    unknownDepth, formerID, formerIDConflict, undeterminedScale, incompleteScaleMap, fallingScaleMap,
    alignmentWithoutEnds, backwardSpan, outcomeWithoutProfile, withoutParts, levelsInTwoFiles, translationOfNothing,
    translationChanges, untranslatableKind,
  ]

  static let duplicateID = DiagnosticDefinition(
    floor: "TS3001", "names/duplicate-id",
    what: "Two declarations of one kind with the same id.",
    why: "Whoever names that id means one of them, and nobody can tell which.",
    next: "Give one of them another id, or delete the copy.")
  static let unknownReference = DiagnosticDefinition(
    floor: "TS3002", "names/unknown-reference",
    what: "A name of something that is declared nowhere.",
    why:
      "The connection that was meant does not exist: an outcome stays without its competency, a target without what comes first.",
    next: "Correct the name, or declare what it names.")
  static let ambiguousReference = DiagnosticDefinition(
    floor: "TS3003", "names/ambiguous-reference",
    what: "A name that fits things of several kinds.",
    why: "The compiler does not guess what an author means.",
    next: "Say the kind: `{ rubric = \"math.ratios\" }`.")
  static let unknownPackage = DiagnosticDefinition(
    floor: "TS3004", "names/unknown-package",
    what: "A name before a colon that the manifest does not give to any other package.",
    why: "Nothing says where to look for what stands after the colon.",
    next: "Add the package under `[uses]` in the manifest, or correct the name.")
  static let unknownParent = DiagnosticDefinition(
    floor: "TS3005", "names/unknown-parent",
    what: "A part whose id begins with the id of something that is declared nowhere.",
    why: "A target belongs to a competency or a skill, and its id says to which: the id without its last part.",
    next: "Correct the beginning of the id, or declare what it lies in.")
  static let unknownLevel = DiagnosticDefinition(
    floor: "TS3006", "names/unknown-level",
    what: "A level that the framework does not have.",
    why:
      "Levels say how far a learner has come. Points of a scale say how good the work is; neither can stand for the other.",
    next: "Use one of the declared levels, or add the level where the levels stand.")
  static let unknownPoint = DiagnosticDefinition(
    floor: "TS3007", "names/unknown-point",
    what: "A point that the scale in use here does not have.",
    why:
      "Points of a scale say how good the work is. Levels say how far a learner has come; neither can stand for the other.",
    next: "Use one of the scale's points; `scale` says which scale is in use.")
  static let unknownDepth = DiagnosticDefinition(
    floor: "TS3008", "names/unknown-depth",
    what: "A depth that the taxonomy does not have.",
    why: "Depths of different taxonomies do not mean the same, so none is guessed.",
    next: "Use one of the taxonomy's depths, or name another taxonomy: \"bloom.apply\".")
  static let formerID = DiagnosticDefinition(
    floor: "TS3009", "names/former-id",
    what: "A name that something had before.",
    why: "Former ids keep learners' records connected; inside the framework the present id is used.",
    next: "Write the present id.")
  static let formerIDConflict = DiagnosticDefinition(
    floor: "TS3010", "names/former-id-conflict",
    what: "A former id that is in use, or that two declarations claim.",
    why: "A learner's record under that id would belong to two things.",
    next: "Leave the id in `was` of the one declaration that bore it.")
  static let undeterminedScale = DiagnosticDefinition(
    floor: "TS3011", "names/undetermined-scale",
    what: "Texts for points where no scale is determined.",
    why: "The framework has several academic scales, or none, so the points cannot be told.",
    next: "Say which one: `scale = \"academic\"` on the competency or the rubric.")
  static let incompleteScaleMap = DiagnosticDefinition(
    floor: "TS3012", "names/incomplete-scale-map",
    what: "A map from one scale to another that leaves points out.",
    why: "A learner at such a point would have no place on the other scale.",
    next: "Add a line for each point.")
  static let fallingScaleMap = DiagnosticDefinition(
    floor: "TS3013", "names/falling-scale-map",
    what: "A map from one scale to another on which better work reads as worse.",
    why: "A learner who improves would be shown as falling back.",
    next: "Let each point read as at least what the point before it reads as.")
  static let alignmentWithoutEnds = DiagnosticDefinition(
    floor: "TS3014", "names/alignment-without-ends",
    what: "An alignment that does not say what it connects.",
    why: "Only something found missing or outdated may have one end.",
    next: "Write `from` and `to`.")
  static let backwardSpan = DiagnosticDefinition(
    floor: "TS3015", "names/backward-span",
    what: "A span of levels that ends before it begins, or begins and ends in different lists of levels.",
    why: "It promises nothing that could be taught.",
    next: "Write the lower level as `from` and the higher one as `to`.")
  static let outcomeWithoutProfile = DiagnosticDefinition(
    floor: "TS3016", "names/outcome-without-profile",
    what: "An outcome that does not say to which profile it belongs, where that is not plain.",
    why: "An outcome is a promise of a profile.",
    next: "Write `profile` with the profile's id, or declare the profile.")
  static let withoutParts = DiagnosticDefinition(
    floor: "TS3017", "names/without-parts",
    what: "A scale without points, or a taxonomy without depths.",
    why: "There is nothing on it that anybody could reach.",
    next: "Add its points or depths in order.")
  static let levelsInTwoFiles = DiagnosticDefinition(
    floor: "TS3018", "names/levels-in-two-files",
    what: "Levels in more than one file.",
    why: "The order of levels is the order in which they are written, and files have no order.",
    next: "Put all levels into one file.")
  static let translationOfNothing = DiagnosticDefinition(
    floor: "TS3019", "names/translation-of-nothing",
    what: "A translation of something that the framework does not declare.",
    why: "The translated text would appear nowhere.",
    next: "Use the id of the original; ids are not translated.")
  static let translationChanges = DiagnosticDefinition(
    floor: "TS3020", "names/translation-changes-meaning",
    what: "A translation that says something else than the original in a field that holds no text.",
    why: "Families who read another language are promised the same.",
    next: "Delete the line from the translation: what is not text is taken from the original.")
  static let untranslatableKind = DiagnosticDefinition(
    floor: "TS3021", "names/untranslatable",
    what: "A declaration without an id in a translation.",
    why: "Nothing says which original it translates.",
    next: "Delete it from the translation.")
}
