"""Problems, headline targets, livelihood projects, the glossary, and where the other sentences go."""

from __future__ import annotations

import pytest
from baogao.checks.run import check
from baogao.parsers.draft import draft
from baogao.parsers.items import glossary, headline, livelihood, problems
from baogao.parsers.lines import leadins
from baogao.parsers.lines.admitting import names_them
from baogao.parsers.lines.layout import paragraphs
from baogao.parsers.lines.sentences import Sentence, split
from baogao.parsers.lines.uniform import uniform
from baogao.text.reading import read
from invented import GLOSSARY, REPORT


def sentences(raw: str) -> tuple[str, list[Sentence]]:
    reading = read(raw)
    plain = uniform(reading.text)
    return reading.text, leadins.part_lead_ins(plain, split(plain, paragraphs(plain, reading.gaps)))


def found_problems(raw: str) -> list[str]:
    text, pieces = sentences(raw)
    return [
        text[pieces[span.start].start : pieces[span.stop - 1].end]
        for stretch in problems.find(pieces)
        for span in stretch.items
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            "我们也清醒地看到，发展中还有不少困难和问题：一是总量偏小。产业链条短。二是短板较多。"
            "医疗资源不足。对此，我们一定努力解决。",
            ["一是总量偏小。产业链条短。", "二是短板较多。医疗资源不足。"],
            id="numbered, each with its text",
        ),
        pytest.param(
            "同时，我们也面临不少困难和挑战：发展基础尚不牢固，投资后劲不足；科技支撑能力不强；"
            "公共服务还有短板。对此，我们高度重视。",
            ["发展基础尚不牢固，投资后劲不足；", "科技支撑能力不强；", "公共服务还有短板。"],
            id="groups parted by semicolons",
        ),
        pytest.param(
            "我们清醒地认识到，工作中还存在不少矛盾和问题。主要是：农民增收缓慢；一些企业经营困难，"
            "就业压力加大。这些问题，我们要认真解决。",
            ["农民增收缓慢；", "一些企业经营困难，就业压力加大。"],
            id="a second lead-in",
        ),
        pytest.param(
            "我们也清醒看到，发展中还存在不少困难和问题。部分行业产能过剩严重。财政收支矛盾突出。"
            "我们要增强忧患意识，努力做好工作。",
            ["部分行业产能过剩严重。", "财政收支矛盾突出。"],
            id="sentences",
        ),
        pytest.param(
            "主要困难有：一是总量偏小，任务艰巨；二是财税减收，压力增大；三是隐患仍然存在。对此，"
            "我们将着力解决。".replace("主要困难有", "在肯定成绩的同时，我们也面临不少困难和问题。主要有"),
            ["一是总量偏小，任务艰巨；", "二是财税减收，压力增大；", "三是隐患仍然存在。"],
            id="an enumeration",
        ),
        pytest.param(
            "工作中还存在不少困难和问题：一是产业不强；二是投入不足等等。这些必须引起我们的重视。",
            ["一是产业不强；", "二是投入不足等等。"],
            id="closed by what must be made of them",
        ),
        pytest.param(
            "成绩来之不易，问题也不容忽视：产业结构不优的矛盾依然突出；要素制约日益加剧；少数干部作风不实。"
            "我们一定采取有效措施，认真加以解决。",
            ["产业结构不优的矛盾依然突出；", "要素制约日益加剧；", "少数干部作风不实。"],
            id="not to be overlooked",
        ),
        pytest.param("着力解决群众反映强烈的困难和问题。完善长效机制。", [], id="a task about problems"),
    ],
)
def test_problems(raw: str, expected: list[str]) -> None:
    assert found_problems(raw) == expected


@pytest.mark.parametrize(
    ("raw", "count", "items"),
    [
        ("用心办好十方面民生实事。我们将不折不扣兑现承诺。", 10, 0),
        ("今年，集中力量办好三件民生实事：一是硬化道路15公里。二是改造管网。三是新建食堂2家。我们将狠抓落实。", 3, 3),
        ("着力办好4件实事：1.新建学校；2.改造医院；3.修缮道路；4.增加车位。", 4, 4),
        ("办好3件民生实事，即一是新建学校；二是改造医院；三是修缮道路。", 3, 3),
        ("办好3件民生实事，即新建学校2所；改造医院1家；修缮道路3条。", 3, 3),
        ("坚持为民办实事，今年重点抓好3件实事，一是新建学校2所，二是改造医院1家，三是修缮道路3条。", 3, 3),
        ("民生实事候选项目共3个：1.新建学校；2.改造医院；3.修缮道路。", 3, 3),
        ("集中力量办好3项12件实事：（1）实施培训；扶持就业；发放贷款；新建市场。（2）新建学校；改造医院；修缮道路；增加车位。"
         "（3）完成改水；完成改厕；建设电站；铺设管网。", 12, 3),
        ("办好“三件实事”。预计投入资金1亿元。建设沼气10万户；解决5万人饮水；筹集住房5万套。", 3, 3),
        ("安排资金1亿元，全面落实了“三件实事”。低保标准提高4元；参保人数达到3万人；解决了5万人饮水。", None, 0),
        ("加强扶贫帮困，十件民生实事全面完成，一批热点问题得到解决。经济平稳发展。我们体会到要坚持发展。一是必须解放思想。"
         "二是必须深化改革。三是必须改善民生。", None, 0),
        ("今年，这3项民生实事项目分别是公共卫生能力提升工程、城西幼儿园工程、菜市场改造工程。", 3, 3),
        ("办好民生实事（3件）：一是新建学校；二是改造医院；三是修缮道路。", 3, 3),
        ("办好3件民生实事：一是新建学校，增加学位，二是改造医院，三是修缮道路。我们将狠抓落实。", 3, 3),
        ("实施3项民生“关键小事”。1.新建学校。2.改造医院。3.修缮道路。", 3, 3),
        ("重点实施以下为民实事：\n（1）新建学校。\n（2）改造医院。\n（3）修缮道路。", None, 3),
        ("办好“民生三事”：一是新建学校；二是改造医院；三是修缮道路。", 3, 3),
        ("实施好民生“三件事”：①新建学校；②改造医院；③修缮道路。", 3, 3),
        ("实施3项惠民举措：①新建学校；②改造医院；③修缮道路。", 3, 3),
        ("推进民生“三大工程”：一是新建学校；二是改造医院；三是修缮道路。", 3, 3),
        ("着力办好群众最关心的三件事：一是新建学校；二是改造医院；三是修缮道路。", 3, 3),
        ("全力兑现3项民生承诺：其一，新建学校。其二，改造医院。其三，修缮道路。", 3, 3),
        ("坚持每年办一批看得见的实事，今年重点办好3件：1.新建学校；2.改造医院；3.修缮道路。", 3, 3),
        ("办好一批民生实事。重点办好3件：1.新建学校；2.改造医院；3.修缮道路。", 3, 3),
        ("办好3件民生实事。项目经代表票决产生。总投资3亿元，财政安排1亿元。列出清单，倒排工期。现提请大会审议。\n"
         "（1）新建学校。\n（2）改造医院。\n（3）修缮道路。", 3, 3),
        ("办好4件民生实事。项目经代表票决产生。总投资3亿元，财政安排1亿元。列出清单，倒排工期。\n（1）提高质量。\n（2）扩大规模。\n"
         "（3）强化监管。", 4, 0),
        ("办好3件民生实事：\n第1件：新建学校。\n第2件：改造医院。\n第3件：修缮道路。", 3, 3),
        ("办好3件民生实事：一是兴教：①新建学校；②改造食堂。二是健康：①改造医院；②购置设备。三是畅通：①修缮道路；②拓宽桥梁。",
         3, 3),
        ("办好3件民生实事：教育惠民工程：新建学校2所；文化惠民工程：送戏下乡9场；医疗惠民工程：改造医院3家。", 3, 3),
        ("办好3件惠民实事，让成果惠及人民。具体是：新建学校2所；改造医院1家；修缮道路3条。", 3, 3),
        ("办好3件惠民实事，让成果惠及人民。具体是：新建学校2所。改造医院1家。修缮道路3条。我们将逐件落实。", 3, 3),
        ("办好3件民生实事：\n新建学校2所。改造医院1家。修缮道路3条。我们将逐件落实。", 3, 3),
        ("办好3件民生实事。\n新建学校2所；改造医院1家；修缮道路3条。\n加强国防动员工作。", 3, 3),
        ("办好3件民生实事。\n推进教育公平。完善医疗服务。繁荣文化事业。", 3, 0),
        ("三、2031年民生实事\n民生是最大的政治。今年办好以下3件实事：\n兴教行动。新建学校2所。\n健康行动。改造医院1家。\n"
         "畅通行动。修缮道路3条。", 3, 3),
        ("办好4件民生实事：\n（一）教育方面：\n1.新建学校。\n2.改造食堂。\n（二）医疗方面：\n1.改造医院。\n2.免费体检。",
         4, 4),
        ("办好3类4件民生实事。一是教育：（1）新建学校；（2）改造食堂。二是医疗：（1）改造医院。三是文化：（1）送戏下乡。",
         4, 4),
        ("办好4件民生实事：\n教育类：\n1.新建学校。\n2.改造食堂。\n医疗类：\n3.改造医院。\n4.免费体检。", 4, 4),
        ("完成省定3件民生实事：1.新建学校；2.改造医院；3.修缮道路。\n办好县级4件民生实事：1.新建书房；2.改造市场；3.新增车位；"
         "4.安装路灯。", 3, 7),
        ("坚持以人民为中心，今年重点抓好三件大事：一是建设高速公路；二是升级开发区；三是撤县设市。", None, 0),
        ("过去一年，为群众办了3件好事：一是新建学校；二是改造医院；三是修缮道路。", None, 0),
        ("继续办好五件大事，"
         "一是新建学校2所，二是改造道路3条，三是整治水库5座，四是扩建医院1所，五是安装路灯200盏。", 5, 5),
        ("继续为民办好五件大事，"
         "一是新建学校2所，二是改造道路3条，三是整治水库5座，四是扩建医院1所，五是安装路灯200盏。", 5, 5),
        ("办好五件民生“微实事”，"
         "一是新建学校2所，二是改造道路3条，三是整治水库5座，四是扩建医院1所，五是安装路灯200盏。", 5, 5),
        ("全力办好五件实事。新建学校2所，改造道路3条，整治水库5座，扩建医院1所，安装路灯200盏。", 5, 5),
        ("全力办好五件实事。新建学校2所、改造道路3条、整治水库5座、扩建医院1所、安装路灯200盏。", 5, 5),
        ("全力办好五件实事。新建学校2所，改造道路3条，整治水库5座。", 5, 0),
        ("持续改善民生，让群众生活更有温度。", None, 0),
        ("要集中财力为群众办实事、办大事。一是提高最低工资标准。二是落实社会保障政策。三是购买公益性岗位。", None, 0),
        ("坚持为民办实事。一是扩大就业。二是完善社保。三是发展教育。", None, 0),
        ("改善民生福祉，办好民生实事。\n1.促进就业。新增就业5千人。加强培训。\n2.完善社保。扩大覆盖面。提高标准。\n"
         "3.发展教育。新建学校2所。改造食堂。", None, 0),
    ],
)
def test_livelihood_projects(raw: str, count: int | None, items: int) -> None:
    _, pieces = sentences(raw)
    found = livelihood.find(pieces)
    assert found.announced == count
    assert len(found.items) == items


def test_lines_that_end_without_a_mark_and_close_the_text_are_projects_and_no_notes() -> None:
    items = ["文化惠民工程：送戏下乡100场，新建书房4个", "平安用气工程：更新管道30公里，为2万户装报警器"] * 2
    listed = "\n".join(f"（{place}）{item}" for place, item in enumerate(items, 1))
    raw = f"完善社区服务，健全网格体系。提高养老水平，完善设施。\n（三）办好民生实事\n今年办好4件民生实事：\n{listed}"
    for behind in ("", "\n（四）维护社会稳定\n落实维稳责任。加强治安防控。", "\n我们将压实责任，确保件件有着落。"):
        report = draft(raw + behind)
        assert [item.text[3:] for item in report.livelihood_projects.items] == items
        assert not report.glossary


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("今年主要预期目标是：生产总值增长6%，财政收入增长5%，居民收入与经济增长同步。为此，要抓好以下工作。", 1),
        (
            "建议主要预期目标为：生产总值增长7%左右，投资增长8%。收入与经济增长同步，完成上级下达的指标。"
            "为实现上述目标，努力工作。",
            2,
        ),
        (
            "今年发展的主要预期目标是：\n生产总值增长6%；\n城镇新增就业1万人；\n物价涨幅3%左右。\n"
            "这里要说明，目标积极稳妥。",
            2,
        ),
        ("努力目标为生产总值增长6%，财政收入增长5%，投资增长9%。", 1),
        ("主要预期目标是这样的：\n生产总值增长6%；\n城镇新增就业1万人；\n物价涨幅3%左右。", 2),
        ("圆满完成了年初确定的目标任务，增长6%，居全市第2位。", 0),
    ],
)
def test_headline_targets(raw: str, count: int) -> None:
    _, pieces = sentences(raw)
    found = headline.find(pieces)
    assert len(found[0].sentences) >= count if count else not found


def test_headline_is_what_is_expected_of_the_year() -> None:
    raw = (
        "规划纲要明确了经济社会发展主要指标：一是提出6项指标，其中生产总值年均增长5%，二是提出5项指标，三是提出8项指标。\n"
        "全省发展的主要预期目标是：生产总值增长4%，就业2万人，物价涨幅2%左右。"
    )
    _, pieces = sentences(raw)
    assert [pieces[one.sentences[0]].text[:2] for one in headline.find(pieces)] == ["全省"]


def test_term_of_the_headline_is_the_one_named_last() -> None:
    raw = "根据党代会确定的奋斗目标，建议今后5年的主要奋斗目标是：生产总值年均增长9%，财政收入年均增长8%，就业5万人。"
    _, pieces = sentences(raw)
    assert [one.period for one in headline.find(pieces)] == ["今后5年"]
    raw = "“十一五”规划已经确定，今后五年的预期目标是：生产总值年均增长9%，财政收入年均增长8%，就业5万人。"
    _, pieces = sentences(raw)
    assert [one.period for one in headline.find(pieces)] == ["今后五年"]


def test_glossary() -> None:
    text, pieces = sentences(REPORT + GLOSSARY)
    opening = glossary.opening(pieces)
    assert opening is not None
    assert pieces[opening].text == "名词解释"
    found = glossary.entries(text, pieces, opening + 1)
    assert [text[slice(*entry.term)] for entry in found] == ["“百企升级”行动", "定制公交"]
    assert text[slice(*found[1].definition)].endswith("统一确定。")


def test_glossary_without_numbers() -> None:
    text, pieces = sentences("用语说明\n百企升级：推动企业改造。\n定制公交：按预约开行的公交。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["百企升级", "定制公交"]


def test_terms_of_the_glossary_with_their_page_or_with_digits_in_front() -> None:
    raw = (
        "各位代表，让我们努力奋斗！\n名词解释\n1.一网通办（第3页第2行）：指全程网上办理。\n2.“双百”行动（P4）：指两个一百。\n"
        "3.15分钟生活圈——以居民为对象的范围。\n4.四不摘：摘帽不摘责任。\n"
    )
    assert [entry.term for entry in draft(raw).glossary] == ["一网通办", "“双百”行动", "15分钟生活圈", "四不摘"]


def test_terms_that_a_numbered_entry_says_what_they_are() -> None:
    raw = "名词解释\n①河长制是由党政负责人担任河长的制度。\n②就是论是指空谈。\n③还是评：只评。\n④众创空间是平台。"
    text, pieces = sentences(raw)
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["河长制", "就是论", "还是评", "众创空间"]
    assert text[slice(*found[0].definition)] == "是由党政负责人担任河长的制度。"


def test_terms_of_the_glossary_in_lines_to_themselves() -> None:
    text, pieces = sentences(
        "名词解释\n“阳光屋顶”指利用屋顶发电的设施。\n一江两岸\n指干流及其两岸。\n五小企业\n小水泥、小煤矿。\n数字养老\n用于养老。"
    )
    assert glossary.opening(pieces) == 0
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["“阳光屋顶”", "一江两岸", "五小企业", "数字养老"]
    assert text[slice(*found[2].definition)] == "小水泥、小煤矿。"
    text, pieces = sentences("名词解释\n1.“两新”\n设备更新，即以旧换新。\n2.【三农】\n农业、农村、农民。")
    assert [text[slice(*entry.term)] for entry in glossary.entries(text, pieces, 1)] == ["“两新”", "三农"]


def test_a_colon_parts_a_term_that_holds_other_words_which_may() -> None:
    text, pieces = sentences("名词解释\n1.三即承诺制：即“拿地即开工”。\n2.定制公交：指按预约开行的公交。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["三即承诺制", "定制公交"]


def test_a_term_of_the_glossary_ends_before_its_full_stop() -> None:
    text, pieces = sentences("注释：\n[1]企业“314”计划。即用3年时间实施100个项目。\n[2]绿道。即沿河建立的开敞空间。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["企业“314”计划", "绿道"]


def test_a_term_of_the_glossary_without_a_mark_before_what_it_means() -> None:
    text, pieces = sentences("注释：\n[1]湿地小区指面积较小的湿地。湿地小区由乡镇管护。\n[2]五指峰线：指环峰公路。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["湿地小区", "五指峰线"]


def test_where_the_sentences_go() -> None:
    report = draft(REPORT + GLOSSARY)
    context = [item.text for item in report.context]
    tasks = [item.text for item in report.tasks]
    achievements = [item.text for item in report.achievements]
    assert "各位代表：" in context
    assert "一年来，我们主要做了以下工作：" in context
    assert any(text.startswith("今年经济社会发展的主要预期目标是") for text in context)
    assert any(text.startswith("2031年是新一轮规划") for text in context)
    assert any("来之不易" in text for text in context)
    assert any(text.startswith("对此") for text in context)
    assert any(text.startswith("让我们") for text in context)
    assert any(text.startswith("坚持制造业当家") for text in tasks)
    assert any(text.startswith("自觉接受人大监督") for text in tasks)
    assert any(text.startswith("我们将始终牢记") for text in tasks)
    assert any(text.startswith("全年实现地区生产总值") for text in achievements)
    assert [item.text for item in report.problems] == [
        "一是产业结构还不够优。龙头企业偏少，新兴产业占比不高。",
        "二是公共服务还有短板。优质教育、医疗资源供给不足。",
    ]
    assert report.livelihood_projects.announced == 5
    assert len(report.livelihood_projects.items) == 5
    assert [target.label for target in report.targets][:2] == ["地区生产总值", "一般公共预算收入"]
    assert len(report.glossary) == 2


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            "我们清醒认识到，发展不平衡的一些突出问题尚未解决，基础仍然薄弱。内生动力不够足，创新能力不够强。"
            "一些企业经营困难。安全事故时有发生。对此，我们将采取有力措施。",
            [
                "发展不平衡的一些突出问题尚未解决，基础仍然薄弱。",
                "内生动力不够足，创新能力不够强。",
                "一些企业经营困难。",
                "安全事故时有发生。",
            ],
            id="a problem a sentence, the first behind its lead-in",
        ),
        pytest.param(
            "我们也清醒地看到，前进道路上还有许多困难和问题，政府工作还有不少缺点。农民增收缓慢。一些行业投资过热，矛盾突出。"
            "社会事业发展滞后。",
            ["农民增收缓慢。", "一些行业投资过热，矛盾突出。", "社会事业发展滞后。"],
            id="a lead-in that names all in general",
        ),
        pytest.param(
            "我们清醒地看到，工作中还存在不少困难和问题。一些深层次矛盾尚未解决，又有新的问题。一是增收难度加大。"
            "价格走低，影响农民收入。二是投资增幅偏高。有的行业增长过快。",
            ["一是增收难度加大。价格走低，影响农民收入。", "二是投资增幅偏高。有的行业增长过快。"],
            id="words between lead-in and list",
        ),
        pytest.param(
            "我们清醒地看到，工作中还存在不少问题。结构不够合理，动力不足。\n"
            "我们还认识到，政府工作中存在不少缺点和不足。职能转变滞后，作风不实。我们要切实改进。",
            ["结构不够合理，动力不足。", "职能转变滞后，作风不实。"],
            id="more in the next paragraph",
        ),
        pytest.param(
            "我们也清醒地认识到，受多重因素的影响，我市存在的困难和问题还不容小觑。主要是综合实力不强，短板明显；"
            "转型升级难，创新能力不足；要素供需矛盾突出。面对困难和问题，我们决不回避。",
            ["综合实力不强，短板明显；", "转型升级难，创新能力不足；", "要素供需矛盾突出。"],
            id="mainly, without a colon",
        ),
        pytest.param(
            "我们清醒地认识到，不平衡的问题依然突出。主要是：产业结构不合理，农业基础薄弱；比重没有完成规划目标。"
            "一些群众反映强烈的问题没有根本解决，主要是：医疗资源总量不足；物价上涨压力加大；腐败现象严重。我们一定要加快解决这些问题。",
            ["产业结构不合理，农业基础薄弱；", "比重没有完成规划目标。",
             "医疗资源总量不足；", "物价上涨压力加大；", "腐败现象严重。"],
            id="a second list with its own lead-in",
        ),
        pytest.param(
            "我们要清醒地认识到，前进的道路上还存在不少困难和问题。从总体看，一是农业基础薄弱。二是市场化程度偏低。三是职能转变有待加强。",
            ["一是农业基础薄弱。", "二是市场化程度偏低。", "三是职能转变有待加强。"],
            id="a few words before the list",
        ),
        pytest.param(
            "在前进和发展中也存在不少问题，最突出的是社会需求过旺，通货膨胀明显，物价上涨幅度过大，生活出现了一些不稳定现象。",
            ["在前进和发展中也存在不少问题，最突出的是社会需求过旺，通货膨胀明显，物价上涨幅度过大，生活出现了一些不稳定现象。"],
            id="all in one sentence",
        ),
        pytest.param(
            "虽然我们竭尽所能，但主要指标未能完成目标，进一步反映出全市发展中存在的突出问题。一是有效需求不足，回升基础还不牢固。"
            "二是产业转型任重道远，动能不足。三是城市功能亟待提升，服务供给还不均衡。对此，我们将高度重视。",
            ["一是有效需求不足，回升基础还不牢固。", "二是产业转型任重道远，动能不足。",
             "三是城市功能亟待提升，服务供给还不均衡。"],
            id="problems that results show",
        ),
        pytest.param(
            "我们也清醒地看到，发展中还存在不少困难和问题：一是总量偏小。二是财政收支矛盾突出。三是作风不实。道阻且长，行则将至。"
            "我们将攻坚克难，奋勇前进。",
            ["一是总量偏小。", "二是财政收支矛盾突出。", "三是作风不实。"],
            id="a saying before the answer",
        ),
        pytest.param(
            "我们也清醒地看到，发展中还存在不少困难和问题。总量偏小，结构不优。财政收支矛盾突出。"
            "同时，我们必须看到，作风还不够扎实，本领恐慌依然存在。对此，我们将认真解决。",
            ["总量偏小，结构不优。", "财政收支矛盾突出。", "同时，我们必须看到，作风还不够扎实，本领恐慌依然存在。"],
            id="one more that must be seen",
        ),
        pytest.param(
            "我们也清醒看到，当前发展还面临一些困难和问题：主要是增长基础还不稳固，投资增速放缓；收支平衡压力较大；治理仍有薄弱环节。"
            "前进路上，我们将保持定力，奋力前行。",
            ["增长基础还不稳固，投资增速放缓；", "收支平衡压力较大；", "治理仍有薄弱环节。"],
            id="mainly, behind a colon",
        ),
        pytest.param(
            "虽然取得了成绩，但发展中还有不少困难和问题，如：结构有待优化；体制改革相对滞后；管理跟不上发展；等等。对这些问题，我们一定要高度重视。",
            ["结构有待优化；", "体制改革相对滞后；", "管理跟不上发展；等等。"],
            id="such as",
        ),
        pytest.param(
            "在肯定成绩的同时，我们对存在的问题与不足要有清醒的认识。虽然经济回升，但增长的基础还不牢固；结构性矛盾日渐突出；差距较大。"
            "对此，一定要认真加以改进。",
            ["虽然经济回升，但增长的基础还不牢固；", "结构性矛盾日渐突出；", "差距较大。"],
            id="clearly recognised",
        ),
        pytest.param(
            "我们也清醒地看到，发展面临着一些亟待解决的问题。一是转变方式的问题。去年增长低于预期，也有支撑力不足的问题。"
            "二是深化改革的问题。也有服务不到位的问题。因此要继续探索。三是构建和谐社会的问题。也有认识不到位的问题。上述这些问题，我们将努力解决。",
            ["一是转变方式的问题。去年增长低于预期，也有支撑力不足的问题。",
             "二是深化改革的问题。也有服务不到位的问题。因此要继续探索。",
             "三是构建和谐社会的问题。也有认识不到位的问题。"],
            id="each with its answer",
        ),
        pytest.param(
            "我们清醒地看到，要保持好势头，就必须认真解决制约发展的各种矛盾和问题。这些矛盾和问题主要是：资源约束日益突出；大项目不多；"
            "部分群众生活困难。对于这些问题，我们必须高度重视。",
            ["资源约束日益突出；", "大项目不多；", "部分群众生活困难。"],
            id="these problems are mainly",
        ),
        pytest.param(
            "我们也清醒地认识到，工作中还存在不少问题，比如：结构调整步伐不快；科技支撑不够；担当意识不强。对此，我们将认真解决。",
            ["结构调整步伐不快；", "科技支撑不够；", "担当意识不强。"],
            id="for example",
        ),
    ],
)
def test_more_shapes_of_problems(raw: str, expected: list[str]) -> None:
    assert found_problems(raw) == expected


LACKS = ["产业链条短，企业停在初加工上", "债务包袱沉重，财政年年吃紧", "观念陈旧，等靠要思想严重"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "盘点家底，差距是明摆着的：",
        "对照高质量发展要求，这几年的“欠账”还不少：",
        "我们十分清楚，摆在面前的难题同样很多，突出的是“三个不够”：",
        "同时，我们也深感肩上的担子不轻：",
        "当前，爬坡过坎的任务依然很重：",
        "美中不足的是：",
        "有喜也有忧。忧的是：",
        "冷静地看，发展还有许多短腿：",
        "需要我们高度警醒的是：",
        "我们深知，与群众的期盼相比，还有较大距离：",
        "制约发展的瓶颈主要有：",
        "面对成绩，我们没有理由自满：",
        "我们的工作也有缺点和失误。",
        "同时也存在一些问题。",
        "也有不尽如人意的地方。",
        "但是，离人民的要求还有很大差距。",
        "过去一年的工作并不圆满。",
        "成绩背后有隐忧，前行路上有荆棘。",
    ],
)
def test_words_of_lack_lead_in_to_problems(lead_in: str) -> None:
    for mark in "；。":
        told = [f"{each}{mark}" for each in LACKS[:2]] + [f"{LACKS[2]}。"]
        for break_ in ("", "\n"):
            assert found_problems(f"建成学校3所。{lead_in}{break_}{''.join(told)}对此，我们将认真解决。") == told


@pytest.mark.parametrize(
    "raw",
    [
        "破解发展难题：开工项目60个；盘活闲置土地30亩；清理拖欠账款2亿元。",
        "直面困难和压力，我们做了以下工作：处置风险项目3个；化解矛盾20起；整治隐患50处。",
        "信访难题有效化解。矛盾明显减少。处置风险项目3个。",
        "这些因素也同工作中的缺点和失误分不开。如何运用价格杠杆还需要探索。市场还不完善。",
    ],
)
def test_work_on_what_is_lacking_is_no_problem(raw: str) -> None:
    assert found_problems(raw) == []


def test_some_and_others_are_problems_of_their_own() -> None:
    told = ["有的产业链条短，", "有的债务沉重，", "有的观念陈旧。"]
    assert found_problems(f"工作中还存在不少困难和问题：{''.join(told)}对此，我们将认真解决。") == told


def test_in_the_plan_only_an_announced_list_admits_problems() -> None:
    raw = (
        "要看到工作中存在的问题和不足，压力较大。基础仍然薄弱。任务十分艰巨。"
        "过去时期也存在不少矛盾和问题。主要是：结构不合理；就业压力大。"
    )
    text, pieces = sentences(raw)
    found = [
        text[pieces[span.start].start : pieces[span.stop - 1].end]
        for stretch in problems.find(pieces, plainly_from=0)
        for span in stretch.items
    ]
    assert found == ["结构不合理；", "就业压力大。"]


def headline_sentences(raw: str) -> list[str]:
    _, pieces = sentences(raw)
    return [pieces[index].text for each in headline.find(pieces) for index in each.sentences]


def test_headline_targets_without_values_go_on_the_list() -> None:
    parts = (
        "今年发展的主要预期目标是：生产总值增长6%以上；",
        "城镇新增就业2万人以上；",
        "进出口稳中提质，国际收支基本平衡；",
        "单位能耗完成上级下达任务；",
        "生态环境质量持续改善。",
    )
    assert headline_sentences("".join(parts) + "实现上述目标，必须付出艰苦努力。") == list(parts)


def test_figures_of_a_plan_where_no_target_is_called_one() -> None:
    parts = (
        "“七五”计划草案规定，五年内工农业总产值增长百分之三十八，国民生产总值增长百分之四十四。",
        "工农业总产值达到一万六千亿元，增长一点三倍。",
    )
    assert headline_sentences("我们的任务很重。" * 3 + "".join(parts) + "这是经过努力可以办到的。") == list(parts)


def test_the_first_problem_behind_the_admission_that_there_are_some() -> None:
    raw = "我们也清醒地看到，发展中还存在一些困难和问题，产业结构不够优；财政矛盾突出；民生还有短板。对此，我们将解决。"
    assert found_problems(raw) == ["产业结构不够优；", "财政矛盾突出；", "民生还有短板。"]


def test_figures_of_a_planning_document_are_no_targets_beside_those_of_the_year() -> None:
    plan = "《纲要（草案）》提出了主要指标：一是围绕增长，设5项指标，其中生产总值年均增长5%，研发投入年均增长8%以上。"
    year = "今年发展的主要预期目标是：生产总值增长4.5%左右，城镇新增就业3万人以上，城镇调查失业率5.5%左右。"
    assert headline_sentences(plan + "\n" + year) == [year]


def test_projects_counted_as_candidates() -> None:
    _, pieces = sentences("今年拟定了12个民生实事候选项目，提请大会票决。")
    found = livelihood.find(pieces)
    assert (found.announced, found.announced_at) == (12, (5, 16))


REVIEWED = (
    "一、2030年工作回顾\n全年完成投资31亿元，增长8%。新建学校3所。城乡面貌焕然一新。{tail}\n"
    "二、2031年重点工作\n{plan}\n"
)


@pytest.mark.parametrize(
    ("tail", "plan", "context"),
    [
        (
            "这些成绩的取得，离不开全县人民的团结奋斗。",
            "推进城乡融合。建设美丽乡村。",
            "这些成绩的取得，离不开全县人民的团结奋斗。",
        ),
        (
            "",
            "今年的主要目标是：生产总值增长6%，财政收入增长5%，居民收入增长7%。\n"
            "做好今年工作，必须坚持稳中求进。要以更大力度推进改革。\n（一）加快产业升级。建设园区3个。",
            "要以更大力度推进改革。",
        ),
        ("", "建设园区3个。下面，我就几个问题作简要说明。", "下面，我就几个问题作简要说明。"),
    ],
)
def test_context(tail: str, plan: str, context: str) -> None:
    report = draft(REVIEWED.format(tail=tail, plan=plan))
    assert context in [item.text for item in report.context]


def test_all_that_a_heading_of_problems_rules_is_of_them() -> None:
    report = draft(
        "某某市政府工作报告\n一、2030年工作回顾\n财政收入增长5%。\n二、存在问题\n（一）产业集聚度偏低\n龙头企业少，配套企业外迁。\n"
        "（二）土地要素制约趋紧\n可用指标已近尾声。\n三、2031年工作安排\n新建学校3所。"
    )
    assert [item.text for item in report.problems] == [
        "（一）产业集聚度偏低龙头企业少，配套企业外迁。", "（二）土地要素制约趋紧可用指标已近尾声。"
    ]  # fmt: skip


def test_an_address_that_says_more_belongs_to_the_plan() -> None:
    plan = "各位代表，民之所望，政之所向。我们要办好民生实事，建设幸福家园。推进改革。"
    report = draft(REVIEWED.format(tail="", plan=plan))
    assert "各位代表，民之所望，政之所向。" in [item.text for item in report.tasks]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            "我们清醒地认识到，发展中不平衡、不协调的问题依然突出。主要是：资源约束强化，收入差距较大；"
            "医疗方面，有些地方乱收费；一些领域腐败严重。我们一定要尽快解决这些问题。",
            ["资源约束强化，收入差距较大；", "医疗方面，有些地方乱收费；", "一些领域腐败严重。"],
            id="a lead-in of its own sentence after a sentence that sees them",
        ),
        pytest.param(
            "我们也清醒地看到，前进道路上还存在一些突出的矛盾和问题。主要是，产业链条不长、层次不高；青年就业压力较大；"
            "财政收支矛盾突出。对此，我们将认真解决。",
            ["产业链条不长、层次不高；", "青年就业压力较大；", "财政收支矛盾突出。"],
            id="a lead-in that a comma parts from the first problem",
        ),
        pytest.param(
            "我们也清醒地看到，发展中存在一些矛盾和问题，工作还有不少需要改进的地方。综合实力还不够强；转化成效不明显；"
            "改革深度不够。对此，我们要认真解决。",
            ["综合实力还不够强；", "转化成效不明显；", "改革深度不够。"],
            id="a lead-in of two clauses, the last of which names what is to be improved",
        ),
        pytest.param(
            "我们也清醒地看到，发展中还存在一些问题。主要是运行质量不够高，项目不够多，环境有待改善。对此，我们要加以解决。",
            ["主要是运行质量不够高，项目不够多，环境有待改善。"],
            id="all in one sentence behind the lead-in",
        ),
        *(
            pytest.param(f"{lead_in}：产业层次低；财政矛盾突出。", ["产业层次低；", "财政矛盾突出。"])
            for lead_in in ("存在问题", "主要问题", "主要困难和问题", "不足之处", "存在的不足之处")
        ),
    ],
)
def test_problems_after_a_lead_in_that_stands_alone(raw: str, expected: list[str]) -> None:
    assert found_problems(raw) == expected


def _targets(raw: str) -> list[tuple[str, str | None]]:
    return [(target.text, target.period) for target in draft(raw).targets]


AIMS = "政府工作报告\n各位代表：\n一、2030年工作回顾\n完成投资3亿元。\n"


def test_targets_go_on_to_the_end_of_their_sentence() -> None:
    raw = AIMS + (
        "二、2031年工作安排\n2031年的主要预期目标是：生产总值增长6%左右；收支基本平衡；居民收入稳步增长；\n"
        "新增就业900人以上；粮食产量保持在3万吨以上。\n（一）发展产业。\n建设园区2个。"
    )
    assert [text for text, _ in _targets(raw)] == [
        "生产总值增长6%左右",
        "收支基本平衡",
        "居民收入稳步增长",
        "新增就业900人以上",
        "粮食产量保持在3万吨以上",
    ]


def test_targets_of_a_list_leave_its_dashes_out() -> None:
    raw = AIMS + (
        "二、2031年工作安排\n主要预期目标：\n——生产总值增长6%；\n——城镇居民收入增长高于经济增速；\n"
        "——财政收入增长3%。\n——完成省里下达的节能减排任务。\n（一）发展产业。\n建设园区2个。"
    )
    found = draft(raw).targets
    assert [target.text[0] for target in found] == ["生", "城", "财", "完"]
    assert found[1].label == "城镇居民收入"
    assert [raw[slice(*target.at)] for target in found] == [target.text for target in found]
    assert raw[slice(*(found[0].value_at or (0, 0)))] == "6%"


def test_an_amount_of_the_size_of_a_year_is_a_target_of_the_term() -> None:
    raw = (
        "二、今后五年的奋斗目标\n今后五年，全州生产总值年均增长9%以上；财政收入达到2000亿元；城镇化率达到50%左右；"
        "农民人均纯收入年均增长7%。\n三、2031年的工作\n加快建设。\n"
    )
    assert len(_targets(raw)) == 4


def test_a_comma_leads_in_to_the_few_targets_of_a_term() -> None:
    raw = AIMS + (
        "二、今后五年工作\n奋斗目标，全州生产总值和财政收入年均增长9%以上。科技进步贡献率达到55%，公共服务健全。\n"
        "三、2031年重点工作\n（一）发展产业。\n建设园区2个。"
    )
    assert [period for _, period in _targets(raw)] == ["今后五年"] * 3


def test_targets_of_a_term_without_a_lead_in() -> None:
    raw = AIMS + (
        "二、今后五年的奋斗目标\n今后五年，全州生产总值年均增长9%以上；财政收入年均增长7%；城镇化率达到50%左右；"
        "森林覆盖率达63%以上。\n三、2031年重点工作\n（一）发展产业。\n建设园区2个。"
    )
    assert [period for _, period in _targets(raw)] == ["今后五年"] * 4


def test_the_number_announced_is_that_of_the_list_that_follows() -> None:
    pieces = sentences("今年实施15件民生实事，重点办好以下3件：\n一是建托位8个。\n二是建公园5个。\n三是修路2公里。")[1]
    found = livelihood.find(pieces)
    assert (found.announced, len(found.items)) == (3, 3)


@pytest.mark.parametrize(
    ("said", "announced"),
    [
        ("全面落实省10件、市8件民生实事，用心办好县20件民生实事。", 20),
        ("认真办好省政府20项民生实事任务，高质量完成县级10项民生实事。", 10),
        ("办好12件民生实事和15件惠民实事。", 12),
        ("年内办成30件左右的民生实事。", 30),
        ("确保全面完成10件民生实事。", 10),
        ("十件民生实事全部办成。", None),
    ],
)
def test_the_number_announced_is_of_the_report_own_projects(said: str, announced: int | None) -> None:
    assert livelihood.find(sentences(said)[1]).announced == announced


def test_a_value_of_several_years_has_its_period() -> None:
    raw = (
        "政府工作报告\n各位代表：\n一、过去五年工作回顾\n五年来，全县生产总值由26亿元增加到82亿元，年均增长18%。"
        "2030年，财政收入增长3%。居民收入年均增长9%。2030年税收达到9亿元，年均增长7%。"
        "实施“强县工程”以来，引进项目23个。2028年以来，耕地由30万亩增加到40万亩。截至目前，累计架设电线300公里。\n"
        "二、2031年工作安排\n今后五年，修建公路50公里。用3年时间改造小区20个。"
    )
    report = draft(raw)
    measures = [measure for item in (*report.achievements, *report.tasks) for measure in item.measures]
    assert [measure.period for measure in measures] == [
        None, "五年来", "五年来", None, "过去五年", None, "过去五年", "实施“强县工程”以来", None, "2028年以来", None,
        "今后五年", "3年",
    ]  # fmt: skip
    assert measures[0].year == 2025


def test_what_is_said_of_all_projects_is_no_part_of_the_last() -> None:
    _, pieces = sentences(
        "今年办好三件民生实事：一是新建学校2所。建成托位80个。二是改造管网。三是新建食堂2家。我们要用心用情办成办好。"
    )
    items = livelihood.find(pieces).items
    assert [pieces[item.stop - 1].text for item in items] == ["建成托位80个。", "二是改造管网。", "三是新建食堂2家。"]


def test_what_stands_before_a_list_of_problems_is_not_cut() -> None:
    lead_in = "我们清醒地看到，对照年初定下的任务，个别指标增长不及预期；对照群众期盼，民生事业还有不少短板："
    tail = f"成绩来之不易。\n{lead_in}一是产业层次不高。二是创新能力不强。"
    report = draft(REVIEWED.format(tail=tail, plan="推进改革。"))
    assert [item.text for item in report.problems] == ["一是产业层次不高。", "二是创新能力不强。"]
    assert "我们清醒地看到，对照年初定下的任务，个别指标增长不及预期；" in [item.text for item in report.context]


def test_a_heading_sets_the_years_of_what_is_planned_under_it() -> None:
    raw = (
        "青川市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n全年投资增长5%。\n"
        "二、“十四五”时期主要目标任务\n常住人口城镇化率提高到65%。森林覆盖率达到24.1%。\n"
        "三、2021年重点工作\n建成农村公路60公里。各位代表，让我们团结奋斗！\n"
    )
    report = draft(raw)
    periods = {
        measure.label: measure.period for _, item in report.bearers() for measure in item.measures
    } | {target.label: target.period for target in report.targets}
    assert periods == {
        "投资": None, "常住人口城镇化率": "“十四五”时期", "森林覆盖率": "“十四五”时期", "农村公路": None
    }


def test_a_year_to_come_holds_across_semicolons() -> None:
    raw = (
        "青川市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n全年投资增长5%。\n"
        "二、“十四五”时期主要目标任务\n到2025年，生产总值达到180亿元；研发投入强度达到3%；今年，粮食产量达到8万吨。城镇化率达到65%。\n"
        "三、2021年重点工作\n大力发展工业。到2023年，规上企业达到200家；高新技术企业突破百家；年均新增就业2000人。新建厂房5万平方米。\n"
        "各位代表，让我们团结奋斗！\n"
    )
    report = draft(raw)
    years = {
        measure.label: measure.year for _, item in report.bearers() for measure in item.measures
    } | {target.label: target.year for target in report.targets}
    assert years == {
        "投资": None, "生产总值": 2025, "研发投入强度": 2025, "粮食产量": None, "城镇化率": None, "规上企业": 2023,
        "高新技术企业": 2023, "新增就业": 2023, "厂房": None,
    }


def test_what_a_plan_tells_between_two_years_holds_behind_a_semicolon() -> None:
    raw = (
        "青川市政府工作报告\n一、2021年工作回顾\n这两年中，粮食产量由20万吨增加到30万吨；发电量由2亿度增加到3亿度。\n"
        "二、2022年重点工作\n2021年同2015年相比，财政收入由20亿元增加到31亿元，增长55%；税收由8亿元增加到9亿元，增长12%。\n"
        "新增企业30家；居民收入由2万元增加到3万元。\n"
    )
    found = [m for _, item in draft(raw).bearers() for m in item.measures]
    assert [(m.period, m.year) for m in found[:4]] == [
        (None, 2019), ("这两年中", None), (None, 2019), ("这两年中", None),
    ]  # fmt: skip
    assert [(m.status.value, m.year) for m in found[4:10]] == [
        ("achieved", 2015), ("achieved", None), ("achieved", None), ("achieved", 2015), ("achieved", None),
        ("achieved", None),
    ]  # fmt: skip
    assert [m.status.value for m in found[10:]] == ["target", "background", "target"]


def test_spans_of_years_inside_a_term() -> None:
    raw = (
        "青川市政府工作报告\n——2022年1月8日在青川市第九届人民代表大会第一次会议上\n各位代表：\n"
        "一、过去五年工作回顾\n从2017年到2020年的四年内，工业产值平均每年增长11%。\n"
        "尽管前四年内能源消费总量平均每年只增长2%，工业产值年均增长7%。\n"
        "二、今后五年工作任务\n到本世纪末实现工农业总产值翻两番。收入由2016年的3亿元增加到2020年的6亿元，四年间增长95%。\n"
        "2020年同完成恢复的2002年相比，国民收入增长4倍。\n"
    )
    found = [m for _, item in draft(raw).bearers() for m in item.measures]
    assert [m.period for m in found[:4]] == ["四年内", "前四年内", "前四年内", None]
    assert [m.status.value for m in found[3:]] == ["target", *["achieved"] * 4]


def test_a_year_that_is_compared_with_sets_no_time() -> None:
    raw = (
        "青川市政府工作报告\n一、过去五年工作回顾\n财政收入从2016年的20亿元提高到31亿元，年均增长9%。\n"
        "二、2022年重点工作\n建成农村公路60公里。\n"
    )
    growth = [m for _, item in draft(raw).bearers() for m in item.measures if m.aspect.value == "growth"]
    assert [(m.label, m.period) for m in growth] == [("财政收入", "过去五年")]


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        (
            "今年的主要预期目标是：生产总值增长6%，社会消费品零售总额增长7%，城镇新增就业3万人。"
            "空气质量优良率保持在90%以上，万元产值水耗完成上级下达任务。",
            ["生产总值", "社会消费品零售总额", "城镇新增就业", "空气质量优良率", "万元产值水耗"],
        ),
        (
            "省委描绘了到本世纪中叶的奋斗目标，为我们指明了前进方向。2031年是落实规划的第一年，做好工作意义重大。"
            "综合各方面因素，今年经济增长预期目标为6%左右，这是积极稳妥的。",
            ["经济"],
        ),
        (
            "今年的主要预期目标是：生产总值增长6%；粮食产量稳定在30万吨以上；完成市下达的减排任务。"
            "各部门要按照县委部署，确保完成上述目标任务。",
            ["生产总值", "粮食产量", "减排"],
        ),
        (
            "今年的主要预期目标是：生产总值增长6%左右，居民收入与经济增长同步。\n力争投资增幅10%以上、规上工业增加值增幅8%以上，"
            "完成城镇就业市定目标任务，农村居民收入增速快于城镇居民。\n粮食面积保持相对稳定，生态环境质量持续改善，"
            "主要污染物排放继续下降且控制在国家下达目标之内。\n全年将新建学校2所，改造道路3条。",
            ["生产总值", "居民收入", "投资", "规上工业增加值", "城镇就业", "农村居民收入", "粮食面积", "生态环境质量",
             "主要污染物排放"],
        ),
        (
            "主要目标和任务是：\n实现经济较快增长，保持物价稳定。生产总值增长6%左右；物价涨幅3%左右。\n促进农村经济发展。粮食总产量30万吨。"
            "\n保持合理的投资规模。固定资产投资90亿元，增长12%。",
            ["生产总值", "物价", "粮食总产量", "固定资产投资", "固定资产投资"],
        ),
        (
            "今年的主要预期目标是：生产总值增长6%，财政收入增长5%，城镇新增就业3万人。\n"
            "约束性指标是：万元生产总值能耗下降3%，二氧化硫排放量完成省下达任务。",
            ["生产总值", "财政收入", "城镇新增就业", "万元生产总值能耗", "二氧化硫排放量"],
        ),
    ],
)
def test_where_the_headline_ends(said: str, labels: list[str]) -> None:
    made = draft(f"一、2030年工作回顾\n全年工作顺利。\n二、2031年工作安排\n{said}\n（一）发展工业。\n", name="made.txt")
    assert [each.label for each in made.targets] == labels


def test_a_saying_behind_the_problems_is_none() -> None:
    raw = (
        "一、2030年工作回顾\n全县粮食总产量12万吨。\n我们也清醒地看到，发展中还存在不少困难和问题：产业结构不够合理；"
        "城乡差距仍然较大；少数干部作风不够扎实。民之所望，施政所向。我们将采取有力措施加以解决。\n"
    )
    assert [item.text for item in draft(raw, name="made.txt").problems][2:] == ["少数干部作风不够扎实。"]


def test_terms_of_the_glossary_in_brackets() -> None:
    raw = AIMS + (
        "二、2031年工作安排\n建设园区2个。\n各位代表，让我们携手奋进！\n附：名词解释\n"
        "【双碳】指碳达峰与碳中和。\n【一网通办】办事只上一张网。\n"
    )
    assert [(one.term, one.definition) for one in draft(raw).glossary] == [
        ("双碳", "指碳达峰与碳中和。"), ("一网通办", "办事只上一张网。")
    ]


def test_what_stands_before_the_call_in_its_paragraph_is_a_task() -> None:
    raw = AIMS + "二、2031年工作安排\n建设园区2个。\n（三）改进作风。\n开展清廉机关行动。各位代表，让我们携手奋进！\n"
    assert [one.text for one in draft(raw).tasks][-1] == "开展清廉机关行动。"


def test_a_delivery_line_with_the_speaker_is_no_heading() -> None:
    raw = (
        "青川市人民政府工作报告\n——在2031年2月20日市十三届人大四次会议上 市长 周明\n各位代表：\n"
        "一、过去一年的工作\n全年粮食总产42万吨。\n二、2031年工作任务\n建设园区2个。\n"
    )
    assert [one.heading for one in draft(raw).outline] == ["一、过去一年的工作", "二、2031年工作任务"]


def test_amounts_in_words_are_figures() -> None:
    raw = AIMS + (
        "（一）商业。\n社会商品零售总额六千七百多万元，增长近一成。集市贸易活跃，供应充足。\n"
        "二、2031年工作安排\n建设园区2个。\n"
    )
    assert not any("零售" in one.heading for one in draft(raw).outline)


def test_works_for_the_people_may_head_sections() -> None:
    body = "".join(
        f"{number}是推进{what}惠民。完善工作机制，健全服务网络。推动资源下沉，扩大覆盖面。\n"
        for number, what in zip("一二三四", ("就业", "教育", "医疗", "文化"), strict=True)
    )
    head = "一、2030年工作回顾\n全年工作顺利。\n二、2031年工作安排\n"
    heading = "（一）深入实施四大惠民工程，提升群众幸福指数\n人民对美好生活的向往，就是我们的目标。"
    assert draft(f"{head}{heading}\n{body}", name="a").livelihood_projects.items == ()
    listed = draft(f"{head}（一）办好四件民生实事\n今年重点抓好以下实事：\n{body}", name="b")
    assert len(listed.livelihood_projects.items) == 4


@pytest.mark.parametrize("called", ["主要任务", "总的要求", "主要安排"])
def test_the_tasks_of_a_year_are_its_targets(called: str) -> None:
    raw = AIMS + (
        "二、今后五年的奋斗目标和一九九三年的主要任务\n今后五年的奋斗目标是：国民生产总值年均递增百分之十；财政收入达到七千万元；"
        "人均纯收入达到一千元。\n"
        f"一九九三年的{called}是：工农业总产值完成十二亿元，增长百分之十二；粮食总产三十亿斤；财政收入四千万元。\n"
        "建设公路一百公里。\n"
    )
    found = draft(raw).targets
    assert [one.period for one in found] == ["今后五年"] * 3 + [None] * 4
    assert [one.label for one in found[3:]] == ["工农业总产值", "工农业总产值", "粮食总产", "财政收入"]


def test_what_a_value_rose_from_was_reached_before_the_term() -> None:
    raw = (
        "青川市政府工作报告\n一、过去五年工作回顾\n全市干群同心。城镇化率由38%提高到51%，路网密度由1.2公里提高到2.1公里。\n"
        "二、2022年重点工作\n建成农村公路60公里。\n"
    )
    found = [(str(m.value), m.year) for one in draft(raw).achievements for m in one.measures]
    assert found == [("38", 2016), ("51", None), ("1.2", 2016), ("2.1", None)]


def test_problems_that_are_named_and_not_seen() -> None:
    raw = (
        "一、2030年工作回顾\n全县粮食总产量12万吨。\n当前，我县经济社会发展的主要矛盾和问题是：产业层次偏低，财政增收乏力。"
        "城乡发展不平衡，统筹任务艰巨。我们一定高度重视，认真加以解决。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text for item in draft(raw, name="made.txt").problems] == [
        "产业层次偏低，财政增收乏力。", "城乡发展不平衡，统筹任务艰巨。"
    ]  # fmt: skip
    work = raw.replace("当前，我县经济社会发展的主要矛盾和问题是", "全年着力解决的突出问题是")
    assert draft(work, name="made.txt").problems == ()


def test_seeking_truth_from_facts_announces_no_projects() -> None:
    steps = "".join(f"第{number}，{what}。国家要做好这项工作。\n" for number, what in zip(
        "一二三四", ("抓好国有大型企业", "放活国有小企业", "规范破产、鼓励兼并", "加强经营管理"), strict=True
    ))
    aims = "解放思想，实事求是，着眼于搞好整个国有经济，务求取得实效。"
    raw = f"{AIMS}二、2031年工作安排\n{aims}\n{steps}各位代表，让我们携手奋进！\n"
    assert not draft(raw).livelihood_projects.items


def test_projects_behind_the_glossary() -> None:
    works = "".join(f"{number}、{what}。投入3亿元，建成设施5处。\n" for number, what in zip(
        "一二三四五六", ("加强治安", "建设学校", "完善卫生", "加大就业", "整治内涝", "文化惠民"), strict=True
    ))
    raw = (
        f"{AIMS}二、2031年工作安排\n{'新增企业15家，建成道路30公里。' * 12}\n各位代表，让我们团结奋斗，再创辉煌！\n"
        f"名词解释\n1.“防火墙”工程：全面加强消防建设。\n2.“幸福家园”体系：打造服务中心示范点。\n2031年市政府六件实事\n{works}"
    )
    report = draft(raw)
    projects = report.livelihood_projects
    assert (projects.announced, len(projects.items), len(report.glossary)) == (6, 6, 2)


def test_problems_of_a_head_and_its_text() -> None:
    raw = AIMS + (
        "当前的问题仍有不少。我们清醒地看到：**经济回升基础仍不牢固**。尽管已走出低谷，但部分指标还存在一定差距。"
        "**结构调整力度仍需加大**。外向依赖程度还比较高，品牌企业还不够多。**环境资源压力仍然较大**。资源制约突出，治理力度仍需加大。"
        "对此，我们要采取有力措施，切实加以解决。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text[:6] for item in draft(raw).problems] == ["经济回升基础", "结构调整力度", "环境资源压力"]


def test_problems_of_a_sentence_and_what_semicolons_join_behind_it() -> None:
    items = [
        "经济总量不大，发展后劲不足。产业层次偏低；龙头企业缺乏。",
        "城乡发展不平衡，差距较大。农村基础薄弱；农民增收困难。",
        "公共服务不优，群众还不满意。上学难问题突出；就医负担较重。",
    ]
    assert found_problems(f"我们也看到不少困难和问题：{''.join(items)}对此，我们将认真加以解决。") == items


def test_problems_told_before_their_list_opens() -> None:
    raw = AIMS + (
        "但在发展中也遇到一些新情况和新问题，一些长期积累的老问题尚未根本解决。主要是：金融危机的影响超出预期，市场需求不旺；"
        "部分企业经营困难，亏损增长；消极腐败现象比较严重。对此，我们要认真解决。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text[:4] for item in draft(raw).problems] == ["金融危机", "部分企业", "消极腐败"]


def test_one_more_problem_behind_the_last_of_a_list() -> None:
    raw = AIMS + (
        "我们也清醒地认识到，发展中还存在不少问题：一是产业结构不优，矛盾突出；二是流通企业经营机制尚未形成。此外，社会保障、城市管理等还有待加强。"
        "对此，我们将认真解决。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text[:2] for item in draft(raw).problems] == ["一是", "二是", "此外"]


def test_targets_of_a_term_named_above_and_in_words_between_figures() -> None:
    raw = (
        "一、2030年工作回顾\n全县粮食总产量12万吨。\n二、创新理念，率先发展\n“十五五”时期，是全面发展的关键期。\n"
        "主要目标：经济年均增长8%以上，到2035年生产总值突破200亿元；失业率控制在4%以内。价格总水平基本稳定。居民收入年均增长10%以上。\n"
    )
    found = draft(raw).targets
    assert [one.label for one in found] == ["经济", "生产总值", "失业率", "价格总水平", "居民收入"]
    assert {one.period for one in found} == {"“十五五”时期"}


@pytest.mark.parametrize(
    ("said", "labels", "periods"),
    [
        ("“十五五”期间的宏观调控目标，年均经济增长速度为8%左右，固定资产投资率为30%。",
         ["经济", "固定资产投资率"], {"“十五五”期间"}),
        ("今后五年，经济增长预期目标是在提高质量的基础上年均增长7%。", ["经济"], {"今后五年"}),
        ("今后五年，我们将努力建成小康社会，实现富裕、文明。\n——“富裕”，就是发展迈上新台阶。地区生产总值年均增长8%左右；"
         "投资年均增长10%左右。\n——“文明”，就是风尚更好，公民具备科学素质比例达到10%以上。",
         ["地区生产总值", "投资", "公民具备科学素质比例"], {"今后五年"}),
        ("发展目标：到2035年，实现生产总值翻一番，居民收入翻一番。\n确保生产总值增长11%以上；工业增加值增长15%；投资增长30%；"
         "零售总额增长16%。", ["生产总值", "居民收入", "生产总值", "工业增加值", "投资", "零售总额"],
         {"到2035年", None}),
        ("再经过五年的发展，力争实现人均生产总值翻两番。\n——强县建设实现新跨越。到2035年生产总值突破250亿元。\n"
         "——文化建设迈出新步伐。到2035年文化产业增加值突破10亿元，居民收入达到6万元。",
         ["生产总值", "文化产业增加值", "居民收入"], {"五年"}),
        ("今后五年，我们要锚定两镇定位，推进高质量发展。地区生产总值年均增长7%左右，财政收入年均增长7%，投资保持10%以上增长。",
         ["地区生产总值", "财政收入", "投资"], {"今后五年"}),
        ("实现新一届政府五年任期目标，首先要扎扎实实做好2031年的工作，努力实现主要预期目标：生产总值增长11%以上；财政收入增长16%；投资增长20%。",
         ["生产总值", "财政收入", "投资"], {None}),
        ("二〇三一年，全县工农业总产值计划达到五亿元，比上年增长百分之十；粮食总产量三十万吨；财政收入三千万元，增长百分之五。",
         ["工农业总产值", "工农业总产值", "粮食总产量", "财政收入", "财政收入"], {None}),
        ("今年主要预期目标是：生产总值增长6%；化学需氧量、二氧化硫、氨氮减排完成省达任务；收入增长8%。",
         ["生产总值", "化学需氧量减排", "二氧化硫减排", "氨氮减排", "收入"], {None}),
        ("根据《纲要（草案）》提出的指导原则和目标任务，今年我县主要预期目标是：生产总值增长12%以上；财政收入增长16%；投资增长10%。",
         ["生产总值", "财政收入", "投资"], {None}),
        ("今年主要预期目标是：生产总值增长12%以上，投资确保增长30%、力争达到全省平均水平，力争各项指标增速高于全省平均水平。",
         ["生产总值", "投资", "投资"], {None}),
        ("五年新增城镇就业4万人。\n主要预期目标是：生产总值增长12%；投资增长20%；城乡居民收入分别增长8%以上。",
         ["生产总值", "投资", "城镇居民收入", "农村居民收入"], {None}),
        ("今后五年的主要目标是：生产总值年均增长9%，人均生产总值提前3年实现翻一番，城镇化率70%。",
         ["生产总值", "人均生产总值", "城镇化率"], {"今后五年"}),
        ("“十五五”计划纲要（草案）提出经济、人口协调发展的指导思想。主要预期目标是：国内生产总值增长9%左右，人均国内生产总值达到或超过全国平均水平。",
         ["国内生产总值", "人均国内生产总值"], {None}),
        ("今年经济增长速度的调控目标定为8%，物价上涨幅度控制在10%左右，投资率定为32%左右。",
         ["经济", "物价", "投资率"], {None}),
        ("今后五年的主要目标是：生产总值年均增长9%，居民收入在“十四五”末基础上翻一番，城镇化率70%。",
         ["生产总值", "居民收入", "城镇化率"], {"今后五年"}),
        ("“十五五”时期经济社会发展的主要目标是：提前实现“两个翻番”目标，国内生产总值年均递增9%左右。",
         ["国内生产总值"], {"“十五五”时期"}),
        ("综合各方面的因素，今年全省经济增长速度安排8%，争取更快一些；财政收入增长9%；外贸出口增长8%；利用外资6亿美元。",
         ["经济", "财政收入", "外贸出口", "利用外资"], {None}),
    ],
)  # fmt: skip
def test_few_targets_of_the_whole_economy(said: str, labels: list[str], periods: set[str | None]) -> None:
    raw = f"一、2030年工作回顾\n全县粮食总产量12万吨。\n二、2031年工作安排\n{said}\n建设园区2个。\n"
    found = draft(raw).targets
    assert [one.label for one in found] == labels
    assert {one.period for one in found} == periods


def test_paragraphs_of_problems_up_to_the_answer() -> None:
    raw = (
        "一、2030年工作回顾\n全县粮食总产量12万吨。\n我们清醒地看到，当前发展面临很多困难和问题。\n经济下行压力加大，矛盾突出。\n"
        "生产总值增幅逐季回落，财政收入当月负增长。\n长期积累的矛盾依然存在，创新能力亟待增强。\n"
        "我们一定高度重视，努力加以解决。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text for item in draft(raw, name="made.txt").problems] == [
        "经济下行压力加大，矛盾突出。", "生产总值增幅逐季回落，财政收入当月负增长。",
        "长期积累的矛盾依然存在，创新能力亟待增强。",
    ]  # fmt: skip


def test_paragraphs_of_many_works_are_not_the_hundred_announced() -> None:
    body = "".join(
        f"{number}是做好{what}工作。新建设施5处。完善服务网络。扩大覆盖范围。\n"
        for number, what in zip("一二三四", ("就业", "教育", "医疗", "住房"), strict=True)
    )
    lead_in = "二、2031年工作安排\n办好今年改善民生100件实事，不断改善群众生活。\n"
    raw = f"{AIMS}{lead_in}{body}各位代表，让我们携手奋进！\n"
    projects = draft(raw).livelihood_projects
    assert (projects.announced, projects.items) == (100, ())


def test_a_sentence_that_only_says_that_problems_are_many_is_one_piece() -> None:
    raw = AIMS + (
        "我们也清醒地认识到，发展中的困难和问题还不少。一些老矛盾尚未解决，又有新问题。"
        "一是农民增收难度加大。粮价走低影响收入。二是投资增长过快。\n二、2031年工作安排\n建设园区2个。\n"
    )
    report = draft(raw)
    assert "我们也清醒地认识到，发展中的困难和问题还不少。" in [item.text for item in report.context]
    assert [item.text[:2] for item in report.problems] == ["一是", "二是"]


def test_a_numbered_sentence_stands_beside_the_heading_with_the_number_before() -> None:
    raw = AIMS + (
        "二、2031年工作安排\n（一）抓好财税工作。一是保持支出规模。今年拟安排支出8亿元。二是继续减免税费。"
        "三是优化支出结构。\n（二）办好教育。建设学校2所。\n"
    )
    report = draft(raw)
    headings = {heading.id: heading.heading for heading in report.outline}
    placed = {item.text: headings[item.section or ""] for item in report.tasks}
    assert placed["今年拟安排支出8亿元。"] == "一是保持支出规模。"
    assert placed["二是继续减免税费。"] == "（一）抓好财税工作。"
    assert placed["三是优化支出结构。"] == "（一）抓好财税工作。"
    assert check(report, original=raw.encode()) == []


def test_a_list_of_problems_may_be_announced_in_a_sentence_of_its_own() -> None:
    raw = AIMS + (
        "我们也清醒地看到，全市还处于转型期，环境约束加剧、体制不够完善等深层次问题仍然存在，需要长期破解。"
        "从当前来看，也有不少困难和问题值得我们高度重视：一是经济回升的基础仍需巩固。尽管经济向好，工业仍有差距。"
        "二是机关作风仍需加强。一些干部的能力有待提高。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text[:4] for item in draft(raw).problems] == ["一是经济", "二是机关"]


def test_all_projects_of_a_list_stand_under_one_heading() -> None:
    report = draft(
        REPORT.split("二、2031")[0]
        + "二、2031年重点工作\n1.抓项目。实施重点项目50个，完成投资80亿元。\n"
        + "扎实办好三件民生实事：1.新建学校2所；2.改造老旧小区10个；3.新增停车位800个。\n"
    )
    assert report.livelihood_projects is not None
    items = report.livelihood_projects.items
    assert len(items) == 3
    assert len({item.section for item in items}) == 1


def test_the_closing_call_before_an_annex_of_projects() -> None:
    call = "各位代表，千秋伟业，关键在干。让我们踔厉奋发、勇毅前行，奋力谱写新篇章！\n"
    annex = "附件：2031年民生实事项目\n　　1.新建幼儿园2所。\n　　2.改造农村危房120户。\n　　3.新建农村公路80公里。\n"
    report = draft(REPORT.split("二、2031")[0] + "二、2031年重点工作\n　　新增企业15家。\n　　" + call + annex)
    assert report.context[-1].text.startswith("让我们")
    assert report.livelihood_projects is not None
    assert len(report.livelihood_projects.items) == 3


def test_a_list_of_admissions_behind_a_colon_is_of_problems() -> None:
    raw = AIMS + (
        "各位代表，去年政府工作仍然存在一些问题，有些还比较突出：（一）结构调整步伐不快，科技创新能力较弱。第三产业发展缓慢。"
        "（二）经济发展后劲不足，固定资产投资拉动乏力。（三）农业基础薄弱，产业化水平较低。"
        "对上述问题，我们将采取措施加以改进。\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert [item.text[:5] for item in draft(raw).problems] == ["（一）结构", "（二）经济", "（三）农业"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "回顾过去一年的工作，还有许多不尽如人意的地方，主要是：",
        "过去一年的工作，也有不尽如人意的地方，主要是：",
        "主要困难和问题有以下几个方面：",
        "在前进的过程中也还存在一些值得重视的问题，这就是：",
        "回顾五年的工作，也有不少经验教训和问题：",
        "工作中还存在不少缺点和不足，突出表现在“三个不够”：",
        "我们必须清醒地看到工作中的差距和问题，归纳起来有以下几点：",
        "我们也清醒地认识到，全县发展不平衡、不协调的问题依然存在：",
        "成绩来之不易，困难不容忽视。",
        "需要正视的是，我县发展仍面临诸多制约：",
        "同时，我们也看到，发展面临的形势仍然严峻，困难仍然较多：",
        "我们也应清醒地看到前进中的问题，主要有以下几个方面：",
        "困难和问题主要表现在：",
        "我们还要清醒地看到存在的差距和问题。主要表现在以下几个方面：",
        "我们还清醒地看到经济生活中存在的矛盾、困难和问题。这主要表现在：",
        "我们也清醒地看到存在的困难和问题。尤其不能忽视的是：",
        "我们也注意到，当前还有许多薄弱环节和问题需要解决：",
        "也要清醒看到问题和挑战，主要体现在：",
        "我们也清醒看到，制约我县发展的瓶颈问题还很多：",
        "我们清醒地认识到，成绩与问题并存、机遇与挑战同在。",
        "我县发展还存在一些深层次矛盾和问题，",
        "当然，我们的工作与县委要求、群众期待相比仍有差距，主要是：",
        "我们清醒地看到，发展中仍有不少“拦路虎”“绊脚石”：",
        "同时也要看到，我县发展还存在不少制约因素：",
        "回顾一年工作，我们深感差距和不足：",
        "同时，我们必须看到，当前发展的困难和压力很大：",
        "必须清醒认识到，我县面临的困难和挑战依然严峻：",
        "我们也清醒看到，“成长的烦恼”依然不少：",
        "同时，我们也看到前进道路上的困难挑战，主要反映在：",
        "总结过去，我们也存在着一些问题，需要认真加以解决：",
        "审视过去一年，我们还有很多工作需要改进：",
        "反思过去，我们也有遗憾和不足：",
        "我们在工作中也存在不少缺点和错误：",
        "对照群众期待，我们仍有不少差距，",
        "不足之处也客观存在：",
    ],
)
@pytest.mark.parametrize("style", ["{}", "{}是", "{}、"])
def test_how_problems_are_led_in(lead_in: str, style: str) -> None:
    told = ("经济总量偏小，财政收支矛盾突出；", "产业结构不优，创新能力不强；", "少数干部担当不足，落实不到位。")
    marks = ("", "", "") if style == "{}" else [style.format(mark) for mark in ("一二三" if "是" in style else "123")]
    items = [mark + text for mark, text in zip(marks, told, strict=True)]
    text = f"各项任务圆满完成。\n{lead_in}{''.join(items)}对此，我们将认真加以解决。"
    assert found_problems(text) == items


def test_a_problem_inside_the_list_is_not_cut() -> None:
    items = ["农业基础薄弱，农民增收困难；", "政府工作存在一些缺点和不足，调控目标没有完成；", "作风不实问题突出。"]
    assert found_problems("我们也看到不少困难和问题：" + "".join(items)) == items


def test_the_parts_of_a_list_behind_semicolons_are_parts() -> None:
    raw = AIMS + (
        "二、2031年工作安排\n完成税收50亿元，其中：国税30亿元，增长5%；地税20亿元，增长3%；新建公路80公里。\n"
        "引进企业50家，其中规上工业20家；新建学校3所。接待游客30万人次，增长8%。其中，过夜游客12万人次。\n"
        "粮食60万吨。其中，夏粮产量20万吨；秋粮产量40万吨；用电60亿度，其中一产用电9亿度；二产用电50亿度；水费3亿元。\n"
    )
    parts = {(one.label, one.aspect): one.part_of for item in draft(raw).tasks for one in item.measures}
    assert parts == {
        ("税收", "level"): None, ("国税", "level"): "税收", ("国税", "growth"): "税收", ("地税", "level"): "税收",
        ("地税", "growth"): "税收", ("公路", "level"): None, ("企业", "count"): None, ("规上工业", "count"): "企业",
        ("学校", "count"): None, ("接待游客", "count"): None, ("接待游客", "growth"): None,
        ("过夜游客", "count"): "接待游客", ("粮食", "level"): None, ("夏粮产量", "level"): "粮食",
        ("秋粮产量", "level"): "粮食", ("用电", "level"): None, ("一产用电", "level"): "用电",
        ("二产用电", "level"): "用电", ("水费", "level"): None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lead_in", "joint"),
    [
        ("今年要办好一批实事。主要包括：", "；"), ("为民办实事。今年重点办好：", "；"), ("实施一批惠民工程：", "；"),
        ("着力办好3件实事：", "。"), ("集中力量办好以下实事：\n", "。\n"), ("办好一批民生实事。主要包括：\n", "。\n"),
    ],
)
def test_projects_without_numbers(lead_in: str, joint: str) -> None:
    items = [f"{told}{joint[0]}" for told in ("新建小学2所，改造食堂3个", "为老人免费体检", "新增公交线路3条")]
    items[-1] = items[-1][:-1] + "。"
    listed = ("\n" if "\n" in joint else "").join(items)
    raw = AIMS + f"二、2031年工作安排\n（一）改善民生。{lead_in}{listed}\n（二）办好教育。建设学校2所。\n"
    assert [item.text for item in draft(raw).livelihood_projects.items] == items


@pytest.mark.parametrize("lead_in", ["办好三件民生实事：", "办好三件民生实事。具体包括："])
def test_projects_in_as_many_paragraphs_as_are_announced(lead_in: str) -> None:
    items = ["加装护栏400公里。", "为2万学生开展健康测评。", "建成便民菜市场20个。"]
    plan = f"二、2031年工作安排\n建设园区2个。\n{lead_in}\n"
    raw = AIMS + plan + "\n".join(items) + "\n（二）办好教育\n建设学校2所。\n"
    projects = draft(raw).livelihood_projects
    assert ([item.text for item in projects.items], projects.announced) == (items, 3)
    fewer = draft(raw.replace(items[2] + "\n", "")).livelihood_projects
    assert fewer.items == ()


@pytest.mark.parametrize(
    "answer",
    [
        "对当前存在的问题和困难，必须充分估计，绝不能掉以轻心。", "存在这些问题，责任在政府。", "需要我们认真解决。",
        "我们坚信，只要上下同心，就没有克服不了的困难。", "道虽远，行则将至；事虽难，做则必成。我们将攻坚克难。",
        "发展中的问题，必须用发展的办法来解决。", "我们深感责任重大，将以更加务实的作风，努力解决好这些问题。",
        "困难不容低估，信心不可动摇。", "道虽迩，不行不至；事虽小，不为不成。我们将奋力破解。",
        "惟其艰难，方显勇毅；惟其笃行，方显珍贵。我们将解决问题。",
        "人民群众的期盼就是我们的奋斗目标，我们将努力加以解决。",
        "进一步发展好形势，必须采取有效措施，认真解决突出问题。",
    ],
)
def test_the_answer_to_problems_is_none(answer: str) -> None:
    raw = AIMS + (
        "我们也清醒地看到，发展中还存在不少困难和问题：产业结构不够合理；城乡差距仍然较大；少数干部作风不够扎实。"
        f"{answer}\n二、2031年工作安排\n建设园区2个。\n"
    )
    assert len(draft(raw).problems) == 3


@pytest.mark.parametrize(
    "lead_in",
    [
        "回顾过去一年，我们的工作还有不少缺点和不足，", "但也要看到，", "与群众的期盼相比，我们的工作还有很大差距，",
        "一年来成绩来之不易，但我们也清醒地看到，制约发展的矛盾和问题还很多，",
        "肯定成绩的同时，必须正视存在的困难和问题，", "金无足赤，我们的工作还存在一些缺点，",
    ],
)
def test_problems_behind_a_comma(lead_in: str) -> None:
    items = ["经济总量偏小，财政收支矛盾突出；", "产业结构不优，创新能力不强；", "少数干部担当不足，落实不到位。"]
    stopped = [item.replace("；", "。") for item in items]
    for joined in (items, stopped) if "还" in lead_in or "存在" in lead_in else (items,):
        assert found_problems(f"各项任务圆满完成。\n{lead_in}{''.join(joined)}对此，我们将认真加以解决。") == joined


@pytest.mark.parametrize(
    "lead_in",
    ["我们也清醒看到，发展中还存在不少困难和问题，", "在总结成绩的同时，我们也清醒看到工作中的不足，"],
)
@pytest.mark.parametrize("items", [
    ["一是总量偏小；", "二是财政矛盾突出；", "三是作风不实。"],
    ["一是总量偏小。", "二是财政矛盾突出。", "三是作风不实。"],
    ["总量偏小，结构不优；", "财政矛盾突出；", "作风不实。"],
    ["一是总量偏小，结构不优，", "二是财政矛盾突出，", "三是作风不实。"],
    ["第一，总量偏小，", "第二，财政矛盾突出，", "第三，作风不实。"],
    ["①总量偏小；", "②财政矛盾突出；", "③作风不实。"],
])  # fmt: skip
def test_a_comma_before_the_first_of_a_list(lead_in: str, items: list[str]) -> None:
    assert found_problems(f"{lead_in}{''.join(items)}对此，我们将认真加以解决。") == items


@pytest.mark.parametrize("leads_on", ["主要是", "这主要表现为", "突出的是：", "比如，", "比如："])
def test_what_leads_on_to_problems_is_no_part_of_the_first(leads_on: str) -> None:
    items = ["总量偏小，结构不优；", "财政矛盾突出；", "作风不实。"]
    unmet = "虽然取得了一定成绩，但原定的目标没有全部实现。"
    lead_in = f"我们也清醒看到，发展中还面临不少困难和问题，{leads_on}"
    assert found_problems(f"{unmet}{lead_in}{''.join(items)}对此，我们将认真加以解决。") == [unmet, *items]


@pytest.mark.parametrize("marks", ["⑴⑵⑶", ("1)", "2)", "3)"), ("第一件，", "第二件，", "第三件，"), "⒈⒉⒊"])
@pytest.mark.parametrize("end", "；。")
def test_signs_that_number_projects(marks: tuple[str, ...], end: str) -> None:
    told = ("新建学校2所", "改造医院3家", "修缮道路4公里")
    items = [f"{mark}{text}{end}" for mark, text in zip(marks, told, strict=True)]
    _, pieces = sentences(f"今年，集中力量办好3件民生实事：{''.join(items)}")
    assert [pieces[item.start].text[-5:] for item in livelihood.find(pieces).items] == [item[-5:] for item in items]


@pytest.mark.parametrize("mark", ["*", "★", "●", "※", "1．"])
@pytest.mark.parametrize("parted", ["：", "是指"])
@pytest.mark.parametrize(
    "head", ["名词解释", "《政府工作报告》注释", "《政府工作报告》有关术语的说明", "附：《政府工作报告》相关注释"],
)
def test_terms_behind_bullets(mark: str, parted: str, head: str) -> None:
    lines = [f"{mark}“两新”{parted}设备更新和以旧换新。", f"{mark.replace('1', '2')}“三农”{parted}农业、农村、农民。"]
    raw = AIMS + f"二、2031年工作安排\n建设园区2个。\n各位代表，让我们携手奋进！\n{head}\n" + "\n".join(lines)
    assert [one.term for one in draft(raw).glossary] == ["“两新”", "“三农”"]


@pytest.mark.parametrize("says", ["：指", "是指", "，指"])
def test_notes_below_the_text_that_say_what_terms_mean(says: str) -> None:
    lines = [f"1.“两新”{says}设备更新和以旧换新。", f"2.“三农”{says}农业、农村、农民。"]
    raw = AIMS + "二、2031年工作安排\n建设园区2个。\n各位代表，让我们携手奋进！\n" + "\n".join(lines)
    assert [one.term for one in draft(raw).glossary] == ["“两新”", "“三农”"]


def test_a_term_in_quotes_that_a_gap_parts_from_its_meaning() -> None:
    text, pieces = sentences("名词解释\n1、“两新”　　设备更新和以旧换新。\n2、“三农”　　农业、农村、农民。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["“两新”", "“三农”"]


@pytest.mark.parametrize(
    ("form", "terms"),
    [
        ("{n}.“{term}”：（1）{means}；（2）推进实施；（3）落实到位。", ["“两新”", "“三农”", "“三保”"]),
        ("{n}.“{term}”：\n（1）{means}；\n（2）推进实施。", ["“两新”", "“三农”", "“三保”"]),
        ("（{cn}）“{term}”：{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("注{n}“{term}”：{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("{n}.“{term}”，是{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("※“{term}”：{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("{n}、“{term}”　　{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("{n}.“{term}”（第{n}页）：{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("{n}.{term}\n{means}。", ["两新", "三农", "三保"]),
        ("{n} “{term}”，是指{means}。", ["“两新”", "“三农”", "“三保”"]),
        ("{n} {term}：{means}。", ["两新", "三农", "三保"]),
        ("{n}.“{term}”指{means}，即有关工作。", ["“两新”", "“三农”", "“三保”"]),
    ],
)
def test_how_entries_of_a_glossary_are_set(form: str, terms: list[str]) -> None:
    told = (("两新", "设备更新和以旧换新"), ("三农", "农业、农村、农民"), ("三保", "保民生、保工资、保运转"))
    lines = (
        form.format(n=place, cn="一二三"[place - 1], term=term, means=means)
        for place, (term, means) in enumerate(told, 1)
    )
    raw = AIMS + "二、2031年工作安排\n建设园区2个。\n各位代表，让我们携手奋进！\n名词解释\n" + "\n".join(lines) + "\n"
    report = draft(raw)
    assert [each.term for each in report.glossary] == terms
    assert not [each for each in check(report, original=raw.encode()) if each.rule.startswith("te")]


@pytest.mark.parametrize("first", ["同时，我们清醒地认识到存在的困难和不足。", "我们也看到不少困难和问题，主要是："])
@pytest.mark.parametrize("end", "；。")
@pytest.mark.parametrize(
    "told",
    [
        ("主导产业不突出，龙头企业少", "园区承载力弱", "人才引不进、留不住"),
        ("城市管理粗放，停车难", "农民增收渠道窄", "新旧动能转换不快"),
        ("集体经济底子薄", "改革举措落地见效慢", "环境治理任务重"),
        ("财政收支缺口加大", "人口持续外流", "营商环境还不尽如人意"),
        ("经济增速放缓", "产业结构单一，链条短", "部分企业停产"),
        ("农民增收渠道有限", "城市管理跟不上群众期盼", "推诿扯皮现象仍有发生"),
        ("财源结构单一", "干部观念与新形势不相适应", "教育人才匮乏"),
    ],
)
def test_words_that_admit(first: str, end: str, told: tuple[str, ...]) -> None:
    items = [f"{text}{end}" for text in told[:-1]] + [f"{told[-1]}。"]
    assert found_problems(f"{first}{''.join(items)}对此，我们将认真加以解决。") == items


@pytest.mark.parametrize(
    "lead_in",
    [
        "同时，我们也清醒看到，工作中还存在一些问题：", "工作中还有许多不足：\n", "我们还面临一些困难，比如，",
        "我们也清醒看到，工作中还存在一些困难和问题，主要是",
    ],
)
def test_a_plain_lead_in_needs_no_word_that_admits_behind_it(lead_in: str) -> None:
    items = ["群众办事来回跑；", "物价上涨较快，人口老龄化加深；", "民生短板较多。"]
    joint = "\n" if lead_in[-1] == "\n" else ""
    assert found_problems(f"{lead_in}{joint.join(items)}对此，我们将认真加以解决。") == items


@pytest.mark.parametrize(
    ("mark", "note"),
    [("[{n}]", "{n}."), ("①", "1、"), ("（注{n}）", "注{n}："), ("〔{n}〕", "{n} "), ("*", "*"), ("[{n}]", "（{n}）")],
)
def test_notes_at_the_foot_of_a_page_whose_mark_has_another_form(mark: str, note: str) -> None:
    raw = (
        "政府工作报告\n各位代表：\n一、2030年工作回顾\n"
        f"（一）产业提质。新增企业15家，“两新”政策{mark.format(n=1)}落实，深化河长制{mark.format(n=1)}改革。\n"
        f"{note.format(n=1)}河长制，指由党政负责人担任河长。全市设河长36名。\n"
        "（二）城乡面貌改善。新建公路86公里。\n二、2031年工作安排\n建设园区2个。\n"
    )
    report = draft(raw)
    entries = [(each.term, each.definition) for each in report.glossary]
    assert entries == [("河长制", "指由党政负责人担任河长。全市设河长36名。")]
    assert [item.text[:4] for item in report.achievements] == ["新增企业", "新建公路"]


def test_an_item_of_a_list_whose_words_stand_above_is_no_note() -> None:
    raw = (
        "政府工作报告\n各位代表：\n一、2030年工作回顾\n深化河长制改革，新增企业15家。\n二、2031年工作安排\n"
        "1.河长制：落实巡河任务。\n2.企业培育：新增企业20家。\n建设园区2个。\n"
    )
    assert draft(raw).glossary == ()


def test_terms_of_the_text_in_a_list_below_the_closing_call() -> None:
    raw = (
        "政府工作报告\n各位代表：\n一、2030年工作回顾\n深化“河长制”改革，新增“专精特新”企业15家。\n"
        "二、2031年工作安排\n建设园区2个。\n各位代表，让我们携手奋进！\n"
        "1.“河长制”：由党政负责人担任河长。\n2.“专精特新”：专业化、精细化、特色化、新颖化。\n"
    )
    assert [one.term for one in draft(raw).glossary] == ["“河长制”", "“专精特新”"]


@pytest.mark.parametrize("marks", [("[1]", "[2]"), ("①", "②"), ("〔1〕", "〔2〕")])
def test_notes_at_the_foot_of_a_page(marks: tuple[str, str]) -> None:
    one, two = marks
    raw = (
        "政府工作报告\n各位代表：\n一、2030年工作回顾\n"
        f"（一）产业提质。新增企业15家，“两新”{one}政策落实，“四链”融合{two}加快。培育企业6家。\n"
        f"{one}“两新”：设备更新和以旧换新。\n{two}“四链”融合：指创新链、产业链等4链融合。\n"
        "（二）城乡面貌改善。新建公路86公里。\n二、2031年工作安排\n建设园区2个。\n"
    )
    report = draft(raw)
    assert [(each.term, each.definition) for each in report.glossary] == [
        ("“两新”", "设备更新和以旧换新。"), ("“四链”融合", "指创新链、产业链等4链融合。"),
    ]  # fmt: skip
    assert [each.heading for each in report.outline if each.depth == 2] == ["（一）产业提质。", "（二）城乡面貌改善。"]
    assert [item.text[:4] for item in report.achievements] == ["新增企业", "培育企业", "新建公路"]
    assert check(report, original=raw.encode()) == []


@pytest.mark.parametrize(
    "answer",
    [
        "政府将以更大的决心和力度解决这些问题。", "不管困难有多大，我们都将迎难而上、奋力前行。",
        "问题就是导向，困难就是考题，我们将尽最大努力交出满意答卷。", "但困难和问题面前，我们有信心、有办法战胜一切。",
    ],
)
@pytest.mark.parametrize("items", [["产业结构不优；", "财政矛盾突出。"], ["一是产业结构不优。", "二是财政矛盾突出。"]])
def test_answers_are_no_problems(answer: str, items: list[str]) -> None:
    assert found_problems(f"我们也看到不少困难和问题：{''.join(items)}{answer}") == items


PROBLEM_FORMS = [
    ("同时，经济总量小、发展不充分、民生短板多等问题依然突出，一些干部作风不实，我们必须高度重视，切实加以解决。",
     ["同时，经济总量小、发展不充分、民生短板多等问题依然突出，一些干部作风不实，我们必须高度重视，切实加以解决。"]),
    ("我们也清醒认识到，发展中还存在一些困难和问题，特别是产业层次偏低、财政收支矛盾突出。民生领域还有短板，干部作风不够扎实。对此，我们将认真解决。",
     ["特别是产业层次偏低、财政收支矛盾突出。", "民生领域还有短板，干部作风不够扎实。"]),
    ("我们也深知发展中还有不少问题，政府工作中还有很多不足。一是动能不足。去年3项指标未实现预期。产值下滑。二是短板不少。8项没有办完。",
     ["一是动能不足。去年3项指标未实现预期。产值下滑。", "二是短板不少。8项没有办完。"]),
    ("存在的主要问题\n1.经济总量偏小，产业层次不高。\n2.财政收支矛盾突出。",
     ["1.经济总量偏小，产业层次不高。", "2.财政收支矛盾突出。"]),
    ("（三）存在的困难和问题\n一是经济总量偏小。二是财政收支矛盾突出。",
     ["一是经济总量偏小。", "二是财政收支矛盾突出。"]),
    ("（三）存在的困难和问题\n1.公共服务与群众期盼还有差距。\n2.财政收支矛盾突出。",
     ["1.公共服务与群众期盼还有差距。", "2.财政收支矛盾突出。"]),
    ("存在的主要问题\n一些干部执行力不强，不作为问题依然存在。\n农村人均收入仅为全省的一半。\n财政收支矛盾突出。",
     ["一些干部执行力不强，不作为问题依然存在。", "农村人均收入仅为全省的一半。", "财政收支矛盾突出。"]),
    ("（三）存在的困难和问题\n问题是时代的声音。我们必须清醒地看到工作中的不足：一是经济总量偏小；二是财政收支矛盾突出。",
     ["一是经济总量偏小；", "二是财政收支矛盾突出。"]),
    ("（三）存在的问题\n对照发展要求，我们还存在不少差距，经济总量偏小；财政收支矛盾突出；民生还有短板。",
     ["经济总量偏小；", "财政收支矛盾突出；", "民生还有短板。"]),
    ("问题与不足：\n● 经济总量偏小\n● 财政收支矛盾突出", ["●经济总量偏小", "●财政收支矛盾突出"]),
    ("同时，我们也清醒看到，发展中还存在经济总量偏小，财政收支矛盾突出，民生领域还有短板等问题。",
     ["同时，我们也清醒看到，发展中还存在经济总量偏小，财政收支矛盾突出，民生领域还有短板等问题。"]),
    ("我们深知，经济总量不大、质量不高，财政矛盾突出，民生短板不少。这些问题，我们将认真解决。",
     ["我们深知，经济总量不大、质量不高，财政矛盾突出，民生短板不少。"]),
]  # fmt: skip


@pytest.mark.parametrize(("admitted", "expected"), PROBLEM_FORMS)
def test_problems_below_a_heading_or_in_one_sentence(admitted: str, expected: list[str]) -> None:
    report = draft(
        "甲乙县2031年政府工作报告\n\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2030年工作回顾\n"
        "（一）经济平稳增长。地区生产总值完成120亿元，增长5.6%。\n（二）民生持续改善。新建学校3所。\n" + admitted
        + "\n二、2031年工作安排\n主要预期目标是：地区生产总值增长6%，财政收入增长5%，消费增长7%。\n"
        "三、加强政府自身建设\n坚持依法行政。\n",
        name="form.txt",
    )
    assert [problem.text for problem in report.problems] == expected
    parts = ["一、2030年工作回顾", "二、2031年工作安排", "三、加强政府自身建设"]
    assert [each.heading for each in report.outline if each.depth == 1 and each.role.value != "problems"] == parts


PROJECT_FORMS = [
    ("三、2031年民生实事\n（一）新建幼儿园3所。\n（二）改造老旧小区12个。\n（三）新增停车位500个。",
     ["（一）新建幼儿园3所。", "（二）改造老旧小区12个。", "（三）新增停车位500个。"]),
    ("2031年，县政府将围绕群众关切，办好三件实事。\n深入推进厕所革命。改造旱厕1000座。\n加强公路维护。大修公路200公里。\n"
     "推进燃气进社区。新增用户16000户。",
     ["深入推进厕所革命。改造旱厕1000座。", "加强公路维护。大修公路200公里。", "推进燃气进社区。新增用户16000户。"]),
    ("集中力量办好三件实事：新建幼儿园3所，改造老旧小区12个，新增停车位500个。",
     ["新建幼儿园3所，", "改造老旧小区12个，", "新增停车位500个。"]),
    ("集中力量办好3件民生实事：新建幼儿园3所、改造老旧小区12个、新增停车位500个。",
     ["新建幼儿园3所、", "改造老旧小区12个、", "新增停车位500个。"]),
    ("集中力量办好四件实事：新建幼儿园3所，改造老旧小区12个，新增停车位500个。", []),
    ("集中力量办好三件实事。新建幼儿园3所。改造老旧小区12个。新增停车位500个。",
     ["新建幼儿园3所。", "改造老旧小区12个。", "新增停车位500个。"]),
    ("办好民生实事。实事之一：新建幼儿园3所。实事之二：改造老旧小区12个。实事之三：新增停车位500个。",
     ["实事之一：新建幼儿园3所。", "实事之二：改造老旧小区12个。", "实事之三：新增停车位500个。"]),
    ("今年办好民生实事，一是新建幼儿园3所；二是改造老旧小区12个；三是新增停车位500个。",
     ["一是新建幼儿园3所；", "二是改造老旧小区12个；", "三是新增停车位500个。"]),
    ("办好3件民生实事：\n序号 | 项目 | 内容\n1 | 教育 | 新建幼儿园3所\n2 | 住房 | 改造老旧小区12个\n"
     "3 | 交通 | 新增停车位500个",
     ["1|教育|新建幼儿园3所", "2|住房|改造老旧小区12个", "3|交通|新增停车位500个"]),
    ("办好民生实事：\n新建幼儿园3所\n改造老旧小区12个\n新增停车位500个",
     ["新建幼儿园3所", "改造老旧小区12个", "新增停车位500个"]),
    ("民生实事项目\n教育提升。新建幼儿园3所。\n医疗惠民。新建卫生室12个。\n交通便民。新建公路50公里。",
     ["教育提升。新建幼儿园3所。", "医疗惠民。新建卫生室12个。", "交通便民。新建公路50公里。"]),
    ("三、2031年民生实事项目\n新建幼儿园3所。\n改造老旧小区12个。\n新增停车位500个。",
     ["新建幼儿园3所。", "改造老旧小区12个。", "新增停车位500个。"]),
    ("（三）实施三大民生工程。\n序号 | 项目 | 内容\n1 | 教育 | 新建幼儿园3所\n2 | 住房 | 改造老旧小区12个\n"
     "3 | 交通 | 新增停车位500个",
     ["1|教育|新建幼儿园3所", "2|住房|改造老旧小区12个", "3|交通|新增停车位500个"]),
    ("2031年，拟办10件民生实事：\n新建幼儿园3所；\n改造老旧小区12个；\n新增停车位500个。\n以上实事，我们将逐件落实。",
     ["新建幼儿园3所；", "改造老旧小区12个；", "新增停车位500个。"]),
    ("办好三件实事。\n加快产业转型。技改投资增长10%。\n加快城市建设。新建公园3个。\n加快乡村振兴。新建公路9公里。\n"
     "深化改革开放。引资5亿元。", []),
]  # fmt: skip


@pytest.mark.parametrize(("promised", "expected"), PROJECT_FORMS)
def test_projects_without_numbers_or_a_colon(promised: str, expected: list[str]) -> None:
    report = draft(
        "甲乙县2031年政府工作报告\n\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2030年工作回顾\n"
        "（一）经济平稳增长。地区生产总值完成120亿元，增长5.6%。\n（二）民生持续改善。新建学校3所。\n二、2031年工作安排\n"
        "主要预期目标是：地区生产总值增长6%，财政收入增长5%，消费增长7%。\n（一）狠抓项目建设。引进项目30个。\n"
        f"（二）推进乡村振兴。建设和美乡村5个。\n{promised}\n各位代表，让我们努力奋斗！\n",
        name="form.txt",
    )
    assert [item.text for item in report.livelihood_projects.items] == expected


def test_a_sentence_that_closes_a_passage_is_no_heading_of_the_plan() -> None:
    items = ["第一，建设公园6个。", "第二，新增就业4000人。", "第三，新增车位500个。"]
    raw = "完善社会保障。今年，我们将办好3件民生实事：\n" + "\n".join(items) + "\n上述项目投资5亿元，由财政统筹安排。\n"
    assert [item.text for item in draft(raw).livelihood_projects.items] == items


@pytest.mark.parametrize(("announced", "items"), [("三", 3), ("四", 0)])
def test_projects_that_each_open_with_a_title_in_the_paragraph_that_announces_them(announced: str, items: int) -> None:
    plan = (
        "二、2031年工作安排\n（一）抓好项目。建设园区2个。\n"
        f"（二）继续办好惠民实事。今年，全力办好利民惠民{announced}件实事。提升供热质量。对100个老旧小区的管网进行改造。"
        "缓解交通拥堵。打通断头路12条。新建停车场3个。开展助残行动。为1000名听力障碍人员配发助听器。\n"
    )
    report = draft(AIMS + plan)
    assert [item.text[:4] for item in report.livelihood_projects.items] == ["提升供热", "缓解交通", "开展助残"][:items]
    assert not items or not [head for head in report.outline if head.heading.startswith("提升供热")]


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("附件：2030年民生实事项目完成情况", 0), ("2030年3件民生实事全部兑现：", 0), ("附件：2031年民生实事项目", 3),
        ("2031年3件民生实事：", 3),
    ],
)
def test_what_came_of_the_projects_of_last_year(head: str, count: int) -> None:
    _, pieces = sentences(f"{head}\n1.新建学校2所。\n2.改造医院3家。\n3.修缮道路4公里。\n")
    found = livelihood.find(pieces)
    assert (len(found.items), found.announced) == (count, 3 if count and "3件" in head else None)


def test_the_title_line_of_a_project_is_no_part_of_what_it_measures() -> None:
    raw = (
        "2013年十件民生实事\n1.提高社会保险待遇\n城乡居民基础养老金提高15%以上。\n"
        "2.推进居民住房建设\n新建和筹集保障性住房1.6万套。\n3.促进就业\n开发2万个公益性岗位。\n"
    )
    items = draft(raw.encode()).livelihood_projects.items
    assert [[measure.label for measure in item.measures] for item in items] == [
        ["城乡居民基础养老金"], ["保障性住房"], ["公益性岗位"]
    ]


@pytest.mark.parametrize("announced", ["今年我们将努力办好以下3件实事：", "今年集中实施三大民生工程："])
def test_projects_early_in_a_text_without_a_heading_of_the_plan(announced: str) -> None:
    items = ["缓解低收入家庭住房困难。", "推进医疗保障进社区。", "改善校园条件。"]
    told = "加强监管。" * 12
    raw = "政府工作报告\n" + announced + "".join(f"\n{n}、{item}{told}" for n, item in enumerate(items, start=1))
    made = draft(raw).livelihood_projects
    assert [item.text[:8] for item in made.items] == [f"{n}、{item}"[:8] for n, item in enumerate(items, start=1)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("一是经济总量偏小。二是财政收支矛盾突出。", ["一是经济总量偏小。", "二是财政收支矛盾突出。"]),
        ("产业层次不高；二是财政收支矛盾突出。仍需努力。", ["产业层次不高；", "二是财政收支矛盾突出。仍需努力。"]),
        ("产业层次不高；财政收支矛盾突出；作风还需加强。", ["产业层次不高；", "财政收支矛盾突出；", "作风还需加强。"]),
        ("全县新增就业3万人；财政收支矛盾突出。", []),
    ],
)
def test_a_fragment_that_begins_inside_its_problems(told: str, expected: list[str]) -> None:
    raw = f"{told}对此，我们将采取有效措施，认真加以解决。\n二、2031年工作安排\n（一）发展工业。建设园区2个。\n"
    assert [problem.text for problem in draft(raw).problems] == expected


def test_a_list_of_projects_that_the_end_of_the_text_cuts() -> None:
    names = zip("一二三", ("提升安全指数", "扩大学位供给", "保障食品安全"), strict=True)
    items = "".join(f"\n{number}、{name}。{'加强监管。' * 4}" for number, name in names)
    made = draft(f"智能天网：即城市监控系统。\n2031年市政府十件实事{items}\n").livelihood_projects
    assert [item.text[:2] for item in made.items] == ["一、", "二、", "三、"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("我们也清醒认识到，最大的实际是欠发达，主要表现在：一是创新能力不足；二是民生还有短板。",
         ["一是创新能力不足；", "二是民生还有短板。"]),
        ("我们也清醒认识到，最大的实际是欠发达，集中体现在：创新能力不足；民生领域还有短板；作风仍需改进。",
         ["创新能力不足；", "民生领域还有短板；", "作风仍需改进。"]),
        ("同时我们也清醒看到，产业结构还需优化，民生还有不少短板，治理有待提升。我们将直面问题。",
         ["产业结构还需优化，民生还有不少短板，治理有待提升。"]),
        ("我们也清醒认识到，还面临不少困难，主要体现在总量不大、产业不强、矛盾突出等。",
         ["我们也清醒认识到，还面临不少困难，主要体现在总量不大、产业不强、矛盾突出等。"]),
    ],
)  # fmt: skip
def test_problems_that_the_lead_in_calls_nothing(said: str, expected: list[str]) -> None:
    raw = f"一、2030年工作回顾\n全县新增就业3万人，增长5%。\n{said}\n二、2031年工作安排\n新建学校3所。"
    assert [problem.text for problem in draft(raw).problems] == expected


@pytest.mark.parametrize("called", ["“大礼包”", "大礼包", "礼包"])
def test_projects_called_a_gift(called: str) -> None:
    raw = f"今年，我们将派出民生{called}：低保标准提高10%；新建学校12所；改造街巷100条。\n四、自身建设\n推进公开。"
    made = draft(raw).livelihood_projects
    assert [item.text for item in made.items] == ["低保标准提高10%；", "新建学校12所；", "改造街巷100条。"]


@pytest.mark.parametrize("after", ["以上10项民生实事，挂图作战。", "以上实事，确保落实。", "这3件实事件件落实。"])
def test_what_speaks_of_all_projects_is_none_of_them(after: str) -> None:
    raw = f"今年将抓好以下民生实事：\n安居工程：改造小区120个。\n教育工程：新建学校9所。\n养老工程：床位9张。\n{after}"
    made = draft(raw + "\n四、加强政府自身建设\n推进公开。").livelihood_projects
    assert [item.text[:4] for item in made.items] == ["安居工程", "教育工程", "养老工程"]


def test_a_fragment_that_begins_with_a_list_of_problems() -> None:
    raw = (
        "一是农民增收难度加大。粮价走低。耕地减少。\n二是投资增幅偏高。结构不合理。\n三是过度投资的后果开始显现。库存上升。\n"
        "四是安全生产形势严峻。事故频发。\n我们还认识到，政府工作中存在不少缺点和不足。职能转变滞后，办事效率不高。"
    )
    heads = ["一是农民", "二是投资", "三是过度", "四是安全", "职能转变"]
    assert [problem.text[:4] for problem in draft(raw).problems] == heads
    work = "一是着力解决人才不足的问题。引进人才。\n二是破解融资困难。发放贷款。\n三是补齐民生短板。新建学校3所。"
    assert draft(work).problems == ()


@pytest.mark.parametrize(
    ("said", "count"),
    [("集中财力办好五件事", 5), ("下决心办成5件大事", 5), ("工作中要做好三件事", 0), ("今年要抓好五项工作", 0)],
)
def test_so_many_things_to_be_done_are_projects(said: str, count: int) -> None:
    works = "建成供水工程；新建教学楼；改造住院部；新建农贸市场1个；扶持贫困户1000户脱贫。"
    plan = f"二、2031年工作安排\n（一）改善民生\n今年财政再困难，也要{said}：{works}\n（二）发展工业\n新建园区2个。"
    made = draft(plan)
    assert len(made.livelihood_projects.items) == count


@pytest.mark.parametrize(
    "lead_in",
    [
        "前进中的困难和问题主要表现在以下三个方面。",
        "虽然取得了成绩，但也存在一些薄弱环节，突出的有：",
        "我们也清醒看到，发展中还存在不少困难和问题。",
    ],
)
@pytest.mark.parametrize("last", ["人口老龄化不断加深。", "治理亟须提升。", "增收渠道不宽。", "房价持续调整。"])
def test_the_last_problem_before_the_answer(lead_in: str, last: str) -> None:
    raw = f"一、2030年工作回顾\n生产总值增长6%。\n{lead_in}总量偏小。短板较多。{last}对此，我们将认真解决。\n"
    found = [problem.text for problem in draft(f"{raw}二、2031年工作安排\n建园区2个。").problems]
    assert (found[0], "".join(found)) == ("总量偏小。", f"总量偏小。短板较多。{last}")


@pytest.mark.parametrize(
    "lead_in",
    [
        "2031年民生实事（3项）：", "大力实施“民生3件事”：", "实施“暖心3件事”：", "推进民生改善三大工程：",
        "做好三方面民生实事：",
        "经人大代表票决，确定了3个民生实事：", "办好3件“民生小事”：",
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["。", "；"])
def test_how_projects_in_a_row_are_led_in(lead_in: str, mark: str) -> None:
    works = ["新建幼儿园3所", "改造小区12个", "新增床位200张"]
    plan = f"二、2031年工作安排\n（一）改善民生。补齐短板。{lead_in}{mark.join(works)}。\n"
    made = draft(f"{plan}三、加强政府自身建设\n依法行政。").livelihood_projects
    assert [item.text[:-1] for item in made.items] == works


def test_a_list_of_projects_below_its_title_and_a_sentence_on_them_that_the_end_of_the_text_cuts() -> None:
    names = zip("一二", ("提高救助保障水平", "提升养老服务水平"), strict=True)
    items = "".join(f"\n{number}、{name}。\n{'加强监管。' * 6}" for number, name in names)
    raw = f"各位代表！让我们团结奋斗！\n2031年省十件民生实事\n坚持民生为大，切实办好十件民生实事。{items}\n"
    assert [item.text[:2] for item in draft(raw).livelihood_projects.items] == ["一、", "二、"]


@pytest.mark.parametrize(("announced", "items"), [("五", 5), ("六", 0)])
def test_projects_told_with_their_sums_among_other_works(announced: str, items: int) -> None:
    told = "".join(
        f"筹措{number}.5亿元实施{name}惠民工程，扩大服务供给。推进{name}改革。强化要素保障。"
        for number, name in enumerate(("就业", "社保", "健康", "科教", "安居"), start=2)
    )
    raw = f"{AIMS}二、2031年工作安排\n（一）办好民生实事。筹措20亿元实施{announced}大为民办实事工程项目。{told}\n"
    made = draft(raw).livelihood_projects
    assert [item.text[:2] for item in made.items] == ["筹措"] * items


ADMITTED = ("产业层次不高", "财政增收困难", "公共服务还有短板")
PROBLEM_LISTS = {
    "numbered lines": "".join(f"\n（{place}）{one}。" for place, one in enumerate(ADMITTED, 1)),
    "in a row": "；".join(f"{number}是{one}" for number, one in zip("一二三", ADMITTED, strict=True)) + "。",
    "clauses": "；".join(ADMITTED) + "。",
    "paragraphs": "".join(f"\n{one}。" for one in ADMITTED),
}


@pytest.mark.parametrize(
    "lead_in",
    [
        "工作中的问题和不足主要有：", "我们工作中的缺点和不足是：", "不足之处是：", "问题和困难是：", "主要不足：",
        "回顾一年的工作，差距和不足也很明显：", "一年来的工作也有遗憾：", "当然，成绩背后也有隐忧：", "我们的软肋是：",
        "前进道路上的困难和挑战也不小：", "今后发展的难点和堵点在于：",
        "需要引起重视的问题：", "发展中的困难和问题需要高度重视：", "工作中还有许多不如人意的地方：",
        "我们深知，发展中还面临“四个不够”：", "总结工作，我们也存在“三个不足”：", "归纳起来，困难主要有四个方面：",
        "与先进地区相比，差距主要在：", "工作中的失误主要是：", "政府自身建设中的问题主要反映在：",
    ],
)  # fmt: skip
@pytest.mark.parametrize("listed", PROBLEM_LISTS)
def test_problems_behind_words_that_only_name_them(lead_in: str, listed: str) -> None:
    review = f"（一）产业更强。新建园区2个。\n{lead_in}{PROBLEM_LISTS[listed]}"
    report = draft(f"{AIMS}{review}\n二、2031年工作安排\n建设园区2个。\n")
    assert len(report.problems) == 3
    assert [item.text for item in report.achievements] == ["完成投资3亿元。", "新建园区2个。"]


@pytest.mark.parametrize("lead_in", ["我们工作中的缺点和失误，主要是", "工作中的问题和不足主要有"])
@pytest.mark.parametrize("listed", PROBLEM_LISTS)
def test_problems_behind_words_that_name_them_without_a_colon(lead_in: str, listed: str) -> None:
    report = draft(f"{AIMS}新建园区2个。\n{lead_in}{PROBLEM_LISTS[listed]}\n二、2031年工作安排\n建设园区2个。\n")
    assert [item.text.lstrip("一二三是（）123")[:-1] for item in report.problems] == [*ADMITTED]


@pytest.mark.parametrize(
    "work",
    [
        "年初梳理的突出问题，主要是：一是群众用水难问题得到解决；二是出行不便问题得到改善；三是看病难问题有效缓解。",
        "针对存在的问题和不足：一是开展专项整治。二是完善制度。",
        "应对困难和挑战的主要做法是：一是抓项目；二是抓招商。",
        "我们把解决问题作为重点，主要是：一是减税降费；二是降低成本。",
        "历史遗留问题主要是土地确权，已全部办结；信访积案化解120件。",
        "聚焦群众反映强烈的问题，办成了一批实事：新建学校3所；改造道路5条。",
    ],
)
def test_work_on_problems_is_none(work: str) -> None:
    assert draft(f"{AIMS}{work}\n二、2031年工作安排\n建设园区2个。\n").problems == ()


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("重点办好新建2所幼儿园、改造10个老旧小区、建设20个口袋公园等五件实事。", 5),
        ("全力办好改造10个小区、新增1000个车位等十项民生实事。", 10),
        ("办好改造20个老旧小区等6个方面10件民生实事。", 10),
        ("办好五大类二十件民生实事。", 20),
        ("抓好以改造12个老旧小区为重点的8件民生实事。", 8),
        ("办好10件群众关心、社会关注的民生实事。", 10),
        ("改造10个老旧小区等民生实事。", None),
    ],
)
def test_how_many_projects_are_announced(text: str, announced: int | None) -> None:
    made = draft(f"{AIMS}二、2031年工作安排\n（一）改善民生。新建学校2所。{text}\n").livelihood_projects
    assert (made.announced, len(made.items)) == (announced, 0)


PROJECT_STYLES = {
    "实事一：": "实事{cn}：{{}}；", "实事1：": "实事{}：{{}}；", "民生实事一：": "民生实事{cn}：{{}}；",
    "项目一：": "项目{cn}：{{}}；", "bare": "{{}}；", "bare sentences": "{{}}。", "no mark at the end": "{{}}",
    "【1】": "【{}】{{}}；", "〔1〕": "〔{}〕{{}}；", "[1]": "[{}]{{}}；", "1)": "{}){{}}；", "1：": "{}：{{}}；",
    "·": "· {{}}；", "-": "- {{}}；", "named": "服务惠民。{{}}。",
}  # fmt: skip


@pytest.mark.parametrize("style", PROJECT_STYLES)
@pytest.mark.parametrize("head", ["三、办好五件民生实事", "（二）办好五件民生实事", "三、五件民生实事"])
@pytest.mark.parametrize(
    "after", ["各位代表，让我们团结奋斗！", "同时，做好双拥工作。", "四、加强政府自身建设\n坚持依法行政。"]
)
def test_projects_below_a_bare_heading(style: str, head: str, after: str) -> None:
    works = ["新建学校2所", "改造小区10个", "新建公厕8座", "新增车位500个", "更新公交车20辆"]
    listed = PROJECT_STYLES[style]
    lines = [listed.format(at, cn="一二三四五"[at - 1]).format(work) for at, work in enumerate(works, 1)]
    plan = ["二、2031年工作安排", "（一）做强产业。", "建设园区2个。", head, *lines, after]
    made = draft(AIMS + "\n".join(plan))
    assert (made.livelihood_projects.announced, len(made.livelihood_projects.items)) == (5, 5)
    assert made.outline[3].heading == head
    assert made.tasks[0].text == "建设园区2个。"


@pytest.mark.parametrize(
    "head", ["（二）存在的问题：", "（二）存在的问题。", "（二）工作中的不足：", "二、存在的主要问题："]
)
@pytest.mark.parametrize(
    "listed",
    [*PROBLEM_LISTS.values(), "".join(f"第{place}，{one}。" for place, one in zip("一二三", ADMITTED, strict=True))],
)
def test_problems_behind_a_numbered_heading_on_its_line_or_below(head: str, listed: str) -> None:
    report = draft(f"{AIMS}（一）产业更强。新建园区2个。\n{head}{listed}\n三、2031年工作安排\n建设园区2个。\n")
    assert len(report.problems) == 3
    assert [item.text for item in report.achievements] == ["完成投资3亿元。", "新建园区2个。"]


def test_a_problem_may_open_like_work() -> None:
    told = "我们工作中的缺点，主要是思想还不够解放；农民负担过重；抓落实不力，形式主义比较严重。"
    made = draft(f"{AIMS}新建园区2个。\n{told}\n二、2031年工作安排\n建设园区2个。\n").problems
    assert [item.text[:3] for item in made] == ["思想还", "农民负", "抓落实"]


def test_half_width_commas_cost_no_more_than_others() -> None:
    assert names_them("," * 120 + "。") is names_them("，" * 120 + "。") is False  # seconds, were they in clauses
    assert names_them("回顾过去,我们的工作,差距也很明显：")


def test_thanks_in_the_middle_of_the_results_and_what_they_are_owed_to_are_context() -> None:
    paid = "在这里，我代表县政府，向所有建设者致以崇高敬意！"
    owed = "全县一切成绩的取得，都是在县委领导下全县人民干出来的。"
    done = f"（一）办好赛会。\n接待客商300人。\n{paid}\n（二）产业更强。\n新建园区2个。\n{owed}\n"
    made = draft(f"{AIMS}{done}二、2031年工作安排\n建设园区2个。\n")
    told = [item.text for item in made.achievements]
    assert not {paid, owed} & {*told}
    assert {paid, owed} <= {item.text for item in made.context}
    assert "新建园区2个。" in told


def test_what_a_term_means_opens_its_part_as_context() -> None:
    means = "“十五五”时期，是全县夯实基础的关键时期。"
    drawn = "县政府编制了规划纲要（草案），提交大会审查。"
    asked = "要把握以下方面。\n一是坚持改革。推进国企改革。\n二是坚持开放。办好口岸。\n"
    made = draft(
        f"{AIMS}二、“十五五”时期发展的重要要求\n{means}{drawn}\n{asked}三、2031年工作安排\n建设园区2个。\n"
    )
    assert {means, drawn} <= {item.text for item in made.context}
    assert [item.text for item in made.tasks] == ["推进国企改革。", "办好口岸。", "建设园区2个。"]


def test_no_target_is_what_an_outlook_or_a_way_of_going_says() -> None:
    aims = "今后五年的主要目标是：生产总值年均增长6%左右，科技自立自强水平大幅提高，居民收入水平稳步提高。"
    ahead = "展望未来，人均生产总值达到全国平均水平，以昂扬姿态在县域竞争中走在前列。"
    made = draft(f"{AIMS}二、今后五年的主要目标\n{aims}{ahead}\n三、2031年工作安排\n建设园区2个。\n")
    assert [target.label for target in made.targets] == ["生产总值", "居民收入水平"]


def test_a_term_that_is_over_is_told_of_in_the_part_on_the_next() -> None:
    """The notes on a planning document open with it; what is said of it was reached, from before the term on."""
    over = (
        "“十四五”时期，全市发展极不平凡。这五年，综合实力再攀新高峰。全市生产总值从410亿元增加到560亿元。新建园区12个。"
        "这五年，城市功能迈上新台阶。轨道交通里程达到90公里。绿道达到136公里。"
    )
    made = draft(
        "政府工作报告\n——2026年1月10日在江山市第十八届人民代表大会第五次会议上\n各位代表：\n一、2025年工作回顾\n完成投资3亿元。\n"
        f"二、关于规划纲要（草案）的说明\n{over}\n（一）坚定不移扩大开放。建设口岸3个。\n三、2026年主要任务\n建设园区2个。\n"
    )
    found = {measure.label: measure for item in made.achievements for measure in item.measures}
    assert {"轨道交通里程", "绿道", "园区"} <= {*found}
    assert [item.text for item in made.tasks if item.measures] == ["建设口岸3个。", "建设园区2个。"]
    themes = [each for each in made.outline if each.heading.startswith("这五年")]
    assert [each.role.value for each in themes] == ["review", "review"]
