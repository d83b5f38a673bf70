"""The demonstration is not loaded into a database that people use."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from articles.models import Article
from regions.models import Region


@pytest.mark.django_db
def test_refused_on_a_database_with_other_accounts() -> None:
    User.objects.create_user("somebody")
    with pytest.raises(CommandError, match="accounts of its own"):
        call_command("demo", stdout=StringIO())
    assert not Article.objects.exists()
    assert not Region.objects.exists()
