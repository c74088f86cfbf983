import DocumentModel
import Geometry
import OfficePackage

extension ParagraphStyle {
  /// The height of the empty line whose upper border is the rule under a paragraph.
  static var ruleLineHeight: Length { .pt(1) }

  /// From the bottom of the last line down to its rule; a border cannot rise into the line.
  var gapAboveRule: Length {
    // A fixed line has four fifths of its height above the baseline, here as in text processors.
    ((rule?.offset ?? .zero) - pitch * 0.2).orZero
  }

  /// `style:paragraph-properties` and `style:text-properties` of the style.
  func writeProperties(into xml: inout XMLWriter) {
    xml.element(
      "style:paragraph-properties",
      [
        "fo:line-height": pitch.atLeast(.pt(1)).pt, "fo:margin-left": leftIndent.mm,
        "fo:margin-right": "0mm", "fo:text-indent": firstLineIndent.mm,
        "style:auto-text-indent": "false", "fo:margin-top": spaceBefore.orZero.pt,
        // Below a ruled paragraph comes its rule.
        "fo:margin-bottom": rule == nil ? spaceAfter.orZero.pt : "0pt",
        "fo:text-align": alignment.formattingName,
        "fo:text-align-last": alignment == .justified ? "start" : nil,
        "fo:keep-with-next": keepWithNext || rule != nil ? "always" : "auto",
        "fo:orphans": "\(max(0, minimumLinesAtBreak))", "fo:widows": "\(max(0, minimumLinesAtBreak))",
      ])
    xml.element(
      "style:text-properties",
      [
        "style:font-name": font.family, "fo:font-size": font.size.atLeast(.pt(1)).pt,
        "fo:font-weight": font.bold ? "bold" : "normal",
        "fo:font-style": font.italic ? "italic" : "normal",
        "style:text-underline-style": underline ? "solid" : "none",
        "style:text-underline-width": underline ? "auto" : nil,
        "style:text-underline-color": underline ? "font-color" : nil,
      ])
  }
}

extension Alignment {
  /// The value of `fo:text-align`.
  var formattingName: String {
    switch self {
    case .justified: "justify"
    case .left: "start"
    case .centered: "center"
    case .right: "end"
    }
  }
}

/// The character styles of emphasis.
enum EmphasisStyles {
  static func write(into xml: inout XMLWriter) {
    write(StyleNames.bold, "Đậm", ["fo:font-weight": "bold"], into: &xml)
    write(StyleNames.italic, "Nghiêng", ["fo:font-style": "italic"], into: &xml)
    write(
      StyleNames.underline, "Gạch chân",
      [
        "style:text-underline-style": "solid", "style:text-underline-width": "auto",
        "style:text-underline-color": "font-color",
      ], into: &xml)
  }

  private static func write(
    _ name: String, _ display: String, _ properties: KeyValuePairs<String, String?>,
    into xml: inout XMLWriter
  ) {
    xml.element(
      "style:style",
      ["style:name": name, "style:display-name": display, "style:family": "text"]
    ) { $0.element("style:text-properties", properties) }
  }
}
