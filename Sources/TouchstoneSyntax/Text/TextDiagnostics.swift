public import TouchstoneDiagnostics

/// What can be wrong with a file of either spelling before or besides its grammar.
public enum TextDiagnostics {
  public static let all = [
    fileTooLarge, utf16, invalidUTF8, controlCharacter, byteOrderMark, mergeConflict, smartQuotes, invisibleCharacter,
    nestingTooDeep, duplicateKey,
  ]

  public static let fileTooLarge = DiagnosticDefinition(
    floor: "TS1001", "text/file-too-large",
    what: "The file is larger than any file of a framework that people write by hand, and was not read.",
    why: "A file of this size was most likely exported by another program, and nobody can review it.",
    next: "Split the file: any number of files in the folder are read together.")

  public static let utf16 = DiagnosticDefinition(
    floor: "TS1002", "text/utf-16",
    what: "The file is saved as UTF-16, an encoding of text that is not used here; nothing in it could be read.",
    why: "Some editors save as UTF-16 when they are asked for “Unicode”. Families would see none of this file.",
    next: "Save the file again and choose the encoding UTF-8.")

  public static let invalidUTF8 = DiagnosticDefinition(
    floor: "TS1003", "text/invalid-utf-8",
    what: "The file holds bytes that are no text in UTF-8, mostly because it was saved as “ANSI” or “Windows-1252”.",
    why: "Letters with accents and curly quotation marks would turn into nonsense in what learners and families read.",
    next: "Open the file, check the letters with accents, and save it again with the encoding UTF-8.")

  public static let controlCharacter = DiagnosticDefinition(
    floor: "TS1004", "text/control-character",
    what: "The file holds a character that cannot be seen or printed, such as those left behind by copying from a PDF.",
    why: "Such a character may break a word in two on the site, or make two texts that look alike differ.",
    next: "Delete the character, or type the line again.")

  public static let byteOrderMark = DiagnosticDefinition(
    floor: "TS1005", "text/byte-order-mark",
    what: "An invisible byte order mark stands inside the file; it may only stand at the very beginning.",
    why: "It is what remains where two files were joined, and it hides the name that follows it.",
    next: "Delete the invisible character at this place.")

  public static let mergeConflict = DiagnosticDefinition(
    floor: "TS1006", "text/merge-conflict",
    what: "Two people changed the same lines, and the choice between the two versions has not been made.",
    why: "Whichever version was taken silently, somebody's work on the framework would be lost.",
    next: "Decide which lines to keep, then delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.")

  public static let smartQuotes = DiagnosticDefinition(
    floor: "TS1007", "text/smart-quotes",
    what: "A text stands between curly quotation marks, as word processors make them, in place of straight ones.",
    why: "Only straight quotation marks begin and end a text; curly ones are letters like any other.",
    next: "Write straight quotation marks: \"Reading\". Curly ones are welcome inside a text.")

  public static let invisibleCharacter = DiagnosticDefinition(
    floor: "TS1008", "text/invisible-character",
    what: "A no-break space, a zero-width space or another invisible character stands where a plain space is expected.",
    why: "It looks like a space or like nothing at all, and yet makes the line mean something else.",
    next: "Delete the character, and type a plain space where one is wanted.")

  public static let nestingTooDeep = DiagnosticDefinition(
    floor: "TS1009", "text/nesting-too-deep",
    what: "Lists and tables stand inside each other deeper than any framework needs; this part was not read.",
    why: "Nobody can follow so many levels of brackets; mostly a bracket was typed too often.",
    next: "Delete the brackets that are not needed.")

  public static let duplicateKey = DiagnosticDefinition(
    floor: "TS1010", "text/duplicate-key",
    what: "One name is given a value twice in the same place.",
    why: "Only one of the two can hold, and a reader of the file cannot know which one is meant.",
    next: "Delete one of the two lines, or put the second one where it belongs.")
}
