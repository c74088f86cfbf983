import DocumentModel
import OfficePackage

/// `META-INF/manifest.xml`: which files the package holds.
enum ManifestPart {
  static func bytes(listing files: [(name: String, mediaType: String)]) -> [UInt8] {
    var xml = XMLWriter()
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    let version = OpenDocumentFormat.version
    xml.element("manifest:manifest", ["xmlns:manifest": namespace, "manifest:version": version]) { xml in
      xml.element(
        "manifest:file-entry",
        [
          "manifest:full-path": "/", "manifest:version": version,
          "manifest:media-type": OpenDocumentFormat.mediaType,
        ])
      for file in files {
        xml.element(
          "manifest:file-entry", ["manifest:full-path": file.name, "manifest:media-type": file.mediaType])
      }
    }
    return xml.bytes
  }
}

/// `meta.xml`: what the file says about itself.
enum MetaPart {
  static func bytes(
    of metadata: Document.Metadata, _ date: ISODate, facts: PageFacts, generator: String
  ) -> [UInt8] {
    XMLWriter.part("office:document-meta") { xml in
      xml.element("office:meta") { xml in
        func entry(_ name: String, _ text: String) {
          if !text.isEmpty { xml.element(name) { $0.text(text) } }
        }
        entry("meta:generator", generator)
        entry("dc:title", metadata.title)
        entry("dc:subject", metadata.subject)
        entry("meta:initial-creator", metadata.author)
        entry("dc:creator", metadata.author)
        entry("meta:creation-date", date.text)
        entry("dc:date", date.text)
        if LanguageTag(metadata.language) != nil { entry("dc:language", metadata.language) }
        if let count = facts.pageCount, count >= 0 {
          xml.element("meta:document-statistic", ["meta:page-count": "\(count)"])
        }
      }
    }
  }
}

/// `settings.xml`: how LibreOffice, which otherwise adds spaces up, is to treat space between blocks.
enum SettingsPart {
  /// The engine's own rules: the greater of two spaces holds, none at a page's top, the last one counts in a
  /// cell, and a line that ends by force is not stretched; a row whose first paragraph stays with the next one stays with
  /// the next row; numbered lines are indented as others are. What is not said here, LibreOffice does as its oldest
  /// versions did.
  private static let settings = [
    ("AddParaTableSpacing", false), ("AddParaTableSpacingAtStart", false),
    ("AddParaSpacingToTableCells", true), ("DoNotJustifyLinesWithManualBreak", true), ("TableRowKeep", true),
    ("IgnoreFirstLineIndentInNumbering", false), ("UseOldNumbering", false),
  ]

  static func bytes() -> [UInt8] {
    XMLWriter.part("office:document-settings") { xml in
      xml.element("office:settings") { xml in
        xml.element("config:config-item-set", ["config:name": "ooo:configuration-settings"]) { xml in
          for (name, value) in settings {
            xml.element("config:config-item", ["config:name": name, "config:type": "boolean"]) {
              $0.text(value ? "true" : "false")
            }
          }
        }
      }
    }
  }
}
