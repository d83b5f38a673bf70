import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.exchange import SECTORS, article_entry, plain_decimal
from articles.text.failures import failure, failure_entry
from articles.text.pages.documents import Document, read_text
from articles.text.reading import read_article
from articles.text.report import report
from articles.text.version import READER_VERSION

ROOT = Path(__file__).parents[3]
VOCABULARY = reference_vocabulary()

# Written for these tests; publishers, people and figures are invented.
INDONESIAN = """\
Pelabuhan Uji Menambah Truk

JAKARTA, Lensa Uji - Menurut data Biro Pelabuhan Selatan, pelabuhan Tangshan mengoperasikan 860 truk hidrogen pada akhir 2023. Jumlah itu naik 12,5 persen dibanding 2022.

Pemerintah Hebei berencana membangun 42 stasiun hidrogen hingga 2026 bersama Xiongan.

"Saya minum tiga gelas kopi setiap pagi," kata Budi, sopir.

Warung di tepi dermaga itu sepi.

Bagi Beijing, proyek itu juga soal gengsi.
"""
ENGLISH = """\
Trial harbour adds trucks

TANGSHAN, China — Tianjin's robotics park employed 14,700 people in March 2024, up 18.2% from a year earlier, the Bureau of Trials said in a statement.

The zone plans to add a 12-hectare test field by mid-2026.

Nobody at the kiosk minded the noise.
"""
CHINESE = """\
试验港区新增重卡

据试验区统计局介绍，截至2023年10月底，港区已投运氢能重卡860辆，占全部重卡的两成。其中，来自天津的占15%。

到2025年，唐山计划建成加氢站42座。

清晨的码头很安静。
"""


def read(text, **options):
    article = read_article(read_text(text), vocabulary=VOCABULARY, **options)
    body = article.document.text
    for fact in article.facts:
        assert body[fact.start : fact.end] == fact.text
        for quantity in fact.quantities:
            assert body[quantity.start : quantity.end] == quantity.text
            assert fact.start <= quantity.start < quantity.end <= fact.end
        if fact.period and fact.period_basis == "stated":
            assert body[slice(*fact.period.at)] == fact.period.text
    for attribution in article.attributions:
        assert body[attribution.start : attribution.end] == attribution.text
    assert all(a.end <= b.start for a, b in pairwise(article.facts))
    return article


def uncleaned(text):
    """A document whose text is exactly this."""
    return Document(
        text=text,
        title="",
        byline="",
        dateline="",
        published=None,
        published_text="",
        language="",
        charset="utf-8",
        kind="txt",
        removed=(),
        notes=(),
    )


def facts(text, language):
    return read_article(uncleaned(text), vocabulary=VOCABULARY, language=language).facts


def values(fact):
    return [(plain_decimal(q.value), q.unit) for q in fact.quantities]


def test_an_indonesian_article_gives_its_facts():
    article = read(INDONESIAN, published=date(2024, 3, 12))

    first, second, third = article.facts
    assert first.text.startswith("pelabuhan Tangshan mengoperasikan")
    assert values(first) == [("860", "count:vehicle")]
    assert (first.regions, first.sectors) == (("Tangshan",), ("hydrogen-energy",))
    assert (first.period.start, first.period.end) == (date(2023, 12, 31), date(2023, 12, 31))
    assert (first.kind, first.period_basis) == ("quantity", "stated")
    assert first.attribution.name == "Biro Pelabuhan Selatan"
    assert first.rules == ("number", "period", "region", "sector")
    assert values(second) == [("12.5", "percent")]
    assert second.period_basis == "context"
    assert second.period == first.period
    assert second.period_sentence.text.endswith(first.text)
    assert first.period_sentence == second.period_sentence
    assert (third.kind, third.regions) == ("plan", ("CN-HE", "XIONGAN"))
    assert article.language == "id"
    assert article.version == READER_VERSION


def test_an_english_article_gives_its_facts():
    first, second = read(ENGLISH).facts

    assert first.text.startswith("Tianjin's robotics park")
    assert values(first) == [("14700", "count:person"), ("18.2", "percent")]
    assert first.regions == ("CN-TJ",)
    assert first.sectors == ("robotics",)
    assert first.attribution.name == "Bureau of Trials"
    assert second.kind == "plan"
    assert second.period.end == date(2026, 6, 30)


def test_a_chinese_article_gives_its_facts():
    first, second, third = read(CHINESE).facts

    assert values(first) == [("860", "count:vehicle"), ("20", "percent")]
    assert first.sectors == ("hydrogen-energy",)
    assert (second.regions, second.period_basis) == (("CN-TJ",), "context")
    assert (third.kind, third.regions) == ("plan", ("Tangshan",))


def test_what_the_caller_knows_overrules_the_document():
    article = read(CHINESE, language="en", published=date(2024, 1, 2))

    assert (article.language, article.published) == ("en", date(2024, 1, 2))


def test_debris_around_an_article_changes_no_fact():
    title, _, body = ENGLISH.partition("\n\n")
    noisy = f"Home > News\nShare on Facebook\n{title}\n\n{body}\nRead also: Ten kettles for $9\nCopyright Trial Post\n"

    plain = [(fact.text, values(fact), fact.regions) for fact in read(ENGLISH).facts]

    assert [(fact.text, values(fact), fact.regions) for fact in read(noisy).facts] == plain


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("滨海网消息（早间）：京津冀三地共同聚焦机器人产业。", "zh-hans", "京津冀三地"),
        (
            "滨海社天津9月2日电（记者 李某）天津新增5家企业，投资3亿元，带动就业。",
            "zh-hans",
            "天津新增",
        ),
        ("天津9月2日讯 天津新增5家企业。", "zh-hans", "天津新增"),
        ("JAKARTA, Koran Uji - Hebei menambah 42 stasiun.", "id", "Hebei menambah"),
        ("TIANJIN, China, May 9 — Hebei added 42 stations.", "en", "Hebei added"),
        ("Hebei added 42 stations - and more.", "en", "Hebei added"),
    ],
)
def test_a_dateline_is_no_part_of_the_first_fact(text, language, first):
    found = read(f"Judul Uji\n\n{text}\n\nSelesai sudah.\n", language=language).facts

    assert found[0].text.startswith(first)


def test_two_articles_together_give_the_facts_of_both():
    alone = [values(fact) for text in (INDONESIAN, ENGLISH) for fact in read(text).facts]
    bodies = [text.partition("\n\n")[2] for text in (INDONESIAN, ENGLISH)]

    together = read("\n\n".join(bodies), language="id")

    assert [values(fact) for fact in together.facts] == alone


def test_the_period_before_is_not_carried_over_a_gap():
    text = (
        "Hebei menambah 42 stasiun hidrogen pada Mei 2023. Warga di sana senang.\n"
        "Pabrik itu kini memiliki 300 pekerja.\n"
    )
    _, second = [fact for fact in read(text, language="id").facts if fact.quantities]

    assert second.period is None
    assert second.period_basis == ""


def test_places_in_the_name_of_the_source_count_only_where_no_other_is_named():
    named = "Menurut Biro Statistik Kota Tianjin, Hebei menambah 42 stasiun pada Mei 2023."
    alone = "Menurut Biro Statistik Kota Tianjin, ada tambahan 42 stasiun pada Mei 2023."

    assert [fact.regions for fact in read(named, language="id").facts] == [("CN-HE",)]
    assert [fact.regions for fact in read(alone, language="id").facts] == [("CN-TJ",)]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Apakah Hebei akan membangun kawasan itu tahun depan?", "id"),
        ('"I like Tianjin and I plan to stay there," said Ann.', "en"),
        ("Tianjin", "en"),
        ("The sun shone on the market all morning.", "en"),
        ("我喜欢那里的早晨和傍晚。", "zh-hans"),
        ("Ten kettles", "en"),
        ("10 kettles that we liked", "en"),
        # The year of a paper is no time of an event.
        ("The full report may be cited as Document No. 9 (2024).", "en"),
        # "Construction" is a word of every day.
        ("Konstruksi tetap sepi sepanjang musim yang basah itu.", "id"),
        # Where and when somebody spoke says nothing of what he spoke of.
        ('"Pesanan pulih lebih cepat," kata Zhou Li di Beijing, Senin (3/6/2024).', "id"),
        ("“订单恢复得很快。”周某5月9日在天津说。", "zh-hans"),
    ],
)
def test_sentences_that_state_nothing_are_not_proposed(sentence, language):
    assert facts(sentence, language) == ()


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("Hebei akan membangun kawasan industri di tepi laut itu.", "id", "plan"),
        ("Xiongan opened a robotics school beside the lake in May 2023.", "en", "event"),
        ("京津冀三地共同聚焦生物医药产业。", "zh-hans", "status"),
        ("一家药企考虑在河北设立分装厂。", "zh-hans", "plan"),
        ("Industrial robots - sets - 14,206 - 33.9", "en", "quantity"),
        ("Wilayah itu akan mengembangkan pelabuhan baru.", "id", "plan"),
        ("The harbour office accepted a filing for an older crane in May 2023.", "en", "event"),
        ("Menara pelabuhan itu terhubung dengan kabel sejak Maret 2021.", "id", "status"),
        ("5月9日，各码头工会号召次日继续停工。", "zh-hans", "plan"),
    ],
)
def test_sentences_without_numbers_and_rows_of_tables_are_proposed(sentence, language, kind):
    (fact,) = facts(sentence, language)

    assert fact.text == sentence
    assert fact.kind == kind or not fact.quantities


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The port needs 42 cranes by 2030.", "plan"),
        ("A robotics school opened on 9 May 2023 with 160 pupils.", "event"),
        ("The port had 42 cranes on 9 May 2023.", "quantity"),
        ("The port had 42 cranes in 2023.", "quantity"),
    ],
)
def test_the_period_helps_to_tell_plans_and_events(sentence, kind):
    article = read_article(
        uncleaned(sentence), vocabulary=VOCABULARY, language="en", published=date(2024, 3, 12)
    )

    assert [fact.kind for fact in article.facts] == [kind]


def test_the_form_holds_what_was_read():
    article = read(INDONESIAN, published=date(2024, 3, 12))
    entry = article_entry(article, identity="uji")

    assert (entry["id"], entry["source"], entry["language"]) == ("uji", "txt", "id")
    assert entry["published"] == "2024-03-12"
    assert entry["attributions"][0]["name"] == "Biro Pelabuhan Selatan"
    growth = entry["facts"][1]["quantities"][0]
    assert (growth["value"], growth["role"], growth["base_period"]) == ("12.5", "growth", "2022")
    assert entry["facts"][1]["period"]["basis"] == "context"
    assert all(set(fact["sectors"]) <= SECTORS for fact in entry["facts"])


def test_the_form_lists_ranges_and_other_readings():
    text = (
        "Biaya uji di Tianjin kini 28.400 yuan per pasien, atau antara 620 dan 680 yuan per hari."
    )
    (entry,) = article_entry(read(text, language="id"), identity="a")["facts"]

    by_text = {q["value"]: q for q in entry["quantities"]}
    assert by_text["28400"]["alternatives"]
    assert by_text["620"]["value_max"] == "680"


def test_a_sector_outside_the_form_is_for_the_desk_alone():
    text = "Ekonomi digital Hebei akan tumbuh pesat menurut para pengamat."
    article = read(text, language="id")

    assert article.facts[0].sectors == ("digital-economy",)
    assert article_entry(article, identity="a")["facts"][0]["sectors"] == []


def test_a_source_is_listed_once():
    text = "Menurut Biro Uji Timur, ada 42 pabrik.\nMenurut Biro Uji Timur, ada 43 pelabuhan."

    assert len(article_entry(read(text, language="id"), identity="a")["attributions"]) == 1


def test_an_outlet_is_no_source_of_itself():
    text = (
        "Harbour talks\nBy Quaywire Staff\n12 May 2024\n"
        "TIANJIN, May 12 (Quaywire) - The port moved 5 million tons, Drewry said.\n"
        "Volumes may fall 2.1%, according to eight analysts polled by Quaywire.\n"
        "© 2024 Quaywire Ltd."
    )

    entry = article_entry(read_article(read_text(text), vocabulary=VOCABULARY), identity="x")

    assert [one["name"] for one in entry["attributions"]] == ["Drewry"]


def test_an_outlet_whose_address_opens_the_text_is_no_source_of_it():
    text = (
        "Dermaga baru dibuka\n\n5 Mei 2024\n\nWARTADERMAGA.COM - Dermaga itu menelan biaya Rp 42 miliar."
        "\n\nBerikut data 12 kapal yang dirangkum Wartadermaga.com dari BPS."
    )

    assert all(one.name != "Wartadermaga.com" for one in read(text, language="id").attributions)


def test_an_outlet_named_above_its_article_is_no_source_of_it():
    text = (
        "Dial Daily\n\nNorthern port adds three berths\n\n5 May 2024\n\nThe northern port adds three "
        "berths at a cost of 42 million yuan, and nine boats will moor there from the spring on.\n\n"
        "Fares stay as they are until 2026, the port's chief told Dial Daily."
    )

    assert all(one.name != "Dial Daily" for one in read(text).attributions)


def test_a_source_is_known_by_its_initials():
    text = (
        "Harga cabai naik\nBadan Data Niaga (BDN) mencatat kenaikan 4 persen.\n"
        "Kepala BDN Jawa Barat Rudi Hartono menjelaskan pasokan turun 12 persen."
    )

    entry = article_entry(
        read_article(read_text(text), vocabulary=VOCABULARY, language="id"), identity="x"
    )

    assert [one["name"] for one in entry["attributions"]] == ["Badan Data Niaga (BDN)"]


@pytest.mark.parametrize(
    ("first", "second", "listed"),
    [
        # By what stands in brackets, in capitals or not, before or behind the whole name.
        (
            "Himpunan Nelayan Muda (Hinem)",
            "Ketua Hinem Riau Akbar",
            ["Himpunan Nelayan Muda (Hinem)"],
        ),
        ("Universitas Samudra (US)", "Dosen Universitas Dermaga", 2),
        ("BDN", "Badan Data Niaga (BDN)", ["BDN"]),
        ("Badan Sensus Amerika Serikat (AS)", "Bank Sentral AS", 2),
    ],
)
def test_a_source_is_known_by_its_short_name(first, second, listed):
    text = f"Harga cabai naik\n{first} mencatat harga naik 4 persen di 12 kota pada Mei.\n{second} menilai pasokan turun 12 persen."

    entry = article_entry(
        read_article(read_text(text), vocabulary=VOCABULARY, language="id"), identity="x"
    )

    found = [one["name"] for one in entry["attributions"]]
    assert len(found) == listed if isinstance(listed, int) else found == listed


def test_a_failure_says_why():
    assert failure_entry("a", "pdf", "encrypted_pdf", "It is encrypted.") == {
        "id": "a",
        "source": "pdf",
        "error": "encrypted_pdf",
        "message": "It is encrypted.",
    }
    assert failure("a.pdf", "empty", "Empty.") == "a.pdf\n  not read (empty): Empty.\n"


def test_the_report_shows_notes_ranges_and_other_readings():
    text = INDONESIAN + (
        "\nBiaya uji di Tianjin\u202e kini 28.400 yuan per pasien, kata para dokter di sana.\n"
        "\nTarif rata-rata antara 620 dan 680 yuan per hari, kata mereka. Warga senang.\n"
    )
    lines = report(read(text, language="id"), name="uji.txt")

    assert "note       bidi_dropped" in lines
    assert "or 28.4 CNY/person" in lines
    assert "620 to 680" in lines


def test_small_counts_of_people_who_tell_of_themselves_are_no_figures():
    spoken = "“I spent 26 days in 3 hotels and 40 yuan on tea,” said Hu Jianping in Tianjin."

    (fact,) = facts(spoken, "en")

    assert [quantity.unit for quantity in fact.quantities] == ["CNY"]


def test_what_a_thing_takes_is_a_figure_whoever_tells_it():
    text = 'Wuqing gets swap stations\n\n"Swapping the battery takes 4 minutes, so I carry on at once," said driver Li Min, 39.\n\n"I slept for 4 hours in my cab in Wuqing," said driver Bo Yan, 40.\n'

    assert [values(fact) for fact in facts(text, "en") if fact.quantities] == [[("4", "min")]]


def test_the_report_names_everything():
    lines = report(read(INDONESIAN + "\nBaca juga: Sepuluh teko\n"), name="uji.txt")

    for part in (
        "uji.txt",
        "language   id",
        "source     Biro Pelabuhan Selatan",
        "= 860 count:vehicle",
    ):
        assert part in lines
    assert "regions CN-HE, XIONGAN" in lines
    assert "period … to 2026-12-31, stated" in lines
    assert "Sepuluh teko" in lines


@pytest.mark.parametrize("unit", ["1", "(", "1,", "万", "\u0301a", "1 ", "。", ". ", "a b "])
def test_hostile_texts_are_read_to_their_end(unit):
    text = "Hebei. " + unit * (20_000 // len(unit)) + " Tianjin."

    for language in ("en", "id", "zh-hans"):
        assert isinstance(facts(text, language), tuple)


@pytest.mark.parametrize("year", [1, 9999])
def test_a_day_of_publication_that_no_time_can_be_counted_from_is_no_error(year):
    text = "Output fell 5% last month, 8% in the past 10 years; it will rise 3% next week."

    for day in (date(year, 1, 1), date(year, 12, 31)):
        article = read_article(uncleaned(text), vocabulary=VOCABULARY, language="en", published=day)

        assert [len(fact.quantities) for fact in article.facts] == [3]


def test_a_row_of_a_table_with_a_scanner_s_spaces_keeps_its_places():
    head = "单位：万元\n\n项目　本报告期末　本报告期初　增减幅度（%）"
    text = f"{head}\n\n总资产　3,460,218 .33　3,067,940.27　12.05"

    found = [q for fact in facts(text, "zh-hans") for q in fact.quantities]

    assert [q.text for q in found] == ["3,460,218 .33", "3,067,940.27", "12.05"]
    assert [text[q.start : q.end] for q in found] == [q.text for q in found]


def test_importing_the_reader_loads_no_framework_and_no_large_library():
    files = (ROOT / "articles/text").rglob("[a-z]*.py")
    modules = sorted(".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files)
    large = "django trafilatura py3langid numpy pypdfium2 rapidfuzz ahocorasick babel lxml"
    code = (
        f"import sys, {', '.join(modules)}; print([m for m in {large.split()} if m in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)

    assert done.stdout.decode().strip() == "[]"


@pytest.mark.parametrize(
    ("caption", "year"),
    [
        ("In this Monday, July 4, 2016, photograph, cyclists wait. (AP Photo/Ann Lee)", 2016),
        ("In this Monday, July 4, 2016, file photograph, cyclists wait. (AP Photo/Ann Lee)", None),
    ],
)
def test_a_caption_left_out_tells_the_year(caption, year):
    read = read_article(
        read_text(
            f"Bicycles sell again\n\n{caption}\n\nThe shop sold 310 bikes in June, it said.\n\n"
            "Its owner hopes for more, and has hired two more people to mend what is brought in.\n"
        ),
        vocabulary=reference_vocabulary(),
    )

    period = next(fact.period for fact in read.facts if "310" in fact.text)
    assert (period and period.end and period.end.year) == year
