"""Heaps of words and signs of news: read to a result, never to a traceback, whatever their order.

Random characters seldom make the words that rules look for; these heaps are made of little else.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.pages.documents import read_text
from articles.text.reading import read_article

VOCABULARY = reference_vocabulary()
PUBLISHED = date(2024, 5, 22)
EVERYWHERE = """
    . , ; : ( ) % $ £ € ' " - – | / + ~ ± & ° s 's
    0 00 000 1 2 7 17 30 31 45 730 1.100 2,500 3.4 4,5 4.39 12-15 1/2 22/2 2023 2024-05 1m 3bn 5G
    60% 99.9% 10000000000000000000000000000 1,2,3 二 两千 3.5万 1亿2000万 十几 百分之三
"""
WORDS = {
    "en": """
        a an the one each every per of to from in at by than and or up down about almost over costs sells price
        priced worth million billion percent points yuan dollars tonnes tonne kg km people firms cars units box
        boxes rose fell up by from quarter half year month March Monday last next first three half doubled
        twice times fifth said Reuters bureau according Beijing Tianjin Hebei ministry plans will by end early
        since until before compared with a share of aged room page No. flight version people who each its
    """,
    "id": """
        sebuah per setiap dari ke di pada dan atau lebih kurang sekitar hampir naik turun menjadi sebesar harga
        seharga dijual juta miliar triliun persen poin yuan rupiah Rp US$ ton kg km orang perusahaan mobil unit
        kali lipat sepertiga setengah dua tiga kuartal semester tahun bulan Maret Senin lalu ini depan awal akhir
        sejak hingga sampai dibanding menurut kata Reuters Biro Beijing Tianjin Hebei Kementerian akan berencana
        usia kamar halaman nomor pasal masing-masing lainnya di antaranya total sebanyak
    """,
    "zh": """
        每 平均 约 超 近 余 多 达 为 至 到 从 比 增长 下降 提高 减少 元 万元 亿元 美元 吨 公斤 公里 人 家 辆 台 个 户 套 件
        人次 倍 成 个百分点 百分之 分之 其中 分别 累计 同比 环比 今年 去年 上半年 一季度 3月 5日 截至 底 初 期间 以来 前 后 据
        报道 表示 统计局 新华社 北京 天津 河北 雄安 计划 将 力争 第 号 岁 点 分 。 ， 、 ； ： （ ） 《 》 “ ”
    """,
}


@pytest.mark.parametrize("language", sorted(WORDS))
@given(data=st.data())
def test_any_heap_of_words_of_news_is_read(language, data):
    word = st.sampled_from([*WORDS[language].split(), *EVERYWHERE.split(), "\n"])
    heap = data.draw(st.lists(word, min_size=1, max_size=40))
    text = ("" if language == "zh" else " ").join(heap)

    article = read_article(
        read_text(f"A title of a heap\n\nA first line of it, so that it is never blank.\n\n{text}"),
        vocabulary=VOCABULARY,
        published=PUBLISHED,
        language={"zh": "zh-hans"}.get(language, language),
    )

    document = article.document.text
    for fact in article.facts:
        assert document[fact.start : fact.end] == fact.text
        for quantity in fact.quantities:
            assert document[quantity.start : quantity.end] == quantity.text
            assert quantity.value.is_finite()
    for source in article.attributions:
        assert document[source.start : source.end] == source.text
