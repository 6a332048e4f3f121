"""Ranks: what is ranked, among whom, and by its size or its growth."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Comparator, Status
from ..numbers.numerals import read
from ..numbers.quantities import Quantity
from ..wording.seeking import last_match
from .aspects import is_rate
from .clauses import CLAUSE_MARK
from .counting import behind
from .found import MeasureDraft
from .further import topic
from .goals import INDICATORS
from .headnouns import counted
from .labels import is_named, subject
from .listing import lists, parts, separate
from .owning import BARE_HEADS, owned
from .predicates import LONGEST, Predicate
from .ranks import contest, placed, reaches
from .saying import opened
from .series import Place
from .stating import Stated

__all__ = ["count_peers", "rank"]

_BEST = re.compile("(全[国省市区州球]|世界|[东中西]部|中国)([十百千]?[百千十][强佳优][一-龥]{1,4})")
_REACH_OF = re.compile(r"^(全[国省市县区州盟球]|世界)(.{4,})$")
_PACE_OF = re.compile(r"(?:增[速幅]|涨幅)[^，。；、]{0,12}$")
_PACES = re.compile(r"(?:增速|增幅|涨幅)(?=[、和与及])")
# 85个学科进入|ESI学科排名前1%: who enters is no part of what is ranked.
_ENTERS = re.compile("(?:进入|跻身|迈入|挺进|入围)(?:[了到])?")
_PACE = re.compile(r"(?:增速|增幅|涨幅|(?<!自然)(?<!人口)增长率)$")
_PACE_WORD = 3  # characters of the longest such word
# Looking up a member of an enumeration costs as much as a search.
_COUNT, _GROWTH, _LEVEL = Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_RANK, _THRESHOLD = Aspect.RANK, Aspect.THRESHOLD
_SPANS = frozenset(("年", "个月", "季度", "个季度"))
_HOW_FAR = frozenset(("情况", "进度", "完成情况", "完成进度", "额度", "完成额"))
"""What says how far something has come, or how much of it there is, and names nothing."""
_SIZES = frozenset(("规模", "总量", "总规模", "数量", "总数", "个数"))
_ENTERED = re.compile(
    r"(?:跻身|入选|进入|上榜|荣登|入围|重返|入列|晋级|挺进|迈入|重回)(?:(?:19|20)[0-9]{2}年?度?)?((?:全[国省市区州]|中部|西部|中国|世界)[^，。；]{4,24}?)(?:行列|榜单|名单|之列)?[，,]$"
)
_HOME = frozenset(f"我{place}" for place in "省市州县区旗镇乡")
_MEAN = frozenset(("人均", "户均", "亩均", "村均"))
_BEST_OF = re.compile("(?:全[国省市区]|[中西]部|中国)[^，。；、]{0,14}(?:百强|十强|[0-9]{2,3}强|榜)[县市区]?")
_PLACE_ALONE = re.compile(
    "[、和与](?:[一-龥]{2,6}[市州省盟]|广东|江苏|浙江|山东|河南|河北|四川|湖[南北]|安徽|福建|江西|辽宁|吉林|黑龙江|山西|陕西|云南|贵州|广西|甘肃|青海|宁夏|新疆|西藏|内蒙古|海南|[苏皖浙鲁豫川渝粤桂陕陇湘赣鄂黔滇冀晋辽闽琼疆][东西南北中]{1,2}"
    "|长三角|珠三角|京津冀|大湾区|成渝(?:地区)?|环渤海|东北|西北|西南|华东|华北|华中|华南|中部|西部|东部|沿海)(?:地区|六省)?"
)
_LIST_OF_BEST = re.compile("[一-龥]{4,}百强(?:[县市区镇]|城市|园区|开发区)$|全[国球]百强(?![县市区]{2}$)[一-龥]{2,6}$")
_WORLDS_BEST = "全球百强"
_FELT_OR_RECKONED = frozenset("度感数")  # 满意度, 安全感, 指数: points are of these themselves
_ADDED = frozenset(("增量", "净增量", "新增量"))
_OF_LAST = _SIZES | {"增速", "增幅", "涨幅"}
_PEERS_TOLD = re.compile(
    r"(全[国省市县区州盟旗][0-9一二三四五六七八九十百]{1,4}个[^，。；、0-9]{1,12}?)(?:当?中|之中|里)[，,]"
)
_FOREMOST_TOLD = re.compile("([^，。；]{4,40}全[国省市区州])(?:前列|前茅|上游|第一方阵)[，,](?=分别)")
_TEST_TOLD = re.compile("在([^，。；、]{2,28}?(?:考核|考评|评价|评估|测评|排名|活动|[名榜]单|评选|评比)”?)中")
_KEPT_IN = re.compile("在(全[国省市区州县盟])[^，。；、]{2,16}中(?:已|仍|继续)?(?:连续|累计)$")
_LONGEST_PEERS = 32
_REACH = 20  # characters behind a percentile that may name those that it bounds
_WITH_PLACE = re.compile(
    "(?:、全[国省市区州县盟]第[0-9一二三四五六七八九十]{1,3}[名位]?)?的[^，。；、0-9]{0,4}?(?:成绩|佳绩|名次|位次|得分|高分|排名|优势)(?:成功|顺利|再次|一举)*"
    "(?:荣获|获得|获评|迈入|跻身|进入|入选|通过|当选|创成|蝉联|捧得|夺得)([^，。；、0-9]{2,16}?)(?:行列|称号|名单)?(?=[，。；、]|$)"
)
"""What was entered or won with such a place (以全省第1的好成绩迈入|全国文明城市行列)."""
_EQUAL, _UP_TO = Comparator.EQ, Comparator.LTE
_INDEX = re.compile("[^、]{4,}(?:指数|百强|榜单?|评价|竞争力)")
_TESTED = re.compile("(全[国省市区州])(.{4,}(?:考评|考核|评估|评价|测评|评比)|考评|考核)")


def count_peers(sentence: Stated, peers: Quantity, noun: str, ranked: int) -> None:
    """Put the count of those that something was ranked among before its rank, which starts at ``ranked``."""
    found = sentence.carried.found
    first = next((index for index, draft in enumerate(found) if draft.start >= ranked), len(found))
    sentence.add(peers, noun, _COUNT, peers.value, _EQUAL, Predicate(0))
    # How many there are is nobody's doing.
    found[-1].status = Status.BACKGROUND
    found.insert(first, found.pop())
    sentence.carried.last = found[-1]


def rank(sentence: Stated, place: Place) -> None:
    """Put down the ranks of a list, each for what it ranks."""
    group, first = place.group, place.group[0]
    found = placed(place.region)
    carried, previous = sentence.carried, sentence.carried.last
    if found.each and not found.label and not found.scope and (
        told := last_match(_FOREMOST_TOLD, sentence.text, max(0, place.clause - LONGEST), place.clause + 2)
    ):
        # A、B增速均居全省前列，分别居第3位、第5位
        found = placed(told[1])._replace(each=True, every=False)
    said = Predicate(0, each=found.each, every=found.every)
    if first.rank == "前" and first.unit in ("%", "‰"):
        _percentiles(sentence, place, found.scope, said)
        return
    if found.scope in _HOME:
        # 在百强县排名中，我县由99位提升至87位
        found = found._replace(scope="")
    with_place = place.region[:1] == "以" and _WITH_PLACE.match(sentence.text, group[-1].end)
    label = with_place[1] if with_place else found.label or carried.part()
    if label in _HOME:
        # 在“百强区”名单中，我区位列第79位
        label = ""
    if label in _SIZES and previous is not None and previous.aspect is Aspect.SHARE and (
        (of := previous.label.partition("占")[0]) and of != previous.label
    ):
        # 企业研发投入占全社会研发投入比重93%、总量居全国第一; 预算收入74亿元，税收占比84%，总量居第七
        label = of if not previous.label.endswith("占比") else next(
            (draft.label for draft in reversed(carried.found) if draft.aspect is _LEVEL), of
        )
    if found.of_growth and "、" in label:
        # A增速、B增速、C增速分别位居…
        label = _PACES.sub("", label)
    if not label and not found.scope and previous is None and len(group) > 1:
        label = _told_before(sentence.text, place.clause, len(group))
    size = label in _SIZES or (
        # 财政总收入完成103亿元，收入总量排全省第二
        label[-2:] == "总量" and len(label) > _PACE_WORD and previous is not None
        and previous.aspect is _LEVEL and previous.label.endswith(label[:-2])
    )
    if label.endswith("指标") and previous is not None and previous.unit == "项" and previous.label == label and (
        previous.end == first.start - len(place.region)
    ):
        # A、B、C等5项指标增速均居全市第一: each of those listed.
        begin = max(place.clause, previous.start - LONGEST)
        listed = parts(subject(opened(sentence.text[begin : previous.start].removesuffix("等"))))
        if len(listed) > 1:
            for at, one in enumerate(listed):
                if at and one in _OF_LAST:
                    # GDP总量及增速、收入增速3项指标
                    listed[at] = listed[at - 1].removesuffix("总量") + one
            label, found, said.every = "、".join(listed), found._replace(every=True, both=True), True
    told = INDICATORS.fullmatch(label)
    if told or (size and previous is not None):
        # 两项指标增速均排名第三: those told before.
        label = ""
    if not label and previous is not None and previous.unit in _SPANS and lists(previous.label) and (
        found.every or separate(previous.label)
    ):
        # A、B连续3年均居首位
        label, found = previous.label, found._replace(every=True)
    if label in _MEAN and previous is not None and previous.aspect is _RANK:
        # 生产总值总量居第5位、人均居第3位
        label += previous.label.removesuffix("总量")
    if not label and not found.scope and previous is not None and previous.aspect is _COUNT and (
        _BEST_OF.fullmatch(previous.label)
    ):
        # 综合实力连续3年跻身全国百强，居第87位
        named = CLAUSE_MARK.split(sentence.text[max(0, previous.start - LONGEST) : previous.start])[-1]
        label = subject(placed(named).label.removesuffix("连续")) or label
        found = found._replace(scope=previous.label)
    if label in _ADDED and previous is not None and previous.aspect in (_GROWTH, _LEVEL):
        # 预算收入158亿元，增长21%，增量全市第一
        label = previous.label + label
    elif label in _ADDED and previous is not None and previous.aspect is _COUNT:
        # 新增企业62户，增量全市第一
        added = [previous.label.removeprefix("新增")]
        if found.every:
            # 新增A296家、总数达1025家，新增B29家、总数达95家，增量均居全国首位
            told_new = [draft.label[2:] for draft in carried.found if draft.label.startswith("新增")]
            added = [one for one in told_new if one not in added] + added
        label = "、".join(one + label for one in added)
    if not found.both and "、" not in label and len(label) > _PACE_WORD and _PACE.search(label):
        # 收入增幅前三位的县
        found = found._replace(of_growth=True)
    if label and previous is not None and previous.aspect is _RANK and not found.scope and _PLACE_ALONE.fullmatch(
        place.region
    ):
        # 增速居全省第二、齐齐哈尔市第一
        label, found = "", found._replace(scope=label)
    label, scope = _whose(sentence, place, label, found.scope)
    rank_of = _LEVEL
    if not size:
        # 研发投入增长12%、规模跃居世界第二位: the size is ranked, not its growth.
        rank_of = _ranked_by(previous, label)
    since = max(place.clause, first.start - LONGEST)
    if not label and previous is not None and previous.aspect is _COUNT and (before := _rank_before(sentence)):
        rank_of = before.rank_of or _LEVEL
    if found.of_growth or (not label and _PACE_OF.search(sentence.text, since, first.start)):
        # 增速连续四年居全省第一
        rank_of = _GROWTH
    last_thing = "" if previous is None else previous.label
    going_on = not label and place.region.startswith(("、", "和"))
    ranked = carried.ranked(label, len(group), found.every or told is not None, going_on=going_on)
    if told and (number := read(told.group(1))):
        ranked = [served[-int(number.value) :] for served in ranked]
    for quantity, served, reach in zip(group, ranked, reaches(scope, len(group)), strict=True):
        if quantity is not first and served == [""] and carried.last is not None:
            served = [carried.last.label]  # 进入十强（分别居第一、四位）: of the same
        # 倒数第5 and 末位 are one place, 后5位 are five.
        placed_at = sentence.text.startswith(("第", "末位"), quantity.start) or quantity.rank in ("第", "")
        comparator = _EQUAL if placed_at else _UP_TO
        for one in served:
            of = rank_of
            if one in _OF_LAST and last_thing:
                # 实际使用外资增长9%，增幅和规模均居首位: both of what was told before.
                one, of = last_thing, _LEVEL if one in _SIZES else _GROWTH
            if found.both and _PACE.search(one):
                one, of = _PACE.sub("", one), _GROWTH
            if found.of_growth:
                # 财政收入总量居第3位、增速居第1位: it is not the size that grew fastest.
                one = _unsized(_PACE.sub("", one))
            sentence.add(
                quantity, one, _RANK, quantity.value, comparator, said,
                scope=reach, rank_of=of, bottom=quantity.rank in ("后", "末"),
            )
    if found.every:
        carried.ranked_together(ranked)


def _unsized(label: str) -> str:
    """The name of what grew without that its size was told before (财政收入|总量), where the vocabulary has it so."""
    size = next(filter(label.endswith, ("总规模", "总量", "规模")), "")
    return label[: -len(size)] if size and is_named(label[: -len(size)]) else label


def _told_before(text: str, clause: int, size: int) -> str:
    """The list of the clause before whose members are ranked one by one (入选A、B，分别居第一、第七位), or nothing."""
    before = CLAUSE_MARK.split(text[max(0, clause - LONGEST) : clause].rstrip("，, "))[-1]
    label = subject(opened(before))
    return label if len(parts(label)) == size else ""


def _percentiles(sentence: Stated, place: Place, scope: str, said: Predicate) -> None:
    """前10%的企业: a bound of those that are counted."""
    end = place.group[-1].end
    noun = counted(behind(sentence.text, end, min(len(sentence.text), end + _REACH)))
    entered = _ENTERS.search(place.region)
    # 85个学科进入|ESI学科排名前1%、9个进入|前1‰
    label = subject(place.region[entered.end() if entered else 0 :]) or noun or sentence.carried.label()
    for quantity in place.group:
        sentence.add(quantity, label, _THRESHOLD, quantity.value, _UP_TO, said, scope=scope)


def _whose(sentence: Stated, place: Place, label: str, scope: str) -> tuple[str, str]:
    """What is ranked, and its reach, where the words before the rank leave one of them out."""
    previous = sentence.carried.last
    if label in _HOW_FAR and previous is not None and not previous.doubts:
        # 完成工业投资8亿元，完成情况列全区第一: of what was told.
        label = ""
    if not label and previous is not None and previous.aspect is _RANK and _INDEX.fullmatch(scope):
        # 位列大城强城指数前十强、基本现代化指数第12位: each list ranks on its own.
        whole = _REACH_OF.match(scope)
        return (whole.group(2), whole.group(1)) if whole else (scope, "")
    if not label and (tested := _TESTED.fullmatch(scope)):
        # 投入25亿元…，获得全省老旧小区改造绩效考评第3名: it is the test that ranks.
        return tested[2], tested[1]
    if previous is not None and label in BARE_HEADS:
        # 工业总产值突破2150亿元、利润居全省第2位
        label = owned(sentence.text, sentence.carried, place.clause, label, place.region)
    if previous is not None and not label and (
        previous.doubts
        or (
            _LIST_OF_BEST.search(scope)
            and (previous.aspect is not _RANK or scope.startswith(_WORLDS_BEST) or _LIST_OF_BEST.search(previous.label))
        )
    ):
        # 连续九年位列全国百强县榜首: the years name nothing.
        # 收入增长7%，位列全国投资潜力百强县30强: no income is ranked.
        previous = None
    if not label and not scope and (previous is None or previous.aspect is not _RANK):
        label, scope = contest(sentence.text, place.clause)
    if previous is None and not label:
        label = topic(sentence.text, sentence.carried, place.clause)[0]
    if previous is None and not label and not scope and (entered := _ENTERED.search(sentence.text, 0, place.clause)):
        # 连续九届跻身全国百强县行列，排名升至第47位
        scope = entered[1]
    if previous is None and not label and not scope and (
        tested := last_match(_TEST_TOLD, sentence.text, max(0, place.clause - LONGEST), place.clause)
    ):
        # 在全省县域经济综合排名中，成功跻身前十强
        whole = _REACH_OF.match(tested[1])
        return (whole.group(2), whole.group(1)) if whole else (subject(tested[1]), "")
    if previous is None and not label and scope and (entered := _ENTERED.search(sentence.text, 0, place.clause)) and (
        (listed := _REACH_OF.match(entered[1])) and listed[1] == scope
    ):
        # 重返全省经济社会发展“十强县”，位居全省第八
        return listed[2], scope
    if previous is None and not label and scope:
        if (whole := _REACH_OF.match(scope)) and not whole.group(2)[0].isdigit():
            # 荣登全国高质量发展百强县榜首
            return whole.group(2), whole.group(1)
        if best := _BEST.fullmatch(scope):
            # 位列全国百强县第12位: no more than the list is told.
            return best[2], best[1]
        if tested := last_match(_TEST_TOLD, sentence.text, max(0, place.clause - LONGEST), place.clause):
            # 在全省综合考核中获得优秀等次，位列同类县第2名
            return subject(tested[1]), scope
        if scope.endswith(("同等城市", "同类城市")):
            return "", scope
        if scope[0] not in "全世亚":
            # 获法治政府评估第七名: the assessment ranks, its reach is not told.
            return scope, ""
    if not scope and previous is not None and previous.unit in _SPANS and (
        kept := _KEPT_IN.search(sentence.text, place.clause, previous.start)
    ):
        # 在全市综合考核中连续三年名列前三
        scope = kept[1]
    last = _rank_before(sentence)
    if not scope and last is not None:
        # 由全省第六位上升至第五位; 全国百强县投资潜力第3、绿色发展第5
        scope = last.scope or ""
    if not scope and (told := _PEERS_TOLD.search(sentence.text, max(0, place.clause - _LONGEST_PEERS), place.clause)):
        # 在全省17个市中，生产总值居第5位
        scope = told[1]
    return label, scope


def _rank_before(sentence: Stated) -> MeasureDraft | None:
    """The rank told last, or that before a count of the same (居全市前三，其中5项居第一; 居全省第1位，连续3年第一)."""
    found = sentence.carried.found
    if len(found) > 1 and found[-1].aspect is _COUNT and found[-1].label == found[-2].label:
        found = found[:-1]
    return found[-1] if found and found[-1].aspect is _RANK else None


def _ranked_by(previous: MeasureDraft | None, label: str) -> Aspect:
    """Whether the level or the growth is ranked, by what was told before."""
    if previous is None:
        return _LEVEL
    if previous.aspect is _RANK and not label:
        return previous.rank_of or _LEVEL
    if previous.aspect is _GROWTH and (not label or label == previous.label):
        return _GROWTH
    points = previous.aspect is Aspect.CHANGE and previous.unit.endswith("百分点")
    if not label and points and not is_rate(previous.label) and previous.label[-1] not in _FELT_OR_RECKONED:
        # 生产总值增速高于全省2个百分点，居全省第3位
        return _GROWTH
    return _GROWTH if not label and _PACE.search(previous.label) else _LEVEL
