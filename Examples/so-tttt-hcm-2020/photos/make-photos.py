#!/usr/bin/env python3
"""Draws the two stand-in pictures of the example: no photograph is shipped with it.

Both are made of flat colours only, so they stay a few kilobytes, and of integer arithmetic only, so every
machine draws the same picture. Run it from anywhere; it writes next to itself:

    python3 make-photos.py
"""

import struct
import zlib
from pathlib import Path

WIDTH, HEIGHT = 320, 214  # pixels; close to the 3:2 of a camera

WALL, PANEL, FLOOR = (235, 224, 200), (201, 168, 118), (122, 84, 52)
RED, YELLOW, WHITE = (200, 28, 36), (252, 214, 30), (250, 248, 240)
POLE, SKIN, HAIR = (90, 90, 96), (222, 182, 146), (44, 40, 44)
SHIRT, FAR_SHIRT = (228, 232, 240), (168, 184, 206)

# A five-pointed star of radius 1000, outer and inner points in turn, first point upwards.
STAR = [
    (0, -1000), (225, -309), (951, -309), (363, 118), (588, 809),
    (0, 382), (-588, 809), (-363, 118), (-951, -309), (-225, -309),
]


class Canvas:
    """Rows of RGB pixels; anything drawn outside them is cut off."""

    def __init__(self, colour):
        self.rows = [bytearray(bytes(colour) * WIDTH) for _ in range(HEIGHT)]

    def dot(self, x, y, colour):
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            self.rows[y][3 * x : 3 * x + 3] = bytes(colour)

    def rectangle(self, x, y, width, height, colour):
        for row in range(y, y + height):
            for column in range(x, x + width):
                self.dot(column, row, colour)

    def disc(self, centre_x, centre_y, radius, colour):
        for y in range(-radius, radius + 1):
            for x in range(-radius, radius + 1):
                if x * x + y * y <= radius * radius:
                    self.dot(centre_x + x, centre_y + y, colour)

    def star(self, centre_x, centre_y, radius, colour):
        for y in range(-radius, radius + 1):
            for x in range(-radius, radius + 1):
                if inside_star(x * 1000, y * 1000, radius):
                    self.dot(centre_x + x, centre_y + y, colour)

    def png(self):
        """The picture as a PNG file: 8 bits a channel, no colour profile, no date."""
        header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        pixels = b"".join(b"\0" + bytes(row) for row in self.rows)
        chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b"")]
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in chunks)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def inside_star(x, y, radius):
    """Even-odd rule, with both sides multiplied out so that no division is needed."""
    inside = False
    for (ax, ay), (bx, by) in zip(STAR, STAR[1:] + STAR[:1]):
        ax, ay, bx, by = ax * radius, ay * radius, bx * radius, by * radius
        if (ay > y) != (by > y):
            left, right = (x - ax) * (by - ay), (bx - ax) * (y - ay)
            if (left < right) == (by > ay):
                inside = not inside
    return inside


def hall():
    canvas = Canvas(WALL)
    for x in range(0, WIDTH, 40):
        canvas.rectangle(x, 0, 2, 150, PANEL)
    canvas.rectangle(0, 150, WIDTH, HEIGHT - 150, FLOOR)
    return canvas


def person_from_behind(canvas, x, y, shirt=SHIRT):
    canvas.disc(x, y + 34, 20, shirt)
    canvas.rectangle(x - 20, y + 34, 41, HEIGHT - y, shirt)
    canvas.disc(x, y, 12, HAIR)


def flag_salute():
    """The national flag on the wall of the hall, people standing before it."""
    canvas = hall()
    canvas.rectangle(92, 14, 4, 140, POLE)
    canvas.rectangle(96, 18, 132, 88, RED)
    canvas.star(162, 63, 32, YELLOW)
    for x in range(26, WIDTH, 54):
        person_from_behind(canvas, x, 158)
    return canvas


def raised_cards():
    """Two rows of people, each holding up a voting card."""
    canvas = hall()
    canvas.rectangle(0, 0, WIDTH, 24, RED)
    for y, first, shirt in ((92, 46, FAR_SHIRT), (162, 22, SHIRT)):
        for x in range(first, WIDTH, 54):
            canvas.rectangle(x + 14, y - 22, 7, 60, SKIN)
            canvas.rectangle(x + 7, y - 46, 22, 28, YELLOW)
            canvas.rectangle(x + 10, y - 43, 16, 22, WHITE)
            canvas.star(x + 18, y - 32, 7, RED)
            person_from_behind(canvas, x, y, shirt)
    return canvas


if __name__ == "__main__":
    folder = Path(__file__).resolve().parent
    (folder / "chao-co.png").write_bytes(flag_salute().png())
    (folder / "bieu-quyet.png").write_bytes(raised_cards().png())
