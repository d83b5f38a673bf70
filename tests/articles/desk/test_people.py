"""Users in the admin: roles, no deletion, and nobody who gives more than they hold."""

import pytest
from django.contrib.auth.models import Group, Permission, User

from articles import roles
from tests import newsroom
from tests.articles.desk.forms import queries_of

LIST = "/admin/auth/user/"


def address(user, step="change"):
    return f"{LIST}{user.pk}/{step}/"


@pytest.fixture
def administrator(client, cast):
    client.force_login(cast.administrator)
    return client


def typed(user, *names, **changes):
    """The form of a user as the browser sends it, with these roles checked."""
    groups = [str(group.pk) for group in Group.objects.filter(name__in=names)]
    data = {
        "username": user.username,
        "first_name": "",
        "last_name": "",
        "email": "",
        "is_active": "on",
        "is_staff": "on",
        "groups": groups,
    } | changes
    return {name: value for name, value in data.items() if value is not None}


def names_of(user):
    return sorted(user.groups.values_list("name", flat=True))


def test_an_administrator_gives_a_role(administrator, cast):
    page = administrator.get(address(cast.writer)).content.decode()
    assert page.count('type="checkbox" name="groups"') == 3

    administrator.post(address(cast.writer), typed(cast.writer, roles.REVIEWER))

    assert names_of(cast.writer) == [roles.REVIEWER]


def test_a_user_is_added_with_a_role_and_can_log_in(administrator, client):
    writer = Group.objects.get(name=roles.WRITER)
    data = {
        "username": "nadia",
        "usable_password": "true",
        "password1": "a rather long phrase",
        "password2": "a rather long phrase",
        "is_staff": "on",
        "groups": [str(writer.pk)],
    }
    response = administrator.post(f"{LIST}add/", data)
    assert response.status_code == 302

    client.logout()
    login = {"username": "nadia", "password": "a rather long phrase"}
    assert client.post("/admin/login/", login).status_code == 302
    assert client.get("/admin/articles/factversion/queue/").status_code == 200


def test_an_administrator_makes_nobody_superuser_and_gives_no_permission(administrator, cast):
    permission = Permission.objects.get(codename="delete_user")
    data = typed(
        cast.writer, roles.WRITER, is_superuser="on", user_permissions=[str(permission.pk)]
    )
    administrator.post(address(cast.writer), data)

    writer = User.objects.get(pk=cast.writer.pk)
    assert not writer.is_superuser
    assert not writer.user_permissions.exists()
    page = administrator.get(address(cast.writer)).content.decode()
    assert "is_superuser" not in page
    assert "user_permissions" not in page


def test_an_administrator_does_not_make_themselves_superuser(administrator, cast):
    data = typed(cast.administrator, roles.ADMINISTRATOR, is_superuser="on")
    administrator.post(address(cast.administrator), data)

    assert not User.objects.get(pk=cast.administrator.pk).is_superuser


@pytest.mark.parametrize("step", ["change", "password"])
def test_an_administrator_does_not_change_a_superuser(administrator, cast, step):
    data = typed(cast.superuser, is_active=None) | {
        "password1": "another long phrase",
        "password2": "another long phrase",
        "usable_password": "true",
    }
    before = User.objects.get(pk=cast.superuser.pk).password

    assert administrator.post(address(cast.superuser, step), data).status_code == 403

    after = User.objects.get(pk=cast.superuser.pk)
    assert after.is_active
    assert after.password == before


def test_a_group_that_is_no_role_is_not_offered_and_not_lost(administrator, cast):
    other = Group.objects.create(name="auditors")
    cast.writer.groups.add(other)

    administrator.post(address(cast.writer), typed(cast.writer, roles.REVIEWER))
    assert names_of(cast.writer) == ["auditors", roles.REVIEWER]

    refused = administrator.post(
        address(cast.colleague), typed(cast.colleague, groups=[str(other.pk)])
    )
    assert "groups" in refused.context["adminform"].form.errors
    assert names_of(cast.colleague) == [roles.WRITER]


def test_a_superuser_can_name_another(client, cast):
    client.force_login(cast.superuser)
    client.post(address(cast.administrator), typed(cast.administrator, is_superuser="on"))

    assert User.objects.get(pk=cast.administrator.pk).is_superuser


@pytest.mark.parametrize("who", ["administrator", "superuser"])
def test_users_are_deactivated_never_deleted(client, cast, who):
    client.force_login(getattr(cast, who))
    assert "/delete/" not in client.get(address(cast.writer)).content.decode()
    assert client.post(address(cast.writer, "delete"), {"post": "yes"}).status_code == 403
    client.post(LIST, {"action": "delete_selected", "_selected_action": [cast.writer.pk]})
    assert User.objects.filter(pk=cast.writer.pk).exists()

    client.post(address(cast.writer), typed(cast.writer, roles.WRITER, is_active=None))

    assert not User.objects.get(pk=cast.writer.pk).is_active
    client.force_login(cast.writer)
    assert client.get("/admin/").status_code == 302


def test_deactivation_changes_nothing_that_was_approved(administrator, cast):
    version = newsroom.publish(cast)
    administrator.post(address(cast.reviewer), typed(cast.reviewer, is_active=None))

    version.refresh_from_db()
    assert version.approved_by == cast.reviewer
    assert version.live_until is None


def test_groups_are_not_edited(client, cast):
    client.force_login(cast.superuser)

    assert client.get("/admin/auth/group/").status_code == 404


def test_the_list_of_users_takes_the_same_queries_with_few_and_with_many(administrator):
    few = queries_of(lambda: administrator.get(LIST))
    for number in range(30):
        user = User.objects.create(username=f"user-{number}")
        user.groups.add(Group.objects.get(name=roles.WRITER))

    assert queries_of(lambda: administrator.get(LIST)) == few
