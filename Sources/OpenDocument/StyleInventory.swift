import DocumentModel
import Geometry

/// Which named styles a document needs, in a fixed order; what only its words tell is noted while they are written.
struct StyleInventory {
  /// Roles of paragraphs: those with a style and those in use without one.
  private var names: [Role: String]
  /// The level of roles that serve as headings without being named so: that of the first of each.
  private var levels: [Role: Int] = [:]
  /// Roles whose paragraphs have a rule under them.
  let ruled: [(role: Role, style: ParagraphStyle)]
  /// Roles of free room, with the height of the first of each.
  private(set) var areas: [(role: Role, height: Length)] = []
  /// Sizes of type inside paragraphs of another size.
  private(set) var sizes: [Length] = []
  private(set) var hasFootnotes = false
  /// The headings that are counted.
  let outline: OutlineNumbering
  /// The lists whose items are counted, each with the indents of its paragraphs.
  private(set) var lists: [NumberedLevel] = []
  let families: [String]

  init(_ document: Document) {
    names = Dictionary(uniqueKeysWithValues: document.styles.keys.map { ($0, $0.styleName) })
    outline = OutlineNumbering(document)
    ruled = document.styles.filter { $0.value.rule != nil }.sorted { $0.key.precedes($1.key) }
      .map { ($0.key, $0.value) }
    families = Set(document.styles.values.map(\.font.family)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  var roles: [Role] { names.keys.sorted { $0.precedes($1) } }

  func knows(_ role: Role) -> Bool { names[role] != nil }

  /// The name of the style of a role, which is then among ``roles``.
  mutating func styleName(of role: Role) -> String {
    if let name = names[role] { return name }
    let name = role.styleName
    names[role] = name
    return name
  }

  mutating func noteFootnote() {
    hasFootnotes = true
    _ = styleName(of: .footnote)
  }

  mutating func note(_ role: Role, level: Int) {
    if levels[role] == nil { levels[role] = level }
  }

  /// The outline level of a role's headings, from 1 to 10; nil if they are none.
  func level(of role: Role) -> Int? { levels[role] ?? role.headingLevel }

  /// Notes room kept free; false if the style of its role says another height.
  mutating func note(_ area: Area) -> Bool {
    if let known = areas.first(where: { $0.role == area.role }) { return known.height == area.height }
    areas.append((area.role, area.height))
    return true
  }

  /// The name of the style of lists with numbers of a look, in paragraphs of a style; the list is then among ``lists``.
  mutating func listName(of look: ParagraphNumber.Look, _ style: ParagraphStyle?) -> String {
    let known = lists.firstIndex {
      $0.look == look && $0.style?.firstLineIndent == style?.firstLineIndent
        && $0.style?.leftIndent == style?.leftIndent
    }
    if known == nil { lists.append(NumberedLevel(look: look, style: style)) }
    return StyleNames.list(known ?? lists.count - 1)
  }

  /// The name of the character style for a size, which is then among ``sizes``.
  mutating func styleName(ofSize size: Length) -> String {
    if !sizes.contains(size) { sizes.append(size) }
    return StyleNames.size(size)
  }
}

extension Role {
  func precedes(_ other: Role) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}
