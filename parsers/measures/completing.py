"""The label before a number completed with what it borrows from the measures before it and from the sentence."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Comparator
from ..wording.gathering import entries
from ..wording.lexicon import CROPS, DEED
from .aspects import RATES, is_attribute
from .carrying import HARVESTS, Carried
from .clauses import JOINTS
from .labels import is_named, subject
from .lending import STATE_OWNED, gained, lent, qualified
from .listing import lists
from .members import by_level, of_kind
from .owning import fared
from .predicates import Predicate
from .series import Place
from .stages import is_answer

__all__ = ["completed"]

_OF_EACH = re.compile(
    r"(?:[^，、每]{0,6}每[一二三四五六七八九十百千万0-9]*[^，、]{1,8}?|人均(?=拥有|占有)|[百千万](?:人口?|户))(?:拥有|占有|有)(?![效限机色])"
)
_HAS = re.compile("[，、]?(?:拥有|占有)")
# 每千人口执业医师3.2人、注册护士3.8人
_OF_THOUSAND = re.compile("每[百千万](?:名)?(?:常住)?(?:人口|人|老年人|户)(?=..)")
_IN_STAGE = re.compile(
    r"^(.*(?:项目|工程|企业”?|贫困[村县]|住房|(?:安置|公租|廉租|周转|商品|适用|保障|限价|人才|租赁|棚改|还建|回迁|统建|产权)房|空间|公寓|宿舍|学校|[中小]学|幼儿园|医院|卫生院|厂房|场馆|机构|安置点|小区|矿山|煤矿|矿井|路网|管网|[公道铁]路|电站|广场|公园|[房区]改造|交换机|平台|基站|充电[桩站]|[车泊床学]位|[新中]药|药品|厕所|电梯|公园|驿站|窗口|线索|实事|沼气池?|案件|积案|纠纷|诉求|隐患|工单|提案|建议|问题|信访件|线索|成果|专利|技术|事项|场景|应用|一件事|(?<!板)”))"
    r"(?:建设|主体(?:工程)?|路[基面]|土建|已|均|实际|累计|共|成功|新增?|集中|全部|如期|实现|陆续|正式|提前|全面)*(?:封顶|筹集|供应|整备|排查|关停|关闭|出清|取缔|处置|破产|注销|吊销|停产|停工|在建|续建|开工(?:建设)?|开建|基本建成|竣工|完工|投产(?:达[效产])?|达产|落地|落户|入驻|签约|投用|建成|撤并|入库|入统|开通|退出|出列|摘帽|交付|交房|回迁|配售|启动|实施|储备|谋划|(?:实现)?上市|(?:新三板|四板)?挂牌|复工|获批|分配|配租|入住|(?:分配|搬迁)入住|办结|审结|查结|结案|立案|化解|侦破|破获|移送|转化(?:落地|应用)?|推广应用|产业化"
    r"|通过(?:验收|[一-龥]{0,2}认[证定]|审批|评审|评估|审核|鉴定)|完成(?:改造|整治|建设|新建|提升|加固|改制|整改|搬迁|验收|备案|技改|招标|改扩建)){1,2}$"
)
_SOWN = re.compile("(?<=..)(?:种植|播种|栽植|栽培|收获|挂果|投产|采摘|可采)?总?面积$")
_RAISED = re.compile("(?<=..)(?:种植|养殖|栽植|栽培)$")
_CROP = re.compile(
    f"(?:{'|'.join(CROPS)}|[稻麦豆薯瓜茶果菜麻桑椒姜蒜菌花]|药材|烟叶|杂粮|牧草|饲草|苜蓿|青贮|葡萄|柑橘|枸杞|花卉|咖啡|芒果|荔枝)$"
)
_PRICES = frozenset(("均价", "平均价", "平均价格", "收购均价", "平均收购价"))
_PLANTED = re.compile("(?<=..)(?:播种|种植|栽植|移栽)$")
_DELIVERED = re.compile("(?<=..)(?:生产任务|收购任务|收购量?|交售量?|总?产量)$")
_BY_WEIGHT = ("吨", "斤", "担", "克")
_OF_PLANT = re.compile(
    "(?:设计|年)?产能|总?装机(?:容量|规模)?|总?库容量?|总?容[量积]|[总储]?仓容|[年日]?(?:处理|储存|冷藏)能力"
)
_PLANTS = ("项目", "工程", "矿", "矿井", "电站", "电厂", "水库", "机组", "风电场", "场站", "冷库", "粮库",
           "仓库", "保鲜库", "气调库", "粮仓", "沼气池", "蓄水池", "处理厂", "水厂", "处理站")
_DEALT = re.compile(
    "(?:审理|受理|办理|审|执|办|查|侦|处|调|整改|查处|处置|调解|化解|答复){0,3}(?:结|破|整改|查处|处置|调解|化解|答复)"
)
"""What was done with so many of the things told before (受理案件6842件、|审执结6573件)."""
_POWER = ("装机", "装机容量", "装机规模")
_BEGUN = re.compile(
    "(?<=..)(?:共|累计|已经?|均)*(?:完成(?:建设|改造|新建|硬化|整治|整改|治理|验收|销号|搬迁|化解|交付|移交|拆除|修复|认定|备案)|(?:集中|全面|陆续|实现)*新?(?:开工建设|开工|竣工|完工|启动|贯通|在建|续建|改建|改扩建|扩建|建成|实施)|修建)$"
)
_PUT_IN_PLACE = re.compile(
    "(.+(?:车|船|艇|灯|灯杆|灯具|电梯|桩|机|机具|农机|器|仪|箱|柜|屏|探头|摄像头|设备|装备|监控|护栏|座椅|终端|门禁|井盖|[水气电]表|锅炉"
    "|[路门站]牌|标[识牌志]|[垃圾]桶|阀门?|电池|电机|教具|课桌椅|校车|床)”?)"
    "(?:已|均|共|累计|新|实际|全部|完成|集中)*(?:投放|更新|更换|换装|推广应用|推广|安装|加装|购置|采购|配备|配置|布设|布放|投运|上线)(?:使用|运营|到位)?$"
)
"""Things that are put in place one by one, before the verb that says so (公交车|更新120辆, 路灯|安装300盏)."""
_PAID_OUT = re.compile(
    "(.{2,}(?:资金|补助金|补贴|补助|专款|债券|信贷|贷款|养老金|低保金?|工资|欠薪|账款|补偿款|款项|救助金?|奖金|待遇|津贴|抚恤金?|资助金?|助学金?|奖补|慰问金?|善款|捐款|救济|优抚|赔款|赔付|年金|保险金|补偿金?))"
    "(?:均|已|全部|累计|足额|及时|共计?|全年|实际)*(?:下达|拨付|发放|兑付|兑现|清欠|清偿|支付|追回|追讨|追缴|补发|收回)$"
)
_HIRED = re.compile(
    "(.*(?:员|教师|医生|医师|护士|干部|人才|毕业生|辅警|师傅|专家|岗位?)”?)(?:公开|全部|已|共|累计|新)*(?:选聘|招聘|聘用|招录|选拔|选派|聘任|续聘|选配|引进)$"
)
_ENDS_PLACED = frozenset("放新换装置购备运线用营位广")
_ENDS_HIRED = frozenset("聘用录拔派任配进")
_BEASTS = ("头", "只", "羽", "匹", "尾")
_KEPT = ("存栏", "出栏")
_ENDS_LEVEL = frozenset("级上")
_ENDS_PAID = frozenset("达付放现欠偿回讨缴发")
_ENDS_STAGE = frozenset(
    "顶停清缔置产销工闭建工设成产地户驻约用库通出列帽付市牌批配租住结案解破获送收证定审估核造制改迁技标扩并"
    "统房售动施备划效治升固化集查应"
)
_STAGE = (
    "(?:新?(?:开工|签约|竣工|投产|落地|建成|入库|引进|招引)|续建|在建|在谈|谋划|储备|完工|开竣工|达产|复工|洽谈|申请|授权)"
)
_OF_STAGES = re.compile(rf"({_STAGE}(?:(?:和|、|与|及){_STAGE})+)([^，、]{{0,12}}(?:项目|专利))(?:分别|均|各)")
_OF_STAGE = re.compile(r"(?:新?开工(?:建设)?|续建|在建|竣工(?:投产)?|建成投产|投产|完工|签约)项目$")
_AND = re.compile("[和、与及]")
_MADE, _SOLD = "产量", "销量"
_IDLE = re.compile(
    r"(?:力争|确保|每年|全年|预计|努力|争取|其中|当年|年内|累计|今年|去年|计划|全[省市县区州盟旗国镇乡]|[我本][省市县区州盟旗镇乡]"
    r"|[两三四五]年来?|近年来|(?:19|20)[0-9]{2}年|成功|扎实|陆续|相继|全面|积极|大力|加快|统筹|依法|及时|[省市县区]财政|先后|共|已|要|将|再|到|至|年底|、|，|,)*"
)
_DEEDS = ("造林", "植树", "绿化", "种草", "还林", "还草")
"""What is done is no more of it (新增绿地400万平方米、造林3万亩)."""
_YEARLY = ("年", "个月", "个季度")
_OF_KEPT = re.compile(r"(?:压[减缩]|下降|降低|削减|增长|提[升高]|达标|合格|完成|优良)(?:比例|幅度|率)")
_UNLAWFUL = frozenset(("违法", "违章", "违规"))
_EACH_TIME = frozenset(entries(
    "每次 每人 每户 每家 每年 每月 每个 每期 每例 每名 每村 每亩 每小时 每天 每日 每周 每季度 每学期 每学年"
))
"""By what a sum told before is parted."""
_WORTH = frozenset(("产值", "年产值", "总产值"))
_PRODUCED = re.compile("(?:生产|开采|采掘|加工|产出|出产|冶炼|采收|捕捞|种植|养殖|栽培|收获|制造|酿造|酿制|采伐)了?$")
_JOINED = frozenset(("", "、", *JOINTS))
_TOLD_OF_ONE = 3  # measures that tell of one product
_SHORTEST_NAME = 3
_SHORTEST_RATE = 2
_PAIR = 2
_OF_ONE = frozenset(entries("覆盖率 普及率 完好率 入住率 使用率 合格率"))
"""Rates of the last of several things, where each was told in a clause of its own (新建A3个，建成B5个，|覆盖率91%)."""
_ASKED = re.compile("(?:建议|提案|议案|诉求|来信|工单|案件)$")
_BORNE = frozenset(("挂果", "盛果", "初果", "采摘", "可采"))
_CROP_NAME = 5  # characters of the name of a crop
_FRAMES = frozenset(entries("方面 系列 类别 大类 门类 品类 领域 板块 环节 层面 种类 维度 大项 类型"))
"""What parts a class into kinds, and names none of them (政策措施7个|方面|23条)."""
_REACH = 200  # characters before a number in which an owner is looked for
_PEAKS = frozenset(entries(
    "单日最高 单月最高 日最高 当日最高 单日最多 单日峰值 日峰值 峰值 最高峰 高峰日 高峰期 单日最大 单日"
))
"""What is told beside the mean of a day or a month."""
# 日均客流120万人次、最高|200万人次: what the mean is of, without the time.
_MEAN = re.compile("(.*?)(?:日均|月均|每日平均|平均每日|平均每天)(.*)")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _LEVEL, _RANK, _RATIO, _THRESHOLD = Aspect.COUNT, Aspect.LEVEL, Aspect.RANK, Aspect.RATIO, Aspect.THRESHOLD
_MORE = Comparator.GT


def completed(text: str, carried: Carried, place: Place, label: str, said: Predicate) -> str:
    """What the label borrows from the measures before it and from the sentence."""
    if not label:
        return label
    first = place.group[0]
    if label[0] == "每" and (last := carried.last) is not None and (
        (last.aspect is _COUNT and label[1:] == last.unit) or (last.unit == first.unit and label in _EACH_TIME)
    ):
        # 步道30条（每条5公里以上）; 奖励52万元，每次26万元
        return carried.label()
    if label in _FRAMES and (last := carried.last) is not None and last.aspect is _COUNT and (
        last.end == first.start - len(place.region)
    ):
        # 文创产品5个系列120余种
        return last.label if last.label not in _FRAMES else ""
    if first.dimension == "length" and (begun := _BEGUN.search(label)) and not is_named(label):
        # 综合管廊建设开工26公里
        label = label[: begun.start()]
    if label[:2] == "用于" and first.aspect is _COUNT:
        # 筹集资金86万元，用于救助大病患者120名
        label = subject(label[2:]) or label
    ends = label[-2:]
    if ends == "任务" and first.dimension in ("money", "") and is_attribute(label[:-2]):
        # 完成协议投资额任务2.5亿元
        label = label[:-2]
        ends = label[-2:]
    if ends == "建设" and first.dimension in ("length", "area") and len(label) > 4 and label[-4:-2] not in _UNLAWFUL:
        label = label[:-2]
    if label[-1:] in _ENDS_STAGE and (first.aspect is _COUNT or first.dimension == "area") and not is_named(label) and (
        of_works := _IN_STAGE.match(label)
    ):
        # 项目在建246个: the projects are counted.
        label = of_works.group(1)
    if label[-1:] in _ENDS_PLACED and first.aspect is _COUNT and first.dimension != "time" and not is_named(label) and (
        placed := _PUT_IN_PLACE.match(label)
    ):
        label = placed[1]
    if label[-1:] in _ENDS_HIRED and first.dimension == "people" and (hired := _HIRED.match(label)):
        # 生态护林员选聘186人
        label = hired[1]
    if label[-2:] == "养殖" and first.unit.endswith(_BEASTS) and len(label) > 2:
        # 鸡、鸭、鹅养殖超过20万只
        label = label[:-2]
    if label[-1:] in _ENDS_LEVEL and first.aspect is _COUNT:
        # 新增绿色工厂国家级6家、自治区级3家
        label = by_level(label)
    if label[-1:] in _ENDS_PAID and (of_money := _PAID_OUT.match(label)):
        # 省级补助资金已下达10亿元
        label = of_money.group(1)
    if label.endswith(("项目", "专利")) and ("分别" in place.region or "均" in place.region):
        # 新开工、新竣工工业项目分别为…
        label = _staged(place.region) or label
    previous = carried.last
    if not label or previous is None or previous.aspect is _RANK:
        if previous is not None and label == "保有量":
            # 新能源汽车渗透率全国第一，保有量突破50万辆
            return lent(label, previous.label, listed=False, alike=False, counted=False)
        return _qualified(text, label, place) if label in STATE_OWNED else label
    if label in _PEAKS and previous.unit == first.unit and (mean := _MEAN.match(previous.label)):
        # 日均客流量740万人次，单日最高1188万人次
        return label + mean.group(2) if mean.group(2) else mean.group(1) + label
    if previous.aspect is _THRESHOLD and label[0] in "超过" and (
        carried.counted(first.unit).startswith(previous.label + label[0])
    ):
        # 投资超10亿元项目9个、超50亿元项目2个
        return previous.label + label
    if label in ("项目", "建设项目") and previous.label.endswith("项目"):
        label = _staged(place.region) or label
    if label in HARVESTS and (len(place.group) > 1 or carried.row()):
        # 粮食面积6万亩，蔬菜面积9万亩，产量分别为…: of each; 核桃10万亩、梨3万亩、桃2万亩，产值…: of all.
        return label
    gap = text[previous.end : first.start]
    listed = "、" in gap[:4] or gap.startswith(JOINTS)
    begin = text.rfind("新增", max(place.clause, previous.start - _REACH), previous.start) if listed else -1
    bare = begin >= 0 and place.region.lstrip("、和与及以上") == label
    if bare and not label.endswith(_DEEDS) and _IDLE.fullmatch(text, place.clause, begin):
        # 新增国家高新技术企业12家、省科技型中小企业36家: 新增 is shared.
        label = gained(label)
    if listed and previous.label[:2] in _KEPT and _kind(previous.unit) in _BEASTS and _kind(first.unit) in _BEASTS and (
        place.region.lstrip("、和与及以") == label
    ):
        # 存栏生猪2.6万头、肉牛3200头
        return previous.label[:2] + label
    if listed and previous.label.startswith("盘活") and previous.unit == first.unit and (
        place.region.lstrip("、和与及以") == label and is_named(f"盘活{label}")
    ):
        # 盘活闲置土地3000亩、低效用地5000亩
        return "盘活" + label
    # 零售总额56亿元，增长9%，其中城镇|42亿元: what grew is of the kind.
    grew = previous.aspect is Aspect.GROWTH and first.unit not in RATES and bool(carried.whole) and (
        carried.whole in (previous.label, previous.part_of)
    )
    # 零售总额56亿元；其中农村|增长9%
    grew = grew or (
        previous.aspect is _LEVEL and carried.whole == previous.label and first.unit in RATES and said.sign != 0
    )
    alike = grew or previous.unit == first.unit or _kind(previous.unit) == _kind(first.unit)
    if label[-1] == "率" and is_answer(label):
        if previous.aspect is _COUNT and (label[:-1] == previous.label or _DEALT.fullmatch(previous.label)) and (
            of := carried.counted_before(previous.unit)
        ):
            # 发现问题87个，整改84个，整改率96.6%
            return of + label
        if carried.peers() and (
            _ASKED.search(previous.label) or text[carried.found[-_PAIR].end] in "、和与及" or label not in _OF_ONE
        ):
            # 建议396件、提案876件，满意率100%: it is the rate of each.
            said.every = True
            return label
        if answered := carried.answered():
            # 受理诉求23万件，办结率99%，满意率98%
            return answered + label
    if label[-1] in "率面" and len(label) > _SHORTEST_RATE and len(place.group) == 1 and not said.every and (
        previous.label.removesuffix("人数").endswith(label[:-1]) and not is_named(label)
    ):
        # 养老保险参保8600人，参保率92%; 企业改制86户，改制面92%: the rate of what was done.
        return previous.label.removesuffix("人数") + label[-1]
    if previous.unit in _YEARLY and gap == place.region and _OF_KEPT.fullmatch(label):
        # 一般性支出连续5年压减比例超5%
        return previous.label + label
    # 每千人口床位6.8张，拥有医师3.1人
    per = listed or (previous.aspect is _RATIO and first.value % 1 and _HAS.match(place.region) is not None)
    # 每百户拥有彩电120台，洗衣机85台
    per = per and not is_attribute(label)
    told_on = per or (gap[:1] == "，" and gap[1:] == place.region and place.region.startswith(label) and (
        len(label) <= _CROP_NAME and label[0] != "新" and not is_attribute(label) and not DEED.match(label)
    ))
    owner = _OF_EACH.match(previous.label) if told_on and previous.aspect is _RATIO else None
    owner = owner or (_OF_THOUSAND.match(previous.label) if per else None)
    if owner and not label.startswith("每") and (
        first.aspect is _COUNT or (first.unit == previous.unit and len(label) <= _CROP_NAME)
    ):
        # 每百户农民拥有自行车八十辆、手表一百三十只
        return owner.group() + label
    if label in _BORNE and previous.unit.endswith("亩") and (crop := _SOWN.sub("", previous.label)) != previous.label:
        # 苹果面积26万亩，挂果18万亩
        return crop + label + "面积"
    if label in HARVESTS and previous.unit.endswith("亩"):
        crop = _SOWN.sub("", previous.label)
        if _CROP.search(crop) if crop != previous.label else len(crop) <= _CROP_NAME and not crop.endswith("面积"):
            # 种植柠檬4000亩，产量4820吨; 苹果面积30万亩，产量20万吨
            return _PLANTED.sub("", crop) + label
    if label in _WORTH and (product := _product(text, carried)):
        # 生产原油7.1万吨，下降16.5%，实现产值3.5亿元
        return product + label
    if label == "产值" and previous.label.endswith("总产"):
        # 中药材总产2.23万吨，实现产值2.8亿元
        return previous.label[:-2] + label
    if label == _SOLD and previous.label.endswith(_MADE):
        # 汽车产量10.4万辆、销量10.02万辆
        return previous.label.removesuffix(_MADE) + label
    if label in _PRICES and previous.unit.endswith(_BY_WEIGHT):
        # 收购烟叶12万担，均价30元
        return _DELIVERED.sub("", previous.label) + label
    if previous.label.endswith("变电站") and label.endswith(_POWER):
        # 110千伏变电站2座，新增装机容量15万千瓦: of what generates.
        return label
    if previous.aspect is _COUNT and previous.label.endswith(_PLANTS) and _OF_PLANT.fullmatch(label) and (
        listed or gap == "，" + place.region.lstrip("，")
    ):
        # 建成煤矿6处、产能1400万吨
        return previous.label + label
    if previous.unit == first.unit and previous.aspect is _LEVEL and (sown := _SOWN.search(previous.label)) and (
        _CROP.search(label) and place.region.lstrip("，、,其中和与及").startswith(label)
    ):
        # 优质小麦种植面积200万亩，优质玉米150万亩
        return label + sown.group()
    if previous.unit == first.unit and first.unit.endswith("亩") and len(label) <= _CROP_NAME and (
        gap[:1] in "，、" and (raised := _RAISED.search(previous.label)) and not _RAISED.search(label)
    ) and place.region.lstrip("，、") == label:
        # 河蟹养殖500亩、乌鳢600亩
        return label + raised.group()
    if harvest := fared(label, place.region):
        # 农作物播种面积增加5%，粮食喜获丰收、总产量增长6%
        return harvest
    if label.startswith("加上") and previous.unit == first.unit and len(label) > _SHORTEST_RATE:
        # 财政收入79亿元，加上上划“两税”共计136亿元: both of them.
        return previous.label + label
    if label == "内资" and "引进" in place.region:
        # 实际利用外资3.6亿美元，引进内资67亿元
        return "引进" + label
    full = lent(
        label, carried.label(), listed=listed, alike=alike,
        counted=previous.aspect is _COUNT and not said.every,
    )
    beside = "" if previous.part_of is None or previous.label in text else previous.label
    if full == label and alike and carried.inside_whole and (kind := of_kind(label, carried.whole, beside)):
        # 财政支出120亿元，其中教育32亿元; 固定资产投资增长9%，其中工业增长12%
        return kind
    if full != label and lists(label) and said.comparator is _MORE and full.startswith(label):
        # 有色金属产业产值超4000亿元，钢铁、食品产业超3000亿元: each of them.
        said.every = True
    return _qualified(text, full, place) if full in STATE_OWNED else full


def _product(text: str, carried: Carried) -> str:
    """The one product of which it was told last how much was made, or nothing."""
    label = carried.label()
    begin = max(0, len(carried.found) - _TOLD_OF_ONE)
    for place in range(len(carried.found) - 1, begin - 1, -1):
        draft = carried.found[place]
        if draft.label != label:
            return ""
        edge = draft.start - len(label)
        if draft.aspect is _LEVEL and text.startswith(label, edge) and not draft.unit.endswith("元") and (
            made := _PRODUCED.search(text, max(0, edge - _SHORTEST_NAME), edge)
        ):
            # 开采荒料106万立方米、加工板材3184万平方米、实现产值…: of both.
            before = carried.found[place - 1].end if place else 0
            return "" if place and text[before : made.start()] in _JOINED else label
    return ""


def _qualified(text: str, label: str, place: Place) -> str:
    start = place.group[0].start
    return qualified(label, text, max(0, start - _REACH), start)


def _staged(region: str) -> str:
    """Projects by their stage (续建项目40个，建成投产项目30个; 新开工和建成项目分别增长…), or nothing."""
    staged = _OF_STAGE.search(region)
    if staged:
        return staged.group()
    several = _OF_STAGES.search(region)
    if several is None:
        return ""
    return "、".join(f"{stage}{several.group(2)}" for stage in _AND.split(several.group(1)))


def _kind(unit: str) -> str:
    """The unit without its scale words: what tells whether two numbers are of one kind."""
    return unit.lstrip("十百千万亿") or unit
