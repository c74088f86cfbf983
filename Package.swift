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
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "vankien",
  products: [
    .library(name: "VanKien", targets: ["VanKien"]),
    .executable(name: "vankien", targets: ["vankien"]),
  ],
  dependencies: [
    // Saves us reading arguments, help texts and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries, each imported by exactly one target of ours.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev", "libharfbuzz-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

    library("Diagnostics"),
    library("Geometry"),
    library("LocatedText", ["Diagnostics", "CYAML"]),
    library("Prose", ["Diagnostics", "CCMark"]),
    library("VietnameseText"),
    library("CongressModel", ["Diagnostics", "VietnameseText"]),
    library(
      "DataImport", ["LocatedText", "OfficePackage", "CongressModel", "Diagnostics", "VietnameseText"]),
    library("DocumentModel", ["Geometry", "Diagnostics"]),
    library("Barcodes", ["DocumentModel", "CQREncode"]),
    library(
      "Composition",
      [
        "Diagnostics", "Geometry", "LocatedText", "Prose", "VietnameseText", "CongressModel",
        "DocumentModel", "Barcodes",
      ]),
    library("OfficePackage", ["Diagnostics", "CMinizip", "CExpat"]),
    library("OpenDocument", ["Geometry", "Diagnostics", "DocumentModel", "OfficePackage"]),
    library("Typesetting", ["Geometry", "Diagnostics", "DocumentModel"]),
    library("CairoRenderer", ["Typesetting", "Geometry", "Diagnostics", "DocumentModel", "CCairo"]),
    library(
      "VanKien",
      [
        "Diagnostics", "Geometry", "LocatedText", "Prose", "VietnameseText", "CongressModel",
        "DataImport", "DocumentModel", "Composition", "Typesetting", "CairoRenderer",
        "OpenDocument", "OfficePackage",
      ]),
    library("Batch", ["VanKien", "Diagnostics", "LocatedText"]),
    .executableTarget(
      name: "vankien",
      dependencies: [
        "VanKien", "Batch", "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "vankien-bench",
      dependencies: [
        "VanKien", "Composition", "CongressModel", "VietnameseText", "Typesetting", "DocumentModel",
        "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks", swiftSettings: strict),
    // Not for users: tries mutated inputs, see Scripts/fuzz.
    .executableTarget(
      name: "vankien-fuzz", dependencies: ["VanKien", "Diagnostics"], path: "Fuzzing", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Geometry", "DocumentModel", "Typesetting"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("ArchitectureTests", []),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests(
      "CommandTests", ["vankien", "VanKien", "Diagnostics", "LocatedText"],
      exclude: ["BadInput", "Scripts", "codes.txt"]),
    tests("TypesettingTests", ["Typesetting", "Geometry", "Diagnostics", "DocumentModel", "TestSupport"]),
    tests("VietnameseTextTests", ["VietnameseText"]),
    tests("CongressModelTests", ["CongressModel", "Diagnostics", "VietnameseText"]),
    tests(
      "DataImportTests",
      [
        "DataImport", "CongressModel", "Diagnostics", "LocatedText", "OfficePackage", "VietnameseText",
        "TestSupport",
      ], exclude: ["BadInput", "BrokenCounts", "Congresses", "Counts", "Recount", "Scripts"]),
    tests("LocatedTextTests", ["LocatedText", "Diagnostics", "TestSupport"]),
    tests("ProseTests", ["Prose", "Diagnostics", "TestSupport"]),
    tests(
      "CompositionTests",
      [
        "Composition", "CongressModel", "DataImport", "Diagnostics", "DocumentModel", "Geometry",
        "Typesetting", "VanKien", "VietnameseText",
      ], exclude: ["Fixtures"]),
    tests(
      "CairoRendererTests", ["CairoRenderer", "Geometry", "Diagnostics", "DocumentModel", "Typesetting"]),
    tests("OfficePackageTests", ["OfficePackage", "Diagnostics"]),
    tests(
      "OpenDocumentTests",
      ["OpenDocument", "OfficePackage", "DocumentModel", "Geometry", "VanKien", "Diagnostics"]),
    tests(
      "VanKienTests",
      [
        "VanKien", "CairoRenderer", "Composition", "CongressModel", "Diagnostics", "DocumentModel",
        "Geometry",
        "Typesetting", "TestSupport",
      ], exclude: ["Fixtures", "Golden", "Scripts"]),
    tests("BatchTests", ["Batch", "VanKien", "Diagnostics", "LocatedText"]),
    tests("BadInputTests", ["VanKien", "Diagnostics"], exclude: ["Cases"]),
  ],
  swiftLanguageModes: [.v6]
)
