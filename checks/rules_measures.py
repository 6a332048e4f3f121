"""Rules on measures and targets, and what only judgement decides."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT
_AGAIN = Words("Every value in a record can be read again from its evidence by machine.", "记录中的每个数值都能由机器从证据中重新读出。")
_SAID = Words("found {found}, but the text says {expected}", "此处为 {found}，而原文为 {expected}")
_JUDGED = Words("People decide this, not the parser; look once more, and keep what you find right.",
                "此事由人判断，不由程序；请再看一眼，认为对就保留。")  # fmt: skip
_DIFFER = Words("found {found}; the parser reads {expected}", "此处为 {found}；程序读作 {expected}")

RULES = (
    Rule(
        "measure-outside", "measures", _E,
        Words("A measure lies inside the item that holds it.", "指标位于所属条目之内。"),
        Words("Its sentence is its evidence.", "所在句子就是它的证据。"),
        Words("{found} lies outside its item {expected}", "{found} 在条目 {expected} 之外"),
        "a006 at [680, 711] … measures: [{at: [720, 726]}]", "a006 at [680, 711] … measures: [{at: [690, 696]}]",
    ),
    Rule(
        "measure-overlap", "measures", _E,
        Words("Two measures share their span or do not touch.", "两个指标要么同位，要么不相交。"),
        Words("A number belongs to one reading of the sentence.", "一个数只属于一种读法。"),
        Words("{found} overlaps {other}", "{found} 与 {other} 相交"),
        "at: [690, 696] / at: [694, 699]", "at: [690, 696] / at: [697, 699]",
    ),
    Rule(
        "measure-doubled", "measures", _E,
        Words("No measure stands twice.", "没有重复的指标。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} stands twice at this place", "{found} 在此处重复"),
        "two entries with one at, label and aspect", "one entry",
    ),
    Rule(
        "measure-left-out", "measures", _W,
        Words("Numbers in words that count something are measures too.", "用汉字写的计数也是指标。"),
        Words("No number of a report may be lost.", "报告的数一个也不能丢。"),
        Words("{found} counts {label} and is no measure", "“{found}”计的是“{label}”，却未列为指标"),
        "十二家企业上市 without a measure", '- {at: …, label: "企业", aspect: count, value: 12, unit: "家"}',
    ),
    Rule(
        "fields-clash", "measures", _E,
        Words("Fields of a measure make sense together.", "指标各字段彼此相容。"),
        Words("A rank of 0 or a range turned round is a slip of the hand.", "名次为 0、区间颠倒都是笔误。"),
        Words("{found}: {expected}", "{found}：不相容（{expected}）"),
        "aspect: rank, value: 0", "aspect: rank, value: 2",
    ),
    Rule("value-unsaid", "measures", _E, Words("A measure stands at a number.", "指标所在之处有数字。"), _AGAIN,
         Words("{found} is no number", "“{found}”不是数"), "at: over 企业", "at: over 85个"),
    Rule("value-differs", "measures", _E, Words("value is what the text says.", "value 与原文一致。"), _AGAIN, _SAID,
         "value: 8.7 for 增长7.8%", "value: 7.8"),
    Rule("upper-differs", "measures", _E, Words("upper is the upper end that the text says.", "upper 与原文的上限一致。"), _AGAIN, _SAID,
         "value: 6, upper: 7 for 6%—6.5%", "value: 6, upper: 6.5"),
    Rule("denominator-differs", "measures", _E, Words("denominator is that of the fraction in the text.", "denominator 与原文分数一致。"),
         _AGAIN, _SAID, "三分之二: value: 2, denominator: 2", "value: 2, denominator: 3"),
    Rule("component-differs", "measures", _E, Words("component counts the parts of a ratio.", "component 按次序给比例各部分编号。"), _AGAIN,
         _SAID, "19.2:12.4:68.4, 12.4 with component: 3", "component: 2"),
    Rule("sign-differs", "measures", _E, Words("Falls are negative, rises positive.", "降为负，升为正。"), _AGAIN, _SAID,
         "下降15.3%: value: 15.3", "value: -15.3"),
    Rule("unit-differs", "measures", _E, Words("unit is the unit as written.", "unit 与原文写法一致。"), _AGAIN, _SAID,
         'unit: "万元" for 7791亿元', 'unit: "亿元"'),
    Rule("comparator-differs", "measures", _E, Words("comparator is what the words around the number say.", "comparator 与数字前后的措辞一致。"),
         _AGAIN, _SAID, "增长6.5%以上: comparator: eq", "comparator: gte"),
    Rule(
        "label-unsaid", "measures", _E,
        Words("Every character of a label stands in the sentence or in the heading above.", "标签的每个字都出自所在句子或上级标题。"),
        Words("A label is a quotation too.", "标签也是引文。"),
        Words("{found}: {missing} stands neither in the sentence nor in the heading above", "{found}：“{missing}”不在句中，也不在上级标题中"),
        'label: "国内生产总值" for 地区生产总值7791亿元', 'label: "地区生产总值"',
    ),
    Rule(
        "label-cut", "measures", _E,
        Words("A label is made of whole phrases of the sentence, in its order.", "标签由句中完整的词语按原有次序组成。"),
        Words("A label with a character dropped or two swapped names nothing.", "掉字、倒字的标签什么也不指。"),
        Words("{found} cannot be put together from phrases of the sentence", "句中词语拼不出“{found}”"),
        'label: "地区产总值"', 'label: "地区生产总值"',
    ),
    Rule(
        "word-absent", "measures", _E,
        Words("modality, period, scope, reference, basis and part_of are words of the sentence or of a heading above it.",
              "modality、period、scope、reference、basis、part_of 出自句子或其上级标题。"),
        Words("They are quotations.", "它们都是引文。"),
        Words("{field} {found} stands neither in the sentence nor above it", "{field}“{found}”不在句中，也不在上级标题中"),
        "modality: 力争 for 确保增长6.5%", "modality: 确保",
    ),
    Rule(
        "year-unsaid", "measures", _E,
        Words("year is named in the sentence or above it.", "year 在句中或上级标题中有据。"), _AGAIN,
        Words("no year {found} in the sentence or above it", "句中及上级标题没有 {found} 年"),
        "year: 2032 for 到2023年", "year: 2023",
    ),
    Rule(
        "target-outside", "targets", _E,
        Words("A target is a clause of a sentence of the context or the plan, its number inside the clause.",
              "目标是 context 或计划部分某句的分句，其数值在分句之内。"),
        Words("Targets lie over sentences; they do not stand beside them.", "目标覆于句子之上，而不在句外。"),
        Words("{found} does not lie inside its sentence or clause", "{found} 不在其句子或分句之内"),
        "value_at: beyond at", "value_at: inside at",
    ),
    Rule(
        "target-value", "targets", _E,
        Words("A target has both value and value_at, or neither; sync names what with.", "value 与 value_at 同有同无；sync 须写明参照。"), _AGAIN,
        Words("{found} is missing", "缺少 {found}"), "value: 6.5 without value_at", "value: 6.5, value_at: [9, 13]",
    ),
    Rule(
        "target-doubled", "targets", _E,
        Words("There is one target per indicator.", "每个指标一条目标。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} says the same as {other}", "{found} 与 {other} 相同"), "two targets 地区生产总值 growth", "one",
    ),
    Rule(
        "target-repeated", "targets", _E,
        Words("The sentence under a target repeats no measure of it.", "目标所在句子不重复列出该指标。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} is the number of target {other} already", "{found} 已是目标 {other} 的数值"),
        "context c012 with a measure at the value_at of t01", "c012 without it",
    ),
    Rule(
        "indicator-unknown", "vocabulary", _E,
        Words("indicator is an id of the vocabulary.", "indicator 是词表中的编号。"),
        Words("An id that nobody knows joins with nothing.", "无人认识的编号无法关联。"),
        Words("there is no indicator {found}", "词表中没有指标 {found}"), "indicator: gpd", "indicator: gdp",
    ),
    Rule(
        "indicator-label", "vocabulary", _E,
        Words("The label is one of the indicator's names.", "标签是该指标的名称之一。"),
        Words("An indicator is what its names say, in every report.", "指标在各份报告中所指须一致。"),
        Words("{label} is no name of {found} ({names}); it names {expected}", "“{label}”不是 {found} 的名称（{names}）；它指 {expected}"),
        'label: "财政总收入", indicator: gdp', 'label: "财政总收入", indicator: total_fiscal_revenue',
    ),
    Rule(
        "indicator-missing", "vocabulary", _E,
        Words("A label that names an indicator carries its id.", "标签为指标名称者须带编号。"),
        Words("Otherwise the panel misses a row that is there.", "否则面板会缺一行本来有的数据。"),
        Words("{label} names the indicator {expected}", "“{label}”即指标 {expected}"),
        'label: "地区生产总值"', 'label: "地区生产总值", indicator: gdp',
    ),
    Rule(
        "unit-unknown", "vocabulary", _W,
        Words("The unit is in the vocabulary.", "单位在词表中。"),
        Words("Values in unknown units cannot be converted; add the unit, or correct it.", "未知单位无法换算；请补入词表或改正。"),
        Words("the unit {found} is not in the vocabulary", "词表中没有单位“{found}”"), 'unit: "亿圆"', 'unit: "亿元"',
    ),
    Rule(
        "topic-unknown", "vocabulary", _E,
        Words("topic is an id of the vocabulary.", "topic 是词表中的编号。"),
        Words("An id that nobody knows joins with nothing.", "无人认识的编号无法关联。"),
        Words("there is no topic {found}", "词表中没有主题 {found}"), "topic: inovation", "topic: innovation",
    ),
    Rule("judged-aspect", "judgement", _H, Words("aspect as the parser reads it.", "aspect 与程序所读相同。"), _JUDGED, _DIFFER,
         "aspect: level", "aspect: count, or as it is"),
    Rule("judged-status", "judgement", _H, Words("status as the parser reads it.", "status 与程序所读相同。"), _JUDGED, _DIFFER,
         "status: target", "status: background, or as it is"),
    Rule("judged-label", "judgement", _H, Words("label as the parser reads it.", "label 与程序所读相同。"), _JUDGED, _DIFFER,
         'label: "项目"', 'label: "产业项目", or as it is'),
    Rule("judged-qualifier", "judgement", _H,
         Words("modality, period, scope, basis, rank_of and year as the parser reads them.", "modality、period、scope、basis、rank_of、year 与程序所读相同。"),
         _JUDGED, _DIFFER, "modality: 力争", "no modality, or as it is"),
    Rule("judged-number", "judgement", _H, Words("kind of a number as the parser reads it.", "numbers 的 kind 与程序所读相同。"), _JUDGED,
         _DIFFER, "kind: name", "kind: ordinal, or as it is"),
)
