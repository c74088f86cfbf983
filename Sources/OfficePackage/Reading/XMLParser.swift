internal import CExpat

/// Reads one XML file piece by piece, without entities and within limits.
final class XMLParser {
  private let parser: XML_Parser
  private let name: String
  private let handler: any XMLHandler
  private let limits: PackageLimits
  private var depth = 0
  private var elements = 0
  /// Bytes taken in.
  private var length = 0
  /// Where what was told last begins.
  private var toldIndex = 0
  private var fault: PackageReadingError?

  /// - Parameter name: the file's name inside the package, for findings.
  init(_ name: String, _ handler: any XMLHandler, _ limits: PackageLimits) throws(PackageReadingError) {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(name) }
    self.parser = parser
    (self.name, self.handler, self.limits) = (name, handler, limits)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLParser.from($0)?.start($1, $2) },
      { XMLParser.from($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLParser.from($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let parser = XMLParser.from(data) else { return }
      parser.stop(.documentType(parser.name))
    }
    XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in XMLParser.from(data)?.check(encoding) }
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Takes in the next bytes; false when the handler wants no more.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(PackageReadingError) -> Bool {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let start, !handler.isDone else { return !handler.isDone }
    length += bytes.count
    try check(XML_Parse(parser, start, Int32(bytes.count), 0))
    // What the library has taken in and not yet told is one piece of markup.
    toldIndex = max(toldIndex, Int(XML_GetCurrentByteIndex(parser)))
    if !handler.isDone, length - toldIndex > limits.markupLength {
      throw .longMarkup(name, limit: limits.markupLength)
    }
    return !handler.isDone
  }

  /// The end of the file.
  func finish() throws(PackageReadingError) {
    if handler.isDone { return }
    try check(XML_Parse(parser, nil, 0, 1))
  }

  private func check(_ status: XML_Status) throws(PackageReadingError) {
    if let fault { throw fault }
    guard status != XML_STATUS_OK, !handler.isDone else { return }
    let code = XML_GetErrorCode(parser)
    if code == XML_ERROR_UNKNOWN_ENCODING || code == XML_ERROR_INCORRECT_ENCODING {
      throw .encoding(name, "?")
    }
    throw .malformed(
      name, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      words: XML_ErrorString(code).map { String(cString: $0) } ?? "?")
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLParser? {
    data.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ fault: PackageReadingError? = nil) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, let attributes else { return }
    depth += 1
    elements += 1
    if elements > limits.elements { return stop(.tooManyElements(self.name, limit: limits.elements)) }
    if depth > limits.depth { return stop(.tooDeep(self.name, limit: limits.depth)) }
    handler.start(XMLName(start: name), XMLAttributes(list: attributes))
    if handler.isDone { stop() }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard let name, fault == nil, !handler.isDone else { return }
    depth -= 1
    handler.end(XMLName(start: name))
    if handler.isDone { stop() }
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard let bytes, fault == nil, !handler.isDone else { return }
    bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      handler.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
    if handler.isDone { stop() }
  }

  /// Only what every office program writes; anything else lies, or hides what it says.
  private func check(_ encoding: UnsafePointer<CChar>?) {
    guard let encoding else { return }
    let declared = String(cString: encoding)
    let known = ["utf-8", "utf8", "utf-16", "us-ascii"]
    if !known.contains(declared.lowercased()) { stop(.encoding(name, String(declared.prefix(40)))) }
  }
}
