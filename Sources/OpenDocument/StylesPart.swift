import DocumentModel
import Geometry
import OfficePackage

/// `styles.xml`: one named style a role, the styles of emphasis, the pages.
enum StylesPart {
  static func bytes(of document: Document, _ inventory: StyleInventory, facts: PageFacts) -> [UInt8] {
    let pages = PageStyles(document)
    // Headers are written first, since their words too need styles.
    var masters = XMLWriter.fragment
    var surroundings = InlineWriter.Surroundings(facts: facts, inventory: inventory)
    pages.writeMasters(in: &surroundings, into: &masters)
    let inventory = surroundings.inventory
    return XMLWriter.part("office:document-styles") { xml in
      xml.element("office:font-face-decls") { xml in
        for family in inventory.families { write(fontFamily: family, into: &xml) }
      }
      xml.element("office:styles") { xml in
        writeDefault(of: document, into: &xml)
        for role in inventory.roles { write(role, document.styles[role], inventory, into: &xml) }
        for (role, style) in inventory.ruled { write(rule: role, style, into: &xml) }
        for (role, height) in inventory.areas { write(area: role, height: height, into: &xml) }
        writeEnd(into: &xml)
        EmphasisStyles.write(into: &xml)
        for size in inventory.sizes { EmphasisStyles.write(size: size, into: &xml) }
        writeFigure(into: &xml)
        inventory.outline.write(document.styles, into: &xml)
        for (index, list) in inventory.lists.enumerated() { write(list, index, into: &xml) }
        if inventory.hasFootnotes { writeNotes(into: &xml) }
      }
      xml.element("office:automatic-styles") { pages.writeLayouts(into: &$0) }
      xml.element("office:master-styles") { $0.append(masters) }
    }
  }

  private static func write(fontFamily family: String, into xml: inout XMLWriter) {
    let needsQuotes = family.contains(" ") && !family.contains("'")
    xml.element(
      "style:font-face",
      [
        "style:name": family, "svg:font-family": needsQuotes ? "'\(family)'" : family,
        // Where the face itself is missing, another one with serifs.
        "style:font-family-generic": family.hasPrefix("Times") ? "roman" : nil,
        "style:font-pitch": "variable",
      ])
  }

  /// What holds where a style says nothing: the type of running text and its language.
  private static func writeDefault(of document: Document, into xml: inout XMLWriter) {
    let language = LanguageTag(document.metadata.language)
    let font = document.styles[.body]?.font
    xml.element("style:default-style", ["style:family": "paragraph"]) { xml in
      xml.element("style:paragraph-properties", ["style:tab-stop-distance": "10mm"])
      xml.element(
        "style:text-properties",
        [
          "style:font-name": font?.family, "fo:font-size": font?.size.atLeast(.pt(1)).pt,
          "fo:language": language?.language, "fo:country": language?.country,
          "fo:script": language?.script, "fo:hyphenate": "false",
        ])
    }
    xml.element(
      "style:style",
      ["style:name": StyleNames.standard, "style:family": "paragraph", "style:class": "text"])
  }

  private static func write(
    _ role: Role, _ style: ParagraphStyle?, _ inventory: StyleInventory, into xml: inout XMLWriter
  ) {
    let hasBody = inventory.knows(.body)
    let level = inventory.level(of: role).map { "\($0)" }
    xml.element(
      "style:style",
      [
        "style:name": role.styleName, "style:display-name": role.displayName,
        "style:family": "paragraph", "style:parent-style-name": StyleNames.standard,
        "style:next-style-name": level != nil && hasBody ? Role.body.styleName : nil,
        "style:default-outline-level": level,
        // Where its number is typed, no list of the text processor's may count it or change its indents.
        "style:list-style-name": level == nil || (inventory.outline.isNeeded && inventory.outline.joins(role))
          ? nil : "",
        "style:class": level == nil ? nil : "text",
      ]
    ) { xml in
      guard var style else { return }
      // The line box of a page number is as high as its type (PageLayout.PageNumber.fromTop).
      if role == .pageNumber { style.pitch = style.font.size }
      style.writeProperties(into: &xml)
    }
  }

  /// The line under a paragraph is a paragraph of its own, one point high, with a border on top: a border of
  /// the words' own paragraph would be as wide as the column, or leave the words no room to spare.
  private static func write(rule role: Role, _ style: ParagraphStyle, into xml: inout XMLWriter) {
    guard let rule = style.rule else { return }
    let gap = style.gapAboveRule
    let below = style.spaceAfter - gap - rule.thickness - ParagraphStyle.ruleLineHeight
    xml.element(
      "style:style",
      [
        "style:name": StyleNames.rule(under: role),
        "style:display-name": "\(role.displayName): đường kẻ dưới", "style:family": "paragraph",
        "style:parent-style-name": StyleNames.standard,
      ]
    ) { xml in
      xml.element(
        "style:paragraph-properties",
        [
          "fo:margin-top": gap.pt, "fo:margin-bottom": below.orZero.pt,
          "fo:line-height": ParagraphStyle.ruleLineHeight.pt, "fo:padding": "0mm",
          "fo:border-top": "\(rule.thickness.atLeast(.pt(0.05)).pt) solid #000000",
          "fo:border-left": "none", "fo:border-right": "none", "fo:border-bottom": "none",
          "fo:keep-with-next": style.keepWithNext ? "always" : nil,
        ])
      xml.element("style:text-properties", ["fo:font-size": "2pt"])
    }
  }

  private static func write(_ list: NumberedLevel, _ index: Int, into xml: inout XMLWriter) {
    xml.element(
      "text:list-style",
      ["style:name": StyleNames.list(index), "style:display-name": "Danh sách đánh số \(index + 1)"]
    ) { list.write("text:list-level-style-number", level: 1, into: &$0) }
  }

  private static func write(area role: Role, height: Length, into xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": StyleNames.area(role), "style:display-name": role.displayName,
        "style:family": "paragraph", "style:parent-style-name": StyleNames.standard,
      ]
    ) { xml in
      xml.element("style:paragraph-properties", ["fo:line-height": height.atLeast(.pt(1)).pt])
    }
  }

  /// A figure's line is as high as the figure, whatever the pitch of the text.
  private static func writeFigure(into xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": StyleNames.figure, "style:display-name": "Hình", "style:family": "paragraph",
        "style:parent-style-name": StyleNames.standard,
      ]
    ) { xml in
      xml.element(
        "style:paragraph-properties", ["fo:line-height": "100%", "fo:text-align": "center"])
    }
    xml.element(
      "style:style",
      ["style:name": StyleNames.frame, "style:display-name": "Khung hình", "style:family": "graphic"]
    ) { xml in
      xml.element(
        "style:graphic-properties",
        [
          "style:vertical-pos": "top", "style:vertical-rel": "baseline", "fo:padding": "0mm",
          "fo:border": "none",
        ])
    }
  }

  private static func writeNotes(into xml: inout XMLWriter) {
    EmphasisStyles.writeNoteMarks(into: &xml)
    xml.element(
      "text:notes-configuration",
      [
        "text:note-class": "footnote", "text:default-style-name": Role.footnote.styleName,
        "text:citation-style-name": StyleNames.noteNumber,
        "text:citation-body-style-name": StyleNames.noteMark,
        // Else the note's first word joins the mark.
        "style:num-suffix": " ", "style:num-format": "1", "text:start-value": "0",
        "text:footnotes-position": "page",
        "text:start-numbering-at": "document",
      ])
  }

  /// A text ends in a paragraph even after a table; this one takes no room to speak of.
  private static func writeEnd(into xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": StyleNames.end, "style:display-name": "Dòng cuối", "style:family": "paragraph",
        "style:parent-style-name": StyleNames.standard,
      ]
    ) { xml in
      xml.element("style:paragraph-properties", ["fo:line-height": "1pt"])
      xml.element("style:text-properties", ["fo:font-size": "2pt"])
    }
  }
}
