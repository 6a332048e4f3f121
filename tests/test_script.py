"""The script of a text, and its conversion, which equals OpenCC's but for the packaged overrides."""

from __future__ import annotations

import itertools
from importlib.resources import files

import pytest
from baogao.text.script import detect, edits, to_simplified, to_traditional, twins
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

OPENCC = OpenCC("t2s")
_PACKAGE = files("opencc").joinpath("dictionary")
PHRASES = [row.split("\t")[0] for row in _PACKAGE.joinpath("TSPhrases.txt").read_text(encoding="utf-8").splitlines()]
CHARACTERS = [row[0] for row in _PACKAGE.joinpath("TSCharacters.txt").read_text(encoding="utf-8").splitlines()]
OVERRIDES = [
    tuple(row.split("\t"))
    for row in files("baogao.text").joinpath("t2s_overrides.txt").read_text(encoding="utf-8").splitlines()
    if not row.startswith("#")
]

ALONE = {full for full, _ in OVERRIDES if len(full) == 1}


@settings(max_examples=300)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(PHRASES),
            st.sampled_from(PHRASES).map(lambda phrase: phrase[1:]),
            st.sampled_from(PHRASES).map(lambda phrase: phrase[:-1]),
            st.sampled_from(CHARACTERS),
            st.sampled_from(["，", " ", "\n", "7.5%", "乾"]),
        ),
        max_size=20,
    ).map(lambda pieces: "".join(mark for mark in "".join(pieces) if mark != "著" and mark not in ALONE))
)
def test_equals_opencc(text: str) -> None:
    assert to_simplified(text) == OPENCC.convert(text)


@given(st.text(max_size=60))
def test_equals_opencc_on_any_text(text: str) -> None:
    if "著" not in text and ALONE.isdisjoint(text):
        assert to_simplified(text) == OPENCC.convert(text)


@pytest.mark.parametrize(("full", "simple"), OVERRIDES)
def test_overrides(full: str, simple: str) -> None:
    assert len(full) == len(simple)
    assert to_simplified(full) == simple != OPENCC.convert(full)


def test_overrides_are_sorted_and_unique() -> None:
    keys = [full for full, _ in OVERRIDES]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("full", "simple"),
    [
        ("著力推動高質量發展", "着力推动高质量发展"),
        ("成效顯著", "成效显著"),
        ("乾縣乾部", "乾县干部"),
        ("計畫", "计划"),
    ],
)
def test_phrases(full: str, simple: str) -> None:
    assert to_simplified(full) == simple


@given(st.text(max_size=80))
def test_edits_account_for_every_change_of_length(text: str) -> None:
    changes = edits(text)
    grown = sum(len(change.new) - (change.end - change.start) for change in changes)
    assert len(to_simplified(text)) == len(text) + grown
    assert all(left.end <= right.start for left, right in itertools.pairwise(changes))


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("全面推进乡村振兴，经济运行稳中向好", "hans"),
        ("全面推進鄉村振興,經濟運行穩中向好,干部系統", "hant"),
        ("經（经）濟（济）發（发）展（展）", "hant"),
        ("全面推進鄉村振興,經濟運行穩中向好。" * 3 + "全面推进乡村振兴，经济运行稳中向好。" * 12, "hant"),
        ("作者張國榮。" + "全面推进乡村振兴，经济运行稳中向好。" * 2, "hans"),
        ("", "hans"),
        ("2024", "hans"),
    ],
)
def test_detect(text: str, script: str) -> None:
    assert detect(text) == script


def test_twins() -> None:
    page = "全縣（县）經（经）濟(济)穩[稳]步發（發展）展，銅（Cu）"
    assert [page[start:end] for start, end in twins(page)] == ["（县）", "（经）", "(济)", "[稳]"]


@pytest.mark.parametrize(
    ("page", "brackets"),
    [
        ("過【过】去縣【县】長【长】", ["【过】", "【县】", "【长】"]),
        ("过（過）去县（縣）长（長）", ["（過）", "（縣）", "（長）"]),
        ("現(xiàn)在會(huì)議經(jīng)濟(jì)，我們(men)（試點）", ["(xiàn)", "(huì)", "(jīng)", "(jì)", "(men)"]),
        ("現(xian4)在會(hui4)議經(jing1)濟(ji4)(GDP)", ["(xian4)", "(hui4)", "(jing1)", "(ji4)"]),
        ("過\n（过）去縣（\n县）長 (长)", ["（过）", "（\n县）", "(长)"]),
        ("我們(men)的里程(km)、重量(t)、個(ge)，總值(GDP)", []),
        ("縣（区）、市（州）、乡（镇）、生产总值（GDP）、试点（一期）", []),
    ],
)
def test_brackets_that_repeat_what_stands_before_them(page: str, brackets: list[str]) -> None:
    assert [page[start:end] for start, end in twins(page)] == brackets


def test_readings_count_only_in_numbers() -> None:
    assert twins("郪（qī）江") == ()
    assert twins("濟（jì）") == ((1, 5),)  # a character that was converted
    page = "經（jīng）濟（jì）發（fā）展（zhǎn）"
    assert len(twins(page)) == 4
    page = "經（经）濟（济）發（发）縣（县）藉（借）"
    assert twins(page)[-1] == (17, 20)
    page = "傢（家）俱（具）、創（创）新鏈（链）資（资）金鍊（链）、縣（市）"  # forms that phrases have
    assert "".join(page[end:start] for (_, end), (start, _) in itertools.pairwise(((0, 0), *twins(page)))) == (
        "傢俱、創新鏈資金鍊"
    )
    assert twins("铜（Cu）铁（Fe）铝（Al）锌（Zn）") == ()


@given(st.text(alphabet="经济發展（）濟经 jì", max_size=40))
def test_twins_are_ordered_and_inside(text: str) -> None:
    spans = twins(text)
    assert all(0 < start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))


def test_machines_convert_character_by_character() -> None:
    assert to_traditional("发展经济") == "發展經濟"


@pytest.mark.parametrize("cut", ["濟\n12\n（济）", "濟（\n- 12 -\n济）", "濟（济\n12\n）", "濟 \n\n 12 \n\n（济）"])
def test_the_turn_of_a_page_cuts_no_twin(cut: str) -> None:
    text = f"經（经）{cut}發（发）展"
    assert [text[start:end] for start, end in twins(text)][1] == cut[cut.index("（") :]


def test_a_number_in_a_bracket_is_no_page() -> None:
    assert twins("經濟（12）") == ()
