"""Verbs that say what was done to a thing and are no part of its name: 颁发, 救治, 敷设.

They are looked up, not matched by a pattern, so that the list may be long. A verb that a noun goes on behind (收购价,
检验机构) opens a name and is none here.
"""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter

from .gathering import entries
from .lexicon import DEED, LEAD
from .seeking import last_match

__all__ = ["LAST_OPENS", "SERVING", "SHORT_NAMES", "is_verb", "last_verb", "named_with", "newly", "verb_end"]

# Verbs that hardly ever stand inside the name of a thing: they also end what comes before them in a clause.
_ACTING = frozenset(entries(
    """
    引办 招办
    选出 查缴 截获 起获 击毙 救出 搜捕
    提报 编报 破获 抓获 查获 缴获
    颁发 颁布 印发 下发 编印 救治 裁减 竞得 敷设 斩获 摘得 捧回 荣登 提请 审议 提交 批复 核发 查封 扣押 追缴 追回
    挽回 没收 清退 收缴 归集 裁撤 拨出 补发 补齐 代发 刊发 刊登 发表 增拨 捐赠 捐献 认捐 补种 抢收 收割 修编 整修 翻修
    加装
    安放 布放 增设 增开 增派 增配 增添 回购 赔付 理赔 兑换 免征 缓征 缓缴 免收 停征 停收
    退还 返还 清偿 划转 划拨 调拨 调运
    抽调
    专题学习 专题研究 集体学习 集体研究 集中学习 闭环办结 现场办结
    选送 遴选 推选 聘任 招募 招考 引回 摸排 转办 答复 回应 接听 接访 接诊 收治 治愈 约谈 惩治 抓捕 逮捕 起诉
    公诉 审理 执结 侦办 捣毁 铲除 端掉 遣返 劝返 劝阻 拦截 止付 冻结 挖运 吹填 新植 连通 联通 打通 架通 接通 开辟
    复建
    迁建 迁入 迁出 搬入 注销 吊销 签署 签订 签定 签下 缔结 建起 建好 铺就 铺装 点亮 办复 受让 增补 整改 看望 包联 邀请
    装卸 开出 发往 销往 售出 卖出 嘉奖 拿下 争得 谋得 策划 上报 呈报 报送 拟定 拟订 起草 草拟 公布 公示 下达 下拨
    派发
    派送 赠送 印制 推送 投递 贷出 动用 提出 提质升级 改造升级 联系 帮办 帮包 停建 缓建 扑灭 扑救 收到 收看 办完 采用
    拨给 补足 筹得 募得 筹到 推介 整顿 策划生成 谋划生成 公开配售 配售 配租 补建 补植 康复救助 加固改造 维修改造
    维修加固
    提质改造 治理修复 清理整治 排查整治 改造维修 新建续建
    开工建设 竣工投产 建成投产 建成运营 规划建设 新建改建 改造新建 改造完成 新改扩建 启动建设 加快建设 清理处置
    消化处置 盘活处置 收回处置 关闭退出 淘汰退出 招标拍卖 调引 赢得 夺得 供应 应急排险 改造规范 整治规范 配租配售
    培强做大 做大做强
    做优做强 做强做优
    做强做大
    排查隔离核检 扭转 部署 宣布失效 发布 释放 梳理 归并 编写 撰写 征拆 承建 承揽 查实 惩处 打响 撤除 申创 报审 缴存
    拨发 返补 爆破 爆破拆除 依法拆除 集中拆除 依法关停 依法取缔
    挂联 修筑 修葺 埋设 开凿 砌护 采写 开建 兴修 启建 办妥 调派 垦造 劝退 拦蓄 摘取 搭起 批捕 遴聘 指派 征占 举荐
    购入 垫付 代缴 接到 核销 卸掉 卸下 喜摘 喜夺 勇夺 勇摘 豪取 揽获 捧得 裁并 摧毁 根除
    """
))
# Verbs that a clause may open with, but that also stand inside names.
_OPENING = _ACTING | frozenset(entries(
    """
    修护 实建
    扩宽 中修 小修 拓改 拉通 加铺 摊铺 补铺 改迁 换装 保养 试铺 预埋 彩化 接养 管养 周济 关怀 转诊 搜救 施救 接返 送返
    复核 抚慰 柔性引才 争引 预拨 追补 支用 缓收 上解 融得 贴补 接办 包办 签收 入列 申建 复审 唤醒 招租 做优 打配
    验收 验收合格 验收通过 整备 选优配强 选好配强 选优建强 配优建强 配齐建强 建强 选好用好
    栽种 修改 废止 保留 拜访 撤并 撤销 退出 托管 做大 做强 培强 壮大 调低 调高 拍卖 征迁 演出 放映 巡演 募捐
    新修 装配
    增建
    减征 清欠 选拔 筛查 抽查 抽检 督查 追究 问责
    通报 开挖 扩增 扩充 开启 开办 管护 巡护 洽谈 承运 夺取 分发 投送 投建 注入 注资 授信 减负 停止 暂停 使用 运用
    改良 压降 平息 建造 补偿 补助 出版
    投保 创作 编排 摄制 收获 引种 评出 聘用 收集 采集 检修 检验 养护 维护
    选举产生 提标改造 调配
    承租 孵化 转化 推荐 开采 勘查 钻探 扶植 激励 公开 分配 配发 分流 抚恤 巡视 接收 收养 接纳 容纳 消纳 外调
    调剂 追加 变更 备案 签发 放贷 融通 更新 申报 归还 降解 处罚 处理 查结 录取 收治 救援 营救 转运 疏散 撤离 提拔
    任用
    轮换 交流 配售 定向 拆解 回收 收容 检获 缴获 销毁 查获 拔除 清运 清除 拆改 装修 粉刷 硬化 开诊 开业 开馆 开园
    开班 运行 揭牌 封顶 抢修 打击 准入 处分 代缴 转移输出 消化 首发 抗御 抵御 防御
    交付 交付使用 开设 加开 查扣 移送 曝光 翻建 重建 编发 编纂 奖助 补录 补栽 补充 移栽 飞播 封育 抚育 放养 放流
    宰杀 饲养 研制 创制 试制 代建 联建 铺筑 浇筑 替换 报废 兼并 重组 改组 剥离 移交 采挖 挖掘 勘测 核查
    探望 护送 抢救 收贮 征缴 征订 认领 认养 领办 主办 合办 联办 筹办 申办 代办 租用 转让 结成 迎来 引荐 宣讲 播放
    上演 创排 排演 展演 展出 拍摄 录制 收藏 偿付 支付 派遣 互换 运送 发运 诊治 随访 录入 汇聚 促成 凝炼 凝练 查出
    清付 追付 补付 垫付
    精减 做实 做好 细化 细化完善 刑拘 侦结 破案 采伐 采录 查验 翻新 清洗 疏通 清掏 核实 清查 清缴 接回 解救 挽救
    帮教 帮困 帮建 捐助 承保 补缴 免费发放 配套建设 调配 租借 借调 选调 回引 搬离 腾空 腾挪 拆并 拆建 关并 繁育 引繁
    试种 创设 创立 培优 扶优 扶强 孵育 调训 送训 督办 查究 查纠 查改 纠正 捐建 统建 自建 续签 揽获 捧得 囊括 包揽
    续聘 荣膺 上榜 入围 就地安置 提档升级 扩面建设 谋划建设 跟踪服务 跟踪管理 召开 发现 优化调整 新批 新获
    新获批 新获评 新获认定 新入选 新入围 新上榜 新评
    综合整治 综合治理 综合改造 升级改造 升级为 升格 升格为 更名 扩容 拟 拟新增 拟安排
    新扩 新扩建 招录 整理 复耕 回迁 拆迁 包装 跟踪 回访 培树 制修订 参与制定 主导制定 诊疗 体检 播种
    抢种 套种 改种 补播 防治 衬砌 新架 增容 施划 划设 延长 罩面 刷新 架起 改薄 引才 配齐 配强
    普查 配送 销号 罚没 审查 引流 带富 联结 摘帽 创响 叫响 串联 出清 购进 外销 创造 新购
    引导支持 争取落实 落实争取 争取到位 筹措落实 发放落实 新建提升 提升新建 升级建设 建设提升 建设改造 改造建设
    更新改造 更换改造 改造更换 修建改造 维修养护 管护修复 清理清退 清理整顿 清理规范 排查整改 整改销号 拆除违规
    汇总 汇编 代征 清拆 清表 回填 侦查 查摆 追责 打赢 上交 下沉 选配 选定 审核 审定 核定 核准 核增 消灭 缩减 减收 退付
    退库
    筹备 筹划 发送 发动 发出 发掘 栽培 种下 播撒 复种 迁移 迁改 培塑 帮带 接管 清扫 整饰 修整 加宽 加高 拓建 扩种 扩繁
    增种
    增辟 浇灌 开掘 护砌 喷涂 出具 出资 出动 置办 播出 编创 召集 提炼 照料 照顾 抚养 检视 扑杀 捕杀 解答 转入
    转出 采掘 开垦 制作 汇集 聚集 聚拢 集结 暗访 表扬 挖出 激活 激发 催生 涌现出 涌现
    筑牢 织密 停产 停办 搬走 迁走 填平 填补
    弥补 汇入 宣判 判处 甄选 挑选 摸清 排定 续办 试行 瞄准 印刷 履行 救活 盘点 植绿 送达 送出 揭榜 稽查 征求 平整 平移
    播报
    更替 迎接 占用 流入 流出 新拓 新添 申领 扶助 悬挂 张贴 播发 刊播 归档 查阅 初核 强戒 收戒 暂扣 破解 合并
    检疫 捕捞 外运 换发 摆放 屠宰 辐射 通达 满足 转正 美化 轮岗 交流轮岗 归并 批准 成交 隔离管控 评审 摸排管控
    鼓励 支援 实行 进行 带领 听取 欢迎 制止 禁止 抢抓 抓住 抓紧
    迈进 进军 增投 辟建 严查 严打 严控 严防 严禁 防止 访问 出席 视察 选购 选用
    开征 疏解提升 疏解整治
    废除 放弃 放宽 放开 简化 主持 督促 介绍 展示 庆祝 发起 感谢 结束 摆脱 打开 打破 破除 经受
    经受住 掀起 开创 开拓 探索 塑造 传承
    践行
    留下 预留 封存 焚烧 复制 复制推广 改正 推迟 截留 遭受 遇到 导致 引起 具有 享有 存在 出现 面临 夯实 盯住 稳住
    造福 扩展
    分担 接续 维持 彰显 展现 加大 增强 贯彻 搞好 改进 树立 克服 理顺 依靠 确定 作出 注重 赋予 掌握 奠定 确立
    摘除 示范种植 试验种植 示范推广 统筹整合
    埋置 绘制 大中修 送上 送去 讨回 导入 刺激 带货 代销 推销 寄递 揽收 囤储 追偿 查补 抵扣 代扣 打捆 打包 外聘 返聘
    消杀 封控 解封 接生 巡诊 义诊 深翻 机播 机收 订购 调供 引调 补给 压采 封填 清障 整饬 盖起 去化 辅导 接洽 编修
    解读 新修建 新修缮 新购置 新购买
    安插 安葬 安抚 颁授 办成 备足 备齐 备好 背回 编撰 编入 编译 编成 变卖 捕获 捕捉 补办 补选 补强 采办 采制 裁定 裁决
    参训 参建 参评 查禁 查找
    抄送 撤回 撤换 撤出 撤下 呈送 承印 惩办 惩戒 充实 抽取 筹到 除掉 传授 创编 创演 搭载 打制 代管 代养 代耕 带回 带来
    带走 递交 点验 调换
    订立 订阅 定做 丢弃 动迁 督导 堆放 敦促 夺回 发还 发售 返修 贩卖 放飞 放归 放生 分拨 分送 分设 封闭 封停 封堵 缝制
    俘获 赋码 付给 附设
    改编 赶制 割除 革除 攻破 购得 购回 雇用 雇佣 观看 号召 耗费 核验 划出 画出 还清 回灌 获取 获颁 击落 缉捕 缉拿 寄送
    加盖 加挂 加派 加封
    检出 检举 减持 减除 剪除 奖给 讲授 交还 交纳 缴清 叫停 揭露 结清 解除 解聘 解冻 借出 借入 借阅 禁毁 救起 捐出 开除
    开具 勘界 考录 扣除
    扣留 跨越 扩编 扩招 拉运 揽储 猎捕 临摹 领取 留存 留用 买断 买入 描绘 灭杀 纳管 挪用 披露 骗取 评聘 平反 谱写 砌筑
    启封 迁葬 签回
    遣送 抢播 抢通 抢建 清还 清剿 清点 求购 驱离 驱逐 取用 劝离 认购 认缴 撒播 筛选 筛出 删除 删减 商定 上传 上架 烧毁
    申购 审减 施用
    始建 收归 收纳 收审 收编 收押 收录 疏导 赎回 送医 送往 搜集 索赔 踏勘 谈成 探访 掏挖 提取 题写 添建 添加 填报 条播
    停用 停发 投喂
    涂刷 退回 退赔 吞并 托运 拖运 拖走 挖通 围垦 围封 委派 委托 稳控 喜获 献出 写出 卸载 新立 修正 修通 修剪 蓄积 选取
    选育出 寻找 寻回
    延聘 严处 严惩 沿用 掩埋 邀约 移除 引来 约访 约见 运回 运走 载入 暂缓 增编 赠阅 炸毁 炸除 摘掉 展播 张挂 招用 召回
    征借 征召 证实
    支助 制发 制成 制播 终止 终结 筑起 筑成 抓拍 转达 转发 转供 转呈 转租 转交 装订 追查 追授 追赃 捉拿 租种 做成 作废
    发射
    调进 试办 协办 补修 砍伐 救济 接济 医治 防除 改换 布置 看护 刷白 创出 资送 贮存 新垦 间种 改植 保护提升 保护修复
    淹没 提醒谈话 函询 晋升 加密 停运 审核验收 上争 拔掉 拔除 使用好 服务好 额外支持 新种植 新植 新栽 选拔出
    上线 上线运行 综合开发 补栏 冻配 平抑 优待 上马 晋级 流调 点播 低改 高接换优 除治 拓浚 加高培厚 回补 大修 铺油
    靠泊 列养 打处 追赃挽损 报备 矫正 包案 辞退 供养 勘定 复排 火化 编组 整组 组训 回笼 清降 切改 补绿 增植 增绿
    鉴定 网签 救护 包保 追讨 征收入库 免疫 认证 揭牌运营 疏解 挖潜 接受 拿到 走向 迈向 住进 搬进 住上 搬到 担任 补办
    铺排 确认 排除 转送 安顿 撮合 采收 劝导 植入 拆分
    督改 责改 督促整改 责令整改 督办整改
    新获得 参与制订 参与修订 油化 下架 打贮 避险搬迁 创评 应诉 办起 续贷 收取 包抓
    """
))
# Nouns of their own whose first character or word would else go on from the verb: 新投产|物流枢纽, 修缮|中心小学.
_OTHER_NOUN = (
    "率先|额外|值班|数控|量子|链[主条]|商[业务标超场会]|物[流业联]|师范|业[余态]|所[属有]|点餐|器[材械]|库[区房]|池塘|场站|权[威属]"
    "|式样|型[钢材]|和[美谐]|期货|制[药种砂糖氢]|成[品衣长套]|标准(?:[化厂农粮海堤渔鱼渠球泳田校车篮足]|地块)|资金互助|能力提升"
    "|中心(?:[村镇城路街校]|小学|学校|幼儿园|卫生院|敬老院|广场)|平台(?:公司|经济)|系统集成|体系认证|设施(?:蔬菜|农业|大棚|[果瓜菌菜])"
    "|设备更新|网络(?:直播|货运)|机制砂|活动(?:中心|室|广场)|安置小区|书屋|项目库|规模(?:[养种化]|以上|企业|牧场)|安全(?:饮水|岛|通道|社区)"
)
# What shows that the verb opens a noun: a compound, or the rate or amount of what was done.
_GOES_ON = re.compile(
    rf"(?!{_OTHER_NOUN})"
    r"(?:(?<=规范)化|展(?=项目|工程|行动|规划|基金)|率|额|值|数(?!据|字)|量|费|学金|款(?!项)|金(?!融|属|牌|奖|银)|链|商(?!品|户|铺|贸|圈)|房源|专款|(?<=补助)补贴|(?<=成交)总?价款|(?<=验收)[前后时]|站(?!点)|点(?!位)|所|品(?!牌|种)|物(?!资|品)|者|员(?![额工])|师(?!生|资)|业(?!务|主)|器|库|池|场(?!所|地|馆)|价|权|书(?!籍)|式|型|性"
    r"|和|与|及|、|的|期|制(?![假毒贩售黄]|造业)|(?<=包装)印刷|(?<=屠宰)加工企业|(?<=投保)(?:企业|农户|农民|户|家庭|单位|人)|(?<=新扩)建|(?<=回迁)(?:群众|居民|户|安置房)"
    r"|成|、?半停产|贸易|首[秀展演]|(?<=飞播|更新)造林|(?<=发动|收割|播种|装卸|浇灌|饲养|搜救|印刷|回收|清扫|屠宰)机|(?<=补植)补造|(?<=揭榜)挂帅|载体|面积|里程|人[数次]|收入|支出|成本|标准|资金|经费|能力|活动|户数|件数|笔数|(?<=捕捞)渔船|医院|(?<!撤并|撤销|裁撤)机构|中心|基地|平台|系统|体系|设施|设备|网点|网络|制度|政策(?!性)"
    r"|机制|周期|时间|时限|条件|程度|强度|规模|总量|总额|总数|总值|水平|指数|比例|比重|安全(?!隐患|事故|问题|风险)|安置(?!房)|对象|(?<!出动|抽调|裁减|疏散|撤离|划转|清退|派遣)人员(?!密集)|补助金|(?:省内|国内|国际|行业)空白|(?:司法|检察|公安|纪检监察)机关|病例|服务$|[一-龥]{2}率$|$)"
)
_BUILT_ALONE = re.compile("医院|中心|基地|平台|机构|网点|站点|场所")
"""Houses that a verb of building makes no name of (新改扩建|医院)."""
# What was done, as part of a name that reports give to a thing.
_NAMED_WITH = frozenset(entries("征迁 减负 补助 更新 竣工 转化 备案 抚恤 收容 硬化 消化 申报"))
# Verbs that go even where the vocabulary lists the name with them too (整治河道, 兑现惠企资金).
_GOES = re.compile("|".join(entries(
    """
    (?:取消|下放|清理|精简|调整|、|和|与|及)+(?=行政审批事项) 整治提升 整治 治理 清淤疏浚 清淤 清理 加固 除险加固 修复
    处置 排查化解 排查调处 调解 调处 化解(?=矛盾|商品房) 兑现 兑付 征收(?=土地|房屋) 流转(?!土地) 培训 培养
    资助(?!学生) 接种 募集 优化 增加(?=学位) 关停 更新(?=公交车) 购置 (?:紧急|安全)?转移安置
    (?:紧急|安全)?转移(?=群众|人员|危险) 新?招聘 立案查处 查处 受理 办结 到位 帮助 帮扶 吸纳 引育 获得 落实 解决 铺设
    复垦 恢复(?=耕地) 开工(?=安置房) 开行 开通 签约(?=亿元) 腾退
    """
)))
# How far works have come: they say nothing of what is built, but open the name of works that have come so far.
_STAGES = frozenset(entries(
    "竣工 完工 主体完工 主体竣工 主体建成 主体封顶 开工 新开工 续建 建成 投产 试投产 试生产 交付 竣工通车 建成通车"
))
_ALONE = _OPENING | _STAGES
# What serves to do it: 清运车辆, 救援队伍.
_SERVING = re.compile(r"督查检查考核|(?:清运|转运|救援|抢修|养护|巡护|运送|检修|回收|收集|抢救|核查|巡视)"
                      r"(?:车|船|机|队|人员|力量|物资|基地)")
SERVING = re.compile(
    "(?:服务|培训|放映|接待|收购|加工|调解|监测|检测|检验|检查|展示|展销|开发|托管|代销|处理|焚烧|净化|推广|维修|维护|转移|控制|接种|诊疗|征收|审批|拍卖|流转|装配|创作"
    "|演出|接访|采购|储备|养护|救援|投递|回收|管护|救助|帮扶|种植|养殖|孵化|研发|生产|制造|销售|交易|担保|运输|配送|仓储|保洁|清洁|巡逻|体检|护理|康复|急救|避险|疏散"
    "|报警|监控|宣传)"
    "(?:大厅|专[区窗线班员柜]|[站室厅厂库店队柜所班]|点(?!位)|站点|团队|窗口|门诊|车间|中心|基地|公司|组织|机构|场所|网点|驿站|联盟|协会|小组|超市)(?=$|[、和与及]|建[设成]|全|提|投)"
)
"""Houses, bodies and gear named by what is done there: no clause begins with the verb (乡镇|服务大厅)."""
_FIRST = frozenset(verb[0] for verb in _ACTING)
_ANY_FIRST = re.compile(f"[{''.join(sorted(_FIRST))}]")
_LONGEST = 4
_LENGTHS = {
    first: tuple(sorted({len(verb) for verb in verbs if len(verb) <= _LONGEST}, reverse=True))
    for first, verbs in groupby(sorted(_OPENING), key=itemgetter(0))
}
"""By the character that verbs open with how long those are, the longest first."""
_NEWLY = re.compile(r"(?:筹集|晋|当选|遴选|纳入|认证|启动|竣工|交付|接入|签订|划定|核定)(?=[^一-龥]*..)")
_STOCKED = frozenset(("登记", "注册"))
"""What was newly done so is a stock of its own (新登记市场主体)."""
LAST_OPENS = _FIRST | frozenset("累成先合总共率陆相全携")
"""Characters of which one stands in every text that holds a verb such as ``last_verb`` finds."""
# What has a name of one character, by the verb that it goes with: 全年产|鞋8亿双, 打|井46口. Of other verbs it may be
# no more than what is left of a longer word.
_SHORTEST_NAMES = frozenset("人户村")
SHORT_NAMES = {
    "养": frozenset("鸡鸭鹅兔牛羊猪鱼虾"),
    "产": _SHORTEST_NAMES | frozenset("鞋煤钢铁粮茶棉油糖盐酒纸布铝铜铅锌金电气肉蛋奶鱼果菜药瓜桃梨枣麻烟丝豆稻麦"),
    "打": frozenset("井"), "凿": frozenset("井"), "挖": frozenset("井塘池窖沟渠"), "修":
    frozenset("路桥渠坝堤池塘井"),
    "筑": frozenset("路坝堤"), "架": frozenset("桥"), "建": _SHORTEST_NAMES | frozenset("桥坝池塘窖渠井"),
    "设": _SHORTEST_NAMES | frozenset("站"), "种": frozenset("树菜粮棉瓜"), "栽": frozenset("树"), "": _SHORTEST_NAMES,
}
_DIGS = frozenset("打凿挖修筑架建种栽")
# 组织群众|打井46口: who is moved to do it.
_MOVED = re.compile(
    "(?:组织|发动|动员|带领|号召|引导|鼓励|指导|督促|协助|帮助|推动)了?(?:广大|全[省市县区州镇乡村]|辖区|各类|社会)?"
    "(?:(?:党员|机关|镇村|基层)?(?:干部|职工|干部职工|党员)|群众|干群|农民工|农民|农户|农牧民|村民|居民|社员|民工|民兵|青年|学生|志愿者|企业|商户|力量|资本"
    "|金融机构|银行|各界|贫困户|脱贫户|合作社|经营主体|市场主体|高校|院校|科研院所|乡镇|单位|医院|学校|市民|商家|车企|[、和与]){1,4}(?=..)"
)
_DEEDS = ("植树", "造林")
_LED_TO = (
    *_DEEDS, "捐款", "捐资", "捐物", "认捐", "投工投劳", "献血", "义务献血", "无偿献血", "返乡", "外出", "自主创业",
    "务工", "流转", "盘活", "申报", "申请",
)
"""What names open with that those who were moved did (引导农民|流转土地)."""
_MOVES = frozenset("组发动带号引鼓指督协帮推")
_JOINED = re.compile(r"[、和与及或](?=..)")
# How something was done: no part of a name where a verb follows.
_HOW_DONE = frozenset(entries(
    """
    细致 妥善 稳妥 审慎 广泛 踊跃 果断 从严 从快 严肃 严密 严厉 依法 科学 分区 分类 分段 分片 分批 分期
    分步 逐步 逐一 逐户 逐村 统一
    多次 反复
    靶向 定向 联合 牵头 自主 直接 正式 初步 提早 超前 尽快 尽早 抓紧 加紧 限期 倾力 倾情 悉心 鼎力 通力 强势 高频 快速
    分层 分级
    现场 当场 网上 线上 入户 上门 就地 就近 热情 耐心 用情 用力 大胆 有力 集中 专项 重点 临时 高效 滚动 同步 规范
    提前 足额 无偿 随机 线下 依规 连夜 火速 适时 适当 悉数 全数 如数 如实 及早 按需 按期 逐项 逐条 逐个 逐级 批量
    连片 成片
    限时 全域 全员 挂图 定点 闭环 合理 优先 择优 多元 全程 高位 项目化 清单化 市场化 社会化 网格化 系统化 差异化
    组团式 菜单式 订单式 一站式 全链条 全周期 市县联动 县乡联动 政企联动 上下联动 部门联动 镇村联动 三级联动 四级联动
    五级联动 因地制宜 因时制宜 因村施策 因户施策 因企施策 分类施策 精准施策 综合施策 多管齐下 对标一流 挂图作战
    """
))
_REBUILT = frozenset(("迁建", "复建"))
"""What names the works that they open: 县人民医院迁建项目."""
_HOW_PLAINLY = frozenset(("依法", "限期", "尽快", "逐一", "从严", "果断"))
"""Those that open the name of nothing (依法|关停企业)."""
_NAMES_NOTHING = frozenset(("推进", "推动", "抓好", "抓实", "支持", "引进", "打造"))
"""Verbs that no name holds (重点|推进|吉利20万辆整车)."""
_HOW_FIRST = frozenset(word[0] for word in _HOW_DONE)
_MANNER = re.compile(r"(?:全年共?|合力|共同|携手|累计|成功|先后|合计|总共计|共计|总共|率先|陆续|相继)(?=...)")


def _how_end(text: str) -> int:
    """Where the words end that open the text and say how something was done, or 0."""
    if text.startswith("依法依规"):
        return _LONGEST
    return next((size for size in range(_LONGEST, 1, -1) if text[:size] in _HOW_DONE), 0)


_RAISED = re.compile("[一-龥“”]{1,12}(?:款|资金|经费)$")
"""Money that was raised (筹资|“户户通”工程款)."""


def verb_end(text: str) -> int:
    """Where the verb that opens the text ends; 0 where none does, or where a noun goes on behind it."""
    if text[:1] in _MOVES and (moved := _MOVED.match(text)):
        rest = text[moved.end() :]
        led = LEAD.match(rest)
        end = led.end() if led else verb_end(rest)
        return moved.end() if rest.startswith(_LED_TO) or 0 < end < len(rest) else 0
    if text[:1] == "新" and text[1:] in _DEEDS:
        return 1
    if text[:2] in ("筹资", "集资") and _RAISED.match(text, 2):
        return 2
    for length in _LENGTHS.get(text[:1], ()):
        if text[:length] in _OPENING:
            end = length + text.startswith("了", length)
            joined = _JOINED.match(text, end)
            if joined and (verb_end(text[joined.end() :]) or LEAD.match(text, joined.end())):
                # 取消、停止行政事业性收费
                return joined.end()
            if _SERVING.match(text):
                return 0
            built = text[end - 1 : end] in ("建", "办") and _BUILT_ALONE.fullmatch(text, end)
            return 0 if _GOES_ON.match(text, end) and not built else end
    if text[:1] in _DIGS and text[1:] in SHORT_NAMES[text[0]]:
        return 1
    how = _how_end(text) if text[:1] in _HOW_FIRST else 0
    if how and text[2:]:
        rest = text[how:] or " "
        led = None if rest[0] in _MOVES and _MOVED.match(rest) else LEAD.match(rest)
        end = led.end() if led else verb_end(rest) or 2 * (rest[:2] in _NAMES_NOTHING)
        if rest[0] in _MOVES and end and rest[end:] in _DEEDS:
            return how + end
        if (joined := _JOINED.match(rest, end)) and end and (
            second := verb_end(rest[joined.end() :]) or len((LEAD.match(rest, joined.end()) or " ")[0].strip())
        ):
            # 依法关停和取缔企业
            end = joined.end() + second
        # 细致服务隔离人员, but 集中供热: a verb with its object follows.
        least = 1 if text[:2] in _HOW_PLAINLY or rest[:end] in _NAMES_NOTHING else 2
        return how + end if end > 1 and len(rest) - end > least and not _GOES_ON.match(rest, end) else 0
    if text[:1] == "新" and text[1:2] != "增":
        # 新开设, 新获批, 新筹集: what was done is new.
        led = _NEWLY.match(text, 1)
        end = led.end() if led else 1 + verb_end(text[1:])
        return end if end > 1 else 0
    return 0


_PAID_NEWLY = re.compile("新(?:投入|筹[集措]?|争取|注入|到位|拨付|下达)(?=[一-龥]{0,8}(?:资金|经费|款)$)")
"""What was done anew with money (新投入|资金)."""


def newly(text: str) -> int:
    """Where a verb behind 新 ends that opens the text (新落地|项目), or 0."""
    if text[1:2] == "增" or text[1:3] in _STOCKED:
        return 0
    if paid := _PAID_NEWLY.match(text):
        return paid.end()
    if text[2:3] != "通" and (led := verb_end(text[1:])) > 1:
        # 新架设|线路, but 新增|设施蔬菜 and 新修|通村公路
        return 1 + led
    deed = DEED.match(text, 1)
    return deed.end() if deed and len(text) - deed.end() > 1 and not _GOES_ON.match(text, deed.end()) else 0


def is_verb(text: str) -> bool:
    """Is the text a verb and nothing else?"""
    return text in _ALONE


def named_with(name: str) -> int:
    """Where the verb ends that opens a name which the vocabulary lists with it (颁发证书), or 0 where it belongs."""
    gone = _GOES.match(name)
    if gone and len(name) - gone.end() > 1 and not _GOES_ON.match(name, gone.end()):
        return gone.end()
    return 0 if name[:2] in _NAMED_WITH else verb_end(name)


def last_verb(text: str) -> int:
    """Where the last verb ends that parts a thing from who did it (项目成功竞得|补助资金), or 0."""
    # Few texts hold a character that such a verb opens with.
    for start in range(len(text) - 3, 0, -1) if _ANY_FIRST.search(text) else ():
        if text[start] not in _FIRST:
            continue
        for length in (4, 2):
            if text[start : start + length] in _ACTING:
                end = start + length + text.startswith("了", start + length)
                if not _GOES_ON.match(text, end) and not (
                    text[start:end] in _REBUILT and text.startswith(("项目", "工程"), end)
                ):
                    return end
    manner = last_match(_MANNER, text, 1, len(text))
    return manner.end() if manner and (LEAD.match(text, manner.end()) or verb_end(text[manner.end() :])) else 0
