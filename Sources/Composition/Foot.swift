import DocumentModel
import Geometry

/// What stands below the body: recipients on the left; signature and its confirmation on the right.
extension Composer {
  mutating func foot() -> [Block] {
    if paper.signatures.count > 1 { return signatureRows() + footGrid(right: []) }
    return footGrid(right: paper.signatures)
  }

  private mutating func footGrid(right signatures: [PaperDefinition.Signature]) -> [Block] {
    let id = newID()
    let left = recipientBlocks()
    let right = signatures.flatMap { signatureBlocks($0) } + confirmationBlocks()
    if left.isEmpty, right.isEmpty { return [] }
    let grid = Grid(
      id: id, role: .foot, columns: [.fixed(rules.length("foot.left")), .remainder],
      rows: [[Grid.Cell(left), Grid.Cell(right)]], spaceBefore: rules.length("foot.space-before"),
      linesKeptAbove: paper.signatures.isEmpty ? 0 : rules.integer("foot.lines-above"))
    return [.grid(grid)]
  }

  /// Several signatures beside one another, at most three; more go on in the next row.
  private mutating func signatureRows() -> [Block] {
    let perRow = paper.signatures.count == 4 ? 2 : 3
    var blocks: [Block] = []
    for start in stride(from: 0, to: paper.signatures.count, by: perRow) {
      let row = paper.signatures[start..<min(start + perRow, paper.signatures.count)]
      let id = newID()
      // Names stand level however many lines are above them.
      let heads = row.map { Grid.Cell(authority($0.by, position: $0.position, signer: $0.signer)) }
      let names = row.map { Grid.Cell(signedName($0)) }
      blocks.append(
        .grid(
          Grid(
            id: id, role: .foot, columns: row.map { _ in .remainder }, rows: [heads, names],
            spaceBefore: rules.length("foot.space-before"),
            linesKeptAbove: start == 0 ? rules.integer("foot.lines-above") : 0)))
    }
    return blocks
  }

  private mutating func recipientBlocks() -> [Block] {
    guard let recipients = paper.recipients else { return [] }
    // The head first: blocks are numbered as they are made, in reading order.
    let head = paragraph(role: .recipientsHead, words("elements.recipients-head.text"))
    let items = items(of: recipients, rules: "recipients", role: .recipient)
    return items.isEmpty ? [] : head + items
  }

  private mutating func signatureBlocks(_ signature: PaperDefinition.Signature) -> [Block] {
    authority(signature.by, position: signature.position, signer: signature.signer) + signedName(signature)
  }

  private mutating func signedName(_ signature: PaperDefinition.Signature) -> [Block] {
    [area(.signature, isSealed: !isConfirmed && signature == paper.signatures.last)]
      + signer(signature.signer)
  }

  /// For a congress without a seal of its own (36-HD/VPTW, 05-HD/VPTW §I.7.1.4).
  private mutating func confirmationBlocks() -> [Block] {
    guard let confirmation = paper.confirmation, isConfirmed, let confirmed = paper.signatures.last else {
      return []
    }
    // The name to be confirmed is the signer's; a blank for it is already noted above.
    let noted = binder.log
    let blank = rules.length("confirmation.blank")
    let name = binder.inlines(of: confirmed.signer.withoutBlank, blank: blank)
    binder.log = noted
    let text = words("confirmation.text", with: ["signer": .inlines(name ?? [])])
    checkConfirmer(confirmation.signer, of: confirmed.signer)
    return paragraph(role: .confirmation, text)
      + authority(confirmation.by, position: confirmation.position, signer: confirmation.signer)
      + [area(.confirmationSignature, isSealed: true)] + signer(confirmation.signer)
  }

  /// "T/M ĐOÀN CHỦ TỊCH", and the position under it: the one bound, else the pack's, if it has one.
  private mutating func authority(_ name: String, position: Binding?, signer: Binding) -> [Block] {
    let own = "signatures.\(name).\(kind)"
    let path = rules.pack.values[own] == nil ? "signatures.\(name).authority" : own
    var blocks = paragraph(role: .authority, words(path))
    if let position {
      blocks += paragraph(
        role: .position, binder.inlines(of: position, blank: rules.length("signature.blank")))
    } else if let path = positionPath(of: name, signer: signer) {
      blocks += paragraph(role: .position, words(path))
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
