import { DEFAULT_RULES, type Site } from '../../domain/site.ts';
import type { site } from '../forms/index.ts';
import type { Written } from '../records.ts';

export function toSite({
	address,
	demo,
	registration,
	rules,
	tone,
	printPage,
	...rest
}: Written<typeof site>): Site {
	return {
		...rest,
		address,
		base: new URL(address).pathname,
		demo: demo ?? false,
		registration: registration ?? {},
		rules: {
			villagePlaques: rules?.villagePlaques ?? DEFAULT_RULES.villagePlaques,
			villageCertificates: rules?.villageCertificates ?? DEFAULT_RULES.villageCertificates,
			verifiedDays: rules?.verifiedDays ?? DEFAULT_RULES.verifiedDays,
			strict: rules?.strict ?? DEFAULT_RULES.strict,
		},
		tone: tone ?? '红',
		printPage: printPage ?? '是',
	};
}
