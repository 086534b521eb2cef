import type { LedgerEntry, PrintedWords, Printing } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { isCode, normaliseCode } from './check-digit.ts';
import { lastLots } from './ledger.ts';
import { writeEntry } from './ledger-file.ts';
import type { PublishedEntry } from './published.ts';
import type { TargetPage } from './targets.ts';

const FORMS =
	'site（全县首页）、donglu（乡镇）、donglu/window/w3（窗口）、donglu/post/…（岗位）、' +
	'donglu/office/…（机构）、donglu/village/…（村）、donglu/item/…（事项）';

/** Everything that can be wrong with the ledger. */
export const ledgerProblems = {
	codeMalformed: (entry: LedgerEntry) => {
		const code = normaliseCode(entry.code);
		return error('CodeMalformed', entry.source.at('码'), {
			message: `码“${entry.code}”（${entry.name}）不是六位数字。`,
			fix: isCode(code) ? `写成：码: "${code}"` : `${COMPARE}再改成六位数字，不要凭猜测填。`,
		});
	},
	checkDigitWrong: (entry: LedgerEntry, swaps: readonly string[]) => {
		const guess = swaps.length > 0 ? `若是相邻两位写反了，应是 ${swaps.join(' 或 ')}；` : '';
		return error('CheckDigitWrong', entry.source.at('码'), {
			message: `码“${entry.code}”（${entry.name}）的校验位不对，至少有一位写错了。`,
			fix: `${guess}${COMPARE}核对无误再改，不要凭猜测填。`,
		});
	},
	codeDuplicated: (entry: LedgerEntry, first: LedgerEntry) =>
		error('CodeDuplicated', entry.source.at('码'), {
			message: `${shown(entry)}与第 ${first.source.at('码').line} 行的“${first.name}”是同一个码。`,
			fix: '一个码只能有一行。保留先发的那一行，删掉这一行；它的对象若还要码，运行 npm run codes 另发。',
		}),
	targetDuplicated: (entry: LedgerEntry, first: LedgerEntry, today: IsoDate) =>
		error('TargetDuplicated', entry.source.at('对象'), {
			message: `“${entry.target}”有两个在用的码：${first.code} 和 ${entry.code}。`,
			fix: `没有印上墙的那个码，补一行：停用: {日期: ${today}, 说明: 重复发码}。两行都要留着。`,
		}),
	targetMalformed: (entry: LedgerEntry) =>
		error('TargetMalformed', entry.source.at('对象'), {
			message: `${shown(entry)}的对象“${entry.target}”写法不对。`,
			fix: `只能写：${FORMS}。`,
		}),
	targetGone: (
		entry: LedgerEntry,
		{ namesake, neighbour }: { readonly namesake?: TargetPage; readonly neighbour?: TargetPage },
		today: IsoDate,
	) => {
		const renamed = namesake
			? `现在的“${namesake.name}”若就是它，写：转到: ${namesake.target}。`
			: '';
		const example = neighbour ? `（写法如“${neighbour.name}”是 ${neighbour.target}）` : '';
		return error('TargetGone', entry.source.at('对象'), {
			message: `${shown(entry)}的对象“${entry.target}”已经没有了，却没有写去处。${hanging(entry)}`,
			fix:
				`${renamed || `有接替的，在这个码下面补一行：转到: 接替它的${example}。`}` +
				`没有接替的，补一行：停用: {日期: ${today}, 说明: 写明原因}。码不能删。`,
		});
	},
	successorUnknown: (entry: LedgerEntry, meant: TargetPage | undefined) =>
		error('SuccessorUnknown', entry.source.at('转到'), {
			message: `${shown(entry)}的“转到”写的“${entry.movedTo}”找不到。${hanging(entry)}`,
			fix: meant ? `应写成：转到: ${meant.target}` : `写一个现有的对象，只能写：${FORMS}。`,
		}),
	successorLoops: (entry: LedgerEntry, loop: readonly string[]) =>
		error('SuccessorLoops', entry.source.at('转到'), {
			message: `“转到”绕成了圈，扫码的人到不了任何地方：${[...loop, loop[0]].join(' → ')}。`,
			fix: '把其中仍在用的那个对象的“转到”删掉；都不用了，就改为转到接替它们的对象。',
		}),
	codeMissing: (page: TargetPage, ledger: readonly LedgerEntry[]) => {
		const given = ledger.find(({ target, retired }) => retired && target === page.target);
		const issue = '运行 npm run codes 发码，并把改过的 codes.yml 一起提交。';
		if (!given) {
			const message = `“${page.name}”（${page.target}）还没有码。`;
			return error('CodeMissing', topOf(ledger), { message, fix: issue });
		}
		return error('CodeMissing', given.source.at('停用'), {
			message: `“${page.name}”（${page.target}）的码 ${given.code} 停用了，它却还在 content 里。`,
			fix: `撤了的，从 content 里删掉它；还要用的，${issue}`,
		});
	},
	codeLost: (before: PublishedEntry, ledger: readonly LedgerEntry[]) =>
		error('CodeLost', topOf(ledger), {
			message: `已经公布的${shown(before)}从码簿里不见了。它可能还印在墙上。`,
			fix: `把这几行原样补回来；不再用的码也要留着，写上“停用”：\n${writeEntry(before)}`,
		}),
	codeChanged: (before: PublishedEntry, now: LedgerEntry) =>
		error('CodeChanged', now.source.at('码'), {
			message: `“${before.name}”已经公布的码是 ${before.code}，现在写成了“${now.code}”。`,
			fix: `改回：码: "${before.code}"`,
		}),
	codeReassigned: (before: PublishedEntry, now: LedgerEntry) =>
		error('CodeReassigned', now.source.at('对象'), {
			message: `${shown(before)}公布时的对象是“${before.target}”，现在写成了“${now.target}”。`,
			fix: `改回：对象: ${before.target}。要让它到别处去，另补一行：转到: ${now.target}`,
		}),
	printingLost: (entry: LedgerEntry, { format, quantity, date }: Printing, written: string) =>
		error('PrintingLost', entry.source.at('码'), {
			message: `${shown(entry)}登记过的印制（${format} ${quantity} 份，${date}）从码簿里不见了。牌子可能还挂着，内容改了也没人提醒。`,
			fix: `在这个码的“印制”下面原样补回来：\n    - ${written}\n牌子已经取下的，补回来以后再运行 npm run print -- --gone ${entry.code}`,
		}),
	printedWordsLost: (ledger: readonly LedgerEntry[]): Problem => ({
		name: 'PrintedWordsLost',
		severity: 'warning',
		message: '码簿里登记过印制，printed.yml（牌子上印的字）却没有了，以后对不出哪块牌子错了。',
		fix: '从备份或 git 里找回 printed.yml，原样放回来；真的找不回来，照旧登记，旧牌子自己核对。',
		at: topOf(ledger),
	}),
	printedWordsAltered: ({ hash, parts, source }: PrintedWords) =>
		error('PrintedWordsAltered', source.at('内容'), {
			message: `“${Object.values(parts)[0]?.join('；') ?? ''}”这一条印样被改过，和牌子上印的不一样了。`,
			fix: `印样只由程序登记：从备份或 git 里找回内容是 ${hash} 的这一条，原样贴回来。`,
		}),
	retiredBeforeIssued: (entry: LedgerEntry, retiredOn: IsoDate) =>
		error('RetiredBeforeIssued', entry.source.at('停用', '日期'), {
			message: `${shown(entry)}是 ${entry.issued} 发的，却写着 ${retiredOn} 起停用。`,
			fix: '改“停用”的日期；“发码”由程序写，不要改。',
		}),
	issuedLater: (entry: LedgerEntry, count: number, today: IsoDate): Problem => ({
		name: 'IssuedLater',
		severity: 'warning',
		message: `${shown(entry)}${count > 1 ? `等 ${count} 个码` : ''}的发码日期是 ${entry.issued}，比今天（${today}）还晚。`,
		fix: '核对电脑的日期；手改过“发码”的，从备份或 git 里找回原来的日期。',
		at: entry.source.at('发码'),
	}),
	stillThere: (entry: LedgerEntry): Problem => ({
		name: 'StillThere',
		severity: 'warning',
		message: `“${entry.name}”还在 content 里，下次发码会给它发一个新码，${lastLots(entry).length > 0 ? '挂着的牌子要换' : '这个码不再归它'}。`,
		fix: '只是搬了地方、改了名，就删掉这一行；真的撤了，先从 content 里删掉它。',
		at: entry.source.at(entry.retired ? '停用' : '转到'),
	}),
	addressChanged: (printed: readonly LedgerEntry[], address: string, site: Site) =>
		error('AddressChanged', site.source.at('网址'), {
			message:
				`网址改成了 ${site.address}，而已有 ${printed.length} 个码印着 ${address}` +
				`（如${printed.slice(0, 3).map(shown).join('、')}），改了以后都扫不开。`,
			fix: `改回：网址: ${address}。确实要换，加上 --new-address，并把印过这些码的牌子全部重印。`,
		}),
};

const COMPARE = '对照墙上的牌子或上次公布的 codes.json，';

function error(
	name: string,
	at: Place,
	{ message, fix }: { readonly message: string; readonly fix: string },
): Problem {
	return { name, severity: 'error', message, fix, at };
}

/** What is missing has no line; the file has. */
function topOf([first]: readonly LedgerEntry[]): Place {
	return { file: first?.source.file ?? 'content/codes.yml', line: 1, column: 1, length: 0 };
}

function shown({ code, name }: Pick<LedgerEntry, 'code' | 'name'>): string {
	return `码 ${code}（${name}）`;
}

/** What stands on walls with this code. */
function hanging(entry: LedgerEntry): string {
	if (entry.printings.length === 0) return '它没有印制记录。';
	const hung = lastLots(entry);
	if (hung.length === 0) return '它印过的牌子都取下了。';
	const lots = hung.map(({ format, quantity, date }) => `${format} ${quantity} 份（${date}）`);
	return `它印过：${lots.join('、')}。`;
}
