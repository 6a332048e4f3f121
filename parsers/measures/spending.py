"""What a sum of money is named by: what it is for, the rate that it is paid at, or the verb that it is given with.

Money is the one thing that is rarely named by the noun next to it: that says what was done with it.
"""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import DEED
from ..wording.verbs import is_verb
from .carrying import Carried, leans
from .clauses import CLAUSE_MARK
from .counting import behind
from .doers import is_body, is_deed
from .labels import subject
from .nouns import done_to, noun_end, spent_on
from .portions import BY
from .series import Place

__all__ = ["given_as", "is_spent", "is_used", "paid_for", "sum_of"]

_SPENT = re.compile(
    r"(?:安排|投入|拿出|列支|拨[出付]|下达|筹集|筹措|整合|统筹|配套|募集|划拨|发放|争取|落实|提供|设立|给予|支持|补助|奖励|获得|引进|投放|增发|新增|发行|覆盖|签订|签署|签下|签约|拿下|斩获|揽获|收获|赢得|争得|承揽|达成|授信)"
    r"(?:了|全部|不少于|不低于|至少|超过?|近|约)?$"
)
_USED = re.compile("(?:^|[，、,将要拟划可共已再先别只仅均年入])用$")
_ASIDE = re.compile("(?<=..)（[^（）]{1,20}）?$")
"""What a bracket says more of what money is for (用30亿元建设住宅（自建的在外）)."""
_EACH = re.compile(r"每(?:人|户|名|家|村|年|月|人每[年月]|[个家名所座][一-龥]{1,5})$")
_LAID_OUT = frozenset(entries(
    " 投入 拿出 安排 列支 筹集 筹措 多方筹集 多方筹措 整合 统筹 统筹安排 争取 募集 融资 自筹 配套 落实 下达 拨付 划拨"
    " 捐资 集资 注入 斥资"
)) | {""}
_DRAWN = re.compile(
    "(?:^|[，,])(?:今年|拟|要|还|再|并|将|先后)*[从由]([^，。；、0-9]{2,16})中"
    "(?:拿出|安排|列支|划拨|调剂|提取|筹集|切出)(?:了|近|约|超过?)?$"
)
"""From what money is drawn (从预备费中拿出|3亿元)."""
_LAYING_OUT = tuple(_LAID_OUT - {""})
_SPENT_ON = re.compile(
    # 实际到位400亿美元，|投向基础产业的项目增多: what is told next
    "[，,]?(?:专项|主要|重点|全部)?(?:用于|投向|投入到)(?![^，。；0-9]{2,30}的(?:项目|比[重例]|资金|贷款|投资|企业)"
    "(?:增[多加长]|减少|上升|下降|提高|扩大|[^，。；0-9]{0,4}(?:增[多加长]|减少|上升|下降|提高|扩大)))(?:支持|扶持|奖励|帮助解决|解决)?"
    "(?:(?:地方|各地|基层|县级|乡镇)(?=加强|改善|完善|解决|建设|开展|推进|发展|做好))?|帮助解决|解决(?=[^，。；、,;0-9]{4})|(?:支持|扶持|奖励|补助)(?!资金|金|[，。、；,;]|$)|设立|作为|用作"
    # 筹措8亿元实施安居工程, 投入3亿元推进农村危房改造
    "|(?:大力|全力|深入|全面)?(?:实施|推进|开展|启动|推动|促进|保障|加快|加强|完善|改善)(?=[^，。；、,;0-9]{4})"
)
_OTHER_WORKS = re.compile("的[^，。；、0-9]{2,24}、")
_GRANTED = re.compile(
    "(?:不等)?的?(?:标准)?(?:给予|予以|发放|提供)?((?:一次性|生活|住房|交通|就业|创业|临时|基本)*(?:补[助贴偿]|奖[励补金]|资助|救助)金?)(?=[，。；、,;]|$)"
)
_NAMED_RATE = re.compile(
    "的?((?:补[助贴偿]|奖[励补]|缴费|筹资|救助|供养|保障|收费|生活费?|参[保合]|经费|拨付|定额)[一-龥]{0,4}标准)"
)
"""What a sum for each is called behind it (每人每年17元的|补助标准)."""
_BRINGS_ABOUT = ("使", "让", "确保", "力争", "争取", "带动", "撬动", "惠及")
"""How a clause opens that tells what came of the money before it."""
_AT_RATE = re.compile("的?标准(?=[一-龥]{4})")
_COUNTS = re.compile("[0-9][万余多]?[个家户项所座条处名人件台套栋]")
"""What else is counted behind a sum (扶持|1220个项目), but not 5G基站."""
_SET_ASIDE = re.compile(r"(安排|筹措|划拨)(?:了|超过?|近|约|达到?|不低于|不少于|高达)?$")
_PUT_IN = re.compile(
    r"(投入|补助|补贴|支出|销售|创收|减负|减亏|增亏|节支|让利)(?:了|超过?|近|约|达到?|不低于|不少于|高达)?$"
)
_OWED = frozenset(entries("拖欠 欠发 欠缴 欠付 缓发 久拖不付 历年拖欠 多年拖欠 历史拖欠 长期拖欠"))
_GRANTED_BY = frozenset(entries("实施 安排 下达 推出 出台 批准 启动 确定 支持 拨付 欠发 拖欠"))
_GRANTORS = frozenset(("", "国家", "中央", "上级", "省", "省里", "省委", "省政府", "自治区"))
"""Verbs with 的 by which a sum is told of before its name."""
_BROUGHT_BACK = frozenset(("盘活", "盘活利用", "消化", "收储", "流转", "腾出"))
_SCALE_OF = re.compile(
    "(?:设立|创设|组建|发起|成立|实施|启动|全[国省市区州县]|[首一两][支只个])*((?:总|首期|认缴|资金|募集)?规模|总额)"
)
"""How large a fund is that is named behind the number (设立总规模|50亿元的产业引导基金)."""
_MADE_UP = ("形成", "构成", "形成了")
_FORMED = re.compile(
    "的([一-龥]{0,6}(?:投资|融资|资产|信贷|产业|资金|债务|产出|消费|贸易|经济)(?:总?规模|总量|总额|能力))(?=[，。；、,;]|$)"
)
"""What so much money makes up, behind it (形成12亿元|的投资规模)."""
_SCALED = re.compile("的([一-龥]{0,12}?(?:基金|资金池|投资计划|刺激计划))(?=[^一-龥]|$)")
# Sums of money by what they are, behind their number; and what names one in front of it.
_FUND = re.compile(
    "[一-龥]{0,8}?(?:贷款|资金|债券|专债|基金|补助|补贴|奖补|奖金|经费|专款|捐款|授信|存款|补偿金?|转移支付|借款|账款|欠款|工资|欠薪|款项"
    "|费用|货款|赔款|税款|收入|产值|税收|利润|资产|债务|投资|税费|租金|保费|养老金|(?:企业|公司|城投|地方|专项|一般)债|中期票据|短融券?)(?=获批|到位|落地|成功|正式|发[放行]|$)"
)
_FUNDED = re.compile("[资款金费额值入出税债利润券贷]$|补[助贴偿]$|投入$|奖补$|支付$|工资$")
_FUND_PUT_TO = re.compile(
    "([一-龥]{0,6}?(?:[国公]债|债券|贷款|资金|专款|基金|补助|补贴|经费|债务限额))"
    "(?:大力|全力|深入|全面|重点|主要|专项)?(?:加强|支持|实施|推进|开展|启动"
    "|推动|促进|保障|加快|完善|改善|用于|扶持|帮助|解决)(?=..)"
)
"""A sum of money with what it is put to behind it."""
_RECEIVERS = tuple(entries("企业 项目 农户 家庭 单位 学生 职工 群众 居民 主体 村 户 人员 人才 团队"))
_GRANTS = ("奖励", "奖补", "奖金", "补助", "补贴", "补偿", "资助", "救助", "慰问")
_GIVEN_TO = re.compile("(?:给予|予以|奖励|补助|补贴|资助|兑现|发放)[^，。；、]{0,10}$")
_DISTRICTS = ("城区", "新区", "园区", "开发区", "高新区", "经开区", "片区")
_INVESTED = re.compile("[^，]{2,}?(?<!固定资产)(?<!项目)(?<!工程)((?:总|计划|概算)*投资)")


def paid_for(text: str, carried: Carried, place: Place, label: str) -> str | None:
    """Return what a sum of money is for or what it is paid as, by the words behind it; None where they do not say."""
    last, region = place.group[-1], place.region
    if drawn := _DRAWN.search(region):
        # 从预备费中拿出3亿元，用于救灾
        label = ""
    if (label in _LAID_OUT or is_body(label.removesuffix(region[-2:]).removesuffix("中"))) and (
        spent := _SPENT_ON.match(text, last.end)
    ):
        # 安排20亿元用于水利建设
        cause = spent_on(text, spent.end())
        if spent.group()[0] in "，," and (label or drawn or region.endswith(_LAYING_OUT)):
            # 安排3亿元，用于加强农村基础设施建设: told in a clause of its own.
            cause = cause or done_to(text, spent.end())
            mark = CLAUSE_MARK.search(text, spent.end())
            cause = cause or behind(text, spent.end(), mark.start() if mark else len(text))
            if text[spent.end() : spent.end() + 1].isdigit():
                # 拿出3亿元，用于1.2万人次的培训: that is counted by itself.
                return drawn[1] if drawn else given_as(text, place) or label or cause
        cause = cause or behind(text, spent.end(), place.next_start)
        if cause and not _COUNTS.search(cause):
            return cause
        laid = _SET_ASIDE.search(region)
        return given_as(text, place) or label or (drawn[1] if drawn else laid[1] if laid else cause)
    if drawn:
        return given_as(text, place) or drawn[1]
    if is_body(label) and (laid := _SET_ASIDE.search(region)) and (given := given_as(text, place)) and (
        given != laid[1]
    ):
        # 中央财政安排150亿元，增加对产粮大县的转移支付
        return given
    if label.endswith(("规模", "总额")) and (scale := _SCALE_OF.fullmatch(label)) and (
        fund := _SCALED.match(text, last.end)
    ):
        return fund[1] + scale[1]
    if label.endswith(_MADE_UP) and (formed := _FORMED.match(text, last.end)):
        # 带动银行贷款形成3.28万亿元的投资规模
        return formed[1]
    before = carried.last
    if not label and before is not None and before.unit == last.unit and (
        leans(before.label) and _OTHER_WORKS.fullmatch(region)
    ):
        # 投资56亿元的产业园、20亿元的项目: both are what was invested.
        return before.label
    if "每" in region and (granted := _GRANTED.match(text, place.bound_end)):
        # 给予每名学生500元的补助
        return granted.group(1)
    if "按" in region and (named := _NAMED_RATE.match(text, place.bound_end)):
        # 按每人每年17元的补助标准
        return named[1]
    if "按" in region and (rate := _AT_RATE.match(text, place.bound_end)) and (paid := done_to(text, rate.end())):
        # 按每人每年30元标准筹集大额医疗补助金
        return paid
    return None


def is_spent(region: str) -> bool:
    """Do the words before a number say that so much of what stands behind was spent, or so many were covered?"""
    return _SPENT.search(_EACH.sub("", region)) is not None


def is_used(region: str) -> bool:
    """Do the words before a sum say that it is used for what stands behind it (计划用|2亿元改造农村电网)?"""
    return region[-1:] == "用" and _USED.search(region) is not None


def sum_of(text: str, place: Place, label: str, noun: str, *, spent: bool) -> tuple[str, int]:
    """Return what a sum of money between a label and a noun is named by, and where the noun ends if it is taken, or 0.

    ``spent`` says that the words before it say that it was spent.
    """
    last = place.group[-1]
    if label and text.startswith("的", last.end) and leans(label):
        return label, 0
    if (told := _INVESTED.fullmatch(label)) and text.startswith("的", last.end):
        # 引进某公司投资1.3亿元的养殖场
        return told[1], 0
    if label and noun and place.region.endswith("的") and (label in _OWED or (
        label[-2:] in _GRANTED_BY and (label[:-2] in _GRANTORS or is_body(label[:-2]))
    )):
        # 拖欠的3.2亿元农民工工资, 国家实施的4万亿元投资计划
        return noun, noun_end(text, noun, last.end)
    if label and place.region.endswith(label) and (fund := _fund_behind(label, noun)):
        alone = label in BY or (is_deed(label[-2:]) and not is_body(label))
        return fund if alone else label + fund, noun_end(text, fund, last.end)
    if label.endswith(_RECEIVERS) and noun.startswith(_GRANTS) and _GIVEN_TO.search(place.region):
        # 给予企业100万元|奖励: what they got.
        return noun, noun_end(text, noun, last.end)
    if label and not spent and not label.endswith(_DISTRICTS):
        # 盘活56亿元资产
        return label + subject(noun) if label in _BROUGHT_BACK else label, 0
    if spent and (is_verb(noun) or DEED.fullmatch(noun) or _COUNTS.search(noun)) and (put := given_as(text, place)):
        # 投入3亿元新建、改扩建学校20所, 投入2亿元扶持120个项目: deeds and what else is counted name no money.
        return put, 0
    # 安排500亿元设立稳定调节基金, 投入2亿元新建学校: what it is for.
    noun = _ASIDE.sub("", noun)
    if sent := _FUND_PUT_TO.match(noun):
        # 增发1000亿元国债加强基础设施建设
        return sent[1], noun_end(text, sent[1], last.end)
    return subject(noun) or noun if spent else noun, noun_end(text, noun, last.end)


def given_as(text: str, place: Place) -> str | None:
    """Return what a sum of money without a noun on either side is named by, or None: how it was given, or for what."""
    if put := _PUT_IN.search(place.region):
        return put.group(1)
    if text.startswith(("，", ","), place.bound_end) and (set_aside := _SET_ASIDE.search(place.region)):
        # 安排500万元，改造背街小巷: it is named by what it is for, but not by what came of it.
        came_of_it = text.startswith(_BRINGS_ABOUT, place.bound_end + 1)
        return set_aside[1] if came_of_it else done_to(text, place.bound_end + 1)
    return None


def _fund_behind(label: str, noun: str) -> str:
    """The sum of money named behind its number where what stands in front only says whose it is, or nothing.

    省级|2000万元|补助资金; 水厂工程|1.1亿元|贷款
    """
    fund = _FUND.match(noun)
    return "" if fund is None or _FUNDED.search(label) else fund.group()
