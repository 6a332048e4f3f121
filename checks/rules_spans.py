"""Rules on spans, furniture and corrections, and on the texts that stand at them."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W = Severity.ERROR, Severity.WARNING
_SPAN = Words("A span that is off by one takes evidence from the wrong words.", "位置错一个字，证据就取自别的词。")

RULES = (
    Rule(
        "correction-original",
        "spans",
        _E,
        Words("What a correction says stands in the source does stand there.", "更正所记的原文与原文一致。"),
        Words("The record shows every change to the text in the open.", "对文字的每处改动都须公开可查。"),
        Words("the source has {expected} here, original says {found}", "原文此处为 {expected}，original 写作 {found}"),
        '- {at: [90, 92], original: "巴キ", corrected: "通渭"}',
        '- {at: [90, 92], original: "巴ㄎ", corrected: "通渭"}',
    ),
    Rule(
        "correction-nothing",
        "spans",
        _W,
        Words("A correction changes something.", "更正须有所改动。"),
        Words("One that changes nothing hides that nothing was wrong.", "什么也没改的更正只会误导读者。"),
        Words("corrected is what stands there already: {found}", "更正后与原文相同：{found}"),
        'original: "通渭", corrected: "通渭"',
        "(entry removed)",
    ),
    Rule(
        "correction-furniture",
        "spans",
        _E,
        Words("Corrections do not lie in furniture.", "更正不落在版面杂项之内。"),
        Words("What is left out is not corrected.", "已略去的内容无需更正。"),
        Words("the correction at {found} lies in furniture", "位于 {found} 的更正落在 furniture 之内"),
        "furniture: [[0, 50]]; corrections: [{at: [10, 12], …}]",
        "furniture: [[0, 50]]; corrections: []",
    ),
    Rule(
        "correction-group",
        "spans",
        _E,
        Words("The pieces of a split correction follow each other without a gap.", "拆分的更正各段首尾相接。"),
        Words("Only the whole damaged run can be proved.", "只有完整的受损段才能验证。"),
        Words("the pieces of group {found} do not touch", "组 {found} 的各段不相连"),
        "at: [90, 92], group: d1 / at: [93, 95], group: d1",
        "at: [90, 92], group: d1 / at: [92, 95], group: d1",
    ),
    Rule(
        "correction-proof",
        "spans",
        _E,
        Words(
            "Damaging the corrected text again gives what stands in the source.",
            "把更正后的文字再损坏一次，应得到原文所见。",
        ),
        Words("A repair known by its bytes can be proved, so it is.", "凭字节得出的修复可以验证，也必须验证。"),
        Words("{found} damaged again does not give {expected}", "{found} 再次受损后得不到 {expected}"),
        'corrected: "通胃", basis: bytes',
        'corrected: "通渭", basis: bytes',
    ),
    Rule(
        "correction-basis",
        "spans",
        _E,
        Words(
            "basis is bytes only where no byte but the one at fault was lost.",
            "只丢了一个字节的更正，basis 才是 bytes。",
        ),
        Words("What sense supplied is not proved, and users must be able to tell.", "凭文意补出的不算验证，须能区分。"),
        Words(
            "basis is {found}, but more bytes were lost here, and sense had to supply them; say bytes+context, or "
            "context where none is left",
            "basis 为 {found}，但此处所丢字节更多，须凭文意补出；应为 bytes+context，一个字节也不剩的为 context",
        ),
        'original: "??", corrected: "剧", basis: bytes',
        'original: "??", corrected: "剧", basis: context',
    ),
    Rule(
        "spans-overlap",
        "spans",
        _E,
        Words("Furniture and corrections do not overlap among themselves.", "版面杂项之间、更正之间互不重叠。"),
        Words("Two changes to one character contradict each other.", "同一个字不能改两次。"),
        Words("{found} overlaps {other}", "{found} 与 {other} 重叠"),
        "furniture: [[0, 50], [40, 60]]",
        "furniture: [[0, 60]]",
    ),
    Rule(
        "span-outside",
        "spans",
        _E,
        Words("Every span lies inside the source and is not empty.", "每个位置都在原文之内且不为空。"),
        _SPAN,
        Words(
            "the span {found} is empty, turned round or beyond the {expected} characters of the source",
            "位置 {found} 为空、颠倒或超出原文的 {expected} 个字符",
        ),
        "at: [711, 680]",
        "at: [680, 711]",
    ),
    Rule(
        "span-outside-body",
        "spans",
        _E,
        Words("Everything the record places lies inside the body.", "记录所标的内容都在正文之内。"),
        _SPAN,
        Words("{found} lies outside the body {expected}", "{found} 在正文 {expected} 之外"),
        "body: [132, 16246] … at: [16240, 16250]",
        "body: [132, 16250] … at: [16240, 16250]",
    ),
    Rule(
        "span-empty",
        "spans",
        _E,
        Words("A span holds more than white space, markup or furniture.", "位置之内不能只有空白、标记或版面杂项。"),
        _SPAN,
        Words("nothing of the text stands at {found}", "{found} 处没有正文文字"),
        "at: [130, 132]",
        "at: [132, 147]",
    ),
    Rule(
        "span-loose",
        "spans",
        _E,
        Words(
            "A span starts and ends on text, not on white space, markup or furniture.",
            "位置首尾落在文字上，不落在空白、标记或版面杂项上。",
        ),
        Words(
            "Then one stretch of text has one span only, and two readers write the same.",
            "这样一段文字只有一种标法，两人所写相同。",
        ),
        Words(
            "the span {found} starts or ends on white space, markup or furniture",
            "位置 {found} 的首尾落在空白、标记或版面杂项上",
        ),
        "at: [679, 711]",
        "at: [680, 711]",
    ),
    Rule(
        "furniture-cut",
        "spans",
        _E,
        Words(
            "Furniture outside the body begins and ends where a line or a word of the page does.",
            "正文之外的版面杂项首尾与页面的行或词一致。",
        ),
        Words("A span that is off by one was mistyped.", "差一个字的位置是笔误。"),
        Words("the furniture {found} begins or ends inside a word", "版面杂项 {found} 的首尾落在词语中间"),
        "furniture: [[1, 20]] for a line at [0, 20]",
        "furniture: [[0, 20]]",
    ),
    Rule(
        "outside-unplaced",
        "spans",
        _E,
        Words(
            "Outside the body every line of the source is furniture or tells something of the metadata.",
            "正文之外的每一行，要么是版面杂项，要么是元数据的依据。",
        ),
        Words(
            "So it shows that nothing of the report was taken for the page around it.",
            "由此可见没有把报告内容当作页面外围。",
        ),
        Words("{found} stands outside the body and is no furniture", "“{found}”在正文之外，又不是版面杂项"),
        "body: [0, 900] of 950 characters, furniture: []",
        "body: [0, 900], furniture: [[902, 950]]",
    ),
    Rule(
        "correction-cut",
        "spans",
        _E,
        Words(
            "No span cuts a correction, an entity or a converted phrase in two.",
            "任何位置都不把一处更正（或实体、整体转换的词）切成两半。",
        ),
        Words("Half of a corrected run has no reading of its own.", "更正段的一半没有自己的读法。"),
        Words("{found} cuts something that is read as a whole", "{found} 切开了应整体读的一段"),
        "corrections: [{at: [90, 96], …}] … at: [80, 93]",
        "corrections split at 93 into two with one group",
    ),
    Rule(
        "text-differs",
        "text",
        _E,
        Words("text and heading are the clean reading of their span.", "text 与 heading 就是其位置的净读文字。"),
        Words("A quotation that differs from its source is no quotation.", "与原文不同的引文不成其为引文。"),
        Words("written {found}, but the source reads {expected}", "记录为“{found}”，原文读作“{expected}”"),
        'text: "全年实现生产总值7791亿元。"',
        'text: "全年实现地区生产总值7791亿元。"',
    ),
    Rule(
        "term-differs",
        "text",
        _E,
        Words("A glossary entry is its number, the term, and the definition.", "名词解释条目由序号、名词、释义组成。"),
        Words("Both are quoted from the entry.", "二者都引自条目本身。"),
        Words("the term {found} does not open the entry {expected}", "名词“{found}”不在条目“{expected}”开头"),
        'term: "两手硬"',
        'term: "两手硬、两战赢"',
    ),
    Rule(
        "announced-differs",
        "text",
        _E,
        Words("announced is the number at announced_at.", "announced 即 announced_at 处的数。"),
        Words(
            "How many projects were promised is what a reader counts the list against.",
            "承诺多少件，是核对清单的依据。",
        ),
        Words("announced is {found}, the text says {expected}", "announced 为 {found}，原文为“{expected}”"),
        "announced: 9 for 十件民生实事",
        "announced: 10",
    ),
)
