"""What a draft says does not depend on the conditions in which the text of a report came."""

from __future__ import annotations

import base64
import html
import json
import quopri
import re
from collections.abc import Callable, Sequence
from itertools import zip_longest
from urllib.parse import quote

import pytest
from baogao.parsers.draft import DraftError, draft
from baogao.text.script import to_simplified, to_traditional
from invented import GLOSSARY, REPORT
from test_draft import check_laws, content

TEXT = REPORT + GLOSSARY
LINES = [line.strip() for line in TEXT.splitlines() if line.strip()]
TITLE = LINES[0]


def told(report: str) -> tuple[object, ...]:
    found = draft(report)
    check_laws(report, found)
    known = found.metadata
    facts = (known.title, known.region, known.report_year, known.congress, known.delivered_on, known.speaker)
    return content(found), facts, known.coverage


def page(body: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某网</title></head><body>{body}</body></html>'


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{html.escape(line, quote=False)}</p>\n" for line in lines)


def counted(mark: str) -> Callable[[list[str]], str]:
    return lambda lines: "\n".join(mark.format(at, line) for at, line in enumerate(lines, 1))


def pages(lines: list[str], foot: str, heads: tuple[str, ...] = ("",)) -> str:
    """Lines of a book, broken by width and parted by what stands at the foot and the head of its pages."""
    rows = [
        line[at : at + 32] for text in lines for line in [f"　　{text}"] for at in range(0, len(line), 32)
    ]
    size = max(len(rows) // 7, 8)
    out = []
    for number, at in enumerate(range(0, len(rows), size), 1):
        head = heads[number % len(heads)].format(number)
        out += [*([head] if head else []), *rows[at : at + size], *([foot.format(number)] if foot else [])]
    return "\n".join(out)


def split_pages(lines: list[str], around: str) -> str:
    size = len(lines) // 3 + 1
    links = '<div class="pages"><a>上一页</a> <a>1</a> <a>2</a> <a>下一页</a></div>'
    parts = [paragraphs(lines[at : at + size]) for at in range(0, len(lines), size)]
    return "".join(around.format(f"<div class='content'>{part}</div>{links}") for part in parts)


def noted(marks: Sequence[str]) -> Callable[[list[str]], str]:
    def put(lines: list[str]) -> str:
        first, *others = "\n".join(lines).split("”")
        pairs = zip_longest(marks[: len(others)], others, fillvalue="")
        return first + "".join(f"”{mark}{words}" for mark, words in pairs)

    return put


CONDITIONS: dict[str, Callable[[list[str]], str]] = {
    "line numbers": counted("{:4d}  {}"),
    "line numbers and tabs": counted("{}\t{}"),
    "line numbers with zeros": counted("{:03d}: {}"),
    "line numbers in brackets": counted("[{}] {}"),
    "line numbers in brackets before empty lines, too": lambda lines: counted("[{}] {}")(["", *lines]),
    "bullets before paragraphs": lambda lines: "\n".join(f"• {line}" if len(line) > 60 else line for line in lines),
    "stars before all lines": counted("★ {1}"),
    "hyphens before all lines": counted("- {1}"),
    "tags for line breaks": "<br/>".join,
    "figures in bold": lambda lines: re.sub("[0-9][0-9.]*%?", r"**\g<0>**", "\n".join(lines)),
    "figures in bold tags": lambda lines: re.sub("[0-9][0-9.]*%?", r"<b>\g<0></b>", "\n".join(lines)),
    "line numbers and bars": counted("{:5d}| {}"),
    "line numbers of a search": counted("report.txt:{}:{}"),
    "line numbers before lines broken by width": lambda lines: counted("{:4d}  {}")(pages(lines, "").split("\n")),
    "quotation of lines broken by width": lambda lines: "\n".join(f"> {line}" for line in pages(lines, "").split("\n")),
    "a jump behind a margin": lambda lines: "\n".join(
        f"      {line}" for line in "\n".join(lines).replace("。", "。（下转第二版）\n（上接第一版）", 2).split("\n")
    ),
    "an arrow that jumps": lambda lines: "\n".join(lines).replace("，", "，（→3版）\n（←1版）", 20),
    "arrows around a jump": lambda lines: "\n".join(lines).replace("。", "。▶▶▶下转A3版\n▶▶▶上接A1版", 2),
    "arrows of other fonts": lambda lines: "\n".join(lines).replace("，", "，【➤A3版】\n【⬅A1版】", 9),
    "who printed it beside page numbers": lambda lines: pages(lines, "{}                桐庐县人民政府办公室"),
    "what a site says of comments": lambda lines: "\n".join(
        [*lines, "网友评论仅供其表达个人看法，并不表明本站同意其观点或证实其描述。", "跟贴 12 参与 345"]
    ),
    "interpretations below": lambda lines: "\n".join([*lines, "相关解读", "图解：2031年政府工作报告", "一图读懂报告"]),
    "numbers that end pages": lambda lines: re.sub("(?<= )([0-9]+)\n", "\\1\f", pages(lines, "                    {}")),
    "heads of a newspaper": lambda lines: pages(lines, "", ("A02 要闻 2031年2月1日 星期六 责编 张三 校对 李四",)),
    "comments of readers": lambda lines: "\n".join(
        [*lines, "3 条评论", "默认 时间", "张三", "学习了，GDP增长6%不容易", "01-28 · 浙江", "回复", "2"]
    ),
    "chosen comments": lambda lines: "\n".join([*lines, "精选留言", "写留言", "张三 浙江 2天前", "要办10件实事，赞！"]),
    "how to share": lambda lines: "\n".join(
        [*lines, "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。"]
    ),
    "a token behind every paragraph without marks": lambda lines: "\n".join(f"{line}Zeu" for line in lines),
    "numbers before all lines": counted("{}. {}"),
    "line breaks as programs write them": "\\n".join,
    "blanks as programs write them": lambda lines: "\\r\\n".join(f"\\u3000\\u3000{line}" for line in lines),
    "line breaks of mainframes": "\x85".join,
    "entities twice": lambda lines: page(
        paragraphs([f"&nbsp;&nbsp;{line}".replace("“", "&ldquo;").replace("”", "&rdquo;") for line in lines])
    ),
    "soft hyphens as entities": lambda lines: page(
        "".join(f"<p>{re.sub('(?<=[0-9])(?=[0-9])', '&shy;', line)}</p>" for line in lines)
    ),
    "waves around page numbers": lambda lines: pages(lines, "～{}～"),
    "heads of left and right pages": lambda lines: pages(lines, "", ("{}  桐庐年鉴 2031", "特载 · 政府工作报告  {}")),
    "heads beside page numbers": lambda lines: pages(lines, "·{}·", ("桐庐年鉴2031", "特 载")),
    "an address inside sentences": lambda lines: "\n".join(
        f"{line[:30]} 某某范文网www.example.com {line[30:]}" if len(line) > 60 else line for line in lines
    ),
    "posts of one author": lambda lines: "\n".join(
        [
            *("查看: 462|回复: 0", "[复制链接]", "发表于 2031-2-5 22:20:33 | 显示全部楼层", *lines[:9]),
            *("2楼 张三 发表于 2031-2-5 22:21", *lines[9:20], "3楼 张三 发表于 2031-2-5 22:22", *lines[20:]),
        ]
    ),
    "an article in pages": lambda lines: page(f"<h1>{TITLE}</h1>" + split_pages(lines[1:], "{}")),
    "pages in one file": lambda lines: split_pages(
        lines[1:],
        page(f"<div><a>首页</a> | <a>要闻</a></div><h1>{TITLE}</h1>{{}}<div>版权所有：某某网</div>"),
    ),
    "a notice above": lambda lines: "\n".join(
        [
            "关于印发2031年政府工作报告的通知",
            "各乡镇人民政府、街道办事处，县政府各部门：",
            "县长代表县政府所作的《政府工作报告》，已经县十九届人大三次会议审议通过，现印发给你们，请认真组织实施。",
            "桐庐县人民政府",
            "2031年1月28日",
            *lines,
        ]
    ),
    "reports of other years above": lambda lines: "\n".join(["2030年政府工作报告", "2029年政府工作报告", *lines]),
    "an index parted by tabs": lambda lines: "\n".join(
        [
            "索引号\t11330122/2031-00012\t组配分类\t政府工作报告",
            "发布机构\t某某办公室\t发布日期\t2031-01-25",
            f"标题\t{TITLE}",
            *(f"　　{line}" for line in lines),
        ]
    ),
    "a preview": lambda lines: "\n".join([*lines, "您的预览已结束，如需阅读全文请下载", "还剩3页未读，继续阅读"]),
    "an answer of a site": lambda lines: "\n".join(
        [*lines, "发布于 2031-02-05 22:20・浙江", "赞同 5", "添加评论", "分享", "喜欢", "申请转载"]
    ),
    "marks of symbol fonts on a page": lambda lines: page(
        paragraphs([*lines[:6], *(f"\uf06c {line}" for line in lines[6:])])
    ),
    "control characters on a page": lambda lines: page(paragraphs([f"{line[:3]}\x01{line[3:]}" for line in lines])),
    "a headline above lines broken by width": lambda lines: page(
        f"<h1>{TITLE}</h1>" + paragraphs(pages(lines[1:], "").split("\n"))
    ),
    "page numbers in preformatted text": lambda lines: page(f"<pre>{pages(lines, '{}')}</pre>"),
    "page numbers in a quotation": lambda lines: "\n".join(
        f"> {line}" for line in [*lines[:9], "1", *lines[9:19], "2", *lines[19:], "3"]
    ),
    "page numbers below line breaks of a table": lambda lines: page(
        "<table><tr><td>" + "<br/>".join(f"&nbsp;&nbsp;{line}" for line in pages(lines, "{}").split("\n")) + "</table>"
    ),
    "lines of a forum broken by width": lambda lines: "\n".join(
        [
            *("查看: 462|回复: 3", "[复制链接]", "发表于 2031-2-5 22:20:33 | 显示全部楼层 |阅读模式"),
            *(f"　　{line}" for line in pages(lines, "").split("\n")),
            *("签名：天行健", "李四", "2#", "发表于 2031-2-6 08:00:01 | 只看该作者", "希望收入翻番。"),
        ]
    ),
    "a few paragraphs in tags": lambda lines: "\n".join(
        f"<p>{line}</p>" if at % 8 == 3 else line for at, line in enumerate(lines)
    ),
    "an element for every character": lambda lines: page(
        "".join("<p>" + "".join(f"<span>{html.escape(sign)}</span>" for sign in line) + "</p>" for line in lines)
    ),
    "list items": lambda lines: page(
        "".join(f"<li>{line}</li>" if line[0].isdigit() else f"<p>{line}</p>" for line in lines)
    ),
    "marks of line ends": "¶\n".join,
    "arrows at line ends": "↵\n".join,
    "backslashes at line ends": "\\\n".join,
    "what stands below": lambda lines: "\n".join(
        [*lines, "（全文约2.1万字，有删减）", "微信号：tonglufabu", "#政府工作报告#"]
    ),
    "a reply behind an indented text": lambda lines: "\n".join(
        [*(f"　　{line}" for line in lines), "作者：李四 时间：2031-02-06 10:00:00", "顶", "楼主发言：1次 发图：0张"]
    ),
    "applause": lambda lines: "\n".join(
        f"{line}（热烈掌声）" if at % 5 == 3 else line for at, line in enumerate(lines)
    ),
    "turns of pages to be read out": lambda lines: "\n".join(
        f"{line}\n（请翻页）" if at % 7 == 6 else line for at, line in enumerate(lines)
    ),
    "when each paragraph was said": lambda lines: "\n".join(
        f"[09:{at % 60:02d}] {line}" for at, line in enumerate(lines)
    ),
    "who said each paragraph and when": lambda lines: "\n".join(
        f"【2031-01-24 09:{at % 60:02d}】\n[县长 李某某]：{line}" for at, line in enumerate(lines)
    ),
    "headlines with the number of the page": lambda lines: "\n".join(
        [*lines[:9], f"{TITLE}(2)", *lines[9:19], f"{TITLE}（3）", *lines[19:]]
    ),
    "headings of a wiki": lambda lines: "\n".join(f"{line}[编辑]" if line[1] == "、" else line for line in lines),
    "links of a wiki": lambda lines: "\n".join(lines).replace("生产总值", "[[国内生产总值|生产总值]]"),
    "a signature below a letter": lambda lines: "\n".join(
        [*lines, "--", "人生如棋，落子无悔。", "※ 来源:·某某社区 bbs.example.com·[FROM: 10.0.*.*]"]
    ),
    "replies of a board": lambda lines: "\n".join(
        [*lines, "送TA礼物", "1楼 2031-02-10 12:20 回复", "路人", "路过看看"]
    ),
    "sayings of a shop inside sentences": lambda lines: "\n".join(
        line.replace("，", "，文档来自于网络搜索", 1) if len(line) > 60 else line for line in lines
    ),
    "names of other texts between the lines": lambda lines: "\n".join(
        [*lines[:9], "【推荐阅读】2031年镇政府工作报告（精选5篇）", *lines[9:]]
    ),
    "copies for telephones": lambda lines: page(
        f"<div class='pc'>{paragraphs(lines)}</div><div class='phone'>{paragraphs(lines)}</div>"
    ),
    "pasted three times": lambda lines: "\n打印本页\n".join(["\n".join(lines)] * 3),
    "numbers that may not break": lambda lines: page(
        "".join(f"<p>{re.sub('[0-9.]+', lambda hit: f'<nobr>{hit[0]}</nobr>', line)}</p>" for line in lines)
    ),
    "lines of a PDF as a page": lambda lines: page(
        "".join(
            "<div>" + re.sub("([0-9]+)", r"<span> </span><span class=ff2>\1</span>", line) + "</div>"
            for line in pages(lines, "").split("\n")
        )
    ),
    "marks in the attributes of tags": lambda lines: page(
        "".join(
            f"""<p title='a>b' class="c">{line}</p><img onload="if(this.width>600)this.width=600" src=a.jpg>"""
            for line in lines
        )
    ),
    "a field of a form": lambda lines: page("<form><textarea>" + "\n".join(lines) + "</textarea></form>"),
    "news above": lambda lines: "\n".join(
        [
            "某某网1月24日讯（记者 张三）1月24日，县人大会议开幕。受县人民政府委托，县长作政府工作报告。全文如下：",
            *lines,
        ]
    ),
    "numbers of lines before points": lambda lines: counted("{:03d} {}")(
        pages(lines, "").replace(".", "\n.", 3).split("\n")
    ),
    "bars around every line": lambda lines: "\n".join(f"|{line}|" for line in lines),
    "notes at the foot of pages": lambda lines: pages(lines, "──────\n①指十四五期间新建的项目。\n{}"),
    "a head above the first page": lambda lines: pages(lines, "· {} ·", ("政 府 工 作 报 告", "桐庐年鉴（2031）")),
    "numbers of notes behind quotes": noted("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "numbers of notes in brackets": noted([f"[{number}]" for number in range(1, 30)]),
    "a head with all pages": lambda lines: pages(lines, "桐庐县报告 第 {} 页 共 9 页"),
    "copies to": lambda lines: "\n".join([*lines, "抄送：县委各部门，县人大常委会办公室。"]),
    "who issued it": lambda lines: "\n".join([*lines, "桐庐县人民政府办公室", "2031年1月25日印发"]),
    "who published it": lambda lines: "\n".join(
        [TITLE, "2031-02-01 18:00 来源: 某某发布", f"原标题：{TITLE}", *lines]
    ),
    "who put it there and how many read it": lambda lines: page(
        f"<h2>{TITLE}</h2><div>县政府办 2031-02-01 阅读 1.2万</div>{paragraphs(lines)}"
    ),
}


PAGE_MARKS = (
    *("（{}/9）", "| {} |", "[Page {}]", "<PAGE {}>", "•{}•", "P.{}", "页码：{}", "【第{}页】"),
    *("===== Page {} =====", "--- 第 {} 页 ---"),
)


@pytest.mark.parametrize("mark", PAGE_MARKS)
def test_page_marks(mark: str) -> None:
    assert told(pages(LINES, mark)) == told("\n".join(LINES))


JUMPS = [
    "（下转A02·要闻）|（紧接A01版）",
    "（下转3版①）|（上接1版①）",
    "下转3版▶|◀上接1版",
    "(下转第三、四版)|(紧接一版)",
    ">>下转A2|<<上接A1",
]


@pytest.mark.parametrize("jump", JUMPS)
def test_jumps_of_newspapers(jump: str) -> None:
    longest = max(LINES, key=len)
    ends, opens = jump.split("|")
    broken = f"{longest[:40]}{ends}\n{opens}{longest[40:]}"
    assert told("\n".join(LINES).replace(longest, broken)) == told("\n".join(LINES))


@pytest.mark.parametrize("condition", CONDITIONS)
def test_conditions(condition: str) -> None:
    assert told(CONDITIONS[condition](LINES)) == told("\n".join(LINES))


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("\n".join(json.dumps({"text": line}, ensure_ascii=False) for line in LINES), "JSON data"),
        ("id,title,content\n1," + TITLE + ',"' + TEXT.replace('"', '""') + '"\n', "a table"),
        ("n,text\n" + "\n".join(f'{at},"{line}"' for at, line in enumerate(LINES)), "a table"),
        (TEXT.encode("unicode_escape").decode(), r"as \\uXXXX"),
        (quote(TEXT), "percent signs"),
        (TEXT.encode("utf-7").decode(), "UTF-7"),
        (TEXT.encode("hz", "ignore").decode(), "HZ"),
        (base64.encodebytes(TEXT.encode()).decode(), "base64"),
        (quopri.encodestring(TEXT.encode()).decode(), "quoted-printable"),
        ("序号\t标题\t正文\n1\t" + TITLE + '\t"' + TEXT.replace('"', '""') + '"\n', "a table"),
    ],
)
def test_data_that_hold_a_report_are_told(given: str, found: str) -> None:
    with pytest.raises(DraftError, match=found):
        draft(given)


def test_digits_alone_are_no_packed_data() -> None:
    with pytest.raises(DraftError, match="no Chinese text"):
        draft("1" * 5000)


def test_a_report_that_was_pasted_twice_is_drafted_once_and_says_so() -> None:
    report = draft(REPORT + "\n" + REPORT)
    assert len(report.outline) == len(draft(REPORT).outline)
    assert report.draft is not None
    assert [doubt.code for doubt in report.draft.doubts].count("left-out") == 1


def test_a_list_of_many_items_keeps_its_numbers() -> None:
    items = "".join(f"{at}．新建农村公路{at + 10}公里，改造危桥{at}座。\n" for at in range(1, 21))
    report = draft(items)
    check_laws(items, report)
    assert not report.metadata.furniture


def test_days_of_a_notice_are_no_delivery() -> None:
    raw = "关于印发政府工作报告的通知\n桐庐县人民政府\n2031年1月28日\n" + re.sub("2031年1月[0-9]{1,2}日", "", REPORT)
    assert draft(raw).metadata.delivered_on is None


def test_text_that_was_read_wrongly_is_told_though_signs_were_lost() -> None:
    with pytest.raises(DraftError, match="that was read as GBK"):
        draft(TEXT.encode().decode("gbk", "replace").encode())


@pytest.mark.parametrize("size", [1, 3])
def test_a_traditional_head_above_simplified_text_says_the_same(size: int) -> None:
    head = [to_traditional(line) for line in LINES[:size]]
    plain, found = draft("\n".join(LINES)), draft("\n".join([*head, *LINES[size:]]))
    known, facts = plain.metadata, found.metadata
    assert facts.title == to_traditional(known.title or "")
    assert facts.region == known.region
    assert (facts.report_year, facts.delivered_on) == (known.report_year, known.delivered_on)
    assert facts.congress == known.congress or size > 1
    assert facts.speaker is not None
    assert known.speaker is not None
    assert to_simplified(facts.speaker.name) == known.speaker.name
    assert [item.text for item in found.tasks] == [item.text for item in plain.tasks]


def test_a_line_that_opens_with_two_numbers_is_no_heading() -> None:
    told = "经济结构逐步趋向协调，三大产业都有发展。一、二、三产业比重由1995年\n的5.2:45.1:49.7调整为5.0:44.8:50.2。"
    found = draft(pages(LINES, "").replace("\n　　二、", f"\n　　{told}\n　　二、", 1))
    assert not any(head.heading.startswith("一、二") for head in found.outline)


@pytest.mark.parametrize(
    ("heading", "behind"),
    [
        ("（一）坚定不移做强实体经济", "1．加快产业转型升级。实施“链长制”，新增国家高新技术企业40家。"),
        ("四、改革开放实现新突破", "（一）供给侧结构性改革持续深化。关停低效企业21家。"),
        ("一、坚决打好三大攻坚战", "打好三大攻坚战，是党中央作出的重大决策部署。"),
        ("六、政府职能持续转变", "坚持把党的领导贯穿政府工作始终，办理建议132件。"),
    ],
)
def test_headings_of_a_text_in_one_line_end_where_their_kin_or_words_begin(heading: str, behind: str) -> None:
    sentence = "全县上下团结奋斗，地区生产总值增长6.3%，财政收入增长5.1%，城镇新增就业8600人，优良天数比例达到96.7%。"
    found = draft("".join([*LINES[:4], sentence * 6, heading, behind, sentence * 6]))
    assert heading in [head.heading for head in found.outline]
