"""Patterns of lines known by their form: a label and a number to call, an offer with its price,
the title of something else behind a word for it; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import NAME_HAN, Pattern

# A number to call: with an area code, or of a service.
_PHONE = r"(?:\(0\d{2,3}\) ?|0\d{2,4}[ -]|\+\d{2}[ -]|1[58]00[ -]|400-)\d[\d \-/]{2,14}"
# Two words at least, and no figure: "Earlier: 40 tons an hour" is a row.
_TITLE = r"(?=[^\d:]+$)(?=\S+ \S+)[^.:]{8,110}"
_SPAN = (
    r"(?:\d{1,2}|two|three|four|six|eight|ten|twelve|dua|tiga|empat|enam|delapan|sepuluh) "
    r"(?:weeks|months|issues|editions|pekan|minggu|bulan|edisi)"
)
_PRICE = r"(?:rp ?|[$£€¥])?\d[\d.,]*(?: (?:dollars|yuan|euros|pounds|ribu|rupiah))?"
# What offers are made of.
_OFFER_HAN = (
    r"(?:团购|拼团|限时|秒杀|特惠|优惠|福利|抽奖|好物|带货|促销|热卖|预售|礼券|领券|直播间|招商|"
    r"课程|训练营|赠书|赠票)"
)
_PRICED_HAN = r"(?:券后|到手价?|立减|满减|包邮|领券|下单|秒杀价|抢购价|拍下|特价|折起|元起)"

# (reason, longest line in characters, pattern)
FORMS: Final[tuple[Pattern, ...]] = (
    # -- whom to call -----------------------------------------------------------------------------
    ("credit", 90,
        rf"(?:[a-z][a-z&'\-]* ){{0,4}}[a-z][a-z&'\-]*\s?:? {_PHONE}"
        r"(?:[,(;|] ?[^.]{2,40})?|"
        r"[\u4e00-\u9fff]{2,10}[::]? ?\(?0\d{2,3}\)?[ -]?\d{5,8}(?:转\d{1,4})?"
        r"(?:[(,][^。]{2,16})?"),
    ("credit", 160,
        r"(?:contacts?|kontak|narahubung|enquiries|inquiries|press|media|hubungi)\s?:"
        r"(?=.*(?<!\d)0\d{2,3}[ -]\d{3}).{10,140}"),
    # -- what stands elsewhere --------------------------------------------------------------------
    ("related", 150,
        rf"(?:more|lebih banyak|lainnya|selengkapnya) (?:on|from|about|soal|tentang|dari|seputar) "
        rf"[^:.\d]{{2,40}}: {_TITLE}|"
        r"更多[^:。]{1,8}(?:故事|新闻|报道|内容|消息|文章|阅读)[::丨|].{4,60}"),
    ("related", 120,
        rf"(?:earlier|previously|read first|baca (?:dulu|lagi|deh|yuk|ini)|jangan (?:terlewat|"
        rf"lewatkan)|simak (?:lagi|dulu)|lanjut baca)\s?: (?!\d)(?=\S+ \S+ \S+)[^.:]{{8,100}}|"
        rf"(?:(?:related|further|suggested) (?:reading|stories)|(?:bacaan|artikel|berita|kisah) "
        rf"(?:terkait|lain(?:nya)?)) [^:.\d]{{2,30}}: {_TITLE}|"
        r"(?:早前|前情|别错过|不容错过|另见|参见|同期)[::](?!.*[。;])[^:]{4,50}"),
    # -- offers, and whoever pays -----------------------------------------------------------------
    ("advertisement", 80,
        rf"[【\[]{_OFFER_HAN}[^】\]。]{{0,6}}[】\]].{{2,60}}(?<!。)|"
        rf"(?!.*[。,;说称]).{{2,40}}{_PRICED_HAN}(?: ?\d[\d.]* ?元?)?|"
        r"(?:仅需|低至)?\d[\d.]* ?元起?[,,!] ?"
        r"(?:成为|加入|带走|畅读|畅享|抢|订)[^。]{2,30}"),
    ("subscribe", 90,
        r"(?:become|be) an? (?:patron|friend|supporter|backer|sponsor|founding member|member) of "
        r"[^.]{2,70}|"
        r"jadi(?:lah)? (?:sahabat|teman|kawan|pendukung|anggota|pelanggan|patron) [^.]{2,40}"
        r"(?:mulai|hanya|dengan|cukup|dari) (?:dari )?rp[^.]{2,20}|"
        # "The Tide, delivered. Eight weeks for 9 dollars."
        rf"[^.!]{{2,50}}[.!:] {_SPAN} (?:for |hanya |cuma |seharga )?{_PRICE}[.!]?|"
        r"[^“”\"]{0,60}\b(?:join|bergabunglah (?:dengan|bersama)|bersama) (?:over |more than |our |"
        r"lebih dari )?\d[\d.,]*k? (?:other )?(?:readers|subscribers|pembaca|pelanggan)(?: lain)?"
        r"[.!]?"),
    # -- what papers say of themselves ------------------------------------------------------------
    ("copyright", 120,
        r"(?:not|no part(?: of it)? (?:may|is)) to be (?:copied|reproduced|reprinted|shared|"
        r"passed on|used)\b[^.]{0,70}\.?|"
        r"(?:majalah|jurnal|harian|buletin|tabloid|mingguan)(?: (?!itu|ini|tersebut|yang|lokal)"
        r"[^ .,]+){1,4} (?:terbit|dicetak|diterbitkan)(?= (?:\w+ kali|setiap|tiap|sejak|oleh))"
        r"[^.]{3,50}\.?|"
        r"(?:this|the) (?:bulletin|digest|column|newsletter|page|round-?up) (?:is published|"
        r"appears|comes out|runs) (?:every|each|on|weekly|daily|twice|once)\b[^.]{0,40}\.?|"
        r"(?:kilas|rubrik|kolom|buletin|kabar|laman|edisi) ini (?:terbit|hadir|diperbarui|tayang) "
        r"(?:setiap|tiap|pada|dua|sekali)\b[^.]{0,40}\.?|"
        r"本(?:栏目|专栏|简报|专版)(?:每|逢)[^。]{1,12}(?:更新|刊出|推出|出版|见报)。?|"
        r"《[^》]{2,16}》(?:每[年月周季]|逢|自?\d{4}年)[^。]{0,10}(?:出版|发行|出刊|创刊)[^。]{0,10}。?"),
    ("credit", 120,
        r"the (?:writer|author|reporter|photographer)s? (?:is|are|was|were) (?:grateful|indebted|"
        r"a guest|guests|hosted)\b[^.]{0,80}\.?|"
        r"the (?:writer|author|reporter)s? (?:thanks?|would like to thank|wish(?:es)? to thank)\b"
        r"[^.]{0,80}\.?"),
    ("credit", 50,
        rf"{NAME_HAN},(?:自由|特约|资深|独立)?(?:撰稿人|作家|记者|编辑|摄影师|专栏作者|摄影人)"
        r"(?:,[^。,]{2,16}){1,2}"),
    ("copyright", 400,
        r"(?:any |all |certain )?forward[ -]looking (?:statements?|information) (?:in|made|"
        r"contained|involves?|are|is)\b.{8,360}|"
        r"pernyataan (?:yang )?(?:berwawasan|bersifat|berorientasi|melihat) (?:ke|masa) depan\b"
        r".{8,340}|"
        r"(?:本[文公][告件司]?|文中)?[^。]{0,12}前瞻性(?:陈述|声明|描述)[^。]{2,120}。?"),
    # The end of an announcement of the stock exchange.
    ("copyright", 600,
        r"as (?:at|of) the date (?:of this announcement|hereof), the (?:board|executive|"
        r"non-executive|independent|directors?)\b.{10,560}|"
        r"\*? ?for identification purposes? only\.?|"
        r"(?:all )?(?:data|figures|prices|quotes) (?:are|is) (?:for )?(?:indicative|reference)"
        r"(?: only)?\.(?: [^.]{4,80}\.?)?|"
        r"(?:for|untuk) (?:the use of )?(?:subscribers|clients|members|recipients|pelanggan|klien|"
        r"anggota|nasabah)(?: [a-z]+)? (?:only|saja)\.(?: [^.]{4,60}\.?)?"),
    ("page", 24, r"[\[(]?(?:hlm|hal|pp?|pg)\.? ?\d{1,4}(?: ?[-–] ?\d{1,4})?[\])]?"),
    ("media", 60,
        rf"[【\[](?:听|有声|播客|看|读图|图说|影像|短片)[】\]](?!{NAME_HAN}[::]).{{2,50}}(?<!。)"),
)  # fmt: skip
