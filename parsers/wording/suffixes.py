"""Characters that make a noun of the verb in front of them: 出租|车, 派出|所, 供应|商."""

from __future__ import annotations

from .gathering import entries
from .lexicon import DEED
from .verbs import is_verb

__all__ = ["is_for", "is_rated", "makes_noun"]

_WORDS = {
    "者": "",
    "性": "别能质价格情病",
    "器": "械材官具皿物乐件",
    "员": "工额",
    "型": "号材钢煤",
    "商": "品业人城务店场贸用标旅户机报圈洽社住超会铺海流协事",
    "家": "庭里长族乡属具电园禽畜教政访装纺校风训用境底宴门事居",
    "师": "资生范傅德",
    "站": "立位点台前房场上",
    "厂": "房区矿商家办务网址长",
    "局": "部面势地",
    "院": "校士内所落长子区坝",
    "室": "内外",
    "班": "子级车次线轮组列长",
    "团": "体结队员伙购圆市拜组",
    "会": "议场计员展诊同战商谈考务见客所址聚",
    "链": "接条主长上式",
    "园": "区林艺地丁中内",
    "车": "辆间站位库道流牌型票床厢身程队载联次均管购主用",
    "所": "有需属得在辖占产以欠余涉列",
    "队": "伍员",
}
"""By such a character what follows it in words that it opens itself: 发放|车辆, 发展|会展."""

_OF_VERBS = {
    "金": frozenset(("保障", "出让", "奖励", "补助", "补贴", "救助", "资助", "扶持", "储备")),
    "区": frozenset(("集中", "集聚", "聚集", "控制", "管控", "开放", "开发", "整治", "种植", "养殖", "拓展", "扩大")),
    "力": frozenset(
        ("执行", "创造", "带动", "吸引", "辐射", "拉动", "控制", "生产", "购买", "推动", "主动", "服务", "引领")
    ),
    "法": frozenset(("促进", "保障", "组织", "基本", "登记", "防治", "执行", "管理", "救助")),
    "权": frozenset(("选择", "处置", "主动", "参与", "发展", "经营", "审批", "使用")),
    "制": frozenset(("登记", "审批", "承诺", "推荐", "聘任", "注册")),
    "式": frozenset(("开放", "开发", "下沉", "集中", "参与", "组团", "服务", "养殖", "拓展")),
    "线": frozenset(("保障", "延长", "拓展", "提升")),
    "段": frozenset(("延伸", "提升", "改建", "扩建", "新建")),
    "日": frozenset(("接待", "服务", "开放")),
    "库": frozenset(("储备", "培育", "申报")),
    "人": frozenset(
        ("传承", "继承", "代理", "负责", "承包", "经营", "监护", "担保", "申请", "代表", "发明", "设计", "创始", "引领")
    ),
    "税": frozenset(("购置", "流转")),
}
"""By a character the verbs that it makes a noun of, for one that opens many nouns of its own."""
_OWN_NOUNS = {
    "金": "融属额", "区": "域划级内间块县直", "力": "度争量求促推", "法": "院官律治人规定庭制", "权": "利力益限",
    "制": "度定造订作", "线": "路上下索缆", "日": "均产供处", "税": "收务金源率负",
    "段": "位", "人": "员才数次口民群均工物大事", "库": "存容区", "式": "样",
}  # fmt: skip
_QUALIFYING = frozenset(entries(
    """
    服务 保障 奖励 供应 供给 销售 生产 配套 救助 救援 监测 检测 检验 调解 补偿 资助 扶持 帮扶 覆盖 分配 储备 开放 养殖
    种植 加工 预警 防控 应急
    """
))
_QUALIFIED = frozenset(entries(
    "体系 机制 制度 网络 政策 措施 方案 办法 资料 价格 范围 潜力 质量 水平 效率 队伍 模式 方式 关系 成本 责任 资格"
))
"""Verbs that go with a noun of how something is done, and such nouns (服务|体系, but 完善|体系)."""

# 抽检合格率: a rate that may be anything's is named by what was done.
_RATED = frozenset(entries(
    "抽检 抽查 检测 监测 检验 检查 监管 验收 培训 救治 救助 审批 办理 处置 整改 登记 评估 巡查 筛查 随访"
    " 签约 注册 招聘 安置 开工 竣工 投产 开业 复工 履约 消除 化解 防范"
))
_SHORT_RATE = 3
_TWO_WORDS = 4
_FOR_WHAT = frozenset(entries(
    """
    更新改造 维修 改造 治理 整治 奖励 奖补 培训 修复 修缮 养护 加固 绿化 亮化 保障 服务 检测 监测 检查 招聘 招商 申报
    申请 审批 登记 救助 救治 防治 防控 管理 施工 养殖 种植 加工 生产 研发 搬迁 安置 拆除 清理 提升 试验 宣传 推介 展示
    演练 排查 巡查 清扫 清运 处置 收集 补偿 补助 扶持 帮扶 支持 建设 开发 创建 流转 采购 慰问 资助 抢修 示范 巡逻 巡护
    接种 检验 检疫 评估 认证 创业 造林 收购 收储 修建 维护 运营 运行 配套
    """
))
_FOR_SOMETHING = frozenset(entries(
    "资金 经费 材料 设备 任务 活动 窗口 费用 车辆 人员 物资 用品 项目 工程 示范点 示范区 示范村 试点 站点"
    " 补助 补贴 机具 器材 贷款"
))
"""Nouns that say nothing without what they are for, and verbs that say so."""
_PAPERS = frozenset(entries(
    """
    通知 通知书 决定书 告知书 建议书 意见 意见书 责任书 承诺书 协议 协议书 合同 手续 方案 措施 办法 台账 清单 报告
    手册 资料 文书 仪式 会议 大会 例会 论坛 讲座 竞赛
    """
))
_ISSUES = frozenset(entries(
    """
    签订 签署 签下 达成 制定 制订 出台 印发 下发 发出 下达 发布 编制 编印 修订 完善 提交 提出 送达 落实 采取
    执行 推行 建立 健全 细化 优化 取消 清理 精简 召开 举行 举办 组织 开展 承办 主办 参加 参与 办理 补办 发放
    派发 收集 征集 采纳 支持
    """
))
"""Papers and meetings, and what is done with them (签订|协议), where other verbs say what they are for (补偿|协议)."""
_PLACES = frozenset(entries(
    """
    演练 小组 工作组 团队 专班 队伍 小分队 分队 专家组 联盟 协会 委员会 中心 基地 车间 平台 系统 机构 门店 门诊 驿站
    网点 站点 窗口 热线 小区 住房 场所 设施 设备 装备 装置 岗位 专岗 课程 用房 大厅 大棚 圈舍 专线 终端 点位
    """
))
_PROVIDES = frozenset(entries(
    """
    成立 组建 设立 设置 建立 新建 建成 建设 兴建 修建 改建 扩建 续建 迁建 共建 新增 增设 增加 新设 改造 提升
    更新 更换 升级 安装 购置 购买 添置 配备 配置 配套 采购 投放 投用 启用 开发 提供 组织 开展 举行 举办 承办
    实施 落实 推进 启动 完成 派发 申报 创建 打造 培育 引进 引入 招引 入驻 落户 落地 争取 获得 取得 参与 参加
    建有 拥有 搭建 构建 形成 布设 布局 完善 健全 优化 强化 调整 规范 整合 取消 撤销 撤并 关闭 关停 拆除 清理
    整治 整改 盘活 改善 维修 修缮 联合 联结 对接 开通 开办 开设 认定 评定 授牌 挂牌 建起 建好 制作 淘汰 派出
    选派 进驻 覆盖 支持 帮助 发放
    """
))
"""Bodies, places and gear, and what is done with them (建设|基地), where other verbs say what for (调解|中心)."""
_HANDED_ON = frozenset(entries("督办 交办 转办 调解 仲裁 援助 举报 投诉 信访 反馈 审批 移送"))
_CASES = frozenset(entries("案件 事项 线索 问题"))


def makes_noun(text: str, at: int) -> bool:
    """Does what stands at ``at`` belong to the verb that ends there (出租车更新率), not open a noun of its own?"""
    if text[at : at + 2] in _QUALIFIED:
        return text[max(0, at - 2) : at] in _QUALIFYING
    verbs = _OF_VERBS.get(text[at : at + 1])
    if verbs is not None:
        return text[max(0, at - 2) : at] in verbs and (
            at + 1 == len(text) or text[at + 1] not in _OWN_NOUNS[text[at]]
        )
    words = _WORDS.get(text[at : at + 1])
    return words is not None and text[at + 1 : at + 2] not in words and at + 1 < len(text)


def is_rated(verb: str, rest: str) -> bool:
    """Does the short rate that follows the verb say too little without it (抽检|合格率)?"""
    return len(rest) <= _SHORT_RATE and rest.endswith("率") and verb in _RATED


def is_for(verb: str, noun: str) -> bool:
    """Does the verb say what the noun behind it is for, which says nothing alone (改造|资金, 调解|中心)?"""
    if len(noun) == _TWO_WORDS and is_verb(noun[:2]):
        # 签订|安置补偿协议
        noun = noun[2:]
    if noun in _PAPERS or noun in _PLACES:
        # 召开|全市大会: a place says nothing of what it is for.
        done = is_verb(verb) or DEED.fullmatch(verb) is not None
        return done and len(verb) > 1 and verb not in (_ISSUES if noun in _PAPERS else _PROVIDES)
    return (noun in _FOR_SOMETHING and verb in _FOR_WHAT) or (noun in _CASES and verb in _HANDED_ON)
