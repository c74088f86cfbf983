import DocumentModel

/// The roles composition uses; each is an element of the rule packs by the same name.
extension Role {
  static let masthead = Role(rawValue: "masthead")
  static let foot = Role(rawValue: "foot")
  /// "ĐẢNG CỘNG SẢN VIỆT NAM".
  static let title = Role(rawValue: "title")
  static let superior = Role(rawValue: "superior")
  static let issuer = Role(rawValue: "issuer")
  static let separator = Role(rawValue: "separator")
  static let number = Role(rawValue: "number")
  static let date = Role(rawValue: "date")
  static let type = Role(rawValue: "type")
  /// Trích yếu.
  static let subject = Role(rawValue: "subject")
  static let subjectMark = Role(rawValue: "subject-mark")
  /// Chủ đề đại hội.
  static let theme = Role(rawValue: "theme")
  static let themeNote = Role(rawValue: "theme-note")
  /// Căn cứ.
  static let basis = Role(rawValue: "basis")
  static let listItem = Role(rawValue: "list-item")
  static let authority = Role(rawValue: "authority")
  static let position = Role(rawValue: "position")
  static let signature = Role(rawValue: "signature")
  static let signer = Role(rawValue: "signer")
  static let confirmation = Role(rawValue: "confirmation")
  static let confirmationSignature = Role(rawValue: "confirmation-signature")
  static let recipientsHead = Role(rawValue: "recipients-head")
  static let recipient = Role(rawValue: "recipient")
  static let addresseesHead = Role(rawValue: "addressees-head")
  static let addressee = Role(rawValue: "addressee")

  // MARK: Marks

  static let secrecy = Role(rawValue: "secrecy")
  static let urgency = Role(rawValue: "urgency")
  static let circulation = Role(rawValue: "circulation")
  static let noMedia = Role(rawValue: "no-media")
  static let draft = Role(rawValue: "draft")

  // MARK: Tables, figures

  static let table = Role(rawValue: "table")
  static let tableCaption = Role(rawValue: "table-caption")
  static let tableContinued = Role(rawValue: "table-continued")
  static let tableHead = Role(rawValue: "table-head")
  static let tableGroup = Role(rawValue: "table-group")
  static let tableCell = Role(rawValue: "table-cell")
  static let tableCellCentered = Role(rawValue: "table-cell-centered")
  static let tableCellRight = Role(rawValue: "table-cell-right")
  static let chart = Role(rawValue: "chart")
  static let photo = Role(rawValue: "photo")
  static let photoRow = Role(rawValue: "photo-row")
  static let figureCaption = Role(rawValue: "figure-caption")
  // MARK: Cards

  static let card = Role(rawValue: "card")
  static let cardRow = Role(rawValue: "card-row")
  static let code = Role(rawValue: "code")
  static let portrait = Role(rawValue: "portrait")

  // MARK: Contents, appendices

  static let contentsTitle = Role(rawValue: "contents-title")
  /// A line of the list of tables or figures.
  static let contentsItem = Role(rawValue: "contents-item")
  static let appendixHead = Role(rawValue: "appendix-head")
  static let appendixTitle = Role(rawValue: "appendix-title")
  static let appendixNote = Role(rawValue: "appendix-note")

  /// A line of the contents; deeper levels than the fourth look alike.
  static func contents(_ level: Int) -> Role { Role(rawValue: "contents-\(min(level, 4))") }
}
