import Diagnostics
import Foundation
import VanKien

/// Congress folders on disk.
enum CongressFolderFixture {
  static func example(_ log: inout DiagnosticLog) throws -> CongressFolder {
    try CongressFolder.open(Repository.root.appending(path: Example.path).path, log: &log)
  }

  /// `Fixtures/notice`: a congress with papers of its own.
  static func notice(_ log: inout DiagnosticLog) throws -> CongressFolder {
    try CongressFolder.open(Repository.fixtures.appending(path: "notice").path, log: &log)
  }
}
