"""The words in which papers speak of themselves, by what they speak of, and how many a line has.

No list holds every notice that a page prints below a report. All of them are made of the same
words: rights and liability, who made it, how to reach whom, what it costs, what readers may do.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from articles.text.alternatives import tree
from articles.text.debris.lookup import plain
from articles.text.word_tables import terms

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "copyright": terms(
        "copyright, rights reserved, ©, reuse, reused, permission, unauthorised, unauthorized",
        "liability, liable, disclaimer, not responsible, responsibility, accuracy, inaccuracies",
        "terms, conditions, indicative, for information only, general information, errors",
        "constitute, endorse, necessarily, views, opinions, risks, uncertainties",
        "forward-looking, at your own risk, reproduced, distribution, informational, hak cipta",
        "dilindungi, izin tertulis, tanpa izin, dilarang, tanggung jawab, bertanggung jawab",
        "penafian, sanggahan, syarat, ketentuan, keputusan investasi, jual beli",
        "pendapat pribadi, mewakili, bukan ajakan, bukan rekomendasi, sepenuhnya",
        "risiko sendiri, 版权, 转载, 侵权, 授权, 许可, 声明, 免责, 违者, 未经, 不构成, 参考",
        "立场, 个人观点, 自担, 自负, 著作权, 备案, icp, 网安备, 资格证, 不承担, 责任, 谨慎, 翻印",
        "据此操作, 真实性, 完整性",
    ),
    "credit": terms(
        "this article, this report, this story, this transcript, this column, this interview",
        "this post, this publication, this information, this document, this material",
        "this newsletter, this translation, these prices, the author, the authors, the writer",
        "edited, editor, editors, editing, produced, published, publisher, publishers",
        "translated, compiled, contributing, contributor, contributed, printed, software",
        "automatically, columnist, correspondent, freelance, newsroom, newsdesk, editorial",
        "in print, staff, artikel ini, berita ini, tulisan ini, laporan ini, naskah ini",
        "konten ini, surel ini, redaksi, penulis, pewarta, penyunting, kontributor, kolumnis",
        "disunting, disadur, diterjemahkan, diterbitkan, dikelola, diolah, wartawan lepas",
        "meja redaksi, 本文, 本稿, 本刊, 本报, 本报告, 本栏目, 以上内容, 上述内容, 该文, 此文",
        "文中, 稿件, 编辑, 编译, 整理, 供稿, 贡献, 记者, 实习生, 原创, 主办, 承办, 监制, 审核",
        "校对, 责编, 作者, 来源, 撰文, 采写, 人工智能生成, 辅助生成, 小编",
    ),
    "contact": terms(
        "contact, enquiries, inquiries, phone, hotline, email, e-mail, fax, tel, write to",
        "call us, floor, street, p.o. box, address, kontak, hubungi, telepon, telp, surel",
        "alamat, narahubung, faks, call center, gedung, jl, 热线, 电话, 联系, 邮箱, 地址, 邮编",
        "拨打, 传真, 来信, 微信号",
    ),
    "reader": terms(
        "you, your, yours, we, our, join, enter, anda, kamu, kalian, kami, yuk, dirimu, 您, 你",
        "我们",
    ),
    "subscribe": terms(
        "subscribe, subscriber, subscribers, subscription, subscriptions, free, trial, offer",
        "offers, sign up, sign in, register, app, apps, download, streaming, promo, discount",
        "discounts, member, members, membership, advert, adverts, advertise, advertisement",
        "sponsored, webinar, reprints, licensing, affiliate, unlimited, newsletter, briefing",
        "telegram, whatsapp, gratis, langganan, berlangganan, pelanggan, iklan, pariwara",
        "diskon, unduh, gabung, daftar, pasang, nonton, grup, saluran, kanal, 订阅, 会员, 免费",
        "特惠, 扫码, 下载, 广告, 二维码, 首月, 红包, 小助手, 报名, 客户端, 公众号, 关注, 交流群",
        "社群, 进群",
    ),
    "comments": terms(
        "comments, comment, thoughts, reply, replies, likes, vote, feedback, letters, viewing",
        "watching, visitors, views, reading, readers, discussion, komentar, tanggapan",
        "pengunjung, pembaca, surat pembaca, masukan, diskusi, dilihat, 评论, 留言, 点赞, 网友",
        "跟贴, 访客, 回复, 线索, 报料, 爆料, 读者, 在看, 浏览",
    ),
    "control": terms(
        "browser, resolution, pixels, page, front page, website, site, cookie, cookies, index",
        "menu, file size, mb, kb, pdf, privacy, archive, site map, peramban, resolusi, piksel",
        "halaman, halaman muka, beranda, arsip, lampiran, ukuran file, situs, laman, tautan",
        "浏览器, 分辨率, 首页, 网站, 页面, 链接, 无障碍, 数据库, 查阅, 查看, 打开, 进入, 适老化",
        "找错, 标识码, 附件, 跳转, 本站",
        "本网, 本平台, 平台",
    ),
}  # fmt: skip
# Each of them is enough.
STRONG: Final = frozenset(
    terms(
        "©, copyright, rights reserved, hak cipta, 版权, 著作权, icp, 网安备, 责编, 编辑",
        "editor, pewarta",
    )
)
# A number to call, an address of the net.
_REACHED = re.compile(
    r"\S@\S|www\.|https?:|(?<![\d.,])(?:\+\d{1,3} ?[\d(]|\(?0\d{1,3}\)?[ -]\d{3,4}|\d{3,4}-\d{3,4})"
    # A house in a street.
    r"|\b(?:jl|jln|jalan)\b\.? [^,;:]{3,50}\bno\b|"
    r"\b\d{1,4} \w+ (?:street|road|avenue|lane|square)\b"
)
_SENTENCE = re.compile(r"(?<=[a-z\d)]{3}[.!?])\s+|(?<=[。！？!?;；])")
_HAN = re.compile("[\u3400-\u9fff]")


def telling_words(line: str) -> dict[str, set[str]]:
    """The different words of each kind that a line has."""
    text = plain(line)
    kinds, latin, han = _patterns()
    words = latin.findall(text) if text.isascii() else latin.findall(text) + han.findall(text)
    found: dict[str, set[str]] = {}
    for word in words:
        found.setdefault(kinds[word], set()).add(word)
    if _REACHED.search(text):
        found.setdefault("contact", set()).add("")
    return found


def every_sentence_tells(line: str) -> bool:
    """Whether each sentence of a line has such a word."""
    return all(telling_words(part) for part in _SENTENCE.split(line) if any(map(str.isalnum, part)))


@cache
def _patterns() -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    """The kind of each word; a pattern of Latin words, which are whole, and one of Chinese ones."""
    kinds = {word: kind for kind, listed in _WORDS.items() for word in listed}
    # Longer terms are tried before those they begin with.
    ordered = sorted(kinds, key=len, reverse=True)
    whole = tree(f"(?<![a-z]){re.escape(word)}" for word in ordered if not _HAN.search(word))
    parts = tree(re.escape(word) for word in ordered if _HAN.search(word))
    return kinds, re.compile(rf"(?:{whole})(?![a-z])"), re.compile(parts)
