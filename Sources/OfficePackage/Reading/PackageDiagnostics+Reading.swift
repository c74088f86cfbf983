import Diagnostics

extension PackageDiagnostics {
  static let reading = [
    notAPackage, compoundFile, encrypted, damaged, tooManyEntries, tooMuch, inflated, missingPart, malformed,
    documentType, encoding, tooDeep, longMarkup, tooManyElements,
  ]

  static let notAPackage = DiagnosticKind(
    "VK704", .error,
    Phrase(vi: "tệp không phải .xlsx hay .ods, hoặc đã hỏng", en: "no .xlsx or .ods file, or damaged"),
    hint: Phrase(
      vi: "mở bằng Excel hay LibreOffice rồi lưu lại thành .xlsx",
      en: "open it in Excel or LibreOffice and save it as .xlsx"))

  static let compoundFile = DiagnosticKind(
    "VK705", .error,
    Phrase(
      vi: "tệp thuộc dạng cũ (.xls) hoặc có đặt mật khẩu",
      en: "the file is of the old kind (.xls) or has a password"),
    hint: Phrase(
      vi: "mở bằng Excel, bỏ mật khẩu nếu có, lưu thành .xlsx",
      en: "open it in Excel, remove the password if there is one, save it as .xlsx"))

  static let encrypted = DiagnosticKind(
    "VK706", .error,
    Phrase(vi: "“{0}” trong tệp bị khoá bằng mật khẩu", en: "“{0}” inside is locked by a password"),
    hint: Phrase(vi: "bỏ mật khẩu rồi lưu lại", en: "remove the password and save the file again"))

  static let damaged = DiagnosticKind(
    "VK707", .error,
    Phrase(
      vi: "“{0}” trong tệp bị hỏng, không giải nén được", en: "“{0}” inside is damaged and cannot be unpacked"
    ))

  static let tooManyEntries = DiagnosticKind(
    "VK708", .error, Phrase(vi: "gói có hơn {0} tệp bên trong", en: "the package holds more than {0} files"))

  static let tooMuch = DiagnosticKind(
    "VK709", .error, Phrase(vi: "giải nén ra hơn {0} MB", en: "unpacked, it has more than {0} MB"),
    hint: Phrase(
      vi: "xoá các trang tính, dòng, định dạng không cần rồi lưu lại",
      en: "delete the sheets, rows and formats you do not need, and save again"))

  static let inflated = DiagnosticKind(
    "VK710", .error,
    Phrase(
      vi: "“{0}” giải nén ra lớn gấp hơn {1} lần: không tệp văn phòng nào như vậy",
      en: "“{0}” grows more than {1} times by unpacking, as no office file does"))

  static let missingPart = DiagnosticKind(
    "VK711", .error, Phrase(vi: "trong tệp thiếu phần “{0}”", en: "the part “{0}” is missing inside"))

  static let malformed = DiagnosticKind(
    "VK712", .error, Phrase(vi: "XML sai ở {0}: {1}", en: "malformed XML at {0}: {1}"))

  static let documentType = DiagnosticKind(
    "VK713", .error,
    Phrase(vi: "“{0}” khai báo DOCTYPE, không được nhận", en: "“{0}” declares a DOCTYPE, which is refused"),
    explanation: Phrase(
      vi: "Khai báo này có thể kéo nội dung từ ngoài vào hoặc phình ra vô hạn; tệp văn phòng không cần đến.",
      en: "Such a declaration can pull in content from outside or grow without end; office files need none."))

  static let encoding = DiagnosticKind(
    "VK714", .error,
    Phrase(
      vi: "“{0}” khai báo bảng mã {1}; chỉ nhận UTF-8 và UTF-16",
      en: "“{0}” declares the encoding {1}; only UTF-8 and UTF-16 are read"))

  static let tooDeep = DiagnosticKind(
    "VK715", .error, Phrase(vi: "“{0}” lồng quá {1} tầng", en: "“{0}” is nested more than {1} levels deep"))

  static let longMarkup = DiagnosticKind(
    "VK716", .error, Phrase(vi: "“{0}” có thẻ dài quá {1} KB", en: "“{0}” has a tag of more than {1} KB"))

  static let tooManyElements = DiagnosticKind(
    "VK717", .error, Phrase(vi: "“{0}” có hơn {1} phần tử XML", en: "“{0}” has more than {1} XML elements"),
    hint: tooMuch.hint)
}
