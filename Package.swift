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
    "TouchstoneJSON", "TouchstoneFormats", "TouchstoneSyntax", "TouchstoneSemantics", "TouchstoneReports",
    "TouchstoneRules", "TouchstoneJSONEmitter", "TouchstoneSwiftEmitter", "TouchstoneSiteEmitter", "TouchstoneCASE",
    "TouchstoneChange", "TouchstoneTableEmitter", "TouchstoneSchema", "TouchstoneDriver",
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

/// What the plugins run: compiled with the package, or the artifact bundle that `TOUCHSTONE_PLUGIN_TOOL` names, as
/// `Scripts/artifact-bundle` makes it.
let pluginTool: Target =
  if let bundle = Context.environment["TOUCHSTONE_PLUGIN_TOOL"], !bundle.isEmpty {
    .binaryTarget(name: "touchstone-plugin-tool", path: pathFromPackage(bundle))
  } else {
    .executableTarget(
      name: "touchstone-plugin-tool",
      dependencies: [
        "TouchstoneDiagnostics", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneEmission", "TouchstoneJSONEmitter",
        "TouchstoneSwiftEmitter",
      ], swiftSettings: settings)
  }

/// A path as binary targets take it, which is from the package's folder.
func pathFromPackage(_ path: String) -> String {
  guard path.hasPrefix("/") else { return path }
  return Context.packageDirectory.split(separator: "/").map { _ in "../" }.joined() + path.dropFirst()
}

let package = Package(
  name: "Touchstone",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "touchstone", targets: ["TouchstoneCommand"]),
    .library(name: "Touchstone", targets: ["Touchstone"]),
    .plugin(name: "TouchstoneBuildPlugin", targets: ["TouchstoneBuildPlugin"]),
    .plugin(name: "TouchstoneCommandPlugin", targets: ["TouchstoneCommandPlugin"]),
  ],
  dependencies: [
    // libyaml's event stream; whoever builds the tool or a plugin client pays for it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The command line; whoever builds the tool pays for it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Fills the templates of districts; only whoever builds the tool itself pays for it.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // The server of `touchstone serve`; whoever builds the tool pays for it.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    // The independent judge of the TOML reader; only fuzzing pays for it.
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // Parses Swift: what is generated, in tests, and the sources of apps. No product reaches it.
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
  ],
  targets: [
    // Leaves: these may not depend on stages above them, so that all others can depend on them.
    stage("TouchstoneJSON"),
    stage("TouchstoneDiagnostics", ["TouchstoneJSON"]),
    // Findings as services for continuous integration read them; the plugins' tool does without.
    stage("TouchstoneFormats", ["TouchstoneJSON", "TouchstoneDiagnostics"]),
    // The only target that knows that TOML or YAML exists.
    stage("TouchstoneSyntax", ["TouchstoneDiagnostics"], packages: [.product(name: "Yams", package: "Yams")]),
    stage("TouchstoneLanguage", ["TouchstoneDiagnostics"]),
    stage("TouchstoneModel", ["TouchstoneDiagnostics", "TouchstoneLanguage"]),
    stage("TouchstoneSemantics", model + ["TouchstoneSyntax"]),
    // Tables and questions about a framework, for people and as data; like emitters, they see neither rules nor syntax.
    stage("TouchstoneReports", model + ["TouchstoneJSON"]),
    stage("TouchstoneRules", model),
    // Emitters see neither rules nor syntax.
    stage("TouchstoneEmission", model + ["TouchstoneJSON"]),
    stage("TouchstoneJSONEmitter", emission + ["TouchstoneJSON"]),
    stage("TouchstoneTableEmitter", emission + ["TouchstoneJSON"]),
    stage("TouchstoneSwiftEmitter", emission),
    // Boxes and lines in, places out; it knows nothing of frameworks and nothing of pages.
    stage("TouchstoneDrawing"),
    stage("TouchstoneSiteEmitter", emission + ["TouchstoneDrawing", "TouchstoneJSON", "TouchstoneReports"]),
    // What other systems read; days come from the ledger, which knows things by the digests of the bundle.
    stage("TouchstoneCASE", emission + ["TouchstoneJSON", "TouchstoneJSONEmitter"]),
    // A district's own templates of pages; the emitter itself knows no template language.
    stage(
      "TouchstoneTemplates", ["TouchstoneSiteEmitter"],
      packages: [.product(name: "Mustache", package: "swift-mustache")]),
    stage("TouchstoneSchema", model + ["TouchstoneJSON", "TouchstoneSyntax"]),
    stage(
      "TouchstoneDriver", emission + ["TouchstoneJSON", "TouchstoneSyntax", "TouchstoneSemantics", "TouchstoneRules"]),
    // The real disk, for executables alone.
    stage("TouchstoneDisk", ["TouchstoneDriver", "TouchstoneEmission"]),
    // What apps import: reads bundles, and answers what an app asks about a learner. It stands alone, on Foundation.
    .target(name: "Touchstone", swiftSettings: settings),
    // All that touches the disk, the clock and the environment.
    .executableTarget(
      name: "TouchstoneCommand",
      dependencies: (stages + ["TouchstoneDisk", "TouchstoneTemplates"]).map { .byName(name: $0) } + [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: settings),
    // The build plugin, and the tool that it runs: whoever uses the plugin compiles the tool, so it stays slim.
    pluginTool,
    .plugin(
      name: "TouchstoneBuildPlugin", capability: .buildTool(), dependencies: ["touchstone-plugin-tool"]),
    // The command line as a command of SwiftPM; nobody compiles it before they call it.
    .plugin(
      name: "TouchstoneCommandPlugin",
      capability: .command(
        intent: .custom(
          verb: "touchstone",
          description: "Check the frameworks in a package's targets, and write what is made of them."),
        permissions: [
          .writeToPackageDirectory(reason: "generate-code-to-source writes Swift code into the folder of the target")
        ]), dependencies: ["TouchstoneCommand", "touchstone-plugin-tool"]),
    // Two editions of a framework side by side.
    stage("TouchstoneChange", emission + ["TouchstoneJSON"]),
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
    tests("ArchitectureTests", ["TouchstoneJSONEmitter", "TouchstoneSwiftEmitter"]),
    tests("TouchstoneJSONTests", ["TouchstoneJSON"]),
    tests(
      "TouchstoneDiagnosticsTests", ["TouchstoneDiagnostics", "TouchstoneJSON", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests(
      "TouchstoneFormatsTests",
      ["TouchstoneDiagnostics", "TouchstoneFormats", "TouchstoneJSON", "TouchstoneTestSupport"], exclude: ["Golden"]),
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
    tests("TouchstoneDrawingTests", ["TouchstoneDrawing"]),
    tests(
      "TouchstoneTableEmitterTests",
      emission + [
        "TouchstoneJSON", "TouchstoneTableEmitter", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneTestSupport",
      ]),
    tests("TouchstoneJSONEmitterTests", emission + ["TouchstoneJSON", "TouchstoneJSONEmitter"], exclude: ["Golden"]),
    tests(
      "TouchstoneCASETests",
      emission + [
        "TouchstoneJSON", "TouchstoneJSONEmitter", "TouchstoneCASE", "TouchstoneDisk", "TouchstoneDriver",
        "TouchstoneTestSupport",
      ]),
    tests("TouchstoneSchemaTests", model + ["TouchstoneJSON", "TouchstoneSyntax", "TouchstoneSchema"]),
    tests(
      "TouchstoneSiteEmitterTests",
      emission + [
        "TouchstoneDrawing", "TouchstoneJSON", "TouchstoneJSONEmitter", "TouchstoneReports", "TouchstoneSiteEmitter",
        "TouchstoneTemplates", "TouchstoneDriver", "TouchstoneTestSupport",
      ],
      exclude: ["Golden"]),
    tests(
      "TouchstoneSwiftEmitterTests",
      emission + ["TouchstoneJSONEmitter", "TouchstoneSwiftEmitter", "TouchstoneDriver", "TouchstoneTestSupport"],
      exclude: ["Golden"]),
    tests(
      "TouchstoneTests",
      emission + ["Touchstone", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneJSONEmitter", "TouchstoneTestSupport"]),
    tests(
      "TouchstoneChangeTests",
      emission + [
        "TouchstoneJSON", "TouchstoneJSONEmitter", "TouchstoneSwiftEmitter", "TouchstoneSiteEmitter",
        "TouchstoneChange",
        "TouchstoneDriver", "TouchstoneTestSupport",
      ], exclude: ["Classes"]),
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
    .testTarget(
      name: "GeneratedCodeTests", dependencies: ["Touchstone"], resources: [.copy("Generated/bundle.json")],
      swiftSettings: settings),
    tests(
      "GeneratedSyntaxTests",
      emission + [
        "Touchstone", "TouchstoneJSONEmitter", "TouchstoneSwiftEmitter", "TouchstoneDriver", "TouchstoneTestSupport",
        "TouchstoneToolSupport",
      ],
      packages: [.product(name: "SwiftParser", package: "swift-syntax")]),
    tests(
      "TouchstoneCommandTests", stages + ["TouchstoneCommand", "TouchstoneTestSupport", "TouchstoneToolSupport"],
      exclude: ["Golden", "Tool"]),
    tests("RealInputTests", ["TouchstoneCommand", "TouchstoneToolSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
