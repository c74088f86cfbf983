import ArgumentParser
import Diagnostics
import DocumentModel
import Typesetting
import VanKien

/// Prints how far word spaces are stretched: our breaking beside greedy breaking of the same paragraphs.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Mean, 95th and 99th percentile of set gap ÷ natural space in justified lines.")

  @Argument(help: "A congress folder.")
  var congress: String

  @Argument(help: "The paper.")
  var paper = "resolution"

  @Option(help: "The folder that holds Layouts/ and Fonts/.")
  var home: String?

  func run() throws {
    guard let resources = Resources.find(home: home) else {
      throw ValidationError("no Layouts/ and Fonts/ found")
    }
    let vankien = VanKien(resources: resources)
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(congress, log: &log)
    let document = try vankien.document(paper, of: folder, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    let measured = session.gaps(of: document)
    print("gap ÷ natural space, last lines of paragraphs left out: \(paper) of \(congress)")
    print(row("", "lines", "mean", "p95", "p99", "max"))
    print(row("optimum fit", gaps: measured.optimum))
    print(row("greedy", gaps: measured.greedy))
  }

  private func row(_ name: String, gaps: [Double]) -> String {
    let sorted = gaps.sorted()
    func percentile(_ part: Double) -> String {
      sorted.isEmpty ? "–" : decimals(sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
    }
    let mean = sorted.isEmpty ? "–" : decimals(sorted.reduce(0, +) / Double(sorted.count))
    return row(name, "\(sorted.count)", mean, percentile(0.95), percentile(0.99), percentile(1))
  }

  private func row(_ name: String, _ cells: String...) -> String {
    pad(name, to: 14) + cells.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }.joined()
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Three decimals.
  private func decimals(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = "\(1000 + thousandths % 1000)".dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}
