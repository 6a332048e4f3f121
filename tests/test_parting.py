"""Numbered headings that a lost line break joined to their text: where they end, and where none is lost."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from linear import grows_linearly

ABOVE = (
    "甲乙县2031年政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2030年工作回顾\n"
    "地区生产总值完成120亿元，增长5.6%，城镇新增就业8600人。\n二、2031年工作安排\n"
)
BELOW = "\n各位代表，让我们努力奋斗！\n"
HEADS = ("推动产业提质增效", "推进城乡融合发展", "切实保障改善民生")
TEXT = "实施技术改造项目30个，新增规上企业12家，完成投资8亿元，带动就业2600人，推动各项工作再上台阶。"


def headings(plan: str) -> list[str]:
    return [head.heading for head in draft(ABOVE + plan + BELOW, name="parting.txt").outline[2:]]


def test_headings_joined_to_sentences() -> None:
    plan = "\n".join(
        (
            f"（一）着力保持投资较快增长坚持以项目建设为总抓手，{TEXT}",
            f"（二）大力推进发展方式转变在促进工业发展的同时，{TEXT}",
            f"（三）深化改革，增强经济发展活力继续按照分步实施的原则，{TEXT}",
            f"（四）努力提高城镇综合承载能力牢固树立统筹发展的理念，{TEXT}",
        )
    )
    assert headings(plan) == [
        "（一）着力保持投资较快增长", "（二）大力推进发展方式转变", "（三）深化改革，增强经济发展活力",
        "（四）努力提高城镇综合承载能力",
    ]  # fmt: skip


def test_headings_joined_to_the_first_of_those_below_them() -> None:
    plan = "\n".join(
        (
            f"（一）着力推进乡村全面振兴持续提升粮食生产能力。{TEXT}加快建设和美乡村。{TEXT}",
            f"（二）着力激发文化创新活力有效促进文旅融合发展。{TEXT}拓展公共文化服务。{TEXT}",
            f"（三）着力筑牢安全发展底线切实加强安全生产管理。{TEXT}提高防灾减灾能力。{TEXT}",
        )
    )
    found = headings(plan)
    assert [head for head in found if head[0] == "（"] == [
        "（一）着力推进乡村全面振兴", "（二）着力激发文化创新活力", "（三）着力筑牢安全发展底线",
    ]  # fmt: skip
    assert {"持续提升粮食生产能力。", "有效促进文旅融合发展。", "切实加强安全生产管理。"} <= set(found)


def test_lists_that_leave_out_a_number() -> None:
    plan = [f"（{n}）{head}按照全县统一部署，{TEXT}" for n, head in zip("一三四", HEADS, strict=True)]
    assert headings("\n".join(plan)) == ["（一）推动产业提质增效", "（三）推进城乡融合发展", "（四）切实保障改善民生"]


def test_a_list_is_joined_as_another_of_its_text_is() -> None:
    """Few characters tell that 推动产业提质增效做强工业经济。 is two headings."""
    first = "".join(f"\n（{n}）{head}按照全县统一部署，{TEXT}" for n, head in zip("一二三", HEADS, strict=True))
    below = ("做强工业经济。", "提升城市品质。")
    short = "".join(f"\n（{n}）{h}{b}{TEXT * 3}" for n, h, b in zip("一二", HEADS[:2], below, strict=True))
    assert headings(short)[-2:] == ["（一）推动产业提质增效做强工业经济。", "（二）推进城乡融合发展提升城市品质。"]
    assert headings(f"{first}\n三、2032年工作安排{short}")[-4:] == [
        "（一）推动产业提质增效", "做强工业经济。", "（二）推进城乡融合发展", "提升城市品质。",
    ]  # fmt: skip


def test_lists_inside_a_joined_paragraph() -> None:
    plan = (
        f"（一）调整结构，提高经济运行质量1.调整工业结构，走新型工业化道路坚持改造传统产业，{TEXT * 5}"
        f"2.调整城乡结构，加快城镇化进程坚持以城区为龙头，{TEXT * 5}"
        f"3.大力发展服务业，提高第三产业比重坚持以旅游业为重点，{TEXT * 5}"
    )
    assert headings(plan) == [
        "（一）调整结构，提高经济运行质量", "1.调整工业结构，走新型工业化道路", "2.调整城乡结构，加快城镇化进程",
        "3.大力发展服务业，提高第三产业比重",
    ]  # fmt: skip


def test_one_that_runs_on_among_others_that_stand_alone() -> None:
    plan = "\n".join(
        (
            "（一）做强工业", TEXT, "（二）做优农业", TEXT,
            f"（三）加强精神文明和民主法制建设以经济建设为中心，深入开展创建活动，健全各项制度，提高市民素质。{TEXT}",
            "（四）改善民生", TEXT,
        )
    )  # fmt: skip
    assert headings(plan)[2] == "（三）加强精神文明和民主法制建设"


@pytest.mark.parametrize(
    "heads",
    [
        ("（一）民主法治建设得到新加强", "（二）城市建设步伐不断加快", "（三）政府自身建设全面加强"),
        ("（一）改革开放实现新突破", "（二）创新驱动成效明显，发展活力明显增强", "（三）对外开放取得重大突破"),
        ("一、民生保障全面加强", "二、产业转型步伐加快", "三、城市发展水平提升"),
    ],
)
def test_headings_that_say_what_came_of_something_joined_to_any_text(heads: tuple[str, ...]) -> None:
    found = headings("\n".join(f"{head}创新驱动能力增强，{TEXT}" for head in heads))
    assert found[-2:] == list(heads[-2:])


@pytest.mark.parametrize(
    ("heads", "opens"),
    [
        (
            ("（一）加快农业和农村经济发展", "（二）进一步提高对外开放水平", "（三）继续加强和改善宏观调控"),
            ("农业事关全局，", "对外开放是我国的一项基本国策，", "当前经济运行总体平稳，"),
        ),
        (
            ("（一）促进农业稳定发展", "（二）全面实施科教兴国战略", "（三）坚定不移推进改革"),
            ("在连续增产增收之后，", "教育、科技和人才，是振兴的基石，", "今年要深化重点领域改革，"),
        ),
        (
            ("（一）加强城市管理，提高城市品位", "（二）千方百计增加农民收入", "（三）全力推进“双创”示范区建设"),
            ("优化城市规划设计，", "实施富民工程，", "推动政策落实，"),
        ),
        (
            ("（一）改革开放迈出了新步伐", "（二）科技、教育事业发展迅速", "（三）各项社会事业全面进步"),
            ("企业改革取得了新进展，", "科技体制改革进一步深化，", "乡镇卫生院全部完成改造，"),
        ),
    ],
)  # fmt: skip
def test_seams_that_only_the_words_on_both_sides_tell(heads: tuple[str, ...], opens: tuple[str, ...]) -> None:
    found = headings("\n".join(f"{head}{words}{TEXT}" for head, words in zip(heads, opens, strict=True)))
    assert set(heads) <= set(found)


@pytest.mark.parametrize("line", ["2031年重点任务", "今后五年的奋斗目标", "过去五年工作的回顾", "加强政府自身建设"])
@pytest.mark.parametrize("opens", ["今年，", "各位代表，", "全县"])
def test_parts_without_numbers_joined_to_their_text(line: str, opens: str) -> None:
    assert line in headings(f"{line}{opens}{TEXT}")


def test_the_closing_joined_to_its_call() -> None:
    assert headings(f"{TEXT}\n结束语各位代表！{TEXT}")[-1] == "结束语"


def test_a_part_joined_to_a_call_in_a_list_of_sentences() -> None:
    parts = f"三、2032年工作安排2032年是关键之年。{TEXT}\n四、做强工业。{TEXT}\n五、做优农业。{TEXT}"
    assert headings(parts)[:3] == ["三、2032年工作安排", "四、做强工业。", "五、做优农业。"]
    parts = f"三、以科学的发展观推进2032年工作各位代表！{TEXT}\n四、坚持不懈建设人民满意政府切实加强自身建设，{TEXT}"
    assert headings(parts)[:2] == ["三、以科学的发展观推进2032年工作", "四、坚持不懈建设人民满意政府"]


def test_the_text_takes_up_the_words_of_its_heading() -> None:
    plan = "\n".join(
        (
            f"（一）着力保持投资较快增长坚持以项目建设为总抓手，{TEXT}",
            f"（二）努力提高城镇综合承载能力牢固树立统筹发展的理念，{TEXT}",
            f"（三）促进文化大发展大繁荣文化是人类的精神家园，{TEXT}",
            f"（四）保持物价总水平基本稳定这是关系群众利益的大事，{TEXT}",
        )
    )
    assert headings(plan)[2:] == ["（三）促进文化大发展大繁荣", "（四）保持物价总水平基本稳定"]


@pytest.mark.parametrize("blank", [" ", "　"])
def test_blanks_part_numbered_headings_whatever_follows(blank: str) -> None:
    heads = ["（一）全国动员，大办农业", "（二）经营城市，发展特色“首府”经济", "（三）推进科技进步"]
    stray = TEXT.replace("，", "， ").replace("推动各项", "推动 各项 ")
    assert headings("\n".join(f"{head}{blank}农业是基础，{stray}{stray}" for head in heads)) == heads


def test_headings_joined_to_sentences_in_one_line() -> None:
    heads = ["（一）着力保持投资较快增长", "（二）大力推进发展方式转变", "（三）深化改革，增强经济发展活力"]
    opens = ["坚持以项目建设为总抓手，", "在促进工业发展的同时，", "继续按照分步实施的原则，"]
    plan = "".join(f"{head}{words}{TEXT}" for head, words in zip(heads, opens, strict=True))
    report = draft((ABOVE + plan + BELOW).replace("\n", ""), name="parting.txt")
    assert [one.heading for one in report.outline if one.heading[0] == "（"] == heads


@pytest.mark.parametrize("marks", ["（一） （二） （三） （四）", "第一， 第二， 第三， 第四，"])
def test_headings_that_fill_lines_broken_by_width(marks: str) -> None:
    words = "全面建设现代产业体系打造先进制造基地高地", "改善民生", "做强工业", "做优农业"
    heads = [mark + word for mark, word in zip(marks.split(" "), words, strict=True)]
    width = len(heads[0])
    lines: list[str] = []
    for head in heads:
        lines += [head, *(TEXT[at : at + width] for at in range(0, len(TEXT), width))]
    assert headings("\n".join(lines)) == heads


@pytest.mark.parametrize("mark", ["（二）", "第二，"])
def test_a_heading_behind_the_paragraph_before_it(mark: str) -> None:
    first = mark.replace("二", "一")
    assert headings(f"{first}做强工业\n{TEXT}{mark}做优农业\n{TEXT}") == [f"{first}做强工业", f"{mark}做优农业"]


@pytest.mark.parametrize(
    "heads",
    [
        (
            "（一）坚持工业强市，扎实推进产业转型升级。",
            "（二）坚持城乡统筹，加快提升新农村建设水平。",
            "（三）坚持以人为本，全力保障和改善民生。",
        ),
        ("（一）大力推进重点项目建设。", "（二）继续深化改革开放。", "（三）切实加强民主法制建设。"),
        ("（一）提高创新主体的主要指标。", "（二）促进经济持续快速增长。", "（三）实施可持续发展战略。"),
    ],
)
def test_headings_that_a_mark_ends_are_left_as_they_are(heads: tuple[str, ...]) -> None:
    assert headings("\n".join(head + TEXT for head in heads)) == list(heads)


@pytest.mark.parametrize("piece", ["（一）加强建设坚持改革", "。1.加强建设坚持改革", "（一）", "。2.", "一、回顾坚持"])
def test_joined_headings_stay_linear(piece: str) -> None:
    assert grows_linearly(lambda size: draft(ABOVE + piece * (size // len(piece)), name="parting.txt"))


@pytest.mark.parametrize(("mark", "end"), [("二&、", ""), ("二、", "?"), ("二&.", "")])
def test_parts_whose_marks_were_damaged(mark: str, end: str) -> None:
    above = ABOVE.replace("二、2031年工作安排", f"{mark}2031年工作总体要求和奋斗目标{end}")
    report = draft(f"{above}{TEXT}\n三、加强政府自身建设\n{TEXT}{BELOW}", name="parting.txt")
    assert [(head.role.value, head.depth) for head in report.outline[1:]] == [("targets", 1), ("governance", 1)]
