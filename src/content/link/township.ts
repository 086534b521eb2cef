import type { Item } from '../../domain/item.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Hall, Township } from '../../domain/township.ts';
import type {
	office,
	person,
	plan,
	post,
	serviceWindow,
	township,
	village,
} from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import { Register } from '../register.ts';
import type { County } from './context.ts';
import { resolveAll } from './context.ts';
import { toHours } from './hours.ts';
import { toOffices } from './offices.ts';
import { toPeople } from './people.ts';
import { toPlan } from './plan.ts';
import { toPosts } from './posts.ts';
import { twoOfOneId, twoOfOneName } from './records.ts';
import { toVillages } from './villages.ts';
import { toWindows } from './windows.ts';

/** A township's files as written. A file that could not be read is absent, and reported already. */
export interface WrittenTownship {
	readonly id: string;
	readonly township: Written<typeof township>;
	readonly offices: Records<Written<typeof office>>;
	readonly people: Records<Written<typeof person>>;
	readonly posts: Records<Written<typeof post>>;
	readonly windows: Records<Written<typeof serviceWindow>>;
	readonly villages: Records<Written<typeof village>>;
	readonly plan: Written<typeof plan> | undefined;
	readonly items: readonly Item[];
}

/** Links a township's records to each other and to the county's. */
export function toTownship(written: WrittenTownship, county: County): Township {
	const { id, township: front } = written;
	const { problems } = county;
	const people = toPeople(written.people, problems);
	const offices = toOffices(written.offices, {
		people: people.register,
		phones: front.phones,
		problems,
	});
	const posts = toPosts(written.posts, {
		people: people.register,
		offices: offices.register,
		county,
	});
	const halls = toHalls(front, problems);
	const hours = toHours(front.hours, { source: front.source, problems });
	const context = {
		people: people.register,
		posts: posts.register,
		halls,
		hours,
		phones: front.phones,
		county,
	};
	const windows = toWindows(written.windows, context);
	const villages = toVillages(written.villages, county);
	const places = { offices: offices.register, windows: windows.register, problems };
	const { complaints, ...rest } = front;
	return {
		...rest,
		id,
		hours,
		complaintChannels: complaints,
		roster: front.roster.map(({ date, leaders }, index) => {
			const place = { source: front.source, path: ['值班', index, '领导'], problems };
			return { date, leaders: resolveAll(people.register, leaders, place) };
		}),
		offices: offices.values,
		people: people.values,
		posts: posts.values,
		windows: windows.values,
		villages,
		plan: written.plan && toPlan(written.plan, places),
		items: written.items,
	};
}

function toHalls(
	{ halls, source }: WrittenTownship['township'],
	problems: Problem[],
): Register<Hall> {
	const register = new Register<Hall>('大厅');
	const at = (index: number) => source.at('大厅', index, '编号');
	for (const [index, hall] of halls.entries()) {
		const first = halls.findIndex(({ id }) => id === hall.id);
		if (first < index) problems.push(twoOfOneId('大厅', hall.id, at(index), at(first)));
		register.add({ id: hall.id, names: [hall.name] }, hall);
		const namesake = halls.findIndex(({ name }) => name === hall.name);
		const nameAt = (position: number) => source.at('大厅', position, '名称');
		if (namesake < index)
			register.blame(hall.name, twoOfOneName('大厅', hall.name, nameAt(index), nameAt(namesake)));
	}
	return register;
}
