import DocumentModel
import Geometry
import OfficePackage

/// A named paragraph style with what only one place in the text needs.
struct ParagraphVariant: Hashable {
  let parent: String
  var masterPage: String?
  var keepsWithNext = false
  /// The height of its line.
  var lineHeight: Length?
  /// Room left free on both sides.
  var indents: Indents?
  /// Where a dotted blank ends.
  var leaderTab: Length?

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
  private var gridCount = 0

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
        "style:master-page-name": variant.masterPage,
      ]
    ) { xml in
      xml.element(
        "style:paragraph-properties",
        [
          "fo:keep-with-next": variant.keepsWithNext ? "always" : nil,
          "fo:line-height": variant.lineHeight?.atLeast(.pt(1)).pt,
          "fo:margin-left": variant.indents?.left.mm, "fo:margin-right": variant.indents?.right.mm,
        ]
      ) { xml in
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
    _ grid: Grid, widths: [Length], masterPage: String?, keepsWithNext: Bool = false
  ) -> String {
    gridCount += 1
    let name = "Grid\(gridCount)"
    let total = widths.reduce(.zero, +)
    xml.element(
      "style:style",
      ["style:name": name, "style:family": "table", "style:master-page-name": masterPage]
    ) { xml in
      xml.element(
        "style:table-properties",
        [
          "style:width": total.atLeast(.mm(1)).mm, "table:align": "left",
          "fo:margin-left": "0mm", "fo:margin-top": grid.spaceBefore.orZero.pt,
          "fo:margin-bottom": grid.spaceAfter.orZero.pt, "table:border-model": "collapsing",
          "style:may-break-between-rows": "false", "fo:keep-with-next": keepsWithNext ? "always" : nil,
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

  /// `office:automatic-styles` with all styles asked for.
  func write(into output: inout XMLWriter) {
    output.element("office:automatic-styles") { output in
      output.append(xml)
      guard gridCount > 0 else { return }
      output.element("style:style", ["style:name": StyleNames.row, "style:family": "table-row"]) {
        $0.element("style:table-row-properties", ["fo:keep-together": "always"])
      }
      output.element("style:style", ["style:name": StyleNames.cell, "style:family": "table-cell"]) {
        $0.element("style:table-cell-properties", ["fo:padding": "0mm", "fo:border": "none"])
      }
    }
  }
}
