import Diagnostics
import DocumentModel
import Geometry

/// Reads a pack's values by type while a paper is composed, and notes those that are wanted and not there.
struct Rules {
  let pack: RulePack
  private(set) var log = DiagnosticLog()
  /// The styles asked for so far.
  private var styles: [Role: ParagraphStyle] = [:]
  /// Whether the elements asked for so far are set in capitals.
  private var capitals: [Role: Bool] = [:]
  /// The properties of the element "base" asked for so far.
  private var baseProperties: [String: String] = [:]

  init(_ pack: RulePack) {
    self.pack = pack
  }

  /// The value at `path`, or an error and nil.
  mutating func text(_ path: String) -> String? {
    if let value = pack.values[path] { return value.text }
    let nearest = Suggestion.nearest(to: path, among: pack.paths)
    log.add(
      CompositionDiagnostics.missingRule.at(
        pack.location, Phrase(pack.id), Phrase(path), hint: nearest.map(CompositionDiagnostics.didYouMean)))
    return nil
  }

  /// The length at `path`; zero, with an error, if there is none.
  mutating func length(_ path: String) -> Length {
    text(path).flatMap(Length.init(written:)) ?? .zero
  }

  mutating func integer(_ path: String) -> Int {
    text(path).flatMap { Int($0) } ?? 0
  }

  /// The whole number at `path`; nil if the pack has none, which is no fault.
  func integerIfAny(_ path: String) -> Int? {
    pack.values[path].flatMap { Int($0.text) }
  }

  /// The length at `path`; nil if the pack has none, which is no fault.
  func lengthIfAny(_ path: String) -> Length? {
    pack.values[path].flatMap { Length(written: $0.text) }
  }

  /// The origin of words that stand in the pack.
  func origin(_ path: String) -> Origin? {
    pack.values[path].map { Origin(location: $0.location) }
  }

  // MARK: Elements

  /// A property of an element; what it does not say itself, the element "base" says.
  mutating func property(_ name: String, of role: Role) -> String? {
    if let value = pack.values["elements." + role.rawValue + "." + name] { return value.text }
    if let known = baseProperties[name] { return known }
    let value = text("elements.base." + name)
    baseProperties[name] = value
    return value
  }

  /// Whether an element is set in capitals.
  mutating func areCapitals(_ role: Role) -> Bool {
    if let known = capitals[role] { return known }
    let areCapitals = property("case", of: role) == "upper"
    capitals[role] = areCapitals
    return areCapitals
  }

  /// Whether the pack knows the element.
  func knows(_ role: Role) -> Bool {
    let prefix = "elements." + role.rawValue + "."
    // Nearly every element has a size or an alignment of its own.
    if pack.values[prefix + "size"] != nil || pack.values[prefix + "align"] != nil { return true }
    return pack.values.keys.contains { $0.hasPrefix(prefix) }
  }

  /// The paragraph style of an element; an error if the pack has no such element.
  mutating func style(of role: Role) -> ParagraphStyle {
    if let known = styles[role] { return known }
    if let known = pack.styles[role] {
      styles[role] = known
      return known
    }
    let faults = log.count(of: .error)
    let style = newStyle(of: role)
    styles[role] = style
    // Each paper is to report what its pack lacks.
    if log.count(of: .error) == faults { pack.styles[role] = style }
    return style
  }

  private mutating func newStyle(of role: Role) -> ParagraphStyle {
    if !knows(role) { _ = text("elements.\(role.rawValue).size") }
    let font = FontStyle(
      family: text("font.family") ?? "", size: length("size", of: role),
      bold: property("weight", of: role) == "bold", italic: property("slant", of: role) == "italic")
    return ParagraphStyle(
      font: font, underline: property("underline", of: role) == "text",
      alignment: property("align", of: role).flatMap(Alignment.init(rawValue:)) ?? .left,
      firstLineIndent: length("first-line", of: role), leftIndent: length("indent", of: role),
      rightIndent: lengthIfAny("elements.\(role.rawValue).right-indent") ?? .zero,
      tabStops: tabStops(of: role),
      pitch: length("pitch", of: role), spaceBefore: length("space-before", of: role),
      spaceAfter: length("space-after", of: role),
      minimumLinesAtBreak: property("min-lines", of: role).flatMap { Int($0) } ?? 2,
      keepWithNext: property("keep-with-next", of: role) == "yes",
      balanced: property("balanced", of: role) == "yes", rule: rule(of: role))
  }

  /// One from the left, one at the right end: as many as contents and notes need.
  private func tabStops(of role: Role) -> [TabStop] {
    let path = "elements.\(role.rawValue)"
    let leader = pack.values["\(path).tab-leader"].flatMap { TabStop.Leader(rawValue: $0.text) } ?? .none
    let left = lengthIfAny("\(path).tab").map { TabStop(.fromLeft($0)) }
    let right = lengthIfAny("\(path).tab-right").map {
      TabStop(.fromRight($0), alignment: .right, leader: leader)
    }
    return [left, right].compactMap { $0 }
  }

  private mutating func length(_ name: String, of role: Role) -> Length {
    property(name, of: role).flatMap(Length.init(written:)) ?? .zero
  }

  private mutating func rule(of role: Role) -> RuleStyle? {
    let extent: RuleStyle.Extent
    switch property("rule", of: role) {
    case "text": extent = .text
    case "column": extent = .column
    case "third": extent = .fractionOfText(1.0 / 3)
    default: return nil
    }
    return RuleStyle(
      extent: extent, thickness: length("rule-thickness", of: role), offset: length("rule-offset", of: role))
  }
}
