import Diagnostics
import Foundation
import VanKien

/// The example congress's resolution, in both formats.
struct Example {
  let pdf: [UInt8]
  let odt: [UInt8]

  static func make() throws -> Example {
    let vankien = VanKien(resources: Resources(path: Place.root.path))
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(
      Place.root.appending(path: "Examples/so-tttt-hcm-2020").path, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    let paper = try vankien.layOut("resolution", of: folder, session: session, log: &log)
    func file(_ format: OutputFormat) throws -> [UInt8] {
      try vankien.files(of: paper, id: "resolution", format: format, session: session, log: &log)[0].bytes
    }
    return Example(pdf: try file(.pdf), odt: try file(.odt))
  }
}
