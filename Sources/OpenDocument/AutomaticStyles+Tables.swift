import DocumentModel
import Geometry
import OfficePackage

extension AutomaticStyles {
  /// Writes the styles of a grid `width` wide and returns its name; its columns are "NAME.1", "NAME.2"…
  mutating func addGrid(
    _ grid: Grid, widths: [Length], pageStart: PageStart?, keepsWithNext: Bool = false
  ) -> String {
    add(
      TableFrame(
        prefix: "Grid", spaceBefore: grid.spaceBefore, spaceAfter: grid.spaceAfter, mayBreak: false,
        isCentered: false,
        pageStart: pageStart, keepsWithNext: keepsWithNext), widths: widths)
  }

  /// Writes the styles of a table and returns its name; its columns are "NAME.1", "NAME.2"…
  mutating func addTable(
    _ table: Table, widths: [Length], measure: Length, pageStart: PageStart?, keepsWithNext: Bool
  ) -> String {
    add(
      TableFrame(
        prefix: "Table", spaceBefore: table.spaceBefore, spaceAfter: table.spaceAfter, mayBreak: true,
        isCentered: widths.reduce(.zero, +) < measure - .mm(0.1),
        pageStart: pageStart, keepsWithNext: keepsWithNext), widths: widths)
  }

  /// A table's own properties, whatever it holds.
  private struct TableFrame {
    let prefix: String
    let spaceBefore: Length
    let spaceAfter: Length
    let mayBreak: Bool
    /// Whether it stands in the middle of a wider column.
    let isCentered: Bool
    let pageStart: PageStart?
    let keepsWithNext: Bool
  }

  private mutating func add(_ frame: TableFrame, widths: [Length]) -> String {
    tableCount += 1
    let name = "\(frame.prefix)\(tableCount)"
    let total = widths.reduce(.zero, +)
    xml.element(
      "style:style",
      ["style:name": name, "style:family": "table", "style:master-page-name": frame.pageStart?.master]
    ) { xml in
      xml.element(
        "style:table-properties",
        [
          "style:width": total.atLeast(.mm(1)).mm, "table:align": frame.isCentered ? "center" : "left",
          "fo:margin-left": frame.isCentered ? nil : "0mm", "fo:margin-top": frame.spaceBefore.orZero.pt,
          "fo:margin-bottom": frame.spaceAfter.orZero.pt, "table:border-model": "collapsing",
          "style:may-break-between-rows": frame.mayBreak ? nil : "false",
          "fo:keep-with-next": frame.keepsWithNext ? "always" : nil,
          "style:page-number": frame.pageStart?.number.map { "\($0)" },
        ])
    }
    for (index, width) in widths.enumerated() {
      xml.element(
        "style:style", ["style:name": "\(name).\(index + 1)", "style:family": "table-column"]
      ) { xml in
        xml.element("style:table-column-properties", ["style:column-width": width.atLeast(.mm(0.1)).mm])
      }
    }
    return name
  }
}
