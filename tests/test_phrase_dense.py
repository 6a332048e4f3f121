"""A phrase book of dense reports: figures without a name of their own, and what they are held against."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    # how far it is ahead is no name
    ("技改投资增长30%，明显高于全市投资增速18个百分点，远高于全省5个百分点。",
     ["30%: 技改投资 growth 30 %",
      "18个百分点: 技改投资 change 18 个百分点",
      "5个百分点: 技改投资 change 5 个百分点"]),
    ("新兴产业增加值增长21%，远超传统产业13.9个百分点。",
     ["21%: 新兴产业增加值 growth 21 %",
      "13.9个百分点: 新兴产业增加值 change 13.9 个百分点"]),
    ("固定资产投资增长12%，跑赢全国3个百分点，领跑全省2个百分点。",
     ["12%: 固定资产投资 growth 12 %",
      "3个百分点: 固定资产投资 change 3 个百分点",
      "2个百分点: 固定资产投资 change 2 个百分点"]),
    ("税收增幅略低于全市0.3个百分点。",
     ["0.3个百分点: 税收 change -0.3 个百分点"]),
    ("粮食单产远高于全省180公斤。",
     ["180公斤: 粮食单产 change 180 公斤"]),
    # one of them is no measure, and no part of the name
    ("安装60千瓦变压器一台，购置12座客车一辆。",
     ["60千瓦: 变压器 level 60 千瓦",
      "12座: 客车 count 12 座"]),
    ("建成500吨冷库一座。",
     ["500吨: 冷库 level 500 吨"]),
    # whose a bare figure is
    ("架设高压线路3条，长度4200米。",
     ["3条: 高压线路 count 3 条",
      "4200米: 高压线路长度 level 4200 米"]),
    ("电炉厂实现营业收入4630万元，纳税148万元。",
     ["4630万元: 电炉厂营业收入 level 4630 万元",
      "148万元: 电炉厂纳税 level 148 万元"]),
    ("规模企业实现产值9亿元，上缴税金3000万元。",
     ["9亿元: 规模企业产值 level 9 亿元",
      "3000万元: 规模企业税金 level 3000 万元"]),
    ("棉花总产3000吨，总收入2000万元。",
     ["3000吨: 棉花总产 level 3000 吨",
      "2000万元: 棉花总收入 level 2000 万元"]),
    ("引进先进制造业企业105家，年产值突破10亿元。",
     ["105家: 先进制造业企业 count 105 家",
      "10亿元: 先进制造业企业年产值 level 10 亿元 gt"]),
    ("为加强景区建设，引进一家投资2亿元的管理公司。",
     ["2亿元: 投资 level 2 亿元"]),
    ("项目总投资5.8亿元，其中投资过5000万元的3个。",
     ["5.8亿元: 项目总投资 level 5.8 亿元",
      "5000万元: 投资 threshold 5000 万元 gt",
      "3个: 投资过5000万元项目 count 3 个"]),
    # verbs
    ("新投入资金110万元，新筹资金200万元。",
     ["110万元: 资金 level 110 万元",
      "200万元: 资金 level 200 万元"]),
    ("全镇生产总值到达5亿元。",
     ["5亿元: 生产总值 level 5 亿元"]),
    ("完成21个自然庄复耕任务工作，完成8个小区改造工作任务。",
     ["21个: 自然庄 count 21 个",
      "8个: 小区 count 8 个"]),
    ("新增垦造耕地项目40个，实施改造老旧小区项目12个，组织实施重点项目6个。",
     ["40个: 垦造耕地项目 count 40 个",
      "12个: 改造老旧小区项目 count 12 个",
      "6个: 重点项目 count 6 个"]),
    ("已筹资“户户通”工程款1800余万元，集资建校款200万元。",
     ["1800余万元: “户户通”工程款 level 1800 万元 gt",
      "200万元: 建校款 level 200 万元"]),
    # what points at a thing, and holds it, is no part of its name
    ("村民新铺的这条水泥路全长8800米，连接着全村667个农户家庭。",
     ["8800米: 水泥路全长 level 8800 米",
      "667个: 农户家庭 count 667 个"]),
    ("3家企业公司制改组获批准。", ["3家: 企业 count 3 家"]),
    ("协助113名货车司机办理绿色通行证，选派12名科技人才服务乡村振兴，表彰30名抗疫先进个人。",
     ["113名: 货车司机 count 113 名",
      "12名: 科技人才 count 12 名",
      "30名: 抗疫先进个人 count 30 名"]),
    ("新引进企业中金融类266家，信息经济类161家。",
     ["266家: 金融类企业 count 266 家",
      "161家: 信息经济类企业 count 161 家"]),
    ("改造范围内企业14家。", ["14家: 企业 count 14 家"]),
    ("17平方公里水源保护区范围未来将作调整。", ["17平方公里: 水源保护区范围 level 17 平方公里"]),
    # how much of it is done
    ("完成招商引资1.8亿元，完成率149%，全区排名第二。",
     ["1.8亿元: 招商引资 level 1.8 亿元",
      "149%: 招商引资完成率 share 149 %",
      "第二: 招商引资完成率 rank 2"]),
    ("完成工业投资8亿元，完成情况列全区第一。",
     ["8亿元: 工业投资 level 8 亿元",
      "第一: 工业投资 rank 1"]),
    ("完成固定资产投资10.7亿元，完成全年总目标任务的77%，完成年度总任务的80%。",
     ["10.7亿元: 固定资产投资 level 10.7 亿元",
      "77%: 固定资产投资 share 77 %",
      "80%: 固定资产投资 share 80 %"]),
    ("外资实到3000万美元。", ["3000万美元: 外资 level 3000 万美元"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_dense_reports(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def test_profits_are_no_part_of_output() -> None:
    found = read("完成工业总产值48亿元。其中：市属工业完成13亿元；规模以上企业实现利税1.5亿元。", Status.ACHIEVED)
    assert [one.part_of for one in found] == [None, "工业总产值", None]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("养殖面积2000亩，其中河蟹养殖500亩，其他水产品养殖面积400亩。", [None, "养殖面积", "养殖面积"]),
        ("完成招商引资2亿元，完成率115%，其中省外资金4000万元，完成率40%。", [None, None, "招商引资", None]),
        ("在建项目16个，其中6个项目收尾，同时新增技改项目40个。", [None, "在建项目", None]),
    ],
)
def test_parts(sentence: str, parts: list[str | None]) -> None:
    assert [one.part_of for one in read(sentence, Status.ACHIEVED)] == parts


@pytest.mark.parametrize(
    "hostile", ["远高于全市", "明显", "大大", "总产3000吨，总收入", "新投入资金", "任务工作", "变压器一台", "这条",
                "连接着", "集资建校", "范围内",
                "企业中", "完成率", "名司机办理"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
