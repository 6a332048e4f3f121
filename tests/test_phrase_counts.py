"""A phrase book of what is counted: classes, the thing that a counter asks for, round numbers, bounds in words."""

from __future__ import annotations

import pytest
from baogao.parsers.measures import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("抽调12批次90人次护理、检验等人员驰援邻省。",
     ["12批次: 人员 count 12 批次",
      "90人次: 人员 count 90 人次"]),
    ("组织3000名高校毕业生等青年参加见习。",
     ["3000名: 青年 count 3000 名"]),
    ("新建2个污水处理厂、3个垃圾中转站等一批环保设施。",
     ["2个: 污水处理厂 count 2 个",
      "3个: 垃圾中转站 count 3 个"]),
    ("推动年产8万吨生物降解材料等项目投产。",
     ["8万吨: 生物降解材料 level 8 万吨"]),
    ("做好3岁以下婴幼儿、孕产妇等重点人群保健。",
     ["3岁: 婴幼儿 threshold 3 岁 lte"]),
    ("百余项改革任务先行先试，千余户居民搬入新房。",
     ["百余项: 改革任务 count 100 项 gt",
      "千余户: 居民 count 1000 户 gt"]),
    ("我县治水经验两次在全市交流。",
     ["两次: 治水经验 count 2 次"]),
    ("成功应对5.9级地震。",
     ["5.9级: 地震 level 5.9 级"]),
    ("建成4A级景区2个。",
     ["2个: 4A级景区 count 2 个"]),
    ("产业园带动310户720人稳定受益。",
     ["310户: 受益 count 310 户",
      "720人: 受益 count 720 人"]),
    ("综合实力进入全国百强。", []),
    ("引进4个投资20亿元以上的项目。",
     ["4个: 投资20亿元以上的项目 count 4 个",
      "20亿元: 投资 threshold 20 亿元 gte"]),
    ("产值过百亿元的园区由2个增加到3个。",
     ["百亿元: 产值 threshold 100 亿元 gt",
      "2个: 产值过百亿元的园区 count 2 个",
      "3个: 产值过百亿元的园区 count 3 个"]),
    ("产值超亿元企业达到5家。",
     ["5家: 产值超亿元企业 count 5 家"]),
    ("推进4个百亿元、20个10亿元以上项目建设。",
     ["4个: 百亿元项目 count 4 个",
      "20个: 10亿元以上项目 count 20 个",
      "10亿元: 项目 threshold 10 亿元 gte"]),
    ("努力打造三个“千亿级”产业集群。",
     ["三个: “千亿级”产业集群 count 3 个"]),
    ("推动120个事项“一窗通办”。",
     ["120个: 事项 count 120 个"]),
    ("改扩建12所中小学实验室及附属设施。",
     ["12所: 中小学 count 12 所"]),
    ("8所民办高校办学体制改革有序推进。",
     ["8所: 民办高校 count 8 所"]),
    ("资助孤儿和困境儿童，合计260名。",
     ["260名: 孤儿和困境儿童 count 260 名"]),
    ("抢救性康复救助残疾儿童40人。",
     ["40人: 残疾儿童 count 40 人"]),
    ("改造老旧公厕和设置移动公厕9个。",
     ["9个: 移动公厕 count 9 个"]),
    ("安排工业发展基金5000万元和高新产业专项资金600万元。",
     ["5000万元: 工业发展基金 level 5000 万元",
      "600万元: 高新产业专项资金 level 600 万元"]),
    ("整修5条主次干道的街景立面。",
     ["5条: 主次干道 count 5 条"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_count_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    "hostile",
    ["百余", "3个百亿、", "3个百亿元、5", "4所学校", "A、B等", "三个“千”", "两次在", "5级地", "产值过百亿",
     "合计5名，"],
)  # fmt: skip
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
