"""Problems admitted in words that nothing foresaw: told by what the clauses behind say, and by where they stand."""

from __future__ import annotations

import pytest
from baogao import draft
from baogao.parsers.lines.admitting import of_any
from invented import CLOSE, HEAD, PLAN, REVIEW

ANSWER = "对此，我们将认真加以解决。"


def problems(text: str) -> list[str]:
    return [problem.text for problem in draft(HEAD + text + CLOSE).problems]


@pytest.mark.parametrize(
    "lead_in",
    [
        "另一方面，还应该看到：", "不容回避的是：", "在总结成绩的同时，我们认为：",
        "对存在的差距，我们不回避、不掩饰：",
        "当然，我们还有不少“成长的烦恼”：", "我们感到不安的是，还有许多工作没有做好：", "工作中的教训也是深刻的：",
        "向大会如实报告的是，去年有三项工作没有达到预期。", "我们必须看到，面临的压力前所未有。突出表现在：",
        "金无足赤，工作中的缺点和失误也不少。", "上述成绩是主要的，但问题也不少。",
        "我们清醒地看到，成绩背后有隐忧，前进路上有坎坷。",
        "工作中也还有许多薄弱的环节，需要在今后的工作中努力加以克服。",
        "对照上级要求，我们心里也十分清楚：", "不少事情办得还不够理想。",
        "拿更高的标准来衡量，我们欠群众的账还很多。主要反映在这样几个方面：", "我们离群众的要求还差一截：",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "items",
    [
        ["产业层次偏低，龙头企业少；", "旅游资源没有转化为经济优势；", "我们有些同志满足于现状，小富即安。"],
        ["一是机构臃肿、人浮于事。", "二是物流成本居高不下。去年投资只完成计划的86%。", "三是干部不敢为。"],
        ["\n1.效益不高。这既有客观原因，也有主观努力不够的问题。", "\n2.乡镇企业起步晚。", "\n3.道路拥堵、停车困难。"],
        ["\n——实力不强，欠账较多。", "\n——干部本领恐慌，办事拖拉。", "\n——财政赤字达到3200万元。"],
        ["\n产业层次偏低。特别是规模以上企业只有36家。", "\n民生欠账较多。", "\n作风有待转变。个别人不作为。"],
        ["城乡二元结构明显，集体经济薄弱。", "基础设施破旧，道路通行能力差。", "办事拖拉、效率不高。"],
    ],
    ids=["semicolons", "list", "numbers", "dashes", "paragraphs", "sentences"],
)
def test_what_all_admits_something_needs_no_known_lead_in(lead_in: str, items: list[str]) -> None:
    told = REVIEW + lead_in + "".join(items) + ("\n" if items[0][0] == "\n" else "") + ANSWER + "\n" + PLAN
    assert problems(told) == [item.strip() for item in items]


@pytest.mark.parametrize(
    "below",
    [
        "同兄弟县相比，我们要有清醒的头脑：一是产业层次偏低。二是民生欠账较多。三是作风有待转变。",
        "我们仍然要保持清醒，一些突出问题还没有解决。归纳起来有：一是产业层次偏低。二是民生欠账较多。三是作风有待转变。",
        "我们的工作还有许多不足和欠缺，离人民的要求还有一定的距离。一是产业层次偏低。二是民生欠账较多。三是作风有待转变。",
        "与先进地区相比，还有不小的差距。\n一是产业层次偏低。\n二是民生欠账较多。\n三是作风有待转变。",
    ],
)
@pytest.mark.parametrize("head", ["二、存在的困难和问题", "我们的差距"])
def test_what_leads_in_below_a_heading_is_no_problem(head: str, below: str) -> None:
    told = f"{REVIEW}{head}\n{below}\n{PLAN.replace('二、', '三、')}"
    assert problems(told) == ["一是产业层次偏低。", "二是民生欠账较多。", "三是作风有待转变。"]


@pytest.mark.parametrize(
    "outlook",
    [
        "做好今年的工作，既有机遇，也有严峻的挑战。从不利因素看，外部需求减弱，资金供应偏紧；从有利条件看，机遇叠加。\n",
        "当前，外部环境更趋复杂严峻，我们面临的困难和挑战不少，但有利条件强于不利因素，经济长期向好的基本面没有变。\n",
        "今年形势更加复杂，不稳定不确定因素增加。但危中有机、危可转机。\n",
        "展望新的一年，国际贸易摩擦加剧，国内需求偏弱，企业预期不稳。\n",
        "展望新的一年，机遇与挑战并存，压力和动力同在，困难不少，任务艰巨。\n",
    ],
)
def test_the_outlook_of_the_plan_goes_on_with_no_problems(outlook: str) -> None:
    admitted = "同时，我们也看到，还存在不少问题：一是产业层次偏低；二是民生欠账较多；三是作风有待转变。\n"
    items = ["一是产业层次偏低；", "二是民生欠账较多；", "三是作风有待转变。"]
    head, plan = PLAN.split("\n", 1)
    assert problems(f"{REVIEW}{admitted}{head}\n{outlook}{plan}") == items
    assert problems(f"{REVIEW[REVIEW.index('2030年，') :]}{admitted}{outlook}{plan}") == items


@pytest.mark.parametrize(
    "told",
    [
        "解决了2.3万人的饮水困难，多年没有解决的难题得到破解。停车难问题有效缓解。一批遗留问题得到妥善解决。\n",
        "针对融资难、用工难等突出问题，组织对接：一是摸清缺口较大的企业；二是落实贷款3.2亿元；三是降低较高的成本。\n",
        "一年来，我们啃下了不少硬骨头：一是拆除了违法建筑3.2万平方米；二是化解了12家企业的债务风险；三是了结了一批积案。\n",
        "一举拿下三个多年未解的老大难：一是打通断头路4条；二是关停散乱污企业63家；三是盘活闲置厂房8万平方米。\n",
        "查处形式主义问题26起。化解矛盾纠纷380起。整治安全隐患1260处。处置亏损企业12家。\n",
        "我们主要采取了以下措施：一是压减不合理支出；二是消化过剩产能；三是防范金融风险。\n",
    ],
)
def test_what_was_done_about_problems_is_none(told: str) -> None:
    assert problems(REVIEW + told + PLAN) == []


@pytest.mark.parametrize(
    "said",
    [
        "我们也感到，发展中还有不少烦恼，面临着创新能力不强、经济总量偏小、财政收支平衡压力大等突出问题。",
        "横向比较，我们的差距在拉大，仍存在着农民增收渠道窄、民生欠账多、项目支撑乏力等不足。",
        "代表们和群众也反映，项目支撑乏力、城乡发展不平衡、产业结构不优等问题依然存在。",
    ],
)
def test_one_sentence_that_admits_it_all(said: str) -> None:
    assert [each[-20:] for each in problems(f"{REVIEW}{said}{ANSWER}\n{PLAN}")] == [said[-20:]]


@pytest.mark.parametrize(
    "lead_in",
    ["同时，我们深切地感到：", "由于底子薄，还有许多工作没有做好，这主要表现在：", "对照要求，我们认为，差距很大。"],
)
def test_clauses_that_each_admit_something_are_one_problem(lead_in: str) -> None:
    told = "水利设施老化失修，交通拥堵、停车困难，机构臃肿、人浮于事，县域经济实力不强。"
    assert problems(f"{REVIEW}{lead_in}{told}{ANSWER}\n{PLAN}") == [told]


@pytest.mark.parametrize(
    "general", ["差距仍然很大，", "漏洞还不少，", "困难和挑战依然严峻，", "我们的工作离人民的要求还有很大距离，"]
)
def test_what_is_said_of_all_problems_is_not_the_first(general: str) -> None:
    told = ["污染未得到有效控制，财政赤字达到3200万元；", "产业层次偏低；", "办事效率不高。"]
    said = f"成绩面前不能忘乎所以，我们清醒地认识到，{general}{''.join(told)}{ANSWER}\n"
    assert problems(REVIEW + said + PLAN) == told


def test_what_a_year_met_with_is_no_lead_in() -> None:
    met = (
        "我们面对的是深刻变化的外部环境。经济全球化遭遇波折，多边主义受到冲击。我们面对的是转型阵痛凸显的严峻挑战。"
        "新老矛盾交织，结构性问题叠加。我们面对的是两难问题增多的复杂局面。推进工作的难度明显加大。\n"
    )
    assert problems(REVIEW + met + PLAN) == []


def test_what_faces_them_all_is_none() -> None:
    admitted = (
        "在看到成绩的同时，我们也清醒认识到面临的困难。需求不足，投资放缓。科技创新能力还不强。"
        "要直面问题挑战，尽心竭力改进工作。\n"
    )
    assert problems(REVIEW + admitted + PLAN) == ["需求不足，投资放缓。", "科技创新能力还不强。"]


@pytest.mark.parametrize(
    "said",
    [
        "假冒伪劣商品屡打不绝", "社会集资名目繁多", "断头路多", "乡村医生青黄不接", "抓工作蜻蜓点水",
        "农村养老缺床位、缺人手", "带动力强的大企业屈指可数", "高端人才难求", "主导产业不明晰", "技术工人招不来",
        "“一煤独大”的格局没有扭转", "棉花连续减产", "去年上马的项目有5个未按期竣工", "税收收入同比减少1.8亿元",
        "全年引资只完成目标的七成", "环境容量接近上限", "协作配合不默契", "审批环节多、时间长",
        "有的同志习惯于当“二传手”", "一些职工领不到工资", "园区“小散弱”", "各部门各唱各的调",
    ],
)  # fmt: skip
def test_words_that_admit_something(said: str) -> None:
    items = [f"{said}；", "村庄规划滞后；", "干部队伍老化。"]
    assert problems(f"{REVIEW}另一方面，也要看到：{''.join(items)}\n{PLAN}") == items


@pytest.mark.parametrize("head", ["清醒认识发展中的问题", "主要问题和教训", "存在的突出问题及原因", "发展中的问题"])
def test_headings_of_problems(head: str) -> None:
    told = f"{REVIEW}二、{head}\n说具体些，差距还很大。产业层次偏低；民生欠账较多；作风有待转变。\n"
    assert problems(told + PLAN.replace("二、", "三、")) == ["产业层次偏低；", "民生欠账较多；", "作风有待转变。"]


@pytest.mark.parametrize(
    "answer",
    [
        "这些，都要在新的一年里着力改变。", "我们务必保持清醒头脑，采取果断措施加以扭转。",
        "凡此种种，必须引起我们的高度警觉。", "我们诚恳希望代表们继续提出批评意见。", 
        "解决这些问题，不可能一蹴而就，但我们决不回避。",
    ],
)  # fmt: skip
def test_what_closes_them_is_no_problem(answer: str) -> None:
    items = ["一是村庄规划滞后；", "二是干部队伍老化；", "三是民生欠账较多。"]
    assert problems(f"{REVIEW}工作中的问题主要有：{''.join(items)}{answer}\n{PLAN}") == items


@pytest.mark.parametrize("lead_in", ["政府工作的毛病主要出在：", "回望来路，未竟之事尚多：", "我们的“家底”依然单薄："])
def test_half_of_a_list_that_nothing_else_is_told_in_will_do(lead_in: str) -> None:
    items = ["一是田间地头以老人为主。", "二是项目迟迟不能开工。", "三是会议多、文件多。", "四是百强企业无一上榜。"]
    assert problems(f"{REVIEW}{lead_in}{''.join(items)}\n{PLAN}") == items


@pytest.mark.parametrize("part", ["地区", "不足", "困难问题", "一些地方的"])
def test_what_may_be_parted_in_many_ways_is_read_at_once(part: str) -> None:
    assert not of_any(f"{part * 9}鑫")
    assert of_any(f"{part}的问题")
