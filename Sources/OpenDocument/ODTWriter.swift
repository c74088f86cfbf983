public import DocumentModel
import OfficePackage

/// Writes a composed document as OpenDocument text (OASIS ODF 1.3, plain conformance): named styles, nothing
/// measured that is not handed in.
public enum ODTWriter {
  /// The bytes of an `.odt`.
  ///
  /// - Parameters:
  ///   - facts: what laid-out pages know of the same document; without, the text processor finds its own way.
  ///   - generator: what the file names as its maker, such as "VanKien/0.1.0".
  /// - Throws: ``OpenDocumentError/invalidDate(_:)``; ``OpenDocumentError/package(_:)`` if the parts cannot
  /// be packed.
  public static func bytes(
    of document: Document, facts: PageFacts? = nil, generator: String = "VanKien"
  ) throws(OpenDocumentError) -> [UInt8] {
    let facts = facts ?? PageFacts()
    guard let date = ISODate(document.metadata.date) else {
      throw .invalidDate(document.metadata.date)
    }
    let content = ContentPart.bytes(of: document, facts: facts)
    let parts = [
      (name: "content.xml", bytes: content),
      (name: "styles.xml", bytes: StylesPart.bytes(of: document)),
      (
        name: "meta.xml",
        bytes: MetaPart.bytes(of: document.metadata, date, facts: facts, generator: generator)
      ),
      (name: "settings.xml", bytes: SettingsPart.bytes()),
    ]
    do {
      var package = try PackageWriter(
        mediaType: OpenDocumentFormat.mediaType, date: date.packageDate ?? .earliest)
      try package.add("META-INF/manifest.xml", ManifestPart.bytes(listing: parts.map(\.name)))
      for part in parts { try package.add(part.name, part.bytes) }
      return try package.finish()
    } catch {
      throw .package(error)
    }
  }
}
