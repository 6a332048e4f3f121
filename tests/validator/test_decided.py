"""What unit, part, sentence and the head of the report decide; and that what they leave open stays with the reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from baogao.checks.aspects import aspects_said
from baogao.checks.counted import is_quantity
from baogao.checks.run import check, check_files
from baogao.parsers.draft import draft
from baogao.schema.measure import Measure
from baogao.schema.terms import Aspect
from validating import change, rules


def _measure(**fields: object) -> Measure:
    given = {"at": [0, 1], "label": "产业项目", "aspect": "count", "value": 1, "unit": "", "status": "achieved"}
    return Measure.model_validate({**given, **fields})


@pytest.mark.parametrize(
    ("text", "quote", "fields", "aspects"),
    [
        ("居全省第2位。", "第2位", {"unit": "位"}, "rank"),
        ("跻身全国前10强。", "前10强", {"unit": "强"}, "rank"),
        ("占比提高3个百分点。", "3个百分点", {"unit": "个百分点"}, "change"),
        ("生产总值增长7.8%。", "7.8%", {"unit": "%"}, "growth"),
        ("十年翻两番。", "两番", {"unit": "番"}, "growth"),
        ("三产比为19:12:68。", "12", {"component": 2}, "ratio share"),
        ("实现生产总值791亿元。", "791亿元", {"unit": "亿元"}, "level"),
        ("新引进10亿元以上项目。", "10亿元", {"unit": "亿元"}, "level threshold"),
        ("降低融资成本1亿元。", "1亿元", {"unit": "亿元"}, "level change"),
        ("人均体育场地3平方米。", "3平方米", {"unit": "平方米"}, "level ratio"),
        ("惠及居民1500户。", "1500户", {"unit": "户"}, "count"),
        # A rate moved by so many per cent may be a change of points or a growth.
        ("失业率下降1.2%。", "1.2%", {"unit": "%", "label": "失业率"}, "growth change share"),
    ],
)
def test_unit_and_words_decide_the_aspect(text: str, quote: str, fields: dict[str, object], aspects: str) -> None:
    start = text.index(quote)
    said = aspects_said(_measure(**fields), text, start, start + len(quote))
    assert said == {Aspect(name) for name in aspects.split()}


def test_a_verb_before_a_semicolon_tells_of_growth() -> None:
    text = "税收收入7.8%。"
    measure = _measure(unit="%", label="税收收入")
    assert Aspect.GROWTH not in aspects_said(measure, text, 4, 8)
    assert Aspect.GROWTH in aspects_said(measure, text, 4, 8, "财政收入增长9%；")


@pytest.mark.parametrize(
    ("text", "digits", "counts"),
    [
        ("实现生产总值7791亿元", "7791", True),
        ("引进项目85个", "85", True),
        ("增长7.8%", "7.8", True),
        ("惠及3.2万人", "3.2", True),
        ("建成“15分钟生活圈”", "15", False),
        ("力争320国道外移", "320", False),
        ("山区26县首家", "26", False),
        ("PM2.5平均浓度", "2.5", False),
        ("全国第11个获批", "11", False),
        ("全面落实“3个80%”", "80", False),
        ("出台民营经济33条", "33", False),
        ("每10万人口在校生", "10", False),
        ("到2025年", "2025", False),
    ],
)
def test_a_unit_makes_digits_a_quantity(text: str, digits: str, counts: bool) -> None:
    start = text.rindex(digits)
    assert is_quantity(text, start, start + len(digits)) is counts


def test_a_sentence_that_the_page_repeats_may_be_furniture(data: Path, record: Path) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    text = source.read_text(encoding="utf-8")
    source.write_text(text + "\n做优生态农业。", encoding="utf-8", newline="")
    end = len(text) + 8
    change(record, "body: [39, 985]", f"body: [39, {end}]")
    change(record, "    - [987, 1003]\n", f"    - [987, 1003]\n    - [{end - 7}, {end}]\n")
    assert "furniture-sentence" not in rules(record)


def test_a_sentence_put_elsewhere_is_not_numbered_anew(record: Path) -> None:
    text = "“315”消费维权成效明显，G25高速互通建成。"
    entry = f'  - id: a011\n    section: s1.2\n    at: [468, 492]\n    text: "{text}"\n'
    change(record, entry, "")
    change(record, "tasks:\n", "tasks:\n" + entry.replace("a011", "k000"))
    (finding,) = [finding for finding in check_files([record]).findings if finding.rule == "list-wrong"]
    assert "move it to achievements / problems / context" in finding.message("en")
    assert not any(f.mend and f.mend.certain for f in check_files([record]).findings if f.rule == "id-number")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('"家", comparator: gte, status: target', '"家", comparator: gte, status: achieved', "status-part"),
        ('comparator: gt, modality: "力争", status: target', "comparator: gt, status: target", "word-left-out"),
        ('label: "老人", aspect: count', 'label: "老人", aspect: level', "aspect-differs"),
        ('name: "何山青", title', 'name: "何山清", title', "stated-otherwise"),
        ("  announced: 3\n  announced_at: [798, 804]\n", "", "announced-differs"),
        ('label: "农村公路"', 'label: "农村公路36公里"', "label-number"),
        ('reader: "second reader"', 'reader: " First  Reader"', "review-passes"),
        ('reader: "second reader"', 'reader: "\u3000"', "value-wrong"),
        ('date: "2024-03-01"', 'date: "2024-01-31"', "review-order"),  # the report was delivered the day after
        ("encoding: utf-8", "encoding: utf-8-sig", "source-encoding"),  # a byte order mark is character 0
    ],
)
def test_a_slip_is_found(old: str, new: str, rule: str, record: Path) -> None:
    change(record, old, new)
    assert rule in rules(record)


def test_a_number_of_the_targets_filed_as_a_measure_is_a_target_left_out(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    row = next(line for line in text.splitlines(keepends=True) if line.startswith("  - {id: t03"))
    measure = (
        '    measures:\n      - {at: [662, 664], label: "固定资产投资", indicator: fixed_asset_investment, '
        'aspect: growth, value: 8, unit: "%", status: target}\n'
    )
    change(record, row, "")
    sentence = '    text: "固定资产投资增长8%，力争10%；"\n'
    change(record, sentence, sentence + measure)
    assert "target-left-out" in rules(record)


def test_a_fragment_is_not_told_which_list(data: Path) -> None:
    source = "一、2023年工作回顾\n全县新建农村公路36公里。\n二、2024年工作安排\n做强木玩产业。\n"
    made = draft(source.encode(), region="331125", year=2024)
    found = check(made, original=source.encode())
    assert "list-wrong" not in [finding.rule for finding in found]


def test_what_the_parser_reads_in_a_glossary_is_no_hint(record: Path) -> None:
    found = check_files([record], hints=True).findings
    assert [finding.path for finding in found if finding.rule == "judged-status" and "glossary" in finding.path] == []


def test_where_a_part_is_called_by_its_matter_words_say_what_is_done_and_to_do() -> None:
    source = (
        "1990年政府工作报告\n各位代表：\n一、农业问题\n去年粮食总产达到了30万吨。农民已经得到了实惠。今后必须增加投入。"
        "各级政府要抓紧兴修水利。\n二、工业问题\n去年工业总产值增长了8%。企业亏损已经减少了。今后要调整结构。"
        "各级政府必须办好企业。\n让我们为完成今年的任务而努力奋斗！\n"
    ).encode()
    made = draft(source, region="331125", year=1990)
    assert len(made.achievements) == len(made.tasks) == 4
    assert "list-wrong" not in [finding.rule for finding in check(made, original=source)]


def test_ranks_of_size_and_of_growth_may_share_a_place() -> None:
    source = "2024年政府工作报告\n一、2023年工作回顾\n全县实际使用外资增长23.8%，增幅和规模均居全省首位。\n".encode()
    made = draft(source, region="331125", year=2024)
    assert [one.rank_of for one in made.achievements[0].measures] == [None, "growth", "level"]
    assert "measure-doubled" not in [finding.rule for finding in check(made, original=source)]


@pytest.mark.parametrize(
    "told", ["在连续6年增产增收之后，更要抓好农业工作。", "贸易总额一九九○年比一九八五年增长百分之四十。"]
)
def test_the_plan_may_tell_of_what_was(told: str) -> None:
    source = f"2024年政府工作报告\n一、2023年工作回顾\n全县修路36公里。\n二、2024年工作安排\n做强木玩产业。{told}\n"
    made = draft(source.encode(), region="331125", year=2024)
    for one in made.tasks[-1].measures:
        one.__dict__["status"] = "achieved"
    assert "status-part" not in [finding.rule for finding in check(made, original=source.encode())]


def test_a_term_may_be_followed_by_what_it_means_without_a_mark() -> None:
    source = (
        "2024年政府工作报告\n一、2023年工作回顾\n全县修路36公里。\n二、2024年工作安排\n做强木玩产业。\n名词解释\n"
        "1.湿地小区指面积较小的湿地。\n2.【双碳】指碳达峰与碳中和。\n"
    )
    made = draft(source.encode(), region="331125", year=2024)
    assert [one.term for one in made.glossary] == ["湿地小区", "双碳"]
    assert "term-differs" not in [finding.rule for finding in check(made, original=source.encode())]


def test_a_numbered_sentence_alone_under_its_number_is_no_heading_left_out() -> None:
    source = (
        "2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n全县修路36公里。\n二、2024年工作安排\n"
        "（一）大搞农田建设。各乡要治理坡地，兴修水利，建好渠道。各村要出工出力。\n（二）从上到下建立和健全农业科学研究和技术推广的系统，全面贯彻八字方针，重点抓好推广良种，改进耕作制度。\n"
        "（三）加强扶贫工作。各部门要下到村里，帮助农户增收。要用好资金。\n让我们为完成任务而努力奋斗！\n"
    ).encode()
    made = draft(source, region="331125", year=2024)
    assert [heading.heading[:3] for heading in made.outline if heading.depth == 2] == ["（一）", "（三）"]
    assert "heading-left-out" not in [finding.rule for finding in check(made, original=source)]


def test_what_is_pared_by_a_share_falls() -> None:
    source = "2024年政府工作报告\n一、2023年工作回顾\n全县工商登记前置审批精简85%。\n".encode()
    made = draft(source, region="331125", year=2024)
    assert [str(one.value) for one in made.achievements[0].measures] == ["-85"]
    assert "aspect-differs" not in [finding.rule for finding in check(made, original=source)]


@pytest.mark.parametrize(
    ("start", "basis", "claimed", "found"),
    [
        (12134, "bytes,", "bytes,", False),
        (14117, "bytes+context", "bytes", True),  # a pair of bytes vanished
        (17557, "context", "bytes", True),  # two question marks are all that is left
        (17557, "context", "bytes+context", False),
    ],
)
def test_a_basis_claims_no_more_than_the_bytes_prove(start: int, basis: str, claimed: str, found: bool) -> None:
    """The record of Tongwei, whose source fell out of step in many places."""
    root = Path(__file__).parents[2] / "dataset"
    lines = (root / "reports" / "62" / "621121-2024.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if f"{{at: [{start}, " in line and "original" in line)
    assert f"basis: {basis}" in lines[place]
    lines[place] = lines[place].replace(f"basis: {basis}", f"basis: {claimed}")
    findings = check("".join(lines).encode(), name="621121-2024.yaml", root=root)
    assert [(f.rule, f.line) for f in findings] == ([("correction-basis", place + 1)] if found else [])


def test_a_number_of_projects_that_the_text_only_announces_is_a_hint() -> None:
    root = Path(__file__).parents[2] / "dataset"
    text = (root / "reports" / "33" / "330600-2024.yaml").read_text(encoding="utf-8")
    said = "livelihood_projects:\n  announced: 10\n  announced_at: [15169, 15176]\n"
    assert said in text
    (finding,) = [
        finding for finding in check(text.replace(said, "").encode(), name="330600-2024.yaml", root=root, hints=True)
        if finding.rule == "judged-announced"
    ]  # fmt: skip
    assert finding.facts["expected"] == "10"
    assert finding.excerpt is not None
    assert finding.excerpt.marked == "十方面民生实事"
