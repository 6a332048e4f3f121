"""Series of headings without numbers, each printed on a line of its own above its text: all of them, or none.

聚力稳增长，经济大盘更稳固。 / 规上工业… / 聚力惠民生，幸福底色更温暖。 / 改造老旧小区… ; 一是…。 and 【经济】… alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures, heads_nothing
from ..lines.marks import Style
from ..lines.openings import PREDICATE_LAST, RUN_IN_LIMIT, VERB_FIRST, claims
from ..lines.sentences import Sentence

__all__ = ["CLAUSE", "is_built_alike", "opens_alike", "printed"]

_LEAST = 2
_APART = 1
"""Characters by which clauses of one build may differ in length."""
_TEXT_MOST = 4
"""Paragraphs that such a heading rules at most."""
_OUTWEIGHED = 1.2
"""How much longer than a heading what it rules is, that holds no figures."""
_LABEL = re.compile("[【（(][^】）)]{2,6}[】）)](?=.{4})")
"""What a heading may name first in brackets (【经济】运行更稳固)."""
CLAUSE = re.compile("[，、： ]")
"""What parts the clauses of a heading."""
_TITLED = (Style.LINE, Style.PART, Style.CN)


def printed(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add the members of such series that the headings ``found`` lack."""
    run: list[tuple[int, str]] = []
    begun = False
    index = 0
    while index < len(sentences):
        head = found.get(index)
        if head is not None and head.style < Style.SHI and head.style is not Style.SUBLINE:
            _settle(sentences, run, found)
            run, begun = [], begun or head.style in _TITLED
        elif begun and index not in closed and (words := _words(sentences[index])) and _rules(sentences, index, found):
            run.append((index, words))
        elif sentences[index].first and SALUTATION.match(sentences[index].text):
            _settle(sentences, run, found)
            run = []
        index += 1
    _settle(sentences, run, found)


def _words(sentence: Sentence) -> str:
    """What a line says that may be such a heading, without number and final mark; empty for others."""
    text = sentence.text
    if not sentence.first or not sentence.last or not 4 <= len(text) <= RUN_IN_LIMIT:
        return ""
    final = final_mark(text)
    mark = sentence.mark
    if final not in ("", "。") or has_figures(text) or text[-1] in "：:，,、" or SALUTATION.match(text):
        return ""
    if mark is not None:
        return text[mark.end :].rstrip("。") if mark.style is Style.SHI and final else ""
    if heads_nothing(text) or claims(text, 0):
        return ""
    return text.rstrip("。")


def _rules(sentences: Sequence[Sentence], index: int, found: dict[int, Candidate]) -> bool:
    """Whether paragraphs of text follow at once, more than the line itself says."""
    length, told, paragraphs = 0, False, 0
    for at in range(index + 1, len(sentences)):
        sentence = sentences[at]
        if sentence.first:
            if (at in found and found[at].style < Style.SHI) or _words(sentence) or SALUTATION.match(sentence.text):
                break
            if paragraphs == _TEXT_MOST or (sentence.mark is not None and not paragraphs):
                break
            paragraphs += 1
        length += len(sentence.text)
        told = told or has_figures(sentence.text)
        if told and length >= _TELLING:
            break
    return paragraphs > 0 and (told or length >= _OUTWEIGHED * len(sentences[index].text))


_TELLING = 60


def _settle(sentences: Sequence[Sentence], run: list[tuple[int, str]], found: dict[int, Candidate]) -> None:
    """Make headings of the lines of a section that are built alike, where all of them are."""
    if len(run) < _LEAST or all(index in found for index, _ in run):
        return
    marks = [mark for index, _ in run if (mark := sentences[index].mark) is not None]
    if marks:
        if len(marks) == len(run) and [mark.number for mark in marks] == [*range(1, len(run) + 1)]:
            for (index, _), mark in zip(run, marks, strict=True):
                found.setdefault(index, Candidate(index, Style.SHI, mark.number, True))
        return
    first = run[0][1]
    if not all(is_built_alike(first, words) for _, words in run[1:]):
        return
    if any((sentences[index].text[-1] == "。") is not (sentences[run[0][0]].text[-1] == "。") for index, _ in run):
        return
    style = Style.RUNIN if sentences[run[0][0]].text[-1] == "。" else Style.SUBLINE
    style = next((found[index].style for index, _ in run if index in found), style)
    for index, _ in run:
        found.setdefault(index, Candidate(index, style, 0, False))


def opens_alike(one: str, other: str) -> bool:
    """Whether two sentences open with the same word, or with the name of a field in brackets of one kind."""
    return one[:2] == other[:2] or (one[0] == other[0] and None not in (_LABEL.match(one), _LABEL.match(other)))


def is_built_alike(one: str, other: str) -> bool:
    """Whether two short sentences, without their final marks, are of one build: as many clauses that are as long, or
    that open or close with the same words."""
    labels = _LABEL.match(one), _LABEL.match(other)
    if labels[0] is not None and labels[1] is not None:
        return labels[0][0][0] == labels[1][0][0]
    clauses, others = CLAUSE.split(one), CLAUSE.split(other)
    if len(clauses) != len(others):
        return False
    even = all(abs(len(a) - len(b)) <= _APART for a, b in zip(clauses, others, strict=True))
    if len(clauses) > 1:
        return even or (one[:2] == other[:2] and abs(len(clauses[0]) - len(others[0])) <= _APART)
    if one[:2] == other[:2] or one[-3:] == other[-3:]:
        return True
    formed = any(form(one + "。") and form(other + "。") for form in (VERB_FIRST.match, PREDICATE_LAST.search))
    return even and formed
