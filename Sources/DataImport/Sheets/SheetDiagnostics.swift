import Diagnostics

/// The findings of reading tables, of whatever format: VK250–VK269.
enum SheetDiagnostics {
  static let all: [DiagnosticKind] = [
    tooWide, tooLong, tooManyCells, tooMuchText, longCell, tooManyMerges, cellError, notComputed, noDay,
    noText, notText,
    markup, unclosedQuote, afterQuote, noHeadings,
  ]

  // MARK: Limits

  static let tooWide = DiagnosticKind(
    "VK250", .error,
    Phrase(vi: "ô này nằm ngoài {0} cột đầu", en: "this cell lies beyond the first {0} columns"),
    hint: cleanUp)
  static let tooLong = DiagnosticKind(
    "VK251", .error,
    Phrase(vi: "ô này nằm ngoài {0} dòng đầu", en: "this cell lies beyond the first {0} rows"),
    hint: cleanUp)
  static let tooManyCells = DiagnosticKind(
    "VK252", .error, Phrase(vi: "bảng có hơn {0} ô", en: "the table has more than {0} cells"), hint: cleanUp)
  static let tooMuchText = DiagnosticKind(
    "VK253", .error,
    Phrase(vi: "chữ trong các ô nhiều hơn {0} MB", en: "the cells hold more than {0} MB of text"))
  static let longCell = DiagnosticKind(
    "VK254", .error,
    Phrase(vi: "ô này dài hơn 32.767 ký tự", en: "this cell has more than 32,767 characters"))
  static let tooManyMerges = DiagnosticKind(
    "VK255", .error, Phrase(vi: "có hơn {0} vùng ô được trộn", en: "more than {0} areas of cells are merged"))

  static let noHeadings = DiagnosticKind(
    "VK264", .error,
    Phrase(vi: "không tìm thấy dòng tiêu đề cột", en: "no row of column headings was found"),
    hint: Phrase(
      vi: "dòng đầu của bảng phải có tên của ít nhất hai cột",
      en: "the first row of the table must name at least two columns"))

  private static let cleanUp = Phrase(
    vi: "chép riêng danh sách sang một trang tính mới rồi lưu lại",
    en: "copy the list alone to a new sheet and save that")

  /// What ended the reading, at its cell where it has one.
  static func refusal(_ fault: GridFault, of builder: GridBuilder, file: String) -> Diagnostic {
    let sheet = builder.grids.last?.sheet
    func place(_ cell: String) -> Location {
      guard let sheet else {
        return Location(file: file, line: CellAddress(cell)?.row ?? 1, column: 1)
      }
      return Location(file: file, place: .cell(sheet: sheet, cell: cell))
    }
    let whole = Location(file: file)
    return switch fault {
    case .tooManyColumns(let cell): tooWide.at(place(cell), Phrase("\(builder.limits.columns)"))
    case .tooManyRows(let cell): tooLong.at(place(cell), Phrase("\(builder.limits.rows)"))
    case .tooManyCells: tooManyCells.at(whole, Phrase("\(builder.limits.cells)"))
    case .tooMuchText: tooMuchText.at(whole, Phrase("\(builder.limits.textBytes >> 20)"))
    case .longText(let cell): longCell.at(place(cell))
    case .tooManyMerges: tooManyMerges.at(whole, Phrase("\(builder.limits.merges)"))
    }
  }

  // MARK: Cells without a value

  static let cellError = DiagnosticKind(
    "VK256", .error, Phrase(vi: "ô báo lỗi {0}", en: "the cell holds the error {0}"),
    hint: Phrase(vi: "sửa công thức, hoặc gõ thẳng giá trị vào ô", en: "mend the formula, or type the value"))
  static let notComputed = DiagnosticKind(
    "VK257", .error,
    Phrase(vi: "công thức trong ô chưa được tính", en: "the formula in this cell was never computed"),
    hint: Phrase(
      vi: "mở tệp bằng Excel hay LibreOffice rồi lưu lại",
      en: "open the file in Excel or LibreOffice and save it"),
    explanation: Phrase(
      vi:
        "Văn Kiện đọc kết quả đã lưu của công thức, không tự tính. Tệp do chương trình khác tạo ra có thể chưa có kết quả.",
      en:
        "Văn Kiện reads the stored result of a formula and computes none. A file made by a program may lack results."
    ))
  static let noDay = DiagnosticKind(
    "VK258", .error,
    Phrase(
      vi: "ô định dạng ngày nhưng không phải ngày nào", en: "the cell is formatted as a date and is no day"),
    hint: Phrase(vi: "gõ lại ngày, như 26/6/1985", en: "type the day again, as 26/6/1985"),
    explanation: Phrase(
      vi:
        "Excel đếm ngày từ 1/1/1900 và đếm cả ngày 29/2/1900 không có thật (số 60); số 0 và số âm cũng không là ngày.",
      en:
        "Excel counts days from 1 January 1900 and counts a 29 February 1900 that never was (60); 0 and less are no days."
    ))
  static let noText = DiagnosticKind(
    "VK259", .error,
    Phrase(vi: "ô trỏ tới chữ không có trong tệp", en: "the cell points to a text the file does not have"),
    hint: Phrase(
      vi: "tệp hỏng; mở bằng Excel rồi lưu lại", en: "the file is damaged; open it in Excel and save it"))

  /// What is wrong with a cell without a value; nil for one that has one.
  static func finding(_ cell: GridCell, at location: Location) -> Diagnostic? {
    switch cell.kind {
    case .error: cellError.at(location, Phrase(String(cell.text.prefix(20))))
    case .noValue: notComputed.at(location)
    case .noDay: noDay.at(location)
    case .noText: noText.at(location)
    default: nil
    }
  }

  // MARK: Text files

  static let notText = DiagnosticKind(
    "VK260", .error,
    Phrase(vi: "tệp không phải UTF-8 hay UTF-16 đúng", en: "the file is no proper UTF-8 or UTF-16"),
    hint: Phrase(vi: "lưu lại bằng “CSV UTF-8”", en: "save it as “CSV UTF-8”"))
  static let markup = DiagnosticKind(
    "VK261", .error,
    Phrase(vi: "tệp là HTML hoặc XML, không phải bảng", en: "the file is HTML or XML, no table"),
    hint: Phrase(
      vi: "mở bằng Excel hay LibreOffice rồi lưu thành .xlsx",
      en: "open it in Excel or LibreOffice and save it as .xlsx"))
  static let unclosedQuote = DiagnosticKind(
    "VK262", .error,
    Phrase(vi: "dấu nháy kép mở ở đây không được đóng", en: "the quotation mark opened here is never closed"))
  static let afterQuote = DiagnosticKind(
    "VK263", .error,
    Phrase(vi: "sau dấu nháy đóng còn chữ", en: "something follows the closing quotation mark"),
    hint: Phrase(
      vi: "dấu nháy bên trong ô phải viết hai lần: \"\"",
      en: "a quotation mark inside a field is written twice: \"\""))

  static func finding(_ fault: CSVScanner.Fault, file: String) -> Diagnostic {
    switch fault {
    case .unclosedQuote(let line, let column):
      unclosedQuote.at(Location(file: file, line: Int(line), column: Int(column)))
    case .afterQuote(let line, let column):
      afterQuote.at(Location(file: file, line: Int(line), column: Int(column)))
    case .manyFields(let line, let column):
      tooWide.at(
        Location(file: file, line: Int(line), column: Int(column)), Phrase("\(GridLimits().columns)"))
    case .longField(let line, let column):
      longCell.at(Location(file: file, line: Int(line), column: Int(column)))
    }
  }
}
