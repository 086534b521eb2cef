import { codeAddress } from '../codes/ledger.ts';
import type { Item } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';
import { answersOf } from './item-answers.ts';
import { joined } from './parts.ts';

/** A text to paste into a WeChat group. It says who speaks, what it is about, where to look, whom to call. */
export interface PasteText {
	readonly title: string;
	/** In lines. */
	readonly text: string;
}

const SAFETY = '网页不收费、不要求转账或填写身份证号。';

export function countyText(context: Context): PasteText {
	const { site, townships } = context.disclosure;
	const [hotline] = site.hotlines;
	return paste(site.name, [
		`【${site.name}】`,
		`${townships.map(({ shortName }) => shortName).join('、')}的事去哪办、找谁、带什么、多久办成，点开就能看：`,
		addressOf(context, 'site', '/'),
		hotline && `不知道找谁，打 ${hotline.phones.join('、')}。`,
		SAFETY,
	]);
}

export function townshipText(context: Context, township: Township): PasteText {
	const { id, name, phones } = township;
	return paste(name, [
		`【${name}】`,
		'去哪办、找谁、带什么、多久办成、谁负责，点开就能看：',
		addressOf(context, id, `/${id}/`),
		`电话 ${phones.join('、')}`,
		SAFETY,
	]);
}

/** The answers of a matter, for whoever asked in the group. */
export function itemText(context: Context, township: Township, item: Item): PasteText {
	const { where, whom, bring, limit, fee } = answersOf(context, item, township);
	const [place] = where;
	const [person] = whom;
	return paste(item.name, [
		`【${item.name}】${township.shortName}`,
		place && `去哪办：${place.text}`,
		person &&
			`找谁：${joined([person.title, person.phones.map(({ text }) => text).join('、')], ' ')}`,
		bring && `带什么：${item.requiredDocuments.map(({ name }) => name).join('、') || bring.text}`,
		limit && `多久：${limit.text}`,
		fee && `收费：${fee}`,
		`怎么办：${addressOf(context, `${township.id}/item/${item.id}`, `/${township.id}/items/${item.id}/`)}`,
	]);
}

function paste(title: string, lines: readonly (string | undefined | '')[]): PasteText {
	return { title, text: lines.filter(Boolean).join('\n') };
}

/** The address on its code, which stays for good; its name's where it has no code. */
function addressOf(
	{ disclosure: { site }, codeOf }: Context,
	target: string,
	path: string,
): string {
	const entry = codeOf(target);
	return entry ? codeAddress(site, entry.code) : new URL(path.slice(1), site.address).href;
}
