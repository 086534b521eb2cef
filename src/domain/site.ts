import type { Source } from './problem.ts';

export interface Site {
	readonly name: string;
	readonly county: string;
	readonly host: string;
	/** Ends in “/”; what every printed code begins with. */
	readonly address: string;
	/** The path of `address`: `/`, or `/ymt/` below a county portal. */
	readonly base: string;
	/** 演示: a banner on every page. */
	readonly demo: boolean;
	readonly hotlines: readonly { readonly name: string; readonly phone: string }[];
	readonly registration: {
		readonly icp?: string;
		readonly police?: string;
		readonly siteId?: string;
	};
	readonly pledges: readonly string[];
	readonly rules: SiteRules;
	readonly tone: '红' | '蓝';
	/** 印刷页: whether the site offers its print files under `/print/`. */
	readonly printPage: boolean;
	readonly source: Source;
}

export interface SiteRules {
	readonly villagePlaques: number;
	readonly villageCertificates: number;
	readonly verifiedDays: number;
	/** 严格: warnings stop the build too. */
	readonly strict: boolean;
}

export const DEFAULT_RULES: SiteRules = {
	villagePlaques: 6,
	villageCertificates: 7,
	verifiedDays: 180,
	strict: false,
};
