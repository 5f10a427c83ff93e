import TouchstoneLanguage
import TouchstoneReports

/// English. A language that has no words for something takes those from here.
extension SiteLanguage {
  static let english = SiteLanguage(
    tag: "en", ownName: "English", words: words, plural: plural, phrases: phrases)

  /// The plural of a district's own word.
  private static func plural(_ word: String) -> String {
    // In `strand of work` the first word changes.
    if let space = word.firstIndex(of: " "), word[space...].hasPrefix(" of ") {
      return plural(String(word[..<space])) + word[space...]
    }
    let lowered = word.lowercased()
    if ["s", "x", "z", "ch", "sh"].contains(where: lowered.hasSuffix) { return word + "es" }
    let beforeLast = lowered.dropLast().last
    if lowered.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) { return word.dropLast() + "ies" }
    return word + "s"
  }

  private static let phrases = Phrases(
    skip: "Skip to content",
    start: "Start",
    mainNavigation: "Main",
    breadcrumbs: "You are here",
    languages: "Languages",
    alphabet: "A–Z",
    glossary: "Glossary",
    version: "Version",
    sharedUnder: "Shared under",
    edit: "Suggest a change to this page",
    identifier: "Known as",
    isDraftFramework: "This framework is a draft. It may still change.",
    isPendingFramework: "This framework has not been adopted yet.",
    isRetiredFramework: "This framework is no longer in use.",
    draft: "Draft",
    draftExplained: "This is a draft: it is still being written.",
    retired: "Retired",
    retiredExplained: "This is retired: it is no longer in use.",
    retiredSince: "This has been retired since",
    replacedBy: "In its place:",
    moved: "This has a new address.",
    notYetWritten: "Not yet written.",
    purpose: "Why this page exists",
    revisit: "The community looks at this again by",
    otherOutcomes: "Across the {strands}",
    byDomain: "Find your way by {domain}",
    byLevel: "Find your way by {level}",
    organised: "How this framework fits together",
    organisedIntroduction: "From a promise to every {learner} down to the next small step:",
    meanings: meanings,
    facts: .own,
    spheres: [.college: "college", .career: "career", .civic: "civic life", .personal: "personal life"],
    strandKinds: [
      .academic: "academic knowledge", .transferable: "skills that transfer", .lifelong: "lifelong learning",
    ],
    audiences: [.graduate: "for {learners}", .educator: "for {educators}", .leader: "for {leaders}"],
    expectations: [
      .foundational: "everyone", .distributed: "a team together, not each person alone",
      .specialised: "people who specialise in it",
    ],
    priorities: [.need: "needed", .nice: "nice to have"],
    strengths: [.full: "in full", .most: "for the most part", .part: "in part"],
    findings: [
      .aligned: "A review found the two aligned.", .misaligned: "A review found the two at odds.",
      .missing: "A review found something missing here.", .outdated: "A review found this out of date.",
    ],
    alignments: [
      .same: ("Says the same as", "Says the same as"), .part: ("Is part of", "Holds, among other things,"),
      .related: ("Is related to", "Is related to"), .supports: ("Supports", "Is supported by"),
      .exemplar: ("Is an example of", "Is shown by the example"),
    ],
    fields: fields,
    closedWords: [:],
    yes: "yes",
    no: "no",
    claimed: "claimed, not verified",
    choose: "any",
    of: "of",
    finding: .own,
    data: .own,
    headings: .own,
    labels: .own,
    counts: Phrases.Counts(evidence: Phrases.Counted(one: "piece of evidence", many: "pieces of evidence")),
    principles: Phrases.Principles(
      title: "Sixteen principles, as questions",
      introduction: """
        What the field knows of good learning, as questions that this community asks itself. Beside each stands what \
        this framework shows, and what is claimed and not verified. Nothing here is a score.
        """,
      redFlag: "a warning sign",
      marks: [
        .rules: "this framework can be checked for it", .wording: "its wording can be checked for it",
        .precondition: "a text can only make it possible", .claim: "it can be claimed, with a date",
        .learnerData: "it shows in data about {learners}, which are not kept here",
        .notCheckable: "no text shows it",
      ]),
    maps: .own,
    community: .own,
    learner: .own,
    teacher: .own,
    untranslated: "Not everything on this page has been translated yet. What has not stands in its own language: {1}.",
    listSeparator: ", ",
    date: "{month} {day}, {year}",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    builtInDepths: [:])

  /// What each kind with a list is, in a sentence.
  private static let meanings: [Kind: String] = [
    .profile: "What every {graduate} should know, can do and is.",
    .strand: "The parts of the promise.",
    .outcome: "What every {graduate} can do in the end, and where in life it counts.",
    .domain: "The fields of learning. A {learner} has a {level} in each.",
    .level: "How far along the work is, whatever the age of the {learner}.",
    .scale: "How good the evidence is, at whatever {level}.",
    .standard: "Expectations set elsewhere, which {competencies} cover.",
    .competency: "Something large that a {learner} can do, also in situations never met before.",
    .skill: "What a {competency} consists of.",
    .target: "Small steps on the way, each clear enough to teach, to show and to judge.",
    .taxonomy: "How deep the thinking is.",
    .rubric: "What to look for in the work, with words for every {point}.",
    .term: "Words that mean something particular here.",
    .belief: "What the district holds to be true, and decides by.",
    .engagement: "Who was asked, when, and what they brought.",
    .progression: "How learning something unfolds, by research.",
    .exemplar: "Work that shows what proficiency looks like.",
    .assessment: "Occasions on which {learners} show what they can do.",
    .advancement: "When a {learner} moves on: by what was shown, never by time.",
    .graduation: "What a diploma certifies.",
    .pathway: "Ways through to the same {outcomes}.",
    .credential: "What certifies that something was shown.",
    .grading: "How learning is reported.",
    .support: "What a {learner} gets who is not there yet.",
    .experience: "What {learners} do to learn.",
    .resource: "Things to learn with.",
    .moderation: "Comparisons of how the same work is judged.",
    .calibration: "What was adjusted after comparing.",
    .measure: "How the district finds out whether its promise is kept.",
    .policy: "Rules that shape what is promised.",
    .attestation: "What the district says of itself: claimed, not verified.",
    .rollout: "How far each part is in use.",
    .role: "What people do for {learners}, and what that asks for.",
    .growthStage: "Stages that {educators} come through again and again.",
  ]

  /// Fields that would not read well as they are written.
  private static let fields: [String: String] = [
    "for": "About",
    "to": "Leads to",
    "requires": "What is asked for",
    "common": "Used by several schools",
    "given_by": "Given by",
    "by": "Who took part",
    "from": "Drawn from",
    "after": "Comes after",
    "when": "When",
    "places": "Places new learners in",
    "opens": "Opens",
    "grants": "Also earns",
    "off_track": "When somebody falls behind",
    "counts_as": "Counts as",
    "counts": "How many",
    "counted_by": "Counted by",
    "serves": "What it is for",
    "needs": "Which needs it meets",
    "covers": "What was judged",
    "rescored_by": "Judged again by",
    "type": "In words or numbers",
    "evidence_min": "Evidence asked for",
    "methods_min": "Different ways",
    "not_yet": "When it is not there yet",
    "may_exceed_grade": "May go past the grade",
    "gap_plan": "What is missing from before",
    "letters": "With letter grades",
    "decides": "Who decides",
    "penalty": "Earlier tries count",
    "transfer": "Also where it is new",
    "triggers": "What sets it going",
    "adjusts": "What is different",
    "repairs_gap": "Repairs what is missing",
    "averaging": "From evidence to a judgement",
    "academic_inputs": "Goes into the academic grade",
    "habits_inputs": "Goes into the report on habits",
    "streams": "Reported apart",
    "choices": "What {learners} choose",
    "validated": "How it was checked",
    "features": "What to notice",
    "historically_left_out": "Who was not heard before",
    "mode": "How it is shown",
    "evidence_forms": "Ways to show it",
    "settings": "Where it is shown",
    "goes_deeper": "Deeper, or only on",
  ]

  /// Closed values of such fields.
  private static let closedWords: [String: String] = [:]

  /// What things are called, one and several.
  private static let words: [String: (one: String, many: String)] = [
    "learner": ("learner", "learners"),
    "educator": ("educator", "educators"),
    "leader": ("leader", "leaders"),
    "family": ("family", "families"),
    "graduate": ("graduate", "graduates"),
    "profile": ("graduate profile", "graduate profiles"),
    "strand": ("strand", "strands"),
    "outcome": ("outcome", "outcomes"),
    "domain": ("domain", "domains"),
    "level": ("level", "levels"),
    "scale": ("scale", "scales"),
    "point": ("point", "points"),
    "standard": ("standard", "standards"),
    "competency": ("competency", "competencies"),
    "skill": ("skill", "skills"),
    "target": ("learning target", "learning targets"),
    "taxonomy": ("taxonomy", "taxonomies"),
    "depth": ("depth of thinking", "depths of thinking"),
    "rubric": ("rubric", "rubrics"),
    "criterion": ("criterion", "criteria"),
    "term": ("word", "words"),
    "alignment": ("connection", "connections"),
    "waiver": ("waiver", "waivers"),
    "belief": ("guiding principle", "guiding principles"),
    "engagement": ("consultation", "consultations"),
    "progression": ("learning progression", "learning progressions"),
    "step": ("step", "steps"),
    "exemplar": ("example of work", "examples of work"),
    "assessment": ("assessment", "assessments"),
    "advancement": ("way of moving on", "ways of moving on"),
    "graduation": ("diploma", "diplomas"),
    "pathway": ("pathway", "pathways"),
    "credential": ("credential", "credentials"),
    "grading": ("way of reporting", "ways of reporting"),
    "support": ("support", "supports"),
    "experience": ("learning experience", "learning experiences"),
    "phase": ("phase", "phases"),
    "resource": ("resource", "resources"),
    "moderation": ("moderation", "moderations"),
    "calibration": ("calibration", "calibrations"),
    "measure": ("measure", "measures"),
    "policy": ("policy", "policies"),
    "attestation": ("statement about ourselves", "statements about ourselves"),
    "rollout": ("stage of use", "stages of use"),
    "role": ("role", "roles"),
    "responsibility": ("responsibility", "responsibilities"),
    "growth_stage": ("stage of growth", "stages of growth"),
  ]
}

extension Phrases.Facts {
  fileprivate static let own = Phrases.Facts(
    matters: "Matters for",
    begins: "Work towards it begins at",
    grade: "Usually in grade",
    grades: "Usually in grades",
    ages: "Usually at ages",
    band: "Part of",
    span: "Reaches over",
    policy: "Asked for by",
    evidence: "Evidence asked for",
    expectation: "Expected of",
    priority: "Priority",
    kind: "Kind",
    noEvidence: "Where there is no evidence yet",
    halfSteps: "Half steps",
    halfStepsYes: "a judgement may lie between two {points}",
    foundational: "Foundation",
    foundationalYes: "much else rests on it",
    terminal: "Destination",
    terminalYes: "an end in itself",
    source: "Drawn from",
    owner: "Kept by",
    tags: "Filed under",
    edition: "Edition",
    value: "Reported as",
    weight: "Counts",
    aliases: "Also called",
    level: "Used at")
}

extension Phrases.Headings {
  fileprivate static let own = Phrases.Headings(
    why: "Why it matters",
    outcomes: "What it leads to",
    leadingHere: "{Competencies} that lead here",
    continuum: "What proficiency looks like, {level} by {level}",
    continuumIntroduction: "See what came before and what comes next.",
    points: "How good the work is",
    pointsOf: "Judged on the",
    scalePoints: "The {points}",
    scalePointsIntroduction: "From the first to the highest.",
    skills: "What it consists of",
    targets: "{Targets}, {level} by {level}",
    otherTargets: "{Targets}",
    withoutLevel: "At no particular {level}",
    prerequisites: "What comes first, and where it leads",
    comesFirst: "Comes first",
    helpsFirst: "Helps to have first",
    growsWith: "Grows together with",
    opensWay: "Opens the way to",
    helpsWith: "Helps later with",
    standards: "{Standards} that it covers",
    coveredBy: "Covered by",
    partOf: "Part of",
    rubrics: "What to look for in the work",
    transfer: "Where it can be used",
    forFamilies: "For families",
    develops: "What it makes possible",
    developedBy: "What makes it possible",
    connections: "Connections",
    origin: "Where it comes from",
    know: "What to know",
    proficiency: "What proficiency looks like",
    show: "How I can show it",
    entitlements: "At this {level}, a {learner} has",
    atThisLevel: "What {learners} do at this {level}",
    oneLevelBefore: "One {level} before",
    thisLevel: "At this {level}",
    oneLevelOn: "One {level} on",
    others: "Everything else",
    alsoHere: "Also part of this {domain}:",
    mapsTo: "How it reads on the",
    depths: "From the first to the deepest",
    usedBy: "Used for",
    neighbours: "Neighbours")
}

extension Phrases.Labels {
  fileprivate static let own = Phrases.Labels(
    proficient: "Proficiency begins here",
    proficientExplained: "The {point} that everyone is helped to reach.",
    readyWhen: "Ready to move on:",
    proposed: "proposed",
    confirmed: "confirmed",
    through: "through",
    inPart: "In the {target}:",
    previous: "Before",
    next: "Next",
    upTo: "to",
    withinTarget: "at",
    fromCompetency: "In the words of the {competency}:",
    criterion: "What is looked at",
    evidenceShown: "Shown by:",
    reads: "Reads as",
    external: "from",
    nothingFirst: "Nothing has to come first.")
}

extension Phrases.Learner {
  fileprivate static let own = Phrases.Learner(
    questions: Phrases.Questions(
      what: "What am I learning?",
      level: "At which {level}?",
      why: "Why does it matter?",
      proficiency: "What does proficiency look like?",
      show: "How can I show it?",
      stuck: "What can I do when I am stuck?"),
    notSaid: "The district has not said this yet.",
    partOf: "It is part of {1}",
    alsoAtLevel: "In the same {competency}:",
    waysToShow: "Occasions to show it",
    seeWork: "Work to look at",
    goBack: "Go back to what comes first",
    lookBefore: "Look at what comes one {level} before",
    askFor: "Ask for help",
    learnWith: "Learn it in another way",
    moreOnNotYet: "What happens when it is not there yet",
    newWords: "new:",
    endOfNewWords: "(end of what is new)",
    newWordsMarked: "Words that are new from one {level} to the next are marked.",
    wheel: "The {outcomes} by {strand}: each number leads to one.",
    forLearners: "For {learners} and {families}",
    forLearnersExplained: "What a {level} is and what a grade is, how a {learner} moves on, and what helps.",
    ourWords: "What we call things here",
    ourWordFor: "Others say {1}.",
    ways: .own,
    movingOn: .own,
    reporting: .own,
    helping: .own)
}

extension Phrases.Ways {
  fileprivate static let own = Phrases.Ways(
    title: "How it works here",
    introduction: "What a {level} is, how a {learner} moves on, how learning is reported, and what helps on the way.",
    levelHeading: "A {level} is not a grade",
    levelAndGrade: """
      A {level} says how far along the work is. A grade says with whom a {learner} goes to school. The two need not \
      agree: somebody may work past the grade in one {domain} and before it in another.
      """,
    levelByDomain: "So a {learner} has a {level} in each {domain}, and never one for everything.",
    levelAndScale: "How good the evidence is, is another question, at whatever {level}. It is answered by: {1}.",
    noGrades: "The district has not said which grades usually go with which {level}.",
    levelsTable: "The {levels}, and where {learners} usually are",
    usualGrades: "Usual grades",
    usualAges: "Usual ages",
    movingOn: "How a {learner} moves on",
    reporting: "How learning is reported",
    helping: "What helps",
    notYet: "When it is not there yet",
    notYetExplained: "Not yet says where the next step is. It says nothing about who somebody is.",
    notYetPoints: "Not there yet, on the {1}:",
    stepReread: "Read what the next {point} looks like, beside the work.",
    stepBack: "Look at what comes first, and at the {level} before.",
    stepHelp: "Take the help that there is: {1}.",
    stepAgain: "Show it again.",
    readMore: "How {levels}, moving on, reports and help work here")
}

extension Phrases.MovingOn {
  fileprivate static let own = Phrases.MovingOn(
    scope: [
      .target: "A {target} is complete when the evidence reaches {1}.",
      .unit: "A unit is complete when the evidence reaches {1}.",
      .course: "A course is complete when the evidence reaches {1}.",
      .competency: "A {competency} is complete when the evidence reaches {1}.",
      .level: "A {learner} moves on to the next {level} when the evidence reaches {1}.",
      .credit: "Credit is given when the evidence reaches {1}.",
    ],
    holdsFor: "This holds for {1}.",
    evidence: Phrases.Counted(
      one: "It takes at least {1} piece of evidence.", many: "It takes at least {1} pieces of evidence."),
    methods: Phrases.Counted(
      one: "It is shown in at least {1} way.", many: "It is shown in at least {1} different ways."),
    transfer: "One piece of evidence comes from a situation that is new to the {learner}.",
    when: [
      .whenReady: "It can happen on any day, as soon as the {learner} is ready.",
      .endOfUnit: "It is decided at the end of a unit.",
      .endOfTerm: "It is decided at the end of a term.",
      .endOfYear: "It is decided at the end of the year.",
    ],
    requires: "It also asks for:",
    mayExceedGrade: "A {learner} may go past the grade that goes with the age.",
    mayNotExceedGrade: "A {learner} does not go past the grade that goes with the age.",
    gapPlan: "What is missing from before: {1}",
    notYet: "When it is not there yet, there is {1}.",
    noHelp: "The district has not said yet what happens when it is not there yet.")
}

extension Phrases.Reporting {
  fileprivate static let own = Phrases.Reporting(
    basis: [
      .competencyBased: "What is reported is what a {learner} has shown, {competency} by {competency}.",
      .standardsBased: "What is reported is what a {learner} has shown, {standard} by {standard}.",
      .standardsReferenced: "Reports refer to {standards}, and other things count beside them.",
      .points: "Reports add up marks.",
    ],
    academicInputs: "The academic report rests on: {1}.",
    habitsInputs: "The report on habits rests on: {1}.",
    streams: "Reported apart from each other: {1}.",
    revision: [
      .expected: "Work is expected to be revised and judged again.",
      .allowed: "Work may be revised and judged again.",
      .forbidden: "Work is judged once.",
    ],
    averaging: [
      .none: "Pieces of evidence are not averaged.",
      .mostRecent: "The most recent evidence decides.",
      .professionalJudgement: "{Educators} judge by all the evidence together.",
      .decaying: "Recent evidence weighs more than what came before.",
      .mean: "The average of all evidence decides.",
    ],
    reports: "A report shows: {1}.",
    letters: "There are letter grades.",
    noLetters: "There are no letter grades.",
    effective: "This holds from {1}.")
}

extension Phrases.Helping {
  fileprivate static let own = Phrases.Helping(
    triggers: [
      .notYet: "when something is not there yet",
      .paceSlower: "when more time is needed",
      .levelsBehind: "when {levels} from before are missing",
      .requested: "when somebody asks for it",
      .failed: "when something did not work out",
    ],
    begins: "It is there {1}.",
    levelsBehind: Phrases.Counted(
      one: "It begins when {1} {level} is missing.", many: "It begins when {1} {levels} are missing."),
    time: "There is time for it: {1}.",
    adjusts: "What can be different: {1}.",
    about: "It helps with {1}.",
    repairsGap: "It repairs what is missing from before.")
}

extension Phrases.Teacher {
  fileprivate static let own = Phrases.Teacher(
    title: "For {educators}",
    introduction: """
      To plan from, and to judge work together: what to know, what to do and why, how deep each occasion goes beside \
      what is asked, {rubrics} with work to look at, and packs to print.
      """,
    planning: "Planning {1}",
    planningExplained: "One page for each {competency}.",
    planningLink: "For {educators}: plan from this {competency}",
    knowDoWhy: "Know, do, why",
    know: "Know",
    perform: "Do",
    why: "Why",
    depthHeading: "How deep the {assessments} go",
    depthIntroduction: "Beside the depth that each {target} asks for stands what its {assessments} ask for.",
    assessedBy: "{Assessments}",
    noAssessment: "No {assessment} is named yet.",
    asDeep: "as deep as the {target}",
    deeper: "deeper than the {target}",
    lessDeep: "less deep than the {target}",
    depthUnknown: "how deep is not said",
    exemplars: "Work to look at",
    noExemplar: "No {exemplar} is named yet.",
    lookFor: "What to notice:",
    resources: "To learn with",
    learnerPage: "What {learners} and {families} read",
    pack: "Moderation pack: {1}",
    packs: "Packs for judging work together",
    packExplained: """
      For a meeting at which several people judge the same work: the {rubric}, work to look at, how to go about it, and \
      a sheet to write on. No names of {learners} are needed.
      """,
    packLink: "Print the pack for judging work together",
    printHint: "This page prints with each part on a sheet of its own.",
    protocolHeading: "How to go about it",
    protocolSteps: [
      "Choose pieces of work that differ. Take off every name and give each piece a number.",
      "Read the {rubric} together. Say what each word asks for, and look at the work that is known.",
      "Judge alone, one {criterion} at a time. Write down the {point}, and the place in the work that shows it.",
      "Lay the judgements side by side. Where they differ, go back to the words of the {rubric} and to the work.",
      "Write down what was agreed, how often the first judgements were the same, and which words need mending.",
    ],
    before: "What was found before",
    agreement: "Judgements that were the same: {1} in 100.",
    sheet: "Sheet for one judge",
    sheetExplained: "Number the pieces of work; write no name of a {learner}. For each {criterion} write the {point}.",
    piece: "Piece",
    reasons: "Where the work shows it",
    agreed: "Agreed")
}

extension CommunityPhrases {
  fileprivate static let own = CommunityPhrases(
    title: "For {leaders} and the community",
    introduction: """
      How this framework came about, how its parts fit together, how far its judgements can be trusted, and what is \
      still open. Everything here is drawn from the framework itself. It counts and asks; it gives no marks.
      """,
    promise: "The promise, and who made it",
    fit: "How the parts fit together",
    trust: "How far it can be trusted",
    made: .own, diploma: .own, catalogue: .own, letter: .own, register: .own,
    claims: Described(
      title: "What is claimed", summary: "What the district says of itself. Every line is claimed, and not verified."),
    principlesSummary: "What is known of good learning, as questions to ask together.",
    tables: Tables(
      eachOne: "One by one",
      askNext: "To ask next",
      askNextIntroduction: "Open questions about the framework, with everything that each is about.",
      more: "more",
      pages: "Pages of this table",
      page: "Page"),
    reports: [
      "Outcome": "{Outcome}", "Competencies": "{Competencies}", "Domain": "{Domain}", "Level": "{Level}",
      "Standard": "{Standard}", "Moderation": "{Moderation}", "Rollout": "{Rollout}", "targets": "{targets}",
      "assessments": "{assessments}", "experiences": "{experiences}", "Assessments": "{Assessments}",
    ])
}

extension CommunityPhrases.Made {
  fileprivate static let own = CommunityPhrases.Made(
    title: "How this was made",
    summary: "Who was asked, when, and what they brought that was not there before.",
    nobody: "Nobody has recorded yet who shaped this framework.",
    groups: "Who took part",
    leftOut: "Who had been left out before",
    shaped: "What was shaped",
    brought: "What they brought",
    noGroups: "not said")
}

extension CommunityPhrases.Diploma {
  fileprivate static let own = CommunityPhrases.Diploma(
    title: "What a diploma certifies",
    summary: "What every {graduate} has shown, and which {competencies} stand behind it.",
    certifies: "Every {graduate} has shown",
    throughCompetencies: "by way of",
    nothingLeadsThere: "No {competency} leads there yet.",
    authority: "Asked for by",
    credit: "In credits",
    ways: "Ways there",
    credentials: "What else can be earned",
    issuedBy: "Issued by",
    noDiploma: "What a diploma certifies has not been written down yet.")
}

extension CommunityPhrases.Catalogue {
  fileprivate static let own = CommunityPhrases.Catalogue(
    title: "What we learn with",
    summary: "Texts, tools and courses, each with the eleven questions that are asked before one is bought.",
    introduction: """
      Eleven questions that a district asks of everything that it buys or takes up. Where nobody has answered, it \
      says so.
      """,
    question: "Question",
    unanswered: "not answered",
    elsewhere: "In no {domain}",
    answered: "questions answered",
    questions: [
      "serves": "What part does it play in what is learned?",
      "needs": "Which needs of {learners} does it meet, and how?",
      "depth": "How deep is the thinking that it assesses?",
      "data_use": "How does what it records guide {learners}, and give them more say?",
      "deeper_learning": "Where can {learners} show more than recall in it?",
      "aligned_to": "What do its makers say it is aligned to?",
      "designed_for": "Which specific needs is it designed for?",
      "pathways": "Which ways through its content may {learners} take?",
      "adaptive": "Does it adapt to what a {learner} does, and can an {educator} assign parts of it?",
      "data_access": "Who can read what it records?",
      "goes_deeper": "Does it let {learners} go deeper, or only on?",
    ])
}

extension CommunityPhrases.Letter {
  fileprivate static let own = CommunityPhrases.Letter(
    title: "A letter about our transcripts",
    summary: "For colleges, employers and whoever else reads a transcript: what its words mean. Made to be printed.",
    addressee: "To whoever reads one of our transcripts",
    opening: """
      A transcript from us says what somebody has shown, and not how long they sat in a class. This letter explains \
      its words. It is made from the framework on which the transcript rests:
      """,
    edition: "edition",
    judged: "How good work is judged to be",
    judgedFrom: "Work counts as proficient from here on.",
    levels: "A {level} is not a grade",
    levelsExplained: """
      A {level} says how far along the work is, whatever the age of the {learner}. One and the same {learner} may \
      stand at different {levels} in different {domains}.
      """,
    moves: "When somebody moves on",
    reported: "What is reported, and what is not mixed",
    apart: "Academic work and habits are reported apart, and never added up.",
    withLetters: "A report shows letter grades beside this.",
    withoutLetters: "There are no letter grades.",
    revised: "Revising work and having it judged again:",
    combined: "How several pieces of evidence become one judgement:",
    closing: """
      Every {competency} that a transcript names has a page of its own, with what proficient work looks like at each \
      {level}.
      """,
    found: "The framework has its home at",
    printing: "This page is made to be printed: on paper it is a letter and nothing else.")
}

extension CommunityPhrases.Register {
  fileprivate static let own = CommunityPhrases.Register(
    found: "What was found",
    agreement: "How often judgements agreed",
    exemplars: "Examples of work",
    exemplarsIntroduction: "Work that shows what is meant, made for the purpose or shown with consent.",
    noExemplars: "No example of work has been written yet.",
    shows: "shows")
}

extension Phrases.Finding {
  fileprivate static let own = Phrases.Finding(
    search: "Search",
    everything: "Everything is listed, too, on the page",
    none: "Nothing was found. Another word may find it, or fewer letters of the same one.",
    one: "1 result.",
    many: "results.",
    first: "These are the first.",
    more: "Go on typing to find more.",
    colours: "Colours",
    asDevice: "As this device has them",
    light: "Light",
    dark: "Dark",
    missing: "This page is not here",
    missingExplained: """
      Its address may have been mistyped, or what stood here is gone. Search finds everything by its name, and so does \
      the page
      """,
    parts: "In parts")
}

extension Phrases.DataPage {
  fileprivate static let own = Phrases.DataPage(
    title: "Data for programs",
    introduction: """
      Everything that this site says can be had as data, too, for other systems to read. Nothing has to be taken out of \
      pages.
      """,
    files: "Files",
    contents: [
      "bundle.json": "The whole framework in one file: every thing, every text, every relation, in all languages.",
      "bundle.schema.json": "What may stand in the whole framework's file, as a JSON Schema.",
      "sources.json": "In which file and line each thing is written.",
      "ids.json": "Every thing with its id, its lasting identifier, its name and the address of its page.",
    ],
    pages: "Each page as data",
    pagesExplained: """
      Beside each page lies what it says as data, under the same name with json at its end; the page links to it from \
      its head. There a thing is written as it is in the whole framework's file, with all its translations.
      """,
    ids: "Ids",
    idsExplained: """
      A thing is named by its kind and its id. Should an id change, the page at its former address leads to the new \
      one, and the lasting identifier, a UUID, stays the same.
      """,
    translations: "Translations",
    translationsExplained: "Translated texts stand beside the original ones, thing by thing.",
    translatedTexts: "texts")
}

extension Phrases.Maps {
  fileprivate static let own = Phrases.Maps(
    title: "Map",
    link: "See on a map what builds on what",
    introduction: "What stands higher comes first. Every box leads to its page, every line to what builds on it.",
    around: "Map of what stands around",
    scrolls: "Map; where it is wide, it can be moved sideways",
    part: "Part",
    boxes: "Boxes:",
    lines: "Lines between them:",
    described: "What comes first stands above. The list below says the same in words.",
    inWords: "The same in words",
    wholesOnly: """
      There is too much here for one map. This one shows {competencies} alone; a line between two of them may stand \
      for a tie between things that lie in them.
      """,
    wholes: "Maps of what lies in the {competencies}",
    strengths: [
      .requires: "must come first", .buildsOn: "helps if it comes first", .alongside: "the two grow together",
    ],
    hidden: "Tied to this as well, and not drawn but listed above:",
    tooMany: "Lines that would be too many to follow, and are listed in words alone:",
    elsewhere: "Lines to what lies elsewhere, which are listed in words alone:",
    unconnected: "Not drawn, since no line leads to them:")
}
