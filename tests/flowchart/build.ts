import type {
	Decision,
	End,
	Parallel,
	Procedure,
	Step,
	StraightEntry,
} from '../../src/domain/procedure.ts';

export function step(name: string, more: Partial<Omit<Step, 'kind' | 'name'>> = {}): Step {
	return { kind: 'step', name, actor: '乡镇窗口', documents: [], ...more };
}

export function ask(name: string, answers: Readonly<Record<string, string>>): Decision {
	const written = Object.entries(answers).map(([answer, to]) => ({ answer, to }));
	return { kind: 'decision', name, actor: '乡镇窗口', answers: written };
}

export function both(
	branches: readonly (readonly StraightEntry[])[],
	more: Partial<Omit<Parallel, 'kind' | 'branches'>> = {},
): Parallel {
	return { kind: 'parallel', branches, ...more };
}

export function end(name: string): End {
	return { kind: 'end', name };
}

/** The example of the content format, with a refusal. */
export const homestead: Procedure = [
	step('提交申请', { actor: '申请人', limit: '当场', documents: ['申请表', '户口簿'] }),
	ask('材料齐全？', { 是: '受理', 否: '一次性告知补正' }),
	step('一次性告知补正', { next: '提交申请' }),
	step('受理', { limit: '1个工作日' }),
	both([[step('现场踏勘', { actor: '规划建设岗' })], [step('权属审核', { actor: '自然资源所' })]]),
	ask('审核意见', { 同意: '发给农村宅基地批准书', 退回补正: '提交申请', 不同意: '书面告知' }),
	end('发给农村宅基地批准书'),
	step('书面告知', { note: '写明理由' }),
	end('不予批准'),
];
