"""Reports of other bodies and news about a report are told from a government's own report."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.metadata.kinds import other_kind
from invented import GLOSSARY, REPORT

FORMULA = "各位代表：现在，我代表县人民政府向大会报告工作，请予审议。"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("某县人民法院工作报告2031年1月8日院长李某各位代表：现在，我代表县人民法院报告工作。", "a court"),
        ("某市人民代表大会常务委员会工作报告各位代表：受常委会委托，报告工作。", "standing committee"),
        ("关于某县2030年国民经济和社会发展计划执行情况与2031年计划（草案）的报告各位代表：", "the plan"),
        ("关于某市2030年预算执行情况和2031年预算草案的报告各位代表：", "the budget"),
        ("本报讯（记者张三）县长王某作政府工作报告。报告指出，去年全县生产总值增长8%。", "news"),
        ("县十五届人大四次会议隆重开幕，县长王某作政府工作报告。代表们踊跃发言，认为实事求是。", "news"),
        ("——在中国共产党某县第十四次代表大会上的报告同志们：现在，我代表第十三届委员会作报告。", "party"),
        ("全县经济工作会议召开。会议指出，去年生产总值增长6%。县长王某主持会议。会议强调，要加快项目建设。", "news"),
        ("某县政府工作报告" + FORMULA + "人大常委会工作报告和计划报告已印发。", None),
        ("政府工作报告" + FORMULA + "本报讯、解读等栏目广受好评。", None),
        ("全年受理法院执行案件3件，审计报告指出的问题已整改。", None),
    ],
)
def test_kinds(text: str, kind: str | None) -> None:
    found = other_kind(text)
    assert found == kind or (kind is not None and found is not None and kind in found)


def test_a_report_is_a_report() -> None:
    assert other_kind(REPORT + GLOSSARY) is None


def test_the_draft_says_so_first() -> None:
    news = "本报讯 县长王某作政府工作报告。报告指出，去年全县生产总值增长8%，加快项目建设、改革发展。"
    report = draft(f"县长作政府工作报告\n{news}\n")
    assert report.draft is not None
    assert (report.draft.doubts[0].code, "news" in report.draft.doubts[0].message) == ("not-a-report", True)


@pytest.mark.parametrize("hostile", ["我代表", "报告指出", "国民经济和社会发展计划与", "作政府工作报告", "我受" * 9])
def test_hostile_text_is_read_in_time(hostile: str) -> None:
    other_kind(hostile * 50_000)
