"""Patterns of how to reach a paper, how it is registered, and what a page counts and controls, in
NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# No figure: a country's or a city's code, or groups of digits with hyphens that are no years.
_PHONE = (
    r"(?:\+\d{1,3}[ \-(]{1,2}\d[\d ()\-]{5,14}\d|"
    r"\(?0\d{2,4}\)?[ \-]\d{3,4}[ \-]?\d{3,5}(?:[ \-]\d{2,4})?|0[28]\d{7,10}|"
    r"1[3-9]\d{9}|400[ \-]?\d{3,4}[ \-]?\d{3,4}|(?!(?:19|20)\d\d-(?:19|"
    r"20)\d\d)\d{3,4}-\d{3,4}(?:[ \-]\d{3,5})?)"
)
# (reason, longest line in characters, pattern)
SERVICES: Final[tuple[Pattern, ...]] = (
    # -- how to reach whom ------------------------------------------------------------------------
    ("credit", 110,
        r"(?:[^\u4e00-\u9fff.!?\d@]{1,40}|[^.。!?！？\d@]{1,16})[:：|]\s?(?:[^.。!?！？@\d]{1,30}"
        rf"[:：,，|]\s?)?(?:{_PHONE}|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)(?:(?:\s?[,，;；|/、·]\s?|"
        rf"\s)(?:[^.。!?！？\d@]{{1,24}}[:：]?\s?)?(?:{_PHONE}|\S+@\S+|www\.\S+)){{0,4}}"),
    ("credit", 40,
        r"[^\s.。!?\d]{0,10}(?:热线|电话|传真|专线|hotline|telepon|telp\.?|call center)"
        rf"\s?{_PHONE}"),
    ("credit", 30, r"(?:投诉|举报|监督|咨询|服务|客服|爆料|报料)(?:热线|电话)\s?[:：]?\s?\d{3,12}"),
    ("credit", 100,
        r"(?:社址|地址|编辑部地址|通讯地址|通信地址|报社地址|读者来信请?寄|来信请?寄|来稿请?寄|"
        r"投稿请?(?:寄|发送?至?))\s?[:：].{2,60}|"
        r"(?:邮发代号|国内统一(?:连续出版物号|刊号)|国际标准(?:连续出版物号|刊号)|刊号|统一刊号|"
        r"订阅代号)\s?[:：].{2,50}|"
        r".{0,30}邮编\s?[:：]?\s?\d{6}.{0,20}|"
        r"[\u4e00-\u9fff]{2,10}(?:报|杂志|出版|通讯)社(?:出版|主办|印刷|主管)"),
    ("credit", 120,
        r"(?:(?:kantor(?: pusat| redaksi)?|alamat(?: redaksi)?|redaksi|[^.:]{3,40}),?\s?[:,]? ?)?"
        r"(?:(?:jl|jln|jalan)\.? [^.!?]{2,50}\bno\.? ?\d+|(?:gedung|menara|wisma|graha|ruko|"
        r"komplek|kompleks) [^.!?]{2,40}\b(?:lt|lantai|blok|no|kav)\.? ?\w{1,4})[^.!?]{0,50}\b\d{5}"
        r"\b.{0,12}|"
        r"(?:kantor(?: pusat| redaksi)?|alamat(?: redaksi)?|redaksi)\s?[:：] ?(?:jl|jln|jalan|"
        r"gedung|menara|wisma|graha)\b.{3,90}"),
    ("credit", 130,
        r"(?:[^.:]{3,50}, )?\d{1,4}[a-z]?,? [\w' ]{2,30} (?:street|road|avenue|lane|square|drive|"
        r"boulevard|way|st|rd|ave)\.?, [\w ,.'\-]{3,60}\d[\w ]{2,8}"),
    ("credit", 160,
        r"(?:got|have|know|seen|heard|spotted|do you have|punya|ada|memiliki|mempunyai) (?:an? |"
        r"any |some |something )?(?:news |story |great )?(?:tips?|story|stories|story idea|info|"
        r"information|photos?|videos?|questions?|feedback|comments?|correction|something to share|"
        r"news|cerita|informasi|masukan|saran|kritik|pertanyaan|keluhan|foto|video|usulan|"
        r"pengalaman|kabar|pendapat)\b[^.?]{0,40}\?.{0,110}"),
    ("credit", 160,
        r"if you (?:have|would like|want|wish|were|are|know) [^.?]{3,70}\b(?:contact|e-?mail|"
        r"get in touch|call|write to|let us know|reach|please)\b[^.]{0,70}\.?"),
    ("credit", 120,
        r"(?:investor|investors|media|press|company|ir|public|corporate|editorial|advertising|"
        r"sales)(?: relations| and media| & media)? (?:contacts?|enquiries|inquiries|relations|"
        r"office)\s?[:：].{2,110}"),
    ("credit", 400,
        r"[^.]{2,380}\bcontributed (?:reporting|research|writing|data|to (?:this|the) (?:report|"
        r"article|story|reporting))\b[^.]{0,60}\.?"),
    # No sentence of a report gives an address; a notice says in a few words whose it is.
    ("credit", 200, r"[^“”\"]{0,150}[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+[^“”\"]{0,100}"),
    ("credit", 90,
        r"(?:pt|cv|ud|yayasan) [^.,]{3,40}, (?:jl|jln|jalan)\b.{4,60}|"
        r"(?:总编室|编辑部|发行部|广告部|办公室|新闻部)\s?[:]?\s?\d[\d \-]{6,20}|"
        r"(?:本报|报社|编辑部|总社|本社|本刊)地址\s?[:].{2,50}|"
        r"(?:加|添加)(?:小编|客服|编辑|主编)?微信\s?[:].{2,30}"),
    ("credit", 90,
        rf"[^.!?;\u3400-\u9fff]{{0,60}}(?<![\d.,])(?=[+(0])(?:{_PHONE})(?![\d.,%])"
        r"[^.!?;\u3400-\u9fff]{0,24}"),
    # -- registrations ----------------------------------------------------------------------------
    ("copyright", 80,
        r"(?:company |charity |business |tax |media |publication |newspaper |press )?"
        r"(?:registration|registered|company|charity|licen[cs]e|permit|vat|tax|issn|id|"
        r"serial|publication)(?: (?:no|number|id|code))?\.?\s?[:#]\s?[a-z]{0,4}[ \-]?\d"
        r"[\d\-/ .]{2,24}"),
    ("copyright", 160,
        r"[^.]{3,70} (?:is|are) (?:a (?:company|charity|trade mark|trademark|limited company)"
        r"\b.{0,20})?(?:registered|incorporated|regulated|licensed) (?:in|by|with|at|"
        r"as)\b[^.]{2,60}\b(?:number|no|office|authority|ipso|council)\b[^,]{0,40}"),
    ("copyright", 90,
        r"(?:terdaftar|terverifikasi)\b.{0,20}\b(?:dewan pers|kominfo|kemenkumham)\b.{0,50}"),
    ("copyright", 60,
        r".{0,30}许可证?(?:编?号\s?[:]?|[:]?)\s?[a-z\u4e00-\u9fff()]{0,6}\d{5,}号?.{0,12}"),
    ("copyright", 50,
        r"(?:abn|acn|npwp|nib|siup|uen|ein|crn|gst|vat|kvk|hrb|siret)\W{0,3}\d[\d .\-/]{5,24}"),
    # -- counters and live controls ---------------------------------------------------------------
    ("counter", 80,
        r"(?:jumlah |total |today's |number of )?(?:pengunjung|kunjungan|visitors?|visits|"
        r"page ?views|hits|访问量|访客|今日访问|总访问量|浏览总数)[^.:\d]{0,20}[:：] ?\d[\d.,]*"
        r"(?:\s?[|/·,;]\s?[^.:\d]{2,20}[:：] ?\d[\d.,]*){0,3}"),
    ("counter", 60,
        r"\d[\d.,]*\s?[kmb万亿]?\s?(?:(?:other )?(?:people|readers|users|viewers|visitors)|orang|"
        r"pembaca|pengguna|penonton|人|网友|位网友)(?: (?:are|is|have|sedang|telah|sudah)|正在|已|"
        r"在)? ?(?:now |currently )?(?:reading|watching|viewing|online|viewed|read|membaca|"
        r"menonton|melihat|menyukai|围观|在看|阅读|观看|浏览|参与|点赞|收藏)\b.{0,20}"),
    ("control", 90,
        r"(?:auto(?:matic)?[- ]?(?:refresh|update)s?|live updates?|pembaruan otomatis|"
        r"perbarui otomatis|muat ulang otomatis|自动刷新|自动更新)\s?(?:is |are |: ?|:)?\s?(?:on|"
        r"off|aktif|nonaktif|mati|开|关|enabled|disabled|every .{1,20}|"
        r"tiap .{1,20})?(?: .{0,30})?"),
    ("control", 60,
        r"(?:sort(?:ed)?(?: by)?|order by|urutkan(?: berdasarkan)?|排序)\s?[:：]? ?(?:newest|"
        r"oldest|latest|top|most (?:recent|liked)|terbaru|terlama|terpopuler|最新|最早|"
        r"热度)(?: first)?(?: .{0,20})?"),
    ("control", 60,
        r"(?:load|show|view|see|muat|tampilkan|lihat) (?:all |more|lebih banyak|semua|selengkapnya|"
        r"lainnya|\d+ )[^.?!:]{0,30}|"
        r"\W{0,3}(?:gulir|scroll|swipe|geser)\b[^.?!]{0,50}"),
    ("control", 160, r".{0,140}\(opens (?:in )?(?:a )?new (?:window|tab|browser)\b[^)]{0,16}\)\.?"),
    ("control", 160,
        r"(?:to (?:play|view|watch|see|hear|read|use|post)\b.{0,50}\b(?:enable|turn on|install|"
        r"update|need)\b.{0,60}|untuk (?:memutar|melihat|menonton)\b.{0,50}\b(?:aktifkan|perbarui)"
        r"\b.{0,40})"),
    ("control", 60,
        r"(?:this|the|video|konten) ?(?:video|audio|content|ini)? (?:can ?not|can't|tidak (?:dapat|"
        r"bisa)) (?:be )?(?:played|loaded|shown|diputar|dimuat|ditampilkan)\b.{0,20}"),
    ("caption", 300,
        r"(?:item|image|photo|picture|slide|foto|gambar) \d{1,2} (?:of|/|dari) \d{1,2}\b.{0,280}"),
    ("control", 40,
        r"(?:belanja|pesan|beli|daftar|unduh|booking|shop|buy|order|book|register|subscribe|"
        r"download|donate|donasi|gabung|join|apply|langganan|berlangganan)(?: \w+)? (?:sekarang|"
        r"now|here|di ?sini|today)[.!]?"),
    # -- what large papers print below every article ----------------------------------------------
    ("copyright", 800, r"copyright (?:©|\(c\)|\d).{0,60}all rights reserved.{0,700}"),
    ("copyright", 500,
        r"(?:the )?[\w']{2,20}(?: [\w']+){0,4} (?:coverage|reporting|journalism) (?:receives|gets|"
        r"is (?:supported|funded) by)\b.{4,200}\b(?:support|foundations?|funders?|grants?|"
        r"philanthrop\w+)\b.{0,260}"),
    ("copyright", 90,
        r"(?!.*\b(?:was|is|were|has)\b)licen[cs]e (?:for publishing|to publish|no\.?)\b"
        r"[^.]{0,50}\d{4,}[^.]{0,20}"),
    ("control", 220, r"\W*(?:fakta atau hoa(?:ks|x)|hoa(?:ks|x) atau fakta)\?.{0,200}"),
    ("copyright", 160,
        r"(?:konten|artikel|berita|naskah|tulisan|ringkasan) ini (?:dibuat|ditulis|disusun|"
        r"dihasilkan|diproduksi|dirangkum)\w*\b[^.]{0,50}\b(?:kecerdasan (?:buatan|artifisial)|ai)"
        r"\b.{0,70}"),
    ("font_size", 40, r"(?:\d{1,2} ?px ?){1,6}"),
    ("subscribe", 120,
        r"follow .{2,40} in real[ -]time\b.{0,60}|"
        r"learn more (?:about|on) [^.]{2,60}\b(?:our|here)\b[^.]{0,40}\.?|"
        r".{0,4}《[^》]{2,10}》(?:印刷版|电子版|纸质版|纸刊).{0,12}(?:订阅|订购).{0,40}"),
    ("comments", 80,
        r"文明(?:上网|发言|评论),? ?(?:请|理性|自觉|遵守|文明|登录).{0,60}|"
        r".{0,12}遵守《[^》]{2,30}(?:评论|跟帖)[^》]{0,12}》.{0,12}"),
    ("subscribe", 200,
        r"get (?:[\w-]+, )?[\w-]+ and [\w-]+ (?:analysis|insights?|coverage|reporting) (?:of|on|"
        r"into)\b[^.]{4,120}\.?|"
        r"下载[^。]{2,20}app,或关注[^。]{0,12}公众号.{0,60}"),
    ("caption", 220,
        r"[(\[](?:cover|top|header|thumbnail)(?: (?:image|photo))?\s?: ?.{3,200}[)\]]\.?"),
    ("control", 40, r"remote video url|.{2,30} - newsletter icon"),
    ("caption", 160,
        r".{0,110}\b(?:image|photo|picture|foto|gambar)s? (?:is |are )?(?:used )?(?:only )?for "
        r"(?:representation|illustrat|reference)\w*(?: purposes?)?(?: only)?\.?"),
)  # fmt: skip
