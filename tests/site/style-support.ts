/** Which engines understand a style sheet, by the data behind MDN's compatibility tables. */

import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';

/** The oldest engines that residents still scan with: WeChat's of 2021, and iOS 13. */
const OLDEST = [
	['chrome', 86],
	['safari_ios', 13],
] as const;

const { 'at-rules': atRules, properties, selectors, types } = bcd.css;
const { clip, gap, 'custom-property': custom } = properties ?? {};
const { nesting } = selectors ?? {};
const { range_syntax: rangeSyntax } = atRules?.media ?? {};
const UNITS = new Set(['%', 'vh', 'px', 'em', 'rem', 'fr', 'deg', 'mm', 'pt']);

/** Something that a page uses, as a finding calls it, with the data on it if there is any. */
export interface Feature {
	readonly name: string;
	readonly data: Identifier | undefined;
	/** As the style sheet writes it, and what stands beside it for one engine. */
	readonly written?: string;
	readonly beside?: readonly string[];
}

/** What the oldest engines do not understand in a style sheet, or what nothing is known of. */
export function unreadByOldEngines(css: string): readonly string[] {
	const features: Feature[] = [];
	const root = postcss.parse(css);
	root.walkAtRules((rule) => void features.push(...ofAtRule(rule)));
	root.walkRules((rule) => void features.push(...ofRule(rule)));
	root.walkDecls((declaration) => void features.push(...ofDeclaration(declaration)));
	return [...new Set(features.filter((feature) => !isRead(feature)).map(({ name }) => name))];
}

function ofAtRule({ name, params }: AtRule): Feature[] {
	const media = params.matchAll(/\((?:min-|max-)?([a-z-]+)/g);
	return [
		{ name: `@${name}`, data: atRules?.[name] },
		...Array.from(media, ([, feature = '']) => ({
			name: `@${name} ${feature}`,
			data: atRules?.[name]?.[feature],
		})),
		...(/[<>]/.test(params) ? [{ name: '@media <', data: rangeSyntax }] : []),
	];
}

function ofRule({ selector, parent }: Rule): Feature[] {
	const isNested = parent?.type === 'rule';
	return [
		...(isNested ? [{ name: '&', data: nesting }] : []),
		...Array.from(selector.matchAll(/(?<!\\)::?([a-z-]+)/g), ([name, key = '']) => ({
			name,
			data: selectors?.[key],
		})),
	];
}

function ofDeclaration(declaration: Declaration): Feature[] {
	const { prop, value, parent } = declaration;
	// Custom properties hold what others use; prefixed ones are for one engine beside the rest.
	if (prop.startsWith('-') || isOfPage(parent)) return [];
	const beside = parent?.nodes?.flatMap((node) => (node.type === 'decl' ? node.prop : [])) ?? [];
	const words = value.replace(/"[^"]*"|#[0-9a-f]+|--[\w-]+/gi, ' ');
	return [
		ofProperty(prop, beside),
		...Array.from(words.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g), ([word]) => ({
			name: `${prop}: ${word}`,
			data: properties?.[prop]?.[word],
		})).filter(({ data }) => data),
		...Array.from(words.matchAll(/([a-z-]+)\(/g), ([, key = '']) => ofFunction(prop, key)),
		...Array.from(words.matchAll(/\d(%|[a-z]+)/g), ([, unit = '']) => unit)
			.filter((unit) => !UNITS.has(unit))
			.map((unit) => ({ name: unit, data: undefined })),
	];
}

/** Where `@page` is not understood, neither is what stands in it. */
function isOfPage(parent: Declaration['parent']): boolean {
	return parent?.type === 'atrule' && 'name' in parent && parent.name === 'page';
}

function ofFunction(prop: string, key: string): Feature {
	// `clip` has a rect() of its own, as old as itself.
	const own = prop === 'clip' ? clip : properties?.[prop]?.[key];
	return {
		name: `${key}()`,
		data: own ?? find(types, key) ?? custom?.[key],
	};
}

/** A gap may be one between columns or grid cells; in a row of boxes it is newer. */
function ofProperty(prop: string, beside: readonly string[]): Feature {
	if (prop === 'grid-gap') return { name: prop, data: gap?.grid_context, written: prop };
	const isFlexGap = /^(?:row-|column-)?gap$/.test(prop) && !beside.includes('columns');
	const data = isFlexGap ? gap?.flex_context : properties?.[prop];
	return { name: isFlexGap ? `${prop} in a row of boxes` : prop, data, written: prop, beside };
}

/** Whether both the oldest engines understand it. */
export function isRead({ data, written, beside = [] }: Omit<Feature, 'name'>): boolean {
	return OLDEST.every(([engine, version]) =>
		[data?.__compat?.support[engine] ?? []]
			.flat()
			.some(
				(statement) =>
					isWritten(statement, written, beside) &&
					!statement.flags &&
					isUpTo(statement.version_added, version) &&
					!isUpTo(statement.version_removed, version),
			),
	);
}

function isUpTo(stated: string | false | undefined, version: number): boolean {
	return stated !== undefined && stated !== false && Number(stated.replace('≤', '')) <= version;
}

/** Whether the support is for what was written: some is for another name only. */
function isWritten(
	{ prefix, alternative_name: name }: SimpleSupportStatement,
	written: string | undefined,
	beside: readonly string[],
): boolean {
	if (name !== undefined) return name === written;
	return prefix === undefined || beside.includes(prefix + written);
}

function find(within: Identifier | undefined, key: string): Identifier | undefined {
	if (!within || within[key]) return within?.[key];
	const inner = Object.keys(within).filter((name) => name !== '__compat');
	return inner.map((name) => find(within[name], key)).find((found) => found);
}
