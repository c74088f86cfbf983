import DocumentModel
import Synchronization

/// The paragraph styles that a pack's values come to, kept from one paper of a batch to the next.
///
/// It says nothing that the values do not say, so packs are equal whatever stands on their shelves.
final class StyleShelf: Sendable, Hashable {
  private let styles = Mutex<[Role: ParagraphStyle]>([:])

  /// The style of an element; nil if no paper has asked for it.
  subscript(role: Role) -> ParagraphStyle? {
    get { styles.withLock { $0[role] } }
    set { styles.withLock { $0[role] = newValue } }
  }

  static func == (left: StyleShelf, right: StyleShelf) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
