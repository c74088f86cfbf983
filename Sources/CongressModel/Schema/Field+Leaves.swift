import VietnameseText

/// A property that a field reads and writes.
typealias Property<Root, Value> = WritableKeyPath<Root, Value> & Sendable

extension Field {
  /// A field over an optional property, with the way from its Swift type to a `FieldValue` and back.
  private static func leaf<Value: Sendable>(
    _ name: String, _ kind: FieldKind, _ property: any Property<Root, Value?>, required: Bool,
    personal: Bool = false, fallback: String? = nil,
    value: @escaping @Sendable (Value) -> FieldValue, from: @escaping @Sendable (FieldValue) -> Value?
  ) -> Field {
    Field(name, kind, required: required, personal: personal, fallback: fallback) { record, _ in
      record[keyPath: property].map(value)
    } set: { record, new in
      guard let new = from(new) else { return false }
      record[keyPath: property] = new
      return true
    }
  }

  static func text(
    _ name: String, _ property: any Property<Root, String?>, required: Bool = false, personal: Bool = false
  ) -> Field {
    leaf(name, .text, property, required: required, personal: personal) {
      .text($0)
    } from: {
      $0.text
    }
  }

  static func name(_ name: String, _ property: any Property<Root, String?>) -> Field {
    leaf(name, .name, property, required: true) {
      .text($0)
    } from: {
      $0.text
    }
  }

  static func identifier(_ property: any Property<Root, String?>, required: Bool = false) -> Field {
    leaf("id", .identifier, property, required: required) {
      .text($0)
    } from: {
      $0.text
    }
  }

  static func file(
    _ name: String, _ property: any Property<Root, String?>, personal: Bool = false
  ) -> Field {
    leaf(name, .file, property, required: false, personal: personal) {
      .text($0)
    } from: {
      $0.text
    }
  }

  static func integer(
    _ name: String, _ property: any Property<Root, Int?>, in range: ClosedRange<Int>, required: Bool = false
  ) -> Field {
    leaf(name, .integer(range), property, required: required) {
      .integer($0)
    } from: {
      $0.number?.integer
    }
  }

  /// A number of people, branches or votes.
  static func count(_ name: String, _ property: any Property<Root, Int?>) -> Field {
    integer(name, property, in: 0...FieldKind.largestCount)
  }

  static func percent(_ name: String, _ property: any Property<Root, DecimalNumber?>) -> Field {
    leaf(name, .percent, property, required: false) {
      .percent($0)
    } from: {
      $0.number
    }
  }

  /// A number of zero or more.
  static func decimal(_ name: String, _ property: any Property<Root, DecimalNumber?>) -> Field {
    leaf(name, .decimal, property, required: false) {
      .number($0)
    } from: {
      $0.number
    }
  }

  /// An amount in the record's own unit; where that is "%" the value is a percent, and prints as one.
  static func amount(
    _ name: String, _ property: any Property<Root, DecimalNumber?>, unit: any Property<Root, String?>,
    required: Bool = false
  ) -> Field {
    Field(name, .decimal, required: required) { record, _ in
      record[keyPath: property].map { record[keyPath: unit] == "%" ? .percent($0) : .number($0) }
    } set: { record, new in
      guard let number = new.number else { return false }
      record[keyPath: property] = number
      return true
    }
  }

  static func date(
    _ name: String, _ property: any Property<Root, CalendarDate?>, required: Bool = false,
    personal: Bool = false, fallback: String? = nil
  ) -> Field {
    leaf(name, .date, property, required: required, personal: personal, fallback: fallback) {
      .date($0)
    } from: {
      if case .date(let date) = $0 { date } else { nil }
    }
  }

  static func partialDate(_ name: String, _ property: any Property<Root, PartialDate?>) -> Field {
    leaf(name, .partialDate, property, required: false, personal: true) {
      .partialDate($0)
    } from: {
      if case .partialDate(let date) = $0 { date } else { nil }
    }
  }

  static func boolean(_ name: String, _ property: any Property<Root, Bool?>) -> Field {
    leaf(name, .boolean, property, required: false) {
      .boolean($0)
    } from: {
      if case .boolean(let value) = $0 { value } else { nil }
    }
  }

  static func choice<Value: Choice>(
    _ name: String, _ property: any Property<Root, Value?>, required: Bool = false
  ) -> Field {
    leaf(name, .choice(Value.words), property, required: required) {
      .choice($0.rawValue)
    } from: {
      $0.text.flatMap(Value.init(rawValue:))
    }
  }

  static func texts(_ name: String, _ property: any Property<Root, [String]>) -> Field {
    list(name, .texts, property)
  }

  static func files(_ name: String, _ property: any Property<Root, [String]>) -> Field {
    list(name, .files, property)
  }

  private static func list(
    _ name: String, _ kind: FieldKind, _ property: any Property<Root, [String]>
  ) -> Field {
    Field(name, kind) { record, _ in
      let texts = record[keyPath: property]
      return texts.isEmpty ? nil : .list(texts.map { .text($0) })
    } set: { record, new in
      guard case .list(let values) = new else { return false }
      record[keyPath: property] = values.compactMap(\.text)
      return true
    }
  }
}
