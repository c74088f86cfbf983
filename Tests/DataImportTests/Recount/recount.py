"""Counts the delegates of a CSV list anew, by other means than the product, and prints each figure as
`statistics.gender.female.count = 85`.

    python3 recount.py delegates.csv 2026-06-18
"""
import csv
import datetime
import sys
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    EVERYONE = list(csv.DictReader(file))
DAY = datetime.date.fromisoformat(sys.argv[2])
SUMMONED = [one for one in EVERYONE if one["Tham dự"] != "có dự khuyết thay"]
PRESENT = [one for one in SUMMONED if one["Tham dự"] == "có mặt"]


def show(path, value):
    print(f"statistics.{path} = {value}")


def decimal(number, places):
    """Half up, with a comma, without zeros at the end."""
    text = str(Decimal(number).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    return text.rstrip("0").rstrip(".").replace(".", ",") if "." in text else text


def table(key, counts, total):
    for row, count in counts:
        show(f"{key}.{row}.count", count)
        show(f"{key}.{row}.total", total)
        show(f"{key}.{row}.percent", decimal(Decimal(count * 100) / total, 2) + "%")


def words(key, people, column, known):
    """A table by the words of a column; `known` gives the rows in order, the rest are unknown."""
    counts = Counter(known.get(one[column], "unknown") for one in people)
    rows = list(dict.fromkeys(known.values())) + (["unknown"] if counts["unknown"] else [])
    table(key, [(row, counts[row]) for row in rows], len(people))


def dates(text):
    """Every day the text may mean: the first and the last."""
    parts = [int(part) for part in text.split("/")]
    if len(parts) == 3:
        return [datetime.date(parts[2], parts[1], parts[0])] * 2
    if len(parts) == 2:
        after = datetime.date(parts[1] + parts[0] // 12, parts[0] % 12 + 1, 1)
        return [datetime.date(parts[1], parts[0], 1), after - datetime.timedelta(1)]
    return [datetime.date(parts[0], 1, 1), datetime.date(parts[0], 12, 31)]


def years(text):
    """Full years until the day: the set of all there may be."""
    found = set()
    for date in dates(text):
        number = 0
        while (date.year + number + 1, date.month, date.day) <= (DAY.year, DAY.month, DAY.day):
            number += 1
        found.add(number)
    return found


def bands(key, column, edges):
    """`edges`: names with their first year."""
    def band(number):
        return [name for name, first in edges if number >= first][-1]

    counts = Counter()
    for one in PRESENT:
        possible = {band(number) for number in years(one[column])}
        counts[possible.pop() if len(possible) == 1 else "unknown"] += 1
    rows = [name for name, _ in edges] + (["unknown"] if counts["unknown"] else [])
    table(key, [(row, counts[row]) for row in rows], len(PRESENT))


def summary(key, column, eldest, youngest):
    certain = [number for one in PRESENT for number in years(one[column]) if len(years(one[column])) == 1]
    show(f"{key}.known", len(certain))
    show(f"{key}.average", decimal(Decimal(sum(certain)) / len(certain), 1))
    show(f"{key}.most", max(certain))
    show(f"{key}.least", min(certain))
    first = min(dates(one[column])[1] for one in PRESENT)
    last = max(dates(one[column])[0] for one in PRESENT)
    for row, chosen in [(eldest, [one for one in PRESENT if dates(one[column])[0] <= first]),
                        (youngest, [one for one in PRESENT if dates(one[column])[1] >= last])]:
        for number, one in enumerate(chosen, 1):
            show(f"{key}.{row}.{number}.code", f'"{one["Mã số"]}"')


def free(key, people, column, ids):
    """A table by the words themselves, the most frequent first."""
    counts = Counter(one[column] for one in people)
    for word, count in counts.items():
        table(key, [(ids.get(word, word.lower().replace(" ", "-")), count)], len(people))


show("summoned", len(SUMMONED))
show("present", len(PRESENT))
show("absent", sum(one["Tham dự"].startswith("vắng") for one in SUMMONED))
show("total", len(PRESENT))
show("as_of", DAY.isoformat())
words("attendance", SUMMONED, "Tham dự",
      {"có mặt": "present", "vắng có lý do": "excused", "vắng không lý do": "unexcused"})
words("composition", SUMMONED, "Thành phần", {"đương nhiên": "ex-officio", "bầu": "elected", "chỉ định": "appointed"})
words("gender", PRESENT, "Giới tính", {"nam": "male", "nữ": "female"})
words("ethnicity", PRESENT, "Dân tộc",
      {"Kinh": "kinh", **{word: "minority" for word in {one["Dân tộc"] for one in PRESENT} - {"Kinh"}}})
free("ethnic_groups", PRESENT, "Dân tộc", {"Tày": "tay", "Mường": "muong", "Thái": "thai", "Nùng": "nung",
                                           "Ê-đê": "e-de", "Gia-rai": "gia-rai", "Ba-na": "ba-na"})
words("religion", PRESENT, "Tôn giáo",
      {"Có": "religious", **{word: "religious" for word in {one["Tôn giáo"] for one in PRESENT} - {"không"}},
       "không": "none"})
free("religions", PRESENT, "Tôn giáo", {"không": "khong", "Phật giáo": "phat-giao", "Công giáo": "cong-giao",
                                        "Tin lành": "tin-lanh", "Cao Đài": "cao-dai"})
bands("age_bands", "Ngày sinh",
      [("under-30", 0), ("from-30", 30), ("from-41", 41), ("from-51", 51), ("from-61", 61), ("over-70", 71)])
bands("party_age_bands", "Ngày sinh",
      [("under-18", 0), ("from-18", 18), ("from-31", 31), ("from-41", 41), ("from-51", 51), ("over-60", 61)])
bands("national_age_bands", "Ngày sinh", [("under-40", 0), ("from-40", 40), ("over-70", 71)])
bands("seniority_bands", "Ngày vào Đảng",
      [("under-10", 0), ("from-10", 10), ("from-20", 20), ("from-30", 30), ("from-40", 40)])
words("badges", PRESENT, "Huy hiệu Đảng",
      {"": "none", **{str(number): f"badge-{number}" for number in [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]}})
words("general_education", PRESENT, "GDPT", {"10/10": "ten", "12/12": "twelve"})
words("qualification", PRESENT, "Chuyên môn", {
    "-": "untrained", "--": "elementary", "Trung cấp Hành chính": "secondary", "Cao đẳng Kế toán": "college",
    "Đại học Luật": "university", "Cử nhân Kinh tế": "university", "Kỹ sư Xây dựng": "university",
    "Đại học Sư phạm": "university", "Đại học Cảnh sát": "university", "Bác sĩ chuyên khoa I": "specialist",
    "Thạc sĩ Quản lý công": "master", "Thạc sĩ Luật": "master", "Đại học Hành chính, Thạc sĩ Chính trị học": "master",
    "Tiến sĩ Giáo dục học": "doctor", "Tiến sĩ Văn học": "doctor"})
words("political_theory", PRESENT, "LLCT", {
    "-": "untrained", "Sơ cấp": "elementary", "Trung cấp": "intermediate", "Cao cấp": "advanced", "Cử nhân": "advanced"})
words("state_management", PRESENT, "QLNN", {
    "-": "untrained", "--": "clerk", "Chuyên viên": "specialist", "Chuyên viên chính": "principal",
    "Chuyên viên cao cấp": "senior"})
free("languages", PRESENT, "Ngoại ngữ", {"Tiếng Anh A2": "tieng-anh-a2", "Tiếng Anh B1": "tieng-anh-b1",
                                         "Tiếng Anh B": "tieng-anh-b", "Tiếng Trung B": "tieng-trung-b"})
free("computing", PRESENT, "Tin học", {"Cơ bản": "co-ban", "A": "a", "B": "b"})
higher = sum(one["Chuyên môn"].startswith(("Bác sĩ chuyên khoa", "Tiến sĩ")) or "Thạc sĩ" in one["Chuyên môn"]
             for one in PRESENT)
for field, value in [("count", higher), ("total", len(PRESENT)),
                     ("percent", decimal(Decimal(higher * 100) / len(PRESENT), 2) + "%")]:
    show(f"postgraduates.{field}", value)
free("delegations", SUMMONED, "Đoàn", {
    "Ban Chấp hành Đảng bộ phường": "ban-chap-hanh-dang-bo-phuong",
    "Đảng bộ các cơ quan Đảng phường": "dang-bo-cac-co-quan-dang-phuong",
    "Đảng bộ Uỷ ban nhân dân phường": "dang-bo-uy-ban-nhan-dan-phuong",
    "Đảng bộ Công an phường": "dang-bo-cong-an-phuong", "Chi bộ Quân sự phường": "chi-bo-quan-su-phuong",
    **{f"Đảng bộ khu phố {number}": f"dang-bo-khu-pho-{number}" for number in range(1, 6)},
    "Đảng bộ các trường học": "dang-bo-cac-truong-hoc", "Chi bộ Trạm Y tế": "chi-bo-tram-y-te",
    "Đảng bộ các doanh nghiệp": "dang-bo-cac-doanh-nghiep"})
summary("age", "Ngày sinh", "oldest", "youngest")
summary("seniority", "Ngày vào Đảng", "longest", "shortest")
