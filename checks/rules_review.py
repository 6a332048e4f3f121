"""Rules on review and waivers, across records, and on form."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT

RULES = (
    Rule(
        "draft-section",
        "review",
        _E,
        Words("A draft has a draft section, a checked record has none.", "草稿有 draft 一节，已核对的记录没有。"),
        Words("Doubts of the parser are settled before a record counts as checked.", "疑点须先了结，才算核对完毕。"),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "review: {status: checked} … draft: {…}",
        "review: {status: checked}",
    ),
    Rule(
        "review-passes",
        "review",
        _E,
        Words("A checked record was read by two readers.", "已核对的记录须由两人通读。"),
        Words(
            "A second, independent reader finds what the first one passes over.", "独立的第二人能看到第一人忽略之处。"
        ),
        Words("{found} passes, expected two by different readers", "核对记录 {found} 条，应有不同读者的两条"),
        "passes: [{reader: A, …}]",
        "passes: [{reader: A, …}, {reader: B, …}]",
    ),
    Rule(
        "review-order",
        "review",
        _W,
        Words(
            "Passes stand in the order they were made, none before the report or its copy.",
            "核对记录按先后排列，且不早于报告和所据版本。",
        ),
        Words(
            "The last one says how the record stands now; nobody reads what is not there yet.",
            "最后一条反映现状；尚不存在者无从核对。",
        ),
        Words("{found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "date: 2024-03-02 / date: 2024-03-01",
        "date: 2024-03-01 / date: 2024-03-02",
    ),
    Rule(
        "coverage",
        "review",
        _E,
        Words("A complete report misses nothing, a fragment says what it misses.", "完整者无缺，残篇须写明所缺。"),
        Words("A fragment that passes for a whole biases every count.", "以残充整会使各种统计失真。"),
        Words(
            "complete is {found} with {expected} stretches missing", "complete 为 {found}，而 missing 有 {expected} 条"
        ),
        "coverage: {complete: false, missing: []}",
        'coverage: {complete: false, missing: ["回顾部分"]}',
    ),
    Rule(
        "waiver-unknown",
        "review",
        _E,
        Words("A waiver names a rule that can be silenced.", "豁免须指向可豁免的规则。"),
        Words("A misspelt waiver silences nothing.", "写错的豁免不起作用。"),
        Words("there is no rule {found} that can be silenced", "没有可豁免的规则 {found}"),
        "waivers: [{rule: label-cutt, reason: …}]",
        "waivers: [{rule: label-cut, reason: …}]",
    ),
    Rule(
        "waiver-unused",
        "review",
        _W,
        Words("A waiver silences something.", "豁免须有所豁免。"),
        Words("One that is left over would hide the next mistake.", "多余的豁免会掩盖下一个错误。"),
        Words("nothing breaks {found} here any more; take the waiver out", "这里已无违反 {found} 之处，请删去豁免"),
        "waivers: [{rule: label-cut, …}]",
        "waivers: []",
    ),
    Rule(
        "record-doubled",
        "across",
        _E,
        Words("No two files hold the same report.", "没有两个文件是同一份报告。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} stands in {other} too", "{found} 也在 {other} 之中"),
        "a/330600-2024.yaml, b/330600-2024.yaml",
        "a/330600-2024.yaml",
    ),
    Rule(
        "source-shared",
        "across",
        _W,
        Words("No two records have the same source.", "没有两份记录用同一份原文。"),
        Words("One of the two is about another place or year.", "其中必有一份张冠李戴。"),
        Words("{other} has the same source text", "{other} 用的是同一份原文"),
        "two records with one sha256",
        "one sha256 each",
    ),
    Rule(
        "years-contradict",
        "across",
        _W,
        Words(
            "Level and growth of one indicator agree from year to year, revisions aside.",
            "同一指标各年总量与增速相符（修订除外）。",
        ),
        Words("A slip of the decimal point shows in the next year's growth.", "小数点错位会在次年增速中露出来。"),
        Words(
            "{found} after {other} is a change of {expected}, the report says {said}",
            "{found} 相对 {other} 变化 {expected}，而报告称 {said}",
        ),
        "2023: 7791亿元; 2024: 837.2亿元, growth 6.5%",
        "2024: 8372亿元, growth 6.5%",
    ),
    Rule(
        "not-canonical",
        "form",
        _H,
        Words("The file has the canonical layout.", "文件为规范排版。"),
        Words("Then a change shows as what it is, and nothing else.", "这样改动一目了然，别无杂音。"),
        Words(
            "the layout differs from what baogao fmt writes, first at {found}",
            "排版与 baogao fmt 所写不同，起于 {found}",
        ),
        "region: {name: '绍兴市', code: \"330600\"}",
        'region: {code: "330600", name: "绍兴市"}',
    ),
)
