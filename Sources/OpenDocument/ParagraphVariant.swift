import DocumentModel
import Geometry

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
