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
	readonly hotlines: readonly { readonly name: string; readonly phones: readonly string[] }[];
	readonly registration: {
		readonly icp?: string;
		readonly police?: string;
		readonly siteId?: string;
	};
	readonly pledges: readonly string[];
	readonly rules: SiteRules;
	readonly tone: '红' | '蓝';
	/** 印刷页: what the site offers to print shops under `/print/`. */
	readonly printPage: PrintPage;
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

/** `不含流程图`: all but wall charts, which outweigh the rest in a county with many matters. */
export const PRINT_PAGES = ['是', '不含流程图', '否'] as const;
export type PrintPage = (typeof PRINT_PAGES)[number];
