"""Days on which a poll asked, beside the time of what it tells. All sentences are invented; the day
of publication is 18 June 2025, a Wednesday."""

import pytest

from tests.articles.text.times.stated import days

ASKED = [
    ("en", "-", "Economists in a Quayle poll conducted June 3-7 expected inflation of 2.4 percent."),
    ("en", "2025-05-01..2025-05-31",
     "Inflation likely quickened to 2.4 percent in May, according to a Quayle poll of 31 economists "
     "conducted on June 3-7."),
    ("en", "2025-05-01..2025-05-31",
     "Exports probably grew 3.1% in May, a Quayle survey taken between June 3 and June 7 showed."),
    ("en", "-", "A June 3-7 Quayle poll of 31 economists put growth at 4.5 percent."),
    ("en", "-", "The poll, which was conducted on June 3-7, found 54 percent support."),
    ("id", "-",
     "Ekonom dalam jajak pendapat Samudra yang dilakukan pada 3-7 Juni memperkirakan inflasi 2,4 "
     "persen."),
    ("id", "2025-05-01..2025-05-31",
     "Menurut survei Samudra yang digelar 3-7 Juni 2025, inflasi Mei 2,4 persen."),
    ("zh-hans", "-", "根据渔讯社6月3日至7日进行的调查，31位分析师认为出口增长3.1%。"),
    ("zh-hans", "2025-05-01..2025-05-31",
     "渔讯社6月3日至7日开展的调查显示，5月出口增长3.1%。"),
]  # fmt: skip
OF_THE_POLL = [
    ("en", "2025-06-03..2025-06-07",
     "The survey of 1,200 adults was conducted June 3-7 and showed 54 percent support."),
    ("en", "2025-06-03..2025-06-07", "The poll of 1,200 adults was carried out June 3-7."),
    ("id", "2025-06-03..2025-06-07", "Survei itu digelar pada 3-7 Juni 2025 dan diikuti 1.200 orang."),
    ("zh-hans", "2025-06-03..2025-06-07", "该调查于6月3日至7日进行，覆盖1200户家庭。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "expected", "sentence"), [*ASKED, *OF_THE_POLL])
def test_when_a_poll_asked_is_no_time_of_its_figures(language, expected, sentence):
    assert days(language, sentence) == expected
