public import TouchstoneDiagnostics

/// What is reported while the layers of a framework are laid over each other; part of the floor.
public enum LayeringDiagnostics {
  public static let all = [
    nothingToRefine, unknownRefined, inheritedID, refinedTwice, sealed, weakened, changeWithoutRefinement,
    idBesideRefines, nothingToSeal, nothingToRemove,
  ]

  static let nothingToRefine = DiagnosticDefinition(
    floor: "TS3101", "layers/nothing-to-refine",
    what: "A declaration with `refines` in a package that extends no other.",
    why: "There is nothing below that it could stand in for.",
    next: "Name the layer below under `[extends]` in the manifest, or write `id` and declare the thing here.")
  static let unknownRefined = DiagnosticDefinition(
    floor: "TS3102", "layers/unknown-refined",
    what: "A declaration that refines something that no layer below declares.",
    why: "The district's or the state's own words stay as they are, and this text is lost.",
    next: "Correct the id, or write `id` and declare the thing here.")
  static let inheritedID = DiagnosticDefinition(
    floor: "TS3103", "layers/inherited-id",
    what: "A declaration with an id that a layer below has declared already.",
    why: "Nobody can tell whether it is meant as another thing or as a change of the inherited one.",
    next: "Write `refines` instead of `id` to change the inherited one, or give it an id of its own.")
  static let refinedTwice = DiagnosticDefinition(
    floor: "TS3104", "layers/refined-twice",
    what: "Two declarations of one package that refine the same thing.",
    why: "Which of them holds would depend on the names of files.",
    next: "Put both into one declaration.")
  static let sealed = DiagnosticDefinition(
    floor: "TS3105", "layers/sealed",
    what: "A change of something that a layer below has sealed.",
    why:
      "What is sealed is what everybody in the district or state counts on: a scale means the same in every school, and a diploma certifies the same.",
    next: "Take the change out, or ask those who keep the layer below to open it.")
  static let weakened = DiagnosticDefinition(
    floor: "TS3106", "layers/weakened",
    what:
      "A layer that asks for less than the layer below it, calls something else proficient, or takes away what learners are promised there: help when they are not there yet, going on when they are ready.",
    why:
      "Learners of one school would be told that they are proficient, or have graduated, for less than others; a layer may add and sharpen, and may not lower.",
    next: "Say at least as much as the layer below, or leave the field out.")
  static let changeWithoutRefinement = DiagnosticDefinition(
    floor: "TS3107", "layers/change-without-refinement",
    what: "A list with `add` or `remove` in a declaration that refines nothing.",
    why: "There is no list to add to or to take from.",
    next: "Write the list itself, or `refines` instead of `id`.")
  static let idBesideRefines = DiagnosticDefinition(
    floor: "TS3108", "layers/id-beside-refines",
    what: "A declaration with both `id` and `refines`.",
    why: "A thing that refines another is that thing, and keeps its id.",
    next: "Keep one of the two.")
  static let nothingToSeal = DiagnosticDefinition(
    floor: "TS3109", "layers/nothing-to-seal",
    what: "A word under `sealed` that is neither a kind nor a field of one.",
    why: "What was meant stays open to every change.",
    next: "Write a kind, `scale`, or a kind and a field, `competency.statement`.")
  static let nothingToRemove = DiagnosticDefinition(
    floor: "TS3110", "layers/nothing-to-remove",
    what: "An item of `remove` that the inherited list does not hold.",
    why: "What was meant stays in the list, and nobody notices.",
    next: "Write the item as the inherited list has it; a table names the kind: `{ resource = \"imagine\" }`.")
}
