// Feeds the compiler what nobody would write on purpose, and fails where it does not hold what it promises.

import Foundation

/// A way of looking for faults; its words on the command line follow its name.
let campaigns: [(name: String, usage: String, run: ([String]) throws -> Bool)] = [
  ("files", FilesCampaign.usage, { try FilesCampaign($0).run() }),
  ("toml-differential", TOMLDifferential.usage, { try TOMLDifferential($0).run() }),
]

// A child that died must be met as an end of its output, not as a signal.
signal(SIGPIPE, SIG_IGN)

let words = Array(CommandLine.arguments.dropFirst())
guard let campaign = campaigns.first(where: { $0.name == words.first }) else {
  print("usage:")
  for campaign in campaigns { print("  TouchstoneFuzz \(campaign.name) \(campaign.usage)") }
  exit(2)
}
do {
  exit(try campaign.run(Array(words.dropFirst())) ? 0 : 1)
} catch {
  print("TouchstoneFuzz \(campaign.name): \(error)")
  exit(2)
}
