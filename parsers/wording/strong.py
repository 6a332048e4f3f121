"""Verbs that end what comes before the thing even in the middle of a clause, and those that no label keeps.

Other verbs are taken off only where they open a clause: inside it they may be part of a name.
"""

from __future__ import annotations

import re

from .gathering import entries, gathered
from .lexicon import SITED_BEHIND

__all__ = ["ALWAYS", "STRONG", "STRONG_OPENS"]

# Verbs that end what comes before the thing even in the middle of a clause, unless a noun goes on behind them.
# Each opens with a plain character, so that ``re`` passes over text in which none can stand.
_STRONG_VERBS = (f"设(?<=[医院校线路速厅园区馆铁轨桥司城目县市镇村]设){SITED_BEHIND}", *entries(
    r"""
    发(?<=”发)展(?!空间|[基资]金|规划|速度|指数|体系|格局|模式|环境|质量)
    新增加(?!工|[油气氢]站|装)的? 新增(?!长) 包括(?<!不包括)(?=..) 新建 建成 实现 引进 培育(?<![”军人备]培育)
    打造 兑现 发放 争取 带动 拉动 助力
    帮扶(?!电站|车间|专[柜区馆]|产业|基地|单位|干部|责任|政策|措施|对象|队|户(?!籍)) 改造提升 提升改造 新引进 招引 承办
    举办
    组织(?!部(?![门队落])|者|架构|体系|关系|生活)(?<!经济组织)(?<!社会组织)(?<!合作组织)(?<!党组织)(?<!群团组织)(?<!基层组织)(?<!工会组织)(?<!生产组织)(?<!调解组织)
    新培育 入库(?<![上升入达纳进]规入库)(?!税) 新认定 输转 输送 解决 开通 新开通 落实 谋划 安排
    投入资金 开展 完成 达成 制定 出台 办理 创建(?<!高产创建) 创成 加装 报销(?!范围|比例|药品|目录|病种|限额) 结对关爱
    推广(?!人才|中心|[站员]|机构|体系|队伍|网络|基地|服务) 提供
    适配(?!补贴|率) 培养(?!对象) 惠及 获得(?!感) 投入 腾退 取得 购买(?!力|服务|意愿|量)
    安置(?=[一-龥]{0,6}(?:就业困难|人员|群众|劳动力|职工|农民|退役|残疾|失业))
    实施(?!方案|意见|细则|办法|主体|条例|情况|进度|成效|(?<=重点实施)项目|(?<=计划实施)项目)
    设置 组成(?!部门) 配备 安装(?!工程|费) 获评 吸引(?!力|物|点|外资|内资|率)
    获(?=[^，、]{2,18}奖项?$|[金银铜奖]牌|奖[金励]|[奖补]助资金)
    享受(?!人数|待遇|政府|对象|率) 涉及(?!金额|人数|户数|案值|总)
    承接(?!地|能力|产业) 推出 选派 抢救出? 救出 解救出? 节省 延期(?=[缴还交]) 追讨 追回 减免(?!费培训)(?=..) 造成(?=..)
    进驻(?=[^，、的]{0,12}(?:企业|机构|商户|团队|公司)$) 集聚(?=[^，、的]{0,12}(?:企业|机构|商户|团队|公司)$)
    开放(?<=[社公市][会众民]开放) 招聘(?<=社会招聘) 招募(?<=社会招募)
    """
))

# Nouns that such a verb opens (完成率, 投资…).
_NOUN_GOES_ON = entries(
    r"""
    强度 力度 水平 标准(?![化厂农粮海堤渔鱼渠球泳田校车]) 占 率 额 区 量 数 度 通过 的 城镇就业 建设用地 用地 投资 资金
    面积 比例 程度 产 品 工程 行动 项目 到位率 名单
    金额 限额 产值 车间 时 期 和 、 及 库 性 吸附 总额 总量 工作 活动 任务 规模(?!化|以上)
    (?<![实]现)(?<![完达]成)(?:满意|完成|答复|办[结复]|达标|合格|及时|成功|兑现|响应|见面|沟通|按[期时])[^，、]{0,2}率
    """
)

# Verbs that no label keeps, even where the vocabulary also lists the phrase with the verb.
_ALWAYS_VERBS = entries(
    r"""
    新建(?!项目|商品|住宅|住房|铁路) 新改建 新扩建 新改扩建 新开工改造 改建 扩建 新引进
    新培育 新认定 制定 建设(?!用地|项目|工程|资金|投资|规模|面积|标准(?![化厂农粮海堤渔鱼渠球泳田校车])|国债|债券)
    引进 培育 争取 淘汰(?!落后产能(?:涉及)?企业) 开展
    改造 发放
    办理 拆除 筹集 实现 完成 达到 建成(?!区(?!域)|品油) 新发展 实施
    打造 创建 招引 入库(?<![上升入达纳进]规入库)(?!税)
    """
)
STRONG = re.compile(rf"(?:{gathered(_STRONG_VERBS)})(?!{'|'.join(_NOUN_GOES_ON)})")
STRONG_OPENS = frozenset(word[0] for word in _STRONG_VERBS)
"""What such a verb opens with."""
ALWAYS = re.compile(rf"(?:{gathered(_ALWAYS_VERBS)})(?=..)")
