// swift-tools-version: 6.2
import PackageDescription

// A package as somebody else's: it sees what Touchstone's products offer, and nothing more.
let package = Package(
  name: "PluginClient",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "Touchstone", path: "../..")],
  targets: [
    .executableTarget(
      name: "App", exclude: ["framework"],
      plugins: [.plugin(name: "TouchstoneBuildPlugin", package: "Touchstone")])
  ]
)
