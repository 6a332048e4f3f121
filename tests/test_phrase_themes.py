"""A phrase book by theme: what reports of all levels count in running text, and how its names are shared."""

from __future__ import annotations

import pytest
from phrases import shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("粮食生产再获丰收，总产达56万吨，单产提高3.1%；小麦、玉米良种覆盖率均达98%以上；食品、药品抽检合格率均达99%以上。",
     ["56万吨: 粮食总产 level 56 万吨", "3.1%: 粮食单产 growth 3.1 %", "98%: 小麦良种覆盖率 share 98 % gte",
      "98%: 玉米良种覆盖率 share 98 % gte", "99%: 食品抽检合格率 share 99 % gte",
      "99%: 药品抽检合格率 share 99 % gte"]),
    ("开发区在全省综合考评中前移23位、列第36位；星级酒店12家，其中五星级2家；获得金牌3枚。",
     ["23位: 开发区 change 23 位", "第36位: 开发区 rank 36 位", "12家: 星级酒店 count 12 家",
      "2家: 五星级酒店 count 2 家", "3枚: 金牌 count 3 枚"]),
    ("每千人口床位数、执业医师数分别达6.8张和2.9人；群众安全感、满意度分别提升至98.6%和97.9%；居民获得感提升3.1个百分点。",
     ["6.8张: 每千人口床位数 ratio 6.8 张", "2.9人: 每千人口执业医师数 ratio 2.9 人",
      "98.6%: 群众安全感 share 98.6 %", "97.9%: 群众满意度 share 97.9 %",
      "3.1个百分点: 居民获得感 change 3.1 个百分点"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_theme_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected
