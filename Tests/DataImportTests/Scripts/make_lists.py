"""Makes spreadsheets with openpyxl, as offices have them: python3 make_lists.py NAME FILE."""
import datetime
import sys

import openpyxl
from openpyxl.styles import Font


def day(y, m, d):
    return datetime.date(y, m, d)


def put(sheet, row, values, formats=None):
    for column, value in enumerate(values, 1):
        if value is None:
            continue
        cell = sheet.cell(row, column, value)
        if isinstance(value, datetime.date):
            cell.number_format = "dd/mm/yyyy"
        if formats and column in formats:
            cell.number_format = formats[column]


def headed(sheet):
    """Titles, two rows of merged headings, numbers of columns."""
    sheet.title = "Đại biểu"
    sheet["A1"] = "ĐẢNG BỘ PHƯỜNG SAO MAI"
    sheet["A2"] = "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI"
    sheet.merge_cells("A2:K2")
    put(sheet, 4, ["TT", "HỌ VÀ TÊN", "Năm sinh", None, "Dân tộc", "Ngày vào Đảng", None, "Trình độ", None,
                   "Chức vụ, đơn vị công tác", "Điện thoại"])
    put(sheet, 5, [None, None, "Nam", "Nữ", None, "Dự bị", "Chính thức", "CM", "LLCT"])
    for area in ["A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:G4", "H4:I4", "J4:J5", "K4:K5"]:
        sheet.merge_cells(area)
    put(sheet, 6, list(range(1, 12)))


def standard(book):
    """What T8 looks like in an office: groups, zeros by format, dates of every kind, a hidden row, signatures."""
    sheet = book.active
    headed(sheet)
    zeros = {11: "0000000000"}
    put(sheet, 7, ["I", "Đoàn Chi bộ Một"])
    put(sheet, 8, [1, "Nguyễn Văn An", day(1975, 6, 26), None, "Kinh", day(2000, 2, 3), day(2001, 2, 3), "Đại học",
                   "Cao cấp", "Bí thư Đảng uỷ", 912345678], zeros)
    put(sheet, 9, [2, "Trần Thị Bình", None, "1/2/85", "Kinh", "05-2008", 2009, "Thạc sĩ", "Trung cấp",
                   "Phó Bí thư", 987654321], zeros)
    sheet.row_dimensions[9].hidden = True
    put(sheet, 11, ["II", "Đoàn Chi bộ Hai"])
    put(sheet, 12, [3, "H'Hen Niê", None, 1992, "Ê-đê", "26/03/2015", "26.3.2016", "Đại học", "Trung cấp", "Giáo viên"])
    put(sheet, 13, [None, "Cộng", 1, 2])
    put(sheet, 15, [None, "NGƯỜI LẬP BIỂU", None, None, None, None, None, None, None, "BÍ THƯ"])


def faults(book):
    """Cells without a value, in a column of dates and one of positions."""
    sheet = book.active
    sheet.title = "DS"
    put(sheet, 1, ["Họ và tên", "Ngày sinh", "Chức vụ"])
    put(sheet, 2, ["Nguyễn Văn An", "#N/A", "=A2"])
    put(sheet, 3, ["Trần Thị Bình", 60, "x"], {2: "dd/mm/yyyy"})
    put(sheet, 4, ["Lê Văn Cường", 31224, "x"])
    put(sheet, 5, [None, "1/2/1985", "Không có tên"])
    put(sheet, 6, ["Phạm Thị Dung", "1/2/15", "x"])


def epoch1904(book):
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    put(book.active, 1, ["Họ và tên", "Ngày sinh"])
    put(book.active, 2, ["Nguyễn Văn An", day(1985, 6, 26)])


def early(book):
    """Days around the one that never was, month and year by format."""
    put(book.active, 1, ["Họ và tên", "A", "B", "C", "D", "E"])
    put(book.active, 2, ["Nguyễn Văn An", 59, 61, 31224, 31224, 31224.3125],
        {2: "dd/mm/yyyy", 3: "dd/mm/yyyy", 4: "mm/yyyy", 5: "yyyy", 6: "hh:mm"})


def sheets(book):
    """A list among other sheets, one of them hidden."""
    book.active.title = "Bìa"
    book.active["A1"] = "Hồ sơ đại hội"
    put(book.create_sheet("Danh sách"), 1, ["STT", "Họ tên", "Dân tộc"])
    put(book["Danh sách"], 2, [1, "Nguyễn Văn An", "Kinh"])
    old = book.create_sheet("Cũ")
    put(old, 1, ["STT", "Họ tên", "Dân tộc"])
    put(old, 2, [1, "Người Cũ", "Kinh"])
    old.sheet_state = "hidden"


def twice(book):
    sheets(book)
    book["Cũ"].sheet_state = "visible"


def legacy(book):
    """Columns typed in old fonts: TCVN3, its capitals, VNI; the bytes come from the command line's caller."""
    put(book.active, 1, ["Họ và tên", "Chức vụ", "Đơn vị", "Dân tộc"])
    rows = [line.split("\t") for line in sys.stdin.read().split("\n") if line]
    for number, row in enumerate(rows, 2):
        put(book.active, number, row)
        book.active.cell(number, 2).font = Font(name=".VnTimeH")


def text_numbers(book):
    """Numbers as their formats mean them."""
    put(book.active, 1, ["Họ và tên", "a", "b", "c", "d", "e", "f", "g", "h"])
    put(book.active, 2, ["Nguyễn Văn An", 79, 912345678, 123456789012345, 0.95, 1234.5, 7, True, 0.1 + 0.2],
        {2: "000", 3: "0000 000 000", 5: "0%", 6: "#,##0.00", 7: '"ĐB-"000'})


if __name__ == "__main__":
    workbook = openpyxl.Workbook()
    globals()[sys.argv[1]](workbook)
    workbook.save(sys.argv[2])
