import Diagnostics
import VanKien

/// Makes the paper of some inputs, the whole way from reading to the PDF, and says what is not as promised.
struct Trial {
  private let folder: String
  /// What the folder holds already.
  private var written: Inputs = [:]
  private var log = DiagnosticLog()
  /// How many papers came out.
  private(set) var made = 0

  /// `folder` is the trial's own: its files are overwritten.
  init(folder: String) {
    self.folder = folder
  }

  /// Nil when all went as promised: errors and no paper, or a paper with pages.
  mutating func run(_ inputs: Inputs) -> String? {
    for (name, bytes) in inputs where written[name] != bytes { Disk.write(bytes, to: "\(folder)/\(name)") }
    written = inputs
    log = DiagnosticLog()
    var pages: Int?
    do throws(RunFailure) {
      pages = try make()
    } catch {
      guard log.hasErrors else { return "failed (\(error)) and said nothing" }
    }
    // The wording is a part of the way, too.
    for entry in log.entries {
      for language in Language.allCases where entry.text(in: language).utf8.count > 20_000 {
        return "a diagnostic of \(entry.text(in: language).utf8.count) bytes, \(entry.code)"
      }
    }
    if let pages, !log.hasErrors, pages == 0 { return "a paper without pages and without an error" }
    if pages != nil { made += 1 }
    return nil
  }

  private mutating func make() throws(RunFailure) -> Int? {
    let vankien = VanKien(resources: Resources(path: "\(folder)/home"))
    let congress = try CongressFolder.open("\(folder)/congress", log: &log)
    congress.check(into: &log)
    _ = try vankien.dump(.model, of: "resolution", in: congress, log: &log)
    // Papers are tried even of faulty data, as `vankien check` does.
    let session = try vankien.fontSession(for: congress, log: &log)
    let paper = try vankien.layOut("resolution", of: congress, session: session, log: &log)
    let files = try vankien.files(of: paper, id: "resolution", format: .pdf, session: session, log: &log)
    return files.first.map { $0.bytes.starts(with: "%PDF-".utf8) ? paper.pages.count : 0 }
  }
}
