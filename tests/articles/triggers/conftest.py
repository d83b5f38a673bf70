"""The attacks are counted: the last line of a run says how many were refused."""

import pytest

from tests.articles.triggers import attacks


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if attacks.refusals:
        count = sum(attacks.refusals.values())
        terminalreporter.write_line(
            f"attacks refused at the statement: {count}, by {len(attacks.refusals)} rules"
        )
