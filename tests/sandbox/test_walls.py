"""The walls, tried from inside: each deed is done once without them, and once within."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from journal.sandbox import calls

ROOT = Path(__file__).parents[2]
TRY = r"""
import ctypes, json, mmap, os, signal, socket, sys, threading, time
sys.path.insert(0, sys.argv[1])
from journal.sandbox import decoding, walls, wire
decoding.prepare()
libc = ctypes.CDLL(None, use_errno=True)
HEIC = open(sys.argv[2], "rb").read()
FILE, PLACE, PORT = sys.argv[3], sys.argv[4], int(sys.argv[5])
asked = wire.Request(deed=wire.Deed.LOOK, width=99, height=99, pixels=10**6, seconds=1, memory=200 << 20, size=0)
call = lambda number, *rest: libc.syscall(number, *(ctypes.c_long(each) for each in rest)) >= 0
def read(): return bool(open(FILE).read(1))
def write(): os.write(os.open(PLACE + "/new", os.O_CREAT | os.O_WRONLY), b"x"); return True
def listing(): return os.listdir(PLACE) is not None
def look(): os.stat(FILE); return True
def link(): os.symlink(FILE, PLACE + "/link"); os.unlink(PLACE + "/link"); return True
def proc(): return bool(open("/proc/self/maps").read(1))
def tcp(): socket.create_connection(("127.0.0.1", PORT), 1).close(); return True
def udp(): return socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT)) == 1
def desktop(): socket.socket(socket.AF_UNIX); return True
def pair(): return bool(os.pipe())
def fork():
    made = os.fork()
    if made == 0: os._exit(0)
    return bool(os.waitpid(made, 0))
def program(): return os.spawnv(os.P_WAIT, "/bin/true", ["true"]) == 0
def kill(): os.kill(os.getppid(), 0); return True
def memory_file(): return bool(os.memfd_create("x"))
def ring(): return call(425, 4, ctypes.addressof(ctypes.create_string_buffer(200)))
READ, UNSHARE = {"x86_64": (310, 272), "aarch64": (270, 97)}[os.uname().machine]
def other_memory(): return call(READ, os.getppid(), 0, 0, 0, 0, 0)
def space(): return call(UNSHARE, 0x10000000)
def code(): return libc.mprotect(ctypes.c_void_p(walls_page), mmap.PAGESIZE, 7) == 0
def new_code(): return bool(mmap.mmap(-1, mmap.PAGESIZE, prot=7))
def memory(): return bool(bytearray(400 << 20))
def limit():
    import resource
    resource.setrlimit(resource.RLIMIT_NPROC, resource.getrlimit(resource.RLIMIT_NPROC)); return True
page = mmap.mmap(-1, mmap.PAGESIZE); walls_page = ctypes.addressof(ctypes.c_char.from_buffer(page))
def thread():
    done = []; one = threading.Thread(target=done.append, args=(1,)); one.start(); one.join(); return bool(done)
def telephone():
    made, _ = decoding.decode(asked, HEIC); return made.outcome is wire.Outcome.DONE
def shut():
    ours = {"files": "_forbid_files", "limits": "_limit", "calls": "_filter_calls"}
    for name, wall in ours.items():
        if sys.argv[7] not in ("all", name): setattr(walls, wall, lambda *_: None)
    walls.shut(asked)
def told():  # within the filter of calls nothing of it can be asked
    import resource
    libc.prctl(2, ctypes.byref(signals := ctypes.c_int()), 0, 0, 0)
    kinds = ("CORE", "FSIZE", "NOFILE", "CPU", "AS")
    return {"death": signals.value, "dumpable": libc.prctl(3, 0, 0, 0, 0), "privileges": libc.prctl(39, 0, 0, 0, 0),
            **{kind: resource.getrlimit(getattr(resource, "RLIMIT_" + kind)) for kind in kinds}}
def settings():
    before, taken = told(), walls._memory()
    walls._filter_calls = lambda *_: None
    walls.shut(asked)
    print(json.dumps({"before": before, "within": told(), "taken": taken}), flush=True); os._exit(0)
if sys.argv[7] == "settings": settings()
def run(deed, walled):
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        if walled:
            if os.getuid() == 0 and sys.argv[6] == "nobody": os.setgid(65534); os.setuid(65534)
            shut()
        try: done = deed()
        except BaseException: done = False
        os.write(writes, b"1" if done else b"0"); os._exit(0)
    os.close(writes); said = os.read(reads, 1); os.close(reads); os.waitpid(child, 0)
    return said == b"1"
def ends_by_itself():
    child = os.fork()
    if child == 0:
        shut(); done = time.process_time() + 5
        while time.process_time() < done: pass
        os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])
deeds = [read, write, listing, look, link, proc, tcp, udp, desktop, pair, fork, program, kill, memory_file, ring,
         other_memory, space, code, new_code, memory, limit, thread, telephone]
found = {deed.__name__: [run(deed, False), run(deed, True)] for deed in deeds}
asked_to_end = sys.argv[7] in ("all", "limits") and sys.argv[6] != "nobody"  # it is the same for everybody
print(json.dumps({"found": found, "ended": ends_by_itself() if asked_to_end else 0}))
"""
FREE = {"thread", "telephone"}
"""What decoding needs."""
NOT_EVERYWHERE = {"ring", "other_memory", "space"}
"""What a machine of a test may forbid without our walls."""


@pytest.fixture(scope="module")
def port():
    """A place of this computer where somebody listens."""
    command = [sys.executable, "-c", LISTEN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True) as listening:
        yield listening.stdout.readline().strip()
        listening.stdin.close()
        listening.wait()


LISTEN = """
import socket, sys
one = socket.create_server(("127.0.0.1", 0), backlog=50)
print(one.getsockname()[1], flush=True)
sys.stdin.read()
"""


LINUX = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in calls.MACHINES, reason="the walls of Linux, tried from inside"
)
PEOPLE = ["as it is", "nobody"] if sys.platform == "linux" and os.getuid() == 0 else ["as it is"]
"""Where the tests run as root, somebody ordinary tries as well: for root some walls are none."""
LANDLOCK = 444
"""The call by which a system says which version of it there is."""
ALONE = {
    "files": {"read", "write", "listing", "link", "proc"},
    "limits": {"read", "write", "listing", "proc", "tcp", "udp", "desktop", "pair", "memory"},
    "calls": {"read", "write", "listing", "look", "link", "proc", "tcp", "udp", "desktop", "pair", "fork", "program"}
    | {"kill", "memory_file", "code", "new_code", "limit"},
}
"""What each wall stops where the others fell."""


def tried(tmp_path, port, who, which) -> tuple[set[str], set[str], int]:
    """Give what can be done outside, what within, and the signal that ended what would have gone on and on."""
    said = asked_within(tmp_path, port, who, which)
    outside = {deed for deed, (without, _) in said["found"].items() if without}
    assert set(said["found"]) - outside <= NOT_EVERYWHERE
    return outside, {deed for deed, (_, walled) in said["found"].items() if walled}, said["ended"]


def asked_within(tmp_path, port, who, which) -> dict[str, Any]:
    (tmp_path / "file").write_text("words")
    heic = ROOT / "tests" / "vectors" / "pictures" / "telephone.heic"
    told = [str(ROOT), str(heic), str(tmp_path / "file"), str(tmp_path), port, who, which]
    done = subprocess.run([sys.executable, "-I", "-c", TRY, *told], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@LINUX
@pytest.mark.parametrize("who", PEOPLE)
def test_nothing_that_decoding_does_not_need_can_be_done_within(tmp_path, port, who):
    _, within, ended = tried(tmp_path, port, who, "all")
    assert within == FREE
    if who != "nobody":
        assert ended in {9, 24}  # SIGKILL, SIGXCPU: a second of the processor was over


@LINUX
@pytest.mark.parametrize("which", ALONE)
def test_each_wall_stands_where_the_others_fell(tmp_path, port, which):
    if which == "files" and ctypes.CDLL(None).syscall(LANDLOCK, None, ctypes.c_size_t(0), 1) < 1:
        pytest.skip("this system has no Landlock")
    outside, within, ended = tried(tmp_path, port, "as it is", which)
    assert within >= FREE
    assert ALONE[which] <= outside
    assert not ALONE[which] & within
    assert (ended in {9, 24}) == (which == "limits")


@LINUX
def test_each_setting_of_the_process_is_made(tmp_path, port):
    said = asked_within(tmp_path, port, "as it is", "settings")
    before, within = said["before"], said["within"]
    assert {name for name in before if before[name] != within[name]} >= set(before) - {"CORE"}
    most = within.pop("AS")
    assert within == {
        "death": signal.SIGKILL,
        "dumpable": 0,
        "privileges": 1,
        "CORE": [0, 0],
        "FSIZE": [0, 0],
        "NOFILE": [0, 0],
        "CPU": [1, 1],
    }
    assert all(200 << 20 < each < said["taken"] + (210 << 20) for each in most)


@pytest.mark.parametrize("machine", calls.MACHINES.values(), ids=calls.MACHINES)
def test_the_filter_ends_in_a_refusal_and_lets_no_other_machine_in(machine):
    steps = calls.program(machine)
    assert len(steps) % 8 == 0
    assert steps[-8:] == bytes.fromhex("0600000001000500")
    assert len(set(machine.plain) | set(machine.mapping) | {machine.clone, machine.clone3}) == 27


def run(machine, name, number, *arguments):
    """Run the filter as the system does, on one call; give what it says."""
    words = struct.pack("=IIQ", number, name, 0) + b"".join(struct.pack("=Q", each) for each in arguments)
    steps = list(struct.iter_unpack("=HBBI", calls.program(machine)))
    at = held = 0
    while True:
        what, yes, no, value = steps[at]
        at += 1
        if what == 0x20:
            held = struct.unpack_from("=I", words, value)[0]
        elif what == 0x06:
            return value
        else:
            at += yes if (held == value if what == 0x15 else held & value) else no


ALLOWED, REFUSED, ABSENT, ENDED = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000


@pytest.mark.parametrize("machine", calls.MACHINES.values(), ids=calls.MACHINES)
def test_the_filter_says_of_each_call_what_it_should(machine):
    other = next(one for one in calls.MACHINES.values() if one is not machine)
    nothing = (0,) * 6
    for number in range(460):
        known = {*machine.plain, *machine.mapping, machine.clone, machine.clone3}
        said = run(machine, machine.name, number, *nothing)
        if number in (*machine.plain, *machine.mapping):
            assert said == ALLOWED
        elif number == machine.clone3:
            assert said == ABSENT
        else:
            assert said == REFUSED, number not in known
    assert run(machine, other.name, machine.plain[0], *nothing) == ENDED
    assert run(machine, machine.name, machine.plain[0] | 0x40000000, *nothing) == REFUSED  # x32
    for number in machine.mapping:
        assert run(machine, machine.name, number, 0, 4096, 4, 0, 0, 0) == REFUSED
        assert run(machine, machine.name, number, 0, 4096, 3, 0, 0, 0) == ALLOWED
    assert run(machine, machine.name, machine.clone, 0x10000, *nothing[1:]) == ALLOWED
