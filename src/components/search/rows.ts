import { dialAddress } from '../../domain/phone.ts';
import type { EntryKind } from '../../search/entry.ts';
import { element } from './elements.ts';

/** One line of what was found. */
export interface Row {
	readonly kind: EntryKind;
	readonly href: string;
	readonly text: string;
	readonly detail?: string;
	readonly phones?: readonly string[];
}

const KINDS: Readonly<Record<EntryKind, string>> = {
	item: '事项',
	person: '人员',
	post: '岗位',
	window: '窗口',
	office: '机构',
	village: '村社区',
	township: '乡镇',
	department: '县直部门',
	list: '清单',
	page: '网页',
};

/** Shows the rows in a list, in the place of those before; none hides it. */
export function showRows(list: HTMLElement, rows: readonly Row[]): void {
	const template = element('#row', HTMLTemplateElement);
	list.textContent = '';
	list.append(...rows.map((row) => rowElement(template, row)));
	list.hidden = rows.length === 0;
}

function rowElement({ content }: HTMLTemplateElement, row: Row): Node {
	const { kind, href, text, detail, phones = [] } = row;
	const made = element('li', HTMLLIElement, content).cloneNode(true);
	if (!(made instanceof HTMLElement)) return made;
	const link = element('a', HTMLAnchorElement, made);
	link.href = href;
	element('.text', HTMLElement, link).textContent = text;
	element('.kind', HTMLElement, link).textContent = KINDS[kind];
	const small = element('small', HTMLElement, link);
	if (detail) small.textContent = detail;
	else small.remove();
	const call = element('.call', HTMLAnchorElement, made);
	call.replaceWith(...phones.map((phone) => callElement(call, text, phone)));
	return made;
}

function callElement(template: HTMLElement, whom: string, phone: string): Node {
	const call = template.cloneNode(true);
	if (!(call instanceof HTMLAnchorElement)) return call;
	call.href = dialAddress(phone);
	element('.hidden-text', HTMLElement, call).textContent = `打电话给${whom}：`;
	// The number is the last thing in the link.
	call.lastChild?.replaceWith(numberIn(phone));
	return call;
}

/** As in `PhoneText.astro`: where there is no room for both, the extension goes to the next line. */
function numberIn(phone: string): Node {
	const [number = '', extension] = phone.split(/(?=转)/);
	const made = document.createElement('span');
	made.append(number, ...(extension ? [document.createElement('wbr'), extension] : []));
	return made;
}
