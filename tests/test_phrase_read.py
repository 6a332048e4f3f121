"""A phrase book of what readers of drafts found: words cut in two, verbs in labels, brackets, lists of rates."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.measures import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("连续六年位列全国小城市百强县榜首。",
     ["六年: 小城市百强县 count 6 年",
      "榜首: 小城市百强县 rank 1 位"]),
    ("连续三年排名福布斯中国大陆最佳商业城市第一。",
     ["三年: 福布斯中国大陆最佳商业城市 count 3 年",
      "第一: 福布斯中国大陆最佳商业城市 rank 1"]),
    ("水泥、造纸、食品三大支柱产业总产值分别达到7亿元、2亿元、3亿元。",
     ["7亿元: 水泥产业总产值 level 7 亿元",
      "2亿元: 造纸产业总产值 level 2 亿元",
      "3亿元: 食品产业总产值 level 3 亿元"]),
    ("改建供水管网30公里，供水能力达80万m2。",
     ["30公里: 供水管网 level 30 公里",
      "80万m2: 供水能力 level 80 万m2"]),
    ("东湖工业园和远大集团纳税均过亿元。",
     ["亿元: 东湖工业园纳税 level 1 亿元 gt",
      "亿元: 远大集团纳税 level 1 亿元 gt"]),
    ("建成城市15分钟、农村30分钟就医圈。",
     []),
    ("为200条渔船新装卫星电话。",
     ["200条: 渔船 count 200 条"]),
    ("开工建设公租房9万平方米，竣工8万平方米。",
     ["9万平方米: 公租房 level 9 万平方米",
      "8万平方米: 公租房 level 8 万平方米"]),
    ("义务教育巩固率达98%，农村劳动力新增转移就业2万人。",
     ["98%: 义务教育巩固率 share 98 %",
      "2万人: 农村劳动力新增转移就业 count 2 万人"]),
    ("企业退休人员养老金人均月增86元。",
     ["86元: 企业退休人员养老金 change 86 元"]),
    ("保障性住房开工5.6万套、基本建成2.1万套。",
     ["5.6万套: 保障性住房 count 5.6 万套",
      "2.1万套: 保障性住房 count 2.1 万套"]),
    ("通过省级评估验收的教育强县新增3个。",
     ["3个: 通过省级评估验收的教育强县 count 3 个"]),
    ("办事平台使用人次已达8万。",
     ["8万: 办事平台使用人次 count 8 万"]),
    ("税收突破20亿元(预计，下同)、年均(与2016年对比，下同)增长7.1%。",
     ["20亿元: 税收 level 20 亿元 gt",
      "7.1%: 税收 growth 7.1 %"]),
    ("粮食产量常年保持在40万吨以上，覆盖青少年1万人次，为56户独居老年人送餐。",
     ["40万吨: 粮食产量 level 40 万吨 gte",
      "1万人次: 青少年 count 1 万人次",
      "56户: 独居老年人 count 56 户"]),
    ("打击非法集资7起，涉及金额537万元。",
     ["7起: 非法集资 count 7 起",
      "537万元: 非法集资涉及金额 level 537 万元"]),
    ("出台稳经济40条，制定稳就业20条措施。",
     ["20条: 稳就业措施 count 20 条"]),
    ("新增退税、减税降费等1.9亿元。",
     ["1.9亿元: 退税、减税降费 level 1.9 亿元"]),
    ("继续入选全国县域综合竞争力400强。",
     ["400强: 综合竞争力 rank 400 强 lte"]),
    ("一般公共预算支出（扣除2022年灾后重建资金支出外）增长3%以上。",
     ["3%: 一般公共预算支出 growth 3 % gte"]),
    ("▶改造老旧小区20个。",
     ["20个: 老旧小区 count 20 个"]),
    ("▶提档升级7个社区健身场地。",
     ["7个: 社区健身场地 count 7 个"]),
    ("新增50个公办幼儿园托班托额、100场社区电影放映服务。",
     ["50个: 公办幼儿园托班托额 count 50 个",
      "100场: 社区电影放映服务 count 100 场"]),
    ("公益性岗位安置就业困难人员6万人，区内新增就业9000人。",
     ["6万人: 就业困难人员 count 6 万人",
      "9000人: 新增就业 count 9000 人"]),
    ("每学年为6万余名中小学生体检。",
     ["6万余名: 中小学生 count 6 万名 gt"]),
    ("养老保险参保2万人，医疗保险参保3万人，参保率分别达95%、99%。",
     ["2万人: 养老保险参保 count 2 万人",
      "3万人: 医疗保险参保 count 3 万人",
      "95%: 养老保险参保率 share 95 %",
      "99%: 医疗保险参保率 share 99 %"]),
    ("1所小学成功创建全国足球学校，5个园区成功认定省级园区。",
     ["1所: 小学 count 1 所",
      "5个: 园区 count 5 个"]),
    ("预计（以下均为预计）地区生产总值增长10%，应税销售突破千亿大关。",
     ["10%: 地区生产总值 growth 10 %",
      "千亿: 应税销售 level 1000 亿 gt"]),
    ("高新产品产值及其占工业总产值比重分别为48亿元和65.5%。",
     ["48亿元: 高新产品产值 level 48 亿元",
      "65.5%: 高新产品产值占工业总产值比重 share 65.5 %"]),
    ("全县有3000平方米以上的商场58个。",
     ["3000平方米: 商场 threshold 3000 平方米 gte",
      "58个: 3000平方米以上的商场 count 58 个"]),
    ("基本社会保险覆盖率达到87.5%，受益人口7万人，占全县人口的19.4%。",
     ["87.5%: 基本社会保险覆盖率 share 87.5 %",
      "7万人: 受益人口 count 7 万人",
      "19.4%: 受益人口占全县人口 share 19.4 %"]),
    ("税收增长5.2%，旅游人数、旅游收入分别突破290万人次、15亿元，增幅均达10%。",
     ["5.2%: 税收 growth 5.2 %",
      "290万人次: 旅游人数 count 290 万人次 gt",
      "15亿元: 旅游收入 level 15 亿元 gt",
      "10%: 旅游人数 growth 10 %",
      "10%: 旅游收入 growth 10 %"]),
    ("110处交通卡口专人值守，累计报告确诊病例142例。",
     ["110处: 交通卡口 count 110 处",
      "142例: 确诊病例 count 142 例"]),
    ("新(扩)建敬老院20个，新（改、扩）建幼儿园8所，奖助各类学生3万人次。",
     ["20个: 敬老院 count 20 个",
      "8所: 幼儿园 count 8 所",
      "3万人次: 学生 count 3 万人次"]),
    ("5件县人大代表票决民生实事全部办结。",
     ["5件: 县人大代表票决民生实事 count 5 件"]),
    ("灌溉面积29070公倾，占耕地面积的63.9%。",
     ["29070公倾: 灌溉面积 level 29070 公倾",
      "63.9%: 灌溉面积占耕地面积 share 63.9 %"]),
    ("省内外投资增长6%，建成环湖2公里健身步道贯通。",
     ["6%: 省内外投资 growth 6 %",
      "2公里: 健身步道 level 2 公里"]),
    ("财政总收入6亿元；其中税收收入4亿元，同比增长4%。",
     ["6亿元: 财政总收入 level 6 亿元",
      "4亿元: 税收收入 level 4 亿元",
      "4%: 税收收入 growth 4 %"]),
    ("建成20个人居环境示范村、3个个人工作室。",
     ["20个: 人居环境示范村 count 20 个",
      "3个: 个人工作室 count 3 个"]),
    ("7项经济指标增速有5项位居全市前三。",
     ["7项: 经济指标 count 7 项",
      "5项: 经济指标 count 5 项",
      "前三: 经济指标 rank 3 lte"]),
    ("投资6亿元3万头和1.2万头奶牛养殖项目成功获批。",
     ["6亿元: 投资 level 6 亿元",
      "3万头: 奶牛养殖项目 count 3 万头",
      "1.2万头: 奶牛养殖项目 count 1.2 万头"]),
    ("城、乡居民人均可支配收入分别为3万元、1万元。",
     ["3万元: 城镇居民人均可支配收入 level 3 万元",
      "1万元: 农村居民人均可支配收入 level 1 万元"]),
    ("其中牧、副、渔业产值分别增长29%、6.8%和34.2%。",
     ["29%: 牧业产值 growth 29 %",
      "6.8%: 副业产值 growth 6.8 %",
      "34.2%: 渔业产值 growth 34.2 %"]),
    ("引进项目38个，开工31个，试投产12个、投资规模12亿元。",
     ["38个: 项目 count 38 个",
      "31个: 项目 count 31 个",
      "12个: 项目 count 12 个",
      "12亿元: 项目投资规模 level 12 亿元"]),
    ("提升45个村级卫生所综合功能。",
     ["45个: 村级卫生所 count 45 个"]),
    ("居民消费价格指数控制在3.5%以内，物价指数控制在103%以内。",
     ["3.5%: 居民消费价格指数 growth 3.5 % lte",
      "103%: 物价指数 level 103 % lte"]),
    ("预算收入预计完成3.6亿元，自然口径同比增长26.2%。",
     ["3.6亿元: 预算收入 level 3.6 亿元",
      "26.2%: 预算收入 growth 26.2 %"]),
    ("农村到户电价已降至每千瓦时1元以下，财政补助从人均40元提高到45元。",
     ["1元: 农村到户电价 level 1 元 lte",
      "40元: 财政补助 level 40 元",
      "45元: 财政补助 level 45 元"]),
    ("小麦每斤提高3分钱，稻谷最低收购价平均每50公斤提高7.4元。",
     ["3分钱: 小麦 change 3 分钱",
      "7.4元: 稻谷最低收购价 change 7.4 元"]),
    ("参会人数创纪录达到30万人次，参保人数创历史新高达到8万人。",
     ["30万人次: 参会人数 count 30 万人次",
      "8万人: 参保人数 count 8 万人"]),
    ("产值等7项指标增幅和吞吐量等6项指标总量高居全市之首。",
     ["7项: 指标 count 7 项",
      "6项: 指标 count 6 项"]),
    ("从2005年开始连续三年提高养老金标准。",
     ["三年: 养老金标准 count 3 年"]),
    ("全市支出低保资金1.1亿元，创作成果获省第七届“群星”奖2项。",
     ["1.1亿元: 低保资金 level 1.1 亿元",
      "2项: 省第七届“群星”奖 count 2 项"]),
    ("11个少数民族整体脱贫，实现7个县市通高速公路。",
     ["11个: 少数民族 count 11 个",
      "7个: 县市 count 7 个"]),
    ("全市年末存款余额846亿元。",
     ["846亿元: 存款余额 level 846 亿元"]),
    ("“十一五”前四年累计单位生产总值能耗下降14.4%。",
     ["14.4%: 单位生产总值能耗 growth -14.4 %"]),
    ("森林覆盖率由2008年冰冻灾害后的64.6%上升到66.8%。",
     ["64.6%: 森林覆盖率 share 64.6 %",
      "66.8%: 森林覆盖率 share 66.8 %"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_read_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


OWN = """鄂州市2024年政府工作报告
一、2023年工作回顾
鄂州市民生支出125.6亿元。鄂州市改造道路71条。鄂州市区PM2.5平均浓度35微克/立方米。鄂州地区生产总值增长6.5%。
鄂州市级财政投入3亿元。鄂州新开办托育机构20家。鄂州港区吞吐量2万吨。
财政总收入6亿元；其中税收4亿元；同比增长4%。
"""


def test_the_own_place_is_no_part_of_a_label() -> None:
    record = draft(OWN)
    found = [(one.label, one.scope, one.part_of) for _, item in record.bearers() for one in item.measures]
    assert found == [
        ("民生支出", None, None), ("道路", None, None), ("PM2.5平均浓度", "市区", None), ("地区生产总值", None, None),
        ("鄂州市级财政投入", None, None), ("托育机构", None, None), ("鄂州港区吞吐量", None, None),
        ("财政总收入", None, None), ("税收", None, "财政总收入"), ("税收", None, None),
    ]


def test_a_period_that_opens_the_sentence_holds_for_all_of_it() -> None:
    opened = "1—11月"
    assert [one.period for one in read("1—11月投资增长7%，消费增长6%，预计全年收入3亿元。")] == [opened, opened, None]
    found = read("上半年，全市税收8亿元，增长9%，一季度为3亿元。")
    assert [one.period for one in found] == ["上半年", "上半年", "一季度"]


def dated(text: str) -> list[tuple[str, int | None]]:
    record = draft("某某县人民政府工作报告\n一、2011年工作回顾\n" + text, region="330822", year=2012)
    return [(str(one.value), one.year) for _, item in record.bearers() for one in item.measures]


def test_the_year_of_what_something_rose_from() -> None:
    """It holds for every part of a ratio, every value of a list, and on behind a semicolon."""
    text = "五年来，三次产业比例由26:36:38调整为14:52:34；存贷款余额分别由3亿元、2亿元增加到8亿元、4亿元。"
    assert dated(text)[:3] == [("26", 2006), ("36", 2006), ("38", 2006)]
    assert dated(text)[6:] == [("3", 2006), ("2", 2006), ("8", None), ("4", None)]
    text = "生产总值从2005年的28亿元增加到95亿元，人均从7738元增加到24715元；税收从1亿元增加到8亿元。"
    assert dated(text) == [("28", 2005), ("95", None), ("7738", 2005), ("24715", None), ("1", 2005), ("8", None)]
    assert dated("与2005年相比，产值47亿元增加到113亿元。") == [("47", 2005), ("113", None)]


def test_parts_beside_the_first_part() -> None:
    def parts(text: str) -> list[str | None]:
        return [one.part_of for one in read(text)]

    assert parts("市场主体15万户，其中企业4万户，个体户9万户，财政收入8亿元。") == [None, "市场主体", "市场主体", None]
    assert parts("投资5亿元，其中，住房占44%，交通占16%，失业率4%。") == [None, "投资", "投资", None]
    assert parts("进出口增长22%，其中，出口增长20%，进口增长24%。") == [None, "进出口", "进出口"]
    assert parts("9条公路通车，公路网总里程达到1.3万公里，其中高速公路612公里。")[2] == "公路网总里程"


def test_what_is_behind_and_what_the_other_side_is() -> None:
    found = read("在连续6年增产之后，粮食产量保持5亿斤。", Status.TARGET)
    assert [one.status for one in found] == [Status.ACHIEVED, Status.TARGET]
    assert [one.modality for one in read("产值比1980年预计增长5%。")] == [None]
    assert [one.basis for one in read("平均每年城镇新增就业1000万人。")] == ["年均"]
    assert [one.period for one in read("“十一五”累计引进外资22亿美元。")] == ["“十一五”"]


@pytest.mark.parametrize(
    "hostile",
    ["（扣除2022年", "及其占", "新（改、", "排名最佳城市第", "A、B均过亿元，", "满意率99%，", "出台稳经济4条、",
     "入选全国",
     "每千名老人", "其中企业4户，", "与2005年相比，", "每50公斤", "由2.1缩小到", "连续九年位列", "以下均", "▶"],
)  # fmt: skip
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
