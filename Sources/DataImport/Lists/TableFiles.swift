import CongressModel
import Diagnostics
import LocatedText
import VietnameseText

/// Puts lists that stand in files of their own into the data, as if they had been typed there.
///
///     delegates: delegates.xlsx
///     delegates: { file: delegates.xlsx, sheet: "Đại biểu", columns: { phone: F, unit: "Cơ quan" } }
struct TableFiles {
  private typealias Kind = ListDiagnostics

  /// The name of the data's own file: tables are looked for beside it.
  let file: String
  /// The bytes of a file by its path inside the folder; nil if there is none, or none that may be read.
  let read: (String) -> [UInt8]?
  /// Whether there is a file at a path inside the folder.
  let exists: (String) -> Bool

  /// `root` with the list of delegates in place of its file's name. A list that cannot be read is left out, reported.
  func filling(_ root: LocatedNode, log: inout DiagnosticLog) -> LocatedNode {
    guard case .mapping(let entries) = root.content else { return root }
    let filled = entries.compactMap { entry -> LocatedNode.Entry? in
      guard entry.key == "delegates", isFile(entry.value) else { return entry }
      guard let list = list(entry.value, lastYear: lastYear(root), log: &log) else { return nil }
      return LocatedNode.Entry(key: entry.key, keyLocation: entry.keyLocation, value: list)
    }
    return LocatedNode(location: root.location, content: .mapping(filled))
  }

  private func isFile(_ node: LocatedNode) -> Bool {
    switch node.content {
    case .scalar, .mapping: true
    case .null, .sequence: false
    }
  }

  private func list(_ node: LocatedNode, lastYear: Int?, log: inout DiagnosticLog) -> LocatedNode? {
    guard let (path, request) = request(node, log: &log) else { return nil }
    guard FilePath.isInside(path.text) else {
      log.add(DataImportDiagnostics.fileOutside.at(path.location, quoted(path.text)))
      return nil
    }
    guard let bytes = read(path.text) else {
      let kind = exists(path.text) ? Kind.tableFile : DataImportDiagnostics.fileMissing
      log.add(kind.at(path.location, quoted(path.text)))
      return nil
    }
    var found = DiagnosticLog()
    let name = FilePath.beside(file, path.text)
    let list = DelegateList.read(bytes, file: name, request, log: &found)
    let records = list.map { DelegateRecords.node(of: $0, lastYear: lastYear, log: &found) }
    log.add(contentsOf: found)
    return records
  }

  private typealias Path = (text: String, location: Location)

  /// What the node asks for: a file, maybe a sheet and columns.
  private func request(_ node: LocatedNode, log: inout DiagnosticLog) -> (Path, DelegateList.Request)? {
    guard case .mapping = node.content, var mapping = MappingReader(node, log: &log) else {
      return node.text(log: &log).map { ((collapsed($0), node.location), DelegateList.Request()) }
    }
    let file = mapping.required("file", log: &log)
    var request = DelegateList.Request()
    if let sheet = mapping.optional("sheet") {
      request.sheet = sheet.text(log: &log)
      request.sheetLocation = sheet.location
    }
    if let columns = mapping.optional("columns") { request.columns = overrides(columns, log: &log) }
    mapping.finish(log: &log)
    guard let file, let path = file.text(log: &log) else { return nil }
    return ((collapsed(path), file.location), request)
  }

  /// `columns: { birth_date: "Sinh năm", phone: F }`.
  private func overrides(_ node: LocatedNode, log: inout DiagnosticLog) -> [ColumnOverride] {
    guard case .mapping(let entries) = node.content, let mapping = MappingReader(node, log: &log) else {
      return []
    }
    return zip(entries, mapping.keys).compactMap { entry, key in
      let fields = DelegateColumns.fieldPaths
      guard fields.contains(key) else {
        let nearest = Suggestion.nearest(to: String(key.prefix(100)), among: fields)
        let hint = Phrase(vi: "các mục: {0}", en: "the fields: {0}").filled(with: [
          Phrase(fields.joined(separator: ", "))
        ])
        log.add(
          Kind.unknownField.at(
            entry.keyLocation, quoted(key),
            hint: nearest.map { Phrase(vi: "có phải “\($0)” không?", en: "did you mean “\($0)”?") } ?? hint))
        return nil
      }
      return entry.value.text(log: &log).map {
        ColumnOverride(field: key, text: $0, location: entry.value.location)
      }
    }
  }

  /// The year of the congress, to tell centuries by.
  private func lastYear(_ root: LocatedNode) -> Int? {
    guard let date = root["congress"]?["date"], case .scalar(let text, _) = (date["value"] ?? date).content
    else {
      return nil
    }
    return CalendarDate(text)?.year
  }
}

/// Paths of files the data name.
enum FilePath {
  /// Whether a path stays below the congress folder, wherever that is: "photos/opening.png".
  static func isInside(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    // A backslash or colon is a path or drive of another system, or an address.
    guard !path.contains("\\"), !path.contains(":") else { return false }
    return steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0 != "~" }
  }

  /// The name to report for a file in the folder of `file`.
  static func beside(_ file: String, _ path: String) -> String {
    file.lastIndex(of: "/").map { file[...$0] + path } ?? path
  }
}
