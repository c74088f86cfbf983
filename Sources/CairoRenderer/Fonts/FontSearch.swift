internal import Glibc

/// Looks for font files by name, walking the system's folders once and only if it must.
struct FontSearch {
  private let folders: [String]
  private let systemFolders: [String]
  private let wanted: Set<String>
  /// The paths of wanted files below the system's folders; nil until somebody needs them.
  private var walked: [String: [String]]?

  /// How deep and how far the walk goes: a font folder is shallow, and a link back up must not hold us.
  private static let deepest = 4
  private static let mostEntries = 20_000

  init(folders: [String], systemFolders: [String], wanted: [String]) {
    self.folders = folders
    self.systemFolders = systemFolders
    self.wanted = Set(wanted)
  }

  /// Every place that is looked at, for a person.
  var places: [String] { folders + systemFolders }

  /// The best file for `face`, or else a file of that name that is no font.
  mutating func best(for face: FontManifest.Face) -> (font: LocatedFont?, notAFont: String?) {
    // A name that holds a folder would reach outside the places that are named to the user.
    guard !face.file.contains("/") else { return (nil, nil) }
    var other: LocatedFont?
    var notAFont: String?
    func consider(_ path: String) -> LocatedFont? {
      guard let file = FontFile(path) else { return nil }
      guard let checksum = file.headChecksum else {
        notAFont = notAFont ?? path
        return nil
      }
      let font = LocatedFont(face: face, path: path, actualHeadChecksum: checksum)
      if font.isExpected { return font }
      other = other ?? font
      return nil
    }
    for folder in folders + usualFolders {
      if let font = consider("\(folder)/\(face.file)") { return (font, nil) }
    }
    for path in pathsOfWalk()[face.file, default: []] {
      if let font = consider(path) { return (font, nil) }
    }
    return (other, notAFont)
  }

  private var usualFolders: [String] {
    systemFolders.flatMap { folder in [folder] + FontLocator.usualSubfolders.map { "\(folder)/\($0)" } }
  }

  private mutating func pathsOfWalk() -> [String: [String]] {
    if let walked { return walked }
    var paths: [String: [String]] = [:]
    var entriesLeft = Self.mostEntries
    for folder in systemFolders {
      walk(folder, depth: Self.deepest, entriesLeft: &entriesLeft, paths: &paths)
    }
    walked = paths
    return paths
  }

  private func walk(
    _ folder: String, depth: Int, entriesLeft: inout Int, paths: inout [String: [String]]
  ) {
    guard depth > 0, let listing = opendir(folder) else { return }
    var subfolders: [String] = []
    while entriesLeft > 0, let entry = readdir(listing) {
      entriesLeft -= 1
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if wanted.contains(name) {
        paths[name, default: []].append("\(folder)/\(name)")
      } else if entry.pointee.d_type == DT_DIR, !name.hasPrefix(".") {
        subfolders.append(name)
      }
    }
    closedir(listing)
    // A folder lists its entries in an order of its own; the choice must not depend on it.
    for name in subfolders.sorted() {
      walk("\(folder)/\(name)", depth: depth - 1, entriesLeft: &entriesLeft, paths: &paths)
    }
  }
}
