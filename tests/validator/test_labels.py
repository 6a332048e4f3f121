"""What labels may be put together from, as docs/guidelines.md has it, and what a slip of the hand makes of them."""

from __future__ import annotations

import pytest
from baogao.checks.cuts import Cutter
from baogao.checks.labels import pieces_of

ALLOWED = [
    ("实现财政总收入42.5亿元，增长6.1%。", "财政总收入"),
    ("生产安全事故起数、死亡人数同比下降11.1%、12.5%。", "生产安全事故起数"),
    ("生产安全事故起数、死亡人数同比下降11.1%、12.5%。", "生产安全事故死亡人数"),
    ("城镇和农村居民人均可支配收入80392元、48825元。", "城镇居民人均可支配收入"),
    ("城镇和农村居民人均可支配收入80392元、48825元。", "农村居民人均可支配收入"),
    ("人大代表议案建议143件、政协委员提案167件，满意率均达100%。", "人大代表议案建议满意率"),
    ("人大代表议案建议143件、政协委员提案167件，满意率均达100%。", "政协委员提案满意率"),
    ("121个省“千项万亿”工程项目投资完成率143.8%。", "省“千项万亿”工程项目"),
    ("121个省“千项万亿”工程项目投资完成率143.8%。", "省“千项万亿”工程项目投资完成率"),
    ("总投资274.4亿元的98个市级清单项目完成年度投资69.5亿元。", "市级清单项目"),
    ("总投资274.4亿元的98个市级清单项目完成年度投资69.5亿元。", "年度投资"),
    ("新引进10亿元以上产业项目85个。", "10亿元以上产业项目"),
    ("一季度新建项目开工率40%、二季度70%。", "新建项目开工率"),
    ("产业收入占农民收入的45%以上。", "产业收入占农民收入"),
    ("60%的资金用于支持产业发展。", "资金用于支持产业发展"),
    ("规上工业增加值、固定资产投资增速分别居全省第2位、第3位。", "规上工业增加值增速"),
]
"""A sentence, and a label that its numbers may bear."""


@pytest.mark.parametrize(("sentence", "label"), ALLOWED)
def test_label_that_may_stand(sentence: str, label: str) -> None:
    assert pieces_of(label, sentence, Cutter(sentence))


@pytest.mark.parametrize(("sentence", "label"), ALLOWED)
def test_label_with_a_character_changed(sentence: str, label: str) -> None:
    cutter = Cutter(sentence)
    for at, char in enumerate(label):
        for other in {"的", "大", sentence[0]} - {char}:
            changed = label[:at] + other + label[at + 1 :]
            assert not pieces_of(changed, sentence, cutter), changed


@pytest.mark.parametrize(("sentence", "label"), ALLOWED)
def test_label_with_two_characters_turned_round(sentence: str, label: str) -> None:
    cutter = Cutter(sentence)
    for at in range(len(label) - 1):
        changed = label[:at] + label[at + 1] + label[at] + label[at + 2 :]
        if changed != label:
            assert not pieces_of(changed, sentence, cutter), changed
