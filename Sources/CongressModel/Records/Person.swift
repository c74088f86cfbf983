public import VietnameseText

/// Someone the papers name.
public struct Person: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The name as papers print it.
  public var name: String?
  /// Positions, the Party's first, as they stand after a name.
  public var positions: [String] = []
  /// The name as the report spells it, where that differs.
  public var asReported: String?
  /// The person this is another spelling of.
  public var sameAs: PersonReference?
  /// Personal.
  public var birthDate: CalendarDate?
  /// Personal. Twelve digits, zeros in front included, so a text.
  public var identityNumber: String?
  /// Personal.
  public var phone: String?

  public init() {}

  init(id: String) {
    self.id = id
  }

  public static let fields: [Field<Person>] = [
    .identifier(\.id, required: true),
    .name("name", \.name),
    .texts("positions", \.positions),
    .text("as_reported", \.asReported),
    .person("same_as", \.sameAs),
    .date("birth_date", \.birthDate, personal: true),
    .text("identity_number", \.identityNumber, personal: true),
    .text("phone", \.phone, personal: true),
    .computed("title", .text, from: ["positions"]) { person, _ in person.title.map { .text($0) } },
    .computed("birth_year", .text, from: ["birth_date"], personal: true) { person, _ in
      person.birthDate.map { .text("\($0.year)") }
    },
    .computed("delegate", .record(Delegate.self), from: ["name"]) { person, congress in
      congress.delegate(person).map { .record($0) }
    },
  ]

  /// The positions in one line: "Bí thư Đảng uỷ, Phó Giám đốc Sở …"; nil when there is none.
  public var title: String? {
    positions.isEmpty ? nil : positions.joined(separator: ", ")
  }
}

/// A person named by id.
public struct PersonReference: Sendable, Hashable {
  /// The id of an element of `people`.
  public let id: String

  /// A reference to the person with the id.
  public init(id: String) {
    self.id = id
  }

  /// The reference in a typed id or a person.
  init?(_ value: FieldValue) {
    switch value {
    case .text(let id): self.id = id
    case .person(let person):
      guard let id = person.id else { return nil }
      self.id = id
    default: return nil
    }
  }
}

extension Congress {
  /// The person `reference` means: the real one behind other spellings (`same_as`). nil when nobody has the
  /// id.
  ///
  /// Spellings that point at one another in a circle stand for themselves; ``check(into:)`` reports the
  /// circle.
  public func person(_ reference: PersonReference) -> Person? {
    guard let first = person(spelt: reference.id) else { return nil }
    var person = first
    var seen: Set<String> = [reference.id]
    while let next = person.sameAs, let other = self.person(spelt: next.id) {
      guard seen.insert(next.id).inserted else { return first }
      person = other
    }
    return person
  }

  /// The one delegate of the person's name whose date of birth does not say it is someone else; nil when there is none,
  /// or more than one.
  func delegate(_ person: Person) -> Delegate? {
    guard let name = person.name else { return nil }
    let named = delegates.filter { $0.name == name && $0.sameAs == nil }
    guard named.count == 1 else { return nil }
    guard let birth = person.birthDate, let other = named[0].birthDate else { return named[0] }
    return other.includes(birth) ? named[0] : nil
  }

  /// The reference to the real person behind other spellings; the same where nobody has the id.
  func resolved(_ reference: PersonReference) -> PersonReference {
    person(reference)?.id.map(PersonReference.init(id:)) ?? reference
  }

  /// The person, or the spelling of one, that has the id.
  func person(spelt id: String) -> Person? {
    peopleIndex[id].map { people[$0] }
  }
}
