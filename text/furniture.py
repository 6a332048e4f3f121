"""Page furniture: what stands on the page and is not the report.

Rules are about kinds of pages (government sites, newspapers, forums, document-sharing sites, scanned books), and
work on lines: of plain text, or the text blocks of a page's markup. A line that might be part of the report is
never taken for the sake of its length alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .scanning import WHITE, Scanner

__all__ = ["Line", "find", "lines", "tidy"]

_LONGEST = 160
_LINE = re.compile(r"[^\r\n]+")
_DATE = r"(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?"
_TIME = r"[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?"
_WHEN = rf"{_DATE}\s*(?:{_TIME})?"

_CHROME_WORDS = (
    "设为首页|加入收藏|收藏本站|收藏本页|网站首页|首页|主页|网站地图|无障碍(?:浏览|阅读)?|长者(?:模式|专区|版)|适老版|"
    "手机版|电脑版|移动版|客户端|简体(?:中文)?|繁[體体](?:中文)?|English|登录|登陆|注册|立即注册|退出|搜索|高级搜索|站内搜索|"
    "政务公开|信息公开|政府信息公开|政务服务|办事服务|互动交流|政民互动|公众参与|新闻(?:中心|动态)?|要闻(?:动态)?|走进\\w{2,6}|"
    "专题专栏|数据开放|政策文件|领导之窗|机构职能|通知公告|图片新闻|视频|评论|理论|"
    "打印(?:本页|本文|文章)?|关闭(?:本页|窗口)?|收藏|分享(?:到)?|转发|点赞|点击收听|语音播报|朗读|纠错|我要纠错|"
    "返回(?:顶部|列表|首页|上一页)?|回到顶部|上一页|下一页|末页|尾页|上一条|下一条|上一版|下一版|"
    "微信|微博|新浪微博|腾讯微博|朋友圈|QQ空间|QQ好友|QQ|人人网|豆瓣|百度贴吧|更多|大|中|小|默认|"
    "查看余下全文|查看全文|展开全文|阅读全文|阅读原文|点击查看全文|全文如下|显示全部|加载更多|点击加载更多"
)
_FORUM_WORDS = (
    "复制链接|电梯直达|跳转到指定楼层|显示全部楼层|只看该作者|只看大图|倒序浏览|正序浏览|阅读模式|楼主|沙发|板凳|地板|"
    "发表回复|回复|举报|使用道具|淘帖|评分|点评|支持|反对|鲜花|鸡蛋|返回列表|发新帖|发帖|高级模式|快速回复|只看TA|"
    "收听TA|加好友|发消息|串个门|打招呼|主题|帖子|积分|好友|听众|精华|版主|超级版主|管理员|实习版主|论坛元老|"
    "新手上路|初级会员|注册会员|中级会员|高级会员|金牌会员|禁止发言|小黑屋|Archiver|该用户从未签到|TA的每日心情|"
    "开心|奋斗|慵懒|擦汗|郁闷|无聊|怒|难过|萌哒|发帖者?|上一主题|下一主题|上一篇帖子|下一篇帖子|打印|导出"
)
_OVER = "END|[Ee]nd|(?:全文|本文)?完|(?:全文|本文|正文)?结束"
_BRACKETS = r"[-—–－_=()（）【】\[\]<>《》]"
_NUMBER = "[0-9０-９一二三四五六七八九十]"
_THIN = "[ \\u3000\\xa0\\u200b]{0,2}"

# Each on a line of its own, white space inside taken out.
_ALONE = re.compile(
    "|".join(
        (
            rf"(?:\[?(?:{_CHROME_WORDS}|{_FORUM_WORDS})\]?[|｜·>›»/\-—,，、:：!！()（）【】\[\]]*)+",
            r"[|｜>\[\]]{1,9}|[#*=_~\-—－·.>|｜\[\]]{3,80}",
            r"(?:您?(?:当前|现在|所在)?的?(?:所在)?位置(?:是|为)?|当前栏目)[:：].*",
            r"(?:网站)?(?:首页|主页)(?:[>›»＞][^>›»＞。，；]{1,20}){1,6}",
            # WeChat: above and below an article.
            rf"原创.{{0,40}}{_DATE}(?:{_TIME})?.{{0,8}}|(?:点击|戳)(?:上方|下方|蓝字).{{0,16}}(?:关注|订阅).{{0,6}}",
            r"点个?(?:亮|赞)?在看.{0,12}|阅读[0-9.]+万?\+?|监制[:：].{1,20}",
            r"(?:分享|收藏|赞|在看|点赞)(?:[|｜、]?(?:分享|收藏|赞|在看|点赞)){1,4}",
            rf"(?:发布|发表|更新|成文|公开|印发|录入|添加)?(?:时间|日期)[:：]{_WHEN}.*",
            rf"{_WHEN}(?:来源|来自|作者|浏览|点击|阅读|字[体号]|编辑|【|\[|稿源|信息来源).*",
            # A day alone, in words, may be the day of delivery.
            rf"{_DATE}{_TIME}|(?:19|20)[0-9]{{2}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}",
            r"(?:信息|文章|稿件|新闻|文字|图片|文稿|内容)?(?:来源|来自|稿源|出处|作者|记者|通讯员|供稿|摄影|撰稿)[:：].{0,60}",
            r"[（(【\[]?(?:本文|本版|值班|网络)?(?:责任|执行|文字|图文|美术|网站)?(?:编辑|主编|校对|审核|审签|责编|编审|初审|终审|复审)[:：].{1,50}",
            r"(?:浏览|点击|阅读|访问|查看|点击量|阅读量|浏览量|访问量)(?:次数|人次|数|量)?[:：]?[0-9,]*(?:次|人次)?(?:[|｜]?回复[:：]?[0-9]+)?",
            r"[【\[（(]?字(?:[体号大小]+[:：]?|[:：])[【\[（(]?大?\s?[|｜]?中?[|｜]?小?[】\])）]*.{0,20}(?:打印|大中小|小)?[】\])）]?",
            r"(?:索引号|文号|发文字号|发文机关|发布机构|公开方式|公开形式|公开责任部门|主题分类|信息分类|体裁分类|主题词|有效性|效力状态|"
            r"信息名称|内容概述|组配分类|生成日期|废止日期|信息索引|统一编号|登记号)[:：].{0,80}",
            r"(?:扫一扫|扫描二维码|扫码|微信扫|长按识别|用微信).{0,40}|扫一扫.{0,20}(?:当前页|本页|手机|公众号).{0,60}",
            r"本(?:网站|网|站)(?:由|所有|内容|版权|信息|转载|声明).{0,80}(?:主办|承办|维护|转载|镜像|版权|授权|删除).{0,60}",
            r"(?:分享|转载)(?:到|至|给)?[:：].{0,60}|【?(?:我要)?(?:纠错|打印|关闭|收藏|返回顶部).{0,20}】?",
            r"(?:上|下)[一1]?(?:篇|条|页|则)(?:文章)?[:：].*|(?:上|下)一篇[:：]?.*",
            r"(?:相关|延伸|推荐|热门|精彩|更多|猜你|为您|往期)(?:阅读|链接|文章|推荐|新闻|内容|资讯|专题|信息|报道|稿件|下载|喜欢|导读|回顾)[:：]?.{0,20}",
            r"附件(?:下载)?[:：].*\.(?:pdf|docx?|wps|xlsx?|zip|rar|ofd)[\"”)）]?(?:[(（].*[)）])?",
            rf"[（(]?(?:紧接|上接|下转|续接|转接|转|接){_NUMBER}{{0,3}}第?(?:[A-Z]?{_NUMBER}{{1,3}})版[）)]?",
            rf"第?[A-Z]?{_NUMBER}{{1,3}}版(?:[:：].{{0,12}})?",
            r"第[0-9]+页(?:[,，/]?共[0-9]+页)?|共[0-9]+页(?:[,，]?(?:当前)?第[0-9]+页)?|[Pp]age[0-9]+(?:of[0-9]+)?|[0-9]{1,3}/[0-9]{1,4}",
            r"[-—–－~·]{1,3}[0-9０-９]{1,4}[-—–－~·]{1,3}",
            r".{0,40}[0-9]+篇[（(]第[0-9]+/[0-9]+页[)）]|.{0,40}[（(]第[0-9]+/[0-9]+页[)）]",
            r"(?:本文档?|该文档?|文档|资料|本资料)(?:由|来自|来源于|共|贡献者|下载后).{0,60}",
            r".{0,60}(?:下载(?:积分|券|次数)|下载文档|免费下载|收藏文档|豆丁网|道客巴巴|百度文库|原创力文档|人人文库|在线文档分享).{0,40}",
            r"\.{0,3}(?:版权所有|[Cc]opyright|©|主办(?:单位)?[:：]|承办(?:单位)?[:：]|协办[:：]|技术支持[:：]|网站标识码|网站支持|"
            r"联系我们|关于我们|网站声明|版权声明|免责声明|法律声明|备案(?:号|序号)|地址[:：].{2,40}(?:邮编|电话)|"
            r"(?:举报|联系|值班|投稿|热线)(?:电话|邮箱|方式)[:：]).{0,120}",
            r".{0,80}(?:ICP备|公网安备|网安备)[0-9-]+号.{0,40}",
            r"(?:[A-Za-z]{0,12}(?:URL|[Ll]ink)[:：]?|(?:原文|本文|文章|网页|页面)?(?:链接|地址|网址|出处)[:：])?https?://\S+|www\.\S+",
            # Forums: widgets of the post's head, the author's panel and the foot.
            r"(?:查看|回复|浏览|人气)[:：][0-9]+(?:[|｜](?:查看|回复|浏览|人气)[:：][0-9]+)*(?:\[?复制链接\]?)?",
            r"\[?LV\.?[0-9]+\]?.{0,12}|签到天数[:：]?[0-9]+天?|(?:连续|累计|总)签到[:：]?[0-9]+天?|Rank[:：][0-9]+(?:Rank[:：][0-9]+)*",
            rf"(?:昨天|前天|今天|[0-9]+\s*(?:天|小时|分钟|秒)前|半小时前){_TIME}?",
            rf"(?:楼主[|｜]?)?发表于(?:{_WHEN}|昨天{_TIME}|前天{_TIME}|[0-9]+\S{{1,2}}前)(?:来自手机)?(?:[|｜].{{0,40}})?",
            rf"本帖最后由.{{1,40}}于{_WHEN}编辑",
            r"(?:在线时间|注册时间|最后登录|阅读权限|用户组|UID|威望|金钱|金币|贡献|魅力|经验|银子|人气|热心|精华|主题|帖子|积分|"
            r"好友|听众|收听|日志|相册|记录)[:：]?[0-9,.万千-]+(?:小时|点|枚|个|元)?",
            r"马上注册.{0,60}|您需要登录(?:后)?才?可以.{0,60}|登录/注册后.{0,30}|游客.{0,6}如果您要查看本帖.{0,30}|"
            r"本版积分规则|回帖(?:奖励|并转播|后跳转到最后一页).{0,20}|下载附件[（(].*",
            r"PoweredbyDiscuz!?.{0,120}|GMT[+-][0-9]+,.{0,60}|Processedin[0-9.]+second.{0,60}|ComsenzInc\.?|BColorImageLinkQuoteCodeSmil.{0,10}",
            r"[0-9]+[#楼]",
            rf"[0-9]{{1,4}}[#楼].{{0,30}}发表于(?:{_WHEN}|.{{2,12}}前).{{0,40}}",
            r"(?:[01]?[0-9]|2[0-3])[:：][0-5][0-9](?:[:：][0-5][0-9])?",
            # Newspapers: head and foot of a page.
            rf"{_DATE}(?:星期|周)[一二三四五六日天](?:农历.{{2,16}}|第[0-9]{{1,6}}期|第?[A-Z]?{_NUMBER}{{1,3}}版.{{0,12}})?",
            r"[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报)(?:社|数字报|电子[版报])?",
            r"(?:本报|本版|值班)?(?:责任编辑|责编|美编)[^，。；！？,;!?]{2,30}",
            r"(?:本报|24小时)?(?:新闻|读者|服务|广告|发行|监督|举报|投稿|联系|客服|值班|编辑部|咨询)?"
            r"(?:热线|电话|传真|邮箱|信箱|电子邮[箱件]|[Ee]-?[Mm]ail)(?:电话)?[:：][0-9A-Za-z(（+].{0,100}",
            # Pages in English, and shops of documents.
            r"(?i:Source|Author|Editor|Published(?:on|at)?|Posted(?:on|by)?|Updated|Releasetime|Views|Hits|Date)[:：].{1,100}",
            r".{2,50}[0-9]{1,4}页[¥￥][0-9.]{1,8}",
            r"(?i:top|bot(?:tom)?)",
            rf"{_BRACKETS}{{1,3}}(?:{_OVER}){_BRACKETS}{{1,3}}|END|全文完|正文结束",
        )
    )
)
_INLINE = Scanner(
    r"（(【\[—\-–－第文内摘简导标题",
    rf"[（(]{_THIN}(?:[紧上]{_THIN}接|下{_THIN}转|续{_THIN}接|转{_THIN}接?|接){_THIN}第?{_THIN}[A-Z]?(?:{_NUMBER}{_THIN}){{1,3}}版{_THIN}[）)]"
    r"|(?<=[\s\u3000])(?:[-—–－]{1,2} [0-9０-９]{1,3} [-—–－]{1,2}|[-—–－]{1,2}[0-9０-９]{1,3}[-—–－]{1,2})"
    r"(?=[\s\u3000])"
    r"|(?<=[\s\u3000])第 ?[0-9]{1,3} ?页(?:[ ,，/]{0,2}共 ?[0-9]{1,4} ?页)?(?=[\s\u3000])"
    r"|[（(]第[0-9]{1,4}/[0-9]{1,4}页[)）]"
    r"|[（(]责任编辑[:：][^（()）\r\n]{1,30}[)）]"
    rf"|(?<=[。！!？?])[（(【\[—-]{{1,3}}(?:{_OVER})[）)】\]—-]{{1,3}}(?=[ \t\u3000]{{0,9}}(?:[\r\n<]|\Z))"
    # A word of the page before the report's title.
    r"|(?<![^\s>])(?:文档介绍|文档简介|内容简介|内容摘要|摘要|简介|导读|标[ \u3000]{0,8}题|题目)[:：]"
    r"(?=[^\r\n。，；]{0,40}工[ \u3000]{0,4}作[ \u3000]{0,4}报[ \u3000]{0,4}告[^\r\n。，；]{0,12}(?:[\r\n<]|\Z))",
)
_MARKDOWN = re.compile(r"^(?:> ?|#{1,6} |[*_]{1,3}(?=\S)){1,6}|[*_]{1,3}$")
_SPACE = re.compile(rf"[{WHITE}\u200b\ufeff]+")
_WIDE = re.compile("[０-９]")
_NARROW = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
_BARE = re.compile(r"[0-9０-９]{1,3}")
_PAGE_MARK = re.compile(r"([0-9]{1,3}) ?/ ?[0-9]{1,4}|[-—–－] ?([0-9]{1,3}) ?[-—–－]|第 ?([0-9]{1,3}) ?页.{0,12}")
_SCALED = re.compile(r"[0-9] ?(?:[百千]?[万亿]|[万亿百千])$")
_UNIT = re.compile(r"[美欧日港]?元|公[里顷斤]|平方|立方|吨|亩|人次?(?![民大口才均])|千瓦|户|亿[元吨斤]")
_OVER_ALONE = re.compile("完|结束")
_SIGNATURE = re.compile(r"(?:个人)?签名(?:档)?[:：]")
_POST = re.compile(
    rf"(?:[0-9]{{1,4}} ?[#楼]|沙发|板凳|地板).{{0,40}}发表于|只看该作者.{{0,20}}发表于"
    rf"|发表于 ?{_DATE}.{{0,40}}(?:只看|显示全部楼层|阅读模式)"
)
_RELATED = re.compile(
    r"(?:猜你喜欢|(?:相关|延伸|推荐|热门|精彩|更多|往期)(?:阅读|链接|文章|推荐|新闻|内容|资讯|专题|信息|报道|稿件|文档|下载))[:：]?"
)
_PROSE = 100
_HEAD_LONGEST = 40
_HEAD_WORDS = re.compile("报告|文件|材料|汇编|会议|[页頁]|報告|會議")
_HEAD_NUMBER = re.compile(
    r"[0-9]{1,3}(?![0-9])(?!.*[0-9]|[年届次])|(?<![0-9])[0-9]{1,3}(?=\s?页)|^[0-9]{1,3}(?=[\s·—|-])"
)
_RUN = 3
"""Page numbers in a row that make the next one sure."""
_FORUM_MARK = re.compile(
    r"复制链接|签到天数|每日心情|Rank[:：]|显示全部楼层|只看该作者|电梯直达|阅读模式|发表于|\[LV\.|本帖最后由|Discuz|"
    r"查看[:：] ?[0-9]+"
)
_TITLE = re.compile(r"工作报告")
_ENDS = re.compile(r"[。；！？!?;:：,，、][”」』\"]?$")


class Line(NamedTuple):
    """A line of text, or a text block of markup, without the white space around it."""

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """Yield the lines of ``text[start:end]`` that hold more than white space."""
    stop = len(text) if end is None else end
    for found in _LINE.finditer(text, start, stop):
        line = found.group()
        bare = line.strip()
        if bare:
            first = found.start() + line.index(bare[0])
            yield Line(first, first + len(bare), bare)


def find(text: str, blocks: Sequence[Line] | None = None) -> tuple[tuple[int, int], ...]:
    """Return the spans of furniture, ordered and apart; ``blocks`` stand for the lines where ``text`` is markup."""
    rows = list(lines(text)) if blocks is None else list(blocks)
    found = [(row.start, row.end) for row in rows if _alone(row.text)]
    found += _forum_head(rows)
    found += _forum_tail(rows)
    found += _foot(rows)
    found += _licence(rows)
    found += _inside_line(text, rows)
    found += _page_numbers(rows)
    found += _running_heads(rows, found)
    found += _repeated(rows, found)
    if blocks is None:
        found += [hit.span() for hit in _INLINE.finditer(text)]
    else:
        found += [hit.span() for row in rows for hit in _INLINE.finditer(text, row.start, row.end)]
    return tidy(text, found)


def tidy(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sort spans, join those that overlap or that only white space parts, and trim white space off their ends."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    trimmed = []
    for start, end in joined:
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start < end:
            trimmed.append((start, end))
    return tuple(trimmed)


def _alone(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    if _WIDE.search(line):
        line = line.translate(_NARROW)
    if line[0] in ">#*_":  # Markdown around a line of the page
        line = _MARKDOWN.sub("", line) or line
    return _ALONE.fullmatch(_SPACE.sub("", line)) is not None


def _forum_head(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the whole head of a forum post, where its widgets stand: every short line above the last of them.

    The thread's title is kept when it stands last before the text; repeated headlines are dealt with apart.
    """
    head = rows[:80]
    for at, row in enumerate(head):
        if len(row.text) > 60 and not _FORUM_MARK.search(row.text):
            head = head[:at]
            break
    marks = [at for at, row in enumerate(head) if _FORUM_MARK.search(row.text)]
    if len(marks) < 3:
        return []
    return [(row.start, row.end) for row in head[: marks[-1] + 1]]


def _forum_tail(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take signatures and the posts of others: what follows the first long line and holds no long line itself."""
    if sum(len(row.text) <= _LONGEST and _FORUM_MARK.search(row.text) is not None for row in rows) < 2:
        return []
    first = next((at for at, row in enumerate(rows) if len(row.text) > _PROSE), len(rows))
    cuts = [
        at
        for at in range(first + 1, len(rows))
        if _SIGNATURE.match(rows[at].text) or _POST.search(rows[at].text[:_LONGEST])
    ]
    # Above the head of a post may stand the name of its author.
    cuts = [at - 1 if rows[at].text.startswith("发表于") and _named(rows[at - 1].text) else at for at in cuts]
    found: list[tuple[int, int]] = []
    for at, stop in pairwise([*cuts, len(rows)]):
        if all(len(row.text) <= _PROSE or _alone(row.text) for row in rows[at:stop]):
            found += [(row.start, row.end) for row in rows[at:stop]]
        elif len(rows[at].text) <= _LONGEST:
            found.append((rows[at].start, rows[at].end))
    return found


def _named(line: str) -> bool:
    return len(line) <= 16 and not _ENDS.search(line)


def _foot(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what stands below the last long line: lists of related pages, and a word that says it is over."""
    last = max(
        (at for at, row in enumerate(rows) if len(row.text) > _PROSE and not _alone(row.text)), default=len(rows)
    )
    for at in range(last + 1, len(rows)):
        ended = at > 0 and rows[at - 1].text[-1] in "。！!”"
        if _RELATED.fullmatch(rows[at].text):
            return [(row.start, row.end) for row in rows[at:]]
        if ended and _OVER_ALONE.fullmatch(rows[at].text):
            return [(rows[at].start, rows[at].end)]
    return []


def _inside_line(text: str, rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what the page says around a report that came as one line: the words at its ends that spaces part."""
    found: list[tuple[int, int]] = []
    for row in rows[:_FEW]:
        if len(row.text) < _WHOLE or len(rows) > _FEW:
            continue
        head = list(_WORD.finditer(text, row.start, row.start + _HEAD_REACH))
        foot = list(_WORD.finditer(text, row.end - _HEAD_REACH, row.end))
        for words in (head, reversed(foot)):
            for word in words:
                if len(word[0]) > _HEAD_LONGEST:
                    break
                if len(word[0]) >= _WORD_LEAST and _alone(word[0]):
                    found.append(word.span())
        notice = text.find("本作品", max(row.end - _LICENCE_LONGEST, row.start), row.end)
        if notice > 0 and text[notice - 1].isspace() and _RIGHTS.search(text, notice, row.end):
            found.append((notice, row.end))
    return found


_WORD = re.compile(r"\S+")
_FEW = 3
_WHOLE = 2000
_HEAD_REACH = 600
_WORD_LEAST = 4


def _licence(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what a wiki says at the foot of a text of the rights in it, down to the end."""
    length = 0
    for at in range(len(rows) - 1, -1, -1):
        length += len(rows[at].text)
        if length > _LICENCE_LONGEST:
            break
        if rows[at].text.startswith("本作品") and any(_RIGHTS.search(row.text) for row in rows[at:]):
            return [(row.start, row.end) for row in rows[at:]]
    return []


_LICENCE_LONGEST = 800
_RIGHTS = re.compile("公有领域|公有領域|著作权|著作權|版权|版權")


def _page_numbers(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take bare numbers on lines of their own that count up by one, alone or together with marked page numbers.

    A lone one may be a value that layout split, but not where it cuts a unit in two (``85.6亿 / 1 / 元``).
    """
    found: list[tuple[int, int]] = []
    pages: list[tuple[int, Line, bool]] = []
    for at, row in enumerate(rows):
        if len(row.text) > 24:
            continue
        if len(row.text) <= 3 and _BARE.fullmatch(row.text):
            pages.append((int(row.text), row, True))
            if 0 < at < len(rows) - 1 and _SCALED.search(rows[at - 1].text[-8:]) and _UNIT.match(rows[at + 1].text):
                found.append((row.start, row.end))
        elif marked := _PAGE_MARK.fullmatch(row.text):
            pages.append((int(next(filter(None, marked.groups()))), row, False))
    run = 1
    for (number, row, bare), (following, other, bare_too) in pairwise(pages):
        # The last page may hold no more than the end of a sentence.
        if following == number + 1 and (other.start - row.end >= 60 or run >= _RUN):
            run += 1
            found += [(line.start, line.end) for line, lone in ((row, bare), (other, bare_too)) if lone]
        else:
            run = 1
    return found


def _running_heads(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take a short line that stands beside a page number again and again."""
    gone = set(taken)
    turns: dict[str, list[tuple[int, int]]] = {}
    for at, row in enumerate(rows):
        if len(row.text) > _HEAD_LONGEST or _ENDS.search(row.text) or (row.start, row.end) in gone:
            continue
        near = [rows[place] for place in (at - 1, at + 1) if 0 <= place < len(rows)]
        if any((other.start, other.end) in gone and _paged(other.text) for other in near):
            turns.setdefault(_SPACE.sub("", row.text), []).append((row.start, row.end))
    found = [span for spans in turns.values() if len(spans) > 1 for span in spans]
    return found + _numbered_heads(rows)


def _numbered_heads(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the running heads that hold the page's number: the same line again and again, its number counting up."""
    heads: dict[str, list[tuple[int, Line]]] = {}
    for row in rows:
        if len(row.text) > _HEAD_LONGEST or not _HEAD_WORDS.search(row.text):
            continue
        if number := _HEAD_NUMBER.search(row.text):
            name = _SPACE.sub("", row.text[: number.start()] + "#" + row.text[number.end() :])
            heads.setdefault(name, []).append((int(number[0]), row))
    return [
        (row.start, row.end)
        for lines_ in heads.values()
        if len(lines_) >= _RUN and all(later[0] == first[0] + 1 for first, later in pairwise(lines_))
        for _, row in lines_
    ]


def _paged(line: str) -> bool:
    return _BARE.fullmatch(line) is not None or _PAGE_MARK.fullmatch(line) is not None


def _repeated(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take headlines that come again: all but the last before the text, and running heads inside it."""
    gone = set(taken)
    titles = [
        row
        for row in rows
        if len(row.text) <= 60
        and _TITLE.search(row.text)
        and not _ENDS.search(row.text)
        and (row.start, row.end) not in gone
    ]
    if len(titles) < 2:
        return []
    same = Counter(_SPACE.sub("", row.text) for row in titles)
    opening = next((row.start for row in rows if len(row.text) > 100), 1 << 62)
    found: list[tuple[int, int]] = []
    kept: set[str] = set()
    # From the text upwards: the nearest headline is the report's own.
    for row in sorted(titles, key=lambda row: (row.start >= opening, abs(row.start - opening))):
        name = _SPACE.sub("", row.text)
        if same[name] > 1:
            if name in kept:
                found.append((row.start, row.end))
            kept.add(name)
    return found
