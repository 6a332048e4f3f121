"""Quotes, brackets, commas and slashes of any kind: what is read must not hang on them, what is written keeps them."""

from __future__ import annotations

from decimal import Decimal

import pytest
import test_phrase_book
import test_phrase_counts
import test_phrase_labels
import test_phrase_read
import test_phrase_shared
from baogao.parsers.draft import draft
from baogao.parsers.items.targets import target
from baogao.parsers.lines.uniform import as_written, uniform
from baogao.parsers.measures.rederive import readings
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from hypothesis import example, given
from hypothesis import strategies as st
from linear import grows_linearly

STYLES = {
    "straight": str.maketrans("“”", '""'),
    "corner": str.maketrans("“”‘’", "「」『』"),
    "prime": str.maketrans("“”", "〝〞"),
    "wide": str.maketrans("“”", "＂＂"),
    "half": str.maketrans("，；：！（）", ",;:!()"),
    "slash": str.maketrans("/&～", "／＆〜"),
}
BOOKS = (test_phrase_book, test_phrase_counts, test_phrase_labels, test_phrase_read, test_phrase_shared)
SENTENCES = sorted({sentence for book in BOOKS for sentence, *_ in book.PHRASES})


def read(sentence: str) -> list[tuple[object, ...]]:
    found = measures(sentence, status=Status.ACHIEVED, review_year=2023, report_year=2024).measures
    return [
        (one.start, one.end, one.label, one.aspect.value, one.value, one.unit, one.comparator.value, one.part_of)
        for one in found
    ]


@example("3''一")
@example("／3.’.3")
@example("‘3“‘")
@example("「.")
@example("‘3‘.")
@given(st.text(alphabet="“”\"'‘’「」『』〝〞〟＂／,;:!()（），：一二个3.5%亿元项目 a\n", max_size=60))
def test_any_text_keeps_its_length_and_needs_no_second_pass(text: str) -> None:
    plain = uniform(text)
    assert len(plain) == len(text)
    assert uniform(plain) == plain


@pytest.mark.parametrize("style", STYLES)
def test_phrases_read_alike_in_marks_of_any_kind(style: str) -> None:
    """The phrase books, each phrase in other marks: the same measures, in the words of the text."""
    table = STYLES[style]
    for sentence in SENTENCES:
        other = sentence.translate(table)
        if other != sentence:
            expected = [
                tuple(value.translate(table) if isinstance(value, str) else value for value in one)
                for one in read(sentence)
            ]
            assert read(other) == expected, other


def test_words_keep_the_marks_of_the_text() -> None:
    assert as_written("“小巨人”企业", 'x"y企') == '"小巨人"企业'
    assert as_written("“小巨人”企业", "“小巨人”") == "“小巨人”企业"
    (one,) = measures("新增专精特新「小巨人」企业25家。", status=Status.ACHIEVED).measures
    assert (one.label, one.indicator is not None) == ("新增专精特新「小巨人」企业", True)
    (one,) = measures("日处理能力12万管／天。", status=Status.ACHIEVED).measures
    assert one.unit == "万管／天"


def test_marks_of_two_kinds_in_one_sentence() -> None:
    found = measures('打通“断头路”25条，培育省级"专精特新"企业6家。', status=Status.ACHIEVED).measures
    assert [one.label for one in found] == ["“断头路”", '省级"专精特新"企业']


@pytest.mark.parametrize("mark", "“”")
def test_quotes_that_are_all_the_same(mark: str) -> None:
    text = f"{mark}十四五{mark}期间，财政用于{mark}三农{mark}投入年均增长25%。"
    (one,) = measures(text, status=Status.ACHIEVED).measures
    assert (one.label, one.period) == (f"财政用于{mark}三农{mark}投入", f"{mark}十四五{mark}期间")
    assert uniform(text) == "“十四五”期间，财政用于“三农”投入年均增长25%。"
    for kept in (f"{mark}三农投入增长25%。", f"{mark}三农，投入{mark}增长25%。", "坚持“两个“确立”，”增长5%。"):
        assert uniform(kept) == kept


def test_curly_quotes_that_stand_the_wrong_way_round() -> None:
    text = "“十四五“期间，培育“小巨人”企业6家，”三农”投入增长25%，″新三样″出口增长30%，“两优“和“一高”项目8个。"
    assert uniform(text) == (
        "“十四五”期间，培育“小巨人”企业6家，“三农”投入增长25%，“新三样”出口增长30%，“两优”和“一高”项目8个。"
    )
    found = measures(text, status=Status.ACHIEVED).measures
    assert [one.label for one in found] == ["“小巨人”企业", "”三农”投入", "″新三样″出口", "“两优“和“一高”项目"]
    for kept in ("坚持“打造“数字”城市”的思路。", "“三农“投入”和“民生”，", "“建设，“三农”投入"):
        assert uniform(kept) == kept


def test_signs_of_other_widths() -> None:
    found = measures("公路120㎞，湿地100㎢，PM2.5浓度28ug/m3，占全国１／３以上。", status=Status.ACHIEVED).measures
    assert [(one.value, one.unit) for one in found[:3]] == [
        (Decimal(120), "㎞"), (Decimal(100), "㎢"), (Decimal(28), "ug/m3")
    ]
    found = measures("增长7.5%〜7.8%，价格上涨7.5−7.8%，投资增长7.5%—一7.8%。", status=Status.TARGET).measures
    assert [(one.value, one.upper) for one in found] == [(Decimal("7.5"), Decimal("7.8"))] * 3


@pytest.mark.parametrize(
    "quote", ["12万管／天", "7·8%", "4。5%", "3。3倍", "6%一6.5%", "23。6亿元", "386台(套)", "386台（套）"]
)
def test_what_was_read_is_what_the_validator_reads(quote: str) -> None:
    (one,) = measures(f"处理能力{quote}。", status=Status.ACHIEVED).measures
    assert (one.value, one.unit) in [(reading.value, reading.unit) for reading in readings(quote)]


def test_points_of_other_kinds() -> None:
    found = measures("增长7·8%，投资1·5万元，纪念3·15，水库8·11抢险。", status=Status.ACHIEVED).measures
    assert [str(one.value) for one in found] == ["7.8", "1.5"]
    record = draft(
        "某某市政府工作报告\n一、2030年工作回顾\n城镇登记失业率控制在4。5%以内，新建学校3所。2030年建成学校5所。\n"
        "财政收入增长7·8%，农村公路建成8公里。\n"
    )
    values = [str(one.value) for item in record.achievements for one in item.measures]
    assert values == ["4.5", "3", "5", "7.8", "8"]
    assert len(record.achievements) == 3


def test_targets_and_periods_in_straight_quotes() -> None:
    text = '主要预期目标是:"十五五"时期生产总值年均增长5%,居民收入与经济增长同步;完成"十五五"节能目标。'
    assert [one.label for one in target(text)] == ["生产总值", "居民收入", "节能"]
    record = draft(
        "某某市政府工作报告\n一、「十四五」时期回顾\n财政收入年均增长8%。\n二、2031年工作安排\n推进三个「一号工程」。\n"
    )
    (one,) = record.achievements[0].measures
    assert one.period in (None, "「十四五」时期")


@pytest.mark.parametrize("hostile", ['"', '"断头路"25条,', "「", "'", "(", "增长1%,", "1:", "／"])
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))


def test_two_things_counted_behind_their_name() -> None:
    found = measures("50亿元以上项目两个、20亿元以上项目4个。", status=Status.ACHIEVED).measures
    assert [(one.label, str(one.value)) for one in found if one.unit == "个"] == [
        ("50亿元以上项目", "2"), ("20亿元以上项目", "4")
    ]


def test_the_publisher_of_a_traditional_page_is_simplified() -> None:
    page = (
        "<html><body><div>來源：某某市政府辦公室</div><p>某某縣政府工作報告</p><p>各位代表：</p><p>一、2030年工作回顧</p>"
        "<p>全縣地區生產總值增長百分之六，財政收入達到3億元，農業產業發展壯大，經濟運行態勢良好。</p></body></html>"
    )
    assert draft(page).metadata.source.publisher == "某某市政府办公室"
