"""Counts the delegates of a workbook anew, by other means than the product, and prints the rows of the credentials
report: "Nam 110 176 62,50".

    python3 credentials.py delegates.xlsx 2026-06-18
"""
import datetime
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

DAY = datetime.date.fromisoformat(sys.argv[2])
SHEET = openpyxl.load_workbook(sys.argv[1], data_only=True).active
NAMES = ("TT ma ten nam nu que dantoc tongiao vaodang chinhthuc huyhieu gdpt chuyenmon llct qlnn nn th chucvu donvi doan "
         "thanhphan thaycho thamdu ghe dt ghichu").split()
EVERYONE = [dict(zip(NAMES, row)) for row in SHEET.iter_rows(min_row=7, values_only=True) if row[2]]
SUMMONED = [one for one in EVERYONE if one["thamdu"] != "có dự khuyết thay"]
PRESENT = [one for one in SUMMONED if one["thamdu"] == "có mặt"]


def text(value):
    return "" if value is None else str(value).strip()


def row(label, count, total):
    percent = (Decimal(100 * count) / total).quantize(Decimal("0.01"), ROUND_HALF_UP)
    print(label, count, total, str(percent).replace(".", ","))


def rows(people, *tests, all_rows=True):
    for label, test in tests:
        count = sum(1 for one in people if test(one))
        if count or all_rows:
            row(label, count, len(people))


def span(value):
    """The first and the last day a cell may mean."""
    if isinstance(value, datetime.datetime):
        return value.date(), value.date()
    parts = [int(part) for part in text(value).split("/")][::-1]
    if len(parts) == 3:
        return datetime.date(*parts), datetime.date(*parts)
    year, months = parts[0], parts[1:] or range(1, 13)
    last = datetime.date(year + max(months) // 12, max(months) % 12 + 1, 1) - datetime.timedelta(days=1)
    return datetime.date(year, min(months), 1), last


def age(day):
    return DAY.year - day.year - ((DAY.month, DAY.day) < (day.month, day.day))


def bands(field, *edges):
    found = []
    for one in PRESENT:
        ages = {age(day) for day in span(field(one))}
        places = {max(i for i, (first, _) in enumerate(edges) if number >= first) for number in ages}
        found.append(places.pop() if len(places) == 1 else None)
    for place, (_, label) in enumerate(edges):
        row(label, found.count(place), len(PRESENT))
    if None in found:
        row("Chưa rõ", found.count(None), len(PRESENT))


def has(field, *words):
    return lambda one: text(one[field]) in words


def begins(*words):
    return lambda one: text(one["chuyenmon"]).split(", ")[-1].startswith(words)


row("có mặt", len(PRESENT), len(SUMMONED))
rows(SUMMONED, ("Đại biểu đương nhiên", has("thanhphan", "đương nhiên")), ("Đại biểu được bầu", has("thanhphan", "bầu")),
     ("Đại biểu được chỉ định", has("thanhphan", "chỉ định")))
rows(PRESENT, ("Nam", lambda one: one["nam"] is not None), ("Nữ", lambda one: one["nu"] is not None))
rows(PRESENT, ("Kinh", has("dantoc", "Kinh")), ("Dân tộc thiểu số", lambda one: text(one["dantoc"]) != "Kinh"))
rows(PRESENT, ("Có tôn giáo", lambda one: text(one["tongiao"]) != "không"), ("Không", has("tongiao", "không")))
bands(lambda one: one["nam"] if one["nam"] is not None else one["nu"], (0, "Dưới 30 tuổi"), (30, "Từ 30 đến 40 tuổi"),
      (41, "Từ 41 đến 50 tuổi"), (51, "Từ 51 đến 60 tuổi"), (61, "Từ 61 đến 70 tuổi"), (71, "Trên 70 tuổi"))
bands(lambda one: one["vaodang"], (0, "Dưới 10 năm"), (10, "Từ 10 đến 19 năm"), (20, "Từ 20 đến 29 năm"),
      (30, "Từ 30 đến 39 năm"), (40, "Từ 40 năm trở lên"))
rows(PRESENT, ("Chưa có Huy hiệu", has("huyhieu", "")),
     *[(f"Huy hiệu {years} năm tuổi Đảng", has("huyhieu", str(years))) for years in range(30, 95, 5)], all_rows=False)
rows(PRESENT, ("10/10", has("gdpt", "10/10")), ("12/12 (THPT)", has("gdpt", "12/12")), all_rows=False)
rows(PRESENT, ("Trung cấp", begins("Trung cấp")), ("Cao đẳng", begins("Cao đẳng")),
     ("Đại học", begins("Đại học", "Cử nhân", "Kỹ sư")), ("Chuyên khoa I, II", begins("Bác sĩ chuyên khoa")),
     ("Thạc sĩ", begins("Thạc sĩ")), ("Tiến sĩ", begins("Tiến sĩ")), all_rows=False)
rows(PRESENT, ("Sơ cấp", has("llct", "Sơ cấp")), ("Trung cấp", has("llct", "Trung cấp")),
     ("Cao cấp, cử nhân", has("llct", "Cao cấp", "Cử nhân")), all_rows=False)
rows(PRESENT, ("Chuyên viên", has("qlnn", "Chuyên viên")), ("Chuyên viên chính", has("qlnn", "Chuyên viên chính")),
     ("Chuyên viên cao cấp", has("qlnn", "Chuyên viên cao cấp")), all_rows=False)
