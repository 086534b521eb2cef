/** `东dong` → `['东', 'dong']`. */
function pairs(line: string): readonly (readonly [word: string, pinyin: string])[] {
	return line.split(' ').map((pair) => {
		const [, word = '', pinyin = ''] = /^(\P{ASCII}+)(.+)$/u.exec(pair) ?? [];
		return [word, pinyin];
	});
}

const FIRST = pairs(
	'东dong 西xi 南nan 北bei 上shang 下xia 大da 小xiao 新xin 古gu 长chang 高gao 双shuang 金jin 青qing 石shi',
);
const SECOND = pairs(
	'垆lu 王wang 庄zhuang 河he 岭ling 川chuan 桥qiao 堡bu 寨zhai 陌mo 沟gou 坡po 泉quan 店dian 塬yuan 柳liu',
);

/** 256 places, each with a name and an id of its own. */
export const PLACES = FIRST.flatMap(([a, first]) =>
	SECOND.map(([b, second]) => ({ name: a + b, id: first + second })),
);

/** What matters are about. */
export const TOPICS = pairs(
	'农村宅基地zhaijidi 最低生活保障dibao 临时救助linshi 特困供养tekun 高龄津贴gaoling 残疾人补贴canji 养老保险yanglao ' +
		'医疗保险yibao 就业登记jiuye 失业登记shiye 户外广告guanggao 小作坊xiaozuofang 食品摊贩tanfan 农村聚餐jucan 乡村道路daolu ' +
		'村镇建设xiangjian 临时建筑linjian 危险房屋weifang 土地承包chengbao 土地流转liuzhuan 耕地地力dili 林木采伐caifa 林权纠纷linquan ' +
		'草原防火caoyuan 秸秆焚烧jiegan 动物免疫mianyi 农业机械nongji 水利设施shuili 取水用水qushui 河道采砂caisha 烟花爆竹yanhua ' +
		'安全生产anquan 消防隐患xiaofang 燃气用气ranqi 生活垃圾laji 污水排放wushui 畜禽养殖yangzhi 义务教育yiwu 文物保护wenwu ' +
		'公益性公墓gongmu 殡葬事务binzang 计划生育jiangfu 生育登记shengyu 兵役登记bingyi 优待抚恤youdai 退役安置tuiyi 信访事项xinfang ' +
		'人民调解tiaojie',
);

const SURNAMES = [
	...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
];
const GIVEN = [
	...'伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂志国建文海春雪云松柏晓东红梅玉珍宏',
];

/** 40 surnames and 1,600 given names: hardly ever the same twice. */
export function personName(random: { pick<Value>(values: readonly Value[]): Value }): string {
	return random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
}

/** `0359-0012005转12`. */
export function phone(number: number, extension?: number): string {
	const main = `0359-${String(number).padStart(7, '0')}`;
	return extension === undefined ? main : `${main}转${String(extension).padStart(2, '0')}`;
}
