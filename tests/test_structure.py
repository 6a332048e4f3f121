"""What whole reports are made of: where their parts, lists and last words begin and end."""

from __future__ import annotations

from datetime import date

import pytest
from baogao.parsers.draft import draft
from baogao.schema.record import Report
from baogao.text.source import open_source

HEAD = "2031年青禾市政府工作报告\n\n各位代表：\n\n现在，我代表市人民政府向大会报告工作，请予审议。\n\n"
REVIEW = "一、2030年工作回顾\n\n全年实现地区生产总值820亿元，增长6.2%。\n\n"
PLAN = "二、2031年工作安排\n\n"
WORK = "全面落实各项惠企政策，帮助企业稳定生产经营。引进项目38个，总投资96亿元，其中亿元以上项目12个。"


def drafted(text: str) -> Report:
    return draft(HEAD + text)


def headed(report: Report) -> list[tuple[int, str]]:
    return [(section.depth, section.heading) for section in report.outline]


def told(report: Report, words: str) -> str:
    """In which list of the record a sentence stands."""
    for name in ("achievements", "tasks", "context", "problems"):
        if any(words in item.text for item in getattr(report, name)):
            return name
    raise AssertionError(words)


def test_what_a_year_means_stands_before_its_targets_behind_the_work_of_a_term() -> None:
    text = (
        REVIEW
        + "二、今后五年和2031年工作建议\n\n今后五年，我们要：\n\n"
        + f"——着力壮大产业集群。{WORK}\n\n——着力改善城乡面貌。{WORK}\n\n"
        + "各位代表，2031年是新一届政府的起步之年。当前外部环境依然复杂，我们要坚定信心。"
        + "今年的主要预期目标是：地区生产总值增长6%；城镇新增就业2万人；居民收入增长6.5%。\n\n"
        + f"（一）抓好项目建设\n\n{WORK}\n\n"
    )
    report = drafted(text)
    assert told(report, "起步之年") == told(report, "外部环境") == "context"
    assert told(report, "帮助企业") == "tasks"


@pytest.mark.parametrize(
    ("lead_in", "period"),
    [
        ("衔接“十五五”规划，今年的主要预期目标是：", None),
        ("按照“十五五”规划和市委部署，2031年经济社会发展的主要预期目标是：", None),
        ("“十五五”时期，全市经济社会发展的主要目标是：", "“十五五”时期"),
    ],
)
def test_a_term_that_a_lead_in_only_refers_to(lead_in: str, period: str | None) -> None:
    report = drafted(REVIEW + PLAN + lead_in + "地区生产总值增长6%；城镇新增就业2万人；居民收入增长6.5%。\n\n")
    assert {target.period for target in report.targets} == {period}


def test_targets_of_a_term_under_the_names_of_their_fields() -> None:
    text = (
        REVIEW
        + "二、今后五年的目标和任务\n\n今后五年的主要奋斗目标是：\n\n"
        + "综合实力实现新跃升。产业体系更加完善；地区生产总值年均增长7%；固定资产投资年均增长9%。\n\n"
        + "城乡建设取得新突破。城市框架全面拉开，承载能力不断增强，城镇化率达到62%。\n\n"
        + "人民生活达到新水平。居民人均可支配收入年均增长7.5%。\n\n"
        + "实现上述目标，任务十分艰巨。\n\n"
    )
    report = drafted(text)
    assert [(target.label, target.period) for target in report.targets] == [
        ("地区生产总值", "今后五年"),
        ("固定资产投资", "今后五年"),
        ("城镇化率", "今后五年"),
        ("居民人均可支配收入", "今后五年"),
    ]
    assert (2, "城乡建设取得新突破。") in headed(report)


def test_a_second_lead_in_of_problems_in_their_paragraph() -> None:
    text = (
        REVIEW + "政府工作还存在一些问题，主要是：创新办法不多；服务意识不强。"
        "同时，还面临一些制约发展的难题，主要是：产业链条较短；城乡发展不平衡。对此，我们一定认真解决。\n\n" + PLAN
    )
    assert [problem.text for problem in drafted(text).problems] == [
        "创新办法不多；",
        "服务意识不强。",
        "产业链条较短；",
        "城乡发展不平衡。",
    ]


def test_short_sentences_that_divide_the_paragraph_of_a_listed_heading() -> None:
    rest = "北湖产业园一期等项目进展顺利，新能源汽车配套园等项目开工建设，全年完成工业投资118亿元，增长12%。"
    text = (
        REVIEW + f"（一）调结构，产业经济较快发展\n\n一是工业经济提质增效。工业项目加快实施。{rest}"
        f"主导产业实力增强。{rest}园区建设成效明显。{rest}二是服务产业更加繁荣。{rest}{rest}三是农业生产稳步发展。{rest}{rest}\n\n"
    )
    assert headed(drafted(text))[2:] == [
        (3, "一是工业经济提质增效。"),
        (4, "工业项目加快实施。"),
        (4, "主导产业实力增强。"),
        (4, "园区建设成效明显。"),
        (3, "二是服务产业更加繁荣。"),
        (3, "三是农业生产稳步发展。"),
    ]


def test_lessons_stand_beside_the_sections() -> None:
    text = (
        REVIEW + f"（一）产业发展提速\n\n一是工业提质增效。{WORK}二是农业稳步发展。{WORK}\n\n"
        "成绩来之不易，经验弥足珍贵。一是必须坚持加快发展。能快则快、好中求快，促进经济持续健康发展。"
        "二是必须坚持改善民生。努力让全市人民共享发展成果，增强获得感。\n\n" + PLAN
    )
    assert (2, "一是必须坚持加快发展。") in headed(drafted(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "本次大会正值政府换届，由于工作需要，部分同志不再进入新一届政府。",
        "一年来，我们把工作的着力点放在优化结构、扩大招商上。",
    ],
)
def test_sentences_that_sum_nothing_up_head_nothing(sentence: str) -> None:
    themes = "".join(f"{name}。{WORK}\n\n" for name in ("工业实力明显增强", "城乡面貌明显改善", "民生保障明显加强"))
    report = drafted(REVIEW + themes + f"{sentence}{WORK}\n\n" + PLAN)
    assert [text for depth, text in headed(report) if depth == 2] == [
        "工业实力明显增强。", "城乡面貌明显改善。", "民生保障明显加强。",
    ]  # fmt: skip


def test_the_last_words_of_a_speaker_who_calls_for_nothing() -> None:
    text = REVIEW + PLAN + f"（一）抓好项目建设\n\n{WORK}\n\n以上报告，请各位代表审议。谢谢大家！\n"
    report = drafted(text)
    assert told(report, "以上报告") == told(report, "谢谢大家") == "context"


def test_a_part_on_how_the_government_runs() -> None:
    text = f"（一）抓好项目建设\n\n{WORK}\n\n三、以过硬作风推动政府高效运转\n\n各级政府要坚持执政为民。\n"
    assert drafted(REVIEW + PLAN + text).outline[-1].role == "governance"


def test_work_on_peoples_lives_is_no_list_of_projects() -> None:
    text = REVIEW + PLAN + f"（一）突出民生优先\n\n一是大力实施民生工程。{WORK}二是全面发展社会事业。{WORK}\n\n"
    assert [section.role for section in drafted(text).outline][-2:] == ["plan", "plan"]


def test_a_paragraph_that_a_page_cut_inside_a_word_goes_on() -> None:
    first = "扩大内需确保增长。努力优化投资结"
    second = "构，实施重大项目攻坚，出台扩大内需措施12条。全年固定资产投资增长8.2%。"
    report = drafted(REVIEW + f"（一）积极应对挑战\n\n稳住企业生产。{WORK}\n\n{first}\n\n{second}\n\n" + PLAN)
    assert told(report, "努力优化投资结构，实施") == "achievements"
    assert (3, "扩大内需确保增长。") in headed(report)


def test_a_paragraph_without_its_final_mark_ends() -> None:
    text = f"（一）积极应对挑战\n\n稳住企业生产。{WORK}新增企业120家\n\n新增就业岗位稳步增加。{WORK}\n\n"
    report = drafted(REVIEW + text + PLAN)
    assert told(report, "新增企业120家") == "achievements"
    assert all("120家新增" not in item.text for item in report.achievements)


def test_the_token_behind_every_paragraph_ends_it() -> None:
    lines = [
        "2031年青禾旗人民政府工作报告", "各位代表:", "现在,我代表旗人民政府向大会报告工作,请予审议。",
        "一、2030年工作回顾",
        "全年地区生产总值增长6.2%,固定资产投资增长9%,居民收入增长7.1%,各项事业稳步发展。", "二、2031年重点工作",
        "(一)推动产业升级,加快绿色转型", "做优做强现代畜牧业,稳定粮食生产,牲畜存栏保持120万头只,产业化水平不断提高。",
    ]  # fmt: skip
    report = draft("\n".join(f"{line}xQ7" for line in lines))
    assert (2, "(一)推动产业升级,加快绿色转型") in headed(report)


def test_the_numbers_that_a_site_sets_before_the_pages_of_a_document() -> None:
    sentence = "一年来，全镇上下齐心协力，狠抓产业发展，经济总量持续扩大，人民生活不断改善，社会保持和谐稳定。"
    first, second = "1、" + sentence * 4 + "全年完成生产", "2、总值12.6亿元，增长8%。" + sentence * 4
    text = f"{first}\n{second}\n"
    opened = open_source(text)
    assert [text[slice(*span)] for span in opened.furniture] == ["1、", "2、"]
    assert any("全年完成生产总值12.6亿元" in item.text for item in draft(text).achievements)


def test_a_list_of_whole_sentences_keeps_its_numbers() -> None:
    sentence = "全镇上下齐心协力，狠抓产业发展，经济总量持续扩大，人民生活不断改善，社会保持和谐稳定。" * 4
    assert not open_source(f"1、{sentence}\n2、{sentence}\n").furniture


def test_a_date_with_blanks_inside() -> None:
    above = "首页 > 政务公开\n\n青禾新区2031年政府工作报告\n\n日期：2031年 02月 16日    来源：青禾新区\n\n"
    published = draft(f"{above}各位代表：\n\n{REVIEW}{WORK}\n").metadata.source.published_on
    assert published == date(2031, 2, 16)


def test_targets_of_a_term_behind_whole_sentences_that_name_their_fields() -> None:
    text = (
        REVIEW
        + "二、今后五年的目标和任务\n\n今后五年的主要奋斗目标是：\n\n"
        + "经济总量再上新台阶，发展的质量和效益明显提高。地区生产总值年均增长7%。\n\n"
        + "产业结构更加合理，现代服务业和先进制造业成为支撑全市经济的两大支柱。\n\n"
        + "城乡建设取得新突破，城市框架全面拉开，中心城区的辐射和带动能力进一步增强。城镇化率达到62%。\n\n"
        + "人民生活达到新水平，公共服务更加均等，全体市民共享改革发展的成果。居民人均可支配收入年均增长7.5%。\n\n"
        + "实现上述目标，任务十分艰巨。\n\n"
    )
    assert [target.label for target in drafted(text).targets] == ["地区生产总值", "城镇化率", "居民人均可支配收入"]


@pytest.mark.parametrize("sentence", ["现在，全市上下人心思进。", "新区建设在全市发展中具有带动作用。"])
def test_sentences_that_say_how_things_stand_head_nothing(sentence: str) -> None:
    themes = "".join(f"{name}。{WORK}\n\n" for name in ("工业实力明显增强", "城乡面貌明显改善", "民生保障明显加强"))
    report = drafted(REVIEW + themes + f"{sentence}{WORK}\n\n" + PLAN)
    assert sentence not in [text for _, text in headed(report)]


@pytest.mark.parametrize("words", ["一年的工作使我们深刻认识到：", "这些成绩告诉我们，"])
def test_what_a_year_taught_is_context(words: str) -> None:
    text = REVIEW + f"（一）产业发展提速\n\n{WORK}\n\n{words}做好政府工作，必须坚持发展第一要务，抢抓机遇。\n\n" + PLAN
    assert told(drafted(text), "必须坚持发展") == "context"


def test_problems_that_a_bare_sentence_and_its_mainly_lead_in() -> None:
    text = (
        REVIEW + "成绩来之不易，问题不容忽视。我们也必须清醒地认识到，前进道路上还有不少困难和问题。"
        "主要表现在：产业层次不高；城乡差距较大；部分群众生活比较困难；等等。我们一定认真解决。\n\n" + PLAN
    )
    report = drafted(text)
    assert [problem.text for problem in report.problems] == [
        "产业层次不高；",
        "城乡差距较大；",
        "部分群众生活比较困难；等等。",
    ]
    assert told(report, "还有不少困难") == "context"


def test_problems_behind_the_pressure_they_add_up_to() -> None:
    text = REVIEW + "同时，全市面临转型和增长的双重压力：工业企业效益下滑；新兴产业规模偏小。\n\n" + PLAN
    assert [problem.text for problem in drafted(text).problems] == ["工业企业效益下滑；", "新兴产业规模偏小。"]


def test_a_numbered_heading_above_its_text_where_blank_lines_part_paragraphs() -> None:
    headings = ["（一）壮大产业", "（二）建设城乡", "（三）改善民生"]
    report = drafted(REVIEW + PLAN + "".join(f"{heading}\n{WORK}\n\n" for heading in headings))
    assert [text for depth, text in headed(report) if depth == 2] == headings


def test_a_guiding_line_before_the_work_is_context() -> None:
    text = "今年全市工作的指导方针是：突出主题，抓住主线，加快发展，促进和谐。\n\n"
    assert told(drafted(REVIEW + PLAN + text + f"（一）壮大产业\n\n{WORK}\n\n"), "突出主题") == "context"


@pytest.mark.parametrize(
    ("heading", "tag"),
    [("（一）确保经济平稳健康运行", False), ("（一）提升医疗卫生水平，建设健康青禾", True)],
)
def test_sound_growth_is_no_matter_of_health(heading: str, tag: bool) -> None:
    report = drafted(REVIEW + PLAN + f"{heading}\n\n{WORK}\n\n")
    assert (report.outline[-1].topic == "health") is tag


def test_a_sign_for_per_mille_of_which_a_full_stop_is_left() -> None:
    text = "主要预期目标是：地区生产总值增长6%；人口自然增长率控制在5.8%。以内；城镇新增就业2万人。\n\n"
    report = drafted(REVIEW + PLAN + text)
    assert len(report.targets) == 3
    assert not any(item.text.startswith("以内") for item in (*report.tasks, *report.context))
    report = drafted(f"{REVIEW}{PLAN}主要预期目标是：生产总值增长6%，失业率为4.2%。以上目标，体现了稳中求进。\n\n")
    assert any(item.text.startswith("以上目标") for item in (*report.tasks, *report.context))


def test_signs_of_which_only_the_semicolons_of_their_entities_are_left() -> None:
    text = (
        "全年打好;;三大攻坚战;;，推进;;放管服;;改革。\n\n;;;;工业提质增效。"
        + WORK
        + "\n\n;;;;农业稳步发展。"
        + WORK
        + "\n\n"
    )
    report = drafted(REVIEW + text)
    corrected = {(fix.original, fix.corrected) for fix in report.metadata.corrections}
    assert corrected == {(";;", "“"), (";;", "”"), (";;;;", "——")}
    assert told(report, "推进“放管服”改革") == "achievements"
    assert (2, "——工业提质增效。") in headed(report)


def test_quotes_side_by_side_of_which_only_semicolons_are_left() -> None:
    text = "产业;;含绿量;;;;含金量;;越来越足，;;青绣;;;;互助家政;;;;拉面;;等品牌壮大。"
    report = drafted(REVIEW + text + WORK + "\n\n")
    assert told(report, "产业“含绿量”“含金量”越来越足，“青绣”“互助家政”“拉面”等品牌壮大。") == "achievements"


@pytest.mark.parametrize(
    "text", ["全年打好;;三大攻坚战，推进放管服改革;; 完成;;", "全年打好“三大攻坚战”;;推进改革;;完成改造;;"]
)
def test_semicolons_that_tell_nothing_stay(text: str) -> None:
    assert not drafted(REVIEW + text + "\n\n").metadata.corrections


def test_a_series_takes_in_what_divides_its_paragraph_in_other_lengths() -> None:
    rest = "出台稳增长政策12条，开展政策落实的评估、督查和整改，全年兑现扶持资金31亿元，争取上级补助124亿元。"
    own = ("充分发挥政策效应。", "突出“一企一策”帮扶。", "强化投资拉动作用。", "有效防控金融风险。")
    text = "全市上下积极应对下行压力，生产总值增长6.2%，财政收入增长5.1%。" + "".join(name + rest for name in own)
    report = drafted(REVIEW + f"（一）经济保持稳定\n\n{text}\n\n")
    assert [name for depth, name in headed(report) if depth == 3] == list(own)


def test_what_a_term_achieved_stands_beside_the_sections_of_its_last_year() -> None:
    names = ("综合实力显著增强", "城乡面貌深刻变化", "民生福祉持续改善")
    text = (
        REVIEW
        + f"（一）产业发展提速\n\n{WORK}\n\n（二）民生不断改善\n\n{WORK}\n\n"
        + "2030年各项任务的完成，为本届政府的工作划上了圆满的句号。\n\n"
        + "".join(f"通过五年来的努力，{name}。{WORK}\n\n" for name in names)
    )
    assert [name for depth, name in headed(drafted(text)) if depth == 2][2:] == [
        f"通过五年来的努力，{name}。" for name in names
    ]


def test_what_a_site_keeps_for_its_members_is_furniture() -> None:
    gap = "……(某某文库网…省略912字，正式会员可完整阅读)……"
    text = HEAD + REVIEW + f"（一）产业发展提速\n\n{WORK}{gap}{WORK}\n\n"
    assert gap in [text[slice(*span)] for span in open_source(text).furniture]


@pytest.mark.parametrize("end", ["新增规上企业36家，工业增加值增长10.3%", "全年完成工业投资86亿元，到位资金12亿元"])
def test_a_paragraph_ends_behind_a_figure_that_lost_its_final_mark(end: str) -> None:
    lead = "重点产业持续发展。" + WORK + "推进全域旅游发展，游客接待量稳步增长。大力发展楼宇经济，盘活闲置楼宇。"
    text = REVIEW + f"（一）经济发展质效并进\n\n{lead}{end}\n\n招商引资成效明显。{WORK}\n\n"
    report = drafted(text + f"（二）城乡面貌持续改善\n\n{WORK}\n\n{WORK}\n\n" + PLAN)
    assert (3, "招商引资成效明显。") in headed(report)
    assert told(report, end) == "achievements"


def test_a_figure_whose_bound_stands_below_goes_on() -> None:
    lead = "重点产业持续发展。" + WORK + "推进全域旅游发展，游客接待量稳步增长。大力发展楼宇经济，盘活闲置楼宇。"
    report = drafted(REVIEW + f"（一）经济发展质效并进\n\n{lead}城镇登记失业率控制在4%\n\n以内。{WORK}\n\n"
                     f"（二）城乡面貌持续改善\n\n{WORK}\n\n{WORK}\n\n" + PLAN)  # fmt: skip
    assert told(report, "控制在4%以内。") == "achievements"


def test_a_line_of_the_session_in_which_the_day_is_damaged_is_no_heading() -> None:
    head = "政府工作报告\n\n——2031123日在青禾市第九届人民代表大会\n\n第四次会议上\n\n市长 周远\n\n各位代表：\n\n"
    report = draft(head + "现在，我代表市人民政府向大会报告工作，请予审议。\n\n" + REVIEW + PLAN)
    assert report.outline[0].heading == "一、2030年工作回顾"


def test_a_title_among_the_data_above_is_not_the_body() -> None:
    text = (
        "---\nsource: https://example.org/1.html\ntitle: 2031年青禾市政府工作报告\n---\n\n"
        "——青禾市第九届人民代表大会第四次会议\n\n（2031年1月12日）\n青禾市市长 周远\n\n各位代表：\n\n"
    )
    source = text + "现在，我代表青禾市人民政府向大会作政府工作报告，请予审议。\n\n" + REVIEW + PLAN
    metadata = draft(source).metadata
    assert source[metadata.body[0] :].startswith("——青禾市")
    assert metadata.title == "2031年青禾市政府工作报告"


def test_the_imprint_below_a_report_is_furniture() -> None:
    imprint = "市九届人大四次会议秘书处 2031年1月11日印"
    call = "各位代表，让我们团结一心、埋头苦干，为建设美好青禾而努力奋斗！\n\n"
    text = HEAD + REVIEW + PLAN + call + imprint + "\n"
    opened = open_source(text)
    assert imprint in [text[slice(*span)] for span in opened.furniture]


def test_projects_that_a_year_carried_out_are_achievements() -> None:
    text = (
        REVIEW + f"——综合实力跃上新台阶。{WORK}\n\n——向市民承诺的十件实事基本完成。一是基础设施方面。"
        "完成三项规划，新建改建市区道路10条。二是环境整治方面。建成污水处理厂2座，关闭污染企业12家。\n\n" + PLAN
    )
    report = drafted(text)
    assert {section.role for section in report.outline[:-1]} == {"review"}
    assert told(report, "关闭污染企业12家") == "achievements"


def test_a_district_that_is_not_yet_one() -> None:
    zone = "光明新区{}年政府工作报告\n\n各位代表：\n\n现在，我代表新区管委会向大会报告工作，请予审议。\n\n"
    work = "一、{}年工作回顾\n\n全年实现生产总值600亿元，增长9%。\n\n二、{}年工作安排\n\n生产总值增长8%。\n"
    assert draft(zone.format(2016) + work.format(2015, 2016)).metadata.region.code is None
    # A zone is called so before it is a district, and is not that district.
    assert draft(zone.format(2020) + work.format(2019, 2020)).metadata.region.code is None
    district = zone.replace("新区管委会", "区人民政府").replace("新区", "区")
    assert draft(district.format(2020) + work.format(2019, 2020)).metadata.region.code == "440311"


def test_targets_of_a_term_of_which_one_is_in_words() -> None:
    text = "未来五年发展目标是：全市地区生产总值力争年均增长10%，突破万亿元，人均生产总值超2万美元；实现学有优教。\n\n"
    report = drafted(REVIEW + "二、今后五年目标及2031年主要任务\n\n" + text + f"（一）壮大产业\n\n{WORK}\n\n")
    assert {target.period for target in report.targets} == {"未来五年"}
    assert len(report.targets) == 3


def test_a_section_behind_what_a_year_proved_goes_on_with_its_results() -> None:
    text = (
        "2030年工作回顾\n\n一、产业发展提速\n\n"
        + f"{WORK}\n\n二、民生不断改善\n\n{WORK}\n\n实践证明：只要紧扣群众需求，就会凝聚民心。\n\n"
        + "三、政府职能持续转变\n\n取消证明事项714项，满意率达99%，办结建议提案329件。\n\n"
        + "2031年主要工作\n\n一、做强产业\n\n做优园区。\n"
    )
    assert told(drafted(text), "取消证明事项") == "achievements"


def test_the_spirit_of_officials_is_no_matter_of_employment() -> None:
    report = drafted(REVIEW + PLAN + f"（一）进一步提振干事创业的精神状态\n\n{WORK}\n\n")
    assert report.outline[-1].topic == "government_building"


def test_pages_that_a_site_numbered_are_one_line() -> None:
    filler = "全乡上下齐心协力,狠抓产业发展。经济总量持续扩大,人民生活不断改善。全乡完成生产总值4.8亿元,增长16.2%。" * 2
    pages = (
        "乡人民政府工作报告 各位代表: 现在,我代表乡人民政府向大会报告工作,请予审议。 二0三0年工作回顾 "
        f"2030年,{filler}(一)经济指标",
        f"在攻坚克难中实现新增长 一年来,{filler}(二)产业发展在优化结",
        f"构中展现新起色 一年来,{filler}(三)民生事业在统筹兼顾中迈上新台阶 一年来,新建卫生室3所。{filler}",
    )
    report = draft("".join(f"{number}、{page}\n" for number, page in enumerate(pages, 1)))
    assert [text for _, text in headed(report) if text.startswith("(")] == [
        "(一)经济指标在攻坚克难中实现新增长",
        "(二)产业发展在优化结构中展现新起色",
        "(三)民生事业在统筹兼顾中迈上新台阶",
    ]


def test_what_a_term_is_bound_to_by_a_higher_level_is_a_target() -> None:
    text = "未来五年发展目标是：生产总值年均增长10%，人均达到12万元；万元产值能耗和主要污染物减排完成省下达指标；"
    report = drafted(REVIEW + "二、今后五年目标\n\n" + text + "投资增长9%。\n\n")
    assert "省下达指标" in {target.reference for target in report.targets}


@pytest.mark.parametrize("foot", ["某某市人民政府\n2031年1月9日", "（此件公开发布）", "觉得不错，点个赞再走吧\n↓↓↓"])
def test_who_signed_below_the_closing_call_is_no_part_of_the_report(foot: str) -> None:
    text = REVIEW + PLAN + f"（一）壮大产业\n\n{WORK}\n\n各位代表，让我们团结一心，为建设富强家园而努力奋斗！"
    signed = drafted(f"{text}\n{foot}\n")
    assert (signed.outline, signed.context, signed.tasks) == (
        (plain := drafted(f"{text}\n")).outline, plain.context, plain.tasks
    )  # fmt: skip
    thanked = drafted(f"{text}\n谢谢大家！\n")
    assert thanked.context[-1].text == "谢谢大家！"


def test_a_day_in_words_of_last_century_is_no_heading() -> None:
    text = "政府工作报告\n——一九八六年四月十五日在某某地区行署工作会议上\n同志们：\n现在，我代表行署作工作报告。\n"
    report = draft(f"{text}一、一九八五年的工作\n工业总产值增长百分之十二。\n二、一九八六年的任务\n新建学校三所。\n")
    assert [(heading.role.value, heading.heading) for heading in report.outline] == [
        ("review", "一、一九八五年的工作"), ("plan", "二、一九八六年的任务")
    ]  # fmt: skip


def test_paragraphs_that_open_with_what_we_did_in_any_words() -> None:
    report = drafted(
        REVIEW + "我们战疫情、扩内需，经济运行保持稳定。完成投资96亿元。\n\n"
        "我们抓拔尖、补链条，产业集群取得进展。引进项目38个。\n\n"
        "我们抓建设、强管理，城乡面貌持续改善。新建道路12公里。\n\n" + PLAN + WORK
    )
    assert [heading for _, heading in headed(report)][1:4] == [
        "我们战疫情、扩内需，经济运行保持稳定。", "我们抓拔尖、补链条，产业集群取得进展。",
        "我们抓建设、强管理，城乡面貌持续改善。",
    ]  # fmt: skip
