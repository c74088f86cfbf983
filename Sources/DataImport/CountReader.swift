public import CongressModel
public import Diagnostics
import LocatedText

/// Reads the figures of elections as one person typed them.
public enum CountReader {
  /// The count in `bytes`; nil when they are no readable YAML mapping or are of another format.
  ///
  /// Everything wrong goes to `log` in one run. `file` is the name to report.
  public static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> CountSheet? {
    guard let root = YAMLReader.read(bytes, file: file, log: &log),
      CongressReader.hasKnownFormat(root, log: &log)
    else { return nil }
    var reader = RecordReader(log: log, places: ScalarPlaces(bytes), file: file)
    var sheet = reader.record(CountSheet.self, from: root, at: .root, also: ["format"])
    log = reader.log
    sheet?.file = file
    sheet?.origins = reader.origins
    return sheet
  }
}
