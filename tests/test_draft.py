"""The whole way from a source to a draft: nothing lost, nothing invented, in any condition."""

from __future__ import annotations

import gc
import itertools
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from baogao.parsers.draft import DraftError, draft
from baogao.parsers.lines import glued
from baogao.schema.record import Report
from baogao.text.lines import lines
from baogao.text.reading import Reading, read
from hypothesis import example, given, settings
from hypothesis import strategies as st
from invented import GLOSSARY, REPORT, wrapped
from linear import grows_linearly

FULL_WIDTH = str.maketrans("0123456789.%", "０１２３４５６７８９．％")


def reading_of(raw: str, report: Report) -> Reading:
    known = report.metadata
    return read(
        raw,
        script=known.script.value,
        furniture=known.furniture,
        corrections=known.corrections,
        start=known.body[0],
        end=known.body[1],
    )


def spans(report: Report) -> Iterator[tuple[tuple[int, int], str | None]]:
    """Every stretch of the partition with its text."""
    problems = [problem.at for problem in report.problems]
    for head in report.outline:
        if not any(start <= head.at[0] and head.at[1] <= end for start, end in problems):
            yield head.at, head.heading
    for item in (
        *report.achievements,
        *report.problems,
        *report.tasks,
        *report.livelihood_projects.items,
        *report.context,
    ):
        yield item.at, item.text
    for entry in report.glossary:
        yield entry.at, None


def check_laws(raw: str, report: Report) -> None:
    """Every character of the body in one item, every digit run in one measure, target or number; texts are clean."""
    reading = reading_of(raw, report)
    covered = bytearray(len(reading.text))
    for (start, end), text in spans(report):
        assert report.metadata.body[0] <= start < end <= report.metadata.body[1]
        assert not raw[start].isspace()
        assert not raw[end - 1].isspace()
        if text is not None:
            assert reading.of(start, end) == text
        for at in range(*reading.clean_span(start, end)):
            assert not covered[at], reading.text[at]
            covered[at] = 1
    assert all(covered[at] or character.isspace() for at, character in enumerate(reading.text))
    owner = bytearray(len(reading.text))
    taken = {measure.at for _, item in report.bearers() for measure in item.measures}
    taken |= {target.value_at for target in report.targets if target.value_at is not None}
    for span, mark in [(span, 1) for span in taken] + [(number.at, 2) for number in report.numbers]:
        for at in range(*reading.clean_span(*span)):
            owner[at] |= mark
    for run in re.finditer(r"[0-9]+(?:\.[0-9]+)?", reading.text):
        assert {owner[at] for at in range(*run.span())} in ({1}, {2}), run
    order = [item.at for item in report.tasks]
    assert order == sorted(order)


def outline(report: Report) -> list[tuple[str, int, str, str]]:
    return [(head.id, head.depth, head.role.value, head.heading) for head in report.outline]


def content(report: Report) -> tuple[object, ...]:
    """All but spans: what must not change with the layout."""
    return (
        outline(report),
        [(item.text, item.section) for item in (*report.achievements, *report.tasks, *report.context)],
        [problem.text for problem in report.problems],
        [(target.label, target.value, target.comparator) for target in report.targets],
        [project.text for project in report.livelihood_projects.items],
        [(entry.term, entry.definition) for entry in report.glossary],
        [(measure.label, measure.value, measure.unit, measure.aspect) for measure in report.measures()],
    )


def test_numerals_that_spell_the_reports_own_place_are_no_numbers() -> None:
    raw = (
        "五台县政府工作报告\n——2031年1月5日在五台县第十七届人民代表大会第三次会议上\n各位代表：\n我代表县人民政府向大会报告工作。\n"
        "一、2030年工作回顾\n擦亮美丽五台底色，购置公交车五辆。\n"
    )
    found = [(one.label, str(one.value)) for item in draft(raw).achievements for one in item.measures]
    assert found == [("公交车", "5")]


def test_the_report() -> None:
    raw = REPORT + GLOSSARY
    report = draft(raw)
    check_laws(raw, report)
    assert [(head.depth, head.role.value, head.heading) for head in report.outline] == [
        (1, "review", "一、2030年工作回顾"),
        (2, "review", "（一）聚力产业升级，发展动能更加充沛。"),
        (2, "review", "（二）聚力城乡融合，山水画卷更加秀美。"),
        (2, "problems", "一是产业结构还不够优。"),
        (2, "problems", "二是公共服务还有短板。"),
        (1, "plan", "二、2031年主要目标和重点工作"),
        (2, "plan", "（一）加快建设现代产业体系。"),
        (3, "plan", "做强快递产业。"),
        (3, "plan", "做优文旅产业。"),
        (2, "plan", "（二）持续增进民生福祉。"),
        (3, "plan", "办好人民满意的教育。"),
        (3, "plan", "建设健康桐庐。"),
        (1, "governance", "三、切实加强政府自身建设"),
        (2, "governance", "坚持依法行政。"),
        (2, "governance", "坚持清正廉洁。"),
        (1, "glossary", "名词解释"),
    ]


def test_a_draft_is_a_valid_record() -> None:
    report = draft(REPORT + GLOSSARY)
    assert Report.model_validate(report.model_dump()) == report
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_drafting_twice_gives_the_same() -> None:
    assert draft(REPORT) == draft(REPORT)


@pytest.mark.parametrize(
    "mistreat",
    [
        pytest.param(lambda raw: raw.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda raw: raw.translate(FULL_WIDTH), id="full-width digits"),
        pytest.param(lambda raw: raw.replace("　　", "\u00a0\u00a0\u00a0\u00a0"), id="no-break spaces"),
        pytest.param(lambda raw: raw.replace("\n\n", "\n"), id="no blank lines"),
        pytest.param(lambda raw: raw.replace("　　", ""), id="no indents"),
        pytest.param(lambda raw: re.sub(r"\s*\n\s*", " ", raw), id="one line"),
        pytest.param(lambda raw: re.sub("([县政人])", "\\1\u200b", raw), id="zero-width spaces"),
        pytest.param(lambda raw: re.sub(r"([0-9]+)(\.[0-9]+)", r"\1 \2", raw), id="spaces in numbers"),
    ],
)
def test_layout_does_not_matter(mistreat: object) -> None:
    assert callable(mistreat)
    raw = mistreat(REPORT + GLOSSARY)
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(REPORT + GLOSSARY))


@pytest.mark.parametrize("mark", ["• ", "●", "■　", "➢\t"])
def test_bullets_before_every_line_do_not_matter(mark: str) -> None:
    raw = re.sub(r"(?m)^(?=.*\S)", mark, REPORT + GLOSSARY)
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(REPORT + GLOSSARY))
    assert report.metadata.speaker == draft(REPORT).metadata.speaker


@pytest.mark.parametrize("mark", ["•", "★"])
def test_bullets_before_numbers_and_lead_ins(mark: str) -> None:
    raw = re.sub(r"(?m)^　　(?=[一二三]、|（|同时)", mark, REPORT)
    report = draft(raw)
    check_laws(raw, report)
    usual = draft(REPORT)
    assert [(head.depth, head.role) for head in report.outline] == [(head.depth, head.role) for head in usual.outline]
    assert [problem.text for problem in report.problems] == [problem.text for problem in usual.problems]
    assert [project.text for project in report.livelihood_projects.items] == [
        project.text for project in usual.livelihood_projects.items
    ]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2009"])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param(REPORT + GLOSSARY, id="long"),
        pytest.param("一、2030年工作回顾\n新建公路35公里。\n二、2031年主要目标和重点工作\n修桥。", id="short"),
    ],
)
def test_a_space_behind_every_character_does_not_matter(space: str, text: str) -> None:
    raw = "\n".join(space.join(line.strip()) for line in text.splitlines())
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(text))


def laid_out(text: str) -> str:
    """The lines as those of the report stand."""
    return "".join(f"\n　　{line}\n" for line in text.splitlines())


NOTICE = laid_out(
    "关于做好2031年防汛工作的通知\n各乡镇人民政府：\n一、提高认识。各地要在5月底前完成检查，整改率达到100%。\n"
    "二、压实责任。发现隐患5处以上的立即上报。\n特此通知。\n"
)


@pytest.mark.parametrize(
    "report", [pytest.param(REPORT, id="titled"), pytest.param(REPORT[REPORT.index("各位代表") :], id="untitled")]
)
def test_a_notice_above_the_report_is_no_part_of_it(report: str) -> None:
    raw = NOTICE + report
    found, usual = draft(raw), draft(report)
    check_laws(raw, found)
    assert content(found) == content(usual)
    assert found.metadata.region == usual.metadata.region
    assert found.metadata.report_year == usual.metadata.report_year
    assert found.draft is not None
    assert sum(doubt.code == "left-out" for doubt in found.draft.doubts) == 5


@pytest.mark.parametrize(
    "below",
    [
        "网友评论（共3条）\n张三 2031-02-03 10:30\n希望工资也涨10%！\n",
        laid_out("全部评论（2）\n李四\n支持！"),
        laid_out("评论 12\n一、希望工资也涨10%。"),
        laid_out("我要评论\n希望工资也涨10%！"),
        "张三　2031-02-03 10:30:05\n希望工资也涨10%！\n",
    ],
)
def test_what_readers_say_below_is_no_report(below: str) -> None:
    raw = REPORT + below
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(REPORT))
    assert report.metadata.source.published_on is None


OTHER = laid_out(
    "关于2030年国民经济和社会发展计划执行情况与\n2031年国民经济和社会发展计划草案的报告\n县发展和改革局\n各位代表：\n"
    "受县人民政府委托，现将计划执行情况提请大会审议。\n一、2030年计划执行情况\n财政收入增长9.9%。\n"
)


@pytest.mark.parametrize(
    "other",
    [OTHER, OTHER.replace("与\n\n　　", "与"), laid_out("关于2030年预算执行情况的报告（书面）\n各位代表：\n增长5%。")],
)
def test_another_report_below_is_left_out(other: str) -> None:
    raw = REPORT + other
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(REPORT))
    assert report.draft is not None
    assert [doubt.code for doubt in report.draft.doubts].count("two-reports") == 1


def test_a_report_of_another_name_below_the_lines_of_a_page_is_the_report() -> None:
    page = "".join(f"栏目{place}\n" for place in "甲乙丙丁戊己庚辛壬癸")
    raw = page + "关于2030年工作情况的报告\n各位代表：\n" + REPORT[REPORT.index("　　一、2030") :]
    assert outline(draft(raw)) == outline(draft(REPORT))


@pytest.mark.parametrize("leader", ["", "……………{}", "........{}", " {}", "（{}）"])
@pytest.mark.parametrize("title", ["目录", "目　录", "【目录】"])
def test_a_table_of_contents_is_context(title: str, leader: str) -> None:
    heads = re.findall("(?m)^　　((?:[一二三]、|（[一二]）).*?)。?(?:\n|(?<=。))", REPORT.replace("。", "。\n"))
    table = laid_out("\n".join([title, *(head + leader.format(3 * place) for place, head in enumerate(heads, 1))]))
    raw = REPORT.replace("\n\n——2031年", f"\n{table}\n——2031年", 1)
    report, usual = draft(raw), draft(REPORT)
    check_laws(raw, report)
    assert len(heads) > 5
    assert outline(report) == outline(usual)
    assert [item.text for item in report.tasks] == [item.text for item in usual.tasks]
    assert [item.text for item in report.achievements] == [item.text for item in usual.achievements]
    assert [item.text for item in report.context][-len(usual.context) + 1 :] == [
        item.text for item in usual.context[1:]
    ]
    assert report.metadata.coverage == usual.metadata.coverage
    assert report.metadata.speaker == usual.metadata.speaker


@pytest.mark.parametrize(
    "line",
    ["目录\n", "关于5的报告\n", "网友评论\n", "• 好\n", "张 2031-2-3 1:30\n", "1、2031年工作回顾\n"],
)
def test_lines_beside_a_report_cost_little(line: str) -> None:
    assert grows_linearly(lambda size: draft("各位代表：\n目录\n" + line * (size // len(line))))


@pytest.mark.parametrize(("shape", "known"), [(".", "。"), ("．", "。"), ("｡", "。"), ("､", "、"), ("∶", "：")])
def test_the_shape_of_marks_does_not_matter(shape: str, known: str) -> None:
    raw = (REPORT + GLOSSARY).replace(known, shape)
    report = draft(raw)
    check_laws(raw, report)
    usual = draft(REPORT + GLOSSARY)
    assert [at for at, _ in spans(report)] == [at for at, _ in spans(usual)]
    assert content(report)[-1] == content(usual)[-1]


@pytest.mark.parametrize("width", [30, 38, 60])
def test_wrapped_lines_do_not_matter(width: int) -> None:
    raw = wrapped(REPORT, width)
    report = draft(raw)
    check_laws(raw, report)
    assert outline(report) == outline(draft(REPORT))


@pytest.mark.parametrize("raw", [REPORT, REPORT + GLOSSARY])
def test_one_line_with_nothing_where_the_line_breaks_were(raw: str) -> None:
    line = re.sub(r"\s*\n\s*", "", raw)
    report, expected = draft(line), draft(raw)
    check_laws(line, report)
    heads = [head[1:] for head in outline(report)]
    assert heads == [head[1:] for head in outline(expected) if head[1:] in heads]
    assert all(head[1:] in heads for head in outline(expected) if head[1] <= 2)
    assert content(report)[2:] == content(expected)[2:]
    known = report.metadata
    assert (known.congress, known.delivered_on, known.speaker, known.coverage) == (
        expected.metadata.congress,
        expected.metadata.delivered_on,
        expected.metadata.speaker,
        expected.metadata.coverage,
    )


@pytest.mark.parametrize(
    "paragraphs",
    [
        "三、2031年的主要工作|2031年经济社会发展的目标是：增长5%。",
        "二、重点工作|（一）做强工业。增长5%。|——做优农业。",
        "三、加强建设现代新城。完成投资。",
        "深入推进一、二、三产业融合。|各位代表！",
        "一、坚定信心，攻坚克难，过去几年成绩显著|五年来，全县完成投资31亿元。",
        "（二）城市面貌展现新变化|完成征收86万平方米。|（三）聚力民生改善，群众福祉持续增进。新增学位800个。",
        "一、聚力产业发展，发展动能不断增强|新引进项目6个。",
        "一、工作回顾|一年来，国民经济持续向好。",
        "工业增长5%。|二&、2031年重点任务|2031年是关键之年。",
        "工业增长5%。|二、2031年主要工作目标和任务|2031年，是关键之年。",
        "工业增长5%。|三、全面做好今年的各项工作主要预期目标是增长5%。",
        "请政协委员提出意见|一、2030年工作回顾|过去的一年，全县上下团结奋进。",
        "|".join(["重点抓好三件事。", *(f"第{n}，抓好产业。{'新增企业五家，工作不断加强。' * 14}" for n in "一二三")]),
        "抓好三件事。第一，抓好产业。第二，抓好城建。第三，抓好民生。",
    ],
)
def test_where_a_part_begins_in_one_line(paragraphs: str) -> None:
    line = paragraphs.replace("|", "")
    cuts = sorted({0, *glued.starts(line), *glued.ends(line), len(line)})
    assert "|".join(line[start:end] for start, end in itertools.pairwise(cuts)) == paragraphs


def paged(raw: str, size: int, mark: str) -> str:
    """Cut into pages wherever they fall, each with its number on a line of its own."""
    starts = range(0, len(raw), size)
    return "".join(f"{raw[at : at + size]}\n{mark.format(n + 1)}\n" for n, at in enumerate(starts))


PAGE_MARKS = ["- {} -", "—{}—", "第 {} 页", "{}", "{} / 9", "\f{}", "{}\n\f", "\n{}\n", "{}\n某县人民政府文件"]


@pytest.mark.parametrize("mark", PAGE_MARKS)
@pytest.mark.parametrize("indent", ["", "　　"])
def test_the_turn_of_a_page_does_not_matter(mark: str, indent: str) -> None:
    plain = re.sub(r"\n+\s*", f"\n{indent}", REPORT)
    raw = paged(plain, 157, mark)
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(plain))


def test_line_breaks_in_markup_break_no_line() -> None:
    lines = [line.strip() for line in REPORT.splitlines() if line.strip()]
    page = "<html><body>" + "\n".join(f"<p>{line}</p>" for line in lines) + "</body></html>"
    broken = re.sub("([一-鿿]{9})(?=[一-鿿])", "\\1\r\n  ", page)
    report = draft(broken)
    check_laws(broken, report)
    assert content(report) == content(draft(page))
    shown = "<html><body><pre>\n" + REPORT + "</pre></body></html>"
    assert content(draft(shown)) == content(draft(REPORT))


def test_a_line_for_every_sentence() -> None:
    raw = re.sub(r"([。；])(?=[^\n])", r"\1\n", REPORT)
    report = draft(raw)
    check_laws(raw, report)
    expected = draft(REPORT)
    assert report.problems
    assert [item.text for item in report.problems] == [item.text for item in expected.problems]
    assert [target.label for target in report.targets] == [target.label for target in expected.targets]
    assert len(report.livelihood_projects.items) == 5
    parts = [head.heading for head in expected.outline if head.depth <= 2 and head.role != "governance"]
    assert {head.heading for head in report.outline} >= set(parts)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings_do_not_matter(encoding: str) -> None:
    assert content(draft(REPORT.encode(encoding))) == content(draft(REPORT))


def test_a_page() -> None:
    paragraphs = "".join(f"<p>{line.strip()}</p>" for line in REPORT.splitlines() if line.strip())
    page = (
        "<html><head><title>政府工作报告</title></head><body><div id='nav'>首页</div>"
        f"<div>{paragraphs}</div></body></html>"
    )
    report = draft(page)
    check_laws(page, report)
    assert [item[1:] for item in outline(report)] == [item[1:] for item in outline(draft(REPORT))]


def test_a_path(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    report = draft(path)
    assert report.metadata.source.file == "report.txt"
    assert content(report) == content(draft(REPORT))


@pytest.mark.parametrize("cut", [400, 900, 1200])
def test_a_fragment_says_so(cut: int) -> None:
    raw = REPORT[cut:]
    report = draft(raw)
    check_laws(raw, report)
    assert not report.metadata.coverage.complete
    assert "the beginning" in report.metadata.coverage.missing
    assert draft(REPORT[:cut]).metadata.coverage.missing == ("the end",)


@pytest.mark.parametrize(
    "head",
    [
        "某县政府工作报告.doc\n文档介绍：某县政府工作报告\n该文档由用户上传，共12页\n",
        "某某发布\n点击上方蓝字关注我们\n",
        "标    题：某县政府工作报告\n",
        "某某论坛\n本站公告\n",
    ],
)
def test_lines_above_the_title_are_no_part_of_it(head: str) -> None:
    raw = head + REPORT
    report = draft(raw)
    check_laws(raw, report)
    assert content(report) == content(draft(REPORT))
    known = report.metadata
    assert raw[known.body[0] :].startswith("桐庐县政府工作报告\n")
    for line in lines(head):
        tells = any(line.start <= start and end <= line.end for start, end in known.evidence.values())
        assert tells or any(start <= line.start and line.end <= end for start, end in known.furniture)


@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_part_begins_below_a_paragraph_whose_end_is_lost(indent: str) -> None:
    lines_ = [indent + line.strip() for line in REPORT.splitlines() if line.strip()]
    at = next(n for n, line in enumerate(lines_) if line.strip().startswith("二、"))
    assert len(lines_[at - 1]) > 90
    lines_[at - 1] = lines_[at - 1][:-1]
    report = draft("\n".join(lines_))
    assert lines_[at].strip() in {head.heading for head in report.outline}


def test_a_fragment_that_names_no_place_has_none() -> None:
    raw = "新建幼儿园3所、新建农村公路80公里、新建改造公厕21座，推进乡村振兴。盘活资源，优化资源配置，动力强劲。\n" * 3
    assert draft(raw).metadata.region.code is None


def test_lost_bytes_stand_in_no_label() -> None:
    report = draft("现在，我代表县人民政府报告工作。全年实现增长112.3%\ufffd\ufffd新开工重点项目27个。")
    assert [measure.label for measure in report.measures() if measure.unit == "个"] == ["重点项目"]


def test_a_fragment_of_the_review_holds_achievements() -> None:
    start = REPORT.index("扎实推进“百企升级”")
    report = draft(REPORT[start : REPORT.index("各位代表！成绩来之不易")])
    assert report.achievements
    assert not report.tasks


@pytest.mark.parametrize(
    "source", [b"", "", "   \n", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "Hello, world. " * 50]
)
def test_what_is_no_report_is_refused(source: bytes | str) -> None:
    with pytest.raises(DraftError, match=r"\w"):
        draft(source)


@pytest.mark.parametrize("options", [{"region": "abc"}, {"region": ""}, {"year": 31}, {"year": 20310}])
def test_what_cannot_be_a_place_or_a_year_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(DraftError, match="expected"):
        draft(REPORT, **options)


def test_the_name_of_a_file_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_text(REPORT, encoding="utf-8")
    with pytest.raises(DraftError, match="pass it as a Path"):
        draft(str(path))


def test_a_file_far_too_large_is_refused() -> None:
    with pytest.raises(DraftError, match="give the report alone"):
        draft(b"1" * 50_000_000)


def test_some_other_text_is_doubted() -> None:
    report = draft("春天来了，花开了。孩子们在公园里放风筝，老人们在树下下棋。" * 5)
    assert report.draft is not None
    assert report.draft.doubts[0].code == "not-a-report"


def test_two_reports_in_one_file_are_doubted() -> None:
    report = draft(REPORT + "\n\n" + REPORT.replace("2031", "2032").replace("2030", "2031"))
    assert report.draft is not None
    assert "two-reports" in {doubt.code for doubt in report.draft.doubts}


@given(st.text(max_size=300))
@settings(max_examples=150)
def test_any_text_gives_a_lawful_draft_or_a_clear_message(raw: str) -> None:
    try:
        report = draft(raw)
    except DraftError:
        return
    check_laws(raw, report)
    Report.model_validate(report.model_dump())


ODD = "\ud800\udfff\x00\x07\x1b\x7f\x85\u2028\u2029\u200b\u200f\u202e\ufeff\ufffd\uffff\ue000\u0301\u20dd😀𠀀⼯①㎡⅓٣०"


WORDS = ["一、", "增长5%。", "各位代表！", "\n", "7.5", "3家", "<p>", "&nbsp;"]


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(ODD))))
@example(["7.5", "\ue000", "\x85", "7.5"])  # a run of damage that ended with white space took in the next number
@settings(max_examples=80)
def test_odd_characters_are_read_like_others(words: list[str]) -> None:
    raw = "现在，我代表县人民政府报告工作。" + "".join(words)
    report = draft(raw)
    check_laws(re.sub("[\ud800-\udfff]", "\ufffd", raw), report)
    Report.model_validate_json(report.model_dump_json())


@given(
    st.lists(
        st.sampled_from(
            [
                "一、",
                "（一）",
                "1.",
                "一是",
                "——",
                "第一，",
                "各位代表！",
                "各位代表：",
                "。",
                "；",
                "，",
                "：",
                "\n",
                "\n\n\u3000\u3000",
                " ",
                "2030年工作回顾",
                "重点工作",
                "增长7.5%",
                "3家",
                "二〇三〇年",
                "力争",
                "我们也清醒地看到，还有不少困难和问题",
                "主要预期目标是",
                "十件民生实事",
                "名词解释",
                "“",
                "”",
                "（",
                "）",
                "发展基础不够牢固",
                "加快产业升级",
                "**",
                "7",
                ".",
                "5",
                "%",
                "\u3000",
            ]
        ),
        max_size=60,
    )
)
@example(["主要预期目标是", "增长7.5%", "各位代表：", "7"])  # the value of a row was a number besides
@example(["3家", "——", "3家"])  # the dashes of a range ended its clause
@example(["政府工作报告。一、\u200b"])  # nothing seen stands behind the mark of a part
@settings(max_examples=200)
def test_any_mixture_of_report_words_gives_a_lawful_draft(words: list[str]) -> None:
    raw = "".join(words)
    try:
        report = draft(raw)
    except DraftError:
        return
    check_laws(raw, report)
    Report.model_validate(report.model_dump())


@pytest.mark.parametrize(
    "filler",
    [
        "1", "一", "（", "。", "一、", "一是好。好。", "2023年", "一、好的工作\n", '好。"', "目标是：增长5%，",
        "民生实事\n1.办好民生实事。\n", "1\n民生实事\n2\n民生实事\n", "存在的问题\n不足。\n", "[1] 河长：指困难。\n",
    ],
)  # fmt: skip
def test_hostile_text_stays_linear(filler: str) -> None:
    raw = "各位代表：\n" + filler * (40_000 // len(filler))
    draft(raw)


def test_the_second_report_is_pointed_at() -> None:
    one = (
        "{0}年政府工作报告\n——{0}年1月10日在某某市第七届人民代表大会第二次会议上\n市长 张三\n\n各位代表：\n"
        "现在，我代表市人民政府向大会报告工作。\n一、工作回顾\n生产总值180亿元，增长4.2%。\n"
        "二、工作安排\n力争生产总值增长6%。\n同志们，加油干。\n"
    )
    raw = one.format(2031) + "\n\n" + one.format(2029)
    report = draft(raw)
    assert report.draft is not None
    first = report.draft.doubts[0]
    assert first.code == "two-reports"
    assert first.at is not None
    assert raw[slice(*first.at)] == "2029年政府工作报告"
    alone = draft(one.format(2031)).draft
    assert alone is not None
    assert "two-reports" not in {doubt.code for doubt in alone.doubts}


def test_what_a_forum_has_below_the_closing_call_is_no_report() -> None:
    raw = REPORT.split("名词解释")[0] + (
        "各位代表！\n蓝图已经绘就，让我们为建设美丽家园而努力奋斗！\n\n签名：天苍苍，野茫茫！\n"
        "2#  某人 发表于 2012-2-7 08:12:01\n看看，房价什么时候降30%？\n"
    )
    report = draft(raw)
    assert report.context[-1].text.endswith("努力奋斗！")
    assert raw[: report.metadata.body[1]].endswith("努力奋斗！")


def test_a_delivery_line_broken_in_two_is_one() -> None:
    raw = (
        "政府工作报告\n    —— 2031 年 3 月 5 日在第三十一届全国人民\n代表大会第四次会议上\n国务院总理 张三\n"
        "各位代表：\n"
        "    现在，我代表国务院，向大会作报告，请审议。\n一、工作回顾\n    生产总值增长4%。\n"
    )
    assert draft(raw).context[1].text == "——2031年3月5日在第三十一届全国人民代表大会第四次会议上"


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("text", [REPORT, ""])
def test_the_collector_of_cycles_is_as_it_was(text: str, enabled: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with suppress(DraftError):
            draft(text)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize(
    ("source", "options", "said"),
    [
        (None, {}, "found NoneType"),
        (7, {}, "found int"),
        ("page.html", {}, "pass it as a Path"),
        ("我的报告.txt", {}, "pass it as a Path"),
        ("我们。", {"region": "999999"}, "no place has or had this GB/T 2260 code"),
        ("我们。", {"region": "33"}, "the six digits"),
        ("我们。", {"name": "\udcb1.txt"}, "rename the file"),
    ],
)
def test_what_cannot_be_drafted_says_what_to_give(source: object, options: dict[str, str], said: str) -> None:
    with pytest.raises(DraftError, match=said):
        draft(source, **options)  # type: ignore[arg-type]


def test_a_heading_that_says_all_stands_before_the_turn_of_a_page() -> None:
    told = "完成征收86万平方米，新建改造道路23条，新增绿地58万平方米，群众满意度稳步提升。"
    heads = ["（一）产业结构持续优化", "（二）城乡面貌持续改善", "（三）坚持创新驱动，加快产业转型升级"]
    whole = "".join(f"{head}\n{told}\n{told}\n" for head in heads)
    turned = whole.replace("改善\n", "改善\n- 6 -\n").replace("加快产业", "加快\n- 7 -\n产业")
    raw = "一、2030年工作回顾\n{}二、2031年工作安排\n新增企业12家。\n"
    assert outline(draft(raw.format(turned))) == outline(draft(raw.format(whole)))
