"""How many labelled names are covered or asked about, with how many questions, and how long it takes.

`labelled_names/` holds sentences with «listed» and ‹unlisted› names, dealt to two halves by their digest. Only `tune`
was looked at while the rules were written; the figures are of `report`. ␤ is a line break inside a sentence.

`own_tune.txt` and `own_held_out.txt` are two times 400 sentences in four registers, each line with its letter: diary,
blog, tweet (t), e-mail. The held-out half was written before the rules and looked at by nobody since. `nameless_*.txt`
are texts in which no name stands.

`fresh_*.txt` are two halves of another such set, hostile and written before anybody knew what the rules do with it,
with German, French and Spanish sentences beside it; `quiet_*.txt` are lines without a name, each a text of its own, of
which many begin with a word that is also a name. `frames_*.txt` are sentences with a gap, for each name of
`frame_names.txt`: every second name and half of the frames are of each half.

`world_*.txt` are two halves of a third set: teachers' English of many countries, names of many origins, every third
line without a name; `world_prose_*` whole entries as people write them, `world_<language>_*` other languages.

`voices_*.txt` are two halves of a fourth: a tired teacher at night, tweets, letters to a colleague, a blog; with whole
entries, `voices_quiet_*` of lines without a pupil's name that are full of other capitals, and other languages.

`dawn_*.txt` are two halves of a fifth, written before its rules: names that are words, signatures, short lines.

`bell_*.txt` are two halves of a sixth, every second line of one text: what is jotted down, and first names of schools
in Europe, Africa and India.

`yard_*.txt` are two halves of a seventh, every second line: lists, heads of letters, scores, tags, two surnames, and in
German, French and Spanish sixty lines with a name and sixty without. Its held-out half was read in totals only.

`desk_*.txt` are two halves of an eighth, dealt by digest: ordinary lines, none of them made to be hard.

`hall_*.txt` are two halves of a ninth, every second line: names that are words, virtues and titles, by start and case,
and a line without a name for each that has one.

`night_*_held_out.txt` were written before anything was changed with which they were measured first, and read in totals.
Since then a total of theirs has decided about sayings, and one of `quiet_en_held_out` about small words that are names:
for those rules they are no longer strangers.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from journal import redaction
from journal.names.class_lists import read_class_list
from journal.redaction import lists
from journal.shapes import Finding, Person, PersonId, Protected

HERE = Path(__file__).parent / "labelled_names"
AROUND = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Coach|Principal|Officer|Señora|DOB)\.? |['’]s$")
"""What need not go for a name to be gone: a title of somebody unlisted, a possessive."""
LABEL = re.compile(r"«([^»]*)»|‹([^›]*)›")


def people() -> tuple[Person, ...]:
    names = read_class_list((HERE / "people.txt").read_text("utf-8"))
    return tuple(Person(id=PersonId(str(n)), names=each, stand_in=f"Pupil {n}") for n, each in enumerate(names))


def sentences(half: str) -> list[str]:
    return [line.replace("␤", "\n") for line in (HERE / f"{half}.txt").read_text("utf-8").splitlines()]


def labels(sentence: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """The plain sentence, and (start, end, is listed) of every label in it."""
    plain, runs, done = "", [], 0
    for match in LABEL.finditer(sentence):
        plain += sentence[done : match.start()]
        name = match[1] if match[1] is not None else match[2]
        runs.append((len(plain), len(plain) + len(name), match[1] is not None))
        plain += name
        done = match.end()
    return plain + sentence[done:], runs


def sources(protected: Protected, plain: str) -> list[tuple[int, int, Finding]]:
    """Where each finding came from in the plain sentence: whatever stands between findings was left alone."""
    found, here, there = [], 0, 0
    for finding in protected.findings:
        there += finding.start - here
        length = len(finding.text)
        found.append((there, there + length, finding))
        there, here = there + length, finding.end
    assert protected.text[here:] == plain[there:]
    return found


def judge(sentence: str, roster: tuple[Person, ...]) -> tuple[list[tuple[str, bool, str]], int, int]:
    """For every label (name, is listed, "covered", "asked" or "missed"); the questions; the words."""
    plain, runs = labels(sentence)
    protected = redaction.find(plain, roster)
    found = sources(protected, plain)
    verdicts = []
    for start, end, listed in runs:
        around = {
            n for match in AROUND.finditer(plain[start:end]) for n in range(start + match.start(), start + match.end())
        }
        letters = [n for n in range(start, end) if plain[n].isalnum() and n not in around]
        touching = [(a, b, f) for a, b, f in found if a < end and start < b]
        whole = all(any(a <= n < b for a, b, _ in touching) for n in letters)
        verdict = "missed" if not whole else "covered" if all(f.decided for _, _, f in touching) else "asked"
        verdicts.append((plain[start:end], listed, verdict))
    return verdicts, len({finding.key for finding in protected.undecided}), len(plain.split())


def beside(sentence: str) -> int:
    """Count the questions, with nobody listed, about what is no name."""
    plain, runs = labels(sentence)
    found = sources(redaction.find(plain, ()), plain)
    return len({one.key for start, end, one in found if not any(a < end and start < b for a, b, _ in runs)})


REGISTERS = {"d": "diary", "b": "blog", "t": "tweet", "e": "e-mail"}


def kind_of(name: str, *, listed: bool) -> str:
    if listed:
        return "listed"
    if name.islower():
        return "unlisted, lower case"
    parts = name.replace(".", " ").split()
    return "unlisted, also words" if all(lists.is_word(part.casefold()) for part in parts) else "unlisted, capitals"


def own(half: str, *, show: bool = False) -> list[tuple[str, str, str]]:
    """The figures of one of the two halves in four registers."""
    roster = people()
    found: Counter[tuple[str, str]] = Counter()
    asked: Counter[str] = Counter()
    for line in sentences(half):
        register, _, sentence = line.partition("|")
        verdicts, questions, words = judge(sentence, roster)
        for name, listed, verdict in verdicts:
            found[kind_of(name, listed=listed), verdict] += 1
            found[f"{REGISTERS[register]}, {'listed' if listed else 'unlisted'}", verdict] += 1
            if show and verdict == "missed":
                print("   ", repr(sentence))
        asked["words"] += words
        asked["questions"] += questions
        asked["alone"] += judge(sentence, ())[1]
        asked["beside"] += beside(sentence)
        if not verdicts:
            asked["quiet words"] += words
            asked["quiet"] += questions
    rows = []
    goals = {"listed": "1.000", "unlisted, capitals": "0.98"}
    for kind in sorted({kind for kind, _ in found}):
        silent, open_, missed = (found[kind, verdict] for verdict in ("covered", "asked", "missed"))
        whole = silent + open_ + missed
        goal = goals.get(kind, "0.90" if kind.startswith("unlisted,") else "")
        rows.append((f"{half}: {kind}, of {whole}, covered or asked", f"{1 - missed / whole:.3f}", goal))
        if kind == "listed":
            rows.append((f"{half}: {kind}, of {whole}, silently", f"{silent / whole:.3f}", "0.85"))
    per = [(f"{half}: questions per 1,000 words, a name in most sentences", asked["questions"], asked["words"], "")]
    per.append((f"{half}: the same with nobody listed", asked["alone"], asked["words"], ""))
    if asked["quiet words"]:
        per.append((f"{half}: where no name stands", asked["quiet"], asked["quiet words"], "12"))
    per.append((f"{half}: beside names, of what is none", asked["beside"], asked["words"], "12"))
    return rows + [(what, f"{many / words * 1000:.1f}", goal) for what, many, words, goal in per]


def nameless() -> list[tuple[str, str, str]]:
    rows = []
    for path in sorted(HERE.glob("nameless_*.txt")):
        text = path.read_text("utf-8")
        many = len({finding.key for finding in redaction.find(text, ()).undecided})
        goal = "12" if path.stem.endswith("_en") else "20"
        words = len(text.split())
        rows.append((f"{path.stem}: questions per 1,000 words, of {words}", f"{many / words * 1000:.1f}", goal))
    return rows


def foreign(half: str) -> list[tuple[str, str, str]]:
    """The names that are found in other languages, with nobody on the list."""
    rows = []
    for language in ("de", "fr", "es"):
        verdicts = [one for line in sentences(f"fresh_{language}_{half}") for one in judge(line, ())[0]]
        found = sum(verdict != "missed" for *_, verdict in verdicts) / len(verdicts)
        rows.append((f"fresh_{language}_{half}: unlisted, of {len(verdicts)}, asked", f"{found:.3f}", ""))
    return rows


def quiet(half: str) -> list[tuple[str, str, str]]:
    """The questions that lines without a name ask, each line alone."""
    rows = []
    sets = (("quiet_en", "12"), ("quiet_de", "20"), ("quiet_fr", "20"), ("quiet_es", "20"), ("voices_quiet", "12"))
    for name, goal in (*sets, ("night_quiet", "12")):
        if not (HERE / f"{name}_{half}.txt").exists():
            continue
        lines = sentences(f"{name}_{half}")
        many = sum(len({finding.key for finding in redaction.find(line, ()).undecided}) for line in lines)
        words = sum(len(line.split()) for line in lines)
        what = f"{name}_{half}: questions per 1,000 words, {len(lines)} lines"
        rows.append((what, f"{many / words * 1000:.1f}", goal))
    return rows


def entries(name: str, half: str) -> list[tuple[str, str, str]]:
    """The figures of ordinary entries, and of other languages: names that are asked about, and what else is."""
    rows = []
    for kind, goal in (("prose", "40"), ("de", "20"), ("fr", "20"), ("es", "20"), ("pl", ""), ("it", ""), ("nl", "")):
        if not (HERE / f"{name}_{kind}_{half}.txt").exists():
            continue
        verdicts: list[tuple[str, bool, str]] = []
        words = many = quiet_words = quiet_many = 0
        for line in sentences(f"{name}_{kind}_{half}"):
            found, questions, length = judge(line, ())
            verdicts += found
            many, words = many + questions, words + length
            if not found:
                quiet_many, quiet_words = quiet_many + questions, quiet_words + length
        what = f"{name}_{kind}_{half}: "
        if verdicts:
            asked = sum(verdict != "missed" for *_, verdict in verdicts) / len(verdicts)
            rows.append((f"{what}unlisted, of {len(verdicts)}, asked", f"{asked:.3f}", ""))
        if kind == "prose":
            rows.append((f"{what}questions per 1,000 words, nobody listed", f"{many / words * 1000:.1f}", goal))
        else:
            rows.append((f"{what}where no name stands", f"{quiet_many / quiet_words * 1000:.1f}", goal))
    return rows


def framed(half: str) -> list[tuple[str, str, str]]:
    """The names that are found in each position of a sentence, by what kind of name they are."""
    kinds = dict(line.split(": ") for line in sentences("frame_names"))
    found: Counter[tuple[str, str, bool]] = Counter()
    for line in sentences(f"frames_{half}"):
        position, _, frame = line.partition("|")
        for kind, listed in kinds.items():
            for name in listed.split()[half == "held_out" :: 2]:
                typed = name.lower() if position == "lower" else name
                verdicts, _, _ = judge(frame.replace("{}", f"‹{typed}›"), ())
                found[position, kind, verdicts[0][2] != "missed"] += 1
    rows = []
    for position, kind in sorted({each[:2] for each in found}):
        yes, no = found[position, kind, True], found[position, kind, False]
        rows.append((f"frames_{half}: {position}, {kind}, of {yes + no}", f"{yes / (yes + no):.3f}", "0.90"))
    return rows


def run(half: str, *, show: bool = False) -> list[tuple[str, str, str]]:
    roster = people()
    judged = [(sentence, *judge(sentence, roster)) for sentence in sentences(half)]
    rows = []
    for listed, goal in ((True, "together 1.00"), (False, "0.90")):
        verdicts = [verdict for _, found, _, _ in judged for _, is_listed, verdict in found if is_listed is listed]
        covered, asked = verdicts.count("covered") / len(verdicts), verdicts.count("asked") / len(verdicts)
        kind = "listed" if listed else "unlisted"
        rows.append((f"{half}: {kind} names covered silently, of {len(verdicts)}", f"{covered:.3f}", ""))
        rows.append((f"{half}: {kind} names covered or asked", f"{covered + asked:.3f}", goal))
    questions, words = sum(each[2] for each in judged), sum(each[3] for each in judged)
    rows.append((f"{half}: questions per 1,000 words, {len(judged)} sentences", f"{questions / words * 1000:.0f}", ""))
    nameless = [each for each in judged if not each[1]]
    quiet_words = sum(each[3] for each in nameless)
    noise = sum(each[2] for each in nameless) / quiet_words * 1000
    rows.append((f"{half}: questions per 1,000 words where no name stands", f"{noise:.0f}", ""))
    if show:
        for sentence, found, questions, _ in judged:
            if any(verdict == "missed" for *_, verdict in found) or (not found and questions):
                print("   ", repr(sentence), [verdict for *_, verdict in found], questions)
    return rows


def table() -> list[tuple[str, str, str]]:
    rows = run("report") + own("own_tune") + own("own_held_out") + nameless()
    for half in ("tune", "held_out"):
        rows += own(f"fresh_{half}") + foreign(half) + quiet(half) + framed(half)
        for name in ("world", "voices", "dawn", "bell", "yard", "desk", "hall"):
            rows += own(f"{name}_{half}") + entries(name, half)
    rows += own("night_held_out") + entries("night", "held_out")
    roster = people()
    text = "\n\n".join(labels(sentence)[0] for half in ("tune", "report") for sentence in sentences(half))
    entry = " ".join((text + "\n\n" + text).split(" ")[:2000])
    redaction.find(entry, roster)
    began = time.perf_counter()
    redaction.find(entry, roster)
    rows.append(("an entry of 2,000 words", f"{(time.perf_counter() - began) * 1000:.0f} ms", "under 1,000 ms"))
    code = "import time; from journal.redaction import lists as l; b = time.perf_counter(); l.is_word('x');"
    code += "l.first_names(); l.last_names(); l.names_and_words(); l.known(); print((time.perf_counter() - b) * 1000)"
    spent = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=HERE.parents[2]
    )
    rows.append(("loading the lists, once", f"{float(spent.stdout):.0f} ms", "under 100 ms"))
    return rows


if __name__ == "__main__":
    for row in (*run("tune", show=True), *own("own_tune", show=True)):
        print(*row)
