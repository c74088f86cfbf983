import Diagnostics

extension LocatedTextDiagnostics {
  static let badSyntax = DiagnosticKind(
    "VK120", .error,
    Phrase(vi: "không đọc được YAML ở đây (libyaml: “{0}”)", en: "this is not valid YAML (libyaml: “{0}”)"),
    hint: Phrase(
      vi: "xem lại thụt đầu dòng, dấu “:” và dấu nháy ở dòng này và dòng trên",
      en: "look at indentation, “:” and quotation marks on this line and the one above"))
  static let tab = DiagnosticKind(
    "VK121", .error, Phrase(vi: "dấu tab ở chỗ thụt đầu dòng", en: "a tab where the line is indented"),
    hint: Phrase(vi: "thụt đầu dòng bằng dấu cách", en: "indent with spaces"))
  static let spaceAfterColon = DiagnosticKind(
    "VK122", .error, Phrase(vi: "thiếu dấu cách sau dấu “:”", en: "there is no space after the “:”"),
    hint: Phrase(vi: "viết “{0}: …”", en: "write “{0}: …”"))
  static let indentation = DiagnosticKind(
    "VK123", .error,
    Phrase(
      vi: "thụt đầu dòng không khớp với các dòng trên", en: "the indentation does not fit the lines above"),
    hint: Phrase(
      vi: "các khoá cùng cấp phải bắt đầu ở cùng một cột", en: "keys of one level must start in one column"))
  static let unclosedQuote = DiagnosticKind(
    "VK124", .error,
    Phrase(vi: "dấu nháy mở ở đây không được đóng", en: "the quotation mark opened here is not closed"),
    hint: Phrase(
      vi: "đóng dấu nháy ở cuối giá trị; trong \"…\" viết \\\" cho dấu nháy kép",
      en: "close it at the end of the value; inside \"…\" write \\\" for a quotation mark"))
  static let unclosedBracket = DiagnosticKind(
    "VK125", .error,
    Phrase(
      vi: "dấu “{0}” mở ở đây không được đóng, hoặc thiếu dấu phẩy",
      en: "the “{0}” opened here is not closed, or a comma is missing"),
    hint: Phrase(
      vi: "nếu dấu “{0}” là một phần của chữ, đặt cả giá trị trong dấu nháy",
      en: "if the “{0}” is part of the text, put the whole value in quotation marks"))
  static let reservedCharacter = DiagnosticKind(
    "VK126", .error,
    Phrase(
      vi: "giá trị không dấu nháy không được bắt đầu bằng “{0}”",
      en: "a value without quotation marks may not start with “{0}”"),
    hint: Phrase(vi: "đặt cả giá trị trong dấu nháy", en: "put the whole value in quotation marks"))
  static let badEscape = DiagnosticKind(
    "VK127", .error,
    Phrase(vi: "dấu “\\” ở đây không có nghĩa", en: "the “\\” here has no meaning"),
    hint: Phrase(vi: "trong \"…\" viết “\\\\” cho một dấu “\\”", en: "inside \"…\" write “\\\\” for one “\\”")
  )
  static let colonInValue = DiagnosticKind(
    "VK128", .error,
    Phrase(vi: "dấu “: ” thứ hai trên một dòng", en: "a second “: ” on one line"),
    hint: Phrase(vi: "đặt cả giá trị trong dấu nháy", en: "put the whole value in quotation marks"))
  static let dashInValue = DiagnosticKind(
    "VK129", .error,
    Phrase(vi: "danh sách “- ” không bắt đầu ở đây được", en: "a list “- ” cannot start here"),
    hint: Phrase(
      vi: "xuống dòng trước dấu “-”, hoặc đặt giá trị trong dấu nháy",
      en: "start a new line before the “-”, or put the value in quotation marks"))
  static let missingColon = DiagnosticKind(
    "VK130", .error, Phrase(vi: "thiếu dấu “:” sau khoá", en: "there is no “:” after the key"),
    hint: Phrase(
      vi: "viết “khoá: giá trị”; chữ viết tiếp của dòng trên phải thụt vào",
      en: "write “key: value”; text that continues the line above must be indented"))
  static let textAfterQuote = DiagnosticKind(
    "VK131", .error,
    Phrase(vi: "còn chữ sau dấu nháy đóng", en: "there is more text after the closing quotation mark"),
    hint: Phrase(
      vi: "đặt cả giá trị trong dấu nháy đơn '…', hoặc viết \\\" cho dấu nháy ở giữa",
      en: "put the whole value in single quotation marks '…', or write \\\" for those inside"))

  static let syntax = [
    badSyntax, tab, spaceAfterColon, indentation, unclosedQuote, unclosedBracket, reservedCharacter,
    badEscape,
    colonInValue, dashInValue, missingColon, textAfterQuote,
  ]
}
