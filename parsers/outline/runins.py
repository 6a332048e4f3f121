"""Headings that run into their paragraphs: themes, short openings, sentences printed apart, and series."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures
from ..lines.marks import Style
from ..lines.openings import (
    COMMA,
    VERB_FIRST,
    claims,
    is_plain,
    is_told,
    is_told_twice,
    opener_shape,
    worth,
)
from ..lines.sentences import Sentence
from .alike import alike
from .dividing import by_turns, completing, dividing
from .joined import joined
from .printed import printed
from .series import series
from .siblings import siblings
from .stretches import tells
from .themes import spans, themes
from .unparted import is_unparted, unparted
from .weighing import weighed

__all__ = ["run_in"]

_APART_LEAST = 6
_APART_LIMIT = 62
_LEADING = 0.6
"""Share of the sentences printed apart that are the only ones of their sections, where they head nothing."""
_PRINTED = (Style.RUNIN, Style.SUBLINE)
_KIN_LEAST = 3
"""Sentences printed apart that open with the same two characters."""
_AIM = re.compile(
    "以[^，,]{3,20}为(?:重点|中心|核心|主线|抓手|目标|契机|突破口|载体|支撑|龙头|动力|导向|引领|依托|基础)[，,]"
)
"""What an opening says first of how its task is to be done."""
_PLAIN = 28
_WEAK, _WEAK_WORTH, _WEAK_LEAST, _WEAK_SHARE = -1, 1.2, 3, 0.75
"""Shape of an opening that is one only beside others of its section: hardly more follows it than it has itself."""
_WEAK_FIGURES = 0.6
"""How much must follow such an opening where it tells figures."""
_CALLED = re.compile(r"(?:各位代表|同志们)[！!：:，,]?$")
_ADDRESSES = re.compile(
    r"^(?:这(?!是[^，]{2,24}的[一二三四五]年。$)|同时|我们|各位|但|因此|为此|现在)|审议|感谢|如下。$|以下.{0,12}。$"
)


def run_in(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add the run-in headings to those ``found`` by their marks or lines; sentences in ``closed`` are passed over."""
    if is_unparted(sentences, found, closed):
        unparted(sentences, found, closed)
        return
    themes(sentences, found, closed)
    _apart(sentences, found, closed)
    printed(sentences, found, closed)
    _openers(sentences, found, closed)
    spans(sentences, found, closed)
    siblings(sentences, found, closed)
    paragraphs = _paragraphs(sentences, found)
    alike(sentences, paragraphs, found, closed)
    series(sentences, paragraphs, found, closed)
    dividing(sentences, paragraphs, found, closed)
    completing(sentences, paragraphs, found, closed)
    joined(sentences, paragraphs, found, closed)
    weighed(sentences, paragraphs, found, closed)
    by_turns(sentences, paragraphs, found, closed)


def _paragraphs(sentences: Sequence[Sentence], found: Mapping[int, Candidate]) -> list[list[int]]:
    """The sentences of each paragraph; what a heading 一是…。 inside one rules is a paragraph of its own."""
    paragraphs: list[list[int]] = []
    before = -1
    for index, sentence in enumerate(sentences):
        if sentence.paragraph != before or (index in found and found[index].style is Style.SHI):
            before = sentence.paragraph
            paragraph = [index]
            paragraphs.append(paragraph)
        else:
            paragraph.append(index)
    return paragraphs


def _apart(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Sentences in paragraphs of their own that each open a stretch of longer paragraphs, where a text makes a habit
    of it: whole sentences printed as headings."""
    alone = [
        index
        for index, sentence in enumerate(sentences[:-1])
        if sentence.first and sentence.last and index not in found and index not in closed and sentence.mark is None
        and index + 1 not in found  # it introduces what is headed below
    ]
    heads = [index for index in alone if _heads(sentences, index)]
    lead_ins = _lead_ins(heads, found)
    if len(lead_ins) >= _LEADING * len(heads):
        heads = [index for index in heads if index not in lead_ins]
    ended = sum(1 for index in alone if final_mark(sentences[index].text) in ("。", "！"))
    if len(heads) >= _APART_LEAST and len(heads) >= 0.6 * ended:
        for index in heads:
            found[index] = Candidate(index, Style.SUBLINE, 0, False)
        _behind(sentences, found, closed, Style.SUBLINE)
        return
    for index in _by_turns(sentences, heads, found):
        found[index] = Candidate(index, Style.RUNIN, 0, False)
    shapes = {index: opener_shape(sentences[index]) for index in heads}
    plain = {index for index in heads if shapes[index] == 2 and is_plain(sentences[index].text)}
    kin = Counter(sentences[index].text[:2] for index in heads)
    longest = _PLAIN if len(plain) >= _APART_LEAST else 0
    for index in heads:
        text = sentences[index].text
        if index in plain or kin[text[:2]] >= _KIN_LEAST or (shapes[index] and len(text) <= longest):
            found[index] = Candidate(index, Style.RUNIN, 0, False)
    if longest:
        _behind(sentences, found, closed, Style.RUNIN)


def _by_turns(sentences: Sequence[Sentence], heads: Sequence[int], found: Mapping[int, Candidate]) -> list[int]:
    """Those that stand by turns with the paragraphs they open, to the end of their section or of the text."""
    turns: list[int] = []
    run: list[int] = []
    for index in heads:
        text = sentences[index].text
        if claims(text, 0) or not (VERB_FIRST.match(text) or is_told(text.rpartition("，")[2])):
            continue
        if run and sentences[index].paragraph != sentences[run[-1]].paragraph + 2:
            run = []
        run.append(index)
        after = next((at for at in range(index + 2, len(sentences)) if sentences[at].first), None)
        if len(run) > 1 and (after is None or after in found):
            turns += run
    return turns


def _lead_ins(heads: Sequence[int], found: Mapping[int, Candidate]) -> set[int]:
    """Those right below a heading that has no other: they say what their section is for, and divide nothing."""
    above = sorted(found)
    sections = Counter(bisect_left(above, index) for index in heads)
    return {index for index in heads if index - 1 in found and sections[bisect_left(above, index)] == 1}


def _behind(
    sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int], style: Style
) -> None:
    """A short sentence that shares the line of its section's heading, in a text that prints such sentences apart."""
    for index in range(1, len(sentences) - 1):
        sentence = sentences[index]
        if (
            sentence.last
            and not sentence.first
            and index - 1 in found
            and sentences[index - 1].first
            and index not in found
            and index not in closed
            and opener_shape(sentence)
            and len(sentence.text) <= _PLAIN
            and (not sentences[index + 1].last or len(sentences[index + 1].text) >= 1.5 * len(sentence.text))
        ):
            found[index] = Candidate(index, style, 0, False)


def _heads(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a paragraph of one sentence could head the paragraphs that follow."""
    text = sentences[index].text
    if not 6 <= len(text) <= _APART_LIMIT or final_mark(text) != "。" or has_figures(text) or SALUTATION.match(text):
        return False
    following = sentences[index + 1]
    return (
        following.mark is None
        and not SALUTATION.match(following.text)
        and not _ADDRESSES.search(text)
        and (
            len(following.text) >= (1.5 if following.last else 3) * len(text)
            or (not following.last and worth(sentences, index + 1, 0.8))
        )
    )


def _openers(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Short sentences that open the paragraphs of a section."""
    blocks: list[list[tuple[int, int]]] = [[]]
    for index, sentence in enumerate(sentences):
        if not sentence.first:
            continue
        if index in found and found[index].style is not Style.THEME:
            blocks.append([])
            continue
        ended = index == len(sentences) - 1  # a passage may stop right behind a heading
        if index in closed or index in found or (sentence.last and not ended):
            continue
        above = found.get(index - 1)
        before = sentences[index - 1]
        if above is not None and above.style in _PRINTED and before.last and before.text[-1] == "。":
            blocks[-1].append((index, 0))  # it opens the text of the heading printed above it
            continue
        shape = opener_shape(sentence)
        if shape and index and _CALLED.match(sentences[index - 1].text) and _is_saying(sentence.text):
            shape = 0
        if shape and not is_plain(sentence.text) and _calls(sentences, index):
            shape = 0
        if shape and _FIELDS.match(sentence.text) and _each_told(sentences, index):
            shape = 0
        if shape and not (worth(sentences, index) or (ended and is_plain(sentence.text))):
            shape = _WEAK if _is_weak(sentences, index, shape) else 0
        blocks[-1].append((index, shape))
    openers = sum(map(len, blocks))
    shaped = [index for block in blocks for index, shape in block if shape > 0]
    if shaped == [len(sentences) - 1]:
        return  # the last sentence of a text heads nothing that is there, and no paragraph before it opens so
    habit = len(shaped) / openers if openers else 0.0
    for block in blocks:
        _settle(sentences, block, habit, found)
        _to_the_end(sentences, block, found)
        _refrains(sentences, block, found)
        _summing(sentences, block, found)


def _is_weak(sentences: Sequence[Sentence], index: int, shape: int) -> bool:
    """Whether a sentence opens a paragraph if those beside it do: little more follows it than it has itself, or at
    least what tells figures (推进产业发展。新引进亿元以上项目30个。)."""
    if shape > 1 and worth(sentences, index, _WEAK_WORTH):
        return True
    text = sentences[index].text
    if _SAYS_WHEN.match(text):
        return False
    told = VERB_FIRST.match(text) is not None or is_told(text) or is_told(text.rpartition("，")[2])
    goes_on = not sentences[index].last and index + 1 < len(sentences)
    return told and goes_on and has_figures(sentences[index + 1].text) and worth(sentences, index, _WEAK_FIGURES)


_SAYS_WHEN = re.compile("(?:今年|明年|来年|下一步|(?:19|20)[0-9]{2}年|我们|各级)[^，。]{0,6}?[要将]")
"""How a sentence of the plan opens that says when, or who: it is no heading."""


def _refrains(sentences: Sequence[Sentence], block: list[tuple[int, int]], found: dict[int, Candidate]) -> None:
    """Paragraphs of one section that open one after another with the same words (我们将坚定不移…，让…。), or with what
    must be done (要…。 要…。 要…。)."""
    openings: dict[str, list[int]] = {}
    opened = {sentences[index].text[:_REFRAIN] for index, _ in block}
    least_worth = _REFRAINED if len(opened) == 1 and len(block) >= _KIN_LEAST else 1  # every paragraph opens so
    for index, _ in block:
        text = sentences[index].text
        if (
            len(text) <= _APART_LIMIT and final_mark(text) == "。" and not has_figures(text)
            and SALUTATION.match(text) is None and not claims(text, _said_from(text))
            and worth(sentences, index, least_worth)
        ):
            openings.setdefault(text[:_REFRAIN], []).append(index)
            if _DUTY.match(text):
                openings.setdefault("要", []).append(index)
    for words, members in openings.items():
        least = _KIN_LEAST
        if words == "要" and not all(_is_short_duty(sentences[index].text) for index in members):
            least = _DUTIES_LEAST
        places = [place for place, (index, _) in enumerate(block) if index in members]
        if len(members) >= least and len(members) >= 0.6 * (places[-1] - places[0] + 1):
            for index in members:
                found.setdefault(index, Candidate(index, Style.RUNIN, 0, False))


def _summing(sentences: Sequence[Sentence], block: list[tuple[int, int]], found: dict[int, Candidate]) -> None:
    """Sentences that open most paragraphs of one section and sum up what came of something, as reports of the 1980s
    have them (农业摆脱了长期徘徊不前的困境，实现了持续的全面高涨。), however long they are."""
    long = [index for index, _ in block if worth(sentences, index, _SUMMING_WORTH) and index not in found]
    summing = [
        index
        for index in long
        if len(text := sentences[index].text) <= _SUMMING_LONGEST
        and final_mark(text) == "。"
        and ("了" in text or is_told(text) or is_told(text.rpartition("，")[2]))
        and not has_figures(text)
        and not claims(text, 0)
        and SALUTATION.match(text) is None
    ]
    many = len(summing) >= _SUMMING_LEAST and len(summing) >= _SUMMING_SHARE * len(long)
    alone = not many and 0 < len(summing) == len(long)
    if alone and all(is_told(sentences[index].text.rpartition("，")[2]) for index in long):
        # Longer ones beside those of the usual length.
        many = sum(1 for index, _ in block if index in found and is_told(sentences[index].text)) >= _BESIDE_LEAST
    if many:
        found.update((index, Candidate(index, Style.RUNIN, 0, False)) for index in summing)


_SUMMING_WORTH, _SUMMING_LONGEST, _SUMMING_LEAST, _SUMMING_SHARE = 2.5, 46, 6, 0.6
"""Sentences that sum up what came of a field: how much more must follow one, its length, how many, of the long ones."""
_BESIDE_LEAST = 2
_REFRAIN = 4
"""Characters that paragraphs open with one after another."""
_REFRAINED = 0.4
"""How much must follow such a sentence where every paragraph of the section opens so."""
_SPOKEN = re.compile(r"[^，。]{2,8}，我们(?:[要将]|必须|应当?)")
"""How each opens in which the government says for when it speaks (未来五年，我们要…。 未来五年，我们要…。)."""


def _said_from(text: str) -> int:
    """Where what a sentence asserts of its own begins, behind the words that all of them open with."""
    spoken = _SPOKEN.match(text)
    return spoken.end() if spoken is not None else _REFRAIN


_DUTY = re.compile(r"要(?![素求点么])")
_DUTIES_LEAST = 4


def _is_short_duty(text: str) -> bool:
    return len(text) <= _DUTY_SHORT and COMMA.search(text) is None and VERB_FIRST.match(text[1:]) is not None


_DUTY_SHORT = 20


_FIELDS = re.compile(
    "[^，。、]{1,4}(?:、[^，。、]{1,4}){1,5}(?:[和与及][^，。、]{1,4})?等?(?:项|方面)?工作[^，。]{2,12}。$"
)
"""What is said of several fields at once (民族、宗教、侨务工作进一步加强。)."""
_TOLD_SHORT = 40


def _each_told(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether each other sentence of a paragraph says no more than what came of a field of its own, as the first."""
    paragraph = sentences[index].paragraph
    rest = [one.text for one in sentences[index + 1 : index + 8] if one.paragraph == paragraph]
    return len(rest) > 1 and all(
        len(text) <= _TOLD_SHORT and is_told(text.rpartition("，")[2]) and not VERB_FIRST.match(text) for text in rest
    )


def _is_saying(text: str) -> bool:
    """Whether two halves of one length turn a phrase, as a speaker does who addresses the audience."""
    left, comma, right = text[:-1].partition("，")
    return bool(comma) and len(left) == len(right)


def _calls(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether no more than a call follows a sentence in its paragraph (开放无止境，越开放越向上。我们要向海图强！)."""
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    return (
        following is not None and following.last and following.text.startswith("我们")
        and final_mark(following.text) == "！"
    )


def _settle(
    sentences: Sequence[Sentence], block: list[tuple[int, int]], habit: float, found: dict[int, Candidate]
) -> None:
    """Decide for the paragraphs of one section; ``habit`` is the share of such openings in the whole text."""
    shaped = [(index, shape) for index, shape in block if shape > 0]
    if not shaped:
        return
    share = len(shaped) / len(block)
    together = len(shaped) >= 2 and share >= (0.4 if habit >= 0.4 else 0.5)
    with_weak = sum(1 for _, shape in block if shape)
    together = together or (with_weak >= _WEAK_LEAST and with_weak >= _WEAK_SHARE * len(block))
    for index, shape in shaped:
        plain = shape == 2 and is_plain(sentences[index].text)
        text = sentences[index].text
        told = (is_told_twice(text) or (plain and is_told(text))) and worth(sentences, index, 4)
        # 深化科技体制改革，建立创新体系。… where no paragraph opens otherwise; 以园区建设为重点，做强工业。…
        aim = _AIM.match(text)
        long = aim is not None or (habit == 1 and len(COMMA.findall(text)) <= 1)
        long = long and VERB_FIRST.match(text[aim.end() if aim else 0 :]) is not None and worth(sentences, index, 3)
        # 坚持不懈抓落实，政府效能明显提升。办结议案提案210件…: a fragment opens with what it tells
        opens = index == 0 and text.count("，") == 1 and is_told(text.partition("，")[2])
        told = told or (opens and tells(sentences, 0, 2))
        if together or shape == 3 or (shape == 2 and habit >= 0.5) or (plain and habit >= 0.25) or told or long:
            found[index] = Candidate(index, Style.RUNIN, 0, together and (habit >= 0.4 or len(shaped) >= 3))
    if together:
        for index, shape in block:
            if shape == _WEAK:
                found[index] = Candidate(index, Style.RUNIN, 0, False)


_TURNS = re.compile(f"{SALUTATION.pattern[1:]}|(?:这|过去|回顾)的?[一三四五]年|[一三四五]年[来间]")
"""How a paragraph opens that turns to the audience, or to a term."""


def _to_the_end(sentences: Sequence[Sentence], block: list[tuple[int, int]], found: dict[int, Candidate]) -> None:
    """Openings of all paragraphs of a section from one on, up to its end or to where the speaker turns to the audience,
    hardly more behind each than it has itself."""
    run: list[int] = []
    for index, shape in [*block, (-1, 0)]:
        if shape and not _SAYS_WHEN.match(sentences[index].text):
            run.append(index)
            continue
        if len(run) > 1 and (index < 0 or _TURNS.match(sentences[index].text)):
            for member in run:
                found.setdefault(member, Candidate(member, Style.RUNIN, 0, False))
        run = []
