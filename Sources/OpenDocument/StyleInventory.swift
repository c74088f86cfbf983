import DocumentModel
import Geometry

/// Which named styles a document needs, in a fixed order.
struct StyleInventory {
  /// Roles of paragraphs: those with a style and those in use without one.
  private(set) var roles: [Role]
  /// Roles whose paragraphs have a rule under them.
  let ruled: [(role: Role, style: ParagraphStyle)]
  /// Roles of free room, with the height of the first of each.
  private(set) var areas: [(role: Role, height: Length)] = []
  let families: [String]

  init(_ document: Document) {
    roles = Array(document.styles.keys)
    ruled = document.styles.filter { $0.value.rule != nil }.sorted { $0.key.precedes($1.key) }
      .map { ($0.key, $0.value) }
    families = Set(document.styles.values.map(\.font.family)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    var known = Set(roles)
    collect(document.blocks, known: &known)
    roles.sort { $0.precedes($1) }
  }

  private mutating func collect(_ blocks: [Block], known: inout Set<Role>) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if known.insert(paragraph.role).inserted { roles.append(paragraph.role) }
      case .area(let area):
        if !areas.contains(where: { $0.role == area.role }) { areas.append((area.role, area.height)) }
      case .grid(let grid):
        for cell in grid.rows.joined() { collect(cell.blocks, known: &known) }
      case .table, .figure, .contents, .kept, .section: continue
      }
    }
  }
}

extension Role {
  fileprivate func precedes(_ other: Role) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}
