"""A phrase book of the plain prose of earlier reports: ratios with 比, ranges in words, what is compared with."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.parsers.numbers.quantities import find
from baogao.schema.terms import Aspect, Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("棉纱和布匹产量的比例，今年从2.05比1改为2比1。",
     ["2.05: 棉纱和布匹产量的比例 ratio 2.05",
      "1: 棉纱和布匹产量的比例 ratio 1",
      "2: 棉纱和布匹产量的比例 ratio 2",
      "1: 棉纱和布匹产量的比例 ratio 1"]),
    ("农业和轻工业的比例为六比四。",
     ["六: 农业和轻工业的比例 ratio 6",
      "四: 农业和轻工业的比例 ratio 4"]),
    ("计划安排，水泥产量二百零三万五千吨至二百一十万五千吨。",
     ["二百零三万五千吨至二百一十万五千吨: 水泥产量 level 2035000 吨"]),
    ("基建拨款共七十亿元，比年初设想的五十亿元多出40%。",
     ["七十亿元: 基建拨款 level 70 亿元",
      "五十亿元: 基建拨款 level 50 亿元",
      "40%: 基建拨款 growth 40 %"]),
    ("办公室由12个减为7个，比现有的12个减少5个。",
     ["12个: 办公室 count 12 个",
      "7个: 办公室 count 7 个",
      "12个: 办公室 count 12 个",
      "5个: 办公室 change -5 个"]),
    ("人均分配在五百元以上的生产队，去年有二百一十个，今年增加到三百三十个。",
     ["五百元: 人均分配 threshold 500 元 gte",
      "二百一十个: 人均分配在五百元以上的生产队 count 210 个",
      "三百三十个: 人均分配在五百元以上的生产队 count 330 个"]),
    ("建成年产20万吨的化肥厂。",
     ["20万吨: 年产 level 20 万吨"]),
    ("新增加的主要生产能力有原油300万吨，生铁90万吨。",
     ["300万吨: 原油 level 300 万吨",
      "90万吨: 生铁 level 90 万吨"]),
    ("安排二十六个重点建设项目。",
     ["二十六个: 重点建设项目 count 26 个"]),
    ("改造锅炉可以少用原煤30万吨。",
     ["30万吨: 原煤 change -30 万吨"]),
    ("糖的产量从一九五七年到一九七九年的二十二年间平均每年增长百分之五，计划期间要求递增百分之六到七。",
     ["百分之五: 糖的产量 growth 5 %",
      "百分之六到七: 糖的产量 growth 6 %"]),
    ("农业总产值计划增长百分之四，实际达到百分之五点一，在执行中争取达到百分之六。",
     ["百分之四: 农业总产值 growth 4 %",
      "百分之五点一: 农业总产值 growth 5.1 %",
      "百分之六: 农业总产值 growth 6 %"]),
    ("粮食每年递增百分之四，这个速度高于前二十年平均每年递增百分之二点三的水平。",
     ["百分之四: 粮食 growth 4 %",
      "百分之二点三: 粮食 growth 2.3 %"]),
    ("轻工业占工业的百分之四十五，计划把这个比例提高到百分之四十八。",
     ["百分之四十五: 轻工业占工业 share 45 %",
      "百分之四十八: 轻工业占工业 share 48 %"]),
    ("五年共培养近二百万专业人才。",
     ["二百万: 专业人才 count 200 万 lt"]),
    ("全省三千万人民，热情高涨。",
     ["三千万: 人民 count 3000 万"]),
    ("今后人口的年自然增长率，必须控制在千分之十二以下。",
     ["千分之十二: 人口的年自然增长率 share 12 ‰ lte"]),
    ("推行责任制的国营商店，到上半年有两千二百个。",
     ["两千二百个: 推行责任制的国营商店 count 2200 个"]),
    ("据各矿的统计，1979年比上年产量增长12%。",
     ["12%: 产量 growth 12 %"]),
    ("每百元投资提供的利税，去年为三十元，今年提高到三十二元。",
     ["三十元: 每百元投资提供的利税 level 30 元",
      "三十二元: 每百元投资提供的利税 level 32 元"]),
    ("油料总产比丰收的1990年增长5%，高的达到8%。",
     ["5%: 油料总产 growth 5 %",
      "8%: 油料总产 growth 8 %"]),
    ("生猪存栏比解放前增加两、三倍，新修水库七、八十座。",
     ["两、三倍: 生猪存栏 growth 2 倍",
      "七、八十座: 水库 count 70 座"]),
    ("车船停靠时间由一百零五小时缩短到九十小时，可比产品成本降低百分之一点五。",
     ["一百零五小时: 车船停靠时间 level 105 小时",
      "九十小时: 车船停靠时间 level 90 小时",
      "百分之一点五: 可比产品成本 growth -1.5 %"]),
    ("平均每个家庭每月收入九十三元六角，每百户农民有自行车四十辆、收音机五十只。",
     ["九十三元六角: 每个家庭每月收入 level 93.6 元",
      "四十辆: 每百户农民有自行车 ratio 40 辆",
      "五十只: 每百户农民有收音机 ratio 50 只"]),
    ("今年要安排十五万待业青年就业，全市现有技工学校六所，有三百四十家企业亏损。",
     ["十五万: 待业青年 count 15 万",
      "六所: 技工学校 count 6 所",
      "三百四十家: 企业 count 340 家"]),
    ("扫盲工作在二十多个公社展开。",
     ["二十多个: 公社 count 20 个 gt"]),
    ("美术影片的摄制，必须增加数量，计划由三十二部增加到六十部。",
     ["三十二部: 美术影片的摄制 count 32 部",
      "六十部: 美术影片的摄制 count 60 部"]),
    ("收入比由2.1缩小到1.9，综合指数由85.6提升至90.2。",
     ["2.1: 收入比 ratio 2.1", "1.9: 收入比 ratio 1.9", "85.6: 综合指数 level 85.6", "90.2: 综合指数 level 90.2"]),
    ("城乡收入比2.3，比上年缩小0.05。",
     ["2.3: 城乡收入比 ratio 2.3", "0.05: 城乡收入比 change -0.05"]),
    ("办事满意度评分97.5，列全省第2。",
     ["97.5: 办事满意度评分 level 97.5", "第2: 办事满意度评分 rank 2"]),
    ("空气质量综合指数3.2，同比改善4%。",
     ["3.2: 空气质量综合指数 level 3.2", "4%: 空气质量综合指数 growth 4 %"]),
    ("全市5区全部通水，惠及8乡镇。",
     ["5区: 区 count 5 区", "8乡镇: 乡镇 count 8 乡镇"]),
    ("旅游总人数和总收入分别达到300万人次、20亿元。",
     ["300万人次: 旅游总人数 count 300 万人次", "20亿元: 旅游总收入 level 20 亿元"]),
    ("每千常住人口护士数达3.6人。",
     ["3.6人: 每千常住人口护士数 ratio 3.6 人"]),
    ("办理建议80件、提案90件，办结率100%，满意率99%。",
     ["80件: 建议 count 80 件", "90件: 提案 count 90 件",
      "100%: 建议办结率 share 100 %", "100%: 提案办结率 share 100 %",
      "99%: 建议满意率 share 99 %", "99%: 提案满意率 share 99 %"]),
    ("热线受理诉求6万件，办结率99%，满意率98%。",
     ["6万件: 诉求 count 6 万件", "99%: 诉求办结率 share 99 %", "98%: 诉求满意率 share 98 %"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_plain_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def test_a_place_right_before_its_rank() -> None:
    assert [(one.label, one.scope, one.rank_of) for one in read("工业增加值增速苏州第一，税收增速全省第二。")] == [
        ("工业增加值", "苏州", Aspect.GROWTH), ("税收", "全省", Aspect.GROWTH)
    ]


@pytest.mark.parametrize(
    "sentence", ["八五年为12比八四年增长。", "利润120比2008年增加。", "一比一看就明白了。", "三比五月份多。"]
)
def test_a_comparison_is_no_ratio(sentence: str) -> None:
    assert not any(quantity.component for quantity in find(sentence).quantities)


@pytest.mark.parametrize(
    "hostile",
    ["六比", "七、八亿斤", "比设想的六亿元", "以上的大队，", "三元二角", "从一九五三年到一九八〇年", "年产三万吨的",
     "把三分之一的", "每百户有车八辆、", "这个比重，", "一九八二年上半年"],
)  # fmt: skip
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET, review_year=1985))
