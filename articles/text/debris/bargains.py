"""Patterns of what is for sale beside an article: bargains, tricks and prices that nobody reports;
in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

_GOODS = (
    r"(?:hotels?|cruises?|deals?|holidays?|packages?|phones?|laptops?|insurance|mortgages?|"
    r"subscriptions?|mattresses|sofas?|shoes|hearing aids|broadband|wines?)"
)
_PRICE = r"(?:(?:us|a|s|hk|c)?[$£€¥]|rp|rm|rs\.?|₹|idr|usd) ?\d"
_EVERYONE = (
    r"(?:doctors?|dentists?|seniors?|homeowners|drivers|experts?|scientists|banks|surgeons?|"
    r"cardiologists?|men|women|people|retirees|pensioners|americans|britons|australians|"
    r"singaporeans|plumbers|electricians|vets|nutritionists|dermatologists|billionaires?)"
)
_SUM = r"rp\.? ?\d[\d.,]*(?: ?(?:ribuan|jutaan))"

# (reason, longest line in characters, pattern)
BARGAINS: Final[tuple[Pattern, ...]] = (
    ("advertisement", 90,
        r"(?!.*\b(?:said|says|rose|fell|is|are|was|were|has|have)\b)(?:[\w'’&-]+ ){0,4}"
        rf"{_GOODS}\b[^.,;]{{0,40}} (?:from|for|under|at|starting at|now) (?:just |only |"
        rf"as little as )?{_PRICE}[\d.,]*(?: ?(?:a|per|/) ?\w+| [\w ]{{2,20}})?!?|"
        r"(?:up to |extra |get |take |enjoy |an? |with )?\d{1,2} ?% off\b(?!.*\b(?:its|peak|highs?|"
        r"the day|from|since)\b)[^.]{0,50}!?|"
        rf"save (?:up to |over |an extra )?(?:\d{{1,2}} ?%|{_PRICE}[\d.,]*) (?:on|off|when|today|"
        r"now|with)\b[^.]{0,50}!?|"
        r"(?:buy one,? get one|bogo)\b.{0,40}|"
        r"(?:free|same-day|next-day) (?:shipping|delivery|returns)\b[^.]{0,40}!?|"
        r"while (?:stocks?|supplies) lasts?\b.{0,20}|"
        r"(?:limited[ -]time|exclusive|flash|black friday|cyber monday) (?:offer|deal|sale|"
        r"discount)s?\b[^.]{0,50}!?|"
        r"use (?:promo |discount |coupon |voucher )?code\b.{2,40}|"
        r"compare (?:\w+ ){0,2}(?:prices?|quotes?|rates?|deals?|insurance|cards?|loans?|plans?)"
        r"\b[^.]{0,40}|"
        r"(?:only|just|hurry[,!]) ?\d{1,3} (?:left|seats|places)\b[^.]{0,30}!?"),
    ("advertisement", 130,
        rf"(?:\W?\[?(?:photos|gallery|pics)\]? )?{_EVERYONE} (?:(?:over|under|born before|with|on|"
        r"in|who) [\w ]{1,24} )?(?:hates?|are (?:amazed|stunned|baffled|begging|getting|rushing|"
        r"furious|speechless|ditching|obsessed|going)|is (?:amazed|stunned)|can't believe|"
        r"swears? by|urges? (?:you|everyone)|begs?|will be amazed|should (?:read|know|do|see) this)"
        r"\b[^.]{2,90}|"
        r"[^.]{0,60}\b(?:this|one|these) (?:simple|weird|odd|little|easy|crazy|genius|clever|"
        r"brilliant|strange|old)(?: [\w-]+){0,2} (?:tricks?|hacks?|tips?|secrets?|habits?|rules?|"
        r"foods?|fruits?|methods?|mistakes?)\b[^.]{0,40}"),
    ("advertisement", 110,
        r"(?:cashback|promo)\b[^.]{0,30}\b\d{1,2} ?(?:%|persen)(?!.*\b(?:naik|turun|kata|ujar)\b)"
        r"[^.]{0,40}!?|"
        rf"(?:[\w'’&-]+ ){{1,7}}(?:mulai|cuma|hanya|cukup) (?:dari )?{_SUM}!?|"
        r"(?:gratis ongkir|bebas ongkir|cicilan 0 ?%|bunga 0 ?%|beli (?:1|satu),? gratis)"
        r"\b[^.]{0,50}|"
        r"pinjaman\b[^.]{0,40}\bcair\b[^.]{0,30}|"
        r"konten (?:bersama|kolaborasi|kerja ?sama|hasil kerja ?sama|mitra|sponsor)\b[^.]{0,60}|"
        r"konten (?:di (?:bawah|atas)(?: ini)?|berikut(?: ini)?|ini) (?:\w+ )?(?:disajikan|"
        r"disediakan|dibuat|dikelola|diproduksi) (?:oleh|bersama|untuk) .{3,160}"),
    ("advertisement", 60,
        r"[^。]{0,30}(?:(?:首单|下单|点击)(?:立减|立享|优惠|免费|半价|即送|有礼|领取|抢购)|立减\d|"
        r"买一送一|半价抢|限时(?:特价|抢购|特惠|秒杀)|低至\d[\d.]*折|仅需\d[\d.]*元|到手价|"
        r"免费(?:上门|领取|试听|试吃|申领))(?![^。]{0,30}[称说表示])[^。]{0,30}[!！]?|"
        r"(?:商家|好物|品牌|爆款|精品|app|应用|店铺|本店)(?:推荐|推广|直供|特惠)"
        r"\s?[:丨|][^。]{2,40}"),
)  # fmt: skip
