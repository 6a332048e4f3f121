"""Rules on the body: spans, texts, completeness, order."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W = Severity.ERROR, Severity.WARNING
_SPAN = Words("A span that is off by one takes evidence from the wrong words.", "位置错一个字，证据就取自别的词。")
_LOST = Words("No sentence and no number of a report may be lost; users count on finding all of it.",
              "报告的每一句、每一个数都不能丢，使用者以此为前提。")  # fmt: skip

RULES = (
    Rule(
        "correction-original", "spans", _E,
        Words("What a correction says stands in the source does stand there.", "更正所记的原文与原文一致。"),
        Words("The record shows every change to the text in the open.", "对文字的每处改动都须公开可查。"),
        Words("the source has {expected} here, original says {found}", "原文此处为 {expected}，original 写作 {found}"),
        '- {at: [90, 92], original: "巴キ", corrected: "通渭"}', '- {at: [90, 92], original: "巴ㄎ", corrected: "通渭"}',
    ),
    Rule(
        "correction-nothing", "spans", _W,
        Words("A correction changes something.", "更正须有所改动。"),
        Words("One that changes nothing hides that nothing was wrong.", "什么也没改的更正只会误导读者。"),
        Words("corrected is what stands there already: {found}", "更正后与原文相同：{found}"),
        'original: "通渭", corrected: "通渭"', "(entry removed)",
    ),
    Rule(
        "correction-furniture", "spans", _E,
        Words("Corrections do not lie in furniture.", "更正不落在版面杂项之内。"),
        Words("What is left out is not corrected.", "已略去的内容无需更正。"),
        Words("the correction at {found} lies in furniture", "位于 {found} 的更正落在 furniture 之内"),
        "furniture: [[0, 50]]; corrections: [{at: [10, 12], …}]", "furniture: [[0, 50]]; corrections: []",
    ),
    Rule(
        "correction-group", "spans", _E,
        Words("The pieces of a split correction follow each other without a gap.", "拆分的更正各段首尾相接。"),
        Words("Only the whole damaged run can be proved.", "只有完整的受损段才能验证。"),
        Words("the pieces of group {found} do not touch", "组 {found} 的各段不相连"),
        "at: [90, 92], group: d1 / at: [93, 95], group: d1", "at: [90, 92], group: d1 / at: [92, 95], group: d1",
    ),
    Rule(
        "correction-proof", "spans", _E,
        Words("Damaging the corrected text again gives what stands in the source.", "把更正后的文字再损坏一次，应得到原文所见。"),
        Words("A repair known by its bytes can be proved, so it is.", "凭字节得出的修复可以验证，也必须验证。"),
        Words("{found} damaged again does not give {expected}", "{found} 再次受损后得不到 {expected}"),
        'corrected: "通胃", basis: bytes', 'corrected: "通渭", basis: bytes',
    ),
    Rule(
        "spans-overlap", "spans", _E,
        Words("Furniture and corrections do not overlap among themselves.", "版面杂项之间、更正之间互不重叠。"),
        Words("Two changes to one character contradict each other.", "同一个字不能改两次。"),
        Words("{found} overlaps {other}", "{found} 与 {other} 重叠"),
        "furniture: [[0, 50], [40, 60]]", "furniture: [[0, 60]]",
    ),
    Rule(
        "span-outside", "spans", _E,
        Words("Every span lies inside the source and is not empty.", "每个位置都在原文之内且不为空。"), _SPAN,
        Words("the span {found} is empty, turned round or beyond the {expected} characters of the source",
              "位置 {found} 为空、颠倒或超出原文的 {expected} 个字符"),
        "at: [711, 680]", "at: [680, 711]",
    ),
    Rule(
        "span-outside-body", "spans", _E,
        Words("Everything the record places lies inside the body.", "记录所标的内容都在正文之内。"), _SPAN,
        Words("{found} lies outside the body {expected}", "{found} 在正文 {expected} 之外"),
        "body: [132, 16246] … at: [16240, 16250]", "body: [132, 16250] … at: [16240, 16250]",
    ),
    Rule(
        "span-empty", "spans", _E,
        Words("A span holds more than white space, markup or furniture.", "位置之内不能只有空白、标记或版面杂项。"), _SPAN,
        Words("nothing of the text stands at {found}", "{found} 处没有正文文字"),
        "at: [130, 132]", "at: [132, 147]",
    ),
    Rule(
        "span-loose", "spans", _E,
        Words("A span starts and ends on text, not on white space, markup or furniture.", "位置首尾落在文字上，不落在空白、标记或版面杂项上。"),
        Words("Then one stretch of text has one span only, and two readers write the same.", "这样一段文字只有一种标法，两人所写相同。"),
        Words("the span {found} starts or ends on white space, markup or furniture", "位置 {found} 的首尾落在空白、标记或版面杂项上"),
        "at: [679, 711]", "at: [680, 711]",
    ),
    Rule(
        "correction-cut", "spans", _E,
        Words("No span cuts a correction, an entity or a converted phrase in two.", "任何位置都不把一处更正（或实体、整体转换的词）切成两半。"),
        Words("Half of a corrected run has no reading of its own.", "更正段的一半没有自己的读法。"),
        Words("{found} cuts something that is read as a whole", "{found} 切开了应整体读的一段"),
        "corrections: [{at: [90, 96], …}] … at: [80, 93]", "corrections split at 93 into two with one group",
    ),
    Rule(
        "text-differs", "text", _E,
        Words("text and heading are the clean reading of their span.", "text 与 heading 就是其位置的净读文字。"),
        Words("A quotation that differs from its source is no quotation.", "与原文不同的引文不成其为引文。"),
        Words("written {found}, but the source reads {expected}", "记录为“{found}”，原文读作“{expected}”"),
        'text: "全年实现生产总值7791亿元。"', 'text: "全年实现地区生产总值7791亿元。"',
    ),
    Rule(
        "term-differs", "text", _E,
        Words("A glossary entry is its number, the term, and the definition.", "名词解释条目由序号、名词、释义组成。"),
        Words("Both are quoted from the entry.", "二者都引自条目本身。"),
        Words("the term {found} does not open the entry {expected}", "名词“{found}”不在条目“{expected}”开头"),
        'term: "两手硬"', 'term: "两手硬、两战赢"',
    ),
    Rule(
        "text-lost", "completeness", _E,
        Words("Every stretch of the body stands in a heading or an item.", "正文的每一段都归入某个标题或条目。"), _LOST,
        Words("no item holds {found}", "没有条目包含“{found}”"),
        "a006 at [680, 711], a007 at [730, 760]", "a006 at [680, 711], a007 at [711, 730], a008 at [730, 760]",
    ),
    Rule(
        "text-doubled", "completeness", _E,
        Words("No stretch of the body stands in two items.", "正文的任何一段都不重复归入两个条目。"),
        Words("What stands twice is counted twice.", "重复者会被重复计算。"),
        Words("{found} stands in {other} too", "“{found}”也在 {other} 之中"),
        "a006 at [680, 711], a007 at [705, 730]", "a006 at [680, 711], a007 at [711, 730]",
    ),
    Rule(
        "number-lost", "completeness", _E,
        Words("Every digit run of the body is part of a measure, a target's number, or one row of numbers.",
              "正文中每个数字串都属于某个指标、目标数值，或 numbers 的一行。"), _LOST,
        Words("no measure and no row of numbers holds {found}", "没有指标或 numbers 条目包含 {found}"),
        "numbers: []", '- {at: [600, 604], text: "2023", kind: time}',
    ),
    Rule(
        "number-doubled", "completeness", _E,
        Words("A digit run has one place: in measures, or in one row of numbers.", "一个数字串只有一个归处：指标，或 numbers 的一行。"),
        Words("What stands twice is counted twice.", "重复者会被重复计算。"),
        Words("{found} is held by {other} too", "{found} 也归在 {other}"),
        "measures: [{at: [690, 696], …}] and numbers: [{at: [690, 694], …}]", "measures: [{at: [690, 696], …}]",
    ),
    Rule(
        "number-nothing", "completeness", _E,
        Words("A row of numbers covers one whole digit run.", "numbers 的一行恰好覆盖一个完整的数字串。"), _SPAN,
        Words("{found} is not one whole run of digits of the body", "“{found}”不是正文中一个完整的数字串"),
        '- {at: [600, 603], text: "202", kind: time}', '- {at: [600, 604], text: "2023", kind: time}',
    ),
    Rule(
        "id-doubled", "structure", _E,
        Words("Ids are unique in a record.", "记录内编号不重复。"),
        Words("Tables join on them.", "各表靠编号相连。"),
        Words("the id {found} stands twice", "编号 {found} 重复"),
        "- id: a006 … - id: a006", "- id: a006 … - id: a007",
    ),
    Rule(
        "id-letter", "structure", _E,
        Words("The letter of an id says which list it stands in.", "编号的字母表明所在列表。"),
        Words("One sees from a reference what it refers to.", "一看编号便知所指。"),
        Words("ids of this list start with {expected}; found {found}", "此列表编号以 {expected} 开头，这里是 {found}"),
        "tasks: [{id: a001}]", "tasks: [{id: k001}]",
    ),
    Rule(
        "id-number", "structure", _E,
        Words("Ids count the entries of a list from 1 in text order.", "编号在列表内按原文顺序从 1 起数。"),
        Words("A gap or a jump shows that something was left out or put in at the wrong place.", "断号表明有遗漏或放错位置。"),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "a001, a003", "a001, a002",
    ),
    Rule(
        "out-of-order", "structure", _E,
        Words("Lists stand in text order.", "各列表按原文顺序排列。"),
        Words("So that a record can be read beside its source.", "便于与原文对照阅读。"),
        Words("{found} stands after {other}", "{found} 排在 {other} 之后"),
        "a001 at [50, 60], a002 at [20, 40]", "a001 at [20, 40], a002 at [50, 60]",
    ),
    Rule(
        "section-unknown", "structure", _E,
        Words("section and parent name headings of the outline.", "section 与 parent 指向大纲中的标题。"),
        Words("A reference to nothing loses the piece in every table.", "指向空处的引用会使条目在各表中失联。"),
        Words("there is no heading {found} before it; near are {expected}", "此前没有标题 {found}；附近的是 {expected}"),
        "section: s9", "section: s1.2",
    ),
    Rule(
        "section-wrong", "structure", _E,
        Words("A piece stands in the section of the last heading before it, or of one above that.",
              "条目归入其前最近的标题，或该标题的上级。"),
        Words("Sections are how users find their way through a report.", "读者靠章节在报告中找路。"),
        Words("the piece follows heading {expected}, the record says {found}", "条目在标题 {expected} 之后，记录写作 {found}"),
        "section: s2", "section: s1.3",
    ),
    Rule(
        "section-depth", "structure", _E,
        Words("depth is 1 for parts and one more for each level below.", "一级标题 depth 为 1，每下一级加 1。"),
        Words("Tree and numbers must say the same.", "树形与层数须一致。"),
        Words("found depth {found}, expected {expected}", "depth 为 {found}，应为 {expected}"),
        "{id: s1.1, parent: s1, depth: 3}", "{id: s1.1, parent: s1, depth: 2}",
    ),
    Rule(
        "section-number", "structure", _E,
        Words("Ids of headings count the children of a parent in text order.", "标题编号按原文顺序给同级标题计数。"),
        Words("s1.5 is the fifth heading below s1, whoever wrote the record.", "谁来写，s1.5 都是 s1 之下第五个标题。"),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "s1.1, s1.3", "s1.1, s1.2",
    ),
    Rule(
        "section-parent", "structure", _E,
        Words("The parent of a heading is still open where the heading stands.", "标题的上级在该处仍未结束。"),
        Words("A heading cannot belong to a part that has ended.", "标题不能属于已结束的部分。"),
        Words("{found} has ended here; open are {expected}", "{found} 在此已结束；仍在进行的是 {expected}"),
        "s1, s2, {id: s1.1, parent: s1}", "s1, s2, {id: s2.1, parent: s2}",
    ),
)
