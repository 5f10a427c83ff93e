// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with the same strictness; `TOUCHSTONE_WARNINGS_AS_ERRORS=1` is what continuous integration sets.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["TOUCHSTONE_WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])

/// The language with its value types, and the framework that is made of them: what rules and emitters read.
let model = ["TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel"]
let emission = model + ["TouchstoneEmission"]

/// Everything between the command line and the leaves.
let stages =
  emission + [
    "TouchstoneJSON", "TouchstoneSyntax", "TouchstoneSemantics", "TouchstoneReports", "TouchstoneRules",
    "TouchstoneJSONEmitter", "TouchstoneSwiftEmitter", "TouchstoneSiteEmitter", "TouchstoneSchema", "TouchstoneDriver",
  ]

/// A stage of the compiler: it sees the stages named here and no package but those named here.
func stage(_ name: String, _ stages: [String] = [], packages: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: stages.map { .byName(name: $0) } + packages, swiftSettings: settings)
}

func tests(
  _ name: String, _ stages: [String] = [], packages: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: stages.map { .byName(name: $0) } + packages, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Touchstone",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "touchstone", targets: ["TouchstoneCommand"]),
    .plugin(name: "TouchstoneBuildPlugin", targets: ["TouchstoneBuildPlugin"]),
  ],
  dependencies: [
    // libyaml's event stream; whoever builds the tool or a plugin client pays for it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The command line; whoever builds the tool pays for it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The independent judge of the TOML reader; only fuzzing pays for it.
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // Parses Swift: what is generated, in tests, and the sources of apps. No product reaches it.
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
  ],
  targets: [
    // Leaves: these may not depend on stages above them, so that all others can depend on them.
    stage("TouchstoneJSON"),
    stage("TouchstoneDiagnostics", ["TouchstoneJSON"]),
    // The only target that knows that TOML or YAML exists.
    stage("TouchstoneSyntax", ["TouchstoneDiagnostics"], packages: [.product(name: "Yams", package: "Yams")]),
    stage("TouchstoneLanguage", ["TouchstoneDiagnostics"]),
    stage("TouchstoneModel", ["TouchstoneDiagnostics", "TouchstoneLanguage"]),
    stage("TouchstoneSemantics", model + ["TouchstoneSyntax"]),
    // Tables and questions about a framework, for people and as data; like emitters, they see neither rules nor syntax.
    stage("TouchstoneReports", model + ["TouchstoneJSON"]),
    stage("TouchstoneRules", model),
    // Emitters see neither rules nor syntax.
    stage("TouchstoneEmission", model),
    stage("TouchstoneJSONEmitter", emission + ["TouchstoneJSON"]),
    stage("TouchstoneSwiftEmitter", emission),
    stage("TouchstoneSiteEmitter", emission + ["TouchstoneReports"]),
    stage("TouchstoneSchema", model + ["TouchstoneJSON", "TouchstoneSyntax"]),
    stage(
      "TouchstoneDriver", emission + ["TouchstoneJSON", "TouchstoneSyntax", "TouchstoneSemantics", "TouchstoneRules"]),
    // The real disk, for executables alone.
    stage("TouchstoneDisk", ["TouchstoneDriver"]),
    // All that touches the disk, the clock and the environment.
    .executableTarget(
      name: "TouchstoneCommand",
      dependencies: (stages + ["TouchstoneDisk"]).map { .byName(name: $0) } + [
        .product(name: "ArgumentParser", package: "swift-argument-parser")
      ], swiftSettings: settings),
    // The build plugin, and the tool that it runs: whoever uses the plugin compiles the tool, so it stays slim.
    .executableTarget(
      name: "touchstone-plugin-tool",
      dependencies: [
        "TouchstoneDiagnostics", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneEmission", "TouchstoneSwiftEmitter",
      ], swiftSettings: settings),
    .plugin(
      name: "TouchstoneBuildPlugin", capability: .buildTool(), dependencies: ["touchstone-plugin-tool"]),
    // Two editions of a framework side by side.
    stage("TouchstoneChange", emission),
    // What Swift sources use of a framework; no product, so that nobody else builds swift-syntax.
    stage(
      "TouchstoneSwiftSources", emission + ["TouchstoneJSON", "TouchstoneChange", "TouchstoneSwiftEmitter"],
      packages: ["SwiftSyntax", "SwiftParser", "SwiftOperators"].map { .product(name: $0, package: "swift-syntax") }),
    .executableTarget(
      name: "touchstone-swift",
      dependencies: [
        "TouchstoneDiagnostics", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneModel", "TouchstoneRules",
        "TouchstoneSwiftSources", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    // Fuzzing, and the child process around another TOML reader that it asks.
    .executableTarget(
      name: "TouchstoneFuzz", dependencies: stages.map { .byName(name: $0) }, swiftSettings: settings),
    .executableTarget(
      name: "TOMLOracle", dependencies: [.product(name: "TOMLKit", package: "TOMLKit")], swiftSettings: settings),

    // Tests.
    .target(
      name: "TouchstoneTestSupport", dependencies: ["TouchstoneDiagnostics", "TouchstoneDriver", "TouchstoneJSON"],
      path: "Tests/TouchstoneTestSupport", swiftSettings: settings),
    .target(
      name: "TouchstoneToolSupport", path: "Tests/TouchstoneCommandTests/Tool",
      swiftSettings: settings),
    tests("ArchitectureTests", ["TouchstoneSwiftEmitter"]),
    tests("TouchstoneJSONTests", ["TouchstoneJSON"]),
    tests(
      "TouchstoneDiagnosticsTests", ["TouchstoneDiagnostics", "TouchstoneJSON", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests("TouchstoneSyntaxTests", ["TouchstoneDiagnostics", "TouchstoneSyntax"]),
    tests(
      "TouchstoneDriverTests",
      ["TouchstoneDiagnostics", "TouchstoneDriver", "TouchstoneSwiftEmitter", "TouchstoneTestSupport"],
      exclude: ["Defects"]),
    tests(
      "TouchstoneRulesTests",
      ["TouchstoneDiagnostics", "TouchstoneRules", "TouchstoneDriver", "TouchstoneTestSupport"],
      exclude: ["Fixtures"]),
    tests(
      "TouchstoneReportsTests",
      model + ["TouchstoneJSON", "TouchstoneReports", "TouchstoneRules", "TouchstoneDriver", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests("TouchstoneJSONEmitterTests", emission + ["TouchstoneJSON", "TouchstoneJSONEmitter"], exclude: ["Golden"]),
    tests("TouchstoneSchemaTests", model + ["TouchstoneJSON", "TouchstoneSyntax", "TouchstoneSchema"]),
    tests(
      "TouchstoneSiteEmitterTests",
      emission + ["TouchstoneSiteEmitter", "TouchstoneDriver", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests(
      "TouchstoneSwiftEmitterTests",
      emission + ["TouchstoneSwiftEmitter", "TouchstoneDriver", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests("TouchstoneChangeTests", model + ["TouchstoneChange", "TouchstoneDriver", "TouchstoneTestSupport"]),
    tests(
      "TouchstoneSwiftSourcesTests",
      [
        "TouchstoneDiagnostics", "TouchstoneDriver", "TouchstoneRules", "TouchstoneEmission", "TouchstoneModel",
        "TouchstoneSwiftEmitter", "TouchstoneSwiftSources",
        "TouchstoneTestSupport",
        "TouchstoneToolSupport",
      ],
      packages: ["SwiftSyntax", "SwiftParser"].map { .product(name: $0, package: "swift-syntax") }, exclude: ["Golden"]),
    // Generated code as a client has it: compiled with the other tests, and used.
    tests("GeneratedCodeTests"),
    tests(
      "GeneratedSyntaxTests",
      emission + ["TouchstoneSwiftEmitter", "TouchstoneDriver", "TouchstoneTestSupport", "TouchstoneToolSupport"],
      packages: [.product(name: "SwiftParser", package: "swift-syntax")]),
    tests(
      "TouchstoneCommandTests", stages + ["TouchstoneCommand", "TouchstoneTestSupport", "TouchstoneToolSupport"],
      exclude: ["Golden", "Tool"]),
    tests("RealInputTests", ["TouchstoneCommand", "TouchstoneToolSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
