import DocumentModel
import Geometry
import OfficePackage

/// The pages: those before the first number, and those with a number in the head.
///
/// In ODF the header takes its room from below the page's upper margin, so numbered pages have a smaller
/// margin, and header and spacing make up the rest: the text starts at the same height on all.
enum PageStyles {
  /// More pages without a number than this are not told apart.
  private static let mostOpeningPages = 20

  /// The page style the document begins with.
  static func firstMaster(of document: Document) -> String {
    openingPages(document) > 0 ? StyleNames.openingMaster(1) : StyleNames.followingMaster
  }

  private static func openingPages(_ document: Document) -> Int {
    guard let number = document.page.pageNumber else { return 1 }
    return min(max(number.firstPage - 1, 0), mostOpeningPages)
  }

  // MARK: Layouts

  static func writeLayouts(_ document: Document, into xml: inout XMLWriter) {
    let page = document.page
    writeLayout("PageOpening", page, top: page.margins.top, into: &xml) { _ in }
    guard let number = page.pageNumber else { return }
    let height = numberHeight(document)
    let spacing = page.margins.top - number.fromTop - height
    writeLayout("PageNumbered", page, top: number.fromTop, into: &xml) { xml in
      xml.element("style:header-style") { xml in
        xml.element(
          "style:header-footer-properties",
          [
            "svg:height": (height + spacing.orZero).mm, "fo:margin-bottom": spacing.orZero.mm,
            "fo:margin-left": "0mm", "fo:margin-right": "0mm", "style:dynamic-spacing": "false",
          ])
      }
    }
  }

  private static func writeLayout(
    _ name: String, _ page: PageLayout, top: Length, into xml: inout XMLWriter,
    header: (inout XMLWriter) -> Void
  ) {
    xml.element("style:page-layout", ["style:name": name]) { xml in
      xml.element(
        "style:page-layout-properties",
        [
          "fo:page-width": page.size.width.mm, "fo:page-height": page.size.height.mm,
          "style:print-orientation": page.size.width > page.size.height ? "landscape" : "portrait",
          "fo:margin-top": top.orZero.mm, "fo:margin-bottom": page.margins.bottom.orZero.mm,
          "fo:margin-left": page.margins.left.orZero.mm,
          "fo:margin-right": page.margins.right.orZero.mm, "style:writing-mode": "lr-tb",
        ])
      header(&xml)
    }
  }

  /// The height of the number's line: its type size.
  private static func numberHeight(_ document: Document) -> Length {
    (document.styles[.pageNumber]?.font.size ?? .pt(14)).atLeast(.pt(1))
  }

  // MARK: Masters

  static func writeMasters(_ document: Document, into xml: inout XMLWriter) {
    let count = openingPages(document)
    let hasNumbers = document.page.pageNumber != nil
    for page in 1..<count + 1 {
      let next = page < count ? StyleNames.openingMaster(page + 1) : StyleNames.followingMaster
      let isLast = page == count && !hasNumbers
      xml.element(
        "style:master-page",
        [
          "style:name": StyleNames.openingMaster(page),
          "style:display-name": page == 1 ? "Trang đầu" : "Trang đầu \(page)",
          "style:page-layout-name": "PageOpening", "style:next-style-name": isLast ? nil : next,
        ])
    }
    guard hasNumbers else { return }
    xml.element(
      "style:master-page",
      [
        "style:name": StyleNames.followingMaster, "style:display-name": "Trang sau",
        "style:page-layout-name": "PageNumbered",
      ]
    ) { xml in
      xml.element("style:header") { xml in
        let hasStyle = document.styles[.pageNumber] != nil
        xml.element(
          "text:p", ["text:style-name": hasStyle ? Role.pageNumber.styleName : StyleNames.standard]
        ) { xml in
          xml.element("text:page-number", ["text:select-page": "current"]) { $0.text("2") }
        }
      }
    }
  }
}
