import ArgumentParser
import Dispatch
import Foundation
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver

/// `touchstone serve`: the site of a package in a browser, made anew whenever one of its files is saved.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site of a framework package in a browser, and keep it up to date.",
    discussion: """
      Prints the address to open, and goes on until it is stopped with Control-C. When a file of the package is saved, \
      the site is made anew, and open pages load again. While something is an error, the last good site stays, and \
      every page says what was found and where. Nothing is written to the disk.

      Only this machine can see the preview, unless --host names another address.
      """)

  @OptionGroup var package: PackageArgument
  @OptionGroup var today: TodayOption

  @Option(help: "The address to listen on; 0.0.0.0 shows the preview to the whole network.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any that is free.")
  var port: UInt16 = 8017

  func run() throws {
    let root = try package.root()
    let day = try today.day()
    let server = try PreviewServer(host: host, port: port)
    // A browser that goes away while something is sent to it is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let ended = DispatchSemaphore(value: 0)
    let preview = Preview()
    let watch = PackageWatch(root: root, today: day)
    Task.detached {
      await server.run(preview)
      ended.signal()
    }
    Task.detached {
      guard let address = await server.address() else { return }
      Terminal.line("Serving \(root) at \(address) (stop with Control-C)")
      await watch.run(preview)
    }
    ended.wait()
    throw refuse("cannot listen on \(host), port \(port); is it taken? --port 0 takes any that is free")
  }
}
