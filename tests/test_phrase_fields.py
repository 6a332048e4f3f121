"""The fields beside the label, by construction: every word of a row with every word of the others, in one sentence."""

from __future__ import annotations

from itertools import cycle, product

import pytest
from baogao.parsers.wording.gathering import entries

from .phrases import read

THINGS = ("地区生产总值", "旅游综合收入", "战略性新兴产业产值", "森林覆盖率", "进出口总额", "村集体经济收入")
REACHES = entries(
    """
    全省 全市 全州 全盟 全县 全国地级市 全省同类县 全市各县区
    同类城市 省会城市 沿海城市 周边县市 长三角 西北 中西部 北方
    武陵山片区 甘肃省 绍兴市 世界 全球
    """
)
RANKING = entries(
    """
    居 位居 列 位列 排名 排在 名列 居于 稳居 跃居 高居 荣列 升至 上升至 保持 保持在 晋位
    晋升 夺得 首次进入 成功跻身
    继续位居 总量居 名次升至
    """
)
PLACES = (
    ("第一", 1, "eq"), ("第1", 1, "eq"), ("第2位", 2, "eq"), ("第三名", 3, "eq"), ("第十二位", 12, "eq"),
    ("首位", 1, "eq"), ("榜首", 1, "eq"), ("前三", 3, "lte"), ("前10名", 10, "lte"), ("前5位", 5, "lte"),
    ("第4", 4, "eq"), ("第二", 2, "eq"), ("前20强", 20, "lte"),
)


@pytest.mark.parametrize("verb", RANKING)
def test_a_place_among_others_has_its_reach_whatever_verb_leads_to_it(verb: str) -> None:
    things, wrong = cycle(THINGS), []
    for reach, (place, value, bound) in product(REACHES, PLACES):
        thing = next(things)
        sentence = f"{thing}{verb}{reach}{place}。"
        told = [
            (one.label, int(one.value), one.aspect.value, one.scope, one.comparator.value) for one in read(sentence)
        ]
        if told != [(thing + verb.removesuffix("居") * (verb == "总量居"), value, "rank", reach, bound)]:
            wrong.append((sentence, told))
    assert wrong == []


@pytest.mark.parametrize("verb", entries("居 位居 列 排名 排在 名列 稳居 跻身 成功跻身 继续位居 并列 位于"))
def test_so_many_best_of_a_reach_are_a_place_among_them(verb: str) -> None:
    for reach in ("全国", "全省", "全州", "长三角", "西北", "中西部", "省会城市", "甘肃省"):
        (one,) = read(f"税收收入{verb}{reach}30强。")
        assert (one.label, int(one.value), one.unit, one.scope, one.comparator.value) == (
            "税收收入", 30, "强", reach, "lte"
        )


UP = entries(
    """
    增长 同比增长 较上年增长 增幅达 增速达 同比上升 年均增长 年均复合增长 复合增长
    按可比价增长 按不变价计算增长 可比增长
    同口径增长 名义增长 实际增长 比2019年增长
    逆势增长 净增长 连年增长 递增 同比扩大 同比激增 两年平均增长
    """
)
DOWN = entries("下降 同比减少 降幅达 回落 下滑 缩减 下跌 负增长 压减 年均下降 萎缩 锐减")
ABOUT = (("", "eq"), ("约", "about"), ("大约", "about"), ("近", "lt"), ("超", "gt"), ("超过", "gt"), ("不低于", "gte"))
BEHIND = (("", "eq"), ("左右", "about"), ("以上", "gte"), ("之上", "gte"), ("以内", "lte"))


@pytest.mark.parametrize("verb", [*UP, *DOWN])
def test_a_pace_keeps_its_sign_and_bound(verb: str) -> None:
    things, wrong = cycle(THINGS), []
    sign = -1 if verb in DOWN else 1
    average = "年均" if "年均" in verb or "年平均" in verb else None
    bounds = [*((word, "", bound) for word, bound in ABOUT), *(("", behind, bound) for behind, bound in BEHIND)]
    for word, behind, bound in bounds:
        for before in ("", "达到27.6亿元，"):
            thing = next(things)
            sentence = f"{thing}{before}{verb}{word}8.2%{behind}。"
            one = read(sentence)[-1]
            told = (one.label, float(one.value), one.aspect.value, one.comparator.value, one.basis)
            if told != (thing, sign * 8.2, "growth", bound, average):
                wrong.append((sentence, told))
    assert wrong == []


LEVELS = entries("达到 达 为 实现 完成 稳定在 保持在 控制在 已达 高达 等于 预计达到")


@pytest.mark.parametrize("verb", LEVELS)
def test_a_level_keeps_what_bounds_it(verb: str) -> None:
    things = cycle(THINGS)
    for behind, bound in BEHIND:
        thing = next(things)
        (one,) = read(f"{thing}{verb}1000亿元{behind}。")
        assert (one.label, int(one.value), one.comparator.value) == (thing, 1000, bound)


@pytest.mark.parametrize("verb", entries("站上 迈上 跃上 冲上 跨上"))
def test_a_step_that_is_reached_is_a_floor(verb: str) -> None:
    for step in ("台阶", "新台阶", "大关"):
        (one,) = read(f"一般公共预算收入{verb}100亿元{step}。")
        assert (one.label, int(one.value), one.comparator.value) == ("一般公共预算收入", 100, "gte")
