"""Measures of a sentence: a phrase book of report language, and properties."""

from __future__ import annotations

from dataclasses import asdict
from itertools import pairwise
from random import Random

import pytest
from baogao.parsers.measures.found import MeasureDraft
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Aspect, Basis, Status
from hypothesis import example, given, settings
from hypothesis import strategies as st
from linear import grows_linearly
from phrases import read, shown
from spoken import PATTERNS, spoken

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("全年实现地区生产总值812亿元，增长7.1%、居全省第3位。",
     ["812亿元: 地区生产总值 level 812 亿元", "7.1%: 地区生产总值 growth 7.1 %", "第3位: 地区生产总值 rank 3 位"]),
    ("规上工业增加值增长10.2%，固定资产投资增长9%。",
     ["10.2%: 规上工业增加值 growth 10.2 %", "9%: 固定资产投资 growth 9 %"]),
    ("出口总额增长6%、社会消费品零售总额增长8%，均居全市第2位。",
     ["6%: 出口总额 growth 6 %", "8%: 社会消费品零售总额 growth 8 %", "第2位: 出口总额 rank 2 位",
      "第2位: 社会消费品零售总额 rank 2 位"]),
    ("城镇和农村居民人均可支配收入58210元、31560元，分别居全省第4位、第6位。",
     ["58210元: 城镇居民人均可支配收入 level 58210 元", "31560元: 农村居民人均可支配收入 level 31560 元",
      "第4位: 城镇居民人均可支配收入 rank 4 位", "第6位: 农村居民人均可支配收入 rank 6 位"]),
    ("城乡居民人均可支配收入分别增长6%、8%。",
     ["6%: 城镇居民人均可支配收入 growth 6 %", "8%: 农村居民人均可支配收入 growth 8 %"]),
    ("新引进5亿元以上产业项目32个，其中50亿元以上项目3个。",
     ["5亿元: 产业项目 threshold 5 亿元 gte", "32个: 5亿元以上产业项目 count 32 个",
      "50亿元: 项目 threshold 50 亿元 gte",
      "3个: 50亿元以上项目 count 3 个"]),
    ("力争一季度新建项目开工率40%、二季度70%、三季度100%。",
     ["40%: 新建项目开工率 share 40 %", "70%: 新建项目开工率 share 70 %", "100%: 新建项目开工率 share 100 %"]),
    ("三次产业结构调整为9.8:41.2:49.0。",
     ["9.8: 三次产业结构 ratio 9.8", "41.2: 三次产业结构 ratio 41.2", "49.0: 三次产业结构 ratio 49.0"]),
    ("刑事案件、治安案件分别同比下降12.1%、8.4%。",
     ["12.1%: 刑事案件 growth -12.1 %", "8.4%: 治安案件 growth -8.4 %"]),
    ("生产安全事故起数、死亡人数同比下降21%、16%。",
     ["21%: 生产安全事故起数 growth -21 %", "16%: 生产安全事故死亡人数 growth -16 %"]),
    ("每千人口拥有3岁以下婴幼儿托位数达4.1个。",
     ["3岁: 婴幼儿 threshold 3 岁 lte", "4.1个: 每千人口拥有3岁以下婴幼儿托位数 ratio 4.1 个"]),
    ("城乡收入比缩小至1.62。", ["1.62: 城乡收入比 ratio 1.62"]),
    ("全社会研发经费支出占GDP比重首次突破3.1%。", ["3.1%: 全社会研发经费支出占GDP比重 share 3.1 % gt"]),
    ("新增城镇就业2.3万人，城镇登记失业率控制在4%以内。",
     ["2.3万人: 新增城镇就业 count 2.3 万人", "4%: 城镇登记失业率 share 4 % lte"]),
    ("新增规上工业企业58家、高新技术企业41家。",
     ["58家: 新增规上工业企业 count 58 家", "41家: 新增高新技术企业 count 41 家"]),
    ("改造老旧小区32个，新增养老床位600张。", ["32个: 老旧小区 count 32 个", "600张: 新增养老床位 count 600 张"]),
    ("新建高标准农田6.5万亩、改造提升3万亩。",
     ["6.5万亩: 高标准农田 level 6.5 万亩", "3万亩: 高标准农田 level 3 万亩"]),
    ("办理人大代表建议143件、政协提案167件，满意率均达100%。",
     ["143件: 人大代表建议 count 143 件", "167件: 政协提案 count 167 件", "100%: 人大代表建议满意率 share 100 %",
      "100%: 政协提案满意率 share 100 %"]),
    ("粮食总产量由51万吨增加到60万吨、年均增长3.2%。",
     ["51万吨: 粮食总产量 level 51 万吨", "60万吨: 粮食总产量 level 60 万吨", "3.2%: 粮食总产量 growth 3.2 %"]),
    ("城镇化率从52.6%提高到58.5%。", ["52.6%: 城镇化率 share 52.6 %", "58.5%: 城镇化率 share 58.5 %"]),
    ("城镇化率达到60.2%，比上年提高1.3个百分点。",
     ["60.2%: 城镇化率 share 60.2 %", "1.3个百分点: 城镇化率 change 1.3 个百分点"]),
    ("煤炭消费比重下降8.1个百分点。", ["8.1个百分点: 煤炭消费比重 change -8.1 个百分点"]),
    ("增速高于全省平均1.2个百分点。", ["1.2个百分点: 增速 change 1.2 个百分点"]),
    ("粮食总产量比上年增加66.4万吨。", ["66.4万吨: 粮食总产量 change 66.4 万吨"]),
    ("财政收入净增16亿元。", ["16亿元: 财政收入 change 16 亿元"]),
    ("审批时限压减60%。", ["60%: 审批时限 growth -60 %"]),
    ("企业开办时间压缩至3个工作日。", ["3个工作日: 企业开办时间 level 3 个工作日"]),
    ("累计为企业减轻负担12亿元。", ["12亿元: 负担 change -12 亿元"]),
    ("压减炼铁产能795万吨、炼钢产能542万吨。",
     ["795万吨: 炼铁产能 change -795 万吨", "542万吨: 炼钢产能 change -542 万吨"]),
    ("进出口总额是2015年的2.4倍。", ["2.4倍: 进出口总额 ratio 2.4 倍"]),
    ("专利授权量增长1.2倍。", ["1.2倍: 专利授权量 growth 1.2 倍"]),
    ("居民收入翻一番。", ["一番: 居民收入 growth 1 番"]),
    ("货物通关时间缩短一半以上。", ["一半: 货物通关时间 growth -1 gte"]),
    ("清洁能源装机占全市的三分之二。", ["三分之二: 清洁能源装机占全市 share 2"]),
    ("财政支出的近八成用于民生。", ["八成: 财政支出 share 8 成 lt"]),
    ("总产值突破百亿元大关。", ["百亿元: 总产值 level 100 亿元 gt"]),
    ("地区生产总值跨上700亿元台阶。", ["700亿元: 地区生产总值 level 700 亿元 gte"]),
    ("新能源装机达146万千瓦、占全市装机总量的45%。",
     ["146万千瓦: 新能源装机 level 146 万千瓦", "45%: 新能源装机占全市装机总量 share 45 %"]),
    ("总投资280亿元的117个重点项目完成年度投资95亿元。",
     ["280亿元: 总投资 level 280 亿元", "117个: 重点项目 count 117 个",
      "95亿元: 年度投资 level 95 亿元"]),
    ("签约合作项目41个、总投资72.5亿元。", ["41个: 合作项目 count 41 个",
    "72.5亿元: 合作项目总投资 level 72.5 亿元"]),
    ("牛羊猪饲养量达到26万头、43万只、29万头。",
     ["26万头: 牛饲养量 count 26 万头", "43万只: 羊饲养量 count 43 万只", "29万头: 猪饲养量 count 29 万头"]),
    ("高考一二本上线率达22.6%、52.8%。",
     ["22.6%: 高考一本上线率 share 22.6 %", "52.8%: 高考二本上线率 share 52.8 %"]),
    ("18个化工项目全部开工建设。", ["18个: 化工项目 count 18 个"]),
    ("支持111名未就业高校毕业生到基层就业。", ["111名: 未就业高校毕业生 count 111 名"]),
    ("统筹推进440多项改革。", ["440多项: 改革 count 440 项 gt"]),
    ("连续三年获评全国健康城市。", ["三年: 全国健康城市 count 3 年"]),
    ("平安建设满意度连续四年居全省首位。",
     ["四年: 平安建设满意度 count 4 年", "首位: 平安建设满意度 rank 1 位"]),
    ("城市吸引力居全国第23位。", ["第23位: 城市吸引力 rank 23 位"]),
    ("综合实力进入全国百强县前十。", ["前十: 综合实力 rank 10 lte"]),
    ("空气质量综合指数列全省后20名。", ["后20名: 空气质量综合指数 rank 20 名 lte"]),
    ("海洋化工、海洋工程建筑业增加值均增长20%以上。",
     ["20%: 海洋化工增加值 growth 20 % gte", "20%: 海洋工程建筑业增加值 growth 20 % gte"]),
    ("住宿、餐饮、零售同比增长10%以上。",
     ["10%: 住宿 growth 10 % gte", "10%: 餐饮 growth 10 % gte", "10%: 零售 growth 10 % gte"]),
    ("示范区、标准区分别不少于建成区面积的7.5%、45%。",
     ["7.5%: 示范区 share 7.5 % gte", "45%: 标准区 share 45 % gte"]),
    ("接待游客人次、旅游总收入分别增长12%和15%以上。",
     ["12%: 接待游客人次 growth 12 % gte", "15%: 旅游总收入 growth 15 % gte"]),
    ("培育小巨人企业25家、高新技术企业350家以上。",
     ["25家: 小巨人企业 count 25 家", "350家: 高新技术企业 count 350 家 gte"]),
    ("低保标准不低于1.4万元/年。", ["1.4万元/年: 低保标准 level 1.4 万元/年 gte"]),
    ("发放创业贷款2894万元，惠及农户8000余户。",
     ["2894万元: 创业贷款 level 2894 万元", "8000余户: 农户 count 8000 户 gt"]),
    ("安排1000亿元专项奖补资金予以支持。", ["1000亿元: 专项奖补资金 level 1000 亿元"]),
    ("PM2.5平均浓度28微克/立方米。", ["28微克/立方米: PM2.5平均浓度 level 28 微克/立方米"]),
    ("人口自然增长率控制在6‰以内。", ["6‰: 人口自然增长率 share 6 ‰ lte"]),
    ("居民消费价格总水平涨幅3%左右。", ["3%: 居民消费价格总水平 growth 3 % about"]),
    ("人均预期寿命提高到79岁。", ["79岁: 人均预期寿命 level 79 岁"]),
    ("获亚运会10金2银。", ["10金: 亚运会 count 10 金", "2银: 亚运会 count 2 银"]),
    ("财政收入增长12%，其中税收收入增长9%。", ["12%: 财政收入 growth 12 %", "9%: 税收收入 growth 9 %"]),
    ("工农业总产值计划增长百分之二十一点七，平均每年递增百分之四。",
     ["百分之二十一点七: 工农业总产值 growth 21.7 %", "百分之四: 工农业总产值 growth 4 %"]),
    ("钢三千九百万吨，增长百分之五点一。",
     ["三千九百万吨: 钢 level 3900 万吨", "百分之五点一: 钢 growth 5.1 %"]),
    ("农业总产值由二千一百八十七亿元增加到二千六百六十亿元。",
     ["二千一百八十七亿元: 农业总产值 level 2187 亿元", "二千六百六十亿元: 农业总产值 level 2660 亿元"]),
    ("建成运营茶饮、小吃三条特色街区。", ["三条: 特色街区 count 3 条"]),
    ("用心办好十件民生实事。", ["十件: 民生实事 count 10 件"]),
    ("深入开展两轮集中大排查。", ["两轮: 集中大排查 count 2 轮"]),
    ("坚持四个始终，抓好七方面工作。", []),
    ("实施“415X”集群培育和“1+7”服务。", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def one(sentence: str, status: Status = Status.ACHIEVED, index: int = 0) -> MeasureDraft:
    return read(sentence, status)[index]


def test_rank_says_of_what_and_among_whom() -> None:
    growth, level = one("产值增长7%、居全省第2位。", index=1), one("产值9亿元，居全市首位。", index=1)
    assert (growth.rank_of, growth.scope) == (Aspect.GROWTH, "全省")
    assert (level.rank_of, level.scope) == (Aspect.LEVEL, "全市")
    assert one("空气质量列全省后20名。").from_bottom


def test_rank_without_a_verb() -> None:
    draft = one("固定资产投资增速全省第二。")
    assert (draft.label, draft.scope, draft.rank_of) == ("固定资产投资", "全省", Aspect.GROWTH)
    draft = one("城镇居民收入增速全省第一。")
    assert (draft.label, draft.scope) == ("城镇居民收入", "全省")


def test_indicator_of_a_known_label() -> None:
    assert one("地区生产总值增长7%。").indicator == "gdp"
    assert one("某某某指标增长7%。").indicator is None


@pytest.mark.parametrize("carried", ["1500亿元", "13亿吨", "3亿人次", "40亿立方米"])
def test_what_a_railway_carries_is_no_length_of_it(carried: str) -> None:
    assert one(f"铁路{carried}。").indicator is None
    assert one("铁路1200公里。").indicator == "railway_mileage"


@pytest.mark.parametrize(
    ("sentence", "status", "expected"),
    [
        ("2022年新增耕地3万亩。", Status.ACHIEVED, (Status.ACHIEVED, 2022)),
        ("新增耕地3万亩。", Status.ACHIEVED, (Status.ACHIEVED, None)),
        ("2023年新增耕地3万亩。", Status.ACHIEVED, (Status.ACHIEVED, None)),
        ("2023年新增耕地3万亩。", Status.TARGET, (Status.ACHIEVED, None)),
        ("2022年新增耕地3万亩。", Status.TARGET, (Status.ACHIEVED, 2022)),
        ("到2027年，城镇化率达到70%。", Status.TARGET, (Status.TARGET, 2027)),
        ("到二〇二七年，城镇化率达到70%。", Status.TARGET, (Status.TARGET, 2027)),
        ("产值比2015年增长20%。", Status.ACHIEVED, (Status.ACHIEVED, None)),
    ],
)
def test_year_and_status(sentence: str, status: Status, expected: tuple[Status, int | None]) -> None:
    draft = one(sentence, status)
    assert (draft.status, draft.year) == expected


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("力争规上工业企业达50家。", "力争"),
        ("确保水质达标率90%，覆盖率95%。", "确保"),
        ("预计旅游收入45亿元。", "预计"),
        ("建立模拟平台5个。", None),
        ("积极争取项目资金5亿元。", None),
    ],
)
def test_modality(sentence: str, word: str | None) -> None:
    assert read(sentence, Status.TARGET)[-1].modality == word


def test_basis_period_and_whole() -> None:
    assert one("产值年均增长8%。").basis is Basis.ANNUAL_AVERAGE
    assert one("投资累计达30亿元。").basis is Basis.CUMULATIVE
    assert one("一季度开工率40%。").period == "一季度"
    grown = one("从2018年到2022年，地方财政收入年均增长7%。")
    assert (grown.period, grown.year) == ("从2018年到2022年", None)
    from_, to, yearly = read("从2018年到2022年，税收由3亿元增加到6亿元，年均增长15%。")
    assert (from_.year, to.year, yearly.year, yearly.period) == (2018, 2022, None, "从2018年到2022年")
    assert [draft.year for draft in read("2021年完成投资5亿元，去年完成7亿元。")] == [2021, None]
    assert one("财政收入9亿元，其中税收收入5亿元。", index=1).part_of == "财政收入"


def test_components_are_counted() -> None:
    assert [draft.component for draft in read("产业结构为9:41:50。")] == [1, 2, 3]


def test_range_keeps_its_upper_end() -> None:
    draft = one("生产总值增长6%—6.5%。")
    assert (str(draft.value), str(draft.upper)) == ("6", "6.5")


def test_doubt_where_nothing_names_the_number() -> None:
    draft = one("20公里。")
    assert [doubt.code for doubt in draft.doubts] == ["label-missing"]
    assert draft.label


def assert_sound(text: str) -> None:
    found = measures(text, heading="二、扩大投资", status=Status.TARGET, review_year=2023, report_year=2024)
    spans = [(draft.start, draft.end) for draft in found.measures]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    assert all(first == second or first[1] <= second[0] for first, second in pairwise(spans))
    assert all(draft.label for draft in found.measures)
    covered = {*spans, *((number.start, number.end) for number in found.numbers)}
    for position, char in enumerate(text):
        if char in "0123456789":
            assert any(start <= position < end for start, end in covered)


WORDS = st.sampled_from([
    *"，。；、：（）“”", "地区生产总值", "增长", "下降", "分别", "均", "其中", "居全省", "第2位", "7.5%", "26亿元",
    "85个", "以上", "由", "到",
    "提高到", "比上年", "城乡居民收入", "占", "一半", "翻一番", "百分之五", "2024年", "力争", "总投资", "的", "3:4:5",
    "不低于", "左右", "新增",
    "连续三年", "前十", "家", "个百分点",
])  # fmt: skip


@given(st.lists(WORDS, max_size=30).map("".join))
@example("百分之五到3:4:5")
@example("85个””")
def test_report_words_in_any_order(text: str) -> None:
    assert_sound(text)


@given(st.text())
def test_any_text(text: str) -> None:
    assert_sound(text)


AMOUNTS = [
    "5%", "10亿元", "3个", "第2位", "2.5亩", "百家", "5个百分点", "两个", "三分之一", "六成", "1.2倍", "2024年", "前十",
    "3:4:5", "-3%", "5—8%", "千亿元", "翻一番", "三十多个", "（3个）", "一半", "12月", "3岁", "5万人", "3金",
]  # fmt: skip
BEFORE = ["", "全市", "地区生产总值", "，", "、", "增长5%，", "新增企业3家，", "其中", "分别", "各"]
BEHIND = ["", "。", "，", "以上", "的", "企业", "、", "以上的企业5家", "，增长3%", "，居全省第2位"]


@given(st.randoms(use_true_random=False))
@settings(max_examples=400)
def test_words_of_every_rule_may_stand_anywhere(chance: Random) -> None:
    """The words that a rule knows may be all there is: 成为全省首个, 连跨千亿元台阶."""
    words = [spoken(chance.choice(PATTERNS), chance)[:60] for _ in range(3)]
    assert_sound("".join([
        chance.choice(BEFORE), words[0], chance.choice(AMOUNTS), words[1], chance.choice(["", *AMOUNTS]),
        chance.choice(["", words[2]]), chance.choice(BEHIND),
    ]))  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "第2位成为全市第六个5个百分点的企业",
        "新增企业3家，接连迈上百亿元台阶2.5亩、",
        "1.2倍“和》第2位项目",
        "项目8个，三分之一以上十项第三位以上",
        "新增企业3家，8亿亿亿亿十7万10公里。",
        "5%。以上",
        "增长5%。左右，新增企业3家",
        "0M2.5亩级",
        "3个000个城市考评第2位",
        "全市累计累计第2位",
        "两个，逾10亿元分别二产三十多个企业",
    ],
)
def test_words_that_leave_nothing_to_name(text: str) -> None:
    assert_sound(text)


@given(st.lists(st.sampled_from([sentence for sentence, _ in PHRASES]), min_size=2, max_size=2))
def test_sentences_do_not_change_each_other(pair: list[str]) -> None:
    first, second = pair
    joined = read(first + second)
    alone = read(first) + read(second)
    spans = [(draft.start, draft.end) for draft in alone[: len(read(first))]]
    assert [(draft.start, draft.end) for draft in joined[: len(spans)]] == spans
    assert len(joined) == len(alone)
    assert [asdict(draft) for draft in read(first)] == [asdict(draft) for draft in alone[: len(spans)]]


@pytest.mark.parametrize(
    "hostile",
    [*"1一（“年", "增长5%，", "其中5家、", "均居第2位，", "（5）", "2016年", "5个、", "A增长5%、", "连续", "等5个",
    "分别5%、", "1:2，"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
