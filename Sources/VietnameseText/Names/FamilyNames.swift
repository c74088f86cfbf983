/// Family names of one word that are common enough to tell where a name begins.
enum FamilyNames {
  /// Whether `word`, in any case, is one. `Văn` and `Thị` are not: as a second word they are nearly always middle
  /// names.
  static func contains(_ word: some StringProtocol) -> Bool {
    common.contains(Spelling.folded(String(word)))
  }

  private static let common: Set<String> = Set(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trương lâm mai trịnh hà cao
    phùng tô tạ châu quách thái la lưu lương vương tăng chu kiều nghiêm triệu thạch kim danh đàm khổng bạch tống doãn
    viên ninh hứa tôn lò giàng sùng quàng lường nông vi hầu thào cầm bế điêu lữ khuất phí văng mạc mạch tiêu thân giáp
    """.split { $0.isWhitespace }.map { Spelling.folded(String($0)) })
}
