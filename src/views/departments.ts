import type { Department } from '../domain/department.ts';
import { localWords } from '../domain/local-words.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { phoneOf } from './parts.ts';
import type { Chrome, Contact, Heading } from './types.ts';

/** All bureaus, each with its phone. */
export interface DepartmentsView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly departments: readonly Contact[];
}

export function departmentsView(context: Context): DepartmentsView {
	const { site, departments } = context.disclosure;
	const words = localWords(context.disclosure);
	const name = `${words.county}直部门`;
	return {
		chrome: chromeOf(context, {
			title: `${name} · ${site.county}`,
			description: `${site.county} ${departments.length} 个${name}的电话、地址、负责人，和各${words.township}对口的岗位。`,
			path: '/departments/',
			up: { text: site.name, href: context.href('/') },
		}),
		heading: { eyebrow: site.county, title: name, tags: [] },
		intro: `共 ${departments.length} 个。点开看负责人、科室，以及${words.township}哪个岗位对口。`,
		departments: departments.map((department) => contactOf(context, department)),
	};
}

function contactOf({ href }: Context, { id, name, address, phones }: Department): Contact {
	return {
		title: name,
		detail: address,
		phones: phones.map(phoneOf),
		href: href(`/departments/${id}/`),
	};
}
