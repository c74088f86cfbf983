import CairoRenderer
public import Diagnostics

extension VanKien {
  /// What decides how papers come out besides their data, in words: the program, its libraries, layouts, rules and fonts.
  public func environment(of collection: BranchCollection, log: inout DiagnosticLog) throws(RunFailure)
    -> String
  {
    var words = ["vankien \(VanKien.version)"]
    words += VanKien.libraryVersions.map { "\($0.name) \($0.version)" }
    words += layoutDigests(in: Paths.join(resources.path, "Layouts"))
    words += layoutDigests(in: Paths.join(collection.path, "Layouts"))
    for font in try locatedFonts(for: collection.frame, log: &log) {
      words.append("\(font.face.family) \(VanKien.sha256((try? Files.read(font.path)) ?? []))")
    }
    return words.joined(separator: "\n")
  }

  private func layoutDigests(in folder: String) -> [String] {
    ["rules", "papers"].flatMap { part in
      Files.tree(Paths.join(folder, part)).map { name in
        "\(part)/\(name) \(VanKien.sha256((try? Files.read(Paths.join(Paths.join(folder, part), name))) ?? []))"
      }
    }
  }
}
