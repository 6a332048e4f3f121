"""A fresh draft keeps the rules that records must keep: what the parser infers, the validator can follow."""

from __future__ import annotations

import pytest
from baogao import check
from baogao.parsers.draft import draft

HEAD = (
    "桐庐县政府工作报告\n——2031年1月20日在桐庐县第十九届人民代表大会第三次会议上\n桐庐县人民政府县长 钱江潮\n"
    "各位代表：\n"
    "现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员和其他列席人员提出意见。\n"
)
PLAN = "二、2031年工作安排\n今年，我们要加快建设步伐，推动高质量发展，办好民生实事，建成农村公路20公里以上。\n"
REVIEW = "一、2030年工作回顾\n"
TEXTS = {
    "the year before a term": (
        "五年来，三次产业比例由26:36:38调整为14:52:34，城镇化率由38%提高到51%；存贷款余额分别由3亿元、2亿元增加到8亿元、4亿元。\n"
        "“十三五”时期，财政收入从5亿元增加到9亿元；税收从3亿元增加到6亿元；用电量从1亿度增加到2亿度。\n"
    ),
    "what goes on behind a semicolon": (
        "规模以上工业总产值达到97亿元；增加值30亿元，增长8%；其中，装备制造业增加值9亿元。财政收入6亿元；其中税收4亿元。\n"
    ),
    "a term that the heading names": (
        "通过五年来的努力，综合实力显著增强。全县生产总值年均增长13.9%，累计完成投资718亿元。\n"
        "通过五年来的努力，城乡面貌深刻变化。建成区面积从17平方公里增加到26平方公里，年均增长9%。\n"
        "通过五年来的努力，民生福祉切实改善。累计用于民生支出71.3亿元，办成实事91件。\n"
    ),
    "straight quotes": '打通"断头路"25条，培育专精特新"小巨人"企业5家，实现"十六连冠"，"十四五"时期税收年均增长8%。\n',
    "corner quotes": "打通「断头路」25条，培育国家专精特新「小巨人」企业5家，「十四五」时期财政收入年均增长8%。\n",
    "other signs": "处理能力12万管／天，公路120㎞，失业率控制在4。5%以内，税收增长7·8%，设备38台(套)，占全县１／３。\n",
    "what comes of works": "总投资3亿元的工厂建成投产，达产后年可实现产值5亿元。\n",
    "parts behind a full stop": "生产总值200亿元，增长7%。其中，一产30亿元，增长4%；二产80亿元，增长8%。\n",
    "what leans on the sentence before": "2029年财政收入达8亿元。比上年增加1亿元，占产值的5%。惠及第8·11‰余万人。\n",
    "what goes on with a topic of its own": (
        "固定资产投资较快增长。全年完成86亿元，增长15%。全年共受理群众信访1200件次。办结1156件次。\n"
        "——粮食生产再获丰收。总产达36万吨。\n——居民收入持续增加。城镇达到36200元，农村达到18600元。\n"
    ),
    "what was seen to": "落实医保政策，确保贫困人口自付比例在5%以内，力争全年减负3亿元。\n",
    "ranges that fall": "单位能耗下降3%—4%，贫困人口减少3至5万人；前10个月，完成投资20亿元。\n",
    "companies that have something": "培育100家具有较强竞争力的创新型企业，引进3家具备资质的机构，30家家具企业投产。\n",
    "what was given up": "淘汰水泥90万吨、平板玻璃70万重量箱，煤炭产量120万吨。\n",
    "nothing left": "五年来，贫困发生率降到0，孕产妇死亡率持续为0。\n",
    "a reach that defines a rate": "公交站点500米覆盖率达到91%。\n",
    "the own place": "桐庐县民生支出125.6亿元，桐庐县改造老旧小区71个，全县5镇全部通水，桐庐地区生产总值增长6.5%。\n",
}


@pytest.mark.parametrize("kind", TEXTS)
def test_what_is_inferred_can_be_followed(kind: str) -> None:
    text = HEAD + REVIEW + TEXTS[kind] + PLAN
    errors = [str(finding) for finding in check(draft(text), original=text) if finding.severity.value == "error"]
    assert errors == []


def errors_of(text: str) -> list[str]:
    return [str(one) for one in check(draft(text), original=text) if one.severity.value == "error"]


def test_projects_behind_a_lead_in_that_ends_with_a_comma() -> None:
    promised = "今年，我们将继续办好三件实事，一是新建廉租房500套；二是改造农村公路20公里；三是新建公厕12座。\n"
    text = HEAD + REVIEW + "财政收入6亿元，增长8%。\n" + PLAN + promised + "各位代表！让我们团结奋斗！\n"
    assert len(draft(text).livelihood_projects.items) == 3
    assert errors_of(text) == []


def test_a_part_called_by_its_matter_tells_of_either() -> None:
    """Its sentences are placed by what they say, those of one enumeration together, whatever headings stand in it."""
    matter = (
        "三、教育科研问题\n要把改革教育科研体制列入议程，必须抓紧抓好，今后应当加快步伐，要求各单位制定办法。这样做：\n"
        "一是有力地推动单位面向经济建设；\n二是有利于打破部门的界限，使人才能够流动；\n"
        "三是调动了科技人员的积极性，使单位有了活力。\n各级要按照这一方向，结合本身的特点，必须积极进行改革。\n"
        "（一）深入开展教育改革\n去年教育改革虽然取得了一定成效，但问题还不少。今后要抓紧解决，必须坚持下去。\n"
    )
    text = HEAD + REVIEW + "财政收入6亿元，增长8%，超额完成了计划，群众生活有了改善。\n" + PLAN + matter
    text += "各位代表！让我们团结奋斗！\n"
    assert errors_of(text) == []
    report = draft(text)
    shelves = report.achievements, report.tasks
    listed = [[item.text[:2] for item in shelf if item.text[1] == "是"] for shelf in shelves]
    assert sorted(listed) == [[], ["一是", "二是", "三是"]]


def test_a_section_that_looks_back_in_the_part_on_the_plan() -> None:
    back = (
        "（一）“十四五”时期经济社会发展主要情况\n过去五年，是极不平凡的五年。\n"
        "五年来，综合实力显著增强。进出口总额增长两倍，累计利用外资3亿美元。\n"
        "五年来，人民生活明显改善。城镇新增就业4200人。\n"
        "（二）“十五五”时期的主要任务\n新建学校12所，改造管网30公里，推进产业升级。\n"
    )
    text = HEAD + REVIEW + "财政收入6亿元，增长8%。\n" + PLAN + "三、关于“十五五”规划纲要（草案）的说明\n" + back
    text += "各位代表！让我们团结奋斗！\n"
    report = draft(text)
    roles = {heading.heading[:3]: heading.role.value for heading in report.outline if heading.heading[0] == "（"}
    assert roles == {"（一）": "review", "（二）": "plan"}
    told = {measure.label: measure.status.value for measure in report.measures()}
    assert told["进出口总额"] == told["城镇新增就业"] == "achieved"
    assert told["学校"] == "target"
    assert errors_of(text) == []


def test_problems_that_only_a_lament_leads_in_to() -> None:
    told = "成绩背后有隐忧，前行路上有荆棘。\n——资源枯竭之后，接续产业尚未真正立起来。\n——城市配套滞后，停车难。\n"
    text = HEAD + REVIEW + "财政收入6亿元，增长8%。\n" + told + "——财政增收渠道窄，收支矛盾尖锐。\n" + PLAN
    text += "各位代表！让我们团结奋斗！\n"
    assert len(draft(text).problems) == 3
    assert errors_of(text) == []


def test_a_place_that_only_its_region_tells_has_no_evidence_of_its_own() -> None:
    """The name stands in the text; which of the places of that name it is was inferred."""
    head = HEAD.replace("桐庐县政府", "政府").replace("桐庐县", "新城区").replace("县长", "区长")
    text = head + REVIEW + "全区财政收入6亿元，增长8%，居全自治区第2位，自治区下达的任务全面完成。\n" + PLAN
    metadata = draft(text).metadata
    assert "region" in metadata.inferred
    assert "region.name" in metadata.evidence
    assert "region" not in metadata.evidence


def test_growth_in_a_table_of_targets() -> None:
    rows = "2031年主要预期目标\n| 指标 | 目标 |\n| 地区生产总值 | 6% |\n| 固定资产投资 | 12% |\n| 财政收入 | 2% |\n"
    text = HEAD + REVIEW + "财政收入6亿元，增长8%。\n二、2031年工作安排\n" + rows + "（一）抓好工业\n引进项目30个。\n"
    assert errors_of(text) == []


def test_sections_of_a_part_without_a_heading() -> None:
    body = "".join(
        f"{head}全年完成投资3亿元，新建道路20公里，改造管网30公里，群众生活得到改善。\n"
        for head in ("经济运行稳中有进。", "城乡面貌持续改善。", "民生福祉不断增进。", "改革开放纵深推进。")
    )
    text = HEAD + body + PLAN.replace("二、", "一、")
    record = draft(text)
    assert {heading.depth for heading in record.outline[:4]} == {2}
    assert [str(one) for one in check(record, original=text) if one.severity.value == "error"] == []


def test_terms_that_only_a_word_parts_from_what_they_mean() -> None:
    glossary = (
        "名词解释\n1.“三改一拆”即旧住宅区、旧厂区、城中村改造和拆除违法建筑。\n2.双随机：指随机抽取对象、选派人员。\n"
    )
    text = HEAD + REVIEW + "财政收入6亿元，增长8%。\n" + PLAN + "各位代表！让我们团结奋斗！\n" + glossary
    record = draft(text)
    assert len(record.glossary) == 2
    assert [str(one) for one in check(record, original=text) if one.severity.value == "error"] == []


def test_the_token_behind_every_line_is_cut_whole() -> None:
    lines = [
        "桐庐县2031年政府工作报告", "桐庐县第十九届人民代表大会", "各位代表:",
        "现在,我代表县人民政府报告工作,请予审议。", "一、2030年工作回顾",
        "全年地区生产总值增长6.2%,居民收入增长7.1%,各项事业稳步发展。", "二、2031年重点工作",
        "(一)推动产业升级,加快绿色转型", "做优做强现代农业,稳定粮食生产,产业化水平不断提高。",
    ]  # fmt: skip
    text = "\n".join(f"{line}xQ7" for line in lines).replace("大会xQ7\n", "大会xQ7 ")
    assert [str(one) for one in check(draft(text), original=text) if one.rule == "furniture-cut"] == []


@pytest.mark.parametrize("word", ["项目３", "第３", "居民"])
def test_numbers_inside_a_correction(word: str) -> None:
    body = "全年引进项目３２个，完成投资２６．８亿元；第３次人口普查圆满完成，居民收入比为５２：４４：４。\n" * 2
    before, word, after = (HEAD + REVIEW + body + PLAN).partition(word)
    text = (before.encode("gbk") + (word + after).encode("gbk")[1:]).decode("gbk", errors="replace")
    record = draft(text)
    assert len(record.metadata.corrections) == 1
    assert [str(one) for one in check(record, original=text) if one.severity.value == "error"] == []
