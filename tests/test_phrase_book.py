"""A phrase book of report language: what labels borrow, what frames a list, what fields the words around set."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Aspect, Basis, NumberKind, Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("外贸进出口总额同比+5.6%，地区生产总值增长＋6%，“10+2”体系加快构建。",
     ["+5.6%: 外贸进出口总额 growth 5.6 %", "＋6%: 地区生产总值 growth 6 %"]),
    ("工业投资-3.2%，利用外资同比-4%。", ["-3.2%: 工业投资 growth -3.2 %", "-4%: 利用外资 growth -4 %"]),
    ("市区供水普及率、燃气普及率分别达到98%、95%。",
     ["98%: 市区供水普及率 share 98 %", "95%: 市区燃气普及率 share 95 %"]),
    ("单位生产总值能耗、水耗均下降3%以上。",
     ["3%: 单位生产总值能耗 growth -3 % gte", "3%: 单位生产总值水耗 growth -3 % gte"]),
    ("金融机构存款余额812亿元、贷款余额640亿元。",
     ["812亿元: 金融机构存款余额 level 812 亿元", "640亿元: 金融机构贷款余额 level 640 亿元"]),
    ("存贷款余额双超5000亿元。",
     ["5000亿元: 存款余额 level 5000 亿元 gt", "5000亿元: 贷款余额 level 5000 亿元 gt"]),
    ("本外币存贷款余额分别增长9%和11%。",
     ["9%: 本外币存款余额 growth 9 %", "11%: 本外币贷款余额 growth 11 %"]),
    ("限上零售住宿餐饮业销售额分别增长8%、12%、6%。",
     ["8%: 限上零售业销售额 growth 8 %", "12%: 限上住宿业销售额 growth 12 %", "6%: 限上餐饮业销售额 growth 6 %"]),
    ("装备制造业、战略性新兴产业增加值占规上工业比重分别达31%和12.5%。",
     ["31%: 装备制造业增加值占规上工业比重 share 31 %", "12.5%: 战略性新兴产业增加值占规上工业比重 share 12.5 %"]),
    ("新能源、新材料、现代物流等产业增加值均增长12%。",
     ["12%: 新能源产业增加值 growth 12 %", "12%: 新材料产业增加值 growth 12 %",
      "12%: 现代物流产业增加值 growth 12 %"]),
    ("人工智能、云计算产业营业收入增长18%。",
     ["18%: 人工智能产业营业收入 growth 18 %", "18%: 云计算产业营业收入 growth 18 %"]),
    ("货物和集装箱吞吐量分别达到2亿吨、600万标箱。",
     ["2亿吨: 货物吞吐量 level 2 亿吨", "600万标箱: 集装箱吞吐量 count 600 万标箱"]),
    ("实现税收、就业分别占全省的四成、六成。",
     ["四成: 税收占全省 share 4 成", "六成: 就业占全省 share 6 成"]),
    ("三次产业结构由12:45:43调整为9:44:47。",
     ["12: 三次产业结构 ratio 12", "45: 三次产业结构 ratio 45", "43: 三次产业结构 ratio 43",
      "9: 三次产业结构 ratio 9", "44: 三次产业结构 ratio 44", "47: 三次产业结构 ratio 47"]),
    ("年营业收入超10亿元的企业由3家增加到7家。",
     ["10亿元: 年营业收入 threshold 10 亿元 gt", "3家: 年营业收入超10亿元的企业 count 3 家",
      "7家: 年营业收入超10亿元的企业 count 7 家"]),
    ("超百亿产业集群6个，过千亿元行业2个。",
     ["6个: 超百亿产业集群 count 6 个", "2个: 过千亿元行业 count 2 个"]),
    ("本地产值过千亿元行业3个、过百亿元行业11个。",
     ["千亿元: 本地产值 threshold 1000 亿元 gt",
      "3个: 本地产值过千亿元行业 count 3 个", "11个: 本地产值过百亿元行业 count 11 个"]),
    ("粮食播种面积稳定在88万亩、总产量达到41万吨。",
     ["88万亩: 粮食播种面积 level 88 万亩", "41万吨: 粮食总产量 level 41 万吨"]),
    ("新改建农村公路30公里、大中修80公里。",
     ["30公里: 农村公路 level 30 公里", "80公里: 农村公路大中修 level 80 公里"]),
    ("建设美丽乡村示范村20个、达标村90个。",
     ["20个: 美丽乡村示范村 count 20 个", "90个: 美丽乡村达标村 count 90 个"]),
    ("新增“水韵江乡”精品村18个、精品线路5条。",
     ["18个: “水韵江乡”精品村 count 18 个", "5条: “水韵江乡”精品线路 count 5 条"]),
    ("铁路营业里程900公里、电气化里程700公里。",
     ["900公里: 铁路营业里程 level 900 公里", "700公里: 铁路电气化里程 level 700 公里"]),
    ("在建项目达80个，竣工21个。",
     ["80个: 在建项目 count 80 个", "21个: 竣工项目 count 21 个"]),
    ("个体工商户6.2万户、注册资本35亿元。",
     ["6.2万户: 个体工商户 count 6.2 万户", "35亿元: 个体工商户注册资本 level 35 亿元"]),
    ("市直企业资产、主营业务收入分别增长9%、7%。",
     ["9%: 市直企业资产 growth 9 %", "7%: 市直企业主营业务收入 growth 7 %"]),
    ("商品房销售面积和销售额分别增长12%和16%。",
     ["12%: 商品房销售面积 growth 12 %", "16%: 商品房销售额 growth 16 %"]),
    ("淘汰落后的炼铁产能60万吨、焦炭产能40万吨。",
     ["60万吨: 落后的炼铁产能 level 60 万吨", "40万吨: 落后的焦炭产能 level 40 万吨"]),
    ("原煤产量由3亿吨增加到5亿吨，原油由800万吨增加到900万吨。",
     ["3亿吨: 原煤产量 level 3 亿吨", "5亿吨: 原煤产量 level 5 亿吨", "800万吨: 原油产量 level 800 万吨",
      "900万吨: 原油产量 level 900 万吨"]),
    ("“三个一”产业产值突破300亿元，其中“一片叶”突破60亿元。",
     ["300亿元: “三个一”产业产值 level 300 亿元 gt", "60亿元: “一片叶”产业产值 level 60 亿元 gt"]),
    ("确保交办督办、跟踪回访、企业满意率均达95%以上。",
     ["95%: 交办督办率 share 95 % gte", "95%: 跟踪回访率 share 95 % gte", "95%: 企业满意率 share 95 % gte"]),
    ("交办督办、跟踪回访、群众满意率均达96%以上。",
     ["96%: 交办督办率 share 96 % gte", "96%: 跟踪回访率 share 96 % gte", "96%: 群众满意率 share 96 % gte"]),
    ("中、高等职业教育在校生分别达到3万人和5万人。",
     ["3万人: 中等职业教育在校生 count 3 万人", "5万人: 高等职业教育在校生 count 5 万人"]),
    ("工业固体废物、医疗废物安全处置率达到100%。",
     ["100%: 工业固体废物安全处置率 share 100 %", "100%: 医疗废物安全处置率 share 100 %"]),
    ("省级以上案件办结率、新增案件办结率均居全市第一。",
     ["第一: 省级以上案件办结率 rank 1", "第一: 新增案件办结率 rank 1"]),
    ("公用经费和差旅经费压减6%。",
     ["6%: 公用经费 growth -6 %", "6%: 差旅经费 growth -6 %"]),
    ("力争引进亿元以上项目20个，其中5亿元以上7个、10亿元和20亿元以上各2个。",
     ["20个: 亿元以上项目 count 20 个", "5亿元: 项目 threshold 5 亿元 gte", "7个: 5亿元以上项目 count 7 个",
      "10亿元: 项目 threshold 10 亿元 gte", "20亿元: 项目 threshold 20 亿元 gte",
      "2个: 10亿元以上项目 count 2 个", "2个: 20亿元以上项目 count 2 个"]),
    ("年销售额超5亿元企业3家。",
     ["5亿元: 年销售额 threshold 5 亿元 gt", "3家: 年销售额超5亿元企业 count 3 家"]),
    ("村集体经营性收入15万元以上全覆盖。",
     ["15万元: 村集体经营性收入 threshold 15 万元 gte"]),
    ("老旧小区供水改造15天内办结。",
     ["15天: 老旧小区供水改造办结 count 15 天 lte"]),
    ("45%的资金用于支持乡村振兴。",
     ["45%: 资金用于支持乡村振兴 share 45 %"]),
    ("70%以上重点项目具备开工条件。",
     ["70%: 重点项目具备开工条件 share 70 % gte"]),
    ("4项约束性指标连续8个月好于全省平均水平。",
     ["4项: 约束性指标 count 4 项", "8个月: 约束性指标好于全省平均水平 count 8 个月"]),
    ("5项改革两季获金星。",
     ["5项: 改革 count 5 项", "两季: 金星 count 2 季"]),
    ("支持2000人实现创业。",
     ["2000人: 创业 count 2000 人"]),
    ("完成清溪等4个省级未来乡村验收。",
     ["4个: 省级未来乡村 count 4 个"]),
    ("完成15个省级示范镇建设任务。",
     ["15个: 省级示范镇 count 15 个"]),
    ("3600名移民集聚安置。",
     ["3600名: 移民 count 3600 名"]),
    ("“清廉水乡”12项专项治理。",
     ["12项: “清廉水乡”专项治理 count 12 项"]),
    ("数字政府改革7个应用场景上线。",
     ["7个: 数字政府改革应用场景 count 7 个"]),
    ("北坡20万千瓦光伏、南山5万千瓦风电建成并网。",
     ["20万千瓦: 北坡光伏 level 20 万千瓦", "5万千瓦: 南山风电 level 5 万千瓦"]),
    ("总投资90亿元的12个交通项目完成年度投资30亿元。",
     ["90亿元: 总投资 level 90 亿元", "12个: 交通项目 count 12 个", "30亿元: 年度投资 level 30 亿元"]),
    ("重点项目210个、总投资880亿元。",
     ["210个: 重点项目 count 210 个", "880亿元: 重点项目总投资 level 880 亿元"]),
    ("新增国家高新技术企业9家、省科技型中小企业40家。",
     ["9家: 新增国家高新技术企业 count 9 家", "40家: 新增省科技型中小企业 count 40 家"]),
    ("新增城市绿地5公顷、水土流失治理面积12平方公里。",
     ["5公顷: 新增城市绿地 level 5 公顷", "12平方公里: 新增水土流失治理面积 level 12 平方公里"]),
    ("全年新增制造业中长期贷款20亿元。",
     ["20亿元: 新增制造业中长期贷款 level 20 亿元"]),
    ("消化批而未供土地500亩，盘活存量土地300亩。",
     ["500亩: 消化批而未供土地 level 500 亩", "300亩: 盘活存量土地 level 300 亩"]),
    ("参与志愿服务学生比例达88%。",
     ["88%: 参与志愿服务学生比例 share 88 %"]),
    ("平均办理时间缩短至2小时。",
     ["2小时: 平均办理时间 level 2 小时"]),
    ("基本养老保险参保率位列全省第三。",
     ["第三: 基本养老保险参保率 rank 3"]),
    ("到位外资800万美元。",
     ["800万美元: 到位外资 level 800 万美元"]),
    ("受益群众达3.5万户。",
     ["3.5万户: 受益群众 count 3.5 万户"]),
    ("构筑创新共同体2家，争列省重点工程4个。",
     ["2家: 创新共同体 count 2 家", "4个: 省重点工程 count 4 个"]),
    ("城区空气PM2.5平均浓度26微克/立方米、优良率95%。",
     ["26微克/立方米: PM2.5平均浓度 level 26 微克/立方米", "95%: 空气优良率 share 95 %"]),
    ("在全省法治政府评价中跻身前五。",
     ["前五: 法治政府评价 rank 5 lte"]),
    ("在全国工商联“营商环境万企评”中位列前10位。",
     ["前10位: “营商环境万企评” rank 10 位 lte"]),
    ("森林质量指数综合排名居全省第4位。",
     ["第4位: 森林质量指数 rank 4 位"]),
    ("研发投入年均增长12%，规模跃居全国第六位。",
     ["12%: 研发投入 growth 12 %", "第六位: 研发投入 rank 6 位"]),
    ("十种有色金属产量40万吨。",
     ["40万吨: 十种有色金属产量 level 40 万吨"]),
    ("我国有十二亿多人口。",
     ["十二亿多: 人口 count 12 亿 gt"]),
    ("钢产量3，600万吨。",
     ["3，600万吨: 钢产量 level 3600 万吨"]),
    ("假日旅游收入突破2亿元。",
     ["2亿元: 旅游收入 level 2 亿元 gt"]),
    ("累计争取省级试点21项。",
     ["21项: 省级试点 count 21 项"]),
    ("预计提升城镇化率1.2%。",
     ["1.2%: 城镇化率 change 1.2 %"]),
    ("预计生产总值增长6%，财政收入增长5%；零售额增长7%。",
     ["6%: 生产总值 growth 6 %", "5%: 财政收入 growth 5 %", "7%: 零售额 growth 7 %"]),
    ("接待游客人次、旅游收入分别增长9%和12%，其中过夜游客人次增长15%。",
     ["9%: 接待游客人次 growth 9 %", "12%: 旅游收入 growth 12 %", "15%: 过夜游客人次 growth 15 %"]),
    ("引进亿元项目30个，实际到位资金20亿元，其中20亿元项目3个。",
     ["30个: 亿元项目 count 30 个", "20亿元: 实际到位资金 level 20 亿元", "20亿元: 项目 threshold 20 亿元",
      "3个: 20亿元项目 count 3 个"]),
    ("财政总收入30亿元，其中税收收入20亿元，分别增长5%和6%。",
     ["30亿元: 财政总收入 level 30 亿元", "20亿元: 税收收入 level 20 亿元", "5%: 财政总收入 growth 5 %",
      "6%: 税收收入 growth 6 %"]),
    ("社会养老保险覆盖60万人。",
     ["60万人: 社会养老保险 count 60 万人"]),
    ("壮大国企主业，力争资产总额超300亿元、营业收入达15亿元。",
     ["300亿元: 国企资产总额 level 300 亿元 gt", "15亿元: 国企营业收入 level 15 亿元"]),
    ("推动千家规上企业纳入清洁生产审核。",
     ["千家: 规上企业 count 1000 家"]),
    ("提前一年完成目标任务。",
     []),
    ("打赢三场攻坚战，下好四步先手棋。",
     []),
    ("坚持科研、产业、资本、人才四位一体。",
     []),
    ("综合发展指数位居山区26县第一。",
     ["第一: 综合发展指数 rank 1"]),
    ("发放各类补贴3.2亿元，对接落实各级财政专项资金1亿元。",
     ["3.2亿元: 补贴 level 3.2 亿元", "1亿元: 财政专项资金 level 1 亿元"]),
    ("用心办好六件民生实事、十二方面惠民举措。",
     ["六件: 民生实事 count 6 件"]),
    ("（三）改造农贸市场2个；（四）安装路灯260盏。",
     ["2个: 农贸市场 count 2 个", "260盏: 路灯 count 260 盏"]),
    ("4.为3万名妇女免费检查。", ["3万名: 妇女 count 3 万名"]),
    ("- 绿化覆盖率提高到41%。", ["41%: 绿化覆盖率 share 41 %"]),
    ("对外贸易进出口总额达到70亿美元。", ["70亿美元: 对外贸易进出口总额 level 70 亿美元"]),
    ("集中供热普及率达到72%。", ["72%: 集中供热普及率 share 72 %"]),
    ("新增保障性租赁住房（rental housing）3万套。", ["3万套: 保障性租赁住房 count 3 万套"]),
    ("扶贫车间21个，2.3万人脱贫。", ["21个: 扶贫车间 count 21 个", "2.3万人: 脱贫 count 2.3 万人"]),
    ("老年人基础养老金提至190元。", ["190元: 老年人基础养老金 level 190 元"]),
    ("税收收入12亿元，扣除退税因素后增长3%。",
     ["12亿元: 税收收入 level 12 亿元", "3%: 税收收入 growth 3 %"]),
    ("企业数量不足邻近县的七成。", ["七成: 企业数量 share 7 成 lt"]),
    ("粮食总产2亿零31万吨。", ["2亿零31万吨: 粮食总产 level 20031 万吨"]),
    ("投产率为七成五。", ["七成五: 投产率 share 7.5 成"]),
    ("旅游收入首次突破百亿大关。", ["百亿: 旅游收入 level 100 亿 gt"]),
    ("引进人才千余名。", ["千余名: 人才 count 1000 名 gt"]),
    ("工业总产值突破900亿元，实现翻番。",
     ["900亿元: 工业总产值 level 900 亿元 gt", "翻番: 工业总产值 growth 1 番"]),
    ("平均受教育年限提高到10.6年。", ["10.6年: 平均受教育年限 level 10.6 年"]),
    ("每10万人有图书馆1.3个。", ["1.3个: 每10万人有图书馆 ratio 1.3 个"]),
    ("城乡低保标准分别提高到每人每月600元、每人每年5000元。",
     ["600元: 城镇低保标准 level 600 元", "5000元: 农村低保标准 level 5000 元"]),
    ("地区生产总值先后跨越500亿、600亿两个百亿台阶。",
     ["500亿: 地区生产总值 level 500 亿 gte", "600亿: 地区生产总值 level 600 亿 gte"]),
    ("税收亿元楼宇达到18栋，其中超10亿元3栋。",
     ["18栋: 税收亿元楼宇 count 18 栋", "10亿元: 税收亿元楼宇 threshold 10 亿元 gt",
      "3栋: 超10亿元税收亿元楼宇 count 3 栋"]),
    ("免费为65周岁以上老人体检。", ["65周岁: 老人 threshold 65 周岁 gte"]),
    ("职工养老金“16连涨”，月人均达2900元。",
     ["16连涨: 职工养老金 count 16 连涨", "2900元: 职工养老金 level 2900 元"]),
    ("研发人员61人年。", ["61人年: 研发人员 count 61 人年"]),
    ("牲畜存栏190万头只左右。", ["190万头只: 牲畜存栏 count 190 万头只 about"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


def fields(sentence: str, name: str, status: Status = Status.ACHIEVED) -> list[object]:
    return [getattr(draft, name) for draft in read(sentence, status)]


@pytest.mark.parametrize(
    ("sentence", "wholes"),
    [
        ("接待游客人次、旅游收入分别增长9%和12%，其中过夜游客人次增长15%。", [None, None, "接待游客人次"]),
        ("亿元项目30个，实际到位资金20亿元，其中50亿元项目3个。", [None, None, None, "亿元项目"]),
        ("财政总收入30亿元，其中税收收入20亿元，分别增长5%和6%。", [None, "财政总收入", None, "财政总收入"]),
        ("6项工程获省奖，其中四项工程连续两年夺金。", [None, "工程", None]),
        ("粮食60万吨，其中夏粮20万吨，秋粮40万吨；肉类5万吨。", [None, "粮食", "粮食", None]),
    ],
)
def test_whole_is_the_one_that_shares_the_noun(sentence: str, wholes: list[str | None]) -> None:
    assert fields(sentence, "part_of") == wholes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("推动集成电路、生物医药等6大新兴产业提质扩量。", Status.BACKGROUND),
        ("加强特色产业集群4个核心区建设。", Status.BACKGROUND),
        ("扎实推进2个省级试点建设。", Status.BACKGROUND),
        ("紧盯储备、前期、实施3个项目库。", Status.BACKGROUND),
        ("领导同志先后12次到一线调研。", Status.ACHIEVED),
        ("加快109个续建项目建设。", Status.TARGET),
        ("对照专项债等政策,谋划项目8个。", Status.TARGET),
        ("全县现有老旧小区90个。", Status.BACKGROUND),
        ("现有企业新增产值20亿元。", Status.TARGET),
        ("人均水量仅为全国平均水平的20%。", Status.BACKGROUND),
        ("经过多年努力，产值已突破500亿元。", Status.ACHIEVED),
        ("确保已开工项目56个竣工。", Status.TARGET),
        ("近年来，我们投入资金12亿元改善环境。", Status.ACHIEVED),
        ("目前，全市老年人达23万。", Status.BACKGROUND),
        ("形成一批有产业依托、年销售额超过50亿元的市场。", Status.TARGET),
    ],
)
def test_what_exists_already_is_background_in_a_plan(sentence: str, status: Status) -> None:
    assert fields(sentence, "status", Status.TARGET) == [status]


def test_parts_of_what_exists_already_do_so_too() -> None:
    said = "全县现有老旧小区120个，其中市区80个，今年改造30个。"
    assert fields(said, "status", Status.TARGET) == [Status.BACKGROUND, Status.BACKGROUND, Status.TARGET]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("预计产值增长6%，利润增长5%；税收增长7%。", ["预计", "预计", None]),
        ("确保重大工程30天内审批，实现开工率达90%。", ["确保", "确保"]),
        ("全县发展的努力目标为产值增长7%。", [None]),
        ("争取上级资金5亿元，保证金减少1亿元。", [None, None]),
        ("全力争取上级资金5亿元，产值增长6%、力争7%，利润增长5%。", [None, None, "力争", None]),
        ("确保改造20个项目，力争完成投资50亿元，新建40条产线。", ["确保", "力争", "力争"]),
        ("完善拟签约项目审核，到位资金增长9%。", [None]),
    ],
)
def test_reach_of_a_modality(sentence: str, words: list[str | None]) -> None:
    assert fields(sentence, "modality", Status.TARGET) == words


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("项目开工，建成后年产值50亿元，可带动就业500人。", [Status.TARGET, Status.TARGET]),
        ("全部达产后可新增产值30亿元、税收2亿元。", [Status.TARGET, Status.TARGET]),
        ("水库竣工后已供水120万吨。", [Status.ACHIEVED]),
        ("政策落地后新增企业56家，可支配收入增长8%。", [Status.ACHIEVED, Status.ACHIEVED]),
    ],
)
def test_what_will_come_of_works_is_a_target(sentence: str, status: list[Status]) -> None:
    assert fields(sentence, "status") == status


def test_period_named_for_what_follows() -> None:
    sentence = "从二季度看，6项工程获省奖、居全市第4位，其中四项评价连续两季夺金。"
    assert fields(sentence, "period") == ["二季度", "二季度", None, None]
    assert fields("假日旅游收入突破2亿元。", "period") == ["假日"]
    assert fields("每年创建示范村5个。", "period") == ["每年"]


def test_period_of_a_value_for_several_years() -> None:
    sentence = "五年来，生产总值年均增长8%，五年累计完成投资90亿元，去年完工12项。"
    assert fields(sentence, "period") == ["五年来", "五年来", None]
    assert fields("居民收入平均每年增长9%。", "period") == [None]
    assert fields("财政收入五年增长46%，连续五年增长8%。", "period") == ["五年", None, None]
    assert fields("抗灾救灾全面加强，中央财政五年支出551亿元。", "period") == ["五年"]
    assert fields("1985年招收学生2万人，五年内毕业学生4万人。", "year") == [1985, None]
    assert fields("覆盖率由2018年大火后的64%上升到66%，企业由2018年的不足90家增至99家。", "year") == [2018, None] * 2
    assert fields("“五一”“十一”假期分别接待游客12万人次、25万人次。", "period") == ["“五一”", "“十一”假期"]


def test_value_of_the_start_is_no_target() -> None:
    found = fields("起征点从8万元提高到12万元。", "status", Status.TARGET)
    assert found == [Status.BACKGROUND, Status.TARGET]
    assert fields("在去年压缩15%的基础上，再压减5%。", "status", Status.TARGET) == [Status.ACHIEVED, Status.TARGET]


def test_reach_of_ranks_that_lean_on_what_was_told() -> None:
    said = "8项指标增速居全市前三，其中5项居第一；满意度居全省第1位，连续3年保持第一。"
    assert fields(said, "scope") == [None, "全市", None, "全市", "全省", None, "全省"]
    assert fields(said, "rank_of")[3] is Aspect.GROWTH
    both = "工业产值、固定资产投资增速位居全市前列，分别居第1位、第2位。"
    assert fields(both, "scope") == ["全市", "全市"]
    assert fields(both, "rank_of") == [Aspect.GROWTH, Aspect.GROWTH]
    assert fields("投入占比全省第一，产值占总量比重居全省第2位。", "label") == ["投入占比", "产值占总量比重"]
    listed = fields("跻身全国综合实力百强县第87位、全国投资潜力百强县第20位。", "label")
    assert listed == ["综合实力百强县", "投资潜力百强县"]


def test_basis_and_scope() -> None:
    said = "财政收入增速在自治区排第2位，在全市13个县区中居第2位，在主城区中居首位。"
    assert fields(said, "scope") == ["自治区", None, "全市13个县区", "主城区"]
    assert fields("累计争取省级试点21项。", "basis") == [Basis.CUMULATIVE]
    assert fields("综合发展指数位居山区26县第一。", "scope") == ["山区26县"]
    assert fields("城区空气PM2.5平均浓度26微克/立方米、优良率95%。", "scope") == ["城区", "城区"]
    assert fields("研发投入增长12%，规模跃居全国第六位。", "rank_of") == [None, Aspect.LEVEL]


def test_name_of_a_group_of_places_is_no_count() -> None:
    numbers = measures("入围山区26县名单。", status=Status.ACHIEVED).numbers
    assert [number.kind for number in numbers] == [NumberKind.NAME]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("体育场地面积6万平方米。", [None]),
        ("“15分钟品质文化生活圈”134个。", [None]),
        ("农村居民人均收入2万元。", ["rural_disposable_income_per_capita"]),
        ("研发经费支出占全县生产总值比重达2.3%。", ["rd_intensity"]),
        ("生产总值增速居全省第3位。", ["gdp"]),
    ],
)
def test_indicator_fits_the_unit(sentence: str, expected: list[str | None]) -> None:
    assert fields(sentence, "indicator") == expected


@pytest.mark.parametrize(
    "hostile",
    ["新增企业5个、", "其中5亿元以上", "资产总额5亿元，", "从一季度看，5项", "A、B等产业产值均增长5%，",
     "收入超5亿元的企业", "加强5个试点、"],
)  # fmt: skip
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
