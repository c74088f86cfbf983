import Foundation
import Testing

/// The import table of README's ARCHITECTURE, kept true: each target imports its own and nothing else.
private let allowed: [String: Set<String>] = [
  "Diagnostics": [],
  "Geometry": [],
  "LocatedText": ["Diagnostics", "CYAML"],
  "Prose": ["Diagnostics", "CCMark"],
  "OfficePackage": ["Diagnostics", "CMinizip", "CExpat"],
  "VietnameseText": [],
  "CongressModel": ["Diagnostics", "VietnameseText"],
  "DataImport": ["LocatedText", "OfficePackage", "CongressModel", "Diagnostics", "VietnameseText"],
  "DocumentModel": ["Geometry", "Diagnostics"],
  "Barcodes": ["DocumentModel", "CQREncode"],
  "Composition": [
    "Diagnostics", "Geometry", "LocatedText", "Prose", "VietnameseText", "CongressModel", "DocumentModel",
    "Barcodes",
  ],
  "Typesetting": ["Geometry", "Diagnostics", "DocumentModel"],
  "CairoRenderer": ["Typesetting", "Geometry", "Diagnostics", "DocumentModel", "CCairo"],
  "OpenDocument": ["Geometry", "Diagnostics", "DocumentModel", "OfficePackage"],
  "VanKien": [
    "Diagnostics", "Geometry", "LocatedText", "Prose", "VietnameseText", "CongressModel", "DataImport",
    "DocumentModel", "Composition", "Typesetting", "CairoRenderer", "OpenDocument", "OfficePackage",
  ],
  "Batch": ["VanKien", "Diagnostics", "LocatedText"],
  "vankien": ["VanKien", "Batch", "Diagnostics", "ArgumentParser"],
]

/// Modules that come with the toolchain and cost nothing at the start.
private let toolchain: Set<String> = ["Swift", "Synchronization", "Glibc"]

@Suite struct ImportTableTests {
  @Test func everyTargetImportsOnlyWhatTheTableAllows() throws {
    for (target, table) in allowed {
      for (file, module) in try imports(of: target) where !toolchain.contains(module) {
        #expect(table.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func everyFolderOfSourcesIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let systemModules = folders.filter {
      FileManager.default.fileExists(atPath: "\(sources.path)/\($0)/module.modulemap")
    }
    #expect(Set(folders).subtracting(systemModules) == Set(allowed.keys))
  }

  @Test func everyCLibraryIsImportedByOneTarget() throws {
    var importers: [String: Set<String>] = [:]
    for target in allowed.keys {
      for (_, module) in try imports(of: target) where module.hasPrefix("C") && !allowed.keys.contains(module)
      {
        importers[module, default: []].insert(target)
      }
    }
    for (module, targets) in importers { #expect(targets.count == 1, "\(module): \(targets.sorted())") }
    #expect(!importers.isEmpty)
  }

  private var sources: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
  }

  /// The `import` lines of a target's files.
  private func imports(of target: String) throws -> [(file: String, module: String)] {
    let folder = sources.appending(path: target)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(!names.isEmpty, "\(target) has no files")
    return try names.flatMap { name -> [(String, String)] in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count, index <= 2,
          line.first != " ", !line.hasPrefix("//")
        else { return nil }
        return ("\(target)/\(name)", String(words[index + 1]))
      }
    }
  }
}
