import pytest

from articles.text.pages.line_kinds import looks_like_title
from articles.text.pages.line_shape import shape


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Three New Berths for the Northern Port", True),
        ("Why the northern port wants three new berths", True),
        ("3. Who pays for the berths?", True),
        ("“We have waited long enough.”", False),
        ("“We have waited long enough!”", True),
        ("The port wants three new berths.", False),
        # Longer than titles are, and without their capitals.
        (f"Why the port wants {'more and ' * 8}more berths", False),
        ("北方港口新增三个泊位", True),
        ("北方港口新增三个泊位。", False),
    ],
)
def test_titles_are_short_and_no_sentences(line, expected):
    assert looks_like_title(line, shape(line)) is expected
