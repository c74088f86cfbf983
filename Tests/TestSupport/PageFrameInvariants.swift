import DocumentModel
import Geometry
import Typesetting

/// Every page by itself.
extension LaidOutPaper {
  /// Pages count from 1 in the file and in their numbering, on the paper of their section.
  func numbers() -> [String] {
    zip(pages, places).enumerated().flatMap { index, pair -> [String] in
      let (page, place) = pair
      var findings: [String] = []
      if page.number != index + 1 { findings.append("page \(index + 1) says it is page \(page.number)") }
      if page.folio != place.folio {
        findings.append("page \(page.number) is numbered \(page.folio) instead of \(place.folio)")
      }
      if page.size != place.layout.size { findings.append("page \(page.number) is on other paper") }
      return findings
    }
  }

  /// The margins show the page's number and marks in their places, and nothing else.
  func furniture() -> [String] {
    zip(pages, places).compactMap { page, place in
      let expected = expectedFurniture(place)
      var found: [(text: String, baseline: Double)] = []
      let roles = Set([.pageNumber] + place.layout.marks.map(\.role))
      for run in page.runs(of: roles) {
        if let last = found.last, abs(last.baseline - run.origin.y.points) < tolerance {
          found[found.count - 1].text += run.string
        } else {
          found.append((run.string, run.origin.y.points))
        }
      }
      let isRight =
        found.map(\.text) == expected.map(\.text)
        && zip(found, expected).allSatisfy { abs($0.baseline - $1.baseline) < tolerance }
      return isRight ? nil : "page \(page.number) shows \(found) in its margins instead of \(expected)"
    }
  }

  private func expectedFurniture(_ place: PagePlace) -> [(text: String, baseline: Double)] {
    func line(_ inlines: [Inline], _ role: Role, _ mark: PageMark.Place) -> (text: String, baseline: Double) {
      let size = document.styles[role]?.font.size.points ?? 0
      let top =
        switch mark {
        case .fromTop(let distance): distance.points
        case .fromBottom(let distance): place.layout.size.height.points - distance.points - size
        }
      let text = Paragraph(id: NodeID(-1), role: role, inlines: inlines).spelling {
        $0 == .pageNumber ? place.folio : number(for: $0, numbering: place.numbering)
      }
      return (text, top + 0.8 * size)
    }
    var lines: [(text: String, baseline: Double)] = []
    if let rule = place.layout.pageNumber, place.folio >= rule.firstPage {
      lines.append(line(rule.inlines, .pageNumber, .fromTop(rule.fromTop)))
    }
    for mark in place.layout.marks {
      let stands =
        switch mark.pages {
        case .all: true
        case .first: place.isFirst
        case .following: !place.isFirst
        case .last: place.isLast
        }
      if stands { lines.append(line(mark.inlines, mark.role, mark.place)) }
    }
    return lines
  }

  /// Line boxes, rules, pictures and areas lie within the margins.
  func bounds() -> [String] {
    let pitches = Dictionary(
      allParagraphs.map { ($0.id, style(of: $0)?.pitch.points ?? 0) }, uniquingKeysWith: { first, _ in first }
    )
    return zip(pages, places).flatMap { page, place -> [String] in
      let sheet = place.area(ofPage: page.number)
      return page.items.compactMap { item -> String? in
        guard let node = item.node, let box = item.box(pitch: pitches[node] ?? 0) else { return nil }
        let isWide =
          box.left.points < sheet.left.points - tolerance || box.right.points > sheet.right.points + tolerance
        let isTall =
          box.top.points < sheet.top.points - tolerance || box.bottom.points > sheet.bottom.points + tolerance
        if (isWide && !allowance.contains(.overfull)) || (isTall && !allowance.contains(.tall)) {
          return "page \(page.number): an item of block \(node.number) lies outside the margins"
        }
        return nil
      }
    }
  }

  /// Clusters cover text and glyphs, and glyphs go from left to right.
  func glyphs() -> [String] {
    pages.flatMap { page in
      (page.runs() + page.runs(furniture: true)).compactMap { _, run -> String? in
        let bytes = run.clusters.reduce(0) { $0 + Int($1.bytes) }
        let glyphs = run.clusters.reduce(0) { $0 + Int($1.glyphs) }
        let isOrdered = zip(run.glyphs, run.glyphs.dropFirst()).allSatisfy { $0.x <= $1.x }
        let isWhole = bytes == run.text.count && glyphs == run.glyphs.count && isOrdered
        return isWhole ? nil : "page \(page.number): clusters or glyphs of “\(run.string)” are wrong"
      }
    }
  }

  /// Lines of a paragraph that follow one another on a page are one pitch apart.
  func pitches() -> [String] {
    allParagraphs.flatMap { paragraph -> [String] in
      let pitch = style(of: paragraph)?.pitch.points ?? 0
      // Lines without type, an empty one or one of dots, are not seen here.
      let mayHaveGaps = paragraph.inlines.contains { inline in
        if case .text = inline { false } else { true }
      }
      return lines(of: paragraph.id).flatMap { page, lines in
        let baselines = lines.map(\.baseline)
        return zip(baselines, baselines.dropFirst()).compactMap { above, below -> String? in
          let steps = pitch > 0 ? (below - above) / pitch : 1
          let isExact = abs(steps - steps.rounded()) < tolerance && steps >= 1 - tolerance
          if isExact && (mayHaveGaps || steps < 1 + tolerance) { return nil }
          return "page \(page.number): lines of block \(paragraph.id.number) are \(below - above) pt apart"
        }
      }
    }
  }
}

extension PageItem {
  /// What must lie within the margins: a line's box of the given pitch, in points, or the item itself.
  fileprivate func box(pitch: Double) -> Rect? {
    switch content {
    case .glyphs(let run):
      // Raised and lowered type belongs to the box of its line, wherever its ink is.
      let isShifted = run.size.points < 0.75 * pitch
      let height = Length.pt(isShifted ? 0 : pitch)
      return Rect(x: run.origin.x, y: run.origin.y - height * 0.8, width: run.width, height: height)
    case .rule(let rect), .area(let rect), .shade(let rect, _), .picture(_, let rect), .link(let rect, _):
      return rect
    case .shape(let shape): return shape.bounds
    case .turned: return nil
    case .anchor(_, let point), .target(_, let point):
      return Rect(origin: point, size: Size(width: .zero, height: .zero))
    }
  }
}
