import { describe, expect, it } from 'vitest';
import { namedPerson, personName } from '../../src/content/person-name.ts';

describe('the name of a person', () => {
	it.each(['张三', '欧阳文秀', '阿依古丽·买买提', '𬭊㙟', '史主任'])('may be %s', (name) => {
		expect(personName.parse(name)).toBe(name);
		expect(namedPerson.parse(name)).toBe(name);
	});

	it.each(['张 三', '薛　继　承', '李 同春', '阿依古丽 · 买买提'])(
		'is not spread out: %s',
		(name) => {
			expect(namedPerson.safeParse(name).success).toBe(false);
		},
	);

	it.each(['乡长', '副书记', '张三0359-0001001'])('is no title and holds no number: %s', (name) => {
		expect(namedPerson.safeParse(name).success).toBe(false);
	});

	it('stands alone where other files refer to it, and may have a title beside it elsewhere', () => {
		for (const name of ['张三（乡长）', '张三、李四', '李同春 乡长']) {
			expect(personName.safeParse(name).success).toBe(false);
			expect(namedPerson.parse(name)).toBe(name);
		}
	});
});
