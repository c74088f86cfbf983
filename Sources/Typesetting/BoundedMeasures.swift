import DocumentModel
import Geometry

// Lengths come from rule packs and papers that anyone may edit. A NaN would make every comparison of the layout false and
// a loop endless, so whatever enters is first brought within bounds.

extension Length {
  /// No page of a PDF is larger, in points (ISO 32000-1, Annex C.2).
  private static let largest = 14_400.0

  /// The length within ± 14,400 pt; NaN is zero.
  var bounded: Length {
    points.isNaN ? .zero : .pt(min(max(points, -Length.largest), Length.largest))
  }

  /// The length from 0 to 14,400 pt; NaN is zero.
  var boundedExtent: Length { max(.zero, bounded) }
}

extension Document {
  /// The document with every length of its page and styles within bounds.
  var withBoundedMeasures: Document {
    Document(
      metadata: metadata, page: page.withBoundedMeasures,
      styles: styles.mapValues(\.withBoundedMeasures), blocks: blocks,
      copies: copies)
  }
}

extension PageMark {
  fileprivate var withBoundedMeasures: PageMark {
    var mark = self
    mark.place =
      switch place {
      case .fromTop(let distance): .fromTop(distance.bounded)
      case .fromBottom(let distance): .fromBottom(distance.bounded)
      }
    return mark
  }
}

extension PageLayout {
  var withBoundedMeasures: PageLayout {
    PageLayout(
      size: Size(width: size.width.boundedExtent, height: size.height.boundedExtent),
      margins: Insets(
        top: margins.top.bounded, bottom: margins.bottom.bounded, left: margins.left.bounded,
        right: margins.right.bounded), isMirrored: isMirrored,
      pageNumber: pageNumber.map {
        PageNumber(fromTop: $0.fromTop.bounded, firstPage: $0.firstPage, inlines: $0.inlines)
      }, marks: marks.map(\.withBoundedMeasures),
      noteRule: noteRule.map {
        NoteRule(
          length: $0.length.boundedExtent, thickness: $0.thickness.boundedExtent,
          spaceAbove: $0.spaceAbove.boundedExtent, spaceBelow: $0.spaceBelow.boundedExtent)
      })
  }
}

extension ParagraphStyle {
  fileprivate var withBoundedMeasures: ParagraphStyle {
    var style = self
    // Type without size would put any number of words on one line.
    style.font.size = max(.pt(1), font.size.bounded)
    style.firstLineIndent = firstLineIndent.bounded
    style.leftIndent = leftIndent.bounded
    style.rightIndent = rightIndent.bounded
    style.pitch = pitch.boundedExtent
    style.spaceBefore = spaceBefore.boundedExtent
    style.spaceAfter = spaceAfter.boundedExtent
    style.rule = rule.map {
      RuleStyle(
        extent: $0.extent.bounded, thickness: $0.thickness.boundedExtent, offset: $0.offset.bounded)
    }
    return style
  }
}

extension RuleStyle.Extent {
  fileprivate var bounded: RuleStyle.Extent {
    guard case .fractionOfText(let part) = self else { return self }
    return .fractionOfText(part.isNaN ? 0 : min(max(part, 0), 1))
  }
}
