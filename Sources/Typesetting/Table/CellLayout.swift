import Diagnostics
import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The blocks of a cell, set in its room.
  mutating func stack(of placed: PlacedCell, _ flow: inout TableFlow) -> CellStack {
    guard let key = CellCache.Key(placed) else { return set(placed, &flow) }
    if let stack = flow.cells.stack(for: key) { return stack }
    let findings = log.foundCount
    let stack = set(placed, &flow)
    // What is wrong with a cell is said at each place where it stands.
    if log.foundCount == findings { flow.cells.keep(stack, for: key) }
    return stack
  }

  private mutating func set(_ placed: PlacedCell, _ flow: inout TableFlow) -> CellStack {
    let room = flow.columns.room(from: placed.column, span: placed.columnSpan)
    var stack = CellStack()
    for block in placed.cell.blocks {
      if case .paragraph(let paragraph) = block {
        append(paragraph, in: placed, room: room, to: &stack, &flow)
      } else {
        stack.append(self.flow(of: block, in: flow.document, measure: .pt(room)))
      }
    }
    return stack
  }

  private mutating func append(
    _ paragraph: Paragraph, in placed: PlacedCell, room: Double, to stack: inout CellStack,
    _ flow: inout TableFlow
  ) {
    var style = flow.styles.style(of: paragraph)
    var text = collect(paragraph, style: style)
    if text.items.isEmpty { return stack.appendEmptyLine(style.pitch.points) }
    if placed.columnSpan == 1, let left = flow.left(of: text, words, placed, style, room: room) {
      style.alignment = .left
      style.leftIndent = .pt(left)
      style.firstLineIndent = .zero
      style.rightIndent = .zero
    }
    let indents = style.leftIndent + max(.zero, style.firstLineIndent) + style.rightIndent
    let excess = text.widestToken - (room - indents.points)
    // The other half keeps the word clear of the cell's lines.
    let halfPadding = min(flow.table.padding.left, flow.table.padding.right).points / 2
    if excess > 0.001, excess <= halfPadding {
      style.widen(by: .pt(excess))
    } else if let word = breakWideWords(&text, room: room - indents.points) {
      report(wideWord: word, from: paragraph, in: placed, &flow)
    }
    stack.append(self.flow(of: text, paragraph, style: style, measure: .pt(room)))
  }

  /// One warning a column: a narrow column of a long list breaks words by the thousand.
  private mutating func report(
    wideWord word: Int, from paragraph: Paragraph, in placed: PlacedCell, _ flow: inout TableFlow
  ) {
    guard !flow.hasWideWord[placed.column] else { return }
    flow.hasWideWord[placed.column] = true
    let text = String(decoding: words.text(of: word).prefix(400), as: UTF8.self)
    log.add(
      TypesettingDiagnostics.wideWord.at(
        paragraph.location,
        Phrase(text.count > 60 ? text.prefix(60) + "…" : text),
        Phrase(flow.table.title(ofColumn: placed.column))))
  }
}

extension TableFlow {
  /// Where a number stands in a cell of a column aligned by its commas; nil for all other text.
  fileprivate func left(
    of text: ParagraphText, _ words: WordCache, _ placed: PlacedCell, _ style: ParagraphStyle, room: Double
  ) -> Double? {
    guard let column = columns.decimals[placed.column], let number = text.decimals(words) else { return nil }
    return column.left(of: number, alignment: style.alignment, room: room)
  }
}

extension DiagnosticLog {
  /// How many findings there were, kept or not.
  fileprivate var foundCount: Int { entries.count + droppedCount }
}

extension ParagraphStyle {
  /// Lets lines go on into the padding of their cell, which is better than a number in two parts.
  fileprivate mutating func widen(by excess: Length) {
    switch alignment {
    case .left, .justified: rightIndent = rightIndent - excess
    case .right: leftIndent = leftIndent - excess
    case .centered:
      leftIndent = leftIndent - excess / 2
      rightIndent = rightIndent - excess / 2
    }
  }
}
