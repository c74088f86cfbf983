import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// What stands after the signatures, each part on pages of its own (05-HD/VPTW §II.1).
extension Composer {
  mutating func appendices() -> [Block] {
    let wanted = paper.appendices.filter { appendix in
      appendix.condition.map { binder.holds($0, at: appendix.location) } ?? true
    }
    let isNumbered = wanted.count >= rules.integerIfAny("appendix.numbered-from") ?? 2
    var blocks: [Block] = []
    var number = 0
    for appendix in wanted {
      let made = self.appendix(appendix, number: isNumbered ? number + 1 : nil)
      if !made.isEmpty { number += 1 }
      blocks += made
    }
    return blocks
  }

  private mutating func appendix(_ appendix: PaperDefinition.Appendix, number: Int?) -> [Block] {
    let restarts = rules.text("page-number.appendices") != "continuous"
    let start = sectionStart(isLandscape: appendix.isLandscape, numbering: restarts ? .restarts : .goesOn)
    let outer = isLandscape
    defer { isLandscape = outer }
    isLandscape = appendix.isLandscape
    let head = appendixHead(appendix, number: number)
    let body = blocks(of: appendix.body)
    return body.isEmpty ? [] : [start] + head + body
  }

  private mutating func appendixHead(_ appendix: PaperDefinition.Appendix, number: Int?) -> [Block] {
    let label = number.map { appendixLabel($0) } ?? words("appendix.text")?.map(\.plainText).joined() ?? ""
    let title = binder.inlines(of: appendix.title, blank: rules.length("signature.blank")) ?? []
    let words = "\(label). \(tone.set(title.map(\.plainText).joined()))"
    let target = binder.references.add(.appendix, name: appendix.name, label: label, words: words)
    let head = paragraph(
      role: .appendixHead, [.text(label.bound, [], rules.origin("appendix.text"))],
      outline: OutlineEntry(level: 1, title: words.unbound), target: target)
    return head + paragraph(role: .appendixTitle, title)
      + paragraph(role: .appendixNote, appendixNote())
  }

  /// The number in the forms a pack may ask for.
  private mutating func appendixLabel(_ number: Int) -> String {
    words(
      "appendix.numbered",
      with: [
        "arabic": .inlines([.text("\(number)", [], nil)]),
        "roman": .inlines([.text(Ordinal.roman(number) ?? "\(number)", [], nil)]),
      ])?.map(\.plainText).joined() ?? ""
  }

  /// "(Kèm theo Báo cáo số 05-BC/ĐU, ngày 12/8/2026 của …)".
  private mutating func appendixNote() -> [Inline]? {
    let noted = binder.log
    defer { binder.log = noted }
    guard rules.pack.values["appendix.note"] != nil,
      let symbols = numberAndSymbol("number.cited"),
      let type = binder.inlines(of: paper.type, blank: .zero)
    else { return nil }
    let blank = rules.length("number.blank")
    var date: [Inline] = [.blank(blank, nil)]
    if let (value, _, origin) = binder.value(of: paper.date), case .date(let day) = value {
      date = [.text(day.short(), [], origin)]
    }
    return words(
      "appendix.note",
      with: [
        "type": .inlines(type), "number": .inlines(symbols), "date": .inlines(date),
        "issuer": .inlines(issuerInText()),
      ])
  }
}
