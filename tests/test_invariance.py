"""What a sentence measures does not depend on its script, its width, its layout or the bytes it came in."""

from __future__ import annotations

import codecs
import re
from decimal import Decimal

import pytest
from baogao.parsers.draft import draft
from baogao.schema.record import Report
from baogao.text.script import to_simplified, to_traditional
from hypothesis import given, settings
from hypothesis import strategies as st
from test_draft import check_laws

AMOUNTS = [
    "地区生产总值",
    "一般公共预算收入",
    "社会消费品零售总额",
    "外贸进出口总额",
    "工业总产值",
    "存款余额",
]
RATES = ["城镇化率", "研发投入强度", "森林覆盖率", "城镇登记失业率", "医保参保率"]
COUNTS = [
    ("规上工业企业", "家"),
    ("公办幼儿园学位", "个"),
    ("高标准农田", "万亩"),
    ("农村公路", "公里"),
    ("城镇就业", "万人"),
    ("重点项目", "个"),
]
HEAD = (
    "桐庐县政府工作报告\n——2031年1月20日在桐庐县第十九届人民代表大会第三次会议上\n桐庐县人民政府县长 钱江潮\n"
    "各位代表：\n"
    "现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员和其他列席人员提出意见。\n一、2030年工作回顾\n"
)
PLAN = "二、2031年工作安排\n今年，我们将坚持稳中求进工作总基调，扎实做好各项工作，推动全县经济社会高质量发展。\n"
CALL = "各位代表！让我们在县委的坚强领导下，真抓实干、奋勇争先，为建设现代化美丽家园而努力奋斗！\n"

tenths = st.integers(1, 9_999).map(lambda number: f"{number / 10:.1f}")
shares = st.integers(1, 999).map(lambda number: f"{number / 10:.1f}")
wholes = st.integers(2, 1_899).map(str)
large = st.one_of(wholes, st.integers(2_101, 999_999).map(str))


@st.composite
def sentences(draw: st.DrawFn) -> str:
    amount, rate = draw(st.sampled_from(AMOUNTS)), draw(st.sampled_from(RATES))
    noun, counter = draw(st.sampled_from(COUNTS))
    money, share, other, number = draw(tenths), draw(shares), draw(shares), draw(large)
    return draw(
        st.sampled_from(
            [
                f"全县{amount}达到{money}亿元，比上年增长{share}%，增速居全省第{draw(st.integers(2, 30))}位。",
                f"{amount}突破{money}亿元，同比下降{share}%左右，高于全市平均水平{other}个百分点。",
                f"{rate}由{share}%提高到{other}%以上，{noun}超过{number}{counter}。",
                f"新增{noun}{number}{counter}，完成投资{money}亿元，占年度计划的{share}%。",
                f"三次产业结构比调整为{share}:{other}:{draw(shares)}，{rate}控制在{other}%以内。",
                f"建成{noun}{number}余{counter}，{amount}增长{share}%—{share[:-1]}9%。",
            ]
        )
    )


@st.composite
def reports(draw: st.DrawFn) -> str:
    """A short report of a few paragraphs."""
    review, plan = (
        "".join("".join(draw(st.lists(sentences(), min_size=2, max_size=4))) + "\n" for _ in range(2)) for _ in range(2)
    )
    return HEAD + review + PLAN + plan + CALL


def measured(report: Report) -> list[tuple[object, ...]]:
    return [
        (one.label, one.value, one.upper, one.unit, one.aspect, one.comparator, one.status, one.component, one.scope)
        for one in report.measures()
    ]


def told(report: Report) -> tuple[object, ...]:
    """What must not change with the bytes: all but the encoding, the hash and the spans."""
    known = report.metadata
    return (
        measured(report),
        [(head.id, head.heading, head.role) for head in report.outline],
        [item.text for item in (*report.achievements, *report.tasks, *report.context)],
        (report.id, known.title, known.congress, known.delivered_on, known.speaker, known.coverage),
    )


WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
BETWEEN = re.compile("(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])")
AROUND = re.compile(r"(?<=[0-9])(?=[%亿万个家公位])|(?<=[\u4e00-\u9fff])(?=[0-9])")
INSIDE = re.compile(r"(?<=[0-9])(?=\.[0-9])|(?<=\.)(?=[0-9]%)")


def sprinkled(raw: str, places: re.Pattern[str], what: str, draw: st.DataObject) -> str:
    """Put ``what`` at one in so many of the places, in the paragraphs only."""
    step = draw.draw(st.integers(1, 7))
    count = iter(range(len(raw) + 1))

    def put(_: re.Match[str]) -> str:
        return what if next(count) % step == 0 else ""

    return "\n".join(places.sub(put, line) if len(line) > 60 else line for line in raw.split("\n"))


@settings(max_examples=12)
@given(reports(), st.data())
def test_width_and_thousands_separators(raw: str, data: st.DataObject) -> None:
    expected = measured(draft(raw))
    comma = data.draw(st.sampled_from([",", "，"]))
    apart = re.sub("(?<![0-9.年第])([0-9]{4,6})(?![0-9年])", lambda hit: f"{int(hit[1]):,}".replace(",", comma), raw)
    for changed in (raw.translate(WIDE), apart, apart.translate(WIDE)):
        report = draft(changed)
        check_laws(changed, report)
        assert measured(report) == expected


@settings(max_examples=12)
@given(reports(), st.sampled_from([" ", "\u00a0", "\u3000", "\u200b", "\u00ad", "\t", "  "]), st.data())
def test_white_space(raw: str, space: str, data: st.DataObject) -> None:
    expected = measured(draft(raw))
    for places in (BETWEEN, AROUND, INSIDE):
        changed = sprinkled(raw, places, space, data)
        report = draft(changed)
        check_laws(changed, report)
        assert measured(report) == expected


LINES = ["{}\n", "{}\r\n", "{}\n\n", "{}\r\n\r\n", "<p>{}</p>\n", "<p>{}</p>", "{}<br>\n", "<div>{}</div>"]


@settings(max_examples=16)
@given(reports(), st.integers(24, 50), st.sampled_from(LINES))
def test_lines_broken_by_width(raw: str, width: int, line: str) -> None:
    if line not in LINES[:2]:
        width = min(width, 34)  # where every line stands apart, a few of them tell nothing
    broken = "".join(
        line.format(words[at : at + width]) for words in raw.split("\n") for at in range(0, len(words), width)
    )
    report = draft(broken)
    check_laws(broken, report)
    assert measured(report) == measured(draft(raw))


@settings(max_examples=12)
@given(reports(), st.integers(13, 19), st.sampled_from(["\n", "\r\n"]))
def test_columns_of_a_newspaper(raw: str, width: int, newline: str) -> None:
    broken = newline.join(
        words[at : at + width] for words in raw.split("\n") for at in range(0, len(words), width)
    )
    report = draft(broken)
    check_laws(broken, report)
    assert measured(report) == measured(draft(raw))


MARKED = "\ue5e5\ue5e5", "\uf0b7 ", "\uf06c", "📌", "👉\ufe0f ", "➤ ", "✓"


@settings(max_examples=12)
@given(reports(), st.sampled_from(MARKED))
def test_marks_that_editors_set_before_paragraphs(raw: str, mark: str) -> None:
    changed = "".join(f"{mark}{line}\n" for line in raw.splitlines())
    report = draft(changed)
    check_laws(changed, report)
    assert told(report) == told(draft(raw))


@settings(max_examples=12)
@given(reports(), st.sampled_from(["*{}*", "_{}_", "__{}__", "[{}](https://example.org/a_1.html)"]))
def test_values_in_markdown(raw: str, mark: str) -> None:
    changed = re.sub(r"[0-9]+(?:\.[0-9]+)?[%亿万]", lambda found: mark.format(found[0]), raw)
    report = draft(changed)
    check_laws(changed, report)
    assert told(report) == told(draft(raw))


@settings(max_examples=12)
@given(reports(), st.sampled_from(["${}$", "$ {} $", "\\({}\\)", "$\\mathrm{{{}}}$"]))
def test_values_as_formulas(raw: str, mark: str) -> None:
    changed = re.sub(r"[0-9]+(?:\.[0-9]+)?%?", lambda found: mark.format(found[0].replace("%", "\\%")), raw)
    report = draft(changed)
    check_laws(changed, report)
    assert told(report) == told(draft(raw))


@settings(max_examples=12)
@given(reports(), st.sampled_from(["O0", "o0", "l1", "I1"]))
def test_digits_taken_for_letters(raw: str, pair: str) -> None:
    letter, digit = pair
    places = rf"(?<=[0-9]){digit}(?=[0-9]*(?:\.[0-9]+)?[%亿万])"
    first = r"|(?<![0-9.])1(?=[0-9]+[%亿万])" if digit == "1" else ""
    changed = re.sub(places + first, letter, raw)
    report = draft(changed)
    check_laws(changed, report)
    assert told(report) == told(draft(raw))


@settings(max_examples=12)
@given(reports(), st.data())
def test_script(raw: str, data: st.DataObject) -> None:
    full = to_traditional(raw)
    assert to_simplified(full) == raw
    expected = told(draft(raw))
    mark = data.draw(st.sampled_from(["{0}（{1}）", "{0}({1})", "{0}[{1}]"]))
    step = data.draw(st.integers(1, 5))
    twins = "".join(
        mark.format(new, old) if new != old and at % step == 0 else new
        for at, (new, old) in enumerate(zip(full, raw, strict=True))
    )
    for changed in (full, full.translate(WIDE), twins):
        report = draft(changed)
        check_laws(changed, report)
        assert told(report) == expected


@settings(max_examples=8)
@given(reports())
def test_bytes(raw: str) -> None:
    expected = told(draft(raw))
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert told(draft(raw.encode(encoding))) == expected
    assert told(draft(codecs.BOM_UTF16_BE + raw.encode("utf-16-be"))) == expected


TAGS = ["<b>{}</b>", "<span>{}</span>", "<font size=3>{}</font>", "<strong>{}</strong>", "**{}**"]


@settings(max_examples=12)
@given(reports(), st.sampled_from(TAGS))
def test_markup_around_numbers(raw: str, tag: str) -> None:
    lines = raw.splitlines()
    marked = [re.sub(r"[0-9]+(?:\.[0-9]+)?", lambda hit: tag.format(hit[0]), line) for line in lines]
    expected = measured(draft(raw))
    page = "<html><body>" + "".join(f"<p>{line}</p>\n" for line in marked) + "</body></html>"
    for changed in ("\n".join(marked), page):
        report = draft(changed)
        check_laws(changed, report)
        assert measured(report) == expected


OF_PLANS = (
    HEAD
    + "“十五五”期间，全县工业总产值年均增长7.5%，城镇化率提高到61.2%。“十五五”末存款余额达到320亿元。\n"
    + PLAN
    + "“十五五”时期，农村公路里程年均增长4.1%，新增公办幼儿园学位600个。\n"
    + CALL
)


@pytest.mark.parametrize("marks", ['""', "「」", "『』", "〝〞", "＂＂"])
def test_quotes(marks: str) -> None:
    changed = OF_PLANS.translate({ord("“"): marks[0], ord("”"): marks[1]})
    report = draft(changed)
    check_laws(changed, report)
    found = [measure for part in (report.achievements, report.tasks) for item in part for measure in item.measures]
    assert [(one.label, str(one.value), one.period and re.sub("[^一-龥]", "", one.period)) for one in found] == [
        ("工业总产值", "7.5", "十五五期间"),
        ("城镇化率", "61.2", "十五五期间"),
        ("存款余额", "320", "十五五末"),
        ("农村公路里程", "4.1", "十五五时期"),
        ("新增公办幼儿园学位", "600", "十五五时期"),
    ]


def test_the_generated_sentences_measure_what_they_say() -> None:
    report = draft(HEAD + "全县地区生产总值达到512.6亿元，比上年增长6.3%，增速居全省第2位。\n" + PLAN + CALL)
    values = [Decimal(value) for value in ("512.6", "6.3", "2")]
    assert [(one.label, one.value) for one in report.measures()] == [("地区生产总值", value) for value in values]
