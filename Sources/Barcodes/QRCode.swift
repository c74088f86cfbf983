internal import CQREncode
public import DocumentModel

/// QR codes (ISO/IEC 18004) as squares to be drawn.
public enum QRCode {
  /// The code of `text` in UTF-8 at error correction level M, which survives the loss of about 15 % of its area; nil if
  /// the text is empty or longer than the largest code holds, 2,331 bytes.
  public static func matrix(of text: String) -> CodeMatrix? {
    let bytes = Array(text.utf8)
    // Version 0 asks for the smallest that holds the text. `QRcode_encodeData`, `QRcode_free`.
    guard !bytes.isEmpty, bytes.count <= 2_331,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    // The lowest bit of a square says whether it is dark.
    return CodeMatrix(side: side, isDark: (0..<side * side).map { code.pointee.data[$0] & 1 == 1 })
  }
}
