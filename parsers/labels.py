"""What a number measures: the noun phrase before it or behind it, without verbs, times and places."""

from __future__ import annotations

import re

from ..schema.vocabulary import indicator

__all__ = ["behind", "parts", "rough", "separate", "subject"]

_TIMES = (
    r"(?:到|至|截至|截止|自)?(?:19|20)[0-9]{2}年(?:底|末|初|度)?(?:[，,])?", r"(?:到|至)?[一二][九〇○零][〇○零一二三四五六七八九]{2}年(?:底|末)?",
    "全年", "去年", "今年", "明年", "上年", "当年", "年内", "上半年", "下半年", "半年度?", r"[一二三四]季度", r"前[一二三四]个?季度", r"前?[0-9]{1,2}(?:个月|月份?)", "年末", "年底", "年初", "目前", "现在", "如今", "[一二三四五六七八九十]{1,2}(?:是|要|，|、|）)",
    "五年来", "一年来", "几年来", "近年来", "[一二三四五六七八九十0-9]+年(?:来|间|内|里)", "过去[一五]年", "本届政府(?:任期)?(?:以来)?", "期间", "期末", "到期末", "本世纪末",
    r"[“\"]?[一二三四五六七八九十]{1,3}五[”\"]?(?:时期|期间|末|以来)?", "每年", "今后", "未来(?=[一二三四五六七八九十0-9几])", "五年", "同期", "到",
)
_PLACES = (r"(?:在|使)?(?:(?:全|我|本)(?:市|县|省|区|州|旗|镇|乡|盟)|我国|全国(?![^，]{0,14}(?:示范|先进|优秀|文明|百强|模范|试点|基地|单位|城市|基层|重点))|全社会(?!消费|固定|保|用电|研|物流|从业|融资|总))(?:城乡(?!居民|低保|医|养|基|特|收))?", "各地", "市本级", "县本级", "境内(?!外|上市|A)", "辖区")
_ADVERBS = (
    "预计", "力争", "确保", "争取", "努力", "累计", "共计", "共(?!同|享|建|有产权|青|和|性)", "总计", "已经?", "率先", "首次", "同时", "其中", "另外", "此外", "进一步", "全面", "大力", "深入", "积极", "扎实",
    "加快(?!度)", "持续", "着力", "稳步", "顺利", "成功", "有序", "主动", "切实", "严格", "认真", "统筹(?!地区|城|整合)", "有效", "分别", "均", "都", "将", "要", "可", "再", "又", "还", "也", "常态化", "多渠道",
    "先后", "连续", "并(?!网|购)", "和(?!美|谐|平|睦)", "与", "及", "以及", "或", "、", "而", "且", "但", "使", "让", "对", "把", "从", "由", "为(?!民)", "在(?!建|校|岗|册|线|编|营|外|谈|地|库|园|职|学)", "向(?!上)", "的", "以(?!上|下|内|工)", "每年", "规划", "计划(?!生育|单列|内)",
    "高标准(?!农田|基本)", "高质量", "高水平", "不断", "继续", "基本", "通过", "围绕", "推动", "促进", "带动", "拉动", "引导", "动员", "实际(?!利用|到|完成|使用|外资|增)", "当前", "约", "近", "超", "仅", "共有", "有(?!效|限|机|色|线|轨|偿|关)", "是", "依托", "年度内", "大约", "针对", "专项用于",
    "只", "才", "各级共?(?=投入|安排)", "合计", "总共", "千方百计", "精心", "坚决", "充分", "加强", "用好", "启动实施", "组织实施", "协同", "最低", "相继", "陆续", "平均", "全力", "按时", "如期", "迅速", "及时", "超额", "全部", "多方", "强力", "纵深", "本土",
    "力促", "保证", "预期", "不低于", "不少于", "不超过", "至少",
)
_VERBS = (
    "实现", "完成(?!率|额|投资额)", "达到", "达成", "达(?!标|到)", "新增(?!城镇就业|建设用地|用地|财政|贷款|就业|就业岗位|人民币|可用)", "新建(?!项目|商品|住宅|住房)", "改扩建", "扩建", "改建", "续建(?!项目)", "新开续建", "新开工(?!项目)", "开工建设", "开工(?!率|项目|面积)",
    "建成(?!区)", "建成投用", "建成投产", "建成开通", "建设(?!用地|工程|项目|资金|规模|面积|标准|投资|周期|债券|兵团)", "创建(?!率|通过)", "创成", "打造", "培育(?!期)", "引育", "引培", "引进(?!外资|人才数)", "招引", "新引进", "引入", "集聚", "培养", "选派", "选聘", "选育", "选择", "推出", "推广", "制定", "出台", "修订",
    "办理(?!时限|时间|量)", "办结", "组织", "举办", "承办", "开展", "实施", "推进", "落实", "对接", "筹集", "筹措", "筹建", "发放", "兑现", "投放", "投入(?!强度|占|资金|产出|品|比)", "拨付", "安排(?!资金)", "争取到?", "争创", "争得", "获得", "获评", "荣获", "获批", "获(?!得感|奖)", "赢得", "夺得", "列入", "纳入", "入选", "入库",
    "改造(?!率|面积|投资|工程)", "提升改造", "改造提升", "整治(?!面积|率)", "治理(?!面积|率|程度)", "修缮", "修复(?!面积|率)", "修建", "维修", "加固", "除险加固", "硬化(?!率|面积)", "绿化(?!率|面积|覆盖)", "亮化", "拓宽", "铺设", "敷设", "架设", "安装", "配建", "配备", "配套(?!资金|设施|率)", "设立", "建立", "成立", "组建", "拆除", "关停", "关闭", "淘汰",
    "整合(?!率|资金)", "处置", "化解", "清理", "清收", "盘活", "收储", "消化", "征收", "征用", "出让", "供应", "储备(?!粮|项目|率)", "论证", "谋划", "签约", "签订", "落地(?!率|见效)", "落户", "开发(?!区|性|强度|投资|面积|园)", "开通", "开行", "开放(?!度|平台)", "新辟", "运营", "投运", "投产", "投用", "启用", "接待(?!游客|旅游|过夜|人次|人数|旅客|国内|入境|海外|境外|中外)", "吸引", "吸纳", "吸收", "输转", "输出", "转移(?!支付|就业|人口|农村|劳动|性)", "培训", "帮扶(?!资金|项目|单位|干部|户)", "扶持(?!资金|政策)", "帮助", "支持", "救助(?!资金|对象|站|金)", "资助(?!金|资金)", "惠及", "覆盖(?!率|面|人口|人数)", "受益(?!面|率|覆盖)", "保障(?!性|水平|标准|面|率|人数|房|户)", "解决", "安置(?!房|率|面积|点)", "搬迁(?!户|人口|安置|群众)", "减免", "减轻", "降低", "减少", "压减", "压缩", "削减", "增加(?!值|额|量)", "净增", "提高", "提升(?!工程|改造|率)", "扩大", "缩小",
    "新认定", "认定", "评选", "评定", "命名", "表彰", "授予", "申报", "申请(?!量|数)", "授权(?!量|数)", "攻克", "突破", "研发(?!投入|经费|强度|人员|机构|平台|费|活动|中心)", "生产(?!总值|安全|能力|线|性|总)", "加工(?!率|业|能力|企业|厂)", "种植(?!面积|基地|业|率)", "栽植", "养殖(?!业|户|场|规模|量|基地)", "造林(?!面积|封育)", "植树(?!造林)?", "流转(?!率|面积)", "划定", "新划定", "新识别", "识别", "监测(?!户|对象|点)", "排查", "查处", "查办", "侦破", "破获", "打掉", "抓获", "立案", "审结", "调处", "调解(?!成功|率|员)", "化解", "受理", "审批", "取消", "下放", "精简", "承接", "兑付", "撬动", "提供", "推介", "派驻", "下派", "选树", "评为", "建有", "拥有", "设置", "累计建成", "累计完成", "签署", "缔结", "引资", "利用(?!外资|率)", "到账", "到位(?!资金|外资|率|市外|省外|内资)", "上市(?!公司|企业)", "挂牌(?!企业)", "新上市", "新培育", "新招引", "新建成", "新开通", "新改建", "新发展", "新创建", "新打造", "提质增效", "提质(?!扩面)", "发展(?!指数|水平|基金|资金|速度|规划)", "巩固提升", "巩固", "恢复", "净化", "聚焦", "服务(?!业|贸易|人次|消费|企业数|收入|面积|平台|中心|站|点|设施|进出)",
    "奖励", "奖补(?!资金)", "兴建", "兴办", "创办", "协调", "募集", "贡献", "消除", "查明", "新组建", "承担", "执行", "新(?:完成|补充|修|发放|申请|栽|打|铺|装|购|招|征|改造|入库|投放|签约?|开通|开工|进|办|造)(?=..)", "将由?", "向", "参加", "参与", "派出", "调整", "上缴", "缴纳", "偿还", "归还", "置换", "贷款(?!余额|规模|总额|增|额|投放)贴息?", "改善", "适配", "免费", "结对关爱", "结对", "关爱", "全覆盖", "帮办", "新设", "新设立", "新注册", "新登记", "注册(?!资本|商标|资金|企业|志愿)", "疏浚", "清淤", "拆违", "复垦", "复绿", "搭建", "构建", "布局", "布设", "举行", "授牌", "探明", "勘探", "打通", "贯通", "延伸", "接入", "联网", "新登", "编制", "轮训", "服务保障", "推行", "完善", "健全", "优化", "强化", "深化", "动态", "保持", "稳定(?!就业)", "控制", "遏制", "达标", "跨上", "迈上", "进入", "跻身", "位列", "成为", "突出", "包括", "涉及", "利用好", "销售(?!额|收入|量|总额|面积|产值)", "出售", "收购(?!量|价)", "调入", "调出", "节约(?!用)", "节省", "生育", "征集", "收到", "采纳", "回复", "走访", "慰问", "调研", "检查(?!站)", "巡查", "检测(?!率|能力|中心)", "接种", "集中", "新征", "报批", "批准", "批回", "供给(?!量)", "出让", "装修", "添置", "购置", "更新(?!改造)", "更换", "采购(?!额)", "投资(?=建设|兴建|新建|改造|实施)", "招聘", "聘请", "录用", "招收", "招录", "输送", "培植",
)
# Where the noun that follows shows that the word before was no verb after all.
_NOT_SPLIT = re.compile(r"(?:率|额|值|数|量|者|费|程度|面积|总量|总额|收入|支出|人数|指数|强度|水平|规模|密度|系数|比重|占比|比例|标准|能力|金额|产值|效益|余额|价格|浓度|资本|速度|时限|时间|周期)(?:[^一-龥]|$)")



def _literal(word: str) -> int:
    return -len(word.partition("(")[0])


_LEAD = re.compile("|".join((*_TIMES, *_PLACES, *sorted((*_VERBS, *_ADVERBS), key=_literal))))
_FRAME = re.compile("|".join((*_TIMES, *_PLACES, "累计", "共", "预计", "力争", "确保")))
# Verbs that no label keeps, even where the vocabulary also lists the phrase with the verb.
_ALWAYS = re.compile(
    r"(?:新增(?!城镇|就业|建设用地|用地|财力|财政|人民币|贷款|可用|耕地)|新建(?!项目|商品|住宅|住房)|改建|扩建|新引进|新培育|新认定|引进|培育|改造|发放|办理|拆除|筹集|实现|完成|达到|建成|新发展|实施|打造|创建|招引|入库|消化|盘活|收储)(?=..)"
)
_EDGES = " ，,、；;：:。的了"
_BALANCE = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("「", "」"))

# What a thing that realises (实现) or completes something yields: the label needs both.
_YIELDING = re.compile(r"(?<=..)(?:实现|完成)(?=(?:年度|年|工业|农业|固定资产)?(?:总?产值|总?投资|总?收入|税收|利税|增加值|利润|营业收入|销售收入|销售额|营收|主营业务收入|进出口|贸易额|交易额)$)")
_COMPARED = re.compile(r"(?:比|较)(?!例|赛|重|为|大)|(?:高于|低于|快于|好于|大于|等于|相当于)")
# A part before 、 that has its own predicate but no number (规模大幅增加、项目减少…) names something else.
_FINISHED = re.compile(r"^.*(?:增加|增长|下降|提高|提升|减少|加快|丰收|放缓|回升|改善|完成|建立|改革)、(?=..)")
_SUCH = re.compile(r"(?<![高中初同平优])等(?![级于额位次离])(?=[^等]{2,}$)")
_REMARK = re.compile(r"[（(](?:含|其中|不含|包括)[^（）()]*[）)]$")
_STRONG = re.compile(
    r"(?:新增|新建|建成|实现|引进|培育|打造|兑现|发放|争取|带动|拉动|帮扶|改造提升|提升改造|新引进|招引|承办|举办|组织|新培育|入库|新认定|输转|输送|解决|开通|新开通|落实|谋划|安排|投入资金|完成|达成|制定|出台|办理|创建|创成|结对关爱|推广|提供|适配|培养|惠及|获得|投入)"
    r"(?!强度|力度|水平|占|率|额|区|量|数|度|通过|的|城镇就业|建设用地|用地|投资|资金|强度|面积|比例|程度|产|品|工程|行动|项目|时|期|和|、|及)"
)

# A noun phrase behind a number ends where one of these begins.
_STOP = re.compile(
    r"[，,。；;：:！!？?（(]|全部|全面|均(?!衡)|都(?!市)|已|获(?!奖)|入选|列入|纳入|被|建成|开工|竣工|投产|投用|投入(?!品|产出)|完成|实现|通过|加快|启动|达到|达(?!标)|居|位[居列]|占(?!地)|实施(?!方案)|推进|落地|签约|开展|上市(?!公司|企业|后备)|用于|为(?!民)|是|由|向(?!上)|对(?!口|象|外)|将"
    r"|并(?!网|购)|得到|得以|受益|带动|增长|下降|新增|提高|提升(?!改造|工程|项目|行动)|有序|顺利|同比|比上|较上|开通|通车|运营|挂牌|揭牌|脱贫|摘帽|出列|创成|落户|进入|成为|分别|参加|参与|享受|实行|推行|发布|签订|就业创业|到(?!位|达|期)|在(?!建|校|岗|册|线|编|营|外|谈|地|库|园|职)|打造(?!升级)?|打造升级|发展(?!区|中心|基金|公司|项目)|精彩|安全有序|提质|刺激|等重点|具备|建设(?=[，。、；,;]|$)|改造(?=[，。、；,;]|$)|提升改造|开放|融入|按期|高质|总投资|年度投资|如期|进行|搬迁入住|全容|提速|扎实|纷纷|先后|首次|正式|即将|仍|还(?!贷|款)|也|又|让|使|保持|蝉联|荣获|当选|返乡|结对|全覆盖|顺利"
)
_HEADS = ("项目", "工程", "企业", "人才", "案例", "平台", "基地", "公园", "学校", "医院", "机构", "景区", "村", "乡镇", "街道", "社区", "小区", "产业", "指标", "措施", "产品", "单位", "家庭", "人", "公司", "集群", "园区", "道路", "公路", "站", "点", "中心")
_LEAD_OF_BEHIND = re.compile(r"(?:的|多|余|级|以上|以下|左右|以内|及以上)+(?:的)?")
_INSIDE = re.compile(r"(?:之一|之中|当中|中|里)$")


def _join(phrase: str) -> int:
    """Where the first mark that joins two things stands outside brackets and quotations, or -1."""
    depth = 0
    for match in _SPLIT_OR_QUOTE.finditer(phrase):
        mark = match.group()
        if mark in "“（(《":
            depth += 1
        elif mark in "”）)》":
            depth = max(0, depth - 1)
        elif not depth:
            return match.start()
    return -1


def _balanced(label: str) -> str:
    """Drop a bracket or quotation mark whose other half was cut off."""
    if label.count('"') % 2:
        label = label[1:] if label.startswith('"') else label.removesuffix('"')
    for opener, closer in _BALANCE:
        if label.count(opener) != label.count(closer):
            if label.startswith(closer):
                label = label[1:]
            elif label.endswith(closer):
                label = label[:-1]
            elif label.endswith(opener):
                label = label[:-1]
            elif closer in label and opener not in label:
                label = label.split(closer, 1)[1]
            elif opener in label and closer not in label:
                label = label.split(opener, 1)[1]
    return label


def subject(region: str) -> str:
    """Return the thing measured that the text before a number names, or an empty string.

    ``region`` is the clause up to the predicate (达到, 增长, …), already without it.
    """
    region = region.strip(_EDGES)
    if region.startswith("占"):
        return _balanced(region)
    if _COMPARED.match(region):
        return ""
    if "、" in region:
        region = _FINISHED.sub("", region)
    for _ in range(24):
        if not region:
            break
        if indicator(region):
            always = _ALWAYS.match(region)
            if not always:
                break
            region = region[always.end() :]
            continue
        match = _LEAD.match(region)
        if not match or not match.end():
            break
        rest = region[match.end() :]
        if len(rest) < 2 and rest not in ("人", "户", "村") and rest:
            break
        if rest and _NOT_SPLIT.match(rest):
            break
        region = rest.lstrip(" ，,、")
    yielded = _YIELDING.search(region) if region else None
    if yielded and subject(region[: yielded.start()]):
        return subject(region[: yielded.start()]) + region[yielded.end() :]
    if region and not indicator(region):
        strong = None
        for strong in _STRONG.finditer(region, 1):
            pass
        if strong and strong.end() < len(region) - 1 and region[: strong.start()].count("“") == region[: strong.start()].count("”"):
            inner = subject(region[strong.end() :])
            if len(inner) >= 2:
                region = inner
    for listed in _SUCH.finditer(region):
        if len(region) - listed.end() >= 2:
            return _balanced(region[listed.end() :]).strip(_EDGES)
    return _balanced(_REMARK.sub("", region)).strip(_EDGES)


def rough(region: str) -> str:
    """Return the text before a number without times and places only, where no noun is left of it."""
    region = region.strip(_EDGES)
    for _ in range(8):
        match = _FRAME.match(region)
        if not match or match.end() >= len(region) - 1:
            break
        region = region[match.end() :]
    return _balanced(region).strip(_EDGES)


def behind(text: str, start: int, end: int) -> str:
    """Return the noun phrase that begins at ``start`` and ends at the latest at ``end``, or an empty string."""
    if text.startswith(("、", "和", "与", "及", "中有", "中，", "中,"), start):
        return ""
    lead = _LEAD_OF_BEHIND.match(text, start, end)
    if lead:
        start = lead.end()
    depth_end = min(end, start + 48)
    stop = _quoted_stop(text, start, depth_end)
    phrase = text[start:stop]
    such = _SUCH.search(phrase)
    if such and such.start() > 1:
        phrase = phrase[: such.start()]
    joined = _join(phrase)
    if joined > 0 and (stop == end or phrase[joined] == "、"):
        phrase = phrase[:joined]
    phrase = _INSIDE.sub("", phrase)
    return _balanced(phrase).strip(_EDGES)


def _quoted_stop(text: str, start: int, end: int) -> int:
    position = start
    while position < end:
        stop = _STOP.search(text, position, end)
        if not stop:
            return end
        opened = text.rfind("“", start, stop.start())
        if opened >= 0 and text.find("”", opened, stop.start()) < 0:
            closed = text.find("”", stop.start(), end)
            if closed < 0:
                return end
            position = closed + 1
            continue
        if stop.group() in ("（", "(") and stop.start() > start:
            closed = text.find("）" if stop.group() == "（" else ")", stop.start(), end)
            if 0 <= closed <= stop.start() + 8:
                position = closed + 1
                continue
        return stop.start()
    return end


def parts(label: str) -> list[str]:
    """Split a label that names several things (A、B和C), each with what it borrows from its neighbours."""
    pieces = pieces_of(label)
    return _completed(pieces) if len(pieces) > 1 else pieces


def separate(label: str) -> bool:
    """Does each thing that a label lists stand on its own (出口、零售), so that one value holds for each?"""
    pieces = pieces_of(label)
    if all(len(piece) <= 3 for piece in pieces):
        return True
    return all(_COMPLETE.search(piece) or indicator(piece) for piece in pieces)


def pieces_of(label: str) -> list[str]:
    """Split a label at the marks that list things, outside quotations and brackets."""
    pieces, depth, begin = [], 0, 0
    for match in _SPLIT_OR_QUOTE.finditer(label):
        mark = match.group()
        if mark in "“（(《":
            depth += 1
        elif mark in "”）)》":
            depth = max(0, depth - 1)
        elif not depth:
            pieces.append(label[begin : match.start()])
            begin = match.end()
    pieces.append(label[begin:])
    return [piece.strip() for piece in pieces if piece.strip()]


_SPLIT_OR_QUOTE = re.compile(r"[“”（）()《》]|、|(?<!共)和(?!谐|平|美|睦|解)|(?<!参)与(?!会)|以及|及(?!其|时)")
_HEADLESS = re.compile(r"^(?:城镇|农村|城市|乡村|国有|民间|省级|市级|县级|国家级|[一-龥]{1,3})$")
_COMPLETE = re.compile(
    r"(?:率|额|值|量|数|收入|支出|人数|投资|指数|比重|占比|比例|面积|水平|强度|总额|贷款|存款|增加值|产值|税收|出口|进口|规模|浓度|余额|人次|就业|GDP|总值|利润|产业|消费|警情|案件|事故|面积)$"
)
_ACCIDENT = re.compile(r"^(.*?事故)(?:起数|次数|件数|发生数|数)$")
_AVERAGED = re.compile(r"^(.{2,8}?)(亩均|人均|户均|单位)(.+)$")


def _completed(pieces: list[str]) -> list[str]:
    """Lend a head to pieces that lack one (城镇和农村居民收入), and a first part to those that lean (事故起数、死亡人数)."""
    last = pieces[-1]
    done = list(pieces)
    for index, piece in enumerate(pieces[:-1]):
        if not _COMPLETE.search(piece) and not indicator(piece) and _COMPLETE.search(last) and len(piece) + 2 < len(last) + 3:
            tail = _shared_tail(piece, last)
            if tail:
                done[index] = piece + tail
    accident = _ACCIDENT.match(pieces[0])
    if accident:
        for index in range(1, len(pieces)):
            if re.match(r"死亡|受伤|伤亡|损失|直接|造成", pieces[index]):
                done[index] = accident.group(1) + pieces[index]
    averaged = _AVERAGED.match(pieces[0])
    if averaged:
        for index in range(1, len(pieces)):
            if pieces[index].startswith(averaged.group(2)):
                done[index] = averaged.group(1) + pieces[index]
    return done


_SIBLINGS = ("城镇", "农村", "城市", "乡村", "农民", "居民", "国有", "民营", "进口", "出口", "省级", "市级", "县级", "国家级", "本级", "规上", "限上", "一产", "二产", "三产", "存款", "贷款", "工业", "农业", "男性", "女性", "小学", "初中", "高中",
             "起数", "死亡人数", "电诈", "刑事", "治安")


def _shared_tail(piece: str, last: str) -> str:
    for sibling in _SIBLINGS:
        if last.startswith(sibling) and len(last) > len(sibling):
            return last[len(sibling) :]
    head = re.search(r"(?:增加值|总产值|产值|销售额|收入|支出|投资|产量|面积|人数|总额|余额|比重|占比|覆盖率|普及率|完成率|满意率|率|警情|案件|事故)$", last)
    return head.group() if head and len(piece) <= 8 else ""
