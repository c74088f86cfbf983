import CCMark

/// cmark's tree of a text; nodes live as long as the tree.
struct MarkdownTree: ~Copyable {
  private let document: OpaquePointer

  /// cmark keeps its list of extensions in global variables; a lazy static fills them once, from one thread.
  private static let extensionsRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Parses CommonMark with tables and footnotes. The corresponding C function is `cmark_parser_finish`.
  init?(_ bytes: [UInt8]) {
    _ = MarkdownTree.extensionsRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    self.document = document
  }

  deinit { cmark_node_free(document) }

  /// The document node; not to be kept beyond `body`.
  borrowing func withDocument<Result>(_ body: (MarkdownNode) -> Result) -> Result {
    body(MarkdownNode(pointer: document))
  }
}

/// A node of cmark's tree; valid while the tree is.
struct MarkdownNode {
  fileprivate let pointer: OpaquePointer

  enum Kind {
    case document, quotation, bulletList, item, htmlBlock, paragraph, thematicBreak, footnoteDefinition
    case orderedList(start: Int), codeBlock(fenced: Bool), heading(level: Int)
    case table, tableRow(isHeader: Bool), tableCell
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, footnoteReference
    case other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_LIST: listKind
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock(fenced: isFenced)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// The types of the table extension are numbered when it is registered; their names are fixed.
  private var extensionKind: Kind {
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    default: .other
    }
  }

  private var listKind: Kind {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? .orderedList(start: Int(cmark_node_get_list_start(pointer))) : .bulletList
  }

  private var isFenced: Bool {
    var (length, offset): (CInt, CInt) = (0, 0)
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) == 1
  }

  /// The text of a leaf.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The address of a link or picture.
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// The line the node starts on, from 1; 0 where cmark does not know.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The column the node starts at, in bytes from 1; reliable for blocks only.
  var byteColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// The alignment letters of a table's columns: `l`, `c`, `r` or 0.
  var alignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: letters, count: count))
  }
}
