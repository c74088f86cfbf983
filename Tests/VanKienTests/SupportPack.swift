import Composition
import DocumentModel
import Geometry
import Testing

/// What the tests expect is read from the pack, never typed.
extension RulePack {
  /// Points.
  func length(_ path: String) throws -> Double {
    try #require(Length(written: text(path)), "\(path) is no length").points
  }

  func integer(_ path: String) throws -> Int { try #require(Int(text(path))) }

  func text(_ path: String) throws -> String { try #require(values[path], "no \(path)").text }

  /// A property of an element, or of "base" where the element does not say.
  func text(_ property: String, of role: String) throws -> String {
    try values["elements.\(role).\(property)"]?.text ?? text("elements.base.\(property)")
  }

  /// Points.
  func length(_ property: String, of role: String) throws -> Double {
    try #require(Length(written: text(property, of: role))).points
  }

  func keepsWithNext(_ role: String) throws -> Bool { try text("keep-with-next", of: role) == "yes" }

  /// From a line's top to its baseline: 0.8 pitch (``ParagraphStyle/pitch``).
  func ascent(of role: String) throws -> Double { try 0.8 * length("pitch", of: role) }

  /// The text area, in points from the paper's top left corner.
  func textArea() throws -> (left: Double, top: Double, right: Double, bottom: Double) {
    let size = try #require(PaperSize(rawValue: text("page.paper"))).size
    return try (
      length("page.left"), length("page.top"), size.width.points - length("page.right"),
      size.height.points - length("page.bottom")
    )
  }
}

/// How far a thing may lie from its place on paper, in points: 0.3 mm.
let tolerance = Length.mm(0.3).points

/// Whether two lengths in points are the same on paper.
func agree(_ a: Double, _ b: Double, within tolerance: Double = tolerance) -> Bool { abs(a - b) <= tolerance }
