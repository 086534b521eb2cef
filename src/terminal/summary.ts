import type { Severity } from '../domain/problem.ts';
import type { Checked } from './problems.ts';

/** `共检查 24 个文件，3 处错误，1 处警告。网站没有更新，居民看到的仍是上一版。（66 毫秒）` */
export function summaryOf({ problems, files }: Checked, milliseconds?: number): string {
	const count = (severity: Severity) =>
		problems.filter((each) => each.severity === severity).length;
	const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
	const counts = [
		errors > 0 ? `${errors} 处错误` : '没有错误',
		...(warnings > 0 ? [`${warnings} 处警告`] : []),
		...(notices > 0 ? [`${notices} 处提醒`] : []),
	];
	const outcome = errors > 0 ? '网站没有更新，居民看到的仍是上一版。' : '可以发布。';
	const time = milliseconds === undefined ? '' : `（${Math.round(milliseconds)} 毫秒）`;
	return `共检查 ${files} 个文件，${counts.join('，')}。${outcome}${time}`;
}
