extension CommunityPhrases {
  static let english = CommunityPhrases(
    title: "For {leaders} and the community",
    introduction: """
      How this framework came about, how its parts fit together, how far its judgements can be trusted, and what is \
      still open. Everything here is drawn from the framework itself. It counts and asks; it gives no marks.
      """,
    promise: "The promise, and who made it",
    fit: "How the parts fit together",
    trust: "How far it can be trusted",
    made: .english, diploma: .english, catalogue: .english, letter: .english, register: .english,
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
  fileprivate static let english = CommunityPhrases.Made(
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
  fileprivate static let english = CommunityPhrases.Diploma(
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
  fileprivate static let english = CommunityPhrases.Catalogue(
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
  fileprivate static let english = CommunityPhrases.Letter(
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
  fileprivate static let english = CommunityPhrases.Register(
    found: "What was found",
    agreement: "How often judgements agreed",
    exemplars: "Examples of work",
    exemplarsIntroduction: "Work that shows what is meant, made for the purpose or shown with consent.",
    noExemplars: "No example of work has been written yet.",
    shows: "shows")
}
