import { daysBetween, type IsoDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem, Source } from '../domain/problem.ts';

interface Verifiable {
	readonly name: string;
	readonly verified?: IsoDate;
	readonly source: Source;
}

/** Posts and bureaus whose people and phones nobody has checked for long (核对日期). */
export function verifiedProblems(disclosure: Disclosure): readonly Problem[] {
	const { departments, townships, today, site } = disclosure;
	const posts = townships.flatMap((township) => township.posts);
	return [...departments, ...posts].flatMap((record) => {
		const fault = faultOf(record, today, site.rules.verifiedDays);
		return fault === undefined ? [] : [notVerified(record, fault, today)];
	});
}

function faultOf({ verified }: Verifiable, today: IsoDate, days: number): string | undefined {
	if (verified === undefined) return '没有写核对日期';
	const age = daysBetween(verified, today);
	if (age < 0) return `的核对日期 ${verified} 还没到`;
	return age > days ? `${verified} 核对过，已经 ${age} 天了，规定 ${days} 天内要核对` : undefined;
}

function notVerified({ name, source }: Verifiable, fault: string, today: IsoDate): Problem {
	return {
		name: 'NotVerified',
		severity: 'notice',
		message: `“${name}”${fault}。`,
		fix: `核对姓名、电话、职责无误后，写：核对日期: ${today}`,
		at: source.at('核对日期'),
	};
}
