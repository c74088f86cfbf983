import DocumentModel
import Geometry
import OfficePackage

/// The styles of `content.xml` that have no name of their own, in the order of their first use.
struct AutomaticStyles {
  private var variants: [ParagraphVariant: String] = [:]
  var xml = XMLWriter.fragment
  var tableCount = 0
  private var rowHeights: [Length: String] = [:]
  private var cells: [CellVariant: String] = [:]
  private var turned: Set<String> = []

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

  /// The name of the style of a shape turned by half a circle, whose words stand at one of its sides.
  mutating func name(ofTurned alignment: TableCell.VerticalAlignment) -> String {
    let name = "Turned-\(alignment.rawValue)"
    guard turned.insert(name).inserted else { return name }
    xml.element("style:style", ["style:name": name, "style:family": "graphic"]) {
      $0.element(
        "style:graphic-properties",
        [
          "draw:stroke": "none", "draw:fill": "none", "draw:textarea-vertical-align": alignment.rawValue,
          "draw:auto-grow-height": "false", "draw:auto-grow-width": "false", "fo:padding": "0mm",
          "fo:wrap-option": "wrap", "style:vertical-pos": "top", "style:vertical-rel": "baseline",
        ])
    }
    return name
  }

  /// The name of the style of a role's paragraphs in such a shape.
  mutating func name(ofTurned role: Role, _ style: ParagraphStyle?) -> String {
    let name = "TurnedWords-\(role.styleName)"
    guard turned.insert(name).inserted else { return name }
    xml.element(
      "style:style",
      ["style:name": name, "style:family": "paragraph", "style:parent-style-name": role.styleName]
    ) { style?.writeProperties(into: &$0) }
    return name
  }

  /// `office:automatic-styles` with all styles asked for.
  func write(into output: inout XMLWriter) {
    output.element("office:automatic-styles") { output in
      output.append(xml)
      guard tableCount > 0 else { return }
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
