/// An item of the congress's programme, and what the minutes say of it.
public struct AgendaItem: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The part of the congress it belongs to: "Phiên trù bị, buổi chiều 17/6/2026".
  public var session: String?
  /// When: "8 giờ 00".
  public var time: String?
  /// What is done.
  public var text: String?
  /// Who carries it out.
  public var person: PersonReference?
  /// Who carries it out, where that is not one person: "Đoàn Chủ tịch".
  public var by: String?
  /// What happened, a clause each, without a full stop.
  public var record: [String] = []
  /// The ids of the votes taken under it.
  public var votes: [String] = []
  /// The ids of the elections held under it.
  public var elections: [String] = []

  public init() {}

  public static let fields: [Field<AgendaItem>] = [
    .identifier(\.id), .text("session", \.session), .text("time", \.time),
    .text("text", \.text, required: true), .person("person", \.person), .text("by", \.by),
    .texts("record", \.record), .texts("votes", \.votes), .texts("elections", \.elections),
    .computed("performer", .text, from: ["by", "person"]) { item, congress in
      (item.by ?? item.person.flatMap { congress.person($0)?.name }.map { "đồng chí \($0)" }).map {
        .text($0)
      }
    },
    .computed("decisions", .records(Vote.self), from: ["votes"]) { item, congress in
      .records(congress.votes.filter { $0.id.map(item.votes.contains) ?? false })
    },
    .computed("results", .records(Election.self), from: ["elections"]) { item, congress in
      .records(congress.countedElections.filter { $0.id.map(item.elections.contains) ?? false })
    },
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
