// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "WhatNext",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "touchstone", path: "../..")],
  targets: [
    .executableTarget(
      name: "WhatNext", dependencies: [.product(name: "Touchstone", package: "touchstone")],
      exclude: ["framework"],
      plugins: [.plugin(name: "TouchstoneBuildPlugin", package: "touchstone")])
  ]
)
