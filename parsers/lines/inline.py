"""What stood in bold on a page whose text was taken element by element, each on a line of its own.

The indent of a paragraph then has a line to itself, and the rest of the paragraph follows on the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...text.gaps import Gap

__all__ = ["set_apart"]

_INDENT_ALONE = re.compile(r"\n[ \t]*　{1,4}[ \t]*\r?\n$")


def set_apart(raw: str, gaps: Sequence[Gap]) -> list[tuple[int, int]]:
    """Clean spans that an indent on a line of its own opens and a single line break ends."""
    return [
        (gap.at, following.at)
        for gap, following in pairwise([gap for gap in gaps if gap.newlines])
        if gap.newlines > 1 and following.newlines == 1 and not following.indent
        and _INDENT_ALONE.search(raw, gap.start, gap.end)
    ]
