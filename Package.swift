// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6 mode, explicit imports, no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of ours; what it may depend on is the import table of README's ARCHITECTURE.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: [], swiftSettings: strict)
}

let package = Package(
  name: "vankien",
  targets: [
    library("Diagnostics"),
    library("Geometry"),
    library("DocumentModel", ["Geometry", "Diagnostics"]),
    library("Typesetting", ["Geometry", "Diagnostics", "DocumentModel"]),
    .target(
      name: "TestSupport", dependencies: ["Geometry", "DocumentModel", "Typesetting"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("TypesettingTests", ["Typesetting", "Geometry", "Diagnostics", "DocumentModel", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
