import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/content/fields.ts';
import { namedPerson, personName } from '../../src/content/person-name.ts';

const doubtAbout = (name: string) => meaningOf(personName).doubt?.(name);

describe('the name of a person', () => {
	it.each(['张三', '欧阳文秀', '阿依古丽·买买提', '𬭊㙟', '史主任', 'John Smith'])(
		'may be %s, and nobody asks',
		(name) => {
			expect(personName.parse(name)).toBe(name);
			expect(namedPerson.parse(name)).toBe(name);
			expect(doubtAbout(name)).toBeUndefined();
		},
	);

	it.each([
		['张 三', '张三'],
		['薛　继　承', '薛继承'],
		['李 同春', '李同春'],
		['阿依古丽 · 买买提', '阿依古丽·买买提'],
		['阿依古丽・买买提', '阿依古丽·买买提'],
		['阿依古丽•买买提', '阿依古丽·买买提'],
		['阿依古丽 . 买买提', '阿依古丽·买买提'],
	])('stays %j as written, but is asked about: %j', (name, mended) => {
		expect(personName.parse(name)).toBe(name);
		expect(namedPerson.parse(name)).toBe(name);
		expect(doubtAbout(name)?.mended).toBe(mended);
		expect(meaningOf(namedPerson).doubt?.(name)?.mended).toBe(mended);
	});

	it('is not closed up where a space may stand between a name and something else', () => {
		expect(doubtAbout('欧阳 文秀')).toEqual({ reason: '中间有空格' });
	});

	it.each(['乡长', '副书记', '张三0359-0001001'])('is no title and holds no number: %s', (name) => {
		expect(personName.safeParse(name).success).toBe(false);
		expect(meaningOf(namedPerson).doubt?.(name)).toBeDefined();
	});

	it('stands alone where other files refer to it, and may have a title beside it elsewhere', () => {
		for (const name of ['张三（乡长）', '张三、李四', '李同春 乡长']) {
			expect(personName.safeParse(name).success).toBe(false);
			expect(namedPerson.parse(name)).toBe(name);
		}
	});
});
