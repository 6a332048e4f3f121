"""Rules on where sentences and digits go: the right list, one sentence an item, nothing filed away."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W = Severity.ERROR, Severity.WARNING
_HIDDEN = Words("Furniture is left out of everything; a sentence listed as such is lost without a trace.",
                "版面杂项不进入任何表；列为杂项的句子就此无声地丢失。")  # fmt: skip
_SENTENCE = Words("The unit is the natural sentence; counts of items mean nothing otherwise.",
                  "单位是自然句，否则条目数毫无意义。")  # fmt: skip

RULES = (
    Rule(
        "furniture-number",
        "spans",
        _E,
        Words("Furniture inside the body holds no quantity.", "正文之内的版面杂项不含数量。"),
        _HIDDEN,
        Words(
            "{found} is listed as furniture and holds a number of the report; make it an item",
            "“{found}”列为版面杂项，却含报告的数值；请列为条目",
        ),
        "furniture: over 新引进产业项目85个。",
        "achievements: - {id: a021, at: over 新引进产业项目85个。, …}",
    ),
    Rule(
        "furniture-sentence",
        "spans",
        _W,
        Words(
            "Furniture inside the body is what pages have, not a sentence of the report.",
            "正文之内的版面杂项是页面所有，不是报告的句子。",
        ),
        _HIDDEN,
        Words(
            "{found} is listed as furniture and reads like the report; make it an item, or waive this with the reason",
            "“{found}”列为版面杂项，读来却是报告的话；请列为条目，或写明理由予以豁免",
        ),
        "furniture: over 坚持稳中求进，全面深化改革。",
        "tasks: - {id: k005, at: over 坚持稳中求进，全面深化改革。, …}",
    ),
    Rule(
        "number-counts",
        "completeness",
        _E,
        Words(
            "A number with the unit of a quantity is a measure, not a row of numbers.",
            "带有数量单位的数是指标，不是 numbers 的一行。",
        ),
        Words(
            "No number of a report may be lost; a row of numbers is in no table of measures.",
            "报告的数一个也不能丢；numbers 里的不在指标表中。",
        ),
        Words(
            "{found} is a quantity and is filed as {kind}; make it a measure of its sentence",
            "“{found}”是数量，却归为 {kind}；请列为所在句子的指标",
        ),
        'numbers: - {at: [690, 694], text: "7791", kind: name} for 7791亿元',
        "measures: - {at: [690, 696], …, value: 7791, unit: \"亿元\"}",
    ),
    Rule(
        "list-wrong",
        "structure",
        _E,
        Words(
            "Achievements stand in the review, tasks and livelihood projects in the plan.",
            "成绩在回顾部分，任务与民生实事在计划部分。",
        ),
        Words("A promise that counts as a result is missing on both sides.", "承诺记作成绩，两头都会算错。"),
        Words(
            "{found} is in {list} but section {section} has the role {role}; move it to {expected}, "
            "or mend role or section",
            "{found} 列在 {list}，而 {section} 的 role 为 {role}；请移到 {expected}，或改正 role、section",
        ),
        "tasks: [{id: k001, section: s1.1}] below {id: s1, role: review}",
        "achievements: [{id: a001, section: s1.1}]",
    ),
    Rule(
        "list-apart",
        "structure",
        _E,
        Words("One enumeration (一是…；二是…) stands in one list.", "同一列举（一是…；二是…）归入同一列表。"),
        Words("Its entries are of one kind; one filed elsewhere is lost there.", "各项性质相同，归入别处即丢失。"),
        Words(
            "{found} is in {list} but belongs to the same enumeration as {other}; move it to {expected}",
            "{found} 列在 {list}，却与 {other} 同属一个列举；请移到 {expected}",
        ),
        "problems: 一是… / achievements: 二是…",
        "problems: 一是…, 二是…",
    ),
    Rule(
        "problem-alone",
        "structure",
        _E,
        Words("Problems stand where the report admits problems.", "问题列在报告承认问题之处。"),
        Words("What is no problem biases the count of what is admitted.", "把不是问题的列为问题，统计就偏了。"),
        Words(
            "neither {found} nor what stands before it speaks of difficulties; move it to the list it belongs to",
            "{found} 及其前文都没有讲困难、问题；请移到所属的列表",
        ),
        "problems: [{id: p01, text: 新建农村公路36公里。}]",
        "achievements: [{id: a008, text: 新建农村公路36公里。}]",
    ),
    Rule(
        "sentence-joined",
        "structure",
        _E,
        Words(
            "An achievement, a task, a piece of context or a heading is one sentence.",
            "成绩、任务、context 与标题各为一句。",
        ),
        _SENTENCE,
        Words(
            "{found} sentences in one, the first ends at {expected}; split it there and number anew (--fix)",
            "一条之中有 {found} 句，第一句止于“{expected}”；请在此分开并重新编号（--fix）",
        ),
        "做强木玩产业。做优生态农业。",
        "做强木玩产业。 / 做优生态农业。",
    ),
    Rule(
        "sentence-cut",
        "structure",
        _E,
        Words("An item does not end inside a sentence.", "条目不在句中断开。"),
        _SENTENCE,
        Words(
            "it ends inside a sentence ({found}), which goes on with {expected}; join the two",
            "止于句中（{found}），后接“{expected}”；请合为一条",
        ),
        "固定资产投资增长8.5%， / 一季度项目开工率45%。",
        "固定资产投资增长8.5%，一季度项目开工率45%。",
    ),
    Rule(
        "heading-left-out",
        "structure",
        _E,
        Words(
            "A sentence whose number goes on with that of the headings beside it is a heading too.",
            "编号与前后标题相接的句子也是标题。",
        ),
        Words("Sections are how users find their way through a report.", "读者靠章节在报告中找路。"),
        Words(
            "{found} has the number next to that of heading {expected} and is none; put it into the outline",
            "“{found}”的编号与标题 {expected} 相接，却不是标题；请列入 outline",
        ),
        "headings （一）, （三）; achievements: （二）民生福祉持续改善。",
        "headings （一）, （二）, （三）",
    ),
)
