import OfficePackage

/// Reads the sheets of a workbook (ECMA-376 part 1, §18).
enum XLSXReader {
  /// The sheets of a package, hidden ones too; only the one called `sheet`, if there is one of that name.
  ///
  /// Sheets that are not wanted come without rows.
  static func read(
    _ package: inout PackageReader, file: String, sheet: String?, into builder: inout GridBuilder
  ) throws(PackageReadingError) {
    let root = try Relationships(of: "", in: &package)
    let workbookPath = root.target(ofType: "/officeDocument") ?? "xl/workbook.xml"
    let workbook = WorkbookPart()
    try package.parse(workbookPath, workbook)
    let parts = try Relationships(of: workbookPath, in: &package)
    let styles = CellStyles()
    if let path = parts.target(ofType: "/styles"), package.contains(path) { try package.parse(path, styles) }
    let texts = SharedTexts(builder.limits)
    if let path = parts.target(ofType: "/sharedStrings"), package.contains(path) {
      try package.parse(path, texts)
    }
    if let fault = texts.fault { return builder.fail(fault) }
    let wanted = workbook.sheets.contains { $0.name == sheet } ? sheet : nil
    for part in workbook.sheets where builder.fault == nil {
      builder.begin(Grid(file: file, sheet: part.name, isHidden: part.isHidden))
      guard wanted == nil || part.name == wanted else { continue }
      guard let path = parts.target(ofID: part.id) else { throw .missingPart(part.name) }
      let sheet = SheetPart(builder, CellReading(styles: styles, texts: texts.texts, system: workbook.system))
      try package.parse(path, sheet)
      builder = sheet.builder
    }
  }
}

/// Which part of a package is which (ECMA-376 part 2, §9).
private final class Relationships: XMLHandler {
  private var entries: [(id: String, type: String, target: String)] = []
  private let folder: Substring
  let isDone = false

  /// The relationships of a part, "" for those of the package; none if it has none.
  init(of part: String, in package: inout PackageReader) throws(PackageReadingError) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = part[..<cut]
    let path = "\(folder)_rels/\(part[cut...]).rels"
    if package.contains(path) { try package.parse(path, self) }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local.is("Relationship"), entries.count < 10_000, let id = attributes["Id"]?.text,
      let type = attributes["Type"]?.text, let target = attributes["Target"]?.text
    else { return }
    entries.append((id, type, target))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The part behind the first relationship of a type, by the end of the type's address.
  func target(ofType type: String) -> String? {
    entries.first { $0.type.hasSuffix(type) }.map { path($0.target) }
  }

  func target(ofID id: String) -> String? {
    entries.first { $0.id == id }.map { path($0.target) }
  }

  /// A target is relative to its part's folder, or begins at the package's root. It names a part of the package and
  /// nothing else: no file is ever opened by it.
  private func path(_ target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
  }
}

/// The sheets a workbook names, and how it counts days.
private final class WorkbookPart: XMLHandler {
  private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
  private(set) var system = SerialDate.System.from1900
  let isDone = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.local.is("workbookPr"), let flag = attributes["date1904"], flag.is("1") || flag.is("true") {
      system = .from1904
    }
    guard name.local.is("sheet"), sheets.count < 1000, let title = attributes["name"]?.text,
      let id = attributes[local: "id"]?.text
    else { return }
    let state = attributes["state"]
    sheets.append((title, id, state.map { !$0.is("visible") } ?? false))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
