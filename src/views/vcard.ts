/** Writes contacts as phones save them: vCard 3.0 (RFC 2426), in UTF-8. */

/** What one card says. Numbers as written in the content. */
export interface Card {
	/** As it will stand in the address book: `东垆乡民政人社岗`. */
	readonly name: string;
	/** From the whole to the part: `东垆乡人民政府`, `社会事务办公室`. */
	readonly organization: readonly string[];
	readonly phones: readonly string[];
	readonly address?: string;
	/** Where the card's owner tells more, and what is true now. */
	readonly page: string;
	readonly note: string;
}

/** Lines may be 75 octets long, without their end. */
const LINE = 75;

export function vcard({ name, organization, phones, address, page, note }: Card): string {
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`FN:${escaped(name)}`,
		// The whole name as family name: phones that ask for one sort by it.
		`N:${escaped(name)};;;;`,
		`ORG:${organization.map(escaped).join(';')}`,
		...phones.map((phone) => `TEL;TYPE=WORK,VOICE:${escaped(dialled(phone))}`),
		...(address ? [`ADR;TYPE=WORK:;;${escaped(address)};;;;`] : []),
		`URL:${page}`,
		`NOTE:${escaped(note)}`,
		'END:VCARD',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** An extension follows a pause: `0359-0002000转36` → `0359-0002000,36`. */
function dialled(phone: string): string {
	return phone.replace('转', ',');
}

/** Backslash, comma and semicolon have a meaning in a card; a line's end is written as two letters. */
function escaped(text: string): string {
	return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Goes on in a new line that begins with a space, never within a character. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	for (const character of line) {
		if (Buffer.byteLength(part + character) > LINE) {
			parts.push(part);
			part = ' ';
		}
		part += character;
	}
	return [...parts, part].join('\r\n');
}
