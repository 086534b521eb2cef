import { z } from 'zod';
import { parseLimit } from '../domain/limit.ts';
import { type Meaning, mean } from './fields.ts';
import { mendPhone, mendYesNo } from './mend.ts';
import { matching, scalar } from './scalar.ts';

/** Any text, where it means something of its own. */
export const textOf = (meaning: Meaning) => mean(z.string().trim().min(1), meaning);

export const text = textOf({ expected: '一段文字' });

const PHONE =
	/^(?:0\d{2,3}-\d{7,8}(?:转\d{1,6})?|1[3-9]\d{9}|1\d{2,4}|9[56]\d{3,4}|[48]00-\d{3}-\d{4})$/;

/** `0359-0001001`, `0359-0001001转2`, `12345`, `95598`, a mobile number (which the privacy gate then asks about). */
export const phone = scalar({
	expected: '电话',
	example: '0359-0001001',
	read: matching(PHONE),
	mend: mendPhone,
	reason: whyNoPhone,
	advice: numbersIn,
	pattern: PHONE,
});

/** Excel and short habits; to be read after the name of the key. */
function whyNoPhone(written: string): string | undefined {
	if (/^\d[\d.]*e\+?\d+$/i.test(written)) return '被 Excel 改成了科学计数，号码已经不全';
	if (/^[1-9]\d{2}-?\d{7,8}$/.test(written)) return '像是丢了开头的 0（Excel 会这样）';
	if (/^\d{7,8}$/.test(written)) return '少了区号';
	if (/^\d{3,6}$/.test(written)) return '像是内部短号，外面打不通';
	if (/\d{7}\s*[/、，,；;]\s*\d{1,6}$/.test(written)) return '第二个号码没有写全';
	if (/^0\d{2,3}-?\d{7,8}-\d{1,6}$/.test(written)) return '像是带着分机';
	if (/\p{Script=Han}/u.test(written.replace(/转|分机/, ''))) return '只写号码，不写别的字';
	return /\d{7}[/、，,；;\s]+\d{7,8}(?!\d)/.test(written)
		? '像是写了两个号码，每个都要带区号'
		: undefined;
}

/** The numbers in words and signs that are no part of one. */
function numbersIn(written: string): string | undefined {
	const [, outside, inside] = /^(0\d{2,3}-?\d{7,8})-(\d{1,6})$/.exec(written) ?? [];
	if (outside) return `分机写在“转”后面：${mendPhone(outside)}转${inside}`;
	const numbers = written.match(/(?<!\d)0\d{2,3}-\d{7,8}(?:转\d{1,6})?(?!\d)/g) ?? [];
	if (numbers.length === 1 && !/\d/.test(written.replace(numbers[0] ?? '', '')))
		return `写成：${numbers[0]}`;
	return undefined;
}

export const yesNo = scalar({
	expected: '“是”或“否”',
	example: '是',
	read: (written) => (written === '是' ? true : written === '否' ? false : undefined),
	mend: mendYesNo,
	pattern: /^[是否]$/,
});

export const wholeNumber = scalar({
	expected: '整数',
	example: '6',
	read: (written) => (/^\d{1,6}$/.test(written) ? Number(written) : undefined),
	mend: (written) =>
		written
			.normalize('NFKC')
			.trim()
			.replace(/\s*[个项份块件]$/, '')
			// Thousands, and nothing else: `2,3` and `1 48` may be two numbers.
			.replace(/^\d{1,3}(?:,\d{3})+$/, (grouped) => grouped.replaceAll(',', ''))
			.replace(/^[一二两三四五六七八九]$/, (numeral) =>
				String('一二三四五六七八九'.indexOf(numeral.replace('两', '二')) + 1),
			),
	reason: (written) => (/\d\D+\d/.test(written) ? '像是写了几个数' : undefined),
	pattern: /^\d{1,6}$/,
});

/** Keeps the words; known ones are compared. */
export const limit = mean(text.transform(parseLimit), {
	expected: '时限',
	example: '20个工作日',
});

const RESERVED = new Set(
	'items lists departments changes search share print data report files'.split(' '),
);

/** A record's own id: it becomes part of an address. */
export const id = scalar({
	expected: '编号（小写字母、数字、短横线）',
	example: 'minzheng',
	read: (written) => (whyNotId(written) ? undefined : written),
	reason: whyNotId,
	advice: (written) => {
		const near = nearId(written);
		return near && `可以写：${near}`;
	},
	pattern: /^[a-z0-9-]+$/,
});

/** Why a word can't be an id, to be read after “编号”; undefined if it can. */
export function whyNotId(written: string): string | undefined {
	if (!/^[a-z0-9-]+$/.test(written)) return '只能用小写字母、数字和短横线';
	if (/^\d{6}$/.test(written)) return '不能是六位数字，那是二维码的号码';
	return RESERVED.has(written) ? '不能用网站自己的名字' : undefined;
}

/** An id that is written much the same: `Dang_zheng` → `dang-zheng`. */
export function nearId(written: string): string | undefined {
	const near = written
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/[\s_.]+/g, '-');
	return near === written || whyNotId(near) ? undefined : near;
}

export const email = scalar({
	expected: '电子邮箱',
	example: 'jiandu@donglu.example.cn',
	read: matching(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/),
	mend: (written) => written.normalize('NFKC').replace(/\s/g, ''),
});

export const secureLink = scalar({
	expected: '以 https:// 开头的网址',
	example: 'https://pj.example.gov.cn/donglu',
	read: (written) =>
		/^https:\/\/[^\s"'<>]+$/.test(written) && URL.canParse(written) ? written : undefined,
});

/** A file below `content/files/`. */
export const filePath = scalar({
	expected: '放在 content/files/ 里的文件',
	example: 'files/shenqingbiao.txt',
	read: matching(/^files\/(?!.*\.\.)[^\s\\]+$/),
	mend: (written) => written.replace(/^(?:\.?\/)?(?:content\/)?(?=files\/)/, ''),
	reason: (written) => {
		if (/^[a-z]:|\\/i.test(written)) return '写的是自己电脑里的位置，别人打不开';
		if (/\s/.test(written)) return '里有空格，请给文件改个没有空格的名字';
		return written.startsWith('files/') ? undefined : '要从 files/ 写起';
	},
});

/** One of the words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words) {
	return mean(z.enum(words), { expected: words.join('、'), example: words[0], words });
}

/** What an address ends with that was copied from a browser. */
const PAGE = /\/[^/]+\.(?:html?|jsp|php|aspx?|do)\/?$/i;

/** The site's own address: https, may have a sub-path, ends in “/”; lower-case scheme and host. */
export const siteAddress = scalar({
	expected: '以 https:// 开头、以 / 结尾的网址',
	example: 'https://ymt.example.gov.cn/',
	read: (written) => {
		const isPlain = /^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[A-Za-z0-9._~-]+\/)*$/.test(written);
		// A port or a number that no machine has, `/../`: a browser would go elsewhere, or nowhere.
		return isPlain && URL.parse(written)?.href === written ? written : undefined;
	},
	mend: (written) =>
		PAGE.test(written)
			? written
			: written
					.replace(/^https：?\/\//i, 'https://')
					.replace(/^https:\/\/[^/]+/i, (start) => start.toLowerCase())
					.replace(/[^/]$/, '$&/'),
	reason: (written) => {
		if (PAGE.test(written)) return '写到了一个网页，要写到它所在的文件夹';
		return written.startsWith('https://') ? undefined : '要以 https:// 开头';
	},
	advice: (written) =>
		PAGE.test(written) ? `去掉最后的文件名：${written.replace(PAGE, '/')}` : undefined,
});
