import Diagnostics

extension ProseBuilder {
  /// The pieces of a heading, paragraph or cell.
  mutating func inlines(of node: MarkdownNode) -> [ProseInline] {
    var inlines: [ProseInline] = []
    var run = Run()
    var startsLine = false
    for child in node.children {
      switch child.kind {
      case .text:
        append(child.literal, to: &run, startsLine: startsLine)
      case .softBreak:
        run.append(" ", at: cursor.place)
      default:
        flush(&run, to: &inlines)
        inlines += self.inlines(from: child)
      }
      if case .softBreak = child.kind { startsLine = true } else { startsLine = false }
    }
    flush(&run, to: &inlines)
    return inlines
  }

  /// Text that stands together, each scalar with its place.
  struct Run {
    fileprivate var scalars: [Unicode.Scalar] = []
    fileprivate var places: [SourceCursor.Place] = []

    fileprivate mutating func append(_ scalar: Unicode.Scalar, at place: SourceCursor.Place) {
      scalars.append(scalar)
      places.append(place)
    }
  }

  private mutating func append(_ text: String, to run: inout Run, startsLine: Bool) {
    let places = cursor.follow(text)
    if startsLine, let first = places.first, let number = TypedNumber.leading(text, isHeading: false) {
      log.add(Kind.numberInParagraph.at(source.location(first), Phrase(number)))
    }
    run.scalars += text.unicodeScalars
    run.places += places
  }

  private mutating func flush(_ run: inout Run, to inlines: inout [ProseInline]) {
    guard !run.scalars.isEmpty else { return }
    reportLeftovers(run)
    let places = run.places
    let source = source
    let text = TextRun(run.scalars) { source.location(places[$0]) }
    inlines += text.pieces(log: &log) { self.places.add(places[$0], in: source) }
    run = Run()
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
  private mutating func reportLeftovers(_ run: Run) {
    for index in run.scalars.indices.dropLast() where run.scalars[index].mayMark {
      let pair = (run.scalars[index], run.scalars[index + 1])
      if pair == ("*", "*") || pair == ("_", "_"), index == 0 || run.scalars[index - 1] != pair.0 {
        log.add(Kind.strayMark.at(source.location(run.places[index]), Phrase("\(pair.0)\(pair.1)")))
      } else if pair == ("[", "^"), let end = run.scalars[index...].prefix(60).firstIndex(of: "]") {
        let label = String(String.UnicodeScalarView(run.scalars[index...end]))
        log.add(Kind.undefinedFootnote.at(source.location(run.places[index]), Phrase(label.excerpt)))
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether markup that was not taken for it may begin here.
  fileprivate var mayMark: Bool { self == "*" || self == "_" || self == "[" }
}
