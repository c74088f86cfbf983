/// What a block of the document is, in the trade's terms: "title", "subject", "recipient".
///
/// A role names the paragraph style of the block, the element of the rule pack that sets it, and later its structure tag.
/// The set is open: papers may bring roles of their own.
public struct Role: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The heading of `level`, from 1.
  public static func heading(_ level: Int) -> Role { Role(rawValue: "heading-\(level)") }

  /// Running text.
  public static let body = Role(rawValue: "body")
  /// A note at the foot of a page.
  public static let footnote = Role(rawValue: "footnote")
  /// Words in a chart.
  public static let chartLabel = Role(rawValue: "chart-label")
  /// Where a seal goes.
  public static let seal = Role(rawValue: "seal")
  /// The page number, furniture of the page.
  public static let pageNumber = Role(rawValue: "page-number")
}
