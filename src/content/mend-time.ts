/** What a clerk surely meant by a date or a time; anything else is handed back as it is. */
import { plain } from './mend.ts';

const twoDigits = (number = '') => number.padStart(2, '0');

/** `2026年3月1日`, `2026/3/1`, `20260301`, `二〇二六年三月一日` → `2026-03-01`. */
export function mendDate(text: string): string {
	return inDigits(
		plain(text.replace(/\s+0{1,2}:00(?::00)?$|[（(]?(?:周|星期)[一二三四五六日天][）)]?$|\.$/, '')),
	)
		.replace('元月', '1月')
		.replace(/^((?:19|20)\d{2})(\d{2})(\d{2})$/, '$1-$2-$3')
		.replace(/^(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})[日号]?$/, (_, year, month, day) => {
			return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
		});
}

const NUMERALS = '〇一二三四五六七八九';

/** `二〇二六年三月十五日`, as official letters are dated → `2026年3月15日`. */
function inDigits(text: string): string {
	if (!/^[〇零○一二三四五六七八九]{4}年/.test(text)) return text;
	const digit = (numeral: string) => String(NUMERALS.indexOf(numeral));
	return text
		.replace(/[零○]/g, '〇')
		.replace(/(?<=年|月)[一二三四五六七八九十]{1,3}(?=月|日)/g, (number) => {
			const [ones = '', tens] = number.split('十').reverse();
			return `${tens === undefined ? '' : tens || '一'}${ones || (tens === undefined ? '' : '〇')}`;
		})
		.replace(/[〇一二三四五六七八九]/g, digit);
}

/** `2026年2月15日—2026年2月23日` → `2026-02-15至2026-02-23`. */
export function mendDateRange(text: string): string {
	const [from = '', ...others] = text.split(/[至到~～—]+/);
	const begun = mendDate(from);
	// `2026年10月1日至7日` names year and month once.
	const whole = (to: string) => {
		const [, month, day] = /^(?:(\d{1,2})月)?(\d{1,2})[日号]$/.exec(plain(to)) ?? [];
		const [year, same] = begun.split('-');
		return day && same ? `${year}-${month ?? same}-${day}` : to;
	};
	return [begun, ...others.map((to) => mendDate(whole(to)))].join('至');
}

/** `5月1日`, `5.1`, `2026-05-01` → `05-01`. */
export function mendMonthDay(text: string): string {
	return plain(text)
		.replace(/^\d{4}[-年./]/, '')
		.replace(/^(\d{1,2})[-月./](\d{1,2})[日号]?$/, (_, month, day) => {
			return `${twoDigits(month)}-${twoDigits(day)}`;
		});
}

/** `8：30～12：00`, `8.30-12.00`, `8点半到12点`, `8-12点` → `8:30-12:00`. */
export function mendTimes(text: string): string {
	return plain(text)
		.replace(/^(\d{1,2})[-~至到]+(\d{1,2})[点时]整?$/, '$1点-$2点')
		.replace(/^(\d{1,2})\.(\d{2})([-~至到]+)(\d{1,2})\.(\d{2})$/, '$1:$2$3$4:$5')
		.replace(/点半/g, '点30')
		.replace(/(\d{1,2})[点时](\d{1,2})分?/g, '$1:$2')
		.replace(/(\d{1,2})[点时]整?(?!\d)/g, '$1:00')
		.replace(/[~～〜至到]|--+/g, '-');
}

/** `星期一`, `周一-周五`, `星期天` → `周一`, `周一至周五`, `周日`. */
export function mendDayPattern(text: string): string {
	return plain(text)
		.replace(/^(?:法定)?工作日$/, '工作日')
		.replace(/^每日$|^天天$/, '每天')
		.replace(/^每(?=[周星礼])/, '')
		.replace(/^[一二三四五六日天]$/, '周$&')
		.replace(/星期|礼拜/g, '周')
		.replaceAll('周天', '周日')
		.replace(/[-~到]+(?=周)/, '至');
}
