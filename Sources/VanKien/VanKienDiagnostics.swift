import Composition
public import Diagnostics

/// What the library itself reports, about files and choices: VK001–VK049.
public enum VanKienDiagnostics {
  public static let all = [
    inputMissing, inputUnreadable, inputTooLarge, inputOutside, outputExists, outputNotCreated,
    outputNotWritten,
    unknownPack,
    noPackForDate, packNotInForce, unknownPaper, paperLeftOut, badIndex, renderingFailed, noPack,
    notOneOutput, notOneFile, severalPapers, noSizeFits, numberTwice, numberGap, numbersOutOfOrder,
    folderNotEmpty,
    noTemplate, noExample, doubleBranch, noBranches, noSuperior,
  ]

  static let inputMissing = DiagnosticKind(
    "VK001", .error, Phrase(vi: "không có tệp hay thư mục này", en: "there is no such file or folder"),
    hint: Phrase(
      vi: "ghi đường dẫn của thư mục đại hội, hoặc của tệp congress.yaml trong đó",
      en: "give the path of the congress folder, or of its congress.yaml"))

  static let inputUnreadable = DiagnosticKind(
    "VK002", .error, Phrase(vi: "không đọc được: {0}", en: "cannot be read: {0}"))

  static let inputTooLarge = DiagnosticKind(
    "VK003", .error,
    Phrase(
      vi: "tệp lớn {0} MB, quá giới hạn {1} MB", en: "the file has {0} MB, more than the limit of {1} MB"))

  static let inputOutside = DiagnosticKind(
    "VK004", .error,
    Phrase(
      vi: "liên kết này dẫn ra ngoài thư mục đại hội", en: "this link leads out of the congress folder"),
    hint: Phrase(vi: "chép chính tệp vào thư mục", en: "copy the file itself into the folder"))

  public static let outputExists = DiagnosticKind(
    "VK010", .error,
    Phrase(vi: "tệp đã có, với nội dung khác", en: "the file exists, with other content"),
    hint: Phrase(
      vi: "thêm --force để ghi đè, hoặc chọn nơi khác bằng -o",
      en: "add --force to overwrite it, or choose another place with -o"))

  static let outputNotCreated = DiagnosticKind(
    "VK011", .error, Phrase(vi: "không tạo được: {0}", en: "cannot be created: {0}"))

  static let outputNotWritten = DiagnosticKind(
    "VK012", .error, Phrase(vi: "không ghi được: {0}", en: "cannot be written: {0}"))

  static let unknownPack = DiagnosticKind(
    "VK020", .error, Phrase(vi: "không có bộ quy tắc nào tên “{0}”", en: "there is no rule pack named “{0}”"))

  static let noPackForDate = DiagnosticKind(
    "VK021", .error,
    Phrase(
      vi: "không có bộ quy tắc nào của “{0}” cho văn bản ngày {1}",
      en: "no rule pack of “{0}” is in force on {1}, the paper's date"),
    hint: Phrase(vi: "chọn một bộ bằng --rules", en: "choose one with --rules"))

  static let packNotInForce = DiagnosticKind(
    "VK022", .error,
    Phrase(
      vi: "bộ quy tắc “{0}” không có hiệu lực vào ngày {1} của văn bản (hiệu lực {2})",
      en: "the rule pack “{0}” is not in force on the paper's date, {1} (in force {2})"),
    hint: Phrase(
      vi: "bỏ settings.rules để bộ quy tắc được chọn theo ngày",
      en: "remove settings.rules, and the date chooses the pack"),
    explanation: Phrase(
      vi:
        "Quy định về thể thức thay đổi theo thời gian; văn bản phải theo quy định có hiệu lực vào ngày ký. "
        + "Chọn trong settings thì đây là lỗi; chọn bằng --rules, tức là cố ý, thì chỉ là cảnh báo.",
      en:
        "Rules of form change with time, and a paper follows those in force on the day it is signed. "
        + "Chosen in settings this is an error; chosen by --rules, so on purpose, it is only a warning."))

  static let unknownPaper = DiagnosticKind(
    "VK023", .error, Phrase(vi: "không có loại văn bản nào tên “{0}”", en: "there is no paper named “{0}”"))

  static let paperLeftOut = DiagnosticKind(
    "VK024", .note,
    Phrase(
      vi: "chưa làm được văn bản “{0}”: thiếu {1}", en: "the paper “{0}” is left out: it lacks {1}"),
    explanation: Phrase(
      vi:
        "Khi không nêu tên văn bản nào, chương trình làm mọi văn bản mà dữ liệu cho phép. "
        + "Đây không phải lỗi: bổ sung dữ liệu rồi chạy lại.",
      en:
        "When no paper is named, all that the data allow are made. "
        + "This is no fault: add the data and run again."))

  static let badIndex = DiagnosticKind(
    "VK025", .error, Phrase(vi: "ngày “{0}” không hợp lệ", en: "“{0}” is not a date"))

  static let renderingFailed = DiagnosticKind(
    "VK026", .error, Phrase(vi: "không vẽ được văn bản: {0}", en: "the paper could not be drawn: {0}"))

  static let noPack = DiagnosticKind(
    "VK027", .error, Phrase(vi: "bộ quy tắc “{0}” không đọc được", en: "the rule pack “{0}” cannot be read"))

  static let notOneOutput = DiagnosticKind(
    "VK028", .error,
    Phrase(
      vi: "chỉ đưa được một văn bản, một định dạng ra đầu ra chuẩn",
      en: "only one paper in one format can go to standard output"))

  static let notOneFile = DiagnosticKind(
    "VK029", .error,
    Phrase(
      vi: "{0} trang là {0} tệp, không ghi vào một tệp được",
      en: "{0} pages are {0} files and cannot go into one"),
    hint: Phrase(vi: "chọn một thư mục bằng -o", en: "choose a folder with -o"))

  static let severalPapers = DiagnosticKind(
    "VK030", .error,
    Phrase(
      vi: "“{0}” là nhiều văn bản, mỗi cuộc bầu một văn bản: {1}",
      en: "“{0}” is several papers, one for each: {1}"),
    hint: Phrase(vi: "ghi tên một văn bản trong số ấy", en: "name one of them"))

  static let noSizeFits = DiagnosticKind(
    "VK037", .error,
    Phrase(
      vi: "“{0}” có nhiều chữ hơn chỗ của cỡ giấy lớn nhất cho phép",
      en: "“{0}” has more words than the largest size allowed can hold"),
    hint: Phrase(
      vi:
        "rút gọn danh sách (quá 30 phần trăm số dư thì lấy phiếu xin ý kiến), hoặc chép tệp mẫu này vào Layouts/papers của "
        + "thư mục đại hội rồi thêm cỡ giấy lớn hơn vào “sizes”",
      en:
        "shorten the list (beyond a surplus of 30 percent by opinion slips), or copy this layout to Layouts/papers of the "
        + "congress folder and add a larger sheet to “sizes”"))

  // MARK: Numbers of papers

  static let numberTwice = DiagnosticKind(
    "VK031", .error,
    Phrase(
      vi: "số {0} của dãy {1} dùng hai lần: {2}; {3}",
      en: "number {0} of the series {1} is used twice: {2}; {3}"),
    hint: Phrase(
      vi: "chạy “vankien numbers” để xem sổ số và số nên đặt",
      en: "run “vankien numbers” for the register and the numbers to give"))

  static let numberGap = DiagnosticKind(
    "VK032", .warning,
    Phrase(vi: "dãy số {0} thiếu số {1}", en: "the series {0} lacks number {1}"),
    hint: Phrase(
      vi: "văn bản của đại hội làm ở nơi khác thì ghi vào “other_papers”",
      en: "enter papers of the congress made elsewhere in “other_papers”"),
    explanation: Phrase(
      vi:
        "Văn bản của đại hội, dù do đại hội, đoàn chủ tịch, đoàn thư ký hay ban nào ký, dùng chung một dãy số từ 01, liên tục "
        + "từ khai mạc phiên trù bị đến bế mạc (05-HD/VPTW §I.3).",
      en:
        "All papers of a congress, whichever of its bodies signs them, share one series of numbers from 01 without gaps, "
        + "from the opening of the preparatory session to the closing (05-HD/VPTW §I.3)."))

  static let numbersOutOfOrder = DiagnosticKind(
    "VK033", .warning,
    Phrase(
      vi: "số {0} ngày {1} đứng sau số {2} ngày {3}", en: "number {0} of {1} comes after number {2} of {3}"))

  // MARK: Branches

  static let doubleBranch = DiagnosticKind(
    "VK034", .error, Phrase(vi: "mã chi bộ “{0}” có hai lần", en: "the key “{0}” stands twice"),
    hint: Phrase(vi: "mỗi chi bộ cần một mã riêng", en: "every branch needs a key of its own"))

  static let firstBranch = Phrase(vi: "lần đầu ở đây", en: "first here")

  static let noBranches = DiagnosticKind(
    "VK035", .error, Phrase(vi: "không có chi bộ nào", en: "there are no branches"),
    hint: Phrase(
      vi: "nguồn là bảng có mỗi chi bộ một dòng, thư mục có mỗi chi bộ một tệp .yaml, hoặc JSON Lines",
      en: "a source is a table with a row a branch, a folder with a .yaml file a branch, or JSON Lines"))

  static let noSuperior = DiagnosticKind(
    "VK036", .error,
    Phrase(
      vi: "thiếu superior.yaml, dữ liệu của cấp trên làm báo cáo tổng hợp",
      en: "there is no superior.yaml with the data of the body whose report this is"),
    hint: Phrase(
      vi: "viết như congress.yaml, đặt cạnh nguồn",
      en: "write it as a congress.yaml and put it beside the source"))

  // MARK: New folders

  static let folderNotEmpty = DiagnosticKind(
    "VK040", .error, Phrase(vi: "thư mục đã có tệp bên trong", en: "the folder is not empty"),
    hint: Phrase(
      vi: "chọn thư mục khác; hoặc thêm --force, các tệp trùng tên sẽ bị ghi đè",
      en: "choose another folder; or add --force, and files of the same names are overwritten"))

  static let noTemplate = DiagnosticKind(
    "VK041", .error,
    Phrase(
      vi: "chưa có mẫu thư mục cho “{0}”; hiện có: {1}",
      en: "there is no template for “{0}” yet; there are: {1}"),
    hint: Phrase(
      vi: "bỏ --kind để lấy mẫu của tổ chức đảng", en: "leave --kind out for that of a Party body"))

  static let noExample = DiagnosticKind(
    "VK042", .error,
    Phrase(vi: "bản cài đặt này không kèm đại hội mẫu", en: "this installation comes without the example"),
    hint: Phrase(
      vi: "cài lại bằng “make install”, hoặc dùng lệnh new không kèm --example",
      en: "install again by “make install”, or use new without --example"))
}

extension VanKienDiagnostics {
  /// The note that a paper nobody asked for by name is left out.
  public static func leftOut(paper: String, lacking: [String]) -> Diagnostic {
    paperLeftOut.at(nil, Phrase(paper), Phrase(lacking.joined(separator: ", ")))
  }
}

extension DiagnosticLog {
  /// What is lacking, if the only errors are data without a value or of congresses the paper is not for; nil if there
  /// are none or others.
  public var onlyMissingData: [String]? {
    let lackCodes = [CompositionDiagnostics.missingValue.code, CompositionDiagnostics.otherKind.code]
    let errors = entries.filter { $0.severity == .error }
    guard !errors.isEmpty, errors.allSatisfy({ lackCodes.contains($0.code) }) else {
      return nil
    }
    return errors.compactMap { $0.values.first?.en }
  }

  /// The paths of the data that a paper would say and does not have: needed, left blank, or left out.
  public var lackingData: [String] {
    let codes = [
      CompositionDiagnostics.missingValue, CompositionDiagnostics.leftBlank, CompositionDiagnostics.omitted,
    ]
    .map(\.code)
    return entries.filter { codes.contains($0.code) }.compactMap { $0.values.first?.en }
  }
}
