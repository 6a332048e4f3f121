"""Rules on targets and vocabularies, and what only judgement decides."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT
_AGAIN = Words(
    "Every value in a record can be read again from its evidence by machine.",
    "记录中的每个数值都能由机器从证据中重新读出。",
)
_JUDGED = Words("People decide this, not the parser; look once more, and keep what you find right.",
                "此事由人判断，不由程序；请再看一眼，认为对就保留。")  # fmt: skip
_DIFFER = Words("found {found}; the parser reads {expected}", "此处为 {found}；程序读作 {expected}")

RULES = (
    Rule(
        "target-outside",
        "targets",
        _E,
        Words(
            "A target is a clause of a sentence of the context or the plan, its number inside the clause.",
            "目标是 context 或计划部分某句的分句，其数值在分句之内。",
        ),
        Words("Targets lie over sentences; they do not stand beside them.", "目标覆于句子之上，而不在句外。"),
        Words("{found} does not lie inside its sentence or clause", "{found} 不在其句子或分句之内"),
        "value_at: beyond at",
        "value_at: inside at",
    ),
    Rule(
        "target-value",
        "targets",
        _E,
        Words(
            "A target has both value and value_at, or neither; sync names what with.",
            "value 与 value_at 同有同无；sync 须写明参照。",
        ),
        _AGAIN,
        Words("{found} is missing", "缺少 {found}"),
        "value: 6.5 without value_at",
        "value: 6.5, value_at: [9, 13]",
    ),
    Rule(
        "target-left-out",
        "targets",
        _W,
        Words(
            "Every clause of the sentence of headline targets is a target.", "主要预期目标句的每个分句都是一条目标。"
        ),
        Words("No promise of a report may be lost.", "报告的承诺一条也不能丢。"),
        Words("{found} promises something for {label} and is no target", "“{found}”对“{label}”有所承诺，却未列为目标"),
        "居民收入稳步增长 without a target",
        '- {at: …, label: "居民收入", aspect: growth, comparator: eq}',
    ),
    Rule(
        "target-doubled",
        "targets",
        _E,
        Words("There is one target per indicator.", "每个指标一条目标。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} says the same as {other}", "{found} 与 {other} 相同"),
        "two targets 地区生产总值 growth",
        "one",
    ),
    Rule(
        "target-repeated",
        "targets",
        _E,
        Words("The sentence under a target repeats no measure of it.", "目标所在句子不重复列出该指标。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} is the number of target {other} already", "{found} 已是目标 {other} 的数值"),
        "context c012 with a measure at the value_at of t01",
        "c012 without it",
    ),
    Rule(
        "indicator-unknown",
        "vocabulary",
        _E,
        Words("indicator is an id of the vocabulary.", "indicator 是词表中的编号。"),
        Words("An id that nobody knows joins with nothing.", "无人认识的编号无法关联。"),
        Words("there is no indicator {found}", "词表中没有指标 {found}"),
        "indicator: gpd",
        "indicator: gdp",
    ),
    Rule(
        "indicator-label",
        "vocabulary",
        _E,
        Words("The label is one of the indicator's names.", "标签是该指标的名称之一。"),
        Words("An indicator is what its names say, in every report.", "指标在各份报告中所指须一致。"),
        Words(
            "{label} is no name of {found} ({names}); it names {expected}",
            "“{label}”不是 {found} 的名称（{names}）；它指 {expected}",
        ),
        'label: "财政总收入", indicator: gdp',
        'label: "财政总收入", indicator: total_fiscal_revenue',
    ),
    Rule(
        "indicator-missing",
        "vocabulary",
        _E,
        Words("A label that names an indicator carries its id.", "标签为指标名称者须带编号。"),
        Words("Otherwise the panel misses a row that is there.", "否则面板会缺一行本来有的数据。"),
        Words("{label} names the indicator {expected}", "“{label}”即指标 {expected}"),
        'label: "地区生产总值"',
        'label: "地区生产总值", indicator: gdp',
    ),
    Rule(
        "unit-unknown",
        "vocabulary",
        _W,
        Words("The unit is in the vocabulary.", "单位在词表中。"),
        Words(
            "Values in unknown units cannot be converted; add the unit, or correct it.",
            "未知单位无法换算；请补入词表或改正。",
        ),
        Words("the unit {found} is not in the vocabulary", "词表中没有单位“{found}”"),
        'unit: "亿圆"',
        'unit: "亿元"',
    ),
    Rule(
        "topic-unknown",
        "vocabulary",
        _E,
        Words("topic is an id of the vocabulary.", "topic 是词表中的编号。"),
        Words("An id that nobody knows joins with nothing.", "无人认识的编号无法关联。"),
        Words("there is no topic {found}", "词表中没有主题 {found}"),
        "topic: inovation",
        "topic: innovation",
    ),
    Rule(
        "judged-aspect",
        "judgement",
        _H,
        Words("aspect as the parser reads it.", "aspect 与程序所读相同。"),
        _JUDGED,
        _DIFFER,
        "aspect: level",
        "aspect: count, or as it is",
    ),
    Rule(
        "judged-status",
        "judgement",
        _H,
        Words("status as the parser reads it.", "status 与程序所读相同。"),
        _JUDGED,
        _DIFFER,
        "status: target",
        "status: background, or as it is",
    ),
    Rule(
        "judged-label",
        "judgement",
        _H,
        Words("label as the parser reads it.", "label 与程序所读相同。"),
        _JUDGED,
        _DIFFER,
        'label: "项目"',
        'label: "产业项目", or as it is',
    ),
    Rule(
        "judged-qualifier",
        "judgement",
        _H,
        Words(
            "modality, period, scope, basis, rank_of and year as the parser reads them.",
            "modality、period、scope、basis、rank_of、year 与程序所读相同。",
        ),
        _JUDGED,
        _DIFFER,
        "modality: 力争",
        "no modality, or as it is",
    ),
    Rule(
        "judged-number",
        "judgement",
        _H,
        Words("kind of a number as the parser reads it.", "numbers 的 kind 与程序所读相同。"),
        _JUDGED,
        _DIFFER,
        "kind: name",
        "kind: ordinal, or as it is",
    ),
)
