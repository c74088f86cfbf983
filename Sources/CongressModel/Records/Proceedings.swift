/// An item of the congress's programme.
public struct AgendaItem: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What is done.
  public var text: String?
  /// Who carries it out.
  public var person: PersonReference?

  public init() {}

  public static let fields: [Field<AgendaItem>] = [
    .identifier(\.id), .text("text", \.text, required: true), .person("person", \.person),
  ]
}

/// A picture of the congress.
public struct Photo: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// Inside the congress folder; nil when only the caption is known.
  public var file: String?
  /// What the picture shows.
  public var caption: String?

  public init() {}

  public static let fields: [Field<Photo>] = [
    .identifier(\.id), .file("file", \.file), .text("caption", \.caption),
  ]
}
