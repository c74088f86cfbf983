/// The number that a paragraph's words begin with, taken apart, for programs that count themselves and print it anew.
public struct ParagraphNumber: Sendable, Hashable {
  /// What is counted together.
  public enum Series: String, Sendable, Hashable {
    case headings, items
  }

  /// How the numbers of one level are written.
  public struct Look: Sendable, Hashable {
    public enum Digits: String, Sendable, Hashable {
      case arabic, roman
      case romanLower = "roman-lower"
    }

    public let digits: Digits
    /// How many levels are shown, its own the last: 2 for "1.3".
    public let shownLevels: Int
    public let prefix: String
    public let suffix: String

    public init(_ digits: Digits, shownLevels: Int = 1, prefix: String = "", suffix: String = "") {
      self.digits = digits
      self.shownLevels = shownLevels
      self.prefix = prefix
      self.suffix = suffix
    }
  }

  public let series: Series
  /// The depth, from 1.
  public let level: Int
  /// From 1.
  public let value: Int
  public let look: Look
  /// As it is printed; a bound space follows in the paragraph's first words.
  public let text: String

  public init(series: Series, level: Int, value: Int, look: Look, text: String) {
    self.series = series
    self.level = level
    self.value = value
    self.look = look
    self.text = text
  }
}
