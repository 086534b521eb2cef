import { scalar } from './scalar.ts';

const isOne = (written: string) => (/[、，,；;]/.test(written) ? undefined : written);

/** What people say or type: `低保、吃低保` in one would be a word that nobody ever does. */
export const oneWord = scalar({
	expected: '一个说法',
	example: '盖房子',
	read: isOne,
	reason: () => '里有顿号或逗号，几个说法要写成列表',
});

/** The name of one body. */
export const oneUnit = scalar({
	expected: '一个单位',
	example: '供电所',
	read: isOne,
	reason: () => '里有顿号或逗号，几个单位要写成列表',
});
