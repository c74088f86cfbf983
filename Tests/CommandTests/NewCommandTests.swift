import Foundation
import Testing

@Suite struct NewCommandTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func aNewFolderRendersAtOnceWithoutErrorOrWarning() throws {
    let made = try CommandRun("new", scratch["dai-hoi"])
    #expect(made.status == 0)
    #expect(made.output.hasSuffix("dai-hoi/congress.yaml\n"), "the congress's data come last")
    let check = try CommandRun("check", scratch["dai-hoi"], "--strict", "--diagnostics", "json")
    #expect(check.status == 0, "\(check.messages)")
    let render = try CommandRun("render", scratch["dai-hoi"], "resolution", "-o", scratch["out"])
    #expect(render.status == 0, "\(render.messages)")
    #expect(FileManager.default.fileExists(atPath: scratch["out/resolution.pdf"]))
  }

  @Test func theExampleIsCopiedWhole() throws {
    let made = try CommandRun("new", scratch["mau"], "--example", "--lang", "en")
    #expect(made.status == 0)
    #expect(made.messages.contains("the congress folder is made"))
    for name in try FileManager.default.subpathsOfDirectory(atPath: exampleFolder) where name.contains(".") {
      #expect(
        FileManager.default.contentsEqual(atPath: "\(exampleFolder)/\(name)", andPath: scratch["mau/\(name)"])
      )
    }
  }

  @Test func aRelativeNameAndTheCurrentFolderAreUnderstood() throws {
    #expect(try CommandRun("new", "sâu/hơn/nữa/", in: scratch.path).status == 0)
    #expect(try scratch.files() == ["sâu/hơn/nữa/congress.yaml", "sâu/hơn/nữa/resolution.md"])
    #expect(try CommandRun("new", ".", in: scratch["sâu/hơn"]).status == 73, "it holds a folder")
    try FileManager.default.createDirectory(atPath: scratch["trống"], withIntermediateDirectories: false)
    #expect(try CommandRun("new", ".", in: scratch["trống"]).status == 0)
  }

  @Test func aFolderWithFilesIsLeftAloneUnlessForced() throws {
    try scratch.write("của tôi", to: "có/congress.yaml")
    try scratch.write("khác", to: "có/ghi-chép.txt")
    let refused = try CommandRun("new", scratch["có"])
    #expect(refused.status == 73)
    #expect(refused.messages.contains("[VK040]"))
    #expect(try scratch.files() == ["có/congress.yaml", "có/ghi-chép.txt"])
    #expect(try scratch.text("có/congress.yaml") == "của tôi")
    #expect(try CommandRun("new", scratch["có"], "--force").status == 0)
    #expect(try scratch.text("có/congress.yaml").hasPrefix("# Dữ liệu của đại hội."))
    #expect(try scratch.text("có/ghi-chép.txt") == "khác")
  }

  @Test func aFileInThePlaceOfTheFolderIsAnOutputThatCannotBeMade() throws {
    try scratch.write("x", to: "tệp")
    #expect(try CommandRun("new", scratch["tệp"]).status == 73)
    #expect(try CommandRun("new", scratch["tệp/con"]).status == 73)
  }

  @Test(arguments: ["youth", "union", "state"])
  func aKindWithoutTemplateIsSaidPlainly(_ kind: String) throws {
    let run = try CommandRun("new", scratch["x"], "--kind", kind, "--lang", "en")
    #expect(run.status == 69)
    #expect(run.messages.contains("there is no template for “\(kind)” yet; there are: party [VK041]"))
    #expect(try scratch.files() == [])
  }

  @Test(arguments: [["--kind", "guild"], ["--example", "--kind", "party"], ["--exmple"]])
  func whatTheCommandDoesNotKnowIsAUsageError(_ arguments: [String]) throws {
    let run = try CommandRun(program: CommandRun.executable, ["new", scratch["x"]] + arguments)
    #expect(run.status == 64)
    #expect(try scratch.files() == [])
  }

  @Test func anInstallationWithoutExampleSaysSo() throws {
    for name in ["Layouts", "Fonts"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch["home-\(name)"], withDestinationPath: "\(projectFolder)/\(name)")
      try FileManager.default.createDirectory(
        atPath: scratch["home"], withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: scratch["home-\(name)"], toPath: scratch["home/\(name)"])
    }
    let run = try CommandRun("new", scratch["x"], "--example", "--home", scratch["home"])
    #expect(run.status == 69)
    #expect(run.messages.contains("[VK042]"))
  }
}
