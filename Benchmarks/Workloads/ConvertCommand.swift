import ArgumentParser
import FoundationEssentials

/// Turns data of the peer benchmark into the product's own input. Not timed: markup peers get theirs ready-made too.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turns the peer benchmark's JSON into congress folders.")

  @Argument(help: "w1, w2, w3 or w4.")
  var kind: Workload

  @Argument(help: "The JSON file; for w4 the folder of them.")
  var data: String

  @Argument(help: "The folder to make.")
  var place: String

  @Flag(help: "For w4: a file a document in one folder, as `vankien batch` reads them.")
  var batch = false

  func run() throws {
    try write(CongressText.paper, to: "\(place)/Layouts/papers/resolution.yaml")
    switch kind {
    case .w1:
      let text = try text(of: data, prose: "resolution.md")
      try write(text.yaml, to: "\(place)/congress.yaml")
      try write(text.markdown, to: "\(place)/resolution.md")
    case .w2:
      let text = ListText(data: try decoded())
      try write(ListText.yaml, to: "\(place)/congress.yaml")
      try write(text.csv, to: "\(place)/delegates.csv")
      try write(text.paper, to: "\(place)/Layouts/papers/list.yaml")
    case .w3:
      try write(ReportText.yaml, to: "\(place)/congress.yaml")
      try write(ReportText(data: try decoded()).markdown, to: "\(place)/report.md")
      try write(ReportText.paper, to: "\(place)/Layouts/papers/report.yaml")
    case .w4:
      for name in try FileManager.default.contentsOfDirectory(atPath: data) where name.hasSuffix(".json") {
        let stem = name.dropLast(".json".count)
        let folder = batch ? place : "\(place)/\(stem)"
        let prose = batch ? "\(stem).md" : "resolution.md"
        let text = try text(of: "\(data)/\(name)", prose: prose)
        try write(text.yaml, to: "\(folder)/\(batch ? "\(stem)" : "congress").yaml")
        try write(text.markdown, to: "\(folder)/\(prose)")
      }
    }
  }

  private func decoded<Form: Decodable>() throws -> Form {
    try JSONDecoder().decode(Form.self, from: try Data(contentsOf: URL(filePath: data)))
  }

  private func text(of file: String, prose: String) throws -> CongressText {
    let bytes = try Data(contentsOf: URL(filePath: file))
    return CongressText(data: try JSONDecoder().decode(ResolutionData.self, from: bytes), prose: prose)
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
