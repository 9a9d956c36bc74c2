/** Chinese names of persons in running text. A guess by surname and by the words around it: a name must be told from 高级社工. */

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const SURNAME = `(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|[${SURNAMES}])`;

/** Words that begin like a name and are none. */
const NO_NAMES =
  '(?:安全|安心|安置|高级|高校|高中|高考|全科|全职|全体|全天|康复|关爱|关怀|关护|关工|成长|成人|成年|方便|常驻|文明|文化|文艺|明天|明确|和谐|和平|和蔼|时间|时段|管理|管护|解答|解决|应急|应当|简单|全部|全市|全区|包括|连续|路上|古镇|宁静|平安|白天|任何|任课|任教|华侨|金融|石油|江苏|江西|万一|车站|师范|师资|师生|项目|单位|单独|单亲|商务|农村|农民|农业|卫生|卫健|游戏|边境|边远|迟到|季度|席位|连心|党员|党政|党支|房屋|查询|查看|施救|施工|温馨|温暖|童年|童心|童趣|盛大|毕业|左右|尚未|符合|申请|申报|章程|景区|宗教|费用|少年|应届|阳光|联系|司法|司机|曲艺|何时|何地|何人|何处|何种|向上|谢谢|许可|许多|任意|马上|周末|周一|周二|周三|周四|周五|周六|周日|周边|周期|周岁|田间|夏天|夏令|夏季|秦皇|顾问|顾虑|严重|严格|严禁|段落|雷雨|史料|兰州|石家|龙头|范围|黄金|黄色|白色|齐全|金牌|高职|全程|全国|成立|常用|常规|常年|常务)';

const TITLES =
  '老师|医生|医师|主任|大夫|律师|社工|院长|所长|站长|校长|护士|警官|法官|检察官|书记|教授|咨询师|治疗师|辅导员|女士|先生|阿姨|同志';

const FULL_NAME = `(?!${NO_NAMES})${SURNAME}(?:某某?|[\\p{Script=Han}]{1,2})`;

/** 李医生, 王小明主任: the surname stands where a word begins. */
const CALLED = new RegExp(
  `(?<![\\p{Script=Han}])(?:请|先|可以|直接){0,2}(?:找|问|由|是|和|与|及|联系|打给)?(${SURNAME}(?:${TITLES})|${FULL_NAME}(?:${TITLES}))`,
  'u',
);
/** 联系人：王小明 */
const NAMED = new RegExp(
  `(?:联系人|负责人|主讲人?|主讲老师|值班人员?|经办人|姓名|名字)\\s*[：:是为]\\s*(${FULL_NAME})(?![\\p{Script=Han}])`,
  'u',
);

/** How words for roles end and names seldom do: 司药, 蒙医, 纪检; two characters long also 安保, 管家, 路长. */
const ROLE_ENDS = '(?<![员师医工官委检药傅警教])(?<!(?<![\\p{Script=Han}])\\p{Script=Han}[长保家管士导])';
/** A part of a role that is nothing but a name, alone or behind a title: 王芳, 社工 王芳, 心理老师王芳. */
const BARE = new RegExp(`(?:(?<![\\p{Script=Han}])|${TITLES})(${FULL_NAME})${ROLE_ENDS}(?![\\p{Script=Han}])`, 'u');

const WHOLE_NAME = new RegExp(`^(${FULL_NAME})${ROLE_ENDS}$`, 'u');

const CHILD = '学生|孩子|儿童|小朋友|同学|女童|男童|女孩|男孩|患儿|幼儿|未成年人|服务对象|受助人|受害人|个案';
const ABOUT =
  '(?:的)?(?:家长|父亲|母亲|爸爸|妈妈|监护人|爷爷|奶奶|外公|外婆)?[\\s，,、；;：:（(]*(?:的)?(?:电话|手机|联系|住址|家住|住在|身份证|\\d)';
/** 学生：王小明, 学生叫王小明, 学生王小明（电话 …） */
const CHILD_NAMED = new RegExp(
  `(?:${CHILD})(?:的?(?:姓名|名字))?\\s*(?:[：:]|名?叫|是叫)\\s*(${FULL_NAME})(?![\\p{Script=Han}])|(?:${CHILD})\\s*(${FULL_NAME})${ABOUT}`,
  'u',
);

/** 王小明，三年级，父亲在外打工: a name, how old, and what is at home. 古诗词，三年级 is a course. */
const CHILD_TOLD = new RegExp(
  `(?<![\\p{Script=Han}])(${FULL_NAME})\\s*[，,、：:（(]\\s*(?:男|女|[一二三四五六七八九1-9]年级|初[一二三]|高[一二三]|\\d{1,2}岁)(?![\\p{Script=Han}])[^。\\n]{0,20}(?:父亲|母亲|爸|妈|爷爷|奶奶|外公|外婆|家住|打工|单亲|离异|情绪|确诊|辍学)`,
  'u',
);
/** 1号王小明家: behind a number of a house. 2楼党群之家 and 8号江南人家 are houses. */
const FAMILY_HOME = new RegExp(
  `(?<=[\\d号室楼栋幢弄层组村院])\\s*(${FULL_NAME})(?:同学|小朋友)?的?(?<![之人大管当农酒渔住专作商厂国客店公世自皇])家(?:里|中)?(?![\\p{Script=Han}])`,
  'u',
);

/** The name of a child in a text; `undefined` when none is seen. */
export function minorIn(text: string): string | undefined {
  const found = CHILD_NAMED.exec(text);
  return found ? (found[1] ?? found[2]) : CHILD_TOLD.exec(text)?.[1];
}

/** The name of a family whose home an address tells; `undefined` when none is seen. */
export function familyHomeIn(address: string): string | undefined {
  return FAMILY_HOME.exec(address)?.[1];
}

/** How names of offices, places and newspapers end that are as short as a person's. */
const NO_PERSON_ENDS = /[区县市省州镇乡街村报网社刊院校局部委会厅办台处所站队团司馆店旗盟大路]$/;

/** A text that is a name and nothing else, with or without a title; `undefined` when it is none. */
export function onlyName(text: string): string | undefined {
  const bare = text
    .replace(/\s/g, '')
    .replace(/[（(][^）)]*[）)]$/, '')
    .replace(new RegExp(`(?:${TITLES})$`, 'u'), '');
  return NO_PERSON_ENDS.test(bare) || [...bare].length < 2 ? undefined : WHOLE_NAME.exec(bare)?.[1];
}

/** The name of a grown-up, with a title or as somebody to ask for; `undefined` when none is seen. */
export function personIn(text: string): string | undefined {
  return CALLED.exec(text)?.[1] ?? NAMED.exec(text)?.[1];
}

/** A name that stands in a role without any word around it; `undefined` when none is seen. */
export function bareNameIn(role: string): string | undefined {
  return BARE.exec(role)?.[1];
}
