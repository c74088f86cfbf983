import DocumentModel

/// Cells of one line of text already set, by their column and words: half of the cells of a list of people say what many
/// others say. Bounded: each place holds the last cell that fell there.
struct CellCache {
  private struct Entry {
    let hash: UInt64
    let role: Role
    let emphasis: Emphasis
    let text: String
    let stack: CellStack
  }

  /// Places for each column; a power of two.
  private static let places = 512
  /// By place, the number of its entry; −1 for none yet.
  private var slots: [Int32]
  private var entries: [Entry] = []

  init(columnCount: Int) {
    slots = [Int32](repeating: -1, count: columnCount * CellCache.places)
  }

  /// What a cell is found by.
  struct Key {
    fileprivate let place: Int
    fileprivate let hash: UInt64
    fileprivate let role: Role
    fileprivate let emphasis: Emphasis
    fileprivate let text: String
    /// The paragraph that the cell's items belong to.
    let node: NodeID

    /// Nil for a cell that is more than a paragraph of plain words in one column.
    init?(_ placed: PlacedCell) {
      guard placed.columnSpan == 1, placed.cell.blocks.count == 1,
        case .paragraph(let paragraph) = placed.cell.blocks[0], paragraph.inlines.count == 1,
        case .text(let text, let emphasis, _) = paragraph.inlines[0], paragraph.outline == nil,
        paragraph.target == nil
      else { return nil }
      self.hash = CellCache.hash(text.utf8)
      self.place =
        placed.column * CellCache.places + Int(truncatingIfNeeded: self.hash) & (CellCache.places - 1)
      self.role = paragraph.role
      self.emphasis = emphasis
      self.text = text
      self.node = paragraph.id
    }
  }

  /// FNV-1a: `Hasher` normalises text, which costs more than is saved.
  private static func hash(_ bytes: String.UTF8View) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }

  /// The cell, as belonging to the key's paragraph; nil if it is not held.
  func stack(for key: Key) -> CellStack? {
    let slot = Int(slots[key.place])
    guard slot >= 0 else { return nil }
    let entry = entries[slot]
    guard entry.hash == key.hash, entry.role == key.role,
      entry.emphasis == key.emphasis, entry.text == key.text
    else { return nil }
    var stack = entry.stack
    stack.owner = key.node
    return stack
  }

  mutating func keep(_ stack: CellStack, for key: Key) {
    let entry = Entry(hash: key.hash, role: key.role, emphasis: key.emphasis, text: key.text, stack: stack)
    let slot = Int(slots[key.place])
    if slot >= 0 {
      entries[slot] = entry
    } else {
      slots[key.place] = Int32(entries.count)
      entries.append(entry)
    }
  }
}
