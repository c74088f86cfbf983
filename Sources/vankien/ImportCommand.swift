import ArgumentParser
import Diagnostics
import VanKien

/// `vankien import`: a list of delegates as it is understood, or in another format.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Xem hoặc chuyển một danh sách .xlsx, .ods, .csv. / Look at or convert a list in .xlsx, .ods, .csv.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "Tệp danh sách đại biểu. / The file with the list of delegates.",
    completion: .file(extensions: ["xlsx", "ods", "csv"]))
  var file: String

  @Option(help: "Trang tính. / The sheet.")
  var sheet: String?

  @Option(help: "Năm đại hội, để hiểu năm hai chữ số. / The congress's year, to read years of two digits.")
  var year: Int?

  @Flag(
    help: "Mỗi cột thành gì; dòng đầu, cuối, dài nhất. / What each column became; first, last, longest row.")
  var preview = false

  @Option(help: "Chuyển thành yaml hay csv. / Convert to yaml or csv.")
  var to: ListFormat?

  enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case yaml, csv
  }

  func validate() throws {
    guard !(preview && to != nil) else {
      throw ValidationError("--preview: không kèm --to / without --to")
    }
    guard year.map((1925...2100).contains) ?? true else { throw ValidationError("--year: 1925–2100") }
  }

  func run() throws {
    var run = Run(common)
    let form: VanKien.ListForm =
      switch to {
      case nil: .preview(run.language)
      case .yaml: .yaml
      case .csv: .csv
      }
    let text = try run.attempt { log throws(RunFailure) in
      try VanKien.list(in: file, as: form, sheet: sheet, lastYear: year, log: &log)
    }
    run.data(text)
    try run.finish()
  }
}
