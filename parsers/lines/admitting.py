"""How problems are admitted: what they are called, how they are seen, how each is worded, what leads in to them.

All that looks for problems reads these words: what parts sentences, what tells the outline, what finds items.
"""

from __future__ import annotations

import re

__all__ = [
    "ADMITS", "CONTINUES", "NOUN", "OF_THEM", "POINTS", "PROBLEM", "PROBLEM_SEEN", "REMAIN", "SEEN",
    "SEES_BARE", "TAIL", "goes_on", "laments", "leads_in", "named_until", "names_them", "of_any", "owned", "owns_up",
    "says_them", "works_on", "worries",
]  # fmt: skip

_BETTER = "(?:进一步)?(?:改进|完善|加强|提高|提升)"
_WANTED = f"(?:(?:需要?|有待|亟待|亟需|尚待){_BETTER})"
_THERE = "(?:的(?:地方|方面|环节)|之处)"
# Each alternative opens with a character of its own, by which a search finds the few places where one may stand.
_NOUNS = (
    r"困难|问题|挑战|不足|差距|短板|弱项|薄弱的?环节|矛盾|缺点|隐患|制约(?=[：:，。])|瓶颈(?=[：:，。])|压力(?=[：:])|难题(?=[，,]主要|[：:])"
    r"|错误(?=[：:，])|失误(?=[：:，])|制约因素|不利因素|不确定因素|“拦路虎”|“绊脚石”|拦路虎|绊脚石"
    rf"|不(?:尽?如?人意|如意|称心|周全|完美){_THERE}|需要?{_BETTER}{_THERE}|有待{_BETTER}{_THERE}|亟[待需]{_BETTER}{_THERE}|尚待{_BETTER}{_THERE}"
    + "".join(rf"|{where}[还仍也]?(?:不尽?如?人意|{_WANTED})(?=[：:，。])" for where in ("工作", "地方", "方面"))
)
NOUN = f"(?:{_NOUNS})"
"""Pattern of what admitted problems are called."""
OF_THEM = re.compile(rf"(?:这些|上述|其中)(?:{NOUN}(?:[、和与及])?)*[，,]?(?:有的?|既)(?:是|有|属于|源于|来自)")
"""What kinds of problems there are, before they are told (这些问题，有的是长期积累的，有的是新出现的。主要是：)."""
SEEN = (
    r"(?:清醒|看到|认识到|意识到|面临|存在|还有|遇到|不容忽视|正视|必须指出|应当指出|坦诚|忧患|深[知感]|感到|注意到|仍有|尚有|也有)"
)
"""Pattern of how they are seen."""
REMAIN = (
    rf"{NOUN}(?:[、和与及](?:压力|风险|{NOUN}))?(?:之处)?(?:[也还仍]?(?:依然|仍然|比较|较为|客观|同样|确实)?"
    r"(?:不容忽视|不容回避|不可忽视|不[容可]小觑|不容低估|不少|[较很]多|[较很]大|突出|存在)|并存|同在"
    r"|(?:需要|有待|亟待|亟需|尚待|急需)[^：:，,。]{0,8}解决)"
)
"""Pattern of how it is said that there still are some."""
TAIL = (
    "(?:[，,](?:都|也|还)?(?:需要|有待|亟待|亟需|应当?|必须|尚待|值得|急需|要)[^，。；：:]{2,18}"
    "(?:解决|改进|加强|重视|克服|完善|提高|关注|改善|纠正|破解|弥补|对待|面对))?"
)
"""Pattern of what must be done about them, where a lead-in says so at its end."""
_SEES_BARE = (
    r"(?:(?:(?:清醒|清楚|深刻|充分|深切|真切|冷静|客观|理性|强烈)地?(?:看到|认识到|意识到)|(?:[我也]们?|更|也)深[知感])[：:]"
    r"|(?:清醒|清楚|深刻|[也还](?:要|应当?|必须)?|必须)地?(?:看到|认识到|意识到)[，,]"
    r"(?:[^，,。：:]{2,30}[：:]|[^，,。：:]{4,40}[，,](?:主要|突出|集中)的?(?:是|有|(?:表现|体现|反映)(?:在|为))[：:])?)"
)
SEES_BARE = re.compile(_SEES_BARE + "$")
"""Ends a lead-in that does not call the problems anything (我们也清醒地看到：)."""
POINTS = "(?:以下(?:[几一二三四五六七八九十0-9]?[个点])?(?:方面|问题)?|“[^”]{2,10}”)?"
"""How many points follow, or how they are summed up (突出表现在“五个不够”：)."""
_LEAD_IN = re.compile(
    rf"{_SEES_BARE}$"
    rf"|{NOUN}[^，。：:]{{0,10}}(?:重视|关注|警惕|正视|注意)[：:。]$"
    rf"|^(?!.*(?:解决|破解|化解|应对|整改))[^：:]{{0,40}}(?:主要|突出)的?{NOUN}(?:[、和与及]{NOUN})*(?:主要)?(?:是|有|为|表现在){POINTS}[：:]$"
    rf"|^(?:这些|上述|以上)?(?:{NOUN}[、和与及]?){{1,3}}主要(?:是|有|表现(?:在|为)|体现在){POINTS}[：:]$"
    rf"|{REMAIN}[：:。，]$|[也还仍]有着?[^，。：:]{{0,12}}{NOUN}[：:]$"
    rf"|^(?:[^，。：:]{{2,24}}，)?(?!针对|围绕|解决|破解|聚焦)[^，。：:]{{1,30}}(?:问题|困难|矛盾|不足|差距|缺点|不尽?如?人意(?:的地方|之处))"
    rf"[^，。：:]{{0,14}}[，,](?:主要|突出)(?:是|有|表现(?:在|为)){POINTS}[：:]$"
    rf"|{NOUN}(?:之处)?(?:主要|突出|集中)?(?:是|有|(?:表现|体现|反映)(?:在|为))(?:以下|下列)?[几一二三四五六七八九十]个?方面[。：:]$"
    rf"|^(?:主要|突出)的?{NOUN}(?:[、和与及]{NOUN})*[：:]$|^(?:存在|主要)?的?不足之处[：:]$"
)
PROBLEM, PROBLEM_SEEN = re.compile(NOUN), re.compile(SEEN)
"""The first two of these patterns, for a search."""
_STANDS_OUT = re.compile("存在|突出|不少|清醒的?认识|不容忽视|不容回避|不可忽视")
"""What is said behind a noun of problems that are there."""
CONTINUES = re.compile(
    rf"(?:这些?(?:{NOUN}[、和与及]?){{0,3}}|其中)?(?:(?:主要|突出)的?|具体|集中)?(?:是|有|(?:表现|体现|反映)(?:在|为))"
    r"(?:(?:以下|下列|这样|这么)?(?:[几一二三四五六七八九十0-9]个?)?(?:方面|[点条]))?(?:[：:]|[，,]?$)"
    r"|(?:尤其|特别)[^，。；：:]{0,12}是[：:]|(?:比如|例如|譬如)[，,：:]?$"
    r"|(?:(?:归纳|概括|总结|梳理|说|集中)起来|概而言之|概括地?[讲说]|择其要者|[说讲]?得?具体[些点]?[说讲]?|具体(?:来说|来讲|来看|而言|地?讲)|简单(?:来说|地说)|说到底|总的来?[说看]|那|也)[，,]?(?:主要|就|大致|无非)*[是有为]?"
    r"(?:“[^”]{2,10}”)?[：:]"
)
"""How a sentence opens that goes on with the list a lead-in announced."""
_ADJECTIVES = (
    "弱", "难", "窄", "薄", "慢", "任务重", "负担重", "少", "低", "散", "差", "缺", "不上", "不住", "不进", "周期长",
    "度高", "小(?<!缩小)", "短(?<!缩短)", "贵", "单一", "包袱重", "压力重", "问题多", "欠账多", "欠债多", "缺口大",
    "阻力大", "占比大", "包袱大", "过长", "过重", "过急", "过热", "过松", "过紧", "改变(?<=有改变|未改变)",
)
"""Words that admit something where a clause ends with them (人才留不住，龙头企业少)."""
_LACKING = (
    # what has not come about
    "没有(?!发生|出现|辜负|停[止歇下]|退|最|终点|句号|先例|过|[旁局]|让|因|忘|懈怠|拖|新增|一例|一起)[^，。；]{1,12}(?=[，。；])"
    "|未(?:形成|见效|建立|理顺|破题|落实|到位|跟上|显现|转化|打[通破开]|完成|实现|[按如]期|得到)"
    "|只(?:完成|达到|相当于|及)|仅完成|[^，。；]{0,4}的[二三四五六七八九]成(?=[，。；])"
    # what ails things
    "|居高不下|高企|成本[较偏过仍]?高|赤字|负增长|零增长|拖欠|呆账|坏账|透支|入不敷出|捉襟见肘|寅吃卯粮|告急|稀缺|奇缺|紧缺"
    "|拥堵|拥挤|脏乱|破旧|简陋|失修|单薄|狭窄|起步[较偏]?[晚迟]|臃肿|重叠|人浮于事|僵化|不便(?![于民])|不方便|混乱|无序|重复建设|各自为政|撂荒|抛荒|荒废"
    "|停滞|徘徊|梗阻|束缚|障碍|阻力|碎片化|孤岛|壁垒|倒挂|缺位|越位|错位|失灵|失真|失调|失控|蔓延|猖獗|泛滥|滋生"
    "|减退|频现|贫乏|单调|为零(?=[，。；])|无一[一-鿿]{0,6}(?=[，。；])|稀疏|迟迟|偶有|回落(?=[，。；])|轮番|涨价|案件上升|靠天吃饭|停留在|等米下锅|拿不出|欠进度"
    "|疑虑|意见很[多大]|投诉多|低于[^，。；]{0,4}(?:预期|计划|目标|平均)|半停产|“吃饭财政”"
    "|断头路|青黄不接|后继[乏无]人|屈指可数|寥寥|凤毛麟角|空白(?=[，。；])|难求|堪忧|担忧|独大|散沙|减产(?!能)|减收|歉收|绝收|屡[一-鿿]{1,2}不"
    "|名目繁多|过多过滥|(?:环节|手续|程序|层次|漏洞|毛病|浪费|事故|断头路|积案)多(?=[，。；、])|时间长(?=[，。；、])|接近[^，。；]{0,4}(?:上限|极限|红线|饱和)"
    "|(?:收入|总产量?|产量|利[润税]|税收|产值|销售额?)[^，。；]{0,10}(?:减少|降低)"
    # what is wrong with those who work
    "|不[敢愿会想]为|不[善敢]于|恐慌|畏难|畏首畏尾|等待观望|自满|满足于|小富即安|安于现状|走过场|流于形式|空转|应付|吃拿卡要|难[进办看]|冷漠|麻木|铺张|攀比"
    "|本位主义|地方保护|各行其是|各[一-鿿]各的[调号]|有令不行|有禁不止|上热中温下冷|中梗阻|一阵风|拖后腿|掉队|浮躁|[漂浮]浮|浮于表面|蜻蜓点水|浅尝辄止|虎头蛇尾|弄虚作假|二传手|绕道|躺平|甩锅|推脱"
    # what is too much, too little, or not so
    "|差(?:一大?截|得?[很较]?远)|过于|过[窄剩滥密]|太[少多低慢小大窄弱短旧]|缺(?=[一-鿿]{1,3}[，。；、])"
    "|不(?![断停减变乱降松懈辍息菲凡俗错误止走动放反掉返出留漏落超低少增负忘愧畏惧搞准得许再含计亚逊同易])[一-鿿]{1,2}(?=[，。；])"
    "|[一-鿿]不[来起动住下](?=[，。；])|[领拿达看找见办做得用]不[到上]"
    "|“[^”]{0,6}[散弱差乱小低空缺难慢][^”]{0,2}”"
)
"""Pattern of more such words: what has not come about, what ails things, and those who work."""
_SOME = "(?:干部|人员|部门|单位|同志|地方)"
_AT_END = "".join(rf"|{word}(?=[，。；、])" for word in _ADJECTIVES)
ADMITS = re.compile(
    r"不够|不足|不强|不高|不平衡|不充分|不协调|不适应|不到位|不完善|不合理|不牢|不优|不稳|不健全|不担当"
    r"|不作为|不明显|较[大低弱差慢多重小]|偏[弱低小少高重大慢紧窄散]|有待|亟待|亟[需须]|仍[需须]|还[需须]|尚[需须]|还要(?=进一步|加[强大快]|提[升高]|改[善进])|需要|尚未|还没有"
    r"|没有(?:得到)?根本|薄弱|滞后"
    r"|困难|问题|压力|矛盾|短板|差距|突出|制约|下降|下滑|严峻|艰巨|脆弱|隐患|风险|欠缺|缺乏|缺少|短缺"
    r"|未能|未达|不少|依然|仍然|形式主义|官僚主义|落后|难度|瓶颈|过[快多大高]|严重|低下|缓慢|繁重|紧张"
    r"|加剧|恶化|流失|失衡|不理想|不满意|不适当|疲软|乏力|低迷|脱节|不及预期|没有完成|浪费|腐败|欠账|掣肘"
    r"|堵点|痛点|卡点|任重道远|硬骨头|仍处于|时有发生|有的地方|意见较[多大]|没有得到|违规|违法|不好"
    r"|沉重|未(?:能)?根本|尚待|贫困面|仍[^，。]{0,3}贫困|还[^，。]{0,3}贫困|依旧[^，。]{0,3}贫困|比较[^，。]{0,3}贫困|较为[^，。]{0,3}贫困|仍未|还未|尚未|并未|未(?:充分|完全|有效|全面)|趋于?饱和|近饱和|弱项|不小|等靠要|老龄化|不[实严细畅深准精快匹全广均突活浓尽旺顺齐大多佳力透灵紧硬宽]|不相(?:适应|匹配|称|符|协调)|趋紧|占比[高低]|中低端|不及|还没|没有稳定|受到[^，。]{0,8}影响|走低|萎缩|滞缓"
    r"|放缓|趋缓|减缓|迟缓|迟滞|滑坡|减弱|弱化|增[速幅]回落|亏损|停产|倒闭|受阻|受限|受制|有限|吃紧|屡[有禁]|仍[有在]|跟不上|多发|频发|高发"
    r"|抬头|同质化|空心化|空壳|参差不齐|良莠不齐|难以|欠佳|欠发达|欠债|闲置|懈怠|敷衍|推诿|扯皮|松懈|拖拉|涣散|淡薄|淡漠|匮乏|末位|靠后"
    r"|折扣|低落|低效|断档|断层|滞销|起步阶段|初级阶段|低于(?:预期|全)|不甚|仅[为占有]|只有"
    rf"|老化|陈旧|粗放|外流|缺口|庸懒|贫困[^，。；]{{0,10}}[还尚]有|低收入[^，。；]{{0,10}}[还尚]有|空白[^，。；]{{0,10}}[还尚]有|薄弱[^，。；]{{0,10}}[还尚]有|欠发达[^，。；]{{0,10}}[还尚]有|少数[^，。；]{{0,8}}{_SOME}|个别[^，。；]{{0,8}}{_SOME}|差异大|屡拆屡建|顽[症疾]|痼疾|回潮|时有反弹|反弹(?<!不反弹)(?=[，。；])|死灰复燃{_AT_END}|{_LACKING}"
)
"""How a problem is worded."""


_WORKED_ON = (
    "(?<![待需须未])(?<!需要)(?<!尚未)(?<!没有)(?:解决|破解|化解|克服|整[治改]|治理|攻克|纠正|处理)|针对|围绕|聚焦|应对"
    "|回答|研究|把握|梳理|排查|紧盯|瞄准|直面|补齐|消除|答[好卷]|抓住|抓好"
)
"""Pattern of what is done about problems, where a sentence that names them is about work."""
_NAMES = (
    rf"{_NOUNS}|压力|风险|失误|错误|遗憾|缺憾|隐忧|弱点|软肋|短处|欠缺|缺陷|难点|堵点|痛点|卡点|难题|瓶颈|制约"
    r"|“[几一二三四五六七八九][个大]?[^”]{0,4}[不差少低弱缺短难小慢][^”]{0,4}”"
)
_CALLED = f"(?:{_NAMES})"
_IS_CALLED = re.compile(_NAMES)
_THEY_ARE = (
    "(?P<chiefly>(?:(?:主要|突出|集中|重点|具体|归纳起来|概括起来|概括地说|总的看|大体|大致|最|[那这]就|就)[，,]?的?还?){0,3})"
    "(?:是(?!否)|有(?![些的待所关效限力利])|为(?!了)|在于?|包括|(?:表现|体现|反映|集中)(?:在|为|于)|如下)"
)
_HOW_THEY_ARE = (
    "[也还仍都更]?(?:依然|仍然|仍旧|比较|较为|相当|十分|非常|更加|日益|客观|[很较还更]){0,2}"
    "(?:明显|突出|不少|不小|[多大]|存在|尖锐|严[重峻]|凸显|显现|集中|普遍|具体|交织|叠加)"
)
_WHAT_THEY_NEED = (
    "(?:[也还都]?(?:需要?|应当?|应该|必须|值得|亟待|亟需|有待|不[能可]不))[^，。：:；;]{0,10}"
    "(?:重视|关注|警惕|正视|注意|解决|改进|克服|反思|加强|改善)"
)
_NAMES_THEM = re.compile(
    rf"(?:[^，,。：:；;]{{1,40}}[，,]){{0,3}}?(?![^，。：:；;]{{0,60}}?(?:{_WORKED_ON}))[^，。：:；;]{{0,24}}?"
    rf"{_CALLED}(?:(?:[、和与及]|以及){_CALLED}){{0,3}}(?:之处)?[，,]?"
    rf"(?:(?P<are>{_THEY_ARE})[，,]?(?:[几一二三四五六七八九]个?(?:方面|问题|[点条类项])|{POINTS})|{_HOW_THEY_ARE}|{_WHAT_THEY_NEED})?"
)
"""What a lead-in is made of that only names the problems: what they are called, and that they are these (工作中的不足
主要有：), how they are (差距也很明显：) or what they need (需要引起重视的问题：)."""
_NAMED_ENDS = frozenset("：:，,。有是为在于括下")
"""How such words end."""


_LACKED = (
    rf"(?:{_CALLED}|困境|难处|短腿|欠账|担子|距离|弊端|危机|症结|荆棘|险滩|忧虑|烦恼|顽[症疾]|痼疾)”?"
    "(?:[、和与及“”]|以及|困难|问题|挑战|不足|差距|短板|弱项|缺点|失误|错误|欠账|难题|瓶颈|症结){0,8}"
)
_LAMENT = re.compile(
    rf"(?!.*(?:{_WORKED_ON}|(?:要|将|应当?)(?:着力|努力|全力|切实)|减少|缓解|减轻|改善|好转|降低|扭转|做法|举措|措施|工作(?:是|有|如下)))"
    rf".{{0,28}}?(?:{_LACKED}.{{0,12}}|任务[^，]{{0,8}}[重巨]|[忧难][^，。]{{0,3}}的是|不[^，]{{0,4}}足的是|圆满|如人意.{{0,4}}"
    "|不[一-鿿]{1,3}、不[一-鿿]{1,3}[^，。]{0,6}(?:显现|凸显|突出|存在|暴露)[^，。]{0,2}"
    "|(?:警醒|警惕|反思|担忧|遗憾|不安|揪心|痛心|忧虑|重视|正视)的(?:是|问题)|没有[^，]{0,4}(?:理由|资本)[^，]{0,6}"
    "|不[能敢可][^，]{0,6}(?:自满|骄傲|乐观|懈怠))$"
)
"""What a clause says that laments what is lacking (摆在面前的难题同样很多, 肩上的担子不轻, 美中不足的是)."""
_SUMS_UP = re.compile(rf"(?:{_THEY_ARE}){POINTS}[^，。]{{0,8}}$")
"""The clause behind it that only says that these are they (突出的是“三个不够”)."""
_LAMENT_LONGEST = 80


def laments(text: str) -> bool:
    """Does a sentence only lament what is lacking (我们的工作也有缺点和失误。)? What follows must tell what it is."""
    if len(text) > _LAMENT_LONGEST:
        return False
    clauses = text[:-1].replace(",", "，").split("，")
    if len(clauses) > 1 and _SUMS_UP.match(clauses[-1]):
        del clauses[-1]
    # What tells of something done laments nothing.
    return "了" not in clauses[-1] and _LAMENT.match(clauses[-1]) is not None


_OWNED = re.compile(
    "承认|认为|不可否认|不容[回否]|指出|分析|清楚|明白|知道|反映|反思|回避|掩饰|讳言|检视|审视|坦陈|坦率|坦承|如实|头脑|自[省满]|反省|不安"
    "|[遗缺]憾|烦恼|隐忧|痛点|堵点|坎坷|考验|爬坡|骄傲|懈怠|陶醉|教训|失误|缺[点陷]|软肋|弱点|难[点题]|症结|瑕疵|美中|另一[方面]|相比|对[照标]|但是?[，也仍还]"
    "|然而|不过|却|尽管|虽然|当然|固然|的同时|与此同时|仍|依旧|暴露|直面|毛病|未竟|失分|落差|欠账|亏欠|痛处|揪心|警觉|弯路|单薄|尚[多有]|不敢|没有[^，。]{0,4}理由|深感"
)
"""What else it says that owns up to something, or turns from what was reached."""


def owned(text: str) -> bool:
    """Does a text say that something is owned up to, in whatever words?"""
    return PROBLEM_SEEN.search(text) is not None or _OWNED.search(text) is not None


def goes_on(lead_in: str) -> bool:
    """Does it go on with what was admitted before: in words that do so, or a few of any words before a colon?"""
    few = lead_in[-1] in "：:" and len(lead_in) <= _FEW_WORDS and not lead_in.startswith(_BIDS)
    return few or CONTINUES.fullmatch(lead_in) is not None


_FEW_WORDS = 14
_BIDS = ("要", "必须", "应", "将", "做", "抓", "加", "推", "坚", "全", "重点")
"""How such words open that bid to work."""


def owns_up(lead_in: str, before: str) -> bool:
    """Does a lead-in, or the sentence ``before`` one that only goes on (具体来说：), say that something is lacking?"""
    return (
        owned(lead_in)
        or ADMITS.search(lead_in) is not None
        or (goes_on(lead_in) and (ADMITS.search(before) is not None or owned(before)))
    )


_ANY_PART = (
    "我们|自[身己]|[政本]府|全?[省市县区州旗镇乡国](?!道)|我[省市县区州旗镇乡国]|各项|整体|全局|总体|当前|目前|现在|今后|一年来?|过去|实际|客观|本身"
    "|工作|经济|社会|生活|建设|事业|运行|改革|发展|稳定|前进|前行|奋进|征程|道路|路上?|途中|过程|进程|背后|面前|眼前|肩上|摆在|成绩|成就"
    "|人民|群众|百姓|大家|社会各界|期[望盼待]|要求|愿望|需[要求]|目标|形势|新|老|大难|深层次?|内在|长期|积累|历史|遗留|高质量"
    "|[与和同离跟比距及、]|相比|之间|相对|对照|先进|发达|兄弟|周边|地区?|城市|县市|上级|上|中|里|的|着|地|在|以及|并|但|却|更|又"
    "|[也还仍都就]|有|存在|面临|遇到|依[然旧]|仍[然旧]|许多|不少|一些|一定|诸多|众多|很多|部分|各种|若干|这样那样|某些|几个?|多"
    "|[很较更不太最挺]|比较|较为|相当|十分|非常|日[益趋]|越来越|进一步|前所未有|[大小多少重轻高长远]|突出|明显|尖锐|严[峻重]|艰巨|繁重|沉重|普遍|复杂"
    "|多年|从|时间|相当长?|党和?|党委|中央|不容[忽乐回][视观避]|不[可能]忽视|显[现露]|凸显|叠加|交织|并存|亟待|有待|亟需|没有|尚未|未|得到|根本|完全|彻底|很好|有效|及时|解决|做[好到]|落实|到位|破题|克服|改进|重视"
    "|地方|方面|环节|之处|事情?|有些|几[块个件条点样]|要补|漏洞|毛病|薄弱点|“短板”|可不?小[看视]|不能小看|理想|相称|不尽?如?人意|满意|如意|制约|因素|矛盾|距离|欠缺|落差|难处|坎坷|荆棘|险滩|关口|[任重]务|担子|分量|考验|教训|深刻"
)
# The longest part first and never given back: what may be parted in many ways costs no more than its length.
_ONE_OF, _OPTIONAL = re.compile(r"\[[^]]*\]"), re.compile(r".\?")
_LONGEST_FIRST = "|".join(
    sorted(_ANY_PART.split("|"), key=lambda part: (-len(_OPTIONAL.sub("", _ONE_OF.sub("字", part))), "?" not in part))
)
_SAYS_NOTHING_ELSE = re.compile(f"(?:{_NAMES}|{_NOUNS}|{_LONGEST_FIRST})++")
"""What a clause holds that speaks of problems, whichever they are (我们的工作离人民的要求还有很大距离)."""


def of_any(clause: str) -> bool:
    """Does a clause say that there are problems, and nothing of what they are?"""
    return len(clause) <= _CLAUSE_LONGEST and _SAYS_NOTHING_ELSE.fullmatch(clause) is not None and (
        "距离" in clause or ADMITS.search(f"{clause}。") is not None or _IS_CALLED.search(clause) is not None
    )


_CLAUSE_LONGEST = 40


def works_on(text: str) -> bool:
    """Does a text tell of work on problems?"""
    return _WORK.search(text) is not None


_WORK = re.compile(_WORKED_ON)


def worries(text: str) -> bool:
    """Does a sentence say no more than that there is something to worry about (成绩之外，也有隐忧。)?"""
    return len(text) <= _LAMENT_SHORT and _WORRIES.search(text) is not None


_LAMENT_SHORT = 30
_WORRIES = re.compile(
    "(?:有|存在|面临|遇到)[^，。；]{0,10}(?:烦恼|隐忧|忧虑|忧患|愁事|难处|苦恼|阵痛|缺憾|遗憾|拦路虎|绊脚石)”?。$"
)


def _lamented_until(text: str) -> int:
    """Where the colon ends behind such words; 0 where there is none."""
    colon = text[:_LAMENT_LONGEST].replace(":", "：").find("：") + 1
    return colon if colon and laments(text[:colon]) else 0


def _named(text: str) -> re.Match[str] | None:
    # Few sentences hold such a noun, and these are found at once.
    return _NAMES_THEM.match(text) if _IS_CALLED.search(text) is not None else None


def names_them(text: str) -> bool:
    """Does the text only name problems, as a lead-in may? What follows must tell whether it is one."""
    if text[-1:] in "：:" and _lamented_until(text) == len(text):
        return True
    named = _named(text) if text[-1:] in _NAMED_ENDS else None
    rest = text[named.end() :] if named is not None else "…"
    return rest in ("", "：", ":", "，", ",") or (rest == "。" and named is not None and named["are"] is None)


def named_until(text: str) -> int:
    """Where the words end that only name problems, before what they are (工作中的失误，主要是|思想不够解放；…,
    差距也很明显：|产业层次不高；…)."""
    named = _named(text)
    if named is None:
        return _lamented_until(text)
    colon = text[named.end() : named.end() + 1] in ("：", ":")
    return named.end() + colon if colon or named["chiefly"] else _lamented_until(text)


def leads_in(text: str) -> bool:
    """Does the text say, or name, what a lead-in of problems does?"""
    return says_them(text) or names_them(text)


def says_them(text: str) -> bool:
    """Does the text say what a lead-in of problems says?"""
    # Few sentences hold such a noun, and these are found at once; without it none but one that sees them leads in.
    named = PROBLEM.search(text)
    if named is None:
        return text[-1:] in "：:，," and SEES_BARE.search(text) is not None
    # 看到…问题, 问题…突出: each word is looked for but once, however often the other stands there.
    seen = PROBLEM_SEEN.search(text)
    if seen is not None and (named.start() >= seen.end() or PROBLEM.search(text, seen.end()) is not None):
        return True
    return _STANDS_OUT.search(text, named.end()) is not None or _LEAD_IN.search(text) is not None
