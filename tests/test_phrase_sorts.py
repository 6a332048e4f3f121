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
    ("三年来，我们压减“三公”经费35%。", ["35%: “三公”经费 growth -35 %"]),
    ("政府压减会议30%、文件25%，大力压减行政经费12%。",
     ["30%: 会议 growth -30 %", "25%: 文件 growth -25 %", "12%: 行政经费 growth -12 %"]),
    ("旅游接待人次和综合收入分别突破1000万和100亿元大关。",
     ["1000万: 旅游接待人次 level 1000 万 gt", "100亿元: 旅游综合收入 level 100 亿元 gt"]),
    ("建成投运220千伏变电站2座、110千伏5座。", ["2座: 220千伏变电站 count 2 座", "5座: 110千伏变电站 count 5 座"]),
    ("年内再建成充电桩500个，再造林5万亩。", ["500个: 充电桩 count 500 个", "5万亩: 造林 level 5 万亩"]),
    ("培育百亿企业2家、50亿企业5家、产值10亿企业30家。",
     ["2家: 百亿企业 count 2 家", "50亿: 企业 threshold 50 亿", "5家: 50亿企业 count 5 家",
      "10亿: 产值 threshold 10 亿", "30家: 产值10亿企业 count 30 家"]),
    ("总投资50亿项目2个。", ["50亿: 总投资 threshold 50 亿", "2个: 总投资50亿项目 count 2 个"]),
    ("对新认定企业给予最高100万元补助、50万元奖励。", ["100万元: 补助 level 100 万元", "50万元: 奖励 level 50 万元"]),
    ("给予企业100万元奖励、每人5000元补贴。", ["100万元: 奖励 level 100 万元", "5000元: 补贴 level 5000 元"]),
    ("安排200万元奖励先进企业。", ["200万元: 先进企业 level 200 万元"]),
    ("全县仍有1.2万人未脱贫，320人没有就业。", ["1.2万人: 未脱贫 count 1.2 万人", "320人: 没有就业 count 320 人"]),
    ("120个重点项目中有15个未按时开工。", ["120个: 重点项目 count 120 个", "15个: 重点项目 count 15 个"]),
    ("房地产投资下降15%，下拉固定资产投资3.2个百分点，拉低投资增速1.2个百分点。",
     ["15%: 房地产投资 growth -15 %", "3.2个百分点: 固定资产投资 change -3.2 个百分点",
      "1.2个百分点: 投资 change -1.2 个百分点"]),
    ("全市新兴产业完成投资227.2亿元，增长106.1%；实现销售1100亿元，增长45%。",
     ["227.2亿元: 新兴产业投资 level 227.2 亿元", "106.1%: 新兴产业投资 growth 106.1 %",
      "1100亿元: 销售 level 1100 亿元", "45%: 销售 growth 45 %"]),
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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("国家已经组织了57户企业集团试点，今年要扩大到120户。", ["achieved", "target"]),
        ("这几年，国家先后在58个城市进行了试点，今年试点城市扩大到110个。", ["achieved", "target"]),
        ("全国有24万多户国有小企业，绝大部分由市、县管理。", ["background"]),
        ("要巩固已经取得的成果，新增企业20家。", ["target"]),
    ],
)
def test_what_a_plan_says_was_done_already(sentence: str, expected: list[str]) -> None:
    assert [draft.status.value for draft in read(sentence, Status.TARGET)] == expected
