from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta, timezone

import pytest

from regions.paging import BadCursorError, Cursor

AT = datetime(2026, 3, 4, 5, 6, 7, 891011, tzinfo=UTC)


def encoded(text):
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "at", [AT, AT.replace(microsecond=0), AT.astimezone(timezone(timedelta(hours=8)))]
)
def test_cursor_reads_back_what_it_wrote(at):
    cursor = Cursor.decode(Cursor(at, 12).encode())

    assert (cursor.at, cursor.id) == (at, 12)


def test_cursor_needs_no_quoting_in_an_address():
    assert Cursor(AT, 2**62).encode().replace("-", "").replace("_", "").isalnum()


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "%",
        "é",
        "A" * 5000,
        encoded("2026-03-04T05:06:07+00:00"),
        encoded("2026-03-04T05:06:07,12"),
        encoded("2026-03-04T05:06:07+00:00,"),
        encoded("2026-03-04T05:06:07+00:00,0"),
        encoded("2026-03-04T05:06:07+00:00,-1"),
        encoded("2026-03-04T05:06:07+00:00,1e3"),
        encoded(f"2026-03-04T05:06:07+00:00,{2**63}"),
        encoded("2026-02-31T05:06:07+00:00,1"),
        encoded("10000-01-01T00:00:00+00:00,1"),
        urlsafe_b64encode(b"\xff\xfe,1").decode(),
    ],
)
def test_cursor_refuses_what_no_page_handed_out(text):
    with pytest.raises(BadCursorError):
        Cursor.decode(text)


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01T00:00:00+23:59,1",
        "9999-12-31T23:59:59-23:59,1",
        "2026-01-01T08:00:00+08:00,1",
        "2026-01-01T00:00:00+00:00,\u0661",
        "2026-01-01T00:00:00+00:00, 1",
    ],
)
def test_cursor_in_another_spelling_is_refused(text):
    encoded = urlsafe_b64encode(text.encode()).decode().rstrip("=")
    with pytest.raises(BadCursorError):
        Cursor.decode(encoded)
