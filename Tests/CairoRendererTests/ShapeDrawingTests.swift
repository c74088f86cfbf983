import CairoRenderer
import DocumentModel
import Geometry
import Testing
import Typesetting

/// Shapes and shades as other programs see them.
@Suite(
  .enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"),
  .enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
struct ShapeDrawingTests {
  private static func point(_ x: Double, _ y: Double) -> Point { Point(x: .pt(x), y: .pt(y)) }
  /// From 20 to 80 each way.
  private static let square: [Shape.Step] = [
    .move(point(20, 20)), .line(point(80, 20)), .line(point(80, 80)), .line(point(20, 80)), .close,
  ]

  private func pixels(_ contents: PageItem.Content...) throws -> DrawnPixels {
    let page = Page(
      number: 1, size: Size(width: .pt(100), height: .pt(100)),
      items: contents.map { PageItem(node: nil, role: .body, content: $0) })
    return try DrawnPixels(Desk().pdf([page]), suffix: "pdf")
  }

  @Test(arguments: [0.0, 0.5, 0.9])
  func `a grey shape and a shade have their grey, and what follows is black`(grey: Double) throws {
    let rule = Rect(x: .pt(85), y: .pt(10), width: .pt(10), height: .pt(80))
    let shape = try pixels(.shape(Shape(steps: Self.square, fill: .gray(grey))), .rule(rule))
    let shade = try pixels(
      .shade(Rect(x: .pt(20), y: .pt(20), width: .pt(60), height: .pt(60)), grey), .rule(rule))
    for pixels in [shape, shade] {
      #expect(abs(pixels.mean(x: 22..<78, y: 22..<78) - grey) < 0.02)
      #expect(pixels[90, 50] == 0)
      #expect(pixels[10, 50] == 255)
    }
  }

  /// Lines of 1 pt each 5 pt, dots of 2 pt each 5 pt.
  @Test(arguments: [
    (Shape.Fill.hatch(angle: 0, spacing: .pt(5), thickness: .pt(1)), 0.8),
    (.hatch(angle: 45, spacing: .pt(5), thickness: .pt(1)), 0.8),
    (.hatch(angle: 90, spacing: .pt(5), thickness: .pt(1)), 0.8),
    (.dots(spacing: .pt(5), diameter: .pt(2)), 1 - Double.pi / 25),
  ])
  func `a pattern covers its part of the shape and nothing outside`(fill: Shape.Fill, white: Double) throws {
    let pixels = try pixels(.shape(Shape(steps: Self.square, fill: fill)))
    #expect(abs(pixels.mean(x: 25..<75, y: 25..<75) - white) < 0.04)
    #expect(pixels.mean(x: 0..<19, y: 0..<100) == 1)
    #expect(pixels.mean(x: 0..<100, y: 82..<100) == 1)
  }

  @Test func `a hatch rises to the right at forty-five degrees`() throws {
    let fill = Shape.Fill.hatch(angle: 45, spacing: .pt(20), thickness: .pt(4))
    let pixels = try pixels(.shape(Shape(steps: Self.square, fill: fill)))
    let along = (0..<20).map { Double(pixels[40 + $0, 60 - $0]) }
    let across = (0..<20).map { Double(pixels[40 + $0, 40 + $0]) }
    #expect((along.max() ?? 0) - (along.min() ?? 0) < 40)
    #expect((across.max() ?? 0) - (across.min() ?? 0) > 200)
  }

  @Test func `a stroke follows the outline, dashed where dashes are given`() throws {
    let line = [Shape.Step.move(Self.point(0, 50.5)), .line(Self.point(100, 50.5))]
    let solid = try pixels(.shape(Shape(steps: line, stroke: .pt(1))))
    let dashed = try pixels(.shape(Shape(steps: line, stroke: .pt(1), dashes: [.pt(5), .pt(5)])))
    #expect(solid.mean(x: 0..<100, y: 50..<51) < 0.02)
    #expect(abs(dashed.mean(x: 0..<100, y: 50..<51) - 0.5) < 0.05)
    #expect(try pixels(.shape(Shape(steps: line))).mean(x: 0..<100, y: 0..<100) == 1)
  }

  @Test func `patterns without measure end and shapes without steps draw nothing`() throws {
    for fill in [
      Shape.Fill.hatch(angle: .nan, spacing: .zero, thickness: .pt(1)),
      .hatch(angle: 30, spacing: .pt(1e-9), thickness: .pt(1e-9)), .dots(spacing: .pt(-1), diameter: .pt(1)),
    ] {
      _ = try pixels(.shape(Shape(steps: Self.square, fill: fill)))
      _ = try pixels(.shape(Shape(steps: [], fill: fill, stroke: .pt(1), dashes: [.zero])))
    }
  }
}
