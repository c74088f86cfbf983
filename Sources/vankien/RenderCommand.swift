import ArgumentParser
import Diagnostics
import Glibc
import VanKien

/// `vankien render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Làm văn bản ra PDF, ODT, PNG, SVG. / Make papers as PDF, ODT, PNG, SVG.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(
    help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.",
    completion: .directory)
  var congress: String

  @Argument(
    help:
      "Tên các văn bản; không ghi thì làm mọi văn bản dữ liệu cho phép. / Papers; all that the data allow if none."
  )
  var papers: [String] = []

  @Flag(
    help:
      "Mọi văn bản mà dữ liệu cho phép, kèm mục lục index.pdf, index.json. / All papers the data allow, with an index."
  )
  var all = false

  @Option(
    help: ArgumentHelp(
      "pdf, odt, png, svg; nhiều định dạng thì cách nhau bằng dấu phẩy. / Separated by commas.",
      valueName: "formats"))
  var format = "pdf"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Thư mục, tệp, hoặc - (đầu ra chuẩn). / Folder, file or - (stdout).", valueName: "place"))
  var output = "."

  @Option(help: ArgumentHelp("Độ mịn của PNG, điểm trên inch. / Resolution of PNG.", valueName: "dpi"))
  var dpi = 100

  @Flag(
    help:
      "Ghi thêm vị trí các ô số, ngày, chữ ký (mm) vào VĂN_BẢN.boxes.json. / Also write the boxes' places.")
  var boxes = false

  @Flag(
    help:
      "Bản rà thể thức: trang in kèm thước, kích thước, điều khoản, nguồn số liệu. / Proof sheets: ruler, clauses, sources."
  )
  var proof = false

  @Flag(
    help:
      "Văn bản làm cho từng người: mỗi người một tệp. / Papers made for each person: a file for each."
  )
  var separate = false

  @Flag(help: "Ghi đè tệp đã có. / Overwrite existing files.")
  var force = false

  func validate() throws {
    guard (20...600).contains(dpi) else { throw ValidationError("--dpi: 20–600") }
    guard !(all && !papers.isEmpty) else {
      throw ValidationError("--all: không kèm tên văn bản / without names of papers")
    }
    guard try !formats().isEmpty else { throw ValidationError("--format: pdf, png, svg") }
  }

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try run.attempt { log throws(RunFailure) in try CongressFolder.open(congress, log: &log) }
    folder.check(into: &run.log)
    if run.log.hasErrors { return try run.finish() }
    let files = try render(vankien, folder, &run)
    let output = place
    let paths = try run.attempt { log throws(RunFailure) in try output.write(files, force: force, log: &log) }
    for path in paths { run.out(path) }
    try run.finish()
  }

  private func render(_ vankien: VanKien, _ folder: CongressFolder, _ run: inout Run) throws -> [RenderedFile]
  {
    let session = try run.attempt { log throws(RunFailure) in try vankien.fontSession(for: folder, log: &log)
    }
    let formats = try formats()
    var files: [RenderedFile] = []
    var index = SetIndex()
    for name in papers.isEmpty ? vankien.paperNames(for: folder) : papers {
      let found = try made(name, &run) { log throws(RunFailure) in
        try vankien.paperIDs(named: name, of: folder, blanksForMissing: paperOptions.blank, log: &log)
      }
      for id in found ?? [] {
        let made = try made(id, &run) { log throws(RunFailure) in
          try self.files(of: id, in: folder, formats, vankien, session, &index, &log)
        }
        files += made ?? []
      }
    }
    guard all else { return files }
    let pdf = try run.attempt { log throws(RunFailure) in
      try index.pdf(of: folder, by: vankien, options: paperOptions.rendering, session: session, log: &log)
    }
    return files + [pdf, index.json]
  }

  private func files(
    of id: String, in folder: CongressFolder, _ formats: [OutputFormat], _ vankien: VanKien,
    _ session: FontSession, _ index: inout SetIndex, _ log: inout DiagnosticLog
  ) throws(RunFailure) -> [RenderedFile] {
    if formats.count == 1, !all, !proof, !boxes, !separate {
      let options = paperOptions.rendering
      switch formats[0] {
      case .pdf: return [try vankien.pdf(id, of: folder, options: options, session: session, log: &log)]
      case .odt:
        return [try vankien.openDocument(id, of: folder, options: options, session: session, log: &log)]
      case .png, .svg: break
      }
    }
    var rendered = try vankien.layOut(
      id, of: folder, options: paperOptions.rendering, session: session, log: &log)
    if proof { rendered = rendered.proof(session: session, language: common.lang) }
    var files: [RenderedFile] = []
    for (id, paper) in separate ? rendered.separated(id: id) : [(id, rendered)] {
      for format in formats {
        files += try vankien.files(
          of: paper, id: id, format: format, dotsPerInch: Double(dpi), session: session, log: &log)
      }
    }
    index.add(rendered, id: id, files: files, of: folder, by: vankien)
    if boxes { files.append(rendered.boxesFile(id: id)) }
    return files
  }

  private func formats() throws -> [OutputFormat] { try OutputFormat.list(format) }

  /// What `make` makes; nil, noted, for a paper nobody asked for by name that lacks data.
  private func made<Result>(
    _ name: String, _ run: inout Run, _ make: (inout DiagnosticLog) throws(RunFailure) -> Result
  ) throws -> Result? {
    var found = DiagnosticLog()
    do throws(RunFailure) {
      let result = try make(&found)
      run.log.add(contentsOf: found)
      return result
    } catch {
      if papers.isEmpty, let lacking = found.onlyMissingData {
        run.log.add(VanKienDiagnostics.leftOut(paper: name, lacking: lacking))
        return nil
      }
      return try run.attempt { (log) throws(RunFailure) in
        log.add(contentsOf: found)
        throw error
      }
    }
  }

  /// `-` is standard output; a name with the ending of the one format asked for is a file; else a folder.
  private var place: Output {
    if output == "-" { return .standardOutput }
    return papers.count == 1 && output.hasSuffix(".\(format)") ? .file(output) : .folder(output)
  }
}

extension OutputFormat {
  /// "pdf,odt".
  static func list(_ text: String) throws -> [OutputFormat] {
    try text.split(separator: ",").map { name in
      guard let format = OutputFormat(rawValue: String(name)) else {
        throw ValidationError("--format: pdf, odt, png, svg; không có “\(name)” / there is no “\(name)”")
      }
      return format
    }
  }
}

/// What commands that compose papers understand.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Bộ quy tắc thể thức, thay cho chọn theo ngày. / The rule pack, instead of choosing by date.",
      valueName: "id"))
  var rules: String?

  @Flag(help: "Chừa chỗ trống cho dữ liệu còn thiếu. / Leave blanks for missing data.")
  var blank = false

  @Flag(help: "In hai mặt: lề trái, phải đổi bên ở trang chẵn. / Printed on both sides: mirrored margins.")
  var duplex = false

  /// SOURCE_DATE_EPOCH, where it is set, dates the files.
  var rendering: RenderOptions {
    RenderOptions(
      rules: rules, blanksForMissing: blank, metadataDate: PaperOptions.sourceDate, isDuplex: duplex)
  }

  private static var sourceDate: String? {
    guard let value = getenv("SOURCE_DATE_EPOCH"), var seconds = time_t(String(cString: value)) else {
      return nil
    }
    var date = tm()
    guard gmtime_r(&seconds, &date) != nil, (0...8099).contains(date.tm_year) else { return nil }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1900 + date.tm_year)-\(two(date.tm_mon + 1))-\(two(date.tm_mday))"
      + "T\(two(date.tm_hour)):\(two(date.tm_min)):\(two(date.tm_sec))Z"
  }
}
