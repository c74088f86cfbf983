import DocumentModel
import Geometry

/// What stands below the body: recipients on the left; signature and its confirmation on the right.
extension Composer {
  mutating func foot() -> [Block] {
    let id = newID()
    let left = recipientBlocks()
    let right = signatureBlocks() + confirmationBlocks()
    let grid = Grid(
      id: id, role: .foot, columns: [.fixed(rules.length("foot.left")), .remainder],
      rows: [[Grid.Cell(left), Grid.Cell(right)]], spaceBefore: rules.length("foot.space-before"),
      linesKeptAbove: rules.integer("foot.lines-above"))
    return [.grid(grid)]
  }

  private mutating func recipientBlocks() -> [Block] {
    guard let recipients = paper.recipients else { return [] }
    // The head first: blocks are numbered as they are made, in reading order.
    let head = paragraph(role: .recipientsHead, words("elements.recipients-head.text"))
    let items = items(of: recipients, rules: "recipients", role: .recipient)
    return items.isEmpty ? [] : head + items
  }

  private mutating func signatureBlocks() -> [Block] {
    authority(paper.signature.by, position: nil) + [area(.signature, isSealed: !isConfirmed)]
      + signer(paper.signature.signer)
  }

  /// For a congress without a seal of its own (36-HD/VPTW, 05-HD/VPTW §I.7.1.4).
  private mutating func confirmationBlocks() -> [Block] {
    guard let confirmation = paper.confirmation, isConfirmed else { return [] }
    // The name to be confirmed is the signer's; a blank for it is already noted above.
    let noted = binder.log
    let blank = rules.length("confirmation.blank")
    let name = binder.inlines(of: paper.signature.signer.withoutBlank, blank: blank)
    binder.log = noted
    let text = words("confirmation.text", with: ["signer": .inlines(name ?? [])])
    return paragraph(role: .confirmation, text)
      + authority(confirmation.by, position: confirmation.position)
      + [area(.confirmationSignature, isSealed: true)] + signer(confirmation.signer)
  }

  /// "T/M ĐOÀN CHỦ TỊCH", and the position under it if there is one.
  private mutating func authority(_ name: String, position: Binding?) -> [Block] {
    let own = "signatures.\(name).\(kind)"
    let path = rules.pack.values[own] == nil ? "signatures.\(name).authority" : own
    var blocks = paragraph(role: .authority, words(path))
    if let position {
      blocks += paragraph(
        role: .position, binder.inlines(of: position, blank: rules.length("signature.blank")))
    }
    return blocks
  }

  /// Whether somebody confirms the signature: for a congress without a seal of its own.
  private var isConfirmed: Bool {
    mutating get {
      guard let confirmation = paper.confirmation else { return false }
      return confirmation.unless.map { !binder.holds($0, at: paper.location) } ?? true
    }
  }

  /// Room for a signature, and for the seal if one goes there: a branch has none.
  private mutating func area(_ role: Role, isSealed: Bool) -> Block {
    let branchHasSeal = rules.text("seal.branch-has-seal") == "yes"
    return .area(
      Area(
        id: newID(), role: role, height: rules.length("signature.height"),
        width: rules.length("signature.blank"),
        seal: isSealed && (kind != "branch" || branchHasSeal) ? rules.length("seal.size") : nil))
  }

  private mutating func signer(_ binding: Binding) -> [Block] {
    paragraph(role: .signer, binder.inlines(of: binding, blank: rules.length("signature.blank")))
  }
}

extension Binding {
  /// The same datum with the pack's width for its blank.
  fileprivate var withoutBlank: Binding {
    Binding(paths: paths, missing: missing, blank: nil, location: location)
  }
}
