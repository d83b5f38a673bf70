"""Reference data in the admin: permanent slugs, names, no deletion of what is used."""

import pytest

from articles.models import Publisher
from regions.models import Indicator, Region, Sector
from tests import newsroom
from tests.articles.desk.forms import queries_of


@pytest.fixture
def administrator(client, cast):
    client.force_login(cast.administrator)
    return client


@pytest.fixture
def superuser(client, cast):
    client.force_login(cast.superuser)
    return client


def names(*rows):
    """The inline form of names: (language, text), new ones."""
    data = {"names-TOTAL_FORMS": str(len(rows)), "names-INITIAL_FORMS": "0"}
    for number, (language, text) in enumerate(rows):
        data |= {f"names-{number}-language": language, f"names-{number}-text": text}
    return data


def region_form(**changes):
    data = {"slug": "hebei", "code": "CN-HE", "kind": "province", "position": "3"} | names(
        ("en", "Hebei"), ("zh-hans", "河北")
    )
    return data | changes


def test_a_region_is_added_with_its_names(administrator):
    response = administrator.post("/admin/regions/region/add/", region_form())

    assert response.status_code == 302
    region = Region.objects.get(slug="hebei")
    assert {(name.language, name.text) for name in region.names.all()} == {
        ("en", "Hebei"),
        ("zh-hans", "河北"),
    }


def test_the_same_name_twice_is_refused(administrator):
    data = region_form(**names(("en", "Hebei"), ("en", "Hebei")), **{"names-1-is_alias": "on"})
    response = administrator.post("/admin/regions/region/add/", data)

    assert "Please correct the duplicate data" in response.content.decode()
    assert not Region.objects.filter(slug="hebei").exists()


def test_two_shown_names_in_one_language_are_refused(administrator):
    data = region_form(**names(("en", "Hebei"), ("en", "Hopeh")))
    response = administrator.post("/admin/regions/region/add/", data)

    assert response.status_code == 200
    assert "One name is shown in each language" in response.content.decode()
    assert not Region.objects.filter(slug="hebei").exists()


@pytest.mark.parametrize("model", ["region", "sector", "indicator"])
def test_slug_and_code_cannot_be_changed_later(administrator, model):
    make = {"region": newsroom.region, "sector": newsroom.sector, "indicator": newsroom.indicator}
    row = make[model]()
    slug = row.slug
    address = f"/admin/regions/{model}/{row.pk}/change/"
    page = administrator.get(address).content.decode()
    assert 'name="slug"' not in page
    assert 'name="code"' not in page

    data = {"slug": "other", "code": "OTHER", "kind": "city", "unit": "TEU", "nature": "flow"}
    inlines = names() | {"breaks-TOTAL_FORMS": "0", "breaks-INITIAL_FORMS": "0"}
    administrator.post(address, data | inlines | {"position": "7"})

    row.refresh_from_db()
    assert (row.slug, row.position) == (slug, 7)


@pytest.mark.parametrize("model", ["region", "sector", "indicator"])
def test_only_what_is_unused_can_be_deleted(superuser, cast, model):
    newsroom.publish(cast)
    rows = {
        "region": (Region.objects.get(slug="beijing"), newsroom.region("unused", "Unused")),
        "sector": (Sector.objects.get(slug="ports"), newsroom.sector("unused", "Unused")),
        "indicator": (Indicator.objects.get(slug="boxes"), newsroom.indicator("unused", "Unused")),
    }
    used, unused = rows[model]
    base = f"/admin/regions/{model}/"

    assert "/delete/" not in superuser.get(f"{base}{used.pk}/change/").content.decode()
    assert superuser.post(f"{base}{used.pk}/delete/", {"post": "yes"}).status_code == 403
    assert "/delete/" in superuser.get(f"{base}{unused.pk}/change/").content.decode()
    superuser.post(f"{base}{unused.pk}/delete/", {"post": "yes"})
    assert type(used).objects.filter(pk=used.pk).exists()
    assert not type(used).objects.filter(pk=unused.pk).exists()


def test_a_publisher_that_is_named_is_not_deleted(superuser, cast):
    newsroom.capture(cast)
    used = Publisher.objects.get()
    unused = newsroom.publisher()
    base = "/admin/articles/publisher/"

    assert superuser.post(f"{base}{used.pk}/delete/", {"post": "yes"}).status_code == 403
    superuser.post(f"{base}{unused.pk}/delete/", {"post": "yes"})
    assert list(Publisher.objects.all()) == [used]


def test_no_list_offers_to_delete_many(superuser, cast):
    newsroom.publish(cast)
    for address in ("regions/region", "regions/sector", "regions/indicator", "articles/publisher"):
        assert "delete_selected" not in superuser.get(f"/admin/{address}/").content.decode()


def test_a_place_is_not_put_under_itself(administrator):
    cluster = newsroom.region("cluster", "Cluster")
    beijing = newsroom.region()
    beijing.parent = cluster
    beijing.save()
    address = f"/admin/regions/region/{cluster.pk}/change/"

    for parent in (cluster, beijing):
        data = region_form(parent=str(parent.pk), **names())
        response = administrator.post(address, data)
        assert "parent" in response.context["adminform"].form.errors
    cluster.refresh_from_db()
    assert cluster.parent is None


def test_nothing_is_merged_into_itself_or_into_what_was_merged_away(administrator):
    kept, old = newsroom.sector(), newsroom.sector("harbours", "Harbours")
    old.merged_into = kept
    old.save()
    third = newsroom.sector("docks", "Docks")

    def merge(row, into):
        data = {"merged_into": str(into.pk), "position": "0"} | names()
        return administrator.post(f"/admin/regions/sector/{row.pk}/change/", data)

    for row, into in ((third, third), (third, old), (kept, old)):
        assert "merged_into" in merge(row, into).context["adminform"].form.errors
    assert merge(third, kept).status_code == 302
    third.refresh_from_db()
    assert third.merged_into == kept


@pytest.mark.parametrize(
    "address", ["regions/region", "regions/sector", "regions/indicator", "articles/publisher"]
)
def test_a_list_takes_the_same_queries_with_few_and_with_many(administrator, address):
    def more(number):
        newsroom.region(f"r{number}", "R")
        newsroom.sector(f"s{number}", "S")
        newsroom.indicator(f"i{number}", "I")
        newsroom.publisher()

    more(0)
    few = queries_of(lambda: administrator.get(f"/admin/{address}/"))
    for number in range(1, 31):
        more(number)

    assert queries_of(lambda: administrator.get(f"/admin/{address}/")) == few
