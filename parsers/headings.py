"""Which sentences are headings: numbered, in bold, on a line of their own, or run in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from .marks import Style
from .roles import is_part_line
from .sentences import FINAL, Sentence

__all__ = ["Candidate", "headings"]


class Candidate(NamedTuple):
    """A sentence that is a heading."""

    sentence: int
    """Its place among the sentences."""
    style: Style
    number: int
    """List number, 0 without one."""
    sure: bool
    """False where only shape and company speak for it."""


_LINE_LIMIT = 60
_NUMBERED_LIMIT = 90
_RUN_IN_LIMIT = 36
_ITEM_LIMIT = 40
_THEME_LIMIT = 110
_QUOTED = re.compile(r"[“\"「『《][^“”\"」』》]{1,20}[”\"」』》]")
_YEARS = re.compile(r"(?:19|20)[0-9]{2}(?:年|[—-])")
_FIGURE = re.compile(r"[0-9]|百分之|[一二三四五六七八九十百]+[万亿]|[二三四五六七八九十]+(?:家|个百分点|亩|公里)")
_SALUTATION = re.compile(r"^(?:尊敬的)?(?:主席团|主任|主席)?[、，]?(?:各位|同志们|女士们|先生们|尊敬的|朋友们)")
_NO_HEADING = re.compile(
    r"^(?:这|我们|各位|同志们|同时|此外|另外|但|然而|因此|为此|目前|当前|总之|在此|对此|其中|特别是|尤其"
    r"|不过|如果|也|还|要|它|他们|其|可以|由于|据|预计|在|一年来[，,]我们|今年是|事实)"
    r"|(?:如下|以下[^，。]{0,12}|是|有)[。:：]$|表示|报告(?:工作)?[，,].*审议|感谢|[？?]"
    r"|是[^，,]{0,40}的?(?:一年|[三五]年)[。！]"
)
_ASSERTS = re.compile(
    r"(?<!实事求)(?<![特尤但可还就要总])是(?!否)|才能|惟|者胜|重于|高于一切|决不|绝不|有问题|不可|永远"
    r"|信心|^许多|^有的|没有|必将|我们|应该|应当|人民对|来之不易|^(?:19|20)[0-9]{2}年|关乎|关系(?:人民|到"
    r"|全局|国家)|相互促进。|未来。$|形势|不忘|提出了?.{0,6}要求"
    r"|(?:通车|竣工|完工|开工|投产|投用|上线运行|启用|投入使用|运营|揭牌|授牌)。$"
    r"|任务.{0,4}(?:繁重|艰巨)|紧密相连|休戚与共|息息相关"
)
"""What a sentence says that asserts something, rather than naming what follows."""
_OBLIGES = re.compile(r"(?<![主重需首摘纲])要(?![素求点事务塞害件])|必须|应(?![急用对])")
_POLICY = re.compile(r"^(?:积极|稳健|适度从紧|从紧|宽松|适度宽松)的(?:财政|货币)政策[^，。]{0,8}[，]?要[^，。]{2,14}。$")
_OBLIGES_LIMIT = 16
"""Longer sentences that say what must be done are tasks."""
_THEME = re.compile(r"^(?:在?过去|[一二三四五六七八九十两]+年来|(?:19|20)[0-9]{2}年|五年|“[一二三四五六七八九十]+五”)")
_ANNOUNCES = re.compile(r"抓好|做好|做了|抓了|以下|如下|下面|方面|几[个项点]|[是为有][：:]$|要")
_LEAD_IN = re.compile(r"[：:]$")
_DATE_LINE = re.compile(r"^[—\-－–（( ]*(?:19|20|二)[0-9○〇零一二三四五六七八九]{2,3}年.{0,12}[日月]")
_METADATA_LINE = re.compile(
    r"人民代表大会.{0,12}会议|政府工作报告$|^[^，。]{0,16}(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长"
    r"|主席|总理|主任|专员)[一-鿿]{0,4}$"
    r"|编辑|来源|发布|页|责编|打印|关闭|上一篇|下一篇|字号|审核"
)
_TITLE_ZONE = 12
_HAS_WORD = re.compile(r"[一-鿿]{2}")


def _figures(text: str) -> bool:
    if _FIGURE.search(text) is None:
        return False
    return _FIGURE.search(_YEARS.sub("", _QUOTED.sub("", text))) is not None


def headings(
    sentences: Sequence[Sentence],
    bold: Sequence[tuple[int, int]] = (),
    barred: Iterable[range] = (),
) -> list[Candidate]:
    """Return the headings among ``sentences``, in order.

    ``bold`` are clean spans that stood in bold; sentences in ``barred`` ranges (items of lists that are no sections)
    are passed over.
    """
    closed = {index for stretch in barred for index in stretch}
    found: dict[int, Candidate] = {}
    dressed = set(bold)
    edges = {end for _, end in bold}
    starts = {start for start, _ in bold}
    for index, sentence in enumerate(sentences):
        if index in closed:
            continue
        candidate = _marked(sentences, index) if sentence.mark else None
        if candidate is None and sentence.alone:
            candidate = _line(sentences, index)
        if candidate is None and dressed and sentence.start in starts:
            candidate = _bold(sentences, index, edges)
        if candidate is not None:
            found[index] = candidate
    _themes(sentences, found, closed)
    _apart(sentences, found, closed)
    _openers(sentences, found, closed)
    _series(sentences, found, closed)
    return [found[index] for index in sorted(found)]


def _ends(text: str) -> str:
    """The final mark of a sentence, closers left aside; empty where it has none."""
    bare = text.rstrip("”’」』）)】》\"'")
    return bare[-1] if bare and bare[-1] in FINAL else ""


def _followed(sentences: Sequence[Sentence], index: int, style: Style | None = None) -> bool:
    """Whether text follows in the same paragraph that is not the next item of the same list."""
    if sentences[index].last or index + 1 >= len(sentences):
        return False
    mark = sentences[index + 1].mark
    return mark is None or style is None or mark.style is not style


def _marked(sentences: Sequence[Sentence], index: int) -> Candidate | None:
    sentence = sentences[index]
    mark = sentence.mark
    assert mark is not None
    text = sentence.text
    style = mark.style
    final = _ends(text)
    body = len(text) - mark.end
    if body < 2 or (final in "；;" and final) or _DATE_LINE.match(text) or not _HAS_WORD.search(text):
        return None
    if style is Style.SHI:
        before = sentences[index - 1].mark if index else None
        if before is not None and before.style is style and before.number == mark.number - 1:
            return None  # the item before it is one sentence: an enumeration
        if (
            final
            and body <= _ITEM_LIMIT
            and _followed(sentences, index, style)
            and not _figures(text[mark.end :])
            and "二是" not in text[mark.end :]
        ):
            return Candidate(index, style, mark.number, True)
        return None
    if final in "？?" and final:
        return None
    if style in (Style.CN, Style.PCN, Style.PART):
        if not sentence.first and index and sentences[index - 1].mark and sentences[index - 1].text[-1] in "；;":
            return None  # the last of a list inside a sentence
        if sentence.alone and not final:
            return Candidate(index, style, mark.number, True) if body <= _NUMBERED_LIMIT else None
        if not final or body > _NUMBERED_LIMIT:
            return None
        text_follows = _followed(sentences, index) or (sentence.last and _next_unmarked(sentences, index, style))
        if (body > 30 and _figures(text[mark.end :])) or (not text_follows and body > 40):
            return None
        return Candidate(index, style, mark.number, sentence.first or sentence.start == 0)
    if sentence.alone and not final and not _LEAD_IN.search(text):
        if style in (Style.DASH, Style.BULLET) and _METADATA_LINE.search(text):
            return None
        return Candidate(index, style, mark.number, True) if body <= _LINE_LIMIT else None
    if final and body <= _LINE_LIMIT and not _figures(text[mark.end :]):
        if _followed(sentences, index, style) and (style is not Style.DASH or sentence.first or body <= 30):
            return Candidate(index, style, mark.number, True)
        if sentence.alone and style in (Style.DI, Style.NUM, Style.PNUM) and _next_unmarked(sentences, index, style):
            return Candidate(index, style, mark.number, False)
    return None


def _next_unmarked(sentences: Sequence[Sentence], index: int, style: Style) -> bool:
    """Whether the next sentence is text, or a heading of another style, but no item of the same list."""
    if index + 1 >= len(sentences):
        return False
    mark = sentences[index + 1].mark
    return mark is None or mark.style is not style


def _line(sentences: Sequence[Sentence], index: int) -> Candidate | None:
    sentence = sentences[index]
    text = sentence.text
    if len(text) > _LINE_LIMIT or _ends(text) or not _HAS_WORD.search(text):
        return None
    if _LEAD_IN.search(text):
        if len(text) > 16 or _ANNOUNCES.search(text) or not is_part_line(text.rstrip("：:")):
            return None
        return Candidate(index, Style.LINE, 0, True)
    if _SALUTATION.match(text) or _DATE_LINE.match(text) or text[0] in "(（〔[【" or text[-1] in "，、,":
        return None
    if _METADATA_LINE.search(text) and not is_part_line(text):
        return None
    if is_part_line(text):
        return Candidate(index, Style.LINE, 0, True)
    if index < _TITLE_ZONE and not any(s.last and len(s.text) > _LINE_LIMIT for s in sentences[:index]):
        return None
    if index + 1 >= len(sentences) or len(text) < 4 or not sentences[index + 1].first or _NO_HEADING.search(text):
        return None
    return Candidate(index, Style.SUBLINE, 0, False)


def _bold(sentences: Sequence[Sentence], index: int, edges: set[int]) -> Candidate | None:
    sentence = sentences[index]
    text = sentence.text
    if len(text) > _LINE_LIMIT or _SALUTATION.match(text) or (_ends(text) in "；;" and _ends(text)):
        return None
    whole = sentence.end in edges or sentence.end - 1 in edges
    return Candidate(index, Style.RUNIN, 0, True) if whole and _followed(sentences, index) else None


def _themes(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Paragraphs that open with the same words: 过去一年，我们…。 / 2012年，是…的一年。"""
    groups: dict[str, list[int]] = {}
    for index, sentence in enumerate(sentences):
        if sentence.first and index not in found and index not in closed and _THEME.match(sentence.text):
            text = sentence.text
            if len(text) <= _THEME_LIMIT and _ends(text) in ("。", "！", "!") and not _figures(text):
                comma = min((at for at in (text.find("，"), text.find(",")) if at > 0), default=0)
                if comma:
                    groups.setdefault(text[:comma] + text[comma + 1 : comma + 2], []).append(index)
    for members in groups.values():
        followed = [index for index in members if _followed(sentences, index)]
        if len(followed) >= 2 and len(followed) >= 0.6 * len(members):
            for index in members:
                if index in followed or index == len(sentences) - 1:
                    found[index] = Candidate(index, Style.THEME, 0, True)


def _apart(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Sentences in paragraphs of their own that each open a stretch of longer paragraphs, where a text makes a habit
    of it: whole sentences printed as headings."""
    alone = [
        index
        for index, sentence in enumerate(sentences[:-1])
        if sentence.alone and index not in found and index not in closed and sentence.mark is None
    ]
    heads = [index for index in alone if _heads(sentences, index)]
    plain = sum(1 for index in alone if _ends(sentences[index].text) in ("。", "！"))
    if len(heads) >= _APART_LEAST and len(heads) >= 0.6 * plain:
        for index in heads:
            found[index] = Candidate(index, Style.SUBLINE, 0, False)


_APART_LEAST = 6
_APART_LIMIT = 62


def _heads(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a paragraph of one sentence could head the paragraphs that follow."""
    text = sentences[index].text
    if not 8 <= len(text) <= _APART_LIMIT or _ends(text) != "。" or _figures(text) or _SALUTATION.match(text):
        return False
    following = sentences[index + 1]
    return (
        following.mark is None
        and not following.last
        and not _ADDRESSES.search(text)
        and _worth(sentences, index + 1, 0.8)
    )


_ADDRESSES = re.compile(r"^(?:这|同时|我们|各位|但|因此|为此|现在)|审议|感谢|如下。$|以下.{0,12}。$")


def _opener_shape(sentence: Sentence) -> int:
    """How much a sentence looks like a run-in heading: 0 not at all, 1 perhaps, 2 plainly, 3 surely."""
    text = sentence.text
    if len(text) <= _RUN_IN_LIMIT and sentence.first and _POLICY.match(text) and not _figures(text):
        return 3
    if len(text) > _RUN_IN_LIMIT or len(text) < 5 or _ends(text) not in ("。", "！", "!"):
        return 0
    if (
        sentence.mark is not None
        or _NO_HEADING.search(text)
        or _ASSERTS.search(text)
        or _figures(text)
        or _SALUTATION.match(text)
    ):
        return 0
    if len(text) > _OBLIGES_LIMIT and _OBLIGES.search(text):
        return 0
    return 2 if len(text) <= 20 else 1


def _openers(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Short sentences that open the paragraphs of a section."""
    blocks: list[list[tuple[int, int]]] = [[]]
    for index, sentence in enumerate(sentences):
        if not sentence.first:
            continue
        if index in found and found[index].style is not Style.THEME:
            blocks.append([])
            continue
        if index in closed or index in found or sentence.last:
            continue
        shape = _opener_shape(sentence)
        if shape and not _worth(sentences, index):
            shape = 0
        blocks[-1].append((index, shape))
    openers = sum(1 for block in blocks for _ in block)
    habit = sum(1 for block in blocks for _, shape in block if shape) / openers if openers else 0.0
    for block in blocks:
        _settle(sentences, block, habit, found)


def _worth(sentences: Sequence[Sentence], index: int, least: float = 1.5) -> bool:
    """Whether the rest of the paragraph outweighs its opening sentence."""
    length = 0
    paragraph = sentences[index].paragraph
    for sentence in sentences[index + 1 : index + 6]:
        if sentence.paragraph != paragraph:
            break
        length += len(sentence.text)
    return length >= least * len(sentences[index].text)


def _settle(
    sentences: Sequence[Sentence], block: list[tuple[int, int]], habit: float, found: dict[int, Candidate]
) -> None:
    """Decide for the paragraphs of one section; ``habit`` is the share of such openings in the whole text."""
    shaped = [(index, shape) for index, shape in block if shape]
    if not shaped:
        return
    share = len(shaped) / len(block)
    together = len(shaped) >= 2 and share >= (0.4 if habit >= 0.4 else 0.5)
    for index, shape in shaped:
        plain = shape == 2 and _VERB_FIRST.match(sentences[index].text) and not _COMMA.search(sentences[index].text)
        if together or shape == 3 or (shape == 2 and habit >= 0.5) or (plain and habit >= 0.25):
            found[index] = Candidate(index, Style.RUNIN, 0, together and (habit >= 0.4 or len(shaped) >= 3))


def _series(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Parallel short sentences inside a paragraph: 加快平台“腾拓”。… 推进项目“引落”。… 深化主体“转育”。…"""
    for _, group in groupby(range(len(sentences)), key=lambda index: sentences[index].paragraph):
        indexes = list(group)
        if len(indexes) < 6 or any(found.get(i, _NONE).style in (Style.RUNIN, Style.SHI) for i in indexes):
            continue
        shaped = [i for i in indexes[1:-1] if i not in found and i not in closed and _opener_shape(sentences[i]) == 2]
        short = [i for i in shaped if len(sentences[i].text) <= _INNER_LIMIT]
        series = [] if indexes[0] in found and found[indexes[0]].style is Style.THEME else _parallel(
            sentences, short, indexes
        )
        if indexes[0] in found and len(indexes) >= _LONG:
            series = max(series, _alike(sentences, shaped, indexes), key=len)
        for chosen in series:
            found[chosen] = Candidate(chosen, Style.INNER, 0, False)


_NONE = Candidate(-1, Style.LINE, 0, False)
_INNER_LIMIT = 16
_RULED = 30
"""Characters that follow each heading of a series, at least."""


def _alike(sentences: Sequence[Sentence], shaped: list[int], paragraph: list[int]) -> list[int]:
    """Short sentences of one form that divide a long paragraph: all verb first, or all with their predicate last."""
    best: list[int] = []
    for form in (_VERB_FIRST, _PREDICATE_LAST):
        members = [i for i in shaped if form.search(sentences[i].text) and not _COMMA.search(sentences[i].text)]
        ruled = [
            index
            for index, following in zip(members, [*members[1:], paragraph[-1] + 1], strict=bool(members))
            if sentences[following - 1].end - sentences[index].end >= _RULED_ALIKE
        ]
        if len(ruled) >= 3 and ruled[0] - paragraph[0] <= 2 and len(ruled) > len(best):
            best = ruled
    return best


_LONG = 12
"""Sentences of a paragraph that a series may divide without being of equal length."""
_RULED_ALIKE = 44
_COMMA = re.compile("[，,]")
_VERB_FIRST = re.compile(
    r"^(?:推[进动]|提[升高]|构[建筑]|大力|扎实|积极|加[快强大]|制[定订]|致力|妥善|深[入化]|扩大|完善|优化|强化|[做办]好|切实"
    r"|努力|全[力面]|着力|打[造好]|建[设立]|培[育养]|实施|落实|发展|促进|保[障护]|改善|健全|创新|抓[好紧]|统筹|稳[步定妥]|继续"
    r"|有[序效]|严格|坚[持决]|巩固|壮大|规范|注重|重视|进一步|突出|狠抓|持续|不断|精心|认真|广泛)"
)
_PREDICATE_LAST = re.compile(
    r"(?:推进|实施|增长|猛进|提[升高速]|发展|加[快强]|改善|增强|完善|深化|成效|进展|突破|成绩|优化|稳固|提质|扩大|显现|向好)。$"
)


def _parallel(sentences: Sequence[Sentence], shaped: list[int], paragraph: list[int]) -> list[int]:
    """The members of the longest parallel series among ``shaped``, empty where there is none."""
    best: list[int] = []
    for first in shaped[:6]:
        # The series begins near the paragraph's start, after its heading and a few sentences of introduction.
        if first - paragraph[0] > 4:
            break
        template = sentences[first].text
        members = [first]
        for index in shaped:
            if index - members[-1] >= 2 and abs(len(sentences[index].text) - len(template)) <= 1:
                members.append(index)
        needed = 1 if len(members) > 2 else 2
        alike = sum(1 for index in members[1:] if _shares(template, sentences[index].text) >= needed)
        if len(members) < 2 or (len(members) == 2 and not alike):
            continue
        between = [
            sentences[right - 1].end - sentences[left].end
            for left, right in zip(members, [*members[1:], paragraph[-1] + 1], strict=True)
        ]
        if min(between) >= _RULED and len(members) > len(best):
            best = members
    return best


def _shares(left: str, right: str) -> int:
    """How many characters (but the final mark) two short sentences share at the same place, from the better end."""
    return max(
        sum(a == b for a, b in zip(left[:-1], right[:-1], strict=False)),
        sum(a == b for a, b in zip(left[-2::-1], right[-2::-1], strict=False)),
    )
