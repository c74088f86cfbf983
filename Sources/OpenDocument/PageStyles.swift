import DocumentModel
import Geometry
import OfficePackage

/// The page styles: paper and margins, and what stands in the margins as header and footer.
///
/// In ODF the header takes its room from below the page's upper margin, so pages with one have a smaller margin, and
/// header and spacing make up the rest: the text starts at the same height on all.
struct PageStyles {
  private let document: Document
  private let sequences: [PageSequence]

  init(_ document: Document) {
    self.document = document
    sequences = PageSequence.all(of: document)
  }

  /// A line of a header or footer.
  private struct Line {
    let role: Role
    let inlines: [Inline]
    /// From the edge to the line's near side.
    let distance: Length
    let height: Length
  }

  /// The roles of what stands in margins.
  var roles: [Role] { sequences.flatMap { $0.layout.marks.map(\.role) } }

  private func header(of master: PageSequence.Master, _ layout: PageLayout) -> [Line] {
    var lines = master.marks.compactMap { mark -> Line? in
      guard case .fromTop(let distance) = mark.place else { return nil }
      return Line(role: mark.role, inlines: mark.inlines, distance: distance, height: height(of: mark.role))
    }
    if master.showsNumber, let number = layout.pageNumber {
      lines.append(
        Line(
          role: .pageNumber, inlines: number.inlines, distance: number.fromTop,
          height: height(of: .pageNumber)))
    }
    return lines.sorted { $0.distance < $1.distance }
  }

  private func footer(of master: PageSequence.Master) -> [Line] {
    master.marks.compactMap { mark -> Line? in
      guard case .fromBottom(let distance) = mark.place else { return nil }
      return Line(role: mark.role, inlines: mark.inlines, distance: distance, height: height(of: mark.role))
    }.sorted { $0.distance > $1.distance }
  }

  /// The line box of what stands in a margin is as high as its type.
  private func height(of role: Role) -> Length {
    (document.styles[role]?.font.size ?? .pt(14)).atLeast(.pt(1))
  }

  // MARK: Layouts

  func writeLayouts(into xml: inout XMLWriter) {
    for sequence in sequences {
      for master in sequence.masters { writeLayout(of: master, sequence.layout, into: &xml) }
    }
  }

  private func writeLayout(of master: PageSequence.Master, _ page: PageLayout, into xml: inout XMLWriter) {
    let head = header(of: master, page)
    let foot = footer(of: master)
    xml.element(
      "style:page-layout",
      ["style:name": "Page-\(master.name)", "style:page-usage": page.isMirrored ? "mirrored" : nil]
    ) { xml in
      xml.element(
        "style:page-layout-properties",
        [
          "fo:page-width": page.size.width.mm, "fo:page-height": page.size.height.mm,
          "style:print-orientation": page.size.width > page.size.height ? "landscape" : "portrait",
          "fo:margin-top": (head.first?.distance ?? page.margins.top).orZero.mm,
          "fo:margin-bottom": (foot.last?.distance ?? page.margins.bottom).orZero.mm,
          "fo:margin-left": page.margins.left.orZero.mm,
          "fo:margin-right": page.margins.right.orZero.mm, "style:writing-mode": "lr-tb",
        ]
      ) { xml in
        if let rule = page.noteRule { write(rule, on: page, into: &xml) }
      }
      if let first = head.first {
        let height = head.reduce(Length.zero) { $0 + $1.height }
        let spacing = page.margins.top - first.distance - height
        write("style:header-style", height: height, spacing: spacing, side: "fo:margin-bottom", into: &xml)
      }
      if let last = foot.last {
        let height = foot.reduce(Length.zero) { $0 + $1.height }
        let spacing = page.margins.bottom - last.distance - height
        write("style:footer-style", height: height, spacing: spacing, side: "fo:margin-top", into: &xml)
      }
    }
  }

  private func write(_ rule: PageLayout.NoteRule, on page: PageLayout, into xml: inout XMLWriter) {
    let measure = page.size.width - page.margins.left - page.margins.right
    let part = measure > .zero ? min(max(rule.length / measure, 0), 1) : 0
    xml.element(
      "style:footnote-sep",
      [
        "style:width": rule.thickness.orZero.pt, "style:rel-width": "\(Int((part * 100).rounded()))%",
        "style:line-style": "solid", "style:adjustment": "left", "style:color": "#000000",
        "style:distance-before-sep": rule.spaceAbove.orZero.pt,
        "style:distance-after-sep": rule.spaceBelow.orZero.pt,
      ])
  }

  private func write(
    _ name: String, height: Length, spacing: Length, side: String, into xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      xml.element(
        "style:header-footer-properties",
        [
          "svg:height": (height + spacing.orZero).mm, side: spacing.orZero.mm,
          "fo:margin-left": "0mm", "fo:margin-right": "0mm", "style:dynamic-spacing": "false",
        ])
    }
  }

  // MARK: Masters

  func writeMasters(in surroundings: inout InlineWriter.Surroundings, into xml: inout XMLWriter) {
    for sequence in sequences {
      for master in sequence.masters {
        xml.element(
          "style:master-page",
          [
            "style:name": master.name, "style:display-name": master.displayName,
            "style:page-layout-name": "Page-\(master.name)", "style:next-style-name": master.next,
          ]
        ) { xml in
          let head = header(of: master, sequence.layout)
          let foot = footer(of: master)
          if !head.isEmpty { write(head, as: "style:header", in: &surroundings, into: &xml) }
          if !foot.isEmpty { write(foot, as: "style:footer", in: &surroundings, into: &xml) }
        }
      }
    }
  }

  private func write(
    _ lines: [Line], as name: String, in surroundings: inout InlineWriter.Surroundings,
    into xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      for line in lines {
        let style = document.styles[line.role] == nil ? StyleNames.standard : line.role.styleName
        let paragraph = Paragraph(id: NodeID(-1), role: line.role, inlines: line.inlines)
        xml.element("text:p", ["text:style-name": style]) {
          InlineWriter.write(paragraph, size: line.height, in: &surroundings, into: &$0)
        }
      }
    }
  }
}
