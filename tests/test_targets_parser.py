"""Headline targets: one per indicator, with a number or without, however the sentence is put."""

from __future__ import annotations

import pytest
from baogao.parsers.items.targets import target
from baogao.schema.terms import Comparator
from hypothesis import given
from hypothesis import strategies as st

# sentence -> "clause: label aspect value unit", then comparator and reference where there are any
TARGETS = [
    ("居民消费价格涨幅、城镇调查失业率分别控制在3%和5%以内，零售价格水平上升幅度控制在15%以内，利用外资（报表口径）增长17%。",
     ["居民消费价格涨幅、城镇调查失业率分别控制在3%和5%以内: 居民消费价格 growth 3 % lte",
      "居民消费价格涨幅、城镇调查失业率分别控制在3%和5%以内: 城镇调查失业率 share 5 % lte",
      "零售价格水平上升幅度控制在15%以内: 零售价格水平 growth 15 % lte",
      "利用外资（报表口径）增长17%: 利用外资 growth 17 %"]),
    ("粮食产量只增不减，新增就业140万人，其中城镇115万人，不折不扣完成省下达约束性指标任务。",
     ["粮食产量只增不减: 粮食产量 level", "新增就业140万人: 新增就业 count 140 万人",
      "其中城镇115万人: 城镇新增就业 count 115 万人",
      "不折不扣完成省下达约束性指标任务: 约束性指标 level 省下达约束性指标任务"]),
    ("财政收入和居民人均可支配收入与地区生产总值同步增长，努力实现居民收入增长和经济发展同步、劳动报酬增长和劳动生产率提高同步。",
     ["财政收入和居民人均可支配收入与地区生产总值同步增长: 财政收入 growth sync 地区生产总值",
      "财政收入和居民人均可支配收入与地区生产总值同步增长: 居民人均可支配收入 growth sync 地区生产总值",
      "努力实现居民收入增长和经济发展同步: 居民收入 growth sync 经济发展",
      "劳动报酬增长和劳动生产率提高同步: 劳动报酬 growth sync 劳动生产率提高"]),
    ("农民收入同经济增长与物价上涨相适应，进出口与全省同步、利用外资与上年持平。",
     ["农民收入同经济增长与物价上涨相适应: 农民收入 growth sync 经济增长与物价上涨",
      "进出口与全省同步: 进出口 growth sync 全省", "利用外资与上年持平: 利用外资 growth 上年"]),
    ("今年经济社会发展的主要预期目标是：地区生产总值增长6.5%以上，城镇调查失业率5%以内。",
     ["地区生产总值增长6.5%以上: 地区生产总值 growth 6.5 % gte",
      "城镇调查失业率5%以内: 城镇调查失业率 share 5 % lte"]),
    ("主要预期目标为:服务业增加值增长高于GDP增速,节能减排降碳完成省定目标。",
     ["服务业增加值增长高于GDP增速: 服务业增加值 growth gt GDP增速",
      "节能减排降碳完成省定目标: 节能减排降碳 level 省定目标"]),
    ("一般公共预算收入、城乡居民人均可支配收入增长与经济增长基本同步。",
     ["一般公共预算收入、城乡居民人均可支配收入增长与经济增长基本同步: 一般公共预算收入 growth sync 经济增长",
      "一般公共预算收入、城乡居民人均可支配收入增长与经济增长基本同步: 城乡居民人均可支配收入 growth sync 经济增长"]),
    ("生产总值和财政收入年均增长速度要达到两位数以上，投资保持两位数增长，人口自然增长率控制在7.8%。以内。",
     ["生产总值和财政收入年均增长速度要达到两位数以上: 生产总值 growth gte 两位数",
      "生产总值和财政收入年均增长速度要达到两位数以上: 财政收入 growth gte 两位数",
      "投资保持两位数增长: 投资 growth 两位数", "人口自然增长率控制在7.8%: 人口自然增长率 share 7.8 % lte"]),
    ("细颗粒物（PM2.5）浓度下降4%，居民消费价格（CPI）涨幅控制在3%左右。",
     ["细颗粒物（PM2.5）浓度下降4%: 细颗粒物（PM2.5）浓度 growth -4 %",
      "居民消费价格（CPI）涨幅控制在3%左右: 居民消费价格 growth 3 % about"]),
    ("国内生产总值增长7%左右；城镇新增就业900万人以上；",
     ["国内生产总值增长7%左右: 国内生产总值 growth 7 % about",
      "城镇新增就业900万人以上: 城镇新增就业 count 900 万人 gte"]),
    ("预期目标是，新增城镇就业900万人，下岗失业人员再就业500万人。",
     ["新增城镇就业900万人: 新增城镇就业 count 900 万人",
      "下岗失业人员再就业500万人: 下岗失业人员再就业 count 500 万人"]),
    ("地区生产总值增长7%以上、固定资产投资增长10%以上。",
     ["地区生产总值增长7%以上: 地区生产总值 growth 7 % gte",
      "固定资产投资增长10%以上: 固定资产投资 growth 10 % gte"]),
    ("完成颗粒物、总磷、挥发性有机物减排目标任务。",
     ["完成颗粒物、总磷、挥发性有机物减排目标任务: 颗粒物 level 减排目标任务",
      "完成颗粒物、总磷、挥发性有机物减排目标任务: 总磷 level 减排目标任务",
      "完成颗粒物、总磷、挥发性有机物减排目标任务: 挥发性有机物 level 减排目标任务"]),
    ("万元GDP能耗、PPI、用水总量达到市定的年度控制目标。",
     ["万元GDP能耗、PPI、用水总量达到市定的年度控制目标: 万元GDP能耗 level 市定的年度控制目标",
      "万元GDP能耗、PPI、用水总量达到市定的年度控制目标: PPI level 市定的年度控制目标",
      "万元GDP能耗、PPI、用水总量达到市定的年度控制目标: 用水总量 level 市定的年度控制目标"]),
    ("明年经济增长预期目标为8%左右。", ["8%左右: 经济 growth 8 % about"]),
    ("城镇和农村居民人均可支配收入分别增长9%和10%。",
     ["城镇和农村居民人均可支配收入分别增长9%和10%: 城镇居民人均可支配收入 growth 9 %",
      "城镇和农村居民人均可支配收入分别增长9%和10%: 农村居民人均可支配收入 growth 10 %"]),
    ("城乡居民人均可支配收入分别增长7.5%、8.5%以上。",
     ["城乡居民人均可支配收入分别增长7.5%、8.5%以上: 城镇居民人均可支配收入 growth 7.5 % gte",
      "城乡居民人均可支配收入分别增长7.5%、8.5%以上: 农村居民人均可支配收入 growth 8.5 % gte"]),
    ("国内生产总值增长6.5%-7%，粮食产量1.3万亿斤以上。",
     ["国内生产总值增长6.5%-7%: 国内生产总值 growth 6.5 %", "粮食产量1.3万亿斤以上: 粮食产量 level 1.3 万亿斤 gte"]),
    ("居民收入增长和经济增长同步，单位国内生产总值能耗降低2.5%左右。",
     ["居民收入增长和经济增长同步: 居民收入 growth sync 经济增长",
      "单位国内生产总值能耗降低2.5%左右: 单位国内生产总值能耗 growth -2.5 % about"]),
    ("居民收入增速快于经济增速，节能减排完成上级下达任务。",
     ["居民收入增速快于经济增速: 居民收入 growth gt 经济增速",
      "节能减排完成上级下达任务: 节能减排 level 上级下达任务"]),
    ("完成省政府下达的能源和环境指标。",
     ["完成省政府下达的能源和环境指标: 能源和环境指标 level 省政府下达的能源和环境指标"]),
    ("人口自然增长率控制在千分之六以内，物价涨幅控制在百分之四左右。",
     ["人口自然增长率控制在千分之六以内: 人口自然增长率 share 6 ‰ lte",
      "物价涨幅控制在百分之四左右: 物价 growth 4 % about"]),
    ("生产总值增长6%、确保完成5.5%，力争6.5%。",
     ["生产总值增长6%、确保完成5.5%: 生产总值 growth 6 %",
      "生产总值增长6%、确保完成5.5%: 生产总值 growth 5.5 %",
      "力争6.5%: 生产总值 growth 6.5 %"]),
    ("万元GDP能耗和主要污染物排放量完成上级下达目标。",
     ["万元GDP能耗和主要污染物排放量完成上级下达目标: 万元GDP能耗 level 上级下达目标",
      "万元GDP能耗和主要污染物排放量完成上级下达目标: 主要污染物排放量 level 上级下达目标"]),
    ("单位GDP碳排放累计降低率完成省定的目标，单位生产总值水耗降低目标与全省规划目标相衔接。",
     ["单位GDP碳排放累计降低率完成省定的目标: 单位GDP碳排放 level 省定的目标",
      "单位生产总值水耗降低目标与全省规划目标相衔接: 单位生产总值水耗 level 全省规划目标"]),
    ("外贸总额争取实现正增长，工业增加值、服务业产值稳步提升。",
     ["外贸总额争取实现正增长: 外贸总额 growth",
      "工业增加值、服务业产值稳步提升: 工业增加值 level",
      "工业增加值、服务业产值稳步提升: 服务业产值 level"]),
    ("外贸总额、利用外资保持平稳增长，完成省下达的降碳任务。",
     ["外贸总额、利用外资保持平稳增长: 外贸总额 growth",
      "外贸总额、利用外资保持平稳增长: 利用外资 growth",
      "完成省下达的降碳任务: 降碳 level 省下达的降碳任务"]),
    ("国际收支状况继续改善。", ["国际收支状况继续改善: 国际收支 level"]),
    ("固定资产投资增速保持在全国平均水平以上，河流干流水质稳定保持在Ⅱ类及以上。",
     ["固定资产投资增速保持在全国平均水平以上: 固定资产投资 growth gte 全国平均水平",
      "河流干流水质稳定保持在Ⅱ类及以上: 河流干流水质 level gte Ⅱ类"]),
    ("完成国家下达我省碳排放双控和污染物减排目标。",
     ["完成国家下达我省碳排放双控和污染物减排目标: 碳排放双控 level 国家下达我省碳排放双控和污染物减排目标",
      "完成国家下达我省碳排放双控和污染物减排目标: 污染物减排 level 国家下达我省碳排放双控和污染物减排目标"]),
    ("全面完成“十二五”节能减排目标。", ["全面完成“十二五”节能减排目标: 节能减排 level “十二五”节能减排目标"]),
    ("居民消费价格涨幅保持在国家和省上控制范围内。",
     ["居民消费价格涨幅保持在国家和省上控制范围内: 居民消费价格 growth lte 国家和省上控制范围"]),
    ("完成单位GDP能耗、氮氧化物等年度节能减排任务。",
     ["完成单位GDP能耗、氮氧化物等年度节能减排任务: 单位GDP能耗 level 年度节能减排任务",
      "完成单位GDP能耗、氮氧化物等年度节能减排任务: 氮氧化物 level 年度节能减排任务"]),
    ("全面完成市下达的各项目标任务。", ["全面完成市下达的各项目标任务: 目标任务 level 市下达的各项目标任务"]),
    ("完成国家下达的节能减排各项约束性目标。",
     ["完成国家下达的节能减排各项约束性目标: 节能减排 level 国家下达的节能减排各项约束性目标"]),
    ("居民消费价格总水平控制在4%左右，就业目标为新增1.2万人。",
     ["居民消费价格总水平控制在4%左右: 居民消费价格总水平 growth 4 % about",
      "就业目标为新增1.2万人: 就业 count 1.2 万人"]),
    ("生产总值增长：6%左右；城镇登记失业率：4.5%以内；财政收入：增长5%。",
     ["生产总值增长：6%左右: 生产总值 growth 6 % about", "城镇登记失业率：4.5%以内: 城镇登记失业率 share 4.5 % lte",
      "财政收入：增长5%: 财政收入 growth 5 %"]),
    ("|2|固定资产投资|%|5.2|8左右|", ["固定资产投资|%|5.2|8左右: 固定资产投资 growth 8 % about"]),
    ("单位GDP能耗完成市下达目标（约束性），主要约束性指标完成上级任务，粮食产量稳定在上年水平，物价涨幅保持在合理区间。",
     ["单位GDP能耗完成市下达目标（约束性）: 单位GDP能耗 level 市下达目标",
      "主要约束性指标完成上级任务: 约束性指标 level 上级任务", "粮食产量稳定在上年水平: 粮食产量 level 上年水平",
      "物价涨幅保持在合理区间: 物价 level"]),
    ("零售总额增速达到全市平均水平，主要污染物排放实现零增长。",
     ["零售总额增速达到全市平均水平: 零售总额 growth 全市平均水平", "主要污染物排放实现零增长: 主要污染物排放 growth"]),
    ("地区生产总值增长6%，落实节能减排降碳任务。",
     ["地区生产总值增长6%: 地区生产总值 growth 6 %", "落实节能减排降碳任务: 节能减排降碳 level 节能减排降碳任务"]),
    ("物价涨幅控制在省定标准，失业率控制在省定目标以内。",
     ["物价涨幅控制在省定标准: 物价 growth 省定标准", "失业率控制在省定目标以内: 失业率 share lte 省定目标"]),
    ("|居民收入|与经济增长同步|", ["居民收入|与经济增长同步: 居民收入 growth sync 经济增长"]),
    ("预期目标：生产总值增长6%（其中一产增长4%，二产增长7%），财政收入增长5%。",
     ["生产总值增长6%: 生产总值 growth 6 %", "其中一产增长4%: 一产 growth 4 %", "二产增长7%: 二产 growth 7 %",
      "财政收入增长5%: 财政收入 growth 5 %"]),
    ("单位GDP能耗降幅、主要污染物排放完成市下达任务。",
     ["单位GDP能耗降幅、主要污染物排放完成市下达任务: 单位GDP能耗 level 市下达任务",
      "单位GDP能耗降幅、主要污染物排放完成市下达任务: 主要污染物排放 level 市下达任务"]),
    ("主要目标：财政收入增长8%，其中税收收入增长9%。",
     ["财政收入增长8%: 财政收入 growth 8 %", "其中税收收入增长9%: 税收收入 growth 9 %"]),
]  # fmt: skip


def shown(sentence: str) -> list[str]:
    seen = []
    for draft in target(sentence, review_year=2023, report_year=2024):
        bound = "" if draft.comparator is Comparator.EQ else draft.comparator.value
        value = "" if draft.value is None else str(draft.value)
        words = (
            f"{sentence[draft.start : draft.end]}:", draft.label, draft.aspect.value, value, draft.unit, bound,
            draft.reference or "",
        )  # fmt: skip
        seen.append(" ".join(word for word in words if word))
    return seen


@pytest.mark.parametrize(("sentence", "expected"), TARGETS)
def test_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def test_how_many_targets_there_are_is_none() -> None:
    assert [draft.label for draft in target("主要预期目标是：设6项指标，其中粮食产量20万吨以上。")] == ["粮食产量"]


def test_value_span_lies_in_the_clause() -> None:
    sentence = "主要预期目标是：地区生产总值增长7%左右，城镇新增就业2万人以上。"
    first, second = target(sentence)
    assert first.value_at is not None
    assert second.value_at is not None
    assert sentence[slice(*first.value_at)] == "7%"
    assert sentence[slice(*second.value_at)] == "2万人"


def test_lead_in_holds_no_target() -> None:
    assert target("按照这些要求，主要预期目标是：") == []


CLAUSES = st.lists(
    st.sampled_from(["主要预期目标是：", *(sentence for sentence, _ in TARGETS), "，", "；", "、", "与", "同步",
    "高于", "5%"]), max_size=6
).map("".join)


@given(st.one_of(CLAUSES, st.text()))
def test_any_text(text: str) -> None:
    for draft in target(text):
        assert 0 <= draft.start < draft.end <= len(text)
        assert draft.label
        if draft.value_at is not None:
            assert draft.start <= draft.value_at[0] < draft.value_at[1] <= draft.end


def test_word_that_makes_a_target_without_number_firm() -> None:
    assert [one.modality for one in target("外贸总额争取实现正增长，投资增速力争快于全市。")] == ["争取", "力争"]


def test_a_goal_without_a_noun_is_of_the_thing_before() -> None:
    found = target("主要预期目标：GDP增长6.5%左右，确保不低于全市平均水平；财政收入增长5%。")
    assert [(one.label, one.comparator.value, one.reference, one.modality) for one in found] == [
        ("GDP", "about", None, None), ("GDP", "gte", "全市平均水平", "确保"), ("财政收入", "eq", None, None)
    ]


def test_a_promise_with_its_own_value_reaches_no_further() -> None:
    found = target("主要预期目标：GDP增长6%以上、力争7%，财政收入增长6.5%，工业投资增长8%、力争10%，就业5万人。")
    assert [one.modality for one in found] == [None, "力争", None, None, "力争", None]


def test_goals_in_words_beside_a_figure() -> None:
    found = target("主要预期目标：居民收入增长8%左右、与经济增长保持同步，贫困人口全部脱贫，进出口量稳质升。")
    assert [(one.label, one.comparator.value) for one in found] == [
        ("居民收入", "about"), ("居民收入", "sync"), ("贫困人口", "eq"), ("进出口", "eq")
    ]


def test_a_bracket_behind_a_value_sets_no_target() -> None:
    found = target("主要预期目标：人口自然增长率控制在9.5‰（省下达8.4‰）以内，财政收入增长5%（可比口径8%）左右。")
    assert [(one.label, str(one.value), one.comparator.value) for one in found] == [
        ("人口自然增长率", "9.5", "lte"), ("财政收入", "5", "about")
    ]


def test_counts_of_goals_and_goals_of_nothing_measured() -> None:
    found = target("主要预期目标：GDP增长6%，人民生活水平明显提升，从5方面提出28个主要指标，其中20个预期性指标。")
    assert [one.label for one in found] == ["GDP"]


def test_an_aside_leaves_no_mark_at_the_end_of_a_clause() -> None:
    text = "主要预期目标：经济增长5%左右、在实际工作中努力争取更好结果，财政收入增长6%。"
    assert [text[one.start : one.end] for one in target(text)] == ["经济增长5%左右", "财政收入增长6%"]


def test_goals_of_a_higher_level_and_of_the_state_kept() -> None:
    found = target("主要预期目标：碳排放双控达到国家下达目标任务的序时进度，居民消费价格总水平略有上升。")
    assert [(one.label, one.reference) for one in found] == [
        ("碳排放双控", "国家下达目标任务的序时进度"), ("居民消费价格总水平", None)
    ]


def test_what_points_to_goals_told_before_is_none_of_them() -> None:
    found = target("主要预期目标：经济增长8%，价格涨幅控制在3%以内，实现这样的目标。")
    assert [one.label for one in found] == ["经济", "价格"]


def test_goals_that_only_rise_steadily() -> None:
    found = target("主要预期目标：进出口总额稳中有增，工业增加值增长6%。")
    assert [one.label for one in found] == ["进出口总额", "工业增加值"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("全面完成节能减排任务。", [("节能减排", "节能减排任务")]),
        ("完成年度节能减排目标任务。", [("节能减排", "年度节能减排目标任务")]),
        ("完成节能减排。", [("节能减排", "节能减排")]),
        ("确保完成减排“十五五”中期目标任务。", [("减排", "“十五五”中期目标任务")]),
        ("完成粮食产量任务。", [("粮食产量", "粮食产量任务")]),
        ("完成全面小康各项监测指标和市下达的约束性指标。",
         [("全面小康各项监测指标", "全面小康各项监测指标"), ("约束性指标", "市下达的约束性指标")]),
        ("居民消费价格指数涨幅低于2030年实际涨幅。", [("居民消费价格指数", "2030年实际涨幅")]),
        ("经济结构进一步优化。", [("经济结构", None)]),
        ("生产安全事故起数和死亡人数“双下降”。", [("生产安全事故起数", None), ("生产安全事故死亡人数", None)]),
        ("固定资产投资增长8%、社零总额增速高于全省平均水平。", [("固定资产投资", "8"), ("社零总额", "全省平均水平")]),
        ("单位GDP能耗降低2%左右、主要污染物排放量进一步减少。", [("单位GDP能耗", "-2"), ("主要污染物排放量", None)]),
        ("实现9.5%左右的经济增长。", [("经济", "9.5")]),
        ("环境质量综合指数稳定达到82以上。", [("环境质量综合指数", "82")]),
        ("完成上级下达的能耗下降、环境改善等指标任务。",
         [("能耗", "上级下达的能耗下降、环境改善等指标任务"), ("环境改善", "上级下达的能耗下降、环境改善等指标任务")]),
        ("生态环境指标以国家下达任务为准。", [("生态环境指标", "国家下达任务")]),
        ("进出口总额实现正增长、实际使用外资稳中提质。", [("进出口总额", None), ("实际使用外资", None)]),
        ("粮食播种面积、产量保持稳定。", [("粮食播种面积", None), ("粮食产量", None)]),
        ("居民收入增长、财政收入增长与经济增长同步。", [("居民收入", "经济增长"), ("财政收入", "经济增长")]),
        ("工业增加值增速、投资增速均高于全省平均水平。", [("工业增加值", "全省平均水平"), ("投资", "全省平均水平")]),
        ("城乡居民收入增速持续快于经济增速。", [("城乡居民收入", "经济增速")]),
        ("消费增速实现由负转正。", [("消费", None)]),
        ("发展质量稳步提升。", []),
        ("提高居民基础养老金。", [("居民基础养老金", None)]),
        ("提高人民生活水平。", []),
        ("投资增长6%左右，奋斗目标6.5%。", [("投资", "6"), ("投资", "6.5")]),
        ("“三个高于、两个同步”，即生态环境质量与经济发展同步改善。", [("生态环境质量", "经济发展")]),
        ("研发经费投入强度、工业增加值占比稳步提升。", [("研发经费投入强度", None), ("工业增加值占比", None)]),
        ("经济总量迈上2000亿元大台阶。", [("经济总量", "2000")]),
    ],
)  # fmt: skip
def test_what_is_fulfilled_or_set_in_words(clause: str, expected: list[tuple[str, str | None]]) -> None:
    found = target("主要预期目标：财政收入增长5%，" + clause)[1:]
    assert [(one.label, one.reference or (str(one.value) if one.value else None)) for one in found] == expected
