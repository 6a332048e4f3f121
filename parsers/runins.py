"""Headings that run into their paragraphs: themes, short openings, sentences printed apart, and series."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from .candidates import NO_HEADING, SALUTATION, Candidate, final_mark, has_figures, is_followed
from .marks import Style
from .sentences import Sentence

__all__ = ["run_in"]

_RUN_IN_LIMIT = 36
_THEME_LIMIT = 110
_ASSERTS = re.compile(
    r"(?<!实事求)(?<![特尤但可还就要总])是(?!否)|才能|惟|者胜|重于|高于一切|决不|绝不|有问题|不可|永远"
    r"|信心|^许多|^有的|没有|必将|我们|应该|应当|人民对|来之不易|^(?:19|20)[0-9]{2}年|关乎|关系(?:人民|到"
    r"|全局|国家)|相互促进。|未来。$|形势|不忘|提出了?.{0,6}要求"
    r"|(?:通车|竣工|完工|开工|投产|投用|上线运行|启用|投入使用|运营|揭牌|授牌)。$"
    r"|任务.{0,4}(?:繁重|艰巨)|紧密相连|休戚与共|息息相关"
)
"""What a sentence says that asserts something, rather than naming what follows."""
_OBLIGES = re.compile(r"(?<![主重需首摘纲])要(?![素求点事务塞害件])|必须|应(?![急用对])")
_POLICY = re.compile(
    r"^(?:积极|稳健|适度从紧|从紧|宽松|适度宽松)的(?:财政|货币)政策[^，。]{0,8}，?要[^，。]{2,14}。$"
)
_OBLIGES_LIMIT = 16
"""Longer sentences that say what must be done are tasks."""
_THEME = re.compile(r"^(?:在?过去|[一二三四五六七八九十两]+年来|(?:19|20)[0-9]{2}年|五年|“[一二三四五六七八九十]+五”)")


def run_in(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add the run-in headings to those ``found`` by their marks or lines; sentences in ``closed`` are passed over."""
    _themes(sentences, found, closed)
    _apart(sentences, found, closed)
    _openers(sentences, found, closed)
    _series(sentences, found, closed)


def _themes(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Paragraphs that open with the same words: 过去一年，我们…。 / 2012年，是…的一年。"""
    groups: dict[str, list[int]] = {}
    for index, sentence in enumerate(sentences):
        if sentence.first and index not in found and index not in closed and _THEME.match(sentence.text):
            text = sentence.text
            if len(text) <= _THEME_LIMIT and final_mark(text) in ("。", "！", "!") and not has_figures(text):
                comma = min((at for at in (text.find("，"), text.find(",")) if at > 0), default=0)
                if comma:
                    groups.setdefault(text[:comma] + text[comma + 1 : comma + 2], []).append(index)
    for members in groups.values():
        followed = [index for index in members if is_followed(sentences, index)]
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
    plain = sum(1 for index in alone if final_mark(sentences[index].text) in ("。", "！"))
    if len(heads) >= _APART_LEAST and len(heads) >= 0.6 * plain:
        for index in heads:
            found[index] = Candidate(index, Style.SUBLINE, 0, False)


_APART_LEAST = 6
_APART_LIMIT = 62


def _heads(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a paragraph of one sentence could head the paragraphs that follow."""
    text = sentences[index].text
    if not 8 <= len(text) <= _APART_LIMIT or final_mark(text) != "。" or has_figures(text) or SALUTATION.match(text):
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
    if len(text) <= _RUN_IN_LIMIT and sentence.first and _POLICY.match(text) and not has_figures(text):
        return 3
    if len(text) > _RUN_IN_LIMIT or len(text) < 5 or final_mark(text) not in ("。", "！", "!"):
        return 0
    if (
        sentence.mark is not None
        or NO_HEADING.search(text)
        or _ASSERTS.search(text)
        or has_figures(text)
        or SALUTATION.match(text)
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
        if len(ruled) >= 3 and ruled[0] - paragraph[0] <= 3 and len(ruled) > len(best):
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
