"""What each number of a sentence measures: the noun before it or the one behind it."""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from ..wording.gathering import entries
from ..wording.verbs import is_verb
from .aspects import is_attribute
from .carrying import Carried
from .classes import PLACES
from .clauses import AND
from .doers import is_body, is_deed
from .headnouns import ENDS_IN_HEAD, acts, apart, counted, doer, told_by
from .housing import house_of
from .labels import is_named, subject
from .lasting import ONLY, done_within, kept_up, won
from .listing import parts
from .members import modelled
from .nouns import cut_off, defining, does, done_by, done_to, helped, noun_end
from .portions import SITES, of_whom, rate_moved, share_of, used_for
from .predicates import Predicate, predicate
from .saying import opened
from .series import Place
from .spending import given_as, is_spent, is_used, paid_for, sum_of
from .stages import states

__all__ = ["Names"]

# 医院完成不少于100台手术: what was done stands behind its count.
_CARRIED_OUT = re.compile(
    r"(?:完成|开展|举办|办理|查处|培[养训]|招收|输送|安置|吸[引纳]|惠及|带动|服务|[救资帮]助|帮扶|汇聚|集聚|动员|招引)"
    r"(?:了|不少于|不低于|超过?|近|约|逾|至少)?(?:超过?|近|约|逾)?$"
)
_WITHIN = re.compile(r"有$|[划分]为$|(?:分|分解|细化|量化|细分|拆分|梳理|归纳|概括)[为成]$|(?<![制持定])在$")
_TAKES_IN = frozenset(("扩大到", "扩大至", "推广到", "推广至", "拓展到", "拓展至", "延伸到", "覆盖到"))
_FROM = ("从", "由", "的")
_GROWS_TO = re.compile("(?:发展|增加|扩大|增长|壮大|扩展|扩建|减少|撤并|整合|增|扩|减)[到至为]")
_LEADING = ("带动", "带领", "帮助", "引导", "帮扶", "支持")
_MARKED = re.compile("[，、；：（(]|[和与及]$")
_LENGTHWISE = re.compile(
    ".*[和、]长|从?[^，、]{2,12}[到至][^，、]{2,10}长|(?:推进|建设|新建|改造|修建|实施|启动|完成|建成|打造|铺设|修筑|贯通|治理|拓宽|架设|开挖)?长"
)
_USED = re.compile(
    "[，、]?(?:其中)?(?:当年|全年|年内|已经?|累计|实际|目前|共|均|全部)*(?:发行|使用|支出|支付|拨付|兑付|投放|下达|动用|支用|提取|列支)+(?:了|约|超过?)?"
)
"""What was done with the sum told before, and nothing else."""
_TAKEN_OUT = ("支付", "支出", "结余", "当年结余", "累计结余", "滚存结余")
_EXTENTS_OF = ("全长", "总长", "总面积", "占地", "占地面积", "建筑面积", "总建筑面积")
_COSTING = re.compile("[、，](?:概算|计划|估算)?总?投资(?:约|近|达到?|超过?)?")
"""What says what something costs behind how large it is."""
_OF_THING = frozenset(entries("占地 占地面积 建筑面积 总建筑面积 总面积 全长 总长 总装机 装机 仓容"))
_OF_HERDS = ("存栏", "出栏", "存栏量", "出栏量", "饲养量")
"""What a place has that is told by it (奶牛存栏20万头的|畜牧大市)."""
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _RANK, _SHARE = Aspect.CHANGE, Aspect.COUNT, Aspect.RANK, Aspect.SHARE
_REACHES = frozenset(("覆盖", "惠及", "辐射", "涉及", "涵盖"))
_LISTED_ALONE = re.compile("等(?:共计?|合计|总计)?(?:超过?|达到?|近|约|突破)?$")
_WHO_ARE = re.compile("(?:符合|享受|参加|领取|纳入|属于|列入|达到)[^，。；、0-9]{2,14}的(?:大约|约|近|超过?)$")
"""What they are or have that are told behind their number (符合条件的约|3万名老人)."""
_TAKING_PART = ("参与", "参加")
_GAINING = "受益"
_ALL_OF = re.compile(r"(?:^|..)全[国省市县区州盟旗乡镇村]$")
_PEOPLE = frozenset(("people", "person_times", "households"))
_HEADS = frozenset("人户名口")
_DEALS = frozenset(entries("签约 成交 签单 接单 融资 引资 带货 让利 授信 理赔 赔付 捐款 募捐 创汇 创收"))
"""What was done for so much money that no noun need name it."""
_PAID = frozenset(("赔付", "理赔", "授信", "让利"))
"""Those of them that are told beside other money (保费收入1200万元，|赔付860万元)."""
_SPOT = "点"
"""What names nothing alone."""
_HURDLES = ("台阶", "关口", "大关", "门槛")
_MOVING = (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO)
_EVENT = re.compile(r"(?:^|在)(?:第[0-9一二三四五六七八九十]+届)?([^在，、]{2,12}?[会赛])上")
_EVENT_BEFORE = re.compile(r"([^，,；;。]{2,24}(?:大赛|比赛|竞赛|运动会|锦标赛|联赛))[，,][^，,；;。]{0,8}$")
_MEDALS = frozenset("金银铜")
# 年产30万吨的乙烯工程, 日处理污水3万吨的…: what a plant puts out in a year or a day.
_PUTS_OUT = re.compile(r"[年日](?:产|炼|采|处理|加工|输送|运送|供[水气热]|发电|焚烧)[一-龥]{0,8}")
_YEARLY_OUTPUT = re.compile("[年日](?:产|加工|处理|生产|炼)$")
_LONGEST_PLACE = 3  # characters of the name of a place
_LONGEST_TOPIC = 30
_OF_WHICH = re.compile(
    "(?:^|[，,、]|对|把|将|解决|化解|办理|完成|推动|推进)((?:(?:已|被)?(?:纳入|列入|入选|进入)[^，。；、0-9]{2,16}"
    "|(?:(?!解决|化解|办理)[一-龥]){0,4}(?:企业|群众|居民|市民|百姓|代表|委员|职工|家长|基层|社会|各界)(?:普遍|集中|最)?(?:反映|关心|关注|期盼|提出|反馈|投诉|关切)(?:强烈|集中|突出|较多)?"
    "|[一-龥]{0,8}(?:督察|巡视|巡察|审计|督查|督导)(?:反馈|交办|发现|指出|移交))的)$"
)
_COUNTED_NAME = re.compile(r"^[一二三四五六七八九十两][个大项](?=“)")
_WHOLE = re.compile(r"(?:创造|贡献|集聚|占|拥有)?了?全[国省市县区州]")
_AIMS = frozenset(("目标", "要求", "任务", "决定", "决策", "部署", "承诺"))
_AIM = re.compile("(?:年度|全年|年初|既定|预定|预期|任期|计划|省定|市定|[省市县区]?下达|目标|的)*(?:目标|要求|任务)")
_OUTSIDES = frozenset(("环境", "路面", "立面", "外立面"))
"""Sides of a thing that was worked on; the thing stands before the number."""
_RULES = frozenset(("措施", "政策", "举措", "政策措施", "办法", "意见", "惠企政策", "规定", "实招", "硬招", "行动"))
_ISSUED = re.compile(r"^[^，、]{0,12}?(?:(?:制[定订]|出台|推出|印发|实施|落实|[发颁]布|梳理|兑现|执行|了)+(?=..)|$)")
_OTHER_RULES = re.compile("^.*[0-9]条[、和与及]")
"""Rules that are called by the number of their articles, told before (稳增长40条、|助企纾困)."""
_LONGEST_PURPOSE = 16
_STOPS_DEED = frozenset("，。；、：,;和与及以") | {""}
_LEADERS = ("书记", "总理", "主席", "省长", "市长", "领导", "同志")
_TIMES = frozenset(entries("次 批次 场 场次 家次 份 人次 车次 余次"))
_DEEDS = frozenset(entries(
    "抽检 抽查 检测 监测 巡查 巡逻 义诊 出警 接警 暗访 约谈 走访 宣讲 巡检 送检 督查 检查 消杀 体检 筛查 演练"
))
_LISTINGS = frozenset(entries("挂牌 上市 报会 过会 上市报会 上市过会 股改 上市辅导 辅导备案 报辅"))
"""How far companies have come on their way to the exchange."""
_SENTENCED = frozenset(entries("起诉 批捕 逮捕 拘留 刑拘 处分 问责 约谈 诫勉 抓获 判刑"))
_WHOM = ("为", "给", "对", "向", "让", "使", "帮助", "组织", "资助", "救助")
_HOMES = frozenset(("城镇", "农村", "城乡", "牧区", "农村牧区", "贫困地区", "市区"))
_TOWN = frozenset(("市区", "城区", "主城区", "中心城区", "县城", "建成区"))
"""Where things are that stand behind their number."""
_LISTED_BY = re.compile("(?:国家|[省市县区州盟旗部镇乡]|自治区){1,2}(?:级|列|定|管|属|重点|重大|下达){1,2}")
"""By whom works were listed that stand behind their number (市列|100个重大项目)."""
_PLACED_AT = (*SITES, "城", "市", "”", "公司", "集团", "重点", "级", "农村", "城乡", "类")
_LONGEST_GAP = 8  # characters that name what the next number counts
_NAMED_ON = ("级", "以上", "以下", "多", "余", "共", "、", "和", "及", "与")
_PLACES = entries(
    "省 市 州 盟 县 旗 区 镇 乡 村 街道 乡镇 镇街 港口 机场 口岸 高校 企业 公司 学校 医院 单位 部门"
)
"""What so many of those named one by one are (东城、西城、北城|三个街道)."""
_FOR = frozenset("对为给")
_FOR_WHOM = re.compile("(?:已|共|累计|先后|分别|免费|将|每年|全年)(?:为|给|向|对|帮助|资助|救助)$")
_CLAUSE_ENDS = frozenset("，。；,;") | {""}
_OPENS_CLAUSE = re.compile(
    "[，,]?(?:全[省市县区州盟旗]|我[省市县区]|全年|目前|现|已|共|累计|其中|先后|推动|支持|帮助|引导|促进|确保|保障|使|让|有|力争|[0-9]{4}年)*"
)
_EARNING = re.compile(r"(?:增收|节支|增产)$")
_EXTENTS = frozenset(("length", "area", "volume", "mass"))
_BARE_VERB = re.compile(
    r"^[，、,]?(?:共|累计|已|全年|先后|并|直接|新|可|预计|今年)*"
    r"(惠及|涉及|培训|救助|覆盖|服务|保障|帮扶|(?:紧急)?(?:转移安置|转移|疏散|撤离)|带动|资助|慰问|安置|入住|招聘|受益|吸纳|输转|接种|诊疗|义诊|补偿|补助|刑拘|行拘|拘留|逮捕|抓获"
    r"|起诉|处分|问责|约谈|诫勉|报销|减免|救治)"
    r"(?:了|超过?|近|约|达|全[市省县区州国旗])*$"
)


_DONE_WITH_ALL = re.compile(
    "(?:种植|养殖|栽植|播种|繁育|种养|建设|改造|提升|升级|整治|治理|清淤|疏浚|绿化|亮化|硬化|铺设|安装|维修|修缮|养护|管护|抚育|更新|加固|修复|新建|改建|扩建|拆除|验收)+"
    "(?:任务|工作|规模|目标|工程)?"
)
_SETTLED = ("村", "乡镇", "镇", "乡", "街道", "社区", "小区", "县", "村庄", "村组", "自然村")
_NEWLY = re.compile("新(?:增|落地|签约?|设|引进|开工|认定|上架)$")
"""What makes a thing another than the stock, where it says how much more of it there was (新落地项目增长18.7%)."""
_DONE_FOR = re.compile("惠及|涉及|覆盖|辐射|服务|受益|带动|转移安置|安置|搬迁|转移|疏散|影响|受灾|脱贫|救助|帮扶")
"""What was done for the people of so many places, or befell them."""


class Names:
    """Names the measures of one sentence from left to right."""

    def __init__(self, text: str, carried: Carried) -> None:
        self.text = text
        self.carried = carried
        self.noun_stop = -1
        """Where the noun found last behind a number ends."""
        self.done_there = False
        """Whether what stands behind that noun was done there, and is measured next."""
        self.class_end = -1
        """Where the amount ends that defines what was counted last."""
        self._prefix = ""

    def chosen(self, place: Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """Choose between the noun before the number and the one behind it."""
        text, last, region = self.text, place.group[-1], place.region
        dimension = last.dimension
        if not noun and aspect is _COUNT and last.unit in PLACES and (
            (_ALL_OF.search(label) or is_verb(label) or said.reach in _REACHES) if label
            else region.strip("、，,") or not self.carried.found or self.carried.found[-1].unit != last.unit
        ):
            # 全市6区: the unit is what is counted.
            return last.unit
        if dimension == "money" and (paid := paid_for(text, self.carried, place, label)) is not None:
            return paid
        if aspect is _COUNT and not noun and region[-1:] in _FOR and (not label or label in _FOR) and (
            done := done_to(text, last.end)
        ):
            # 对5万人实行灵活就业社保补助
            return done
        if dimension == "time" and not said.kept:
            said.kept = won(text, last.end)
        if not said.kept and last.unit == "次" and not noun and len(label) <= _LONGEST_PLACE:
            # 先后3次受到省政府表彰; 大庆四次获得国务院表彰
            said.kept = won(text, last.end)
        if last.unit == "次" and not said.kept and text[last.end : last.end + 1] not in _STOPS_DEED and (
            not label or is_body(label) or label.endswith(_LEADERS)
        ) and (done := done_to(text, last.end)):
            # 总书记先后3次就…作出重要指示批示; 先后4次召开大会: what was done so often.
            return done
        if said.kept and dimension in ("time", "count"):
            kept = kept_up(text, self.carried, place, label, noun, said)
            if kept is not None:
                return kept
        before = self.carried.last
        if not noun and dimension in _PEOPLE and not said.sign and (
            not said.to or said.reach == "实现" or region.endswith("有")
        ):
            done = self._done_by(place, label)
            if done in _TAKING_PART and before is not None and before.end > place.clause and (
                before.aspect is _COUNT and not region.strip("、，超过近约达共")
            ):
                # 举办12届旅游节、超过86万人次|参与
                return before.label
            if before is not None and region.strip("、") in ("", before.label) and before.label == label and (
                before.aspect is _COUNT and before.unit[-1:] not in _HEADS
            ):
                # 35个贫困村14307人脱贫: the people are no villages.
                label = ""
            elif before is not None and before.end == place.group[0].start and before.unit[-1:] in _HEADS and (
                before.label not in (done, "") and before.unit[-1] != last.unit[-1]
            ):
                # 贫困户192户|826人全部脱贫: they are of the households.
                done = ""
            if done and label in ("城镇", "农村"):
                return label + done
            label = _people(region, label, done)
            if (label in _REACHES or label == _GAINING) and (whom := helped(text, place.clause)):
                return whom
        if (dimension == "time" or region[-2:] in ONLY) and (
            within := done_within(text, self.carried, place, label)
        ) is not None:
            return within
        if last.unit in ("亿", "万") and text.startswith("人口", last.end) and not is_attribute(label):
            return "人口"
        if noun and (
            _LENGTHWISE.fullmatch(label) or (is_verb(label) and not _PUTS_OUT.fullmatch(label))
        ):
            # 长达20公里的管道: the word only says which way it is measured.
            label = ""
        if noun and label in _TOWN and aspect is _COUNT and dimension not in _PEOPLE:
            # 取缔市区近万辆三轮车
            label = ""
        if noun and "、" in label and aspect is _COUNT and noun.endswith(_PLACES) and (
            region.endswith(label) and len(parts(label)) == last.value
        ):
            # 东城、西城、北城三个街道: what they all are is counted.
            label = ""
        if noun and (
            states(noun) or (label and aspect is _COUNT and region.endswith(label) and acts(noun))
            or _is_next(text, place, label, noun)
        ):
            # 低保家庭18万人发放救助金: what was done for them
            noun = ""
        if noun and aspect is _COUNT and region.endswith(_WHOM) and (is_body(label) or _FOR_WHOM.search(region)):
            # 残联为126名残疾人适配辅具; 健康口腔行动已为7516名学龄儿童…
            label = ""
        if noun and label and region[:1] == "、" and region.endswith(label) and _DONE_WITH_ALL.fullmatch(noun):
            # 大棚蔬菜700亩、时令蔬菜600亩|种植: it is done with all of the list.
            noun = ""
        before = self.carried.last
        if not noun and before is not None and (
            last.unit == before.unit or (aspect is _COUNT and dimension not in _PEOPLE)
        ) and is_verb(label) and region.endswith((label, f"{label}通车")) and not (
            label in _SENTENCED and last.unit == "人"
        ):
            # 清理文件13件，废止5件; 新开工住房90万平方米，竣工80万平方米; but 批捕86人、起诉52人 are told apart by it.
            label = ""
        if dimension == "money" and before is not None and before.label.endswith("基金收入") and (
            (did := region.lstrip("，、")) in _TAKEN_OUT
        ):
            # 社会保险基金收入12亿元，支付9亿元
            return before.label[:-2] + did
        if dimension == "money" and not noun and before is not None and before.unit.endswith("元") and (
            not before.label.endswith("收入") and _USED.fullmatch(region)
        ):
            # 增加债务限额6万亿元，当年发行使用2万亿元
            return before.label
        if label in _EXTENTS_OF and place.following is not None and _COSTING.fullmatch(
            text, last.end, place.following.start
        ) and text.startswith("的", place.following.end):
            # 全长48公里、总投资36亿元的环城高速
            return label
        if text.startswith("的", last.end) and label and (
            label in _OF_THING or last.unit == "层" or label.endswith(("总能力", *_OF_HERDS))
            or _PUTS_OUT.fullmatch(label)
        ):
            # 主楼109层的项目
            return label
        if not label and before is not None and before.unit == last.unit and _AIM.fullmatch(noun):
            # 新建农村公路1万公里，超额完成了年初确定的6000公里的任务
            return before.label
        if aspect is _SHARE and (rate := rate_moved(text, self.carried, place, label)):
            return rate
        if dimension != "people" and aspect is _COUNT and not noun and (did := region.lstrip("，、,和并")) in _LISTINGS:
            # 股份制改造7家、挂牌4家、上市报会1家
            return did
        if last.unit in _MEDALS:
            return self._event(place, label)
        if not noun and not label:
            if aspect is _SHARE and not region.strip("，,、其中") and (used := used_for(text, place.bound_end)):
                # 财政支出12亿元，80%用于民生
                return self.carried.label() + used
            return self._unnamed(place)
        if aspect is Aspect.GROWTH and label and (new := _NEWLY.search(region, 0, region.rfind(label))):
            return new.group() + label
        if aspect in _MOVING and (label or not noun or said.sign):
            # 增加5000个招生计划: what was added stands behind.
            added = not label and aspect is _CHANGE and last.aspect is _COUNT
            return noun if added else label
        return self._between(place, label, noun, said, aspect) if noun or aspect is _SHARE else label

    def _between(self, place: Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """One of the two nouns around the number, or both (安排资金5亿元, 教育已覆盖36万所中小学)."""
        text, last = self.text, place.group[-1]
        # The verb in front has what stands behind the number as its object.
        if label and noun in _HURDLES and text[last.end : last.end + 1] == "”":
            # 突破“百家”大关
            return label
        if aspect is _COUNT and noun.endswith(_HURDLES):
            said.comparator = None  # 跨过3个台阶: of the steps it is so many
            self.noun_stop = noun_end(text, noun, last.end)
            return noun
        if aspect is _SHARE:
            label = share_of(text, self.carried, place, label, said)
        if not noun:
            return label
        spent = is_spent(place.region) or (last.dimension == "money" and is_used(place.region))
        owned = aspect is _COUNT and _WITHIN.search(place.region) is not None
        # 试点扩大到15个县: what it now takes in is counted.
        owned = owned or (aspect is _COUNT and said.reach in _TAKES_IN and not noun.endswith(label[-2:]))
        # 开发区从3家企业发展到120家: it is the firms that became more.
        owned = owned or (
            aspect is _COUNT and place.region.endswith(_FROM)
            and _GROWS_TO.match(text, last.end + len(noun)) is not None
        )
        owned = owned or (last.dimension != "money" and _CARRIED_OUT.search(place.region) is not None)
        if label and (said.to or said.comparator is not None) and not spent and not owned and not (
            aspect is _COUNT and _WHO_ARE.search(place.region)
        ):
            return label
        if last.dimension == "money":
            name, stop = sum_of(text, place, label, noun, spent=spent)
            self.noun_stop = stop or self.noun_stop
            return name
        if aspect is _SHARE:
            if last.denominator is not None and _WHOLE.fullmatch(label) and text.startswith("的", last.end):
                # 创造了全市1/4的工业总产值
                label = ""
            return label or of_whom(text, place) or noun
        if aspect is Aspect.LEVEL and label and is_attribute(label):
            return label
        if "的" in noun and _YEARLY_OUTPUT.search(place.region):
            # 年产2万台治疗机的医疗设备项目: it is what they put out.
            noun = noun.partition("的")[0]
        whole, noun = noun, counted(noun, last.unit)
        if last.dimension == "area" and place.following is not None and text.endswith(whole, 0, place.following.start):
            # 30万平方米|标准厂房|入驻企业46家: it is the house that is so large.
            house = house_of(whole)
            noun, self.done_there = house or noun, bool(house)
        self.noun_stop = noun_end(text, noun, last.end)
        if not label and aspect is _COUNT and text[self.noun_stop : self.noun_stop + 1] in _CLAUSE_ENDS and (
            _OPENS_CLAUSE.fullmatch(place.region)
        ):
            noun = doer(noun)
        following = place.following
        if aspect is _COUNT and following is not None and text.endswith(whole, 0, following.start) and (
            (thing := told_by(whole)) and following.dimension != "count"
        ):
            noun, self.noun_stop = thing, last.end + len(thing)
            return self._defined(place, label, noun)
        if aspect is _COUNT and following is not None and text.endswith(whole, 0, following.start) and (
            there := apart(whole, noun, counts=following.aspect is _COUNT, extends=following.dimension in _EXTENTS)
        ):
            # 5个片区|雨污管道铺设68公里, 12个乡镇|安排项目30个: what was done there is measured on its own.
            noun, self.noun_stop = there, self.noun_stop - len(noun) + len(there)
            self.done_there = True
        return self._defined(place, label, noun)

    def _done_by(self, place: Place, label: str) -> str:
        """What the people counted do, by the words behind them or behind what is counted with them; or nothing."""
        text, end = self.text, place.group[-1].end
        pair = place.following is not None and text[end : place.following.start] in ("", "、", "和")
        after = place.following.end if pair and place.following else end
        return done_by(text, after) or ("" if label else does(text, after))

    def _event(self, place: Place, label: str) -> str:
        """Where the medals counted were won."""
        event = _EVENT.search(label)
        if event is None and not label:
            # 承办全国技能大赛，获得1金1铜
            begin = max(0, place.group[0].start - _LONGEST_TOPIC)
            event = _EVENT_BEFORE.search(self.text, begin, place.group[0].start)
            if event:
                return subject(event.group(1))
        if event is None and label[-1:] in ("会", "赛") and "在" in label:
            # 运动员在里约奥运会获得2金
            return label.rpartition("在")[2]
        return event.group(1) if event else re.split(r"[获得夺]", label)[-1] or self.carried.label()

    def _clause_at(self, stop: int) -> int:
        """Where the clause begins that the offset stands in, or as far back as is looked."""
        begin = max(0, stop - _LONGEST_TOPIC)
        return max(begin, *(self.text.rfind(mark, begin, stop) + 1 for mark in "，,；。"))

    def _unnamed(self, place: Place) -> str:
        """What names a number without a noun on either side, or nothing."""
        if place.group[-1].dimension == "money" and (given := given_as(self.text, place)) is not None:
            return given
        before, did = self.carried.last, place.region.strip("，,、并共")
        if before is not None and place.group[-1].dimension in _PEOPLE and before.label.endswith(_SETTLED) and (
            self.text[before.end : place.group[0].start].strip("、和共") in ("", before.label)
        ) and (reached := _DONE_FOR.findall(self.text, self._clause_at(before.start), before.start)):
            # 惠及12个乡镇86个村|23万人: the people are no villages.
            return str(reached[-1])
        if before is not None and did in _DEALS and place.group[-1].dimension == "money" and (
            "元" not in before.unit or did in _PAID
        ):
            # 组织56家企业参加广交会，签约32亿元
            return did
        if before is not None and len(did) > 1 and is_deed(did) and (before.doubts or is_deed(before.label)):
            # 签约326户，搬迁112户: deeds told without what they were done to.
            return did
        did = did.removeprefix("开展")
        if place.group[-1].unit in _TIMES and did in _DEEDS:
            # 受理案件213件，抽检3560批次
            return did
        # 新增留抵退税、减税降费等1.19亿元: the list is all that names it.
        closed = _LISTED_ALONE.search(place.region)
        listed = closed and subject(opened(place.region[: closed.start()]))
        return listed or cut_off(self.text, place.region, place.bound_end)

    def _defined(self, place: Place, label: str, noun: str) -> str:
        """What is counted, with the words before the number that define it (“健康城市”26项专项行动)."""
        region = place.region
        if region[-1:] == "的" and (which := _OF_WHICH.search(region)):
            # 纳入省市调度的57个重大项目, 企业反映的36个问题: the clause says which.
            return which.group(1) + noun
        label = _COUNTED_NAME.sub("", label)
        if noun == "工作" and region == label and self.text.startswith("的", place.bound_end):
            # 裁军50万人的工作进展顺利
            return label
        if label and (noun in _AIMS or noun in _OUTSIDES or (noun.endswith("目标") and is_verb(noun[:-2]))):
            # 新增就业5万人以上的目标; 背街小巷120条路面改造
            return label
        if label and noun in _RULES and region.endswith(label):
            # 出台降低实体经济成本35条措施: what they are for begins with its verb.
            purpose = _OTHER_RULES.sub("", _ISSUED.sub("", opened(region)))
            return (purpose if len(purpose) <= _LONGEST_PURPOSE else label) + noun
        if label.startswith("“") and label.endswith("”") and not region.endswith("等"):
            return label + noun
        if label in _HOMES and region.endswith(label) and place.group[0].dimension in _PEOPLE:
            # 解决农村10万人安全饮水问题
            return label + noun
        if region in AND and self._prefix:
            return self._prefix + noun
        previous = self.carried.last
        if region in AND and previous is not None and (model := modelled(noun, previous.label)):
            return model + noun
        if not region and previous is not None and previous.end == place.group[0].start and (
            place.group[0].aspect is _COUNT and previous.aspect is _COUNT and previous.label.endswith(noun)
        ):
            # 市环保督察|5方面|21项问题: both count the same.
            return previous.label
        if _EARNING.search(region):
            label = subject(opened(region))
        if previous is not None and label == region == previous.label:
            # 10个试点县区20所医院: the noun of the number before defines nothing.
            label = ""
        if noun == _SPOT and (label or (previous is not None and previous.label.endswith(_SPOT))):
            # 新建公共自行车|10个点、扩容|15个点
            return label + noun if label or previous is None else previous.label
        self._prefix = defining(region, label, noun, sited=place.group[0].dimension in ("power", "area", "length"))
        return self._prefix + noun


def _is_next(text: str, place: Place, label: str, noun: str) -> bool:
    """Does the noun behind a number belong to the next one, that stands right behind it, as the label does to this?"""
    following, region = place.following, place.region
    if following is None or not label or not region.endswith(label) or _LISTED_BY.fullmatch(label):
        return False
    gap = text[place.bound_end : following.start]
    if label not in _HOMES and not _MARKED.search(gap) and not is_named(label + noun) and (
        is_named(subject(gap[: predicate(gap).label_end]))
    ):
        # 签约项目56个|到位资金32亿元, 造林8万亩|森林覆盖率达到36%: the name of an indicator has its own value.
        return True
    if gap == noun and (acts(noun) or is_attribute(noun)):
        # 新建公路50公里|改造桥梁3座, 粮食总产12亿斤|蔬菜产量50万吨
        return True
    if len(region) <= len(label) or following.aspect is _RANK or place.group[-1].dimension == "money" or (
        label.endswith(_PLACED_AT) or "、" in label or not "一" <= label[-1] <= "龥"
    ):
        return False
    # 建立图书室86个|藏书12万册
    return len(gap) <= _LONGEST_GAP and gap.endswith(noun) and "的" not in gap and (
        acts(gap) or not (ENDS_IN_HEAD.search(gap) or gap.startswith(_NAMED_ON))
    )


def _people(region: str, label: str, done: str) -> str:
    """What names the people counted: what stands before them, else what they did or what was done for them."""
    led = done and (label.endswith(_LEADING) or label in _HOMES)
    label = label if region.endswith(label) and label and not led else done or label
    verb = _BARE_VERB.search(region)
    if verb and not done and (not label or label == verb.group(1)):
        # 发放贷款3170万元，惠及636户: without a noun it is the verb that says for what they are counted.
        label = verb.group(1)
    return label
