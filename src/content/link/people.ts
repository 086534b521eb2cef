import type { Person } from '../../domain/post.ts';
import type { Problem } from '../../domain/problem.ts';
import type { person } from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import { type Linked, linkRecords } from './records.ts';

type WrittenPerson = Written<typeof person>;

export function toPeople(
	{ records, complete }: Records<WrittenPerson>,
	problems: Problem[],
): Linked<Person> {
	const byName = Map.groupBy(records, ({ name }) => name);
	for (const namesakes of byName.values()) {
		if (namesakes.length < 2) continue;
		for (const each of namesakes.filter(({ id }) => id === undefined))
			problems.push(namesake(each, namesakes.length));
	}
	for (const each of records)
		if (each.mobiles.length > 0 && !each.mobilePublic) problems.push(privateMobile(each));
	const people = records.map(({ mobilePublic, mobiles, ...rest }): Person => {
		return { ...rest, id: rest.id ?? rest.name, mobiles: mobilePublic ? mobiles : [] };
	});
	return linkRecords(
		'人员',
		{ records: people, complete },
		{ namesOf: ({ name }) => [name], hasOwnId: ({ id, name }) => id !== name, problems },
	);
}

function namesake({ name, source }: WrittenPerson, count: number): Problem {
	return {
		name: 'NamesakeWithoutId',
		severity: 'error',
		message: `叫“${name}”的有 ${count} 个人，这一个没有编号，分不清是谁`,
		fix: '是两个人，就给每个人都加一行“编号: …”（小写字母、数字），别处写编号；一个人写了两遍，就删掉一处',
		at: source.at('姓名'),
	};
}

function privateMobile({ name, source }: WrittenPerson): Problem {
	return {
		name: 'PrivateMobile',
		severity: 'error',
		message: `“${name}”填了手机，但没有写本人同意公开`,
		fix: '本人书面同意公开的，加一行“公开手机: 是”；否则把“手机”这一行删掉，不要留在文件里',
		at: source.at('手机'),
	};
}
