import DocumentModel
import OfficePackage

/// `content.xml`: the words, in the named styles.
struct ContentPart {
  /// The file in pieces, so that the words of a long list are held once.
  let pieces: [[UInt8]]
  /// What `styles.xml` must name.
  let inventory: StyleInventory
  /// The pictures the words show.
  let pictures: PictureFiles

  init(_ document: Document, facts: PageFacts) {
    var writer = BlockWriter(document: document, facts: facts)
    var body = XMLWriter.fragment
    writer.writeAll(into: &body)
    inventory = writer.surroundings.inventory
    pictures = writer.files
    var place = 0
    let frame = XMLWriter.part("office:document-content") { xml in
      writer.styles.write(into: &xml)
      xml.element("office:body") { $0.element("office:text") { place = $0.bytes.count } }
    }
    pieces = [Array(frame[..<place])] + writer.pieces + [body.bytes, Array(frame[place...])]
  }
}
