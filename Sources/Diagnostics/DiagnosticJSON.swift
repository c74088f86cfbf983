extension Diagnostic {
  /// The version of the JSON form; raised when a member changes its meaning or goes away, not when one is added.
  public static let jsonSchema = 1

  /// The finding as one line of JSON: `{"schema":1,"code":"VK112","severity":"error","file":"congress.yaml",…}`.
  ///
  /// Every member is always there; `null` where there is nothing to say. The language decides `message`, `hint` and the
  /// words among `values`.
  public func json(in language: Language) -> String {
    let notes = notes.map { note in
      JSONValue.object(note.location.members + [("message", .text(note.message.text(in: language)))])
    }
    let head: [(String, JSONValue)] = [
      ("schema", .number(Diagnostic.jsonSchema)), ("code", .text(code)),
      ("severity", .text(severity.rawValue)),
    ]
    let words: [(String, JSONValue)] = [
      ("message", .text(message.text(in: language))),
      ("hint", JSONValue(hint?.text(in: language))),
      ("notes", .list(notes)),
      ("values", .list(values.map { .text($0.text(in: language)) })),
    ]
    return JSONValue.object(head + (location?.members ?? Location.noMembers) + words).line
  }
}

extension DiagnosticLog {
  /// The last line of a run's JSON: how many findings there were, and how the process ends.
  ///
  /// - Parameter exit: the exit status.
  public func summaryJSON(exit: Int32) -> String {
    let summary: [(String, JSONValue)] = [
      ("errors", .number(count(of: .error))),
      ("warnings", .number(count(of: .warning))),
      ("notes", .number(count(of: .note))),
      ("dropped", .number(droppedCount)),
      ("exit", .number(Int(exit))),
    ]
    return JSONValue.object([("schema", .number(Diagnostic.jsonSchema)), ("summary", .object(summary))]).line
  }
}

extension Location {
  /// The members of a finding that has no place.
  fileprivate static var noMembers: [(String, JSONValue)] {
    ["file", "line", "column", "sheet", "cell"].map { ($0, .null) }
  }

  fileprivate var members: [(String, JSONValue)] {
    var line: JSONValue = .null
    var column: JSONValue = .null
    var sheet: JSONValue = .null
    var cell: JSONValue = .null
    switch place {
    case .whole: break
    case .text(let atLine, let atColumn): (line, column) = (.number(atLine), .number(atColumn))
    case .cell(let inSheet, let atCell): (sheet, cell) = (.text(inSheet), .text(atCell))
    }
    return [("file", .text(file)), ("line", line), ("column", column), ("sheet", sheet), ("cell", cell)]
  }
}
