import { z } from 'zod';
import { LIST_KINDS } from '../../domain/list.ts';
import { field, form, many, mean } from '../fields.ts';
import { documentNumber, listNumber, oneName, title, WHICH } from '../one-name.ts';
import { namedPerson } from '../person-name.ts';
import { text, wholeNumber, word } from '../scalars.ts';
import { date } from '../time-scalars.ts';

const document = form('发文', {
	authority: field('机关', text.optional(), '发文机关。'),
	number: field('文号', documentNumber.optional(), '如“芮政办发〔2025〕12号”。'),
	date: field('日期', date.optional(), '发文日期。'),
});

const listedName = form('只列名称', {
	name: field('名称', text, '清单上印的名称。'),
	number: field('编号', listNumber.optional(), '清单上的编号。'),
	category: field('分类', text.optional(), '清单上的分类，如“行政处罚”。'),
});

const signOff = form('承诺', {
	unit: field('单位', text.optional(), '承诺的单位。'),
	heads: field('负责人', many(namedPerson), '签字的负责人。'),
	date: field('日期', date.optional(), '签字的日期。'),
	hash: field('校验', text.optional(), '承诺书上印的校验码，证明签字后清单没有改过。'),
});

export const list = form('清单（lists/编号.yml）', {
	name: field('名称', title, '清单的全称。'),
	shortName: field('简称', title.optional(), '平常怎么叫，事项的“列入”里可以写它。'),
	kind: field('种类', word(LIST_KINDS), '清单的种类，决定页面上有哪些栏目。'),
	township: field('乡镇', oneName(WHICH).optional(), '只属于一个乡镇时写它；不写是全县通用。'),
	document: field('发文', document.type.optional(), '公布清单的文件。'),
	statedTotal: field('公布总数', wholeNumber.optional(), '文件里公布的总数，程序会核对。'),
	statedByType: field(
		'分类数',
		mean(z.record(z.string(), wholeNumber), {
			ownKeys: true,
			expected: '“分类: 数目”',
			example: '{行政许可: 10, 行政处罚: 7}',
		}).optional(),
		'文件里公布的各类数目，程序会核对。',
	),
	namesOnly: field(
		'只列名称',
		many(listedName.type),
		'还没有建事项文件的条目：照列、照数，网页上点不开。',
	),
	signOff: field('承诺', signOff.type.optional(), '单位负责人对清单完整的承诺。'),
});
