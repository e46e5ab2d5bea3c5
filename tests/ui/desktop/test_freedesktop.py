"""On a private bus with a logind and a screen saver of our own, which speak as the real ones do."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QWidget

from ui.desktop.freedesktop import LOGIND, PLACE, FreeDesktop

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon on this computer")
OURS = f"{PLACE}/session/_34"


class Logind(QDBusVirtualObject):
    """Answers what `FreeDesktop` asks; `knows_session` as where it cannot tell whose session a program runs in."""

    def __init__(self, bus, *, knows_session=True):
        super().__init__()
        self.bus = bus
        self.knows_session = knows_session
        self.held = []
        self.read_ends = []
        bus.registerService(LOGIND)
        bus.registerVirtualObject(PLACE, self, QDBusConnection.VirtualObjectRegisterOption.SubPath)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802  Qt's name
        answers = {
            "Get": lambda: QDBusVariant("4"),
            "GetSession": lambda: QDBusObjectPath(OURS),
            "Inhibit": lambda: self.hold(message.arguments()),
        }
        if message.member() == "Get" and not self.knows_session:
            reply = message.createErrorReply(f"{LOGIND}.NoSessionForPID", "none")
        else:
            reply = message.createReply()
            reply.setArguments([answers[message.member()]()])
        return connection.send(reply)

    def hold(self, arguments):
        self.held.append(arguments)
        read_end, write_end = os.pipe()
        os.set_blocking(read_end, False)
        self.read_ends.append(read_end)
        given = QDBusUnixFileDescriptor(write_end)
        os.close(write_end)
        return given

    def is_let_go(self, which=0):
        try:
            return os.read(self.read_ends[which], 1) == b""
        except BlockingIOError:
            return False

    def say(self, path, interface, name, *arguments):
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)


@pytest.fixture
def address():
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def bus(address, qapp):
    made = QDBusConnection.connectToBus(address, "ours")
    assert made.isConnected(), made.lastError().message()
    yield made
    QDBusConnection.disconnectFromBus("ours")


@pytest.fixture
def theirs(address, qapp):
    yield QDBusConnection.connectToBus(address, "theirs")
    QDBusConnection.disconnectFromBus("theirs")


@pytest.fixture(params=[True])
def logind(theirs, request):
    made = Logind(theirs, knows_session=request.param)
    yield made
    theirs.unregisterObject(PLACE, QDBusConnection.UnregisterMode.UnregisterTree)


@pytest.fixture
def desktop(bus, logind, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = FreeDesktop(None, bus, bus)
    made.begin(window)
    qtbot.waitUntil(lambda: made.holds_sleep and made.hears_session)
    yield made
    made.end()


@pytest.mark.parametrize("what", ["PrepareForSleep", "PrepareForShutdown"])
def test_it_hears_that_the_computer_goes_to_sleep_or_is_shut_down(desktop, logind, qtbot, what):
    with qtbot.waitSignal(desktop.sleeping):
        logind.say(PLACE, f"{LOGIND}.Manager", what, True)


def test_waking_up_says_nothing(desktop, logind, qtbot):
    told = []
    desktop.sleeping.connect(lambda: told.append(1))
    logind.say(PLACE, f"{LOGIND}.Manager", "PrepareForSleep", False)
    with qtbot.waitSignal(desktop.locked):
        logind.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    assert told == []


def test_logind_waits_until_the_journal_is_closed(desktop, logind, qtbot):
    assert logind.held == [["sleep:shutdown", "Afterbell", "The journal is closed first", "delay"]]
    assert not logind.is_let_go()
    desktop.let_sleep()
    qtbot.waitUntil(logind.is_let_go)


def test_after_a_sleep_with_an_open_journal_it_waits_again_before_the_next(desktop, logind, qtbot):
    desktop.let_sleep()
    logind.say(PLACE, f"{LOGIND}.Manager", "PrepareForSleep", False)
    qtbot.waitUntil(lambda: desktop.holds_sleep)
    assert len(logind.held) == 2


def test_nobody_shuts_down_unaware_while_words_are_not_on_the_disk(desktop, logind, qtbot):
    desktop.keep_up("Words are not on the disk")
    qtbot.waitUntil(lambda: desktop.holds_shutdown)
    desktop.keep_up("Words are not on the disk")
    assert logind.held[1:] == [["shutdown", "Afterbell", "Words are not on the disk", "block"]]
    assert not logind.is_let_go(1)
    desktop.keep_up("")
    qtbot.waitUntil(lambda: logind.is_let_go(1))
    assert not desktop.holds_shutdown


def test_the_lock_of_our_session_counts_and_that_of_another_does_not(desktop, logind, qtbot):
    told = []
    desktop.locked.connect(lambda: told.append(1))
    logind.say(f"{PLACE}/session/_37", f"{LOGIND}.Session", "Lock")
    with qtbot.waitSignal(desktop.locked):
        logind.say(OURS, f"{LOGIND}.Session", "Lock")
    assert told == [1]


@pytest.mark.parametrize("logind", [False], indirect=True)
def test_where_no_session_is_known_every_lock_counts(desktop, logind, qtbot):
    with qtbot.waitSignal(desktop.locked):
        logind.say(f"{PLACE}/session/_37", f"{LOGIND}.Session", "Lock")


@pytest.mark.parametrize(
    ("path", "interface"),
    [
        ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ],
)
def test_every_screen_saver_is_heard_when_it_begins_and_not_when_it_ends(desktop, logind, qtbot, path, interface):
    told = []
    desktop.locked.connect(lambda: told.append(1))
    logind.say(path, interface, "ActiveChanged", False)
    with qtbot.waitSignal(desktop.locked):
        logind.say(path, interface, "ActiveChanged", True)
    assert told == [1]


def test_after_the_end_nothing_is_heard(desktop, bus, logind, qtbot):
    told = []
    desktop.locked.connect(lambda: told.append(1))
    desktop.end()
    again = FreeDesktop(None, bus, bus)
    again.begin(QWidget())
    with qtbot.waitSignal(again.locked):
        logind.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    assert told == []
    again.end()


def test_without_any_bus_it_is_quiet(qapp):
    nowhere = QDBusConnection("no such connection")
    desktop = FreeDesktop(None, nowhere, nowhere)
    desktop.begin(QWidget())
    assert not desktop.holds_sleep
    assert not desktop.refuse_capture(QWidget(), refuse=True)
    desktop.end()
