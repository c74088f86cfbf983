import Diagnostics

extension ProseBuilder {
  /// The pieces of a heading, paragraph or cell.
  mutating func inlines(of node: MarkdownNode) -> [ProseInline] {
    var inlines: [ProseInline] = []
    var run = PlacedText()
    var startsLine = false
    for child in node.children {
      switch child.kind {
      case .text:
        append(child.literal, to: &run, startsLine: startsLine)
      case .softBreak:
        run.append(" ", count: 1, at: cursor.place)
      default:
        flush(&run, to: &inlines)
        inlines += self.inlines(from: child)
      }
      if case .softBreak = child.kind { startsLine = true } else { startsLine = false }
    }
    flush(&run, to: &inlines)
    return inlines
  }

  private mutating func append(_ text: String, to run: inout PlacedText, startsLine: Bool) {
    let start = run.count
    cursor.follow(text, into: &run)
    if startsLine, run.count > start, let number = TypedNumber.leading(text, isHeading: false) {
      log.add(Kind.numberInParagraph.at(source.location(run.place(of: start)), Phrase(number)))
    }
  }

  private mutating func flush(_ run: inout PlacedText, to inlines: inout [ProseInline]) {
    guard run.count > 0 else { return }
    let placed = run
    run = PlacedText()
    let source = source
    guard placed.text.mayHoldOurMarks else {
      inlines.append(.text(placed.text, source.location(placed.place(of: 0))))
      places.add(placed.stretches, in: source)
      return
    }
    let scalars = Array(placed.text.unicodeScalars)
    reportLeftovers(scalars, placed)
    let text = TextRun(scalars) { source.location(placed.place(of: $0)) }
    inlines += text.pieces(log: &log) { self.places.add(placed.stretches(of: $0), in: source) }
  }

  private mutating func inlines(from node: MarkdownNode) -> [ProseInline] {
    switch node.kind {
    case .emphasis: return nested(at: cursor.location) { [.emphasis($0.inlines(of: node))] } ?? []
    case .strong: return nested(at: cursor.location) { [.strong($0.inlines(of: node))] } ?? []
    case .lineBreak: return [.lineBreak]
    case .footnoteReference: return footnoteReference(node)
    case .link:
      return link(node)
    case .image:
      log.add(Kind.image.at(cursor.skip(from: "![", to: "]")))
    case .code:
      log.add(Kind.codeSpan.at(cursor.skip(from: "`", to: node.literal), Phrase(node.literal.excerpt)))
    case .html:
      let place = cursor.skip(from: node.literal, to: "")
      log.add(Kind.html.at(place, Phrase(node.literal.firstLine.excerpt)))
    default: break
    }
    return []
  }

  private mutating func footnoteReference(_ node: MarkdownNode) -> [ProseInline] {
    let location = cursor.skip(from: "[^", to: "]")
    if isInFootnote { log.add(Kind.nestedFootnote.at(location)) }
    // cmark replaces the label by the number.
    guard let number = Int(node.literal) else { return [] }
    return [.footnoteReference(number: number, location)]
  }

  private mutating func link(_ node: MarkdownNode) -> [ProseInline] {
    let location = cursor.placeOfLink
    let inlines = nested(at: location) { $0.inlines(of: node) } ?? []
    log.add(Kind.link.at(location, Phrase(node.address.excerpt)))
    return inlines
  }

  /// Reports what looks like markup that cmark did not take for it.
  private mutating func reportLeftovers(_ scalars: [Unicode.Scalar], _ placed: PlacedText) {
    for index in scalars.indices.dropLast() where scalars[index].mayMark {
      let pair = (scalars[index], scalars[index + 1])
      func location() -> Location { source.location(placed.place(of: index)) }
      if pair == ("*", "*") || pair == ("_", "_"), index == 0 || scalars[index - 1] != pair.0 {
        log.add(Kind.strayMark.at(location(), Phrase("\(pair.0)\(pair.1)")))
      } else if pair == ("[", "^"), let end = scalars[index...].prefix(60).firstIndex(of: "]") {
        let label = String(String.UnicodeScalarView(scalars[index...end]))
        log.add(Kind.undefinedFootnote.at(location(), Phrase(label.excerpt)))
      }
    }
  }
}

extension UInt8 {
  /// Whether a placeholder, or markup that was not taken for it, may begin or end here.
  fileprivate var mayBeOurMark: Bool {
    switch Unicode.Scalar(self) {
    case "{", "}", "*", "_", "[": true
    default: false
    }
  }
}

extension String {
  /// Over a native string a plain loop over memory, which a view of its UTF-8 is not.
  fileprivate var mayHoldOurMarks: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: \.mayBeOurMark) } ?? true
  }
}

extension Unicode.Scalar {
  /// Whether markup that was not taken for it may begin here.
  fileprivate var mayMark: Bool { self == "*" || self == "_" || self == "[" }
}
