import type { Problem } from '../domain/problem.ts';
import * as forms from './forms/index.ts';
import type { FrontMatter } from './front-matter.ts';

const KEYS = Object.values(forms.item.fields).map(({ key }) => RegExp.escape(key));
const KEY_LINE = new RegExp(`^(${KEYS.join('|')}):(?: |$)`);

/** Keys that were written, or pasted, below the line that ends them: they would be shown as text. */
export function keysInBody(file: string, { body, bodyLine }: FrontMatter): Problem[] {
	return body.split('\n').flatMap((text, index): Problem[] => {
		const [, key] = KEY_LINE.exec(text) ?? [];
		if (key === undefined) return [];
		return [
			{
				name: 'KeyInBody',
				severity: 'warning',
				message: `“${key}”写在了正文里，会当成普通的话显示出来`,
				fix: '是栏目，就移到上面两行“---”之间；是另一件事，就另建一个文件；是正文，就把英文冒号换成中文冒号“：”',
				at: { file, line: index + bodyLine, column: 1, length: key.length },
			},
		];
	});
}
