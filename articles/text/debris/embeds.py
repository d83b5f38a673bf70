"""Patterns of what pages set into a text and around it, players, pictures, posts and buttons that
went wrong, in NFKC and small letters; and the lines that a neighbour of theirs tells of."""

import re
from collections.abc import Sequence
from typing import Final

from articles.text.debris.pattern_types import Pattern

_IMAGE: Final = (
    r"(?:image|photo|photograph|picture|illustration|rendering|micrograph|screenshot|screen ?grab|"
    r"video grab|frame grab|handout|mosaic)"
)
_OF_IMAGE: Final = (
    r"(?:satellite|aerial|file|undated|archive|handout|combination|composite|infrared|drone|"
    r"artist's|false-colou?r|courtroom|library|stock)"
)
# Of a picture or a page, what a bracket of its own says that is seen.
_SHOWN_HAN: Final = (
    r"(?:截图|截屏|报价单|示意图|效果图|海报|剧照|资料图|宣传照|宣传图|走势图|航拍图|实景图|现场图|"
    r"合影|对比图|线路图|规划图|聊天记录)"
)
# A sentence tells what was done with a picture; a caption only what it is of.
_TOLD_HAN: Final = r"发布|公布|流传|显示|曝光|表示|提供|看到"
_SOLD: Final = r"(?:广告|观看|试看|播放|片头|会员)"
# (reason, longest line in characters, pattern)
EMBEDS: Final[tuple[Pattern, ...]] = (
    # -- pictures: whose they are, what they are of -----------------------------------------------
    ("caption", 40,
        r"getty|alamy|i?stock(?:photo)?|adobe stock|pa images|ap images|unsplash|pexels|pixabay|"
        r"shutterstock|depositphotos|dreamstime|freepik|wikimedia(?: commons)?|视觉中国|图虫创意|"
        r"ic ?photo|东方ic|人民视觉|全景视觉"),
    ("caption", 60,
        r"\(\s?[\w&.,'/ \-]{2,44}\b(?:co|inc|corp|ltd|llc|plc|pictures|studios?|productions?|"
        r"entertainment|museum|archives?|library|photography|handout)\.?,?\s?\)"),
    # What was in another element of the page is glued to the sentence.
    ("caption", 300,
        r".{12,240}[a-z\d).\"](?:(?:photo|picture|image) )?credit: ?[\w&/,.'\- ]{2,50}"),
    ("caption", 340,
        r"(?!.*\b(?:said|says|told)\b)this (?:[\w.'\-]+ ){0,2}"
        rf"(?:{_OF_IMAGE} (?:\w+ )?{_IMAGE}|{_IMAGE} (?:from|taken|provided|released|captured|"
        r"made available|courtesy)\b|(?:\w+\.? \d{1,2}, \d{4},? )(?:\w+ )?" rf"{_IMAGE})"
        r"\b.{6,280}"),
    ("caption", 70, rf"\((?:图为|某)?[^()。!?]{{2,36}}{_SHOWN_HAN}\)"),
    ("caption", 110,
        rf"(?:《[^》]{{1,50}}》|(?!{_TOLD_HAN})[^。!?,《》了着晒称说]){{2,50}}"
        r"(?:的|视频|新闻|网站|微博|微信|朋友圈|页面|节目|直播|监控|画面|客户端|公众号|app|报道|"
        r"小程序|网页)(?:截图|截屏)。?"),
    ("caption", 24,
        r"(?:活动|会议|大会|发布会|论坛|签约|比赛|赛事|演出|展览|培训|座谈|颁奖|仪式|启动仪式|招聘会|"
        r"直播|施工|救援|搜救|事故|拍摄|调研|推介会|讲座|义诊|宣讲){1,3}(?:的)?(?:现场|会场|主会场|分会场)"
        r"(?:图|图片|照片)?。?|(?:大会|会议|论坛)(?:开幕式|闭幕式)(?:现场)?。?|合影留念。?"),
    # -- posts of others --------------------------------------------------------------------------
    ("follow", 32, r"@\w[\w.]{1,29}"),
    ("share", 340, r".{10,300}\bclick to tweet|(?:addthis|sharethis)\b.{0,30}"),
    # -- players ----------------------------------------------------------------------------------
    ("control", 200,
        r"(?!.*\b(?:said|says|told)\b)(?:sorry,? |we're sorry,? |unfortunately,? )?"
        r"(?:this|the|your) (?:[\w\-]+ )?(?:video|media|audio|content|stream|clip|player|browser|"
        r"device|playback)\b[^.]{0,50}\b(?:cannot|can't|could not|couldn't|failed|unable|isn't|"
        r"is not|not|doesn't|no longer)\b.{0,60}"
        r"(?:\byour\b|\bplease\b|try again|refresh|javascript|html ?5|flash).{0,100}|"
        r"(?:sorry,? |we're sorry,? )(?:but )?(?:this|the) (?:video|clip|stream|audio|content)\b"
        r"[^.]{0,60}\b(?:cannot|can't|could not|isn't|is not|not available|unavailable)\b.{0,110}|"
        r"javascript (?:is|must be|appears to be|seems to be)\b.{0,60}|"
        r"(?:please )?(?:enable|turn on|activate) javascript\b.{0,80}|"
        r"(?:maaf,? )?(?:video|audio|siaran|konten|pemutar)(?: ini)? (?:tidak|gagal|belum)"
        r"(?: (?:dapat|bisa))? (?:diputar|dimuat|tersedia|ditampilkan)\b.{0,90}"),
    ("control", 240,
        rf"(?=[^。]{{0,200}}会员)(?=.*(?:我们|您|你|敬请|请))(?=.*{_SOLD}).*(?:版权方|跳过(?:片头)?广告|"
        r"免(?:片头)?广告|去广告|抢先看|试看).*"),
    ("control", 80,
        r"(?!.*[称说“])[^。]{0,24}(?:无法|不能|暂不支持|失败|出错|异常)(?:正常)?"
        r"(?:播放|加载|观看|显示)?[,。!] ?(?:请|建议您?)(?:您)?"
        r"(?:稍后|重试|刷新|检查|升级|更换|尝试|点击|下载|安装)[^。]{0,30}[。!]?"),
    # -- whose text it is, what may be earned with it ----------------------------------------------
    ("credit", 60,
        r"(?:(?:senior|chief|guest|special|national|political|opinion|staff|contributing|freelance|"
        r"business|health|science|sports|technology|editorial|regular|former) ){1,3}"
        r"(?:columnist|writer|reporter|editor|correspondent|contributor|critic)s?"),
    ("control", 60, r"why (?:you can |to |should you )?trust [\w' ]{2,40}\??"),
    ("copyright", 30, r"word ?count ?: ?\d[\d,.]*"),
    ("tags", 120, r"(?:posted|filed) (?:in|under) [^|.]{2,60}(?: ?\| ?[^|.]{2,30}){1,4}"),
    ("copyright", 360,
        r"(?!.*[“”\"])(?=.*\b(?:we|our|(?:this|the) (?:post|page|site|article|story))\b)"
        r"(?=.*\b(?:links?|purchase|buy|products?)\b).*\b(?:(?:earn|receive|get|make|paid) "
        r"(?:an? )?(?:small )?(?:affiliate )?commissions?|affiliate (?:links?|partners?)|"
        r"(?:share|portion|percentage) of (?:the |any )?(?:sales?|revenues?|purchases?))\b.*"),
    ("follow", 60, r"follow [\w' ]{2,24} on"),
    ("related", 60, r"also on [\w\-]{2,30}\.[a-z.]{2,8}"),
    ("subscribe", 60,
        r"(?:breaking|morning|evening|daily|weekly|top)(?: news)? "
        r"(?:e-?mails?|alerts|newsletters?)"),
    # -- what a house says of itself --------------------------------------------------------------
    ("subscribe", 130,
        r"(?:please )?support (?:[\w'&]+ ){1,4}(?:and|to) "
        r"(?:help|make|keep|get|ensure|power|protect)\b[^.]{0,60}\b(?:readers?|journalism|reporting|difference|newsroom|everyone|stories|"
        r"free|independent)\b[^.]{0,30}[.!]?"),
    ("control", 60,
        r"about this (?:statement|rating|article|story|report|page|series|project|author|episode)"
        r"\s?:?"),
)  # fmt: skip
# Characters that were lost before the page was copied, or are pictures of its font.
_LOST = re.compile("[^\\w\ufffd\ue000-\uf8ff]*[\ufffd\ue000-\uf8ff][^\\w]*")
_IS_LOST = re.compile("[\ufffd\ue000-\uf8ff]")
_LINKED = re.compile(r"(?:pic\.twitter\.com/|https?://t\.co/)\w{4,12}\W{0,2}$")
# What others post is quoted; what a site posts of itself is not.
_SIGNED = re.compile(r"[—–-]{1,3} ?[^@(]{0,40}\w\.(?:com|net|org|co|tv|news|id|cn) ?\(@\w{1,30}\)")
_PRESENTS = re.compile(r"(?:功能介绍|账号简介|公众号简介|作者简介)[:：]?")
_DAY = re.compile(r"\d|^(?:昨天|前天|今天|周[一二三四五六日]|星期.)$")
_LONGEST_PRESENTED = 60


def mark_embedded(lines: Sequence[str], reasons: list[str]) -> None:
    """A post with a link to its picture above the site that posted it, and what an account says of
    itself below the word for it: of the next line no word tells."""
    for index in range(1, len(lines)):
        above, line = lines[index - 1], lines[index]
        if line[0] in "—–-" and _SIGNED.match(line) and _LINKED.search(above):
            reasons[index - 1] = reasons[index - 1] or "follow"
            reasons[index] = reasons[index] or "follow"
        elif above[0] in "功账公作" and _PRESENTS.fullmatch(above):
            reasons[index - 1] = reasons[index - 1] or "follow"
            if len(line) <= _LONGEST_PRESENTED and not (line[-1] in "。！？" or _DAY.search(line)):
                reasons[index] = reasons[index] or "follow"


def mark_lost(lines: Sequence[str], reasons: list[str]) -> None:
    """Lines of which no character is left; they say nothing of where the article begins or ends,
    as buttons do."""
    for index, line in enumerate(lines):
        if not line.isascii() and _IS_LOST.search(line) and _LOST.fullmatch(line):
            reasons[index] = reasons[index] or "control"
