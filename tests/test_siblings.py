"""Openings of paragraphs for which the headings beside them speak."""

from __future__ import annotations

from baogao.parsers.draft import draft

TEXT = "统筹抓好规划建设管理各个环节，推动各项任务落到实处。完善配套政策，健全长效机制，让群众有更多获得感。"
SHORT = ["强化城市管理。", "发展现代农业。", "壮大县域工业。", "扩大对外开放。", "繁荣文化事业。", "改善人居环境。"]
LONG = "全面、准确、积极地落实宏观调控各项措施，按照区别对待、有保有压的原则，优化投资结构。"
AIMED = "围绕把全市打造成为面向周边的贸易通道和物流枢纽的目标，推进贸易方式和市场多元化。"


def heads(raw: str) -> list[str]:
    return [heading.heading for heading in draft(raw).outline]


def plan(*openings: str) -> str:
    sections = ("（二）加快发展", "（三）改善民生", "（四）深化改革")
    rest = "\n".join(f"{head}\n" + "\n".join(each + TEXT for each in SHORT) for head in sections)
    first = "\n".join(each + TEXT + TEXT for each in openings)
    return f"二、2031年主要工作\n（一）统筹发展\n{first}\n{rest}\n"


def test_a_longer_opening_where_headings_open_nearly_all_paragraphs() -> None:
    found = heads(plan("搞活中小企业。", LONG, AIMED, "发展会展经济。"))
    assert LONG in found
    assert AIMED in found


def test_a_longer_opening_with_figures_or_of_another_kind_heads_nothing() -> None:
    figures = "全面落实宏观调控各项措施，按照有保有压的原则，新建标准厂房30万平方米，优化投资结构和布局。"
    asserts = "我们必须清醒看到，发展不足仍是最大的实际，必须一以贯之地把发展作为第一要务抓在手上。"
    found = heads(plan("搞活中小企业。", figures, asserts, "发展会展经济。"))
    assert figures not in found
    assert asserts not in found


def test_an_opening_with_the_words_of_those_beside_it_may_stand_alone() -> None:
    words = ["更加积极地推进重点领域改革。", "更加积极地实施大开放战略。", "更加积极地支持和对接新区开放开发建设大局。"]
    above = f"二、2031年主要工作\n（一）深化改革开放。\n{words[0]}{TEXT}\n{words[1]}{TEXT}\n"
    raw = f"{above}{words[2]}\n{TEXT}\n（二）改善民生。\n{TEXT}\n"
    assert [head for head in heads(raw) if head.startswith("更加")] == words


def test_a_refrain_behind_paragraphs_that_open_otherwise() -> None:
    what = ("创新思维来引领", "法治理念来推动", "纪律意识来强化", "宗旨观念来服务")
    words = [f"我们要坚持用{each}。" for each in what]
    before = "".join(f"{opening}{TEXT}\n" for opening in SHORT)
    raw = f"二、2031年主要工作\n（一）改善民生\n{before}" + "".join(f"{each}{TEXT}\n" for each in words)
    assert [head for head in heads(raw) if head.startswith("我们要")] == words


def test_what_a_government_says_for_a_time_opens_paragraph_after_paragraph() -> None:
    what = ("全力实现建成创新型城市这一目标", "充分发挥叠加效应", "牢牢把握新发展格局要求", "着力打造宜居城市")
    words = [f"未来五年，我们要{each}。" for each in what]
    raw = f"二、今后五年的目标和任务\n{LONG}{TEXT}\n" + "".join(f"{each}{TEXT}\n" for each in words)
    assert [head for head in heads(raw) if head.startswith("未来")] == words


def test_the_first_heading_behind_what_leads_in_to_its_section() -> None:
    lead_in = "着眼于增强城市集聚辐射功能，加快重大基础设施建设，到2035年城市化率达到65%以上。"
    raw = f"二、2031年主要工作\n（一）提升城市品位\n{lead_in}突出城市特色。{TEXT}{TEXT}\n"
    raw += f"完善城市功能。{TEXT}\n优化城市环境。{TEXT}\n"
    assert heads(raw)[2:] == ["突出城市特色。", "完善城市功能。", "优化城市环境。"]


def test_a_heading_with_nothing_between_it_and_the_series_below_it() -> None:
    rows = ["新增稻虾连作3.5万亩。", "启动建设粮食产业园3个。", "新认证绿色食品10个。"]
    inner = ["提升特色产业。", "延伸加工生产。", "构建品牌经营。"]
    text = "".join(head + row + TEXT for head, row in zip(inner, rows, strict=True))
    raw = f"二、2031年主要工作\n（一）增收增效\n产业化引领，让农业更兴。{text}\n"
    assert heads(raw)[2:] == ["产业化引领，让农业更兴。", *inner]
    assert [heading.depth for heading in draft(raw).outline] == [1, 2, 3, 4, 4, 4]


def test_idioms_that_say_what_came_of_something() -> None:
    raw = (
        "（一）产业发展扩能升级。工业经济蓄势待发。新建项目27个，完成投资10亿元，基地建设得到重视。引进领军企业5家，开工光伏项目9个。"
        "文旅产业风生水起。新建民宿190座，接待游客603万人次，收入增长36.1%。\n"
    )
    assert heads(raw)[1:] == ["工业经济蓄势待发。", "文旅产业风生水起。"]


def test_works_that_were_carried_out_are_told_not_headed() -> None:
    told = "为民办的十件实事如期完成。新增就业5万人，完成投资3亿元。"
    raw = f"一、2030年工作回顾\n（一）社会事业全面进步\n{told}{TEXT}\n"
    assert len(heads(raw)) == 2


def test_sentences_that_end_alike_divide_a_paragraph() -> None:
    whats = (("持续抓好大气治理", "蓝天"), ("更加突出水的治理", "碧水"), ("推进土壤与水协同治理", "净土"))
    words = [f"{what}，坚决打赢{name}保卫战。" for what, name in whats]
    text = "".join(f"{each}{TEXT}" for each in words)
    raw = f"二、2031年主要工作\n（一）建设生态屏障\n坚持久久为功，当好生态护城河。{text}\n"
    assert [head for head in heads(raw) if head.endswith("保卫战。")] == words


def test_single_acts_head_nothing() -> None:
    acts = ["启动实施法定图则。", "启动高速公路建设。", "启动江岸开发建设。"]
    text = "".join(f"{each}{TEXT}" for each in acts)
    raw = f"二、2031年主要工作\n抓紧做好城市总体规划修编工作，编制各类重要规划。{text}\n"
    assert not set(acts) & set(heads(raw))


def test_what_digits_name_is_no_figure() -> None:
    whats = ("办好第16届运动会、影响力提升", "功能日臻完善、地位提升")
    years = [f"过去的五年，是我市{what}的五年。" for what in whats]
    raw = "一、过去五年工作回顾\n" + "".join(f"{each}{TEXT}\n" for each in years)
    assert heads(raw)[1:] == years
    names = ["加快5G网络建设。", "打造5A级景区。", "建设创新2.0平台。"]
    raw = "二、2031年主要工作\n（一）加快发展\n" + "".join(f"{each}{TEXT}\n" for each in names)
    assert heads(raw)[2:] == names


def test_a_line_that_promises_or_leads_in_is_no_heading() -> None:
    lines = ["今年，我市将办好事关群众切身利益的“十件实事”", "具体讲，今年要做好十方面的工作：（以下是节选）"]
    for line in lines:
        assert line not in heads(f"{line}\n一、新建学校3所，改建幼儿园5所。\n二、新建公园3个，改建广场5个。\n")


def test_a_section_on_works_for_the_people_that_is_divided_is_of_the_plan() -> None:
    rows = "".join(f"{each}{TEXT}\n" for each in ("促进就业创业。", "办好公平教育。", "保障群众健康。"))
    raw = f"二、2031年主要工作\n（一）加快发展\n{TEXT}\n（二）用心用情办好民生实事\n{rows}"
    assert {heading.role.value for heading in draft(raw).outline} == {"plan"}


def test_what_must_be_done_in_a_section_of_few_paragraphs() -> None:
    many = ("要加快项目建设。", "要推进文旅融合。", "要提升总部能级。", "要强化招商引资。")
    more = ("要完善城市规划。", "要提升设施水平。", "要优化城市环境。", "要加强城市管理。")
    few = ["要用科技强动力。", "要用改革促活力。"]
    sections = (("（一）发展产业", many), ("（二）建设城市", more), ("（三）增强动力", few))
    raw = "二、2031年主要工作\n"
    for head, duties in sections:
        raw += f"{head}\n" + "".join(f"{each}{TEXT}\n" for each in duties)
    assert heads(raw)[-2:] == few


def test_sentences_by_turns_with_the_paragraphs_they_open() -> None:
    turns = ["坚决打赢三大攻坚战，补上全面小康的短板。", "强化工业兴市战略，提高产业发展水平。"]
    text = "推进产业链发展，新增企业200家；发展新能源产业，做强装备产业；新引进项目14个，落地5个。"
    raw = "2031年主要预期指标为：生产总值增长8%；财政收入增长5%。在具体工作方面：\n"
    raw += "".join(f"{each}\n{text}\n" for each in turns)
    assert heads(raw) == turns


def test_long_openings_of_a_passage_that_figures_follow() -> None:
    longs = [
        "统筹推进城乡一体化发展，大力加强基础设施建设、优化区域布局，进一步增强发展的协调性。",
        "注重向特色优势要竞争力，坚持不懈加强生态文明建设，稳步提升绿色发展新优势。",
    ]
    told = "高速公路通车里程达到6000公里，四条铁路顺利开工。电力装机突破2000万千瓦，线路突破4000公里。"
    raw = "".join(f"{each}{told}{told}{told}\n" for each in longs)
    assert heads(raw) == longs


def test_the_first_of_a_series_that_was_cut_off() -> None:
    before = "坚持一产做精、二产做强、三产做优，集约发展不断加快。"
    after = "装备制造等产业不断做大，完成增加值910亿元。比重达到22%，提高十个百分点，产值占规模以上工业的11.7%。"
    raw = f"（一）产业结构不断调整。{before}新型工业化加速推进。{after}\n"
    assert heads(raw) == ["（一）产业结构不断调整。", "新型工业化加速推进。"]


def test_the_first_section_right_behind_its_part_in_one_line() -> None:
    call = "各位代表，让我们团结一心，努力奋斗，为建设更加美好的家园而不懈奋斗！"
    raw = (
        "一、2030年工作回顾（一）积极应对复杂形势，稳增长促发展取得新成效"
        "预计全年实现生产总值212.8亿元，增长10.5%；财政收入14.1亿元。"
        "（二）加快转方式调结构，产业竞争力进一步提升着力培育医药产业集群，销售收入占比43.6%。"
        "（三）城乡面貌明显改善我们坚持规划先行，新建道路3条，完成投资2亿元。"
    )
    assert heads(raw + 3 * call)[1:] == [
        "（一）积极应对复杂形势，稳增长促发展取得新成效",
        "（二）加快转方式调结构，产业竞争力进一步提升",
        "（三）城乡面貌明显改善",
    ]
