"""The words before a rank: what is ranked (a level or its growth), among whom, and for how many things."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..numbers.quantities import Quantity
from ..wording.seeking import last_match
from .labels import SOME, is_named, subject
from .predicates import predicate

__all__ = ["Placed", "contest", "placed", "ranked_among", "reaches"]

_ISSUED = re.compile("(?<=跻身|入围|位列|列入|进入)[^，。；、的0-9]{2,14}(?:发布|公布|评选)的(?=全[国球])")
_APART = ("分列", "分居")
_LONGEST_SCOPE = 18
_LONGEST_PEERS = 8  # characters of peers that the verb before them is of
_LONGEST_CONTEST = 48
_VERB = re.compile(
    r"(?<![得评总积均比])分[列居]|局(?=全[国省市县区州盟]|第)|(?<![托吨泊席岗铺摊舱座])(?<![^机]床)(?<![上业人关护作”]单)(?<![停泊]车)(?<![增质]学)位居|居于|稳居|跃居|荣居|高居|雄踞|雄居|(?<![宜安高稳跃荣雄])居(?!民|住|家)|蝉联|位列|并列|列于|名列|荣列|(?<!单)列(?!入)|排[名位]|排列|排在|排到|排|跃升[至到]?|晋[升位级][至到为]?|攀升[至到]|升[至到]"
    r"|(?:下?降|下?滑|回落|退|跌)[至到]|上升[至到]|前进[至到]|进[至到]|攀[至上]|重[回返]|挺进|稳列|跨入|步入"
    r"|荣登|登上|跃上|提升[至到]|问鼎|摘得|领跑|(?<!相)领先|夺取|稳定在|前?移[至到]了?|进入|跻身|保持在?|位于|站稳"
    r"|入[选围榜]|(?<![收投进准转])入列|上榜|取得|荣?获评|被?评[为选]|荣?获(?!得[数率量感])得?|勇?夺得?(?!冠)|斩获|喜获|达到|为(?!民)|占(?!地|比|有[率量额度]|[^，。；]{0,12}比[重例])|实现|挤进|迈入|闯进|迈进"
)
_SCOPE = re.compile(
    r"((?:全|中|我)(?:省|市|国|县|区|州|球|旗|盟)[一-龥]{0,10}(?:[（(][市区旗、]{1,5}[）)])?|世界|亚洲|国内|国际|中西部[一-龥]{0,6}"
    r"|[中西东]部(?:地区|省份)?|长三角[一-龥]{0,6}"
    r"|(?![一-龥]{0,2}[全我])[一-龥]{2,3}省)的?$"
)
_ONE_SCOPE = r"(?:全[国省市县区州盟旗球]|世界|(?:[东中西]部|华[东北中南]|西[南北]|东北)(?:地区)?)(?:同类城市|县域)?"
# 分列全国、全省第3位和第1位
_SCOPES = re.compile(rf"{_ONE_SCOPE}(?:[、和与及]{_ONE_SCOPE})+")
# 财政收入总量和增幅均居首位: the size and its growth; 零售总额增速 is the growth alone.
_ENDS_BOTH = frozenset("速幅率量模额值")
_SIZE = "总量|规模|总额|数量|绝对[额值]"
_PACE_WORD = "增速"
_SIZE_AND_PACE = re.compile(
    rf"(?:^|(?<=，)|(?<=..))(?:({_SIZE})(?:[、和与及]|以及|(?<!总额))(?:增[速幅]|增长率|涨幅)|(?:增[速幅]|增长率|涨幅)(?:[、和与及]|以及)?({_SIZE}))$"
)
_SHARED = re.compile(
    r"(?:分别|依次|(?<![人户亩村])均|(?<=用户)均|(?<=体户)均|都|双双|同时|连年|仍|继续|首次|一举|稳定|再次|尽快|早日|力争|争取|努力|率先|成功|有望|连续[一二三四五六七八九十0-9两多数]+[年季次个月届]+|,|，)+$"
)


_NAMED = re.compile(
    r"^((?:全[国省市县区州盟球]|世界|[中西东]部(?:地区)?|西南|西北|东北|华东|华北)(?:(?:百|十|千)强?[县市区]|县域(?!经济)|地级市|同类城市|副省级城市)?)"
    r"(.{2,12}(?:潜力|质量|发展|竞争力|实力|指数|水平|[率量额值度数]|创新|环境|总值|百强|收入|支出|投资|能力|贡献))$"
)
_WHOLE = (
    r"(?:[全中我](?:省|市|国|县|区|州|球|旗|盟)|自治[区州县]|世界|亚洲|长三角|珠三角|[三四五六七八九十]+(?=县|市|区))"
    r"(?:[0-9]{1,3}个)?(?:(?:各|同类|县域|重点)?[县市区州旗盟地]{1,3}|(?:同类|重点)?城市)?"
)
_WITHIN = re.compile(
    rf"(?:(?:^|[，、])在?(?={_WHOLE}$)|(?:^|[，、])在(?=[一-龥]{{2,6}}城市$)|(?<=..)在|(?<=..)(?=全[国省市县区州盟旗]$))"
    rf"({_WHOLE}|[一-龥]{{2,6}}(?:地区|[省市州盟]|城市))$"
)
# 增速衢州第一, 总量华东第三: a place right behind what is ranked in it.
_BESIDE = re.compile(
    r"(?<=增速|增幅|涨幅|总量|规模|得分|总分)((?!继续|连续|仍|首次|再次|稳|均|都|同比|实现)[一-龥]{2,3})$"
)
_PEERS = re.compile(
    r"(?:(?:参评|同类|考核)?单位|部门|[县市区旗州](?:[（(][^（）()]{1,4}[）)])?|城市|地区|省份|代表团|代表队)$"
)
_OF_YEAR = re.compile("^(?:19|20)[0-9]{2}(?:年度?)?")
_PEERS_BEHIND = re.compile("(?<=[数量值额率度])全[国省市](?:同类|地级|县级|副省级)?(?:城市|[省市区县]|各[市县区])$")
_SPELL = re.compile("(?:累计|先后)?有?[0-9一二两三四五六七八九十]{1,3}个(?:季度|月)$")
_ENDS_SPELL = frozenset("度月")
_STANDS = re.compile("[，、]?(?:位?居|位?列|稳居)(全[国省市区州县])(?=[一-龥]{3})")
_STANDS_OPENS = frozenset("，、居列位稳")
_AMONG_PEERS = re.compile(
    "在((?:全[国省市区州盟]|[一-龥]{2,3}[省市州])[^，。；、的]{0,10}?(?:城市|[县市区州旗盟]|省份|地区))(?:之|当)?中(?=..)"
)
_PLAIN_PEERS = re.compile(
    "(?:地级市|(?:主|中心)?城区|副省级城市|设区市|县级市|旗县|区县|县区|县市区?|省会城市|沿海城市|中心城市)$"
)
_PEERS_ALONE = re.compile(
    r"(?:全[国省市区州盟]|[一-龥]{2,3}[省市州])?[一-龥]{0,4}[0-9一二两三四五六七八九十]{1,3}个?"
    r"(?:区县|县区|县市区?|市州|州市|盟市|旗县|地市|设区市|主?城区|(?:省会|副省级)?城市|[县市区州旗])"
    r"|在?全[国省市区州盟](?:建制|同类)[县区市州旗]{1,2}(?:[（(][^（）()]{1,6}[）)])?|主?城区|区县|县区|县市区|[一-龥]{0,2}区县|[一-龥]{2}县"
)
"""Those among whom something is ranked, and nothing else."""
_RANKED_AMONG = re.compile(
    r"((?:重点|同类|[一-龥]{0,6}(?:类|区(?=县))|地级|副省级|设区|监测|参评|县级|贫困|脱贫|山区|边境|沿海|试点|省直?管)?"
    r"(?:[县市区旗盟州]{2,3}|地市|省份|省[市区]{2}|城市|[县市区州旗盟省]|主城区|中心城区|(?:镇街?|乡镇?)(?:街道|办|场)?|街道|街镇)"
    r"(?:[（(][^（）()]{1,8}[）)])?区?|(?:[县市区州旗盟]{1,2}|[一-龥]{0,3}城市)(?:综合|年度|目标|绩效|工作|高质量发展){0,3}(?:考核|考评|评价|评估|测评)"
    r"|[一-龥]{0,6}(?:口岸|开发区|高新区|经开区|园区|港口|机场|城市|高校|代表团|代表队|单位|部门|机关|队伍|企业))(?:当?中|之中|里)?"
    r"(?:的?(?:综合|总体)?(?:位次|排名|名次|排位)[由从])?"
    r"(?:继续|仍然?|再次|首次|[均都])?(?:(?:总?排名|位居|位列|名列|荣列|荣居|荣获|获得?|居|列|排在|排|跃居|稳居|跃升[至到]))?(?:倒数|之)?"
)
_AND_AT_HOME = re.compile(r"([^、]{4,24}?)(?:[前第]?[0-9一二三四五六七八九十]{1,4}[强位名])、(全[省市区州盟县])$")
_ENTERING = ("上榜", "入选", "入围", "入列", "入榜", "跻身", "进入", "迈入", "挺进")
"""Behind a number, that so many came into a list."""
_PLACES = frozenset("县市区州旗盟省")
_OVERALL = re.compile("的?(?:综合|总体|整体|总)$")
_PEER_LIST = re.compile("[一-龥]{1,6}(?:城市|单列市|地区)(?:[、和与及][一-龥]{1,6}(?:城市|单列市|地区))+")
_FROM_OPENS = ("由", "从")
_FROM = re.compile(r"(?:的?(?:综合|总体)?(?:排名|位次|名次|排位))?[由从]$")
_OF_REACH = re.compile(r"(全[国省市县区州盟球])([一-龥]{2,8})")
_NOW = frozenset(("当前", "目前", "现在", "如今", "年初"))
_DATED = re.compile(
    r"(?<=[由从至到])(?:(?:19|20)[0-9]{2}年[底末初]?|(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月份?|当前|目前|现在|如今|(?:上|去|前)年[同年底末初]{0,2}期?|年初)的?$"
)
_FROM_TIME = re.compile(r"(?<=..)[由从](?:[一二三四五六七八九十两几0-9]+年前|[0-9]{4}年[末底初]?|上年|去年|年初)的?$")
_OF_PLACE = re.compile(r"的(?:综合|总体)?(?:排名|位次|名次|排位)$")
_RANKING = re.compile(r"(?:^的)?(?:综合|总体)?(?:排名|位次|名次|排位)(?:由|从)?$")
_INSIDE = re.compile(r"(?:在|于).{2,30}(?<![其集])中$")
_AMONG = re.compile(r"^.*?(?:在|于)(?:(?:19|20)[0-9]{2}年度?)?(全国|全省|全市|全区|全州|世界|全球)?(.{2,30}?)中$")


_WHOSE_REACH = re.compile(
    "([一-龥]{1,10}(?:业|值|收入|投资|力|指数|质量|水平|出口|环境|率|量|额))(全[国省市县区州盟旗球]|世界)"
)
_AT_GAMES = re.compile(r"^第[0-9一二三四五六七八九十]{1,3}届[^，、0-9]{2,12}[会赛]上(?=..)")
_TEST = re.compile("(?:综合|年度|目标|绩效|工作|高质量发展){0,3}(?:考核|考评|评价|评估|测评)$")
_OF_SO_MANY = re.compile(rf"([0-9]{{1,3}}个?(?:[县市区州旗盟]{{1,2}}|[一-龥]{{0,3}}城市))({_TEST.pattern[:-1]})")
_NEWLY = frozenset("新再又首均")  # 新列百强县第70位
_TESTS = frozenset(("考评", "考核", "评比", "评价", "测评", "评估", "排名", "检查", "评选"))
_CONTEST = re.compile(
    r"(?:^|[，,；;。])([^，,；;。]{0,24})在([^，,；;。]{2,14}?)的?(?:综合)?(?:排名|位次|排位|名次)[，,]?$"
)


def contest(text: str, clause: int) -> tuple[str, str]:
    """What the clause before ``clause`` says is ranked and among whom (考核在全省的排名，从…), where it says so."""
    found = _CONTEST.search(text, max(0, clause - _LONGEST_CONTEST), clause)
    return (subject(found[1]), found[2]) if found else ("", "")


def ranked_among(text: str, peers: Quantity, end: int) -> str:
    """Return those among whom something is ranked, between their count and the rank (17个|市中居|第3位), or nothing."""
    if peers.dimension == "time" or any(text.find(word, peers.end, end) >= 0 for word in _ENTERING):
        # 连续8年居国家级开发区第五位; 2家|上榜中国民营企业500强, 3所|高校进入全国高校100强
        return ""
    # 6|县市第1位: they are the unit.
    start = peers.end - len(peers.unit) if _PLACES.issuperset(peers.unit) else peers.end
    found = _RANKED_AMONG.fullmatch(text, start, end)
    return _TEST.sub("", found.group(1)) if found else ""


def reaches(scope: str, size: int) -> list[str]:
    """The reach of each of ``size`` ranks in a list (分列全国、全省|第3位和第1位)."""
    if size > 1 and _SCOPES.fullmatch(scope):
        each = re.split("[、和与及]", scope)
        return each if len(each) == size else [""] * size
    return [scope if not _SCOPES.fullmatch(scope) else ""] * size


class Placed(NamedTuple):
    """What the words before a rank say."""

    label: str
    scope: str
    each: bool
    every: bool
    of_growth: bool
    both: bool = False


def placed(region: str) -> Placed:
    """Read the clause before a rank (A、B均居全省|第2位)."""
    if "年" in region[-8:] or "月" in region[-3:] or region.removesuffix("的")[-2:] in _NOW:
        # 全省排名由2016年的第60名上升至2019年的第35名: when it was so.
        region = _DATED.sub("", region)
    region = region.removesuffix("之")  # 居全省之首
    listed = ""
    if region.endswith(("由", "从")):
        # 在全国的位次由第11位上升到第8位
        bare = _FROM.sub("", region)
        listed, region = region[len(bare) : -1], bare
    if "的" in region:
        # 跻身某组织发布的全球百强科技集群前三位: whose list it is tells nothing.
        region = _ISSUED.sub("", region)
    doubled = region.endswith("“双")
    if doubled:
        # 产值、增加值实现全国城市“双第一”
        region = region[:-2]
    verb = last_match(_VERB, region, max(0, len(region) - 24), len(region))
    if verb is not None:
        scope, head = region[verb.end() :], region[: verb.start()]
        if verb.group()[0] == "排":
            # 营商环境综合排名, 信访工作总排名
            head = _OVERALL.sub("", head)
        if not scope and head[:1] in _STANDS_OPENS and (stands := _STANDS.match(head)):
            # 居全省县域经济排名第23位
            scope, head = stands[1], head[stands.end() :]
        if scope[:1] in _FROM_OPENS:
            # 排名由全省第12位上升到第8位
            scope = scope[1:]
        if "、" in scope and (both := _AND_AT_HOME.match(scope)):
            # 位列全国百强县30强、全市第一: the place in the list, then the one at home.
            return Placed(both[1], both[2], False, False, False)
        if scope[:4].isdigit():
            # 位列2023全国高质量发展百强
            scope = _OF_YEAR.sub("", scope)
        if len(scope) > _LONGEST_PEERS and (reach := _PEERS_BEHIND.search(region)):
            # 获得工业大奖数、技术中心数全国地级市第一: the verb is of what is ranked.
            scope, head = reach.group(), region[: reach.start()]
        elif _PEER_LIST.fullmatch(scope):
            # 位居省会城市、计划单列市首位
            pass
        elif len(scope) > _LONGEST_SCOPE or ("、" in scope.partition("（")[0] and not _SCOPES.fullmatch(scope)):
            scope = ""
    elif _INSIDE.search(region):
        scope, head = "", region
    else:
        found = _WITHIN.search(region) or _SCOPE.search(region) or _BESIDE.search(region)
        scope, head = (found.group(1), region[: found.start()]) if found else ("", region)
    if not scope and head[:1] == "在" and (cities := _AMONG_PEERS.match(head)):
        # 在全国省会城市中经济增速继续位居第一
        scope, head = cities[1], head[cities.end() :]
    shared = _SHARED.search(head)
    words = shared.group() if shared else ""
    if shared:
        head = head[: shared.start()]
    if head[-1:] in _ENDS_SPELL:
        # 生产总值增速6个季度位居全市第一
        head = _SPELL.sub("", head)
    head = _OF_PLACE.sub("", head).removesuffix("在")
    if "前" in head[-6:] or "年" in head[-8:]:
        # 由五年前的全省第9位升至第6位
        head = _FROM_TIME.sub("", head)
    within = (_WITHIN.search(head) or _BESIDE.search(head)) if not scope else None
    if within:
        # 增幅在珠三角排第二位; 、全省排第四位
        scope, head = within.group(1), head[: within.start()]
    said = predicate(head)
    label = _AT_GAMES.sub("", _RANKING.sub("", subject(head[: said.label_end])))
    both = _SIZE_AND_PACE.search(head) if head[-1:] in _ENDS_BOTH else None
    if both and both[1] and both.end(1) == both.end() - len(_PACE_WORD) and (
        is_named(subject(head[: both.end(1)]).rpartition("、")[2])
    ):
        both = None  # 一次能源生产总量增速: how large it is belongs to its name
    if both:
        thing = subject(head[: both.start()])
        label = f"{thing}{both[1]}、{thing}增速" if both[1] else f"{thing}增速、{thing}{both[2]}"
        said.noun = False
    label = SOME.sub("", label)
    if label in _NEWLY or (label.startswith(("无", "没有")) and not is_named(label)):
        label = ""
    among = _AMONG.match(head) if _INSIDE.search(head) else None
    if among:
        before = head[: among.start(2)].rpartition("在")[0]
        said = predicate(before)
        ranked = subject(before[: said.label_end])
        if said.noun and not ranked:
            # 增速在全国沿海港口中排名第一: a pace is ranked among those.
            scope = scope or (among.group(1) or "") + among.group(2)
            label = ""
        else:
            label, scope = _tested(ranked, among, scope)
    if label[-1:] in _PLACES and _TEST.search(scope):
        # 在某市连续多年保持综合考核|第一: the test ranks, the place is where.
        label, scope = scope, label
    if not scope and not among and (peers := _PEERS_ALONE.fullmatch(head.strip("，、"))):
        # 总体登记率61%，全市近郊4区排名第一
        label, scope = "", peers.group().removeprefix("在")
    named = _NAMED.match(scope) if not label and not among else None
    if named:
        # 位居全国百强县投资潜力第3: the assessment is named behind its reach.
        scope, label = named.groups()
    if not label and (whose := _WHOSE_REACH.fullmatch(scope)):
        # 跻身服务业全国10强
        label, scope = whose.groups()
    if not label and listed and (reach := _OF_REACH.fullmatch(scope)) and not _PEERS.search(scope):
        # 全省县域综合排名由第60名…: it is the list that one stands in.
        scope, label = reach[1], reach[2] + listed
    return Placed(
        label,
        scope.strip("的，、 ").removesuffix("倒数"),
        "分别" in words or "依次" in words or (verb is not None and verb.group() in _APART),
        doubled or "均" in words or "都" in words or "双双" in words,
        said.noun,
        both is not None,
    )


def _tested(ranked: str, among: re.Match[str], scope: str) -> tuple[str, str]:
    """What is ranked, and its reach, where the words name an assessment or peers (在全省…评价中跻身前十)."""
    reach, label = among.group(1) or "", among.group(2)
    scope = scope or reach
    if label[0].isdigit() and (test := _OF_SO_MANY.fullmatch(label)):
        # 在全省21个市州综合考核中列第3位
        return ranked or test[2], reach + test[1]
    plainly = label.startswith(("各", "同类")) or _PLAIN_PEERS.search(label) is not None
    if plainly or ((ranked or label[0].isdigit()) and _PEERS.search(label)):
        # 总量在全市各区中排名第四: those that it is ranked among.
        scope, label = reach + label, ranked
    elif ranked and label in _TESTS:
        # 垃圾分类在全国考评中保持第一
        label = ranked
    quoted = label.find("“")
    return label[quoted:] if quoted > 0 and label.endswith("”") else label, scope
