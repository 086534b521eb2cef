/** The files of each form: the contract, in the words that townships have in their files. */
import * as forms from '../../src/content/forms/index.ts';

export const CONTRACT = {
	'site.yml': forms.site,
	'holidays.yml': forms.holidays,
	'laws.yml': forms.law,
	'codes.yml': forms.ledgerEntry,
	'printed.yml': forms.printedWords,
	'departments/*.yml': forms.department,
	'lists/*.yml': forms.list,
	'items/*.md': forms.item,
	'townships/*/township.yml': forms.township,
	'townships/*/offices.yml': forms.office,
	'townships/*/people.yml': forms.person,
	'townships/*/posts.yml': forms.post,
	'townships/*/windows.yml': forms.serviceWindow,
	'townships/*/villages.yml': forms.village,
	'townships/*/plan.yml': forms.plan,
};
