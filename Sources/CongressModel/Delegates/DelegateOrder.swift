public import VietnameseText

/// In which order a list of delegates stands.
public enum DelegateOrder: Sendable, Hashable {
  /// As the data give it.
  case given
  /// By given name, family name, middle name, date of birth, in the Vietnamese alphabet; of two dates the earlier
  /// first.
  case name
  /// By the number in a field, ascending; a text counts when it is a number ("007"). Who has none comes last.
  case field(String)

  /// The order a paper asks for: "given", "name", or the key of a field; nil when there is no such field.
  public init?(_ word: String) {
    switch word {
    case "given": self = .given
    case "name": self = .name
    default:
      guard let field = Delegate.field(named: word) else { return nil }
      switch field.kind {
      case .integer, .decimal, .percent, .text: self = .field(word)
      default: return nil
      }
    }
  }
}

extension Delegate {
  /// The name in its parts, the family and given name as stated where they are.
  public var personName: PersonName {
    PersonName(name ?? "", family: familyName, given: givenName)
  }
}

extension Congress {
  /// The positions in ``delegates`` from `selection`, in `order`; equal ones stay as given. Keys are made once each.
  public func sorted(_ selection: [Int], by order: DelegateOrder) -> [Int] {
    switch order {
    case .given: selection.sorted()
    case .name: sorted(selection) { NameOrderKey(delegates[$0]) }
    case .field(let name): sorted(selection) { numberKey(delegates[$0], in: name) }
    }
  }

  private func sorted<Key: Comparable>(_ selection: [Int], key: (Int) -> Key) -> [Int] {
    // Sorting is stable, so that equal ones stay as given.
    let keyed = selection.sorted().map { (key: key($0), index: $0) }
    return keyed.sorted { $0.key < $1.key }.map(\.index)
  }

  private func numberKey(_ delegate: Delegate, in field: String) -> NumberOrderKey {
    let value = delegate.value(of: field, in: self)
    return NumberOrderKey(number: value?.number ?? value?.text.flatMap { DecimalNumber($0) })
  }
}

/// A name and then a date of birth; an unknown date comes after the known ones.
private struct NameOrderKey: Comparable {
  let name: NameSortKey
  let birth: PartialDate?

  init(_ delegate: Delegate) {
    name = delegate.personName.sortKey
    birth = delegate.birthDate
  }

  static func < (a: NameOrderKey, b: NameOrderKey) -> Bool {
    if a.name < b.name { return true }
    guard a.name == b.name else { return false }
    guard let first = a.birth else { return false }
    return b.birth.map { first < $0 } ?? true
  }
}

private struct NumberOrderKey: Comparable {
  let number: DecimalNumber?

  static func < (a: NumberOrderKey, b: NumberOrderKey) -> Bool {
    guard let first = a.number else { return false }
    return b.number.map { first < $0 } ?? true
  }
}
