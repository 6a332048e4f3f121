"""Rules on what a record says of itself: identity, evidence of the metadata, review, other records, form."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT
_PLACE = Words("Panels join on codes and names; one wrong code puts a county into another province.",
               "面板数据靠代码与名称相连，错一位就换了省份。")  # fmt: skip
_DATE = Words("Dates are what a time series hangs on.", "时间序列全靠日期。")

RULES = (
    Rule(
        "file-name", "identity", _E,
        Words("The file is called as the record's id.", "文件名与记录编号一致。"),
        Words("So that everybody finds it, and no report stands twice.", "便于查找，也免重复。"),
        Words("the file is called {found}, the id asks for {expected}", "文件名为 {found}，按编号应为 {expected}"),
        "shaoxing.yaml with id: 330600-2024", "330600-2024.yaml",
    ),
    Rule(
        "file-folder", "identity", _E,
        Words("The folder is the first two digits of the code.", "所在文件夹为代码前两位。"),
        Words("So that everybody finds it.", "便于查找。"),
        Words("the folder is {found}, expected {expected}", "文件夹为 {found}，应为 {expected}"),
        "reports/62/330600-2024.yaml", "reports/33/330600-2024.yaml",
    ),
    Rule(
        "id-region", "identity", _E,
        Words("The id is the region's code and the year of the report.", "编号由地区代码与报告年份组成。"), _PLACE,
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "id: 330600-2023 with report_year: 2024", "id: 330600-2024",
    ),
    Rule(
        "region-missing", "identity", _E,
        Words("A checked record names its place and year.", "已核对的记录须写明地区与年份。"), _PLACE,
        Words("{found} is missing", "缺少 {found}"),
        "region: {}", 'region: {code: "330600", name: "绍兴市", …}',
    ),
    Rule(
        "region-unknown", "identity", _E,
        Words("The code is one of GB/T 2260.", "代码是 GB/T 2260 中的代码。"), _PLACE,
        Words("there is no division {found}", "没有代码为 {found} 的行政区划"),
        'code: "339999"', 'code: "330600"',
    ),
    Rule(
        "region-not-in-force", "identity", _E,
        Words("The code was in force in the year of the report.", "代码在报告年份有效。"), _PLACE,
        Words("the code {found} was not in force in {expected}", "代码 {found} 在 {expected} 年无效"),
        'code: "320123", report_year: 2024', 'code: "320116", report_year: 2024',
    ),
    Rule(
        "region-name", "identity", _E,
        Words("The name is that of the code in that year.", "名称与该年代码所指一致。"), _PLACE,
        Words("{found}, but the code is that of {expected}", "此处为 {found}，而代码属于 {expected}"),
        'code: "330600", name: "嘉兴市"', 'code: "330600", name: "绍兴市"',
    ),
    Rule(
        "region-level", "identity", _E,
        Words("The level is that of the division.", "级别与行政区划一致。"), _PLACE,
        Words("{found}, but the division is of level {expected}", "此处为 {found}，而该区划级别为 {expected}"),
        "level: county", "level: prefecture",
    ),
    Rule(
        "region-above", "identity", _E,
        Words("province and prefecture are the divisions above.", "province 与 prefecture 是其上级区划。"), _PLACE,
        Words("{field} is {found}, expected {expected}", "{field} 为 {found}，应为 {expected}"),
        'province: "江苏省"', 'province: "浙江省"',
    ),
    Rule(
        "years-apart", "identity", _E,
        Words("The year reviewed is the year before the one planned (or, for an early report, the same).",
              "回顾之年为计划之年的前一年（或同年）。"), _DATE,
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "report_year: 2024, review_year: 2021", "report_year: 2024, review_year: 2023",
    ),
    Rule(
        "delivered-when", "identity", _E,
        Words("A report is delivered in the year it plans, or late in the year before.", "报告在计划之年或其前一年作出。"), _DATE,
        Words("delivered on {found}, expected {expected}", "作报告日期为 {found}，应在 {expected}"),
        "report_year: 2024, delivered_on: 2014-01-29", "report_year: 2024, delivered_on: 2024-01-29",
    ),
    Rule(
        "published-before", "identity", _E,
        Words("A copy is published after delivery and retrieved after publication.", "先作报告，再刊载，再获取。"), _DATE,
        Words("{found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "delivered_on: 2024-01-29, published_on: 2023-02-23", "delivered_on: 2024-01-29, published_on: 2024-02-23",
    ),
    Rule(
        "evidence-unknown", "evidence", _E,
        Words("Evidence and reasons belong to fields of the metadata.", "evidence 与 inferred 的键是元数据的字段。"),
        Words("A misspelt key is evidence for nothing.", "写错的键等于没有证据。"),
        Words("there is no field {found}", "没有字段 {found}"),
        "evidence: {delivered: [0, 9]}", "evidence: {delivered_on: [0, 9]}",
    ),
    Rule(
        "evidence-twice", "evidence", _W,
        Words("A field has evidence or a reason, not both.", "一个字段要么有证据，要么有推断理由，不两全。"),
        Words("What the text says need not be inferred.", "原文所写无需推断。"),
        Words("{found} has evidence and is said to be inferred", "{found} 既有证据又称推断"),
        "evidence: {title: …}, inferred: {title: …}", "evidence: {title: …}",
    ),
    Rule(
        "evidence-missing", "evidence", _E,
        Words("Title, years, congress, date, speaker and publisher have evidence, or a reason where inferred.",
              "标题、年份、会议、日期、报告人、发布者须有证据，推断者须有理由。"),
        Words("Nothing is ever invented to fill a gap.", "绝不凭空填补。"),
        Words("{found} has neither a span under evidence nor a reason under inferred", "{found} 在 evidence 中无位置，在 inferred 中也无理由"),
        "delivered_on: 2024-01-29, evidence: {}", "delivered_on: 2024-01-29, evidence: {delivered_on: [9, 19]}",
    ),
    Rule(
        "evidence-differs", "evidence", _E,
        Words("The place under evidence says what the field holds.", "evidence 所指之处说的就是字段的值。"),
        Words("Metadata are evidence-linked like everything else.", "元数据同样须有据可查。"),
        Words("the field holds {found}, the place says {expected}", "字段为 {found}，而该处写的是 {expected}"),
        'speaker: {name: "施慧芳"}', 'speaker: {name: "施惠芳"}',
    ),
    Rule(
        "congress-number", "evidence", _E,
        Words("term and session are the numbers in the name of the congress.", "届、次与会议名称一致。"), _DATE,
        Words("{field} is {found}, the name says {expected}", "{field} 为 {found}，名称为 {expected}"),
        'name: "…第九届人民代表大会第四次会议", term: 8', "term: 9, session: 4",
    ),
    Rule(
        "title-year", "evidence", _E,
        Words("A year in the title is the year of the report.", "标题中的年份即报告年份。"), _DATE,
        Words("report_year is {found}, the title says {expected}", "report_year 为 {found}，标题为 {expected}"),
        'title: "2024年通渭县政府工作报告", report_year: 2023', "report_year: 2024",
    ),
    Rule(
        "draft-section", "review", _E,
        Words("A draft has a draft section, a checked record has none.", "草稿有 draft 一节，已核对的记录没有。"),
        Words("Doubts of the parser are settled before a record counts as checked.", "疑点须先了结，才算核对完毕。"),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "review: {status: checked} … draft: {…}", "review: {status: checked}",
    ),
    Rule(
        "review-passes", "review", _E,
        Words("A checked record was read by two readers.", "已核对的记录须由两人通读。"),
        Words("A second, independent reader finds what the first one passes over.", "独立的第二人能看到第一人忽略之处。"),
        Words("{found} passes, expected two by different readers", "核对记录 {found} 条，应有不同读者的两条"),
        "passes: [{reader: A, …}]", "passes: [{reader: A, …}, {reader: B, …}]",
    ),
    Rule(
        "review-order", "review", _W,
        Words("Passes stand in the order they were made.", "核对记录按先后排列。"),
        Words("The last one says how the record stands now.", "最后一条反映现状。"),
        Words("{found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "on: 2024-03-02 / on: 2024-03-01", "on: 2024-03-01 / on: 2024-03-02",
    ),
    Rule(
        "coverage", "review", _E,
        Words("A complete report misses nothing, a fragment says what it misses.", "完整者无缺，残篇须写明所缺。"),
        Words("A fragment that passes for a whole biases every count.", "以残充整会使各种统计失真。"),
        Words("complete is {found} with {expected} stretches missing", "complete 为 {found}，而 missing 有 {expected} 条"),
        "coverage: {complete: false, missing: []}", 'coverage: {complete: false, missing: ["回顾部分"]}',
    ),
    Rule(
        "waiver-unknown", "review", _E,
        Words("A waiver names a rule that can be silenced.", "豁免须指向可豁免的规则。"),
        Words("A misspelt waiver silences nothing.", "写错的豁免不起作用。"),
        Words("there is no rule {found} that can be silenced", "没有可豁免的规则 {found}"),
        "waivers: [{rule: label-cutt, reason: …}]", "waivers: [{rule: label-cut, reason: …}]",
    ),
    Rule(
        "waiver-unused", "review", _W,
        Words("A waiver silences something.", "豁免须有所豁免。"),
        Words("One that is left over would hide the next mistake.", "多余的豁免会掩盖下一个错误。"),
        Words("nothing breaks {found} here any more; take the waiver out", "这里已无违反 {found} 之处，请删去豁免"),
        "waivers: [{rule: label-cut, …}]", "waivers: []",
    ),
    Rule(
        "record-doubled", "across", _E,
        Words("No two files hold the same report.", "没有两个文件是同一份报告。"),
        Words("It would be counted twice.", "否则会重复计算。"),
        Words("{found} stands in {other} too", "{found} 也在 {other} 之中"),
        "a/330600-2024.yaml, b/330600-2024.yaml", "a/330600-2024.yaml",
    ),
    Rule(
        "source-shared", "across", _W,
        Words("No two records have the same source.", "没有两份记录用同一份原文。"),
        Words("One of the two is about another place or year.", "其中必有一份张冠李戴。"),
        Words("{other} has the same source text", "{other} 用的是同一份原文"),
        "two records with one sha256", "one sha256 each",
    ),
    Rule(
        "years-contradict", "across", _W,
        Words("Level and growth of one indicator agree from year to year, revisions aside.", "同一指标各年总量与增速相符（修订除外）。"),
        Words("A slip of the decimal point shows in the next year's growth.", "小数点错位会在次年增速中露出来。"),
        Words("{found} after {other} is a change of {expected}, the report says {said}",
              "{found} 相对 {other} 变化 {expected}，而报告称 {said}"),
        "2023: 7791亿元; 2024: 837.2亿元, growth 6.5%", "2024: 8372亿元, growth 6.5%",
    ),
    Rule(
        "not-canonical", "form", _H,
        Words("The file has the canonical layout.", "文件为规范排版。"),
        Words("Then a change shows as what it is, and nothing else.", "这样改动一目了然，别无杂音。"),
        Words("the layout differs from what baogao fmt writes, first here", "排版与 baogao fmt 所写不同，从此处起"),
        "region: {name: '绍兴市', code: \"330600\"}", 'region: {code: "330600", name: "绍兴市"}',
    ),
)
