import CongressModel
import DataImport
import Diagnostics
import Foundation
import VanKien

@testable import Composition

/// The files of the repository the tests look at.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static var library: VanKien { VanKien(resources: Resources(path: root.path)) }

  static func pack(_ log: inout DiagnosticLog) throws -> RulePack? {
    let shelf = RulePackShelf(ids: ["party-hd05"]) { id in
      let path = "Layouts/rules/\(id).yaml"
      return (try? bytes(path)).map { RulePackFile(path: path, bytes: $0) }
    }
    let path = "Layouts/rules/party-hd36.yaml"
    return RulePackReader.read(try bytes(path), file: path, shelf: shelf, log: &log)
  }

  static func resolution(_ log: inout DiagnosticLog) throws -> PaperDefinition? {
    let path = "Layouts/papers/resolution.yaml"
    return PaperReader.read(try bytes(path), file: path, log: &log)
  }
}

/// The congress of `Examples/so-tttt-hcm-2020`.
enum Example {
  static let path = "Examples/so-tttt-hcm-2020"

  static func yaml() throws -> String { try Repository.text("\(path)/congress.yaml") }

  static func congress(_ yaml: String, _ log: inout DiagnosticLog) -> Congress? {
    CongressReader.read([UInt8](yaml.utf8), file: "congress.yaml", fileExists: { _ in true }, log: &log)
  }

  /// A file of the folder.
  static func file(_ name: String) -> [UInt8]? { try? Repository.bytes("\(path)/\(name)") }
}
