#!/usr/bin/env python3
"""Makes a congress folder whose delegates.xlsx holds as many people as asked for, all invented, from the example's list.

    python3 Scripts/many-delegates.py EXAMPLE FOLDER 10000        needs Debian's python3-openpyxl
"""
import pathlib
import re
import sys

import openpyxl

example, folder, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
rows = list(openpyxl.load_workbook(example / "delegates.xlsx").active.iter_rows(values_only=True))
people = [row for row in rows[6:] if row[2] and row[22] != "có dự khuyết thay" and not row[21]]
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("Đại biểu")
for row in rows[:6]:
    sheet.append(row)
for number in range(count):
    row = list(people[number % len(people)])
    row[0], row[1], row[23] = number + 1, f"{number + 1:05}", None
    # A name of their own, so that nobody counts as written twice.
    row[2] = f"{row[2]} {'ABCDEGHKLMNPQRSTVX'[number // len(people) % 18]}{'aeiouy'[number // len(people) // 18 % 6]}"
    sheet.append(row)
book.save(folder / "delegates.xlsx")
congress = (example / "congress.yaml").read_text()
# Only the organisation, the congress and its delegations: the elections belong to the example.
head = congress[: congress.index("# Người được giới thiệu")]
(folder / "congress.yaml").write_text(re.sub(r"\nattendance:\n(  .*\n)+", "\n", head))
