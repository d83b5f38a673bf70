"""Chinese times that no figure of their sentence belongs to: those of what stands against today,
of a document that is quoted, of a queue, of a condition."""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.gated import Gate, Gated
from articles.text.times.atoms import Atom

_LONG: Final = frozenset(("year", "half", "quarter", "month", "years", "days"))
# 最大点出现在阜平 has no 现在
_NOW: Final = "如今|(?<![出发体表实呈展浮])现在|眼下|而今|现今|当下|这会儿|今天|现(?=仅|只|已|不)"
_FIGURE: Final = r"[\d一二三四五六七八九十百千万两半几]"
# 2019年出厂价62元，如今只卖45元; 2010年有54位，现在不到20位
_THEN_AND_NOW: Final = Gated(
    rf"[^。；！？]{{0,40}}?{_FIGURE}[^。；！？，]{{0,16}}，(?:而|但|可)?"
    rf"(?:[^，。；\d]{{1,6}})?(?:{_NOW})(?!起|开始)|"
    rf"[^。；！？，]{{0,12}}(?:还|仅|只|才|曾|不过|不到|不足|尚)[^。；！？，]{{0,16}}{_FIGURE}"
    "[^。；！？，]{0,16}，(?:而|但|可|到了?)?(?:目前|当前|今年(?!以来))"
)
# 一年前还无人问津的粮仓，现在…
_STILL_THEN: Final = Gated(
    f"(?:还|仍|尚|曾)[^，。；]{{1,18}}，(?:[^，。；\\d]{{1,6}})?(?:{_NOW}|目前)"
)
# 2021年改造前，漏水率高达31%: before that year, nobody says when
_BEFORE_IT: Final = Gated(
    "[^，。；\\d]{0,6}?(?:改造|搬迁|整治|实施|开通|通车|建成|投用|启用|上线|改革|集采|治理|重组|合并|收购|"
    "疫情|扩建|退役|停产|关停|升级|修缮|翻修|迁建|接管|入驻|改制|退耕|提标|并网|电气化)(?:之|以)?前，"
)
# 根据2020年印发的《规定》; an agreement signed last year is told of where it lays down something.
_BY_IT: Final = re.compile(r"(?:根据|按照?|依[据照]|遵照|参照|对照|执行|据)[^，。；\d]{0,14}$")
_LAYS_DOWN: Final = re.compile("[^，。；：]{0,30}?(?:约定|规定|明确|提出|要求|确定|写明)(?![的中])")
# 33.6%愿意，2021年时为19%; 实际支付27元；三年前，这一价格还在60元以上
_ONCE: Final = Gated(
    # 2024年底才有: not before then
    "(?:时|底|末|初)?(?!才[有在])"
    "(?:，?[^，。；\\d]{0,12}(?:还|仅|只|才|尚)(?:[为是有在]|不[到足])|[为是])"
)
_TIME_TOLD: Final = re.compile("[\\d一二三四五六七八九十今去前上本][年月季周]|\\d日|半年")
_ISSUED: Final = (
    "印发|发布|公布|出台|下发|颁布|颁发|制定|制订|修订|签订|签署|签下|签|批复|通过|施行|实施|执行|"
    "颁行|核准|核定|备案|下达|订立|达成|确定|敲定|批准|提出"
)
_PAPER: Final = (
    "规定|办法|条例|方案|合同|协议|协定|通知|意见|标准|细则|政策|规划|计划|章程|批复|文件|公告|名单|"
    "目录|指南|纲要|白皮书|蓝皮书|报告|研究|调查|论文|判决|新规|备忘录|规范|准则|指引|清单|蓝图|"
    "路线图|法律|法规|决议|决定|公约|契约"
)
# 根据2020年印发的《规定》, 2022年签订的合同约定; 去年签订的合同金额 is of that year
_OF_A_PAPER: Final = Gated(
    f"(?:初|底|末|[上中下]旬)?[^，。；《\\d]{{0,12}}?(?:{_ISSUED})的"
    f"(?:[^，。；\\d]{{0,8}}《|[^，。；\\d]{{0,12}}?(?:{_PAPER})(?![金总价款]|额|量|数|落地|中的\\d))"
)
# 交货期排到明年3月, 预约到后年
_QUEUED: Final = Gated(
    "(?:排(?:期|产|单|队|档)?|交期|交货期|档期|预约|预订|预定|订|约|活|撑|熬|拖)(?:到|至|在)了?$"
)
_BEFORE: Final = 90
_IF: Final = Gated("(?:^|[，。；：“])(?:若|如果?|假如|倘若|一旦|凡|只要|要是)$")
# 占公司2024年度经审计营业收入的14.6%
_SHARE_BEFORE: Final = re.compile("占(?:到|(?:本|该)?公司|其|集团)?(?:最近一个会计年度)?$")
_SHARE_AFTER: Final = Gated(
    f"度?[^，。；\\d]{{0,6}}(?:{tree(['营业总?收入', '营收', '净利润', '净资产', '总资产'])})的"
)
# 《城市供水条例（2020年修订）》; but 《2024年环境状况公报》 tells of that year
_TITLE: Final = re.compile("《[^《》]{0,40}$")
_OF_THE_YEAR: Final = re.compile("度?[^《》，。]{0,16}(?:公报|年报|统计|状况|情况)》")
_ANY: Final = Gate(
    _SHARE_AFTER, _QUEUED, _OF_A_PAPER, _BEFORE_IT, _THEN_AND_NOW, _STILL_THEN, _ONCE, _IF
)


def is_in_a_title(plain: str, atom: Atom, before: str) -> bool:
    """Whether a year stands in the title of a paper that does not tell of it."""
    if "《" not in before or _TITLE.search(before) is None:
        return False
    if atom.grain == "years":
        return True
    return not before.endswith("《") or _OF_THE_YEAR.match(plain, atom.end) is None


def role_han(plain: str, atom: Atom, opened: int) -> str:
    """base or said where a Chinese time, in a line of these gates, is none of the figures of its
    sentence, else ""."""
    if not opened & _ANY.bit:
        return ""
    before, end = plain[max(0, atom.start - _BEFORE) : atom.start], atom.end
    if _SHARE_AFTER.match_in(plain, opened, end) and _SHARE_BEFORE.search(before):
        return "base"
    if _QUEUED.search_in(before, opened):
        return "said"
    if plain.startswith("全年", atom.start):
        return "said" if _IF.search_in(before, opened) else ""
    if atom.grain not in _LONG and atom.rule != "years_ago":
        return ""
    if _OF_A_PAPER.match_in(plain, opened, end):
        told = _LAYS_DOWN.match(plain, end) is not None and _BY_IT.search(before) is None
        return "" if told else "said"
    if _BEFORE_IT.match_in(plain, opened, end):
        return "said"
    if _THEN_AND_NOW.match_in(plain, opened, end) or _STILL_THEN.match_in(plain, opened, end):
        return "base"
    if atom.grain != "year" and atom.rule != "years_ago":
        return ""
    once = (
        before.endswith(("，", "；", ";", "，而", "，但", "，可"))
        and _ONCE.match_in(plain, opened, end) is not None
    )
    return "base" if once and _is_told_before(before) else ""


def _is_told_before(before: str) -> bool:
    """Whether a sentence gave a figure, and no time, before a clause that it ends with."""
    sentence = before[max(before.rfind(stop) for stop in "。！？!?") + 1 :]
    return any(c.isdigit() for c in sentence) and _TIME_TOLD.search(sentence) is None
