"""What is wrong with a file that is no YAML, and what to do, in the words of somebody who edits a record."""

from __future__ import annotations

import re

import yaml

__all__ = ["MERGE", "explained", "merge_mark"]

MERGE = (
    "a merge that git left to be settled (<<<<<<<, =======, >>>>>>>); keep what holds of the two sides and take the "
    "three marks out"
)
_MERGE = re.compile(r"^(?:<{7} |>{7} |={7}\r?$)", re.MULTILINE)

_TAB = "a TAB stands where YAML wants spaces; indent with spaces"
_OPEN = "the {what} that opens in line {line} is not closed before this; add {mark}, or a comma between two entries"

_SAYS = {
    "found unexpected end of stream": "the quotation mark that opens in line {line} is never closed; close it",
    "did not find expected ',' or ']'": _OPEN.format(what="list", line="{line}", mark="]"),
    "did not find expected ',' or '}'": _OPEN.format(what="mapping", line="{line}", mark="}}"),
    "mapping values are not allowed": (
        "a colon stands where no key can; put a text that holds a colon in quotation marks, "
        "or indent the line as its neighbours are"
    ),
    "block sequence entries are not allowed": ("a list begins behind a key on its line; begin it in a line of its own"),
    "could not find expected ':'": (
        "a key without a colon, or a line of text that is not indented; write `key: value`"
    ),
    "found unknown escape character": 'a backslash in "…" begins no character that YAML knows; write it twice',
    "did not find expected '-' indicator": (
        "an entry of the list of line {line} does not begin with `- `, or is indented otherwise than the others; "
        "make them alike"
    ),
    "did not find expected key": (
        "this is no `key: value` of the mapping of line {line}; indent it as the other keys are, "
        "and leave nothing behind a closing quotation mark"
    ),
    "did not find expected node content": (
        "a comma or bracket stands where a value should; take it out, or write the value"
    ),
    "did not find expected <document start>": "the keys above are indented, this line is not; indent all alike",
}
"""What the parser says, and what it means."""
_ELSE = "{what}; look in this line and the one above for a mark that is missing or a wrong indent"


def merge_mark(text: str) -> int | None:
    """The line in which git's mark of an unsettled merge stands, None where there is none."""
    found = _MERGE.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def explained(error: yaml.MarkedYAMLError, text: str) -> str:
    """Say what is wrong and the next step; ``text`` is the document in which the error's marks point."""
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    opened = error.context_mark or error.problem_mark
    line = opened.line + 1 if opened else 1
    if "tab character" in problem:
        return _TAB
    if "cannot start any token" in problem and mark is not None:
        rows = text.split("\n")
        row = rows[mark.line] if mark.line < len(rows) else ""
        stands = row[mark.column : mark.column + 1]
        return _TAB if stands == "\t" else f"no value can begin with {stands}; put the text in quotation marks"
    for says, means in _SAYS.items():
        if says in problem:
            return means.format(line=line)
    return _ELSE.format(what=", ".join(part for part in (error.context, error.problem) if part))
