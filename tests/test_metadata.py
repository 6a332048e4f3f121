"""Metadata: what the text says of itself, with its evidence; what it does not say stays empty or says why."""

from __future__ import annotations

from datetime import date

import pytest
from baogao.checks.run import check
from baogao.parsers.draft import draft
from baogao.parsers.metadata.places import by_code, core, resolve
from baogao.schema.metadata import Congress, Metadata
from baogao.schema.record import Report
from baogao.schema.terms import Level
from invented import REPORT

OPENING = "各位代表：\n现在，我代表{who}，向大会报告工作，请予审议。\n"
BODY = (
    "一、{review}\n全年完成投资31亿元，增长8%。城乡面貌焕然一新。\n二、{plan}\n（一）加快产业升级。"
    "推动工业经济提质增效，培育新质生产力。\n各位代表！让我们团结奋斗，谱写新篇章！\n"
)


def of(raw: str, **given: object) -> tuple[Report, Metadata]:
    report = draft(raw, **given)  # type: ignore[arg-type]
    return report, report.metadata


@pytest.mark.parametrize(
    ("raw", "speaker"),
    [
        (
            "政府工作报告\n李明在青川县第十七届人民代表大会第三次会议上的报告\n各位代表：\n"
            "我代表县人民政府，向大会报告工作。",
            ("李明", None),
        ),
        (
            "政府工作报告\n2031年2月5日在青川市第十二届人民代表大会第三次会议上青川市市长李明远发表政府工作报告。\n"
            "基本介绍\n• 时间：2031年\n• 机构：青川政府\n各位代表：\n我代表市人民政府，向大会报告工作，请予审议。\n"
            "一、2030年工作回顾\n新增企业20家。",
            ("李明远", "青川市市长"),
        ),
        (
            "基本信息\n报告人：青川省省长李明远报告时间：2031年1月16日\n报告背景：青川省第十一届人民代表大会第三次会议\n"
            "各位代表：现在，我代表省人民政府向大会作工作报告，请予审议。\n一、2030年工作回顾\n新增企业20家。",
            ("李明远", "青川省省长"),
        ),
        (
            "青川县2031年政府工作报告\n县长李明远2031年1月15日在青川县第十八届人民代表大会第四次会议上\n各位代表：\n"
            "我代表县人民政府，向大会报告工作，请予审议。\n一、2030年工作回顾\n新增企业20家。",
            ("李明远", "县长"),
        ),
        (
            "李明远：2031年青川县政府工作报告\n——2031年1月15日在青川县第十八届人民代表大会第四次会议上\n各位代表：\n"
            "我代表县人民政府，向大会报告工作，请予审议。\n一、2030年工作回顾\n新增企业20家。",
            ("李明远", None),
        ),
        (
            "12月26日，青川县第十八届人民代表大会第四次会议开幕。青川县县长李明远代表县人民政府向大会作政府工作报告。"
            "报告指出，2031年要办好以下实事：\n一、新建学校2所。\n二、改造道路3公里。\n三、新增车位400个。",
            ("李明远", "青川县县长"),
        ),
    ],
)
def test_speakers_as_pages_name_them(raw: str, speaker: tuple[str, str | None]) -> None:
    report = draft(raw)
    said, congress = report.metadata.speaker, report.metadata.congress
    assert said is not None
    assert (said.name, said.title) == speaker
    assert congress is not None
    assert congress.name.startswith("青川")
    assert all(one.heading.startswith("一、") for one in report.outline)


def test_the_report() -> None:
    report, known = of(REPORT)
    assert report.id == "330122-2031"
    assert known.title == "桐庐县政府工作报告"
    assert known.region.name == "桐庐县"
    assert known.region.level is Level.COUNTY
    assert known.region.prefecture == "杭州市"
    assert known.region.province == "浙江省"
    assert (known.report_year, known.review_year) == (2031, 2030)
    assert known.congress is not None
    assert known.congress.name == "桐庐县第十九届人民代表大会第三次会议"
    assert (known.congress.term, known.congress.session) == (19, 3)
    assert known.delivered_on == date(2031, 1, 20)
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("钱江潮", "桐庐县人民政府县长")
    assert known.coverage.complete
    assert known.title is not None
    quoted = {
        "congress.name": known.congress.name,
        "speaker.name": "钱江潮",
        "title": known.title,
        "delivered_on": "2031年1月20日",
    }
    assert {key: REPORT[slice(*known.evidence[key])] for key in quoted} == quoted


@pytest.mark.parametrize(
    ("head", "name", "term", "session"),
    [
        ("——2024年3月5日在第十四届全国人民代表大会第二次会议上", "第十四届全国人民代表大会第二次会议", 14, 2),
        ("（2019年1月28日在日照市第十八届人民代表大会第三次会议上）", "日照市第十八届人民代表大会第三次会议", 18, 3),
        ("2009年2月16日在酒泉市第二届人民代表大会第4次会议上", "酒泉市第二届人民代表大会第4次会议", 2, 4),
        ("2009年2月16日在酒泉市第二届人大代表第四次会议上", "酒泉市第二届人大代表第四次会议", 2, 4),
        ("2009年2月16日，我代表酒泉市人民政府向酒泉市第二届人民代表大会第四次会议报告工作。",
         "酒泉市第二届人民代表大会第四次会议", 2, 4),
    ],
)
def test_congress(head: str, name: str, term: int, session: int) -> None:
    opening = OPENING.format(who="市人民政府")
    _, known = of(f"政府工作报告\n{head}\n" + opening + BODY.format(review="工作回顾", plan="重点工作"))
    assert known.congress is not None
    assert (known.congress.name, known.congress.term, known.congress.session) == (name, term, session)


@pytest.mark.parametrize(
    ("name", "term", "session"),
    [
        ("桐庐县第412届人民代表大会第三次会议", None, 3),
        ("桐庐县第十九届人民代表大会第412次会议", 19, None),
        ("第412届全国人民代表大会", None, None),
    ],
)
def test_no_congress_has_such_a_number(name: str, term: int | None, session: int | None) -> None:
    metadata = draft(f"政府工作报告\n——在{name}作\n各位代表：\n现在我作工作报告，请予审议。\n完成投资3亿元。").metadata
    assert metadata.congress is not None
    assert (metadata.congress.name, metadata.congress.term, metadata.congress.session) == (name, term, session)
    noted = [key for key in ("congress.term", "congress.session") if key in metadata.evidence]
    assert noted == [key for key, number in (("congress.term", term), ("congress.session", session)) if number]


@pytest.mark.parametrize("kept", ["审议稿", "讨论稿", "送审稿", "征求意见稿", "摘要"])
def test_how_a_report_is_kept_hides_nothing_below_its_title(kept: str) -> None:
    head = f"政府工作报告（{kept}）\n——2031年1月18日在建德市第十一届人民代表大会第三次会议上\n市长 王五\n各位代表：\n"
    metadata = draft(head + "现在，我代表市人民政府，向大会作政府工作报告，请予审议。\n完成投资3亿元。").metadata
    assert (metadata.region.name, metadata.delivered_on) == ("建德市", date(2031, 1, 18))
    assert metadata.congress is not None
    assert (metadata.title, metadata.congress.session) == ("政府工作报告", 3)


def test_the_year_before_a_place_is_no_part_of_its_name() -> None:
    assert draft("source: x 2031年建德市政府工作报告\n\n各位代表：\n完成投资3亿元。").metadata.region.name == "建德市"


@pytest.mark.parametrize(
    ("head", "plan", "year", "name"),
    [
        ("2099年政府工作报告", "今后五年的主要任务", None, "plan_to"),
        ("1950年政府工作报告\n过去五年工作回顾", "主要任务", None, "review_from"),
        ("政府工作报告", "主要任务", 1949, "review_year"),
        ("政府工作报告\n——在第九十届全国人民代表大会第三次会议上", "主要任务", None, "report_year"),
    ],
)
def test_no_record_holds_such_a_year(head: str, plan: str, year: int | None, name: str) -> None:
    text = f"{head}\n各位代表：\n现在我作工作报告，请予审议。\n一、工作回顾\n完成投资3亿元。\n二、{plan}\n力争增长6%。"
    metadata = draft(text, year=year).metadata
    assert getattr(metadata, name) is None
    assert name not in {**metadata.evidence, **metadata.inferred}


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("日照市市长　田成林", "田成林", "日照市市长"),
        ("国务院总理　李　大", "李大", "国务院总理"),
        ("市人民政府代市长：欧阳春", "欧阳春", "市人民政府代市长"),
        ("内蒙古自治区主席　布日其·宝力", "布日其·宝力", "内蒙古自治区主席"),
        ("日照市人民政府市长\n田成林", "田成林", "日照市人民政府市长"),
        ("报告人：县长 田成林", "田成林", "县长"),
        ("日照市市长??田成林", "田成林", "日照市市长"),
        ("■日照市市长 田成林", "田成林", "日照市市长"),
        ("◆ 市长 田成林", "田成林", "市长"),
        ("日照市市长\ufffd\ufffd田成林", "田成林", "日照市市长"),
    ],
)
def test_speaker(line: str, name: str, title: str) -> None:
    raw = f"政府工作报告\n——2019年1月28日在第十八届人民代表大会第三次会议上\n{line}\n" + OPENING.format(who="市政府")
    _, known = of(raw + BODY.format(review="工作回顾", plan="重点工作"))
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == (name, title)


@pytest.mark.parametrize(
    ("review", "plan", "expected"),
    [
        ("2015年工作回顾", "2016年工作安排", (2016, 2015, None, None)),
        ("一九九一年工作回顾", "今年的任务", (1992, 1991, None, None)),
        ("“十二五”时期工作回顾", "“十三五”时期目标任务", (2016, 2015, 2011, 2020)),
        ("过去五年工作回顾", "2022年重点工作", (2022, 2021, 2017, None)),
        ("2020年工作回顾", "“十四五”总体要求和2021年重点工作", (2021, 2020, None, 2025)),
        ("本届政府及2016年工作回顾", "今后五年和2017年目标任务", (2017, 2016, 2012, 2021)),
        ("2020年主要工作", "2021年主要工作", (2021, 2020, None, None)),
        ("2013年以来的工作回顾", "2017年工作安排", (2017, 2016, None, None)),
    ],
)
def test_years(review: str, plan: str, expected: tuple[int | None, ...]) -> None:
    _, known = of(OPENING.format(who="市人民政府") + BODY.format(review=review, plan=plan))
    assert (known.report_year, known.review_year, known.review_from, known.plan_to) == expected


def test_the_state_council() -> None:
    report, known = of(OPENING.format(who="国务院") + BODY.format(review="2023年工作回顾", plan="2024年政府工作任务"))
    assert report.id == "000000-2024"
    assert (known.region.name, known.region.level) == ("中华人民共和国", Level.NATIONAL)


def test_the_state_council_by_its_title() -> None:
    head = "2024年中华人民共和国国务院政府工作报告\n"
    report, _ = of(head + BODY.format(review="2023年工作回顾", plan="2024年政府工作任务"))
    assert report.id == "000000-2024"


def test_the_state_council_by_what_it_calls_its_own() -> None:
    """Nobody says for whom the report speaks, which is of our country and of no place in it."""
    body = BODY.format(review="1984年工作回顾", plan="1985年的主要任务")
    said = "我国工业全面增长，我国农业又获丰收。我国贸易扩大，我国人民生活改善，我国国防更加巩固。国务院决定继续改革。"
    _, known = of("各位代表：\n向大会作政府工作报告，请予审议。\n" + body.replace("\n", f"\n{said}\n", 1))
    assert known.region.code == "000000"
    _, known = of("各位代表：\n向大会作政府工作报告，请予审议。\n" + body)
    assert known.region.code is None


def test_a_township_has_no_code() -> None:
    head = "瑶琳镇政府工作报告\n——2020年1月8日在桐庐县瑶琳镇第十七届人民代表大会第四次会议上\n"
    report, known = of(
        head + OPENING.format(who="镇人民政府") + BODY.format(review="2019年工作回顾", plan="2020年重点工作")
    )
    assert (known.region.name, known.region.level, known.region.code) == ("瑶琳镇", Level.TOWNSHIP, None)
    assert known.region.prefecture == "杭州市"
    assert report.id.startswith("unknown-")


def test_same_named_places() -> None:
    assert resolve("鼓楼区", "", year=2020).place is None
    assert len(resolve("鼓楼区", "", year=2020).rivals) == 4
    place = resolve("鼓楼区", "南京市和江苏省的发展，南京加快建设。", year=2020).place
    assert place is not None
    assert place.code == "320106"
    assert resolve("绍兴县", "", year=2010).place == by_code("330621", 2010)


def test_an_ambiguous_place_is_a_doubt() -> None:
    body = BODY.format(review="2019年工作回顾", plan="2020年重点工作")
    raw = "鼓楼区政府工作报告\n" + OPENING.format(who="区人民政府") + body
    report, known = of(raw)
    assert known.region.code is None
    assert report.draft is not None
    assert any(doubt.code == "place-ambiguous" for doubt in report.draft.doubts)
    assert of(raw, region="320302")[1].region.prefecture == "徐州市"


def test_a_year_and_a_place_given() -> None:
    report, known = of(BODY.format(review="工作回顾", plan="重点工作"), region="330122", year=1999)
    assert report.id == "330122-1999"
    assert (known.review_year, known.region.name) == (1998, "桐庐县")
    assert "region" in known.inferred


def test_what_the_text_does_not_say_stays_empty() -> None:
    report, known = of(OPENING.format(who="市人民政府") + BODY.format(review="工作回顾", plan="重点工作"))
    assert (known.title, known.congress, known.delivered_on, known.speaker, known.report_year) == (None,) * 5
    assert report.draft is not None
    assert {"place-unknown", "year-unknown"} <= {doubt.code for doubt in report.draft.doubts}


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("绍兴市", "绍兴"),
        ("甘孜藏族自治州", "甘孜"),
        ("内蒙古自治区", "内蒙古"),
        ("通县", "通县"),
        ("积石山保安族东乡族撒拉族自治县", "积石山"),
    ],
)
def test_short_names(name: str, short: str) -> None:
    assert core(name) == short


def test_title_and_session_on_lines_of_their_own_are_not_joined() -> None:
    head = "2031年桐庐县政府工作报告\n\n在桐庐县第十九届人民代表大会第三次会议上\n\n桐庐县县长  钱江潮\n\n"
    report, known = of(head + OPENING.format(who="县人民政府") + BODY.format(review="2030年工作", plan="2031年工作"))
    assert report.id == "330122-2031"
    assert known.title == "2031年桐庐县政府工作报告"
    assert known.congress is not None
    assert known.congress.name == "桐庐县第十九届人民代表大会第三次会议"
    assert (head + "各")[slice(*known.evidence["report_year"])] == "2031年"
    assert head[slice(*known.evidence["congress"])] == known.congress.name


@pytest.mark.parametrize(
    ("line", "title", "name"),
    [
        ("桐庐县人民政府代县长 钱江潮", "桐庐县人民政府代县长", "钱江潮"),
        ("桐庐县人民政府县长\n钱江潮", "桐庐县人民政府县长", "钱江潮"),
        ("国务院总理　钱 江", "国务院总理", "钱江"),
        ("自治区主席 钱江潮", "自治区主席", "钱江潮"),
        ("某某盟盟长 巴特尔", "某某盟盟长", "巴特尔"),
        ("行政公署专员 钱江潮", "行政公署专员", "钱江潮"),
        ("高新区管委会主任 钱江潮", "高新区管委会主任", "钱江潮"),
    ],
)
def test_speaker_lines(line: str, title: str, name: str) -> None:
    head = f"政府工作报告\n——2031年1月20日在第三届人民代表大会第一次会议上\n{line}\n"
    _, known = of(head + OPENING.format(who="人民政府") + BODY.format(review="2030年工作回顾", plan="2031年重点工作"))
    assert known.speaker is not None
    assert (known.speaker.title, known.speaker.name) == (title, name)


@pytest.mark.parametrize(
    ("head", "review", "years"),
    [
        ("现在，我代表国务院，向第五届全国人民代表大会作政府工作报告。\n", "三年来的工作", (1978, 1977, 1975)),
        ("各位代表：\n现在，我代表市人民政府报告工作。\n", "“十三五”及2020年工作回顾", (2021, 2020, 2016)),
    ],
)
def test_terms(head: str, review: str, years: tuple[int, int, int]) -> None:
    _, known = of(head + BODY.format(review=review, plan="今后的任务"))
    assert (known.report_year, known.review_year, known.review_from) == years


@pytest.mark.parametrize(
    ("review", "plan", "term"),
    [
        ("2025年及“十四五”工作回顾", "“十五五”时期主要目标", (2026, 2021, 2030)),
        ("2025年工作回顾", "关于第十五个五年规划的说明", (2026, None, 2030)),
        ("过去一年和五年工作回顾", "2028年工作建议", (2028, 2023, None)),
        ("2025年及“十四五”时期主要工作", "2026年主要任务", (2026, 2021, None)),
    ],
)
def test_what_is_reviewed_and_planned_besides_a_year(review: str, plan: str, term: tuple[int | None, ...]) -> None:
    _, known = of("各位代表：\n现在，我代表市人民政府报告工作。\n" + BODY.format(review=review, plan=plan))
    assert (known.report_year, known.review_from, known.plan_to) == term


def test_the_first_year_of_a_term_as_the_text_says() -> None:
    raw = (
        "各位代表：\n一、本届政府及2016年工作回顾\n2013年以来，全市经济平稳发展。完成投资31亿元。\n"
        "二、2017年主要任务\n推进改革。\n"
    )
    _, known = of(raw)
    assert (known.report_year, known.review_from) == (2017, 2013)
    assert raw[slice(*known.evidence["review_from"])] == "2013年"


def test_the_year_of_the_output_told() -> None:
    raw = (
        "各位代表：\n一、过去五年工作回顾\n初步核算，2008年全市生产总值342亿元，增长12%。\n"
        "二、今后五年的任务\n推进改革。\n"
    )
    _, known = of(raw)
    assert (known.report_year, known.review_year) == (2009, 2008)


def test_lines_below_the_headline_are_evidence_and_no_furniture() -> None:
    page = (
        "<html><body><h1>桐庐县政府工作报告</h1>"
        "<p>发布时间：2031-02-03 10:05　来源：桐庐县人民政府办公室　浏览次数：8</p>"
        "<p>——2031年1月20日在桐庐县第十九届人民代表大会第三次会议上</p>"
        + "".join(f"<p>{line}</p>" for line in REPORT.split("\n")[2:] if line.strip())
        + "</body></html>"
    )
    report = draft(page)
    known = report.metadata
    assert (known.source.publisher, known.source.published_on) == ("桐庐县人民政府办公室", date(2031, 2, 3))
    for name in ("source.publisher", "source.published_on"):
        start, end = known.evidence[name]
        assert end <= known.body[0]
        assert not any(first < end and start < last for first, last in known.furniture)
    assert page[slice(*known.evidence["source.publisher"])] == "桐庐县人民政府办公室"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "关于政府工作的报告\n——2022年1月8日在江山市第十七届人民代表大会第二次会议上\n江山市市长　王五\n各位代表：\n"
            "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2021年工作回顾\n2021年，全市生产总值增长8%。\n",
            ("关于政府工作的报告", "2022-01-08", 17, 2, "王五", "江山市市长"),
        ),
        (
            "2023年江山市政府工作报告\n（1月8日在江山市第十七届人大二次会议上）\n江山市委副书记、市长　王五\n"
            "各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2022年工作回顾\n2022年，全市生产总值增长8%。\n"
            "谢谢大家！\n《江山日报》2023年1月10日\n",
            ("2023年江山市政府工作报告", "None", 17, 2, "王五", "江山市委副书记、市长"),
        ),
    ],
)
def test_heads_as_pages_word_them(page: str, expected: tuple[object, ...]) -> None:
    report = draft(page)
    metadata = report.metadata
    assert metadata.congress is not None
    assert metadata.speaker is not None
    said = (metadata.title, str(metadata.delivered_on), metadata.congress.term, metadata.congress.session)
    assert (*said, metadata.speaker.name, metadata.speaker.title) == expected
    assert [heading.depth for heading in report.outline if "工作回顾" in heading.heading] == [1]
    assert not any("报告" in heading.heading for heading in report.outline)


def test_what_is_given_against_the_text_is_doubted() -> None:
    body = BODY.format(review="工作回顾", plan="重点工作")
    raw = "桐庐县2031年政府工作报告\n" + OPENING.format(who="县人民政府") + body
    report = draft(raw, region="330100", year=2019)
    assert report.id == "330100-2019"
    assert report.draft is not None
    messages = {doubt.code: doubt.message for doubt in report.draft.doubts}
    assert "330100 杭州市" in messages["region-contradicts"]
    assert "桐庐县" in messages["region-contradicts"]
    assert messages["year-contradicts"] == "--year gives 2019, the text says 2031"
    same = draft(raw, region="330122", year=2031).draft
    assert same is not None
    assert not {"region-contradicts", "year-contradicts"} & {doubt.code for doubt in same.doubts}


@pytest.mark.parametrize(
    ("spoken", "named"),
    [
        ("新区管委会", "东湾新区"),
        ("管委会", "东湾新区"),
        ("东湾新区管委会", "东湾新区"),
        ("东湾产业园区管理委员会", "东湾产业园区"),
        ("绍兴市高新区管委会", "绍兴市高新区"),
    ],
)
def test_a_zone_is_named_by_its_committee_and_not_by_its_city(spoken: str, named: str) -> None:
    text = (
        f"同志们：\n根据会议安排，我代表{spoken}向大会报告工作。\n2030年工作回顾\n2030年，东湾新区管委会在绍兴市委领导下推进各项工作，"
        "增速居全市第二，绍兴市第三，绍兴市委肯定，全市推广，绍兴市最好。\n地区生产总值增长8%。\n2031年工作安排\n地区生产总值增长9%。\n"
    )
    _, known = of(text)
    assert known.region.name == named
    assert known.region.code is None
    assert text[slice(*known.evidence["region.name"])] == named


@pytest.mark.parametrize("spoken", ["高新区管委会", "管委会"])
def test_a_zone_without_a_name_is_no_city(spoken: str) -> None:
    text = f"同志们：\n我代表{spoken}报告工作。\n增速居全市第二，绍兴市第三，绍兴市委肯定，全市推广，绍兴市最好。\n"
    _, known = of(text)
    assert known.region.name is None


def test_a_township_is_an_unknown_place() -> None:
    body = BODY.format(review="工作回顾", plan="任务")
    report = draft("青石镇政府工作报告\n" + OPENING.format(who="镇人民政府") + body)
    assert report.draft is not None
    assert any(doubt.code == "place-unknown" and "--region" in doubt.message for doubt in report.draft.doubts)


def test_the_formula_of_the_opening_is_no_title() -> None:
    raw = "各位代表：\n现在，我代表江山市人民政府向大会作政府工作报告，请予审议。\n一、2030年工作回顾\n投资5亿元。"
    assert draft(raw).metadata.title is None


def test_the_speaker_may_stand_on_the_line_of_the_title() -> None:
    known = draft("2031年江山市政府工作报告 江山市人民政府市长 钱江潮\n各位代表：\n现在报告工作，请予审议。").metadata
    assert known.title == "2031年江山市政府工作报告"
    assert (known.speaker.title, known.speaker.name) == ("江山市人民政府市长", "钱江潮")


def test_the_head_of_a_page_whose_line_breaks_were_lost() -> None:
    menu = "江山政府网登录注册江山市人民政府无障碍阅读搜索首页政务要闻政务公开政务服务"
    line = "政府工作报告二00三年政府工作报告发布时间：2003-02-2116:02信息来源：江山市情网打印分享到："
    body = "一、2002年工作完成情况\n全市生产总值完成32亿元。\n二、2000年政府工作的主要任务\n推进项目建设。\n"
    known = draft(f"标题：二00三年政府工作报告\n年份：2003\n{menu}\n{line}\n{body}").metadata
    assert known.title == "二00三年政府工作报告"
    assert (known.report_year, known.review_year) == (2003, 2002)
    assert (known.source.publisher, known.source.published_on) == ("江山市情网", date(2003, 2, 21))


@pytest.mark.parametrize("opens", ["2018两会", "2018年两会", "2018年地方两会", "两会"])
def test_the_name_of_the_place_stands_behind_that_of_the_sessions(opens: str) -> None:
    body = "各位代表：\n\n过去一年，全市生产总值增长5%。\n今年要推进项目建设。\n"
    report = draft(f"{opens}江山市政府工作报告\n\n{body}")
    assert report.metadata.region.name == "江山市"


def test_a_title_may_open_with_the_bare_year() -> None:
    report = draft("2018江山市政府工作报告\n\n各位代表：\n\n过去一年，全市生产总值增长5%。\n今年要推进项目建设。\n")
    assert report.metadata.title == "2018江山市政府工作报告"
    assert report.metadata.report_year == 2018


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        ("杭州市桐庐县人民政府门户网站\n政府工作报告\n", "桐庐县"),
        ("杭州市桐庐县第十七届人民代表大会\n（03）\n政府工作报告\n——在县第十七届人民代表大会第四次会议上\n", "桐庐县"),
        ("政府工作报告\n下面是本站整理的桐庐县2031年政府工作报告，供参考。\n", "桐庐县"),
    ],
)
def test_the_page_says_whose_report_it_is(head: str, shown: str) -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    raw = head + OPENING.format(who="县人民政府") + body
    known = of(raw)[1]
    assert (known.region.name, known.region.code) == (shown, "330122")
    start, end = known.evidence["region.name"]
    assert raw[start:end] == shown


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("title: 2031年桐庐县政府工作报告\n\n政府工作报告\n", "2031年桐庐县政府工作报告"),
        ("首页 / 政务公开 / 政府工作报告 / 正文\n2031年政府工作报告(全文)\n", "2031年政府工作报告"),
        ("桐庐县人民政府工作报告（2031年）\n", "桐庐县人民政府工作报告（2031年）"),
        ("桐庐县人民政府2031年《政府工作报告》\n**政府工作报告**\n", "桐庐县人民政府2031年《政府工作报告》"),
        ("下面是小编整理的2031年政府工作报告\n政府工作报告\n", "政府工作报告"),
    ],
)
def test_the_title_is_the_line_that_says_most(head: str, title: str) -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    raw = head + OPENING.format(who="县人民政府") + body
    metadata = draft(raw).metadata
    assert metadata.title == title
    assert raw[slice(*metadata.evidence["title"])] == title


def test_the_office_of_a_deputy_names_the_place() -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    raw = "政府工作报告\n——2031年1月9日在县第十七届人民代表大会第四次会议上\n桐庐县常务副县长 王五\n"
    assert of(raw + OPENING.format(who="县人民政府") + body)[1].region.code == "330122"


def test_the_trail_of_a_page_says_whose_report_it_is() -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    trail = "当前位置：杭州市桐庐县人民政府门户网站 > 政务公开 > 政府工作报告\n"
    known = of(trail + "政府工作报告\n" + OPENING.format(who="县人民政府") + body)[1]
    assert known.region.code == "330122"
    assert "region" in known.inferred


def test_links_to_the_reports_of_others_name_no_place() -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    raw = "政府工作报告\n" + OPENING.format(who="县人民政府") + body
    links = "上一篇：桐庐县2031年政府工作报告\n下一篇：江山市2029年政府工作报告\n"
    assert of(raw + links)[1].region.name is None


def test_a_place_in_no_list_contradicts_what_is_given_but_a_zone_does_not() -> None:
    body = BODY.format(review="工作回顾", plan="重点工作")

    def doubts(place: str, who: str) -> dict[str, str]:
        made = draft(f"{place}2031年政府工作报告\n" + OPENING.format(who=who) + body, region="330122").draft
        return {doubt.code: doubt.message for doubt in made.doubts} if made is not None else {}

    assert "临渊县, which is in no list" in doubts("临渊县", "县人民政府")["region-contradicts"]
    assert "region-contradicts" not in doubts("富春江镇", "镇人民政府")
    assert "region-contradicts" not in doubts("桐庐县", "县人民政府")


NEWS = "1月20日上午，县第十九届人民代表大会第三次会议隆重开幕。县长作政府工作报告。\n"


def test_the_report_names_its_session_before_the_news_above_does() -> None:
    known = draft(NEWS + REPORT).metadata
    assert known.congress is not None
    assert known.congress.name == "桐庐县第十九届人民代表大会第三次会议"
    assert known.title == "桐庐县政府工作报告"


@pytest.mark.parametrize(
    "line",
    [
        "（桐庐县第十九届人民代表大会第三次会议 2031年1月20日）",
        "(桐庐县第十九届人民代表大会第三次会议　2031年1月20日)",
        "桐庐县第十九届人民代表大会第三次会议 2031年1月20日",
    ],
)
def test_the_day_may_stand_behind_the_session(line: str) -> None:
    known = draft(REPORT.replace("——2031年1月20日在桐庐县第十九届人民代表大会第三次会议上", line)).metadata
    assert known.congress is not None
    assert known.congress.name == "桐庐县第十九届人民代表大会第三次会议"
    assert str(known.delivered_on) == "2031-01-20"
    assert known.region.code == "330122"


def test_a_day_alone_between_title_and_salutation_is_that_of_delivery() -> None:
    _, known, _ = headed("江山市2031年政府工作报告\n2031年1月20日")
    assert str(known.delivered_on) == "2031-01-20"


@pytest.mark.parametrize("line", ["2031年1月20日在桐庐县第十九届人民代表大会第三次会议上", "（2031年1月20日）"])
def test_a_bare_name_between_title_and_delivery_line(line: str) -> None:
    head = REPORT[: REPORT.index("——")]
    known = draft(f"{head}钱江潮\n\n{line}\n\n" + REPORT[REPORT.index("各位代表：") :]).metadata
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("钱江潮", None)


@pytest.mark.parametrize(
    ("head", "code", "name"),
    [
        ("科右前旗人民政府工作报告\n2031年1月8日在旗第十五届人民代表大会第一次会议上", "152221", "科尔沁右翼前旗"),
        ("政府工作报告\n2031年1月8日在达茂旗第十五届人民代表大会第一次会议上", "150223", "达尔罕茂明安联合旗"),
        ("政府工作报告\n——2031年1月18日在锡林郭勒盟经济工作会议上\n盟行署盟长 某某", "152500", "锡林郭勒盟"),
        ("政府工作报告\n2031年1月8日在天山北旗第十五届人民代表大会第一次会议上", None, "天山北旗"),
    ],
)
def test_banners_and_leagues(head: str, code: str | None, name: str) -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年工作安排")
    text = f"{head}\n" + OPENING.format(who="旗人民政府") + body
    report, known = of(text)
    assert [str(finding) for finding in check(report, original=text) if finding.severity == "error"] == []
    assert (known.region.code, known.region.name) == (code, name)
    assert known.region.level is (Level.PREFECTURE if name[-1] == "盟" else Level.COUNTY)


def test_a_district_in_no_list_has_its_level_by_its_congress() -> None:
    body = OPENING.format(who="区人民政府") + BODY.format(review="2030年工作回顾", plan="2031年工作安排")
    _, known = of(f"政府工作报告\n2031年1月8日在云岭区第九届人民代表大会第一次会议上\n{body}")
    assert (known.region.name, known.region.level) == ("云岭区", Level.COUNTY)


def test_a_fragment_that_begins_with_the_third_part_begins_with_the_plan() -> None:
    raw = "三、2031年重点工作\n（一）加快产业转型。工业技改投资增长15%。\n四、加强政府自身建设\n推进政务公开。\n"
    report, known = of(raw)
    assert (known.report_year, len(report.achievements)) == (2031, 0)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("江山市人民政府\n工作报告", "江山市人民政府工作报告"),
        ("江山市\n政府工作报告", "江山市政府工作报告"),
        ("锡林郭勒盟\n政府工作报告", "锡林郭勒盟政府工作报告"),
        ("江山市人民政府网站\n工作报告", None),
    ],
)
def test_a_title_in_two_lines(head: str, title: str | None) -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年工作安排")
    raw = f"{head}\n（2031年元月6日在江山市第十六届人民代表大会第四次会议上）\n"
    text = raw + OPENING.format(who="市人民政府") + body
    report, known = of(text)
    assert known.title == title
    assert known.delivered_on == date(2031, 1, 6)
    assert [str(finding) for finding in check(report, original=text) if finding.severity == "error"] == []


def test_a_place_that_is_no_more_has_no_code_long_after() -> None:
    assert resolve("崇文区", "", year=2012).place is not None
    assert resolve("崇文区", "", year=2022).place is None


def test_tasks_fulfilled_are_those_of_the_year_reviewed() -> None:
    body = BODY.format(review="坚定信心，圆满完成2030年各项任务", plan="今年政府工作的主要任务")
    report, known = of(OPENING.format(who="市人民政府") + body)
    assert (known.review_year, known.report_year) == (2030, 2031)
    assert [part.role for part in report.outline if part.depth == 1] == ["review", "plan"]


def test_news_of_a_report_tells_for_which_year_it_is() -> None:
    _, known = of(
        "11月28日，青川县第十八届人民代表大会第一次会议开幕，李明远代表县人民政府向大会作政府工作报告。报告指出，2031年将重点抓好3件"
        "民生实事：\n（1）新建学校2所。\n（2）改造道路3公里。\n（3）新增车位400个。\n"
    )
    assert (known.report_year, known.review_year) == (2031, 2030)
    assert known.speaker is not None
    assert known.speaker.name == "李明远"


def test_the_line_that_says_who_spoke_is_no_title() -> None:
    _, known = of(
        "青川县政府工作报告 (2031年1月12日 李明远)\n\n——2031年1月12日在青川县第七届人民代表大会第七次会议上\n\n"
        "李明远在大会上作政府工作报告\n\n" + OPENING.format(who="县人民政府")
        + BODY.format(review="2030年工作回顾", plan="2031年工作安排")
    )
    assert known.title == "青川县政府工作报告"


SESSION = "——2031年1月18日在江山市第十九届人民代表大会第三次会议上"


def headed(head: str, tail: str = "") -> tuple[Report, Metadata, str]:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    raw = f"{head}\n" + OPENING.format(who="市人民政府") + body + tail
    report, known = of(raw)
    assert [str(finding) for finding in check(report, original=raw) if finding.severity == "error"] == []
    return report, known, raw


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("（江山市人民政府市长　李明远）", "李明远", "江山市人民政府市长"),
        ("（市长 李明远）", "李明远", "市长"),
        ("市长 李明远（女）", "李明远", "市长"),
        ("市长 阿不都热西提•吐尔逊", "阿不都热西提•吐尔逊", "市长"),
        ("（李明远）", "李明远", None),
        ("（报告人：李明远）", "李明远", None),
        ("市长 李明远——2031年1月18日在江山市第十九届人民代表大会第三次会议上", "李明远", "市长"),
        ("市长 李明远二〇三一年一月十八日", "李明远", "市长"),
        ("市长（代）　李明远", "李明远", "市长（代）"),
        ("报告人　李明远", "李明远", None),
        ("李明远\n（江山市人民政府市长）", "李明远", "江山市人民政府市长"),
        ("李明远\n江山市人民政府市长", "李明远", "江山市人民政府市长"),
        ("江山市人民政府市长　李明远 ?", "李明远", "江山市人民政府市长"),
        ("报告人：江山市市长 李明远\n江山市人民政府市长 李明远", "李明远", "江山市人民政府市长"),
        ("县长　马·依布拉", "马·依布拉", "县长"),
        ("市长 艾力·买买提·吐尔逊", "艾力·买买提·吐尔逊", "市长"),
        ("江山市革命委员会主任 李明远", "李明远", "江山市革命委员会主任"),
        ("欧阳晓明", "欧阳晓明", None),
    ],
)
def test_how_a_line_names_the_speaker(line: str, name: str, title: str | None) -> None:
    _, known, _ = headed(f"政府工作报告\n{SESSION}\n{line}")
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == (name, title)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("江山市市长李明远在江山市第十九届人民代表大会第三次会议上作政府工作报告", "江山市市长"),
        ("——2031年1月18日市长李明远在江山市第十九届人民代表大会第三次会议上", "市长"),
        ("（2031年1月18日在江山市第十九届人民代表大会第三次会议上）　　李明远", None),
        ("2031年1月18日在市十九届人大三次会议上　李明远", None),
    ],
)
def test_the_delivery_line_names_the_speaker(line: str, title: str | None) -> None:
    _, known, _ = headed(f"江山市政府工作报告\n{line}")
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("李明远", title)


@pytest.mark.parametrize(
    ("tail", "title"),
    [
        ("江山市人民政府市长　李明远\n2031年1月18日\n", "江山市人民政府市长"),
        ("市长：李明远\n", "市长"),
        ("谢谢大家！\n市长　李明远\n", "市长"),
        ("（报告人：李明远）\n", None),
    ],
)
def test_who_signs_below_the_closing_call(tail: str, title: str | None) -> None:
    _, known, raw = headed("2031年江山市政府工作报告", tail)
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("李明远", title)
    assert raw[slice(*known.evidence["speaker.name"])] == "李明远"
    assert headed("2031年江山市政府工作报告", "市长信箱\n市长热线\n")[1].speaker is None


@pytest.mark.parametrize(
    ("line", "congress"),
    [
        ("（2031.1.18 在江山市第十九届人民代表大会第三次会议上）", "江山市第十九届人民代表大会第三次会议"),
        ("2031-01-18在江山市第十九届人民代表大会第三次会议上", "江山市第十九届人民代表大会第三次会议"),
        ("——2031年1月18日在江山市十九届三次人代会上", "江山市十九届三次人代会"),
        ("二0三一年一月十八日在江山市第十九届人民代表大会第三次会议上", "江山市第十九届人民代表大会第三次会议"),
    ],
)
def test_days_and_sessions_in_short(line: str, congress: str) -> None:
    _, known, _ = headed(f"发布时间：2031-02-05\n江山市政府工作报告\n{line}")
    assert (known.delivered_on, known.congress) == (date(2031, 1, 18), Congress(name=congress, term=19, session=3))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("江山市人民政府\n2031年工作报告", "江山市人民政府2031年工作报告"),
        ("江山市政府2031年度工作报告", "江山市政府2031年度工作报告"),
        ("江山市二〇三一年政府工作报告", "江山市二〇三一年政府工作报告"),
        ("《政府工作报告》", "政府工作报告"),
        ("2031年行署工作报告", "2031年行署工作报告"),
        ("行署工作报告", "行署工作报告"),
        ("2031年青川区吴淞街道办事处工作报告", "2031年青川区吴淞街道办事处工作报告"),
    ],
)
def test_how_titles_are_set(head: str, title: str) -> None:
    assert headed(f"{head}\n{SESSION}")[1].title == title


@pytest.mark.parametrize(
    ("day", "review", "plan"),
    [
        ("2031年1月18日", "2030年工作回顾", "2031年重点工作"),
        ("2030年12月28日", "2030年工作回顾", "2031年重点工作"),
        ("2031年1月18日", "过去一年工作回顾", "今年重点工作"),
    ],
)
def test_a_title_may_name_the_year_reviewed(day: str, review: str, plan: str) -> None:
    head = f"江山市2030年政府工作报告\n（{day}在江山市第十九届人民代表大会第三次会议上）\n市长 李明远\n"
    raw = head + OPENING.format(who="市人民政府") + BODY.format(review=review, plan=plan)
    report, known = of(raw)
    assert (known.report_year, known.review_year) == (2031, 2030)
    assert [str(finding) for finding in check(report, original=raw) if finding.severity == "error"] == []


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("恩施州", "恩施土家族苗族自治州"), ("海西州", "海西蒙古族藏族自治州"), ("景宁县", "景宁畲族自治县"),
        ("前郭县", "前郭尔罗斯蒙古族自治县"), ("鄂温克旗", "鄂温克族自治旗"),
    ],
)
def test_autonomous_places_without_their_peoples(name: str, full: str) -> None:
    place = resolve(name, "", year=2020).place
    assert place is not None
    assert place.name == full


@pytest.mark.parametrize(
    ("title", "name"), [("锡林郭勒盟行政公署工作报告", "锡林郭勒盟"), ("2031年阿里地区行署工作报告", "阿里地区")]
)
def test_the_office_of_a_prefecture_without_a_congress_names_it(title: str, name: str) -> None:
    head = f"{title}\n（2031年1月15日）\n行署专员 李明远\n"
    assert of(head + BODY.format(review="2030年工作回顾", plan="2031年重点工作"))[1].region.name == name


@pytest.mark.parametrize(
    ("session", "office", "who", "code"),
    [
        ("自治区第十四届人民代表大会第二次会议", "内蒙古自治区主席", "自治区人民政府", "150000"),
        ("区第十三届人民代表大会第二次会议", "区长", "浦东新区人民政府", "310115"),
        ("盟第十二届人民代表大会第一次会议", "盟长", "锡林郭勒盟人民政府", "152500"),
    ],
)
def test_what_alone_names_the_place(session: str, office: str, who: str, code: str) -> None:
    head = f"政府工作报告\n——2031年1月18日在{session}上\n{office} 李明远\n"
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    assert of(head + OPENING.format(who=who) + body)[1].region.code == code


@pytest.mark.parametrize("title", ["2031年政府工作报告（江山市）", "【江山市】2031年政府工作报告"])
def test_a_place_in_brackets_beside_the_title(title: str) -> None:
    assert of(f"{title}\n" + BODY.format(review="2030年工作回顾", plan="2031年重点工作"))[1].region.code == "330881"


def test_a_title_in_two_lines_above_a_line_of_the_page() -> None:
    _, known, raw = headed(f"江山市\n政府工作报告\n2031-04-02 09:11  来源: 本报\n{SESSION}\n市长 李明远")
    assert known.title == "江山市政府工作报告"
    assert raw[slice(*known.evidence["title"])] == "江山市\n政府工作报告"


def test_the_speaker_below_all_that_a_forum_says_of_its_member() -> None:
    member = "\n".join(["设为首页收藏本站", "签到天数: 88 天", *(f"主题 {number}万" for number in range(14))])
    _, known, _ = headed(f"{member}\n江山市2031年政府工作报告\n{SESSION}\n江山市市长 李明远")
    assert known.speaker is not None
    assert known.speaker.name == "李明远"


def test_the_national_congress_is_reported_to_by_the_nation() -> None:
    _, known = of(
        "1991年政府工作报告\n——１９９１年３月２６日在第七届全国人民代表大会第四次会议上\n"
        "国务委员兼国家计划委员会主任 李大山\n各位代表：\n我受国务院委托，向大会报告计划，请予审议。\n"
        "一、１９９０年计划的执行情况\n粮食总产量比上年增长百分之三。"
    )
    assert known.region.code == "000000"
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("李大山", "国务委员兼国家计划委员会主任")


def test_an_office_without_a_name_is_no_speaker() -> None:
    _, known = of(
        "政府工作报告\n——二〇三一年五月十五日在第六届全国人民代表大会第二次会议上\n国务院总理\n各位代表：\n"
        "我代表国务院，向大会作政府工作报告，请予审议。\n一、一年来的工作\n粮食总产量比上年增长百分之三。"
    )
    assert known.speaker is None


def test_a_title_with_a_year_later_than_the_day_of_delivery_allows_is_a_slip() -> None:
    session = "——2031年1月22日在江山市第十二届人民代表大会第一次会议上\n各位代表：\n我代表市人民政府，向大会报告工作。"
    body = "\n一、过去五年的工作回顾\n刚刚过去的2030年，全市新增企业20家。"
    assert of(f"江山市2032年政府工作报告\n{session}{body}")[1].report_year == 2031
    assert of(f"江山市2032年政府工作报告\n{session.replace('1月', '11月')}{body}")[1].report_year == 2032
    assert of(f"江山市2031年政府工作报告\n{session}{body}")[1].report_year == 2031


def test_a_link_to_other_reports_is_no_title() -> None:
    raw = (
        "（点击查阅更多2031年地方政府工作报告）\n——2031年1月12日在江山市第十四届人民代表大会第四次会议上\n"
        "李明远\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n一、2030年工作回顾\n新增企业20家。"
    )
    assert of(raw)[1].title is None


@pytest.mark.parametrize(
    ("said", "code"), [("自治区综合实力强区", "150102"), ("全省综合实力强区", None), ("综合实力强区", None)]
)
def test_of_places_of_one_name_the_one_in_an_autonomous_region(said: str, code: str | None) -> None:
    raw = (
        "政府工作报告\n——2012年11月26日在新城区第十六届人民代表大会第一次会议上\n各位代表：\n"
        f"我代表新城区人民政府向大会作工作报告。\n一、过去五年工作回顾\n新增企业20家，建成{said}。"
    )
    assert of(raw)[1].region.code == code


def test_the_office_of_a_street_and_the_fields_of_an_encyclopedia() -> None:
    street = "永宁街道办事处2030年工作总结和2031年工作计划\n各位代表：\n我代表街道办事处，向各位代表报告工作。\n"
    _, known = of(street + "一、2030年工作回顾\n财政总收入1.2亿元，增长8%。")
    assert (known.region.name, known.region.level) == ("永宁街道", Level.TOWNSHIP)
    fields = "2031年江山市政府工作报告\n基本介绍\n- 中文名:2031年江山市政府工作报告\n- 报告时间:2030年12月25日\n"
    _, known = of(fields + "各位代表：\n一、2030年工作回顾\n在市人大监督下，财政总收入1.2亿元，增长8%。")
    assert (known.speaker, str(known.delivered_on)) == (None, "2030-12-25")


ZONE_OPENING = "同志们：\n现在，我代表{who}向大会报告工作。\n"


@pytest.mark.parametrize(
    ("head", "who", "named", "code"),
    [
        ("滨江新区管委会工作报告\n——2031年2月3日在新区党工委（扩大）会议上", "管委会", "滨江新区", None),
        ("城东新区管委会2030年工作报告\n2031年2月3日", "管委会", "城东新区", None),
        ("江北新区管理委员会工作报告\n（2031年2月3日）", "新区管委会", "江北新区", None),
        ("城东新区2031年政府工作报告\n（2031年2月3日）", "管委会", "城东新区", None),
        ("滨海新区管委会工作报告\n（2031年2月3日）", "管委会", "滨海新区", None),
        ("绍兴市滨海新区管委会工作报告\n（2031年2月3日）", "管委会", "滨海新区", None),
        ("天津市滨海新区政府工作报告\n（2031年2月3日）", "区人民政府", "滨海新区", "120116"),
        ("浦东新区政府工作报告\n（2031年2月3日）", "区人民政府", "浦东新区", "310115"),
        (
            "管委会工作报告\n——在临港经济技术开发区2031年工作会议上\n（2031年2月3日）",
            "管委会", "临港经济技术开发区", None,
        ),
        ("管委会工作报告\n——2031年2月3日在滨海高新区干部大会上", "管委会", "滨海高新区", None),
        ("苏州工业园区管委会工作报告\n2031年2月3日", "管委会", "苏州工业园区", None),
        ("临港新片区管委会工作报告\n2031年2月3日", "管委会", "临港新片区", None),
        ("中新天津生态城管委会工作报告\n2031年2月3日", "管委会", "中新天津生态城", None),
        ("高新区管委会工作报告\n——2031年2月3日在高新区2031年工作会议上", "管委会", None, None),
        ("经济技术开发区管委会工作报告\n2031年2月3日", "管委会", None, None),
        ("管委会工作报告\n——2031年2月3日在综合保税区工作会议上", "管委会", None, None),
        ("工作报告\n——2031年2月3日在城北镇2031年三级干部会议上\n镇长 王一鸣", "镇政府", "城北镇", None),
        ("政府工作报告\n——2031年2月3日在新昌县三级干部大会上\n县长 王一鸣", "县政府", "新昌县", "330624"),
        ("工作报告\n——2031年2月3日在创建文明社区工作会议上", "政府", None, None),
        ("工作报告\n——2031年2月3日在加快发展乡镇工业工作会议上", "政府", None, None),
        ("工作报告\n——2031年2月3日在全镇经济工作会议上\n镇长 王一鸣", "镇党委、政府", None, None),
        ("工作报告\n——2031年2月3日于城北镇2031年工作会议", "镇党委、政府", "城北镇", None),
        ("工作报告\n——在2031年城北镇工作会议上的讲话\n2031年2月3日", "镇党委、政府", "城北镇", None),
        ("城西科创大走廊管委会工作报告\n2031年2月3日", "管委会", "城西科创大走廊", None),
        ("鼓楼区管委会工作报告\n2031年2月3日", "管委会", "鼓楼区", None),
        ("城区街道工作报告\n2031年2月3日", "街道办事处", "城区街道", None),
        ("望江街道2030年工作总结和2031年工作思路\n（2031年2月3日）", "街道办事处", "望江街道", None),
        ("2030年度望江街道工作总结及2031年工作思路\n（2031年2月3日）", "街道党工委、办事处", "望江街道", None),
        ("街道办事处工作报告\n——2031年2月3日在望江街道第三届居民代表会议上", "街道办事处", "望江街道", None),
        ("2031年工作报告\n（2031年2月3日）", "望江街道办事处", "望江街道", None),
        ("2031年工作报告\n（2031年2月3日）", "街道办事处", None, None),
        ("政府工作报告\n——2031年2月3日在巴彦苏木第十届人民代表大会第二次会议上", "苏木人民政府", "巴彦苏木", None),
        ("阿荣旗向阳峪镇政府工作报告\n（2031年2月3日）", "镇人民政府", "向阳峪镇", None),
    ],
)
def test_zones_streets_and_towns(head: str, who: str, named: str | None, code: str | None) -> None:
    report, known = of(f"{head}\n" + ZONE_OPENING.format(who=who) + BODY.format(review="2030年工作", plan="2031年工作"))
    assert (known.region.name, known.region.code) == (named, code)
    assert known.delivered_on == date(2031, 2, 3)
    assert report.outline[0].heading == "一、2030年工作"


def test_a_district_governed_with_a_zone_is_named_by_its_congress() -> None:
    head = "政府工作报告\n——2031年2月3日在滨江区第八届人民代表大会第三次会议上\n区长、高新区管委会主任 王一鸣\n"
    opening = OPENING.format(who="高新区党工委、管委会和区人民政府")
    _, known = of(head + opening + BODY.format(review="2030年工作", plan="2031年工作"))
    assert (known.region.name, known.region.code) == ("滨江区", "330108")


def test_a_new_district_governed_by_a_committee_is_that_of_the_province_named() -> None:
    head = "浦东新区管委会工作报告\n（1996年2月3日）\n" + ZONE_OPENING.format(who="管委会")
    body = BODY.format(review="1995年工作", plan="1996年工作")
    assert of(head + body)[1].region.code is None
    assert of(head + body.replace("城乡", "上海城乡"))[1].region.code == "310115"


def test_the_page_of_a_town_is_titled_with_its_name() -> None:
    page = (
        "<html><head><title>狮子口镇2031年政府工作报告_桐庐县人民政府网</title></head><body><p>政府工作报告</p>"
        "<p>镇长 王一鸣</p>"
        "<p>各位代表：</p><p>现在，我代表镇人民政府，向大会报告工作，请予审议。</p><p>一、2030年工作回顾</p><p>新增企业20家。</p>"
        "</body></html>"
    )
    assert of(page)[1].region.name == "狮子口镇"


def test_the_party_of_the_county_names_no_town() -> None:
    body = BODY.format(review="2030年工作", plan="2031年工作") + "中共桐庐县委作出部署。"
    _, known = of("政府工作报告\n2031年2月3日\n镇长 王一鸣\n" + OPENING.format(who="镇人民政府") + body)
    assert (known.region.name, known.region.level) == (None, Level.TOWNSHIP)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("新区管委会副主任  孙立新", "新区管委会副主任"),
        ("管委会常务副主任 孙立新", "管委会常务副主任"),
        ("党工委副书记、管委会主任 孙立新", "党工委副书记、管委会主任"),
        ("新区管委会主任、党工委副书记 孙立新", "新区管委会主任、党工委副书记"),
        ("党工委书记 孙立新", "党工委书记"),
        ("街道办事处副主任 孙立新", "街道办事处副主任"),
        ("街道办主任 孙立新", "街道办主任"),
        ("苏木达 孙立新", "苏木达"),
        ("副主任 孙立新", "副主任"),
        ("临港新区管委会主任孙立新在临港新区2031年工作会议上的报告", "临港新区管委会主任"),
    ],
)
def test_who_speaks_for_zones_streets_and_towns(line: str, title: str) -> None:
    head = f"管委会工作报告\n——在临港新区2031年工作会议上\n（2031年2月3日）\n{line}\n"
    report, known = of(head + ZONE_OPENING.format(who="管委会") + BODY.format(review="2030年工作", plan="2031年工作"))
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == ("孙立新", title)
    assert report.outline[0].heading == "一、2030年工作"


@pytest.mark.parametrize(
    ("line", "publisher", "day"),
    [
        ("人民日报 2031年2月6日 第1版", "人民日报", date(2031, 2, 6)),
        ("团结报  2031年2月6日  星期一  第2版", "团结报", date(2031, 2, 6)),
        ("杭州晚报　2031年2月6日　星期四　03版 专题", "杭州晚报", date(2031, 2, 6)),
        ("《桐庐报》2031年2月6日", "桐庐报", date(2031, 2, 6)),
        ("《今日桐庐报》（2031年2月6日 第1版）", "今日桐庐报", date(2031, 2, 6)),
        ("杭州日报/2031年/2月/6日/第002版", "杭州日报", None),
        ("2031年02月06日 星期一 杭州日报", "杭州日报", date(2031, 2, 6)),
        ("A2 杭州日报数字报 2031年2月6日", "杭州日报", date(2031, 2, 6)),
        ("杭州日报 | 2031-02-06", "杭州日报", date(2031, 2, 6)),
        ("（原载2031年2月6日《杭州日报》）", "杭州日报", None),
        ("摘自《杭州日报》2031年2月6日第3版", "杭州日报", None),
        ("（据《杭州日报》）", "杭州日报", None),
        ("转自：今日桐庐", "今日桐庐", None),
        ("转载自“桐庐发布”微信公众号", "桐庐发布", None),
        ("选自《桐庐政报》2031年第2期", "桐庐政报", None),
        ("新华社北京2月6日电", "新华社", None),
        ("公开主体：桐庐县人民政府办公室", "桐庐县人民政府办公室", None),
        ("来源:桐庐发布", "桐庐发布", None),
        ("来源：桐庐发布发布时间：2031-02-06", "桐庐发布", date(2031, 2, 6)),
        ("桐庐发布 2031-02-06 09:12", "桐庐发布", date(2031, 2, 6)),
        ("来源：《杭州日报》", "杭州日报", None),
        ("来源 | 桐庐发布", "桐庐发布", None),
        ("【来源】桐庐发布", "桐庐发布", None),
        ("文章出处：杭州日报", "杭州日报", None),
        ("来源：桐庐县人民政府办公室（桐庐发布）", "桐庐县人民政府办公室", None),
        ("来源：网络  发布单位：桐庐县府办", "桐庐县府办", None),
        ("今日桐庐 2031年2月6日 第1版", "今日桐庐", date(2031, 2, 6)),
        ("第01版：要闻 2031年2月6日 杭州日报", "杭州日报", date(2031, 2, 6)),
        ("杭州日报  2031年2月6日 农历正月十四 星期四", "杭州日报", date(2031, 2, 6)),
        ("杭州日报    2031年02月06日 星期四 返回目录 放大+ 缩小-", "杭州日报", date(2031, 2, 6)),
        ("人民日报一九七九年六月二十六日第一版", "人民日报", None),
        ("（载《杭州日报》2031年2月6日第一版）", "杭州日报", None),
        ("本文转自桐庐发布", "桐庐发布", None),
        ("浙江政报 2031年第2期", "浙江政报", None),
        ("杭州日报讯（记者 王明）", "杭州日报", None),
        ("轉自：杭州日報", "杭州日報", None),
        ("今日要闻 2031年2月6日", None, None),
        ("来源：https://www.example.cn/", None, None),
        ("作者：县府办  来源：本站原创", None, None),
        ("来源：网络", None, None),
        ("转自：互联网", None, None),
        ("工作汇报 2031年2月6日", None, None),
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_who_published_it(line: str, publisher: str | None, day: date | None, place: str) -> None:
    text = f"{line}\n{REPORT}" if place == "above" else f"{REPORT.rstrip()}\n{line}\n"
    report, known = of(text)
    assert (known.source.publisher, known.source.published_on) == (publisher, day)
    assert (known.region.name, known.delivered_on) == ("桐庐县", date(2031, 1, 20))
    if publisher is not None:
        assert text[slice(*known.evidence["source.publisher"])] == publisher
        assert all(publisher not in one.text for one in (*report.context, *report.tasks))


@pytest.mark.parametrize(
    ("lines", "delivered", "year"),
    [
        ("（2031年2月3日桐庐县第十九届人民代表大会第三次会议通过）", None, 2031),
        ("（二〇三一年二月三日桐庐县第十九届人民代表大会第三次会议审议批准）", None, 2031),
        ("（2031年1月15日至18日 桐庐县第十九届人民代表大会第三次会议）", None, 2031),
        ("2031年1月15日—18日在桐庐县第十九届人民代表大会第三次会议上", None, 2031),
        ("——2031年1月15日在桐庐县第十九届人民代表大会第三次会议上\n（2031年1月18日县第十九届人大三次会议通过）",
         date(2031, 1, 15), 2031),
        ("（2031年1月18日县人民代表大会会议通过）\n——2031年1月15日在桐庐县第十九届人民代表大会第三次会议上",
         date(2031, 1, 15), 2031),
    ],
)
def test_the_day_of_adoption_and_those_of_the_session_are_not_that_of_delivery(
    lines: str, delivered: date | None, year: int
) -> None:
    body = BODY.format(review="工作回顾", plan="重点工作")
    _, known = of(f"政府工作报告\n{lines}\n县长 李明远\n" + OPENING.format(who="县人民政府") + body)
    assert (known.delivered_on, known.report_year, "delivered_on" in known.evidence) == (
        delivered, year, delivered is not None,
    )
    assert known.congress is not None
    assert known.congress.name == "桐庐县第十九届人民代表大会第三次会议"


@pytest.mark.parametrize(
    ("head", "who", "congress", "place"),
    [
        ("政府工作报告\n——在2031年1月9日召开的鄂托克旗第十九届人民代表大会第三次会议上\n旗长 李明远", "旗人民政府",
         "鄂托克旗第十九届人民代表大会第三次会议", "鄂托克旗"),
        ("鄂托克旗政府工作报告\n——在二〇三一年一月九日召开的旗十九届人大三次会议上", "旗人民政府",
         "旗十九届人大三次会议", "鄂托克旗"),
        ("政府工作报告\n（2031年）\n市十四届人大三次会议\n（2031年1月28日）\n义乌市人民政府市长：李明远", "市人民政府",
         "市十四届人大三次会议", "义乌市"),
        ("萧山区人民政府\n2031年政府工作报告\n（区七届三次人代会，二〇三一年一月五日）\n区长 李明远", "区人民政府",
         "区七届三次人代会", "萧山区"),
        ("政府工作报告\n——2031年1月9日在街道五届人大三次会议上\n城东街道办事处主任 李明远", "街道办事处",
         "街道五届人大三次会议", "城东街道"),
        ("政府工作报告\n——2031年1月9日在镇第五届人民代表大会第三次会议上\n镇长 李明远", "镇人民政府",
         "镇第五届人民代表大会第三次会议", None),
        ("政府工作报告\n——2031年1月9日在盟十届六次人代会上\n锡林郭勒盟长 李明远", "盟行政公署",
         "盟十届六次人代会", "锡林郭勒盟"),
        ("政府工作报告\n——2031年1月9日在地区十届六次人代会上\n专员 李明远", "阿里地区行政公署",
         "地区十届六次人代会", "阿里地区"),
        ("政府工作报告\n——2031年1月9日在县十届六次人代会上\n代县长 李明远", "洋县人民政府", "县十届六次人代会", "洋县"),
        ("政府工作报告\n——2031年1月9日在县十届六次人代会上\n代县长 李明远", "县人民政府", "县十届六次人代会", None),
        ("政府工作报告\n（县人民政府县长 罗州）\n——2031年1月9日在县十届六次人代会上", "县人民政府",
         "县十届六次人代会", None),
        ("政府工作报告\n代州长\n郭元\n州十届人民代表大会第五次会议\n（2031年1月9日）", "州人民政府",
         "州十届人民代表大会第五次会议", None),
        ("白云矿区政府工作报告\n——2031年1月9日在区十届六次人代会上", "区人民政府", "区十届六次人代会", "白云矿区"),
    ],
)
def test_whose_congress_it_is_and_where(head: str, who: str, congress: str, place: str | None) -> None:
    body = BODY.format(review="2030年工作回顾", plan="2031年重点工作")
    _, known = of(f"{head}\n" + OPENING.format(who=who) + body)
    assert known.congress is not None
    assert (known.congress.name, known.region.name) == (congress, place)


@pytest.mark.parametrize(
    ("lines", "name", "title"),
    [
        ("县长 李明远同志", "李明远", "县长"),
        ("县长：买买提明·卡德尔同志", "买买提明·卡德尔", "县长"),
        ("（县长　扎西次仁同志）", "扎西次仁", "县长"),
        ("扎西次仁县长", "扎西次仁", "县长"),
        ("区志航县长", "区志航", "县长"),
        ("任县生县长", "任县生", "县长"),
        ("诸葛长青代县长", "诸葛长青", "代县长"),
    ],
)
def test_the_name_of_the_speaker_alone(lines: str, name: str, title: str) -> None:
    head = f"政府工作报告\n——2031年1月9日在桐庐县第十九届人民代表大会第三次会议上\n{lines}\n"
    _, known = of(head + OPENING.format(who="县人民政府") + BODY.format(review="工作回顾", plan="重点工作"))
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == (name, title)


@pytest.mark.parametrize(
    "line",
    [
        "A02版 要闻  2031年2月6日 星期一", "2031年2月6日 农历正月十四", "第A03版：特刊　　2031年2月6日　上一版　下一版",
        "2031年2月6日 03版",
    ],
)
def test_the_day_of_an_issue_names_nobody_and_is_not_that_of_delivery(line: str) -> None:
    head = "政府工作报告\n——在桐庐县第十九届人民代表大会第三次会议上\n（2031年1月9日）\n"
    body = BODY.format(review="工作回顾", plan="重点工作")
    _, known = of(f"{line}\n{head}" + OPENING.format(who="县人民政府") + body)
    assert (known.speaker, known.delivered_on) == (None, date(2031, 1, 9))


def test_a_title_that_says_where_it_was_given_is_whole() -> None:
    title = "在恩施土家族苗族自治州第十二届人民代表大会第一次会议上的政府工作报告"
    _, known = of(f"{title}\n" + OPENING.format(who="州人民政府") + BODY.format(review="工作回顾", plan="重点工作"))
    assert (known.title, known.region.code) == (title, "422800")
