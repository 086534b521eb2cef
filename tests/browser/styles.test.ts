import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect } from 'vitest';
import { ROOT } from '../../src/publish/workplace.ts';
import { kinds, test } from './visit.ts';

const sources = globSync('src/styles/*.css', { cwd: ROOT }).map((file) => {
	return { name: basename(file), css: readFileSync(join(ROOT, file), 'utf8') };
});

describe.for(kinds)('the style sheet of the page $kind', ({ path }) => {
	test('has every rule for what stands on the page', async ({ visit }) => {
		const { page } = await visit(path);
		expect(await page.evaluate(missingRules, sources)).toEqual([]);
	});
});

/** Runs in the page: the selectors of our sources that fit something on it and that it lacks. */
function missingRules(sheets: readonly { name: string; css: string }[]): readonly string[] {
	const isUsed = (selector: string) => {
		const plain = selector.replace(/::[\w-]+|:(?:before|after|hover|focus[\w-]*|target)/g, '');
		return document.querySelector(plain.trim() || '*') !== null;
	};
	const own = new Set([...document.styleSheets].flatMap(selectorsIn));
	return sheets.flatMap(({ name, css }) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		const used = selectorsIn(sheet).filter((each) => !own.has(each) && isUsed(each));
		return used.map((selector) => `${name}: ${selector}`);
	});

	function selectorsIn({ cssRules }: Pick<CSSStyleSheet, 'cssRules'>): readonly string[] {
		return [...cssRules].flatMap((rule) => {
			if (rule instanceof CSSStyleRule) return rule.selectorText.split(', ');
			return rule instanceof CSSMediaRule ? selectorsIn(rule) : [];
		});
	}
}
