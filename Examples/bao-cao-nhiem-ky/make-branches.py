#!/usr/bin/env python3
"""Makes the workbook of the branches of an invented ward: chi-bo.xlsx.

Branches, people, places and figures are all invented. Two branches are broken on purpose. The same run makes the same bytes.

    python3 make-branches.py [FOLDER] [BRANCHES [FAULTY]]        needs Debian's python3-openpyxl

With more branches than the example has, for measuring, one in BRANCHES / FAULTY is broken.
"""
import datetime
import io
import pathlib
import re
import sys
import zipfile

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
BRANCHES = int(sys.argv[2]) if len(sys.argv) > 2 else 64
FAULTY = int(sys.argv[3]) if len(sys.argv) > 3 else 2


class Dice:
    """A generator of our own, so that no version of Python changes the workbook."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides

    def pick(self, items):
        return items[self.roll(len(items))]

    def some(self, items, count):
        rest = list(items)
        return [rest.pop(self.roll(len(rest))) for _ in range(count)]


FAMILIES = "Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai".split()
MIDDLES = ["Văn", "Đức", "Minh", "Quốc", "Thanh", "Thị", "Thị Thu", "Ngọc", "Thị Kim", "Hồng", "Xuân", "Hữu"]
GIVENS = ("An Bình Châu Cường Dung Dũng Đạt Giang Hà Hải Hoa Hùng Hương Khánh Lan Lâm Liên Long Mai Nam Nga Phong "
          "Phương Quân Sơn Thảo Thắng Thuỷ Toàn Trang Tuấn Vinh Xuân Yến").split()

GROUPS = {
    "Khu phố": (
        "khu phố",
        {"Phát triển kinh tế, giảm nghèo": [
            "Vận động {a} hộ kinh doanh nhận thanh toán điện tử", "Giúp {b} hộ thoát nghèo bằng vốn vay và việc làm tại chỗ",
            "Mở {b} lớp dạy nghề ngắn ngày cho lao động nữ", "Vận động {c} triệu đồng xây dựng quỹ giúp nhau làm ăn"],
         "Xây dựng khu phố": [
            "Cùng Nhân dân mở rộng {b} tuyến hẻm, {a} hộ lùi hàng rào", "Lắp {a} camera an ninh và {b} điểm chữa cháy công cộng",
            "Trồng {c} cây xanh, xoá {b} điểm tập kết rác", "Hoà giải thành {a} vụ việc ngay từ cơ sở"]},
        [("rac", "Hộ phân loại rác tại nguồn", "%", 85, 11), ("ho-ngheo", "Hộ nghèo còn", "hộ", 3, 4)]),
    "Trường học": (
        "trường",
        {"Dạy và học": [
            "Tỷ lệ học sinh hoàn thành chương trình đạt {p}%", "Có {a} học sinh đoạt giải cấp thành phố",
            "Đổi mới kiểm tra, đánh giá ở {b} môn học", "Tổ chức {a} buổi học ngoài nhà trường"],
         "Đội ngũ": [
            "{b} giáo viên được công nhận giáo viên giỏi cấp thành phố", "{a} lượt thầy cô dự bồi dưỡng chuyên môn",
            "Xây dựng {b} phòng học bộ môn từ nguồn vận động"]},
        [("gvg", "Giáo viên dạy giỏi cấp phường trở lên", "%", 60, 15), ("thu-vien", "Đầu sách bổ sung cho thư viện", "cuốn", 400, 150)]),
    "Cơ quan": (
        "",
        {"Nhiệm vụ chuyên môn": [
            "Giải quyết đúng hạn {p}% hồ sơ của người dân", "Rút ngắn thời gian của {b} thủ tục",
            "Số hoá {c} hồ sơ lưu trữ", "Tiếp {a} lượt người dân, đối thoại {b} cuộc"],
         "Cải cách hành chính": [
            "{b} sáng kiến được áp dụng ở cấp phường", "Đưa {b} thủ tục lên mức toàn trình",
            "Khảo sát {c} người dân, mức hài lòng {p}%"]},
        [("dung-han", "Hồ sơ giải quyết đúng hạn", "%", 95, 5), ("sang-kien", "Sáng kiến được công nhận", "sáng kiến", 4, 5)]),
    "Doanh nghiệp": (
        "",
        {"Sản xuất, kinh doanh": [
            "Doanh thu tăng bình quân {b}% mỗi năm", "Tạo thêm {a} việc làm, không nợ lương",
            "Đầu tư {b} dây chuyền mới, giảm {b}% điện năng", "Tai nạn lao động giảm {b} vụ so với nhiệm kỳ trước"],
         "Chăm lo người lao động": [
            "Ký {b} thoả ước lao động tập thể", "Hỗ trợ {a} công nhân có hoàn cảnh khó khăn",
            "Xây {b} phòng trọ cho công nhân ở xa"]},
        [("viec-lam", "Việc làm mới", "việc làm", 30, 20), ("an-toan", "Vụ mất an toàn lao động", "vụ", 2, 3)]),
}
NAMES = {
    "Khu phố": ["Chi bộ Khu phố {n}"],
    "Trường học": ["Chi bộ Trường Tiểu học {x}", "Chi bộ Trường Mầm non {x}", "Chi bộ Trường Trung học cơ sở {x}"],
    "Cơ quan": ["Chi bộ Trạm Y tế số {n}", "Chi bộ Công an cụm {n}", "Chi bộ Quân sự tổ {n}", "Chi bộ Trung tâm {x}"],
    "Doanh nghiệp": ["Chi bộ Công ty {x}", "Chi bộ Hợp tác xã {x}"],
}
FLOWERS = ("Bằng Lăng", "Phượng Vĩ", "Hoa Sữa", "Ngọc Lan", "Sao Mai", "Tre Xanh", "Bến Trăng", "Rạng Đông", "Sông Hiền",
           "Cầu Vồng", "Đồng Xanh", "Hải Âu", "Ánh Dương", "Bình Minh", "Hoa Sen", "Sơn Ca")
BUILDING = {
    "Sinh hoạt chi bộ": ["Sinh hoạt đều đặn hằng tháng, tỷ lệ dự bình quân {p}%", "Mỗi quý bàn một chuyên đề do đảng viên chọn",
                         "Đổi mới cách ra nghị quyết: mỗi việc có người phụ trách và hạn xong"],
    "Phát triển đảng viên": ["Bồi dưỡng {a} quần chúng ưu tú", "Phân công đảng viên giúp đỡ từng quần chúng"],
    "Kiểm tra, giám sát": ["Tự kiểm tra {b} chuyên đề", "Nhắc nhở {b} đồng chí vắng sinh hoạt không lý do"],
}
FAULTS = ["Sinh hoạt chuyên đề có lúc còn nặng về nghe phổ biến", "Việc theo dõi thực hiện nghị quyết chưa thường xuyên",
          "Công tác tạo nguồn phát triển đảng viên còn chậm", "Ứng dụng công nghệ trong sinh hoạt chi bộ còn lúng túng"]
CAUSES = ["Một số đảng viên tuổi cao, sức khoẻ yếu", "Chi uỷ phân công chưa sát khả năng từng đồng chí",
          "Việc chuyên môn nhiều, sắp xếp thời gian chưa khoa học", "Kinh phí hoạt động còn hạn hẹp"]
LESSONS = ["Việc gì đảng viên làm trước và nói rõ lợi ích thì quần chúng đồng tình",
           "Nghị quyết càng cụ thể, có người phụ trách và hạn xong thì càng dễ thành việc",
           "Nghe nhiều hơn trong sinh hoạt thì việc khó cũng tìm ra cách làm"]
GOALS = ["Xây dựng Chi bộ trong sạch, vững mạnh; đoàn kết, nghĩa tình, làm tốt việc được giao",
         "Xây dựng Chi bộ trong sạch, vững mạnh tiêu biểu; đi đầu trong chuyển đổi số và cải cách lề lối làm việc"]
TASKS = [("Giúp các hộ, các đồng chí khó khăn theo kế hoạch riêng", "Phó Bí thư", "Các đoàn thể", "Quý IV/2030"),
         ("Chuyên đề sinh hoạt hằng quý", "Bí thư", "Các tổ đảng", "Hằng quý"),
         ("Bồi dưỡng, kết nạp đảng viên mới", "Chi uỷ", "Đoàn Thanh niên", "Hằng năm"),
         ("Sổ tay đảng viên điện tử", "Chi uỷ viên", "Tổ công nghệ số cộng đồng", "Quý II/2031")]
RATINGS = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"]


def person(dice):
    return f"{dice.pick(FAMILIES)} {dice.pick(MIDDLES)} {dice.pick(GIVENS)}"


def branch(number):
    """All that is known of a branch: its row, and its rows on the other sheets."""
    dice = Dice(number * 7919)
    group = list(GROUPS)[0 if number % 2 else number // 2 % 4]
    _, areas, own_targets = GROUPS[group]
    key = f"CB-{number:0{max(2, len(str(BRANCHES)))}d}"
    name = dice.pick(NAMES[group]).format(n=number, x=f"{dice.pick(FLOWERS)} {number}")
    start = 6 + dice.roll(45)
    admitted = dice.roll(7)
    end = start + admitted - dice.roll(3)
    row = [number, key, name, group, name.replace("Chi bộ", "Chi uỷ", 1), 3 + dice.roll(14),
           datetime.date(2030, 3, 1) + datetime.timedelta(dice.roll(28)), dice.pick(["buổi sáng", "buổi chiều", "buổi tối"]),
           start, end, end - dice.roll(min(admitted, 2) + 1), admitted, dice.pick(RATINGS), dice.pick(FAULTS),
           "\n".join(dice.some(CAUSES, 2)), dice.pick(LESSONS), dice.pick(GOALS)]

    def fill(text):
        return text.format(a=6 + dice.roll(30), b=2 + dice.roll(7), c=40 + dice.roll(300), p=88 + dice.roll(12))

    people = [(key, "bi-thu", person(dice), f"Bí thư Chi bộ"), (key, "pho-bi-thu", person(dice), "Phó Bí thư Chi bộ")]
    work = [(key, area, fill(text)) for area, texts in areas.items() for text in dice.some(texts, 2)]
    building = [(key, area, fill(text)) for area, texts in BUILDING.items() for text in texts[:2]]
    aim = 2 + dice.roll(4)
    results = [(key, "ket-nap", "Kết nạp đảng viên", "đảng viên", None, aim, admitted),
               (key, "sinh-hoat", "Tỷ lệ dự sinh hoạt bình quân", "%", None, 90, 86 + dice.roll(14))]
    targets = [(key, "ket-nap", "Kết nạp đảng viên", "đảng viên", "ít nhất", admitted, aim + 1),
               (key, "sinh-hoat", "Tỷ lệ dự sinh hoạt bình quân", "%", "ít nhất", results[1][6], 93)]
    for ident, title, unit, target, spread in own_targets:
        few = ident in ("ho-ngheo", "an-toan")
        result = max(0, target + dice.roll(spread) - spread // 2)
        result = min(result, 100) if unit == "%" else result
        results.append((key, ident, title, unit, "không quá" if few else None, target, result))
        targets.append((key, ident, title, unit, "không quá" if few else "ít nhất", result, 0 if few else target + 2))
    tasks = [(key,) + task for task in dice.some(TASKS, 3)]
    break_one(number, row)
    return row, people, results, targets, work, building, tasks


def break_one(number, row):
    """The broken branches: a day that no calendar has, and more official members than members."""
    if BRANCHES == 64 and FAULTY == 2:
        broken = {17: 0, 41: 1}.get(number)
    else:
        every = BRANCHES // FAULTY if FAULTY else 0
        broken = number // every % 2 if every and number % every == 0 else None
    if broken == 0:
        row[6] = "31/4/2030"
    elif broken == 1:
        row[10] = row[9] + 6


SHEETS = [
    ("Chi bộ", ["TT", "Mã chi bộ", "Tên chi bộ", "Khối", "Chi uỷ", "Đại hội lần thứ", "Ngày đại hội", "Buổi",
                "Đảng viên đầu nhiệm kỳ", "Đảng viên", "Đảng viên chính thức", "Kết nạp", "Xếp loại", "Hạn chế", "Nguyên nhân",
                "Bài học kinh nghiệm", "Mục tiêu"]),
    ("Nhân sự", ["Mã chi bộ", "Định danh", "Họ và tên", "Chức vụ"]),
    ("Kết quả chỉ tiêu", ["Mã chi bộ", "Mã số", "Chỉ tiêu", "Đơn vị tính", "So sánh", "Nghị quyết", "Kết quả"]),
    ("Chỉ tiêu", ["Mã chi bộ", "Mã số", "Chỉ tiêu", "Đơn vị tính", "So sánh", "Thực hiện", "Mục tiêu"]),
    ("Nhiệm vụ chính trị", ["Mã chi bộ", "Lĩnh vực", "Kết quả"]),
    ("Xây dựng Đảng", ["Mã chi bộ", "Lĩnh vực", "Kết quả"]),
    ("Phân công", ["Mã chi bộ", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"]),
]


def write_workbook():
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook(write_only=True)
    sheets = []
    for title, headings in SHEETS:
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A4"
        for column in range(1, len(headings) + 1):
            sheet.column_dimensions[get_column_letter(column)].width = 18

        def cell(value, bold=False, form=None):
            made = WriteOnlyCell(sheet, value)
            if bold:
                made.font = Font(bold=True)
            if form:
                made.number_format = form
            return made

        sheet.append([cell(f"Đảng bộ phường Bến Nghĩa: {title.lower()} (mọi tên, số liệu đều là hư cấu)", bold=True)])
        sheet.append([])
        sheet.append([cell(heading, bold=True) for heading in headings])
        sheets.append((sheet, cell))
    for number in range(1, BRANCHES + 1):
        row, *rest = branch(number)
        for (sheet, cell), rows in zip(sheets, [[row], *rest]):
            for one in rows:
                sheet.append([cell(value, form="dd/mm/yyyy") if isinstance(value, datetime.date) else value for value in one])
    raw = io.BytesIO()
    book.save(raw)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "chi-bo.xlsx").write_bytes(without_clock(raw))


def without_clock(raw):
    """The package with one time for all: the library writes the hour of the run into it."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in sorted(old.namelist()):
            data = old.read(entry)
            if entry == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2030-02-01T00:00:00Z", data)
            info = zipfile.ZipInfo(entry, (2030, 2, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data, compresslevel=9)
    return fixed.getvalue()


if __name__ == "__main__":
    write_workbook()
