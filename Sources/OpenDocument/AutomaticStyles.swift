import DocumentModel
import Geometry
import OfficePackage

/// A named paragraph style with what only one place in the text needs.
struct ParagraphVariant: Hashable {
  let parent: String
  var pageStart: PageStart?
  var keepsWithNext = false
  /// The height of its line.
  var lineHeight: Length?
  /// Room left free on both sides.
  var indents: Indents?
  /// Where a dotted blank ends.
  var leaderTab: Length?
  /// The stops of its style, all counted from the left; empty if the style's own hold.
  var tabs: [TabStop] = []
  /// Room left free on the right of words set from there.
  var endIndent: Length?
  var spaceBefore: Length?
  var spaceAfter: Length?

  struct Indents: Hashable {
    let left: Length
    let right: Length
  }

  init(parent: String) { self.parent = parent }
}

/// The styles of `content.xml` that have no name of their own, in the order of their first use.
struct AutomaticStyles {
  private var variants: [ParagraphVariant: String] = [:]
  private var xml = XMLWriter.fragment
  private var tableCount = 0
  private var hasRows = false
  private var rowHeights: [Length: String] = [:]
  private var cells: [CellVariant: String] = [:]

  /// The name to use for a variant: the parent's own if there is nothing to add.
  mutating func name(of variant: ParagraphVariant) -> String {
    if variant == ParagraphVariant(parent: variant.parent) { return variant.parent }
    if let name = variants[variant] { return name }
    let name = "P\(variants.count + 1)"
    variants[variant] = name
    write(variant, name: name)
    return name
  }

  private mutating func write(_ variant: ParagraphVariant, name: String) {
    xml.element(
      "style:style",
      [
        "style:name": name, "style:family": "paragraph", "style:parent-style-name": variant.parent,
        "style:master-page-name": variant.pageStart?.master,
      ]
    ) { xml in
      xml.element(
        "style:paragraph-properties",
        [
          "fo:keep-with-next": variant.keepsWithNext ? "always" : nil,
          "fo:text-align": variant.endIndent == nil ? nil : "end",
          "fo:text-indent": variant.endIndent == nil ? nil : "0mm",
          "fo:line-height": variant.lineHeight?.atLeast(.pt(1)).pt,
          "fo:margin-left": (variant.indents?.left ?? variant.endIndent.map { _ in .zero })?.mm,
          "fo:margin-right": (variant.indents?.right ?? variant.endIndent)?.mm,
          "fo:margin-top": variant.spaceBefore?.orZero.pt, "fo:margin-bottom": variant.spaceAfter?.orZero.pt,
          "style:page-number": variant.pageStart?.number.map { "\($0)" },
        ]
      ) { xml in
        TabStop.write(variant.tabs, into: &xml)
        guard let tab = variant.leaderTab else { return }
        xml.element("style:tab-stops") { xml in
          xml.element(
            "style:tab-stop",
            [
              "style:position": tab.mm, "style:type": "left", "style:leader-style": "dotted",
              "style:leader-text": ".",
            ])
        }
      }
    }
  }

  /// Writes the styles of a grid `width` wide and returns its name; its columns are "NAME.1", "NAME.2"…
  mutating func addGrid(
    _ grid: Grid, widths: [Length], pageStart: PageStart?, keepsWithNext: Bool = false
  ) -> String {
    hasRows = true
    return add(
      TableFrame(
        prefix: "Grid", spaceBefore: grid.spaceBefore, spaceAfter: grid.spaceAfter, mayBreak: false,
        isCentered: false,
        pageStart: pageStart, keepsWithNext: keepsWithNext), widths: widths)
  }

  /// Writes the styles of a table and returns its name; its columns are "NAME.1", "NAME.2"…
  mutating func addTable(
    _ table: Table, widths: [Length], measure: Length, pageStart: PageStart?, keepsWithNext: Bool
  ) -> String {
    hasRows = true
    return add(
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

  /// The name of the style of rows of one height.
  mutating func name(ofRowHigh height: Length) -> String {
    if let name = rowHeights[height] { return name }
    let name = "Row\(rowHeights.count + 1)"
    rowHeights[height] = name
    xml.element("style:style", ["style:name": name, "style:family": "table-row"]) {
      $0.element(
        "style:table-row-properties",
        ["style:row-height": height.atLeast(.mm(1)).mm, "fo:keep-together": "always"])
    }
    return name
  }

  /// The name of the style of a table's cell.
  mutating func name(of cell: CellVariant) -> String {
    if let name = cells[cell] { return name }
    let name = "Cell\(cells.count + 1)"
    cells[cell] = name
    xml.element("style:style", ["style:name": name, "style:family": "table-cell"]) { xml in
      let sides = cell.borders
      xml.element(
        "style:table-cell-properties",
        [
          "style:vertical-align": cell.verticalAlignment.rawValue, "fo:background-color": cell.shade?.colour,
          "fo:padding-top": cell.padding.top.orZero.pt, "fo:padding-bottom": cell.padding.bottom.orZero.pt,
          "fo:padding-left": cell.padding.left.orZero.pt, "fo:padding-right": cell.padding.right.orZero.pt,
          "fo:border-top": sides.top.border, "fo:border-bottom": sides.bottom.border,
          "fo:border-left": sides.left.border, "fo:border-right": sides.right.border,
        ])
    }
    return name
  }

  /// `office:automatic-styles` with all styles asked for.
  func write(into output: inout XMLWriter) {
    output.element("office:automatic-styles") { output in
      output.append(xml)
      guard hasRows else { return }
      output.element("style:style", ["style:name": StyleNames.row, "style:family": "table-row"]) {
        $0.element("style:table-row-properties", ["fo:keep-together": "always"])
      }
      output.element("style:style", ["style:name": StyleNames.cell, "style:family": "table-cell"]) {
        $0.element("style:table-cell-properties", ["fo:padding": "0mm", "fo:border": "none"])
      }
    }
  }
}

extension Length {
  /// A cell's line of this thickness.
  fileprivate var border: String { self > .zero ? "\(atLeast(.pt(0.05)).pt) solid #000000" : "none" }
}

extension Double {
  /// A grey from 0, black, to 1, white, as "#e6e6e6".
  fileprivate var colour: String {
    let level = Int((min(max(isNaN ? 1 : self, 0), 1) * 255).rounded())
    let digits = String(level, radix: 16)
    let pair = digits.count == 1 ? "0" + digits : digits
    return "#" + pair + pair + pair
  }
}
