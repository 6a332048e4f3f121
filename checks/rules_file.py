"""Rules on the file, the model and the source."""

from __future__ import annotations

from .finding import Severity
from .rules import Rule, Words

__all__ = ["RULES"]

_E, _W = Severity.ERROR, Severity.WARNING

RULES = (
    Rule(
        "file-unreadable",
        "file",
        _E,
        Words("The record is a regular file of a record's size.", "记录是大小正常的普通文件。"),
        Words(
            "A device, a pipe or a huge file is never a record, and reading it could hold everything up.",
            "设备、管道或巨大的文件不会是记录，读取它们会拖住整个检查。",
        ),
        Words("cannot read the record: {found}", "无法读取记录：{found}"),
        "330600-2024.yaml -> /dev/zero",
        "330600-2024.yaml, a plain file",
        waivable=False,
    ),
    Rule(
        "yaml-syntax",
        "file",
        _E,
        Words("The record is one YAML document in UTF-8.", "记录是一个 UTF-8 编码的 YAML 文档。"),
        Words("A file that can be read in two ways holds no data.", "读法不唯一的文件不成其为数据。"),
        Words("{found}", "YAML 读不通：{found}"),
        "id: [330600-2024",
        "id: 330600-2024",
        waivable=False,
    ),
    Rule(
        "yaml-duplicate-key",
        "file",
        _E,
        Words("No key stands twice in one mapping.", "同一映射中每个键只出现一次。"),
        Words(
            "Most readers silently keep the last one; two people would see two records.",
            "多数程序只取最后一个而不作声，两个人会看到两份记录。",
        ),
        Words("{found}", "键重复：{found}"),
        "id: 330600-2024\nid: 330600-2023",
        "id: 330600-2024",
        waivable=False,
    ),
    Rule(
        "yaml-not-plain",
        "file",
        _E,
        Words(
            "Records use plain YAML: no tags, anchors, aliases or keys that are not words.",
            "记录只用最朴素的 YAML：不用标签、锚点、别名，键必须是文字。",
        ),
        Words(
            "They make a file say something else than it shows, and programs in other languages read them differently.",
            "它们使文件所示与所含不同，别的语言读出来也不一样。",
        ),
        Words("{found}", "{found}"),
        "id: !!str 330600-2024",
        "id: 330600-2024",
        waivable=False,
    ),
    Rule(
        "yaml-mark",
        "file",
        _W,
        Words("The file has no byte order mark.", "文件开头没有字节顺序标记（BOM）。"),
        Words("Some tools take the mark for part of the first key.", "有些工具会把它当成第一个键的一部分。"),
        Words("{found}", "{found}"),
        '\\ufeffschema_version: "1.0"',
        'schema_version: "1.0"',
    ),
    Rule(
        "record-shape",
        "file",
        _E,
        Words("The document is a mapping of the record's keys.", "文档是由记录各键组成的映射。"),
        Words("Anything else is another kind of file.", "否则就是另一种文件。"),
        Words(
            "a record is a mapping that starts with schema_version; this is {found}",
            "记录应是以 schema_version 开头的映射，这里是 {found}",
        ),
        "- 330600-2024",
        'schema_version: "1.0"\nid: 330600-2024',
        waivable=False,
    ),
    Rule(
        "schema-version",
        "model",
        _E,
        Words("The record names the schema version that this validator knows.", "记录写明本校验器所知的模式版本。"),
        Words("Fields may have changed their meaning between versions.", "各版本之间字段含义可能不同。"),
        Words(
            "schema_version is {found}, this release of baogao knows {expected}; a record of another version needs the "
            "release that it was written for, or a newer one",
            "schema_version 为 {found}，本版 baogao 只认 {expected}；其他版本的记录须用写它时的版本，或更新的版本",
        ),
        'schema_version: "0.9"',
        'schema_version: "1.0"',
        waivable=False,
    ),
    Rule(
        "key-unknown",
        "model",
        _E,
        Words("Every key is one that the schema knows.", "每个键都是模式中有的。"),
        Words("A misspelt key would drop what it holds without a word.", "写错的键会让其内容无声地丢失。"),
        Words("unknown key {found}; known here: {expected}", "未知的键 {found}；此处可用：{expected}"),
        '- {at: [12, 14], text: "2023", kinds: time}',
        '- {at: [12, 14], text: "2023", kind: time}',
        waivable=False,
    ),
    Rule(
        "key-missing",
        "model",
        _E,
        Words("Every required key is there.", "必需的键一个不缺。"),
        Words("The record cannot be read without it.", "缺了它记录就不完整。"),
        Words("the key {expected} is missing", "缺少键 {expected}"),
        '- {at: [12, 16], text: "2023"}',
        '- {at: [12, 16], text: "2023", kind: time}',
        waivable=False,
    ),
    Rule(
        "value-wrong",
        "model",
        _E,
        Words("Every value has the type and form that the schema gives it.", "每个值的类型和写法都符合模式。"),
        Words(
            "Dates that are numbers and codes that lost a zero are the usual ways in which data goes bad.",
            "日期变成数字、代码丢了零，数据往往就是这样坏的。",
        ),
        Words("found {found}, expected {expected}", "此处为 {found}，应为 {expected}"),
        "code: 330600",
        'code: "330600"',
        waivable=False,
    ),
    Rule(
        "source-path",
        "source",
        _E,
        Words(
            "source.file names a file inside the dataset, without links and without climbing out.",
            "source.file 指向数据集之内的文件，不经链接，也不越出目录。",
        ),
        Words(
            "A record from a stranger must not be able to make the validator read other files.",
            "外来的记录不能借此读取别的文件。",
        ),
        Words(
            "source.file {found} is no plain path inside the dataset; put the text beside the record or under sources/",
            "source.file {found} 不是数据集之内的普通路径；请把原文放在记录旁或 sources/ 下",
        ),
        "source: {file: ../../secret.txt}",
        "source: {file: sources/33/330600-2024.txt}",
        waivable=False,
    ),
    Rule(
        "source-url",
        "source",
        _E,
        Words("source.url is an address that can be followed.", "source.url 是可以访问的网址。"),
        Words(
            "Whoever doubts a copy goes back to where it was taken from; a note or a file name leads nowhere.",
            "对原文有疑问的人要能回到出处；备注或文件名无从访问。",
        ),
        Words(
            "found {found}, expected an address that begins with http:// or https://, or no url",
            "此处为 {found}，应为以 http:// 或 https:// 开头的网址，不知则不写",
        ),
        "url: the city's web site",
        'url: "https://www.sx.gov.cn/art/2024/2/23/art_1229265336_4143121.html"',
    ),
    Rule(
        "source-missing",
        "source",
        _E,
        Words("The source text is there.", "原文在库中。"),
        Words("Without it nothing in the record can be held against anything.", "没有原文，记录便无从核对。"),
        Words(
            "no file {found} beside the record or in the dataset's root; put the text there "
            "(in Python: give it as `original`)",
            "记录旁和数据集根目录下都没有 {found}；请把原文放到那里（在 Python 中可用 original 传入）",
        ),
        "source: {file: sources/33/330600-2042.txt}",
        "source: {file: sources/33/330600-2024.txt}",
        waivable=False,
    ),
    Rule(
        "source-unreadable",
        "source",
        _E,
        Words("The source is a regular file of sensible size.", "原文是大小合理的普通文件。"),
        Words("A fifo or a device would hold the check up for ever.", "管道或设备会让检查永远停在那里。"),
        Words("cannot read the source: {found}", "无法读取原文：{found}"),
        "source: {file: sources/33/pipe}",
        "source: {file: sources/33/330600-2024.txt}",
        waivable=False,
    ),
    Rule(
        "source-hash",
        "source",
        _E,
        Words("The SHA-256 in the record is that of the stored bytes.", "记录中的 SHA-256 与所存字节一致。"),
        Words(
            "A source that changed under its record takes the ground from every span.", "原文一变，所有位置都失去依据。"
        ),
        Words(
            "the source hashes to {expected}, the record says {found}; restore the file, or check every span anew "
            "(findings held back because they would only follow from it: {held})",
            "原文的哈希为 {expected}，记录写的是 {found}；请恢复原文，或重新核对所有位置"
            "（仅由此而来、未列出的问题：{held} 处）",
        ),
        'sha256: "0000…"',
        'sha256: "29ab…"',
    ),
    Rule(
        "source-resaved",
        "source",
        _E,
        Words(
            "The stored source has the line ends and marks it was first saved with.",
            "所存原文的换行与标记同保存时一致。",
        ),
        Words(
            "An editor or git that turns them moves every character, though the text reads the same.",
            "编辑器或 git 改动换行后，文字虽同，位置全变。",
        ),
        Words(
            "only line ends or marks of the source changed ({found}), and the record was checked against the source as "
            "it was; restore the file: by git checkout, or with the change undone (in git `-text` in .gitattributes "
            "keeps it)",
            "原文仅换行或标记有变（{found}），记录已按原来的原文核对；请恢复原文：用 git checkout，"
            "或撤销该改动（git 可在 .gitattributes 中以 -text 防止）",
        ),
        "330600-2024.txt, saved anew with CRLF",
        "330600-2024.txt, as it was saved first",
        waivable=False,
    ),
    Rule(
        "spans-moved",
        "source",
        _E,
        Words("Sentences stand where their spans say.", "句子就在其位置所指之处。"),
        Words(
            "One character put into the source, or taken out, moves all behind it; a new hash does not mend that.",
            "原文增删一字，其后位置全移；改写校验值无济于事。",
        ),
        Words(
            "{found} sentences stand elsewhere in the source than their spans say, most of them {by} characters on: "
            "the source was edited, or the spans were; restore it, or let --fix move them (findings held back "
            "because they would only follow from it: {held})",
            "{found} 句在原文中的位置与所记不同，多数相差 {by} 字：原文或位置被改动过；请恢复原文，"
            "或用 --fix 移动位置（另有 {held} 处问题仅由此而来，未列出）",
        ),
        "a blank line taken out of 330600-2024.txt, and its new hash written into the record",
        "330600-2024.txt, as it was saved first",
        waivable=False,
    ),
    Rule(
        "source-encoding",
        "source",
        _E,
        Words("The stored bytes decode with the encoding named.", "所存字节可按所写编码解码。"),
        Words(
            "Spans count characters; in another encoding they would count others.",
            "位置按字符计数，编码不同则所指不同。",
        ),
        Words(
            "{found} is not the encoding of the source, expected {expected}", "原文编码不是 {found}，应为 {expected}"
        ),
        "encoding: big5",
        "encoding: utf-8",
        waivable=False,
    ),
    Rule(
        "script-differs",
        "source",
        _E,
        Words("script is that in which the body is written.", "script 与正文所用字体一致。"),
        Words(
            "It decides whether the source is made simplified; done to simplified text that does harm (乾县).",
            "它决定原文是否转为简体；简体文本再转会出错（如乾县）。",
        ),
        Words("found {found}, but the body is written in {expected}", "此处为 {found}，而正文所用为 {expected}"),
        "script: hant over 经济发展",
        "script: hans",
    ),
)
