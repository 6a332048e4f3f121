"""Rules as text: one for ``baogao explain``, all of them for ``docs/rules.md``."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from .finding import Severity
from .rules import LAYERS, Rule, catalogue

__all__ = ["explain", "nearest", "page"]

_TITLES = {
    "file": "The file",
    "model": "The schema",
    "source": "The source",
    "spans": "Spans, furniture, corrections",
    "text": "Texts",
    "completeness": "Completeness",
    "structure": "Order and sections",
    "identity": "Place, years, file",
    "evidence": "Evidence of the metadata",
    "measures": "Measures",
    "targets": "Targets",
    "vocabulary": "Vocabularies",
    "review": "Review and waivers",
    "across": "Across records",
    "judgement": "Judgement",
    "form": "Form",
}
_SEVERITIES = {
    Severity.ERROR: ("error", "错误"),
    Severity.WARNING: ("warning", "警告"),
    Severity.HINT: ("hint", "提示"),
}


def explain(id: str, language: str = "en") -> str | None:
    """What a rule looks at, why, and how it looks broken and mended; None where there is no such rule."""
    entry = catalogue().get(id)
    if entry is None:
        return None
    zh = language == "zh"
    wrong, right, silence = ("违反", "改正", "豁免") if zh else ("Broken", "Mended", "To silence it")
    lines = [
        f"{entry.id} ({_SEVERITIES[entry.severity][zh]})",
        "",
        entry.summary[zh],
        entry.why[zh],
        "",
        f"{wrong}:",
        *_indented(entry.wrong),
        f"{right}:",
        *_indented(entry.right),
    ]
    if entry.waivable and entry.severity is not Severity.HINT:
        lines += [f"{silence}:", f'    waivers: [{{rule: {entry.id}, reason: "…"}}]']
    return "\n".join(lines)


def _indented(text: str) -> Iterator[str]:
    return (f"    {line}" for line in text.splitlines())


def nearest(id: str) -> str:
    """The rule with the most similar id, or nothing."""
    return next(iter(get_close_matches(id, list(catalogue()), 1)), "")


_INTRODUCTION = """\
# Rules

What `baogao validate` holds a record against. This page is made from the rules themselves (`python -m
baogao.checks.explain`); `baogao explain RULE` prints one of them, `--lang zh` in Chinese.

Findings come with what may be the cause first. **Errors** and **warnings** make the exit status 1; **hints**
show only with `--hints` and never do; 2 says that the command could not run, 130 that it was interrupted, 143 that
SIGTERM ended it. A record silences a rule with a reason: `waivers: [{rule: label-cut, reason: "…", at: [s, e]}]`;
the summary counts what was silenced. Rules without which a record cannot be read at all cannot be silenced.

`--fix` mends what is certain, in the text of the file itself: spans that moved, the order of lists, ids (not while a
sentence is missing or stands twice: then they are right again once that is mended), quotes, rows of `numbers`,
layout. What a finding proposes rests on fields that agree with the others; where nothing tells which of two is
wrong, nothing is proposed.

## What is proved and what is judged

Everything that the source can decide is held against it: values, signs, units, bounds, spans, texts, headings,
labels, indicators, ids and references, region, years and dates, hashes, numbers, corrections, and that nothing
is left out or stands twice.

Some fields only a reader can decide, and the validator never forces them to agree with the parser (they are
hints, rules `judged-…`): `topic` (which theme a heading is about), `status` where a fact is `background` or one
in the plan was reached before, the reach of a `modality`, `period` or `scope` over several numbers (that the word
stands in the sentence is checked), `aspect` where the words allow two readings, `rank_of`, which of two whole
phrases of a sentence is the better `label`, `kind` of a number, `role` of a heading, the depth of the first
headings of a fragment that begins inside a part, whether the last pieces of a section belong to the part as a
whole, what is furniture on a line that also tells something of the metadata (and around the article of an HTML
page), `source.kind`, and why a correction is right that has only `context` as its basis. Whether a number in
words that the parser passes over (`两季` 获五星) is a measure is for a reader too.

`tests/mutation/harness.py` changes records in every way a typing hand does and prints what was found, field by
field; `--per-field 0` tries every change there is. Of the five packaged records that is 232 000 changes; of those
to fields that evidence decides every one is found. A sample of it runs in the ordinary tests.

`tests/fuzz/` feeds the reader and the rules bytes: `atheris` tried 562 000 inputs in one run of 500 seconds
(`python tests/fuzz/fuzz_reader.py -max_total_time=500 CORPUS`) and found nothing that is not a finding or a clear
error; the ordinary tests try 660 more with Hypothesis at every run.

## JSON

`--format json` writes one object: `version` (of this format, `1.0`), `files`, `counts` (by severity), `waived`
(by rule), and `findings`, each with `rule`, `severity`, `file`, `line`, `column`, `end_line`, `end_column`
(from 1, in code points), `path` (of the node in the record), `message`, `facts` (what the message is made of),
`suggestion` (as it would stand in the record, or null), `certain` (true where `--fix` makes it), and `excerpt`
(null, or `before`, `marked`, `after` of the sentence in clean reading and `at`, the span in the source).
"""


def page() -> str:
    """The page ``docs/rules.md``."""
    return "".join(_page())


def _page() -> Iterator[str]:
    yield _INTRODUCTION
    for layer in LAYERS:
        rules = [entry for entry in catalogue().values() if entry.layer == layer]
        if rules:
            yield f"\n## {_TITLES[layer]}\n"
            for entry in rules:
                yield from _section(entry)


def _section(entry: Rule) -> Iterator[str]:
    silenced = "" if entry.waivable else ", cannot be silenced"
    yield f"\n### {entry.id}\n\n*{entry.severity}{silenced}.* {entry.summary.en} {entry.why.en}\n\n"
    yield f"{entry.summary.zh}{entry.why.zh}\n"
    yield f"\n```yaml\n# broken\n{entry.wrong}\n# mended\n{entry.right}\n```\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(page())
