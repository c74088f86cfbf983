public import Geometry

/// A change of type inside a paragraph, on top of the paragraph's own style.
public struct Emphasis: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Emphasis(rawValue: 1)
  public static let italic = Emphasis(rawValue: 2)
  public static let underline = Emphasis(rawValue: 4)
}

/// A piece of a paragraph.
public enum Inline: Sendable, Hashable {
  /// Words. U+00A0 is a space at which no line may end; text is NFC and holds no line breaks.
  case text(String, Emphasis, Origin?)
  /// A dotted blank to be filled by hand, of the given width.
  case blank(Length, Origin?)
  /// The end of a line, wanted here.
  case lineBreak
}

extension Inline {
  /// The words of the piece; nothing for a blank, a space for a line break.
  public var plainText: String {
    switch self {
    case .text(let text, _, _): text
    case .blank: ""
    case .lineBreak: " "
    }
  }
}
