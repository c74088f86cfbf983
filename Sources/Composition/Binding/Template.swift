public import Diagnostics
import LocatedText
import Prose
import VietnameseText

/// Fixed words and placeholders, as a layout or a pack writes them: "Số {{ number }}-{{ symbol }}/{{ organ }}".
public struct Template: Sendable, Hashable {
  /// Texts and placeholders; nothing else.
  let pieces: [ProseInline]
  /// Where the template stands.
  public let location: Location

  /// Reads `text`, which stands at `location`; faulty placeholders are reported and left out.
  init(_ text: String, at location: Location, log: inout DiagnosticLog) {
    self.pieces = PlaceholderReader.split(Normalization.nfc(text), at: location, log: &log)
    self.location = location
  }
}

extension LocatedNode {
  /// The scalar as a template.
  func template(log: inout DiagnosticLog) -> Template? {
    text(log: &log).map { Template($0, at: textLocation, log: &log) }
  }
}
