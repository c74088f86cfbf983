import CongressModel
import Diagnostics
import DocumentModel
import Geometry

/// The data's photographs, beside one another.
extension Composer {
  /// Rows of photographs with their captions; those without a file are left out, and noted.
  mutating func photos(_ set: PhotoSet) -> [Block] {
    guard let (value, path, _) = binder.value(of: set.photos) else { return [] }
    let elements: [FieldValue]
    switch value {
    case .list(let list): elements = list
    default: elements = [value]
    }
    var photos: [Photo] = []
    for element in elements {
      guard case .record(let record) = element, let photo = record as? Photo else {
        binder.log.add(CompositionDiagnostics.notPhotos.at(set.photos.location, Phrase(path)))
        return []
      }
      photos.append(photo)
    }
    let shown = photos.filter { $0.file != nil }
    if shown.count < photos.count {
      let (left, all) = (Phrase("\(photos.count - shown.count)"), Phrase("\(photos.count)"))
      binder.log.add(CompositionDiagnostics.photosWithoutFile.at(set.photos.location, left, all))
    }
    let paths = shown.map { photo in photo.id.map { "\(path).\($0)" } ?? path }
    return rows(of: zip(shown, paths).map { $0 }, set)
  }

  private mutating func rows(of photos: [(Photo, String)], _ set: PhotoSet) -> [Block] {
    var blocks: [Block] = []
    for start in stride(from: 0, to: photos.count, by: set.columns) {
      let row = photos[start..<min(start + set.columns, photos.count)]
      let id = newID()
      let figures = row.compactMap { photo($0, path: $1, set) }
      if figures.count < 2 {
        blocks += figures
      } else {
        blocks.append(
          .grid(
            Grid(
              id: id, role: .photoRow, columns: figures.map { _ in .remainder },
              rows: [figures.map { Grid.Cell([$0]) }])))
      }
    }
    return blocks
  }

  private mutating func photo(_ photo: Photo, path: String, _ set: PhotoSet) -> Block? {
    let location = binder.congress.origin(of: "\(path).file") ?? set.photos.location
    guard let file = photo.file, let bytes = readFile(file) else {
      binder.log.add(CompositionDiagnostics.photoUnreadable.at(location, Phrase(photo.file ?? "")))
      return nil
    }
    let picture: Picture
    do throws(PictureProblem) {
      picture = try Picture(name: file, bytes: bytes)
    } catch {
      binder.log.add(error.diagnostic(picture: file, at: location))
      return nil
    }
    let id = newID()
    photoCount += 1
    let label = label("figures.photo-label", number: "\(photoCount)")
    let words: [Inline] =
      photo.caption.map {
        let origin = Origin(
          path: "\(path).caption", location: binder.congress.origins["\(path).caption"])
        return [.text($0, [], origin)]
      } ?? []
    let caption = words.isEmpty ? [] : figureCaption(words, label: label, name: photo.id)
    let width = set.width ?? rules.length("figures.photo-width")
    let height = Length.pt(width.points * Double(picture.height) / Double(picture.width))
    return figure(
      id, .photo, .picture(picture), Size(width: width, height: height),
      photo.caption ?? label, caption)
  }
}
