import Diagnostics

/// Finds figures that someone typed into prose, where a placeholder would keep them true.
enum TypedFigures {
  /// Reports each run of digits of `text` that no phrase of `allowed` covers; `place` tells where a scalar stands.
  static func report(
    in text: String, allowed: [String], log: inout DiagnosticLog, place: (Int) -> Location
  ) {
    guard text.utf8.contains(where: isDigit) else { return }
    var rest = text
    for phrase in allowed where !phrase.isEmpty {
      let hidden = String(repeating: " ", count: phrase.unicodeScalars.count)
      rest = rest.split(separator: phrase, omittingEmptySubsequences: false).joined(separator: hidden)
    }
    var column = 0
    var figure = ""
    var start = 0
    for scalar in rest.unicodeScalars {
      let continues =
        ("0"..."9").contains(scalar) || (!figure.isEmpty && ".,/%".unicodeScalars.contains(scalar))
      if continues {
        if figure.isEmpty { start = column }
        figure.unicodeScalars.append(scalar)
      } else {
        add(figure, at: place(start), log: &log)
        figure = ""
      }
      column += 1
    }
    add(figure, at: place(start), log: &log)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func add(_ figure: String, at place: Location, log: inout DiagnosticLog) {
    guard !figure.isEmpty else { return }
    let trimmed = figure.hasSuffix(".") || figure.hasSuffix(",") ? String(figure.dropLast()) : figure
    log.add(CompositionDiagnostics.typedFigure.at(place, Phrase(trimmed)))
  }
}
