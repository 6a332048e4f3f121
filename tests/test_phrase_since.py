"""A phrase book of what only stands around a name: since when, whose task it is, and what became of it."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("市场主体从新区成立时的1万多家增长到3万多家。",
     ["1万多家: 市场主体 count 1 万家 gt",
      "3万多家: 市场主体 count 3 万家 gt"]),
    ("财政收入由撤县设区时的3亿元增加到23亿元。",
     ["3亿元: 财政收入 level 3 亿元",
      "23亿元: 财政收入 level 23 亿元"]),
    ("城镇化率从建市之初的12%提高到56%。",
     ["12%: 城镇化率 share 12 %",
      "56%: 城镇化率 share 56 %"]),
    ("“幸福社区”工程实施三年来，累计投资约3亿元。",
     ["3亿元: “幸福社区”工程投资 level 3 亿元 about"]),
    ("河长制推行三年来，累计投入12亿元。",
     ["12亿元: 河长制投入 level 12 亿元"]),
    ("“百千万工程”启动以来，累计投资56亿元。",
     ["56亿元: “百千万工程”投资 level 56 亿元"]),
    ("项目建设以来，累计投资3亿元。",
     ["3亿元: 投资 level 3 亿元"]),
    ("总体目标是地区生产总值突破1200亿元。",
     ["1200亿元: 地区生产总值 level 1200 亿元 gt"]),
    ("五年的主要目标为人均收入达到3万元。",
     ["3万元: 人均收入 level 3 万元"]),
    ("拆除违法建筑132处，共计面积3.2万平方米。",
     ["132处: 违法建筑 count 132 处",
      "3.2万平方米: 违法建筑面积 level 3.2 万平方米"]),
    ("签约项目56个，合计金额230亿元。",
     ["56个: 签约项目 count 56 个",
      "230亿元: 签约项目金额 level 230 亿元"]),
    ("凤凰城总共完成投资152.6亿元。",
     ["152.6亿元: 凤凰城投资 level 152.6 亿元"]),
    ("三个园区总共实现产值52.6亿元。",
     ["三个: 园区 count 3 个",
      "52.6亿元: 园区产值 level 52.6 亿元"]),
    ("新区拥有市级以上工程中心39个。",
     ["39个: 市级以上工程中心 count 39 个"]),
    ("供水工程累计完成征收补偿1141公顷，完成率86.7%。",
     ["1141公顷: 征收补偿 level 1141 公顷",
      "86.7%: 征收补偿完成率 share 86.7 %"]),
    ("绕城高速完成征地拆迁1141亩，完成率达到96%。",
     ["1141亩: 征地拆迁 level 1141 亩",
      "96%: 征地拆迁完成率 share 96 %"]),
    ("帮扶户籍失业人员就业647人。",
     ["647人: 户籍失业人员就业 count 647 人"]),
    ("帮助残疾人就业120人。",
     ["120人: 残疾人就业 count 120 人"]),
    ("援助就业困难人员再就业560人。",
     ["560人: 就业困难人员再就业 count 560 人"]),
    ("引进包括领军人才在内的高层次人才34名。",
     ["34名: 高层次人才 count 34 名"]),
    ("查处包括3名县级干部在内的违纪干部120人。",
     ["3名: 县级干部 count 3 名",
      "120人: 违纪干部 count 120 人"]),
    ("淘汰438家落后产能企业，完成市里下达计划的101.8%。",
     ["438家: 落后产能企业 count 438 家",
      "101.8%: 落后产能企业 share 101.8 %"]),
    ("造林3.2万亩，完成省里下达任务的110%。",
     ["3.2万亩: 造林 level 3.2 万亩",
      "110%: 造林 share 110 %"]),
    ("完成省市政府下达的每年淘汰21家重污染企业的任务。",
     ["21家: 重污染企业 count 21 家"]),
    ("完成上级下达的改造320户危房任务。",
     ["320户: 危房 count 320 户"]),
    ("淘汰和转型落后产能企业1203家。",
     ["1203家: 落后产能企业 count 1203 家"]),
    ("完成54万㎡返还发展用地的土地整备工作。",
     ["54万㎡: 返还发展用地 level 54 万㎡"]),
    ("建成12个还建小区，交付5200套还迁房。",
     ["12个: 还建小区 count 12 个",
      "5200套: 还迁房 count 5200 套"]),
    ("首批50辆纯电动出租车投放使用。",
     ["50辆: 纯电动出租车 count 50 辆"]),
    ("1500辆公共自行车启用，120辆救护车列装。",
     ["1500辆: 公共自行车 count 1500 辆",
      "120辆: 救护车 count 120 辆"]),
    ("完成67个地质灾害与危险边坡项目治理。",
     ["67个: 地质灾害与危险边坡项目 count 67 个"]),
    ("完成56处滑坡与泥石流隐患点整治。",
     ["56处: 滑坡与泥石流隐患点 count 56 处"]),
    ("30家企业与高校签约，12个村与企业结对帮扶。",
     ["30家: 企业 count 30 家",
      "12个: 村 count 12 个"]),
    ("推进39家百货商场（商业综合体）消防专项整治。",
     ["39家: 百货商场（商业综合体） count 39 家"]),
    ("开展56家宾馆消防安全专项检查。",
     ["56家: 宾馆 count 56 家"]),
    ("完成181所农村中小学校（幼儿园）煤改电。",
     ["181所: 农村中小学校（幼儿园） count 181 所"]),
    ("完成30家化工企业（仓库）安全专项整治。",
     ["30家: 化工企业（仓库） count 30 家"]),
    ("完成3000户家庭医生签约服务。",
     ["3000户: 家庭医生签约服务 count 3000 户"]),
    ("交通事故下降24.6%，死亡人数、受伤人数分别下降10%、27.6%。",
     ["24.6%: 交通事故 growth -24.6 %",
      "10%: 交通事故死亡人数 growth -10 %",
      "27.6%: 交通事故受伤人数 growth -27.6 %"]),
    ("上线人数首次突破“百人大关”。",
     ["百人: 上线人数 count 100 人 gt"]),
    ("上市企业突破“百家”大关，财政收入突破“百亿元大关”。",
     ["百家: 上市企业 count 100 家 gt",
      "百亿元: 财政收入 level 100 亿元 gt"]),
    ("率先实现楼长全覆盖等六个率先。", []),
    ("加快治理工程和日处理污水6万吨的扩容工程建设。",
     ["6万吨: 日处理污水 level 6 万吨"]),
    ("我们与雄安新区接壤51.2公里。",
     ["51.2公里: 与雄安新区接壤 level 51.2 公里"]),
    ("出口加工区全年实现进出口总额99.56亿美元。",
     ["99.56亿美元: 出口加工区进出口总额 level 99.56 亿美元"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_what_stands_around_a_name(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("加快开发智慧生活等4大民生应用。", Status.TARGET),
        ("大力推进综合治理管控等3大政务提升项目。", Status.TARGET),
        ("打造3大产业集群。", Status.TARGET),
        ("推进4大核心区建设。", Status.BACKGROUND),
        ("围绕6大产业招商。", Status.BACKGROUND),
        ("从内在因素看，我县有3条高速贯穿全境。", Status.BACKGROUND),
        ("从区位看，我们与雄安新区接壤51.2公里。", Status.BACKGROUND),
        ("从全年走势看，要实现增长8%。", Status.TARGET),
    ],
)
def test_what_a_plan_makes_and_what_is_there(sentence: str, status: Status) -> None:
    assert [one.status for one in read(sentence, Status.TARGET)] == [status]


@pytest.mark.parametrize(
    "hostile", ["从新区成立时的", "工程实施三年来，", "目标是", "在内的", "从区位看，", "打造3大", "与企业",
                "市里下达"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
