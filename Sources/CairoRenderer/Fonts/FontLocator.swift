public import Diagnostics

/// Finds the manifest's files by name.
public enum FontLocator {
  /// Where a system keeps fonts; searched in depth, after the folders that were given.
  public static let systemFolders = ["/usr/share/fonts", "/usr/local/share/fonts"]

  /// Looked at first inside each system folder: walking all of it costs more than the rest of the start.
  static let usualSubfolders = ["truetype/liberation2", "truetype/liberation"]

  /// The file of every face that has one, in the manifest's order.
  ///
  /// `folders` come first and are not searched in depth, then `systemFolders`. A file whose `head` checksum
  /// is the manifest's goes before any other; else the first one found is taken with a warning that names
  /// both sums. A face without a file is an error in `log`.
  public static func locate(
    _ manifest: FontManifest, folders: [String], systemFolders: [String] = FontLocator.systemFolders,
    log: inout DiagnosticLog
  ) -> [LocatedFont] {
    var search = FontSearch(
      folders: folders, systemFolders: systemFolders, wanted: manifest.faces.map(\.file))
    return manifest.faces.compactMap { face in
      let family = manifest.families.first { $0.name == face.family }
      return locate(face, of: family, by: &search, log: &log)
    }
  }

  private static func locate(
    _ face: FontManifest.Face, of family: FontManifest.Family?, by search: inout FontSearch,
    log: inout DiagnosticLog
  ) -> LocatedFont? {
    let found = search.best(for: face)
    if let font = found.font {
      if !font.isExpected {
        log.add(
          RenderingDiagnostics.otherFontFile.at(
            Location(file: font.path), Phrase(font.actualHeadChecksum), Phrase(face.headChecksum),
            "\(face.fontName) \(face.version)"))
      }
      return font
    }
    if let path = found.notAFont {
      log.add(RenderingDiagnostics.notAFont.at(Location(file: path)))
    } else {
      log.add(
        RenderingDiagnostics.fontMissing.at(
          nil, Phrase(face.file), Phrase(face.fontName), Phrase(search.places.joined(separator: ", ")),
          Phrase(family?.package ?? "fonts-liberation2")))
    }
    return nil
  }
}
