public import Diagnostics

/// The figures of elections and votes as one person typed them, to be compared with what others typed.
///
/// A file of its own, in the form of `congress.yaml`: the ids of the elections and the persons on the lists tell what a
/// figure belongs to.
public struct CountSheet: Record {
  /// Who typed it.
  public var counter: String?
  /// The elections, known by their ids.
  public var elections: [Election] = []
  /// Shows of hands, known by their ids.
  public var votes: [Vote] = []

  /// The file's name as reported.
  public var file = ""
  /// Where each value and group was read, by canonical path.
  public var origins: [String: Location] = [:]

  public init() {}

  public static let fields: [Field<CountSheet>] = [
    .text("counter", \.counter), .records("elections", \.elections), .records("votes", \.votes),
  ]
}
