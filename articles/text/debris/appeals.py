"""Lines in which a page speaks to its readers, beside a text that speaks of the world.

No list holds all that papers ask of readers. They have this in common: "you" or "we" outside
quotation marks, a word for what the paper makes ("newsletter", "aplikasi", "公众号"), and a
request, a promise or a question.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.text.alternatives import tree
from articles.text.pages.line_shape import Shape

# Apart they are found several times faster than together.
_VOICE = re.compile(
    "(?:"
    + tree(
        [
            r"(?<!\w)(?:you|your|yours|you'(?:ll|re|ve|d)|we|we'(?:ll|re|ve|d)|our|ours|us|anda|"
            r"kamu|kalian|kami|"
            r"kita|yuk|ayo|silakan|silahkan|(?:ponsel|untuk|pilihan|e?-?mail|gadget|komentar|artikel|"
            r"cerita|opini|pendapat|tulisan|pengalaman|akun|teman|suara|kota|hari|dukungan)mu)"
        ]
    )
    + r")\b"
)
_VOICE_HAN = re.compile("你|您|我们|咱们|小编|本(?:报|刊|站|网|台|号|栏目|公众号)")
_MADE = re.compile(
    r"\b(?:newsletters?|briefings?|podcasts?|apps?|headlines|news|stories|story|articles?|"
    r"editions?|(?:tell|send|show|write to|e-?mail|contact|call|text|ask) us|hear from you|"
    r"(?:beri tahu|hubungi|tulis ke|ceritakan (?:kepada|pada)) kami|informed|experience|"
    r"text size|discussion|community|forum|diskusi|komunitas|pitch|pitches|"
    r"contributions|letters|inbox|reporters|newsroom|journalism|journalists|editors|subscri\w+|"
    r"memberships?|website|"
    r"site|page|pages|coverage|analysis|comments?|feedback|surveys?|polls?|quiz|tips?|alerts|"
    r"digest|updates|spotify|whatsapp|telegram|instagram|facebook|youtube|tiktok|"
    r"berita|kabar|artikel|kanal|saluran|aplikasi|ponsel\w*|redaksi|jurnalisme|buletin|surel|"
    r"situs|laman|survei|kuis|jajak|langganan|pelanggan|pembaca|konten|informasi|liputan|"
    r"komentar\w*|artikelmu|grup|edisi|majalah|koran)\b|"
    r"公众号|客户端|订阅|频道|栏目|读者|网友|留言|评论区|投稿|问卷|投票|视频号|小程序|资讯|社群|"
    r"后台"
)
_ASKED = re.compile(
    r"(?:^|[.!?:;–—…。！？；：]\s*)(?:please |silakan |silahkan |yuk,? |ayo,? |mari |jangan lupa |"
    r"don't forget to |quickly |easily |just |simply |do |so )?(?:(?:get|join|"
    r"subscribe|sign up|sign|follow|listen|"
    r"watch|read|catch|browse|look|download|contact|e-?mail|send|share|tell|write|support|help|"
    r"discover|find|try|visit|check|don't miss|never miss|jangan lewatkan|"
    r"customi[sz]e|personali[sz]e|adjust|whether you|click|stay|keep|prefer|unlock|"
    r"receive|enter|register|donate|log in|sign in|already an?|become|enjoy|explore|take|vote|"
    r"let us|catch up|start|add|choose|upgrade|make sure|have|want|got|did|are you|were you|"
    r"pantau|ikuti|dapatkan|simak|baca|unduh|gabung|bergabung|kirim|kirimkan|sampaikan|bagikan|"
    r"tulis|hubungi|dukung|daftar|daftarkan|temukan|nikmati|cek|kunjungi|klik|tonton|saksikan|"
    r"dengarkan|isi|pilih|beri|berikan|punya|ingin|mau|tertarik|segera|berlangganan)\b|"
    r"欢迎|关注|扫码|点击|下载|订阅|请|快来|赶快|转发|分享|留言|参与|加入|联系|投稿|想|如果)"
)
# "Spotted a mistake? Let the desk know.": a question, and as its answer a request.
_TURNED = re.compile(
    r"[^.!?。！？]{4,90}[?？] ?(?:please |just |then |silakan |silahkan |yuk,? |ayo |请|欢迎|快|"
    r"那就)?"
    r"(?:(?:let|drop|send|tell|write|call|e-?mail|ask|share|report|hear|get|submit|contact|watch|"
    r"read|listen|see|try|take|play|visit|explore|browse|check|"
    r"kirim|kirimkan|tulis|sampaikan|laporkan|hubungi|ceritakan|bagikan)\b.{0,40}\b(?:us|our|desk|"
    r"newsroom|editors?|reporters?|comments?|inbox|app|experts?|kami|redaksi|komentar|kolom)\b|"
    r"(?:add|put|leave|join|tulis|ikut)\b.{0,30}\b(?:below|here|comments?|conversation|experts?|"
    r"di ?sini|di bawah|komentar|diskusi)\b|"
    r"(?:(?:在|到|来)?评论区|(?:请)?(?:给我们|告诉我们|联系我们|拨打本|写信)|(?:后台|欢迎|"
    r"留言)(?:留言|告诉|投稿)?))[^.!?。！？]{0,60}[.!。！]?"
)
# Of what papers make the things that nothing else in a report is called.
_OFFERED = re.compile(
    r"\b(?:newsletters?|briefings?|podcasts?|apps?|headlines|inbox|newsroom|journalism|subscri\w+|"
    r"memberships?|members|log in|sign in|sign up|register|website|this (?:story|article|page|"
    r"post)|"
    r"audio|alerts|notifications?|updates|spotify|whatsapp|telegram|instagram|facebook|youtube|"
    r"tiktok|ios|android|(?:latest|breaking|business|top|live) (?:news|updates)|free articles?|"
    r"unlimited|donate|donations?|stories|"
    r"aplikasi|redaksi|jurnalisme|buletin|surel ini|langganan|berlangganan|pelanggan|kanal|saluran|"
    r"artikel|berita (?:ini|lainnya|terkini|terbaru|pilihan)|informasi (?:penting |menarik |"
    r"terkini )?lainnya|"
    r"notifikasi|grup|masuk|daftar akun|donasi|unduh|google news|play store|app store)\b|"
    r"公众号|客户端|订阅|视频号|小程序|会员|开通|登录|注册|推送|社群|后台"
)
_PROMISED = re.compile(
    r"\b(?:every|each) (?:day|weekday|morning|evening|week|weekend|month|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day)\b|\b(?:journalism|jurnalisme|unsubscribe|our terms|your support|"
    r"dukungan anda|daily|weekly|free|exclusive|for less|"
    r"(?:setiap|tiap) (?:hari|pagi|sore|malam|pekan|minggu|bulan)|gratis|eksklusif)\b|"
    r"每[天日周晚月]|免费|第一时间|[!?！？]"
)
_QUOTED = re.compile('[“"「『][^“”"」』]*(?:[”"」』]|$)')
_FIGURE = re.compile(r"\d")
# Somebody in the text says it.
_ATTRIBUTED = re.compile(
    r"\b(?:says|said|adds|added|asks|asked|writes|wrote|kata|ujar|ucap|tutur|jelas|menurut|"
    r"(?<=[,”\"] )tulis|according to)\b|[说称据]"
)
# "A:", "Zhao:": someone in the text speaks.
_SPEAKER = re.compile(r"^\w[\w .]{0,24}(?::\s|：)")
_LONGEST = 32
_LONGEST_COMMAND = 24
_FEWEST_OFFERS = 2
_LONGEST_LINE = 2000
# One quotation without its marks makes no letter of a report.
_MOST_OTHERS = 2


def find_appeals(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
) -> list[int]:
    """Indices of such lines among those without a reason.

    None where the text itself says "we" or "you": a speech, a letter, a travel guide.
    """
    looked_at = [
        index
        for index, line in enumerate(lines)
        if not reasons[index] and len(line) <= _LONGEST_LINE
    ]
    found = [index for index in looked_at if is_appeal(lines[index], shapes[index])]
    if not found:
        return []
    others = {*looked_at}.difference(found)
    speaking = sum(shapes[i].prose and speaks_to_readers(lines[i]) for i in others)
    return found if speaking <= _MOST_OTHERS else []


def speaks_to_readers(line: str) -> bool:
    """Whether a line says "you" or "we" outside quotation marks."""
    return _speaks(unquoted(line))


def _speaks(said: str) -> bool:
    han = not said.isascii() and _VOICE_HAN.search(said)
    return bool(han or _VOICE.search(said))


def asks(line: str) -> bool:
    """Whether a line begins as requests of papers do ("Get …", "Dapatkan …", "欢迎…")."""
    return _ASKED.match(unquoted(line).strip()) is not None


def is_appeal(line: str, form: Shape) -> bool:
    """Whether a line asks or promises its readers something that papers offer."""
    if form.size > _LONGEST or ((":" in line or "：" in line) and _SPEAKER.match(line)):
        return False
    said = unquoted(line).strip()
    return _calls(said, short=form.size <= _LONGEST_COMMAND) and not _ATTRIBUTED.search(said)


def _calls(said: str, *, short: bool) -> bool:
    """Whether such a line asks or promises, whoever says so."""
    if short and _turns(said):
        return True
    if not _speaks(said):
        return short and _commands_twice(said)
    return bool(_MADE.search(said) and (_ASKED.search(said) or _PROMISED.search(said)))


def _turns(said: str) -> bool:
    """Whether a line answers its own question with a request."""
    asked = "?" in said or "？" in said
    return asked and _TURNED.fullmatch(said) is not None and not _FIGURE.search(said)


def _commands_twice(said: str) -> bool:
    """Whether a line asks for something without saying of whom: of what papers make it names two
    things, or it asks with every sentence."""
    asked = {match.start() for match in _ASKED.finditer(said)}
    if not asked:
        return False
    made = {match.group() for match in _OFFERED.finditer(said)}
    return len(made) + (len(asked) > 1 and bool(made)) >= _FEWEST_OFFERS


# Every look at a line asks for it.
@lru_cache(maxsize=512)
def unquoted(line: str) -> str:
    """The line in small letters without what it quotes."""
    return _QUOTED.sub(" ", line.casefold().replace("’", "'"))
