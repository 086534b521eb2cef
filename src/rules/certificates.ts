import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { placedEntries } from './entries.ts';

/** 村级证明事项清单 with more or fewer certificates than the county has settled (村级证明数). */
export function certificateCountProblems(disclosure: Disclosure): readonly Problem[] {
	const settled = disclosure.site.rules.villageCertificates;
	return [...placedEntries(disclosure)]
		.filter(([{ kind }, { length }]) => kind === '村级证明事项清单' && length !== settled)
		.map(([{ shortName, source }, { length }]) => ({
			name: 'CertificateCount',
			severity: 'warning',
			message: `“${shortName}”列了 ${length} 项证明，规定是 ${settled} 项。`,
			fix: `多的删掉，少的补上；县里已经改了规定的，在 site.yml 写：规则: {村级证明数: ${length}}`,
			at: source.at('种类'),
		}));
}

/** Matters under a village's 证明 that are no certificates. */
export function notCertificateProblems({ townships }: Disclosure): readonly Problem[] {
	const villages = townships.flatMap((township) => township.villages);
	return villages.flatMap(({ name, certificates, source }) =>
		certificates.flatMap((item, index): Problem[] => {
			if (item.type === '村级证明') return [];
			return [
				{
					name: 'NotACertificate',
					severity: 'error',
					message: `“${name}”的证明里写了“${item.name}”，它的类型是${item.type}，不是村级证明。`,
					fix: '从“证明”里删掉它；村里代办的事项由代办员办，不用写在这里。',
					at: source.at('证明', index),
				},
			];
		}),
	);
}
