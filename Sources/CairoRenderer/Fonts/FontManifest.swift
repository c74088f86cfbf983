/// The fonts papers are set in: what `Fonts/manifest.yaml` says.
public struct FontManifest: Sendable, Hashable {
  public var families: [Family]
  /// In the order that numbers them.
  public var faces: [Face]

  public init(families: [Family], faces: [Face]) {
    self.families = families
    self.faces = faces
  }

  /// A family that rules of form name, and the font that stands for it.
  public struct Family: Sendable, Hashable {
    /// As rules name it: "Times New Roman".
    public var name: String
    /// The font it is set in: "Liberation Serif".
    public var fontName: String
    /// Of the font: "2.1.5".
    public var version: String
    /// The Debian package that brings the files: "fonts-liberation2".
    public var package: String
    /// What the substitution means for the reader: "same widths as Times New Roman".
    public var note: String

    public init(name: String, fontName: String, version: String, package: String, note: String) {
      self.name = name
      self.fontName = fontName
      self.version = version
      self.package = package
      self.note = note
    }
  }

  /// One weight and slant of a family: one file.
  public struct Face: Sendable, Hashable {
    /// The family as rules name it: "Times New Roman".
    public var family: String
    /// The family the file itself names: "Liberation Serif".
    public var fontName: String
    public var bold: Bool
    public var italic: Bool
    /// The file's name without a folder: "LiberationSerif-Regular.ttf".
    public var file: String
    /// Of the font: "2.1.5".
    public var version: String
    /// SHA-256 of the whole file, 64 hexadecimal digits in lower case.
    public var checksum: String
    /// `checkSumAdjustment` of the font's `head` table, eight hexadecimal digits in lower case.
    ///
    /// A sum over the whole file that can be read without reading the file (OpenType 1.9, "head").
    public var headChecksum: String

    public init(
      family: String, fontName: String, bold: Bool, italic: Bool, file: String, version: String,
      checksum: String, headChecksum: String
    ) {
      self.family = family
      self.fontName = fontName
      self.bold = bold
      self.italic = italic
      self.file = file
      self.version = version
      self.checksum = checksum
      self.headChecksum = headChecksum
    }
  }
}

/// A face of the manifest and the file found for it.
public struct LocatedFont: Sendable, Hashable {
  public let face: FontManifest.Face
  public let path: String
  /// What the file at ``path`` says of itself; see ``FontManifest/Face/headChecksum``.
  public let actualHeadChecksum: String

  public init(face: FontManifest.Face, path: String, actualHeadChecksum: String) {
    self.face = face
    self.path = path
    self.actualHeadChecksum = actualHeadChecksum
  }

  /// Whether the file is the one the manifest means, as far as its own checksum tells.
  public var isExpected: Bool { actualHeadChecksum == face.headChecksum }
}
