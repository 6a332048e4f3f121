"""Characters that make a noun of the verb in front of them: 出租|车, 派出|所, 供应|商."""

from __future__ import annotations

__all__ = ["makes_noun"]

_WORDS = {
    "者": "",
    "性": "别能质价格情病",
    "器": "械材官具皿物乐件",
    "员": "工额",
    "型": "号材钢煤",
    "商": "品业人城务店场贸用标旅户机报圈洽社住超会铺海流协事",
    "家": "庭里长族乡属具电园禽畜教政访装纺校风训用境底宴门事居",
    "师": "资生范傅德",
    "站": "立位点台前房场上",
    "厂": "房区矿商家办务网址长",
    "局": "部面势地",
    "院": "校士内所落长子区坝",
    "室": "内外",
    "班": "子级车次线轮组列长",
    "团": "体结队员伙购圆市拜组",
    "会": "议场计员展诊同战商谈考务见客所址聚",
    "链": "接条主长上式",
    "园": "区林艺地丁中内",
    "车": "辆间站位库道流牌型票床厢身程队载联次均管购主用",
    "所": "有需属得在辖占产以欠余涉列",
    "队": "伍员",
}
"""By such a character what follows it in words that it opens itself: 发放|车辆, 发展|会展."""


def makes_noun(text: str, at: int) -> bool:
    """Does what stands at ``at`` belong to the verb that ends there (出租车更新率), not open a noun of its own?"""
    words = _WORDS.get(text[at : at + 1])
    return words is not None and text[at + 1 : at + 2] not in words and at + 1 < len(text)
