"""Lines that crawlers and letters bring along: addresses of accounts, Markdown, formulas."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

CRAWLS: Final[tuple[Pattern, ...]] = (
    # Pictures and links as Markdown has them.
    ("control", 400, r"(?:\[?!?\[[^\]]{0,160}\](?:\([^)]*\))\]?(?:\([^)]*\))?[ |]*)+"),
    ("share", 60,
        r"(?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|t|weibo)\.(?:com|me)/[\w./@-]+"),
    ("related", 160, r"on [\w-]+(?:\.[\w-]+)*\.(?:com|org|net|id|cn|co\.\w{2})\s?: .{5,120}"),
    ("related", 40, r"more (?:[a-z]+ ){1,2}(?:news|headlines|coverage|articles)"),
    ("subscribe", 160,
        r"[（(]?for (?:the latest|more|all the latest|further|full) [^.]{2,60}?(?:,|please)"
        r" ?(?:please )?(?:follow (?:us|.{2,40} on )|visit (?:us|our|the website|\S+\.\w)|"
        r"download (?:our|the app)|subscribe to|go to \S+\.\w).{0,80}"),
    ("credit", 160,
        r"[（(](?:(?:video|photo|audio|script|web|copy)? ?(?:reporters?|editors?|producers?): "
        r"[^;:()]{2,60}[;,.]? ?){1,4}[)）]"),
    ("media", 80,
        r"(?:loading|buffering) (?:video|ad|advertisement|player|content)\b.{0,50}|"
        r"(?:grafik|video|peta|tabel|gambar|konten)(?: [\w ]{1,30})? (?:tidak dapat|gagal) "
        r"(?:dimuat|ditampilkan|diputar)[,.!]?(?: .{0,40})?|"
        r"(?:听新闻|听文章|语音朗读|朗读全文)(?: .{0,16})?|声音提醒.{0,3}"),
    ("control", 60,
        r"why you can trust us|do not sell(?: or share)? my personal (?:information|data)|"
        r"(?:report a typo|request a reprint|license this content|add to (?:my )?reading list)|"
        r"tautan (?:telah )?(?:ter|di)salin|网上有害信息举报.{0,12}|邮箱登录|换一换|\[详细\]"),
    ("subscribe", 120,
        r"to (?:continue|keep) reading,? (?:please )?(?:create|make|sign|log|subscribe|register|"
        r"join|start|choose|enter|open|download)\b.{2,70}|"
        r"you(?:['’]ve| have) been granted access.{0,60}|"
        r"check back (?:here )?(?:later |soon )?for .{2,40}|"
        r"nantikan (?:berita|artikel|kabar|edisi|episode|ulasan)\w* (?:selanjutnya|berikutnya)"
        r".{0,40}"),
    ("date", 50,
        r"first published(?: at| on)?\s?:? \d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?.{0,20}|"
        r"(?:dipublikasikan|diterbitkan|ditayangkan) (?:\d+|se)\s?(?:jam|menit|hari|minggu) "
        r"(?:yang )?lalu"),
    # A release says that it is one.
    ("label", 60,
        r"(?:safe[ -]harbou?r|forward[ -]looking|cautionary) (?:statements?|notice)(?: .{2,40})?"),
    ("copyright", 2000,
        r"(?:this|the) (?:press |news )?(?:release|announcement|communication|presentation|report) "
        r"(?:may )?(?:contains?|includes?) (?:certain )?[\"“]?forward[ -]looking (?:statements?|"
        r"information).*"),
    # What a letter and a release begin and end with.
    ("credit", 160,
        r"(?:dengan hormat|hormat (?:kami|saya)|salam hormat|kepada yth\.? ?.{0,120}|"
        r"yours (?:sincerely|faithfully|truly)|(?:kind|best) regards|dear (?:sirs?|madam|editor|"
        r"readers?)(?:(?: or|/) (?:madam|sir))?|此致|敬礼|顺颂商祺)[,，:.!！]?"),
    ("credit", 160,
        r"demikian(?:lah)? (?:siaran pers|rilis|surat|pemberitahuan|pengumuman|keterangan|"
        r"informasi)\b.{0,80}|"
        r"demikian(?:lah)? (?:kami|dapat kami|hal ini kami) (?:sampaikan|laporkan|beritahukan)"
        r".{0,90}|"
        r"(?:tembusan|cc|c\.c\.|抄送)\s?[:：].{2,120}|"
        r"(?:informasi|info|keterangan) lebih lanjut,? (?:silakan )?(?:hubungi|menghubungi|"
        r"kunjungi)\b.{0,80}"),
)  # fmt: skip
