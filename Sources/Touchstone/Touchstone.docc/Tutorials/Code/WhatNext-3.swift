import Foundation
import Touchstone

/// What can I learn next? Reads a learner's records, and says what is ready and what nearly is.
@main
struct WhatNext {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first else {
      print("usage: WhatNext RECORDS [DOMAIN]")
      exit(2)
    }
    do {
      let records = try readRecords(from: path)
      let standing = Riverbend.framework.standing(given: records)
      report(standing)
      answer(arguments.dropFirst().first, standing)
    } catch {
      print("The records cannot be read: \(error)")
      exit(1)
    }
  }

  /// Prints the levels that are reached, and the records that this edition of the framework cannot read.
  static func report(_ standing: Standing<Riverbend>) {
    print(standing.levelProfile)
    for record in standing.unrecognized { print("not read: \(record.thing)") }
  }

  /// Answers what can be learned next, in one domain where one is named.
  static func answer(_ question: String?, _ standing: Standing<Riverbend>) {
    guard let question else { return printNextSteps(in: nil, standing) }
    if let domain = Riverbend.Domain(id: question) {
      printNextSteps(in: domain, standing)
    } else {
      print("The framework has no domain \(question).")
    }
  }
}
