"""Small reports in the structures that real ones have, and what a draft makes of them."""

from __future__ import annotations

import pytest
from baogao import draft
from baogao.schema import terms
from baogao.schema.record import Report
from invented import CLOSE, HEAD, PLAN, REVIEW


def projects(report: Report) -> list[str]:
    return [item.text for item in report.livelihood_projects.items]


def headings(report: Report) -> list[tuple[str, str]]:
    return [(section.role.value, section.heading) for section in report.outline]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        pytest.param(
            "三、2031年民生实事\n（一）城市方面\n1.新建公厕30座。\n2.新建停车场8个。\n（二）农村方面\n1.改造危房1200户。\n"
            "2.新建护栏300公里。\n",
            ["1.新建公厕30座。", "2.新建停车场8个。", "1.改造危房1200户。", "2.新建护栏300公里。"],
            id="two lists under one heading",
        ),
        pytest.param(
            "今年集中力量办好以下民生实事：\n城区类\n1.新建公厕30座。\n2.新建停车场8个。\n乡镇类\n1.改造危房1200户。\n2.新建护栏300公里。\n",
            ["1.新建公厕30座。", "2.新建停车场8个。", "1.改造危房1200户。", "2.新建护栏300公里。"],
            id="two lists under unnumbered lines",
        ),
        pytest.param(
            "三、2031年民生实事\n（一）教育提升。新建幼儿园5所。\n（二）健康守护。建成新院区。\n（三）安居保障。改造危房80套。\n",
            ["（一）教育提升。新建幼儿园5所。", "（二）健康守护。建成新院区。", "（三）安居保障。改造危房80套。"],
            id="few under a heading that only names them",
        ),
        pytest.param(
            "全力办好2031年民生实事项目：\n序号\t项目名称\t建设内容\n1\t社区食堂\t新建食堂20家\n2\t校园安全\t改造操场12个\n3\t交通\t打通断头路8条\n",
            ["1社区食堂新建食堂20家", "2校园安全改造操场12个", "3交通打通断头路8条"],
            id="the rows of a table",
        ),
        pytest.param(
            "三、全力办好三件民生实事\n新建第四小学。\n改造县医院。\n开通公交环线。\n四、加强自身建设\n坚持依法行政。\n",
            ["新建第四小学。", "改造县医院。", "开通公交环线。"],
            id="as many paragraphs as the heading says",
        ),
        pytest.param(
            "三、全力办好三件民生实事\n新建第四小学。\n改造县医院。\n开通公交环线。\n稳定就业形势。\n完善社会保障。\n",
            [],
            id="more paragraphs than the heading says",
        ),
        pytest.param(
            "重点实施三大工程，办好三件民生实事。\n三大工程\n1\n建设城际公路；\n2\n建设产业新城；\n3\n建设水源工程。\n"
            "三件民生实事\n1\n新建第四小学；\n2\n改造县医院；\n3\n开通公交环线。\n",
            ["1新建第四小学；", "2改造县医院；", "3开通公交环线。"],
            id="numbers that stand alone in their lines, the projects second",
        ),
    ],
)
def test_lists_of_projects(listed: str, expected: list[str]) -> None:
    report = draft(HEAD + REVIEW + PLAN + listed + CLOSE)
    assert projects(report) == expected
    ones = [number for number in report.numbers if number.text == "1" and number.at[0] > len(HEAD)]
    assert {number.kind for number in ones} <= {terms.NumberKind.ORDINAL}


def test_sections_of_work_below_works_for_the_people_are_no_projects() -> None:
    listed = "三、办好民生实事\n（一）稳定就业\n1.开发岗位。\n2.扶持创业。\n（二）优先教育\n1.建学校。\n2.引教师。\n"
    assert projects(draft(HEAD + REVIEW + PLAN + listed + CLOSE)) == []


def test_works_that_win_hearts_are_announced() -> None:
    report = draft(HEAD + REVIEW + PLAN + "（一）改善民生。持续办好20项民心工程。\n" + CLOSE)
    assert report.livelihood_projects.announced == 20


@pytest.mark.parametrize(
    ("admitted", "expected"),
    [
        pytest.param(
            "二、存在的主要问题\n发展动能还不够强。企业创新能力有待提高。\n城乡发展还不够协调。农村欠账较多。\n政府效能还不够高。"
            "少数干部担当不足。\n",
            [
                "发展动能还不够强。企业创新能力有待提高。",
                "城乡发展还不够协调。农村欠账较多。",
                "政府效能还不够高。少数干部担当不足。",
            ],
            id="a head and its text in each paragraph",
        ),
        pytest.param(
            "（二）存在问题\n1.经济总量小，发展不充分。\n2.工业基础差，财力薄弱。\n",
            ["1.经济总量小，发展不充分。", "2.工业基础差，财力薄弱。"],
            id="a numbered list below a section",
        ),
        pytest.param(
            "（二）存在的困难和问题\n经济总量小；财力薄弱；民生欠账较多。对此，我们将努力解决。\n",
            ["经济总量小；", "财力薄弱；", "民生欠账较多。"],
            id="one sentence below its heading",
        ),
        pytest.param("（二）着力解决突出问题\n整治短板弱项，化解矛盾纠纷。\n", [], id="work on problems"),
    ],
)
def test_problems_below_a_heading(admitted: str, expected: list[str]) -> None:
    report = draft(HEAD + REVIEW + admitted + PLAN.replace("二、", "三、") + CLOSE)
    assert [problem.text for problem in report.problems] == expected


@pytest.mark.parametrize(
    "lead_in",
    [
        "今年主要预期目标建议安排：", "主要预期目标建议安排如下：", "主要预期目标拟安排为：", "主要预期目标设定为：",
        "今年预期目标主要是：", "2031年目标任务建议为：", "今年主要经济指标安排：", "主要预期目标的建议是：",
        "综合考虑，预期今年全县", "围绕上述要求，今年要实现", "我们建议，2031年", "2031年，全县力争实现",
        "力争实现：", "我们确定的奋斗目标是：", "围绕上述要求，今年要努力做到：", "今年，我们将努力交出这样的成绩单：",
        "关键指标预期为：", "通过努力，全年实现",
        "我们的目标定位是：", "今年的任务书已经列明：", "一句话，就是要", "为此，我们初步考虑，", "预计今年",
        "全年要力保", "总的预期是，", "上述要求落到数字上，就是：",
        "2031年度核心指标：", "今年的“硬杠杠”是：", "建议2031年全县发展预期为：",
    ],
)  # fmt: skip
def test_how_targets_are_led_in(lead_in: str) -> None:
    said = f"二、2031年工作安排\n{lead_in}地区生产总值增长6%左右，财政收入增长5%，固定资产投资增长8%以上。\n"
    targets = draft(HEAD + REVIEW + said + "（一）抓产业。新增企业20家。\n" + CLOSE).targets
    assert [(target.label, str(target.value)) for target in targets] == [
        ("地区生产总值", "6"), ("财政收入", "5"), ("固定资产投资", "8"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "listed",
    [
        "地区生产总值增长6%；耕地保有量只增不减；城镇登记失业率保持在合理区间；进出口总额稳中提质；"
        "财政收入增长4%。",
        "地区生产总值增长6%、耕地保有量只增不减、城镇登记失业率保持在合理区间、进出口总额稳中提质、"
        "财政收入增长4%。",
        "一是地区生产总值增长6%；二是耕地保有量只增不减；三是城镇登记失业率保持在合理区间；四是进出口总额稳中提质；"
        "五是财政收入增长4%。",
        "\n地区生产总值增长6%\n耕地保有量只增不减\n城镇登记失业率保持在合理区间\n进出口总额稳中提质\n财政收入增长4%",
        "\n——地区生产总值增长6%。\n——耕地保有量只增不减。\n——城镇登记失业率保持在合理区间。\n——进出口总额稳中提质。\n"
        "——财政收入增长4%。",
        "\n1.地区生产总值增长6%；\n2.耕地保有量只增不减；\n3.城镇登记失业率保持在合理区间；\n4.进出口总额稳中提质；\n"
        "5.财政收入增长4%。",
    ],
)
@pytest.mark.parametrize("lead_in", ["今年主要预期目标是：", "今年，全县要确保：", "全年主攻以下指标："])
@pytest.mark.parametrize("behind", ["", "上述目标积极稳妥，经过努力可以实现。"])
def test_goals_in_words_break_no_list_of_targets(listed: str, lead_in: str, behind: str) -> None:
    said = f"二、2031年工作安排\n做好今年工作，要稳中求进。\n{lead_in}{listed}{behind}\n（一）抓产业。新增企业20家。\n"
    targets = draft(HEAD + REVIEW + said + CLOSE).targets
    assert [(target.label, target.value and str(target.value)) for target in targets] == [
        ("地区生产总值", "6"), ("耕地保有量", None), ("城镇登记失业率", None), ("进出口总额", None), ("财政收入", "4"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "二、2031年工作安排\n（一）发展目标\n全年经济工作要达到以下水平：地区生产总值增长6%，财政收入增长5%，投资增长8%。\n",
        "二、2031年工作安排\n通过努力，全年地区生产总值增长6%，财政收入增长5%；投资增长8%。上述目标是积极稳妥的。\n",
    ],
)
def test_what_leads_in_to_targets_is_none(said: str) -> None:
    targets = draft(HEAD + REVIEW + said + "（二）抓产业。新增企业20家。\n" + CLOSE).targets
    assert [(target.label, str(target.value)) for target in targets] == [
        ("地区生产总值", "6"), ("财政收入", "5"), ("投资", "8"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "（一）抓工业。项目为王。\n目标任务：完成技改投资12亿元，新建厂房3万平方米，引进企业20家。\n",
        "（一）抓工业。项目为王。\n工业发展目标：规上工业增加值增长8%，新增规上企业12家，工业投资增长10%。\n",
        "2031年是开局之年。国家预期经济增长5%左右，市里要求增长6%以上，就业、物价要稳。我们必须奋勇争先。\n",
        "（一）抓工业。力争工业增加值增长8%，固定资产投资增长10%，社会消费品零售总额增长7%。\n",
        "（一）抓医疗。健康为本。\n2031年的主要指标：住院率下降2个百分点，门诊量增长5%，病床使用率达到90%。\n",
    ],
)
def test_goals_of_one_field_or_of_others_are_no_headline_targets(said: str) -> None:
    assert draft(HEAD + REVIEW + "二、2031年工作安排\n" + said + CLOSE).targets == ()


def test_targets_of_the_term_and_of_the_year_below_one_heading() -> None:
    said = (
        "二、2031年工作安排\n（一）主要预期目标\n本届政府任期内，力争做到：经济总量突破400亿元，城镇化率达到62%，财政收入年均增长5%。\n"
        "2031年，全县确保：地区生产总值增长6%，财政收入增长5%，投资增长8%。\n（二）抓产业。新增企业20家。\n"
    )
    targets = draft(HEAD + REVIEW + said + CLOSE).targets
    assert [(target.label, target.period is not None) for target in targets] == [
        ("经济总量", True), ("城镇化率", True), ("财政收入", True),
        ("地区生产总值", False), ("财政收入", False), ("投资", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "term", ["“十六五”末，全县要实现：", "本届任期，我们将交出这样的答卷：", "展望五年，我们要攀登的高度是："]
)
@pytest.mark.parametrize("heading", ["", "（一）奋斗目标\n"])
def test_what_is_set_for_a_term_is_not_of_the_year(term: str, heading: str) -> None:
    said = (
        f"二、2031年工作安排\n{heading}{term}经济年均增长7%以上，财政收入突破20亿元，固定资产投资累计完成600亿元，城镇化率达到65%。\n"
        "落实到具体指标，我们提出：GDP增速不低于6.5%，财政收入完成12.6亿元，固定资产投资增长8%。\n"
        "（二）抓产业。新增企业20家。\n"
    )
    targets = draft(HEAD + REVIEW + said + CLOSE).targets
    assert [(str(target.value), target.period is not None) for target in targets] == [
        ("7", True), ("20", True), ("600", True), ("65", True), ("6.5", False), ("12.6", False), ("8", False),
    ]  # fmt: skip


def test_a_line_that_no_mark_closes_sets_what_it_says() -> None:
    said = "二、2031年工作安排\n今年主要预期目标：\n经济总量突破500亿元\n财政收入增长4%\n居民收入增长7%\n"
    targets = draft(HEAD + REVIEW + said + "（一）抓产业。新增企业20家。\n" + CLOSE).targets
    assert [(target.label, str(target.value)) for target in targets] == [
        ("经济总量", "500"), ("财政收入", "4"), ("居民收入", "7"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "聚焦群众急难愁盼，今年着力办成3件暖心事：一是新建公厕30座；二是改造危房80套；三是新增车位900个。",
        "今年办好3件惠民事：\n一是新建公厕30座；\n二是改造危房80套；\n三是新增车位900个。",
        "从群众最关心的事做起，着重办好以下3件事：\n一是新建公厕30座；\n二是改造危房80套；\n三是新增车位900个。",
        "2031年为群众办好3件实事：一是新建公厕30座；二是改造危房80套；三是新增车位900个。政府将定期公布进展，请群众监督。",
    ],
)
def test_what_projects_are_called(said: str) -> None:
    report = draft(HEAD + REVIEW + PLAN + said + "\n三、加强政府自身建设\n坚持依法行政。\n" + CLOSE)
    assert projects(report) == ["一是新建公厕30座；", "二是改造危房80套；", "三是新增车位900个。"]
    assert report.livelihood_projects.announced == 3
    behind = draft(HEAD + REVIEW + PLAN + "三、加强自身建设\n坚持依法行政。\n四、民生实事\n" + said)
    assert projects(behind) == ["一是新建公厕30座；", "二是改造危房80套；", "三是新增车位900个。"]


def test_words_on_all_projects_and_what_announces_them_are_none() -> None:
    listed = "新建公厕30座；\n改造危房80套；\n新增车位900个。\n"
    said = "三、2031年民生实事\n今年，全县将办好三件实事。\n" + listed + "对以上民生实事，实行清单化管理。\n"
    report = draft(HEAD + REVIEW + PLAN + said + CLOSE)
    assert projects(report) == ["新建公厕30座；", "改造危房80套；", "新增车位900个。"]


@pytest.mark.parametrize(
    ("told", "planned"),
    [
        ("五件民生实事圆满收官，具体包括：", ""),
        ("去年承诺的五件实事件件落实：", ""),
        ("五件实事群众满意率达98%，主要有：", ""),
        ("", "民生实事要办好，营商环境更要优。重点推出五条举措："),
        ("", "完善民生实事项目人大代表票决制，抓好五项改革："),
        ("", "办好民生实事，要坚持问需于民。今年要推进五项改革："),
    ],
)
def test_lists_beside_words_on_projects_are_none_of_them(told: str, planned: str) -> None:
    listed = "\n1.新建公厕30座。\n2.改造危房80套。\n3.新增车位900个。\n4.办班20期。\n5.建站6座。\n"
    review = REVIEW + (told + listed if told else "")
    plan = PLAN + (f"（一）抓民生。稳定就业。\n{planned}{listed}" if planned else "")
    assert projects(draft(HEAD + review + plan + "三、加强自身建设\n坚持依法行政。\n" + CLOSE)) == []


def test_figures_of_the_year_told_in_the_review_are_no_targets() -> None:
    told = REVIEW + "2030年，全县地区生产总值增长6%，财政收入增长5%，固定资产投资增长8%以上，新增就业2000人。\n"
    report = draft(HEAD + told + "二、2031年工作安排\n（一）抓产业。新增企业20家。\n" + CLOSE)
    assert report.targets == ()


def test_last_year_told_at_the_start_of_the_plan_is_achieved() -> None:
    plan = (
        "二、2031年工作安排\n今年是新规划的第一年，任务很重。过去一年，我们的各项工作取得了很大成绩。"
        "地区生产总值增长10.3%，城镇新增就业1168人。这为今年的工作打下了基础。\n"
        "主要预期目标是：地区生产总值增长6.5%左右，固定资产投资增长8%。\n一是抓好春耕。完成春播5万亩。\n"
    )
    report = draft(HEAD + REVIEW + plan + CLOSE)
    told = [m for item in (*report.context, *report.tasks, *report.achievements) for m in item.measures]
    assert [m.status for m in told if m.value == 1168] == [terms.Status.ACHIEVED]


def test_parts_joined_with_their_text_by_lost_line_breaks() -> None:
    text = (HEAD + REVIEW + PLAN).replace("工作回顾\n", "工作回顾").replace("工作安排\n", "工作安排2031年，")
    assert headings(draft(text + CLOSE)) == [("review", "一、2030年工作回顾"), ("plan", "二、2031年工作安排")]


def test_numbers_that_stand_alone_belong_to_their_headings() -> None:
    plan = "1\n突出项目建设。实施项目120个，完成投资300亿元。\n2\n突出城市更新。改造小区26个，新增车位3000个。\n3\n"
    report = draft(HEAD + REVIEW + PLAN + plan + "突出生态保护。治理河道12公里，造林5万亩。\n" + CLOSE)
    assert [heading for _, heading in headings(report)][2:] == ["1突出项目建设。", "2突出城市更新。", "3突出生态保护。"]


def test_a_part_named_for_its_year_in_characters() -> None:
    text = (
        "政府工作报告\n（一九八八年一月二十五日在吉林省第七届人民代表大会第一次会议上）\n各位代表：\n我代表省人民政府作报告，请审议。\n"
        "过去五年的工作\n五年来，粮食总产量由二百亿斤增加到三百亿斤。\n今后五年的任务\n工农业总产值平均每年增长百分之八。\n"
        "一九八八年的工作\n今年，要大力发展乡镇企业，粮食总产量要稳定在三百亿斤以上。\n各位代表！让我们奋勇前进！\n"
    )
    parts = [(section.depth, section.heading) for section in draft(text).outline]
    assert parts == [(1, "过去五年的工作"), (1, "今后五年的任务"), (1, "一九八八年的工作")]


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("青川县县长候选人 刘小鹏", "刘小鹏", "青川县县长候选人"), ("县长提名人选 刘小鹏", "刘小鹏", "县长提名人选"),
        ("县长候选人：刘小鹏", "刘小鹏", "县长候选人"),
    ],
)  # fmt: skip
def test_who_is_yet_to_be_elected_speaks(line: str, name: str, title: str) -> None:
    speaker = draft(HEAD.replace("县长 李文涛", line) + REVIEW + PLAN + CLOSE).metadata.speaker
    assert speaker is not None
    assert (speaker.name, speaker.title) == (name, title)


@pytest.mark.parametrize(
    ("head", "name", "title", "day"),
    [
        ("——2031年1月18日在青川县第十九届人大四次会议上\n李文涛县长\n", "李文涛", "县长", "2031-01-18"),
        ("县长 李文涛\n2031年1月18日\n", "李文涛", "县长", "2031-01-18"),
        ("报告人：青川县人民政府县长 李文涛\n报告时间：2031年1月18日\n", "李文涛", "青川县人民政府县长", "2031-01-18"),
        ("——李文涛同志在青川县第十九届人大四次会议上\n（2031年1月18日）\n", "李文涛", None, "2031-01-18"),
        ("（2031年1月18日）\n青川县人民政府  李文涛\n", "李文涛", None, "2031-01-18"),
        ("（2031．01．18）\n青川县县长 李文涛\n", "李文涛", "青川县县长", "2031-01-18"),
        ("2031年1月18日上午\n县长 李文涛\n", "李文涛", "县长", "2031-01-18"),
    ],
)
def test_who_speaks_and_when(head: str, name: str, title: str | None, day: str) -> None:
    opening = "各位代表：\n我代表县人民政府，向大会报告工作，请予审议。\n"
    metadata = draft("政府工作报告\n" + head + opening + REVIEW + PLAN + CLOSE).metadata
    assert metadata.speaker is not None
    assert (metadata.speaker.name, metadata.speaker.title, str(metadata.delivered_on)) == (name, title, day)


@pytest.mark.parametrize(
    "tail",
    [
        "——————\n[1] 河长制：由各级负责人担任河长。\n[2] 双百行动：指100个项目。\n",
        "①河长制：由各级负责人担任河长。\n②双百行动，指100个项目。\n",
        "名词解释\n1\n河长制：由各级负责人担任河长。\n2\n双百行动：指100个项目。\n3\n路长制：由镇长担任路长。\n",
        "附件\n有关名词解释\n一、河长制\n由各级负责人担任河长。\n二、双百行动\n指100个项目。\n",
    ],
)
def test_terms_explained_at_the_end(tail: str) -> None:
    report = draft(HEAD + REVIEW + PLAN + CLOSE + tail)
    assert [entry.term for entry in report.glossary][:2] == ["河长制", "双百行动"]
    assert report.context[-1].section != "s3"


def test_numbers_in_brackets_that_close_a_plan_are_no_notes() -> None:
    plan = "（1）抓产业。新增企业20家。\n（2）抓项目。开工项目30个。\n"
    assert draft(HEAD + REVIEW + PLAN + plan).glossary == ()


@pytest.mark.parametrize(
    "said",
    [
        "在看到成绩的同时，我们也深知：财政收支矛盾突出，部分企业困难；民生保障还有短板；政府职能转变不到位。",
        "成绩面前，我们更深感：财政收支矛盾突出，部分企业困难；民生保障还有短板；政府职能转变不到位。",
    ],
)
def test_problems_that_are_deeply_felt(said: str) -> None:
    report = draft(HEAD + REVIEW + said + "\n" + PLAN + CLOSE)
    assert [problem.text[:4] for problem in report.problems] == ["财政收支", "民生保障", "政府职能"]


def test_paragraphs_that_each_go_into_a_problem() -> None:
    said = (
        "同时，我们也清醒地认识到，发展还存在一些困难和问题：\n经济总量不大，产业支撑不强。特别是龙头企业少。\n"
        "财政收支矛盾突出。乡镇财力薄弱。\n民生短板较多。优质资源短缺。\n对这些问题，我们一定认真解决。\n"
    )
    report = draft(HEAD + REVIEW + said + PLAN + CLOSE)
    assert [problem.text[-6:] for problem in report.problems] == ["龙头企业少。", "镇财力薄弱。", "质资源短缺。"]


def test_a_part_that_is_only_bent_on_a_goal_is_of_the_plan() -> None:
    plan = PLAN.replace("2031年工作安排", "锚定目标、勇争一流，奋力谱写发展新篇章")
    report = draft(HEAD + REVIEW + plan + "（一）抓产业。新增企业20家。\n" + CLOSE)
    assert [role for role, _ in headings(report)] == ["review", "plan", "plan"]
    assert [task.text for task in report.tasks] == ["新增企业20家。"]


def test_parts_that_are_only_numbered() -> None:
    text = (
        "政府工作报告\n——一九八三年六月六日在第六届全国人民代表大会第一次会议上\n国务院总理 赵紫阳\n"
        "各位代表：\n现在，我代表国务院报告工作。\n"
        "一\n五年来，粮食总产量达到七千亿斤，工农业总产值平均每年增长百分之七点三。\n"
        "二\n今后五年，要大力加强能源建设，要继续搞好农业，工农业总产值平均每年要增长百分之五。\n各位代表！让我们团结奋斗！\n"
    )
    report = draft(text)
    assert [(part.depth, part.role.value, part.heading) for part in report.outline] == [
        (1, "review", "一"), (1, "plan", "二"),
    ]  # fmt: skip
    assert [task.section for task in report.tasks] == ["s2"]


def test_a_span_of_time_right_below_a_heading_opens_what_it_heads() -> None:
    text = (
        "政府工作报告\n一、五年工作回顾\n（一）加快产业发展，实力显著提升\n五年来，财政收入累计12亿元。\n农民收入达到8600元。\n"
        "（二）加强基础设施，条件显著改善\n新建公路20公里。\n同时，双拥工作取得新成效。\n"
        "二、今后五年的工作\n要新建学校2所。\n"
    )
    assert [one.section for one in draft(text).achievements] == ["s1.1", "s1.1", "s1.2", "s1"]


@pytest.mark.parametrize(
    ("day", "heading", "years"),
    [
        ("2031年1月13日", "“十五五”经济社会发展回顾", (2031, 2030, 2026)),
        ("2031年4月24日", "一、十三届人民政府工作回顾", (2031, 2030, 2026)),
        ("2031年9月25日", "一、2031年以来工作回顾", (2031, 2031, None)),
    ],
)
def test_years_of_a_review(day: str, heading: str, years: tuple[int, int, int | None]) -> None:
    text = (
        f"青川县2031年政府工作报告\n——{day}在青川县第十六届人民代表大会第一次会议上\n各位代表：\n我代表县人民政府，向大会报告工作。\n"
        f"{heading}\n新建公路20公里，税收达到3亿元。\n"
    )
    found = draft(text).metadata
    assert (found.report_year, found.review_year, found.review_from) == years


def test_a_kind_of_place_is_no_place() -> None:
    text = "乡镇政府工作报告\n各位代表：\n我代表镇人民政府，向大会报告工作。\n一、2030年工作回顾\n新建公路20公里。\n"
    region = draft(text).metadata.region
    assert region is None or region.name is None


def test_a_session_whose_count_lost_its_word() -> None:
    text = (
        "政府工作报告\n——2031年1月5日在青川县第十六届人民代表大会第一会议上\n各位代表：\n我代表县人民政府，向大会报告工作。\n"
    )
    congress = draft(text).metadata.congress
    assert congress is not None
    assert (congress.term, congress.session) == (16, 1)
def test_a_first_part_on_how_things_stand_is_the_review() -> None:
    text = HEAD + (
        "一、当前形势和基本任务\n2030年，粮食产量达到39万吨，比上年增长9%。\n工农业总产值151亿元，比上年增长9.3%。\n"
        "必须清醒地看到，前进中仍然存在不少困难。财政出现一些赤字，外汇收支还不平衡。工业经济效益不高，生产成本上升。\n"
        "以上这些矛盾和困难，大多是前进中难以避免的现象。\n"
        "二、坚持稳定发展经济的方针\n第一，必须加强农业。要保证粮食种植面积，积极发展多种经营。新增企业20家。\n"
    )
    report = draft(text + CLOSE)
    assert [role for role, _ in headings(report)][:2] == ["review", "plan"]
    assert [problem.text for problem in report.problems] == [
        "财政出现一些赤字，外汇收支还不平衡。", "工业经济效益不高，生产成本上升。",
    ]
    assert [m.status.value for _, item in report.bearers() for m in item.measures] == [*["achieved"] * 4, "target"]


def test_trade_that_came_in_is_a_part_behind_a_semicolon() -> None:
    review = "一、2030年工作回顾\n进出口总额11.5亿美元，增长3.3%。其中出口总额6.2亿美元；进口总额5.3亿美元。\n"
    found = [m for _, item in draft(HEAD + review + PLAN + CLOSE).bearers() for m in item.measures]
    assert [m.part_of for m in found[:4]] == [None, None, "进出口总额", "进出口总额"]


def test_a_plan_tells_how_things_are() -> None:
    plan = PLAN + (
        "（一）抓改革。全县80%以上的财政收入来自工商业，重点企业的质量指标有43%没有恢复到最高水平，有百分之二十四的企业存在着亏损。\n"
        "据对76个在建项目的检查，要调动30万农民的积极性，确保90%的企业达标。\n"
    )
    found = [m for _, item in draft(HEAD + REVIEW + plan + CLOSE).bearers() for m in item.measures]
    assert [(m.value, m.status.value) for m in found if m.value in (80, 43, 24, 76, 90)] == [
        (80, "background"), (43, "background"), (24, "background"), (76, "background"), (90, "target"),
    ]


def test_a_report_without_parts_turns_where_its_targets_stand() -> None:
    text = HEAD + (
        "2030年，全县人民团结奋斗，实现地区生产总值88亿元，比上年增长12.5%，财政收入6.2亿元，增长22%。\n"
        "工业经济持续增长。全县完成工业总产值210亿元，增长15%，规模以上企业实现利润7.8亿元。\n"
        "城乡建设成效明显。完成城建投资4.5亿元，新建道路16公里，环城线全线通车。\n"
        "今年经济社会发展的主要目标是：地区生产总值增长12%，财政收入增长15%，农民人均纯收入增长5%。\n"
        "大力推进工业结构调整。重点抓好40个技改项目，完成技改投资12亿元，实际利用外资3000万美元。\n"
        "加快农业产业化经营。新增农业龙头企业8家，发展效益农业面积2万亩，建设基地10个。\n"
    )
    report = draft(text + CLOSE)
    assert headings(report) == [
        ("review", "工业经济持续增长。"), ("review", "城乡建设成效明显。"),
        ("plan", "大力推进工业结构调整。"), ("plan", "加快农业产业化经营。"),
    ]  # fmt: skip
    assert {section.depth for section in report.outline} == {1}


def test_a_series_begins_with_its_paragraph() -> None:
    governance = (
        "三、建设人民满意政府\n坚持政治引领，打造忠诚政府。深刻领悟决定性意义，坚决做到令行禁止。坚持依法行政，打造法治政府。"
        "严格落实决策程序，自觉接受人大监督、政协监督。坚持勤政为民，打造服务政府。持续为基层减负，整治形式主义、官僚主义。\n"
    )
    found = headings(draft(HEAD + REVIEW + PLAN + governance + CLOSE))
    series = [heading[:6] for role, heading in found if role == "governance"][1:]
    assert series == ["坚持政治引领", "坚持依法行政", "坚持勤政为民"]


def test_an_opening_beside_others_may_rule_few_words() -> None:
    review = (
        "一、2030年工作回顾\n综合实力稳步提升。全县生产总值增长8.8%，财政收入突破11亿元。\n"
        "产业结构不断优化。陶瓷产业主营业务收入增长12%。\n城乡面貌焕然一新。拆除违章建筑8万平方米。\n"
    )
    found = headings(draft(HEAD + review + PLAN + CLOSE))
    assert [heading for _, heading in found][1:4] == ["综合实力稳步提升。", "产业结构不断优化。", "城乡面貌焕然一新。"]


def test_an_outlook_on_a_far_year_is_no_heading() -> None:
    plan = PLAN.replace("工作安排\n", "工作安排\n展望2045年，基本实现现代化。")
    assert len(headings(draft(HEAD + REVIEW + plan + CLOSE))) == 2


def test_a_prefecture_that_reports_to_its_party_committee() -> None:
    head = "行署工作报告\n——2029年1月8日在中共大兴安岭地委工作会议上\n行署专员 王小武\n同志们：\n我代表行署报告工作。\n"
    region = draft(head + REVIEW + PLAN + "同志们，让我们为科学发展而奋斗！\n").metadata.region
    assert (region.code, region.name) == ("232700", "大兴安岭地区")


def test_a_newspaper_named_behind_the_hour() -> None:
    text = HEAD.replace("政府工作报告\n", "政府工作报告（摘要）\n2031-01-24 09:12 青川日报\n") + REVIEW + PLAN + CLOSE
    source = draft(text).metadata.source
    assert (source.publisher, str(source.published_on)) == ("青川日报", "2031-01-24")


def test_a_table_of_works_is_read_and_one_of_figures_is_not() -> None:
    works = "".join(f"<tr><td>{n}</td><td>新建学校和公园</td><td>完成{n}处</td></tr>" for n in range(1, 5))
    figures = "".join(f"<tr><td>产值</td><td>亿元</td><td>{n}.5</td><td>{n}%</td></tr>" for n in range(1, 5))
    lines = "".join(f"<p>{line}</p>" for line in (HEAD + REVIEW + PLAN).splitlines())
    page = f"<html><body>{lines}<p>全力办好民生实事项目：</p><table>{{}}</table><p>{CLOSE}</p></body></html>"
    assert len(projects(draft(page.format(works)))) == 4
    assert projects(draft(page.format(figures))) == []


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("发文单位：青川县人民政府\n发文时间：2031-02-14\n", "", ("青川县人民政府", "2031-02-14")),
        ("", "（青川县政府信息公开门户网站）", ("青川县政府信息公开门户网站", "None")),
    ],
)
def test_who_published_it_above_and_below_the_report(head: str, foot: str, expected: tuple[str, str]) -> None:
    raw = (
        f"{head}青川县2031年政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2030年工作回顾\n"
        f"全年新建学校3所。\n二、2031年工作安排\n新建医院2所。\n各位代表，让我们团结一心，努力奋斗！{foot}\n"
    )
    report = draft(raw)
    source = report.metadata.source
    assert (source.publisher, str(source.published_on)) == expected
    assert "门户网站" not in report.context[-1].text


def kinds(report: Report, words: str) -> list[str]:
    """What those sentences of a draft are that hold ``words``."""
    items = {"achievement": report.achievements, "task": report.tasks, "context": report.context}
    held = [kind for kind, placed in items.items() for item in placed if words in item.text]
    return held + ["heading" for section in report.outline if words in section.heading]


MORE = "全县完成固定资产投资32亿元。改造老旧小区12个。新建学校3所。\n"


@pytest.mark.parametrize(
    "said",
    [
        "各位代表，实践充分证明，只要我们坚持党的领导，就没有克服不了的困难。",
        "实践一再表明，只要坚定信心，就能战胜困难。",
        "一年的实践，给我们以深刻启示。", "所有这些，离不开全县人民的共同努力。",
        "这一切，都凝聚着全县人民的心血和汗水。",
    ],
)  # fmt: skip
def test_what_results_teach_and_are_owed_to_is_context(said: str) -> None:
    report = draft(HEAD + REVIEW + MORE + said + "\n" + PLAN + "新建标准厂房5万平方米。\n" + CLOSE)
    assert kinds(report, said[:-1]) == ["context"]


@pytest.mark.parametrize(
    "said",
    [
        "站在新的起点，我们豪情满怀；面向未来，我们信心百倍。",
        "东风浩荡满眼春，砥砺奋进正当时。", "道阻且长，行则将至。",
        "新的一年，我们将以更实的作风，努力建设幸福青川！",
        "东风浩荡满眼春，砥砺奋进正当时。\n让我们团结奋斗！",
    ],
)  # fmt: skip
def test_last_words_that_call_for_nothing_are_context(said: str) -> None:
    report = draft(HEAD + REVIEW + PLAN + "（一）做强工业。新建标准厂房5万平方米。\n" + said + "\n")
    assert kinds(report, said.partition("\n")[0][:8]) == ["context"]
    assert kinds(report, "新建标准厂房") == ["task"]


def test_what_the_audience_is_told_before_the_call_is_a_task() -> None:
    promised = "各位代表，民生无小事，今年县政府将办好八件民生实事。\n"
    call = "让我们锐意进取，为建设美丽家园而努力奋斗！\n"
    report = draft(HEAD + REVIEW + PLAN + "三、加强政府自身建设\n今年，我们将坚持依法行政。\n" + promised + call)
    assert kinds(report, "民生无小事") == ["task"]
    assert kinds(report, "锐意进取") == ["context"]


@pytest.mark.parametrize("said", ["下面，我报告2031年的工作建议。", "下面，请允许我汇报今年的主要任务。"])
def test_what_turns_to_the_next_part_is_context(said: str) -> None:
    report = draft(f"{said}\n{PLAN}（一）做强工业经济。新建标准厂房5万平方米。\n")
    assert kinds(report, said) == ["context"]


def test_a_theme_that_opens_a_fragment_is_a_heading() -> None:
    told = "坚持不懈抓落实，政府效能明显提升。办理人大代表建议86件、政协提案124件，满意率均达98%以上。\n"
    report = draft(told + "扎实开展主题教育，查改问题215个。\n" + PLAN)
    assert kinds(report, "坚持不懈") == ["heading"]


@pytest.mark.parametrize("head", ["附：", "附", "附件：", "附注"])
@pytest.mark.parametrize("entry", ["{}.{}：指{}。", "[{}]{}：指{}。", "{}、{}，是指{}。", "（{}）{}：指{}。"])
def test_a_glossary_behind_a_line_that_only_annexes_it(head: str, entry: str) -> None:
    said = {"河长制": "由党政负责人担任河长", "林长制": "由党政负责人担任林长", "放管服": "简政放权"}
    listed = "\n".join(entry.format(place, *one) for place, one in enumerate(said.items(), 1))
    report = draft(HEAD + REVIEW + PLAN + "新建标准厂房5万平方米。\n" + CLOSE + f"{head}\n{listed}\n")
    assert [one.term for one in report.glossary] == list(said)
    assert kinds(report, "新建标准厂房") == ["task"]


def test_annexes_that_explain_nothing_are_no_glossary() -> None:
    listed = "1.主要经济指标完成情况表\n2.重点项目计划表\n3.民生实事责任分解表\n"
    assert not draft(HEAD + REVIEW + PLAN + CLOSE + "附件：\n" + listed).glossary


def test_a_theme_above_the_targets_of_a_text_without_parts_looks_back() -> None:
    report = draft(
        HEAD + "2030年，是我县发展史上极不平凡的一年。全县实现生产总值142亿元，增长12.8%。规模以上工业企业达到86户。\n"
        "过去的四年，我们经受住了特大洪涝灾害的考验。四年间，财政收入年均增长21%。新修农村公路1300公里。\n"
        "2031年，我县工作的总体要求是：高举旗帜，科学发展，奋力崛起。\n"
        "主要目标是：生产总值增长12%，财政收入增长18%。\n"
        "要全力抓工业。新上投资千万元以上项目60个。\n要全力抓农业。新增无公害基地20万亩。\n"
        "要全力抓城建。改造老城区道路8条。\n" + CLOSE
    )
    status = {measure.label: measure.status.value for measure in report.measures()}
    assert status["规模以上工业企业"] == status["农村公路"] == status["财政收入"] == "achieved"
    assert status["无公害基地"] == status["老城区道路"] == "target"
    assert [target.label for target in report.targets] == ["生产总值", "财政收入"]
    assert {heading.depth for heading in report.outline} == {1}


def test_a_part_on_what_was_learnt_tells_no_results() -> None:
    report = draft(
        HEAD + REVIEW + "二、回顾五年的历程，我们从实践中获得了不少有益的经验\n"
        "（一）必须坚持改革\n建设必须依靠改革，改革促进建设。\n（二）必须实事求是\n我们既不能照搬书本，也不能脱离实际。\n"
        "三、2031年工作安排\n加快推进项目建设，改造农村公路150公里。\n" + CLOSE
    )
    assert [item.text[:4] for item in report.achievements] == ["2030"]
    assert [heading.role.value for heading in report.outline if heading.depth == 1] == ["review", "review", "plan"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"{HEAD}{REVIEW}{PLAN}强力推进产业发展。新引进亿元以上项目30个。\n全面推进乡村振兴。建设高标准农田6万亩。\n{CLOSE}",
            [("plan", "强力推进产业发展。"), ("plan", "全面推进乡村振兴。")],
            id="hardly more behind each opening than it has itself, to the end of the part",
        ),
        pytest.param(
            f"{HEAD}2030年工作回顾及过去五年主要成就\n2030年，全县地区生产总值增长8%。\n精准防控疫情，守护群众健康。摸排人员7297人次。\n"
            "聚焦农业农村，加快乡村振兴。粮食面积115万亩。\n这五年，经济实力显著增强。地区生产总值年均增长7.6%，企业由12家增至86家。\n"
            f"这五年，脱贫攻坚全面胜利。3.4万户11.2万贫困人口全部脱贫。\n{PLAN}{CLOSE}",
            [
                ("review", "精准防控疫情，守护群众健康。"),
                ("review", "聚焦农业农村，加快乡村振兴。"),
                ("review", "这五年，经济实力显著增强。"),
                ("review", "这五年，脱贫攻坚全面胜利。"),
            ],
            id="up to where the speaker turns to the term, and what came of it twice",
        ),
        pytest.param(
            f"{HEAD}{REVIEW}2031年，我们将奋力抓好六个方面工作\n第一，扩内需，稳增长。实施重点项目120个。\n"
            f"第二，强产业，促转型。先进产能占比达到90%。\n{CLOSE}",
            [
                ("plan", "2031年，我们将奋力抓好六个方面工作"),
                ("plan", "第一，扩内需，稳增长。"),
                ("plan", "第二，强产业，促转型。"),
            ],
            id="a line that promises work above its numbered sections",
        ),
        pytest.param(
            "青川县人民政府工作报告\n各位代表：现在，我代表县人民政府向大会报告工作。\n五年砥砺奋进，我们交出了一份亮丽答卷\n"
            "地区生产总值由320亿元增加到520亿元。\n2031年，我们将全力抓好以下工作\n预期目标\n地区生产总值增长8%，固定资产投资增长12%。\n"
            f"一、着力振兴实体经济\n技改投资增长20%。\n{CLOSE}",
            [
                ("review", "五年砥砺奋进，我们交出了一份亮丽答卷"),
                ("plan", "2031年，我们将全力抓好以下工作"),
                ("targets", "预期目标"),
            ],
            id="a line right below the address, and a line of few words between others",
        ),
        pytest.param(
            f"青川县2031年政府工作报告（节选）\n“十五五”时期发展成就\n“十五五”以来，地区生产总值年均增长8.2%。\n{REVIEW}{PLAN}{CLOSE}",
            [("review", "“十五五”时期发展成就")],
            id="what a term has come to, right below the title",
        ),
        pytest.param(
            f"{HEAD}2030年工作回顾及主要成就\n一、坚持调结构\n工业经济提质增效。规上产值增长15%。服务业加速发展。占比提高1.2个百分点。"
            f"农业基础不断巩固。樱桃种植面积达6万亩。\n二、坚持惠民生\n教育优先发展。新建学校3所。社会保障完善。参保率98%。\n{PLAN}{CLOSE}",
            [
                ("review", "工业经济提质增效。"),
                ("review", "服务业加速发展。"),
                ("review", "农业基础不断巩固。"),
                ("review", "教育优先发展。"),
                ("review", "社会保障完善。"),
            ],
            id="by turns with single sentences of figures",
        ),
    ],
)  # fmt: skip
def test_headings_with_little_below(raw: str, expected: list[tuple[str, str]]) -> None:
    assert [head for head in headings(draft(raw)) if head[1][1] != "、" and "主要成就" not in head[1]] == expected


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("目前面临的突出问题是：", ["工业总量小，支撑不强；", "农业抗灾能力弱；", "财政收支矛盾尖锐。"]),
        ("当前，全县经济运行中存在的主要困难和问题是：", ["产业层次偏低；", "人才支撑不足。"]),
        ("着力解决面临的突出问题：", []),
    ],
)
def test_problems_admitted_within_the_plan(lead: str, items: list[str]) -> None:
    told = "".join(items) or "完善园区配套；补齐农业短板。"
    work = "为此，要着力抓好以下工作：\n（一）抓项目。开工建设项目85个。\n"
    report = draft(f"{HEAD}{REVIEW}{PLAN}{lead}{told}{work}{CLOSE}")
    assert [item.text for item in report.problems] == items


def test_few_targets_of_a_town_s_term() -> None:
    report = draft(
        f"{HEAD}过去五年工作回顾\n全乡农村经济总收入由1.1亿元增加到2.3亿元。\n今后五年工作思路和奋斗目标\n"
        f"今后五年的奋斗目标是：农村经济总收入达到4亿元；农民人均纯收入突破2万元。\n2031年工作安排\n新植核桃2000亩。\n{CLOSE}"
    )
    assert [(item.label, str(item.value), item.period) for item in report.targets] == [
        ("农村经济总收入", "4", "今后五年"),
        ("农民人均纯收入", "2", "今后五年"),
    ]
