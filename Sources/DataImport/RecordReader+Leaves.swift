import CongressModel
import Diagnostics
import LocatedText
import VietnameseText

/// What a single value must satisfy.
struct LeafRules {
  let kind: FieldKind
  let isRequired: Bool
  let isPersonal: Bool

  /// The rules of a list's elements.
  func element(_ kind: FieldKind) -> LeafRules {
    LeafRules(kind: kind, isRequired: true, isPersonal: isPersonal)
  }

  /// How far the text of the value is checked.
  var extent: TextChecks.Extent {
    switch kind {
    case .text, .name: .spelling
    default: .characters
    }
  }

  /// The value as a message may show it.
  func shown(_ text: String) -> Phrase {
    DataImport.shown(text, isPersonal: isPersonal)
  }
}

/// The text in NFC, with line breaks and runs of spaces as one space. Non-breaking spaces stay.
func collapsed(_ text: String) -> String {
  let space = UInt8(ascii: " ")
  if !text.hasSpacesToCollapse { return Normalization.nfc(text) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case space, UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if let last = bytes.last, last != space { bytes.append(space) }
    default: bytes.append(byte)
    }
  }
  if bytes.last == space { bytes.removeLast() }
  return Normalization.nfc(String(decoding: bytes, as: UTF8.self))
}

extension String {
  /// Whether there is a space at an end or beside another, or a tab or line break.
  fileprivate var hasSpacesToCollapse: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte <= 0x20, byte == 0x20 ? last == 0x20 : [0x09, 0x0A, 0x0D].contains(byte) { return true }
      last = byte
    }
    return last == 0x20
  }
}

extension RecordReader {
  private typealias Kind = DataImportDiagnostics

  /// A single value, plain or annotated; nil when it is unknown or, reported, unfit.
  mutating func leaf(_ rules: LeafRules, from node: LocatedNode, at path: DataPath) -> FieldValue? {
    guard let node = bare(node, isRequired: rules.isRequired, at: path) else { return nil }
    note(node.textLocation, at: path)
    switch rules.kind {
    case .integer(let range): return node.integer(in: range, log: &log).map { .integer($0) }
    case .boolean: return node.boolean(log: &log).map { .boolean($0) }
    default: break
    }
    guard let text = cleaned(node, rules.extent, isPersonal: rules.isPersonal) else { return nil }
    switch rules.kind {
    case .name: return name(text, at: node.location)
    case .identifier: return identifier(text, at: node.location)
    case .file: return file(text, at: node.location)
    case .decimal: return number(text, rules, at: node.location).map { .decimal($0) }
    case .percent: return number(text, rules, at: node.location).map { .percent($0) }
    case .date: return date(text, rules, at: node.location)
    case .partialDate: return partialDate(text, rules, at: node.location)
    case .choice(let words): return choice(text, of: words, at: node.location)
    default: return .text(text)
    }
  }

  /// The value without its annotation `{ value: …, status: …, note: … }`, which is remembered.
  private mutating func bare(_ node: LocatedNode, isRequired: Bool, at path: DataPath) -> LocatedNode? {
    guard case .mapping(let entries) = node.content, entries.contains(where: { $0.key == "value" }),
      var mapping = MappingReader(node, log: &log)
    else { return node }
    note(node.location, at: path)
    let value = isRequired ? mapping.required("value", log: &log) : mapping.optional("value")
    var annotation = Annotation()
    if let status = mapping.optional("status"), let word = cleaned(status) {
      let words = Annotation.Status.allCases.map(\.rawValue)
      annotation.status =
        choice(word, of: words, at: status.location)?.text.flatMap(Annotation.Status.init) ?? .reported
    }
    annotation.note = mapping.optional("note").flatMap { cleaned($0) }
    mapping.finish(log: &log)
    note(annotation, at: path)
    return value
  }

  /// The text of a node, cleaned; nil, reported, when there is none or it holds characters no paper can have.
  private mutating func cleaned(
    _ node: LocatedNode, _ extent: TextChecks.Extent = .characters, isPersonal: Bool = false
  ) -> String? {
    guard let text = node.text(log: &log) else { return nil }
    var places = places
    defer { self.places = places }
    let isFit = TextChecks.data.check(text, extent, isPersonal: isPersonal, log: &log) { offset in
      // A value from a table stands in another file than the one that was looked through.
      node.location.file == file ? places.location(ofScalar: offset, of: node) : node.location
    }
    return isFit ? collapsed(text) : nil
  }

  /// The bare name; what is written around it is named and left out.
  private mutating func name(_ text: String, at location: Location) -> FieldValue {
    let addressed = AddressedName(text)
    let name = quoted(addressed.name)
    if !addressed.titles.isEmpty {
      log.add(Kind.titleLeftOut.at(location, quoted(addressed.titles.joined(separator: " ")), name))
    }
    if let note = addressed.genderNote { log.add(Kind.genderNoteLeftOut.at(location, Phrase(note), name)) }
    if let word = addressed.doubtful { log.add(Kind.doubtfulTitle.at(location, Phrase(word), name)) }
    return .text(addressed.name)
  }

  private mutating func identifier(_ text: String, at location: Location) -> FieldValue? {
    guard Identifier.isWellFormed(text) else {
      log.add(Kind.malformedID.at(location, quoted(text)))
      return nil
    }
    return .text(text)
  }

  private mutating func choice(_ text: String, of words: [String], at location: Location) -> FieldValue? {
    guard !words.contains(text) else { return .choice(text) }
    let nearest = Suggestion.nearest(to: String(text.prefix(100)), among: words)
    let hint = nearest.map { Phrase(vi: "có phải “\($0)” không?", en: "did you mean “\($0)”?") }
    log.add(Kind.unknownWord.at(location, quoted(text), Phrase(words.joined(separator: ", ")), hint: hint))
    return nil
  }

  private mutating func number(_ text: String, _ rules: LeafRules, at location: Location) -> DecimalNumber? {
    guard let number = DecimalNumber(text) else {
      log.add(Kind.notANumber.at(location, rules.shown(text)))
      return nil
    }
    guard number >= DecimalNumber(0) else {
      log.add(Kind.numberRange.at(location, rules.shown(text), Phrase(vi: "từ 0 trở lên", en: "0 or more")))
      return nil
    }
    if case .percent = rules.kind, number > DecimalNumber(100) {
      log.add(Kind.numberRange.at(location, rules.shown(text), "0–100"))
      return nil
    }
    return number
  }

  /// A path below the congress folder in the form "photos/opening.png".
  private mutating func file(_ text: String, at location: Location) -> FieldValue? {
    guard FilePath.isInside(text) else {
      log.add(Kind.fileOutside.at(location, quoted(text)))
      return nil
    }
    note(file: text, at: location)
    return .text(text)
  }
}
