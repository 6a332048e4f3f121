"""A phrase book of what numbers share: one noun for several classes, a thing told a clause before, verbs in a row."""

from __future__ import annotations

import pytest
from baogao.parsers.measures import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("制订36条意见和9个实施细则，调低收费标准5项。",
     ["36条: 意见 count 36 条",
      "9个: 实施细则 count 9 个",
      "5项: 收费标准 count 5 项"]),
    ("培育一批产值30亿元以上的企业集团。",
     ["30亿元: 产值 threshold 30 亿元 gte"]),
    ("确保近岸海域水质优良率达到92%，发展欠发达村60个。",
     ["92%: 近岸海域水质优良率 share 92 %",
      "60个: 欠发达村 count 60 个"]),
    ("拥有编制内卫生技术人员4300人，有就业意向的富余劳动力由9万人减少到7万人。",
     ["4300人: 编制内卫生技术人员 count 4300 人",
      "9万人: 有就业意向的富余劳动力 count 9 万人",
      "7万人: 有就业意向的富余劳动力 count 7 万人"]),
    ("引进外资银行2家，引进研发团队40个，服务外包骨干企业达到25家。",
     ["2家: 外资银行 count 2 家",
      "40个: 研发团队 count 40 个",
      "25家: 服务外包骨干企业 count 25 家"]),
    ("引进超千万美元外资项目30个，42家世界500强企业来滨投资兴业。",
     ["30个: 超千万美元外资项目 count 30 个",
      "42家: 世界500强企业 count 42 家"]),
    ("15家全国500强企业入驻新区，组织30家企业申报省级高新技术企业。",
     ["15家: 全国500强企业 count 15 家",
      "30家: 企业 count 30 家"]),
    ("支持26个远郊区县完善城市功能，组建2个以重点工程为依托的总承包公司。",
     ["26个: 远郊区县 count 26 个",
      "2个: 总承包公司 count 2 个"]),
    ("关闭退出北山煤矿90万吨落后产能，关闭和托管小煤矿150处。",
     ["90万吨: 北山煤矿落后产能 level 90 万吨",
      "150处: 小煤矿 count 150 处"]),
    ("培强做大30户龙头带动型企业和20户创新引领型企业。",
     ["30户: 龙头带动型企业 count 30 户",
      "20户: 创新引领型企业 count 20 户"]),
    ("获得5项国家级、12项省级科技奖励，建成3个百亿级、8个十亿级产业集群。",
     ["5项: 国家级科技奖励 count 5 项",
      "12项: 省级科技奖励 count 12 项",
      "3个: 百亿级产业集群 count 3 个",
      "8个: 十亿级产业集群 count 8 个"]),
    ("幼儿和孕产妇保健覆盖率分别达到91%和78%，乡镇和行政村公路硬化率分别达到88%、43%。",
     ["91%: 幼儿保健覆盖率 share 91 %",
      "78%: 孕产妇保健覆盖率 share 78 %",
      "88%: 乡镇公路硬化率 share 88 %",
      "43%: 行政村公路硬化率 share 43 %"]),
    ("万元工业增加值能耗和用水量分别下降8%和21%。",
     ["8%: 万元工业增加值能耗 growth -8 %",
      "21%: 万元工业增加值用水量 growth -21 %"]),
    ("对市区、县城、建制镇分别下放审批权限80项、60项和40项。",
     ["80项: 审批权限 count 80 项",
      "60项: 审批权限 count 60 项",
      "40项: 审批权限 count 40 项"]),
    ("安排900万元，改造老旧候车亭。",
     ["900万元: 老旧候车亭 level 900 万元"]),
    ("生产总值增长15%，增幅为近十年最高水平，比2015年增长1倍。",
     ["15%: 生产总值 growth 15 %",
      "1倍: 生产总值 growth 1 倍"]),
    ("落实重点建设项目120个，竣工30个、开工25个。",
     ["120个: 重点建设项目 count 120 个",
      "30个: 重点建设项目 count 30 个",
      "25个: 重点建设项目 count 25 个"]),
    ("提高城市低保标准8%，五区由每月260元增加到290元。",
     ["8%: 城市低保标准 growth 8 %",
      "260元: 城市低保标准 level 260 元",
      "290元: 城市低保标准 level 290 元"]),
    ("资源枯竭城市考核在全省的排名，从2018年的第九名提高到2022年的第四名。",
     ["第九名: 资源枯竭城市考核 rank 9 名",
      "第四名: 资源枯竭城市考核 rank 4 名"]),
    ("地表水优良率86%，在西北省会城市位列第一。",
     ["86%: 地表水优良率 share 86 %",
      "第一: 地表水优良率 rank 1"]),
    ("连续四年被评为全省卫生与计划生育目标管理先进单位。",
     ["四年: 全省卫生与计划生育目标管理先进单位 count 4 年"]),
    ("争取中央新增预算投资38亿元，农业劳动生产率提高12%。",
     ["38亿元: 中央新增预算投资 level 38 亿元",
      "12%: 农业劳动生产率 growth 12 %"]),
    ("保障标准提高10%，惠及全市86万人。",
     ["10%: 保障标准 growth 10 %",
      "86万人: 惠及 count 86 万人"]),
    ("服务业助推增长，增加值增长8%，对经济增长贡献率52%。",
     ["8%: 服务业增加值 growth 8 %",
      "52%: 服务业增加值对经济增长贡献率 share 52 %"]),
    ("旅游接待总人数、总收入均增长18%。",
     ["18%: 旅游接待总人数 growth 18 %",
      "18%: 旅游总收入 growth 18 %"]),
    ("续建项目3月份复工率达到92%，水产品2022年出口总量4万吨。",
     ["92%: 续建项目复工率 share 92 %",
      "4万吨: 水产品出口总量 level 4 万吨"]),
    ("财政总收入206亿元，占生产总值的21%，其中地方财政收入67亿元。",
     ["206亿元: 财政总收入 level 206 亿元",
      "21%: 财政总收入占生产总值 share 21 %",
      "67亿元: 地方财政收入 level 67 亿元"]),
    ("通过债券、信托等渠道融资300亿元。",
     ["300亿元: 融资 level 300 亿元"]),
    ("生产总值增长9%，跃上4500亿元新台阶，工业利用外资超2亿美元的区县达到6个。",
     ["9%: 生产总值 growth 9 %",
      "4500亿元: 生产总值 level 4500 亿元 gte",
      "2亿美元: 工业利用外资 threshold 2 亿美元 gt",
      "6个: 工业利用外资超2亿美元的区县 count 6 个"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_shared_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "name", "values"),
    [
        ("财政总收入206亿元，占生产总值的21%，其中地方财政收入67亿元。", "part_of", [None, None, "财政总收入"]),
        ("提高城市低保标准8%，五区达到290元，三县达到240元。", "scope", [None, "五区", "三县"]),
        ("绿化考核在全省的排名，从2018年的第九名提高到第四名。", "scope", ["全省", "全省"]),
        ("地表水优良率86%，在西北省会城市位列第一。", "scope", [None, "西北省会城市"]),
    ],
)
def test_fields_told_before(sentence: str, name: str, values: list[object]) -> None:
    assert [getattr(draft, name) for draft in read(sentence)] == values


@pytest.mark.parametrize(
    "hostile",
    ["3项国家级、", "2个百亿级和", "被评为全省与", "在全省的排名，从",
     "对市区分别下放", "第3季度的率", "安排5万元，", "五区达3元，", "以重点为依托的"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
