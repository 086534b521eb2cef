import { readDayPattern } from './day-pattern.ts';
import { mendDayPattern } from './mend-time.ts';
import { scalar } from './scalar.ts';

/** `周一`, `周一至周五`, `工作日`, `单周周三`. */
export const dayPattern = scalar({
	expected: '星期',
	example: '周一至周五',
	read: readDayPattern,
	mend: mendDayPattern,
	reason: (written) => {
		if (/[逢集]/.test(written)) return '写的是逢集的日子';
		return severalDays(written) ? '有几天，要一天一天写' : undefined;
	},
	advice: (written) => {
		if (/[逢集]/.test(written)) return marketDays(written);
		return /^隔周/.test(written) ? '写明单周还是双周，例如：单周周三' : severalDays(written);
	},
});

/** `周一、三、五`, `周六日`, `双休日` → `写成列表：星期: [周一, 周三, 周五]`. */
function severalDays(written: string): string | undefined {
	const days = written
		.replace(/^(?:双休日?|周末)$/, '六日')
		.replace(/每|周|星期|礼拜|[、，,和及\s]/g, '')
		.replaceAll('天', '日');
	if (!/^[一二三四五六日]{2,7}$/.test(days)) return undefined;
	return `写成列表：星期: [${Array.from(days, (day) => `周${day}`).join(', ')}]`;
}

/** Markets are held by the week, by the month, or by the farmers' calendar. */
function marketDays(written: string): string {
	const [, day] = /[周星期]([一二三四五六日天])/.exec(written) ?? [];
	return day
		? `只写星期：周${day.replace('天', '日')}`
		: '每月固定几号的，不写“星期”，写：日期: ["5", "10"]；按农历的，一年的日子写在“位置”里';
}

/** A day of the month. */
export const monthlyDay = scalar({
	expected: '每月几号',
	example: '15',
	read: (written) => (/^(?:[1-9]|[12]\d|3[01])$/.test(written) ? Number(written) : undefined),
	mend: (written) => written.normalize('NFKC').replace(/^每个?月|[号日\s]/g, ''),
});
