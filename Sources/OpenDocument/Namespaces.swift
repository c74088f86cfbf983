import OfficePackage

/// The namespaces of ODF 1.3 (part 3, §1.4) that our files use, and the version they state.
enum OpenDocumentFormat {
  static let version = "1.3"
  static let mediaType = "application/vnd.oasis.opendocument.text"
}

extension XMLWriter {
  /// A whole part: the element at its root with the namespaces of text documents.
  static func part(_ root: String, content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    let oasis = "urn:oasis:names:tc:opendocument:xmlns:"
    xml.element(
      root,
      [
        "xmlns:office": "\(oasis)office:1.0", "xmlns:style": "\(oasis)style:1.0",
        "xmlns:text": "\(oasis)text:1.0", "xmlns:table": "\(oasis)table:1.0",
        "xmlns:fo": "\(oasis)xsl-fo-compatible:1.0", "xmlns:svg": "\(oasis)svg-compatible:1.0",
        "xmlns:meta": "\(oasis)meta:1.0", "xmlns:config": "\(oasis)config:1.0",
        "xmlns:draw": "\(oasis)drawing:1.0", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        // LibreOffice resolves the names of its settings by it; nothing else bears it.
        "xmlns:ooo": root == "office:document-settings" ? "http://openoffice.org/2004/office" : nil,
        "office:version": OpenDocumentFormat.version,
      ], content: content)
    return xml.bytes
  }
}
