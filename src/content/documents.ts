import { describeForm, jsonSchemaOf } from './describe.ts';
import * as forms from './forms/index.ts';

/** The forms by the file they belong to, as the handbook and the editor's settings name them. */
const FILES = [
	{ name: 'site', form: forms.site, list: false },
	{ name: 'department', form: forms.department, list: false },
	{ name: 'list', form: forms.list, list: false },
	{ name: 'laws', form: forms.law, list: true },
	{ name: 'holidays', form: forms.holidays, list: false },
	{ name: 'item', form: forms.item, list: false },
	{ name: 'township', form: forms.township, list: false },
	{ name: 'offices', form: forms.office, list: true },
	{ name: 'people', form: forms.person, list: true },
	{ name: 'posts', form: forms.post, list: true },
	{ name: 'windows', form: forms.serviceWindow, list: true },
	{ name: 'villages', form: forms.village, list: true },
	{ name: 'plan', form: forms.plan, list: false },
	{ name: 'codes', form: forms.ledgerEntry, list: true },
	{ name: 'printed', form: forms.printedWords, list: true },
] as const;

/** The handbook with the table of each form between its marks: `<!-- 表：posts -->` … `<!-- 表完 -->`. */
export function handbookWithTables(text: string): string {
	return FILES.reduce((handbook, { name, form }) => {
		const mark = new RegExp(`(<!-- 表：${name} -->\\n)[\\s\\S]*?(\\n<!-- 表完 -->)`);
		return handbook.replace(mark, (_, from, to) => `${from}\n${describeForm(form)}\n${to}`);
	}, text);
}

/** The marks that a handbook must have, one for each form. */
export function tableNames(): readonly string[] {
	return FILES.map(({ name }) => name);
}

/** JSON Schemas for editors. Front matter is left out: editors check YAML files only. */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
	return FILES.filter(({ name }) => name !== 'item').map(({ name, form, list }) => ({
		name: `${name}.json`,
		text: `${JSON.stringify(jsonSchemaOf(form, { list }), null, '\t')}\n`,
	}));
}
