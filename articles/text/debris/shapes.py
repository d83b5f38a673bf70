"""Patterns of whole lines of debris, in NFKC and small letters, for what no list of words says."""

from typing import Final

from articles.text.debris.beside import BESIDE
from articles.text.debris.calls import CALLS
from articles.text.debris.captions import CAPTIONS
from articles.text.debris.embeds import EMBEDS
from articles.text.debris.forms import FORMS
from articles.text.debris.furniture import FURNITURE
from articles.text.debris.notices import NOTICES
from articles.text.debris.offers import OFFERS
from articles.text.debris.pattern_types import Pattern
from articles.text.debris.remarks import REMARKS
from articles.text.debris.services import SERVICES
from articles.text.debris.small_print import SMALL_PRINT

# (reason, longest line in characters, pattern)
SHAPES: Final[tuple[Pattern, ...]] = (
    *NOTICES,
    *CAPTIONS,
    *CALLS,
    *EMBEDS,
    ("font_size", 16, r"(?:[at]{1,2}[+\-−]?[ |/·]*)+"),
    ("control", 5, r"\+\d{1,4}"),
    ("control", 2, r"[^\W\d]|[,.;:、。]+"),
    # What agencies sign a report with: "(Uu.KR-HST/P012)".
    ("credit", 30, r"[(\[](?=[^)\]]*[/.])(?=[^)\]]*\d)[a-z][\w./\-]{3,24}[)\]]"),
    ("ticker", 70,
        r"(?:shanghai composite|hang seng|nikkei|nasdaq|dow jones|s&p ?500|csi ?\d+|ihsg|lq45|"
        r"brent|wti|(?:usd|eur|gbp|cny|idr|jpy)/[a-z]{3}|(?:上证|深证|恒生)(?:综合|综|成份?)?指数?|"
        r"沪深300|创业板指)(?: \w+)?[: ]{1,2}[\d.,]+(?: ?[(]?[+\-−▲▼]? ?[\d.,]+%?[)]?){0,3}"),
    ("ticker", 60, r"[^\W\d][^\d.!?。]{1,24}[,|]\s?-?\d{1,2} ?°\s?[cf]?\b[^.。]{0,30}"),
    ("control", 110,
        r"(?:did|do) you (?:enjoy|like) (?:this|reading) .{0,60}|thanks for reading\b.{0,40}"),
    ("control", 160,
        r"alamat e-?mail anda tidak akan\b.{0,90}|simpan nama\b.{0,40}\bperamban\b.{0,60}|"
        r"tinggalkan balasan|want to keep reading\b.{0,20}|(?:runtime|duration|durasi)\s?:.{1,20}|"
        r"ai\s?(?:生成)?摘要|觉得不错.{0,6}点赞.{0,10}|首赞.{0,6}"),
    ("control", 160,
        r"your e-?mail (?:address )?will not be\b.{0,60}|"
        r"save my (?:name|e-?mail)\b.{0,60}\bbrowser\b.{0,60}"),
    ("ticker", 90,
        r"(?:quotes|market data|prices|harga|kurs|行情|数据)\b.{0,30}(?:delayed|tertunda|延迟|"
        r"sewaktu|may change|subject to).{0,30}"),
    ("control", 100,
        r"(?:the )?(?:code|url|link) (?:has been |is )?copied\b.{0,40}|"
        r"an error (?:has )?occurred\b.{0,60}|this is a modal window\b.{0,40}|"
        r"(?:hal|halaman|page)\.?(?: \d{1,2}){2,8}"),
    ("ticker", 30, r"(?:harga|kurs|cuaca|jadwal) hari ini"),
    ("control", 60, r"[▼▽▲△↓↑]\s*.{0,20}(?:未完|广告|更精彩|下文|继续|scroll|lanjut|滑).{0,20}"),
    ("control", 20, r"#{2,}|-\s?30\s?-|\*(?:\s?\*)+|o0o|~+"),
    ("label", 60,
        r"(?:for immediate release|untuk segera disiarkan|press release|news release|media release|"
        r"siaran pers|berita resmi statistik|新闻稿|即时发布)(?:[ :#].{0,36})?|"
        # The page of a printed paper; a paper's pride.
        r"[\w\u4e00-\u9fff]{1,8}(?:独家|首发)|[^。]{2,16}(?:数字报|电子版|电子报)[^。]{0,20}|"
        r"第?[a-d]?\d{1,2}版(?:[::]\s?[^。]{1,10})?"),
    ("page", 60,
        r"(?:scanned|dipindai|downloaded|diunduh|printed|dicetak) (?:by|with|from|on|oleh|dengan|"
        r"dari|pada)\b.{2,40}|扫描(?:自|于|件).{0,20}"),
    ("page", 40,
        r"vol(?:ume|\.)? ?\d+,? (?:no|issue|nomor|edisi)\.? ?\d+.{0,16}|"
        r"edisi (?:no\. ?)?\d+.{0,20}|总?第\d+期"),
    ("page", 24,
        r"[（(【\[\-–—*~=· ]*(?:完|全文完|本文完|end|ends|the end|end of (?:story|article)|tamat|"
        r"selesai|sekian|habis)[）)】\]\-–—*~=· .]*"),
    ("control", 120,
        r"(?:this|the) (?:interactive )?(?:chart|graphic|map|table|video|content|feature|slideshow|"
        r"gallery|infographic|embed) (?:is (?:interactive|not)|requires|cannot|can't|could not|"
        r"may not|isn't|does not)\b.{0,40}(?:javascript|browser|device|app\b|"
        r"be (?:displayed|loaded|shown|played))[^,]{0,30}|"
        r"[^.]{2,30}: (?:interactive )?(?:content )?not (?:available|supported)[^,]{0,40}"),
    ("control", 40, r"(?:weather|cuaca(?: hari ini)?|天气)\s?[::].{0,30}"),
    ("date", 40, r"(?:19|20)\d\d-\d\d-\d\dt\d\d:\d\d.{0,14}"),
    ("date", 60, r"(?:发布|更新|发表|发稿)(?:时间|日期)[:：].{0,44}"),
    ("control", 40, r"正文已结束.{0,30}|(?:余下|剩余)全文.{0,10}|.{0,12}(?:余下|剩余)全文"),
    ("date", 90,
        r"(?:last )?(?:updated|posted|published|diperbarui|terbit|tayang)\b[^.]{0,50}\d{1,2}[:.]"
        r"\d{2}.{0,40}"),
    ("date", 60,
        r"(?:(?:last )?(?:published|updated|posted)|diterbitkan|diperbarui|发布于?|更新于?)?"
        r".{0,8}\b(?:\d+|an?|se)\s?(?:days?|hours?|minutes?|weeks?|months?|hari|jam|menit|minggu|"
        r"bulan|天|小时|分钟)\s?(?:ago|yang lalu|lalu|前)[^.。]{0,16}|"
        r"\d{1,2}\s?(?:h|hrs?|m|mins?|d|w) ago"),
    ("page", 60, r"(?:[\[【(]\d{1,2}[\]】)]\s*){2,}.{0,12}"),
    ("control", 60, r"[▼▲◀▶►◄△▽↑↓←→☞👇👆👉⬇⬆»«›‹×✕✖☰<>|/\\·•*=_~+\-–—.… ]+"),
    ("control", 240, r"\[[^\]]{1,40}\]\(\S+\)|(?:https?://|www\.)\S+"),
    ("control", 70,
        r".*\b(?:clicking|click|klik|tap|clique)(?: \w+)? (?:here|di ?sini|this link|tautan (?:ini|"
        r"berikut)|link (?:ini|berikut))\b.{0,20}"),
    ("control", 90,
        r"(?:was|is|did|apakah) (?:this|you find this|artikel ini|berita ini|informasi ini|"
        r"halaman ini)\b.{0,30}(?:helpful|useful|bermanfaat|membantu|berguna|"
        r"interesting)\b.{0,24}"),
    ("control", 40, r".{0,10}(?:对您?(?:是否)?有(?:帮助|用)吗|您觉得这篇).{0,16}"),
    ("control", 60,
        r"(?:please )?(?:enable|turn on|aktifkan) .{0,10}(?:javascript|cookies?).{0,30}|"
        r"(?:your browser|browser anda|您的浏览器).{0,50}"),
    ("media", 60,
        r"(?:(?:current time|duration|remaining time) )?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}"
        r"(?: ?/? ?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}){0,3}|[0-9](?:\.[0-9]{1,2})?x|"
        # The hour above an entry of a live report.
        r"(?:pukul |jam |at |updated |diperbarui |更新)?[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?"
        r" ?(?:(?:wib|wita|wit|gmt|utc|bst|cet|cest|est|edt|et|cst|pst|pt|sgt|hkt|jst)|"
        r"[ap]\.?m\.?(?: [a-z]{2,4})?)|"
        r"[0-9]{1,2}[时点](?:[0-9]{1,2}分)?"),
    ("media", 120,
        r"[\[【((](?:video|视频|图集|组图|直播|音频|foto|photos?|galeri|infografis|infographic|"
        r"podcast|live|watch|高清图|图解|动图)[\]】))].{0,100}"),
    # Hidden labels of pictures and players, with what they label.
    ("caption", 300,
        r"(?:image|media|video) ?(?:caption(?!s\b)|copyright)(?! (?:is|are|was|were|has|have|had|"
        r"in|on|for|of|laws?|and|or|by|can|may|will|generation|contests?|holders?|rules?)\b)"
        r"[^.]*\.?"),
    ("media", 60, r"media playback is (?:unsupported|not supported).*"),
    ("page", 40,
        r"[-–—\[( ]*(?:(?:page|halaman|hal\.?|p\.|第)\s*)?\d{1,4}\s*页?(?:\s*(?:/|of|dari|共|"
        r",)\s*\d{1,4}\s*页?)?[-–—\]) ]*"),
    ("page", 50,
        r"(?:(?:\d{1,3}|next|prev(?:ious)?|selanjutnya|sebelumnya|show all|tampilkan semua|all|»|«|"
        r">|<|\.{3}|…|上一页|下一页|首页|尾页|末页)\s*[|·,]?\s*){2,14}"),
    ("page", 40,
        r"-*\s*(?:lanjut(?:kan)? (?:ke|di|baca) .{2,24}|bersambung(?: ke.{0,20})?|continued (?:on|"
        r"from).{0,20}|lanjutan.{0,20})\s*-*"),
    ("breadcrumb", 110,
        r"[^\W\d][^.!?。>»›→]{0,30}(?:\s*(?:>>?|»|›|→)\s*[^\W\d][^.!?。>»›→]{0,40}){1,6}"),
    ("breadcrumb", 90, r"(?:[^\W\d_][\w.&'’\- ]{1,24}\s+[/|]\s+){1,5}[^\W\d_][\w.&'’\- ]{1,24}"),
    ("code", 4000,
        r"\(?\s*(?:function|window\.|document\.|var |let |const |adsbygoogle|googletag|_gaq|\$\(|"
        r"jquery|datalayer|if ?\(|try ?\{).*[;{})]+"),
    ("code", 4000, r"(?:@media|@import|\.[a-z][\w-]*\s*\{|#[a-z][\w-]*\s*\{|body\s*\{).*\}?"),
    ("code", 400,
        r"<!--.*|</?[a-z][^>]{0,200}>|\{\{.*\}\}|"
        r"\[(?!(?:applause|laughter|music|cheers|tepuk|tawa)\b)/?[a-z_]+(?: [^\]]*)?\]"),
    ("code", 4000, r"[\[{]\"[a-z_@]+\":.*[\]}]"),
    *SERVICES,
    *OFFERS,
    *BESIDE,
    *FURNITURE,
    *SMALL_PRINT,
    *REMARKS,
    *FORMS,
)  # fmt: skip
