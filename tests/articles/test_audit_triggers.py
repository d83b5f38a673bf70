"""Audit without the triggers themselves: apart, since it needs transactions of its own."""

import pytest
from django.db import connection

from articles import triggers
from articles.audit import audit


@pytest.mark.django_db(transaction=True)
def test_missing_trigger_is_found() -> None:
    triggers.drop(connection)
    rules = {finding.rule for finding in audit().findings}
    triggers.install(connection)
    assert rules == {"triggers"}
    assert audit().findings == []
