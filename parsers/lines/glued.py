"""Paragraphs of a report that came as one single line, with nothing where its line breaks were."""

from __future__ import annotations

import re

from .marks import chinese_ordinal, mark_at

__all__ = [
    "ABOVE_NEXT", "CLAUSES", "CLOSING", "LEAST", "NAMED_LINE", "NAMED_PART", "OPENS", "PART", "TOLD", "WANTS", "ends",
    "starts",
]  # fmt: skip

LEAST = 200
"""Characters from which a line is taken for a whole report."""
_REPORT = 2000
"""Characters of a report, at least: a shorter line that does not open as one is a passage."""
_HEAD, _FIRST_REACH = 400, 2000
_TITLE = re.compile(r"[^。，；：:\s]{0,40}?政府工作(?:的)?报告(?=[—－\-（(0-9一二在]|各位|代?[省市县区州旗镇乡]长)")
_DELIVERY = re.compile(
    r"[—－\-]{0,4}[（(]?(?:(?:(?:19|20)[0-9]{2}|[一二][○〇零Ｏ一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"
    r"[）)]?(?:在?[^。，；：]{2,40}(?:会议|大会)上?[）)]?)?|在[^。，；：0-9]{2,40}?(?:会议|大会)上)"
)
_SPEAKER = re.compile(
    r"[^。，；：:0-9（()）]{0,20}?代?[省市县区州旗镇乡]长[^。，；：:0-9（()）]{2,8}?(?=[—－\-（(]{0,4}[0-9]{4}年|$)"
)
_SALUTATION = re.compile(r"(?:尊敬的)?(?:主席团、?)?各位代表(?:、[^。，；：:]{2,12})?[：:]")
_FINAL = "。！？；”!?;"
_CALLED = re.compile(rf"(?<=[{_FINAL}])(?=各位代表[！!，,：:])")
_NUMBERED = re.compile(
    rf"(?<=[{_FINAL}])(?=[一二三四五六七八九十]{{1,3}}&?、|[（(][一二三四五六七八九十]{{1,3}}[)）]|——)"
    r"|(?<=[：:])(?=[（(][一1][)）]|一&?、|——)"
    r"|(?<=[。！])(?=[0-9]{1,2}[、．](?![0-9]))"
)
OPENS = (
    r"(?<![及和与的对是在到于从至前好比、])(?:(?:刚刚)?过去|去年|今年|明年|(?:19|20)[0-9]{2}年|一九[一二三四五六七八九○〇零Ｏ]{2}年|[一二三四五]年来|这[一五]年|今后|未来|当前|现在，|目前，|各位|同志们|我们|本届政府|新[的一][一年]|新(?:阶段|征程|形势)|新时[代期](?=[，,新以])"
    r"|“十[一二三四五六七八九]?五”|预计(?=全[年市县区省]|今年|20|实现|完成)|做好(?:今年|20[0-9]{2}年)的"
)
"""How a sentence opens that plainly is none of a heading's. The group is left open for more: who uses it closes it."""
_PART_NAME = (
    rf"(?<![^{_FINAL}：: ])[一二三四五六七八九十]{{1,3}}&?、[^，。：；！？,:;!?（(]{{2,34}}?"
    r"(?:回顾|总结|情况|安排|任务|要求|目标|工作|重点|部署|建设|打算|意见|措施|设想|建议|取向|成就|成效|发展)"
)
_SESSION = "(?:自治区|全国|[省市县区州旗镇乡])第?[一二三四五六七八九十]{1,3}届(?:人大|人民代表大会|人民政府)"
NAMED_PART = re.compile(
    rf"{_PART_NAME}(?=(?:(?<![及和与的对是在到于从至前、])(?:(?:19|20)[0-9]{{2}}|一九[一二三四五六七八九○〇零Ｏ]{{2}})年|去年|今年|过去的?[一三四五六]年|[一三四五六]年来|我们|各位代表|{_SESSION}|[（(][一1][）)]))"
)
"""A part's heading by its last words, with a sentence behind it that opens beyond doubt."""
PART = re.compile(
    rf"{_PART_NAME}(?={OPENS}|{_SESSION}|为(?![重目]|[中核]心|[主龙]|抓手|先导|载体|突破|契机|[动引]|基础|支撑|统领|牵引)|全[年省市县区州旗国]|[（(][一1][)）]|一是"
    r"|坚持|面对|根据|按照|实现|做好|综合|加强|深入|全面|牢固|完成(?!情况)|推进|在[^建]|重点[抓做]好))"
)
"""A part's heading by its last words, with a sentence behind it that opens as most do."""
WANTS = re.compile(
    "以[^为]+|(?:进一步|不断|逐步|更好|努力|着力|切实|全面|积极|加快|大力|持续|扎实|有效|深入|稳步|坚持|继续|始终|更加|充分|坚定不移|千方百计|推动"
    "|促进|全力|更大力度|地)*(?:提[高升]|改善|发展|加强|推[进动]|促进|增强|扩大|深化|优化|完善|强化|打造|构建|建设|培育|实施|落实|保[持障]|实现"
    "|维护|[搞做抓]好|加[快大]|健全|统筹|发挥|巩固|壮大|开创|创新|转变|调整|突出|重视|认真)?"
)
"""A last clause that asks for its object (，不断提高)."""
_NUMBER = (
    rf"(?:(?<![^{_FINAL}：: ])(?:[一二三四五六七八九十]{{1,3}}&?、|[（(][一二三四五六七八九十]{{1,3}}[)）])"
    r"|(?<=[一-鿿])[（(]一[)）])"
)
"""A number that opens a heading, the first of them right behind the heading of its part."""
CLAUSES = re.compile(
    rf"{_NUMBER}"
    rf"[^，。：；！？,:;!?（(]{{2,30}}?(?:[，,][^，。：；！？,:;!?（(]{{2,24}}?){{0,2}}?(?={OPENS}))"
)
"""A numbered heading that ends where such a sentence opens."""
_SUBJECT = (
    "(?:建设|水平|能力|步伐|质量|环境|力度|实力|活力|面貌|事业|体系|结构|功能|条件|效益|动能|格局|改革|治理|秩序|民生)"
)
TOLD = re.compile(
    rf"{_NUMBER}"
    rf"[^，。：；！？,:;!?（(]{{2,24}}?"
    rf"(?:(?:[，,][^，。：；！？,:;!?（(]{{2,16}}?)?(?:新(?:变化|提升|提高|成效|进展|台阶|成绩|局面|跨越|突破|面貌|步伐|活力)"
    rf"|(?:持续|稳步|不断|明显|显著|全面|更加|日益|进一步)(?:向好|好转|转变|显现|跃升|攀升|共享|迸发|凸显)"
    r"|(?:取得|获得)(?:明显|显著|积极|重大|丰硕|良好|重要|突破性|阶段性|决定性)?(?:成效|进展|成果|成绩|成就|突破|胜利))"
    r"|得到新?(?:的|明显|显著|进一步|有效|全面)?(?:加强|改善|提高|提升|发展)"
    rf"|(?:[，,][^，。：；！？,:;!?（(]{{2,8}}?|{_SUBJECT})(?:持续|稳步|不断|明显|显著|进一步|全面|大幅|有效|逐步|日益|整体)"
    r"(?:增强|改善|提升|优化|提高|夯实|释放|增长|加强|进步|完善|加快|推进|深化|显现|发展)|(?:步伐|进程)加快|(?:水平|质量)提升)"
    r"(?=[一-鿿“])(?![的和与及、，。])"
)
"""A numbered heading that says what came of something, whatever follows."""
ABOVE_NEXT = re.compile(
    rf"(?<![^{_FINAL}：:])(?:[一二三四五六七八九十]{{1,3}}&?、|[（(][一二三四五六七八九十]{{1,3}}[)）])"
    r"(?:(?:[^。：；！？:;!?（(0-9]|[0-9]{4}年){2,36}?(?=[（(][一1][)）]|[1１][．、.](?![0-9]))"
    r"|[^。：；！？,:;!?（(，]{0,20}?([一-鿿]{5,12})(?=\1))"
)
"""A numbered heading with the first of those below it behind it, or whose words the text behind it takes up."""
_OF_TIME = (
    "(?=(?:19|20)[0-9]{2}年|[一二][0九○〇零一二三四五六七八]{3}年|过去|今后|本届政府|“十|(?:全面|切实|进一步)?加强政府自身)"
)
_BY_LAST_WORDS = (
    r"[^。；，：！？、]{1,36}?(?:回顾|总结|工作的建议|工作重点|工作情况|(?:重点|主要)工作(?:任务|安排)?|工作(?:安排|任务|打算|部署)"
    r"|(?:主要|重点|目标|奋斗|发展)(?:任务|目标)|总体要求|自身建设)"
)
_LINE = re.compile(
    rf"(?:(?<=[{_FINAL}])|(?<=[{_FINAL}] ))(?:"
    rf"(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]{{1,3}}&?、|{_OF_TIME}){_BY_LAST_WORDS}"
    r"(?![。；，：！？和、及与的是为]|任务|安排|如下|执行|回顾|总结|情况|(?:顺利|圆满|全面|胜利|如期|超额|基本|较好)?完成)"
    "|结束语(?=[一-鿿]))"
)
"""A part's heading by its last words, whatever follows: 2031年重点工作新的一年，…"""
CLOSING = "结束语"
"""The closing's own heading."""
NAMED_LINE = re.compile(rf"{_OF_TIME}{_BY_LAST_WORDS}(?={OPENS}|全[年省市县区州旗国]))|{CLOSING}(?=[一-鿿])")
"""That of a part without a number, with a sentence behind it that opens as most do, or of the closing."""
_ORDINAL = re.compile(rf"第(?<=[{_FINAL}].)([一二三四五六七八九十]{{1,2}})[，、]")
_ORDINALS_LEAST, _APART = 3, 150
"""Members of a list 第一，第二， that has paragraphs, at least, and characters from one to the next on the average."""
_FIRST = re.compile(
    r"一&?、(?:(?:19|20)[0-9]{2}年|过去|[一三四五]年|本届政府|“)[^，。：；！？、,:;!?]{0,24}?(?:回顾|总结|情况|成就)"
    rf"(?={OPENS}))"
)
"""The heading of the first part, wherever it stands: the head of the report may end in no mark."""
_BRACKETED = re.compile(rf"【(?<=[{_FINAL}：:].)[^【】。；，：]{{4,24}}】")
"""A part's heading in brackets behind a sentence: 【2031年重点任务】."""
_COLONED = re.compile(rf"{_PART_NAME}[：:](?![一1（(—]|第一)")
"""A part's heading that ends with a colon, no list behind it: 一、2030年工作回顾：2030年，…"""
_LONGEST = 60
"""Characters of a numbered heading, at most."""
_GLOSSARY = re.compile(
    r"(?<=[。！!])(?:附[：:]?)?(?:名词解释|名词注[释解]|用语说明|有关用语|注释)[：:]?(?=[（(〔［【\[]?[1一][)）〕］】\].．、])"
)


def starts(text: str, *, headed: bool = True) -> list[int]:
    """Return where paragraphs begin inside ``text``: the lines at its head, salutations, numbered parts, a glossary.

    Without ``headed`` it is a later line of a report, at whose head no title stands. Where numbered headings end that
    run into their text, ``ends`` tells.
    """
    found: set[int] = set()
    opening = _SALUTATION.search(text, 0, _HEAD)
    if opening:
        found |= {opening.start(), opening.end()}
    head = opening.start() if opening else _HEAD
    at = 0
    for pattern in (_TITLE, _SPEAKER, _DELIVERY, _SPEAKER) if headed else ():
        line = pattern.match(text, at, head)
        if line is None and opening and pattern is not _SPEAKER:
            line = pattern.search(text, at, head)
        if line:
            at = line.end()
            found |= {line.start(), at}
    for pattern in (_CALLED, _NUMBERED):
        found.update(hit.end() for hit in pattern.finditer(text))
    found.update(_ordinals(text))
    first = _FIRST.search(text, 0, _FIRST_REACH) if headed else None
    if first is not None and found.isdisjoint(range(first.start(), first.end())):
        found |= {first.start(), first.end()}
    found.update(hit.end() for hit in ABOVE_NEXT.finditer(text) if text[hit.end()] in "（(1１")
    for pattern in (_BRACKETED, _COLONED):
        for hit in pattern.finditer(text):
            found |= {hit.start(), hit.end()}
    if opening or not headed or len(text) >= _REPORT:
        for hit in _LINE.finditer(text):
            found.add(hit.start())
            if mark_at(text, hit.start()) is None:
                found.add(hit.end())
    for hit in _GLOSSARY.finditer(text):
        found |= {hit.start(), hit.end()}
    return sorted(found - {0, len(text)})


def ends(text: str) -> list[int]:
    """Return where numbered headings end by their form that run into their text.

    A part's heading ends where a sentence plainly begins behind it; where none does, the heading runs on.
    """
    found: set[int] = set()
    for pattern in (PART, CLAUSES, ABOVE_NEXT, TOLD, _LINE):
        hits = (hit for hit in pattern.finditer(text) if pattern in (TOLD, _LINE) or not _wants(text, *hit.span()))
        found.update([hit.end() for hit in hits if found.isdisjoint(range(hit.start() + 1, hit.start() + _LONGEST))])
    return sorted(found)


def _wants(text: str, start: int, end: int) -> bool:
    """Whether the last clause of a heading asks for an object, so that it goes on (三、全面做好 / 今年的各项工作)."""
    opened = max(text.rfind("、", start, end), text.rfind("，", start, end), text.rfind("）", start, end)) + 1
    opened = end - 2 if text[opened] == "以" else opened  # 二、以科学的发展观推进 / 2031年工作
    return WANTS.fullmatch(text, opened, end) is not None


def _ordinals(text: str) -> list[int]:
    """Where the members of lists 第一，第二， begin that are too long for one paragraph."""
    begun: list[int] = []
    series: list[int] = []
    for hit in (*_ORDINAL.finditer(text), None):
        number = chinese_ordinal(hit[1]) if hit is not None else 1
        if number != len(series) + 1:
            if len(series) >= _ORDINALS_LEAST and series[-1] - series[0] >= _APART * (len(series) - 1):
                begun += series
            series = []
        if hit is not None and number == len(series) + 1:
            series.append(hit.start())
    return begun
