import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What the framework decided about moving on, reports and help, each decision as a sentence.
extension PageWriter {
  mutating func advancements() {
    let rules = framework.eachInUse(Advancement.self)
    if rules.isEmpty { notSaid() }
    for (id, rule) in rules {
      decision(id)
      markup("<ul>\n")
      if let scope = rule.scope?.value, let words = phrases.learner.movingOn.scope[scope], let point = rule.point {
        sentence(words) { $0.link(point.target) }
      }
      let places = rule.domains.map(\.target) + (rule.level.map { [$0.target] } ?? [])
      if !places.isEmpty { sentence(phrases.learner.movingOn.holdsFor) { $0.links(places) } }
      movingOnEvidence(rule)
      if let when = rule.when?.value, let words = phrases.learner.movingOn.when[when] { sentence(words) }
      if !rule.requires.isEmpty {
        markup("<li>")
        say(phrases.learner.movingOn.requires)
        markup("\n")
        requirements(rule.requires)
        markup("</li>\n")
      }
      if let may = rule.mayExceedGrade?.value {
        sentence(may ? phrases.learner.movingOn.mayExceedGrade : phrases.learner.movingOn.mayNotExceedGrade)
      }
      if let plan = edition.wording(rule.gapPlan, "gap_plan", of: id) {
        sentence(phrases.learner.movingOn.gapPlan) { $0.flow(plan) }
      }
      if rule.notYet.isEmpty {
        sentence(phrases.learner.movingOn.noHelp)
      } else {
        sentence(phrases.learner.movingOn.notYet) { $0.links(rule.notYet.lazy.map(\.target)) }
      }
      markup("</ul>\n")
    }
  }

  private mutating func movingOnEvidence(_ rule: Advancement) {
    let words = phrases.learner.movingOn
    if let count = rule.evidenceMinimum?.all, count > 0 { sentence(words.evidence, count) }
    for item in rule.evidenceMinimum?.byLevel ?? [] where item.count > 0 {
      markup("<li>")
      link(item.level.target)
      markup(": ")
      say(item.count == 1 ? words.evidence.one : words.evidence.many) { $0.html.number(item.count) }
      markup("</li>\n")
    }
    if let count = rule.methodsMinimum?.value, count > 0 { sentence(words.methods, count) }
    if rule.transfer?.value == true { sentence(words.transfer) }
  }

  mutating func gradings() {
    let rules = framework.eachInUse(Grading.self)
    if rules.isEmpty { notSaid() }
    let words = phrases.learner.reporting
    for (id, rule) in rules {
      decision(id)
      markup("<ul>\n")
      if let basis = rule.basis?.value, let basis = words.basis[basis] { sentence(basis) }
      sentence(words.academicInputs, rule.academicInputs.map(\.value.rawValue))
      sentence(words.habitsInputs, rule.habitsInputs.map(\.value.rawValue))
      sentence(words.streams, rule.streams.map(\.value.rawValue))
      if let revision = rule.revision?.value, let revision = words.revision[revision] { sentence(revision) }
      if let averaging = rule.averaging?.value, let averaging = words.averaging[averaging] { sentence(averaging) }
      sentence(words.reports, rule.reports.map(\.value.rawValue))
      if let letters = rule.letters?.value { sentence(letters ? words.letters : words.noLetters) }
      if let day = rule.effective?.value { sentence(words.effective) { $0.date(day) } }
      markup("</ul>\n")
    }
  }

  mutating func allSupports() {
    let supports = framework.eachInUse(Support.self)
    if supports.isEmpty { notSaid() }
    let words = phrases.learner.helping
    for (id, support) in supports {
      decision(id)
      markup("<ul>\n")
      // How many levels is a sentence of its own.
      let isCounted = support.levelsBehind != nil
      let triggers = support.triggers.filter { !isCounted || $0.value != .levelsBehind }.compactMap {
        words.triggers[$0.value]
      }
      if !triggers.isEmpty {
        sentence(words.begins) { page in
          for (index, trigger) in triggers.enumerated() {
            if index > 0 { page.separator() }
            page.say(trigger)
          }
        }
      }
      if let count = support.levelsBehind?.value { sentence(words.levelsBehind, count) }
      sentence(words.time, (support.cadence.map { [$0.value.rawValue] } ?? []) + support.when.map(\.value.rawValue))
      sentence(words.adjusts, support.adjusts.map(\.value.rawValue))
      if !support.subjects.isEmpty { sentence(words.about) { $0.links(support.subjects.lazy.map(\.target)) } }
      if support.repairsGap?.value == true { sentence(words.repairsGap) }
      markup("</ul>\n")
    }
  }

  // MARK: - Sentences

  /// What a decision is called, and what it says of itself.
  private mutating func decision(_ id: EntityID) {
    markup("<h3>")
    link(id)
    markup("</h3>\n")
    prose(edition.statementBesideName(of: id))
  }

  private mutating func sentence(_ phrase: String, _ slot: (inout PageWriter) -> Void = { _ in }) {
    markup("<li>")
    say(phrase, slot)
    markup("</li>\n")
  }

  private mutating func sentence(_ phrase: Phrases.Counted, _ count: Int) {
    sentence(count == 1 ? phrase.one : phrase.many) { $0.html.number(count) }
  }

  /// A sentence about closed values, which is left out where there are none.
  private mutating func sentence(_ phrase: String, _ words: [String]) {
    guard !words.isEmpty else { return }
    sentence(phrase) { page in
      for (index, word) in words.enumerated() {
        if index > 0 { page.separator() }
        page.say(page.closedWord(word))
      }
    }
  }
}
