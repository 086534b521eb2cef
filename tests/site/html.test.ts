import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { onePageOfEachKind, readSite } from './built-site.ts';

const validator = new HtmlValidate({
	extends: ['recommended', 'standard', 'document', 'a11y'].map(
		(preset) => `html-validate:${preset}`,
	),
	// A number is copied as it stands; the style sheet keeps it in one piece.
	rules: { 'tel-non-breaking': 'off' },
});
const kinds = [...onePageOfEachKind(readSite(inject('siteBelowPortal')))];

it.for(kinds)('the page %s is valid HTML', async ([, { html }]) => {
	const { results } = await validator.validateString(html);
	const messages = results.flatMap((result) => result.messages);
	const lines = messages.map(({ ruleId, message, line, column }) => {
		return `${line}:${column} ${ruleId}: ${message}`;
	});
	expect(lines).toEqual([]);
});
