"""A phrase book of sorts and stages that stand before a noun, points of an index, quarters, and rates told together."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("产业创新指数达到178.6点，比上年提高12.1点。",
     ["178.6点: 产业创新指数 level 178.6 点", "12.1点: 产业创新指数 change 12.1 点"]),
    ("消费者信心指数103点，营商环境指数82.35点。",
     ["103点: 消费者信心指数 level 103 点", "82.35点: 营商环境指数 level 82.35 点"]),
    ("早上8点，会议召开。", []),
    ("抓好甲公司等350多个拟竣工投产项目。", ["350多个: 拟竣工投产项目 count 350 个 gt"]),
    ("推进20个拟新建项目、15个计划年内竣工项目。",
     ["20个: 拟新建项目 count 20 个", "15个: 计划年内竣工项目 count 15 个"]),
    ("培育12家拟上市企业、5家拟申报高新企业。", ["12家: 拟上市企业 count 12 家", "5家: 拟申报高新企业 count 5 家"]),
    ("建成2所公办、3所民办幼儿园。", ["2所: 公办幼儿园 count 2 所", "3所: 民办幼儿园 count 3 所"]),
    ("启动10座小型及135个微型消防站建设。", ["10座: 小型消防站 count 10 座", "135个: 微型消防站 count 135 个"]),
    ("建成1个县级、12个乡镇级和156个村级服务中心。",
     ["1个: 县级服务中心 count 1 个", "12个: 乡镇级服务中心 count 12 个", "156个: 村级服务中心 count 156 个"]),
    ("新建3座中型、12座小型水库。", ["3座: 中型水库 count 3 座", "12座: 小型水库 count 12 座"]),
    ("建成1座220千伏、3座110千伏变电站。", ["1座: 220千伏变电站 count 1 座", "3座: 110千伏变电站 count 3 座"]),
    ("新增3个4A级、5个3A级景区。", ["3个: 4A级景区 count 3 个", "5个: 3A级景区 count 5 个"]),
    ("加快推进50万千瓦光伏治沙、城区综合治理、南环路等35个重点项目建设。",
     ["50万千瓦: 光伏治沙 level 50 万千瓦", "35个: 重点项目 count 35 个"]),
    ("民营经济占生产总值、税收、就业的比重分别为56%、72%和85%。",
     ["56%: 民营经济占生产总值的比重 share 56 %", "72%: 民营经济占税收的比重 share 72 %",
      "85%: 民营经济占就业的比重 share 85 %"]),
    ("高新技术产业和战略性新兴产业占全区生产总值、工业增加值、利税总额的比重分别达到68%、88%和77%。",
     ["68%: 高新技术产业和战略性新兴产业占全区生产总值的比重 share 68 %",
      "88%: 高新技术产业和战略性新兴产业占全区工业增加值的比重 share 88 %",
      "77%: 高新技术产业和战略性新兴产业占全区利税总额的比重 share 77 %"]),
    ("财政收入占生产总值、税收占财政收入的比重分别为12%和80%。",
     ["12%: 财政收入占生产总值的比重 share 12 %", "80%: 税收占财政收入的比重 share 80 %"]),
    ("实现生活垃圾分类达标单位、示范学校覆盖率达到两个100%。",
     ["100%: 生活垃圾分类达标单位覆盖率 share 100 %", "100%: 示范学校覆盖率 share 100 %"]),
    ("信访事项及时受理率、按期办结率实现2个100%。",
     ["100%: 信访事项及时受理率 share 100 %", "100%: 信访事项按期办结率 share 100 %"]),
    ("完成“三个100%”目标。", []),
    ("力争达标小区覆盖率60%以上，达标排放率95%。",
     ["60%: 达标小区覆盖率 share 60 % gte", "95%: 达标排放率 share 95 %"]),
    ("尤其是去年增幅达到42.3%。", ["42.3%: 增幅 growth 42.3 %"]),
    ("在建项目10个，其中过500万元的两个、超亿元的一个。",
     ["10个: 在建项目 count 10 个", "500万元: 在建项目 threshold 500 万元 gt", "两个: 过500万元在建项目 count 2 个",
      "一个: 超亿元在建项目 count 1 个"]),
    ("完成32720户广播电视“户户通”。", ["32720户: 广播电视“户户通” count 32720 户"]),
    ("复绿复耕132处，补植补栽47万平方米。", ["132处: 复绿复耕 count 132 处", "47万平方米: 补植补栽 level 47 万平方米"]),
    ("人才引育工作连续三季度位列全市前三。", ["三季度: 人才引育工作 count 3 季度", "前三: 人才引育工作 rank 3 lte"]),
    ("工业增速连续3季度居全市第一。", ["3季度: 工业 count 3 季度", "第一: 工业 rank 1"]),
    ("前3季度财政收入增长6%，4季度增长8%。", ["6%: 财政收入 growth 6 %", "8%: 财政收入 growth 8 %"]),
    ("1至3季度投资增长5%，生产总值1季度增长3%。", ["5%: 投资 growth 5 %", "3%: 生产总值 growth 3 %"]),
    ("经济增长预期为7%左右。", ["7%: 经济 growth 7 % about"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_sorts_and_stages(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize("quarter", ["3季度", "第3季度", "前3季度", "前3个季度", "1至3季度", "三季度", "一至三季度"])
def test_a_quarter_in_digits_is_a_period(quarter: str) -> None:
    (draft,) = read(f"{quarter}财政收入增长6%。")
    assert (draft.label, draft.period) == ("财政收入", quarter)


def test_who_does_it_is_no_name_of_what_is_counted() -> None:
    said = "国家决定首先集中力量抓好1000户，去年已经对其中近300户给予支持，今年要扩大到511户。"
    found = measures(said, heading="第一，抓好大型国有企业。", status=Status.TARGET, review_year=2023, report_year=2024)
    assert {draft.label for draft in found.measures} == {"大型国有企业"}
