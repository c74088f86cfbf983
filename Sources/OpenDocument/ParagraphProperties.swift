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
        "fo:margin-right": rightIndent.mm, "fo:text-indent": firstLineIndent.mm,
        "style:auto-text-indent": "false", "fo:margin-top": spaceBefore.orZero.pt,
        // Below a ruled paragraph comes its rule.
        "fo:margin-bottom": rule == nil ? spaceAfter.orZero.pt : "0pt",
        "fo:text-align": alignment.formattingName,
        "fo:text-align-last": alignment == .justified ? "start" : nil,
        "fo:keep-with-next": keepWithNext || rule != nil ? "always" : "auto",
        "fo:orphans": "\(max(0, minimumLinesAtBreak))", "fo:widows": "\(max(0, minimumLinesAtBreak))",
      ]
    ) { TabStop.write(tabStops, into: &$0) }
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

extension TabStop {
  /// `style:tab-stops`; stops counted from the right are left to where the measure is known.
  static func write(_ stops: [TabStop], into xml: inout XMLWriter) {
    let placed = stops.compactMap { stop -> (TabStop, Length)? in
      if case .fromLeft(let place) = stop.place { (stop, place) } else { nil }
    }
    guard !placed.isEmpty else { return }
    xml.element("style:tab-stops") { xml in
      for (stop, place) in placed {
        xml.element(
          "style:tab-stop",
          [
            "style:position": place.orZero.mm, "style:type": stop.alignment.tabType,
            "style:leader-style": stop.leader == .dots ? "dotted" : nil,
            "style:leader-text": stop.leader == .dots ? "." : nil,
          ])
      }
    }
  }
}

extension Alignment {
  /// The value of `style:type` of a tab stop.
  fileprivate var tabType: String {
    switch self {
    case .justified, .left: "left"
    case .centered: "center"
    case .right: "right"
    }
  }

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
    write(StyleNames.superscript, "Chỉ số trên", ["style:text-position": "super 58%"], into: &xml)
    write(StyleNames.subscript, "Chỉ số dưới", ["style:text-position": "sub 58%"], into: &xml)
    write(
      StyleNames.link, "Liên kết", ["fo:color": "#000000", "style:text-underline-style": "none"], into: &xml)
  }

  /// The character style of another size of type.
  static func write(size: Length, into xml: inout XMLWriter) {
    let points = size.atLeast(.pt(1)).pt
    write(StyleNames.size(size), "Cỡ chữ \(points)", ["fo:font-size": points], into: &xml)
  }

  /// The character styles of footnotes' marks.
  static func writeNoteMarks(into xml: inout XMLWriter) {
    write(StyleNames.noteMark, "Dấu chú thích", ["style:text-position": "super 58%"], into: &xml)
    write(StyleNames.noteNumber, "Số chú thích", ["style:text-position": "super 58%"], into: &xml)
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
