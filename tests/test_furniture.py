"""Page furniture is found, and nothing of a report is taken for it."""

from __future__ import annotations

import itertools
import re

import pytest
from baogao.text.furniture import find, tidy
from baogao.text.script import to_traditional
from baogao.text.source import open_source
from baogao.text.tables import tables
from hypothesis import given
from hypothesis import strategies as st

BODY = (
    "过去一年，我们坚持稳中求进，全市生产总值增长6.1%，一般公共预算收入增长5.2%，城镇新增就业3.4万人，"
    "民生持续改善，社会大局保持稳定，完成了市人大会议确定的各项任务。"
)


def taken(text: str) -> list[str]:
    return [text[start:end] for start, end in find(text)]


@pytest.mark.parametrize(
    "line",
    [
        "首页 | 政务公开 | 互动交流",
        "【加入收藏】 【打印此文】 【关闭窗口】",
        "刊发时间：2018-02-04 A3版 作者： 【字体：大 中 小】",
        "导语：区政府工作报告一文来源于网友上传，不代表本站观点，若需要原创文章可咨询客服老师，欢迎参考。",
        "以下是小编为大家收集的政府工作报告，供大家参考借鉴，希望可以帮助到有需要的朋友。",
        "快捷搜索：论文 合同 演讲 心得",
        "（某某融媒记者：张晔）",
        "（相关资料图）",
        "返回搜狐，查看更多",
        "您访问的链接即将离开“某某县人民政府”门户网站 是否继续？",
        "县政府办 2031-02-01 阅读 1.2万",
        "某某发布 2031-02-01 08:00",
        "某人家 发表于 2031-2-1 10:20:33 | 只看该作者 | 倒序浏览",
        "2031年02月15日08:12  |  来源：某某网－某省频道",
        "温馨提示：如需文档下载、归档等服务请联系客服。",
        "本版编辑 王某  版式 陈某",
        "某某日报  2031年2月12日  星期五",
        "2031年2月12日 星期五 责任编辑：陈某 电话：3800000",
        "MOUMOU DAILY",
        "B2 要闻",
        "阅读量：1.2万 4.9分 共13页 2031-01-20 上传",
        "2032年→",
        "（资料图）",
        "▲图：县城新貌",
        "[此处有图]",
        "（热烈鼓掌）",
        "（本文来源于网络，仅供参考）",
        "微信公众号：某某发布",
        "（编者按：以下为全文）",
        "PAGE  \\* MERGEFORMAT 3",
        "Evaluation Only. Created with Aspose.Words.",
        "（文转第三版）",
        "（接上页）",
        "（未完待续）",
        "要闻 03",
        "3版 特别报道",
        "■ 本报记者 李某",
        "□记者 张某 文/图",
        "Posted on 2031-02-02 by admin",
        "设为首页 加入收藏",
        "当前位置：首页 > 政府信息公开 > 工作报告",
        "发布时间：2024-02-23 15:41",
        "2024-02-23 15:41 来源:某某日报",
        "2024年02月23日 15:41   来源:某某日报",
        "来源：市政府办公室",
        "发文单位：某某县人民政府",
        "发文时间：2031-02-01",
        "（来源：某某日报）",
        "【本文来源：某某发布】",
        "标签：政府工作报告",
        "所属栏目：公文写作",
        "附件：1.政府工作报告.doc",
        "2.名词解释.pdf",
        "政府工作报告（定稿）.docx",
        "点击左下角“阅读原文”查看更多",
        "【广告】点击领取20元优惠券，满100减20",
        "某某范文网 www.example.com 整理",
        "--------本文为网络收集精选范文、公文和其他应用文档，如需本文，请下载--------",
        "本站是提供个人知识管理的网络存储空间，所有内容均由用户发布，不代表本站观点。",
        "▲县城新貌（资料图）",
        "PART.01",
        "信息公开选项：主动公开",
        "Original URL: http://example.org/bin/page?id=3&run=13",
        "原文链接：https://example.org/a/3.html",
        "浏览次数：1024",
        "【字体：大 中 小】",
        "字号：大 中 小",
        "发布时间：２０２４-０２-２３ １５:４１",
        "top",
        "打印本页 关闭窗口",
        "分享到：微信 微博",
        "(责任编辑:张三)",
        "（张三 摄）",
        "责任编辑：李四",
        "查看余下全文",
        "上一篇：关于召开会议的通知",
        "下一篇:2023年政府工作报告-15篇",
        "2022年政府工作报告-20篇(第3/99页)",
        "第 3 页 共 12 页",
        "3/12",
        "- 7 -",
        "— 12 —",
        "(紧接第二版)",
        "（下转第四版）",
        "上接A1版",
        "版权所有：某某市人民政府办公室",
        "浙ICP备12345678号-1",
        "索引号：AB001-2024-001",
        "扫一扫在手机打开当前页",
        "扫一扫在手机上打开当前页，也可以关注“临江在线”微信公众号获取更多信息",
        "本网站由临江市人民政府主办，临江市数字办承办并负责日常维护，未经授权不得转载或建立镜像",
        "附件：2024年政府工作报告.pdf",
        "Powered by Discuz! X3.4",
        "首页 > 政务公开 > 政府工作报告",
        "原创 临江发布 临江发布 2019-01-16 18:00",
        "点击上方蓝字关注我们",
        "点个在看你最好看",
        "阅读 1万+",
        "监制：小刚",
        "分享 收藏 赞 在看",
        "查看: 35|回复: 2",
        "发表于 2022-3-1 10:20:30 | 显示全部楼层 |阅读模式",
        "本帖最后由 某人 于 2022-3-1 10:22 编辑",
        "您需要登录后才可以回帖 登录 | 立即注册",
        "==========",
        "3 | 12",
        "P3",
        "* 3 *",
        "-第3页-",
        "—三—",
        "（本报记者 王小明 通讯员 李四）",
        "本报记者 王小明",
        "右图为大会会场。",
        "图为大会会场。本报记者 王小明 摄",
        "1月29日，大会会场。记者 王小明 摄",
        "新华社北京3月12日电",
        "（新华社北京3月12日电）",
        "（下转第二、三版）",
        "【下转03版】",
        "■下转第三版",
        "下转2版▶",
        "◀上接1版",
        "共3页 首页 上一页 1 [2] [3] 下一页 尾页",
        "上一页 1 2 3 下一页",
        "[1] [2] [3] 下一页",
        "[NextPage]",
        "（此页无正文）",
        "·公报·",
        "某某县人民政府公报 2024年第2期",
        "* * *",
        "□□",
        "图为新建成的高速公路。",
        "点击查看大图",
        "本版撰文 李某",
        "(编辑 李某)",
        "二审：张某 三审：陈某",
        "发布人：admin 浏览量：3306",
        "信息索取号：113304000025496-2024-00012",
        "听全文",
        "网站地图 | 联系我们 | 网站声明",
        "建议使用IE8.0以上浏览器 1024*768分辨率",
        "声明：转载此文是出于传递更多信息之目的。",
        "预览时标签不可点",
        "您可能感兴趣的文章",
        "相关附件",
        "关 键 词：",
        "本文标题：政府工作报告.doc",
        "链接地址：https://example.org/p-1.html",
        "展开阅读全文",
        "精品文档，欢迎下载",
        "更多精彩内容请关注某某之家 http://example.org",
        "以上就是政府工作报告的全部内容，希望对您有所帮助！",
        "来源 | 临江发布",
        "编辑 | 王小明",
        "语音播报：00:00 / 12:34",
        "精彩图片",
        "![图片](https://example.org/y/640)",
        "END",
        "-END-",
        "（完）",
        "【全文完】",
        "新闻热线：0551-1234567　E-mail：news@example.cn",
        "电话：010-12345678",
        "本版责编：王某　美编：李某",
        "责编 王某 校对 李某",
        "审核：张某",
        "2014年01月23日 星期四",
        "2014年1月23日 星期四 农历腊月廿三",
        "第01版：要闻",
        "临江日报",
        "Source: 临江发布  Published: 2023-01-17  Views: 20,315",
        "> 来源：某某社　2021-03-12",
        "*来源：某某社*",
        "相关链接",
        "某州政府工作报告2016  12页  ¥3.00",
        "3#  路人 发表于 2012-2-7 10:44:10",
        "08:12:01",
        "打开APP阅读全文",
        "下载某某客户端查看更多内容",
        "文档下载后可任意编辑",
        "阅读：3456　评论：0　收藏本文",
        "分享到新浪微博 微信扫一扫",
        "【分享到：新浪微博 | 腾讯空间】",
        "Powered by Discuz! X2  (C) 2001-2011 Comsenz Inc.  GMT+8, 2012-2-8 09:11 , Processed in 0.04 sec",
    ],
)
def test_lines(line: str) -> None:
    assert taken(f"{BODY}\n  {line}  \n{BODY}") == [line]


def test_blanks_may_be_entities() -> None:
    assert taken(f"{BODY}\n&nbsp;&nbsp;&emsp; 下一篇：关于召开会议的通知\n&nbsp;\n") == ["下一篇：关于召开会议的通知"]


def test_a_newspaper_sets_the_headline_anew_above_what_goes_on() -> None:
    page = "\n".join(["临江市政府工作报告", BODY * 2, "（下转第三版）", "政府工作报告", "（上接第二版）", BODY * 2])
    assert "".join(taken(page)).split() == ["（下转第三版）", "政府工作报告", "（上接第二版）"]


@pytest.mark.parametrize("jump", ["紧接第二版", "■下转第三版", "上接第A1版▲"])
def test_a_jump_without_brackets_stands_anywhere_in_a_line(jump: str) -> None:
    assert taken(BODY[:20] + jump + "\n" + BODY[20:]) == [jump]


@pytest.mark.parametrize(
    "line",
    [
        "各位代表：",
        "一、2023年工作回顾",
        "2023年工作回顾",
        "2024年1月21日",
        "（2024年1月21日）",
        "市长 陈明",
        "来源于实体经济的税收增长5%",
        "54.2",
        "120",
        "。",
        "——",
        "名词解释",
        "3.飞地经济：两个行政地区打破区划限制。",
        "政府工作报告",
        "首位度提升。",
        "字基础设施体系更加完善。",
        "分享发展成果。",
        "主要指标居全省第2位",
        "第三版图书",
        "综合",
        "编辑出版校对志书12部",
        "□农业生产稳步发展",
        "热线：全年受理群众来电3万件。",
        "完成",
        "结束",
        "# 2023年工作回顾",
        "*市长 陈明*",
        "摘要：本报告分三个部分。",
        "2.1:1",
        "奋斗！",
        "赞同人数达到95%。",
        "分享改革红利",
        "记者节活动丰富多彩",
        "（三）",
        "Page",
        "以下是主要任务：",
        "桐庐县人民政府办公室",
        "推广使用政务客户端办理业务",
        "阅读推广活动300场",
    ],
)
def test_what_may_be_the_report_is_kept(line: str) -> None:
    assert taken(f"{BODY}\n{line}\n{BODY}") == []


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("建成3家(下转第四版)", "(下转第四版)"),
        ("推进产业 - 3 - 升级", "- 3 -"),
        ("推进（下 转　第 四 版）升级", "（下 转　第 四 版）"),
        ("推进产业\n第 3 页 共 9 页\n升级", "第 3 页 共 9 页"),
        ("努力奋斗！（责任编辑：王五）", "（责任编辑：王五）"),
        ("努力奋斗！(END)", "(END)"),
        ("努力奋斗！【完】\n", "【完】"),
        ("文档介绍：政 府 工 作 报 告\n各位代表：", "文档介绍："),
        ("摘要：临江市政府工作报告\n各位代表：", "摘要："),
        ("标    题：临江市政府工作报告\n各位代表：", "标    题："),
        ("产值85.6亿\n1\n元，增长", "1"),
    ],
)
def test_inside_sentences(text: str, inside: str) -> None:
    assert taken(text) == [inside]


@pytest.mark.parametrize("point", ".．")
def test_page_numbers_with_a_point_cut_a_sentence(point: str) -> None:
    page = BODY * 8
    assert taken(f"{page[:-3]}\n1{point}\n任务。{page[:-3]}\n2{point}\n任务。{BODY}") == [f"1{point}", f"2{point}"]


def test_numbers_of_items_on_lines_of_their_own_are_no_pages() -> None:
    items = ["新建改建公办幼儿园三所并新增普惠性学位九百个投入使用", "改造提升城区农贸市场四个和老旧小区三十二个"]
    assert taken("\n".join(f"{number}.\n{item}" for number, item in enumerate(items * 3, 1))) == []


@pytest.mark.parametrize("mark", ["[{}]", "（{}）", "【{}】", "<{}>", "[ {} ]", "＊{}＊"])
def test_page_numbers_in_brackets_cut_a_sentence(mark: str) -> None:
    pages = [mark.format(number) for number in (3, 4, 5)]
    text = f"{BODY[:-3]}\n{pages[0]}\n任务。{BODY}\n{pages[1]}\n{BODY[:40]}，\n{pages[2]}\n{BODY}"
    assert taken(text) == pages
    listed = f"{BODY}\n{pages[0]}\n{BODY}\n{pages[1]}\n{BODY}"
    assert taken(listed) == []


def test_notes_in_markdown() -> None:
    text = "规上企业[^2]增加值<sup>3</sup>增长5%，10<sup>3</sup>\n[^2]: 指收入2000万元以上。"
    assert taken(text) == ["[^2]", "<sup>3</sup>"]


def test_the_blank_of_many_editors_is_no_part_of_a_line() -> None:
    assert taken(f"{BODY}\n\ue5e5\ue5e5责任编辑：李\ue5e5四\ue5e5\n{BODY}") == ["责任编辑：李\ue5e5四"]


def test_ranges_are_no_page_numbers() -> None:
    assert taken("增长6 - 8 个百分点，2021 - 2025 年，气温 -3 - 5 度") == []


def test_bare_page_numbers_count_up() -> None:
    pages = "\n".join(f"{BODY}\n{number}" for number in (4, 5, 6))
    assert taken(pages) == ["4", "5", "6"]
    assert taken(f"{BODY}\n54\n{BODY}\n7\n{BODY}") == []


@pytest.mark.parametrize("number", ["1", "12", "３", "[1]", "【1】", "(1)", "（1）"])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("存在的问题主要表现在：", "一是产业层次不高。"),
        ("一是产业层次不高。", "二是财政增收困难。"),
        ("主要预期目标是：", "——生产总值增长7%；"),
        ("3.新建公厕8座；", "4.新增车位500个；"),
        ("新建学校2所。", "（二）民生持续改善。"),
        ("全年完成投资3亿元，", "社会消费品零售总额增长10%。"),
        ("全面推进乡村振兴战略，加快建设现代农业产业园区，农业基", "础设施建设得到加强，粮食产量稳定。"),
        ("新建学校2所。", "改造老旧小区12个。"),
        ("让我们团结奋斗！", ""),
    ],
)
def test_the_number_of_one_page_turn(number: str, above: str, below: str) -> None:
    assert taken(f"政府工作报告\n{BODY}\n{above}\n{number}\n{below}") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "全年新增企业\n32\n家，增长5%。", "全年新增企业，\n32\n家投入运行。", "地区生产总值\n450\n亿元",
        "其中：\n3\n个项目开工。", "一、工作回顾\n1\n产业升级\n推进转型。",
        "全县上下坚持稳中求进工作总基调，主要指标增速居全省第\n3\n，比上年前移2位。",
        "（1）\n新建学校3所。\n（2）改造小区4个。", "（1）新建学校3所。\n（2）\n改造小区4个。",
    ],
)  # fmt: skip
def test_numbers_alone_in_their_lines_that_are_of_the_text(text: str) -> None:
    assert taken(f"{BODY}\n{text}\n{BODY}") == []


def test_bare_page_numbers_count_on_with_marked_ones() -> None:
    assert taken(f"{BODY}\n1\n{BODY}\n2 / 6\n{BODY}") == ["1", "2 / 6"]
    assert taken(f"{BODY}\n1\n{BODY}\n4 / 6\n{BODY}") == ["4 / 6"]


LONG = BODY + BODY


@pytest.mark.parametrize("over", ["结束", "完", "END"])
def test_a_word_that_says_it_is_over(over: str) -> None:
    assert taken(f"{LONG}\n努力奋斗！\n{over}\n") == [over]


def test_related_pages_below_the_text() -> None:
    assert taken(f"{LONG}\n猜你喜欢\n某州的计划\n某省的计划\n") == ["猜你喜欢\n某州的计划\n某省的计划"]
    assert taken(f"{LONG}\n相关链接\n{LONG}\n努力奋斗！") == ["相关链接"]


def test_a_forum_post_ends_with_its_signature() -> None:
    head = "楼主 发表于 2012-2-6 21:15 | 只看该作者"
    tail = (
        "签名：山高水长！  QQ群：12345678\n回复 支持\n2#  某甲 发表于 2012-2-7 08:12:01 | 只看该作者\n沙发！\n"
        "3#  某乙 发表于 2012-2-7 10:44:10\n看看，什么时候降30%？\nPowered by Discuz! X2"
        "  (C) 2001-2011 Comsenz Inc.  GMT+8, 2012-2-8 09:11 , Processed in 0.045321 second(s), 12 queries."
    )
    assert taken(f"{head}\n{LONG}\n努力奋斗！\n\n------\n{tail}") == [head, f"------\n{tail}"]


def test_what_others_reply_is_below_the_report() -> None:
    head = "楼主 发表于 2012-2-6 21:15 | 只看该作者"
    tail = "楼下的人\n发表于 2012-2-7 12:11:12 | 显示全部楼层\n我们县要是也能增长8%就好了。\n返回列表"
    assert taken(f"{head}\n{LONG}\n努力奋斗！\n{tail}") == [head, tail]


def test_a_report_may_go_on_in_the_next_post() -> None:
    head = "1# 某甲 发表于 2012-2-6 21:15 | 只看该作者"
    following = "2# 某甲 发表于 2012-2-6 21:16 | 只看该作者"
    assert taken(f"{head}\n{LONG}\n{following}\n二、安排\n{LONG}\n努力奋斗！") == [head, following]


def test_what_stands_around_a_report_in_one_line() -> None:
    head = "打印本页 2031年政府工作报告 来源：临江日报 时间：2031-02-03 市长 钱江潮 各位代表："
    line = f"{head} {BODY * 24} 下一篇：公告 相关阅读："
    assert taken(line) == ["打印本页", "来源：临江日报 时间：2031-02-03", "下一篇：公告 相关阅读："]
    assert taken(line[:300]) == []


def test_what_a_wiki_says_of_the_rights() -> None:
    tail = "本作品是某国的\n法律\n、\n法规\n，不适用著作权法，在各地属于\n公有领域\n。\nPublic domain\nfalse"
    assert taken(f"{BODY}\n\n{tail}") == [tail]
    assert taken(f"{BODY}\n本作品是一部好书。") == []


def test_repeated_headlines() -> None:
    title = "某市政府工作报告(2024年1月9日 张三)"
    page = f"{title}\n2024-02-23 15:41 来源:某报\n{title}\n{BODY}\n{BODY}"
    spans = find(page)
    assert [page[start:end].splitlines()[0] for start, end in spans] == [title]
    assert page.rindex(title) >= spans[-1][1]


@pytest.mark.parametrize("line", ["附件：名词解释", "附件1：2031年主要指标表", "附：1.重点项目"])
def test_what_only_names_an_annex_at_the_end(line: str) -> None:
    assert taken(f"{BODY}\n各位代表，让我们为建设美丽某县而努力奋斗！\n{line}\n") == [line]
    assert taken(f"{BODY}\n各位代表，让我们努力奋斗！\n{line}\n1.“三公”经费：指因公出国（境）等费用。\n") == []


def test_annexes_above_lists_of_other_pages() -> None:
    foot = "附件：\n1．某县政府工作报告.pdf\n延伸阅读：\n图解：2030年政府工作报告"
    assert taken(f"{BODY}\n各位代表，让我们努力奋斗！\n{foot}\n") == [foot]


def test_the_name_of_the_session_set_on_each_page() -> None:
    head = "桐庐县第十九届人民代表大会第三次会议文件"
    page = f"{BODY}\n{BODY}\n"
    assert taken(f"{page}{page}{head}\n{page}{head}\n{page}{head}\n{page}") == [head] * 3
    assert taken(f"{head}\n政府工作报告\n{page}") == []


@pytest.mark.parametrize("word", ["标题：", "原标题：", "原文标题："])
def test_a_word_before_the_title_leaves_it(word: str) -> None:
    assert taken(f"{word}2031年某县人民政府工作报告\n各位代表：\n{BODY}") == [word]


TABLE = (
    "指标{0}单位{0}2030年{0}2031年预期",
    "生产总值{0}亿元{0}512.6{0}6.5%",
    "失业率{0}%{0}3{0}4",
    "粮食产量{0}12.6{0}-1",
)


@pytest.mark.parametrize("parted", ["\t", "    ", " ", "\u3000", " | ", "│"])
def test_tables_of_figures(parted: str) -> None:
    table = "\n".join(TABLE).format(parted)
    page = f"{BODY}\n{table}\n{BODY}"
    assert [page[start:end] for start, end in tables(page)] == [table]


@pytest.mark.parametrize(
    "lines",
    [
        "1 新建公园 3 500\n2 新建学校 2 900",
        "新建公园 3个 500万元\n新建学校 2所 900万元",
        "生产总值增长 6.5%\n财政收入增长 7%",
        "实现总值 512.6 亿元，增长 6.8 %\n实现收入 31.2 亿元，增长 9.5 %",
        "联系电话 0598 3800000",
    ],
)
def test_lists_and_wrapped_lines_are_no_tables(lines: str) -> None:
    assert list(tables(f"{BODY}\n{lines}\n{BODY}")) == []


def test_running_heads_go_but_one_stays() -> None:
    page = "\n".join(["某县政府工作报告", BODY, "某县政府工作报告", BODY, "某县政府工作报告", BODY])
    assert taken(page) == ["某县政府工作报告"] * 2


@pytest.mark.parametrize(
    "head",
    ["某县人民政府工作报告", "2031年政府工作报告\n12", "3 某县政府工作报告", "- 12 -\n某县政府工作报告", "12/30页"],
)
def test_one_running_head_is_enough_where_it_cuts_a_sentence(head: str) -> None:
    cut = BODY.index("城镇") + 2
    page = f"2031年某县人民政府工作报告\n各位代表：\n{BODY[:cut]}\n{head}\n{BODY[cut:]}"
    assert taken(page) == [head]
    assert taken(f"某县政府工作报告\n各位代表：\n{BODY}\n{BODY[:cut]}，落实\n政府工作报告确定的各项任务") == []


def test_a_running_head_leaves_the_title_of_a_text_in_short_lines() -> None:
    lines = BODY[:90].replace("，", "，\n").splitlines()
    text = "\n".join(["政府工作报告", "各位代表：", *lines, "政府工作报告", *lines, "政府工作报告", *lines])
    assert [start for start, _ in find(text)] == [hit.start() for hit in re.finditer("政府工作报告", text)][1:]
    titled = "某县2031年政府工作报告" + text.removeprefix("政府工作报告")
    assert taken(titled) == ["政府工作报告"] * 2


def test_a_line_that_a_site_sets_between_the_lines() -> None:
    wares = "最新精品资料整理推荐，更新于二〇三一年一月"
    assert taken("\n".join([BODY, wares, BODY, wares, BODY, wares, BODY])) == [wares] * 3
    cut = "\n".join([BODY, BODY[:40], "某某汇编", BODY[40:]])
    assert taken("\n".join([cut] * 3)) == ["某某汇编"] * 3


@pytest.mark.parametrize("tag", ["<br/>", "<br>", "<BR />", "</p><p class='a'>"])
def test_tags_end_lines_where_a_text_has_no_other_breaks(tag: str) -> None:
    page = ["首页 > 政府工作报告", "发布时间：2031-02-03 来源：某某网 浏览次数：12", "某县政府工作报告", BODY, BODY]
    assert taken(tag.join(page)) == page[:2]


def test_what_was_a_link_stands_on_lines_of_its_own_between_its_marks() -> None:
    body = "这份文件对今后五年的目标任务作出部署，提出要优化结构、提高效益、降低消耗、保护环境，实现又好又快发展，" * 3
    text = "".join(f"{body}根据《\n规划纲要（草案）\n》的要求，各地各部门要扎实工作。\n" for _ in range(5))
    assert taken(text) == []


def test_lines_of_narrow_columns_may_come_again() -> None:
    column = "\n".join(BODY[at : at + 13] for at in range(0, len(BODY), 13))
    assert taken("\n".join([column] * 4)) == []


@pytest.mark.parametrize("line", ["（一）主要任务", "责任单位：市网信办", "各位代表！", "工作目标"])
def test_a_line_of_the_report_may_come_again(line: str) -> None:
    assert taken("\n".join([BODY, line, BODY, line, BODY, line, BODY])) == []


@pytest.mark.parametrize(
    "foot",
    [
        "附件：\n1.政府工作报告.doc\n2.名词解释.pdf",
        "附件：\n1．附件1：2031年主要指标完成情况.doc\n2．附件2：民生实事一览表.xlsx",
        "（责任编辑： 张三\n ）\n\n【E-mail推荐\n\n】",
        "【2031政府工作报告范文】相关文章：\n1.2031年政府工作报告全文\n2.政府工作报告范文5篇",
        "《政府工作报告》相关阅读\n· 我市一季度投资增长12.6%\n· 图解报告",
    ],
)
def test_lists_of_pages_and_files_below_the_text(foot: str) -> None:
    assert taken(f"{BODY}\n{foot}") == [foot]
    short = "各位代表，让我们团结起来，为建设富强美丽的某县而努力奋斗！"
    assert taken(f"{short}\n{foot}") == [foot]


def test_a_running_head_stands_beside_the_page_number() -> None:
    pages = "".join(f"{BODY}\n{number}\n某县人民政府文件\n" for number in (1, 2, 3))
    assert taken(pages + BODY) == [f"{number}\n某县人民政府文件" for number in (1, 2, 3)]
    assert taken(f"{BODY}\n某县人民政府文件\n{BODY}\n某县人民政府文件\n{BODY}") == []


@pytest.mark.parametrize(
    "head", ["某县政府工作报告 {}", "{}  政府工作报告", "政府工作报告·{}·", "2031年政府工作报告 第{}页 共9页"]
)
def test_a_running_head_may_hold_the_page_number(head: str) -> None:
    heads = [head.format(number) for number in (3, 4, 5)]
    assert taken("\n".join(f"{BODY}\n{line}" for line in heads) + f"\n{BODY}") == heads


def test_a_running_head_beside_page_numbers_leaves_the_title_above_the_first_page() -> None:
    pages = "".join(f"{BODY}\n{number}\n政府工作报告\n" for number in (1, 2, 3))
    heads = [f"{number}\n政府工作报告" for number in (1, 2, 3)]
    assert taken(f"政府工作报告\n县长 钱江潮\n各位代表：\n{pages}{BODY}") == heads
    titled = f"政府工作报告\n某县2031年政府工作报告\n各位代表：\n{pages}{BODY}"
    assert taken(titled) == ["政府工作报告", *heads]


def test_a_line_with_a_number_is_no_running_head() -> None:
    assert taken("\n".join(f"{BODY}\n专项报告{number}" for number in (2, 7, 9)) + f"\n{BODY}") == []
    assert taken("\n".join(f"{BODY}\n任务{number}" for number in (1, 2, 3)) + f"\n{BODY}") == []


def test_the_last_page_may_be_short() -> None:
    assert taken(f"{BODY}\n1\n{BODY}\n2\n{BODY}\n3\n努力奋斗！\n4") == ["1", "2", "3", "4"]


def test_forum_post() -> None:
    page = "\n".join(
        [
            "某某论坛",
            "查看: 12|回复: 0",
            "[县情] 2022年某县政府工作报告",
            "[复制链接]",
            "张三丰",
            "签到天数: 88 天",
            "[LV.6]常住居民II",
            "3万",
            "积分",
            "发表于 2022-3-1 10:20:30 | 显示全部楼层 |阅读模式",
            "2022年某县政府工作报告",
            "各位代表：",
            BODY,
            "回复",
            "举报",
        ]
    )
    spans = find(page)
    left = page
    for start, end in reversed(spans):
        left = left[:start] + left[end:]
    assert [line for line in left.splitlines() if line.strip()] == ["2022年某县政府工作报告", "各位代表：", BODY]


@given(st.text(alphabet="页第1２/-—（下转版）\n 　一。来源:报告工作", max_size=120))
def test_spans_are_ordered_apart_and_tight(text: str) -> None:
    spans = find(text)
    assert all(left[1] < right[0] for left, right in itertools.pairwise(spans))
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
    assert tidy(text, spans) == spans


@pytest.mark.parametrize(
    "hostile",
    [
        "首页" * 50_000,
        "（" * 100_000,
        "1\n" * 50_000,
        "- " * 100_000,
        "第" * 100_000,
        "签名：\n" * 30_000,
        "亿1\n1\n元" * 30_000,
        "，\n（1）\n" * 30_000,
        "![" * 50_000,
        "[^1" * 50_000,
        "本报记者" * 30_000,
    ],
)
def test_hostile_text_is_read_in_time(hostile: str) -> None:
    find(hostile)


NAMES = [
    "省教育厅", "省公安厅", "省民政厅", "省财政厅", "北京", "天津", "上海", "人民网", "新华网", "关于本站", "|",
    "网站地图", "版权说明", "网上信访",
]  # fmt: skip


def test_the_names_of_other_pages_at_the_foot() -> None:
    body = "各位代表！" + "让我们团结奋斗，谱写新的篇章。" * 8
    assert taken("\n\n".join((body, *NAMES))) == ["\n\n".join(NAMES)]
    # Fewer may be what a report ends with, and so may lines that tell something.
    assert taken("\n\n".join((body, *NAMES[:4]))) == []
    assert taken("\n\n".join((body, *(f"{name}：新建学校3所" for name in NAMES[:10])))) == []


@pytest.mark.parametrize(
    "line",
    [
        "發布時間:2031-02-28 15:53:24  |  來源:某某日報  |  作者:   |  責任編輯:王明", "瀏覽次數：1024",
        "當前位置：首頁 > 政府工作報告", "責任編輯：王明",
    ],
)  # fmt: skip
def test_chrome_in_traditional_characters(line: str) -> None:
    body = "各位代表，過去一年的成績來之不易，全市生產總值增長8%。"
    assert line in taken(f"{line}\n\n{body}")


BOLD = ("政府工作报告", "一、2030年工作回顾", "（一）经济稳中有进", "二、今年工作安排")


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param(lambda words: words * 2, id="side by side"),
        pytest.param(lambda words: " ".join(words) + " " + " ".join(words), id="parted by blanks"),
        pytest.param(lambda words: "".join(character * 2 for character in words), id="each character"),
    ],
)
def test_bold_type_that_was_printed_twice_is_read_once(printed) -> None:
    lines = [line for heading in BOLD for line in (printed(heading), BODY)]
    text = "\n".join(lines)
    edges = [(0, 0), *find(text), (len(text), len(text))]
    left = "".join(text[end:start] for (_, end), (start, _) in itertools.pairwise(edges))
    assert "".join(left.split()) == "".join(heading + BODY for heading in BOLD)


def test_a_line_that_happens_to_stand_twice_is_kept() -> None:
    again = "全县增速居全省第2位。" * 2
    assert taken(f"政府工作报告\n实干！再实干！实干！再实干！\n{BODY}\n高高兴兴\n{again}\n{BODY}\n{again}") == []


def test_the_foot_of_a_traditional_page() -> None:
    names = ["教育", "公安", "民政", "司法", "财政", "水利", "商务", "审计", "交通", "文化", "体育", "农业", "林业"]
    links = [f"省{name}厅" for name in names]
    foot = "\n".join([*links, "网站地图", "主办：某省人民政府办公厅", "版权所有：某省人民政府"])
    text = f"{BODY}\n各位代表，让我们团结奋斗！\n{foot}"
    raw = to_traditional(text)
    assert "".join(raw[slice(*span)] for span in find(raw, traditional=True)).split() == to_traditional(foot).split()
    assert open_source(raw).furniture == open_source(text).furniture
