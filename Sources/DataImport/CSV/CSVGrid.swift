import Diagnostics
import VietnameseText

/// Reads a text file of records into a grid.
enum CSVGrid {
  /// The one table of the file; nil, reported, when it is refused.
  static func read(_ bytes: [UInt8], file: String, limits: GridLimits, log: inout DiagnosticLog) -> Grid? {
    guard var scanner = scanner(of: bytes, file: file, limits: limits, log: &log) else { return nil }
    var builder = GridBuilder(limits)
    builder.begin(Grid(file: file, sheet: nil))
    var number = 0
    while builder.fault == nil, scanner.next() {
      number += 1
      builder.beginRow(number, isHidden: false)
      for (index, field) in scanner.fields.enumerated() where !field.range.isEmpty && builder.fault == nil {
        builder.add(
          GridCell(
            column: Int32(clamping: index + 1), line: field.line, offset: field.column,
            text: unwrapped(scanner.text(field))))
      }
      builder.endRow()
    }
    if let fault = scanner.fault {
      log.add(SheetDiagnostics.finding(fault, file: file))
      return nil
    }
    if let fault = builder.fault {
      log.add(SheetDiagnostics.refusal(fault, of: builder, file: file))
      return nil
    }
    return builder.grids[0]
  }

  /// Goes through the records of the file; nil, reported, when it is refused.
  static func scanner(
    of bytes: [UInt8], file: String, limits: GridLimits, log: inout DiagnosticLog
  ) -> CSVScanner? {
    let whole = Location(file: file)
    guard let decoded = TextDecoding.decode(bytes) else {
      log.add(SheetDiagnostics.notText.at(whole))
      return nil
    }
    guard !looksLikeMarkup(decoded.bytes) else {
      log.add(SheetDiagnostics.markup.at(whole))
      return nil
    }
    let (delimiter, start) = CSVDelimiter.find(in: decoded.bytes)
    return CSVScanner(
      decoded.bytes, from: start, delimiter: delimiter, fieldLimit: limits.cellBytes,
      countLimit: limits.columns)
  }

  /// A page of HTML, or XML, under the name of a table, as many programs export.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: "<")
  }

  /// `="0912"`, written so that Excel keeps the zero, is 0912; `'+84…`, written so that no program takes it for a
  /// formula, is +84….
  static func unwrapped(_ text: String) -> String {
    if text.utf8.count >= 3, text.hasPrefix("=\""), text.hasSuffix("\"") {
      return String(text.dropFirst(2).dropLast())
    }
    return CSVWriter.isNeutralised(text) ? String(text.dropFirst()) : text
  }
}
