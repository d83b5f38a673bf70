"""The currencies of the world as the press names them, as tables by word; the rules: units.py.

A word that belongs to several countries stands for the one the press means without another word.
"""

from decimal import Decimal
from typing import Final

from articles.text.word_tables import by_word, listed

# Behind the digits, in English: "70 million euros".
ENGLISH_CURRENCIES: Final = by_word(
    """
CNY: yuan | renminbi | chinese yuan | rmb yuan | yuan renminbi
USD: us dollars | u.s. dollars | dlrs | dlr | dollars | dollar | us dollar | u.s. dollar
| american dollars | greenbacks
IDR: rupiah | rupiahs | indonesian rupiah; EUR: euros | euro
GBP: pounds sterling | british pounds | sterling | pounds | pound
JPY: yen | japanese yen; HKD: hong kong dollars | hong kong dollar | hk dollars
TWD: taiwan dollars | nt dollars | taiwanese dollars | new taiwan dollars
SGD: singapore dollars | singapore dollar | singaporean dollars
AUD: australian dollars | australian dollar | aussie dollars
CAD: canadian dollars | canadian dollar; NZD: new zealand dollars | new zealand dollar
KRW: won | south korean won | korean won
INR: rupees | indian rupees | rupee; PKR: pakistani rupees | pakistan rupees; LKR: sri lankan rupees
NPR: nepalese rupees; BDT: taka
MYR: ringgit | malaysian ringgit | ringgits; THB: baht | thai baht; VND: dong | vietnamese dong
PHP: philippine pesos | philippine peso; KHR: riel | riels; MMK: kyat | kyats
LAK: laotian kip | lao kip; BND: brunei dollars; MNT: tugrik | tugriks | togrog
KZT: tenge; UZS: uzbek som; UAH: hryvnia | hryvnias
RUB: rubles | roubles | ruble | rouble | russian rubles
CHF: swiss francs | swiss franc; SEK: swedish kronor | swedish crowns | kronor | swedish krona
NOK: norwegian kroner | norwegian crowns | kroner; DKK: danish kroner | danish crowns
ISK: icelandic kronur | icelandic krona | isk
PLN: zloty | zlotys | zloties; CZK: czech koruna | czech crowns | koruna; HUF: forints | forint
RON: romanian lei
TRY: turkish lira | turkish liras | lira; ILS: shekels | shekel; AED: dirhams | uae dirhams | dirham
SAR: saudi riyals | riyals | riyal; QAR: qatari riyals; OMR: omani rials; IRR: iranian rials | rials
KWD: kuwaiti dinars; IQD: iraqi dinars; BHD: bahraini dinars; JOD: jordanian dinars
EGP: egyptian pounds
ZAR: rand | rands | south african rand; NGN: naira; KES: kenyan shillings | shillings | shilling
TZS: tanzanian shillings; GHS: cedis | cedi; ETB: birr; MAD: moroccan dirhams
XOF: cfa francs | cfa franc
BRL: reais | brazilian reais | brazilian real; MXN: mexican pesos | mexican peso
ARS: argentine pesos | argentinian pesos; CLP: chilean pesos; COP: colombian pesos
PEN: peruvian soles
dinar: dinars | dinar; franc: francs; BTC: bitcoins | bitcoin; peso: pesos | peso
"""
)
# What Indonesian has besides those.
INDONESIAN_CURRENCIES: Final = by_word(
    """
CNY: yuan china | yuan tiongkok | yuan cina
USD: dolar as | dollar as | dolar amerika | dollar amerika | dolar amerika serikat | dolar
| dollar amerika serikat | dolar us
GBP: poundsterling | pound sterling | poundsterling inggris | pound inggris
JPY: yen jepang; HKD: dolar hong kong | dollar hong kong | dolar hongkong
TWD: dolar taiwan | dollar taiwan; SGD: dolar singapura | dollar singapura
AUD: dolar australia | dollar australia; CAD: dolar kanada; NZD: dolar selandia baru
KRW: won korea | won korea selatan
INR: rupee india; PKR: rupee pakistan
BND: dolar brunei; MYR: ringgit malaysia; THB: baht thailand; VND: dong vietnam; PHP: peso filipina
RUB: rubel | rubel rusia
CHF: franc swiss | franc swis; SEK: krona swedia | kronor swedia; NOK: krone norwegia
DKK: krone denmark
TRY: lira turki; AED: dirham uea; SAR: riyal saudi | real saudi; QAR: riyal qatar
IRR: rial | rial iran; KWD: dinar kuwait; IQD: dinar irak; EGP: pound mesir
BRL: real brasil; MXN: peso meksiko; ARS: peso argentina
"""
)
# Parts of a hundred of them.
_CENTS: Final = by_word(
    """
USD: cents | cent | us cents | ¢ | us¢; EUR: euro cents | euro cent | eurocents
HKD: hong kong cents | hk cents; CAD: canadian cents; AUD: australian cents; SGD: singapore cents
GBP: pence | penny | p; MYR: sen; CNY: fen
"""
)
_CENTS_INDONESIAN: Final = by_word("USD: sen | sen dolar | sen as | sen dolar as; EUR: sen euro")
# Codes that no common word of lower case is spelled like: they may stand on either side.
_CODES: Final = listed(
    "usd idr cny rmb eur gbp jpy hkd sgd aud cad nzd chf myr thb vnd krw twd inr pkr bdt lkr mmk"
    " khr bnd sek nok dkk isk czk huf uah rub zar ngn aed qar kwd egp brl mxn kzt btc"
)
# Before the digits. "$" is the American one and "¥" the Chinese unless something says otherwise.
PREFIXES: Final[dict[str, str]] = {
    **{code: code.upper() for code in _CODES},
    "us$": "USD", "us $": "USD", "u.s.$": "USD", "u.s. $": "USD", "$": "USD", "usd$": "USD",
    "hk$": "HKD", "hk $": "HKD", "s$": "SGD", "sg$": "SGD", "a$": "AUD", "au$": "AUD",
    "aud$": "AUD", "nt$": "TWD", "c$": "CAD", "c $": "CAD", "can$": "CAD", "ca$": "CAD",
    "nz$": "NZD", "r$": "BRL", "mop$": "MOP", "mex$": "MXN", "rmb": "CNY", "rmb¥": "CNY",
    "cn¥": "CNY", "¥": "CNY", "yuan": "CNY", "renminbi": "CNY", "人民币": "CNY", "jp¥": "JPY",
    "rp": "IDR", "rp.": "IDR", "€": "EUR", "£": "GBP", "rm": "MYR", "₩": "KRW", "₹": "INR",
    "฿": "THB", "₫": "VND", "₱": "PHP", "₽": "RUB", "₺": "TRY", "₦": "NGN", "₴": "UAH", "₪": "ILS",
    "rs.": "INR", "rs": "INR", "yn": "CNY", "hk": "HKD", "sfr": "CHF", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "ரூ": "LKR", "¢": "USD", "us¢": "USD",
    "₸": "KZT", "₼": "AZN", "₮": "MNT", "៛": "KHR", "৳": "BDT", "₿": "BTC",
    **{f"{code}$": code.upper() for code in ("hkd", "sgd", "cad", "nzd", "twd", "mxn")},
}  # fmt: skip
# "a record Australian dollar 29bn": names of two words may stand before the digits as well.
_NAMED: Final = ("dollar", "dollars", "franc", "francs", "kroner", "kronor", "koruna", "pesos")
PREFIXES.update(
    (word, code)
    for word, code in ENGLISH_CURRENCIES.items()
    if " " in word and word.endswith(_NAMED) and not word.startswith(("us ", "u.s.", "american"))
)
# Words of several countries, the names of the others, and whose word it is where none is named.
KINDRED: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "NOK": ("norw", {"danish": "DKK", "denmark": "DKK"}),
    "INR": ("india", {"pakistan": "PKR", "sri lanka": "LKR", "nepal": "NPR"}),
    "GBP": ("brit|london|england|(?<![a-z])uk(?![a-z])", {"egypt": "EGP"}),
    "peso": (
        "(?!)",
        {
            "mexic|meksiko|墨西哥": "MXN",
            "chile|cile|智利": "CLP",
            "colombia|kolombia|哥伦比亚": "COP",
            "argentin|阿根廷": "ARS",
            "philippin|filipina|菲律宾": "PHP",
        },
    ),
    "dinar": ("(?!)", {"kuwait": "KWD", "iraq": "IQD", "jordan": "JOD", "bahrain": "BHD"}),
    "franc": ("(?!)", {"swiss": "CHF", "switzerland": "CHF"}),
}
# What of them may stand behind an amount too: "10 €".
SUFFIXES: Final = {
    sign: code for sign, code in PREFIXES.items() if not sign[0].isalnum() and sign != "¢"
}
CURRENCIES: Final = frozenset(
    {*PREFIXES.values(), *ENGLISH_CURRENCIES.values(), *INDONESIAN_CURRENCIES.values()}
)
_ONE: Final = Decimal(1)
_HUNDREDTH: Final = Decimal("0.01")
# Behind an amount, as tables of units: (code, factor).
CODES: Final = {code: (PREFIXES[code], _ONE) for code in _CODES}
ENGLISH_MONEY: Final = {word: (code, _ONE) for word, code in ENGLISH_CURRENCIES.items()} | {
    word: (code, _HUNDREDTH) for word, code in _CENTS.items()
}
INDONESIAN_MONEY: Final = {word: (code, _ONE) for word, code in INDONESIAN_CURRENCIES.items()} | {
    word: (code, _HUNDREDTH) for word, code in _CENTS_INDONESIAN.items()
}
