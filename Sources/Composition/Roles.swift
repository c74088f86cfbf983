import DocumentModel

/// The roles composition uses; each is an element of the rule packs by the same name.
extension Role {
  static let masthead = Role(rawValue: "masthead")
  static let foot = Role(rawValue: "foot")
  /// "ĐẢNG CỘNG SẢN VIỆT NAM".
  static let title = Role(rawValue: "title")
  static let issuer = Role(rawValue: "issuer")
  static let separator = Role(rawValue: "separator")
  static let number = Role(rawValue: "number")
  static let date = Role(rawValue: "date")
  static let type = Role(rawValue: "type")
  /// Trích yếu.
  static let subject = Role(rawValue: "subject")
  static let subjectMark = Role(rawValue: "subject-mark")
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
}
