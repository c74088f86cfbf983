import DocumentModel
import Geometry

/// A page whose text is final and whose margins are still empty.
struct CutPage {
  var page: Page
  let layout: PageLayout
  /// Which numbering of the document its folio counts in, from 0.
  let numbering: Int
  /// Whether it is the first or the last page of its section.
  let isFirst: Bool
  let isLast: Bool

  /// The left edge of the text.
  var left: Double { layout.leftMargin(ofPage: page.number).points }
}

extension PageLayout {
  /// The left margin of the page with this number in the file: on the back of a sheet printed on both sides, the right one.
  func leftMargin(ofPage number: Int) -> Length {
    isMirrored && number.isMultiple(of: 2) ? margins.right : margins.left
  }

  /// The width of the text.
  var measure: Length { size.width - margins.left - margins.right }

  /// The height of the text area.
  var textHeight: Length { max(.zero, size.height - margins.top - margins.bottom) }
}
