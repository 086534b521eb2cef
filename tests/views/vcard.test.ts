import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactFiles } from '../../src/views/contact-cards.ts';
import { contextOf } from '../../src/views/context.ts';
import { type Card, vcard } from '../../src/views/vcard.ts';
import {
	buildDisclosure,
	buildOffice,
	buildPerson,
	buildPost,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

const CARD: Card = {
	name: '东垆乡民政人社岗',
	organization: ['东垆乡人民政府', '社会事务办公室'],
	phones: ['0359-0002041'],
	page: 'https://ymt.example.gov.cn/donglu/posts/minzheng/',
	note: '张三',
};

/** The lines of a card as a phone reads them: long ones put together again. */
function linesOf(text: string): string[] {
	return text.replace(/\r\n /g, '').split('\r\n');
}

function fieldOf(text: string, property: string): string | undefined {
	const line = linesOf(text).find((each) => each.startsWith(`${property}:`));
	return line?.slice(property.length + 1);
}

/** As RFC 2426 has phones read a text. */
function unescaped(value = ''): string {
	return value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

describe('a contact for the address book', () => {
	it('is a vCard 3.0 of the place, its body and its number', () => {
		expect(linesOf(vcard(CARD))).toEqual([
			'BEGIN:VCARD',
			'VERSION:3.0',
			'FN:东垆乡民政人社岗',
			'N:东垆乡民政人社岗;;;;',
			'ORG:东垆乡人民政府;社会事务办公室',
			'TEL;TYPE=WORK,VOICE:0359-0002041',
			'URL:https://ymt.example.gov.cn/donglu/posts/minzheng/',
			'NOTE:张三',
			'END:VCARD',
			'',
		]);
	});

	it('has a line for each of several numbers', () => {
		const text = vcard({ ...CARD, phones: ['0359-0002041', '0359-0002042'] });
		expect(linesOf(text).filter((line) => line.startsWith('TEL'))).toEqual([
			'TEL;TYPE=WORK,VOICE:0359-0002041',
			'TEL;TYPE=WORK,VOICE:0359-0002042',
		]);
	});

	it('dials an extension after a pause', () => {
		const text = vcard({ ...CARD, phones: ['0359-0002000转36'] });
		expect(fieldOf(text, 'TEL;TYPE=WORK,VOICE')).toBe('0359-0002000\\,36');
	});

	it('says whatever it is told, and no line is longer than 75 octets or torn within a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (note) => {
				fc.pre(!note.includes('\r'));
				const text = vcard({ ...CARD, note });
				expect(unescaped(fieldOf(text, 'NOTE'))).toBe(note);
				for (const line of text.split('\r\n')) {
					expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/\n|^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
				}
			}),
		);
	});
});

describe('the contacts of a township', () => {
	const person = buildPerson({ name: '张三', mobiles: ['13800008000'] });
	const post = buildPost({
		phones: ['0359-0002041'],
		office: buildOffice({}),
		appointments: [{ person, role: 'lead' }],
	});
	const township = buildTownship({ posts: [post] });
	const files = contactFiles(contextOf(buildDisclosure({ townships: [township] })));

	it('have a file for the township and for each post, beside its page', () => {
		expect(files.map(({ path }) => path)).toEqual([
			'/donglu/contact.vcf',
			`/donglu/posts/${post.id}/contact.vcf`,
		]);
	});

	it('tell who holds the post, and no private number of theirs', () => {
		const text = files[1]?.text() ?? '';
		expect(fieldOf(text, 'NOTE')).toContain('张三');
		expect(text).not.toContain('138');
		expect(fieldOf(text, 'TEL;TYPE=WORK,VOICE')).toBe('0359-0002041');
	});
});
