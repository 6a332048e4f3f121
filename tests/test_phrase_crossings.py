"""A phrase book of forms that cross: words for digits in lists, bounds without a numeral, parts and brackets."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    # Ratios in words that a colon joins, and what stands for one number in a list of words.
    ("城乡收入比由二点五八：一缩小到二点二一：一。",
     ["二点五八: 城乡收入比 ratio 2.58", "一: 城乡收入比 ratio 1", "二点二一: 城乡收入比 ratio 2.21",
      "一: 城乡收入比 ratio 1"]),
    ("三次产业结构由十一点二:四十六点五:四十二点三调整为十点六∶四十五点八∶四十三点六。",
     ["十一点二: 三次产业结构 ratio 11.2", "四十六点五: 三次产业结构 ratio 46.5",
      "四十二点三: 三次产业结构 ratio 42.3", "十点六: 三次产业结构 ratio 10.6", "四十五点八: 三次产业结构 ratio 45.8",
      "四十三点六: 三次产业结构 ratio 43.6"]),
    ("工业、农业、服务业增速较上年分别提高二点三、零点八和一点一个百分点。",
     ["二点三: 工业增速 change 2.3 个百分点", "零点八: 农业增速 change 0.8 个百分点",
      "一点一个百分点: 服务业增速 change 1.1 个百分点"]),
    ("规上工业企业利润、税金分别增长七点四个和七点七个百分点。",
     ["七点四个: 规上工业企业利润 change 7.4 个百分点", "七点七个百分点: 规上工业企业税金 change 7.7 个百分点"]),
    ("投资增速高于全市平均水平一个百分点以上。", ["一个百分点: 投资 change 1 个百分点 gte"]),
    ("工业增加值增速由一季度的负百分之五点六提升到全年的百分之三点二。",
     ["负百分之五点六: 工业增加值 growth -5.6 %", "百分之三点二: 工业增加值 growth 3.2 %"]),
    ("甲醇、尿素产量依次增长百分之三点一、负百分之二点四。",
     ["百分之三点一: 甲醇产量 growth 3.1 %", "负百分之二点四: 尿素产量 growth -2.4 %"]),
    ("规上工业增加值、固定资产投资、社会消费品零售总额增速分别居全省第5、第2和第8位。",
     ["第5: 规上工业增加值 rank 5 位", "第2: 固定资产投资 rank 2 位", "第8位: 社会消费品零售总额 rank 8 位"]),
    ("六分之一强的村突破100万元。", ["六分之一: 村 share 1 gt", "100万元: 村 level 100 万元 gt"]),
    ("引进外资项目廿三个，选派干部卅六名，新建卅二公里公路。",
     ["廿三个: 外资项目 count 23 个", "卅六名: 干部 count 36 名", "卅二公里: 公路 level 32 公里"]),
    ("贡献了六成以上的税收和八成上下的就业。", ["六成: 税收 share 6 成 gte", "八成: 就业 share 8 成 about"]),
    ("入库税金名列全省第九，较上年提升两个位次。", ["第九: 入库税金 rank 9", "两个: 入库税金 change 2 个"]),
    ("道路交通万车死亡率1.12人，十万人火灾死亡率0.08，10万人火灾死亡率0.06。",
     ["1.12人: 道路交通万车死亡率 ratio 1.12 人", "0.08: 十万人火灾死亡率 ratio 0.08",
      "0.06: 10万人火灾死亡率 ratio 0.06"]),
    ("建成三十五千伏变电站两座，新建三十五千伏及以上线路一百二十六公里，打造“十五分钟便民生活圈”十二个。",
     ["两座: 三十五千伏变电站 count 2 座", "三十五千伏: 线路 threshold 35 千伏 gte",
      "一百二十六公里: 三十五千伏及以上线路 level 126 公里", "十二个: “十五分钟便民生活圈” count 12 个"]),
    ("十五周岁人口文盲率控制在百分之零点五以下。",
     ["十五周岁: 人口 threshold 15 周岁", "百分之零点五: 十五周岁人口文盲率 share 0.5 % lte"]),
    ("中心城区300米见绿、500米见园比例达92%，公交站点500米覆盖率达100%。",
     ["92%: 中心城区300米见绿、500米见园比例 share 92 %", "500米: 覆盖率 threshold 500 米",
      "100%: 公交站点500米覆盖率 share 100 %"]),
    # A bound of the same thing as the one before, whatever its numeral.
    ("产值超亿元企业达到46家，超10亿元企业5家。",
     ["46家: 产值超亿元企业 count 46 家", "10亿元: 产值 threshold 10 亿元 gt", "5家: 产值超10亿元企业 count 5 家"]),
    ("投资超亿元项目42个、超过10亿元项目7个，超五亿元项目三个。",
     ["42个: 投资超亿元项目 count 42 个", "10亿元: 投资 threshold 10 亿元 gt", "7个: 投资超过10亿元项目 count 7 个",
      "五亿元: 投资 threshold 5 亿元 gt", "三个: 投资超五亿元项目 count 3 个"]),
    ("村办企业38个，其中年产值百万元以上的12个、五百万元以上的3个。",
     ["38个: 村办企业 count 38 个", "12个: 年产值百万元以上村办企业 count 12 个",
      "五百万元: 年产值 threshold 500 万元 gte", "3个: 年产值五百万元以上村办企业 count 3 个"]),
    ("新开工项目48个，其中亿元以上的12个。",
     ["48个: 新开工项目 count 48 个", "12个: 亿元以上新开工项目 count 12 个"]),
    # What is told behind a list of parts: of all of them, where it cannot be of the last.
    ("新开工亿元以上项目48个，其中10亿元以上6个、50亿元以上2个，竣工投产32个。",
     ["48个: 亿元以上项目 count 48 个", "10亿元: 项目 threshold 10 亿元 gte", "6个: 10亿元以上项目 count 6 个",
      "50亿元: 项目 threshold 50 亿元 gte", "2个: 50亿元以上项目 count 2 个", "32个: 亿元以上项目 count 32 个"]),
    ("新签约亿元以上项目56个，其中10亿元以上项目8个、50亿元以上项目2个，总投资398亿元。",
     ["56个: 亿元以上项目 count 56 个", "10亿元: 项目 threshold 10 亿元 gte", "8个: 10亿元以上项目 count 8 个",
      "50亿元: 项目 threshold 50 亿元 gte", "2个: 50亿元以上项目 count 2 个",
      "398亿元: 亿元以上项目总投资 level 398 亿元"]),
    ("新增规上工业企业23家、高新技术企业18家，累计分别达到168家和97家。",
     ["23家: 新增规上工业企业 count 23 家", "18家: 新增高新技术企业 count 18 家", "168家: 规上工业企业 count 168 家",
      "97家: 高新技术企业 count 97 家"]),
    ("新增各类市场主体8600余户，总量突破5万户。",
     ["8600余户: 新增各类市场主体 count 8600 户 gt", "5万户: 市场主体 count 5 万户 gt"]),
    ("发现问题87个，整改到位84个，整改率96.6%。",
     ["87个: 问题 count 87 个", "84个: 整改 count 84 个", "96.6%: 问题整改率 share 96.6 %"]),
    ("财政总收入、地方财政收入分别增长8%和9%，全省排名分别前移2位和1位。",
     ["8%: 财政总收入 growth 8 %", "9%: 地方财政收入 growth 9 %", "2位: 财政总收入 change 2 位",
      "1位: 地方财政收入 change 1 位"]),
    ("财政收入五年增长1.8倍，跨过5亿元、10亿元两个台阶，年均增长22.7%。",
     ["1.8倍: 财政收入 growth 1.8 倍", "5亿元: 财政收入 level 5 亿元 gt", "10亿元: 财政收入 level 10 亿元 gt",
      "22.7%: 财政收入 growth 22.7 %"]),
    ("粮食总产达到186万吨，连续9年稳定在180万吨以上。",
     ["186万吨: 粮食总产 level 186 万吨", "9年: 粮食总产 count 9 年", "180万吨: 粮食总产 level 180 万吨 gte"]),
    ("解决4.6万人和2.1万头（匹）大牲畜饮水困难。",
     ["4.6万人: 饮水困难 count 4.6 万人", "2.1万头（匹）: 大牲畜饮水困难 count 2.1 万头（匹）"]),
    # Things listed a clause before, that values are shared out over.
    ("粮食播种面积、总产、单产实现“三增”，分别达到426.3万亩、186.4万吨、437.3公斤/亩。",
     ["426.3万亩: 粮食播种面积 level 426.3 万亩", "186.4万吨: 粮食总产 level 186.4 万吨",
      "437.3公斤/亩: 粮食单产 level 437.3 公斤/亩"]),
    ("生产总值、财政收入、固定资产投资等主要指标快速增长，分别达到26.3亿元、1.6亿元和18.6亿元。",
     ["26.3亿元: 生产总值 level 26.3 亿元", "1.6亿元: 财政收入 level 1.6 亿元",
      "18.6亿元: 固定资产投资 level 18.6 亿元"]),
    ("生猪、肉牛、肉羊养殖稳步发展，存栏分别达到26万头、3万头和18万只。",
     ["26万头: 生猪存栏 count 26 万头", "3万头: 肉牛存栏 count 3 万头", "18万只: 肉羊存栏 count 18 万只"]),
    ("化肥农药使用量分别减少3%和4%。", ["3%: 化肥使用量 growth -3 %", "4%: 农药使用量 growth -4 %"]),
    ("主要农作物耕种收综合机械化率82.3%，其中小麦、玉米分别达到99.1%和93.4%。",
     ["82.3%: 主要农作物耕种收综合机械化率 share 82.3 %", "99.1%: 小麦耕种收综合机械化率 share 99.1 %",
      "93.4%: 玉米耕种收综合机械化率 share 93.4 %"]),
    ("生产总值、财政收入增速依次高于全省0.3个、0.5个百分点，依次居全省第三位和第一位。",
     ["0.3个: 生产总值 change 0.3 个百分点", "0.5个百分点: 财政收入 change 0.5 个百分点",
      "第三位: 生产总值 rank 3 位", "第一位: 财政收入 rank 1 位"]),
    # Verbs and places that are no part of the thing.
    ("计划内招收大学生二十八万人，精减编制126名。", ["二十八万人: 大学生 count 28 万人", "126名: 编制 count 126 名"]),
    ("民营企业500强我市有3家上榜。", ["3家: 民营企业500强 count 3 家"]),
    ("“3·15”期间查处侵权案件42起。", ["42起: 侵权案件 count 42 起"]),
    ("累计发放各类保障资金6.8亿元，投产开业率达63%。",
     ["6.8亿元: 保障资金 level 6.8 亿元", "63%: 投产开业率 share 63 %"]),
    ("建成110千伏变电站2座，新增装机容量15万千瓦。",
     ["2座: 110千伏变电站 count 2 座", "15万千瓦: 装机容量 level 15 万千瓦"]),
    ("六成的企业利润增长20%以上。", ["六成: 企业利润增长 share 6 成", "20%: 企业利润 growth 20 % gte"]),
    ("农民人均纯收入412元，三分之二的农户年收入超过千元。",
     ["412元: 农民人均纯收入 level 412 元", "三分之二: 农户年收入 share 2", "千元: 农户年收入 level 1000 元 gt"]),
    # What is told of each of those shared out, whatever it is held against.
    ("城镇居民收入、农村居民收入增速分别达到5.2%、7.4%，均高于全市平均水平0.5个百分点以上。",
     ["5.2%: 城镇居民收入 growth 5.2 %", "7.4%: 农村居民收入 growth 7.4 %",
      "0.5个百分点: 城镇居民收入 change 0.5 个百分点 gte", "0.5个百分点: 农村居民收入 change 0.5 个百分点 gte"]),
    ("企业用电、用气、物流成本分别下降5%、3%和8%。",
     ["5%: 企业用电成本 growth -5 %", "3%: 企业用气成本 growth -3 %", "8%: 企业物流成本 growth -8 %"]),
    ("从严控制会议、文件数量，确保分别减少20%、30%。", ["20%: 会议数量 growth -20 %", "30%: 文件数量 growth -30 %"]),
    ("财政收入5亿元，税收4亿元，扣除减税、降费因素，分别增长5%和6%。",
     ["5亿元: 财政收入 level 5 亿元", "4亿元: 税收 level 4 亿元", "5%: 财政收入 growth 5 %", "6%: 税收 growth 6 %"]),
    # Bounds of those counted, whose number has a bound of its own.
    ("新签约亿元以上项目不少于50个，其中5亿元以上不少于15个、10亿元以上至少5个。",
     ["50个: 亿元以上项目 count 50 个 gte", "5亿元: 项目 threshold 5 亿元 gte", "15个: 5亿元以上项目 count 15 个 gte",
      "10亿元: 项目 threshold 10 亿元 gte", "5个: 10亿元以上项目 count 5 个 gte"]),
    ("粮食面积稳定在百万亩以上、总产40万吨以上。",
     ["百万亩: 粮食面积 level 100 万亩 gte", "40万吨: 粮食总产 level 40 万吨 gte"]),
    # What was done with those counted is no second thing that a rate is of.
    ("受理案件6842件、审执结6573件，结案率96.1%。",
     ["6842件: 案件 count 6842 件", "6573件: 审执结 count 6573 件", "96.1%: 案件结案率 share 96.1 %"]),
    ("移动电话用户21.6万户，普及率为每百人58部。",
     ["21.6万户: 移动电话用户 count 21.6 万户", "58部: 移动电话普及率 ratio 58 部"]),
    ("投入科技三项费用2680万元，发放救济款物折合人民币86.4万元。",
     ["2680万元: 科技三项费用 level 2680 万元", "86.4万元: 救济款物 level 86.4 万元"]),
    ("劳务输出6.2万人次，其中有组织输出2.8万人次。",
     ["6.2万人次: 劳务输出 count 6.2 万人次", "2.8万人次: 有组织输出 count 2.8 万人次"]),
    ("研发投入强度提高至2.4%、连续6年提升，收入质量为近5年最好。",
     ["2.4%: 研发投入强度 share 2.4 %", "6年: 研发投入强度 count 6 年"]),
    # Bounds whose numerals differ, and ranges whose ends have scale words of their own.
    ("税收超千万元的企业21家，其中超5000万元的4家、超亿元的2家。",
     ["千万元: 税收 threshold 1000 万元 gt", "21家: 税收超千万元的企业 count 21 家",
      "5000万元: 税收 threshold 5000 万元 gt", "4家: 税收超5000万元的企业 count 4 家",
      "2家: 税收超亿元企业 count 2 家"]),
    ("投资1.2亿元以上的项目8个、5000万元至1亿元的项目15个。",
     ["1.2亿元: 投资 threshold 1.2 亿元 gte", "8个: 投资1.2亿元以上的项目 count 8 个",
      "5000万元: 投资 threshold 5000 万元", "1亿元: 投资 threshold 1 亿元",
      "15个: 5000万元至1亿元的项目 count 15 个"]),
    # Two wholes of which two things are shares, and what the last has per head as the first does.
    ("乡镇企业总产值26.3亿元，实现利税2.1亿元，分别占全县社会总产值、财政收入的62%和48%。",
     ["26.3亿元: 乡镇企业总产值 level 26.3 亿元", "2.1亿元: 乡镇企业利税 level 2.1 亿元",
      "62%: 乡镇企业总产值占全县社会总产值 share 62 %", "48%: 乡镇企业利税占财政收入 share 48 %"]),
    ("人均道路面积、公共绿地面积分别达到9.6平方米和6.8平方米。",
     ["9.6平方米: 人均道路面积 ratio 9.6 平方米", "6.8平方米: 人均公共绿地面积 ratio 6.8 平方米"]),
    # Words for digits: tenths, places that share 位, times, people.
    ("财政自给率由不足三成提高到四成五。", ["三成: 财政自给率 share 3 成 lt", "四成五: 财政自给率 share 4.5 成"]),
    ("一般公共预算收入、税收收入增速分别居全市第二、第一位。",
     ["第二: 一般公共预算收入 rank 2 位", "第一位: 税收收入 rank 1 位"]),
    ("应收账款平均回收期四十八天，给予党政纪处分七十二人。",
     ["四十八天: 应收账款平均回收期 count 48 天", "七十二人: 党政纪处分 count 72 人"]),
    ("一二三产业比例由二十八点六：三十二点一：三十九点三演变为二十一点四：三十八点五：四十点一。",
     ["二十八点六: 一二三产业比例 ratio 28.6", "三十二点一: 一二三产业比例 ratio 32.1",
      "三十九点三: 一二三产业比例 ratio 39.3", "二十一点四: 一二三产业比例 ratio 21.4",
      "三十八点五: 一二三产业比例 ratio 38.5", "四十点一: 一二三产业比例 ratio 40.1"]),
    ("六月底前完成投资的百分之五十。", ["百分之五十: 投资 share 50 %"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_forms_that_cross(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "name", "values"),
    [
        ("新增贷款126亿元，其中制造业贷款38亿元（含技改贷款12亿元），涉农贷款41亿元。", "part_of",
         [None, "新增贷款", None, "新增贷款"]),
        ("新增贷款126亿元，其中制造业贷款38亿元（增长21%），涉农贷款41亿元（增长16%）。", "part_of",
         [None, *["新增贷款"] * 4]),
        ("收入30亿元（其中税收22亿元），增长6%。", "part_of", [None, "收入", None]),
        ("引进人才1260名，当中博士86名、硕士412名。", "part_of", [None, "人才", "人才"]),
        ("亿元以上项目48个，其中10亿元以上6个，竣工32个。", "part_of", [None, None, "亿元以上项目", None]),
        ("“十三五”期间，累计完成投资1260亿元，是“十二五”时期的1.8倍，年均增长11.3%。", "period",
         ["“十三五”期间", None, "“十三五”期间"]),
        ("二零二一年、二零二二年财政收入分别为十二点三亿元、十四点六亿元。", "year", [2021, 2022]),
        ("城乡收入比由二点五八：一缩小到二点二一：一。", "component", [1, 2, 1, 2]),
    ],
)
def test_fields_where_forms_cross(sentence: str, name: str, values: list[object]) -> None:
    assert [getattr(draft, name) for draft in read(sentence)] == values


@pytest.mark.parametrize("named", ["廿三里街道企业众多。", "重点工作：一：三个项目。", "五卅运动纪念日。"])
def test_names_that_open_like_numbers(named: str) -> None:
    assert read(named) == [] or all("廿" not in named[draft.start : draft.end] for draft in read(named))


@pytest.mark.parametrize(
    "hostile",
    ["一点八：", "二点三、", "A、B实现“三增”，分别达", "其中亿元以上的", "（含", "当中", "10万人死", "三个和"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
