import DataImport
public import Diagnostics

extension VanKien {
  /// What a list of delegates can be turned into.
  public enum ListForm: Sendable {
    /// What each column became; the first, the last and the longest row.
    case preview(Language)
    /// `delegates:` as in `congress.yaml`.
    case yaml
    /// UTF-8 with headings that can be read again.
    case csv
  }

  /// The list of delegates in a spreadsheet or CSV file, in another form; a preview comes in spite of errors.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - sheet: the sheet to read; nil to look for the list.
  ///   - lastYear: the year of the congress, by which the century of two-digit years is told.
  ///   - log: what was found.
  /// - Throws: ``RunFailure`` when there is no list, or it has errors and the form would pass for the whole.
  public static func list(
    in path: String, as form: ListForm, sheet: String? = nil, lastYear: Int? = nil, log: inout DiagnosticLog
  ) throws(RunFailure) -> String {
    let bytes = try CongressFolder.input(path, log: &log)
    guard let list = ListFile.read(bytes, file: path, sheet: sheet, lastYear: lastYear, log: &log) else {
      throw .badData
    }
    switch form {
    case .preview(let language): return list.preview(in: language)
    case .yaml where log.hasErrors, .csv where log.hasErrors: throw .badData
    case .yaml: return list.yaml
    case .csv: return list.csv
    }
  }
}
