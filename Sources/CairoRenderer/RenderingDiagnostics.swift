public import Diagnostics

/// What can be wrong with fonts and with writing: codes VK600 to VK629.
public enum RenderingDiagnostics {
  static let fontMissing = DiagnosticKind(
    "VK600", .error,
    Phrase(
      vi: "không tìm thấy tệp phông chữ “{0}” ({1}); đã tìm trong: {2}",
      en: "font file “{0}” ({1}) not found; looked in: {2}"),
    hint: Phrase(
      vi: "cài gói Debian {3}, hoặc chép tệp vào thư mục Fonts của đại hội",
      en: "install the Debian package {3}, or copy the file into the congress's Fonts folder"))

  static let otherFontFile = DiagnosticKind(
    "VK601", .warning,
    Phrase(
      vi: "tệp phông chữ có mã kiểm tra {0}, bảng kê phông ghi {1} ({2})",
      en: "the font file's checksum is {0}, the font manifest says {1} ({2})"),
    hint: Phrase(
      vi: "dòng và trang có thể ngắt khác với máy dùng đúng tệp phông",
      en: "lines and pages may break differently from a machine with the right file"),
    explanation: Phrase(
      vi:
        "Cùng dữ liệu phải cho cùng tệp đến từng byte trên mọi máy. Muốn vậy, phông chữ cũng phải là cùng một tệp; "
        + "“vankien fonts” cho biết tệp nào đang dùng.",
      en:
        "The same data should give the same file, byte for byte, on every machine, which needs the same font files; "
        + "“vankien fonts” says which are in use."))

  static let notAFont = DiagnosticKind(
    "VK602", .error,
    Phrase(
      vi: "tệp không phải phông chữ TrueType hoặc OpenType đọc được",
      en: "the file is not a readable TrueType or OpenType font"),
    hint: Phrase(
      vi: "thay bằng tệp phông ghi trong bảng kê", en: "replace it by the file the font manifest names"))

  static let wrongFace = DiagnosticKind(
    "VK603", .error,
    Phrase(
      vi: "tệp phông chữ chứa “{0}”, bảng kê phông ghi “{1}”",
      en: "the font file holds “{0}”, the font manifest says “{1}”"),
    hint: Phrase(
      vi: "thay bằng tệp phông ghi trong bảng kê", en: "replace it by the file the font manifest names"))

  static let drawingFailed = DiagnosticKind(
    "VK610", .error,
    Phrase(vi: "không vẽ được trang {0}: {1}", en: "page {0} could not be drawn: {1}"))

  static let sinkRefused = DiagnosticKind(
    "VK611", .error,
    Phrase(vi: "không ghi được dữ liệu ra nơi nhận", en: "the data could not be written to its destination"),
    hint: Phrase(vi: "kiểm tra chỗ trống và quyền ghi", en: "check free space and write permission"))

  static let invalidDate = DiagnosticKind(
    "VK612", .error,
    Phrase(
      vi: "ngày của tài liệu “{0}” không có dạng 2020-06-26T00:00:00+07:00",
      en: "the document's date “{0}” is not of the form 2020-06-26T00:00:00+07:00"))

  static let faceNotLoaded = DiagnosticKind(
    "VK613", .error,
    Phrase(
      vi: "trang {0} dùng mặt chữ số {1} không nạp được",
      en: "page {0} uses face number {1}, which cannot be loaded"))

  static let pageSizeOutOfRange = DiagnosticKind(
    "VK614", .error,
    Phrase(
      vi: "khổ trang {0} phải lớn hơn 0 và không quá 5080 mm mỗi cạnh",
      en: "the size of page {0} must be above 0 and at most 5080 mm on each side"))

  static let pictureTooLarge = DiagnosticKind(
    "VK615", .error,
    Phrase(
      vi: "ảnh {0} điểm mỗi inch là quá lớn hoặc quá nhỏ; cho phép tối đa {1} điểm ảnh",
      en: "a picture at {0} dots per inch is too large or too small; at most {1} pixels are allowed"),
    hint: Phrase(vi: "dùng từ 72 đến 600", en: "use 72 to 600"))

  static let libraryMissing = DiagnosticKind(
    "VK616", .error,
    Phrase(
      vi: "không vẽ được ảnh “{0}” vì máy thiếu thư viện {1}",
      en: "the picture “{0}” cannot be drawn: the library {1} is not installed"),
    hint: Phrase(
      vi: "cài gói Debian {2}, hoặc lưu ảnh dạng PNG",
      en: "install the Debian package {2}, or save the picture as PNG"))

  /// Every kind of this module, by code.
  public static let all: [DiagnosticKind] = [
    fontMissing, otherFontFile, notAFont, wrongFace, drawingFailed, sinkRefused, invalidDate, faceNotLoaded,
    pageSizeOutOfRange, pictureTooLarge, libraryMissing,
  ]
}
