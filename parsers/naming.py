"""What each number of a sentence measures: the noun before it or behind it, with what it borrows from those before."""

from __future__ import annotations

import re
from functools import lru_cache

from ..schema.terms import Aspect
from .aspects import bound_at, is_attribute
from .carrying import Carried, leans
from .clauses import listed
from .labels import OWNED_YIELD, SHARED_YIELD, behind, counted, is_named, rough, subject
from .lending import gained, is_answer, lent, qualified
from .nouns import cut_off, decided_in, defining, does, done_by, kept_as, noun_end, of_whom
from .place import Place
from .predicates import Predicate, predicate
from .quantities import Quantity
from .saying import opened
from .verbs import is_verb

__all__ = ["Names"]

_GAINED = re.compile(
    r"获评|荣获|获得|获|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批|被[^，]{0,12}?(?:评为|授予"
    r"|确定为|命名为|列为|表彰为)"
)
_GOES_WELL = re.compile(
    r"平稳|稳定|快速|较快|高速|良好|正?增长|两位数|[0-9]|[全居].{0,6}[首前第]|全[国省市].{0,6}水平|[盈零]"
)
_TOPIC = re.compile(
    r"(?:量|数|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|比例|时间|额|值|收入|支出|投资|面积|规模|经费|资金"
    r"|机构|部门|人员|编制|事项|投入|赤字|费用|贷款|存款|人口|储备|税收|债务|价格|利润|利税|效益|储蓄|补[助贴]|标准|强度|密度|指数|结构|比|排放|能耗|事故|案件|消费|进出?口)$"
)
_OF_EACH = re.compile(r"每[一二三四五六七八九十百千万0-9]*[^，、]{1,8}?(?:拥有|占有|有)(?![效限机色])")
_AIM_OF = re.compile(r"(?:增长速度|增长率|增长|增速|上涨幅度|涨幅|增幅)的?(?:宏观)?(?:调控|控制|预期|奋斗)?目标$")
_THINGS = re.compile(
    r"(?:企业|公司|学校|大学|学院|医院|项目|工程|单位|农户|社员|大队|学生|职工|教师|人才|病床|网点|商店|矿井|机组|电站|水库|港口|机构|协定|法规|法律)$"
)
# What a clause says of its topic before the figures come (化学需氧量、二氧化硫排放量首次双下降，分别下降…).
_SAID_OF_TOPIC = re.compile(
    r"(?<=..)(?:(?<![人户年亩村校地日月平生班师床])均(?!衡|价)|都(?!市)|已|正在?|[一二三四五六七八九十两]次|跨越|突破|超过|连续|进行了?|开展了?|也|又|再|屡|创(?=历史|新高|下)|继续|持续|不断|稳步|明显|显著|大幅|较快|快速|首次|近[几两三]?年来|最[大多高快低少好强](?=的|$)|加快|蓬勃|迅速|实现|保持|出现"
    r"|在[^，]{1,8}[中下](?!的)|按(?:照|[0-9一]|可比|不变|现)|折合|呈现|达到|取得|得到|有所|进一步|全面|逐步|逐年|平稳|总体|基本(?!医|养|公|农|药|建)|双|略有|必须|将|要(?!求|素)|增长(?![率速幅点额量极]|的速)|下降(?!率|幅)|提高|增加(?!值)"
    r"|减少|扩大|比(?![重例值率]))"
)
_SUMS_UP = re.compile(r"[，、,]?(?:合计|共计|总计|合共|总共|一共)(?:达|近|超|约)?")
_SPENT = re.compile(
    r"(?:安排|投入|拨[出付]|下达|筹集|发放|争取|落实|提供|设立|给予|补助|奖励|获得|引进|投放|增发|发行|覆盖|签订|签署|达成|授信)了?$"
)
# 医院完成不少于100台手术: what was done stands behind its count.
_CARRIED_OUT = re.compile(
    r"(?:完成|开展|举办|办理|查处|培[养训]|招收|输送|安置)(?:了|不少于|不低于|超过?|近|约|至少)?$"
)
_WITHIN = re.compile(r"有$|(?<![制持定])在$")
_EACH = re.compile(r"每(?:人|户|名|家|村|年|月|人每[年月])$")
_CLAUSE_MARK = re.compile(r"[，,；;：:。]")
# Words that never name a thing.
_SAYS_NOTHING = re.compile(
    r"(?:(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年?|[两三四五]年|计划|合计|将|和|近|可以|预计|仍|还|由于|已经|连续|约|有|共|上半年|下半年|年底|到"
    r"|已|确保|力争|达到?|实现|基础上?|由|从|仅为?|再)+"
)
# What a number in front of a noun tells of each thing counted before it (3个10万千瓦风电项目).
_DEFINING = frozenset(("power", "energy", "voltage", "money", "mass"))
_YEARLY_OUTPUT = ("年产", "日产", "月产", "年产能")
_COSTS = frozenset(("money",))
_OF_CLASS = re.compile(
    r"(?:年)?(?:产值|营收|营业收入|销售收入|主营业务收入|税收|利润|(?:总|计划)?投资额?|(?:总|年)?(?:装机|装机容量|库容|产能)|规模|面积)(?:超过?|过|达到?|突破|不低于|不少于|逾|在|上)?"
)
# Between the first of several classes and the noun that they share.
_CLASS_TAIL = re.compile(r"(?:、[^，。；、的]{4,16}){0,3}的(?=..)")
# 2个百亿元、7个30亿元以上项目: the noun stands behind the last of the classes.
_ROW_OF_CLASSES = re.compile(
    r"((?:[0-9.]*[百千万亿]+元?|[0-9.]+[十百千万亿]*元?)(?:级|及?以上)?)"
    r"(?:[、和及与][0-9]{1,5}[个家](?:[0-9.]*[百千万亿]+元?|[0-9.]+[十百千万亿]*元?)(?:级|及?以上)?){1,4}(?=[一-龥]{2})"
)
_PUT_IN = re.compile(r"(投入|补助|补贴|支出|创收|减负)(?:了|超过?|近|约|达到?|不低于|不少于|高达)?$")
_LEADING = ("带动", "带领", "帮助", "引导", "帮扶", "支持")
_OF_THING = frozenset(("占地", "占地面积", "建筑面积", "总建筑面积", "总面积", "全长", "总长", "长", "总装机", "装机"))
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _RANK, _THRESHOLD = Aspect.CHANGE, Aspect.COUNT, Aspect.RANK, Aspect.THRESHOLD
_MOVING = (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO)
_IN_STAGE = re.compile(
    r"^(.*(?:项目|工程|企业))(?:已|均)?"
    r"(?:关停|在建|新?开工|竣工|完工|投产|落地|签约|投用|建成|入库)$"
)
_PACE = re.compile(r"增[幅速长]|涨幅")
_GREW = frozenset(("增产", "丰收", "增收", "双增", "正增长", "负增长", "增产丰收"))
_EVENT = re.compile(r"(?:^|在)(?:第[0-9一二三四五六七八九十]+届)?([^在，、]{2,12}?[会赛])上")
_MEDALS = "金银铜"
_BOUNDED = re.compile(r"以[上下内]的[^，。；、0-9的]{1,12}")
# 年产30万吨的乙烯工程, 年炼钢300万吨的…: what a plant puts out in a year.
_PUTS_OUT = re.compile(r"年(?:产|炼|采|处理|加工|输送|运送)[一-龥]{0,8}")
_NO_TOPIC = re.compile(r"^(?:用于|加上|作为|其中|包括|按照|根据|考虑)|[（(）)]")
_LONGEST_TOPIC = 30
_FAR = 80  # characters before a clause in which its topic is looked for
_IDLE = re.compile(r"(?:力争|确保|全年|预计|努力|争取|其中|当年|年内|累计|今年|去年|计划|、|，|,)*")
_BARE_SHARE = re.compile(r"(?:增加值|总?产值|税收|利润|投资|出口)已?占")
_INDUSTRY = re.compile(r"(?:[产行]业|[工农渔]业|[牧殖务游造筑融林]业|园区|开发区|高新区|企业|集群|经济|项目|工程)$")
_NO_OPENER = re.compile(
    r"[在为通按经据当从由根随同此其目今去到截这那我各对把将要因如不并以及而但也又再还第一二三四五六七八九十0-9（(]|特别|尤其|首先|另外"
)
_LONGEST_OWNER = 16
_COUNTED_NAME = re.compile(r"^[一二三四五六七八九十两][个大项](?=“)")
_WON = re.compile(r"获(?!得感)|蝉联|夺得")
_WHOLE = re.compile(r"(?:创造|贡献|集聚|占|拥有)?了?全[国省市县区州]")
_AT_ONCE = re.compile(r"(?:时间)?[就即便]")
_AIMS = frozenset(("目标", "要求", "任务"))
_RULES = frozenset(("措施", "政策", "举措", "政策措施", "办法", "意见", "惠企政策", "规定", "实招", "硬招", "行动"))
_ISSUED = re.compile(r"^(?:[，、,]|研究|及时|制定|出台|推出|印发|实施|落实|打出|发布|颁布|率先|先后|了)+")
_LONGEST_PURPOSE = 16
_EARNING = re.compile(r"(?:增收|节支|增产)$")
_BARE_VERB = re.compile(
    r"^[，、,]?(?:共|累计|已|全年|先后|并|直接|新|可|预计|今年)*"
    r"(惠及|培训|救助|覆盖|服务|帮扶|带动|资助|慰问|安置|招聘|受益|吸纳|输转|接种|诊疗|义诊)(?:了|超过?|近|约|达)?$"
)
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
        if place.group[0].aspect is _COUNT and (staged := _IN_STAGE.match(label)):
            # 项目在建246个: the projects are counted.
            label = staged.group(1)
        previous = self.carried.last
        if not label or previous is None or previous.aspect is _RANK:
            return self._qualified(label, place) if label else label
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
        if is_answer(label) and self.carried.peers():
            # 建议396件、提案876件，满意率100%: it is the rate of each.
            said.every = True
            return label
        if previous.unit in _YEARLY and gap == place.region and _OF_KEPT.fullmatch(label):
            # 一般性支出连续5年压减比例超5%
            return previous.label + label
        owner = _OF_EACH.match(previous.label) if listed and previous.aspect is Aspect.RATIO else None
        if owner and place.group[0].aspect is _COUNT and not label.startswith("每"):
            # 每百户农民拥有自行车八十辆、手表一百三十只
            return owner.group() + label
        full = lent(
            label, self.carried.label(), listed=listed, alike=alike,
            counted=previous.aspect is _COUNT and not said.every,
        )
        return self._qualified(full, place)

    def behind(self, place: Place) -> str:
        """The noun behind the number; behind the next one where both count it (56条76公里农村公路)."""
        text, following = self.text, place.following
        classed = text[place.bound_end : place.bound_end + 1] in "0123456789.百千万亿"
        row = _ROW_OF_CLASSES.match(text, place.bound_end) if classed else None
        if row:
            return row.group(1) + counted(behind(text, row.end(), min(len(text), row.end() + _LONGEST_TOPIC)))
        gap = text[place.bound_end : following.start] if following is not None else ""
        shared = gap == "共" or (gap == "、" and following is not None and self._both(place, following))
        if place.bound_end < place.next_start and not shared:
            return self._classed(place) or behind(text, place.bound_end, place.next_start, classed=_counts(place))
        if following is None or (following.start != place.bound_end and not shared) or following.aspect is _RANK:
            return ""
        if place.group[0].aspect is not _COUNT and following.aspect is not _COUNT:
            return ""
        bound = bound_at(text, following.end)
        noun = behind(text, bound or following.end, place.stop, classed=_counts(place))
        if noun and not bound and following.dimension in _DEFINING:
            return text[following.start : following.end] + noun
        return text[following.start : bound] + noun if bound and noun else noun

    def _both(self, place: Place, following: Quantity) -> bool:
        """Do two numbers of different kinds count the one noun behind them (2万平方米、300户房屋)?"""
        return following.dimension != place.group[0].dimension and not subject(opened(place.region))

    def _classed(self, place: Place) -> str:
        """What is counted by an amount of its own (3个产值超千亿元、2个产值500亿元的产业集群), or nothing."""
        of, following = _OF_CLASS.match(self.text, place.bound_end, place.next_start), place.following
        if of is None or following is None or of.end() != following.start or following.dimension not in _DEFINING:
            return ""
        bound = bound_at(self.text, following.end)
        end = bound or following.end
        tail = _CLASS_TAIL.match(self.text, end)
        begin = tail.end() if tail else bound
        noun = behind(self.text, begin, min(len(self.text), begin + _LONGEST_TOPIC)) if begin else ""
        if noun:
            self.class_end = following.end
        return f"{self.text[of.start() : end]}{'的' if tail else ''}{noun}" if noun else ""

    def _done(self, start: int) -> str:
        """The thing that the words behind a number say something was done to, or nothing."""
        stop = _CLAUSE_MARK.search(self.text, start, start + _LONGEST_TOPIC)
        words = self.text[start : stop.start() if stop else start]
        thing = subject(words)
        return thing if thing != words and len(thing) > 1 else ""

    def _qualified(self, label: str, place: Place) -> str:
        start = place.group[0].start
        return qualified(label, self.text, max(0, start - _REACH), start)

    def chosen(self, place: Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """Choose between the noun before the number and the one behind it."""
        text, last = self.text, place.group[-1]
        said.kept = said.kept or (last.dimension == "time" and bool(_WON.match(text, last.end)))
        if said.kept and last.dimension in ("time", "count"):
            verb = _GAINED.match(text, last.end)
            ranked = place.ahead and place.following is not None and place.following.aspect is _RANK
            gained = behind(text, verb.end(), min(len(text), verb.end() + 40)) if verb and not ranked else ""
            if ranked and not label:
                # 连续16年排名世界第一
                return self.carried.part() or self.carried.label()
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
            if said.kept and not noun and not ranked:
                # 连续6年提高基本养老金标准: what was done year after year.
                return self._done(last.end)
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
        if place.region[-2:] in ("仅用", "只用") and (soon := _AT_ONCE.match(text, last.end)):
            # 仅用9天就控制住疫情
            return self._done(soon.end()) or label
        if last.dimension == "time" and decided_in(text, last.end, label):
            return decided_in(text, last.end, label)
        if last.unit in ("亿", "万") and text.startswith("人口", last.end) and not is_attribute(label):
            return "人口"
        if noun and is_verb(label) and not _PUTS_OUT.fullmatch(label):
            label = ""
        if is_verb(noun):
            noun = ""
        bare = not noun and aspect is _COUNT and label == place.region.strip("、，")
        if bare and self.carried.found and is_verb(label):
            # 清理文件13件，废止5件
            label = ""
        if text.startswith("的", last.end) and (label in _OF_THING or _PUTS_OUT.fullmatch(label)):
            return label
        if not noun and not label and last.dimension == "money" and (put := _PUT_IN.search(place.region)):
            return put.group(1)
        if not noun and not label:
            return cut_off(text, place.region, place.bound_end)
        if last.unit in _MEDALS and last.unit:
            event = _EVENT.search(label)
            return event.group(1) if event else re.split(r"[获得夺]", label)[-1] or self.carried.label()
        if aspect in _MOVING and (label or not noun or said.sign):
            # 增加5000个招生计划: what was added stands behind.
            added = not label and aspect is _CHANGE and last.aspect is _COUNT
            return noun if added else label
        # 安排资金5亿元, 教育已覆盖36万所中小学: the verb in front has what stands behind the number as its object.
        if aspect is _COUNT and noun.endswith("台阶"):
            return noun
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
        self._prefix = defining(region, label, noun, sited=place.group[0].dimension in ("power", "area", "length"))
        return self._prefix + noun

    def topic(self, clause: int, region: str = "", *, counted: bool = False) -> tuple[str, int]:
        """What the clause before only names and the sentence goes on to measure (工业总产值，一九八一年…), or nothing.

        A ``region`` that only sums up (…大学生，合计60名) goes back to whatever stands there. The number is the sign of
        the growth, where it is its growth that is named.
        """
        last = self.carried.last
        begin = max(0, clause - _FAR, last.end if last else 0)
        before = _CLAUSE_MARK.split(self.text[begin:clause].rstrip("，,：: "))[-1]
        if last and last.aspect is _THRESHOLD and _BOUNDED.fullmatch(before):
            # 收入在三百元以上的大队，1979年有1622个
            bounding = _CLAUSE_MARK.split(self.text[max(0, last.start - _FAR) : last.start])[-1]
            return rough(opened(bounding + self.text[last.start : last.end] + before)), 0
        if before.endswith("目标") and (aim := _AIM_OF.search(before)):
            # 今年经济增长速度的宏观调控目标，定为百分之八
            return subject(opened(before[: aim.start()])), 1
        said = _SAID_OF_TOPIC.search(before)
        if counted and not last and _THINGS.search(before) and "的" in before[said.end() if said else 0 :]:
            # 实行扩大自主权试点的企业，…有6600个
            return rough(opened(before)), 0
        before = before[: said.start()] if said else before
        if not 2 <= len(before) <= _LONGEST_TOPIC or _NO_TOPIC.search(before):
            return "", 0
        grown = predicate(before)
        whole = subject(opened(before))
        rated = grown.noun and whole.endswith("自然增长率")
        topic = subject(opened(before[: grown.label_end])) if grown.noun and not rated else whole
        if topic and _SUMS_UP.fullmatch(region):
            return topic, 0
        most = said is not None and said.group().startswith("最")
        counts = counted and _THINGS.search(topic) is not None
        grows = grown.noun and not rated and topic.endswith(("经济", "物价"))
        if not topic or not (most or grows or counts or is_named(topic) or _TOPIC.search(topic)):
            return "", 0
        if self.carried.found and not most and topic != rough(opened(before)):
            return "", 0
        return topic, grown.sign if grown.noun and not rated else 0

    def owned(self, clause: int, label: str, region: str) -> str:
        """A bare yield or share with the industry that the clause before speaks of (旅游业加快发展，实现收入…)."""
        previous = OWNED_YIELD.match(self.carried.label()) if len(self.carried.found) > self.carried.since else None
        bare = SHARED_YIELD.match(region.lstrip("，、"))
        if bare and bare.group(1) == label and self.carried.label().endswith(label):
            # 固定资产投资增长9%，累计完成投资30亿元
            return self.carried.label()
        if previous and ((bare and bare.group(1) == label) or previous.group() == previous.group(1) + label):
            # 乡镇企业产值9亿元，实现利润1亿元，利润增长5%
            return previous.group(1) + label
        if not (bare and bare.group(1) == label) and not _BARE_SHARE.match(label):
            return label
        begin = max(0, clause - _FAR, self.carried.last.end if self.carried.last else 0)
        before = _CLAUSE_MARK.split(self.text[begin:clause].rstrip("，,：: "))[-1]
        said = _SAID_OF_TOPIC.search(before)
        owner = subject(opened(before[: said.start()])) if said else ""
        if len(owner) > _LONGEST_OWNER or not _INDUSTRY.search(owner):
            return label
        return owner + label.replace("已占", "占")

    def _opener(self, start: int) -> str:
        """What the sentence opens with, where that names a thing (影片的摄制，必须增加数量，计划由82部…)."""
        mark = _CLAUSE_MARK.search(self.text, 0, min(start, _LONGEST_TOPIC))
        words = self.text[: mark.start()] if mark else ""
        said = _SAID_OF_TOPIC.search(words)
        name = rough(words[: said.start()] if said else words).removeprefix("这个")
        return name if 1 < len(name) <= _LONGEST_OWNER and not _NO_OPENER.match(name) else ""

    def fallback(self, quantity: Quantity, heading: str) -> str:
        """What stands nearest where nothing names the thing measured."""
        text, start = self.text, quantity.start
        noun = behind(text, quantity.end, min(len(text), quantity.end + 24))
        before = rough(_CLAUSE_MARK.split(text[max(0, start - 30) : start])[-1].strip("、 "))
        if _SAYS_NOTHING.fullmatch(before) or not predicate(before).label_end:
            before = ""
        return noun or before or self._opener(start) or _headed(heading) or text[start : quantity.end]


@lru_cache(maxsize=1 << 8)
def _headed(heading: str) -> str:
    """What a heading is about; the sentences below it may all ask."""
    heading = heading[listed(heading, 0) :].strip("，,、。 ")
    said = _SAID_OF_TOPIC.search(heading)
    if said and _TOPIC.search(heading, 0, said.start()):
        # 城乡居民收入大幅度增加: what is told of it is no part of its name.
        heading = heading[: said.start()]
    return subject(heading[:40]) or heading.strip()


def _counts(place: Place) -> bool | None:
    """Does the number count the class behind 等? Not where it is one of a row (4个厂、3个场等设施) or a capacity."""
    if place.group[0].dimension in _DEFINING - _COSTS or place.region.endswith(_YEARLY_OUTPUT):
        return False
    if place.region.startswith(_LISTED) or place.region.endswith(_LISTED):
        return False
    return True if place.group[0].aspect is _COUNT else None


def _kind(unit: str) -> str:
    """The unit without its scale words: what tells whether two numbers are of one kind."""
    return unit.lstrip("十百千万亿") or unit
