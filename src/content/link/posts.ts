import type { z } from 'zod';
import { firstOf } from '../../domain/first-of.ts';
import {
	type Appointment,
	type Counterpart,
	type DutyPlaque,
	type Person,
	type Post,
	STANDARD_PLAQUE,
} from '../../domain/post.ts';
import type { Problem, Source } from '../../domain/problem.ts';
import type { Office } from '../../domain/township.ts';
import type { post } from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import type { Register } from '../register.ts';
import { type County, resolve, resolveAll } from './context.ts';
import { sectionOf } from './departments.ts';
import { type Linked, linkRecords } from './records.ts';

type WrittenPost = Written<typeof post>;

interface Context {
	readonly people: Register<Person>;
	readonly offices: Register<Office>;
	readonly county: County;
}

export function toPosts(
	{ records, complete }: Records<WrittenPost>,
	context: Context,
): Linked<Post> {
	const { problems } = context.county;
	const posts = records.flatMap((each) => toPost(each, context) ?? []);
	// A post whose office is unknown is left out; windows that name it are not to blame.
	const all = { records: posts, complete: complete && posts.length === records.length };
	// Offices may each have a 综合岗.
	const titleOf = ({ name, office }: Post) => ({ key: '岗位', name, within: office.id });
	return linkRecords('岗位', all, { namesOf: ({ name }) => [name], titleOf, problems });
}

function toPost(written: WrittenPost, { people, offices, county }: Context): Post | undefined {
	const { source, office: officeName, plaque, ...rest } = written;
	const { problems } = county;
	const appointments = appointmentsOf(written, people, problems);
	const counterparts = written.counterparts.flatMap((each, index) =>
		toCounterpart(each, { source, index, county }),
	);
	const items = resolveAll(county.items, written.items, { source, path: ['事项'], problems });
	const office = resolve(offices, officeName, { source, path: ['机构'], problems });
	if (!office) return undefined;
	const phones = firstOf(rest.phones, office.phones);
	return {
		...rest,
		source,
		office,
		phones,
		appointments,
		counterparts,
		items,
		plaque: toPlaque(plaque),
	};
}

function appointmentsOf(
	{ appointments, source }: WrittenPost,
	people: Register<Person>,
	problems: Problem[],
): Appointment[] {
	const read = appointments.flatMap(
		({ person: name, role, ...rest }, index): (Appointment & { index: number })[] => {
			const person = resolve(people, name, { source, path: ['任职', index, '姓名'], problems });
			if (rest.from && rest.to && rest.to < rest.from)
				problems.push(endsBeforeItBegins(source, index));
			return person ? [{ ...rest, person, role: role === 'B岗' ? 'deputy' : 'lead', index }] : [];
		},
	);
	for (const [position, later] of read.entries()) {
		const twice = read
			.slice(0, position)
			.some((earlier) => earlier.person === later.person && overlap(earlier, later));
		if (twice) problems.push(appointedTwice(later.person.name, source, later.index));
	}
	return read.map(({ index: _, ...appointment }) => appointment);
}

const overlap = (a: Appointment, b: Appointment) =>
	(a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

function toCounterpart(
	written: WrittenPost['counterparts'][number],
	{
		source,
		index,
		county: { departments, problems },
	}: { source: Source; index: number; county: County },
): Counterpart[] {
	const place = (key: string) => ({ source, path: ['对口', index, key], problems });
	const department = resolve(departments, written.department, place('部门'));
	if (!department) return [];
	const section = sectionOf(department, written.section, place('科室'));
	return [
		{
			department,
			section,
			responsible: firstOf(written.responsible, section?.heads ?? [], department.heads),
			phones: firstOf(written.phones, section?.phones ?? [], department.phones),
			affairs: written.affairs,
		},
	];
}

function toPlaque(written: z.output<typeof post.type>['plaque']): DutyPlaque | undefined {
	if (written === '无') return undefined;
	const { size, quantity, location } = written ?? {};
	return {
		...STANDARD_PLAQUE,
		...size,
		...(quantity && { quantity }),
		...(location && { location }),
	};
}

function endsBeforeItBegins(source: Source, index: number): Problem {
	return {
		name: 'EndsBeforeItBegins',
		severity: 'error',
		message: '任职的“止”比“起”还早',
		fix: '检查两个日期；“止”是任职的最后一天',
		at: source.at('任职', index, '止'),
	};
}

function appointedTwice(name: string, source: Source, index: number): Problem {
	return {
		name: 'AppointedTwice',
		severity: 'error',
		message: `“${name}”在同一段时间里两次任这个岗位`,
		fix: '只留一条；如果是先后两次，请把前一次的“止”写上',
		at: source.at('任职', index, '姓名'),
	};
}
