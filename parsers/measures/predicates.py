"""The words between what is measured and its number.

``predicate`` reads the words that end the text before a number backwards, token by token: whether the thing grew
or fell, reached a value or moved by one, how the number is bounded, whether it is shared out over several labels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from ...schema.terms import Comparator
from ..wording.gathering import entries
from .bounding import BOUNDS

__all__ = ["DOWN_WORDS", "LONGEST", "UP_WORDS", "Predicate", "predicate"]

LONGEST = 90
"""Characters of a clause that are looked at; longer ones are cut from the left, so that hostile text stays linear."""

_UP = entries(
    """
    增长 增加 净增 提高 提升 上升 上涨 递增 增 涨 上浮 攀升 高出 高 翻 翻了 增收 增支 多增 多收 多 快 增产 跃升 净增加
    扩大 超额 改善 好转
    再进 比增 同比增 环比增 晋升 加快 加快了
    超产 多支 多卖 多销 多播 增播 扩种 增种 增缴 多投 多拨 多缴 多产 多争取 多完成 多投入 多安排 多接待
    多收入 多支出 多征收 多入库 多上缴 多下达 多筹集 多发放
    高速增长 中高速增长 恢复增长 均衡增长
    拉升 拉高 劲增 猛增 激增 剧增 陡增 骤增 暴增 锐增 大增 上扬 飙升 走高 升高 抬升 上冲 走强
    偏高 偏多 回升 反弹 多出 前进 上调 延长 前移 进位 调增 提标 提价 涨价 提速 扩面 增加了 增长了 提高了 上升了 增产了
    """
)
_UP_NOUNS = entries(
    """
    增速 增幅 涨幅 增长率 增长速度 增长的速度 递增的速度 增长的幅度 增长幅度 上涨幅度 上升幅度 涨价幅度 升幅
    提高幅度 提升幅度 增产幅度 提价幅度 加价幅度 调价幅度 提标幅度
    提薪幅度 加薪幅度 增资幅度 增收幅度 上调幅度 上浮幅度 增加幅度
    扩大幅度 回升幅度
    递增率 递增速度 总增幅 总涨幅 最大涨幅 最大增幅 最高涨幅 最高增幅
    """
)
_DOWN = entries(
    """
    下降 降低 减少 压减 压缩 缩减 削减 下跌 回落 缩短 缩小 降 减 负增长 减亏 下滑 下浮 精简 下调 减降 收窄 递减 调减
    压减掉 精简掉 减掉 砍掉 比降 同比降 环比降
    少收入 少支出 少征收 少入库 少上缴 少投入 少安排 少接待 少完成 少发放
    少支 少卖 少播 少种 少投 少缴 少产 少花 退坡
    放缓 减缓 放慢 趋缓 放缓了 减缓了
    偏低 偏少 后移 后退 倒退 减排 净减少 净减 滞后 降价 压降 调降 收缩 萎缩 缩水 裁减 裁减了
    锐减 骤减 剧减 猛减 暴减 骤降 锐降 陡降 猛降 下挫 走低
    节约
    核减 减量 减轻 减轻了 削减了 节省 减收 减支 少用 少增 少收 少 低 减产 下降了 减少了 降低了 缩短了
    """
)
_DOWN_NOUNS = entries(
    """
    总降幅 最大降幅 最大跌幅
    降幅 跌幅 下降率 降低率 下降幅度 降低幅度
    降价幅度 降费幅度 下调幅度 下跌幅度 下浮幅度 降本幅度 核减幅度 压减幅度
    压缩幅度 缩减幅度 减产幅度 回落幅度 减少幅度 减幅
    """
)
_TO = entries(
    """
    达到 到达 达 为 是 提高到 提高至 提升到 提升至 增加到 增加至 增至 增到 升至 上升到 上升至 降至 降到 下降到 下降至
    降低到 降低至 缩小到 缩小至 减少到 减少至 缩短到 缩短至 压缩到 压缩至 扩大到 扩大至 增长到 增长至 发展到 控制在
    控制到
    调控在 调控到 处于 保持在 稳定在 维持在 稳定到 调整为 调整到 演进至 演进到 演进为 变化为 变化到
    优化为 优化至 优化到 跃升到 跃升至 延长到 延长至 恢复到 至
    到
    从人均 由人均 到人均 至人均 提高到人均 增加到人均 提升到人均 提高至人均 增加至人均
    在 跨上 迈上 迈入 跨入 踏入 迈进 进入 进入了 登上 跃上 站上 攀上 冲上 等于 上 压减至 压减到 压降至 压降到 跌至 跌到
    攀升至 拓展到 调高到 保持 实现 完成 达成 高达 最高达 多达 最多达 已达
    转正为 转正至 回正至 维持
    调到 调至 调为 调降到 调降至 调升到 调升至 涨为 跌为
    做大到 做大至 稳控在 锁定在 滑落至 滑落到 修正为 修订为 总共有
    降为 升为 减为 增为 转为 精简到 精简至 扩大为 改善为 变为 回升到 回升至 核定为 定为 设定为 共有 有 安排 占 约占 所占
    提至 提到 扩至 扩到 扩容至 扩容到 扩面至 扩面到 拓展至 延伸至 延伸到 跨越 跨 连跨 连续跨越 连上
    巩固在 巩固到 演进为 演变为 转变为 收窄至 收窄到 设置 设有 设立 突破到 扩展到 上调至 上调到 飙至 飙升至 改为
    撤并为 撤并到 撤并至 撤并成 合并为 合并到 合并成 整合为 整合成 整合到 归并为 并为 缩减为 缩减到 缩减至 减少为
    扩展至 延展至
    落在 定在 确定为 预期为
    计划为 跃至 由
    从 只有 仅有 计划达到 分解为 细化为 量化为 细分为 拆分为 梳理为 归纳为 概括为 分解成 细化成 量化成
    覆盖 覆盖到
    压到 压至 拉升到 拉升至 抬升到 抬升至 拉高到 拉高至 缩到 涨至 涨到 升到 上浮到 上浮至 下浮到 下浮至 扩充到 扩充至
    拓宽到 拓宽至 延至 精减到 精减至 核减到 核减至 削减到 削减至 裁减到 裁减至 放宽到 放宽至 攀升到 回落到 回落至 下滑到
    移到 移至 移动到 挪到 晋位至 晋级到 攀到 挪至
    下滑至 下探至 骤降至 锐减至 激增至 猛增至 猛增到 激增到 跃增至 跃增到 壮大到 壮大至 累积到
    发展至 恢复至 净增到 净增至 剧增到 剧增至 骤增至 积累到 积累至 累积至 膨胀到 扩张到 扩张至 冲上 踏上 站稳 挺进
    新安排 新下达
    应达到 须达到 必须达到 调整优化为 调整优化到 调整优化至 优化调整为 优化调整到 优化升级为 调优为 调整至
    到账 实际到账 累计到账 入账 足额到位 足额到账 拨付到位 筹措到位 落实到位 实收 实缴 净流入 大多在 多在 普遍在 集中在
    均值为 峰值达 峰值达到 峰值为 如数兑现 全额兑现 足额兑现 足额发放 全部兑现
    下降为 降低为 上升为 提高为 提升为 增加为 缩短为 压缩为 压减为 缩小为 延长为 精简为 精减为 削减为 回升为
    回落为 上调为 下调为 扩展为 拓展为 拓宽为 扩充为 另有 还有 尚有 发展为 壮大为 提为 缩为 优化成 调整成 压缩成 精简成
    """
)
_EACH = ("分别", "依次", "各自")
_ALL = ("均", "都", "全部", "双双", "双", "皆", "同步")
_AVERAGE = (
    "年均", "平均每年", "每年平均", "全年平均", "年平均", *(f"{years}年平均" for years in "两二三四五六七八九十"),
)
_SUM = ("累计", "累积")
_PLAIN = entries(
    """
    首次 而且
    预计 力争 确保 已 已经 将 又 再 了 现 原 微 止跌 不仅 不但 共 共计 合计 总计 同比 环比 仅 只 就 也 可 新增 新建
    连降 连增 连涨 连跌 连升 环比连降 环比连增 同比连降 同比连增
    同比分别 稳定
    总共 预期
    折算 折算后 计划规定
    预计可 要 力求 折合 约合 相当于 出现 成功 率先 提前 历史性 全年 当年 连续 每年 计划 还 大幅 有所 明显 稳步 努力
    翻番、 由负转正 由负转正、 由降转升 由降转升、 由降转增 由降转增、 自然口径 可比口径 试投产 试生产
    创纪录 连创新高 屡创新高 连创历史新高 再获丰收 喜获丰收 创新高 再创新高 创历史新高 创历史最高 创历史最高水平 可以
    每千瓦时 每度 每斤 每公斤 每吨 每立方米 仅需 只需
    争取 基本 继续 同口径 可比价 按可比价格计算 预定 原定 拟定 按可比口径 现价 按现价 不变价 按不变价 再次 再度
    按不变价计算 按不变价格计算 按现价计算 按当年价格计算 按当年价计算 按可比价计算 按可比口径计算 复合
    首度 一举 一直 持续 始终 长期 年内 拟按 拟
    必须
    实际 实到 年
    一年 五年 两年 三年 四年 月平均 月均 仍 仍然 达到了 总体上 初步 大体 平均 必将 能够 可望 有望 人均每月 每月 月人均
    可能 进一步
    折合人民币 折人民币 估计 常年 历年 多年 人均月 年人均
    力保 单月 普遍 却 则 反而 竟 倒 正常年景下 正常年景
    没有 没能 未能 尚未 未
    名义 可比 按 获 荣获 喜获 获得 “ 实现了 ， , 的 逐年 每人每月 每人每年 每人 每户 每亩 每生 每床 每村 每家
    每百平方公里 每平方公里 每百人 每千人 每万人 每百户 每辆
    每日 每天 平均每日 平均每天 其中 建成并网 并网 开行 以 就达 统一
    逆势 强势 强劲 快速 小幅 每平方米 原来 原先 最初 起初 当初 法定 过去 以前 此前 先前 现在 目前
    只增不减 只升不降 只减不增
    更是 自然 一律 要求 投产 新投产 新竣工 新通车 即 相应地 相应 也有 先后 建成 动态 投入运营 通车 到位 大幅度 较快 达产
    接连 新建成 曾 曾经 曾一度 一度 只用 仅用 只要 仅要
    """
)
# How it was done: only before a verb, for in front of a number the same words are part of a name.
_HOW = entries(
    """
    稳步有序 平稳有序 持续平稳 持续稳步 高幅 高幅度 较大幅度 有较大幅度 迅猛 迅速 飞速 高速度 中高速 平稳 平稳较快
    平稳健康 快速健康 又好又快 又快又好 稳健 加速 恢复性 补偿性 突破性 爆发性 爆发式 井喷式 跨越式 跳跃式 阶梯式
    断崖式 裂变式 倍增式 超常规 两位数 温和 缓慢 缓步 略 略有 稍 稍有 显著 逐季 逐月 逐日 逐步 逐渐 连年 逆市 顺势
    一次性 强力 净 更 更加 加力 有力 强劲有力 快步 阔步 大步 全面 触底 企稳 止滑 止跌回稳 稳中有进 稳中有升 稳中有增
    稳中有快 稳中有降 稳中向好 稳中趋好 稳中提质 稳中求进 稳中趋升 稳中略升 持续向好 企稳向好 依然 依旧 仍旧 总体
    整体 呈 呈现 取得 得到 保持平稳 保持较快 保持快速 保持稳定 保持高速 大致 大概 尚 便 亦 顺利 圆满 如期 按期
    相继 陆续 最终 截至目前 截止目前 到目前 至今 至此 迄今 严格 牢牢 有效 合理 稳稳 切实 稳固 普遍有所 均有 都有
    提前一年 提前两年 提前三年 提前半年 提前一个月 提前两个月
    """
)
# What stands before the verb of a comparison: 比上年增长, 较2015年提高, 与去年同期相比.
_AGAINST = re.compile(
    r"(?:(?<![同环占对可贷])比(?!例|重(?!工业)|值|率|特|赛|较|[同环]比)|较(?!大|快|高|好|多|低|强)|比之|(?:(?<![参赠])与"
    r"|(?<![合协共相不等陪会认胡随])同(?![业城类质]))(?=[^，,、；;。：:]{1,16}(?<![占同环])比(?!重(?!工业)|[例值率特]|[上去]年|[0-9]{4}年)))(?:上年度?|去年|前年|同期|上年同期|去年同期|上一年|预期|计划|上届"
    r"|本届|期初|年初|[0-9一二三四五六七八九〇○零十]{2,4}年[末底初]?(?:同期|的)?"
    r"|全[国省市区州](?:、|和|与|及)全[国省市区州县](?:平均)?(?:水平)?|(?!(?:上年|去年)(?:同期)?(?:总?产[值量]|利[润税]|税利|成本|收入|销售|上缴))[^，,、；;。：:]{1,22}?)(?:相比|同期相比|比)?(?:,|，)?(?:略|又|再|分别|均|各|实际|累计|同比|平均|净|多|少)*$"
)
# 2023年比2018年生产总值增加…: what stands behind the year compared with is the thing measured.
_THAN_BEFORE = re.compile(
    r"(?:(?:19|20)[0-9]{2}年)?(?:比|较)(?:上年|去年|前年|(?:19|20)[0-9]{2}年)(?:同期)?(?![底末初])"
    r"(?:[一-龥]{1,14}(?:值|[产用客货数]量|总?额|收入|支出|投资|[^期基划算成行际]数|[比利]率|税|人口|面积|里程|[存贷]款|利润)|(?:人均)?GDP)"
    r"(?:预计|实际|累计|净)?$"
)
UP_WORDS = (*_UP, *_UP_NOUNS)
"""Words that say that something grows."""
DOWN_WORDS = (*_DOWN, *_DOWN_NOUNS)
"""Words that say that something falls."""
_KINDS = {
    "plain": _PLAIN, "to": _TO, "up": _UP, "upnoun": _UP_NOUNS, "down": _DOWN, "downnoun": _DOWN_NOUNS,
    "compare": tuple(BOUNDS), "each": _EACH, "all": _ALL, "average": _AVERAGE, "sum": _SUM,
}
_CLASS = dict.fromkeys((*_HOW, *(f"{word}地" for word in (*_HOW, *_PLAIN) if len(word) > 1)), "how")
_CLASS |= {word: kind for kind, words in _KINDS.items() for word in words}
_FOUR = "(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})"
# A year or a span of the plan between the thing and its value says when, not what: 由1980年的, 2010年将达到.
# Read backwards, so that it is found at its end.
_WHEN = re.compile(
    rf"[间中里来]?(?:年[0-9一二三四五六七八九十]{{1,4}}的?)?年{_FOUR}[至到]年?{_FOUR}[从自在由]?|前以?[底末初]年{_FOUR}|"
    r"来以年[0-9]{4}(?:自|从)?|上础基的?年(?:[0-9]{4}|[上去前])在|年[0-9一二三四五六七八九十]{1,2}第|份?月(?:[0-9]{1,2}|[一二]?十|[一二三四五六七八九](?=[由从自]))(?:[至到—–~～-][0-9]{1,2})?(?:年[今去])?|度季个?(?:[一二三四两]|[1-4](?![0-9.]))[第前]?|年半[上下]|月个?[0-9一二三四五六七八九十]{1,2}前|[初末底]年[去今前明上]|[内间前]?年[0-9二两三四五六七八九十]{1,2}(?![0-9〇○零一二三四五六七八九十])(?:近|去过|后|前提?|头)?|[初末底]年(?!今|明|往|[0-9])|的[0-9]{2}(?:02|91)(?=[至到])|(?:的|为)?(?:[底末初]?年(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})|(?:期同)?年[上去前今]|期同"
    r"|(?:末期|期初|[底末初]|间期|期时)?”五[一二三四六七八九]?十?“|(?:末期|[底末初]|间期|期时)五(?:[一二三四五]十|[六七八九])|[末初]届[上本])"
)
_OF_WHEN = "初末底的为年内期间来份月度前里中上”"
_ENDS = frozenset(word[-1] for word in _CLASS) | frozenset(_OF_WHEN)
"""What a word of either kind ends with."""
_LENGTHS: dict[str, tuple[int, ...]] = {
    end: tuple(sorted({len(word) for word in words}, reverse=True))
    for end, words in groupby(sorted(_CLASS, key=itemgetter(-1)), key=itemgetter(-1))
}
"""By the character that words end with how long those are, the longest first: to look them up costs less than to try
all of them."""


@dataclass(slots=True)
class Predicate:
    """What the words before a number say of it; ``label_end`` is where the thing measured ends in the text given.

    ``grown`` says that a rate would be that of a growth (年均增长达…), not what something grew to; ``again`` that the
    numbers are of one thing, passed one after another (接连突破8万亿元、9万亿元).
    """

    label_end: int
    sign: int = 0
    to: bool = False
    noun: bool = False
    noun_end: int = 0
    comparator: Comparator | None = None
    each: bool = False
    every: bool = False
    basis: str = ""
    against: bool = False
    kept: bool = False
    reach: str = ""
    led: int = 0
    grown: bool = False
    again: bool = False


def predicate(region: str) -> Predicate:
    """Read the predicate at the end of the text before a number."""
    found = Predicate(len(region))
    if region[-1:] not in _ENDS:
        return found
    end = len(region)
    while end and region[end - 1] in _ENDS:
        start = _last_word(region, end)
        word = region[start:end]
        if start == end:
            break
        kind = _CLASS.get(word, "plain")
        if kind == "how" and not found.reach and not found.noun:
            break
        _note(found, kind, word)
        if found.noun and not found.noun_end:
            found.noun_end = end
        end = start
        if found.sign or word == "新增":
            against = _AGAINST.search(region, max(0, end - 34), end)
            if against and against.end() > against.start() and not _THAN_BEFORE.match(region, 0, end):
                found.against = True
                # 较上年各增1.2万吨
                found.every = found.every or region[end - 1] in "均各"
                end = against.start()
    found.label_end = end
    return found


def _last_word(region: str, end: int) -> int:
    """Where the time or the longest word begins that ``region[:end]`` ends with; ``end`` where none does."""
    last = region[end - 1]
    if last in _OF_WHEN and (when := _WHEN.match(region[end - 1 :: -1])):
        start = end - when.end()
        return start if _belongs(region, start, region[start:end]) else end
    for length in _LENGTHS.get(last, ()):
        if length <= end and (word := region[end - length : end]) in _CLASS and _belongs(region, end - length, word):
            return end - length
    return end


# Words that a longer noun may end with, and what stands before them there (可以, 主要, 现在, 人均).
_JOINED = {
    word: tuple(before)
    for word, before in (
        ("提升", "造固"),
        ("曾", "未不何"),
        ("一度", "年每进第十二三"),
        ("还", "偿归返退清发交"),
        ("却", "冷退忘"),
        ("则", "原规细法守准总通附"),
        ("未", "从已"),
        ("没有", "有"),
        ("竟", "究毕"),
        ("倒", "颠打摔"),
        ("微", "小"),
        ("略", "战策谋侵简"),
        ("净", "干洁"),
        ("更", "变"),
        ("便", "方轻顺随"),
        ("尚", "高时风"),
        ("呈", "纷"),
        ("获", "收捕截荣破抓缴查斩"),
        ("现", "实出发体呈表涌兑贴变再重"),
        ("自然", "口大"),
        ("原", "草高平中荒还复"),
        ("约", "条节公契合预签制"),
        ("大约", "扩加放壮"),
        ("以", "可予得所"),
        ("可", "许认"),
        ("要", "主重需必"),
        ("上", "线规网马限以海会赛节坛史础路"),
        ("在", "存现"),
        ("为", "行作成"),
        ("是", "但于还"),
        ("年人均", "全当今去上明前同"),
        ("年均", "上去"),
        ("均", "人年亩户村地日月平校生班师床"),
        ("都", "首成"),
        ("有", "国所拥私享含没既"),
        ("过", "通超经"),
        ("破", "打侦查爆识"),
        ("增", "新"),
        ("降", "升"),
        ("双", "成一"),
        ("覆盖", "全面"),
        ("通车", "在"),
        ("开行", "国"),
        ("减", "加"),
        ("近", "附最"),
        ("应达到", "供反响效适对回照呼"),
        ("减量", "消削递"),
        ("增长率", ("自然", "人口")),
        ("达", "发到下送抵通表传"),
    )
}
_LOOSE = frozenset(("多", "少", "高", "低", "快"))
_BEFORE_LOOSE = re.compile(r"(?:比|较)[^，。；]{2,20}$|[同环]比$")
_BEING = frozenset(entries("达 达到 高达 为 是 在 保持 保持在 控制在 稳定在 维持在 预期为 定为 设定为 确定为"))
_GROWING = frozenset(entries("增长 递增 上涨 增加 下降 降低 减少"))
_SPANS = frozenset(("年", "一年", "五年", "两年", "三年", "四年", "按", "名义"))
_BEFORE_YEAR = ("未成", *"当学财每近几半上去今明前全来少青老幼中壮常历多丰")


def _belongs(region: str, start: int, word: str) -> bool:
    """Is the word at ``start`` a predicate word there, not the end of a longer noun?"""
    if word == "均" and region[:start].endswith("占地"):
        return True
    if word == "要" and region[:start].endswith("比重"):
        return True  # 服务业增加值占比重|要达到
    if word[0] == "少" and region[:start].endswith("减"):
        # 减少收入3亿元
        return False
    if word in _LOOSE:
        return bool(_BEFORE_LOOSE.search(region[:start]))
    if word in _SPANS:
        return not region[:start].endswith(_BEFORE_YEAR)
    if word == "计划":
        if region[:start].endswith(("年度", "全年", "年初", "占", "占总", "占年")):
            return False
        return start > 0 and not region.removesuffix("的").endswith(("生育计划", "规划计划", "投资计划"))
    return not region[:start].endswith(_JOINED.get(word, ())) if word in _JOINED else True


_AGAIN = frozenset(("接连", "先后", "相继", "连续"))


def _note(found: Predicate, kind: str, word: str) -> None:
    if word in _AGAIN:
        found.again = True
    if kind in ("up", "down") and found.to and found.reach in _BEING and word in _GROWING:
        found.grown = True
    if kind == "up":
        found.sign = found.sign or 1
        found.reach = found.reach or word
    elif kind == "down":
        found.sign = found.sign or -1
        found.reach = found.reach or word
    elif kind == "upnoun":
        found.sign, found.noun = found.sign or 1, True
    elif kind == "downnoun":
        found.sign, found.noun = found.sign or -1, True
    elif kind == "to":
        if not found.sign:
            found.to = True
        found.reach = found.reach or word
    elif kind == "compare":
        found.comparator = found.comparator or BOUNDS[word]
        found.every = found.every or "双" in word
        found.reach = found.reach or word
    elif kind == "each":
        found.each = True
    elif kind == "all":
        found.every = True
    elif kind == "average":
        found.basis = "年均"
    elif kind == "sum":
        found.basis = found.basis or "累计"
    elif word == "连续":
        found.kept = True
