/// What is put into seeds: the signs of the languages they are written in, and what people should not type.
enum Words {
  static let yaml = [
    ": ", "- ", "{ ", " }", "[", "]", ", ", "\"", "'", "#", "&a ", "*a", "<<: *a", "!!str ", "| \n", ">-\n",
    "~", "null",
    "---\n", "...\n", "? ", "\t", "\n", "\r\n", "  ", "\\x07", "\\u202E", "\\N", "\\ud83d", "%YAML 1.1\n",
    "value: ",
    "status: derived", "note: x", "id: a", "id: le-an", "name: Lê An", "same_as: a", "person: a",
    "missing: omit",
    "missing: blank", "from: [", "for: people", "as: person", "blocks: ", "if: goal", "paragraph: ",
    "prose: ",
    "{{ congress.full_name }}", "role: body",
  ]

  static let prose = [
    "# ", "## ", "###### ", "- ", "1. ", "10) ", "> ", "```\n", "    ", "**", "*", "_", "~~", "`", "[", "](",
    ")", "![",
    "[^1]", "[^1]: ", "<b>", "<!--", "-->", "&amp;", "&#0;", "&nbsp;", "\\", "\\\n", "  \n", "\n\n", "---\n",
    "===\n",
    "| a | b |\n|---|---|\n", "|", "{{", "}}", "{{ ", " }}", " : ", "{{ goal }}", "{{ people : names }}",
    "{{ congress.date : short }}", "{{ congress.ordinal : roman }}", "{{ membership.members.end : words }}",
    "{{ targets.1.value }}", "{{ elections.1.official : names }}", "{{ discussion : list }}",
    "{{ table: targets }}",
    "https://a.vn", "---\nx: y\n---\n",
  ]

  static let values = [
    "0", "-1", "1", "012", "1_000", "1.000", "99,5", "100", "101", "1e9", "9223372036854775807",
    "99999999999999999999",
    "0,00000000000000000001", "12:30", "no", "true", "có", "29/02/2024", "29/02/2025", "31/4/2025", "1/1/26",
    "01/01/0001", "31/12/2100", "2025-01-01", "party", "youth", "state", "branch", "delegates",
    "full-membership",
    "party-hd36", "keep", "old", "new", "A4", "20 mm", "-5 mm", "0 mm", "1e300 mm", "nan pt", "inf mm",
    "5000 mm", "0 pt",
    "0.001 pt", "10000 pt", "bold", "italic", "upper", "justified", "centered", "third", "yes",
    "../../etc/passwd", "resolution.md", "congress.yaml", "/", ".", "",
  ]

  static let unicode = [
    "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{D0}", "\u{300}", "\u{323}",
    "\u{430}",
    "\u{3BF}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{3000}", "\u{E000}",
    "\u{FEFF}",
    "\u{FFFC}", "\u{FFFD}", "\u{FFFE}", "\u{1F44D}\u{1F3FD}", "\u{1F1FB}\u{1F1F3}", "\u{10FFFF}", "Hoà",
    "Hòa", "ỦY BAN",
    "uỷ", "ệ", "e\u{302}\u{323}", "中文", "العربية", "ﷺ", "ß", "İ", "ǅ", "한국", "क्ष",
  ]
}
