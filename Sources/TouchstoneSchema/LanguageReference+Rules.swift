import TouchstoneLanguage

/// The parts of the reference that no row can say: the ground rules, and the manifest.
extension LanguageReferencePage {
  mutating func writeGroundRules() {
    line("## Ground rules")
    line()
    for rule in LanguageReferencePage.groundRules {
      line("- \(rule)")
    }
    line()
    line("### Levels and points")
    line()
    line(
      "What is said level by level, or point by point, is a map by id. A text under a level is its `descriptor`; a table "
        + "says more: `descriptor`, `learner_statement`, `ready_when` and `evidence_min`. The order comes from the levels "
        + "and from the scale, so nothing is numbered.")
    line()
    block(
      "toml",
      [
        "levels.8 = \"Uses a unit rate in a familiar setting.\"",
        "levels.9 = { descriptor = \"Chooses between rates.\", evidence_min = 3 }",
        "points.proficient = \"Compares by a unit rate and says why.\"",
      ])
    block(
      "yaml",
      [
        "levels:", "  8: Uses a unit rate in a familiar setting.",
        "  9: { descriptor: Chooses between rates., evidence_min: 3 }", "points:",
        "  proficient: Compares by a unit rate and says why.",
      ])
    line("### References")
    line()
    line(
      "A reference is an id of a kind that the field allows. A table names the kind, and may say `because`, `strength` "
        + "(`full`, `most`, `part`), `level`, `source` and `status` (`candidate`, `verified`). A name before a colon is "
        + "that of a package in `[uses]`; there the printed code of a standard will do as well.")
    line()
    let toml = #"requires = ["math.fractions", { standard = "ccss:5.NF.B.7", because = "A rate divides fractions." }]"#
    block("toml", [toml])
    block("yaml", [yamlSpelling(ofTOML: toml)])
    writeRequirements()
  }

  private mutating func writeRequirements() {
    line("### Requirements")
    line()
    line(
      "What a diploma, a credential, a step or a role asks for is a list. An item is an id; a table that names a thing by "
        + "its kind, with `level`, `point`, `evidence_min` and `because` beside it; or a choice, with `choose` and `from`. "
        + "A domain or an outcome stands for all its competencies.")
    line()
    let toml =
      #"requires = ["math.ratios", { domain = "math", level = 10 }, { choose = 1, from = ["arts.music", "arts.dance"] }]"#
    block("toml", [toml])
    block("yaml", [yamlSpelling(ofTOML: toml)])
  }

  private static let groundRules = [
    "A framework package is a folder with a manifest, `touchstone.toml` or `touchstone.yaml`, and any number of `.toml`, "
      + "`.yaml` and `.yml` files, laid out as its authors like. Both spellings say the same.",
    "A declaration is an item in the list of its kind, and the kind is written in the singular: `[[competency]]`, or "
      + "`competency:` with `- id: …` below it.",
    "A declaration that stands alone writes its whole id, and what it is part of is that id without its last word. Inside "
      + "its parent it writes the last word only.",
    "An id is made of words of a–z, digits and hyphens, joined by dots, and names one thing of its kind. What is printed "
      + "is the `title` or the `code`, in any script.",
    "A field that may hold several things is written in the plural, and a list of one needs no brackets.",
    "Values are read by the type of their field: `level = 9`, `level = \"9\"` and `code = 5.10` are all fine.",
    "Each relation is written at one end, by the thing that depends on the other; the other direction is worked out.",
    "In texts a line break is a space and an empty line begins a paragraph; `*emphasis*`, `**strong**`, links and lists "
      + "are kept, and HTML is text.",
    "A key that the language does not know is an error.",
    "A thing that is renamed keeps its identity by `was`; what is no longer used is `retired`, and `replaced_by` says what "
      + "stands in its place.",
    "A file that begins `translation = \"es\"` holds the same declarations once more with their ids and texts only.",
    "Nothing about learners ever stands in a framework.",
  ]

  mutating func writeManifest() {
    line("## The manifest")
    line()
    line("These tables stand in `touchstone.toml` or `touchstone.yaml` only.")
    line()
    writeManifestTable("framework", "What the framework says about itself.", FrameworkHeader.fields)
    writeManifestTable("site", "How the site is built.", SiteOptions.fields)
    writeManifestTable("theme", "What makes the site look like its district's own.", ThemeOptions.fields)
    writeManifestTable("swift", "How Swift code is generated.", SwiftOptions.fields)
    writeManifestTable("case", "How the framework is offered to systems that read CASE.", CASEOptions.fields)
    writeManifestTable("change", "What is kept from one edition to the next.", ChangeOptions.fields)
    writeRecords()
    writeLayers()
    line("### `[uses]`, `[terms]` and `[rules]`")
    line()
    line(
      "`[uses]` names the packages that references may reach, `[terms]` what this framework calls things (a list has a "
        + "word for each depth of nesting, a table under an audience is for that audience), and `[rules]` how much a "
        + "finding weighs: `error`, `warning`, `info` or `off`, for a rule or for a whole pack. `preset` says where to "
        + "begin: `minimal` keeps only what is an error in a mature framework, `standard` weighs by the framework's "
        + "`stage`, `strict` holds it to what a mature one is held to and warns where a rule would only tell. "
        + "`[[rules.within]]` sets the same for a part of the package: `files` (a folder, or a path with `*` and `**`), "
        + "`for` (things, each with all that is in it), or those things in those files. The narrower word holds. For one "
        + "finding that is accepted for a while there are waivers, and for all that was there on the day of adoption the "
        + "baseline: `touchstone check --write-baseline`.")
    line()
    block(
      "toml",
      [
        "[uses.ccss]", "path = \"../standards/ccss-math\"", "", "[terms]", "learner = \"scholar\"", "",
        "[terms.educator]", "skill = [\"indicator\", \"sub-indicator\"]", "", "[rules]", "preset = \"strict\"",
        "wording = \"info\"", "", "[rules.assessment]", "behaviour-in-academic-rubric = \"error\"", "",
        "[[rules.within]]", "files = \"competencies/arts\"", "rigor = \"off\"",
      ])
    block(
      "yaml",
      [
        "uses:", "  ccss: { path: ../standards/ccss-math }", "terms:", "  learner: scholar", "  educator:",
        "    skill: [indicator, sub-indicator]", "rules:", "  preset: strict", "  wording: info", "  assessment:",
        "    behaviour-in-academic-rubric: error", "  within:", "    - files: competencies/arts", "      rigor: off",
      ])
  }

  private mutating func writeRecords() {
    line(
      "Beside the manifest lie the records that the tool writes: `touchstone.ledger.jsonl`, a line for each release and "
        + "each thing that was published (`touchstone release`), and `touchstone.reviewed.jsonl`, a line for each thing "
        + "that was looked at after something that it rests on had changed (`touchstone impact ID --reviewed DEPENDENT`). "
        + "A review counts until that thing changes again. A line about something that the framework does not declare is "
        + "reported; former ids in `was` are known.")
    line()
  }

  private mutating func writeLayers() {
    line("### `[extends]` and `[governance]`")
    line()
    line(
      "A school's framework may build on its district's, and that on its state's. `[extends]` names the layer below. "
        + "Everything that the layers below declare is there; more may be declared, and `refines` in place of `id` changes "
        + "what is inherited: fields that are written replace, `levels`, `points` and `evidence_min` change by key, a list "
        + "is replaced, or changed by `{ add = [...], remove = [...] }`, and parts are refined by their own id. A layer may "
        + "not ask for less: fewer pieces of evidence or methods, a lower level or point, a requirement dropped or made a "
        + "choice, a shorter span, another meaning of proficient. Nor may it promise learners less: help when they are not "
        + "there yet, going on when they are ready, ways through that all end in the same outcomes. What `[governance]` seals, or a declaration with "
        + "`sealed = true`, stays as it is.")
    line()
    block(
      "toml",
      ["[extends]", "path = \"../district\"", "", "[governance]", "sealed = [\"scale\", \"competency.statement\"]"])
    block(
      "yaml", ["extends:", "  path: ../district", "governance:", "  sealed: [scale, competency.statement]"])
    block(
      "toml",
      [
        "[[competency]]", "refines = \"math.ratios\"", "levels.8 = \"Uses a unit rate in a market.\"",
        "standards = { add = [\"6.sp.b\"], remove = [\"6.sp.a\"] }",
      ])
    block(
      "yaml",
      [
        "competency:", "  - refines: math.ratios", "    levels:", "      8: Uses a unit rate in a market.",
        "    standards: { add: [6.sp.b], remove: [6.sp.a] }",
      ])
  }

  private mutating func writeManifestTable<Root>(_ name: String, _ meaning: String, _ table: FieldTable<Root>) {
    let fields = table.fields.map(\.description)
    line("### `[\(name)]`")
    line()
    line(meaning)
    line()
    writeTable(fields)
    block("toml", ["[\(name)]"] + fields.map { "\($0.name) = \($0.example)" })
    block("yaml", ["\(name):"] + fields.map { "  " + yamlSpelling(of: $0) })
  }
}
