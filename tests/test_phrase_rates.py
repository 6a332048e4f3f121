"""A phrase book of amounts, rates and shares: whose they are, from what they are counted, for which years."""

from __future__ import annotations

import pytest
from baogao.schema.terms import Aspect, Status
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("生产总值连跨两个百亿台阶，从180亿元提高到310亿元。",
     ["180亿元: 生产总值 level 180 亿元", "310亿元: 生产总值 level 310 亿元"]),
    ("生产总值增长9%，总量突破70亿元。",
     ["9%: 生产总值 growth 9 %", "70亿元: 生产总值 level 70 亿元 gt"]),
    ("全县龙头企业贡献了近五成税收、六成以上利润。",
     ["五成: 税收 share 5 成 lt", "六成: 利润 share 6 成 gte"]),
    ("人均筹资60元/年。", ["60元/年: 人均筹资 level 60 元/年"]),
    ("第三产业实现较快发展，增加值达到52.3亿元。", ["52.3亿元: 第三产业增加值 level 52.3 亿元"]),
    ("工业经济平稳运行，完成工业总产值36.5亿元。", ["36.5亿元: 工业总产值 level 36.5 亿元"]),
    ("实现固定资产投入总额2.7亿元。", ["2.7亿元: 固定资产投入总额 level 2.7 亿元"]),
    ("近二年来水利建设投资近4000万元。", ["4000万元: 水利建设投资 level 4000 万元 lt"]),
    ("年全镇财政收入完成3200万元。", ["3200万元: 财政收入 level 3200 万元"]),
    ("五件实事取得明显成效。", ["五件: 实事 count 5 件"]),
    ("工业投资增长9%，累计完成投资30亿元。",
     ["9%: 工业投资 growth 9 %",
      "30亿元: 工业投资 level 30 亿元"]),
    ("外贸总额以年均11%的速度持续增长。",
     ["11%: 外贸总额 growth 11 %"]),
    ("地方税收5亿元，自然增幅4%，同口径完成6亿元。",
     ["5亿元: 地方税收 level 5 亿元",
      "4%: 地方税收 growth 4 %",
      "6亿元: 地方税收 level 6 亿元"]),
    ("外贸总额增长8%，增速高于全国4个百分点、全省3个百分点。",
     ["8%: 外贸总额 growth 8 %",
      "4个百分点: 外贸总额 change 4 个百分点",
      "3个百分点: 外贸总额 change 3 个百分点"]),
    ("医药、新材料产业分别实现产值6亿元、8亿元，又有2万人实现就业。",
     ["6亿元: 医药产业产值 level 6 亿元",
      "8亿元: 新材料产业产值 level 8 亿元",
      "2万人: 就业 count 2 万人"]),
    ("财政收入增长5%，其中，税收增长6%，税比70%。",
     ["5%: 财政收入 growth 5 %",
      "6%: 税收 growth 6 %",
      "70%: 税比 share 70 %"]),
    ("技改投资五年累计完成投资70亿元，共计减少规费3亿元。",
     ["70亿元: 技改投资 level 70 亿元",
      "3亿元: 规费 change -3 亿元"]),
    ("保险业资产总额和存、贷款余额分别增长6%、7%、8%。",
     ["6%: 保险业资产总额 growth 6 %",
      "7%: 存款余额 growth 7 %",
      "8%: 贷款余额 growth 8 %"]),
    ("工业投资总额达到30亿元，新增工业产能5亿元，移民户人均增收600元。",
     ["30亿元: 工业投资总额 level 30 亿元",
      "5亿元: 工业产能 level 5 亿元",
      "600元: 移民户人均增收 change 600 元"]),
    ("集体企业在困境中稳步发展，全年完成产值900万元，实现利润60万元，利润增长5%。",
     ["900万元: 集体企业产值 level 900 万元",
      "60万元: 集体企业利润 level 60 万元",
      "5%: 集体企业利润 growth 5 %"]),
    ("广播和电视的综合覆盖率均达90%以上。",
     ["90%: 广播的综合覆盖率 share 90 % gte",
      "90%: 电视的综合覆盖率 share 90 % gte"]),
    ("通过多种渠道筹集资金3亿元，新增加的装机达到20万千瓦。",
     ["3亿元: 资金 level 3 亿元",
      "20万千瓦: 装机 level 20 万千瓦"]),
    ("每年增产水泥40万吨。",
     ["40万吨: 水泥 change 40 万吨"]),
    ("农民收入高于全省平均水平800元，人均储蓄为全省的1.5倍。",
     ["800元: 农民收入 change 800 元",
      "1.5倍: 人均储蓄 ratio 1.5 倍"]),
    ("税收增长8%、工业投资增长9%，两项指标增速均居全省前五。",
     ["8%: 税收 growth 8 %",
      "9%: 工业投资 growth 9 %",
      "前五: 税收 rank 5 lte",
      "前五: 工业投资 rank 5 lte"]),
    ("纺织、食品等三大传统产业稳步发展，完成产值80亿元，增长7%。",
     ["80亿元: 三大传统产业产值 level 80 亿元",
      "7%: 三大传统产业产值 growth 7 %"]),
    ("新能源等新兴产业加快发展，增加值已占规上工业的9%。",
     ["9%: 新兴产业增加值占规上工业 share 9 %"]),
    ("税收6亿元、工业投资20亿元，均居全州第三、五县第一，分别增长8%和11%。",
     ["6亿元: 税收 level 6 亿元",
      "20亿元: 工业投资 level 20 亿元",
      "第三: 税收 rank 3",
      "第三: 工业投资 rank 3",
      "第一: 税收 rank 1",
      "第一: 工业投资 rank 1",
      "8%: 税收 growth 8 %",
      "11%: 工业投资 growth 11 %"]),
    ("税收收入增长15%，高于年初10%的预期目标5个百分点。",
     ["15%: 税收收入 growth 15 %",
      "10%: 税收收入 growth 10 %",
      "5个百分点: 税收收入 change 5 个百分点"]),
    ("新增规上企业数最多，达30家，累计300家。",
     ["30家: 规上企业数 count 30 家",
      "300家: 规上企业数 count 300 家"]),
    ("税收收入年均增长达13%，货运量增长为9%左右。",
     ["13%: 税收收入 growth 13 %",
      "9%: 货运量 growth 9 % about"]),
    ("粮食产量增长到60万吨，人均口粮增加为400公斤。",
     ["60万吨: 粮食产量 level 60 万吨",
      "400公斤: 人均口粮 ratio 400 公斤"]),
    ("公务支出一律按不低于6%的幅度压减，按10%的比例削减会议经费。",
     ["6%: 公务支出 growth -6 % gte",
      "10%: 会议经费 growth -10 %"]),
    ("轻纺所占的比重，相应地由38%降到今年的34%。",
     ["38%: 轻纺所占的比重 share 38 %",
      "34%: 轻纺所占的比重 share 34 %"]),
    ("医保参保率达97%，提高3%。",
     ["97%: 医保参保率 share 97 %",
      "3%: 医保参保率 change 3 %"]),
    ("货运量第一季度下降2%，第二季度增长5%，9月份增长6%。",
     ["2%: 货运量 growth -2 %",
      "5%: 货运量 growth 5 %",
      "6%: 货运量 growth 6 %"]),
    ("全年再减少企业负担20亿元、涉农收费约3亿元。",
     ["20亿元: 企业负担 change -20 亿元",
      "3亿元: 涉农收费 change -3 亿元 about"]),
    ("外商协议投资9亿美元，实际投资4亿美元。",
     ["9亿美元: 外商协议投资 level 9 亿美元",
      "4亿美元: 实际投资 level 4 亿美元"]),
    ("地方财政收入扣除免抵因素后增长5%。",
     ["5%: 地方财政收入 growth 5 %"]),
    ("税收增长9%，其中地方税收增长8%，增幅分别高于全省2个和1.5个百分点。",
     ["9%: 税收 growth 9 %",
      "8%: 地方税收 growth 8 %",
      "2个: 税收 change 2 个百分点",
      "1.5个百分点: 地方税收 change 1.5 个百分点"]),
    ("氨氮、二氧化硫排放量分别下降3%、4%，PM2.5、PM10平均浓度分别下降5%、6%。",
     ["3%: 氨氮排放量 growth -3 %",
      "4%: 二氧化硫排放量 growth -4 %",
      "5%: PM2.5平均浓度 growth -5 %",
      "6%: PM10平均浓度 growth -6 %"]),
    ("商品零售价格指数101%，社会总产值按1990年不变价格计算，增长9%。",
     ["101%: 商品零售价格指数 level 101 %",
      "9%: 社会总产值 growth 9 %"]),
    ("集体企业增加值、上缴税金分别增长12%和9%。",
     ["12%: 集体企业增加值 growth 12 %",
      "9%: 集体企业上缴税金 growth 9 %"]),
    ("三大支柱产业增加值和利税均占规模以上工业的六成以上。",
     ["六成: 三大支柱产业增加值占规模以上工业 share 6 成 gte",
      "六成: 三大支柱产业利税占规模以上工业 share 6 成 gte"]),
    ("边贸创汇和创税年均增长11%以上。",
     ["11%: 边贸创汇 growth 11 % gte",
      "11%: 边贸创税 growth 11 % gte"]),
    ("个体经济占GDP比重、占就业比重分别达到50%、70%。",
     ["50%: 个体经济占GDP比重 share 50 %",
      "70%: 个体经济占就业比重 share 70 %"]),
    ("争取到位国债资金6亿元，年均引进项目20个。",
     ["6亿元: 国债资金 level 6 亿元",
      "20个: 项目 count 20 个"]),
    ("地方财政收入完成9亿元，超出下达任务4000万元，经济总量局全省第3位。",
     ["9亿元: 地方财政收入 level 9 亿元",
      "4000万元: 地方财政收入 change 4000 万元",
      "第3位: 经济总量 rank 3 位"]),
    ("登记失业人数9000人，低于控制数300人。",
     ["9000人: 登记失业人数 count 9000 人",
      "300人: 登记失业人数 change -300 人"]),
    ("建成区面积60平方公里、城镇化率52%，分别比2010年增加12平方公里和4个百分点。",
     ["60平方公里: 建成区面积 level 60 平方公里",
      "52%: 城镇化率 share 52 %",
      "12平方公里: 建成区面积 change 12 平方公里",
      "4个百分点: 城镇化率 change 4 个百分点"]),
    ("北区项目和南区项目分别完成投资30亿元、20亿元。",
     ["30亿元: 北区项目投资 level 30 亿元",
      "20亿元: 南区项目投资 level 20 亿元"]),
    ("全州减少贫困人口3万人。",
     ["3万人: 贫困人口 change -3 万人"]),
    ("旅游业增加值占比12%，对经济增长贡献率达20%。",
     ["12%: 旅游业增加值占比 share 12 %",
      "20%: 旅游业增加值对经济增长贡献率 share 20 %"]),
    ("部门公用经费连续3年压减比例超8%。",
     ["3年: 部门公用经费 count 3 年",
      "8%: 部门公用经费压减比例 share 8 % gt"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_rate_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def test_reach_of_ranks() -> None:
    found = read("外贸总额增长9%，增幅在长三角排第四位、全省排第二位。")
    assert [(one.label, one.scope) for one in found[1:]] == [("外贸总额", "长三角"), ("外贸总额", "全省")]
    assert all(one.rank_of is Aspect.GROWTH for one in found[1:])
    found = read("税收、工业投资增速在全州排第一。")
    assert [(one.label, one.scope) for one in found] == [("税收", "全州"), ("工业投资", "全州")]
    (one,) = read("工业实力在全国百强区中排第9位。")
    assert (one.label, one.scope) == ("工业实力", "全国百强区")


def test_ranks_that_rise() -> None:
    found = read("全市外贸总额在全省的位次由第9位前移至第7位，人均储蓄在全国的排名上升到第8位。")
    assert [(one.label, one.scope) for one in found] == [
        ("外贸总额", "全省"), ("外贸总额", "全省"), ("人均储蓄", "全国")
    ]
    found = read("外贸总额增长9%，增速连续三年居全省第一。")
    assert found[-1].rank_of is Aspect.GROWTH


def test_whole_behind_a_comma() -> None:
    assert [one.part_of for one in read("消费增长7%，其中，城镇消费增长9%，乡村消费增长3%。")] == [None, "消费", "消费"]


def test_goal_that_was_beaten_is_background() -> None:
    assert [one.status for one in read("税收收入增长15%，高于年初10%的预期目标5个百分点。")] == [
        Status.ACHIEVED, Status.BACKGROUND, Status.ACHIEVED
    ]


def test_things_counted_are_no_whole_of_a_rate() -> None:
    assert [one.part_of for one in read("设5项指标，其中工业产值增长6%。")] == [None, None]
    assert [one.part_of for one in read("农民就业3万人，其中困难人员就业增长6%。")] == [None, "农民就业"]


def test_those_that_something_is_ranked_among() -> None:
    found = read("外贸总额和农民收入均居全市9个县（市区）前3位。")
    assert [(one.label, one.aspect, one.scope) for one in found] == [
        ("县（市区）", Aspect.COUNT, None),
        ("外贸总额", Aspect.RANK, "全市9个县（市区）"),
        ("农民收入", Aspect.RANK, "全市9个县（市区）"),
    ]
    found = read("税收增长6%，在全省11个市中位居第二。")
    assert [(one.label, one.scope) for one in found] == [("税收", None), ("市", None), ("税收", "全省11个市")]
    assert found[-1].rank_of is Aspect.GROWTH


def test_periods_of_several_years() -> None:
    assert [one.period for one in read("水利建设四年累计投入9亿元，是“七五”时期的3倍。")] == ["四年", None]
    assert [one.period for one in read("“九五”期末税收达到4亿元。")] == ["“九五”期末"]
    assert [one.period for one in read("文教经费9亿元，比“五五”时期的4亿元增长一倍。")] == [None, "“五五”时期", None]


def test_year_compared_with_sets_none() -> None:
    assert [one.year for one in read("粮食单产比丰收的1990年增长9%。")] == [None]
