"""The forms in which reports set their headline targets: as a list of lines, under a heading, or called none."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.schema.record import Report

ABOVE = (
    "甲乙县2031年政府工作报告\n\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2030年工作回顾\n"
    "地区生产总值完成120亿元，增长5.6%。\n二、2031年工作安排\n"
)
BELOW = "\n三、加强政府自身建设\n坚持依法行政。\n各位代表，让我们努力奋斗！\n"


def drafted(plan: str) -> Report:
    return draft(ABOVE + plan + BELOW, name="form.txt")


def targets(plan: str) -> list[str]:
    return [
        " ".join(filter(None, (each.label, str(each.value or each.reference), each.unit)))
        for each in drafted(plan).targets
    ]


FOUR = ["地区生产总值 6.5 %", "一般公共预算收入 5 %", "社会消费品零售总额 8 %", "居民收入 经济增长"]
LINES = ("地区生产总值增长6.5%左右", "一般公共预算收入增长5%", "社会消费品零售总额增长8%", "居民收入增长与经济增长同步")


@pytest.mark.parametrize(
    "head",
    [
        "2031年主要预期目标如下：", "今年经济社会发展的主要预期目标是：", "今年经济社会发展的主要预期目标",
        "主要目标：",
        "（一）主要预期目标", "（一）主要目标。", "主要预期指标", "2031年经济社会发展主要预期目标安排：",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["。", "；", ""])
@pytest.mark.parametrize("mark", ["", "● ", "- ", "（{}）", "{}．"])
def test_a_target_in_each_line(head: str, end: str, mark: str) -> None:
    lines = [f"{mark.format(place)}{line}{end}" for place, line in enumerate(LINES, 1)]
    assert targets("\n".join((head, *lines))) == FOUR


def test_a_clause_among_targets_that_sets_none_is_doubted() -> None:
    plan = "主要预期目标是：地区生产总值增长6%；财政收入增长5%，税收稳健；不发生重特大事故；"
    plan += "居民收入增长7%；物价涨幅控制在省定标准。"
    report = drafted(plan)
    text = ABOVE + plan
    assert report.draft is not None
    left = [text[slice(*each.at)] for each in report.draft.doubts if each.code == "target-left" and each.at]
    assert left == ["税收稳健", "不发生重特大事故"]
    assert targets(plan)[-1] == "物价 省定标准"


def test_targets_of_a_term_in_paragraphs_that_open_with_what_sums_them_up() -> None:
    term = (
        "今后五年的主要目标是：经济发展实现“两个突破”；民生实现“两个提升”。\n"
        "“两个突破”：地区生产总值年均增长8%以上，财政收入年均增长7%。\n“两个提升”：森林覆盖率达到65%，城镇化率达到60%。\n"
        "围绕上述目标，今后五年要抓好以下工作：\n（一）做强工业。培育企业20家。\n"
    )
    assert targets(term) == ["地区生产总值 8 %", "财政收入 7 %", "森林覆盖率 65 %", "城镇化率 60 %"]
    assert {each.period for each in drafted(term).targets} == {"今后五年"}


def test_targets_that_go_on_in_a_paragraph_of_levels_and_rates() -> None:
    raw = (
        "二、2031年工作安排\n主要预期目标是：地区生产总值增长6%左右，财政收入增长5%。\n"
        "投资增长8%，城镇新增就业1.2万人，居民消费价格涨幅3%左右。\n（一）发展工业\n实施项目20个。\n"
    )
    assert [target.label for target in draft(raw).targets][2:] == ["投资", "城镇新增就业", "居民消费价格"]


@pytest.mark.parametrize("end", ["。", "；"])
def test_middle_dots_that_are_bullets(end: str) -> None:
    assert targets("\n".join(("主要目标：", *(f"·{line}{end}" for line in LINES)))) == FOUR


@pytest.mark.parametrize("joint", ["，", "；"])
@pytest.mark.parametrize(
    "head", ["（一）主要预期目标\n", "（一）主要目标。\n", "（一）主要目标：\n", "主要预期目标。", "预期目标\n"]
)
def test_a_paragraph_of_targets_below_its_heading(head: str, joint: str) -> None:
    assert targets(head + joint.join(LINES) + "。\n（二）重点工作\n引进项目30个、资金5亿元。") == FOUR


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("今年我们将努力实现：地区生产总值增长6%左右，固定资产投资增长8%以上；消费增长7%；财政收入增长4%。",
         ["地区生产总值 6 %", "固定资产投资 8 %", "消费 7 %", "财政收入 4 %"]),
        ("力争全年地区生产总值增长6%左右，固定资产投资增长8%以上；消费增长7%；财政收入增长4%。",
         ["地区生产总值 6 %", "固定资产投资 8 %", "消费 7 %", "财政收入 4 %"]),
        ("2031年，我们要实现以下主要目标。地区生产总值增长6%左右，固定资产投资增长8%，消费增长7%，财政收入增长4%。",
         ["地区生产总值 6 %", "固定资产投资 8 %", "消费 7 %", "财政收入 4 %"]),
        ("综合考虑，建议今年地区生产总值增长6%左右，力争更好结果；固定资产投资增长8%以上；消费增长7%；财政收入增长4%。",
         ["地区生产总值 6 %", "固定资产投资 8 %", "消费 7 %", "财政收入 4 %"]),
        ("2031年全县地区生产总值预期增长6.5%，在实际工作中争取更好结果；财政收入预期增长4%，工业增加值预期增长8%，消费预期增长7%。",
         ["地区生产总值 6.5 %", "财政收入 4 %", "工业增加值 8 %", "消费 7 %"]),
        ("2031年力争实现“两个突破”，即地区生产总值突破130亿元，固定资产投资突破100亿元，财政收入突破8亿元，外贸突破5亿元。",
         ["地区生产总值 130 亿元", "固定资产投资 100 亿元", "财政收入 8 亿元", "外贸 5 亿元"]),
        ("2031年，全县地区生产总值增长6%左右；财政收入增长5%，投资增长10%，居民收入增长7%。",
         ["地区生产总值 6 %", "财政收入 5 %", "投资 10 %", "居民收入 7 %"]),
        ("2030年，全县地区生产总值增长6%左右；财政收入增长5%，投资增长10%，居民收入增长7%。", []),
        ("做好今年工作，要努力实现：\n1.地区生产总值增长6%；\n2.财政收入增长5%；\n3.投资增长10%；\n4.居民收入增长7%。",
         ["地区生产总值 6 %", "财政收入 5 %", "投资 10 %", "居民收入 7 %"]),
        ("主要经济指标预期为：\n地区生产总值增长6%；\n财政收入增长5%；\n投资增长10%；\n居民收入增长7%。",
         ["地区生产总值 6 %", "财政收入 5 %", "投资 10 %", "居民收入 7 %"]),
        ("2031年国民经济和社会发展计划安排是：地区生产总值增长6%，财政收入增长5%，投资增长10%，居民收入增长7%。",
         ["地区生产总值 6 %", "财政收入 5 %", "投资 10 %", "居民收入 7 %"]),
        ("今年的国民经济计划，初步安排为：工农业总产值增长7%，财政收入增长5%，粮食总产量50万吨，外贸出口增长9%。",
         ["工农业总产值 7 %", "财政收入 5 %", "粮食总产量 50 万吨", "外贸出口 9 %"]),
        ("今年计划工农业总产值达到300亿元，比去年增长7%；财政收入20亿元，增长5%；粮食总产量50万吨。",
         ["工农业总产值 300 亿元", "工农业总产值 7 %", "财政收入 20 亿元", "财政收入 5 %", "粮食总产量 50 万吨"]),
        ("初步安排今年工农业总产值比上年增长7%，零售总额增长10%，财政收入增长5%，农民人均纯收入增长8%。",
         ["工农业总产值 7 %", "零售总额 10 %", "财政收入 5 %", "农民人均纯收入 8 %"]),
        ("各项主要经济指标计划是：\n（1）工农业总产值增长8%。\n（2）财政收入8000万元。\n（3）粮食总产3亿公斤。",
         ["工农业总产值 8 %", "财政收入 8000 万元", "粮食总产 3 亿公斤"]),
        ("计划主要指标安排如下。\n工农业总产值，增长5.5%，其中农业总产值增长4%。\n轻工业，总产值增长8%。\n人口，自然增长率为10‰。",
         ["工农业总产值 5.5 %", "农业总产值 4 %", "轻工业总产值 8 %", "自然增长率 10 ‰"]),
        ("对今年主要预期目标和约束指标的建议是：财政收入增长5%，物价涨幅控制在全省预期的4.8%以内，约束性指标完成省下达任务，"
         "主要污染物排放量按国家规定持续下降。",
         ["财政收入 5 %", "物价 4.8 %", "约束性指标 省下达任务", "主要污染物排放量 国家规定"]),
        ("今年预期目标是：生产总值增长8%，物价涨幅控制在3%左右。以上为预期性指标。\n新增就业9万人，能耗下降6%。"
         "以上为约束性指标，必须完成。\n根据上述目标，新建学校5所。",
         ["生产总值 8 %", "物价 3 %", "新增就业 9 万人", "能耗 -6 %"]),
        ("主要预期目标：\n指标名称\t单位\t2030年实绩\t2031年目标\n地区生产总值\t亿元\t253.6\t增长6.5%\n固定资产投资\t亿元\t180\t增长8%",
         ["地区生产总值 6.5 %", "固定资产投资 8 %"]),
        ("主要预期目标：\n指标│单位│2030年实绩│2031年目标\n地区生产总值│%│6.2│6.5\n固定资产投资│%│9.1│8\n失业率│%│5.3│5.5",
         ["地区生产总值 6.5 %", "固定资产投资 8 %", "失业率 5.5 %"]),
        ("今年发展预期目标为，\n生产总值增长6%左右\n一般公共预算收入增长4%\n投资增长8%\n居民收入增长7%\n围绕上述目标，抓好六项工作。",
         ["生产总值 6 %", "一般公共预算收入 4 %", "投资 8 %", "居民收入 7 %"]),
        ("主要预期目标是：生产总值增长6%，财政收入增长4%，居民消费价格指数与国家价格调控目标保持衔接，居民收入增长7%。",
         ["生产总值 6 %", "财政收入 4 %", "居民消费价格指数 国家价格调控目标", "居民收入 7 %"]),
        ("我们的目标是，经济运行保持在合理区间，地区生产总值增长6%左右，财政收入增长4%，投资增长8%，居民收入与经济增长同步。",
         ["地区生产总值 6 %", "财政收入 4 %", "投资 8 %", "居民收入 经济增长"]),
        ("2031年全县主要预期目标如下表：\n|指标|增速|\n|---|---|\n|地区生产总值|6%左右|\n|固定资产投资|8%以上|\n|财政收入|5%|",
         ["地区生产总值 6 %", "固定资产投资 8 %", "财政收入 5 %"]),
        ("今年要求社会总产值增长百分之八，粮食总产达到三亿五千万公斤，财政收入达到一千五百万元。",
         ["社会总产值 8 %", "粮食总产 35000 万公斤", "财政收入 1500 万元"]),
        ("2031年，全县国内生产总值增长百分之九，财政收入增长百分之八，农民人均纯收入增加一百元。",
         ["国内生产总值 9 %", "财政收入 8 %", "农民人均纯收入 100 元"]),
        ("生产总值增长9%，财政收入增长8%，农民人均纯收入增长7%。",
         ["生产总值 9 %", "财政收入 8 %", "农民人均纯收入 7 %"]),
        ("今年拟安排生产总值增长9%，财政收入增长8%，投资增长7%。", ["生产总值 9 %", "财政收入 8 %", "投资 7 %"]),
        ("在指标安排上，生产总值增长9%，财政收入增长8%，投资增长7%。", ["生产总值 9 %", "财政收入 8 %", "投资 7 %"]),
        ("今年的工作，我们力求做到“一稳两快”：生产总值增长9%；财政收入增长8%；投资增长7%。",
         ["生产总值 9 %", "财政收入 8 %", "投资 7 %"]),
        ("生产总值增长9%、投资增长7%、城镇登记失业率控制在4%以内，是今年我们努力的方向。",
         ["生产总值 9 %", "投资 7 %", "城镇登记失业率 4 %"]),
        ("我们把生产总值增长9%，财政收入增长8%，投资增长7%作为今年的主要预期目标。",
         ["生产总值 9 %", "财政收入 8 %", "投资 7 %"]),
        ("主要预期目标\n在稳的方面：生产总值增长6%，新增就业4000人。\n在进的方面：投资增长10%，到位资金85亿元。",
         ["生产总值 6 %", "新增就业 4000 人", "投资 10 %", "到位资金 85 亿元"]),
        ("做好今年的工作，必须清醒看到：我县产业层次不高，要素制约加剧，环境问题突出，社会矛盾交织。\n"
         "今年的主要预期指标是：生产总值增长8%，万元生产总值能耗下降3%，财政收入增长5%。",
         ["生产总值 8 %", "万元生产总值能耗 -3 %", "财政收入 5 %"]),
        ("主要预期目标：\n指标\t2031年目标\n地区生产总值\t增长6%左右\n固定资产投资\t增长8%\n财政收入\t增长5%",
         ["地区生产总值 6 %", "固定资产投资 8 %", "财政收入 5 %"]),
    ],
)  # fmt: skip
def test_forms_of_their_own(plan: str, expected: list[str]) -> None:
    assert targets(plan) == expected


@pytest.mark.parametrize(
    "plan",
    [
        "城镇就业超过预期目标。又有1.5万人实现就业，比上年多3.2%，城镇登记失业率4.3%，消费增长8%。",
        "预计全年地区生产总值增长6%，财政收入增长5%，消费增长8%，投资增长9%。",
        "围绕上述目标。\n建设项目30个。\n引进资金5亿元。\n改造道路12公里。",
        "今年的主要工作安排是：抓好项目建设，完成投资30亿元；抓好农业生产，粮食产量20万吨；新建学校5所、卫生院3所。",
        "要抓好招商引资，引进项目30个、资金5亿元，建设厂房12万平方米，新增企业20家。",
    ],
)
def test_what_sets_no_targets(plan: str) -> None:
    assert targets(plan) == []


def test_targets_all_in_words() -> None:
    plan = "主要预期目标是：地区生产总值保持正增长，固定资产投资由负转正，居民收入稳步增长，物价总水平基本稳定。"
    assert len(drafted(plan).targets) == 4


def test_lines_that_name_what_a_numbered_plan_holds_stand_below_it() -> None:
    report = drafted(
        "总体要求\n坚持稳中求进工作总基调。\n主要预期目标\n" + "，".join(LINES)
        + "。\n重点工作\n（一）抓好项目建设。引进项目30个。\n（二）抓好乡村振兴。建设和美乡村5个。"
    )
    assert [(each.depth, each.role.value, each.heading) for each in report.outline][1:] == [
        (1, "plan", "二、2031年工作安排"),
        (2, "plan", "总体要求"),
        (2, "targets", "主要预期目标"),
        (2, "plan", "重点工作"),
        (3, "plan", "（一）抓好项目建设。"),
        (3, "plan", "（二）抓好乡村振兴。"),
        (1, "governance", "三、加强政府自身建设"),
    ]


GDP, BUDGET, FIXED = "地区生产总值 6 %", "一般公共预算收入 5 %", "固定资产投资 8 %"
LED = "今年主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%，"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("主要经济指标增幅走在全市前列", ["主要经济指标 全市前列"]),
        ("规上工业增加值增速居全市第一方阵", ["规上工业增加值 全市第一方阵"]),
        ("固定资产投资增速保持全市前列", ["固定资产投资 全市前列"]),
        ("其他主要指标增速高于全市平均水平、位居全市前列", ["其他主要指标 全市平均水平"]),
        ("规上工业增加值增速高于全省、全市平均水平", ["规上工业增加值 全省、全市平均水平"]),
        ("研发经费投入强度与全市平均水平相衔接", ["研发经费投入强度 全市平均水平"]),
        ("单位生产总值能耗降幅达到省定要求", ["单位生产总值能耗 省定要求"]),
        ("物价总体平稳", ["物价 None"]),
        ("城乡居民收入比值持续缩小", ["城乡居民收入比值 None"]),
        ("生态环境质量稳定向好", ["生态环境质量 None"]),
        ("物价涨幅控制在省定目标以内", ["物价 省定目标"]),
        ("居民收入增长与经济增长同步、固定资产投资增长8%", ["居民收入 经济增长", FIXED]),
        ("固定资产投资增长8%、居民收入增长与经济增长同步", [FIXED, "居民收入 经济增长"]),
        ("固定资产投资增长8%，增速高于全市平均水平", [FIXED, "固定资产投资 全市平均水平"]),
        ("外贸进出口50亿元（增长8%）", ["外贸进出口 50 亿元", "外贸进出口 8 %"]),
        ("工业增加值、财政支出均实现两位数增长", ["工业增加值 两位数", "财政支出 两位数"]),
        ("固定资产投资增长8%（其中工业投资增长10%）", [FIXED, "工业投资 10 %"]),
        ("固定资产投资增长8%，按期完成省下达的环境治理目标任务", [FIXED, "环境治理 省下达的环境治理目标任务"]),
        ("固定资产投资增长8%，坚决完成市下达的煤炭消费总量控制任务",
         [FIXED, "煤炭消费总量 市下达的煤炭消费总量控制任务"]),
        ("固定资产投资增长8%。同时，完成市下达的减排指标", [FIXED, "减排指标 市下达的减排指标"]),
        ("固定资产投资增长8%。生态环境质量持续改善。进出口稳中提质。财政收入增长5%", [
            FIXED, "生态环境质量 None", "进出口 None", "财政收入 5 %",
        ]),
        ("主要经济指标增速高于全国、好于全省", ["主要经济指标 全国"]),
        ("规上工业增加值增速保持全市领先", ["规上工业增加值 全市领先"]),
        ("主要指标居全市前3位", ["主要指标 3 位"]),
        ("固定资产投资增长8%（力争10%）", [FIXED, "固定资产投资 10 %"]),
        ("粮食总产量、生态环境、节能降碳等指标全面完成任务", [
            "粮食总产量 任务", "生态环境 任务", "节能降碳 任务",
        ]),
        ("粮食产量、生态环境等约束性指标全面完成", ["粮食产量 None", "生态环境 None"]),
        ("单位地区生产总值能耗和二氧化碳排放量等达到省定目标", [
            "单位地区生产总值能耗 省定目标", "单位地区生产总值二氧化碳排放量 省定目标",
        ]),
        ("空气质量优良天数比例、地表水达到或好于Ⅲ类水体比例完成省下达目标", [
            "空气质量优良天数比例 省下达目标", "地表水达到或好于Ⅲ类水体比例 省下达目标",
        ]),
    ],
)
def test_goals_in_words_and_in_brackets(said: str, expected: list[str]) -> None:
    assert targets(f"{LED}{said}。") == [GDP, BUDGET, *expected]


@pytest.mark.parametrize(
    "plan",
    [
        "今年主要预期目标是：地区生产总值增长6%左右，这主要考虑与“十四五”目标相衔接，兼顾需要与可能；一般公共预算收入增长5%，主要考虑减税降费因素；"
        "固定资产投资增长8%，主要考虑项目储备情况。",
        "今年地区生产总值增长预期目标为6%左右，主要考虑：一是与全市目标相衔接；二是保持合理增速。一般公共预算收入预期增长5%，主要考虑政策性减收较多。"
        "固定资产投资预期增长8%。",
        "今年主要预期目标是：地区生产总值增长6%左右。提出这一目标，综合考虑了国内外形势和发展的支撑条件。一般公共预算收入增长5%。"
        "这一目标充分体现了收入与经济增长相协调。固定资产投资增长8%。",
        "今年主要预期目标是：\n——地区生产总值增长6%左右。主要考虑：我县正处于转型关键期，需要保持一定增速。\n"
        "——一般公共预算收入增长5%。主要考虑：政策翘尾减收。\n——固定资产投资增长8%。主要考虑：重大项目接续不足。",
    ],
)
def test_targets_between_sentences_of_reasons(plan: str) -> None:
    assert targets(plan) == [GDP, BUDGET, FIXED]
    assert targets(plan + "\n实现上述目标，要新建学校3所，引进资金5亿元。") == [GDP, BUDGET, FIXED]


def test_a_lead_in_without_a_colon_is_no_part_of_the_first_label() -> None:
    plan = "今年我县发展的预期目标是地区生产总值增长6%左右，一般公共预算收入增长5%，固定资产投资增长8%。"
    assert targets(plan) == [GDP, BUDGET, FIXED]


@pytest.mark.parametrize("mark", ["——{}；", "{}．{}；", "——{}。"])
def test_the_targets_of_the_year_below_a_list_of_those_of_the_term(mark: str) -> None:
    term = ("生产总值年均增长7%", "居民收入年均增长8%", "城镇化率达到60%")
    lines = (mark.format(*((place, line) if mark.count("{}") > 1 else (line,))) for place, line in enumerate(term, 1))
    plan = "\n".join(("今后五年发展的主要目标是：", *lines, f"2031年{LED[2:]}固定资产投资增长8%。"))
    assert [(each.label, each.period) for each in drafted(plan).targets] == [
        ("生产总值", "今后五年"), ("居民收入", "今后五年"), ("城镇化率", "今后五年"),
        ("地区生产总值", None), ("一般公共预算收入", None), ("固定资产投资", None),
    ]  # fmt: skip


def test_a_number_before_a_goal_in_words_is_no_part_of_it() -> None:
    plan = "主要预期目标：（1）节能减排完成省定目标；（2）固定资产投资增长8%；（3）进出口稳中提质；（4）消费增长5%。"
    assert targets(plan) == ["节能减排 省定目标", FIXED, "进出口 None", "消费 5 %"]


def test_what_is_to_be_fulfilled_was_not() -> None:
    plan = "今年主要预期目标建议为，居民收入与经济增长同步，固定资产投资增长8%，财政收入增长5%，节能减排完成省定目标。"
    assert targets(plan) == ["居民收入 经济增长", FIXED, "财政收入 5 %", "节能减排 省定目标"]


def test_the_clause_of_a_target_begins_behind_the_name_of_its_field() -> None:
    plan = (
        "主要预期目标是：\n经济发展：地区生产总值增长6%左右，一般公共预算收入增长5%；\n民生保障：固定资产投资增长8%。\n"
        "粮食产量不低于上年，空气质量稳居全省前列。"
    )
    report = drafted(plan)
    texts = ["地区生产总值增长6%左右", "一般公共预算收入增长5%", "固定资产投资增长8%"]
    assert [each.text for each in report.targets][:3] == texts


@pytest.mark.parametrize(
    ("goal", "aspect"),
    [
        ("耕地保有量不低于市下达任务", "level"), ("空气质量稳居全省前列", "level"),
        ("工业增加值增速居全省前列", "growth"), ("固定资产投资高于全市平均水平", "growth"),
    ],
)
def test_what_is_held_against_others(goal: str, aspect: str) -> None:
    assert [each.aspect.value for each in drafted(f"{LED}{goal}。").targets][2:] == [aspect]


def test_work_below_a_list_of_targets_sets_none() -> None:
    lines = "地区生产总值增长6%左右；\n一般公共预算收入增长5%；\n固定资产投资增长8%。\n"
    work = "加快产业升级，实施工业项目50个。推进乡村振兴，建设高标准农田3万亩。"
    assert targets(f"今年的主要预期目标是：\n{lines}{work}") == [GDP, BUDGET, FIXED]


@pytest.mark.parametrize("term", ["“七五”计划", "“九五”期间", "“十五”时期", "“十四五”时期"])
def test_targets_of_any_plan_have_its_period(term: str) -> None:
    plan = f"{term}，主要目标是：地区生产总值年均增长8%，财政收入达到97亿元，固定资产投资1864亿元，城镇化率达到60%。"
    assert {target.period for target in drafted(plan).targets} == {term}


def test_the_last_year_of_a_plan_is_none_reviewed() -> None:
    plan = "——发挥优势。2030年服务业增加值突破300亿元。做优金融业，2030年金融业增加值达75亿元左右。建设物流园区。"
    report = draft(plan * 2)
    assert (report.metadata.report_year, report.metadata.review_year) == (None, None)
    assert {one.status.value for _, item in report.bearers() for one in item.measures} == {"target"}
    assert draft(plan.replace("突破", "同比增长8%，突破") * 2).metadata.review_year == 2030


def test_the_goals_of_a_plan_that_the_lead_in_names_in_passing() -> None:
    plan = "兼顾“十五”计划和2040年奋斗目标，今年的主要预期目标是" + "，".join(LINES) + "。"
    assert targets(plan) == FOUR
    assert all(each.period is None for each in drafted(plan).targets)


def test_targets_of_several_kinds() -> None:
    plan = (
        "今年经济社会发展指标分为三大类：一是预期性指标，地区生产总值增长6.5%左右；一般公共预算收入增长5%。"
        "二是约束性指标，单位生产总值能耗下降3%；城镇登记失业率控制在4%以内。\n抓好项目建设，新开工项目30个。"
    )
    assert targets(plan) == [
        "地区生产总值 6.5 %", "一般公共预算收入 5 %", "单位生产总值能耗 -3 %", "城镇登记失业率 4 %",
    ]  # fmt: skip


@pytest.mark.parametrize("head", ["二、2031年总体要求和目标任务", "二、2031年工作目标", "二、2031年发展目标和重点工作"])
def test_figures_of_the_whole_economy_near_below_a_heading_that_names_goals(head: str) -> None:
    set_so = "在提高效益的基础上，全县生产总值增长8%，财政收入增长7%，投资增长12%，城镇登记失业率控制在4%以内。"
    plan = f"做好今年工作，必须坚持稳中求进。\n{set_so}\n三、重点工作\n新建学校3所。"
    report = draft(ABOVE.replace("二、2031年工作安排", head) + plan + BELOW)
    assert [each.label for each in report.targets] == ["生产总值", "财政收入", "投资", "城镇登记失业率"]


def test_what_a_term_came_to_below_a_heading_that_names_goals_is_none() -> None:
    told = "全县生产总值年均增长8%，财政收入增长7%，固定资产投资增长12%，居民收入增长9%。"
    raw = ABOVE.replace("二、2031年工作安排", "二、今后五年的奋斗目标") + told + BELOW
    assert {each.period for each in draft(raw).targets} <= {"今后五年"}


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("二、今后五年工作建议\n经过五年努力，到2036年，生产总值突破500亿元，财政收入突破30亿元，城镇化率达到65%，居民收入达到4万元。",
         ["生产总值", "财政收入", "城镇化率", "居民收入"]),
        ("二、“十五五”时期奋斗目标\n到2036年，实现“三个翻番”：生产总值、财政收入、居民收入分别比2031年翻一番。",
         ["生产总值", "财政收入", "居民收入"]),
        ("二、今后五年工作建议\n经过五年努力，城乡面貌焕然一新。\n（一）加快城镇化。新建道路12公里。", []),
    ],
)  # fmt: skip
def test_what_a_term_is_to_come_to(term: str, expected: list[str]) -> None:
    plan = f"{term}\n三、2032年工作安排\n主要预期目标是：生产总值增长6%，财政收入增长5%，固定资产投资增长8%。"
    found = draft(ABOVE.replace("二、2031年工作安排\n", "") + plan + BELOW).targets
    assert [each.label for each in found if each.period] == expected
    assert len(found) == len(expected) + 3


@pytest.mark.parametrize(
    "said", ["今年的经济增长预期为7%左右", "今年经济增长拟安排为7%左右", "2031年国内生产总值增长预期为7%左右"]
)
def test_the_pace_that_is_expected(said: str) -> None:
    assert targets(f"综合分析各种条件，{said}。实现这个速度并不容易。")[0].endswith("7 %")


def test_the_work_of_a_plan_begins_behind_its_targets_not_at_a_heading_far_below() -> None:
    work = "".join(f"要继续加强第{number}片区的建设，改善群众生活。" for number in range(1, 16))
    told = "今年的经济增长预期为7%左右。这个速度是指导性的。\n" + work + "\n（一）发展农业。\n要增加对农业的投入。"
    report = drafted(told)
    assert len([each for each in report.tasks if "片区" in each.text]) == 15
    assert [each.text for each in report.context if "经济增长" in each.text] == ["今年的经济增长预期为7%左右。"]


@pytest.mark.parametrize(
    ("head", "term"),
    [
        ("“十五五”发展目标", "“十五五”时期"), ("“十五五”主要目标", "“十五五”时期"),
        ("“十五五”奋斗目标", "今后五年"), ("“十五五”发展目标和思路", "未来五年"), ("新一届政府目标任务", "今后五年"),
        ("本届政府的奋斗目标", "本届政府任期内"), ("今后五年目标任务", "本届政府任期内"),
        ("“十五五”时期的奋斗目标和主要任务", "本届政府任期内"),
        ("未来五年发展蓝图", "未来五年"), ("今后五年的任务", "今后五年"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("pace", ["年均增长12%左右", "平均每年增长百分之十二"])
def test_targets_of_a_term_below_a_heading_that_names_it(head: str, term: str, pace: str) -> None:
    own = "2031年工作安排\n主要预期目标是：地区生产总值增长6.5%左右，一般公共预算收入增长5%。"
    said = f"{term}，全县生产总值{pace}，财政收入年均增长13%，居民收入年均增长8%。"
    above, year = ABOVE.split("二、")[0], ["地区生产总值", "一般公共预算收入"]
    found = draft(f"{above}二、{head}\n{said}\n三、{own}{BELOW.replace('三、', '四、')}", name="form.txt").targets
    assert [(each.label, str(each.value)) for each in found if each.period] == [
        ("生产总值", "12"), ("财政收入", "13"), ("居民收入", "8"),
    ]  # fmt: skip
    assert [each.label for each in found if not each.period] == year


def test_a_pace_of_a_term_and_sums_in_words() -> None:
    said = "二、今后五年的奋斗目标\n今后五年，工农业总产值平均每年增长百分之十八；出口创汇达到十亿美元。\n"
    said += "三、2031年工作安排\n"
    found = draft(ABOVE.replace("二、2031年工作安排\n", said) + "做强产业。" + BELOW, name="form.txt").targets
    assert [(each.label, str(each.value), each.period) for each in found] == [
        ("工农业总产值", "18", "今后五年"), ("出口创汇", "10", "今后五年"),
    ]  # fmt: skip


def test_a_list_of_targets_goes_on_behind_paragraphs_that_set_none() -> None:
    raw = (
        "二、2031年计划的主要目标\n2031年国民经济和社会发展的主要目标是：\n"
        "——在提高效益的基础上，农业总产值增长3.5%，工业总产值增长6%；国民生产总值增长4.5%。执行中争取超过这一指标。\n"
        "——广辟财源，增收节支，合理安排信贷规模。\n"
        "——按照国力的可能，保持投资规模适度增长。全社会固定资产投资五千亿元。\n"
        "——努力推进各项改革。\n计划的任务，主要有以下几个方面：\n（一）加强农业。粮食总产量42万吨。\n"
    )
    labels = [one.label for one in draft(raw).targets]
    assert labels == ["农业总产值", "工业总产值", "国民生产总值", "全社会固定资产投资"]
