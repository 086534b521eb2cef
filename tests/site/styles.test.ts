import { describe, expect, inject, it } from 'vitest';
import { readSite } from './built-site.ts';
import { unreadByOldEngines } from './style-support.ts';

/** Newer than the oldest engines, and why nothing is lost where it is not understood. */
const EMBELLISHMENTS: Readonly<Record<string, string>> = {
	'@media forced-colors': 'Phones of that age force no colours by this name.',
	'@page': 'Nobody prints from a phone of that age; a printer has margins of its own.',
	':focus-visible': 'The browser shows its own ring.',
	'::details-content': 'Only what was opened is printed.',
	'break-after: avoid': 'On paper a heading may stand alone.',
	'break-before: avoid': 'On paper a heading may stand alone.',
	'contain-intrinsic-size': 'All is laid out at once.',
	'contain-intrinsic-size: auto': 'All is laid out at once.',
	'content-visibility': 'All is laid out at once; only what was opened is printed.',
	'content-visibility: auto': 'All is laid out at once.',
	'content-visibility: visible': 'Only what was opened is printed.',
	cursor: 'There is no pointer on a phone.',
	'cursor: pointer': 'There is no pointer on a phone.',
	'overflow-clip-margin': 'A ring around a box may be cut at its sides.',
	'overflow-wrap: anywhere': '“word-break: break-word” stands beside it.',
	'text-decoration-thickness': 'The line is as thick as others.',
	'text-underline-offset': 'The line is as near as others.',
	'user-select: all': 'The text is selected by hand, or by the button beside it.',
	'text-wrap': 'Titles fill their first line.',
	'text-wrap: balance': 'Titles fill their first line.',
};

const { pages } = readSite(inject('siteBelowPortal'));
const styles = pages.flatMap(({ html }) => [...html.matchAll(/<style>(.*?)<\/style>/gs)]);
const sheets = new Set(styles.map(([, css = '']) => css));

describe('the style sheets', () => {
	it('say nothing that the phones of 2020 need and do not understand', () => {
		const unread = new Set([...sheets].flatMap(unreadByOldEngines));
		expect([...unread].filter((name) => !(name in EMBELLISHMENTS))).toEqual([]);
	});

	it('stand in the page itself, which then needs no second request', () => {
		expect(sheets.size).toBeGreaterThan(0);
		const linked = pages.filter(({ html }) => /<link[^>]+stylesheet|@import/.test(html));
		expect(linked.map(({ path }) => path)).toEqual([]);
	});
});

describe('what old engines do not understand', () => {
	it.each([
		['a { inset: 0 }', 'inset'],
		['a { aspect-ratio: 1 }', 'aspect-ratio'],
		['a { height: 50dvh }', 'dvh'],
		['a { display: flex; gap: 3px }', 'gap in a row of boxes'],
		['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
		['a { & b { top: 0 } }', '&'],
		['a:has(b) { top: 0 }', ':has'],
		['a:is(b, c) { top: 0 }', ':is'],
		['@layer base { a { top: 0 } }', '@layer'],
		['@media (width > 600px) { a { top: 0 } }', '@media <'],
	])('is found: %s', (css, name) => {
		expect(unreadByOldEngines(css)).toEqual([name]);
	});

	it.for([
		'a { display: grid; grid-gap: 3px; grid-template-columns: repeat(2, minmax(0, 1fr)) }',
		'a { columns: 2; column-gap: 3px }',
		'a { text-size-adjust: 100%; -webkit-text-size-adjust: 100% }',
		'@media (min-width: 600px) { a:not(b)::before { clip: rect(0 0 0 0) } }',
	])('is not what they do: %s', (css) => {
		expect(unreadByOldEngines(css)).toEqual([]);
	});
});
