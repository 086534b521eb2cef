import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { onePageOfEachKind, readSite } from './built-site.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const kinds = [...onePageOfEachKind(readSite(inject('siteBelowPortal')))];

it.for(kinds)('the page %s is valid HTML', async ([, { html }]) => {
	const { results } = await validator.validateString(html);
	const messages = results.flatMap((result) => result.messages);
	expect(
		messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} ${line}:${column}`),
	).toEqual([]);
});
