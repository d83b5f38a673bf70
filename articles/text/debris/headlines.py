"""How titles of articles are written, and no heading inside one: a clause in the present tense or
a participle without its "was", "How to …", "Seven ways to …", what happened to a man."""

import re
from functools import cache
from typing import Final

from articles.text.alternatives import tree
from articles.text.pages.line_shape import Shape
from articles.text.word_tables import words

# What headlines tell: in the third person, and of several in the plain form.
_VERBS: Final = words(
    "abandon accept accuse act add admit adopt advance age aim air allege allow announce",
    "apologise apologize appeal appoint approve arrest ask assure attack attract avoid await",
    "award back bag ban bar bare battle beat become beg begin bet bid bite blame blast block",
    "blow bolster boost bounce bow brace break bring build bury buy call cancel cap carry carve",
    "catch cause celebrate challenge change charge chase cheer choose claim clash clean clear",
    "climb clinch close collapse combat come commit compete complain complete concede condemn",
    "confirm",
    "conquer consider convict cost count court crack crash create cross crown cruise curb cut",
    "damage dance dare dash deal debut decide declare decline defeat defend defy delay delight",
    "deliver demand deny describe destroy detail detain devastate die differ discover dismiss",
    "dispute ditch dodge dominate donate double draw drive drop dub dump earn ease echo edge",
    "elect eliminate embrace emerge empty end endorse endure enter estimate evacuate examine",
    "exceed exit expand expect explain explore export expose extend eye face fail fall fan fear",
    "feature feed feel fend fight file find fine finish fire fix flag flee float flock flood",
    "focus follow forbid force forge form found free freeze fuel fund gain gear get give go",
    "grab grant grapple greet grill grow hail halt halve hand handle hang happen harvest haul",
    "haunt head hear help highlight hike hire hit hold honor honour hope host hunt hurt idle",
    "ignite import impose improve inch increase indict injure insist inspire introduce invest",
    "investigate invite jail join jump keep kick kill kneel lack land last laud launch lay lead",
    "lean learn leave lend lift light limit link list live look lose lower lure make manage",
    "mark match matter mean mend miss mix monitor mount mourn move mull nab name near need net",
    "nod notch note nudge object offer offset open oppose order oust outlaw outline outpace",
    "outperform outshine overcome overhaul overtake own pack partner pass pause pay peak pick",
    "pitch plan play plead pledge plot plunge poach pocket police pose post pour power praise",
    "predict prefer prepare press prevail probe profit promise prompt propose prosecute protect",
    "protest prove provide publish pull pursue push put question quit race raid raise rally",
    "ramp rank rate rattle reach react reap reassure rebound rebuild recall receive recommend",
    "record recover reduce refuse regain regret reiterate reject relax release rely remain",
    "remember remove renew reopen replace report rescind rescue resign resist respond restore",
    "resume rethink retire retreat return reveal reverse revisit revive revoke revolutionise",
    "revolutionize reward ride rise roar rob rock roll root rule run rush sack sail sample save",
    "say scale scare score scramble scrap screen seal search secure see seek seem seize sell",
    "send sentence separate serve set settle shake share shed shelter shelve shift shine ship",
    "shock shoot show shrink shrug shun shut sign signal sink skip slam slap slash slate sleep",
    "slide slip slow slump smash smell snap snub soar soften solve spare spark speak spell",
    "spend spin split sponsor spot spread squeeze stabilise stabilize stage stall stand start",
    "stay steal step stick stop strengthen stretch strike strip struggle study stumble submit",
    "succeed sue suffer suggest summon supply support surge survive suspect suspend swap swear",
    "sweep swell swim switch tackle take target taste teach team tease tell temper test thank",
    "threaten thrive throw tie tighten tip toast top topple tour track trade trail transform",
    "trap travel treat trigger trim triumph try tumble turn undergo understand unearth unfold",
    "unite unleash unlock unveil update upgrade uphold urge use vanish vie view violate visit",
    "vote vow wait wake walk wane want warm warn wash watch weaken wear weigh welcome whip",
    "widen win withdraw wonder woo work worry wrap write yield",
)
# Without "was" before them: "Man fined for …", "Two held after …".
_DONE: Final = words(
    "beaten bitten bought broken built burnt caught chosen crushed cut dealt drawn driven fed",
    "felt fought found frozen given grown held hit hurt kept killed led left lost made named",
    "paid put read rescued ridden said sent set shaken shot shown shut slain sold spent split",
    "stolen struck stuck sunk swept taken thrown told torn wed won wounded",
)
_OPENED = re.compile(
    r"(?:how \w+ \w|"
    r"why (?:everybody|somebody|anyone|everyone|nobody|is|are|do|does|did|the|a|an|we|i|you|your|"
    r"some|so|no|this|these|it|one|more|[a-z]+s)\b|"
    r"inside (?:the|a|an|one)\b|meet (?:the|a|an)\b|"
    r"what (?:to (?:know|do|watch|read|expect|buy|eat|wear)|it's like|i learned|we know|"
    r"happened|happens|you)\b|when (?:to|will|is|are)\b|where to\b|who (?:is|was|are|will)\b|"
    r"(?:here's|here are|these|this is|there's)\b|watch[:,]? |is (?:it|this|your|the)\b|"
    r"(?:the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozen|best|worst|top \d+)"
    r"(?: [\w'’\-]+){0,2}? (?:ways?|things?|gifts?|tips|reasons|signs|facts|steps|questions|"
    r"recipes|"
    r"books|films|movies|places|photos?|pictures|charts?|takeaways|lessons|ideas|mistakes|myths|"
    r"secrets|hacks|tricks|foods|drinks|phones|gadgets|deals|hotels|restaurants|shows|songs|"
    r"series|cities|beaches|jobs|words|moments|rules|habits|superfoods|quotes)\b|"
    r"\d{1,3} (?:cara|tips|fakta|alasan|tempat|manfaat|hal|jenis|rekomendasi|ciri|tanda|"
    r"kesalahan|langkah|trik|makanan|minuman|film|drama|wisata|kuliner|resep|potret|momen|"
    r"kebiasaan|mitos|ide|aplikasi|hp|mobil|motor|sayur|buah|menu|oleh-oleh|kota|zodiak|kampus|"
    r"universitas|jurusan|profesi|saham|pemain|artis|lagu|buku|kalimat|contoh|ucapan|doa)\b)",
    re.IGNORECASE,
)
# The beginnings of words that any two texts share by chance.
BY_CHANCE: Final = words(
    "about above across after again agains agar akan almost along also always among anda",
    "another antara around atas atau away back bagi bahwa banyak baru bawah becaus because",
    "before behind below belum besar beside better betwee between bisa both buat cara come",
    "comes dalam dapat dari days demi dengan depan down dua during each early either enough",
    "even ever every first from good great half hand hanya hari harus have here high hingga",
    "home hours ingin inside into jadi jangan juga just kali karena kata kecil kepada kept kini",
    "know lagi lain lalu lama last late later least lebih less like little long made maka make",
    "makes many masih mereka more most much mulai must naik near nearly never next night",
    "nothing now often oleh once only open orang over pada para part pekan people place pula",
    "rather right saat sama same sampai sangat satu sebaga sebelu sebuah secara seen sejak",
    "sekali sekita selama semua sering setela setiap should since small some soon still such",
    "sudah sudden tahun take takes tanpa tapi telah tentang tetap than that their them then",
    "there these they thing things this those three tidak tiga time times today togeth too",
    "under until untuk used very waktu want wants warga week weeks well were what when where",
    "which while will with within withou work would yang year years your",
)
_HAN = re.compile(
    r"被(?:罚|拘|抓|捕|查|判|刑|诉|曝|骗|撞|困|封|免|开除|通报|约谈|立案|逮捕|带走|打|咬|砸|退|取消)|"
    r"(?:刚刚|突发|紧急|重磅|最新|快讯|定了|官宣|独家|曝光|揭秘|惊|警惕|提醒|注意|速看|扩散|"
    r"转发|必看|太[^。，]{1,4}了|竟|居然|原来|千万别|千万不要|别再|究竟|到底|为何|为什么|怎么办|"
    r"该不该|要不要|是真的吗|凭什么|火了|上热搜|刷屏|网友|全网|冲上|痛批|怒|炸锅|破防|泪目|"
    r"后悔|[男女]子|男孩|女孩|老人|大爷|大妈|小伙|夫妻|情侣|明星|演员|歌手|网红|博主|"
    r"女星|男星|球员|夺冠|摘金|晋级|绝杀|出局|彩票|中奖|[今明昨]晚|又要?[涨跌降升变改]|"
    r"涨停|跌停|连板|利好|利空|大涨|大跌|暴涨|暴跌|跳水|飙升|抄底|主力|机构调研|龙虎榜|"
    r"辟谣|回应|致歉|道歉|通报|公示|任前|拟任|落马|双开|去世|逝世|离婚|结婚|官司|"
    r"暴雨|台风|寒潮|预警|地震|车祸|坠|爆炸|起火|失联|遇难|身亡|受伤|获救)"
)
# What papers call their pieces, before a title.
_KIND = re.compile(
    r"(?:(?:the )?(?:explainers?|exclusive|analysis|opinion|recipe|review|comment|commentary|"
    r"interview|"
    r"profile|feature|quiz|podcast|video|audio|gallery|live|breaking|just in|editorial|letters?|"
    r"column|obituary|fact[ -]?check|investigation|special report|long read|the big read|factbox|"
    r"graphics?|interactive|poll|book review|film review|essay|dispatch|in depth|deep dive|"
    r"perspective|viewpoint|watch|listen|photos|pictures|series|newsletter|insight|focus|spotlight|"
    r"first person|how i|data|part (?:one|two|three|four|\d)|episode \d+|"
    r"opini|analisis|eksklusif|wawancara|kolom|tajuk|resep|ulasan|resensi|profil|infografis|"
    r"siniar|cek fakta|liputan khusus|laporan khusus|sorotan|foto|cerpen|esai|jurnal|khusus))"
    r"\s?[:|] ?(?=[A-Z‘“'\"\d])(?!.*[.]$)",
    re.IGNORECASE,
)
# Behind what a piece is about stands what it asks.
_ASKED_BEHIND = re.compile(
    r"[A-Z][^:?.]{6,50}: (?i:what|which|why|how|who|where|when|is|are|can|could|will|would|should|"
    r"do|does|did|has|have)\b[^.:]{4,60}\?"
)
_KIND_HAN = re.compile(
    "(?:独家|专访|对话|独家对话|独家专访|深度|观察|评论|社论|时评|快评|锐评|特稿|调查|视频|图解|"
    "数说|直播|突发|刚刚|刚刚通报|快讯|最新|重磅|官宣|紧急通知|紧急提醒|辟谣|人物|专栏|"
    "连载|漫评|海报|播客|述评|漫画|一图读懂|现场|揭秘|热评|提醒|注意)[:：丨|](?!.*。$)."
)
_LONGEST_LISTED = 18
_FEWEST_HAN = 6


def is_headline(line: str, form: Shape) -> bool:
    """Whether a line without a stop is written as titles are."""
    if form.size > _LONGEST_LISTED:
        return False
    if form.han:
        return form.han >= _FEWEST_HAN and _HAN.search(line) is not None
    if _ASKED_BEHIND.fullmatch(line) or _OPENED.match(line):
        return True
    return _clause().search(line) is not None


def is_of_a_kind(line: str, form: Shape) -> bool:
    """Whether a line says what kind of piece it links to, and its title: "Explainer: What …"."""
    if form.size > _LONGEST_LISTED:
        return False
    if form.han:
        return _KIND_HAN.match(line) is not None
    kind = _KIND.match(line)
    # Only the kind is asked for without regard to case.
    return kind is not None and not line[kind.end()].islower()


@cache
def _clause() -> re.Pattern[str]:
    """Behind a subject of at least two words or a name a verb, and something behind it."""
    third = {third_person(verb) for verb in _VERBS}
    plural = {verb for verb in _VERBS if not verb.endswith("s")}
    before = r"^(?!(?:The|A|An) \w+ (?:of|in|on|at) )"
    # Behind "that" stands no verb of the line's own.
    word = r"(?!(?i:that|who|which|what|where|when|how|why|as|than|if)\s)[^\s;:]+ "
    subject = rf"(?:{word}){{1,7}}?"
    return re.compile(
        rf"{before}{subject}(?:{tree(map(re.escape, third))}) (?!of\b|and\b)\S|"
        # "Hebei exporters find buyers": of several.
        rf"{before}(?:{word}){{0,5}}?[^\s;:]+[a-rt-z]s (?:{tree(map(re.escape, plural))}) "
        rf"(?!of\b|and\b)\S|^(?!(?:The|A|An|This|That|Its|Their|His|Her) ){subject}"
        rf"(?:[a-z]{{3,}}ed|{tree(map(re.escape, _DONE))}) "
        r"(?:in|on|at|for|after|over|by|as|to|from|with|near|amid|despite|off|under|during|ahead|"
        r"into|following|without|against)\b|"
        rf"{before}{subject}(?:accused|cleared|convicted|suspected|stripped|robbed|acquitted|guilty|"
        r"relieved|deprived|ahead) of\b|"
        # "City to test sideways doors": what is to come.
        rf"^(?!(?:The|A|An|This|That|How|What|Where|When|Who|Why) )(?:{word}){{1,5}}?"
        r"(?<!\btime )(?<!\bTime )(?<!\b[Ww]ay )(?<!\b[Ww]ays )(?<!\broom )(?<!\bRoom )(?<!chance )"
        r"(?<!\bright )(?<!\bneed )(?<!\bplace )(?<!\bpower )(?<!\bthings )(?<!\bThings )"
        r"(?<!nothing )"
        rf"(?<!\breason )(?<!\breasons )(?<!\bhow )(?<!\bwhat )(?<!\bwhere )to "
        rf"(?:be|have|do|go|{tree(map(re.escape, plural))}) \S"
    )


def third_person(verb: str) -> str:
    """ "carry" as "carries"."""
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
