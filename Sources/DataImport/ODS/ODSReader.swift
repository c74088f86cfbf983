import OfficePackage

/// Reads the sheets of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, §9).
enum ODSReader {
  /// The sheets of a package, hidden ones too; only the rows of the one called `sheet`, if there is one.
  static func read(
    _ package: inout PackageReader, file: String, sheet: String?, into builder: inout GridBuilder
  ) throws(PackageReadingError) {
    if package.contains("META-INF/manifest.xml") {
      let manifest = ManifestPart()
      try package.parse("META-INF/manifest.xml", manifest)
      if manifest.isEncrypted { throw .encrypted("content.xml") }
    }
    let content = SpreadsheetPart(builder, file: file)
    try package.parse("content.xml", content)
    builder = content.builder
  }
}

/// Whether the package's files are encrypted.
private final class ManifestPart: XMLHandler {
  private(set) var isEncrypted = false
  var isDone: Bool { isEncrypted }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.local.is("encryption-data") { isEncrypted = true }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The part of an OpenDocument spreadsheet that holds its sheets.
private final class SpreadsheetPart: XMLHandler {
  private(set) var builder: GridBuilder
  private let file: String
  /// How deep inside something that is no cell's text: a comment, a drawing, a table in a cell.
  private var ignoredDepth = 0
  private var isInTable = false
  private var hiddenStyles: Set<String> = []
  private var tableStyle: String?
  private var row = 1
  private var rowCount = 1
  private var column = 1
  private var cell = ODSCell()

  var isDone: Bool { builder.fault != nil }

  init(_ builder: GridBuilder, file: String) {
    (self.builder, self.file) = (builder, file)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard ignoredDepth == 0, !isForeign(name) else {
      ignoredDepth += 1
      return
    }
    if name.is("table:table-cell") || name.is("table:covered-table-cell") {
      startCell(attributes)
    } else if name.is("table:table-row") {
      startRow(attributes)
    } else if name.is("table:table") {
      startTable(attributes)
    } else if name.is("style:style") {
      tableStyle = attributes["style:name"]?.text
    } else if name.is("style:table-properties"), attributes["table:display"]?.is("false") ?? false {
      tableStyle.map { _ = hiddenStyles.insert($0) }
    } else {
      cell.start(name, attributes)
    }
  }

  func end(_ name: XMLName) {
    guard ignoredDepth == 0 else {
      ignoredDepth -= 1
      return
    }
    if name.is("table:table-cell") || name.is("table:covered-table-cell") {
      endCell()
    } else if name.is("table:table-row") {
      builder.endRow(repeated: rowCount)
      row += rowCount
    } else if name.is("table:table") {
      isInTable = false
    } else {
      cell.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ignoredDepth == 0, isInTable else { return }
    cell.append(bytes)
    if cell.text.count > builder.limits.cellBytes {
      builder.fail(.longText(cell: CellAddress(row: row, column: column).name))
    }
  }

  private func isForeign(_ name: XMLName) -> Bool {
    name.is("office:annotation") || name.is("text:note") || name.hasPrefix("draw:") || name.is("table:shapes")
      || name.is("office:forms") || name.is("text:tracked-changes") || name.is("table:tracked-changes")
      || name.is("table:dde-links") || (isInTable && name.is("table:table"))
  }

  private func startTable(_ attributes: XMLAttributes) {
    let style = attributes["table:style-name"]?.text
    builder.begin(
      Grid(
        file: file, sheet: attributes["table:name"]?.text ?? "",
        isHidden: style.map { hiddenStyles.contains($0) } ?? false))
    isInTable = true
    row = 1
  }

  private func startRow(_ attributes: XMLAttributes) {
    rowCount = repetition(attributes["table:number-rows-repeated"])
    column = 1
    let visibility = attributes["table:visibility"]
    builder.beginRow(row, isHidden: visibility.map { !$0.is("visible") } ?? false)
  }

  private func startCell(_ attributes: XMLAttributes) {
    cell = ODSCell(attributes, count: repetition(attributes["table:number-columns-repeated"]))
    let width = attributes["table:number-columns-spanned"]?.integer ?? 1
    let height = attributes["table:number-rows-spanned"]?.integer ?? 1
    guard width > 1 || height > 1, width < 1 << 30, height < 1 << 30 else { return }
    builder.add(CellRange(rows: row...row + height - 1, columns: column...column + width - 1))
  }

  private func endCell() {
    if let (kind, text) = cell.content {
      for offset in 0..<cell.count {
        if builder.fault != nil { return }
        builder.add(GridCell(column: Int32(clamping: column + offset), kind: kind, text: text))
      }
    }
    column += cell.count
  }

  /// How often a row or cell stands there; numbers nobody can mean are cut, so that they can be added.
  private func repetition(_ value: XMLValue?) -> Int {
    min(max(1, value?.integer ?? 1), 1 << 30)
  }
}
