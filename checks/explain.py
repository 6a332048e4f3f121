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
        reason = "写明此处为何不适用" if zh else "why it does not hold here"
        lines += [f"{silence}:", f'    waivers: [{{rule: {entry.id}, reason: "{reason}"}}]']
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
SIGTERM ended it. A record silences a rule with a reason of eight characters or more:
`waivers: [{rule: label-cut, reason: "why it does not hold here", at: [s, e]}]`; the summary counts what was silenced.
Rules without which a record cannot be read at all cannot be silenced.

`--fix` mends what is certain, in the text of the file itself: spans that moved, the order of lists, ids (not while a
sentence is missing or stands twice: then they are right again once that is mended), quotes, rows of `numbers`,
layout. While the source is not the one that the record was made from (`source-hash`), spans move to it all together,
where they then all hold, or not at all. What a finding proposes rests on fields that agree with the others; where
nothing tells which of two is wrong, nothing is proposed.

## What is proved and what is judged

What the source decides is held against it: values, signs, units, bounds, spans, texts, ids and references, region,
hashes, corrections; that nothing is left out or stands twice; that an item is one sentence; that labels are phrases of
their sentence; the list of a sentence where the part of the report decides it; `aspect` as far as the unit and the
words right at the number decide it; `scope`, `basis` and `modality` that stand right at the number; and the day, the
congress and the speaker where the head of the report states them in its delivery line.

Some things only a reader can decide, and the validator never forces them to agree with the parser (most are hints,
rules `judged-…`):

- which list a sentence is for where the part does not tell: what is `context`, what stands in no section, and the
  sentences of a fragment; whether a short sentence is a heading; `topic` and `role` of a heading, the depth of the
  first headings of a fragment that begins inside a part, whether the last pieces of a section belong to the part as a
  whole;
- `aspect` where unit and words allow several (a count or the threshold of a class, a rate or its growth), `rank_of`;
- `status` where a fact is `background`, or one in the plan was reached before;
- how far a `modality`, `period`, `scope` or `basis` reaches beyond the number it stands at, `part_of`, and whether one
  that stands further off is left out (that what is written stands in the sentence is checked);
- which of two whole phrases of a sentence is the better `label` or `reference`;
- `kind` of a number without the unit of a quantity, a number right behind a letter filed as a measure, and a number in
  words that the parser passes over (`两季` 获五星);
- what is furniture on a line that also tells something of the metadata, around the article of an HTML page, and below
  the end of the body; `source.kind` and `source.published_on`; why a correction is right that has only
  `context` as its basis;
- whether a text is the whole report (`coverage`), and how many livelihood projects one announces that itemises none.

`tests/mutation/harness.py` changes records in every way a typing hand does and prints what was found, field by
field; `--per-field 0` tries every change there is. Of the five packaged records that is 232 000 changes; of those
to values, units, spans, texts and other fields that evidence decides every one is found. A sample of it runs in the
ordinary tests.

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
