"""How large a house or a park is that so many moved into or were drawn to (30万平方米|标准厂房|入驻企业46家)."""

from __future__ import annotations

import re

__all__ = ["house_of"]

_HOUSE = (
    "(?:厂房|标房|孵化器|加速器|综合体|[园楼馆城院厦店街]|公寓|宿舍|基地|中心|空间|展厅|市场|超市|广场|街区|商场|用房|仓库|冷库|工厂|车间"
    "|小镇|工场|平台|商铺|店铺|市集|夜市|卖场|驿站)"
)
_MOVED_IN = re.compile(
    f"(?P<house>[^，。；、0-9]{{0,12}}?{_HOUSE})(?:目前|现|已|共|累计|成功|先后|全部|可|新)*"
    "(?:入驻|进驻|入孵|入住|入园|引进|引入|招引|吸引|孵化|集聚|聚集|培育|接待|收住|收治|收养|容纳|安置|落户|签约|承接|服务|吸纳|带动|接收|汇聚|招商"
    "|入库|供养|集中供养|培训|举办|展出|陈列|收藏|存放|停放|迎来)(?P<whom>[一-龥“”]{1,})"
)
_ENDS_HOUSE = re.compile(f"{_HOUSE}$")


def house_of(noun: str) -> str:
    """The house in what stands between its size and the number of those who came, or nothing."""
    came = _MOVED_IN.fullmatch(noun)
    return came["house"] if came and len(came["house"]) > 1 and not _ENDS_HOUSE.search(came["whom"]) else ""
