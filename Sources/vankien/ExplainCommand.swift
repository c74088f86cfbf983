import ArgumentParser
import Diagnostics

/// `vankien explain`: what a code means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một mã thông báo, hoặc in mọi mã. / Explain a message's code, or list all codes.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "Mã, như VK455; không ghi thì in mọi mã. / The code, as VK455; all if none.")
  var code: String?

  func run() throws {
    var run = Run(common)
    if let code {
      guard let kind = Catalogue.kind(code) else {
        let hint = Catalogue.nearest(to: code).map { nearest in
          Phrase(vi: "có phải “\(nearest)” không?", en: "did you mean “\(nearest)”?")
        }
        throw run.end(CommandDiagnostics.unknownCode.at(nil, Phrase(code), hint: hint), .usage)
      }
      run.data(kind.text(in: run.language))
    } else {
      for kind in Catalogue.kinds { run.out(kind.line(in: run.language)) }
    }
    try run.finish()
  }
}
