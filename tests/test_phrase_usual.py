"""A phrase book of turns of many reports: lists with one head, who did it, what it was before, ranks and times."""

from __future__ import annotations

import pytest
from baogao.parsers.measures import measures
from baogao.schema.terms import NumberKind, Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("全市第一、二、三产业增加值分别增长3%、6%、7%，对经济增长的贡献率分别为8%、47%、45%。",
     ["3%: 第一产业增加值 growth 3 %",
      "6%: 第二产业增加值 growth 6 %",
      "7%: 第三产业增加值 growth 7 %",
      "8%: 第一产业增加值对经济增长的贡献率 share 8 %",
      "47%: 第二产业增加值对经济增长的贡献率 share 47 %",
      "45%: 第三产业增加值对经济增长的贡献率 share 45 %"]),
    ("建成冬枣、苹果、花椒基地各5万亩，新建幼儿园、卫生室各3所。",
     ["5万亩: 冬枣 level 5 万亩",
      "5万亩: 苹果 level 5 万亩",
      "5万亩: 花椒基地 level 5 万亩",
      "3所: 幼儿园 count 3 所",
      "3所: 卫生室 count 3 所"]),
    ("获得金、银奖各2项。",
     ["2项: 金奖 count 2 项",
      "2项: 银奖 count 2 项"]),
    ("工业、服务业用电量同比增长9%、13%。",
     ["9%: 工业用电量 growth 9 %",
      "13%: 服务业用电量 growth 13 %"]),
    ("广播、电视综合人口覆盖率分别达到98%和99%。",
     ["98%: 广播综合人口覆盖率 share 98 %",
      "99%: 电视综合人口覆盖率 share 99 %"]),
    ("主导产业产值、税收占比分别提高到75%和60%以上。",
     ["75%: 主导产业产值占比 share 75 % gte",
      "60%: 税收占比 share 60 % gte"]),
    ("不动产登记由原来的30天缩短到5天。",
     ["30天: 不动产登记 count 30 天",
      "5天: 不动产登记 count 5 天"]),
    ("审批时限由过去的25天减少到12天。",
     ["25天: 审批时限 level 25 天",
      "12天: 审批时限 level 12 天"]),
    ("零售总额由五年前的46亿元增加到72亿元。",
     ["46亿元: 零售总额 level 46 亿元",
      "72亿元: 零售总额 level 72 亿元"]),
    ("乡镇由68个撤并为45个，行政村由原来的420个合并为286个。",
     ["68个: 乡镇 count 68 个",
      "45个: 乡镇 count 45 个",
      "420个: 行政村 count 420 个",
      "286个: 行政村 count 286 个"]),
    ("网络交易额从无到有，突破20亿元。",
     ["20亿元: 网络交易额 level 20 亿元 gt"]),
    ("吨钢综合能耗由585千克标准煤下降到546千克标准煤。",
     ["585千克标准煤: 吨钢综合能耗 level 585 千克标准煤",
      "546千克标准煤: 吨钢综合能耗 level 546 千克标准煤"]),
    ("四个年产15万吨以上的化工技改项目全部投产。",
     ["四个: 年产15万吨以上的化工技改项目 count 4 个",
      "15万吨: 化工技改项目 threshold 15 万吨 gte"]),
    ("抓好50个小麦、48个玉米万亩示范片建设。",
     ["50个: 小麦万亩示范片 count 50 个",
      "48个: 玉米万亩示范片 count 48 个"]),
    ("实施12个工业、8个农业项目。",
     ["12个: 工业项目 count 12 个",
      "8个: 农业项目 count 8 个"]),
    ("实施26个、总投资83亿元的基础设施项目。",
     ["26个: 基础设施项目 count 26 个",
      "83亿元: 基础设施项目总投资 level 83 亿元"]),
    ("为132名退役士兵发放补助金586万元。",
     ["132名: 退役士兵 count 132 名",
      "586万元: 补助金 level 586 万元"]),
    ("法律服务覆盖全部186个村。",
     ["186个: 村 count 186 个"]),
    ("带动农户1.3万户户均增收4200元。",
     ["1.3万户: 农户 count 1.3 万户",
      "4200元: 户均增收 change 4200 元"]),
    ("玉米密植38万亩，亩均增产110公斤，每亩增收200元以上。",
     ["38万亩: 玉米密植 level 38 万亩",
      "110公斤: 亩均增产 change 110 公斤",
      "200元: 每亩增收 change 200 元 gte"]),
    ("建成区20蒸吨以下燃煤锅炉全部淘汰。",
     ["20蒸吨: 燃煤锅炉 threshold 20 蒸吨 lte"]),
    ("基本医保参保率和大病保险覆盖率均保持在98%以上。",
     ["98%: 基本医保参保率 share 98 % gte",
      "98%: 大病保险覆盖率 share 98 % gte"]),
    ("全社会R&D经费投入占GDP比重达1.9%。",
     ["1.9%: 全社会R&D经费投入占GDP比重 share 1.9 %"]),
    ("光伏帮扶电站年收益不低于2300万元。",
     ["2300万元: 光伏帮扶电站年收益 level 2300 万元 gte"]),
    ("建成人才公寓600套，首批180套上半年交付。",
     ["600套: 人才公寓 count 600 套",
      "180套: 人才公寓 count 180 套"]),
    ("每年安排不少于3000万元的产业发展基金。",
     ["3000万元: 产业发展基金 level 3000 万元 gte"]),
    ("工期30个月，总投资9亿元。",
     ["30个月: 工期 count 30 个月",
      "9亿元: 总投资 level 9 亿元"]),
    ("航线通达60多个国家和地区的120个港口，产品远销45个国家和地区。",
     ["60多个: 国家和地区 count 60 个 gt",
      "120个: 港口 count 120 个",
      "45个: 国家和地区 count 45 个"]),
    ("确保新增耕地率不低于3%，亩均投入标准提高到2500元。",
     ["3%: 新增耕地率 share 3 % gte",
      "2500元: 亩均投入标准 level 2500 元"]),
    ("年内减少会议20%以上，承诺时限在法定时限基础上压缩75%。",
     ["20%: 会议 growth -20 % gte",
      "75%: 承诺时限 growth -75 %"]),
    ("县委、县政府主要领导外出招商18次，党政负责同志带队赴长三角招商考察32次。",
     ["18次: 外出招商 count 18 次",
      "32次: 招商考察 count 32 次"]),
    ("县级领导干部包联项目56个。",
     ["56个: 项目 count 56 个"]),
    ("贫困发生率由9.6%降至0。",
     ["9.6%: 贫困发生率 share 9.6 %",
      "0: 贫困发生率 level 0"]),
    ("农村98%以上的生产队实行了承包。",
     ["98%: 生产队实行了承包 share 98 % gte"]),
    ("受理案件213件，抽检3560批次。",
     ["213件: 案件 count 213 件",
      "3560批次: 抽检 count 3560 批次"]),
    ("民生支出不低于一般公共预算支出的80%。",
     ["80%: 民生支出 share 80 % gte"]),
    ("供养标准达到年人均13200元。",
     ["13200元: 供养标准 level 13200 元"]),
    ("食用菌3000万棒，产值3亿元。",
     ["3000万棒: 食用菌 count 3000 万棒",
      "3亿元: 食用菌产值 level 3 亿元"]),
    ("民营经济增加值占GDP比重、对税收的贡献率分别达到62%、71%。",
     ["62%: 民营经济增加值占GDP比重 share 62 %",
      "71%: 民营经济增加值对税收的贡献率 share 71 %"]),
    ("小麦、玉米、水稻机收率分别达99%、92%、98%。",
     ["99%: 小麦机收率 share 99 %",
      "92%: 玉米机收率 share 92 %",
      "98%: 水稻机收率 share 98 %"]),
    ("生猪、肉牛、家禽出栏量分别增长5%、8%和10%。",
     ["5%: 生猪出栏量 growth 5 %",
      "8%: 肉牛出栏量 growth 8 %",
      "10%: 家禽出栏量 growth 10 %"]),
    ("组织小分队赴北京、上海等地招商52批次。",
     ["52批次: 招商 count 52 批次"]),
    ("特困人员供养标准提高到低保标准的1.3倍。",
     ["1.3倍: 特困人员供养标准 ratio 1.3 倍"]),
    ("新增上市挂牌企业5家，对上争取资金20亿元。",
     ["5家: 上市挂牌企业 count 5 家",
      "20亿元: 对上争取资金 level 20 亿元"]),
    ("新增财力70%以上投向基层。",
     ["70%: 新增财力投向基层 share 70 % gte"]),
    ("实现利税八百万元，完成计划的百分之一百零四，比上年增长一成二。",
     ["八百万元: 利税 level 800 万元",
      "百分之一百零四: 计划 share 104 %",
      "一成二: 利税 growth 1.2 成"]),
    ("三年治理小流域十二条，争取扩大内需项目68个。",
     ["十二条: 小流域 count 12 条",
      "68个: 扩大内需项目 count 68 个"]),
    ("人均住房面积由现在的六点二平方米提高到八平方米。",
     ["六点二平方米: 人均住房面积 ratio 6.2 平方米",
      "八平方米: 人均住房面积 ratio 8 平方米"]),
    ("地震造成全县倒房2.6万户，死亡12人。",
     ["2.6万户: 倒房 count 2.6 万户",
      "12人: 死亡 count 12 人"]),
    ("前三季度全市GDP增长6%，工业增加值增长7%，预计全年可分别完成6.5%、7.8%。",
     ["6%: GDP growth 6 %",
      "7%: 工业增加值 growth 7 %",
      "6.5%: GDP growth 6.5 %",
      "7.8%: 工业增加值 growth 7.8 %"]),
    ("平均气温9.6℃，偏高0.8℃，降雨量较常年偏少三成。",
     ["9.6℃: 平均气温 level 9.6 ℃",
      "0.8℃: 平均气温 change 0.8 ℃",
      "三成: 降雨量 growth -3 成"]),
    ("最大风力12级，阵风达14级，创建3A级景区2个。",
     ["12级: 最大风力 level 12 级",
      "14级: 阵风 level 14 级",
      "2个: 3A级景区 count 2 个"]),
    ("72小时内完成全员核酸检测3轮，检测能力提升至10万管。",
     ["72小时: 全员核酸检测 count 72 小时 lte",
      "3轮: 全员核酸检测 count 3 轮",
      "10万管: 检测能力 level 10 万管"]),
    ("化肥、农药使用量分别减少2%和3%，有效注册商标总量达1.6万件。",
     ["2%: 化肥使用量 growth -2 %",
      "3%: 农药使用量 growth -3 %",
      "1.6万件: 有效注册商标总量 count 1.6 万件"]),
    ("为全市1.2万户小微企业减免税收3.6亿元，为1.2万名退役军人建档立卡。",
     ["1.2万户: 小微企业 count 1.2 万户",
      "3.6亿元: 税收 level 3.6 亿元",
      "1.2万名: 退役军人 count 1.2 万名"]),
    ("培训后就业率达到70%，基本公卫人均补助标准提高到94元，创劳务收入36亿元。",
     ["70%: 培训后就业率 share 70 %",
      "94元: 基本公卫人均补助标准 level 94 元",
      "36亿元: 劳务收入 level 36 亿元"]),
    ("60岁以上人群接种率达96%，其中80岁以上达86%。",
     ["60岁: 人群 threshold 60 岁 gte",
      "96%: 60岁以上人群接种率 share 96 %",
      "80岁: 人群接种率 threshold 80 岁 gte",
      "86%: 80岁以上 share 86 %"]),
    ("道路交通事故四项指数全面下降。",
     []),
    ("改造燃气、供排水等地下管网2771公里。",
     ["2771公里: 地下管网 level 2771 公里"]),
    ("GDP增速由-3.2%转正为5.1%，工业投资逆势增长9.8%。",
     ["-3.2%: GDP growth -3.2 %",
      "5.1%: GDP growth 5.1 %",
      "9.8%: 工业投资 growth 9.8 %"]),
    ("供热价格维持每平方米22元不变。",
     ["22元: 供热价格 level 22 元"]),
    ("新增贷款首次突破百亿元，达102亿元。",
     ["百亿元: 新增贷款 level 100 亿元 gt",
      "102亿元: 新增贷款 level 102 亿元"]),
    ("粮食播种面积和产量分别稳定在68万亩、6.2亿斤以上。",
     ["68万亩: 粮食播种面积 level 68 万亩 gte",
      "6.2亿斤: 粮食产量 level 6.2 亿斤 gte"]),
    ("投资、消费、出口“三驾马车”协同发力，增速分别达9%、8%、15%。",
     ["9%: 投资 growth 9 %",
      "8%: 消费 growth 8 %",
      "15%: 出口 growth 15 %"]),
    ("举办全国性体育赛事6项，经济总量超过周边3个县。",
     ["6项: 全国性体育赛事 count 6 项",
      "3个: 县 count 3 个"]),
    ("工伤保险费率平均下调20%。",
     ["20%: 工伤保险费率 growth -20 %"]),
    ("12项主要指标中8项居前三位。",
     ["12项: 主要指标 count 12 项",
      "8项: 主要指标 count 8 项",
      "前三位: 主要指标 rank 3 位 lte"]),
    ("年产值5亿元、10亿元、50亿元以上企业分别达到26家、12家和3家。",
     ["5亿元: 年产值 threshold 5 亿元 gte",
      "10亿元: 年产值 threshold 10 亿元 gte",
      "50亿元: 年产值 threshold 50 亿元 gte",
      "26家: 年产值5亿元以上企业 count 26 家",
      "12家: 年产值10亿元以上企业 count 12 家",
      "3家: 年产值50亿元以上企业 count 3 家"]),
    ("产值超亿元、5亿元企业分别达到86家、32家。",
     ["亿元: 产值 threshold 1 亿元 gt",
      "5亿元: 产值 threshold 5 亿元 gt",
      "86家: 产值超亿元企业 count 86 家",
      "32家: 产值超5亿元企业 count 32 家"]),
    ("扬尘治理“六个百分之百”达标率98%。",
     ["98%: 扬尘治理“六个百分之百”达标率 share 98 %"]),
    ("橡胶、茶叶种植面积分别达到86万亩、58万亩。",
     ["86万亩: 橡胶种植面积 level 86 万亩",
      "58万亩: 茶叶种植面积 level 58 万亩"]),
    ("工业利润增速由-12.6%提高到8.3%，回升20.9个百分点。",
     ["-12.6%: 工业利润 growth -12.6 %",
      "8.3%: 工业利润 growth 8.3 %",
      "20.9个百分点: 工业利润 change 20.9 个百分点"]),
    ("国家级“小巨人”企业实现零突破、达到6家。",
     ["6家: 国家级“小巨人”企业 count 6 家"]),
    ("第一季度新签约项目26个，第二季度38个。",
     ["26个: 新签约项目 count 26 个",
      "38个: 新签约项目 count 38 个"]),
    ("与28家央企、56家民企签署战略合作协议。",
     ["28家: 央企 count 28 家",
      "56家: 民企 count 56 家"]),
    ("18个社区受到表彰，3人获全国劳模称号，5人入选人才计划。",
     ["18个: 社区 count 18 个",
      "3人: 获全国劳模称号 count 3 人",
      "5人: 入选人才计划 count 5 人"]),
    ("批捕386人、起诉652人。",
     ["386人: 批捕 count 386 人",
      "652人: 起诉 count 652 人"]),
    ("建成区域性物资储备库3个，建成区面积86平方公里。",
     ["3个: 区域性物资储备库 count 3 个",
      "86平方公里: 建成区面积 level 86 平方公里"]),
    ("总投资26亿元、占地1200亩的商贸物流园开工建设。",
     ["26亿元: 总投资 level 26 亿元",
      "1200亩: 占地 level 1200 亩"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_a_sentence_gives_its_measures(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


# sentence -> label, scope, what is ranked and whether from the bottom, of each rank
RANKS = [
    ("经济总量在全省86个县（市）中的位次由第57位上升到第49位。",
     [("经济总量", "全省86个县（市）", "level", False)] * 2),
    ("贸易额18亿美元，居全区18个边境口岸第4位。",
     [("贸易额", "全区18个边境口岸", "level", False)]),
    ("在全省17个市中，我市生产总值总量居第5位、人均居第3位，财政收入增幅列第1位。",
     [("生产总值总量", "全省17个市", "level", False), ("人均生产总值", "全省17个市", "level", False),
      ("财政收入", "全省17个市", "growth", False)]),
    ("财政收入增幅列全市十三个县区倒数第二。",
     [("财政收入", "全市十三个县区", "growth", True)]),
    ("规上工业增加值增速在全市7个县区中排第2位。",
     [("规上工业增加值", "全市7个县区", "growth", False)]),
    ("县域综合实力连续3年跻身全国百强，居第87位。",
     [("县域综合实力", "全国百强", "level", False)]),
    ("投资环境总指数连续8年居国家级开发区第五位。",
     [("投资环境总指数", "国家级开发区", "level", False)]),
    ("跻身全国县域经济百强第63位。",
     [("县域经济百强", "全国", "level", False)]),
    ("在全省21个市州综合考核中列第3位。",
     [("综合考核", "全省21个市州", "level", False)]),
    ("在全省综合考核中获得优秀等次，位列同类县第2名。",
     [("综合考核", "同类县", "level", False)]),
    ("确保综合考核进位赶超，力争进入全省前10名。",
     [("综合考核", "全省", "level", False)]),
    ("在滨海市连续多年保持综合考核第一的位次。",
     [("综合考核", "滨海市", "level", False)]),
    ("财政收入、生产总值、投资分别居全市第一、第二、第三。",
     [("财政收入", "全市", "level", False), ("生产总值", "全市", "level", False), ("投资", "全市", "level", False)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), RANKS)
def test_a_rank_says_of_what_and_among_whom(
    sentence: str, expected: list[tuple[str, str | None, str, bool]]
) -> None:
    ranks = [one for one in read(sentence) if one.rank_of is not None]
    assert [(one.label, one.scope, one.rank_of, one.from_bottom) for one in ranks] == expected


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("5月18日14时28分42秒发生地震。", ["5", "18", "14", "28", "42"]),
        ("早上7点30分至晚上9点开放。", ["7", "30", "9"]),
    ],
)
def test_the_time_of_day_is_no_measure(sentence: str, times: list[str]) -> None:
    found = measures(sentence, status=Status.ACHIEVED)
    assert not found.measures
    assert [sentence[one.start : one.end] for one in found.numbers] == times
    assert {one.kind for one in found.numbers} == {NumberKind.TIME}


def test_a_span_of_hours_and_minutes_is_measured() -> None:
    found = read("办事时间由8小时30分缩短到2小时。")
    assert [(one.value, one.unit) for one in found][::2] == [(8, "小时"), (2, "小时")]


def test_a_share_behind_among_them_is_of_what_was_told_last() -> None:
    assert [one.part_of for one in read("登记率达98%，征集新兵126名，其中大学生占比86%。")] == [None, None, "新兵"]


def test_a_part_and_how_it_grew_are_of_the_whole() -> None:
    found = read("经营主体达1.8万户，其中企业4200户，增长9%，个体工商户1.3万户，增长13%。")
    assert [one.part_of for one in found] == [None, *["经营主体"] * 4]


def test_what_is_shared_out_over_parts_is_of_their_whole() -> None:
    found = read("财政总收入5亿元，其中地方收入3亿元、上划收入2亿元，分别增长6%和5%。")
    assert [one.part_of for one in found] == [None, *["财政总收入"] * 4]
    found = read("财政总收入5亿元，其中地方收入3亿元，分别增长6%和5%。")
    assert [one.part_of for one in found] == [None, "财政总收入", None, "财政总收入"]


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("到“十四五”末，研发投入强度达到2.5%，森林覆盖率达到48%。", ["“十四五”末", "“十四五”末"]),
        ("投资上半年完成全年任务的55%。", ["上半年"]),
        ("由一季度的2.1%回升到全年的5.3%。", ["一季度", None]),
    ],
)
def test_a_period_is_named(sentence: str, periods: list[str | None]) -> None:
    assert [one.period for one in read(sentence, Status.TARGET)] == periods


@pytest.mark.parametrize(
    "hostile",
    ["在全省9个市中，", "县委、县政府主要领导带队赴", "在上年基础上", "50个小麦、48个玉米", "9时8分",
     "第一、二、三产业", "户均增收9"],
)  # fmt: skip
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(f"{hostile * size}9%", status=Status.TARGET))
