/** What must hold across files. Each rule is a function from the whole to its problems. */
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { attachmentProblems } from './attachments.ts';
import { certificateCountProblems, notCertificateProblems } from './certificates.ts';
import { goneItemProblems } from './gone-items.ts';
import { historyProblems } from './histories.ts';
import { hoursProblems } from './hours.ts';
import { lawVersionProblems } from './laws.ts';
import { limitProblems } from './limits.ts';
import {
	foreignListingProblems,
	partyServiceProblems,
	unlistedItemProblems,
} from './list-membership.ts';
import { listedTwiceProblems, manyNamesProblems } from './list-names.ts';
import { sameNumberProblems } from './list-numbers.ts';
import { totalProblems } from './list-totals.ts';
import { markupProblems } from './markup.ts';
import { oddCharacterProblems } from './odd-characters.ts';
import { recordIgnoredProblems, twoRecordsProblems } from './one-record.ts';
import { numberedStepProblems, oneTextProblems } from './one-text.ts';
import { placeholderProblems } from './placeholders.ts';
import { planProblems } from './plan.ts';
import { plaqueProblems, plaquesInOneProblems } from './plaques.ts';
import { procedureWordProblems } from './procedures.ts';
import { promiseProblems } from './promises.ts';
import { roomProblems } from './rooms.ts';
import { rosterProblems } from './rosters.ts';
import { rotaProblems } from './rotas.ts';
import { sameNameProblems } from './same-names.ts';
import { signOffProblems } from './sign-off.ts';
import { unitProblems } from './units.ts';
import { unregisteredLawProblems } from './unregistered-laws.ts';
import { vacancyProblems } from './vacancies.ts';
import { verifiedProblems } from './verified.ts';
import { visitProblems } from './visits.ts';

type Rule = (disclosure: Disclosure) => readonly Problem[];

const RULES: readonly Rule[] = [
	sameNameProblems,
	sameNumberProblems,
	totalProblems,
	unlistedItemProblems,
	foreignListingProblems,
	partyServiceProblems,
	listedTwiceProblems,
	manyNamesProblems,
	twoRecordsProblems,
	recordIgnoredProblems,
	signOffProblems,
	certificateCountProblems,
	notCertificateProblems,
	plaqueProblems,
	plaquesInOneProblems,
	limitProblems,
	promiseProblems,
	procedureWordProblems,
	unitProblems,
	oneTextProblems,
	numberedStepProblems,
	goneItemProblems,
	historyProblems,
	lawVersionProblems,
	unregisteredLawProblems,
	visitProblems,
	attachmentProblems,
	verifiedProblems,
	vacancyProblems,
	hoursProblems,
	rotaProblems,
	rosterProblems,
	planProblems,
	roomProblems,
];

/** All rules; `texts` are the files as written. */
export function checkRules(
	disclosure: Disclosure,
	texts: ReadonlyMap<string, string> = new Map(),
): readonly Problem[] {
	const problems = [
		...RULES.flatMap((rule) => rule(disclosure)),
		...placeholderProblems(texts),
		...markupProblems(texts),
		...oddCharacterProblems(texts),
	];
	return strictly(problems, disclosure);
}

/** Where the county wants it strict (规则: {严格: 是}), warnings stop the build too. */
export function strictly(
	problems: readonly Problem[],
	{ site }: Pick<Disclosure, 'site'>,
): readonly Problem[] {
	if (!site.rules.strict) return problems;
	return problems.map((problem): Problem => {
		return problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem;
	});
}
