"""Rules on the pieces of the body: that nothing is lost, and what order they stand in."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E = Severity.ERROR
_SPAN = Words("A span that is off by one takes evidence from the wrong words.", "位置错一个字，证据就取自别的词。")
_LOST = Words("No sentence and no number of a report may be lost; users count on finding all of it.",
              "报告的每一句、每一个数都不能丢，使用者以此为前提。")  # fmt: skip

RULES = (
    Rule(
        "text-lost",
        "completeness",
        _E,
        Words("Every stretch of the body stands in a heading or an item.", "正文的每一段都归入某个标题或条目。"),
        _LOST,
        Words("no item holds {found}", "没有条目包含“{found}”"),
        "a006 at [680, 711], a007 at [730, 760]",
        "a006 at [680, 711], a007 at [711, 730], a008 at [730, 760]",
    ),
    Rule(
        "text-doubled",
        "completeness",
        _E,
        Words("No stretch of the body stands in two items.", "正文的任何一段都不重复归入两个条目。"),
        Words("What stands twice is counted twice.", "重复者会被重复计算。"),
        Words("{found} stands in {other} too", "“{found}”也在 {other} 之中"),
        "a006 at [680, 711], a007 at [705, 730]",
        "a006 at [680, 711], a007 at [711, 730]",
    ),
    Rule(
        "number-lost",
        "completeness",
        _E,
        Words(
            "Every digit run of the body is part of a measure, a target's number, or one row of numbers.",
            "正文中每个数字串都属于某个指标、目标数值，或 numbers 的一行。",
        ),
        _LOST,
        Words("no measure and no row of numbers holds {found}", "没有指标或 numbers 条目包含 {found}"),
        "numbers: []",
        '- {at: [600, 604], text: "2023", kind: time}',
    ),
    Rule(
        "number-doubled",
        "completeness",
        _E,
        Words(
            "A digit run has one place: in measures, or in one row of numbers.",
            "一个数字串只有一个归处：指标，或 numbers 的一行。",
        ),
        Words("What stands twice is counted twice.", "重复者会被重复计算。"),
        Words("{found} is held by {other} too", "{found} 也归在 {other}"),
        "measures: [{at: [690, 696], …}] and numbers: [{at: [690, 694], …}]",
        "measures: [{at: [690, 696], …}]",
    ),
    Rule(
        "number-nothing",
        "completeness",
        _E,
        Words("A row of numbers covers one whole digit run.", "numbers 的一行恰好覆盖一个完整的数字串。"),
        _SPAN,
        Words("{found} is not one whole run of digits of the body", "“{found}”不是正文中一个完整的数字串"),
        '- {at: [600, 603], text: "202", kind: time}',
        '- {at: [600, 604], text: "2023", kind: time}',
    ),
    Rule(
        "id-doubled",
        "structure",
        _E,
        Words("Ids are unique in a record.", "记录内编号不重复。"),
        Words("Tables join on them.", "各表靠编号相连。"),
        Words("the id {found} stands twice", "编号 {found} 重复"),
        "- id: a006 … - id: a006",
        "- id: a006 … - id: a007",
    ),
    Rule(
        "id-letter",
        "structure",
        _E,
        Words("The letter of an id says which list it stands in.", "编号的字母表明所在列表。"),
        Words("One sees from a reference what it refers to.", "一看编号便知所指。"),
        Words("ids of this list start with {expected}; found {found}", "此列表编号以 {expected} 开头，这里是 {found}"),
        "tasks: [{id: a001}]",
        "tasks: [{id: k001}]",
    ),
    Rule(
        "id-number",
        "structure",
        _E,
        Words("Ids count the entries of a list from 1 in text order.", "编号在列表内按原文顺序从 1 起数。"),
        Words(
            "A gap or a jump shows that something was left out or put in at the wrong place.",
            "断号表明有遗漏或放错位置。",
        ),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "a001, a003",
        "a001, a002",
    ),
    Rule(
        "out-of-order",
        "structure",
        _E,
        Words("Lists stand in text order.", "各列表按原文顺序排列。"),
        Words("So that a record can be read beside its source.", "便于与原文对照阅读。"),
        Words(
            "{found} stands after {other}, which comes later in the text; move the entry up, or let --fix do it",
            "{found} 排在 {other} 之后，而后者在原文中更靠后；请把该条上移，或用 --fix 重排",
        ),
        "a001 at [50, 60], a002 at [20, 40]",
        "a001 at [20, 40], a002 at [50, 60]",
    ),
    Rule(
        "section-unknown",
        "structure",
        _E,
        Words("section and parent name headings of the outline.", "section 与 parent 指向大纲中的标题。"),
        Words("A reference to nothing loses the piece in every table.", "指向空处的引用会使条目在各表中失联。"),
        Words(
            "there is no heading {found} before it; near are {expected}", "此前没有标题 {found}；附近的是 {expected}"
        ),
        "section: s9",
        "section: s1.2",
    ),
    Rule(
        "section-wrong",
        "structure",
        _E,
        Words(
            "A piece stands in the section of the last heading before it, or of one above that.",
            "条目归入其前最近的标题，或该标题的上级。",
        ),
        Words("Sections are how users find their way through a report.", "读者靠章节在报告中找路。"),
        Words(
            "the piece follows heading {expected}, the record says {found}",
            "条目在标题 {expected} 之后，记录写作 {found}",
        ),
        "section: s2",
        "section: s1.3",
    ),
    Rule(
        "section-depth",
        "structure",
        _E,
        Words("depth is 1 for parts and one more for each level below.", "一级标题 depth 为 1，每下一级加 1。"),
        Words("Tree and numbers must say the same.", "树形与层数须一致。"),
        Words("found depth {found}, expected {expected}", "depth 为 {found}，应为 {expected}"),
        "{id: s1.1, parent: s1, depth: 3}",
        "{id: s1.1, parent: s1, depth: 2}",
    ),
    Rule(
        "section-number",
        "structure",
        _E,
        Words("Ids of headings count the children of a parent in text order.", "标题编号按原文顺序给同级标题计数。"),
        Words("s1.5 is the fifth heading below s1, whoever wrote the record.", "谁来写，s1.5 都是 s1 之下第五个标题。"),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "s1.1, s1.3",
        "s1.1, s1.2",
    ),
    Rule(
        "section-role",
        "structure",
        _E,
        Words(
            "A section has the role of its part, save one about problems, targets or livelihood projects alone, and "
            "one that turns from results to promises below a heading that names both.",
            "章节的 role 与所属部分相同，专讲问题、目标或民生实事者除外；"
            "上级标题兼及成绩与任务时，可由成绩转为任务。",
        ),
        Words("Roles tell results from promises.", "role 用来区分成绩与承诺。"),
        Words("found {found}, the part is {expected}", "此处为 {found}，所属部分为 {expected}"),
        "{id: s1.1, parent: s1, role: plan} below {id: s1, role: review}",
        "{id: s1.1, parent: s1, role: review}",
    ),
    Rule(
        "role-unfilled",
        "structure",
        _E,
        Words(
            "A section of targets or livelihood projects has such, or its heading says so.",
            "role 为 targets、livelihood 的章节中有目标、实事，或标题如此说。",
        ),
        Words("Roles tell what a section holds.", "role 说明章节所载。"),
        Words(
            "role is {found}, but neither the heading nor what stands under it is about such; mostly it is that of its "
            "part, {expected}",
            "role 为 {found}，但标题与其下文字均非此类；一般与所属部分相同，为 {expected}",
        ),
        'heading: "打造热点。", role: targets',
        'heading: "打造热点。", role: plan',
    ),
    Rule(
        "section-parent",
        "structure",
        _E,
        Words("The parent of a heading is still open where the heading stands.", "标题的上级在该处仍未结束。"),
        Words("A heading cannot belong to a part that has ended.", "标题不能属于已结束的部分。"),
        Words("{found} has ended here; open are {expected}", "{found} 在此已结束；仍在进行的是 {expected}"),
        "s1, s2, {id: s1.1, parent: s1}",
        "s1, s2, {id: s2.1, parent: s2}",
    ),
)
