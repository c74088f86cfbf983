import Diagnostics
import OfficePackage

/// Reads the tables of a file, whatever its format.
enum SpreadsheetReader {
  /// The sheets of a spreadsheet, or the one table of a text file; nil, reported, when the file is refused.
  ///
  /// - Parameters:
  ///   - file: the name to report.
  ///   - sheet: the sheet that is wanted, if it is known; others may come without rows.
  static func read(
    _ bytes: [UInt8], file: String, sheet: String? = nil, limits: GridLimits = GridLimits(),
    log: inout DiagnosticLog
  ) -> [Grid]? {
    let isPackage = bytes.starts(with: "PK".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    guard isPackage else { return CSVGrid.read(bytes, file: file, limits: limits, log: &log).map { [$0] } }
    var builder = GridBuilder(limits)
    do throws(PackageReadingError) {
      var package = try PackageReader(bytes)
      if package.contains("content.xml") {
        try ODSReader.read(&package, file: file, sheet: sheet, into: &builder)
      } else {
        try XLSXReader.read(&package, file: file, sheet: sheet, into: &builder)
      }
    } catch {
      log.add(error.diagnostic(Location(file: file)))
      return nil
    }
    guard let fault = builder.fault else { return builder.grids }
    log.add(SheetDiagnostics.refusal(fault, of: builder, file: file))
    return nil
  }
}
