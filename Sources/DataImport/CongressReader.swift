public import CongressModel
public import Diagnostics
public import LocatedText

/// Reads the data of a congress from YAML.
public enum CongressReader {
  /// The version of the format that is read.
  static let format = 1

  /// The congress in `bytes`; nil when they are no readable YAML mapping or are of another format.
  ///
  /// Everything wrong goes to `log` in one run, and what is wrong stays unknown in the congress: nothing may
  /// be made of it while the log has errors. `file` is the name to report; `fileExists` says whether there is
  /// a file at a path relative to the congress folder, `readFile` gives its bytes, for lists that stand in files of their own;
  /// both are asked only for paths that stay inside it.
  public static func read(
    _ bytes: [UInt8], file: String, fileExists: (String) -> Bool,
    readFile: (String) -> [UInt8]? = { _ in nil },
    log: inout DiagnosticLog
  ) -> Congress? {
    guard let root = YAMLReader.read(bytes, file: file, log: &log) else { return nil }
    guard hasKnownFormat(root, log: &log) else { return nil }
    return read(root, of: bytes, file: file, fileExists: fileExists, readFile: readFile, log: &log)
  }

  /// The congress in a tree; `bytes` are those of `file`, for places inside texts. Where the tree was put together, values
  /// may stand in other files.
  public static func read(
    _ root: LocatedNode, of bytes: [UInt8], file: String, fileExists: (String) -> Bool,
    readFile: (String) -> [UInt8]?, log: inout DiagnosticLog
  ) -> Congress? {
    let filled = withoutActuallyEscaping(readFile) { readFile in
      withoutActuallyEscaping(fileExists) { fileExists in
        TableFiles(file: file, read: readFile, exists: fileExists).filling(root, log: &log)
      }
    }
    var reader = RecordReader(log: log, places: ScalarPlaces(bytes), file: file)
    let congress = reader.record(Congress.self, from: filled, at: .root, also: ["format"])
    log = reader.log
    for file in reader.files where !fileExists(file.path) {
      log.add(DataImportDiagnostics.fileMissing.at(file.location, quoted(file.path)))
    }
    guard var congress else { return nil }
    congress.origins = reader.origins
    congress.annotations = reader.annotations
    return congress
  }

  /// False when the file says it is of another format: then every other finding would be noise. A missing
  /// format is reported, and the rest is read.
  static func hasKnownFormat(_ root: LocatedNode, log: inout DiagnosticLog) -> Bool {
    guard case .mapping = root.content, var mapping = MappingReader(root, log: &log),
      let node = mapping.required("format", log: &log), let text = node.text(log: &log)
    else { return true }
    guard Int(text) != format else { return true }
    log.add(DataImportDiagnostics.unknownFormat.at(node.location, Phrase(String(text.prefix(20)))))
    return false
  }
}

/// A value of the input between quotation marks, cut where it is long.
func quoted(_ text: String) -> Phrase {
  Phrase(text.count > 60 ? "“\(text.prefix(60))…”" : "“\(text)”")
}

/// A value of the input as a message may show it: a personal one is not repeated.
func shown(_ text: String, isPersonal: Bool) -> Phrase {
  guard isPersonal else { return quoted(text) }
  return Phrase(vi: "“•••” (thông tin cá nhân, không in lại)", en: "“•••” (personal, not shown)")
}
