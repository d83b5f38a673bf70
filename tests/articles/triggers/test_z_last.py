import pytest
from django.db import connection

from articles import triggers


@pytest.mark.django_db(transaction=True)
def test_the_full_set_of_triggers_is_there_at_the_end() -> None:
    assert triggers.missing(connection) == []
