"""A phrase book of amounts, rates and shares: whose they are, from what they are counted, for which years."""

from __future__ import annotations

import pytest
from phrases import shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("集体企业增加值、上缴税金分别增长12%和9%。",
     ["12%: 集体企业增加值 growth 12 %",
      "9%: 集体企业上缴税金 growth 9 %"]),
    ("三大支柱产业增加值和利税均占规模以上工业的六成以上。",
     ["六成: 三大支柱产业增加值占规模以上工业 share 6 成 gte",
      "六成: 三大支柱产业利税占规模以上工业 share 6 成 gte"]),
    ("边贸创汇和创税年均增长11%以上。",
     ["11%: 边贸创汇 growth 11 % gte",
      "11%: 边贸创税 growth 11 % gte"]),
    ("个体经济占GDP比重、占就业比重分别达到50%、70%。",
     ["50%: 个体经济占GDP比重 share 50 %",
      "70%: 个体经济占就业比重 share 70 %"]),
    ("争取到位国债资金6亿元，年均引进项目20个。",
     ["6亿元: 国债资金 level 6 亿元",
      "20个: 项目 count 20 个"]),
    ("地方财政收入完成9亿元，超出下达任务4000万元，经济总量局全省第3位。",
     ["9亿元: 地方财政收入 level 9 亿元",
      "4000万元: 地方财政收入 change 4000 万元",
      "第3位: 经济总量 rank 3 位"]),
    ("登记失业人数9000人，低于控制数300人。",
     ["9000人: 登记失业人数 count 9000 人",
      "300人: 登记失业人数 change -300 人"]),
    ("建成区面积60平方公里、城镇化率52%，分别比2010年增加12平方公里和4个百分点。",
     ["60平方公里: 建成区面积 level 60 平方公里",
      "52%: 城镇化率 share 52 %",
      "12平方公里: 建成区面积 change 12 平方公里",
      "4个百分点: 城镇化率 change 4 个百分点"]),
    ("北区项目和南区项目分别完成投资30亿元、20亿元。",
     ["30亿元: 北区项目投资 level 30 亿元",
      "20亿元: 南区项目投资 level 20 亿元"]),
    ("全州减少贫困人口3万人。",
     ["3万人: 贫困人口 change -3 万人"]),
    ("旅游业增加值占比12%，对经济增长贡献率达20%。",
     ["12%: 旅游业增加值占比 share 12 %",
      "20%: 旅游业增加值对经济增长贡献率 share 20 %"]),
    ("部门公用经费连续3年压减比例超8%。",
     ["3年: 部门公用经费 count 3 年",
      "8%: 部门公用经费压减比例 share 8 % gt"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_rate_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected
