public import ArgumentParser
public import Diagnostics

/// What every command understands, before its name or after.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Thư mục chứa Layouts/ và Fonts/. / The folder that holds Layouts/ and Fonts/.", valueName: "dir"),
    completion: .directory)
  var home: String?

  @Option(help: "Ngôn ngữ của thông báo. / The language of messages.")
  var lang = Language.vietnamese

  @Option(help: "Thông báo ra chữ, hoặc JSON từng dòng. / Messages as text or as JSON Lines.")
  var diagnostics = ReportForm.text

  @Flag(help: "Không in lưu ý và cảnh báo. / Print no notes and warnings.")
  var quiet = false
}

extension Language: ExpressibleByArgument {}

extension ReportForm: ExpressibleByArgument {}
