"""What a clause only says of its topic: how it went, stands or compares (外贸出口|增势强劲, 固定资产投资|再创新高)."""

from __future__ import annotations

from ..wording.gathering import entries
from .labels import is_named

__all__ = ["stood"]

_SHORTEST_TOPIC = 2
# What only says of a topic how it went (外贸出口|增势强劲，完成…; 固定资产投资|再创新高，达到…), word by word from
# its end:
# words that tell it, and, before these, words that only go with them.
_TELLS = frozenset(entries(
    """
    强劲 良好 喜人 迅猛 迅速 较快 较好 明显 显著 突出 亮眼 抢眼 优异 可喜 平稳 稳健 稳定 有力 有序 活跃 旺盛 火爆
    火热 红火 兴旺
    充足 十足 充沛 顺利 理想 趋好 向好 向上 向优 看好 好转 改善 回暖 升温 回稳 企稳 不减 空前 严峻 较大 加大 加快
    加速 提速 增效 提质
    只增不减 只升不降 只减不增
    提升 增强 优化 扩大 扩张 壮大 攀升 走高 走强 回升 回落 放缓 下滑 下行 承压 趋缓 萎缩 低迷 疲软 猛增 激增 大增
    劲增 剧增 增长
    增加 提高 下降 减少 上升 双升 齐升 双增 齐增 反弹 运行 恢复 完成 推进 实施 跟进 发力 见效 显效 显现 凸显 释放
    迸发 支撑 拉动
    跃升 飞跃 腾飞 崛起 丰收 领先 领跑 前列 前茅 首位 第一方阵 翻番 倍增 突飞猛进 稳中有进 稳中有升 稳中有增 稳中向好
    稳中提质 上扬 而上
    铺开 展开 开展 进行 启动 起步 落地 有成 有效 见底 告捷 收官
    新高 捷报 突破 台阶 位次 佳绩 预期 冲击 影响 发展 增收 增产 提效 较高 偏低 偏慢 偏弱 乏力 不足 受阻 受挫 全市
    全省 全国
    """
))
_GOES_WITH = frozenset(entries(
    """
    进度 步伐 势头 态势 来势 走势 增势 运行 成效 成绩 成果 表现 后劲 质量 质效 量质 结构 规模 总量 水平 动能 动力
    活力 潜力 支撑
    拉动 保障 推进 进展 力度 压力 形势 影响 作用 效益 效应 优势 节奏 需求 情况 状况 局面 工作 持续
    不断 节节 逐步
    稳步 有序 更加 日益 日趋 较为 十分 非常 相对 一路 双双 同步 圆满 如期 提前 超额 顺利 较好 全面 基本 有效 进一步
    大幅 触底 高位
    低位 喜获 再获 连获 获得 保持 呈现 实现 取得 位居 名列 位列 居于 进入 跨入 好于 超出 高于 超过 优于 受到 遭受
    面临 再创 屡创
    再传 再上 历史 健康 快速 高速 逆势 强势 成倍 同比 明显 显著 持续性 突破性 有力 较大 都有 也有 均有 有所 略有
    仍然 依然 扎实 深入 纵深 高效 积极 大力 强力 统筹 协同 蹄疾步稳 全线 全域 梯次 依次 压茬 规范有序 如火如荼
    """
))
_QUALITIES = ("空气质量", "环境质量", "产品质量", "教学质量", "教育质量", "工程质量", "服务质量")
"""What is measured itself."""
_ONLY_TELL = frozenset("却则更仍新居")


def stood(words: str, *, told: bool) -> str:
    """The topic of a clause without what its end only says of it; ``told`` where that was begun already.

    外贸出口|增势强劲, 固定资产投资|运行良好, 社会用电量|稳步攀升
    """
    end = len(words)
    while end > _SHORTEST_TOPIC and not (told and is_named(words[:end])):
        if words.endswith(_QUALITIES, 0, end):
            break
        for length in (4, 3, 2):
            word = words[end - length : end]
            if word in _TELLS or (told and word in _GOES_WITH):
                told, end = True, end - length
                break
        else:
            if not told or words[end - 1] not in _ONLY_TELL:
                break
            end -= 1
    return words[:end] if told else words
