import DocumentModel
import Geometry

/// The names styles go by: one for the file, one for the person who opens the list of styles.
enum StyleNames {
  static let bold = "Bold"
  static let italic = "Italic"
  static let underline = "Underline"
  static let superscript = "Superscript"
  static let `subscript` = "Subscript"
  /// The raised number in the text, and the one before the note: LibreOffice 7.4 lets one style serve only one of them.
  static let noteMark = "NoteMark"
  static let noteNumber = "NoteNumber"
  /// The characters of a link look as those around it; text processors would make them blue and underlined.
  static let link = "Link"
  /// The parent of all paragraph styles; text processors expect it by this name.
  static let standard = "Standard"
  static let end = "End"
  static let cell = "Cell"
  static let row = "Row"
  /// The paragraph that holds a figure, and the frame in it.
  static let figure = "Figure"
  static let frame = "Frame"

  /// The style of numbered lists, one for each look of numbers; from 0.
  static func list(_ index: Int) -> String { "Items-\(index + 1)" }

  /// The style of the line under paragraphs of a role.
  static func rule(under role: Role) -> String { "Rule-\(role.styleName)" }

  /// The style of the room kept free for a role.
  static func area(_ role: Role) -> String { "Area-\(role.styleName)" }

  /// The character style of a size of type: "Size-12", "Size-11_5".
  static func size(_ size: Length) -> String {
    let tenths = Int((size.points * 10).rounded())
    return "Size-\(tenths / 10)" + (tenths % 10 == 0 ? "" : "_\(tenths % 10)")
  }

  /// The page style of page `number`, from 1, among the first of a section's that differ; the document's own pages are
  /// section 0.
  static func openingMaster(_ number: Int, section: Int) -> String {
    (number == 1 ? "First" : "First-\(number)") + suffix(section)
  }

  static func followingMaster(section: Int) -> String { "Following" + suffix(section) }

  private static func suffix(_ section: Int) -> String { section == 0 ? "" : "-Section\(section)" }
}

extension Role {
  /// The role as a name of XML (NCName): lower-case ASCII letters, digits and hyphens as they are, everything
  /// else as its code between underscores, the way text processors do it. Names of our own begin with a
  /// capital, so none meet.
  var styleName: String {
    var name = ""
    for scalar in rawValue.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar)
      let mayFollow = ("0"..."9").contains(scalar) || scalar == "-"
      if isLetter || (mayFollow && !name.isEmpty) {
        name.unicodeScalars.append(scalar)
      } else {
        name += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return name.isEmpty ? "_" : name
  }
}
