"""A phrase book of what is told of one and then of the next (销售收入达到…，建材业达到…), and of attributes."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Aspect, Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("新能源产业销售收入达到90亿元，汽车工业和建材业分别达到50亿元以上，箱包业达到30亿元。",
     ["90亿元: 新能源产业销售收入 level 90 亿元",
      "50亿元: 汽车工业销售收入 level 50 亿元 gte",
      "50亿元: 建材业销售收入 level 50 亿元 gte",
      "30亿元: 箱包业销售收入 level 30 亿元"]),
    ("甲集团营业收入超100亿元，乙公司超50亿元，丙、丁等企业超10亿元。",
     ["100亿元: 甲集团营业收入 level 100 亿元 gt",
      "50亿元: 乙公司营业收入 level 50 亿元 gt",
      "10亿元: 企业营业收入 level 10 亿元 gt"]),
    ("主城区面积要达到40平方公里，临港新城要达到30平方公里。",
     ["40平方公里: 主城区面积 level 40 平方公里",
      "30平方公里: 临港新城面积 level 30 平方公里"]),
    ("规模以上工业增加值达到80亿元，税收达到9亿元，固定资产投资达到120亿元。",
     ["80亿元: 规模以上工业增加值 level 80 亿元",
      "9亿元: 税收 level 9 亿元",
      "120亿元: 固定资产投资 level 120 亿元"]),
    ("城镇居民人均居住面积达到30平方米，农村达到36平方米。",
     ["30平方米: 城镇居民人均居住面积 ratio 30 平方米",
      "36平方米: 农村居民人均居住面积 ratio 36 平方米"]),
    ("规模以上工业增加值、出口总额和财政收入跃上新台阶，分别为40亿元、10亿元和5亿元，增长8%、9%和10%。",
     ["40亿元: 规模以上工业增加值 level 40 亿元",
      "10亿元: 出口总额 level 10 亿元",
      "5亿元: 财政收入 level 5 亿元",
      "8%: 规模以上工业增加值 growth 8 %",
      "9%: 出口总额 growth 9 %",
      "10%: 财政收入 growth 10 %"]),
    ("服务业增加值增长9%，比重提高1.2个百分点。",
     ["9%: 服务业增加值 growth 9 %",
      "1.2个百分点: 服务业增加值比重 change 1.2 个百分点"]),
    ("民营经济发展势头强劲，增加值达到全省经济总量的50%。",
     ["50%: 民营经济增加值达到全省经济总量 share 50 %"]),
    ("服务业、装备制造和高新技术产业的投资分别增长55%、38%和45%。",
     ["55%: 服务业投资 growth 55 %",
      "38%: 装备制造投资 growth 38 %",
      "45%: 高新技术产业的投资 growth 45 %"]),
    ("改建和技术改造投资增长73%。", ["73%: 改建和技术改造投资 growth 73 %"]),
    ("用于园林绿化的投资5.7亿元。", ["5.7亿元: 用于园林绿化的投资 level 5.7 亿元"]),
    ("加强对100家拟上市重点企业的指导，加大对80个产粮大县的扶持。",
     ["100家: 拟上市重点企业 count 100 家", "80个: 产粮大县 count 80 个"]),
    ("新增境内外上市或报审企业10家。", ["10家: 境内外上市或报审企业 count 10 家"]),
    ("组织实施11个产业调整振兴规划。", ["11个: 产业调整振兴规划 count 11 个"]),
    ("培育30家工业化与信息化融合的重点企业，加快建设步伐。",
     ["30家: 工业化与信息化融合的重点企业 count 30 家"]),
    ("向国家推荐中国名牌25项和驰名商标20件。",
     ["25项: 中国名牌 count 25 项", "20件: 驰名商标 count 20 件"]),
    ("完成主城区内80%的城中村拆迁安置。", ["80%: 城中村拆迁安置 share 80 %"]),
    ("拖欠的3.2亿元农民工工资全部兑付，国家安排的2亿元补助资金全部到位。",
     ["3.2亿元: 农民工工资 level 3.2 亿元", "2亿元: 补助资金 level 2 亿元"]),
    ("抓好已签约项目特别是1000万美元以上大项目的落实。", ["1000万美元: 大项目 level 1000 万美元 gte"]),
    ("启动第二批5万户扶贫入户项目。", ["5万户: 扶贫入户项目 count 5 万户"]),
    ("取缔市区近万辆三轮车。", ["万辆: 三轮车 count 1 万辆 lt"]),
    ("4家停业整顿的城市信用社平稳退市。", ["4家: 停业整顿的城市信用社 count 4 家"]),
    ("解决了100多个小区供暖问题，化解12个历史遗留问题。",
     ["100多个: 小区 count 100 个 gt", "12个: 历史遗留问题 count 12 个"]),
    ("高新区通过托管共建[2]由13平方公里拓展到130平方公里。",
     ["13平方公里: 高新区 level 13 平方公里", "130平方公里: 高新区 level 130 平方公里"]),
    ("2个国家重点实验室[1]落户我市。", ["2个: 国家重点实验室 count 2 个"]),
    ("西部山区8县建设园区17个。", ["17个: 园区 count 17 个"]),
    ("新增10万人口以上中小城市8个。",
     ["10万: 人口 threshold 10 万 gte", "8个: 10万人口以上中小城市 count 8 个"]),
    ("获得13块金牌，总分居全国第9位。", ["13块: 金牌 count 13 块", "第9位: 总分 rank 9 位"]),
    ("以全省第1、全国第5名的好成绩迈入全国文明城市行列。",
     ["第1: 全国文明城市 rank 1", "第5名: 全国文明城市 rank 5 名"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES, ids=[sentence for sentence, _ in PHRASES])
def test_labels(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("发挥我省拥有487公里海岸线的优势。", Status.BACKGROUND),
        ("在国家实施的4万亿元投资计划中，争取更多支持。", Status.BACKGROUND),
        ("有7000万河北人民的同心协力，我们一定能够成功。", Status.BACKGROUND),
        ("让50万群众喝上安全水。", Status.TARGET),
        ("建成120公里海岸线景观带。", Status.TARGET),
    ],
)
def test_what_a_plan_only_speaks_of(sentence: str, status: Status) -> None:
    assert [one.status for one in read(sentence, Status.TARGET)] == [status]


def test_what_stands_beside_a_thing_that_is_there_is_there_as_well() -> None:
    found = read("对已精简的319项审批事项和清理规范的281项收费项目，确保落实。", Status.TARGET)
    assert [one.status for one in found] == [Status.BACKGROUND] * 2


def test_what_is_striven_to_be_recommended_is_promised() -> None:
    (draft,) = read("争取向国家推荐中国名牌25项。", Status.TARGET)
    assert (draft.label, draft.modality) == ("中国名牌", "争取")


def test_what_was_given_up_is_no_output() -> None:
    assert [one.indicator for one in read("淘汰水泥90万吨、平板玻璃70万重量箱。")] == [None, None]
    assert [one.indicator for one in read("生产水泥90万吨。")] == ["cement_output"]


def test_how_many_roads_there_are_is_no_length() -> None:
    (draft,) = read("建设8条（段）高速公路。")
    assert (draft.aspect, draft.indicator) == (Aspect.COUNT, None)


@pytest.mark.parametrize(
    "hostile", ["加强对", "工业化与信息化融合的", "高新区通过由", "西部9县", "或报审", "销售收入超9亿元，甲"]
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(f"{hostile * size}9个", status=Status.TARGET))
