"""What an audit reports."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

ERROR = "error"
REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: `level` "error", or "review" for a person to look at."""

    rule: str
    level: str
    table: str
    id: int
    message: str


@dataclass(slots=True)
class Report:
    """All findings, and how many rows of each table were read."""

    findings: list[Finding] = field(default_factory=list)
    checked: Counter[str] = field(default_factory=Counter)

    @property
    def has_errors(self) -> bool:
        return any(finding.level == ERROR for finding in self.findings)

    def add(self, findings: Iterable[Finding]) -> None:
        self.findings.extend(findings)


def differences(
    expected: dict[str, object], stored: dict[str, object], *, rule: str, table: str, pk: int
) -> list[Finding]:
    """A finding for each key whose stored value is not the expected one."""
    return [
        Finding(rule, ERROR, table, pk, f"{key} is {stored.get(key)!r}, the log says {wanted!r}")
        for key, wanted in expected.items()
        if stored.get(key) != wanted
    ]
