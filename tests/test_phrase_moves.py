"""A phrase book of how figures moved: paces, places gained, bounds crossed, parts, and times shared out."""

from __future__ import annotations

import pytest
from baogao.checks.partition import DIGITS
from baogao.parsers.numbers.quantities import find
from baogao.schema.terms import Aspect, Status
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("压减会议次数35%，精简文件28%。", ["35%: 会议次数 growth -35 %", "28%: 文件 growth -28 %"]),
    ("集采药品平均降价48%，孤儿养育标准提标12%。",
     ["48%: 集采药品 growth -48 %", "12%: 孤儿养育标准 growth 12 %"]),
    ("隐性债务压降18%，不良率压降至1.3%。", ["18%: 隐性债务 growth -18 %", "1.3%: 不良率 share 1.3 %"]),
    ("手足口病发病率下降4.2%。", ["4.2%: 手足口病发病率 growth -4.2 %"]),
    ("工业增速由上半年的-2.4%回升至全年的3.5%。",
     ["-2.4%: 工业 growth -2.4 %", "3.5%: 工业 growth 3.5 %"]),
    ("出口降幅由18.5%收窄至3.4%。", ["18.5%: 出口 growth -18.5 %", "3.4%: 出口 growth -3.4 %"]),
    ("财政收入增长—3.2%，商品零售价格涨幅为–0.2%。",
     ["—3.2%: 财政收入 growth -3.2 %", "–0.2%: 商品零售价格 growth -0.2 %"]),
    ("工业增长6—8%，投资增长5%—7%。", ["6—8%: 工业 growth 6 %", "5%—7%: 投资 growth 5 %"]),
    ("审批环节由原来的12个压缩为4个。", ["12个: 审批环节 count 12 个", "4个: 审批环节 count 4 个"]),
    ("行政权力从过去的870项压减掉65%。", ["870项: 行政权力 count 870 项", "65%: 行政权力 growth -65 %"]),
    ("排队等候时间压缩50%。", ["50%: 排队等候时间 growth -50 %"]),
    ("出台16条措施和7个方面的配套政策。", ["16条: 措施 count 16 条", "7个: 配套政策 count 7 个"]),
    ("推动服务业扩大开放3.0方案落地。", []),
    ("固定资产投资比增12.3%，出口总额比降3.1%。",
     ["12.3%: 固定资产投资 growth 12.3 %", "3.1%: 出口总额 growth -3.1 %"]),
    ("房地产库存面积环比连降10个月。", ["10个月: 房地产库存面积 count 10 个月"]),
    ("四项经济指标未能实现预期。", ["四项: 经济指标 count 4 项"]),
    ("10万亩玉米创全国高产纪录。", ["10万亩: 玉米 level 10 万亩"]),
    ("完成尖山河31公里处滑坡治理。", []),
    ("集体研究重点工作91项，闭环办结事项655件。", ["91项: 重点工作 count 91 项", "655件: 事项 count 655 件"]),
    ("考核排名前进6个位次。", ["6个: 考核排名 change 6 个"]),
    ("力争县域综合竞争力排名前移3个位次以上、进入全省前10强，营商环境评价进位2个名次左右。",
     ["3个: 县域综合竞争力排名 change 3 个 gte", "前10强: 县域综合竞争力排名 rank 10 强 lte",
      "2个: 营商环境评价 change 2 个 about"]),
    ("综合实力在全省排名前移两个名次以上。", ["两个: 综合实力排名 change 2 个 gte"]),
    ("信访工作位次上升15位，水质达标率在全市位次前移5位；我市在全国百强县排位上升3位。",
     ["15位: 信访工作位次 change 15 位", "5位: 水质达标率位次 change 5 位", "3位: 全国百强县排位 change 3 位"]),
    ("3家企业上榜中国制造业500强、2家上榜中国民营企业500强，曾在全省垫底的水质达标率跃居全省第3位。",
     ["3家: 企业 count 3 家", "500强: 企业 rank 500 强 lte", "2家: 企业 count 2 家", "500强: 企业 rank 500 强 lte",
      "第3位: 水质达标率 rank 3 位"]),
    ("急救平均反应时间12分钟，最快6分钟到达。",
     ["12分钟: 急救平均反应时间 level 12 分钟", "6分钟: 急救平均反应时间 level 6 分钟"]),
    ("主要经济指标增速7项居全市前三位。",
     ["7项: 主要经济指标 count 7 项", "前三位: 主要经济指标 rank 3 位 lte"]),
    ("办理时间平均不到2小时，最短仅需30分钟；从申请到拿证最快只要2天。",
     ["2小时: 办理时间 level 2 小时 lt", "30分钟: 办理时间 level 30 分钟", "2天: 拿证 count 2 天"]),
    ("不动产登记平均用时3个工作日，最快1小时办结。",
     ["3个工作日: 不动产登记平均用时 level 3 个工作日", "1小时: 不动产登记平均用时 level 1 小时"]),
    ("审批时间由60天压缩到20天，最短的只用了5天；办理时限压缩至3天以内，最长不超过5天。",
     ["60天: 审批时间 level 60 天", "20天: 审批时间 level 20 天", "5天: 审批时间 level 5 天",
      "3天: 办理时限 level 3 天 lte", "5天: 办理时限 level 5 天 lte"]),
    ("三一重工跻身世界上市公司500强，2家企业跻身全国制造业500强，4家企业入围省民营企业100强。",
     ["500强: 三一重工 rank 500 强 lte", "2家: 企业 count 2 家", "500强: 企业 rank 500 强 lte",
      "4家: 企业 count 4 家", "100强: 企业 rank 100 强 lte"]),
    ("失业率一度达到8.2%，PM2.5平均浓度曾高达120微克/立方米。",
     ["8.2%: 失业率 share 8.2 %", "120微克/立方米: PM2.5平均浓度 level 120 微克/立方米"]),
    ("网上零售额增长31%，是全国平均增速的3倍多。",
     ["31%: 网上零售额 growth 31 %", "3倍: 网上零售额 ratio 3 倍 gt"]),
    ("市场主体达2.1万户，增速居全市末位。", ["2.1万户: 市场主体 count 2.1 万户", "末位: 市场主体 rank 1 位"]),
    ("推行末位淘汰制，年末新办企业8家。", ["8家: 企业 count 8 家"]),
    ("运动员在省运会上获得11金7银。", ["11金: 省运会 count 11 金", "7银: 省运会 count 7 银"]),
    ("查处干部五人、移送三人，每户三人。", ["五人: 干部 count 5 人", "三人: 干部 count 3 人"]),
    ("获国家奖励两项、省级奖励五项。", ["两项: 国家奖励 count 2 项", "五项: 省级奖励 count 5 项"]),
    ("城市、农村污水处理率分别超过97%、接近89%。",
     ["97%: 城市污水处理率 share 97 % gt", "89%: 农村污水处理率 share 89 % lt"]),
    ("存款、贷款余额分别达到96亿元和突破87亿元。",
     ["96亿元: 存款余额 level 96 亿元", "87亿元: 贷款余额 level 87 亿元 gt"]),
    ("失业率控制在5.5%的预期目标以内，物价涨幅控制在3%的调控目标之内。",
     ["5.5%: 失业率 share 5.5 % lte", "3%: 物价 growth 3 % lte"]),
    ("八成多的村通水，七成多企业盈利。", ["八成: 村通水 share 8 成 gt", "七成: 企业盈利 share 7 成 gt"]),
    ("吸引投资上百亿元，人均收入由不足千元提高到三千多元。",
     ["百亿元: 投资 level 100 亿元 gte", "千元: 人均收入 level 1000 元 lt", "三千多元: 人均收入 level 3000 元 gt"]),
    ("九成五的村通了自来水。", ["九成五: 村通了自来水 share 9.5 成"]),
    ("物价涨幅未超过3%，失业率没有超过4%。", ["3%: 物价 growth 3 % lte", "4%: 失业率 share 4 % lte"]),
    ("粮食、蔬菜产量分别达11万、23万吨。", ["11万: 粮食产量 level 11 万吨", "23万吨: 蔬菜产量 level 23 万吨"]),
    ("存款、贷款余额分别达9000万、1.3亿元。",
     ["9000万: 存款余额 level 9000 万元", "1.3亿元: 贷款余额 level 1.3 亿元"]),
    ("生产平板玻璃710万重量箱。", ["710万重量箱: 平板玻璃 level 710 万重量箱"]),
    ("2021年、2022年、2023年依次建成学校3所、4所、5所。",
     ["3所: 学校 count 3 所", "4所: 学校 count 4 所", "5所: 学校 count 5 所"]),
    ("用工成本再降15个BP。", ["15个BP: 用工成本 change -15 个BP"]),
    ("出生人口跌破2000人。", ["2000人: 出生人口 count 2000 人 lt"]),
    ("贷款余额站上800亿元新台阶。", ["800亿元: 贷款余额 level 800 亿元 gte"]),
    ("全县道路5天内全部抢通。", ["5天: 道路全部抢通 count 5 天 lte"]),
    ("至少引进中国500强企业2家。", ["2家: 中国500强企业 count 2 家 gte"]),
    ("620分以上考生214人。", ["620分: 考生 threshold 620 分 gte", "214人: 620分以上考生 count 214 人"]),
    ("0—14岁孤独症儿童补助1.2万元。",
     ["0—14岁: 孤独症儿童 threshold 0 岁", "1.2万元: 0—14岁孤独症儿童补助 level 1.2 万元"]),
    ("引进20亿级项目4个。", ["20亿: 项目 threshold 20 亿", "4个: 20亿级项目 count 4 个"]),
    ("设立3000万元小微企业发展基金和2000万元人才资金。",
     ["3000万元: 小微企业发展基金 level 3000 万元", "2000万元: 人才资金 level 2000 万元"]),
    ("每百户拥有汽车45辆，百户拥有空调88台。",
     ["45辆: 每百户拥有汽车 ratio 45 辆", "88台: 百户拥有空调 ratio 88 台"]),
    ("2/3的受灾农户领到补助。", ["2/3: 受灾农户领到补助 share 2"]),
    ("用电量增长一成三。", ["一成三: 用电量 growth 1.3 成"]),
    ("有八百多万农民受益。", ["八百多万: 农民 count 800 万 gt"]),
    ("生产总值、财政收入、投资三项指标增速均高于全市，分别高出1.1个、2.3个和4个百分点。",
     ["1.1个: 生产总值 change 1.1 个百分点",
      "2.3个: 财政收入 change 2.3 个百分点",
      "4个百分点: 投资 change 4 个百分点"]),
    ("财政收入、投资等主要经济指标增速均居前列，分别增长11%和14%。",
     ["11%: 财政收入 growth 11 %", "14%: 投资 growth 14 %"]),
    ("工业增速分别比全国、全省快1.3和0.6个百分点。",
     ["1.3: 工业 change 1.3 个百分点", "0.6个百分点: 工业 change 0.6 个百分点"]),
    ("整改率98%，事故起数和死亡人数实现“双下降”，分别下降19%和14%。",
     ["98%: 整改率 share 98 %", "19%: 事故起数 growth -19 %", "14%: 事故死亡人数 growth -14 %"]),
    ("第三产业占比首次过半，达到51.2%。", ["51.2%: 第三产业占比 share 51.2 %"]),
    ("外贸出口突破全省的一半，民生支出超过财政支出的82%。",
     ["一半: 外贸出口 share 1 gt", "82%: 民生支出 share 82 % gt"]),
    ("对年缴税超800万元、2000万元的企业分别奖励。",
     ["800万元: 年缴税 threshold 800 万元 gt", "2000万元: 年缴税 threshold 2000 万元 gt"]),
    ("安排6亿元用于水利设施建设，拿出800万元奖励科技人才。",
     ["6亿元: 水利设施 level 6 亿元", "800万元: 科技人才 level 800 万元"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_phrase_book_of_moves(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


LED = [
    ("财政收入26亿元（其中税收19亿元，占比73%），占年度预算的102%，增长7%。",
     ["26亿元: 财政收入 level 26 亿元",
      "19亿元: 税收 level 19 亿元",
      "73%: 税收占比 share 73 %",
      "102%: 财政收入占年度预算 share 102 %",
      "7%: 财政收入 growth 7 %"]),
    ("投入民生资金45亿元，占财政支出的81%，是上个五年的1.7倍。",
     ["45亿元: 民生资金 level 45 亿元",
      "81%: 民生资金占财政支出 share 81 %",
      "1.7倍: 民生资金 ratio 1.7 倍"]),
    ("举办座谈会31次，走访企业246个，同比分别增加4次、19个。",
     ["31次: 座谈会 count 31 次",
      "246个: 企业 count 246 个",
      "4次: 座谈会 change 4 次",
      "19个: 企业 change 19 个"]),
    ("抓好92个续建项目，其中6月底前完工15个，年底前完工38个。",
     ["92个: 续建项目 count 92 个", "15个: 续建项目 count 15 个", "38个: 续建项目 count 38 个"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), LED)
def test_numbers_go_on_with_what_stood_before(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


COUNTED = [
    ("6家企业产值过亿元，9个乡镇财政收入突破2000万元。",
     ["6家: 企业 count 6 家",
      "亿元: 企业产值 level 1 亿元 gt",
      "9个: 乡镇 count 9 个",
      "2000万元: 乡镇财政收入 level 2000 万元 gt"]),
    ("4个县（区）生产总值超过260亿元。",
     ["4个: 县（区） count 4 个", "260亿元: 县（区）生产总值 level 260 亿元 gt"]),
    ("二氧化硫减排量将近1800吨。", ["1800吨: 二氧化硫减排量 level 1800 吨 lt"]),
    ("净减少人口1.4万人。", ["1.4万人: 人口 change -1.4 万人"]),
    ("道路交通万车死亡率0.9人，容积率2.2。", ["0.9人: 道路交通万车死亡率 ratio 0.9 人", "2.2: 容积率 ratio 2.2"]),
    ("社会融资增量破千亿达1230亿元。",
     ["千亿: 社会融资增量 level 1000 亿 gt", "1230亿元: 社会融资增量 level 1230 亿元"]),
    ("新增市场主体900户（其中企业260户），总量突破2万户。",
     ["900户: 新增市场主体 count 900 户", "260户: 企业 count 260 户", "2万户: 市场主体 count 2 万户 gt"]),
    ("年减少碳排放7.2万吨。", ["7.2万吨: 碳排放 change -7.2 万吨"]),
    ("第一产业、第二产业、第三产业增速分别列全市第4、7、2位。",
     ["第4: 第一产业 rank 4 位", "7: 第二产业 rank 7 位", "2位: 第三产业 rank 2 位"]),
    ("工业增速、投资增速、消费增速分别位居全市第2、第3、第5。",
     ["第2: 工业 rank 2", "第3: 投资 rank 3", "第5: 消费 rank 5"]),
    ("在全省县域考核中由第31位跃升至第14位。",
     ["第31位: 县域考核 rank 31 位", "第14位: 县域考核 rank 14 位"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), COUNTED)
def test_things_counted_and_ranked(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def test_places_in_a_series_are_no_counts() -> None:
    numbers = find("第1、2、3批项目竣工。")
    assert not numbers.quantities
    assert [number.kind.value for number in numbers.others] == ["ordinal"] * 3


BOUNDED = [
    ("20万元以下、20—40万元、40万元以上的村占比分别为15%、30%、55%。",
     [("20万元", "lte"), ("20—40万元", "eq"), ("40万元", "gte")]),
    ("600万元、900万元、3000万元以上企业分别达到8家、5家、2家。",
     [("600万元", "gte"), ("900万元", "gte"), ("3000万元", "gte")]),
]


@pytest.mark.parametrize(("sentence", "expected"), BOUNDED)
def test_bounds_of_classes_in_a_row(sentence: str, expected: list[tuple[str, str]]) -> None:
    bounds = [draft for draft in read(sentence) if draft.aspect is Aspect.THRESHOLD]
    assert [(sentence[draft.start : draft.end], draft.comparator.value) for draft in bounds] == expected


# sentence of the plan -> the status of each of its measures, and its modality
PLANNED = [
    ("去年新增床位210张，今年计划新增260张。", [("achieved", None), ("target", None)]),
    ("目前全县有养老院21所，今年要新建4所。", [("background", None), ("target", None)]),
    ("支持现有36家企业技改，推动已签约的18个项目落地。", [("background", None), ("background", None)]),
    ("力争通过4年努力，森林覆盖率达到58%。", [("target", "力争")]),
    ("人均收入争取翻一番半。", [("target", "争取")]),
    ("目前，我县共有敬老院16所，今年再建3所。", [("background", None), ("target", None)]),
    ("我区现有小学43所，要全部完成改造。", [("background", None)]),
    ("延续去年增长9%的势头，确保投资增长7%。", [("achieved", None), ("target", "确保")]),
    ("截至去年底，建成充电桩260个，今年再建90个。", [("achieved", None), ("target", None)]),
    ("截至2023年底，建成充电桩260个，今年再建90个。", [("achieved", None), ("target", None)]),
    ("2023年建成泵站6座，今年建成8座。", [("achieved", None), ("target", None)]),
    ("过去一年新办企业310家，今年力争突破350家。", [("achieved", None), ("target", "力争")]),
    ("确保已开工的27个项目竣工15个。", [("background", None), ("target", "确保")]),
    ("争取到位资金7亿元。", [("target", None)]),
    ("目前，全县80岁以上老人达3万人，占总人口的6%。", [("background", None)] * 3),
    ("全县共有自然村310个，今年全部通水。", [("background", None)]),
    ("全县还有危桥21座、险段8公里，今年要全部改造。", [("background", None), ("background", None)]),
    ("到2026年，全县共有敬老院16所。", [("target", None)]),
    ("支持现有36家企业技改、新增8家。", [("background", None), ("target", None)]),
    ("目前已安排资金3亿元，今年增加到4亿元。", [("achieved", None), ("target", None)]),
    ("在连续三年增长11%以上的基础上，今年再增长8%。", [("achieved", None), ("achieved", None), ("target", None)]),
    ("对2023年度考核前8名的企业给予奖励。", [("target", None)]),
    ("抓好在建的31个项目，确保竣工19个。", [("background", None), ("target", "确保")]),
    ("争取上级资金3亿元，争取新上项目21个。", [("target", None), ("target", "争取")]),
    ("经济增长6%以上、争取7%，财政收入增长5%。", [("target", None), ("target", "争取"), ("target", None)]),
]


@pytest.mark.parametrize(("sentence", "expected"), PLANNED)
def test_status_in_the_plan(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(draft.status.value, draft.modality) for draft in read(sentence, Status.TARGET)] == expected


# sentence of the review -> the status of each of its measures
BESIDE_PLANS = [
    ("计划新建公厕21座，实际建成26座。", ["background", "achieved"]),
    ("产值达到95亿元，正朝着100亿元目标稳步迈进。", ["achieved", "target"]),
    ("经济总量居全省17个市第3位。", ["background", "achieved"]),
    ("向1.2万名群众发放补助3000万元。", ["achieved", "achieved"]),
    ("计划改造小区31个、公厕8座，实际完成33个、9座。", ["background", "background", "achieved", "achieved"]),
    ("投资目标增长9%，实际增长11%。", ["background", "achieved"]),
    ("市下达任务2100套，实际开工2300套。", ["background", "achieved"]),
    ("项目年度计划投资6亿元，目前已完成4亿元。", ["background", "achieved"]),
    ("财政收入完成7亿元，为预算6.5亿元的107.7%。", ["achieved", "background", "achieved"]),
    ("新增就业6100人（目标任务5000人）。", ["achieved", "background"]),
    ("年度任务数为1100户，实际完成1200户。", ["background", "achieved"]),
    ("计划投资3亿元，完成3.2亿元。", ["background", "achieved"]),
    ("紧盯全年增长6%的目标，出台措施21条。", ["background", "achieved"]),
    ("高铁将于2025年通车，总投资130亿元。", ["achieved"]),
    ("到2025年覆盖率达到61%，目前已完成投资9亿元。", ["target", "achieved"]),
    ("该项目计划总投资16亿元，已完成投资9亿元。", ["achieved", "achieved"]),
    ("谋划2024年重点项目130个，启动2025年全运会场馆建设6处。", ["achieved", "achieved"]),
    ("圆满完成市下达的2100套棚改任务。", ["achieved"]),
    ("应急队伍36支，已配备装备210台套。", ["achieved", "achieved"]),
]


@pytest.mark.parametrize(("sentence", "expected"), BESIDE_PLANS)
def test_what_was_planned_is_background_beside_what_was_reached(sentence: str, expected: list[str]) -> None:
    assert [draft.status.value for draft in read(sentence)] == expected


# sentence -> whether each rank in it is one of growth
RANKED = [
    ("生产总值增速高于全省1.4个百分点，居全市第3位。", [Aspect.GROWTH]),
    ("森林覆盖率高于全省3个百分点，居全市第5位。", [Aspect.LEVEL]),
    ("规上工业增加值、固投增速分列全省第6位和第9位。", [Aspect.GROWTH, Aspect.GROWTH]),
]


# sentence -> label, scope and kind of each rank in it
REACHING = [
    ("经济增速分列全国、全省第7位和第2位。", ["经济 全国 growth", "经济 全省 growth"]),
    ("生产总值分别居全国、全省第67位和第4位。", ["生产总值 全国 level", "生产总值 全省 level"]),
    ("财政收入总量和增幅均居全市第一位。", ["财政收入总量 全市 level", "财政收入 全市 growth"]),
    ("财政收入总量居全市第3位、增速居第1位。", ["财政收入总量 全市 level", "财政收入 全市 growth"]),
    ("GDP总量居全省第5、增速居全省第3。", ["GDP总量 全省 level", "GDP 全省 growth"]),
    ("财政总收入跃居全市第一方阵，增幅连续3年居全市前三。", ["财政总收入 全市 growth"]),
    ("3所高校进入全国高校100强。", ["高校 全国高校 level"]),
    ("水环境质量曾列全市倒数第2位，去年首次进入前五位。", ["水环境质量 全市 level"] * 2),
    ("群众满意度一度列全省第13位，去年跃升到第3位。", ["群众满意度 全省 level"] * 2),
    ("生态环境曾连续3年排名全省末位。", ["生态环境 全省 level"]),
    ("空气质量由1月份的第9位上升到十二月份的第3位。", ["空气质量 None level"] * 2),
    ("比亚迪跻身世界品牌500强第123位。", ["比亚迪 世界品牌500强 level"]),
    ("财政收入规模、增速分别居全市第2、第1位。", ["财政收入规模 全市 level", "财政收入 全市 growth"]),
    ("投资增速、规模均居全省前三。", ["投资 全省 growth", "投资规模 全省 level"]),
    ("出口增长12%，总量和增幅均居全省第5位。", ["出口 全省 level", "出口 全省 growth"]),
    ("消费增速重返全省第一。", ["消费 全省 growth"]),
    ("投资增速挺进全省前三。", ["投资 全省 growth"]),
    ("收入45亿元，增速六区排名第1。", ["收入 六区 growth"]),
    ("综合考核排名由全市第8位晋升至第3位。", ["综合考核 全市 level", "综合考核 全市 level"]),
    ("经济总量进入全省十强。", ["经济总量 全省 level"]),
    ("综合竞争力由全国第45位跃升至41位。", ["综合竞争力 全国 level"] * 2),
    ("投资、消费分列全省第1、2位。", ["投资 全省 level", "消费 全省 level"]),
    ("综合考核连续三年跻身全国县域经济百强（第91位）。", ["综合考核 全国县域经济百强 level"]),
    ("在全市综合考核中连续三年名列前三。", ["综合考核 全市 level"]),
    ("入选全国幸福城市20强。", ["幸福城市 全国 level"]),
    ("营商环境由全省13位升至9位。", ["营商环境 全省 level"] * 2),
    ("在全国百强县排名中，我县由99位提升至87位。", ["百强县排名 全国 level"] * 2),
    ("新列创新创业百强县第70位。", ["创新创业百强县 None level"]),
    ("重返全省社会发展“十强县”，位居全省第八。", ["社会发展“十强县” 全省 level"]),
    ("制造业占比全省第七，其总量居全省第五位。", ["制造业占比 全省 level"] * 2),
    ("经济总量位居全省第3、苏中第1。", ["经济总量 全省 level", "经济总量 苏中 level"]),
    ("群众满意度98%，同比提高0.3个百分点，居全省第四。", ["群众满意度 全省 level"]),
    ("投资增速高于全省2个百分点，列全省第二。", ["投资 全省 growth"]),
]


@pytest.mark.parametrize(("sentence", "expected"), REACHING)
def test_what_is_ranked_where(sentence: str, expected: list[str]) -> None:
    ranks = [draft for draft in read(sentence) if draft.aspect is Aspect.RANK]
    assert [f"{draft.label} {draft.scope} {draft.rank_of and draft.rank_of.value}" for draft in ranks] == expected


@pytest.mark.parametrize(("sentence", "expected"), RANKED)
def test_what_is_ranked(sentence: str, expected: list[Aspect]) -> None:
    assert [draft.rank_of for draft in read(sentence) if draft.aspect is Aspect.RANK] == expected


# sentence -> of each measure the year, the period and the basis
TIMES = [
    ("2011年、2012年、2013年分别新建校舍3栋、5栋、8栋。",
     [(2011, None, None), (2012, None, None), (2013, None, None)]),
    ("2011、2012年财政收入分别增长3%和5%。", [(2011, None, None), (2012, None, None)]),
    ("一季度、上半年、前三季度工业分别增长3.1%、4.2%和5.3%，全年增长6%。",
     [(None, "一季度", None), (None, "上半年", None), (None, "前三季度", None), (None, None, None)]),
    ("投资增速由一季度的2%回升到全年的5%。", [(None, "一季度", None), (None, None, None)]),
    ("“五一”假期接待游客31万人次，国庆黄金周接待52万人次。",
     [(None, "“五一”假期", None), (None, "国庆黄金周", None)]),
    ("春节期间，全县接待游客21万人次，收入2亿元。", [(None, "春节期间", None), (None, "春节期间", None)]),
    ("春节、“五一”假期分别接待游客21万人次、31万人次。", [(None, "春节", None), (None, "“五一”假期", None)]),
    ("开工率一季度末达到31%，二季度末达到62%。", [(None, "一季度末", None), (None, "二季度末", None)]),
    ("力争到“十四五”末，覆盖率达到95%。", [(None, "“十四五”末", None)]),
    ("过去一年新办企业310家。", [(None, None, None)]),
    ("三年共招收310人，五年累计投入12亿元，10年增加收入60万元。",
     [(None, None, None), (None, "五年", "累计"), (None, None, None)]),
    ("自2018年以来，累计造林12万亩。", [(None, "2018年以来", "累计")]),
    ("一、二、三季度工业依次增长3.1%、4.2%和5.3%。",
     [(None, "一季度", None), (None, "二季度", None), (None, "三季度", None)]),
    ("上半年、全年工业分别增长3.1%和4.2%。", [(None, "上半年", None), (None, None, None)]),
    ("一九八六年至一九九〇年，产值年均递增百分之九。", [(None, "一九八六年至一九九〇年", "年均")]),
    ("入夏以来，全县降雨量达910毫米。", [(None, "入夏以来", None)]),
    ("去冬今春，新修渠道31公里。", [(None, "去冬今春", None)]),
    ("四季度投资增速较三季度提高1.3个百分点。", [(None, "四季度", None)]),
    ("一至十月份，产值达21亿元，比去年同期增长9%。", [(None, "一至十月份", None), (None, "一至十月份", None)]),
    ("春运期间发送旅客3万人次。", [(None, "春运期间", None)]),
    ("年均增长35%，高出“九五”期间增幅14个百分点。", [(None, None, "年均"), (None, None, None)]),
    ("年均减贫2.1万人，年均植树9万亩，年均气温14.5℃。",
     [(None, None, "年均"), (None, None, "年均"), (None, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TIMES)
def test_times_of_values(sentence: str, expected: list[tuple[int | None, str | None, str | None]]) -> None:
    assert [(draft.year, draft.period, draft.basis and draft.basis.value) for draft in read(sentence)] == expected


@pytest.mark.parametrize("sentence", ["2024/2025学年开学。", "力争3—5年见到成效。", "用3到5年时间建成。"])
def test_both_ends_of_a_span_say_when(sentence: str) -> None:
    numbers = find(sentence)
    assert not numbers.quantities
    assert [number.kind.value for number in numbers.others] == ["time", "time"]


@pytest.mark.parametrize("sentence", ["完成5000—1万元。", "输送12543至5人。", "居全省第00位。", "亿百〇八M2.5。"])
def test_no_range_falls_no_place_is_none_and_no_unit_cuts_a_number(sentence: str) -> None:
    found = find(sentence)
    held = [range(one.start, one.end) for one in (*found.quantities, *found.others)]
    assert all(quantity.upper is None and quantity.aspect is not Aspect.RANK for quantity in found.quantities)
    for run in DIGITS.finditer(sentence):
        assert any(run.start() in span and run.end() - 1 in span for span in held)


def test_marks_of_notes_are_ordinals_and_years_of_documents_names() -> None:
    numbers = find("深化“五大理念”（2）和“三品一标”[11]，工业增加值〔7〕增长8%，落实国发〔2023〕5号文件。")
    assert [number.kind.value for number in numbers.others] == ["ordinal", "ordinal", "ordinal", "name", "name"]


@pytest.mark.parametrize(
    "how",
    [
        "高幅增长", "迅猛增长", "大幅度地增长", "恢复性增长", "保持平稳增长", "逆市增长", "稳中有进增长",
        "连年增长", "劲增", "激增", "飙升",
        "依然增长", "呈现快速增长", "总体增长", "均衡增长", "高速增长",
    ],
)
def test_how_something_grew_is_no_part_of_its_name(how: str) -> None:
    assert shown(f"规上工业增加值{how}12%。") == ["12%: 规上工业增加值 growth 12 %"]


@pytest.mark.parametrize(
    ("how", "bound"),
    [
        ("历史性地突破", " gt"), ("顺利突破", " gt"), ("直逼", " lt"), ("冲过", " gt"), ("稳中有升达到", ""),
        ("逐步提高至", ""), ("相继突破", " gt"),
        ("发展至", ""), ("至今达到", ""), ("严格控制在", ""), ("必须达到", ""),
    ],
)
def test_how_something_was_reached_is_no_part_of_its_name(how: str, bound: str) -> None:
    assert shown(f"财政总收入{how}10亿元。") == [f"10亿元: 财政总收入 level 10 亿元{bound}"]


@pytest.mark.parametrize(
    "told",
    [
        "增势强劲", "来势喜人", "节节攀升", "企稳回升", "稳中向好", "运行良好", "高位运行", "再创新高", "表现亮眼",
        "成效显著", "质效双升", "规模扩大",
        "好于预期", "圆满完成", "突飞猛进", "有所放缓", "压力较大", "受到冲击", "拉动有力", "进展顺利", "力度空前",
        "名列前茅",
    ],
)
def test_what_a_clause_says_of_its_topic_is_no_part_of_its_name(told: str) -> None:
    assert shown(f"固定资产投资{told}，全年完成86亿元，增长15%。") == [
        "86亿元: 固定资产投资 level 86 亿元", "15%: 固定资产投资 growth 15 %",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("总产能达到190万吨。", ["190万吨: 总产能 level 190 万吨"]),
        ("新增绿地12万平方米。", ["12万平方米: 新增绿地 level 12 万平方米"]),
        ("城镇化水平提高，达到52%。", ["52%: 城镇化水平 share 52 %"]),
        ("京沪高速通车里程达到120公里。", ["120公里: 京沪高速通车里程 level 120 公里"]),
    ],
)
def test_names_that_end_like_such_words_stay_whole(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected
