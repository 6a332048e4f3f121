"""What a number goes on with of the measures before it in its sentence: a label, a thing both share, or a growth."""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, Comparator
from ..numbers.numerals import SCALES
from ..numbers.quantities import MINUS
from ..wording.gathering import entries
from ..wording.verbs import is_verb
from .aspects import BY_POINTS, RATES, is_rate
from .carrying import HARVESTS, leans
from .found import MeasureDraft
from .framing import STANDINGS
from .further import WORKED, listed_before, those, topic, worked_on
from .goals import RAISED
from .headnouns import ENDS_IN_HEAD, acts
from .holders import opener_of
from .joining import jointly, of_unit, part_of_body
from .labels import rough, subject
from .lending import OF_HERD
from .members import same_figure
from .owning import BARE_HEADS, owned
from .predicates import Predicate
from .saying import opened
from .series import Place
from .stages import next_stage, of_stages, states
from .stating import Stated
from .yields import SHARED_YIELD

__all__ = ["SHIFTS", "STATES", "continued", "stock_of", "stocks_of", "unscaled"]

STATES = (Aspect.LEVEL, Aspect.COUNT, Aspect.SHARE, Aspect.RATIO)
"""Aspects that say how something stands, not how it moves."""
SHIFTS = ("回落", "提高", "回升", "上升", "下降", "收窄", "扩大", "加快", "放缓", "提升", "降低", "减缓", "缩小")
"""Verbs by which a pace moves so many points."""
_CAME = frozenset(("达到", "达", "为", "是", "完成", "实现"))
_MOVED_ON = re.compile(
    "(?:回升|加快|提速|放缓|回落|收窄|扩大|提高|提升|上升|攀升|反弹|下滑|下降|降低|减缓|趋缓|拉升|上扬|走[高低]|调[高低]|放慢|升|降|增|缩|减)[至到为]"
    "(?:约|近|超过?)?$"
)
"""How a pace moves on from one time to the next."""
_LESS = re.compile("(?:收窄|缩小|扩大|放缓|减缓|缩)[至到为]")
"""What a fall does that is less or more of one later."""
_REACHED = frozenset(("达到", "达", "突破", "超过", "增至", "增加到", "已达", "冲破", "跨越"))
_COME = re.compile("[，、,]?(实际(?:到位|利用|使用)|到位|实到)")
_CONTRACTED = re.compile("(?:合同|协议)(?:利用|使用|引进|引)?(?=[内外]?资|[省市县境][内外][内外]?资)")
_STAGES = frozenset(("开工", "完工", "竣工", "建成", "投产", "投用"))
_STAGE_ALONE = re.compile("[，、,]?(?:其中|已|主体)*(开工|完工|竣工|建成|投产|投用)")
_THING = "个"  # counts what has no counter of its own
_OPENERS, _CLOSERS = frozenset("（("), frozenset("）)")
_PARTS_OF = frozenset("倍%成")
_IS_BASE = re.compile(
    "[，,、]?(?:分别|已经?|仅|只|约|就)*(?:是|为|相当于|等于|达到?)(?!了)[^，,。；;、]{0,24}"
)
_PAIR = 2
_THAT_IS = ("即", "也就是")
"""What says the same again in other words."""
_PUT_IN = re.compile("(?:年度|计划|概算|估算)?总?投资(?:额|规模)?")
_IN_SUM = frozenset(("", "共", "共计", "合计", "总计", "计"))
_BEFORE = re.compile("[，。；：、,;:）)]")
_IN_BRACKET = 6  # measures that a bracket may hold
_PART = "其中"
_FLOORS = frozenset((Comparator.GTE, Comparator.GT))
_AMOUNTS = frozenset((Aspect.LEVEL, Aspect.COUNT))
_NEAR_BRACKET = 40  # characters before a bracket in which the name of its thing stands
_NEAR = 12
_NEGATIVE = f"{MINUS}负"
_PACE = re.compile("增速|增幅|涨幅")
_PACES = frozenset(("增速", "增幅", "涨幅", "降幅", "跌幅"))
_BARE_PACES = frozenset(("增速", "增幅"))
_SHORTEST_BUILT = 4  # characters of what is built, with that it is (公路建设)
_IN_ALL = ("总量", "总数")
_ADDED = re.compile("[，、,]?(?:其中)?(?:当年|全年|年内)?(?:新增|净增)")
_NEWLY = re.compile("新(?:增|登记|注册|设)")
_STOCK = 2  # times what was added; what is no more may be the same (新增贷款突破百亿元，达102亿元)
_PIECES = ("个", "项")
_STARTED = frozenset(("动工", "开工", "竣工", "完工", "正在施工", "施工"))
_WORKS = ("项目", "工程")
_INVESTED = ("投资", "总投资", "固定资产投资")
_FOR_WORKS = ("用地", "供地")
"""What is given for works, and does not come in pieces."""
_STAGE = re.compile("(?:开工|建成|竣工|投产|完工|落地|签约)(?:建设|投产)?$")
_DEALT = re.compile("(?:(?<=[地田林])|^)(?:收储|出让|报批|征收|征用|供应|盘活|处置|流转|整理|复垦|复绿|挂牌|划拨)$")
"""What is done with land."""
_STAGED = re.compile("(?:开工|建成|竣工|完工|封顶|交付|筹集|供应|分配|配租|配售|入住|上市|销售)(?:建设|筹集|入库)?$")
_PROVIDED = re.compile("(.{2,}(?:住房|[租售品济才置]房|公寓|宿舍|厂房|项目|用房))(?:供地|供应)(?:面积)?$")
"""What land was given for, or what was put on offer, of which the stages are told next."""
_NEW_STAGE = re.compile("新开工(?=..)")
_FUNDS = re.compile(r"(.{3,}?)(?:建设|改造)?(?:专项|补助|补贴|计划|年度)*(?:资金|投资)")
_SERVED = re.compile(
    "[，、,]?(?:累[计积]|共计?|先后|已|分别|全年|年内|截至目前|目前)*"
    "((?:走访|入户|排查|摸排|筛查|采样|接种|检测|服务|巡查|检查|巡逻|宣讲|宣传|慰问|调解|义诊|巡诊|值守|劝导|帮扶|核查)+)"
)
"""What people do of which so much is told behind how many they are."""
_STAFF = tuple(entries("干部 党员 人员 志愿者 队员 民警 辅警 教师 医生 专家 医护 网格员 队伍 人次"))
_SITES = ("区", "园", "基地", "新城", "县", "市", "镇", "乡", "港", "集团", "公司", "场", "本级")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GROWTH, _LEVEL = Aspect.CHANGE, Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_RATIO, _SHARE = Aspect.RATIO, Aspect.SHARE


def stock_of(sentence: Stated, place: Place, said: Predicate) -> str:
    """What was added before, where a number without a label says that its stock is reached, or nothing.

    特色产业新增面积41万亩，首次突破1000万亩: the stock is reached, not what was added to it.
    """
    first, previous = place.group[0], sentence.carried.last
    reached = said.reach in _REACHED or "累计" in place.region
    if previous is not None and previous.aspect is _GROWTH and len(sentence.carried.found) > 1:
        # 新登记市场主体2.05万户、增长21%，达到11.2万户
        previous = sentence.carried.found[-2]
    if not reached or len(place.group) > 1 or previous is None or not (newly := _NEWLY.search(previous.label)):
        return ""
    (stock, unit), (added, counter) = unscaled(first.value, first.unit), unscaled(previous.value, previous.unit)
    rest = previous.label.replace(newly.group(), "", 1)
    return rest if unit == counter and stock > _STOCK * added else ""


def stocks_of(sentence: Stated, place: Place, said: Predicate, labels: list[list[str]]) -> list[list[str]]:
    """The labels of values shared out over what was added, where it is the stocks that they reach.

    新增A23家、B18家，累计分别达到168家和97家
    """
    if said.reach not in _REACHED and "累计" not in place.region:
        return labels
    stocks: list[list[str]] = []
    for quantity, served in zip(place.group, labels, strict=True):
        told = sentence.carried.told(served[0])
        newly = _NEWLY.match(served[0])
        if told is None or (newly and not quantity.value > _STOCK * told.value) or told.unit != quantity.unit:
            return labels
        stocks.append([one[newly.end() :] if newly else one for one in served])
    return stocks


def unscaled(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value in the unit without its scale words (2.6万个 is 26000 个)."""
    while unit[:1] in ("万", "亿"):
        value, unit = value * SCALES[unit[0]], unit[1:]
    return value, unit


def continued(
    sentence: Stated, place: Place, label: str, own: str, noun: str, said: Predicate, aspect: Aspect
) -> tuple[str, Aspect]:
    """The label completed by the measures before it, and the aspect that goes with it.

    ``own`` is the label that the words before the number leave, ``noun`` what stands behind it.
    """
    if not label and place.region in _IN_SUM and not noun:
        label = _before_bracket(sentence, place)
    if not noun and len(place.group) == 1 and sentence.text[place.clause - 1 : place.clause] in _CLOSERS:
        if not label:
            label = _explained(sentence, place.clause - 1)
        elif gives := SHARED_YIELD.fullmatch(sentence.text, place.clause, place.clause + len(place.region)):
            # 重点项目（总投资5亿元以上）|完成投资86亿元
            whose = _explained(sentence, place.clause - 1)
            label = whose + gives.group(1) if whose else label
    if said.each and len(place.group) > 1 and (not label or label in HARVESTS or label in OF_HERD):
        # 甲、乙实现“双增”，分别达到…; 生猪、肉羊养殖稳步发展，存栏分别达到…
        label = listed_before(sentence.text, sentence.carried, place.clause, len(place.group), label) or label
    if not label and place.region == "的" and place.group[0].unit[-1:] in _PARTS_OF:
        label = _of_base(sentence)
    label = _joined(sentence, place, label, own, noun, said, aspect)
    carried, rate = sentence.carried, place.group[0].unit in RATES
    if label in _BARE_PACES and not carried.found:
        # 工业经济快速增长，增速高于全市3个百分点
        label = topic(sentence.text, carried, place.clause, place.region)[0] or label
    elif label == "比重" and carried.found and not is_rate(told_of := carried.label()):
        # 服务业增加值增长9%，比重提高1.2个百分点
        label = told_of + label
    elif label in STANDINGS:
        # 生产总值跃上2万亿元台阶，在全国的位次提升1位; of each where they are shared out
        label = "" if len(place.group) > 1 and said.each and carried.found else carried.label() or label
    if aspect is _COUNT and not (noun or carried.inside_whole) and carried.label().endswith(_WORKS) and (
        staged := next_stage(place.region, carried.label())
    ):
        # 续建项目8个、新开工14个
        return staged, aspect
    if not noun and place.region[-2:] in WORKED and (
        (deed := rough(opened(place.region))) in WORKED
    ):
        label = worked_on(sentence.text, carried, place.clause, deed, place.group[0].unit) or label
    elif label and aspect is _COUNT and _only_done(label, noun, place):
        # 中小学布局调整，撤并18所; 国有企业改革，185户进入改制程序
        label = those(sentence.text, carried, place.clause, place.group[0].unit) or label
    if not label:
        pace = place.region[said.label_end : said.noun_end] if said.noun and aspect is _CHANGE else ""
        if label := _come_of(place.region, carried.label()):
            # 合同利用外资1.2亿美元，实际到位4800万美元
            return label, aspect
        if aspect is _SHARE and (label := _other_stage(place.region, carried.label())):
            # 项目开工94%，其中完工73%
            return label, aspect
        if aspect is _COUNT and carried.label().endswith(_IN_ALL) and _ADDED.fullmatch(place.region):
            # 市场主体总量达28.6万户，新增3.2万户
            return carried.label()[:-2], aspect
        counter = place.group[0].unit or _THING if aspect is _COUNT else ""
        label, grown = topic(sentence.text, carried, place.clause, place.region, counted=counter)
        if label[-2:] == "建设" and len(label) > _SHORTEST_BUILT and aspect in STATES and (
            place.group[0].dimension != "money" and not rate
        ):
            # 加强农村公路建设，新建120公里
            label = label[:-2]
        if not label and aspect is _COUNT and not noun and _STAGE.search(place.region) and (
            newly := _NEW_STAGE.match(carried.label())
        ):
            # 新开工保障性安居工程666万套，基本建成544万套
            label = carried.label()[newly.end() :]
        shared = said.each and len(place.group) > 1
        if not label and pace and not shared and carried.last is not None and carried.last.aspect is _GROWTH:
            # 增长14%，增速比上年提高6个百分点: it is the pace that moved.
            label = carried.label()
        if label and pace in _PACES and said.reach in SHIFTS:
            # 生产总值方面，降幅较年初收窄24个百分点: what follows is told of the product.
            carried.stepped(label)
            label += pace
        if not label and place.group[0].dimension == "area" and (dealt := _DEALT.search(carried.label())) and (
            _DEALT.fullmatch(place.region.strip("，、,其中已累计共"))
        ):
            # 土地收储1200亩，出让860亩: another thing is done with the land.
            label = carried.label()[: dealt.start()]
        if not label and place.group[0].dimension != "money" and _STAGED.search(place.region) and (
            provided := _PROVIDED.match(carried.label())
        ):
            # 商品住房供地29公顷、新开工166万平方米: not the land is begun.
            label = provided[1]
        if grown and aspect is _SHARE:
            aspect, said.sign = _GROWTH, grown
        if aspect is _GROWTH and not label and said.reach in BY_POINTS and _of_rate(sentence, said):
            # 覆盖率95%，提高2%
            aspect = _CHANGE
        if not label and (
            aspect is _GROWTH or said.kept or place.group[0].unit.endswith("倍")
            or (len(place.group) == 1 and place.group[0].dimension == "money")
        ):
            # 投资46亿元，占任务的60%，比去年多完成11亿元: an amount is none of a share.
            label = carried.part(grows=not said.kept)
    if aspect in (_LEVEL, _RATIO) and not place.group[0].unit and not place.group[0].value and (
        is_rate(label or carried.label())
    ):
        # 贫困发生率降为0
        aspect = _SHARE
    if carried.last is not None and (rate or not label or not place.region):
        aspect = _inherited(sentence, carried.last, aspect, place, own, label, said)
    if label.endswith(("台阶", "关口", "大关", "门槛")) and own != label:
        # 跨越3个千亿元台阶，达到1.5万亿元: it is not the steps that go on.
        carried.stepped(own or carried.label())
    if (
        not label and aspect is _COUNT and place.group[0].dimension != "time"
        and (funded := _FUNDS.fullmatch(carried.label())) and not leans(carried.label())
    ):
        # 投入保障房建设资金9亿元，开工3000套: not the money is counted.
        label = funded[1]
    if label in _STARTED and aspect is _COUNT and place.group[0].unit.endswith(("户", "人")) and (
        carried.last is not None and carried.last.aspect is _COUNT and not carried.label().endswith("工")
    ):
        # 10万人搬迁任务，已动工2.65万户; 改造完成1575户，正在施工4696户
        label = carried.label().removesuffix("任务")
    elif label in _STARTED and aspect is _COUNT and not noun:
        # 73幢房屋签约率达到80%，陆续动工44幢
        told = carried.counted(place.group[0].unit)
        label = told if told and not told.endswith("工") else label
    if not label and aspect is _COUNT and place.group[0].unit in _PIECES and (
        carried.label() in _INVESTED or carried.label().endswith(_FOR_WORKS)
    ) and (
        _STAGE.search(place.region)
    ):
        # 完成投资2510亿元；新开工30项: not the money is counted.
        label = "项目"
    if not label and aspect is _COUNT and carried.last is not None and carried.last.aspect is _COUNT and (
        carried.last.unit.lstrip("万亿") != place.group[0].unit.lstrip("万亿")
        and (served := _SERVED.fullmatch(place.region)) is not None
        and (carried.label().endswith(_STAFF) or _SERVED.fullmatch(carried.label()) is not None)
    ):
        # 抽调干部200人，走访2600户、宣讲120场: what they did is no number of them.
        label = served[1]
    return label, aspect


def _of_base(sentence: Stated) -> str:
    """The thing that is so many times what was told last (收入1.2万元，是贫困线4000元的|3倍), or nothing."""
    found = sentence.carried.found
    if len(found) < _PAIR or not _IS_BASE.fullmatch(sentence.text, found[-2].end, found[-1].start):
        return ""
    return found[-2].label


def _only_done(label: str, noun: str, place: Place) -> bool:
    """Does a label say no more than what was done to those counted, or what they did?"""
    if noun:
        return label == noun and not place.region.strip("，、,") and acts(noun) and not ENDS_IN_HEAD.search(noun)
    if place.group[0].unit[-1:] == "户":
        return states(label)
    deed = label.removeprefix("正在").removeprefix("新")
    return deed in WORKED or is_verb(deed)


def _come_of(region: str, told: str) -> str:
    """What has come of what was contracted for, or nothing."""
    come = _COME.fullmatch(region)
    contracted = _CONTRACTED.match(told) if come else None
    return come.group(1) + told[contracted.end() :] if come and contracted else ""


def _other_stage(region: str, told: str) -> str:
    """How far that has come of which another stage was told last, or nothing."""
    stage = _STAGE_ALONE.fullmatch(region)
    return told[:-2] + stage.group(1) if stage and told[-2:] in _STAGES and told[-2:] != stage.group(1) else ""


def _before_bracket(sentence: Stated, place: Place) -> str:
    """The thing right before the bracket that holds nothing but its number (梯田|（3200亩）), or nothing."""
    text, start = sentence.text, place.group[0].start - len(place.region) - 1
    if place.group[0].unit in RATES or text[start : start + 1] not in _OPENERS or (
        text[place.bound_end : place.bound_end + 1] not in _CLOSERS
    ):
        return ""
    last = sentence.carried.last
    words = text[max(0, start - _NEAR_BRACKET, last.end if last else 0) : start]
    words = _BEFORE.split(words)[-1]
    return subject(words) if len(words) > 1 and not words[-1].isdigit() else ""


def _explained(sentence: Stated, closer: int) -> str:
    """The thing that a bracket, which ends at ``closer``, says more of (规上企业（收入2000万元以上）|由32家增至45家).

    Where it says from when on something is such a thing, its numbers are bounds.
    """
    text, found = sentence.text, sentence.carried.found
    opener = max(text.rfind(mark, 0, closer) for mark in _OPENERS)
    inside = [draft for draft in found[-_IN_BRACKET:] if draft.start > opener]
    if opener < 0 or not inside or text.startswith(_PART, opener + 1):
        return ""
    begin = max((draft.end for draft in found if draft.end <= opener), default=0)
    words = _BEFORE.split(text[max(begin, opener - _NEAR_BRACKET) : opener])[-1]
    label = subject(opened(words)) if len(words) > 1 else ""
    if label and inside[-1].comparator in _FLOORS and inside[-1].aspect in _AMOUNTS:
        for draft in inside:
            draft.aspect = Aspect.THRESHOLD
    return label


def _joined(
    sentence: Stated, place: Place, label: str, own: str, noun: str, said: Predicate, aspect: Aspect
) -> str:
    """The label with what it has in common with those that stand before it in the list or the clause."""
    carried, previous = sentence.carried, sentence.carried.last
    first, region = place.group[0], place.region
    if not label:
        if previous is not None and previous.unit.lstrip("万亿") != first.unit.lstrip("万亿") and (
            len(place.group) == 1
        ):
            label = carried.resumed(first.unit) or of_unit(carried.found, carried.shared_out, first.unit)
            if not label and first.unit.endswith("百分点") and previous.aspect is _CHANGE:
                # 优良天数342天，占比93.7%，增加12天、提高3.3个百分点
                label = carried.rated(previous.label)
            if not label and first.aspect is _COUNT and (
                region.strip("、，") or previous.unit.endswith("元") or previous.unit in RATES
            ):
                # 争取项目20项，到位资金3亿元，开工15项: the things counted before.
                label = carried.counted(first.unit)
    elif not noun:
        if previous is not None and region.startswith(label[:2]) and previous.end == first.start - len(region):
            # 22个扶贫专项、278个脱贫项目投入资金36亿元: of both.
            label = jointly(carried.found, label, sentence.text[previous.start - 1])
            which, _, thing = previous.label.rpartition("的")
            if which and len(thing) > 1 and label.startswith(thing):
                # 群众反映的1200个问题办结率98%: of those counted.
                label = f"{which}的{label}"
        if aspect is _LEVEL and said.to and label == own:
            label = part_of_body(carried.found, label, first.unit, aspect) or label
        if previous is not None and aspect is previous.aspect and (said.to or said.comparator is not None) and (
            previous.unit == first.unit and own and (label == own or (said.each and label.startswith(own)))
            and (region.lstrip("，、,").startswith(own) or f"等{own}" in region)
        ):
            told, label = label, same_figure(label, own, previous.label, each=said.each)
            said.every = said.every or (label != told and said.each)
        if previous is not None and label and first.dimension == "money" and (
            opener := opener_of(sentence.text, carried, own, region)
        ):
            return opener + own
        if previous is not None and previous.aspect is _COUNT and _PUT_IN.fullmatch(own) and (
            works := of_stages([one.label for one in carried.found[-_PAIR:] if one.aspect is _COUNT])
        ):
            # 续建项目8个、新开工14个，完成投资9.3亿元: of all of them.
            return works + own
    if previous is not None and region[:1] == "含" and label and label == own and previous.unit == first.unit and (
        previous.end == place.clause - 1 and label.endswith(_SITES) and previous.aspect is not _COUNT
    ):
        # 固定资产投资127亿元（含产业基地|119亿元）
        return label + previous.label
    # 规上企业320家、增加值增长3%
    joined = previous is not None and previous.aspect is _COUNT and label in BARE_HEADS and (
        region.startswith("、" + label)
    )
    if label and not sentence.text.startswith("的", place.group[-1].end) and (
        joined
        or not (carried.found and carried.found[-1].end > place.clause)
        or region.startswith(("、实现", "、完成"))
    ):
        # 为加强景区建设，引进投资2亿元的公司: of an attribute the owner stands behind.
        label = owned(sentence.text, carried, place.clause, label, region)
    return label


def _of_rate(sentence: Stated, said: Predicate) -> bool:
    """Does the number tell how far the rate that the sentence told last has moved (覆盖率95%，提高2%)?"""
    previous = sentence.carried.last
    return previous is not None and previous.aspect is _SHARE and not said.basis and is_rate(previous.label)


def _inherited(
    sentence: Stated, previous: MeasureDraft, aspect: Aspect, place: Place, own: str, label: str, said: Predicate
) -> Aspect:
    """A rate without its own verb goes on with the growth before it (其中工业8%; 、轻工业5%)."""
    first = place.group[0]
    if aspect is _LEVEL and previous.aspect is _CHANGE and not place.region and first.dimension == "money":
        # 比上年增加1041元（125美元）: the same in other money.
        said.sign = -1 if previous.value < 0 else 1
        return _CHANGE
    if aspect is _SHARE and not label and previous.aspect is _CHANGE and place.region.strip("，、,") in _THAT_IS:
        # 比上年增产2200万吨，即7.8%
        said.sign = -1 if previous.value < 0 else 1
        return _GROWTH
    if aspect is _SHARE and not place.region and previous.aspect is _LEVEL and "下同" in sentence.text:
        # 生产总值1560亿元（增长6%，下同）、收入86亿元（5%）
        said.sign = 1
        return _GROWTH
    if not label and previous.aspect is _GROWTH and first.unit in RATES and RAISED.fullmatch(place.region):
        # 增长6%，力争达到7%: the same growth, set higher.
        said.sign = -1 if previous.value < 0 else 1
        return _GROWTH
    if said.to and not label and previous.unit == first.unit and (
        previous.end > place.clause or (previous.starting and previous.aspect is _GROWTH)
    ):
        if previous.starting and previous.aspect is _GROWTH and first.unit in RATES:
            # 增速由-3.6%回升至4.2%, 降幅由12%收窄至2%: a pace at both ends.
            said.sign = -1 if previous.value < 0 and sentence.text[previous.start] not in _NEGATIVE else 1
            return _GROWTH
        # 平均年限从9.6年提升至10.2年: both ends say the same of it.
        return previous.aspect if previous.aspect in STATES else aspect
    if first.dimension == "index" and not label and aspect is _LEVEL and previous.aspect is _RATIO:
        return _RATIO
    if said.to and aspect is _SHARE and not label and previous.aspect is _CHANGE and _PACE.search(
        sentence.text, max(0, previous.start - _NEAR), previous.start
    ):
        # 增速回落1.2个百分点至6.3%
        said.sign = 1
        return _GROWTH
    if previous.aspect is not _GROWTH or first.unit not in RATES:
        return aspect
    if said.to and aspect is _SHARE and not label and not is_rate(previous.label) and (
        said.reach in _CAME or _MOVED_ON.search(place.region)
    ):
        # 总产值计划增长4%，实际达到5.6%; 一季度增长4.1%，二季度回升至6.8%; 下降3%，四季度收窄至1.5%
        said.sign = -1 if previous.value < 0 and _LESS.search(place.region) else 1
        return _GROWTH
    if said.sign or said.to or aspect is not _SHARE:
        return aspect
    if not own and not label:
        if previous.unit in RATES and said.comparator is None:
            said.sign = -1 if previous.value < 0 else 1
            return _GROWTH
    elif sentence.carried.inside_whole and not is_rate(label) and "占" not in label:
        return _GROWTH
    return aspect
