extension Field {
  static func record<Value: Record>(
    _ name: String, _ property: any Property<Root, Value?>, required: Bool = false
  ) -> Field {
    Field(name, .record(Value.self), required: required) { record, _ in
      record[keyPath: property].map { .record($0) }
    } set: { record, new in
      guard case .record(let any) = new, let value = any as? Value else { return false }
      record[keyPath: property] = value
      return true
    }
  }

  static func records<Element: Identified>(
    _ name: String, _ property: any Property<Root, [Element]>
  ) -> Field {
    list(name, .records(Element.self), property, shown: property)
  }

  /// Records that are shown with more than was typed: what is computed for them together.
  static func records<Element: Identified>(
    _ name: String, _ property: any Property<Root, [Element]>, shown: any KeyPath<Root, [Element]> & Sendable
  ) -> Field {
    list(name, .records(Element.self), property, shown: shown)
  }

  /// Records that may stand in a file of their own.
  static func table<Element: Identified>(_ name: String, _ property: any Property<Root, [Element]>) -> Field {
    list(name, .table(Element.self), property, shown: property)
  }

  /// Records under names of their own; the name is the record's id.
  static func keyed<Element: Identified>(_ name: String, _ property: any Property<Root, [Element]>) -> Field {
    list(name, .keyed(Element.self), property, shown: property)
  }

  private static func list<Element: Identified>(
    _ name: String, _ kind: FieldKind, _ property: any Property<Root, [Element]>,
    shown: any KeyPath<Root, [Element]> & Sendable
  ) -> Field {
    Field(name, kind) { record, _ in
      let elements = record[keyPath: shown]
      return elements.isEmpty ? nil : .list(elements.map { .record($0) })
    } set: { record, new in
      guard case .list(let values) = new else { return false }
      record[keyPath: property] = values.compactMap { value in
        if case .record(let element) = value { element as? Element } else { nil }
      }
      return true
    }
  }

  static func person(
    _ name: String, _ property: any Property<Root, PersonReference?>, required: Bool = false
  ) -> Field {
    Field(
      name, .person, required: required,
      references: { record in record[keyPath: property].map { [$0] } ?? [] },
      get: { record, congress in
        record[keyPath: property].flatMap { congress.person($0) }.map { .person($0) }
      },
      set: { record, new in
        guard let reference = PersonReference(new) else { return false }
        record[keyPath: property] = reference
        return true
      })
  }

  /// A list of persons. One whose id nobody has stays in its place as a person without a name, so
  /// that the numbering holds.
  static func people(_ name: String, _ property: any Property<Root, [PersonReference]>) -> Field {
    Field(
      name, .people, references: { $0[keyPath: property] },
      get: { record, congress in
        let references = record[keyPath: property]
        guard !references.isEmpty else { return nil }
        return .list(references.map { .person(congress.person($0) ?? Person(id: $0.id)) })
      },
      set: { record, new in
        guard case .list(let values) = new else { return false }
        record[keyPath: property] = values.compactMap(PersonReference.init)
        return true
      })
  }

  /// A field worked out from others; nil when any of them is unknown. `sources` are paths relative to the
  /// record.
  static func computed(
    _ name: String, _ kind: FieldKind, from sources: [String], personal: Bool = false,
    _ value: @escaping @Sendable (Root, Congress) -> FieldValue?
  ) -> Field {
    Field(name, kind, personal: personal, sources: sources, get: value, set: nil)
  }
}
