"""What each number of a sentence measures: the noun before it or behind it, with what it borrows from those before."""

from __future__ import annotations

import re

from ..schema.terms import Aspect
from .aspects import bound_at, is_attribute
from .carrying import Carried, leans
from .clauses import CLAUSE_MARK
from .counting import behind, counted
from .labels import is_named, subject
from .lending import STATE_OWNED, gained, is_answer, lent, qualified
from .lexicon import LEAD, entries
from .listing import lists, parts
from .nouns import cut_off, decided_in, defining, does, done_by, done_with, kept_as, noun_end, of_whom
from .owning import fared
from .place import Place
from .predicates import Predicate
from .quantities import Quantity
from .ranks import placed
from .saying import opened
from .verbs import is_verb

__all__ = ["Names"]

_GAINED = re.compile(
    r"获评|荣获|获得|获|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批|被[^，]{0,12}?(?:评为|授予"
    r"|确定为|命名为|列为|表彰为)"
)
_TITLE = re.compile(r"[^，。；、,;“]{2,20}[与和及][^，。；、,;“]{2,20}?(?:单位|称号|[县市区]|奖)(?=[，。；、,;]|$)")
_GOES_WELL = re.compile(
    r"平稳|稳定|快速|较快|高速|良好|正?增长|两位数|[0-9]|[全居].{0,6}[首前第]|全[国省市].{0,6}水平|[盈零]"
)
_OF_EACH = re.compile(r"每[一二三四五六七八九十百千万0-9]*[^，、]{1,8}?(?:拥有|占有|有)(?![效限机色])")
_SPENT = re.compile(
    r"(?:安排|投入|拨[出付]|下达|筹集|发放|争取|落实|提供|设立|给予|支持|补助|奖励|获得|引进|投放|增发|新增|发行|覆盖|签订|签署|达成|授信)了?$"
)
# 医院完成不少于100台手术: what was done stands behind its count.
_CARRIED_OUT = re.compile(
    r"(?:完成|开展|举办|办理|查处|培[养训]|招收|输送|安置)(?:了|不少于|不低于|超过?|近|约|至少)?$"
)
_WITHIN = re.compile(r"有$|[划分]为$|分成$|(?<![制持定])在$")
_EACH = re.compile(r"每(?:人|户|名|家|村|年|月|人每[年月]|[个家名所座][一-龥]{1,5})$")
# What a number in front of a noun tells of each thing counted before it (3个10万千瓦风电项目).
_DEFINING = frozenset(("power", "energy", "voltage", "money", "mass"))
_YEARLY_OUTPUT = ("年产", "日产", "月产", "年产能")
_COSTS = frozenset(("money",))
_OF_CLASS = re.compile(
    r"(?:年)?(?:产值|营收|营业收入|销售收入|主营业务收入|税收|利润|(?:总|计划)?投资额?|(?:总|年)?(?:装机|装机容量|库容|产能)|规模|面积)(?:超过?|过|达到?|突破|不低于|不少于|逾|在|上)?"
)
# Between the first of several classes and the noun that they share.
_BEYOND = ("超", "超过", "过", "突破", "达", "达到", "逾")
_CLASS_TAIL = re.compile(r"(?:、[^，。；、的]{4,16}){0,3}的(?=..)")
# 2个百亿元、7个30亿元以上项目; 3项国家级和8项省级奖励: the noun stands behind the last of the classes.
_CLASS = (
    r"(?:(?:[0-9.]*[两五]?[百千万亿]+元?|[0-9.]+[十百千万亿]*元?|[五十]+亿元?)(?:级|及?以上)?"
    r"|(?:国家|[省市县区部州盟旗镇]|自治区|世界)级)"
)
_ROW_OF_CLASSES = re.compile(
    rf"({_CLASS})(?:[、和及与][0-9一二三四五六七八九十两]{{1,5}}[个家项条所座处名]{_CLASS}){{1,4}}的?(?=[一-龥]{{2}})"
)
_LAID_OUT = frozenset(("", "投入", "拿出", "安排", "列支", "筹集", "筹措"))
_SPENT_ON = re.compile("(?:专项|主要|重点|全部)?(?:用于|投向|投入到)(?:支持|扶持|奖励)?|支持|扶持|奖励|补助|设立")
_RANK_STEPS = ("位次", "名次")
_CLASS_OPENS = frozenset("0123456789.百千万亿两五十国省市县区部州盟旗镇自世")
_SET_ASIDE = re.compile(r"(?:安排|筹措|划拨)(?:了|超过?|近|约|达到?|不低于|不少于|高达)?$")
_PUT_IN = re.compile(r"(投入|补助|补贴|支出|创收|减负)(?:了|超过?|近|约|达到?|不低于|不少于|高达)?$")
_LEADING = ("带动", "带领", "帮助", "引导", "帮扶", "支持")
_OF_THING = frozenset(entries("占地 占地面积 建筑面积 总建筑面积 总面积 全长 总长 长 总装机 装机 仓容"))
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _RANK = Aspect.CHANGE, Aspect.COUNT, Aspect.RANK
_PLACES = frozenset(entries("省 市 州 盟 县 旗 区 镇 乡 村 乡镇 街道 县区 市县 社区"))
_ALL_OF = re.compile(r"(?:^|..)全[国省市县区州盟旗乡镇村]$")
_MOVING = (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO)
_IN_STAGE = re.compile(
    r"^(.*(?:项目|工程|企业|住房|安置房|公寓))(?:已|均)?"
    r"(?:关停|在建|新?开工(?:建设)?|基本建成|竣工|完工|投产|落地|落户|入驻|签约|投用|建成|入库)$"
)
_ENDS_STAGE = frozenset("停建工设成产地户驻约用库")
_OF_TWO_STAGES = re.compile(r"((?:新?开工|续建|在建))(?:和|、|与)((?:续建|建成|竣工|投产|在建))项目(?:分别|均)")
_OF_STAGE = re.compile(r"(?:新?开工(?:建设)?|续建|在建|竣工(?:投产)?|建成投产|投产|完工|签约)项目$")
_PACE = re.compile(r"增[幅速长]|涨幅")
_GREW = frozenset(("增产", "丰收", "增收", "双增", "正增长", "负增长", "增产丰收"))
_GROWN = re.compile("增产增收|增产丰收|增产|丰收|增收")
_EVENT = re.compile(r"(?:^|在)(?:第[0-9一二三四五六七八九十]+届)?([^在，、]{2,12}?[会赛])上")
_EVENT_BEFORE = re.compile(r"([^，,；;。]{2,24}(?:大赛|比赛|竞赛|运动会|锦标赛|联赛))[，,][^，,；;。]{0,8}$")
_MEDALS = "金银铜"
# 年产30万吨的乙烯工程, 年炼钢300万吨的…: what a plant puts out in a year.
_PUTS_OUT = re.compile(r"年(?:产|炼|采|处理|加工|输送|运送)[一-龥]{0,8}")
_LONGEST_TOPIC = 30
_IDLE = re.compile(r"(?:力争|确保|全年|预计|努力|争取|其中|当年|年内|累计|今年|去年|计划|、|，|,)*")
_COUNTED_NAME = re.compile(r"^[一二三四五六七八九十两][个大项](?=“)")
_WON = re.compile(r"获(?!得感)|蝉联|夺得")
_WHOLE = re.compile(r"(?:创造|贡献|集聚|占|拥有)?了?全[国省市县区州]")
_ONLY = ("仅用", "只用", "仅", "，仅", "只", "，只")
_AT_ONCE = re.compile(r"(?:时间)?(?:[就即便]|(?=实现|完成|建成))")
_AIMS = frozenset(("目标", "要求", "任务"))
_RULES = frozenset(("措施", "政策", "举措", "政策措施", "办法", "意见", "惠企政策", "规定", "实招", "硬招", "行动"))
_ISSUED = re.compile(r"^(?:[，、,]|研究|及时|制定|出台|推出|印发|实施|落实|打出|发布|颁布|率先|先后|了)+")
_LONGEST_PURPOSE = 16
_EARNING = re.compile(r"(?:增收|节支|增产)$")
_BARE_VERB = re.compile(
    r"^[，、,]?(?:共|累计|已|全年|先后|并|直接|新|可|预计|今年)*"
    r"(惠及|培训|救助|覆盖|服务|帮扶|带动|资助|慰问|安置|招聘|受益|吸纳|输转|接种|诊疗|义诊)"
    r"(?:了|超过?|近|约|达|全[市省县区州国旗])*$"
)
_REACH_OF = re.compile(r"^(?:全[国省市县区州盟球]|世界)(?=.{4})")
_YEARLY = ("年", "个月", "个季度")
_OF_KEPT = re.compile(r"(?:压[减缩]|下降|降低|削减|增长|提[升高]|达标|合格|完成|优良)(?:比例|幅度|率)")
_LISTED = ("、", "和", "与", "及", "以及")
_REACH = 200  # characters before a number in which an owner is looked for


class Names:
    """Names the measures of one sentence from left to right."""

    def __init__(self, text: str, carried: Carried) -> None:
        self.text = text
        self.carried = carried
        self.noun_stop = -1
        """Where the noun found last behind a number ends."""
        self.class_end = -1
        """Where the amount ends that defines what was counted last."""
        self._prefix = ""

    def completed(self, place: Place, label: str, said: Predicate) -> str:
        """What the label borrows from the measures before it and from the sentence."""
        if label[-2:] == "建设" and place.group[0].dimension in ("length", "area") and len(label) > 4:
            label = label[:-2]
        staged = label[-1:] in _ENDS_STAGE and place.group[0].aspect is _COUNT and not is_named(label)
        if staged and (of_works := _IN_STAGE.match(label)):
            # 项目在建246个: the projects are counted.
            label = of_works.group(1)
        previous = self.carried.last
        if not label or previous is None or previous.aspect is _RANK:
            return self._qualified(label, place) if label else label
        if label in ("项目", "建设项目") and previous.label.endswith("项目"):
            label = _staged(place.region) or label
        gap = self.text[previous.end : place.group[0].start]
        listed = "、" in gap[:4] or gap.startswith(_LISTED)
        begin = self.text.rfind("新增", max(place.clause, previous.start - _REACH), previous.start) if listed else -1
        bare = begin >= 0 and place.region.lstrip("、和与及以上") == label
        if bare and _IDLE.fullmatch(self.text, place.clause, begin):
            # 新增国家高新技术企业12家、省科技型中小企业36家: 新增 is shared.
            label = gained(label)
        alike = _kind(previous.unit) == _kind(place.group[0].unit)
        if previous.unit.endswith("千伏") and previous.end == place.group[0].start - len(place.region):
            return self.text[previous.start : previous.end] + label
        answer = is_answer(label)
        if answer and self.carried.peers():
            # 建议396件、提案876件，满意率100%: it is the rate of each.
            said.every = True
            return label
        if answer and (answered := self.carried.answered()):
            # 受理诉求23万件，办结率99%，满意率98%
            return answered + label
        if previous.unit in _YEARLY and gap == place.region and _OF_KEPT.fullmatch(label):
            # 一般性支出连续5年压减比例超5%
            return previous.label + label
        owner = _OF_EACH.match(previous.label) if listed and previous.aspect is Aspect.RATIO else None
        if owner and place.group[0].aspect is _COUNT and not label.startswith("每"):
            # 每百户农民拥有自行车八十辆、手表一百三十只
            return owner.group() + label
        if harvest := fared(label, place.region):
            # 农作物播种面积增加5%，粮食喜获丰收、总产量增长6%
            return harvest
        full = lent(
            label, self.carried.label(), listed=listed, alike=alike,
            counted=previous.aspect is _COUNT and not said.every,
        )
        return self._qualified(full, place)

    def behind(self, place: Place) -> str:
        """The noun behind the number; behind the next one where both count it (56条76公里农村公路)."""
        text, following = self.text, place.following
        classed = text[place.bound_end : place.bound_end + 1] in _CLASS_OPENS
        row = _ROW_OF_CLASSES.match(text, place.bound_end) if classed else None
        if row:
            return row.group(1) + counted(behind(text, row.end(), min(len(text), row.end() + _LONGEST_TOPIC)))
        gap = text[place.bound_end : following.start] if following is not None else ""
        shared = gap == "共" or (gap == "、" and following is not None and self._both(place, following))
        if place.bound_end < place.next_start and not shared:
            if text.startswith(_RANK_STEPS, place.bound_end):
                # 前进8个位次: what is ranked stands before.
                return ""
            return self._classed(place) or behind(text, place.bound_end, place.next_start, classed=_counts(place))
        if following is None or (following.start != place.bound_end and not shared) or following.aspect is _RANK:
            return ""
        if place.group[0].aspect is not _COUNT and following.aspect is not _COUNT:
            return ""
        bound = bound_at(text, following.end)
        noun = behind(text, bound or following.end, place.stop, classed=_counts(place))
        aged = following.unit in ("岁", "周岁") and following.upper is not None
        if noun and not bound and (aged or following.dimension in _DEFINING):
            return text[following.start : following.end] + noun
        return text[following.start : bound] + noun if bound and noun else noun

    def _both(self, place: Place, following: Quantity) -> bool:
        """Do two numbers of different kinds count the one noun behind them (2万平方米、300户房屋)?"""
        return following.dimension != place.group[0].dimension and not subject(opened(place.region))

    def _classed(self, place: Place) -> str:
        """What is counted by an amount of its own (3个产值超千亿元、2个产值500亿元的产业集群), or nothing."""
        following = place.following
        if following is None or following.dimension not in _DEFINING:
            return ""
        of = _OF_CLASS.match(self.text, place.bound_end, place.next_start)
        if of is None or of.end() != following.start:
            return ""
        bound = bound_at(self.text, following.end)
        end = bound or following.end
        tail = _CLASS_TAIL.match(self.text, end)
        # 3家产值过百亿元企业: what goes beyond the amount stands right behind it.
        beyond = end if of.end() > of.start() and of[0].endswith(_BEYOND) else 0
        begin = tail.end() if tail else bound or beyond
        noun = behind(self.text, begin, min(len(self.text), begin + _LONGEST_TOPIC)) if begin else ""
        if noun:
            self.class_end = following.end
        return f"{self.text[of.start() : end]}{'的' if tail else ''}{noun}" if noun else ""

    def _won(self, start: int) -> str:
        """What was won, by the words from ``start``: a title may join two things (卫生与计划生育先进单位)."""
        title = _TITLE.match(self.text, start)
        return title.group() if title else behind(self.text, start, min(len(self.text), start + 40))

    def _done(self, start: int) -> str:
        """The thing that the words behind a number say something was done to, or nothing."""
        stop = CLAUSE_MARK.search(self.text, start, start + _LONGEST_TOPIC)
        words = self.text[start : stop.start() if stop else start]
        thing = subject(words)
        return thing if thing != words and len(thing) > 1 else ""

    def _qualified(self, label: str, place: Place) -> str:
        if label not in STATE_OWNED:
            return label
        start = place.group[0].start
        return qualified(label, self.text, max(0, start - _REACH), start)

    def chosen(self, place: Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """Choose between the noun before the number and the one behind it."""
        text, last = self.text, place.group[-1]
        if not noun and aspect is _COUNT and last.unit in _PLACES and (
            _ALL_OF.search(label) if label else place.region.strip("、，") or not self.carried.found
        ):
            # 全市6区: the unit is what is counted.
            return last.unit
        if last.dimension == "money" and label in _LAID_OUT and (spent := _SPENT_ON.match(text, last.end)):
            # 安排20亿元用于水利建设
            return behind(text, spent.end(), place.next_start) or label
        said.kept = said.kept or (last.dimension == "time" and bool(_WON.match(text, last.end)))
        if said.kept and last.dimension in ("time", "count"):
            verb = _GAINED.match(text, last.end)
            ranked = place.ahead and place.following is not None and place.following.aspect is _RANK
            gained = self._won(verb.end()) if verb and not ranked else ""
            if ranked and not label:
                # 连续16年排名世界第一
                return self.carried.part() or self.carried.label() or _listed_in(text[last.end : place.next_start])
            # 水质连续7年保持Ⅱ类: it is what was kept so that the time is told of.
            kept = verb is not None and verb.group() == "保持" and "“" not in gained
            kept = kept and bool(label or self.carried.found)
            if len(gained) > 1 and not kept and not _GOES_WELL.match(gained):
                return gained
            if said.noun and label:
                # 投资增速连续11个月保持首位: it is the pace that was kept up.
                label = subject(opened(place.region[: said.noun_end])) or label
            if label:
                return kept_as(text, last.end, label) or label
            if kept or (noun and (_PACE.fullmatch(noun) or noun in _GREW)):
                # 增长22%，连续三年增幅保持20%以上
                return self.carried.label()
            if said.kept and not self.carried.found and (grew := _GROWN.match(text, last.end)):
                # 连续6年增产增收之后
                return grew.group()
            if said.kept and not noun and not ranked:
                # 连续6年提高基本养老金标准: what was done year after year.
                return self._done(last.end)
            if said.kept and not ranked and LEAD.match(noun) and (thing := self._done(last.end)):
                return thing
        before = self.carried.last
        told = said.sign or (said.to and not place.region.endswith("有"))
        if not noun and last.dimension in ("people", "person_times", "households") and not told:
            pair = place.following is not None and text[last.end : place.following.start] in ("", "、", "和")
            after = place.following.end if pair and place.following else last.end
            done = done_by(text, after) or ("" if label else does(text, after))
            if label in ("城镇", "农村") and done:
                return label + done
            led = done and label.endswith(_LEADING)
            label = label if place.region.endswith(label) and label and not led else done or label
            verb = _BARE_VERB.search(place.region)
            if verb and not done and (not label or label == verb.group(1)):
                # 发放贷款3170万元，惠及636户: without a noun it is the verb that says for what they are counted.
                label = verb.group(1)
        again = not place.region and last.dimension == "time" and before is not None and before.unit == last.unit
        if (again or place.region[-2:] in _ONLY) and (soon := _AT_ONCE.match(text, last.end)):
            # 仅用9天就控制住疫情
            return self._done(soon.end()) or label
        if last.dimension == "time" and decided_in(text, last.end, label):
            return decided_in(text, last.end, label)
        if last.unit in ("亿", "万") and text.startswith("人口", last.end) and not is_attribute(label):
            return "人口"
        if noun and is_verb(label) and not _PUTS_OUT.fullmatch(label):
            label = ""
        if noun and is_verb(noun):
            noun = ""
        bare = not noun and before is not None and label == place.region.strip("、，")
        if bare and before is not None and (aspect is _COUNT or last.unit == before.unit) and is_verb(label):
            # 清理文件13件，废止5件; 新开工住房90万平方米，竣工80万平方米
            label = ""
        if text.startswith("的", last.end) and label and (
            label in _OF_THING or last.unit == "层" or _PUTS_OUT.fullmatch(label)
        ):
            # 主楼109层的项目
            return label
        if last.unit in _MEDALS and last.unit:
            event = _EVENT.search(label)
            if event is None and not label:
                # 承办全国技能大赛，获得1金1铜
                begin = max(0, place.group[0].start - _LONGEST_TOPIC)
                event = _EVENT_BEFORE.search(text, begin, place.group[0].start)
                if event:
                    return subject(event.group(1))
            return event.group(1) if event else re.split(r"[获得夺]", label)[-1] or self.carried.label()
        if not noun and not label and last.dimension == "money":
            if put := _PUT_IN.search(place.region):
                return put.group(1)
            if text.startswith(("，", ","), place.bound_end) and _SET_ASIDE.search(place.region):
                # 安排500万元，改造背街小巷: it is named by what it is for.
                return self._done(place.bound_end + 1)
        if not noun and not label:
            # 新增留抵退税、减税降费等1.19亿元: the list is all that names it.
            listed = place.region.endswith("等") and subject(opened(place.region[:-1]))
            return listed or cut_off(text, place.region, place.bound_end)
        if aspect in _MOVING and (label or not noun or said.sign):
            # 增加5000个招生计划: what was added stands behind.
            added = not label and aspect is _CHANGE and last.aspect is _COUNT
            return noun if added else label
        # 安排资金5亿元, 教育已覆盖36万所中小学: the verb in front has what stands behind the number as its object.
        if aspect is _COUNT and noun.endswith("台阶"):
            return noun
        if aspect is Aspect.SHARE:
            label = self._shared(place, label, said)
        if not noun:
            return label
        spent = _SPENT.search(_EACH.sub("", place.region))
        owned = aspect is _COUNT and _WITHIN.search(place.region) is not None
        owned = owned or (last.dimension != "money" and _CARRIED_OUT.search(place.region) is not None)
        if label and (said.to or said.comparator is not None) and not spent and not owned:
            return label
        if last.dimension == "money":
            if label and text.startswith("的", last.end) and leans(label):
                return label
            if label and not spent:
                return label
            self.noun_stop = noun_end(text, noun, last.end)
            # 安排500亿元设立稳定调节基金, 投入2亿元新建学校: what it is for.
            return subject(noun) or noun if spent else noun
        if aspect is Aspect.SHARE:
            if last.denominator is not None and _WHOLE.fullmatch(label) and text.startswith("的", last.end):
                # 创造了全市1/4的工业总产值
                label = ""
            return label or of_whom(text, place.bound_end, place.next_start) or noun
        if aspect is Aspect.LEVEL and label and is_attribute(label):
            return label
        noun = counted(noun, last.unit)
        self.noun_stop = noun_end(text, noun, last.end)
        return self._defined(place, label, noun)

    def _shared(self, place: Place, label: str, said: Predicate) -> str:
        """What a share in front is of, with what is said of it behind (行政村、自然村100%通水泥路)."""
        region, last = place.region, self.carried.last
        if region.endswith(_LISTED) and (last is None or last.end <= place.clause):
            # 所有市州和三分之二的县通了高速公路: the share is of what stands behind.
            return of_whom(self.text, place.bound_end, place.next_start) or label
        if said.reach == "覆盖" and label and (whom := of_whom(self.text, place.bound_end, place.next_start)):
            # 服务站覆盖30%的行政村
            return f"{label}覆盖{whom}" if self.text.startswith("的", place.bound_end) else label
        did = done_with(self.text, place.bound_end) if label and region.endswith((label, f"{label}的")) else ""
        if not did:
            return label
        # 新增财力的71%用于民生事业
        added = "新增" if region.endswith(f"新增{label}的") else ""
        said.every = said.every or lists(label)
        return "、".join(added + one + did for one in (parts(label) if lists(label) else [label]))

    def _defined(self, place: Place, label: str, noun: str) -> str:
        """What is counted, with the words before the number that define it (“健康城市”26项专项行动)."""
        region = place.region
        label = _COUNTED_NAME.sub("", label)
        if label and noun in _AIMS:
            # 新增就业5万人以上的目标
            return label
        if label and noun in _RULES and region.endswith(label):
            # 出台降低实体经济成本35条措施: what they are for begins with its verb.
            purpose = _ISSUED.sub("", opened(region))
            return (purpose if len(purpose) <= _LONGEST_PURPOSE else label) + noun
        if label.startswith("“") and label.endswith("”"):
            return label + noun
        if region in ("、", "和", "与", "及") and self._prefix:
            return self._prefix + noun
        if _EARNING.search(region):
            label = subject(opened(region))
        previous = self.carried.last
        if previous is not None and label == region == previous.label:
            # 10个试点县区20所医院: the noun of the number before defines nothing.
            label = ""
        self._prefix = defining(region, label, noun, sited=place.group[0].dimension in ("power", "area", "length"))
        return self._prefix + noun


def _staged(region: str) -> str:
    """Projects by their stage (续建项目40个，建成投产项目30个; 新开工和建成项目分别增长…), or nothing."""
    staged = _OF_STAGE.search(region)
    if staged:
        return staged.group()
    two = _OF_TWO_STAGES.search(region)
    return f"{two.group(1)}项目和{two.group(2)}项目" if two else ""


def _counts(place: Place) -> bool | None:
    """Does the number count the class behind 等? Not where it is one of a row (4个厂、3个场等设施) or a capacity."""
    if place.group[0].dimension in _DEFINING - _COSTS or place.region.endswith(_YEARLY_OUTPUT):
        return False
    if place.region.startswith(_LISTED) or place.region.endswith(_LISTED):
        return False
    return True if place.group[0].aspect is _COUNT else None


def _listed_in(words: str) -> str:
    """The list that the words between a span of years and a rank name (连续九年|位列全国百强县|榜首), or nothing."""
    return _REACH_OF.sub("", placed(words).scope)


def _kind(unit: str) -> str:
    """The unit without its scale words: what tells whether two numbers are of one kind."""
    return unit.lstrip("十百千万亿") or unit
