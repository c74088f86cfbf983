import DocumentModel

/// The names styles go by: one for the file, one for the person who opens the list of styles.
enum StyleNames {
  static let bold = "Bold"
  static let italic = "Italic"
  static let underline = "Underline"
  /// The parent of all paragraph styles; text processors expect it by this name.
  static let standard = "Standard"
  static let end = "End"
  static let cell = "Cell"
  static let row = "Row"
  static let followingMaster = "Following"

  /// The style of the line under paragraphs of a role.
  static func rule(under role: Role) -> String { "Rule-\(role.styleName)" }

  /// The style of the room kept free for a role.
  static func area(_ role: Role) -> String { "Area-\(role.styleName)" }

  /// The page style of page `number` among those without a page number.
  static func openingMaster(_ number: Int) -> String { number == 1 ? "First" : "First-\(number)" }
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
