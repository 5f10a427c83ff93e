// swift-tools-version: 6.2
import PackageDescription

// A package as somebody else's: it sees what Touchstone's products offer, and nothing more. Each target with a framework
// has it in its folder, here by a link to a sample.
let package = Package(
  name: "PluginClient",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "touchstone", path: "../..")],
  targets: [
    .target(
      name: "Schools", dependencies: [.product(name: "Touchstone", package: "touchstone")], exclude: ["framework"],
      plugins: [.plugin(name: "TouchstoneBuildPlugin", package: "touchstone")]),
    .executableTarget(
      name: "App", dependencies: ["Schools", .product(name: "Touchstone", package: "touchstone")],
      exclude: ["framework"],
      plugins: [.plugin(name: "TouchstoneBuildPlugin", package: "touchstone")]),
  ]
)
