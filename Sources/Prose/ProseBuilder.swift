import Diagnostics

/// Builds our tree from cmark's: blocks. Inlines are in `ProseBuilder+Inlines.swift`.
struct ProseBuilder {
  typealias Kind = ProseDiagnostics

  let source: ProseSource
  let limits: ProseLimits
  var cursor: SourceCursor
  var log = DiagnosticLog()
  var isInFootnote = false
  var places = TextPlaces()
  private var depth = 0
  /// The lines, from 1, of the footnotes that cmark kept.
  private var footnoteLines: Set<Int> = []

  init(source: ProseSource, limits: ProseLimits) {
    self.source = source
    self.limits = limits
    cursor = SourceCursor(source)
  }

  mutating func document(_ node: MarkdownNode) -> ProseDocument {
    let blocks = blocks(of: node)
    var footnotes: [ProseFootnote] = []
    // cmark puts the definitions last, in the order of the numbers it gave them.
    for child in node.children {
      if case .footnoteDefinition = child.kind {
        footnotes.append(footnote(child, number: footnotes.count + 1))
      }
    }
    return ProseDocument(blocks: blocks, footnotes: footnotes, places: places)
  }

  private mutating func footnote(_ node: MarkdownNode, number: Int) -> ProseFootnote {
    footnoteLines.insert(node.line)
    cursor.move(toLine: node.line, byteColumn: 1, anywhere: true)
    cursor.skipBlanks()
    let location = cursor.location
    isInFootnote = true
    defer { isInFootnote = false }
    return ProseFootnote(number: number, blocks: blocks(of: node), location: location)
  }

  // MARK: Blocks

  private mutating func blocks(of node: MarkdownNode) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    for child in node.children { blocks += self.blocks(from: child) }
    return blocks
  }

  private mutating func blocks(from node: MarkdownNode) -> [ProseBlock] {
    if case .footnoteDefinition = node.kind { return [] }
    let location = start(of: node)
    return nested(at: location) { $0.blocks(from: node, at: location) } ?? []
  }

  private mutating func blocks(from node: MarkdownNode, at location: Location) -> [ProseBlock] {
    switch node.kind {
    case .heading(let level): return [heading(node, level: level, at: location)]
    case .paragraph: return [paragraph(node, at: location)]
    case .bulletList: return [.bulletList(items(of: node), location)]
    case .orderedList(let start): return [.orderedList(start: start, items(of: node), location)]
    case .thematicBreak: return [.thematicBreak(location)]
    case .table: return [.table(table(node), location)]
    case .quotation:
      log.add(Kind.quotation.at(location))
      return blocks(of: node)
    case .codeBlock(let fenced): log.add((fenced ? Kind.codeBlock : Kind.indentedBlock).at(location))
    case .htmlBlock: log.add(Kind.html.at(location, Phrase(node.literal.firstLine.excerpt)))
    default: break
    }
    return []
  }

  /// Moves to the first character of a block.
  ///
  /// cmark gives no line, or the wrong one, to a paragraph with a table right below it and to that table; both
  /// come next in the source, so standing still and skipping blanks is right for them.
  private mutating func start(of node: MarkdownNode) -> Location {
    cursor.move(toLine: node.line, byteColumn: node.byteColumn)
    cursor.skipBlanks()
    return cursor.location
  }

  private mutating func heading(_ node: MarkdownNode, level: Int, at location: Location) -> ProseBlock {
    if !cursor.isAtHash { log.add(Kind.underlinedHeading.at(location)) }
    let inlines = inlines(of: node)
    if inlines.isEmpty {
      log.add(Kind.emptyBlock.at(location, Phrase(vi: "tiêu đề", en: "a heading")))
    }
    reportTypedNumber(inlines, isHeading: true)
    return .heading(level: level, inlines, location)
  }

  private mutating func paragraph(_ node: MarkdownNode, at location: Location) -> ProseBlock {
    let inlines = inlines(of: node)
    reportTypedNumber(inlines, isHeading: false)
    return .paragraph(inlines, location)
  }

  private mutating func items(of list: MarkdownNode) -> [[ProseBlock]] {
    var items: [[ProseBlock]] = []
    for item in list.children {
      let location = start(of: item)
      let blocks = blocks(of: item)
      if item.children.first(where: { _ in true }) == nil {
        log.add(Kind.emptyBlock.at(location, Phrase(vi: "mục của danh sách", en: "a list item")))
      }
      items.append(blocks)
    }
    return items
  }

  private mutating func table(_ node: MarkdownNode) -> ProseTable {
    var rows: [[ProseTable.Cell]] = []
    for row in node.children {
      cursor.move(toLine: row.line, byteColumn: row.byteColumn)
      var cells: [ProseTable.Cell] = []
      for cell in row.children { cells.append(inlines(of: cell)) }
      rows.append(cells)
    }
    let alignments = node.alignments.map { ProseTable.Alignment(letter: $0) }
    return ProseTable(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// Goes one level deeper, unless that is too deep.
  mutating func nested<Result>(at location: Location, _ body: (inout ProseBuilder) -> Result) -> Result? {
    guard depth < limits.depth else {
      log.add(Kind.tooDeep.at(location, Phrase("\(limits.depth)")))
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  // MARK: Numbers and bullets

  private mutating func reportTypedNumber(_ inlines: [ProseInline], isHeading: Bool) {
    guard let (text, location) = inlines.leadingText else { return }
    if let number = TypedNumber.leading(text, isHeading: isHeading) {
      log.add(Kind.typedNumber.at(location, Phrase(number)))
    } else if !isHeading, let bullet = TypedNumber.bullet(text) {
      log.add(Kind.typedBullet.at(location, Phrase(String(bullet))))
    }
  }

  // MARK: Definitions

  /// Reports the definitions that cmark takes out of the text: of links, and of footnotes nobody refers to.
  mutating func reportLostDefinitions() {
    for (index, text) in source.trimmedLines {
      let line = text.drop { " \t>*+-.)0123456789".utf8.contains($0) }
      guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
        end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":"), end > line.startIndex + 1
      else { continue }
      let label = String(decoding: line[...end], as: UTF8.self)
      let location = source.location(ofByte: line.startIndex, line: index)
      if !label.hasPrefix("[^") {
        log.add(Kind.link.at(location, Phrase((label + ":").excerpt)))
      } else if !footnoteLines.contains(index + 1) {
        log.add(Kind.unusedFootnote.at(location, Phrase(label.excerpt)))
      }
    }
  }
}

extension ProseTable.Alignment {
  fileprivate init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .right
    default: self = .natural
    }
  }
}

extension [ProseInline] {
  /// The text the line begins with, inside emphasis too; nil if a value comes first.
  fileprivate var leadingText: (String, Location)? {
    switch first {
    case .text(let text, let location): (text, location)
    case .emphasis(let inner), .strong(let inner): inner.leadingText
    default: nil
    }
  }
}

extension String {
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
