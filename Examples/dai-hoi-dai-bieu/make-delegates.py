#!/usr/bin/env python3
"""Makes the list of delegates of an invented congress: delegates.xlsx, delegates.csv and the end of congress.yaml.

Everybody in it is invented, as are the ward, the province and all places. The list has every kind of name and entry that
real lists have and programs stumble over. The same run makes the same bytes.

    python3 make-delegates.py [FOLDER]        needs Debian's python3-openpyxl
"""
import csv
import datetime
import io
import pathlib
import re
import sys
import unicodedata
import zipfile

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
OPENING = datetime.date(2026, 6, 18)
MARK = "# Từ đây xuống do make-delegates.py viết ra."


class Dice:
    """A generator of our own, so that no version of Python changes the list."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides

    def pick(self, items):
        return items[self.roll(len(items))]

    def day(self, first, last):
        return first + datetime.timedelta(self.roll((last - first).days + 1))


FAMILIES = "Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh".split()
MEN = ["Văn", "Đức", "Minh", "Quốc", "Thanh", "Xuân", "Hữu", "Công", "Anh", "Hoàng"]
WOMEN = ["Thị", "Thị Thanh", "Ngọc", "Thị Kim", "Thu", "Thị Hồng", "Bích", "Thị Minh"]
MEN_GIVEN = "An Bình Chiến Cường Dũng Đạt Đức Giang Hải Hùng Khoa Kiên Lâm Long Mạnh Nam Phong Quân Sơn Thắng Toàn Tùng Út Vinh".split()
WOMEN_GIVEN = "An Ánh Ân Châu Chi Dung Đào Hà Hoa Hoà Hương Lan Loan Mai Nga Oanh Phượng Quyên Thảo Thuý Uyên Vân Yến".split()

DELEGATIONS = [
    ("dang-uy", "Ban Chấp hành Đảng bộ phường"),
    ("co-quan-dang", "Đảng bộ các cơ quan Đảng phường"),
    ("uy-ban", "Đảng bộ Uỷ ban nhân dân phường"),
    ("cong-an", "Đảng bộ Công an phường"),
    ("quan-su", "Chi bộ Quân sự phường"),
    ("khu-pho-1", "Đảng bộ khu phố 1"),
    ("khu-pho-2", "Đảng bộ khu phố 2"),
    ("khu-pho-3", "Đảng bộ khu phố 3"),
    ("khu-pho-4", "Đảng bộ khu phố 4"),
    ("khu-pho-5", "Đảng bộ khu phố 5"),
    ("truong-hoc", "Đảng bộ các trường học"),
    ("tram-y-te", "Chi bộ Trạm Y tế"),
    ("doanh-nghiep", "Đảng bộ các doanh nghiệp"),
]
UNITS = ["Đảng uỷ phường", "Đảng uỷ phường", "Uỷ ban nhân dân phường", "Công an phường", "Ban Chỉ huy Quân sự phường",
         "Khu phố 1", "Khu phố 2", "Khu phố 3", "Khu phố 4", "Khu phố 5", "Trường THPT Hư Cấu", "Trạm Y tế phường",
         "Công ty Thí Dụ"]
# By office, appointed, then elected by each delegation: 180 seats.
SEATS = [27, 5] + [0, 14, 16, 15, 7, 14, 13, 15, 12, 13, 14, 6, 9]
MINORITIES = ["Tày", "Mường", "Thái", "Hoa", "Khmer", "Nùng"]
RELIGIONS = ["Phật giáo", "Phật giáo", "Công giáo", "Tin lành", "Cao Đài"]
PROFESSIONS = ["Đại học Luật", "Cử nhân Kinh tế", "Kỹ sư Xây dựng", "Thạc sĩ Quản lý công", "Đại học Sư phạm",
               "Thạc sĩ Luật", "Cao đẳng Kế toán", "Trung cấp Hành chính", "Đại học Cảnh sát", "Bác sĩ chuyên khoa I",
               "Tiến sĩ Giáo dục học", "Đại học Hành chính, Thạc sĩ Chính trị học"]
BADGES = [90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 30]

# Names that lists really have. (name as typed, gender, what else is odd)
ODD = [
    ("H'Linh Niê", "nữ", {"ethnicity": "Ê-đê", "religion": "Tin lành"}),
    ("Y Thông Mlô", "nam", {"ethnicity": "Ê-đê"}),
    ("Rơ Chăm H'Phưng", "nữ", {"ethnicity": "Gia-rai"}),
    ("Y Hơ", "nam", {"ethnicity": "Ba-na"}),
    ("Tôn Nữ Thị Mây", "nữ", {}),
    ("Công Tằng Tôn Nữ Thị Hồng Sương", "nữ", {}),
    ("Âu Dương Minh Khê", "nam", {"ethnicity": "Hoa"}),
    ("Nguyễn Hoà", "nam", {"birth": datetime.date(1971, 3, 5)}),
    ("Nguyễn Hòa", "nam", {"birth": datetime.date(1984, 11, 20)}),
    (unicodedata.normalize("NFD", "Đặng Thị Thuỷ Tiên"), "nữ", {}),
    ("Lê  Thị   Ngọc Ánh", "nữ", {}),
    ("Trần\u00a0Văn\u00a0Ân", "nam", {}),
    ("Đ/c Phạm Quốc Bảo", "nam", {}),
    ("TS. Vũ Thị Giáng Hương", "nữ", {"professional": "Tiến sĩ Văn học"}),
    ("Thượng tá Hoàng Đình Chiến", "nam", {}),
    ("Bùi Thị Lụa (nữ)", "nữ", {}),
    ("TRẦN ĐÌNH LONG", "nam", {}),
    ("Thích", "nam", {"religion": "Phật giáo"}),
    ("Nguyễn Trần Lê Ngọc Bảo Châu Thị Hồng Nhung Anh Thư", "nữ", {}),
    ("Nguyễn Văn An", "nam", {"birth": datetime.date(1968, 1, 9)}),
    ("Nguyễn Văn An", "nam", {"birth": datetime.date(1990, 1, 9)}),
    ("Ngô Ngọc Thúy", "nữ", {"birth": datetime.date(1979, 7, 15)}),
    ("Ngô Thúy Ngọc", "nữ", {"birth": datetime.date(1982, 12, 1)}),
    ("Lò Thị Pâng", "nữ", {"ethnicity": "Thái"}),
    ("Thạch Sô Phia", "nữ", {"ethnicity": "Khmer", "religion": "Phật giáo"}),
    ("Ông Văn Tám", "nam", {}),
    ("Đỗ Vla-đi-mia", "nam", {}),
    ("Phan Ơn", "nam", {"birth": "1971"}),
    ("Lý Ư", "nữ", {"birth": "4/1969"}),
    ("Trịnh Yên", "nam", {"birth": "1985"}),
]


def person(dice, name, gender, more):
    birth = more.get("birth") or dice.day(datetime.date(1948, 1, 1), datetime.date(2000, 12, 31))
    if dice.roll(3):
        birth = more.get("birth") or dice.day(datetime.date(1966, 1, 1), datetime.date(1990, 12, 31))
    year = birth.year if isinstance(birth, datetime.date) else int(birth[-4:])
    admission = dice.day(datetime.date(year + 19, 1, 1), datetime.date(min(year + 38, 2024), 12, 31))
    seniority = OPENING.year - admission.year - ((OPENING.month, OPENING.day) < (admission.month, admission.day))
    badge = next((years for years in BADGES if seniority >= years), "")
    return {
        "name": name, "gender": gender, "birth": birth, "home": f"xã Thí Dụ {dice.roll(40) + 1}, tỉnh Thí Dụ",
        "ethnicity": more.get("ethnicity") or ("Kinh" if dice.roll(12) else dice.pick(MINORITIES)),
        "religion": more.get("religion") or ("không" if dice.roll(8) else dice.pick(RELIGIONS)),
        "admission": admission, "official": admission + datetime.timedelta(365 + dice.roll(30)),
        "badge": badge, "general": "10/10" if year < 1962 and dice.roll(2) else "12/12",
        "professional": more.get("professional") or dice.pick(PROFESSIONS),
        "theory": dice.pick(["Cao cấp", "Trung cấp", "Trung cấp", "Cử nhân", "Sơ cấp"]),
        "management": dice.pick(["Chuyên viên", "Chuyên viên", "Chuyên viên chính", "Chuyên viên cao cấp"]),
        "languages": dice.pick(["Tiếng Anh A2", "Tiếng Anh B1", "Tiếng Anh B", "Tiếng Trung B"]),
        "computing": dice.pick(["Cơ bản", "A", "B"]), "replaces": "", "attendance": "có mặt",
    }


def everybody():
    dice = Dice(20260618)
    odd = [(name, gender, dict(more)) for name, gender, more in ODD]
    # The odd ones stand among the others, six places apart.
    people, taken = [], {unicodedata.normalize("NFC", name) for name, _, _ in ODD}
    for seat in range(sum(SEATS)):
        if seat % 6 == 4 and odd:
            people.append(person(dice, *odd.pop(0)))
            continue
        gender = "nữ" if dice.roll(5) < 2 else "nam"
        middles, givens = (WOMEN, WOMEN_GIVEN) if gender == "nữ" else (MEN, MEN_GIVEN)
        while True:
            name = f"{dice.pick(FAMILIES)} {dice.pick(middles)} {dice.pick(givens)}"
            # No two names of the same words, whatever their order: only the odd ones shall be taken for one another.
            if not any(sorted(name.split()) == sorted(other.split()) for other in taken):
                break
        taken.add(name)
        people.append(person(dice, name, gender, {}))
    place(people, dice)
    return people


def place(people, dice):
    """Codes, seats, kinds, delegations, posts, attendance."""
    kinds = ["đương nhiên"] * SEATS[0] + ["chỉ định"] * SEATS[1] + ["bầu"] * sum(SEATS[2:])
    homes = [0] * SEATS[0] + [2] * SEATS[1] + [i for i, seats in enumerate(SEATS[2:]) for _ in range(seats)]
    for index, (one, kind, home) in enumerate(zip(people, kinds, homes)):
        one.update(code=f"{index + 1:03}", seat="ABCDEFGHIK"[index // 18] + str(index % 18 + 1), kind=kind,
                   delegation=DELEGATIONS[home][1], unit=UNITS[home],
                   phone=f"0000 000 {index + 1:03}", note="hư cấu",
                   post="Đảng uỷ viên" if kind == "đương nhiên" else dice.pick(
                       ["Bí thư chi bộ", "Phó Bí thư chi bộ", "Chi uỷ viên", "Đảng viên"]))
    for index, word in {17: "vắng có lý do", 63: "vắng có lý do", 99: "vắng không lý do", 150: "vắng có lý do"}.items():
        people[index]["attendance"] = word
    # Two delegates were replaced: their seats are the alternates'.
    for index in (70, 120):
        away = dict(people[index], name=f"{dice.pick(FAMILIES)} Văn Vắng {'Một' if index == 70 else 'Hai'}", gender="nam",
                    attendance="có dự khuyết thay", code=people[index]["code"] + "A", seat="", phone="",
                    birth=datetime.date(1970, 5, index - 60 if index == 70 else 20))
        people[index]["replaces"] = away["code"]
        people.append(away)


COLUMNS = [
    ("Mã số", "code"), ("Họ và tên", "name"), ("Giới tính", "gender"), ("Ngày sinh", "birth"), ("Quê quán", "home"),
    ("Dân tộc", "ethnicity"), ("Tôn giáo", "religion"), ("Ngày vào Đảng", "admission"), ("Ngày chính thức", "official"),
    ("Huy hiệu Đảng", "badge"), ("GDPT", "general"), ("Chuyên môn", "professional"), ("LLCT", "theory"),
    ("QLNN", "management"), ("Ngoại ngữ", "languages"), ("Tin học", "computing"), ("Chức vụ", "post"),
    ("Đơn vị công tác", "unit"), ("Đoàn", "delegation"), ("Thành phần", "kind"), ("Thay cho", "replaces"),
    ("Tham dự", "attendance"), ("Ghế", "seat"), ("Điện thoại", "phone"), ("Ghi chú", "note"),
]


def words(value):
    return f"{value.day}/{value.month}/{value.year}" if isinstance(value, datetime.date) else str(value)


def write_csv(people):
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(["TT"] + [heading for heading, _ in COLUMNS])
    for number, one in enumerate(people, 1):
        rows.writerow([number] + [words(one[key]) for _, key in COLUMNS])
    (FOLDER / "delegates.csv").write_bytes(text.getvalue().encode())


YAML = [
    ("code", "code"), ("name", "name"), ("gender", "gender"), ("birth_date", "birth"), ("home_place", "home"),
    ("ethnicity", "ethnicity"), ("religion", "religion"), ("party_admission", "admission"),
    ("party_official", "official"), ("party_badge", "badge"), ("unit", "unit"), ("delegation", "delegation"),
    ("kind", "kind"), ("replaces", "replaces"), ("attendance", "attendance"), ("seat", "seat"), ("phone", "phone"),
    ("note", "note"),
]
EDUCATION = [("general", "general"), ("professional", "professional"), ("political_theory", "theory"),
             ("state_management", "management"), ("languages", "languages"), ("computing", "computing")]


def scalar(value):
    text = words(value)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_yaml(people):
    path = FOLDER / "congress.yaml"
    head = path.read_text().split(MARK)[0]
    lines = [MARK, "delegates:"]
    for number, one in enumerate(people, 1):
        lines.append(f"  - number: {number}")
        lines += [f"    {key}: {scalar(one[field])}" for key, field in YAML if words(one[field])]
        lines.append("    education: { " + ", ".join(f"{key}: {scalar(one[field])}" for key, field in EDUCATION) + " }")
        lines.append(f"    positions: [{scalar(one['post'])}]")
    path.write_text(head + "\n".join(lines) + "\n")


def write_xlsx(people):
    import openpyxl
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Đại biểu"
    # (upper heading, lower heading, key or what to do)
    columns = [("TT", "", "number"), ("Mã số", "", "code"), ("Họ và tên", "", "name"),
               ("Ngày, tháng, năm sinh", "Nam", "nam"), ("Ngày, tháng, năm sinh", "Nữ", "nữ"), ("Quê quán", "", "home"),
               ("Dân tộc", "", "ethnicity"), ("Tôn giáo", "", "religion"), ("Ngày vào Đảng", "Dự bị", "admission"),
               ("Ngày vào Đảng", "Chính thức", "official"), ("Huy hiệu Đảng", "", "badge"),
               ("Trình độ", "GDPT", "general"), ("Trình độ", "Chuyên môn", "professional"), ("Trình độ", "LLCT", "theory"),
               ("Trình độ", "QLNN", "management"), ("Trình độ", "Ngoại ngữ", "languages"),
               ("Trình độ", "Tin học", "computing"), ("Chức vụ", "", "post"), ("Đơn vị công tác", "", "unit"),
               ("Đoàn", "", "delegation"), ("Thành phần", "", "kind"), ("Thay cho", "", "replaces"),
               ("Tham dự", "", "attendance"), ("Ghế", "", "seat"), ("Điện thoại", "", "phone"), ("Ghi chú", "", "note")]
    sheet["A1"] = "ĐẢNG BỘ PHƯỜNG HƯ CẤU"
    sheet["A2"] = "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI LẦN THỨ II"
    sheet["A3"] = "(mọi họ tên, số liệu, địa danh đều là hư cấu)"
    start = 1
    while start <= len(columns):
        upper, lower, _ = columns[start - 1]
        end = start
        while end < len(columns) and columns[end][0] == upper:
            end += 1
        sheet.cell(5, start, upper)
        if lower:
            sheet.merge_cells(start_row=5, end_row=5, start_column=start, end_column=end)
        else:
            sheet.merge_cells(start_row=5, end_row=6, start_column=start, end_column=start)
        for column in range(start, end + 1):
            if lower:
                sheet.cell(6, column, columns[column - 1][1])
        start = end + 1
    for row in sheet["A1:Z6"]:
        for cell in row:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=cell.row > 4)
    for number, one in enumerate(people, 1):
        for column, (_, _, key) in enumerate(columns, 1):
            value = number if key == "number" else one["birth"] if key == one["gender"] else one.get(key, "")
            cell = sheet.cell(6 + number, column, value if value != "" else None)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
                # Some hands type dates as text.
                if number % 11 == 0:
                    cell.value, cell.number_format = words(value), "@"
            elif key == "code" and value.isdigit():
                # A number whose zeros are the format's.
                cell.value, cell.number_format = int(value), "000"
            elif isinstance(value, str):
                cell.number_format = "@"
    for column in range(1, len(columns) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 14
    sheet.freeze_panes = "D7"
    raw = io.BytesIO()
    book.save(raw)
    (FOLDER / "delegates.xlsx").write_bytes(without_clock(raw))


def without_clock(raw):
    """The package with one time for all: the library writes the hour of the run into it."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in sorted(old.namelist()):
            data = old.read(entry)
            if entry == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-06-01T00:00:00Z", data)
            info = zipfile.ZipInfo(entry, (2026, 6, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data, compresslevel=9)
    return fixed.getvalue()


if __name__ == "__main__":
    PEOPLE = everybody()
    write_csv(PEOPLE)
    write_yaml(PEOPLE)
    write_xlsx(PEOPLE)
