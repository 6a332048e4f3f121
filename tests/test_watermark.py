"""The token that a site puts behind every paragraph is furniture; words of the report are not."""

from __future__ import annotations

from baogao.parsers.draft import draft
from baogao.text.furniture import find
from hypothesis import given
from hypothesis import strategies as st

PARAGRAPH = "全市坚持稳中求进，生产总值增长5.{place}%，新建公路{place}公里，人民生活持续改善。"
LINES = [PARAGRAPH.format(place=place) for place in range(1, 9)]


def taken(text: str) -> list[str]:
    return [text[start:end] for start, end in find(text)]


@given(st.from_regex(r"[a-z][a-z0-9]{1,3}", fullmatch=True).filter(lambda token: token not in ("end", "top", "bot")))
def test_a_token_behind_every_line_is_furniture(token: str) -> None:
    assert taken("\n".join(line + token for line in LINES)) == [token] * len(LINES)


def test_a_token_before_blanks_where_the_lines_were_joined() -> None:
    assert taken("vzT   ".join(LINES) + "vzT   ") == ["vzT"] * len(LINES)


def test_a_token_may_have_capitals() -> None:
    assert taken("\n".join(f"{line}vzT" for line in LINES)) == ["vzT"] * len(LINES)
    assert taken("\n".join(f"{line}GDP" for line in LINES)) == []


def test_a_token_that_a_line_breaks() -> None:
    text = "\n".join(f"{line}hd9" for line in LINES) + f"\n{LINES[0]}hd\n9\n{LINES[1]}hd9"
    assert "".join(taken(text)).replace("\n", "") == "hd9" * 10


def test_a_token_with_what_the_site_calls_itself() -> None:
    motto = "g0M某地百科--为乡村助力"
    assert taken("\n".join(line + motto for line in LINES)) == [motto] * len(LINES)
    assert taken("\n".join(line + "，全县人民生活水平不断提高。" for line in LINES)) == []


def test_what_ends_a_few_lines_or_differs_stays() -> None:
    few = [line + ("km" if place < 3 else "") for place, line in enumerate(LINES)]
    assert taken("\n".join(few)) == []
    units = [f"{line}高速{place}km{'GDP' if place % 2 else 'CPI'}" for place, line in enumerate(LINES)]
    assert taken("\n".join(units)) == []


def test_the_draft_reads_through_it() -> None:
    head = ["青川市政府工作报告", "各位代表：", "一、2030年工作回顾"]
    report = draft("\n".join(line + "jx4" for line in (*head, *LINES)), region="330822", year=2031)
    assert report.outline[0].heading == "一、2030年工作回顾"
    assert not any("jx" in number.text for number in report.numbers)
    assert all("jx" not in one.text for one in report.achievements)


def test_few_lines_of_a_passage_with_a_token_that_is_no_word() -> None:
    lines = ["一、过去五年工作回顾pbY", "pbY", f"{LINES[0]}pbY", "pbY", LINES[1]]
    assert taken("\n".join(lines)) == ["pbY\npbY", "pbY\npbY"]
    assert taken("\n".join(["新建高速公路12km", "新建国道30km", "新建县道41km", *LINES])) == []
