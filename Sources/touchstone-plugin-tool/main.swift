import Foundation

// What the plugins run: finds the framework in the folder of a Swift target, checks it, and writes its Swift files.
//
//     touchstone-plugin-tool build TARGET OUTPUT     # the files that the build plugin has declared
//     touchstone-plugin-tool write TARGET OUTPUT     # the same files into the sources; those that went away are removed
//     touchstone-plugin-tool find TARGET             # prints the framework's folder
//     touchstone-plugin-tool find-any TARGET         # the same; nothing where there is none
//
// It is compiled by everybody who uses the build plugin, so it holds nothing that Swift code does not need: no command
// line library, no site. Findings are printed a line each, as build systems read them; after an error nothing is
// written.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let call = ToolCall(arguments) else {
  say("error: touchstone-plugin-tool takes `build TARGET OUTPUT`, `write TARGET OUTPUT`, or `find TARGET`")
  exit(ToolStatus.wrongUse.rawValue)
}
exit(call.run().rawValue)
