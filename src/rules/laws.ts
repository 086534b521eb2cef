import { longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { type Law, type LawVersion, versionInForce } from '../domain/law.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { type Citation, citationsIn } from './citations.ts';

/** Citations of an abolished law, or of a version that is not registered although its law is, or not in force today. */
export function lawVersionProblems(disclosure: Disclosure): readonly Problem[] {
	return citationsIn(disclosure).flatMap((citation) => {
		const { law, basis } = citation;
		if (!law) return [];
		const current = versionInForce(law, disclosure.today);
		// Without a version the law is meant as it is today, and today it is none.
		const isGone = current !== undefined && isRepeal(current);
		if (basis.version === undefined) return isGone ? [superseded(citation, current)] : [];
		const cited = law.versions.find(({ version }) => version === basis.version);
		if (!cited) return [unknownVersion(citation, law)];
		if (cited.inForce > disclosure.today) return [notYetInForce(citation, cited)];
		if (!current || (current.version === cited.version && !isGone)) return [];
		return [superseded(citation, current)];
	});
}

/** The “version” that a law is registered with when it was abolished. */
const isRepeal = ({ version }: LawVersion) => version.includes('废止');

function unknownVersion({ item, basis, index }: Citation, { versions }: Law): Problem {
	const known = versions.map(({ version }) => version);
	const near = nearest(basis.version ?? '', known);
	return {
		name: 'UnknownLawVersion',
		severity: 'error',
		message: `laws.yml 里没有登记《${basis.law}》的“${basis.version}”，登记的有：${known.join('、')}。`,
		fix: near
			? `是不是“${near}”？确实有这个版本，就在 laws.yml 里加一行。`
			: '改成登记过的版本；确实有这个版本，就在 laws.yml 里加一行，写明“施行”。',
		at: item.source.at('设定依据', index, '版本'),
	};
}

function superseded({ item, basis, index }: Citation, current: LawVersion): Problem {
	const { version, inForce, note } = current;
	const isRepealed = isRepeal(current);
	return {
		name: 'SupersededLaw',
		severity: 'warning',
		message:
			`“${item.name}”依据的是《${basis.law}》${basis.version ?? ''}${basis.article ?? ''}，` +
			`${longDate(inForce)}起${isRepealed ? '这部法已经废止' : `施行的是${version}`}` +
			`${note === undefined ? '' : `（${note}）`}。`,
		fix: isRepealed
			? '换成现行的法律和条文，并核对办理条件、时限是否跟着变了。'
			: `对照新条文核对条号和内容，再写：版本: ${version}，并改“条款”。`,
		at: item.source.at('设定依据', index, basis.version === undefined ? '法规' : '版本'),
	};
}

function notYetInForce({ item, basis, index }: Citation, { inForce }: LawVersion): Problem {
	return {
		name: 'LawNotYetInForce',
		severity: 'warning',
		message: `“${item.name}”依据的《${basis.law}》${basis.version}到${longDate(inForce)}才施行。`,
		fix: '施行以前写现行的版本和条款；laws.yml 里“施行”写错了的，改那里。',
		at: item.source.at('设定依据', index, '版本'),
	};
}
