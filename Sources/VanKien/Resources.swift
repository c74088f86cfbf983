import Glibc

/// The folder that holds `Layouts/` and `Fonts/`.
public struct Resources: Sendable, Hashable {
  /// Without a slash at the end.
  public let path: String

  public init(path: String) {
    self.path = path
  }

  var rules: String { "\(path)/Layouts/rules" }
  var papers: String { "\(path)/Layouts/papers" }
  /// The index of a set is no paper of the congress: it stands beside them.
  var setIndex: String { "\(path)/Layouts/set-index.yaml" }
  var fonts: String { "\(path)/Fonts" }
  var newFolders: String { "\(path)/Layouts/new" }
  var example: String { "\(path)/Examples/so-tttt-hcm-2020" }

  /// The first folder that holds the resources: `home` if given, else `$VANKIEN_HOME`, `../share/vankien` from the
  /// executable, then upwards from the executable's real path. Never the working directory, which could hold anything.
  ///
  /// - Returns: nil if none does; a `home` or variable that is given and wrong is not passed over.
  public static func find(home: String?) -> Resources? {
    if let chosen = home ?? environment("VANKIEN_HOME") {
      return isComplete(chosen) ? Resources(path: chosen) : nil
    }
    guard let executable = Paths.real("/proc/self/exe") else { return nil }
    var folder = Paths.parent(of: executable)
    let shared = "\(Paths.parent(of: folder))/share/vankien"
    if isComplete(shared) { return Resources(path: shared) }
    while folder != "/" {
      if isComplete(folder) { return Resources(path: folder) }
      folder = Paths.parent(of: folder)
    }
    return nil
  }

  private static func isComplete(_ folder: String) -> Bool {
    Files.isFile("\(folder)/Layouts/rules/index.yaml") && Files.isFile("\(folder)/Fonts/manifest.yaml")
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
