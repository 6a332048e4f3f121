"""The glossary (名词解释, 用语说明): its entries, each a term and what it is said to mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from ...schema.terms import Role
from ..lines.marks import chinese_ordinal
from ..lines.promised import PROJECT
from ..lines.sentences import Sentence
from ..outline.roles import heading_role

__all__ = ["Entry", "entries", "footnotes", "notes", "opening"]

_NUMBER = re.compile(
    r"(?:注释?|说明)?[（(\[［〔【]?([0-9]{1,3})[）)\]］〕】]?(?:[、:：]|[.．](?![0-9])"
    r"|[.．](?=[0-9]+[^0-9.%亿万元]{1,10}(?:[:：。（(]|——|，?是?指))|(?<=[）)\]］〕】])|(?<=注[0-9])(?=“)|(?<=注[0-9]{2})(?=“))"
    r"|([①-⑳])|[（(]?([一二三四五六七八九十]{1,3})(?:、|[）)])"
)
_OPENS_BRACKET = "（([［〔【"
_NOTE = re.compile(r"[\[［〔【（(]([0-9]{1,3})[\]］〕】）)](?=[^0-9])|([①-⑳])")
"""What a note below the text opens with."""
_SAID = re.compile(r"([0-9]{1,2})[.．、][^。；：]{1,30}(?:[：:](?:即|是?指)|是指|，指)")
"""How a note opens whose number has no bracket: it says that it explains a term."""
_FOOTED = re.compile(
    r"注?(?P<n>[0-9]{1,2})(?:[.．、:：](?![0-9])|(?=[“A-Z\u4e00-\u9fff]))|(?P<star>[*＊※])|[\[［〔【（(]注?(?P<m>[0-9]{1,3})[\]］〕】）)]"
    r"|(?P<c>[①-⑳])"
)
"""What a note at the foot of a page opens with, where the text marks its term by the same number or star."""
_MARKED = re.compile(
    r"[”」》]?(?:[\[［〔【（(]?注?(?P<n>[0-9]{1,3})[\]］〕】）)]?(?![0-9.%])|(?P<c>[①-⑳])|[（(]?(?P<star>[*＊※])[)）]?)"
)
"""The mark of a note, right behind the term that it explains."""
_LISTED = re.compile(r"(?P<n>[0-9]{1,2})[.．、](?![0-9])")
"""How an entry opens that nothing but its term, which the text above has, tells from an item of a list."""
_BARE = re.compile(r"(?P<n>[0-9]{1,2})(?=[“\"A-Za-z\u4e00-\u9fff])(?![年月日个项条大万亿])")
"""A number that a blank alone, which the clean reading has not, parts from the term."""
_BRACKETED = re.compile(r"【([^【】]{1,40})】[:：]?")
_PARTING = re.compile(r"[:：]|(?<=”)，?是(?=[^否])|——|—(?=[^—])|，?是指|，?即(?=[^使将便])|，?指的是|，指")
_COLON = re.compile("[:：](?=即|是?指)")
"""A mark so plain that words before it may themselves part (三即承诺制：即…)."""
_MEANS = re.compile("(?<![，、])指(?![标数导挥示定引令纹甲望责认明南])")
"""What parts a term from what it means where nothing else does: 自然保护小区指面积较小的…"""
_IS = re.compile("(?<![就不还也都总正若凡即要])是(?![否非])")
"""The same in a numbered entry (①河长制是由…担任河长的制度。), where none of these stands."""
_QUOTED = re.compile(r"“[^“”]{1,30}”(?=[一-鿿0-9])")
"""A term in quotes that only a gap, which the clean reading has not, parts from what it means."""
_PAGE_REFERRED = re.compile(r"[（(](?:见|报告|正文)*(?:第[0-9]{1,3}页|[Pp]\.?[0-9]{1,3})[^（）()]{0,10}[）)]$")
"""The page that a term stands on, behind it (一网通办（第3页第2行）：…)."""
_LEADS_IN = re.compile("(?<![注释明])[：:]$")
_PROJECTS = re.compile(f"{PROJECT}[^，。；：:]{{0,12}}。$")
"""What announces a list that explains no terms, the sentence right above it or one of a few."""
_NEAR = 7
_BEFORE_TERM = " .、．*★☆●○◆※■▲"
_TERM_LIMIT = 60
_HEAD_LIMIT = 24
_HEADS = re.compile("[名词释注说]")
_NOTES_LEAST = 2
_PAGE = 60
"""Sentences of a page at most."""


class Entry(NamedTuple):
    """One explained term."""

    sentences: range
    term: tuple[int, int]
    """Clean span."""
    definition: tuple[int, int]
    """Clean span, empty where the text gives none."""


def opening(sentences: Sequence[Sentence]) -> int | None:
    """Return the sentence that heads the glossary, looking in the last two thirds of the text first."""
    third = len(sentences) // 3
    for index in chain(range(third, len(sentences)), range(third)):
        sentence = sentences[index]
        if not sentence.first or len(sentence.text) > _HEAD_LIMIT:
            continue
        line = sentence.last or sentence.text[-1] in "：:"
        if not line or not _HEADS.search(sentence.text):
            continue
        if index + 1 >= len(sentences) or heading_role(sentence.text) is not Role.GLOSSARY:
            continue
        below = sentences[index + 1].text
        explains = index >= third or _NUMBER.match(below) or _parted(below) or _is_term(sentences, index + 1)
        if explains:  # else a word of a table of contents
            return index
    return None


def notes(sentences: Sequence[Sentence]) -> int | None:
    """Return the first of the notes that close a text without a heading ([1] 河长制：…), each explaining a term."""
    first = None
    number = asked = 0
    text = ""
    for index in range(len(sentences) * 2 // 3, len(sentences)):
        sentence = sentences[index]
        if not sentence.first:
            continue
        note = _NOTE.match(sentence.text) or _SAID.match(sentence.text)
        if note is None and asked < _ASKED_MOST and (term := _listed_term(sentence.text)):
            text = text or "\n".join(one.text for one in sentences[: len(sentences) * 2 // 3])
            asked += 1
            note = _LISTED.match(sentence.text) if term in text else None
        if note is None:
            first, number = None, 0
            continue
        number = number + 1 if _value(note) == number + 1 else 0
        said = note.re in (_SAID, _LISTED) or _PARTING.search(sentence.text, note.end() + 1, _TERM_LIMIT)
        parted = said or _MEANS.search(sentence.text)
        if number == 0 or not parted:
            first, number = None, 0
        elif number == 1:
            first = index
    if first is None or number < _NOTES_LEAST:
        return _annexed(sentences)
    above = sentences[max(first - _NEAR, 0) : first]
    if above and (_LEADS_IN.search(above[-1].text) or any(_PROJECTS.search(each.text) for each in above)):
        return _annexed(sentences)  # or it is the last list of the text itself: 办好5件民生实事：（1）安居工程：…
    return first


_ASKED_MOST = 300
"""Items of lists of which it is asked at most whether they explain a term of the text above."""


def _listed_term(words: str) -> str:
    """The term that a sentence may explain which opens with a number and that; nothing where it does not."""
    listed = _LISTED.match(words)
    parted = _parted_at(words, listed.end()) if listed is not None else None
    term = words[listed.end() : parted].strip(_BEFORE_TERM + "“”") if listed is not None and parted is not None else ""
    return term if len(term) > 1 else ""


def _parted_at(words: str, head: int) -> int | None:
    """Where the term ends that a note opens with behind its number."""
    parting = _PARTING.search(words, head + 1, _TERM_LIMIT) or _MEANS.search(words, head + 1, _TERM_LIMIT)
    return parting.start() if parting is not None else None


def _annexed(sentences: Sequence[Sentence]) -> int | None:
    """Return the first of the entries below a line 附： that does not say what it heads; most say what a term means."""
    for index in range(len(sentences) // 3, len(sentences) - _NOTES_LEAST):
        if not sentences[index].first or _ANNEX.fullmatch(sentences[index].text) is None:
            continue
        # Behind its colon the first entry may go on in the paragraph.
        below = [sentences[index + 1].text, *(sentence.text for sentence in sentences[index + 2 :] if sentence.first)]
        means = sum(1 for words in below if _SAYS.search(words, 0, _TERM_LIMIT) is not None)
        if means >= _NOTES_LEAST and 2 * means >= len(below):
            return index + 1
    return None


_ANNEX = re.compile("附[件录注]?[一1]?[:：]?")
_SAYS = re.compile("(?:[:：，】—]|^)(?:是?指|即)|是指|[）)”]指")
"""What most entries of a glossary say of their terms (河长制：指由…)."""


def footnotes(text: str, sentences: Sequence[Sentence], stop: int) -> list[Entry]:
    """Return the notes at the foot of pages ([1]“两新”：…) among the first ``stop`` sentences: each explains a term
    that stands before its mark in the text above."""
    found: list[Entry] = []
    for index, sentence in enumerate(sentences[1:stop], 1):
        note = _FOOTED.match(sentence.text) if sentence.first else None
        parted = _parted_at(sentence.text, note.end()) if note is not None else None
        if note is None or parted is None:
            continue
        term = sentence.text[note.end() : parted].strip(_BEFORE_TERM + "“”")
        above = (before.text for before in sentences[max(index - _PAGE, 0) : index])
        if len(term) > 1 and any(_marks(text, term, _which(note)) for text in above if term in text):
            entry = _entry(text, sentences, range(index, _end(sentences, index)), note.end())
            found += [entry] if entry is not None else []
    return found


def _marks(words: str, term: str, which: str) -> bool:
    """Whether a term has the mark of a note right behind it."""
    at = words.find(term)
    while at >= 0:
        mark = _MARKED.match(words, at + len(term))
        if mark is not None and _which(mark) == which:
            return True
        at = words.find(term, at + 1)
    return False


def _which(mark: re.Match[str]) -> str:
    """The number of a note, or its star."""
    said = mark.groupdict()
    number = said["n"] or said.get("m")
    return number or (str(ord(said["c"]) - 0x245F) if said["c"] else "*")


def _value(match: re.Match[str]) -> int:
    """The number that a mark holds."""
    if match[1]:
        return int(match[1])
    return ord(match[2]) - 0x245F if match[2] else chinese_ordinal(match[3])


def entries(
    text: str, sentences: Sequence[Sentence], start: int, bold: Sequence[tuple[int, int]] = ()
) -> list[Entry]:
    """Return the entries among the sentences from ``start`` on; ``bold`` are clean spans that stood in bold."""
    starts: list[int] = []
    heads: list[int] = []
    last = 0
    bracketed: bool | None = None
    bare = _counted(sentences, start)
    for index in range(start, len(sentences)):
        sentence = sentences[index]
        match = _NUMBER.match(sentence.text)
        if bare:
            if index not in bare:
                continue
            number, head = bare[index]
        elif match is not None:
            number, head = _value(match), match.end()
            if bracketed is None:
                bracketed = match[0][0] in _OPENS_BRACKET
            elif bracketed is not (match[0][0] in _OPENS_BRACKET):
                continue  # （1）…；（2）…: a list inside an explanation
        elif sentence.mark is not None and sentence.text[: sentence.mark.end].isdigit():
            number, head = sentence.mark.number, sentence.mark.end
        else:
            continue
        if number == last + 1 or (sentence.first and last < number <= last + 3):
            starts.append(index)
            heads.append(head)
            last = number
    dressed: dict[int, int] = {}
    if not starts:
        dressed = {begin: end for begin, end in bold if end - begin <= _TERM_LIMIT}
        for index in range(start, len(sentences)):
            sentence = sentences[index]
            below = bool(starts) and starts[-1] == index - 1 and _is_term(sentences, starts[-1])
            named = _dressed(sentence, dressed) or _parted(sentence.text) or _is_term(sentences, index)
            if sentence.first and not below and named:
                starts.append(index)
                heads.append(0)
    found = []
    for place, (index, head) in enumerate(zip(starts, heads, strict=True)):
        stop = starts[place + 1] if place + 1 < len(starts) else _end(sentences, index)
        if _is_term(sentences, index) and (not head or stop > index + 1 or place == len(starts) - 1):
            line, span = sentences[index], range(index, max(stop, _end(sentences, index + 1)))
            told = (sentences[index + 1].start, sentences[span.stop - 1].end)
            inner = _BRACKETED.fullmatch(line.text, head)
            term = (line.start + inner.start(1), line.start + inner.end(1)) if inner else (line.start + head, line.end)
            while term[0] < term[1] and text[term[0]] in _BEFORE_TERM:
                term = (term[0] + 1, term[1])
            found.append(Entry(span, term, told))
            continue
        if (end := _dressed(sentences[index], dressed)) and ":" not in text[end - 1 : end + 1].replace("：", ":"):
            first = sentences[index].start
            found.append(Entry(range(index, stop), (first, end), (end, sentences[stop - 1].end)))
            continue
        entry = _entry(text, sentences, range(index, stop), head)
        if entry is None and stop < len(sentences) and place == len(starts) - 1:
            entry = _entry(text, sentences, range(index, _end(sentences, stop)), head)  # the term has a line to itself
        if entry is not None:
            found.append(entry)
    return found


def _counted(sentences: Sequence[Sentence], start: int) -> dict[int, tuple[int, int]]:
    """Where entries open with numbers that count up from 1 with no mark behind them: number and its length."""
    counted: dict[int, tuple[int, int]] = {}
    for index in range(start, len(sentences)):
        sentence = sentences[index]
        bare = _BARE.match(sentence.text) if sentence.first else None
        if bare is not None and int(bare["n"]) == len(counted) + 1:
            counted[index] = int(bare["n"]), bare.end()
        elif sentence.first and not counted:
            return {}
    return counted if len(counted) >= _NOTES_LEAST else {}


def _is_term(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a term has a line to itself, above what explains it."""
    words = sentences[index].text
    return (
        sentences[index].alone
        and len(words) <= _HEAD_LIMIT
        and words[-1] not in "。；：:！）)"
        and index + 1 < len(sentences)
        and sentences[index + 1].text[-1] in "。；"
    )


def _dressed(sentence: Sentence, dressed: dict[int, int]) -> int:
    """Where the term ends that stands in bold before what explains it (**LED** 即发光二极管); 0 without one."""
    end = dressed.get(sentence.start) or dressed.get(sentence.start + 1, 0)
    return end if end < sentence.end else 0


def _parted(words: str) -> re.Match[str] | None:
    """What shows that a paragraph without a number explains a term."""
    parting = _PARTING.search(words, 1, _TERM_LIMIT) or _MEANS.search(words, 1, _TERM_LIMIT)
    return parting or _BRACKETED.match(words)


def _end(sentences: Sequence[Sentence], index: int) -> int:
    """The last entry ends with its paragraph."""
    while index < len(sentences) and not sentences[index].last:
        index += 1
    return min(index + 1, len(sentences))


def _entry(text: str, sentences: Sequence[Sentence], span: range, head: int) -> Entry | None:
    start = sentences[span.start].start + head
    end = sentences[span.stop - 1].end
    bracketed = _BRACKETED.match(text, start, end)
    limit = min(start + _TERM_LIMIT, end)
    parting = _COLON.search(text, start, limit) or _PARTING.search(text, start, limit)
    meant = _MEANS.search(text, start + 1, limit)
    if meant is not None and parting is not None and parting[0][0] in "，即" and meant.start() < parting.start():
        parting = meant  # “两山转化”指生态优势的转化，即…
    parting = parting or meant or (_IS.search(text, start + 2, limit) if head else None)
    quoted = _QUOTED.match(text, start, limit) if parting is None else None
    if quoted is not None:
        term, definition = quoted.span(), (quoted.end(), end)
    elif bracketed is not None:
        term, definition = bracketed.span(1), (bracketed.end(), end)
    elif parting is None or parting.start() == start:
        stop = sentences[span.start].end
        cut = stop - 1 if stop < end and text[stop - 1] in "。：:" else stop
        term, definition = (start, cut), (stop, end)
    else:
        term = (start, parting.start())
        means = parting.start() + (parting[0][0] == "，")
        definition = (parting.end() if parting[0] in ":：—" or parting[0] == "——" else means, end)
    while term[0] < term[1] and text[term[0]] in _BEFORE_TERM:
        term = (term[0] + 1, term[1])
    if referred := _PAGE_REFERRED.search(text, *term):
        term = (term[0], referred.start())
    if term[0] < term[1] and text[term[1] - 1] == "。":
        term = (term[0], term[1] - 1)  # “三旧”改造。即…
    if term[0] >= term[1] or definition[0] >= definition[1]:
        return None
    return Entry(span, term, definition)
