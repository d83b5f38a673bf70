"""Patterns of captions, in NFKC and small letters."""

from typing import Final

from articles.text.alternatives import one_of
from articles.text.debris.pattern_types import Pattern
from articles.text.debris.picture_data import SCENES, SUBJECTS_INDONESIAN, VIEWS

# What a caption begins with where the credit stands before it.
_SHOWN = one_of((*SUBJECTS_INDONESIAN, *SCENES, *VIEWS, "foto", "gambar"))

# (reason, longest line in characters, pattern)
CAPTIONS: Final[tuple[Pattern, ...]] = (
    ("caption", 60,
        r"(?:[\w.'\-]+ ){1,3}[\w.'\-]+ ?[,/] ?(?:ap|afp|reuters|xinhua|antara|bloomberg|"
        r"getty(?: images)?|epa|tass|kyodo|yonhap|alamy|shutterstock|istock|sipa(?: usa)?|zuma|"
        r"imago|dpa|aap|cnsphoto|vcg|handout|pool|nurphoto|anadolu|redux|magnum(?: photos)?|"
        r"eyevine|rex|the canadian press|press association|pa|istimewa|detikcom|tempo|kompas|"
        r"unsplash)|"
        r"(?:[\w.'\-]+ ){2,5}(?:submitted|supplied|contributed|handout|courtesy|file) (?:photo|"
        r"image|picture)s?"),
    ("caption", 60,
        r"(?:漫画|插画|插图|手绘|海报|海报设计|视觉设计|平面设计|摄影|摄像|拍摄|航拍|制图|绘图|"
        r"视频制作|封面图|头图|首图|资料照片|资料图片|档案照片|历史照片)\s?[:/丨| ]\s?(?:本报记者|"
        r"本刊记者|本社记者|记者|实习生)?\s?[\u4e00-\u9fffa-z·]{2,16}(?:[ 、][\u4e00-\u9fff·]{2,4}"
        r"){0,3}"),
    ("caption", 60,
        r"[(]?(?:本文|文中|文内|以上|上述|本版|本组)?(?:所有|全部)?(?:图片|照片|配图|插图|图表)"
        r"(?:除[^。]{1,12}外)?,?(?:均|皆|都)?(?:由|为|系|来自|来源于?)(?![^。]{0,4}网)"
        r"[^。]{1,20}(?:提供|供图|拍摄|摄|制作|绘制|授权)?[)]?。?|"
        r"[\u4e00-\u9fff·]{2,4} ?(?:摄|图|供图)[/|][\u4e00-\u9fff]{2,10}|"
        r"(?:本报|本刊|本社|本网)?(?:记者|通讯员|特约记者|实习生)? ?[\u4e00-\u9fff·]{2,4}(?: "
        r"[\u4e00-\u9fff·]{2,4}){0,2} ?/?摄"),
    ("caption", 260,
        r"(?:photo taken|this (?:\w+ )?photo|(?:file|aerial) photo|an aerial|foto|arsip|ilustrasi)"
        r"\b.{6,200}[(（][^()]{2,30}/[^()]{2,30}[)）]\.?"),
    ("caption", 260,
        # "ANTARA FOTO/Ana Lim/foc. Pekerja …"
        r"(?:[\w.&-]+ ){0,3}[\w.&-]+/(?:[\w.&-]+ ){0,3}[\w.&-]+(?:/[\w-]+)?\. "
        rf"(?:{_SHOWN})\b.{{4,160}}"),
    ("caption", 260,
        r"(?!.*\b(?:said|showed)\b)(?:an? |this |the )?(?:[a-z]+ ){0,3}photo(?:graph)? "
        r"(?:taken|released|provided|shot|captured)\b.{2,120}\bshows?\b.{4,160}|"
        r"foto (?:dari udara |udara |aerial |drone )?(?:yang )?(?:diabadikan|diambil|dipotret|"
        r"dirilis)\b.{4,120}\b(?:menunjukkan|memperlihatkan|menampilkan)\b.{4,160}"),
    ("caption", 260,
        r".{8,220}[.)\]] ?(?:photo|photograph|image|picture|foto|gambar)s?(?: by)?"
        r"\s?:\s?(?:dok\. ?)?[^.:!?]{2,40}\.?"),
    ("caption", 260,
        r".{8,220}[.)] (?:antara|reuters|afp|ap|xinhua|epa|getty images|dok)(?: (?:foto|photo))?"
        r"/[\w\-/. ]{2,40}|"
        r".{8,220}[.)] ?[—–-]{1,2} ?(?:antara|reuters|afp|ap|xinhua|epa|getty images|bloomberg|vcg|"
        r"handout|file photo)(?: \w+)?"),
    ("caption", 300,
        r"\[\d{1,2}/\d{1,2}\] ?.{5,280}|.{5,280}\bpurchase licensing rights\b.{0,30}|"
        r"[(\[](?:header |cover |lead |featured |top )?(?:image|photo|picture|illustration|visual)"
        r"s?(?: credit| by)?\s?: ?.{3,200}[)\]]|"
        r".{5,120}\((?:ilustrasi|foto ilustrasi|arsip|dok)\)\.?"),
    ("caption", 200,
        # In Indonesia a caption ends in its day: "Suasana pasar di Bogor, Senin (4/3/2024)."
        r"(?:suasana|pemandangan|potret|penampakan|tampak)\b(?!.*\b(?:kata|ujar|ucap|tutur|menurut|"
        r"demikian)\b)[^.]{10,160}\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?"),
    ("caption", 240,
        r"(?:image|media|video|photo|picture) (?:caption|source|credit), ?.{1,220}|"
        r"(?:keterangan|sumber) (?:gambar|foto|video), ?.{1,220}"),
    ("caption", 160,
        r".{2,120}[(（](?:freepik|unsplash|pixabay|pexels|i?stock(?:photo)?|canva|dall-?e|"
        r"pixabay/.{2,20}|freepik/.{2,20})(?:\.com)?[)）]\.?"),
    ("caption", 260,
        r".{8,220}[.)] (?:photo|photograph|image|picture)s? by [^.]{2,60}\.?|"
        r".{8,220}[.)] (?:[\w']{2,16} )?(?:photo|photograph|image|picture|graphic)\.?|"
        r"(?!.*\b(?:was|were|is|are|has|had|hung|shows?|showed)\b)(?:an? )?(?:file|stock|undated|"
        r"handout|library) (?:photo|image|picture|photograph) of\b.{2,160}|"
        r"[^.!?。]{10,220}\s[(\[][^()\[\]\d/]{2,30} / [^()\[\]\d/]{2,30}[)\]]\.?|"
        r"[^!?。]{10,220}\s\[(?:reuters|afp|xinhua|antara|epa|ap|bloomberg|getty images|"
        r"shutterstock|istimewa|unsplash|pexels|freepik|pixabay|vcg|ist)\]\.?|"
        r"(?:\[|\()(?:reuters|afp|xinhua|antara|epa|ap|bloomberg|istimewa|dok)(?:[/.][^()\[\]]{2,40})?"
        r"[)\]]"),
    ("caption", 120,
        r".{2,90}[。 ]\s?(?:视觉中国|东方ic|图虫(?:创意)?|人民视觉|ic photo|中新社|新华社|澎湃影像)"
        r"(?: ?(?:资料图?|图|供图|发))?|"
        r"(?:.{4,100}[。 ])?(?:资料图|资料图片|档案图|示意图|效果图|视频截图|微博截图|网络图片?|"
        r"网图)|"
        r"(?:图源|图据|图由)[^。]{1,16}|.{2,16}供图|[^。]{4,60}[\s。](?:图|摄|摄影)[/:]\s?\S{2,8}|"
        r"(?:photos? )?courtesy of [^.]{2,40}"),
    ("caption", 260,
        r"(?:arsip foto|foto arsip|file photo|archive photo|foto ilustrasi|chart|grafik|infografis)"
        r"\s?[-–—:|]\s?.{5,240}|ilustrasi\. .{3,200}|"
        r"(?:map|peta)\s?: [^\d.]{3,60}|"
        r"(?:chart|graph|figure|fig|grafik|gambar)\.? ?\d{1,2}\s?[.:] .{3,160}"),
    ("caption", 160,
        r"(?:illustration|photograph|photo|video|art|artwork|animation)s? by .{3,50}\. (?:sources?|"
        r"photos?|credits?)\b.{2,40}"),
    ("caption", 40,
        r"(?:ap photo|getty images?|antara foto|reuters|afp|epa|shutterstock|istimewa|dok\. \S+|"
        r"新华社发|file photo)(?:/\S+(?: \S+)?)?"),
    ("caption", 260,
        r".{2,220}[((](?:image|photo|picture|pic|credit|foto)s?\s?[::/ ].{0,40}[))]\.?|"
        # A figure has a source too, and is no picture.
        r"[^\d]{2,220}[((](?:source|sumber)s?\s?[::/ ].{0,40}[))]\.?"),
    ("caption", 320,
        r".{2,260}[((][^()]{0,60}(?:/(?:istimewa|handout|getty images?|afp|reuters|ap|antara|"
        r"xinhua|epa|file|shutterstock|bloomberg|ist|dok\b.{0,20})|foto[:: ].{0,40}|"
        r"\bap photo.{0,40}|photo[:: ].{0,40}|\bdok\. .{2,30})[))]\.?"),
    ("caption", 320,
        r".{2,260}[((](?:getty images?|shutterstock|istimewa|handout|file|file photo|"
        r"courtesy.{0,30}|antara foto.{0,30}|(?:reuters|afp|xinhua|epa|ap|antara)/.{1,40})"
        r"[))]\.?"),
    ("caption", 260,
        r".{2,220}[^.!?。!?\"”’'\s]\s?[((](?:reuters|afp|xinhua|antara|epa|ap|bloomberg)[))]"),
    ("caption", 120,
        r"(?!图\s?\d{1,2}\s?(?:显示|表明|反映|说明|给出|中)|"
        r"图为[了证此谋求省应将提促降保减破解拓抢迎])[\[((【]?\s*(?:资料图|题图|配图|上图|下图|"
        r"左图|右图|本文图|文中图片?|图\d?|图片\d?)\s*(?:为|是|:|/|来源|来自|\d|"
        r"\s).{0,90}[\]))】]?"),
)  # fmt: skip
