public import Diagnostics

/// A piece of a line of prose.
public enum ProseInline: Sendable, Hashable {
  /// Words as typed (not normalised); a line break in the file is a space here. The place of the first character.
  case text(String, Location)
  /// A value of the congress data goes here.
  case placeholder(Placeholder)
  case emphasis([ProseInline])
  case strong([ProseInline])
  /// The end of a line wanted here: `\` or two spaces at the end of a line.
  case lineBreak
  /// The mark of ``ProseDocument/footnotes``' note `number`.
  case footnoteReference(number: Int, Location)
}

/// `{{ path }}` or `{{ path : format }}`.
public struct Placeholder: Sendable, Hashable {
  /// The path as typed, such as `membership.members.end`.
  public let path: String
  /// The format, with its argument after one space if it has one; nil if none was typed.
  public let format: String?
  /// Where the first `{` stands.
  public let location: Location

  public init(path: String, format: String?, location: Location) {
    self.path = path
    self.format = format
    self.location = location
  }
}
