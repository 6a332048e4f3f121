"""How sentences are worded that may head a paragraph: short, without figures, naming what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from ..wording.gathering import entries, spelled
from .candidates import SALUTATION, final_mark, has_figures, heads_nothing
from .sentences import Sentence

__all__ = [
    "ACT",
    "ASSERTS",
    "COMMA",
    "PLAIN_LIMIT",
    "PREDICATE_LAST",
    "RUN_IN_LIMIT",
    "VERB_FIRST",
    "claims",
    "is_plain",
    "is_told",
    "is_told_twice",
    "is_verse",
    "opener_shape",
    "worth",
]

ACT = re.compile("启动|开工|[续新]建|建成|完成|组织|举办|建立|成立|制定|出台|编制|新增")
"""What single acts open with, which head nothing (启动高速公路建设。)."""
RUN_IN_LIMIT = 36
PLAIN_LIMIT = 20
"""Characters of a sentence that plainly looks like a run-in heading, at most."""
# Every branch of these begins with a plain character, so that ``re`` passes over text in which none can stand.
ASSERTS = re.compile(
    r"是(?<!实事求是)(?<![特尤但可还就要总]是)(?!否)|遭[遇受]|才能|惟|者胜|重于|高于一切|决不|绝不|有问题|不可|永远"
    rf"|{spelled('有|满怀?|充满|增添|鼓舞', '[^，。]{0,6}信心')}|信心(?:[、，]|更|百|满|十)"
    r"|许(?<=^许)多|有(?<=^有)的|的结果。|没有|必将|我们|应该|应当|人民对|(?:来之|殊为|实属|殊是)不易|难能可贵|实事[^，。]{0,6}(?:完成|办结|兑现|办妥)。$|1(?<=^1)9[0-9]{2}年|2(?<=^2)0[0-9]{2}年"
    r"|方(?<=[一-鿿]方)[能可得](?=[一-鿿]{2}。$)|我(?<=^我)[国省市县区州旗]有|仍处|正处[于在]"
    r"|关乎|关系(?:人民|到"
    r"|全局|国家)|相互促进。|未来。$|形势(?!.{0,6}(?:稳定|平稳|向好|好转|良好|喜人))|不忘|提出了?.{0,6}要求"
    rf"|{spelled('通车|竣工|完工|开工|投产|投用|上线运行|启用|投入使用|运营|揭牌|授牌', '。$')}"
    r"|即将[^，。]{2,8}。$|正在(?:建设|施工|[^，。]{0,4}推进)。$"
    r"|任务.{0,4}(?:繁重|艰巨)|紧密相连|休戚与共|息息相关|肩负|承载着|榜首。$|全[国省市州区][^，。]{0,4}第[一二三四五六七八九十]。$|打铁|不平凡|不寻常|由于|换届|本次(?:大会|会议)|具有.{0,10}(?:意义|地位|作用)"
    r"|意义[^，。]{0,4}(?:重大|深远|非凡)|挑战[与和]机遇并存|机遇[与和]挑战并存|面临[^，。]{0,12}(?:困难|挑战|考验|压力|问题|矛盾)"
)
"""What a sentence says that asserts something, rather than naming what follows."""
_OBLIGES = re.compile(
    r"要(?<![主重需首摘纲]要)(?![素求点事务塞害件]|动力|活力|潜力|实力|竞争力|效益|质量|空间|优势)"
    r"|必须|应(?<![效反供适响呼对相感]应)(?![急用对])"
)
_POLICY = re.compile(
    r"^(?:积极|稳健|适度从紧|从紧|宽松|适度宽松)的(?:财政|货币)政策[^，。]{0,8}，?要[^，。]{2,14}。$"
)
_OBLIGES_LIMIT = 16
"""Longer sentences that say what must be done are tasks."""
COMMA = re.compile("[，,]")
VERB_FIRST = re.compile(
    r"^(?:推[进动]|提[升高]|构[建筑]|大力|扎实|积极|加[快强大]|制[定订]|致力|妥善|深[入化]|扩大|完善|优化|强化|[做办]好|切实"
    r"|努力|全[力面]|着力|打[造好]|建[设立]|培[育养]|实施|落实|发展|促进|保[障护]|维护|改善|健全|创新|抓[好紧]|统筹|稳[步定妥]|继续"
    r"|有序|有效(?!投资|需求|供给)|严格|坚[持决]|巩固|壮大|规范|注重|重视|进一步|突出|狠抓|持续|不断|精心|认真|广泛"
    r"|聚[焦力]|更大力度|更高(?:水平|标准|质量)|创优|坚定|牢记|端正|前瞻|因地制宜|推[出行]|繁荣|弘扬|保持|高(?:标准|质量|水平|起点)|充分|防范|增强|夯实|擦亮|坚守|建强|厚植|筑牢|营造|锤炼|树牢|永葆|扛牢|兜牢|奋力|加力|拓[展宽]|整体|千方百计|多措并举|综合施策|高度关注|下[大苦]力|铁腕|重拳|多渠道|全方位|激发|补[齐强]|做[强大优精实]|用[好足]|守[牢住护]|织[密牢]|引导|鼓励|发挥|提振|锻造|恪守|焕发|争创|力[推促]|接续|深挖|紧盯|严[守控抓]|纵深|倡导|涵养|挖掘|放大|释放|拧紧|树立|赓续|打响|提质|延伸|拉长|理顺"
    r"|用[心情力]|用(?=[^，。]{2,6}(?:办法|机制|方式|手段|思维))|优先|以更[大高宽]|更加注重|更好|当好|增加(?![了值])|逐步|始终坚持|主动|集中|精[准致细益]|明确(?!了)|加速|提速|争做"
    r"|倾[力情]|强力|畅通(?!了)|丰富(?!了)|关爱|抢抓|高度重视|自觉|转变(?!了)|放开|科学|依法(?!治国|行政)"
    r"|有力(?!量|度)|高效(?!运行)|持之以恒|毫不|想方设法|竭力|尽心|严肃|从严|协同(?=推|治|抓|做)|同步(?=推|实|抓)|紧[抓扣]|厉行|力戒|净化|唱响|叫响|彰显"
    r"|讲好|传承(?!保护|发展|创新)|写好|下好|打[牢赢]|走好|争当|勇当|大抓|锚定|瞄准|节约集约|增进|增创|增添|汇聚|凝聚(?!力)|抢占|把握|履行|密切(?!了)|超前"
    r"|靠前|靶向|审慎|抓[实牢细]|把好|搞[好活](?!了)|管好|关[心注](?!度)|做[活足细亮特]|多管齐下|全速)"
)
_BRINGS = (
    "有了|取得|迸发|迈出|焕发|开创|展现|实现|呈现|激发|注入|增添|打开|形成|迎来|厚植"
    "|奏响|谱写|书写|绘就|绽放|结出|翻开|交出"
)
_EVER = (
    "持续|继续|稳步|不断|明显|显著|扎实|有力|有序|加快|加速|更加|全面|深入|纵深|日益|日趋|蓬勃|逐步|大幅|快速|稳中|高效"
)
_LAST_WORDS = entries(
    """
    推进 实施 增长 猛进 提升 提高 提速 发展 加快 加强 改善 增强 完善 深化 成效 进展 突破 成绩 优化 稳固 提质 扩大 显现
    凸显 向好 见效 有力 有序 亮丽 纷呈 繁荣 进步 起势 提振 彰显 夯实 壮大 释放 迸发 显著 明显 增效 跃升 攀升 丰富 改观
    升级 强劲 活跃 顺畅 健全 到位 好转 稳定 回升 多彩 温暖 上新台阶 上新水平 有效 回暖 向优 向新 加速 走强 步伐 局面
    台阶 落实 成型 显效 新成就 变化 上扬 完备 跨越 发力 下功夫 走深走实 前行 赋能 丰硕 鲜明 良好 新颜 强本 提效 提标
    加大 齐升 双升 并进 共进 均衡 协同 协调 融合 畅通 蝶变 焕新 充沛 坚实 牢固 稳健 成势 祥和 安宁 秀美 优美 扩容 扩量
    扩面 崛起 普惠 殷实 旺盛 势头 态势 两旺 充足 充裕 初步建立 初步形成 基本形成 基本建立 巩固 待发 未艾 有声有色
    如火如荼 日新月异 百花齐放 红红火火 累累 日上 一新 突起 捷报频传 开花 风生水起 四通八达 气正 欣欣向荣 蔚然成风
    倍增 初具规模 佳绩 喜人 焕发 有效防控 均衡布点 均衡布局 建设方面 工作方面 事业方面 产业方面 经济方面 保障方面
    民生方面 农业方面 工业方面 服务方面 管理方面 治理方面 教育方面 卫生方面 文化方面 环境方面 安全方面
    """
)
# It looks back from the last mark, at all words of one length together, so that no other place of a text is tried.
PREDICATE_LAST = re.compile(
    "。(?:"
    + "|".join(f"(?<=(?:{'|'.join(words)})。)" for size, words in groupby(sorted(_LAST_WORDS, key=len), key=len))
    + r"|(?<=更[优快强高新实美浓足好稳活畅大兴牢富靓亮绿净宽暖精细深广]。)|(?<=更[趋有][一-鿿]{2}。)|(?<=更[一-鿿]了。)"
    r"|(?<=更[一-鿿]{2}了。)|(?<=[一-鿿]{3}做[实强优大]。)|(?<=进一步[一-鿿]{2}。)"
    rf"|(?<=(?:{_EVER})[一-鿿]{{2}}。))$"
    rf"|{spelled(_BRINGS, '了?(?:新的?|重要|重大)[一-鿿]{1,2}。$')}"
)


def opener_shape(sentence: Sentence) -> int:
    """How much a sentence looks like a run-in heading: 0 not at all, 1 perhaps, 2 plainly, 3 surely."""
    text = sentence.text
    if not 4 <= len(text) <= RUN_IN_LIMIT:
        return 0
    if sentence.first and _POLICY.match(text) and not has_figures(text):
        return 3
    if text[-1] not in "。！!" and final_mark(text) not in ("。", "！", "!"):
        return 0
    if (
        sentence.mark is not None
        or has_figures(text)
        or SALUTATION.match(text)
        or (heads_nothing(text) and _WHEREIN.match(text) is None)
        or ASSERTS.search(text)
    ):
        return 0
    if len(text) > _OBLIGES_LIMIT and _OBLIGES.search(text):
        return 0
    if text[0] == "从" and _SEEN_FROM.match(text):
        return 0
    if is_verse(text):
        return 0
    return 2 if len(text) <= PLAIN_LIMIT else 1


def is_verse(text: str) -> bool:
    """Whether a sentence has the metre of sayings and verse, and tells no work (道阻且长，行则将至。)."""
    said = _METRE.match(text) is not None
    return said and not (VERB_FIRST.match(text) or PREDICATE_LAST.search(text) or _MAXIM.search(text))


def claims(text: str, start: int) -> bool:
    """Whether a sentence asserts something behind ``start``, or says what must be."""
    return ASSERTS.search(text, start) is not None or _OBLIGES.search(text, start) is not None


_WHEREIN = re.compile(r"在[^，。]{2,14}[上中][^，。]{2,8}(?:，[^，。]{6,12})?。$")
"""在招商引资上精准发力。 在逆境中抓转型，工业经济企稳回升。"""
_MAXIM = re.compile(
    "依法(?:行政|办事|履职|治)|(?:科学|民主)决策|廉洁|清廉|勤政|廉政|勤廉|为民|务实|求实|求真|实事求是|实干|苦干|从严治|艰苦奋斗|群众|作风|职能"
    "|开拓创新|锐意|恪尽职守|勤俭|令行禁止|执行|干事|担当|执法|高效|效能|服务|公开透明|诚信|履职|履责|监督|学习|奉献|拒腐|反腐|清正|守纪|规矩|纪律"
    "|(?:政治|讲)?(?:过硬|忠诚)|团结(?:协作|一致|拼搏)"
)
"""What a maxim of how the government works names (依法行政，科学决策。): it heads what it says of itself."""
_SEEN_FROM = re.compile("从[^，。]{2,18}[看讲]，")
"""How a sentence opens that judges the state of things (从当前情况看，调控不能放松。)."""
_METRE = re.compile(r"(?:[一-鿿]{4}，[一-鿿]{4}|[一-鿿]{5}，[一-鿿]{5}|[一-鿿]{7}，[一-鿿]{7})。$")
"""The metre of sayings and verse (大道至简，实干为要。)."""


def is_plain(text: str) -> bool:
    """Whether a short sentence is worded like a heading beyond doubt: one clause, verb first or predicate last."""
    return not COMMA.search(text) and bool(VERB_FIRST.match(text) or PREDICATE_LAST.search(text))


def is_told(text: str) -> bool:
    """Whether a short sentence says what came of something (医疗条件持续改善。), not what is to be done."""
    if PREDICATE_LAST.search(text) is None:
        return False
    return VERB_FIRST.match(text) is None or (_OF_WORK.match(text) is not None and _EVER_SO.search(text) is not None)


_OF_WORK = re.compile(
    "(?:建设|发展|创新|保障|培育|规范|统筹)"
    "(?:质量|品质|质效|水平|能力|成果|成效|动能|动力|活力|后劲|潜力|步伐|势头|格局|环境|空间|基础|优势|条件|力度)[^，。]{2,6}。$"
)
"""建设品质不断提升。 speaks of building, and does not ask for it."""
_EVER_SO = re.compile(rf"(?:{_EVER})[一-鿿]{{2}}。$")


def is_told_twice(text: str) -> bool:
    """Whether both clauses of a sentence say what came of something (经济平稳发展，综合实力增强。)."""
    left, comma, right = text.partition("，")
    return bool(comma) and "，" not in right and is_told(left + "。") and is_told(right)


def worth(sentences: Sequence[Sentence], index: int, least: float = 1.5) -> bool:
    """Whether the rest of the paragraph outweighs its opening sentence."""
    length = 0
    paragraph = sentences[index].paragraph
    for sentence in sentences[index + 1 : index + 6]:
        if sentence.paragraph != paragraph:
            break
        length += len(sentence.text)
    return length >= least * len(sentences[index].text)
