import DocumentModel
import Geometry
import OfficePackage

/// Pictures and charts with their captions.
extension BlockWriter {
  mutating func write(
    _ figure: Figure, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    var variant = variant(of: StyleNames.figure)
    variant.keepsWithNext = keepsWithNext || !figure.caption.isEmpty
    variant.spaceBefore = figure.spaceBefore
    if figure.caption.isEmpty { variant.spaceAfter = figure.spaceAfter }
    let scale = min(1, measure / figure.size.width)
    xml.element("text:p", ["text:style-name": styles.name(of: variant)]) { xml in
      let images = images(of: figure)
      guard !images.isEmpty else { return xml.text(figure.alternativeText) }
      xml.element(
        "draw:frame",
        [
          "draw:style-name": StyleNames.frame, "draw:name": "Figure\(figure.id.number)",
          "text:anchor-type": "as-char", "svg:width": (figure.size.width * scale).mm,
          "svg:height": (figure.size.height * scale).mm,
        ]
      ) { xml in
        for image in images {
          xml.element(
            "draw:image",
            [
              "xlink:href": image, "xlink:type": "simple", "xlink:show": "embed",
              "xlink:actuate": "onLoad",
            ])
        }
        if !figure.alternativeText.isEmpty {
          xml.element("svg:desc") { $0.text(figure.alternativeText) }
        }
      }
    }
    for (index, paragraph) in figure.caption.enumerated() {
      let isLast = index == figure.caption.count - 1
      write(
        paragraph, measure: measure, keepsWithNext: !isLast || keepsWithNext,
        spaceAfter: isLast ? figure.spaceAfter : nil, into: &xml)
    }
  }

  /// The names of the files that show the figure, the best first; none if nothing can.
  private mutating func images(of figure: Figure) -> [String] {
    switch figure.content {
    case .picture(let picture): return [files.add(picture)]
    case .chart, .code, .frame:
      guard let drawing = facts.drawings[figure.id] else { return [] }
      return [
        files.add(drawing.svg, name: "chart-\(figure.id.number).svg", mediaType: "image/svg+xml"),
        files.add(drawing.png, name: "chart-\(figure.id.number).png", mediaType: "image/png"),
      ]
    }
  }
}

/// The pictures of a package, each once.
struct PictureFiles {
  struct File {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
  }

  private(set) var files: [File] = []

  /// The path in the package of a picture of the document.
  mutating func add(_ picture: Picture) -> String {
    if let known = files.first(where: { $0.bytes == picture.bytes }) { return known.name }
    let ending = picture.format == .jpeg ? "jpg" : picture.format.rawValue
    return add(
      picture.bytes, name: "picture-\(files.count + 1).\(ending)", mediaType: picture.format.mediaType)
  }

  mutating func add(_ bytes: [UInt8], name: String, mediaType: String) -> String {
    files.append(File(name: "Pictures/\(name)", mediaType: mediaType, bytes: bytes))
    return "Pictures/\(name)"
  }
}

extension Picture.Format {
  fileprivate var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .svg: "image/svg+xml"
    }
  }
}
