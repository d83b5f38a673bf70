import pytest
from django.test import Client

from tests.articles.pages import get, text_of
from tests.builders import make_user

pytestmark = pytest.mark.django_db


def test_unknown_address_is_404_in_the_language_of_the_address_with_a_way_on(client):
    _response, tree = get(client, "/id/tidak-ada/", status=404)

    assert tree.xpath("/html/@lang") == ["id"]
    assert "Tidak ada halaman di alamat ini" in text_of(tree)
    assert tree.xpath('//main//a[@href="/id/"]')


def test_unknown_address_without_a_language_is_404_in_the_reader_s(client):
    response = client.get("/nowhere", headers={"accept-language": "zh-CN"})

    assert response.status_code == 404
    assert '<html lang="zh-Hans">' in response.content.decode()
    assert "Accept-Language" in response.headers["Vary"]


def test_a_fault_is_answered_in_the_same_design_without_any_data(client, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("jjj_portal.views.home_at", fail)
    client.raise_request_exception = False

    _response, tree = get(client, "/en/", status=500)

    assert tree.xpath('//link[contains(@href, "portal/base.css")]')
    assert tree.xpath("//main//a/@href") == ["/en/", "/id/", "/zh-hans/"]


def test_another_host_is_refused_in_the_same_design(client, settings):
    settings.ALLOWED_HOSTS = ["portal.example"]

    response = client.get("/en/", headers={"host": "elsewhere.example"})

    assert response.status_code == 400
    assert "portal/base.css" in response.content.decode()


def test_a_form_without_its_token_says_that_nothing_was_saved():
    strict = Client(enforce_csrf_checks=True)

    response = strict.post(
        "/admin/login/",
        {"username": "writer", "password": "x"},
        headers={"accept-language": "id"},
    )

    assert response.status_code == 403
    assert "Tidak ada yang disimpan" in response.content.decode()


def test_too_many_wrong_passwords_lock_the_log_in_and_say_for_how_long(client, settings):
    user = make_user("locked")
    user.set_password("a long and right password")
    user.save()
    login = {"username": "locked", "password": "wrong"}

    for _try in range(settings.AXES_FAILURE_LIMIT):
        response = client.post("/admin/login/", login)
    right = client.post("/admin/login/", login | {"password": "a long and right password"})

    for answer in (response, right):
        assert answer.status_code == 429
        assert "locked for a while" in answer.content.decode()
    assert "sessionid" not in client.cookies


@pytest.mark.parametrize(
    ("language", "words"), [("en", "larger than 25 MB"), ("id", "25 MB"), ("zh-hans", "25 MB")]
)
def test_what_is_too_large_to_take_says_how_much_may_be_sent(client, settings, language, words):
    client.cookies["django_language"] = language
    text = "a" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)

    response = client.post("/admin/login/", {"username": text})

    assert response.status_code == 413
    assert words in response.content.decode()


def test_a_fault_speaks_the_language_of_the_address(client, monkeypatch):
    monkeypatch.setattr("jjj_portal.views.home_at", lambda at: 1 / 0)
    client.raise_request_exception = False

    _response, tree = get(client, "/id/", status=500)

    assert tree.xpath("/html/@lang") == ["id"]
    assert "Terjadi kesalahan" in text_of(tree)
