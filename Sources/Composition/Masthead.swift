import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// What stands above the body: masthead, type and subject.
extension Composer {
  /// Two columns: bodies and number on the left; title, place and date on the right (05-HD/VPTW, model sheet).
  mutating func masthead() -> [Block] {
    guard paper.head == .masthead else { return [] }
    let id = newID()
    let left = issuerBlocks()
    let right = paragraph(role: .title, words("elements.title.text"))
    let number = paragraph(role: .number, numberAndSymbol()) + marksUnderNumber()
    let date = paragraph(role: .date, placeAndDate())
    let fit = Grid.ColumnWidth.fit(
      min: rules.length("masthead.right-min"), max: rules.length("masthead.right-max"),
      padding: rules.length("masthead.padding"))
    let grid = Grid(
      id: id, role: .masthead, columns: [.remainder, fit],
      rows: [[Grid.Cell(left), Grid.Cell(right)], [Grid.Cell(number), Grid.Cell(date)]])
    return [.grid(grid)]
  }

  /// The lines that name the issuing body, and the separator under them.
  private mutating func issuerBlocks() -> [Block] {
    let path = issuerPath
    guard rules.pack.values["issuers.\(paper.issuer).symbol"] != nil else {
      binder.log.add(
        CompositionDiagnostics.unknownIssuer.at(paper.location, Phrase(rules.pack.id), Phrase(paper.issuer)))
      return []
    }
    var blocks = superiorBlocks()
    blocks += nameLines(at: path, role: .issuer)
    return blocks + paragraph(role: .separator, words("elements.separator.text"))
  }

  /// The lines of a body's name.
  private mutating func nameLines(at path: String, role: Role) -> [Block] {
    (rules.text(path) ?? "").split(separator: "|").flatMap { line in
      let template = template(String(line.trimmed), at: path)
      let name = binder.inlines(of: template, blank: rules.length("signature.blank"))
      return paragraph(role: role, name?.boundInGroups())
    }
  }

  /// The body above the issuer, if the pack names one for it and the data know it: an issuer of the pack's, such as the
  /// congress above its committees, or words.
  private mutating func superiorBlocks() -> [Block] {
    if let superior = rules.pack.values["issuers.\(paper.issuer).superior-issuer"]?.text {
      return nameLines(at: issuerPath(of: superior), role: .superior)
    }
    let path = "issuers.\(paper.issuer).superior"
    guard rules.pack.values[path] != nil else { return [] }
    return paragraph(role: .superior, words(path, missing: .omit)?.boundInGroups())
  }

  /// The issuer as running text names it: on one line.
  mutating func issuerInText() -> [Inline] {
    let text = (rules.text(issuerPath) ?? "").split(separator: "|").map { String($0.trimmed) }
    let template = template(text.joined(separator: " "), at: issuerPath)
    return binder.inlines(of: template, blank: rules.length("signature.blank")) ?? []
  }

  /// The pack's lines for the issuer: its own name, or that of the kind of congress, by ordinal, or by term where the
  /// ordinal is unknown (05-HD/VPTW §I.2.1.1).
  var issuerPath: String { issuerPath(of: paper.issuer) }

  private func issuerPath(of issuer: String) -> String {
    let path = "issuers.\(issuer).\(kind)"
    let name = "issuers.\(issuer).name"
    if rules.pack.values[path] == nil, rules.pack.values[name] != nil { return name }
    let byTerm = path + "-by-term"
    guard binder.congress.event?.ordinal == nil, rules.pack.values[byTerm] != nil else { return path }
    return byTerm
  }

  /// "Số 05-BC/ĐU", or as other papers cite it, by the pack's `number.cited`: "05-BC/ĐU".
  mutating func numberAndSymbol(_ path: String = "number.text") -> [Inline]? {
    numberParts().flatMap { words(path, with: $0) }
  }

  private mutating func numberParts() -> [String: Binder.Variable]? {
    guard let binding = paper.number,
      let number = binder.inlines(of: binding, format: "serial", blank: rules.length("number.blank")),
      let organ = rules.text("issuers.\(paper.issuer).symbol")
    else { return nil }
    return [
      "number": .inlines(padded(number, below: rules.integer("number.pad-below"))),
      "symbol": .inlines([.text(paper.symbol, [], nil)]),
      "organ": .inlines([.text(organ, [], rules.origin("issuers.\(paper.issuer).symbol"))]),
    ]
  }

  /// 5 as "05", so that nobody can write a figure in front of it.
  private func padded(_ number: [Inline], below limit: Int) -> [Inline] {
    guard number.count == 1, case .text(let digits, let emphasis, let origin) = number[0],
      let value = Int(digits), value < min(limit, 10)
    else { return number }
    return [.text("0" + digits, emphasis, origin)]
  }

  private mutating func placeAndDate() -> [Inline]? {
    guard let binding = paper.place,
      let place = binder.inlines(of: binding, blank: rules.length("signature.blank"))
    else { return nil }
    let padding = DatePadding(
      dayBelow: rules.integer("date.pad-day-below"), monthBelow: rules.integer("date.pad-month-below"))
    guard let date = dateInlines(padding) else { return nil }
    return words("date.text", with: ["place": .inlines(place), "date": .inlines(date)])
  }

  private mutating func dateInlines(_ padding: DatePadding) -> [Inline]? {
    guard let (value, _, origin) = binder.value(of: paper.date), case .date(let date) = value else {
      let (blank, year) = (rules.length("date.blank"), rules.length("date.year-blank"))
      return [
        .text("ngày ", [], nil), .blank(blank, nil), .text(" tháng ", [], nil), .blank(blank, nil),
        .text(" năm ", [], nil), .blank(year, nil),
      ]
    }
    reportEarly(date, at: origin.location)
    // If the line is too long it ends after the place, never inside the date.
    return [.text(date.full(padding).bound, [], origin)]
  }

  /// What the congress itself decides cannot be older than it; papers that prepare it are issued by others.
  private mutating func reportEarly(_ date: CalendarDate, at location: Location?) {
    guard paper.issuer == "congress", let opening = binder.congress.event?.date, date.iso < opening.iso else {
      return
    }
    binder.log.add(
      CompositionDiagnostics.datedBeforeCongress.at(location, Phrase(date.short()), Phrase(opening.short())))
  }

  /// Type and subject, or the theme in their place; closing mark.
  mutating func titleBlocks() -> [Block] {
    let blank = rules.length("signature.blank")
    if paper.head == .none { return [] }
    if let theme = themeBlocks() {
      return theme + paragraph(role: .subjectMark, words("elements.subject-mark.text"))
    }
    return paragraph(role: .type, binder.inlines(of: paper.type, blank: blank))
      + paragraph(role: .subject, binder.inlines(of: paper.subject, blank: blank)?.boundInGroups())
      + paragraph(role: .subjectMark, words("elements.subject-mark.text"))
  }
}

extension Composer {
  /// The congress's theme and who reports to whom (05-HD/VPTW §I.5.1.2); nil for a paper or a congress without theme.
  private mutating func themeBlocks() -> [Block]? {
    guard let theme = paper.theme, binder.hasValue(theme.binding) else { return nil }
    let blank = rules.length("signature.blank")
    let words = binder.inlines(of: theme.binding, blank: blank)
    let committee = binder.inlines(of: theme.committee, blank: blank) ?? []
    let congress = binder.inlines(of: theme.congress, blank: blank) ?? []
    let note = self.words(
      "theme.note", with: ["committee": .inlines(committee), "congress": .inlines(congress)])
    return paragraph(role: .theme, words?.brokenAtBars) + paragraph(role: .themeNote, note)
  }
}

extension Substring {
  /// Without spaces at either end.
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return self[first...last]
  }
}
