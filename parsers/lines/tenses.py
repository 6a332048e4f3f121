"""Whether a sentence tells what was done or says what is to be done, by its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .sentences import Sentence

__all__ = ["Tenses", "plain_tense", "tense"]

# Every branch of these begins with a plain character, so that ``re`` passes over text in which none can stand.
_DONE = re.compile(
    r"了(?<![为除罢]了)(?![解如望却])|已(?!婚|知|故|[^，。；]{0,24}(?:基础上|情况下))|去年(?<![比较到同与]去年)(?!相比|持平|大体|[^，。；]{0,14}基础上|[^，。；]{0,24}情况下)"
    r"|前年(?<![比较到同与]前年)(?!相比|持平|大体)|年以?来(?!水)|月以?来(?!水)|天以?来(?!水)|日以?来(?!水)"
    r"|曾(?!经?济)|过去(?<![比同从]过去)(?!的.{0,8}做法)|迄今|三中全会以[来后]|大会以[来后]|会议以[来后]"
    r"|建国以[来后]|解放以[来后]|改革以[来后]|开放以[来后]|原先|当时|先后|提前(?:.{1,4}年)?(?:实现|完成|达到)"
    r"|超额完成|实际(?=完成|实现|达到|建成|开工|新[增建]|增长|投[资入]|签约|落实)(?!..的)|显著(?!提高|提升|增强|改善|作用|特[点色]|优势)|空前|前所未有|越来越"
    r"|比(?:上年|去年|前[一两几]?年)[^，。；]{0,14}?(?:增|提|上升|下降|减|降|扩大|改善)"
)
_TO_DO = re.compile(
    r"要(?<![主重需首只想不就紧摘概还必]要)(?![素求点闻件害么事务]|动力|活力|效益|空间)|必须|应[当该](?!说|看到|指出|承认|肯定)"
    r"|应(?<![供适相响反效对回感理]应)(?=[在把按根努积继加坚实注抓从以予采])|须(?=加|在|把)|不能再|不得(?!不)|务必"
    # 将32家企业纳入统计, 将改革贯穿全程: 将 is 把, and says nothing of when.
    r"|将(?<!即将)(?![军领士近来0-9]|[^，。；]{0,4}(?:产生|起到?|发挥|具有)[^，。；]{0,10}(?:作用|影响|意义)|(?![由从在把于以会])[^，。；]{2,12}(?:纳入|列[为入]|作为|划归|移交|下放|委托|贯穿|融入|转化为|打造成|建设成|落实到))|争取(?!(?:到|了)?(?:上级|中央|省级?|国家|专项|各[级类])[^，。；]{0,10}[0-9]"
    r"|[^，。；]{0,8}(?:资金|债券|国债|补助|贷款|指标)[0-9])|力争(?<![全奋着合大致竭]力争)|力求|确保"
    r"|明年|后年|今后(?![^，。；]{0,14}将[^，。；]{0,4}(?:产生|起到?|发挥|具有)[^，。；]{0,10}(?:作用|影响|意义))|打算|拟(?<![比模虚草]拟)(?=[订定在建安按发增新投用实推开从将])"
    r"|准备(?=[在用把从对今明采着再])|计划(?=[到在安新将投用今明增提平为建减完继]|达)"
    r"|计划(?:（草案）)?[^，。；]{0,4}(?:规定|要求|设想)|规划(?:（草案）)?[^，。；]{0,4}(?:规定|要求|设想)"
    r"|草案(?:（草案）)?[^，。；]{0,4}(?:规定|要求|设想)"
    r"|预期目标(?=建议|初步|安排|如下|拟|[是为：:])|到(?:2000年(?!的)|二[○〇零]{3}年|本世纪末)"
    r"|至(?:2000年|二[○〇零]{3}年|本世纪末)|本世纪末|到“.五”(?:末|期末)|请(?<!提请)[^。]{0,8}审议|预定|建议(?<!代表建议)(?<!人大建议)(?![0-9、和]|提案)|主张"
    r"|希望|号召"
)
_THIS_YEAR = re.compile(
    "(?:[去上前]年|几年来?|近年来)[^。]*[，；]今年(?!以来|已|预计|[^，。；]{0,4}(?:季度|半年|月|[春夏秋冬初]))"
)
_WEIGHT = 3
_MARKS = ("了", "要", "已", "应", "必须")
_NO_MARKS = ("为了", "主要", "重要", "需要", "要求")
_PLAIN = 0.008
"""Marks of tense a character: twice what reports hold that only string verbs together (推进…, 完成…)."""
_AGREED = 2
_ROW = 12


def tense(sentence: str) -> int:
    """Return 1 where the sentence tells of what was done, -1 where of what is to come, else 0."""
    done, ahead = min(len(_DONE.findall(sentence)), _WEIGHT), min(len(_TO_DO.findall(sentence)), _WEIGHT)
    return (done > ahead) - (ahead > done)


def plain_tense(sentence: str) -> int:
    """Return 1 or -1 where all marks of tense in the sentence agree on what was done or is to come, else 0."""
    return (_DONE.search(sentence) is not None) - (_TO_DO.search(sentence) is not None)


def _tells_of_past(text: str) -> bool:
    """Does the sentence say that something was done, and not only what more is to be done than last year?"""
    this_year = "今年" in text
    # 中央财政安排资金30亿元，比去年增加5亿元: of this year, of which plans speak so.
    return any(
        not (this_year and said.group().startswith("比")) and not said.group().startswith("比去年")
        for said in _DONE.finditer(text)
    )


class Tenses:
    """The tenses of a text whose sentences say when, as those of reports of the eighties do (完成了, 要抓紧).

    Where only verbs follow each other, the few sentences that say so tell nothing of the others.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self._paragraph = (-1, 0)
        text = "".join([sentence.text for sentence in sentences])
        marks = sum(map(text.count, _MARKS)) - sum(map(text.count, _NO_MARKS))
        self.plain = marks > _PLAIN * len(text)

    def sure(self, index: int) -> int:
        """Return the tense of the sentence at ``index`` where nothing in it speaks against it, or 0."""
        if not self.plain:
            return 0
        text = self._telling(index)
        if _THIS_YEAR.search(text):
            # 去年新增5000人，今年再新增5200人: both.
            return 0
        return _tells_of_past(text) - (_TO_DO.search(text) is not None)

    def at(self, index: int) -> int:
        """Return the tense of the sentence at ``index``, or that of its paragraph, or 0."""
        if not self.plain:
            return 0
        return tense(self._telling(index)) or self._of_paragraph(index)

    def _telling(self, index: int) -> str:
        """The words of the sentence, or of the one before it that it only goes on (粮食达到了…；棉花…；)."""
        for earlier in range(index, max(index - _ROW, -1), -1):
            text = self._sentences[earlier].text
            alone = not earlier or self._sentences[earlier - 1].text[-1] not in "；;"
            if alone or _DONE.search(text) or _TO_DO.search(text):
                return text
        return ""

    def _of_paragraph(self, index: int) -> int:
        paragraph = self._sentences[index].paragraph
        if paragraph != self._paragraph[0]:
            start = stop = index
            while start and self._sentences[start - 1].paragraph == paragraph:
                start -= 1
            while stop < len(self._sentences) and self._sentences[stop].paragraph == paragraph:
                stop += 1
            total = sum(tense(sentence.text) for sentence in self._sentences[start:stop])
            self._paragraph = paragraph, (total >= _AGREED) - (total <= -_AGREED)
        return self._paragraph[1]
