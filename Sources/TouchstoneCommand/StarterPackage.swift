import TouchstoneSchema

/// The files that `touchstone init` writes.
enum StarterPackage {
  static let toml = [
    ("touchstone.toml", manifestTOML),
    ("framework.toml", frameworkTOML),
  ]

  static let yaml = [
    ("touchstone.yaml", manifestYAML),
    ("framework.yaml", frameworkYAML),
  ]

  private static let manifestTOML = """
    #:schema ./touchstone.schema.json
    # The line above is for editors. To make the file it names: touchstone schema --package . > touchstone.schema.json
    #
    # This is the manifest: what the framework is called, and how it is built.
    # A line that begins with # is a note for people; the compiler passes over it.

    [framework]
    id = "my-framework"                 # small letters, digits and hyphens
    title = "My Learning Framework"
    version = "0.1.0"
    stage = "early"                     # early, developing or mature: how much findings weigh

    """

  private static let frameworkTOML = """
    #:schema ./touchstone.schema.json
    # Each part below begins with its kind between double brackets.

    [[profile]]                         # what every graduate should know, can do and is
    id = "graduate"
    statement = "Every graduate thinks carefully, works well with others and keeps learning."
    revisit = "2030-06-30"              # the day by which the community looks at it again

    [[outcome]]                         # one promise of the profile
    id = "reasons"
    statement = "Reasons with evidence, and explains how."

    [[level]]                           # how far a learner has come; in order, whatever the learner's age
    id = "1"
    title = "With a given plan"

    [[level]]
    id = "2"
    title = "With a plan of one's own"

    [[scale]]                           # how good the work is
    id = "academic"
    proficient = "proficient"           # from this point on, work counts as proficient
    point = [
      { id = "not-yet", title = "Not yet", description = "Parts of it are there." },
      { id = "proficient", title = "Proficient", description = "All of it is there, in a familiar setting." },
      { id = "extending", title = "Extending", description = "All of it is there, in a setting that is new." },
    ]

    [[domain]]                          # a field of learning
    id = "science"
    title = "Science"

    [[competency]]                      # what a learner can do with what she knows
    id = "science.investigate"
    statement = "Answer a question by planning and carrying out an investigation."
    learner_statement = "I can plan an investigation and say what it shows."
    why = "Whoever can test a claim need not believe everything."
    domains = "science"
    outcomes = "reasons"
    levels.1 = "Carries out an investigation that somebody else planned."
    levels.2 = "Plans an investigation in which one thing changes at a time, and says what it shows."

    [[target]]                          # a step on the way; its id says in which competency it lies
    id = "science.investigate.fair-test"
    statement = "Plan a test in which only one thing changes."
    level = 2
    depth = 3                           # how deep the thinking is: 1 recall to 4 extended thinking
    terminal = true                     # nothing needs to build on it

    """

  private static let manifestYAML = """
    # yaml-language-server: $schema=./touchstone.schema.json
    # The line above is for editors. To make the file it names:
    #   touchstone schema --format yaml --package . > touchstone.schema.json
    #
    # This is the manifest: what the framework is called, and how it is built.
    # A line that begins with # is a note for people; the compiler passes over it.

    framework:
      id: my-framework                  # small letters, digits and hyphens
      title: My Learning Framework
      version: 0.1.0
      stage: early                      # early, developing or mature: how much findings weigh

    """

  private static let frameworkYAML = """
    # yaml-language-server: $schema=./touchstone.schema.json
    # Each list below begins with its kind; each item begins with a hyphen, a space and its id.

    profile:                            # what every graduate should know, can do and is
      - id: graduate
        statement: Every graduate thinks carefully, works well with others and keeps learning.
        revisit: 2030-06-30             # the day by which the community looks at it again

    outcome:                            # the promises of the profile
      - id: reasons
        statement: Reasons with evidence, and explains how.

    level:                              # how far a learner has come; in order, whatever the learner's age
      - id: 1
        title: With a given plan
      - id: 2
        title: With a plan of one's own

    scale:                              # how good the work is
      - id: academic
        proficient: proficient          # from this point on, work counts as proficient
        point:
          - id: not-yet
            title: Not yet
            description: Parts of it are there.
          - id: proficient
            title: Proficient
            description: All of it is there, in a familiar setting.
          - id: extending
            title: Extending
            description: All of it is there, in a setting that is new.

    domain:                             # fields of learning
      - id: science
        title: Science

    competency:                         # what a learner can do with what she knows
      - id: science.investigate
        statement: Answer a question by planning and carrying out an investigation.
        learner_statement: I can plan an investigation and say what it shows.
        why: Whoever can test a claim need not believe everything.
        domains: science
        outcomes: reasons
        levels:
          1: Carries out an investigation that somebody else planned.
          2: Plans an investigation in which one thing changes at a time, and says what it shows.
        target:                         # steps on the way
          - id: fair-test
            statement: Plan a test in which only one thing changes.
            level: 2
            depth: 3                    # how deep the thinking is: 1 recall to 4 extended thinking
            terminal: true              # nothing needs to build on it

    """
}
