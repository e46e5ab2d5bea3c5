"""ICU's data made small: Qt sorts with it, and reads pages in foreign encodings, as it does with all of it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

_TOLD = importlib.util.spec_from_file_location("icu", Path(__file__).parent.parent.parent / "packaging" / "icu.py")
icu = importlib.util.module_from_spec(_TOLD)
_TOLD.loader.exec_module(icu)

HEAD = b"\x90\x00\xda\x27".ljust(12, b"\0") + b"CmnD".ljust(132, b"\0")

ASK = """
import ctypes, sys
ctypes.CDLL(sys.argv[1], ctypes.RTLD_GLOBAL)
from PySide6.QtCore import QCollator, QLocale, QMimeData
assert sys.argv[1] in open("/proc/self/maps").read()
WORDS = "Zoe Ähre Apfel ñu nz o ö ø å aa ch cz ll İ ı i ß ss Ж я 中 文 一 が か 한 가 ب ไก่ เก ख 10 2 é e\\u0301".split()
for language in "en de fr es sv da cs pl tr vi ru ar he hi th zh ja ko hr lt".split():
    before = QCollator(QLocale(language))
    print(language, *sorted(WORDS, key=before.sortKey))
LETTERS = bytes(byte for byte in range(32, 256) if byte != ord("<"))
PAIRS = b" ".join(bytes((one, two)) for one in range(0x81, 0xFF, 3) for two in range(0x40, 0xFF, 5))
for encoding in (
    "ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 "
    "iso-8859-14 iso-8859-15 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 "
    "windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic gbk gb18030 big5 euc-jp shift_jis "
    "iso-2022-jp euc-kr"
).split():
    page = QMimeData()
    page.setData("text/html", f'<meta charset="{encoding}">'.encode() + LETTERS + PAIRS + b"\\x1b$B$\\"$$\\x1b(B")
    print(encoding, ascii(page.html()))
"""


def said_with(library: Path) -> str:
    asked = [sys.executable, "-X", "utf8", "-c", ASK, str(library)]
    return subprocess.run(asked, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ld"), reason="only Qt for Linux brings ICU along")
def test_with_a_fifth_of_its_data_qt_sorts_and_reads_as_with_all_of_it(tmp_path):
    whole = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob(f"{icu.LIBRARY}.*"))
    small = icu.thin(whole, tmp_path / "a teacher's")
    assert small.stat().st_size * 5 < whole.stat().st_size
    assert said_with(small) == said_with(whole)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,9}\.res", fullmatch=True), st.binary(max_size=40), min_size=1))
def test_what_is_packed_is_unpacked_again_to_a_sixteenth_byte(files):
    items = [icu.Item(f"icudt1l/{name}", data) for name, data in sorted(files.items())]
    head, found = icu.unpacked(icu.packed(HEAD, items))
    assert head == HEAD
    assert [item.name for item in found] == [item.name for item in items]
    for item, packed in zip(items, found, strict=True):
        assert packed.data == item.data.ljust(-(-len(item.data) // 16) * 16, b"\0")


def test_what_is_not_icu_s_data_is_refused():
    with pytest.raises(ValueError, match="CmnD"):
        icu.unpacked(HEAD.replace(b"CmnD", b"Elfe"))
