import CYAML

/// One event of libyaml as a value.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd, sequenceEnd, mappingEnd
    case alias(String)
    case scalar(String, plain: Bool)
    case sequenceStart, mappingStart
  }

  let kind: Kind
  let anchor: String?
  let tag: String?
  let span: Span
  /// Whether it is a scalar between quotation marks, whose text begins one column behind its start.
  let isInQuotes: Bool

  var start: Mark { span.start }

  /// Where it begins and ends.
  struct Span {
    let start: Mark
    let end: Mark
  }

  /// Line and column, both from 1; the column in Unicode scalars.
  struct Mark {
    let line: Int
    let column: Int
  }
}

/// What libyaml had to say when it stopped.
struct YAMLProblem: Error {
  let text: String
  let mark: YAMLEvent.Mark
  let context: String
  let contextMark: YAMLEvent.Mark
  /// For an unreadable character: the character and its byte offset.
  let character: (value: Int, offset: Int)?
}

/// libyaml's parser over bytes that must outlive it.
struct YAMLEvents: ~Copyable {
  // On the heap, because libyaml keeps pointers into the struct itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event. The corresponding C function is `yaml_parser_parse`.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private var problem: YAMLProblem {
    let unreadable = parser.pointee.error == YAML_READER_ERROR
    return YAMLProblem(
      text: text(parser.pointee.problem) ?? "out of memory",
      mark: YAMLEvent.Mark(parser.pointee.problem_mark),
      context: text(parser.pointee.context) ?? "",
      contextMark: YAMLEvent.Mark(parser.pointee.context_mark),
      character: unreadable
        ? (Int(parser.pointee.problem_value), Int(clamping: parser.pointee.problem_offset)) : nil)
  }
}

extension YAMLEvent.Mark {
  init(_ mark: yaml_mark_t) {
    line = Int(clamping: mark.line) + 1
    column = Int(clamping: mark.column) + 1
  }
}

extension YAMLEvent {
  init(_ event: yaml_event_t) {
    span = Span(start: Mark(event.start_mark), end: Mark(event.end_mark))
    let style = event.data.scalar.style
    isInQuotes =
      event.type == YAML_SCALAR_EVENT
      && (style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    switch event.type {
    case YAML_STREAM_START_EVENT: (kind, anchor, tag) = (.streamStart, nil, nil)
    case YAML_DOCUMENT_START_EVENT: (kind, anchor, tag) = (.documentStart, nil, nil)
    case YAML_DOCUMENT_END_EVENT: (kind, anchor, tag) = (.documentEnd, nil, nil)
    case YAML_ALIAS_EVENT:
      (kind, anchor, tag) = (.alias(text(event.data.alias.anchor) ?? ""), nil, nil)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self), plain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      (anchor, tag) = (text(scalar.anchor), text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (anchor, tag) = (text(event.data.sequence_start.anchor), text(event.data.sequence_start.tag))
    case YAML_SEQUENCE_END_EVENT: (kind, anchor, tag) = (.sequenceEnd, nil, nil)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (anchor, tag) = (text(event.data.mapping_start.anchor), text(event.data.mapping_start.tag))
    case YAML_MAPPING_END_EVENT: (kind, anchor, tag) = (.mappingEnd, nil, nil)
    default: (kind, anchor, tag) = (.streamEnd, nil, nil)
    }
  }
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }

private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  pointer.map { String(cString: $0) }
}
