"""Who did something with what is measured, before its verb (法院|审结案件2860件), and for whom (为企业|融资5亿元)."""

from __future__ import annotations

import re

from ..wording.lexicon import DEED, entries, gathered
from ..wording.verbs import verb_end

__all__ = ["FOR_OPENS", "FOR_WHOM", "RELIEF", "RELIEVED", "doer_end", "is_body"]

# The bodies that act in reports, by the ends of their names. Firms and places have rules of their own: what they
# yield and take in is theirs (企业完成产值).
_BODIES = entries(
    """
    局 委 办 办公室 法院 检察院 医院 卫生院 保健院 中医院 农科院 科学院 研究院 研究所 敬老院 福利院 派出所 司法所 卫生所
    大队 支队 中队 工作队 医疗队 服务队 团队 联 妇联 残联 工商联 协会 商会 工会 红十字会 基金会 慈善会 慈善总会 计生协
    老龄委 团委 共青团 热线 中心 部门 机关 馆 学校 中学 小学 大学 学院 党校 技校 职校 银行 农商行 农发行
    国开行 农行 工行 建行 中行 世行 亚行 联社 信用社 供销社 合作社 园区 开发区 财政 各级 两级 三级 总站 分站 政府 政协
    公司 集团 人大常委会 驻军 人武部 志愿者 部队 官兵 民兵 干警 民警 救援队伍 执法队伍 农信社 国家电网 科研院所
    高校 社会组织 帮扶单位 成员单位 责任单位 挂联单位 包联单位 派驻单位 驻县单位 支援省市
    援疆省市 援藏省市 电商平台 网格员
    河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏
    陕西 甘肃 青海 宁夏 新疆 北京 天津 上海 重庆
    """
)
_END = re.compile(gathered(_BODIES))
# What was done in the course of works: 旧城改造|拆除房屋3万平方米.
_WORKS = entries("改造 整治 治理 绿化 建设 扩建 加固 开发 重建 修复 攻坚战")
_DOER = re.compile(gathered((*_BODIES, *_WORKS)))
_LONGEST = 18
"""Characters of a doer, the bodies that act together included."""
_NAMED_ON = ("、", "和", "与", "及", "的")
_THEN = re.compile(
    r"(?:全年|今年|将|继续|再|累计|共计|共(?!建|享|同)|先后|已|分别|各|均|都|也|还|上下|牵头|联合|主动|积极|免费|依法|集中|全力|组织|为民|多方|多渠道|共同|统筹|专门"
    r"|[两三四五六七八九十]年)*"
)
_NOUN = re.compile(
    r"(?:项目|工程|资金|经费|设备|设施|行动|能力|标准|面积|用房|情况|中心|基地|平台|体系|系统|活动|工作|任务|力量|场所|病种|[率额量数费]|$)"
)
_FUND = re.compile(r"发展(?:专项|引导|奖补|扶持)*[资基]金$")  # 园区|发展引导资金
_AMOUNTS = ("额", "值", "量", "率", "面", "均", "比例", "比重", "人数")
"""What is told of the body itself closes with: 商业部门收购商品总额."""
_WHOM = (
    "(?:企业(?![家园主办])|主体|群众|居民|市民|农民工|农[民户]|村民|职工|用户|商户|客户|经营户|工商户|纳税人|个人|患者|百姓|学生|家庭|项目)"
)
FOR_WHOM = re.compile(f"(?:为|给|替|帮助|协助|助力)[^，、的]{{0,8}}?(?:{_WHOM}[、和与及]?)+(?!办)(?=..)")
"""For whom something was done: no part of its name (为企业|融资5亿元)."""
FOR_OPENS = frozenset("为给替帮协助")
"""What that opens with."""
RELIEF = re.compile(
    rf"^[^，、]{{0,6}}{_WHOM}(?=(?:[、和]?(?:减税|降税|退税|缓税|免税|减费|降费|减负|降负|减租|免租|让利|降本|增信|节支))+$)"
)
"""Who was relieved of what: no part of its name either (企业|减税降费)."""
RELIEVED = frozenset("费税负利本租信支")
"""What the names of reliefs end with."""


def doer_end(text: str) -> int:
    """Where the verb begins behind the body that opens the text, or 0 where none does or the verb makes a noun."""
    if text.endswith(_AMOUNTS):
        return 0
    for body in _DOER.finditer(text, 0, _LONGEST):
        then = _THEN.match(text, body.end())
        at = then.end() if then else body.end()
        if text.startswith(_NAMED_ON, at):
            continue
        rest = text[at:]
        deed = DEED.match(rest)
        end = deed.end() if deed else verb_end(rest)
        # 政府将投入资金: what it will do is no noun.
        will = then is not None and "将" in then.group()
        if end > 1 and (will or not _NOUN.match(rest, end)) and not _END.match(rest, end) and not _FUND.match(rest):
            return at
    return 0


def is_body(text: str) -> bool:
    """Is the text the name of a body that acts?"""
    return text.endswith(_BODIES)
