public import Diagnostics

/// Why a file cannot serve as a picture.
public enum PictureProblem: Error, Sendable, Hashable {
  /// Neither PNG, JPEG nor SVG.
  case notAPicture
  /// The file breaks off.
  case truncated
  /// Four printing inks, which no screen and no reader shows alike.
  case printColours
  /// A kind of JPEG that programs rarely know: arithmetic, lossless, more than 8 bits a colour.
  case unusualCoding
  /// An SVG that says neither its size nor its view box.
  case noSize
  case tooManyPixels(width: Int, height: Int)
  case tooManyBytes(Int)
  /// What is in the file cannot be made sense of.
  case damaged

  /// The problem in words for the user, at the file or at the words that name it.
  public func diagnostic(picture name: String, at location: Location? = nil) -> Diagnostic {
    let name = Phrase(name)
    return switch self {
    case .notAPicture: PictureDiagnostics.notAPicture.at(location, name)
    case .truncated: PictureDiagnostics.truncated.at(location, name)
    case .printColours: PictureDiagnostics.printColours.at(location, name)
    case .unusualCoding: PictureDiagnostics.unusualCoding.at(location, name)
    case .noSize: PictureDiagnostics.noSize.at(location, name)
    case .tooManyPixels(let width, let height):
      PictureDiagnostics.tooManyPixels.at(
        location, name, "\(width)×\(height)", "\(Picture.mostPixels / 1_000_000)")
    case .tooManyBytes(let count):
      PictureDiagnostics.tooManyBytes.at(
        location, name, "\(count >> 20)", "\(Picture.mostBytes >> 20)")
    case .damaged: PictureDiagnostics.damaged.at(location, name)
    }
  }
}

/// What can be wrong with a picture: codes VK630 to VK639.
public enum PictureDiagnostics {
  static let notAPicture = DiagnosticKind(
    "VK630", .error,
    Phrase(vi: "tệp “{0}” không phải ảnh PNG, JPEG hoặc SVG", en: "“{0}” is no PNG, JPEG or SVG picture"),
    hint: Phrase(
      vi: "mở ảnh bằng chương trình xem ảnh rồi lưu lại dạng PNG hoặc JPEG; đổi tên tệp là chưa đủ",
      en: "open the picture in a viewer and save it as PNG or JPEG; renaming the file is not enough"))

  static let truncated = DiagnosticKind(
    "VK631", .error,
    Phrase(vi: "tệp ảnh “{0}” bị cụt, thiếu phần cuối", en: "the picture “{0}” breaks off before its end"),
    hint: Phrase(
      vi: "chép lại tệp từ máy ảnh hoặc người gửi", en: "copy the file again from the camera or the sender"))

  static let printColours = DiagnosticKind(
    "VK632", .error,
    Phrase(
      vi: "ảnh “{0}” dùng hệ màu in CMYK", en: "the picture “{0}” is in the printing colours CMYK"),
    hint: Phrase(
      vi: "lưu lại ảnh với hệ màu RGB", en: "save the picture again in RGB"))

  static let unusualCoding = DiagnosticKind(
    "VK633", .error,
    Phrase(
      vi: "ảnh JPEG “{0}” dùng kiểu nén hiếm gặp mà nhiều máy không mở được",
      en: "the JPEG “{0}” uses a rare coding that many programs cannot read"),
    hint: Phrase(
      vi: "lưu lại ảnh dạng JPEG thông thường hoặc PNG", en: "save the picture again as plain JPEG or PNG"))

  static let noSize = DiagnosticKind(
    "VK634", .error,
    Phrase(
      vi: "ảnh “{0}” không ghi chiều rộng và chiều cao dùng được",
      en: "the picture “{0}” states no usable width and height"),
    hint: Phrase(
      vi: "với SVG, ghi width và height hoặc viewBox ở thẻ đầu",
      en: "in an SVG, give the first tag width and height or a viewBox"))

  static let tooManyPixels = DiagnosticKind(
    "VK635", .error,
    Phrase(
      vi: "ảnh “{0}” có {1} điểm ảnh, quá lớn; cho phép tối đa {2} triệu điểm",
      en: "the picture “{0}” has {1} pixels, too many; at most {2} million are allowed"),
    hint: Phrase(
      vi: "thu nhỏ ảnh; 3000 điểm mỗi chiều là đủ cho cả trang giấy A4",
      en: "make the picture smaller; 3000 pixels each way fill a page of A4"))

  static let tooManyBytes = DiagnosticKind(
    "VK636", .error,
    Phrase(
      vi: "tệp ảnh “{0}” nặng {1} MB, quá lớn; cho phép tối đa {2} MB",
      en: "the picture “{0}” has {1} MB, too many; at most {2} MB are allowed"),
    hint: Phrase(
      vi: "thu nhỏ ảnh hoặc lưu lại dạng JPEG", en: "make the picture smaller or save it as JPEG"))

  static let damaged = DiagnosticKind(
    "VK637", .error,
    Phrase(
      vi: "không đọc được ảnh “{0}”: tệp bị hỏng", en: "the picture “{0}” is damaged and cannot be read"),
    hint: Phrase(
      vi: "chép lại tệp, hoặc mở ảnh rồi lưu lại dạng PNG hoặc JPEG",
      en: "copy the file again, or open the picture and save it again as PNG or JPEG"))

  /// Every kind, by code.
  public static let all: [DiagnosticKind] = [
    notAPicture, truncated, printColours, unusualCoding, noSize, tooManyPixels, tooManyBytes, damaged,
  ]
}
