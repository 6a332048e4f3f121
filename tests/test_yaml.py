"""Records as YAML: written, read back, and formatted with everything kept that people put beside the data."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from baogao.converters.yaml import RecordError, dumps, fmt, load_data, loads
from baogao.converters.yaml_places import places
from baogao.converters.yaml_writer import HEADER
from baogao.schema.record import Report
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import reports

GOOD = (Path(__file__).parent / "data" / "good" / "reports" / "33" / "331125-2024.yaml").read_text(encoding="utf-8")
SLOW = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@SLOW
@given(reports())
def test_written_and_read_back(report: Report) -> None:
    text = dumps(report)
    assert loads(text) == report
    assert fmt(text) == text


COMMENTS = st.sampled_from(["# why", "", "  # deeper", "#"])


@SLOW
@given(st.lists(st.tuples(st.integers(1, GOOD.count("\n") - 1), COMMENTS), max_size=8), st.booleans())
def test_formatting_keeps_comments_and_is_idempotent(remarks: list[tuple[int, str]], crlf: bool) -> None:
    lines = GOOD.splitlines()
    for at, remark in sorted(remarks, reverse=True):
        lines.insert(at, remark)
    text = ("\r\n" if crlf else "\n").join(lines) + "\n"
    once = fmt(text)
    assert fmt(once) == once
    assert loads(once) == loads(GOOD)
    assert once.count("#") == text.count("#")
    assert [line for line in once.splitlines() if line and not line.strip().startswith("#")] == [
        line for line in GOOD.splitlines() if line and not line.startswith("#")
    ]


def test_comments_stay_beside_what_they_stood_by() -> None:
    text = GOOD.replace("  script: hans\n", "  # as received\n  script:   'hans' # not hant\n")
    assert "\n  # as received\n  script: hans  # not hant\n" in fmt(text)


def test_sharp_in_quotes_is_no_comment() -> None:
    text = GOOD.replace('name: "何山青"', 'name: "何 # 青"').replace("# ", "#  ", 0)
    assert 'name: "何 # 青"' in fmt(text)


def test_values_are_read_as_written() -> None:
    data = load_data("a: 3.0\nb: 010\nc: no\nd: 12:30\ne: 2024-01-29\nf: 1e3\ng: 0x1F\nh: 7\ni: true\nj: ~\n")
    assert data == {
        "a": Decimal("3.0"), "b": "010", "c": "no", "d": "12:30", "e": "2024-01-29", "f": "1e3", "g": "0x1F", "h": 7,
        "i": True, "j": None,
    }  # fmt: skip
    assert str(data["a"]) == "3.0"


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ("a: 1\na: 2\n", 2, 1, "stands twice"),
        ("a: &x 1\n", 1, 4, "anchor"),
        ("a: 1\nb: *x\n", 2, 4, "alias"),
        ("a: !y 1\n", 1, 4, "tag"),
        ("1: a\n", 1, 1, "no word"),
        ("a: [1\n", 2, 1, "not YAML"),
        ("a: \x07\n", 1, 4, "control characters"),
        ("a: \x07\n", 1, 4, "take the character out"),
        ("a:\n\t- 1\n", 2, 1, "a TAB stands where YAML wants spaces; indent with spaces"),
        ("a: 1\n\tb: 2\n", 2, 1, "indent with spaces"),
        ("a: b: c\n", 1, 5, "put a text that holds a colon in quotation marks"),
        ("a: [1, 2\nb: 3\n", 2, 2, "the list that opens in line 1 is not closed before this; add ]"),
        ("a: {x: 1\nb: 3\n", 2, 2, "the mapping that opens in line 1 is not closed before this; add }"),
        ('b: 1\na: "x\n', 3, 1, "the quotation mark that opens in line 2 is never closed; close it"),
        ("a: @x\n", 1, 4, "no value can begin with @; put the text in quotation marks"),
        ("a:\n  - 1\n - 2\n", 3, 2, "indent it as the other keys are"),
        ("a: !<x y\n", 1, 7, "look in this line and the one above"),
    ],
)
def test_errors_name_their_place(text: str, line: int, column: int, said: str) -> None:
    with pytest.raises(RecordError) as caught:
        load_data(text, "x.yaml")
    assert (caught.value.line, caught.value.column) == (line, column)
    assert said in caught.value.message
    assert str(caught.value).startswith(f"x.yaml:{line}:{column}: ")


def test_a_value_that_does_not_fit_names_its_place() -> None:
    text = GOOD.replace("value: 6.2", "value: 6.2.1")
    with pytest.raises(RecordError) as caught:
        loads(text, "x.yaml")
    line = text.splitlines()[caught.value.line - 1]
    assert line[caught.value.column - 1 :].startswith("6.2.1")


def test_not_utf8_names_line_and_bytes() -> None:
    with pytest.raises(RecordError, match=r"x.yaml:2:4: the file is not UTF-8 \(bytes b0 a1"):
        loads(b"a: 1\nb: \xb0\xa1\n", "x.yaml")


def test_a_file_cut_inside_a_character_says_so() -> None:
    whole = 'a: 1\nb: "政府"\n'.encode()
    with pytest.raises(RecordError, match=r"x.yaml:2:5: the file ends in the middle of a character \(bytes e6 94\)"):
        loads(whole[: whole.index("政".encode()) + 2], "x.yaml")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_unsettled_merge_says_so(end: str) -> None:
    lines = ["a: 1", "<<<<<<< HEAD", "    b: 1", "=======", "    b: 2", ">>>>>>> other", ""]
    with pytest.raises(RecordError, match=r"x.yaml:2:1: not YAML: a merge that git left to be settled"):
        loads(end.join(lines), "x.yaml")


def test_places_of_keys_and_values() -> None:
    root = places("a:\n  - {b: 1, c: [2, 3]}\n")
    node, steps = root.find(("a", 0, "c", 1))
    assert (steps, node.place.line, node.place.column) == (4, 2, 19)
    assert root.find(("a", 0, "x"))[1] == 2


def test_header_names_the_schema() -> None:
    assert dumps(loads(GOOD)).startswith(HEADER)
