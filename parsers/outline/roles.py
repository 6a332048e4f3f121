"""What a part of a report is for: from the words of its heading, and from its content where the heading fails."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ...schema.terms import Role
from ..lines.marks import BULLETS
from ..lines.sentences import Sentence
from ..lines.tenses import tense
from ..wording.gathering import entries

__all__ = [
    "content_role", "governs_last", "heading_role", "is_aims_of", "is_part_line", "leaning", "looks_back",
    "looks_both_ways", "owns_time", "section_role",
]  # fmt: skip

_NUMBERING = re.compile(
    r"^(?:【?[第（(〔【\[]?[一二三四五六七八九十0-9]{1,3}(?:部分)?[）)〕】\]、.．，:：]+|[①-⒛㈠-㈩【]|[Ⅰ-Ⅻ][、.．]|[（(][Ⅰ-Ⅻ][）)]|[（(]?[IVX]{1,4}[、.．）)])"
)
_GLOSSARY = re.compile(
    r"(?:名词|用语|词语|术语|缩略语|有关词汇|概念)的?(?:解释|解读|解析|说明|注释|注解|释义|简释|浅释)|词解释"
    r"|^(?:附[件录]?[0-9]?[:：]?)?(?:《[^》]{2,24}》|(?:政府工作)?报告)?中?的?(?:[有相]关|部分|主要)?(?:名词|注释|注解|注)(?:术语|说明)?[:：]?$"
)
_CLOSING = re.compile(r"^(?:结束语|结语|结束)$")
_OPENING = re.compile(r"^(?:引言|前言|导言|序言)$")
_GOVERNANCE = re.compile(
    r"政府(?:自身)?改革建设|政府自身的?(?:改革|建设)|自身建设|改革政府机构|政权建设$|政府治理|(?:建[设强]|打造|加强|锻造|塑造|锤炼|做强).{0,12}(?:政府|机关)(?:建设)?$|政府建设|从严治政"
    r"|政风建设|(?:提[升高]|增强|打造|锻造).{0,10}政府(?:效能|执行力|公信力|服务效能|履职能力)"
    r"|作风[^，。]{0,12}政府|政府[^，。]{0,4}(?:高效|规范|廉洁)?(?:运转|运行|作风|形象)|过硬政府|施政(?:能力|水平)"
    r"|(?:[廉勤]政|法[制治]|效能|职能)[^，。]{0,8}，[^，。]{0,12}政府(?:的?工作|行政|服务|管理)(?:的?(?:能力|水平|效率|效能|质量))$|转变政府职能[^。]{0,8}(?:效能|效率|行政)|行政效能$"
)
_GOVERNING = re.compile(
    r"政府自身革命|政府能力建设|改进(?:和加强)?政府工作|履行好?政府职[责能]$|转变政府职能[^。]{0,8}作风|(?:过硬|优良|务实|扎实)作风"
    r"|政府(?:效能|执行力|公信力|履职能力)[^，。]{0,6}(?:提[升高]|增强|跃升)"
    r"|(?:政府[^，。]{0,8}(?:廉政|法制|机关|党组)|(?:加强|推进|抓好)[^，。]{0,10}廉政)建设|从严管党治[党政]|自身硬$|严于律己"
    r"|^[^，。]{0,4}(?:转变政府职能$|政府职能转变$|转变政府职能，)|(?:^|，)(?:[一-鿿]{2}){0,3}依法行政(?:$|[，、])|(?:执政|勤政)为民$"
    r"|(?:加强|改善|改进)政府管理|(?:行政|履职)(?:能力|水平)$|转变[^，。]{0,4}作风[，、][^，。]{0,4}狠?抓落实|^[^，。]{0,6}作风建设，"
)
"""What only a part is called that is about how the government works; sections of it may be called so, too."""
_GOVERNS_LAST = re.compile(
    r"转变(?:政府)?(?:职能|作风)，|作风(?:建设)?，[^，]{0,4}落实|(?:^|[，：])[一-鿿]{0,6}人民(?:满意的)?公仆|(?:过硬|廉洁|务实)(?:的)?(?:干部)?队伍"
    r"|初心使命|效能建设|执行力|公信力|为民(?:本色|情怀|宗旨)|(?:改进|加强)政府工作|依法行政|廉洁从政|人民满意的?(?:政府|公仆)"
)
"""What the last part of a report is called where it is about how the government works; elsewhere it may be work."""
_LIVELIHOOD = re.compile(
    r"[民惠利便][生民].{0,2}实事|为民(?:办|兴办|办好)?.{0,4}实事|(?:十|10|[0-9一二三四五六七八九]+)[大件项]?.{0,4}实事|[办做][好实成理][几多][大件项].{0,4}实事"
    r"|民生工程(?:项目)?$|[0-9一二三四五六七八九十][大件项个]?(?:重点)?(?:民心|惠民|利民|便民)工程(?:项目)?$"
)
_CARRIED_OUT = re.compile(
    "(?:完成|办理|落实|兑现|进展|实施|推进)情况"
    "|(?:全面|圆满|全部|如期|顺利)(?:完成|兑现|办结|落实)"
)
"""What is told of those that were promised the year before (2030年十件民生实事完成情况)."""
_PROBLEMS = re.compile(
    r"(?:困难|不足(?:之处)?|挑战|差距|短板|缺点|错误|失误|瓶颈|薄弱环节"
    r"|[个的些](?:主要|突出)?(?:矛盾|难题))"
    r"(?:[、和与](?:困难|问题|不足|挑战|差距|短板|缺点|错误|失误|瓶颈|矛盾|弱项))*$"
    r"|^“?[痛难堵]点”?[、和与]“?[痛难堵]点”?$"
    r"|(?:困难|不足|挑战|差距|短板|存在|面临|主要|突出|矛盾)[、和与的]{0,2}问题$|(?:^|，)[^，]{0,2}[看找查摆]问题$"
    r"|存在(?:的)?(?:主要)?(?:困难|问题|不足)|^问题$|(?:问题|困难|不足|差距)(?:[和与及]其?|的)(?:主要)?(?:原因|成因|教训)$"
    r"|^(?:清醒|正确|客观|全面|辩证|冷静)地?(?:认识|看待|分析|把握)[^，]{0,10}(?:问题|困难)$|^(?:[^，]{0,4}(?:发展|工作|前进)[^，]{0,4}中的?问题)$"
)
_UNMENDED = re.compile(
    "(?:困难|问题|不足|差距|短板|弱项|瓶颈|矛盾|难题)”?[仍还]?(?:依然|仍然)?(?:亟待|有待|尚待|亟[需须]|急需|尚需)"
    "(?:进一步)?(?:补[齐强上]|弥补|缩小|破解|突破|解决|改进|化解)$"
    "|^(?:正视|认清|检视|反思)[^，]{0,6}(?:不足|问题|差距|短板|困难)，(?!.*(?:补|解决|破解|整改|攻坚))"
    "|还差(?:什么|在哪里?)$|(?:差距|问题|不足|短板)(?:在哪里?|有哪些)$"
)
"""What a heading says of problems that wait to be solved (“三大短板”亟待补齐)."""
_MENDS = re.compile(
    r"解决|化解|[破缓]|打通|[疏畅]通|突破|攻坚|根治|跨越|扫除|摆脱|突围|减轻|救助|应对|整[改治]|处理|攻克|补(?!充)|纠正|改正|抓|缩小|消除|克服|关于|防止"
    r"|(?:加强|强化|夯实|支持|扶持|改善|改造|提升|投向|倾斜|聚焦|着眼|围绕|补强|强)[^，。]{0,8}(?:薄弱环节|短板|弱项)"
)
"""What is done about problems: a heading that says so is about work."""
_REVIEW = re.compile(
    r"回[顾眸]|总结|(?:工作|执行|完成|进展|经济社会发展)的?(?:基本)?情况|^基本情况$|计划(?:胜利|全面|圆满|提前|超额)?完成$|过去的工作$|成就|成绩|工作亮点|取得了?(?:显著|重大|新)?的?(?:成效|进展)|工作成效$"
    r"|本届政府(?![^，。]{0,8}(?:目标|任务|施政|设想|打算))|上届政府"
    r"|过去(?:的)?(?:[一二三四五六]|[0-9])年|去年|今年以来|上一?年|前[一二三四五]年|[一三四五两]年来|报告[0-9]{4}年的工作"
)
_FULFILLED = re.compile("(?<!确保)(?<!努力)(?<!力争)(?:圆满|胜利|较好地?)完成[^，。]{0,14}(?:任务|目标)$")
_PLAN_NOUN = r"(?:重点)?(?:工作|任务|措施|举措|项目)"
_PLAN = re.compile(
    r"做好(?:今年|明年|(?:19|20)[0-9]{2}年|下一?步|下半年|今后)的?(?:各项)?(?:政府)?工作|(?:今后|未来|下[一]?步|今年|明年|新一年|本年|下届).{0,24}|(?:主要|重点|重大|目标|中心|工作|发展"
    r"|具体)"
    + _PLAN_NOUN
    + r"(?![^，。]{0,8}(?:突破|推进|进展|成效|实施|完成|见效|提升|推动|建设)$)|"
    + _PLAN_NOUN
    + r"(?:的?(?:安排|部署)意见|安排|部署|建议|意见|重点|打算|思路|计划|设想)"
    r"|(?:年|新的?一年|今后)的?各项工作$|(?:年|五”?|时期)的?发展(?:思路|计划|设想|蓝图)$|年的?(?:政府)?工作展望$|五”(?:计划|规划|时期|期间)?(?:(?:经济)?(?:社会)?发展)?的?(?:基本|总体|初步|主要)(?:设想|构想|考虑)$|总体部署|建议$|规划纲要|五”?(?:时期|期间)[^，。]{0,16}(?:把握|遵循|坚持)的[^，。]{0,6}(?:要求|原则|方针)$|举措$|任务$|措施$|部署$|安排$"
)
_PAST_WORK = re.compile(r"(?:主要|重点|政府|所做的?)工作$|工作$|发展$|^[0-9]{4}年$")
_BOTH_WAYS = re.compile(
    r"(?:成就|成绩|成效|回顾|总结|情况)[和与及、].{0,20}(?:目标|任务|打算|安排|部署|重点|建议|设想)"
)
_AHEAD = re.compile(r"今后|未来|下[一]?步|今年|明年|安排|部署|打算|建议|目标")
_TARGETS = re.compile(
    r"目标|(?:预期|约束)性?指标|主要指标$|总体要求|总体思路|指导思想|指导方针|总要求|基本思路|总体考虑"
)
_AIMED = re.compile("目标|指标")
"""What a part sets that is no more than how to work where its heading only names that (2031年工作总体要求)."""
_AT_GOAL = re.compile(
    "(?:锚定|紧盯|瞄准|紧扣|朝着|向着|咬定|盯住)[^，。、；：]{0,10}目标(?!任务)|以[^，。]{2,24}为目标"
    "|(?:实现|完成|为|向|朝)[^，。、；]{0,24}目标(?:任务)?(?=第一仗|而|迈进|前进|进军|奋斗|努力|奋进)"
)
"""Words that only say what work is bent on (锚定目标、勇争一流，奋力谱写新篇章; 打好实现总目标第一仗)."""
_TARGETS_ALONE = re.compile(
    r"(?:预期|主要|发展|总体|奋斗|工作|年度)性?(?:预期)?(?:目标|指标)[。：:]?$|目标和总体要求"
    r"|^.{0,12}总体要求.{0,10}$"
)
_ASIDE = re.compile(
    "目标|指标|总体要求|实事|民[生心]工程|民工程|困难|不足|挑战|差距|短板|问题|缺点|错误|失误|瓶颈|薄弱环节|矛盾|难题|[痛难堵]点"
)
"""One of these stands in every heading about problems, targets or livelihood projects alone."""
_FOR_PEOPLE = re.compile("[民众]|百姓|实事")
_MORE = re.compile(r"原则|任务|方针|重点|理念")
_WORK = re.compile(r"工作|任务|措施|举措|重点|部署$|安排")
_GUIDED = re.compile(
    "(?:政府)?工作的?(?=总体要求|指导思想|指导方针|总体思路|总要求|基本思路|总体考虑|(?:奋斗|主要|预期)目标"
    "|目标[和与及]?(?:总体|基本)?要求$)"
)
"""Work that guiding ideas are for: it makes no tasks of them."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_OF_YEAR = re.compile(r"^[^，,]{0,12}(?:19|20)[0-9]{2}年?(?:$|[：:，,])")
"""A heading that names nothing but its year (攻坚克难的2031年)."""
_FACING = re.compile(
    r"^(?:(?P<back>回望|回眸|回首|回顾)|展望|奋进|奋战|决战|决胜|拥抱|启航|扬帆|逐梦|筑梦|奔跑|奔向|迈向|冲刺)"
    r"(?:(?:19|20)[0-9]{2}年?|过去|未来|新(?:的一)?年|(?:过去|未来|即将过去的)?[一三五]年)(?:$|[：:，,—][^。；]{2,16}$)"
)
"""A line that only says which way a part looks (展望2031：攻坚克难的一年)."""
_OWN_YEAR = re.compile(
    r"^20[0-9]{2}年?(?:[：:，,](?:[^，。；]{2,14}的一年|我们[^，。；]{2,10})|[：:](?!.*[0-9])[^。；：:]{4,24})[？?]?$"
)
"""A line that only says what a year was or is to be (2031，我们这样干; 2031年：谋定后动，真抓实干)."""
_OWN_TERM = re.compile(
    r"^(?:(?:过去|今后|未来)[一二三四五两几]年：(?!.*[0-9])[^。；：]{4,24}|(?:(?:这|过去|今后|未来|接下来的?)[一二三四五两几]年|“十[一二三四五六七八九]?五”(?:时期|期间)?)[：:，,]"
    r"(?:我们[^，。；0-9]{2,12}|(?!.*[0-9])[^。；：:，]{2,8}[，、][^。；：:，]{2,8}))[？?]?$"
)
"""The same of a term (过去五年，我们是怎样走过的; 未来五年：乘势而上、再创辉煌)."""
_BARE_WORK = re.compile(r"[0-9]{4}年(?:的)?(?:政府)?(?:主要|重点)?工作$")

# Every branch of these begins with a plain character, so that ``re`` passes over text in which none can stand.
_DONE = re.compile(
    r"增长了?(?:[0-9][0-9.]{0,5}%?(?![0-9.%]|左右|以上)|百分之)|共[^，。]{0,12}[0-9]|累计[^，。]{0,12}[0-9]|达到?[0-9]"
    r"|建成(?:投|并|通|开|使用)|达到[一二三四五六七八九十百千]+[万亿]|突破[一二三四五六七八九十百千]+[万亿]"
    r"|提高(?:[0-9]|了)|下降(?:[0-9]|了)|减少(?:[0-9]|了)|缩小(?:[0-9]|了)|降低(?:[0-9]|了)|升至|降至|增至"
    r"|获(?:评|批|得)|荣获|入选|被(?:评为|授予|命名|列为)|圆满|顺利(?:完成|通过)|成功|实现了|跻身|位列|率先|超额"
    r"|首(?:次|批|创)|均已|已经|已有|业已|了(?<![为除不]了)(?![解望然])|同比|比上年|居全[省国市区]|位居|办结"
    r"|从(?:19|20)[0-9]{2}年的|显著|全面(?:完工|竣工|完成|建成|搬迁)|主体(?:完工|竣工|完成|建成|搬迁)"
    r"|如期(?:完工|竣工|完成|建成|搬迁)|基本(?:完工|竣工|完成|建成|搬迁)|按期(?:完工|竣工|完成|建成|搬迁)"
    r"|全线(?:贯通|通车)|取得|过去(?:的)?一年|一年来|卓有成效"
    r"|得到(?:了)?[^，。；]{0,6}(?:加强|改善|提高|提升|发展|缓解)|继续下降"
)
_TO_DO = re.compile(
    "|".join(f"{digit}[^，。；]{{0,6}}以上" for digit in "0123456789")
    + r"|力争|确保|争取|争创|必须|要(?<![主重需首]要)(?![素求点事务]|动力|活力|效益|空间)|我们将|年内|今年|明年"
    r"|不少于|予以|给予"
    r"|拟(?=安排|发行|新|建|投)|将(?=安排|投入|新增|建成|实施|开展|推出|启动|开工|建设)"
    r"|今后(?<![^，。；：]今后)|未来[三五]年|左右|谋划|探索|计划|努力|不低于"
    r"|再奋斗|到[12二一][0-9〇○零一二三四五六七八九]{2,3}年(?![底末])"
    r"|以下[^，。；]{0,8}目标|下列[^，。；]{0,8}目标|主要[^，。；]{0,8}目标|如下[^，。；]{0,8}目标"
)
_AIMS = re.compile(
    r"(?:要|将|努力|力争|争取|确保)[^，。]{0,12}(?:实现|达到|完成)[^，。]{0,10}目标(?:任务)?[是为]?[：:。]$"
    r"|(?:总体要求|指导思想|总体思路|基本思路|(?:总体|奋斗|发展|主要|总|工作)目标)(?:和[^，。：]{2,8})?是(?![我全])"
    r"|纲要（草案）》[^，。]{0,12}(?:提出|明确|确定)|再奋斗.{0,4}年|到(?:20|二)[0-9〇○零一二三四五六七八九]{1,3}年[^。]{0,12}基本实现"
)
"""What only a plan says, whatever the goals that follow sound like."""
_AIMED_AT = ("目标", "总体要求", "指导思想", "思路", "再奋斗", "基本实现")
_AIMS_WEIGHT = 10
_EITHER = re.compile(r"着力|大力|加快|推进|深入|加强|积极|全面|坚持|实施|完善|强化|不断")
_EITHER_WEIGHT = 0.1
_CLAUSE = re.compile(r"[^，。；,;！!]+")
_TOLD = frozenset(entries(
    """
    推进 推广 实施 落实 增强 加强 提升 提高 改善 好转 健全 完善 形成 夯实 深化 优化 凸显 显现 提速 下降 开展
    建立 铺开 完成 加快 壮大 拓展 巩固 回升 上升 遏制 见效 办结 改观 明显 通车 投用 竣工 投产 获批 落地 挂牌
    增进 坚实 充沛 牢固 稳固 向好 彰显 释放 迸发 跃升 攀升 活跃
    进展 成效 成果 突破 步伐 台阶 成绩 第一 建成 建成使用 建成运营 投入使用 稳步发展 持续发展 快速发展
    蓬勃发展 协调发展 健康发展 平稳发展
    """
))
"""How a clause ends that says what came of its subject."""
_BY = re.compile(
    r"推|促|加|实现|确|让|使|力|不断|持续|着|深|全[面力]|大|扎|坚|保|引|提|进|取得|努|奋|抓|打|争|以|继|在|逐|积|认|切|稳|要|更|有[力序效]|统|共享"
)
"""How a clause opens that only means to bring it about."""
_BIDS = re.compile(
    r"健全|增强|更好|提升|构建|打造|持续|支持|引导|鼓励|聚[焦力]|培育|深化|推[动进]|加[快强]|拓展|扩大|促进|完善|强化|统筹|优化|发挥"
    r"|建设|积极|探索|进一步|有序|着力|切实|高质量"
)
"""How a clause opens that says what is to be done."""
_BIDS_WEIGHT = 0.2
_FIGURE = re.compile("[0-9]")
_EXACT = re.compile(r"[0-9](?:\.[0-9]|[0-9][1-46-9](?![0-9])|(?<=[1-46-9])%)")
_EXACT_WEIGHT = 0.5
_SAID_WEIGHT = 1
_BARE_WEIGHT = 0.1
"""What a sentence without a figure says of what is ahead: most of a plan has none."""


@lru_cache(maxsize=1 << 9)  # several stages of the outline ask for that of the same heading
def heading_role(heading: str, *, report_year: int | None = None, review_year: int | None = None) -> Role | None:
    """Return the role that the words of a part's heading give it, ``None`` where they say nothing."""
    words = _AT_GOAL.sub("", _dated(_NUMBERING.sub("", heading.lstrip(BULLETS)).strip('。！!；;：: —-“”"】')))
    if _GLOSSARY.search(words):
        return Role.GLOSSARY
    if _CLOSING.search(words):
        return Role.CLOSING
    if _OPENING.search(words):
        return Role.OPENING
    if _LIVELIHOOD.search(words) and not _CARRIED_OUT.search(words):
        return Role.LIVELIHOOD
    if len(words) <= 30 and ((_PROBLEMS.search(words) and not _MENDS.search(words)) or _UNMENDED.search(words)):
        return Role.PROBLEMS
    years = [int(year) for year in _YEAR.findall(words)]
    if _BARE_WORK.search(words) and years and report_year:
        return Role.PLAN if years[-1] >= report_year else Role.REVIEW
    if (
        years
        and review_year
        and max(years) > review_year
        and _TARGETS.search(words)
        and not _WORK.search(_GUIDED.sub("", words))
        and "政策" not in words
    ):
        return Role.TARGETS if _AIMED.search(words) else Role.PLAN
    facing = _FACING.search(words)
    if facing is not None:
        ahead = facing["back"] is None
        return Role.REVIEW if not ahead or (years and review_year and years[-1] <= review_year) else Role.PLAN
    if _FULFILLED.search(words) and not (years and review_year and max(years) > review_year):
        return Role.REVIEW
    if _REVIEW.search(words) or (
        years and review_year and max(years) == review_year and _PAST_WORK.search(words) and not _AHEAD.search(words)
    ):
        return Role.REVIEW
    if len(words) <= 40 and (_GOVERNANCE.search(words) or _GOVERNING.search(words)):
        return Role.GOVERNANCE
    if _AIMED.search(words) and not _WORK.search(_GUIDED.sub("", words)) and "政策" not in words:
        return Role.TARGETS
    if _PLAN.search(words) or _TARGETS.search(words):
        return Role.PLAN
    if _BARE_WORK.search(words):
        return Role.REVIEW if review_year and years and years[-1] <= review_year else Role.PLAN
    if years and report_year and review_year and _OF_YEAR.search(words):
        return Role.PLAN if years[-1] == report_year else Role.REVIEW if years[-1] == review_year else None
    return Role.PLAN if _PROMISES.match(words) else None


_PROMISES = re.compile(
    "(?:今年|明年|20[0-9]{2}年|新的一年|今后[一三五]年|未来[一三五]年)里?[，,](?:我们|我[市县区州旗省镇乡]|[市县区州旗省镇乡]政府)?(?:将|要|必须)"
    "|[^，,。]{2,14}[，,]我们将"
)
"""How a heading opens that says who promises it (2031年，我们将奋力抓好六个方面工作)."""


def governs_last(heading: str) -> bool:
    """Whether a heading is about how the government works if it is that of a report's last part (永葆为民本色)."""
    return len(heading) <= 30 and _GOVERNS_LAST.search(heading.replace(",", "，")) is not None


def _dated(words: str) -> str:
    """The words with years in digits (一九八八年的工作)."""
    return _YEAR_IN_WORDS.sub(lambda year: year[0].translate(_DIGITS), words) if "年" in words else words


_YEAR_IN_WORDS = re.compile("[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=年)")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def looks_both_ways(heading: str) -> bool:
    """Whether a part's heading names results and tasks (发展成就和主要目标任务), so that sections may be of either."""
    return _BOTH_WAYS.search(heading) is not None


def looks_back(heading: str) -> bool:
    """Whether the heading of a section says that it looks back, as one may in a part that looks ahead
    (（二）“十五”期间国民经济和社会发展主要情况)."""
    return _LOOKS_BACK.search(heading) is not None


_LOOKS_BACK = re.compile(
    "^(?!.*(?:目标|任务|要求|建议|设想|部署|安排)).*(?:(?:执行|完成|进展|实施|发展|主要|基本)情况|回顾|(?:主要|显著|巨大|重大|历史性)成就)$"
)


def is_aims_of(text: str, part: str) -> bool:
    """Whether a line names the targets (主要预期目标) that a part on the plan sets before its sections of work."""
    return heading_role(text) is Role.TARGETS and heading_role(part) is Role.PLAN


_PLAN_LINE = re.compile(
    r"工作|任务|部署|目标|安排|建议|说明|措施|[0-9]年.*(?:要求|思路|取向|设想|计划)"
    r"|(?:今后|未来|下一?步|明年|今年|十[一二三四五]?五”?)[^，。]{0,12}(?:思路|设想|打算|蓝图|展望|构想|考虑)$"
    r"|五”?(?:时期|期间)[^，。]{0,16}(?:要求|原则|方针)$"
)


_REVIEW_LINE = re.compile(
    r"回[顾眸]|总结|情况|工作亮点|报告[0-9]{4}年|(?:过去.{0,3}年|^[一二三四五]年来|今年以来).{0,8}工作$"
    "|(?:过去.{0,3}年|[一三四五]年来|五”?(?:时期|期间)?|(?:19|20)[0-9]{2}年)的?[^，,。；：]{0,10}(?:成就|成绩|成效)$"
)


_DOES_TASK = re.compile(
    "(?:聚力|全力|着力|扎实|深入|切实|坚决|积极|认真|奋力|全面|有力|高效)*(?:落实|完成|服务|承担|担当|履行|保障)"
    "(?![^，。]*(?:[年今]|主要|重点|目标|工作|下一?步))[^，。]{2,16}任务$"
)
"""What bids to a task or says that it was carried out (聚力落实国家重大战略任务) names a section, and no part."""


def is_part_line(line: str) -> bool:
    """Whether an unnumbered line names a part by its words."""
    if len(line) > 40:
        return False
    if _FACING.search(line) or owns_time(line):
        return True
    role = heading_role(line)
    if role is None:
        return line.startswith("关于") and not line.endswith("报告")  # 关于政府工作的报告 is the title
    if role is Role.REVIEW:
        return (
            _REVIEW_LINE.search(line) is not None
            or _BARE_WORK.search(_dated(line)) is not None
        )
    if role is Role.PLAN:
        return _PLAN_LINE.search(line) is not None and _DOES_TASK.match(line) is None
    return role is not Role.GOVERNANCE or _GOVERNANCE.search(line) is not None


def owns_time(line: str) -> bool:
    """Whether a line only says what its own year or term was or is to be."""
    return _OWN_YEAR.search(line) is not None or _OWN_TERM.search(line) is not None


def section_role(heading: str) -> Role | None:
    """Return the role of a section that is about problems, targets or livelihood projects alone."""
    if not _ASIDE.search(heading):
        return None
    role = heading_role(heading)
    if role is Role.TARGETS:
        return role if _TARGETS_ALONE.search(heading) and not _MORE.search(heading) else None
    if role is Role.LIVELIHOOD and not all(map(_FOR_PEOPLE.search, heading.replace(",", "，").split("，"))):
        return None  # 推进扶贫开发，为民办好十件实事
    return role if role in (Role.PROBLEMS, Role.LIVELIHOOD) else None


def content_role(sentences: Iterable[Sentence]) -> Role:
    """Judge by content whether a stretch looks back or ahead."""
    done, ahead = leaning(sentences)
    return Role.REVIEW if done >= ahead else Role.PLAN


def leaning(sentences: Iterable[Sentence]) -> tuple[float, float]:
    """How much a stretch says of what was done, and of what is to be done."""
    done = ahead = 0.0
    for sentence in sentences:
        if sentence.leaning is None:
            sentence.leaning = _weighed(sentence.text)
        done += sentence.leaning[0]
        ahead += sentence.leaning[1]
    return done, ahead


def _weighed(sentence: str) -> tuple[float, float]:
    told = bids = 0
    for clause in _CLAUSE.findall(sentence):
        if _BIDS.match(clause):
            bids += 1
        elif (clause[-2:] in _TOLD or clause[-4:] in _TOLD) and not _BY.match(clause):
            told += 1
    figures = _FIGURE.search(sentence) is not None
    exact = min(len(_EXACT.findall(sentence)), 3) if figures else 0
    done = min(len(_DONE.findall(sentence)) + told + _EXACT_WEIGHT * exact, 3)
    ahead = min(len(_TO_DO.findall(sentence)) + _BIDS_WEIGHT * bids, 3)
    ahead += _EITHER_WEIGHT * len(_EITHER.findall(sentence))
    if any(word in sentence for word in _AIMED_AT) and _AIMS.search(sentence):
        ahead += _AIMS_WEIGHT
    said = tense(sentence)
    done += _SAID_WEIGHT * (said > 0)
    ahead += _SAID_WEIGHT * (said < 0)
    if not figures:
        ahead += _BARE_WEIGHT
    return done, ahead
