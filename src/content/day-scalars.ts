import { readDayPattern } from './day-pattern.ts';
import { mendDayPattern } from './mend-time.ts';
import { scalar } from './scalar.ts';

/** `周一`, `周一至周五`, `工作日`, `单周周三`. */
export const dayPattern = scalar({
	expected: '星期',
	example: '周一至周五',
	read: readDayPattern,
	mend: mendDayPattern,
	reason: (written) => (severalDays(written) ? '有几天，要一天一天写' : undefined),
	advice: (written) =>
		/^隔周/.test(written) ? '写明单周还是双周，例如：单周周三' : severalDays(written),
});

/** `周一、三、五` → `写成：[周一, 周三, 周五]`. */
function severalDays(written: string): string | undefined {
	const days = written.replace(/^每?(?:周|星期)/, '').split(/[、，,]\s*(?:周|星期)?/);
	const areDays = days.length > 1 && days.every((day) => /^[一二三四五六日天]$/.test(day));
	const list = days.map((day) => `周${day.replace('天', '日')}`).join(', ');
	return areDays ? `写成列表：星期: [${list}]` : undefined;
}

/** A day of the month. */
export const monthlyDay = scalar({
	expected: '每月几号',
	example: '15',
	read: (written) => (/^(?:[1-9]|[12]\d|3[01])$/.test(written) ? Number(written) : undefined),
	mend: (written) => written.normalize('NFKC').replace(/[号日\s]/g, ''),
});
