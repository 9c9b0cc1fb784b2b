"""Asks for known vulnerabilities of every version in constraints.txt, with pip-audit.

Ends with 0 only where every package was looked up and none is vulnerable: pip-audit itself ends
well where the advisory service is out of reach and nothing was looked up at all.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [
    sys.executable,
    "-m",
    "pip_audit",
    "--requirement",
    str(ROOT / "constraints.txt"),
    "--no-deps",
    "--disable-pip",
    "--format",
    "json",
    "--progress-spinner",
    "off",
]


def summary(packages: list[dict[str, Any]]) -> tuple[str, int]:
    """What to say of the packages as pip-audit lists them, and the exit code."""
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    lines = [
        f"{package['name']} {package['version']}: {found['id']}, mended in "
        f"{', '.join(found['fix_versions']) or 'no version yet'}"
        for package in packages
        for found in package.get("vulns", [])
    ]
    looked_up = len(packages) - len(skipped)
    lines.append(f"{looked_up} of {len(packages)} packages looked up, {len(lines)} findings")
    if skipped or not packages:
        lines.append("the audit is not done: the advisory service did not answer for all packages")
    return "\n".join(lines), int(bool(skipped) or not packages or len(lines) > 1)


def main() -> int:
    """Returns 0 where all packages were looked up and none is vulnerable."""
    done = subprocess.run(COMMAND, capture_output=True, text=True)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        reason = (done.stderr.strip() or "no output").splitlines()[-1]
        print(f"the audit is not done: pip-audit ended with {done.returncode}: {reason[:300]}")
        return 1
    text, code = summary(packages)
    print(text)
    return code


if __name__ == "__main__":
    sys.exit(main())
