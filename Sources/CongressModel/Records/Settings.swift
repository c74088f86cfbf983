/// How papers are to be made of this congress.
public struct Settings: Record {
  /// The tone placement of Vietnamese words (hoà or hòa).
  public enum Tone: String, Choice {
    /// As typed.
    case keep
    /// hòa, thúy.
    case old
    /// hoà, thuý.
    case new
  }

  /// How ages and years in the Party are counted.
  public enum AgeBy: String, Choice {
    /// In full years, from birthday to birthday.
    case birthday
    /// By calendar years alone, for lists that give no more than the year of birth.
    case year
  }

  /// The id of the rule pack; nil chooses by the body and the paper's date.
  public var rules: String?
  /// nil is ``Tone/keep``.
  public var tone: Tone?
  /// nil is ``AgeBy/birthday``.
  public var ageBy: AgeBy?
  /// Set phrases whose digits may be typed in prose, such as "4.0".
  public var allowedFigures: [String] = []

  public init() {}

  public static let fields: [Field<Settings>] = [
    .text("rules", \.rules), .choice("tone", \.tone), .choice("age_by", \.ageBy),
    .texts("allowed_figures", \.allowedFigures),
  ]
}
