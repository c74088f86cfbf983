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
    let content = ContentPart(document, facts: facts)
    let meta = MetaPart.bytes(of: document.metadata, date, facts: facts, generator: generator)
    do {
      var package = try PackageWriter(
        mediaType: OpenDocumentFormat.mediaType, date: date.packageDate ?? .earliest)
      try package.add("META-INF/manifest.xml", ManifestPart.bytes(listing: list(content, facts)))
      try package.add("content.xml", pieces: content.pieces)
      try package.add("styles.xml", StylesPart.bytes(of: document, content.inventory, facts: facts))
      try package.add("meta.xml", meta)
      try package.add("settings.xml", SettingsPart.bytes())
      for file in content.pictures.files { try package.add(file.name, file.bytes) }
      if let thumbnail = facts.thumbnail { try package.add(thumbnailName, thumbnail) }
      return try package.finish()
    } catch {
      throw .package(error)
    }
  }

  /// Where desktops look for a picture of the first page (ODF 1.3 part 2, §3.8).
  private static let thumbnailName = "Thumbnails/thumbnail.png"

  /// Every file of the package but its own list.
  private static func list(_ content: ContentPart, _ facts: PageFacts) -> [(name: String, mediaType: String)]
  {
    ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map { ($0, "text/xml") }
      + content.pictures.files.map { ($0.name, $0.mediaType) }
      + (facts.thumbnail == nil ? [] : [(thumbnailName, "image/png")])
  }
}
