import DocumentModel
import Geometry
import OfficePackage

/// Contents: entries filled in, and the recipe by which a text processor makes them anew.
extension BlockWriter {
  mutating func write(_ contents: Contents, measure: Length, into xml: inout XMLWriter) {
    guard contents.kind == .headings else {
      writeTitle(of: contents, measure: measure, into: &xml)
      return writeEntries(of: contents, measure: measure, into: &xml)
    }
    // A page style can begin with a paragraph or table only, never with the frame of the contents.
    if let start = takePageStart() {
      var variant = ParagraphVariant(parent: StyleNames.end)
      variant.pageStart = start
      xml.element("text:p", ["text:style-name": styles.name(of: variant)])
    }
    xml.element(
      "text:table-of-content", ["text:name": "Contents\(contents.id.number)", "text:protected": "false"]
    ) {
      xml in
      writeRecipe(for: contents, into: &xml)
      xml.element("text:index-body") { xml in
        if contents.title != nil {
          xml.element("text:index-title", ["text:name": "Contents\(contents.id.number)-Title"]) {
            writeTitle(of: contents, measure: measure, into: &$0)
          }
        }
        writeEntries(of: contents, measure: measure, into: &xml)
      }
    }
  }

  private mutating func writeTitle(of contents: Contents, measure: Length, into xml: inout XMLWriter) {
    if let title = contents.title { write(title, measure: measure, keepsWithNext: true, into: &xml) }
  }

  private mutating func writeEntries(of contents: Contents, measure: Length, into xml: inout XMLWriter) {
    for (index, entry) in contents.entries.enumerated() {
      let isLast = index == contents.entries.count - 1
      write(entry, measure: measure, spaceAfter: isLast ? contents.spaceAfter : nil, into: &xml)
    }
  }

  /// The title; for each level the heading with its number, a tab with dots, the page.
  private func writeRecipe(for contents: Contents, into xml: inout XMLWriter) {
    let roles = contents.entryRoles
    xml.element("text:table-of-content-source", ["text:outline-level": "\(max(1, roles.count))"]) { xml in
      if let title = contents.title {
        xml.element("text:index-title-template", ["text:style-name": title.role.styleName]) {
          $0.text(title.plainText)
        }
      }
      for (index, role) in roles.enumerated() {
        xml.element(
          "text:table-of-content-entry-template",
          ["text:outline-level": "\(index + 1)", "text:style-name": role.styleName]
        ) { xml in
          if surroundings.inventory.outline.look(of: index + 1) != nil {
            xml.element("text:index-entry-chapter")
            xml.element("text:index-entry-span") { $0.text(" ") }
          }
          xml.element("text:index-entry-text")
          xml.element(
            "text:index-entry-tab-stop", ["style:type": "right", "style:leader-char": "."])
          xml.element("text:index-entry-page-number")
        }
      }
    }
  }
}

extension Contents {
  /// The roles of its entries in alphabetical order, which is that of their levels: "contents-1", "contents-2".
  fileprivate var entryRoles: [Role] {
    Array(Set(entries.map(\.role)).sorted { $0.precedes($1) }.prefix(10))
  }
}
