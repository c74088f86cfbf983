import Composition
import Diagnostics
import DocumentModel
import Geometry
import Typesetting

/// An element of the page's form: where it stands, how it is set, and what says so.
struct ProofElement {
  let role: Role
  /// Its first line on the page, in line boxes of the type's own size; an area's own rectangle.
  let rect: Rect
  let note: String
}

extension ProofSheet {
  /// The elements of a page in the order of their first appearance, one for each role.
  func elements(of page: Page) -> [ProofElement] {
    var seen: Set<Role> = []
    return page.items.compactMap { item in
      guard !seen.contains(item.role), let rect = item.proofRect else { return nil }
      seen.insert(item.role)
      let line = page.items.filter { $0.role == item.role && $0.node == item.node }.compactMap(\.proofRect)
        .filter { $0.top == rect.top }.reduce(rect) { $0.union($1) }
      return ProofElement(role: item.role, rect: line, note: note(of: item.role, at: line))
    }
  }

  private func note(of role: Role, at rect: Rect) -> String {
    let place = Phrase(
      vi: "cách mép trên {0}, mép trái {1}, rộng {2}", en: "{0} from the top, {1} from the left, {2} wide"
    )
    .filled(with: [rect.top, rect.left, rect.size.width].map { Phrase(Self.millimetres($0)) }).text(
      in: language)
    let set = document.styles[role].map { form(of: $0) + "; " } ?? ""
    let clauses = sources(of: role)
    return "\(name(of: role)): \(set)\(place)" + (clauses.isEmpty ? "" : ". \(clauses)")
  }

  private func name(of role: Role) -> String {
    language == .vietnamese ? role.displayName : role.rawValue
  }

  private func form(of style: ParagraphStyle) -> String {
    var parts = [Phrase(Self.points(style.font.size))]
    if style.font.bold { parts.append(Phrase(vi: "đậm", en: "bold")) }
    if style.font.italic { parts.append(Phrase(vi: "nghiêng", en: "italic")) }
    if style.underline { parts.append(Phrase(vi: "gạch chân", en: "underlined")) }
    parts.append(style.alignment.phrase)
    parts.append(
      Phrase(vi: "dòng {0}", en: "pitch {0}").filled(with: [Phrase(Self.points(style.pitch))]))
    return parts.map { $0.text(in: language) }.joined(separator: ", ")
  }

  /// The clauses behind an element, by how well they are known: "qua bản chép: 05-HD/VPTW §I.5".
  private func sources(of role: Role) -> String {
    let path = Self.paths[role.rawValue] ?? "elements.\(role.rawValue)"
    let values = pack.paths.filter { $0.hasPrefix(path + ".") }.compactMap { pack.values[$0] }
    let known = Confidence.allCases.compactMap { confidence -> String? in
      var clauses: [String] = []
      for value in values where value.confidence == confidence && !clauses.contains(value.source) {
        clauses.append(value.source)
      }
      return clauses.isEmpty
        ? nil : "\(confidence.name.text(in: language)): " + clauses.joined(separator: ", ")
    }
    return known.joined(separator: "; ")
  }

  /// Where the pack speaks of what is no element of text.
  private static let paths = [
    "signature": "signature", "confirmation-signature": "signature", "seal": "seal",
  ]
}

extension Alignment {
  fileprivate var phrase: Phrase {
    switch self {
    case .justified: Phrase(vi: "đều hai bên", en: "justified")
    case .left: Phrase(vi: "canh trái", en: "left")
    case .centered: Phrase(vi: "canh giữa", en: "centred")
    case .right: Phrase(vi: "canh phải", en: "right")
    }
  }
}

extension PageItem {
  /// What a ruler would measure: the line box at the type's own size, or the room kept free.
  fileprivate var proofRect: Rect? {
    switch content {
    case .glyphs(let run):
      Rect(x: run.origin.x, y: run.origin.y - run.size * 0.8, width: run.width, height: run.size)
    case .area(let rect), .picture(_, let rect): rect
    case .rule, .shade, .shape, .turned, .link, .target, .anchor: nil
    }
  }
}
