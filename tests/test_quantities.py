"""Numbers in running text: a phrase book of quantities, of names and times that are none, and properties."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from baogao.parsers.numerals import words
from baogao.parsers.quantities import find
from baogao.schema.terms import NumberKind
from hypothesis import given
from hypothesis import strategies as st
from linear import grows_linearly

RUN = re.compile(r"[0-9]+(?:\.[0-9]+)?")

# phrase -> the quantities in it, each "span value unit" with upper end or denominator where it has one
QUANTITIES = [
    ("财政收入26.4亿元", ["26.4亿元 26.4 亿元"]),
    ("粮食总产量1.21亿斤", ["1.21亿斤 1.21 亿斤"]),
    ("林地3.6万亩", ["3.6万亩 3.6 万亩"]),
    ("绿道43公里", ["43公里 43 公里"]),
    ("厂房5.5万平方米", ["5.5万平方米 5.5 万平方米"]),
    ("装机20万千瓦", ["20万千瓦 20 万千瓦"]),
    ("用电量38.2亿千瓦时", ["38.2亿千瓦时 38.2 亿千瓦时"]),
    ("浓度27微克/立方米", ["27微克/立方米 27 微克/立方米"]),
    ("补贴120元/吨", ["120元/吨 120 元/吨"]),
    ("低保标准1.3万元/年", ["1.3万元/年 1.3 万元/年"]),
    ("床位6.2张/千人", ["6.2张/千人 6.2 张/千人"]),
    ("密度310人/平方公里", ["310人/平方公里 310 人/平方公里"]),
    ("出口45.8亿美元", ["45.8亿美元 45.8 亿美元"]),
    ("增长8.6%", ["8.6% 8.6 %"]),
    ("死亡率4.2‰", ["4.2‰ 4.2 ‰"]),
    ("提高1.3个百分点", ["1.3个百分点 1.3 个百分点"]),
    ("提高7.4个和7.7个百分点", ["7.4个 7.4 个百分点", "7.7个百分点 7.7 个百分点"]),
    ("下降0.8、1.2个百分点", ["0.8 0.8 个百分点", "1.2个百分点 1.2 个百分点"]),
    ("增长-5.6%", ["-5.6% -5.6 %"]),
    ("是上年的2.4倍", ["2.4倍 2.4 倍"]),
    ("增长6%—6.5%", ["6%—6.5% 6..6.5 %"]),
    ("增长6%-6.5%左右", ["6%-6.5% 6..6.5 %"]),
    ("增长7%至8%", ["7%至8% 7..8 %"]),
    ("新建3至5个", ["3至5个 3..5 个"]),
    ("新建3-5个", ["3-5个 3..5 个"]),
    ("建设五到七个", ["五到七个 5..7 个"]),
    ("实现利润2～3亿元", ["2～3亿元 2..3 亿元"]),
    ("从54.2%提高到60.1%", ["54.2% 54.2 %", "60.1% 60.1 %"]),
    ("由5.2万户增加到6.8万户", ["5.2万户 5.2 万户", "6.8万户 6.8 万户"]),
    ("结构为9.8:41.2:49.0", ["9.8 9.8 ", "41.2 41.2 ", "49.0 49.0 "]),
    ("结构为9.8：41.2：49.0", ["9.8 9.8 ", "41.2 41.2 ", "49.0 49.0 "]),
    ("结构为9.8∶41.2∶49.0", ["9.8 9.8 ", "41.2 41.2 ", "49.0 49.0 "]),
    ("结构为9.8︰41.2︰49.0", ["9.8 9.8 ", "41.2 41.2 ", "49.0 49.0 "]),
    ("建成高清探头7万余个", ["7万余个 7 万个"]),
    ("惠及8000余人", ["8000余人 8000 人"]),
    ("减税2万多亿元", ["2万多亿元 2 万亿元"]),
    ("投入100多亿元", ["100多亿元 100 亿元"]),
    ("日均新设1万6千多户", ["1万6千多户 16000 户"]),
    ("共3亿8千万吨", ["3亿8千万吨 38000 万吨"]),
    ("产值12,345万元", ["12,345万元 12345 万元"]),
    ("粮食产量33，212万吨", ["33，212万吨 33212 万吨"]),
    ("总产值1,234,567.8元", ["1,234,567.8元 1234567.8 元"]),
    ("居全省第2位", ["第2位 2 位"]),
    ("居全国第23位", ["第23位 23 位"]),
    ("进入全国前10位", ["前10位 10 位"]),
    ("进入全国前10强", ["前10强 10 强"]),
    ("居全省末3位", ["末3位 3 位"]),
    ("排名后20名", ["后20名 20 名"]),
    ("综合实力跃居全省第一", ["第一 1 "]),
    ("增速列全市第二位", ["第二位 2 位"]),
    ("进入全省前十", ["前十 10 "]),
    ("保持全国首位", ["首位 1 位"]),
    ("失业保险金实现13连增", ["13连增 13 连增"]),
    ("获全国双拥模范城八连冠", ["八连冠 8 连冠"]),
    ("夺得“六连冠”", ["六连冠 6 连冠"]),
    ("连续11个月正增长", ["11个月 11 个月"]),
    ("连续4年获评先进", ["4年 4 年"]),
    ("连续三年居首位", ["三年 3 年", "首位 1 位"]),
    ("连续1060天无事故", ["1060天 1060 天"]),
    ("连续2次获得激励", ["2次 2 次"]),
    ("压缩至5个工作日", ["5个工作日 5 个工作日"]),
    ("10亿元以上项目85个", ["10亿元 10 亿元", "85个 85 个"]),
    ("60周岁以上老人", ["60周岁 60 周岁"]),
    ("25户以上自然村", ["25户 25 户"]),
    ("保障房1.65万套(间)", ["1.65万套(间) 1.65 万套(间)"]),
    ("设备86台(套)", ["86台(套) 86 台(套)"]),
    ("停运1个多月", ["1个多月 1 个月"]),
    ("高于全省2个多百分点", ["2个多百分点 2 个百分点"]),
    ("连续八个多月回升", ["八个多月 8 个月"]),
    ("八个多月以来进展顺利", []),
    ("种畜达到2800群，驼5000峰", ["2800群 2800 群", "5000峰 5000 峰"]),
    ("保障房3.7万套（户）", ["3.7万套（户） 3.7 万套（户）"]),
    ("打造10大节点", ["10大 10 大"]),
    ("梳理5大类问题", ["5大类 5 大类"]),
    ("山地占26县面积", ["26县 26 县"]),
    ("110千伏变电站3座", ["110千伏 110 千伏", "3座 3 座"]),
    ("获10金2银3铜", ["10金 10 金", "2银 2 银", "3铜 3 铜"]),
    ("13亿多人口", ["13亿多 13 亿"]),
    ("8.5万农村人口脱贫", ["8.5万 8.5 万"]),
    ("城乡收入比缩小至1.62", ["1.62 1.62 "]),
    ("幸福指数达到95.2", ["95.2 95.2 "]),
    # number words
    ("总产值二千二百亿元", ["二千二百亿元 2200 亿元"]),
    ("增长百分之七点五", ["百分之七点五 7.5 %"]),
    ("递增百分之四到五", ["百分之四到五 4..5 %"]),
    ("由百分之四提高到百分之五", ["百分之四 4 %", "百分之五 5 %"]),
    ("减少千分之三", ["千分之三 3 ‰"]),
    ("通过率百分之百", ["百分之百 100 %"]),
    ("钢产量三千九百万吨", ["三千九百万吨 3900 万吨"]),
    ("煤七亿二千万吨", ["七亿二千万吨 72000 万吨"]),
    ("安置八十五万六千人", ["八十五万六千人 856000 人"]),
    ("职工六百零三万人", ["六百零三万人 603 万人"]),
    ("超过三万多亿元", ["三万多亿元 3 万亿元"]),
    ("达三亿三千五百多万吨", ["三亿三千五百多万吨 33500 万吨"]),
    ("棉花三百二十万担", ["三百二十万担 320 万担"]),
    ("节约近七成", ["七成 7 成"]),
    ("压减六成以上", ["六成 6 成"]),
    ("占全省一半以上", ["一半 1 /2"]),
    ("完成三分之二", ["三分之二 2 /3"]),
    ("约占六分之一强", ["六分之一 1 /6"]),
    ("年底前翻一番", ["一番 1 番"]),
    ("总产值翻两番", ["两番 2 番"]),
    ("利润增长一倍半", ["一倍半 1.5 倍"]),
    ("增加两倍", ["两倍 2 倍"]),
    ("突破万元大关", ["万元 1 万元"]),
    ("跨上千亿元台阶", ["千亿元 1000 亿元"]),
    ("人口已经超过十亿。", ["十亿 10 亿"]),
    ("建成三条特色街区", ["三条 3 条"]),
    ("办好十件民生实事", ["十件 10 件"]),
    ("四个产业集群入选", ["四个 4 个"]),
    ("开展两轮集中排查", ["两轮 2 轮"]),
    ("发展两家小额贷款公司", ["两家 2 家"]),
    ("提前两个月完成", ["两个月 2 个月"]),
    ("全市共二十八个乡镇", ["二十八个 28 个"]),
    # none at all
    ("“315”晚会", []),
    ("“1+7”服务体系", []),
    ("市“10+2”重点工作", []),
    ("415X先进制造业集群", []),
    ("S324省道改建", []),
    ("G60科创走廊", []),
    ("329国道提升", []),
    ("轨道交通2号线开通", []),
    ("建成5A级景区", []),
    ("创建4A景区", []),
    ("PM2.5治理", []),
    ("5G网络覆盖", []),
    ("3D打印产业", []),
    ("北纬30°展示馆", []),
    ("“8·11”灾后重建", []),
    ("“7·15”古城保护日", []),
    ("“4151”计划", []),
    ("“3115”攻坚行动", []),
    ("民营经济33条", ["33条 33 条"]),
    ("出台“民营经济33条”", []),
    ("落实“3个80%”", []),
    ("15分钟生活圈", []),
    ("12345热线", []),
    ("中国500强企业", []),
    ("2.0版方案", []),
    ("国发〔2012〕2号文件", []),
    ("2024年1月29日", []),
    ("2016-2020年", []),
    ("2016和2017两年", []),
    ("1978、1979两年", []),
    ("21世纪", []),
    ("90年代", []),
    ("建国75周年", []),
    ("前11个月", []),
    ("5年来", []),
    ("未来5年", []),
    ("三季度", []),
    ("8:30至17:00", []),
    ("第21届大会", []),
    ("第5次普查", []),
    ("第三批试点", []),
    ("(3)加强监管", []),
    ("1.加快转型", []),
    ("12、完善制度", []),
    ("第一产业", []),
    ("第一书记", []),
    ("把安全放在首位", []),
    ("城市首位度", []),
    ("一个目标", []),
    ("一批项目", []),
    ("一系列举措", []),
    ("一体化", []),
    ("统一思想", []),
    ("万众一心", []),
    ("百年大计", []),
    ("千方百计", []),
    ("一心一意", []),
    ("信心百倍", []),
    ("十四五规划", []),
    ("二十大精神", []),
    ("八八战略", []),
    ("三农工作", []),
    ("四大班子", []),
    ("五大战略", []),
    ("三个“一号工程”", []),
    ("“十项重大工程”", []),
    ("重点抓七方面工作", []),
    ("做到四个始终", []),
    ("六个方面要求", []),
    ("一成不变", []),
    ("三成立后", []),
    ("第六个五年计划", []),
    ("五金产业", []),
    ("陆家坝水库", []),
    ("五个队伍", ["五个 5 个"]),
    ("汽车零部件", []),
    ("亿元以上项目", []),
    ("超亿元企业", []),
    ("百亿级产业", []),
    ("十分重要", []),
    ("一九八五年", []),
    ("一百周年", []),
    ("二期工程", []),
    ("几十万个", []),
]


def shown(phrase: str) -> list[str]:
    seen = []
    for quantity in find(phrase).quantities:
        value = f"{quantity.value}..{quantity.upper}" if quantity.upper is not None else f"{quantity.value}"
        unit = f"/{quantity.denominator}" if quantity.denominator is not None else quantity.unit
        seen.append(f"{phrase[quantity.start : quantity.end]} {value} {unit}")
    return seen


@pytest.mark.parametrize(("phrase", "expected"), QUANTITIES)
def test_phrase_book(phrase: str, expected: list[str]) -> None:
    assert shown(phrase) == expected


KINDS = [
    ("2024年1月29日", ["time", "time", "time"]),
    ("2024-01-29", ["time", "time", "time"]),
    ("今年1—11月", ["time", "time"]),
    ("建国75周年", ["time"]),
    ("晚上8:30至10:00", ["time", "time", "time", "time"]),
    ("“十四五”前3年", ["time"]),
    ("第21届", ["ordinal"]),
    ("1.稳增长", ["ordinal"]),
    ("（2）促改革", ["ordinal"]),
    ("S324省道", ["name"]),
    ("“1+7”", ["name", "name"]),
    ("PM2.5", ["name"]),
    ("1、2号机组", ["name", "name"]),
    ("三年行动1号令", ["name"]),
]


@pytest.mark.parametrize(("phrase", "kinds"), KINDS)
def test_kinds_of_digit_runs(phrase: str, kinds: list[str]) -> None:
    found = find(phrase)
    assert not found.quantities
    assert [other.kind.value for other in found.others] == kinds


def assert_sound(text: str) -> None:
    found = find(text)
    spans = [(quantity.start, quantity.end) for quantity in found.quantities]
    spans += [(other.start, other.end) for other in found.others]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    ordered = sorted(spans)
    assert all(first[1] <= second[0] for first, second in pairwise(ordered))
    for run in RUN.finditer(text):
        assert sum(start <= run.start() and run.end() <= end for start, end in spans) == 1, run.group()
    assert all(other.kind in NumberKind for other in found.others)
    assert all(quantity.value.is_finite() and abs(quantity.value) < Decimal(10) ** 24 for quantity in found.quantities)


PIECES = st.sampled_from(
    [
        *"0123456789.,，、：:%‰一二三四五六七八九十百千万亿两零〇点半成倍番第前后末余多几年月日个家亩元人—-+~至到和“”（）()《》/·",
        *("百分之", "分之", "亿元", "个百分点", "连续", "突破", "2024年", "首位", "以上", "增长", "第一", "台阶"),
    ]
)


@given(st.text())
def test_any_text_is_read_without_loss(text: str) -> None:
    assert_sound(text)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_run_of_number_words_is_read_without_loss(text: str) -> None:
    assert_sound(text)


UNITS = st.sampled_from(["亿元", "万亩", "公里", "%", "个百分点", "万人次", "家", "个", "万吨", "万千瓦", "倍"])
LEADS = st.sampled_from(["新增绿地", "完成投资", "全年实现产值", "其中省级平台", "比上年增长", "，农田", "，分别建成"])
ENDS = st.sampled_from(["，", "。", "、", "；", "以上，", "左右。", ""])


@given(st.decimals(min_value="0.01", max_value="99999", places=2), UNITS, LEADS, ENDS)
def test_planted_quantity_is_found(value: Decimal, unit: str, lead: str, end: str) -> None:
    found = find(f"{lead}{value}{unit}{end}").quantities
    assert [(quantity.value, quantity.unit) for quantity in found] == [(value, unit)]


@given(st.integers(min_value=2, max_value=99_999), st.sampled_from(["公里", "吨", "亩", "户", "斤", "元"]), LEADS, ENDS)
def test_planted_number_words_are_found(value: int, unit: str, lead: str, end: str) -> None:
    text = f"{lead}{words(value)}{unit}{end}"
    found = find(text).quantities
    if unit == "元" and value < 5:
        return
    assert len(found) == 1
    scale = {"万": 10_000}.get(found[0].unit[:1], 1)
    assert found[0].value * scale == value
    assert found[0].unit.lstrip("万") == unit


@pytest.mark.parametrize(
    "hostile",
    [*"1一（第万个", "1:", "1,", "1，", "1.", "5%、", "“1", "(1", "百分之", "1到", "十到", "1分之", "2016-", "1万"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: find(hostile * size))
