import type { Department } from '../domain/department.ts';
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
	return {
		chrome: chromeOf(context, {
			title: `县直部门 · ${site.county}`,
			description: `${site.county} ${departments.length} 个县直部门的电话、地址、负责人，和各乡镇对口的岗位。`,
			path: '/departments/',
			up: { text: site.name, href: context.href('/') },
		}),
		heading: { eyebrow: site.county, title: '县直部门', tags: [] },
		intro: `共 ${departments.length} 个。点开看负责人、股室，以及乡镇哪个岗位对口。`,
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
