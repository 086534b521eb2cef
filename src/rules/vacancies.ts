import type { IsoDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { holdersOn, nextHolders, type Post } from '../domain/post.ts';
import type { Problem } from '../domain/problem.ts';

/** Posts that nobody holds today, or deputies only. */
export function vacancyProblems({ townships, today }: Disclosure): readonly Problem[] {
	return townships
		.flatMap(({ posts }) => posts)
		.flatMap((post) => {
			const [first] = holdersOn(post, today);
			if (!first) return [vacantPost(post, today)];
			return first.role === 'lead' ? [] : [withoutLead(post, today)];
		});
}

function withoutLead(post: Post, today: IsoDate): Problem {
	const deputies = holdersOn(post, today).map(({ person }) => person.name);
	return {
		name: 'VacantPost',
		severity: 'notice',
		message: `“${post.name}”今天没有主岗，页面显示“主岗暂缺，先找${deputies.join('、')}”。`,
		fix: '定了人，在“任职”里加一行：{姓名: …, 起: 到任的日期}；现在就由他主管的，把“角色: B岗”删掉。',
		at: post.source.at('任职'),
	};
}

function vacantPost(post: Post, today: IsoDate): Problem {
	const coming = nextHolders(post, today);
	const names = coming.map(({ person }) => person.name).join('、');
	return {
		name: 'VacantPost',
		severity: 'notice',
		message:
			`“${post.name}”今天没有人任职，页面显示“暂缺”` +
			(names ? `；${coming[0]?.from} 起由${names}接任。` : '，也没有写谁来接。'),
		fix: names
			? '到那天页面自动换上，不用改；日期有变就改“起”。'
			: '定了人，在“任职”里加一行：{姓名: …, 起: 到任的日期}，以前的不用删。',
		at: post.source.at('任职'),
	};
}
