/**
 * What each part of the words is called in records, lists and messages. Frozen once released:
 * records of what hangs on walls are read by these names.
 */
export const LABELS = {
	owner: '单位',
	name: '名称',
	number: '窗口号',
	hall: '大厅',
	hours: '工作时间',
	phones: '电话',
	rotating: '入驻',
	place: '地点',
	holders: '在岗',
	duties: '职责',
	pledges: '承诺',
	supervision: '监督电话',
	floors: '楼层',
	rooms: '房间',
	layout: '布局',
	unit: '承诺单位',
	head: '负责人',
	document: '公布文件',
	count: '事项数目',
	hash: '校验',
	limits: '办结时限',
	fee: '收费',
	procedure: '流程',
	demo: '标记',
} as const;

/** What of it names persons. */
export const PERSONAL: ReadonlySet<string> = new Set([LABELS.holders, LABELS.head]);

/** What of it is to be dialled. */
export const NUMBERS: ReadonlySet<string> = new Set([LABELS.phones, LABELS.supervision]);
