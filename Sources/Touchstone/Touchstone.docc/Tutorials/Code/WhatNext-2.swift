import Foundation
import Touchstone

/// What can I learn next? For now it says which levels a learner's records show.
@main
struct WhatNext {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first else {
      print("usage: WhatNext RECORDS")
      exit(2)
    }
    do {
      let records = try readRecords(from: path)
      let standing = Riverbend.framework.standing(given: records)
      report(standing)
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
}
