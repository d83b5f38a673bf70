"""Patterns of what stands between the parts of a page: what it says of itself, of advertisements,
of parts that are missing, of what it prints every day; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# What a page calls what it shows; a report, a site or a film may be what a sentence is about.
_PIECE = r"(?:story|piece|article|page|post|newsletter|podcast|episode|explainer|column|live ?blog)"
_PIECE_ID = r"(?:artikel|berita|tulisan|naskah|konten|halaman|laman|rubrik|siniar|buletin)"
_PRESS = r"(?:journalis\w+|reporting|news|newspapers?|reporters?|coverage|jurnalis\w*|pers|media)"

# (reason, longest line in characters, pattern)
FURNITURE: Final[tuple[Pattern, ...]] = (
    # -- what a page says of itself ---------------------------------------------------------------
    ("copyright", 160,
        rf"(?:[\w ]{{2,20}}: )?this {_PIECE} (?:is (?:part of|free|open|more than|over|available|"
        r"for|only|also|from|no longer|now|premium|exclusive|restricted|archived|best)|has (?:been|"
        r"moved)|requires|may (?:contain|not)|can (?:be|only)|will (?:be|not)|contains)\b.{3,130}|"
        rf"{_PIECE_ID} ini (?:(?:telah|sudah) (?:diperb|disempurna|dikoreksi|lebih|dipindah|"
        r"diarsip)|merupakan bagian|adalah bagian|bagian dari|hanya|khusus|juga tersedia|tersedia|"
        r"berusia|dapat (?:dibaca|diakses|dibagikan))\w*\b.{2,130}|"
        r"you(?:'re| are) (?:viewing|reading|looking at|seeing) .{3,80}|"
        r"anda sedang (?:membaca|melihat)\s?[:：]? .{3,120}"),
    ("copyright", 140,
        r"(?:the |our )?(?:author|writer|reporter|penulis|analyst)s? (?:holds?|owns?|has|have|did|"
        r"does|is|was|tidak|bukan)\b(?! said).{0,60}\b(?:shares?|stocks?|positions?|interests?|"
        r"saham|kepentingan|employed|funding)\b.{0,70}|"
        r"作者(?:未|并未|不|没有)持有.{0,30}|"
        r"(?:[\w ]{0,40})?(?:licen[sc]ed|released|available|republished) under (?:a |an |the )?"
        r"(?:cc|creative|open)\b.{0,60}|"
        r"(?:boleh|dapat|bebas|silakan) (?:dikutip|disalin|disebar\w*|diterbitkan ulang)\b.{0,70}|"
        r"registered (?:in|at|under|as)\b.{2,50}\bno\.? ?\d.{0,16}|"
        r"nothing (?:here|in this|on this)\b.{0,30}\b(?:advice|recommendation|offer)\b.{0,20}|"
        r"[^,:]{3,60} (?:is|are|adalah|merupakan)? ?(?:an? )?(?:proud )?(?:members?|anggota|"
        rf"signator\w+) (?:of )?.{{0,40}}\b(?:{_PRESS}|press|editors?|standards)\b.{{0,40}}"),
    ("subscribe", 140,
        r".{4,110}[.!?:] ?(?:join (?:us|them|in)|chip in|sign (?:up|in)|log ?in|subscribe|"
        r"unsubscribe|donate|find out (?:more|how)|learn more|watch now|take part|start here|"
        r"try it|take a look|have a look|see (?:inside|how|why)|gabung(?:lah)?|masuk|daftar|"
        r"yuk gabung|berlangganan|mari dukung(?: kami)?|dukung kami)(?: (?:now|here|today|free|"
        r"for free|whenever .{2,16}|any ?time|sekarang|di ?sini|yuk))?[.!]?|"
        r"[^。]{4,40}[。！？!?,，]\s?(?:请)?(?:支持我们|加入我们|立即(?:加入|订阅|登录)|登录|"
        r"去看看)[。！!]?"),
    # -- advertisements, missing parts ------------------------------------------------------------
    ("advertisement", 90,
        r"(?:the |your |this )?(?:ads?|advert|advertisement|iklan|commercial) (?:ends?|will end|"
        r"closes?|starts?|berakhir|selesai|akan)\b.{0,30}|"
        r"(?:\w+ )?(?:story|article|text|programme|artikel|berita|tulisan) (?:resumes?|continues?|"
        r"returns?|berlanjut|lanjut\w*)\b.{0,40}|"
        r"(?:why|mengapa|kenapa) (?:am i|do i|saya) (?:seeing|see|melihat)\b.{0,30}|"
        r"为什么我?会?看到.{0,12}|"
        r"(?:hide|dismiss|close|mute|skip|sembunyikan|tutup|lewati) (?:this|the|all|pesan|iklan|"
        r"semua)\b.{0,24}|"
        r"(?:paid|commercial|brand) (?:partnership|promotion)\b.{0,40}|"
        r"in association with [^.,]{2,40}|广告(?:之后|后|结束).{0,12}|跳过(?:广告|片头)?.{0,6}"),
    ("control", 60,
        r"(?:this )?(?:tweet|post|video|content|image|picture|map|chart|thread|audio|cuitan|"
        r"unggahan|konten|gambar|peta) (?:is |was |has been )?(?:unavailable|not available|deleted|"
        r"removed|missing|expired|tidak tersedia|dihapus|hilang)\b.{0,30}|"
        r".{0,24}(?:已被|被)(?:作者|博主|用户)?删除.{0,6}|.{0,6}未完,?见.{0,8}|"
        r"masih ada halaman\b.{0,20}|(?:text|page|font) (?:resized|zoomed|enlarged)\b.{0,20}|"
        r"(?:语速|倍速|音量|亮度)\s?[\d.]+.{0,4}|"
        r"(?:[一两三五\d]+分钟|一图|一文|一张图)(?:看懂|读懂|了解|速览).{0,10}|划重点[!。]?|"
        r"版本号?\s?[:：]?\s?v?\d[\d.]{1,10}|version \d[\d.]{1,10}|versi \d[\d.]{1,10}"),
    # -- what a page prints every day, its greetings, its series ----------------------------------
    ("label", 80,
        r"(?:the |our |today's |your )?(?:\w+ ){0,2}?(?:quote|sudoku|word|picture|photo|image|deal|"
        r"offer|chart|recipe|question|joke|book|tweet|crossword|quiz|puzzle|cartoon|horoscope|"
        r"reader|tip) of the (?:day|week|month)(?:\s?[:|].{0,60})?|"
        r"(?:kutipan|teka-teki(?: silang)?|foto|kuis|resep|promo|kata|grafik|zodiak|ramalan|"
        r"karikatur|tips) (?:hari|pekan|minggu|bulan) ini(?:\s?[:|].{0,60})?|"
        r"(?:今日|每日|本周|本月)(?:一图|一题|金句|一句|漫画|段子|特惠|优惠|运势|答题|菜谱|好物|"
        r"星座)(?:[:|].{0,40}|)"),
    ("label", 60,
        r"(?:good (?:morning|afternoon|evening)|hello|hi|welcome(?: back)?|selamat (?:datang|pagi|"
        r"siang|sore|malam)|halo|hai|您好|你好|欢迎),? ?(?:guest|reader|visitor|friend|subscriber|"
        r"member|\w+[.!,] not you\?|tamu|pembaca|sobat(?: \w+)?|pengunjung|游客|访客|会员|用户|"
        r"网友)[.!。]?"),
    ("caption", 40,
        r"(?:an? )?(?:library|archive|stock|file|agency|generic|illustrative|representative|"
        r"representational|promotional|undated)(?: \w+)? (?:image|photo|picture|pic|footage|"
        r"photograph|shot)s?\.?|"
        r"(?:images?|photos?|pictures?) (?:is |are )?(?:used )?(?:only )?for (?:illustr|represent)"
        r"\w+(?: purposes?)?(?: only)?\.?|"
        r"(?:foto|gambar|potret) (?:arsip|ilustrasi|dokumentasi|lama|udara|istimewa)\.?|"
        r"(?:资料|档案|历史|示意)(?:照|图)片?"),
)  # fmt: skip
