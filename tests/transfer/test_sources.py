from __future__ import annotations

import contextlib
import resource
import struct
import tarfile
import tracemalloc
import zipfile
import zlib
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import ImportRefused, NotReadable, Refusal, TooLarge
from journal.transfer.sources import FILE_LIMIT, ZipSource, open_source

PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Journal.json", "{}")
        made.writestr("photos/a.png", b"picture")
        made.writestr("bomb.bin", bytes(20_000_000))
        made.writestr("../../outside.txt", b"no")
        made.writestr("/etc/absolute.txt", b"no")
        made.writestr("C:/drive.txt", b"no")
        made.writestr("empty/", b"")
    return path


def test_members_are_read_by_name_and_those_that_point_outside_are_not_there(archive):
    source = open_source(archive)
    assert source.names() == ("Journal.json", "bomb.bin", "photos/a.png")
    assert source.read("photos/a.png") == b"picture"
    assert source.read("nothing") is None
    assert source.read("../../outside.txt") is None
    source.close()


def test_a_bomb_is_refused_before_it_is_inflated(archive):
    source = open_source(archive)
    with pytest.raises(TooLarge) as refused:
        source.read("bomb.bin", 1_000_000)
    assert refused.value.facts["limit"] == 1_000_000
    source.close()


@pytest.mark.parametrize("packed", PACKINGS)
def test_a_member_damaged_in_its_middle_is_as_good_as_not_there(tmp_path, packed):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", packed) as made:
        made.writestr("day.md", " ".join(map(str, range(900))))
        made.writestr("whole.md", "", zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[200:240] = bytes(40)
    path.write_bytes(data)
    source = open_source(path)
    assert source.read("day.md") is None
    source.close()


def test_a_damaged_member_is_as_good_as_not_there(archive, tmp_path):
    data = bytearray(archive.read_bytes())
    at = data.index(zlib.compress(b"picture")[2:-4])
    data[at] ^= 0xFF
    broken = tmp_path / "broken.zip"
    broken.write_bytes(data)
    source = open_source(broken)
    assert source.read("photos/a.png") is None
    assert source.read("Journal.json") == b"{}"
    source.close()


def test_a_cut_off_archive_is_refused(archive, tmp_path):
    cut = tmp_path / "cut.zip"
    cut.write_bytes(archive.read_bytes()[:200])
    with pytest.raises(ImportRefused):
        open_source(cut)


def test_one_file_is_read_with_what_lies_beside_it_and_nothing_outside(tmp_path):
    folder = tmp_path / "unpacked"
    (folder / "photos").mkdir(parents=True)
    (folder / "Journal.json").write_text("{}")
    (folder / "photos" / "a.png").write_bytes(b"picture")
    (tmp_path / "secret.txt").write_text("no")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    source = open_source(folder / "Journal.json")
    assert source.names() == ("Journal.json",)
    assert source.read("photos/a.png") == b"picture"
    assert source.read("../secret.txt") is None
    assert source.read("link.txt") is None
    with pytest.raises(TooLarge):
        source.read("photos/a.png", 3)
    assert open_source(folder).names() == ("Journal.json", "link.txt", "photos/a.png")


@pytest.mark.parametrize("packed", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_so_that_it_cannot_be_unpacked_in_part_is_never_begun(tmp_path, packed):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", packed) as made:
        made.writestr("bomb.md", bytes(30_000_000))
    with pytest.raises(ImportRefused) as refused:
        open_source(path)
    assert refused.value.facts["reason"] == "unknown-packing"
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as made:
        made.writestr("day.md", "words")
    source = open_source(path)
    tracemalloc.start()
    assert source.read("bomb.md") is None
    assert source.read("day.md") == b"words"
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()
    source.close()


def test_a_member_that_claims_to_be_smaller_than_it_is_is_inflated_no_further(tmp_path):
    path = tmp_path / "liar.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("day.md", bytes(30_000_000))
    data = path.read_bytes()
    path.write_bytes(data.replace((30_000_000).to_bytes(4, "little"), (9).to_bytes(4, "little")))
    source = open_source(path)
    tracemalloc.start()
    assert source.read("day.md") is None
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()
    source.close()


def test_a_tar_whose_headers_announce_one_another_without_end_is_damaged(tmp_path):
    announces = tarfile.TarInfo("a")
    announces.type, announces.size = tarfile.GNUTYPE_LONGNAME, 1
    block = announces.tobuf(tarfile.USTAR_FORMAT) + bytes(512)
    (tmp_path / "chain.jex").write_bytes(block * 3000)
    with pytest.raises(ImportRefused) as refused:
        open_source(tmp_path / "chain.jex")
    assert refused.value.facts["reason"] == "damaged-zip"


def test_links_and_names_that_lead_out_of_a_tar_are_not_there(tmp_path):
    path = tmp_path / "links.jex"
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as made:
        for name, kind, target in (
            ("soft.md", tarfile.SYMTYPE, "/etc/hostname"),
            ("hard.md", tarfile.LNKTYPE, "../../etc/hostname"),
            ("../up.md", tarfile.REGTYPE, ""),
            ("day.md", tarfile.REGTYPE, ""),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, target
            made.addfile(member)
    source = open_source(path)
    assert source.names() == ("day.md",)
    assert source.read("soft.md") is None
    source.close()


def test_nothing_and_an_empty_file_cannot_be_read(tmp_path):
    (tmp_path / "empty").touch()
    for name, refusal in (("empty", ImportRefused), ("missing", NotReadable)):
        with pytest.raises(refusal):
            open_source(tmp_path / name)


@settings(max_examples=60)
@given(data=st.data(), packed=st.sampled_from(PACKINGS))
def test_no_change_of_bytes_makes_an_archive_fall(tmp_path_factory, data, packed):
    folder = tmp_path_factory.mktemp("zip")
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w", packed) as made:
        made.writestr("Journal.json", '{"entries": []}' * 5)
    changed = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(changed)
    with contextlib.suppress(Refusal), contextlib.closing(ZipSource(path)) as source:
        for name in source.names():
            source.read(name, 10_000)


def test_a_member_without_a_name_costs_itself_alone(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("Journal.json", "{}")
        made.writestr("x", "nameless")
        made.filelist[-1].filename = made.filelist[-1].orig_filename = ""
    source = ZipSource(path)
    assert source.names() == ("Journal.json",)
    source.close()


def a_sparse_file(path, *parts):
    """Write parts at their places; between them there is nothing on the disk, and zeros to whoever reads."""
    with path.open("wb") as file:
        for at, data in parts:
            file.seek(at)
            file.write(data)
    return path


def announcing(kind):
    """A tar whose first header announces three gigabytes of names, or of remarks."""
    header = tarfile.TarInfo("x")
    header.type, header.size = kind, 3 << 30
    day = tarfile.TarInfo("day.md")
    day.size = 5
    last = day.tobuf(tarfile.USTAR_FORMAT) + b"words" + bytes(507 + 1024)
    return (0, header.tobuf(tarfile.USTAR_FORMAT)), (512 + header.size, last)


HUGE = {
    "a directory of three gigabytes": (
        (0, b"PK\x03\x04" + bytes(40)),
        (3 << 30, b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1, 1, (3 << 30) - 44, 44, 0)),
    ),
    "a long name": announcing(tarfile.GNUTYPE_LONGNAME),
    "a long link": announcing(tarfile.GNUTYPE_LONGLINK),
    "remarks": announcing(tarfile.XHDTYPE),
    "remarks on all": announcing(tarfile.XGLTYPE),
}


@pytest.mark.parametrize("name", HUGE)
def test_what_an_archive_says_of_itself_is_read_no_further_than_any_says(tmp_path, name):
    path = a_sparse_file(tmp_path / "archive", *HUGE[name])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ImportRefused) as refused:
        open_source(path)
    assert refused.value.facts["reason"] == ("too-many-files" if "directory" in name else "damaged-zip")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10


def test_a_member_as_large_as_is_read_comes_out_of_every_archive(tmp_path):
    data = b"x" * FILE_LIMIT
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr("film.mp4", data)
    (tmp_path / "film.mp4").write_bytes(data)
    with tarfile.open(tmp_path / "a.jex", "w") as made:
        made.add(tmp_path / "film.mp4", "film.mp4")
    for name in ("a.zip", "a.jex"):
        with closing(open_source(tmp_path / name)) as source:
            assert source.read("film.mp4") == data


def test_folders_without_end_inside_one_another_are_refused_by_name(tmp_path):
    """The system's longest path ended what looked for files in them by a fault of ours."""
    tmp_path.joinpath(*"a" * 120).mkdir(parents=True)
    with pytest.raises(ImportRefused) as refused:
        open_source(tmp_path).names()
    assert refused.value.facts["reason"] == "folders-too-deep"


def test_folders_alone_are_counted_too(tmp_path, monkeypatch):
    monkeypatch.setattr("journal.transfer.sources.MEMBERS_LIMIT", 20)
    for number in range(25):
        (tmp_path / str(number)).mkdir()
    with pytest.raises(ImportRefused) as refused:
        open_source(tmp_path).names()
    assert refused.value.facts["reason"] == "too-many-files"


def test_a_folder_that_leads_back_to_itself_is_gone_through_once(tmp_path):
    (tmp_path / "day.md").write_text("words")
    (tmp_path / "again").symlink_to(tmp_path)
    assert open_source(tmp_path).names() == ("day.md",)
