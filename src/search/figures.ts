/**
 * Numbers in what residents tell. How much of 块 or 亩 it was says that it is about money or land; how
 * old somebody is says what stage of life it is about: `我妈八十一了` is 80周岁.
 */
const NUMERALS = '零一二三四五六七八九';
const NUMBER = `[\\d.${NUMERALS}两十百千万几]+`;
/** What is counted by a word. */
const COUNTED: ReadonlyMap<string, string> = new Map([
	['块', '钱'],
	['元', '钱'],
	['万', '钱'],
	['亩', '地'],
	['平米', '房'],
	['桌', '席'],
	['棵', '树'],
	['头', '牲口'],
	['只', '牲口'],
]);
const amount = new RegExp(`${NUMBER}[多来几]?(${[...COUNTED.keys()].join('|')})`, 'g');
const age = new RegExp(
	`(${NUMBER})[多来几]?周?岁|(?:今年|都|快|满|已经)(${NUMBER})(?=[了咧]|$)`,
	'g',
);
const writtenAge = new RegExp(`^([${NUMERALS}]?)(十?)([${NUMERALS}]?)$`);

/** When a stage of life begins: nursery, school, army, grown up, hard to employ, pension, old age. */
const STAGES = [3, 8, 16, 20, 40, 60, 80];

export interface Figures {
	/** The text without them, a space in the place of each. */
	readonly rest: string;
	readonly marks: readonly string[];
}

export function figuresIn(text: string): Figures {
	const marks: string[] = [];
	const rest = text
		.replace(age, (whole, first?: string, second?: string) => {
			const years = yearsOf(first ?? second ?? '');
			if (years === undefined) return whole;
			marks.push(`#岁${STAGES.filter((stage) => stage <= years).length}`);
			return ' ';
		})
		.replace(amount, (_, counter: string) => {
			marks.push(`#${COUNTED.get(counter)}`);
			return ' ';
		});
	return { rest, marks };
}

/** `81`, `八十一`, `八一`, `百`; undefined if it is no age. */
function yearsOf(numeral: string): number | undefined {
	if (/^\d+$/.test(numeral)) return Number(numeral);
	if (/^一?百$/.test(numeral)) return 100;
	const [, tens = '', ten = '', ones = ''] = writtenAge.exec(numeral) ?? [];
	if (tens + ten + ones === '') return undefined;
	if (ten === '' && ones === '') return NUMERALS.indexOf(tens);
	return NUMERALS.indexOf(tens || '一') * 10 + Math.max(0, NUMERALS.indexOf(ones || '零'));
}
