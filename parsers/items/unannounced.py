"""Problems that nothing known leads in to, told by what each of several sentences in a row admits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lines.admitting import ADMITS
from ..lines.sentences import Sentence
from ..lines.tenses import tense
from .answering import is_answer
from .lacking import IS_WORK, SOLVED, TURNED_TO

__all__ = ["unannounced"]

_LEAST = 3
"""Problems that such a row holds at least."""
_MOST = 24
_BELOW = 160
"""Characters of one problem at most."""
_OWNED = re.compile(
    "看到|认识到|意识到|承认|清楚|知道|深知|深感|感到|正视|直面|但|然而|不过|却|缺憾|遗憾|差距|考验|严峻|软肋|短板|不足|困难|问题|挑战|矛盾"
    "|瓶颈|隐忧|压力|制约|不敢|不能|没有[^，。]{0,4}理由|清醒|爬坡|还有|仍有|也有|暴露"
)
"""What the sentence before them, or the first of them, says, one way or another."""


def unannounced(sentences: Sequence[Sentence], start: int, stop: int) -> range | None:
    """The first row of sentences in one paragraph that each admit something, if one may be the problems of a report:
    the sentence above owns up, or an answer follows."""
    index = start
    while index < stop:
        end = _row(sentences, index, stop)
        if end - index >= _LEAST and (
            (index > start and not sentences[index].first and _owns(sentences[index - 1].text))
            or (end < len(sentences) and is_answer(sentences[end].text))
        ):
            return range(index, end)
        index += 1
    return None


def _owns(text: str) -> bool:
    return _OWNED.search(text) is not None and TURNED_TO.search(text) is None


def _row(sentences: Sequence[Sentence], index: int, stop: int) -> int:
    """The end of a row that begins at ``index``: what semicolons join, two of three of which admit something, or
    sentences that all do; ``index`` where none begins."""
    joined = sentences[index].text[-1] in "；;"
    end, admit = index, 0
    while end < min(stop, index + _MOST):
        sentence = sentences[end]
        words = sentence.text[sentence.mark.end :] if sentence.mark is not None else sentence.text
        if (end > index and sentence.first) or len(words) > _BELOW or sentence.text[-1] in "：:":
            break
        if IS_WORK.match(words) or SOLVED.search(words) or is_answer(sentence.text) or tense(words) > 0:
            break
        admits = ADMITS.search(words) is not None
        if not admits and not joined:
            break
        admit += admits
        end += 1
        if joined and sentence.text[-1] not in "；;":
            break
    whole = not joined or (end > index and sentences[end - 1].text[-1] not in "；;")
    return end if whole and 3 * admit >= 2 * (end - index) else index
