"""Lists what Afterbell is made of, and asks whether a weakness of any of it is known: `python3 packaging/audit.py`.

`build/afterbell.cdx.json` is the list (CycloneDX 1.6): every locked package with version, licence and hashes, what lies
within the packages, and every typeface. Then the advisories of the Python packages are asked, over the network;
`--offline` leaves that out. Ends with 1 where a weakness is known, and with 2 where that could not be found out.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from typing import Any

from environment import APP, HOME, ROOT, prepare
from packages import PYTHON
from tools import plain, stand

LOCK = ROOT / "packaging" / "requirements-audit.lock"
TOOLS = ROOT / "build" / "audit"
BILL = ROOT / "build" / "afterbell.cdx.json"
US = "afterbell"
UNLISTED = "SCOWL"
"""The one licence that SPDX has no name for."""
FONTS = ROOT / "resources" / "fonts" / "fonts.toml"
PARTS = ROOT / "resources" / "licences" / "parts.toml"
"""What packages do not tell of themselves."""

_LOCKED = re.compile(r"^([\w.-]+)==([^\s;\\]+)[^\n]*\n((?:    --hash[^\n]*\n?)+)", re.MULTILINE)
_CHECK = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()) or "")
"""


def main() -> int:
    """Write the list, then ask."""
    prepare(development=False, screen=False)
    stand(TOOLS, LOCK, "Installing the tools for that (once; about 20 MB) …")
    found = _tool("cyclonedx_py", "environment", str(HOME / PYTHON), "--of", "JSON", "--output-reproducible")
    bill = completed(
        json.loads(found.stdout), APP.read_text("utf-8"), FONTS.read_text("utf-8"), PARTS.read_text("utf-8")
    )
    text = json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
    wrong = _tool(code=_CHECK, said=text).stdout.strip()
    if wrong:
        print(f"The list does not fit CycloneDX 1.6:\n{wrong}")
        return 2
    BILL.write_text(text, "utf-8")
    print(f"{BILL.relative_to(ROOT)}: {len(bill['components'])} parts, each with its licence; files with their hashes.")
    return 0 if "--offline" in sys.argv[1:] else _ask()


def completed(bill: dict[str, Any], lock: str, fonts: str, parts: str) -> dict[str, Any]:
    """Give the list of an environment without what is not locked, with the hashes of what is, and all else in it."""
    untold = tomllib.loads(parts)
    locked = {(plain(name), version): hashes for name, version, hashes in _LOCKED.findall(lock)}
    packages = [one for one in bill["components"] if (plain(one["name"]), one["version"]) in locked]
    for package in packages:
        hashes = re.findall(r"sha256:(\w+)", locked[plain(package["name"]), package["version"]])
        files = {"hashes": [{"alg": "SHA-256", "content": one} for one in hashes], "comment": "of each system's file"}
        place = {"type": "distribution", "url": package["purl"], **files}
        if not package.get("licenses"):
            package["licenses"] = [{"license": {"id": untold["package"][plain(package["name"])]["licence"]}}]
        package["externalReferences"] = [*package.get("externalReferences", []), place]
    here = {plain(package["name"]) for package in packages}
    within = [_within(part) for part in untold["part"] if part.get("within") in here]
    kept = [package["bom-ref"] for package in packages]
    needs = {one["ref"]: one.get("dependsOn", []) for one in bill.get("dependencies", [])}
    tree = {US: kept, **{ref: [other for other in needs.get(ref, []) if other in kept] for ref in kept}}
    return {
        **bill,
        "metadata": {**bill.get("metadata", {}), "component": _ourselves()},
        "components": [*packages, *within, *map(_font, tomllib.loads(fonts)["font"])],
        "dependencies": [{"ref": ref, "dependsOn": others} for ref, others in tree.items()],
    }


def _ourselves() -> dict[str, Any]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    told = {name: project[name] for name in ("name", "version", "description")}
    return {"type": "application", "bom-ref": US, "licenses": [{"license": {"id": project["license"]}}], **told}


def _within(part: dict[str, str]) -> dict[str, Any]:
    """Give what was compiled into a package, or lies in it."""
    licences = [{"expression": part["licence"]}] if part["licence"] != UNLISTED else [{"license": {"name": UNLISTED}}]
    return {
        "type": "library",
        "bom-ref": f"{part['within']}/{part['name']}",
        "name": part["name"],
        "licenses": licences,
        "properties": [{"name": "afterbell:within", "value": part["within"]}],
    }


def _font(font: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "file",
        "bom-ref": f"resources/fonts/{font['path']}",
        "name": font["path"],
        "version": font["version"],
        "copyright": font["copyright"],
        "licenses": [{"license": {"id": "OFL-1.1"}}],
        "hashes": [{"alg": "SHA-256", "content": font["sha256"]}],
    }


def _ask() -> int:
    print("Asking the advisories …", flush=True)
    asked = _tool("pip_audit", "--strict", "--progress-spinner=off", "--disable-pip", "--no-deps", "-r", str(APP))
    print(asked.stdout, end="")
    if asked.returncode == 0:
        print("No weakness of any of them is known there.")
        return 0
    if asked.stdout.strip():
        return 1
    why = (asked.stderr.strip().splitlines() or ["nothing was said"])[-1]
    print(f"The advisories could not be asked, so nothing is known about them: {why}")
    return 2


def _tool(*module: str, code: str = "", said: str = "") -> subprocess.CompletedProcess[str]:
    what = ["-c", code] if code else ["-m", *module]
    command = [str(TOOLS / PYTHON), "-I", *what]
    return subprocess.run(command, input=said, capture_output=True, text=True, encoding="utf-8", check=False)


if __name__ == "__main__":
    sys.exit(main())
