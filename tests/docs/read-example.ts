import type { Form } from '../../src/content/fields.ts';
import * as forms from '../../src/content/forms/index.ts';
import { Reader } from '../../src/content/reader.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** By the names of the files, as the handbook's tables have them. */
const FORMS: Readonly<Record<string, Form>> = {
	site: forms.site,
	department: forms.department,
	list: forms.list,
	laws: forms.law,
	holidays: forms.holidays,
	item: forms.item,
	township: forms.township,
	offices: forms.office,
	people: forms.person,
	posts: forms.post,
	windows: forms.serviceWindow,
	villages: forms.village,
	plan: forms.plan,
	codes: forms.ledgerEntry,
	printed: forms.printedWords,
};
/** What is wrong with a text as a file of that kind, looked at by itself. */
export function problemsOf(name: string, text: string): readonly Problem[] {
	const file = `${name}.yml`;
	const bytes = new TextEncoder().encode(text);
	const reader = new Reader({ name: '', paths: [file], problems: [], read: () => bytes });
	const form = FORMS[name];
	if (name === 'synonyms') reader.words(file, forms.synonyms);
	else if (!form) throw new Error(`There is no form “${name}”.`);
	else if (/^(?:#.*\n)*[-[]/.test(text)) reader.list(file, form);
	else reader.record(file, form);
	return reader.problems;
}
