/** Which plaques on the wall are wrong after something changed, and which are not. */
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, PrintedWords } from '../../src/domain/code.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { STANDARD_PLAQUE } from '../../src/domain/post.ts';
import type { Township } from '../../src/domain/township.ts';
import { isFiled } from '../../src/print/formats.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { proofOf } from '../../src/print/proof.ts';
import { type ReprintRow, reprintRows, withoutNames } from '../../src/print/reprint.ts';
import { buildEntry, buildPerson, buildSource } from '../fixtures/build-disclosure.ts';
import { county } from './draw-formats.ts';

/** The county after everything in it was printed on 22 November 2026. */
function printed(before = county()): Disclosure {
	const proofs = piecesOf(before).map((piece) => proofOf(piece, before));
	const ledger = before.ledger.map((entry): LedgerEntry => {
		const own = proofs.filter(({ code }) => code === entry.code);
		return { ...entry, printings: own.map(({ printing }) => printing) };
	});
	const printedWords = proofs.map(({ printing, parts }): PrintedWords => {
		return { hash: printing.words, parts, source: buildSource('content/printed.yml') };
	});
	return { ...before, ledger, printedWords };
}

/** The same county and ledger later, with a township that has changed. */
function later(change: (township: Township) => Partial<Township>, before = printed()): Disclosure {
	const townships = before.townships.map((township) => ({ ...township, ...change(township) }));
	return { ...before, today: '2027-03-01', townships };
}

const told = (rows: readonly ReprintRow[], verdict: ReprintRow['verdict']) =>
	rows.filter((row) => row.verdict === verdict).map(({ name, format }) => `${format} ${name}`);

const wrongIn = (disclosure: Disclosure) => told(reprintRows(disclosure), 'reprint');

describe('the reprint list', () => {
	it('has every print that hangs, and nothing wrong while nothing changed', () => {
		const rows = reprintRows(printed());
		const hanging = piecesOf(county()).filter(({ format }) => !isFiled(format.name));
		expect(rows).toHaveLength(hanging.length);
		expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['stands']));
		expect(rows.flatMap(({ unaffected }) => unaffected)).toEqual([]);
	});

	it('says what a plaque says, what is true, where it hangs and when it was printed', () => {
		const person = buildPerson({ name: '李四' });
		const rows = reprintRows(
			later(({ posts }) => ({
				posts: posts.map((post) => ({ ...post, appointments: [{ person, role: 'lead' }] })),
			})),
		);
		expect(rows.filter(({ verdict }) => verdict === 'reprint')).toEqual([
			expect.objectContaining({
				code: '100037',
				name: '民政人社岗',
				format: '职责牌',
				quantity: 1,
				printed: '2026-11-22',
				differences: [
					{
						part: '在岗',
						says: '主岗 张三（民政助理员）',
						now: '主岗 李四',
						personal: true,
					},
				],
			}),
		]);
	});

	it('has a plaque made anew where somebody joins those whom it names, not for one more number', () => {
		const person = buildPerson({ name: '李四' });
		const joined = later(({ posts }) => ({
			posts: posts.map((post) => ({
				...post,
				appointments: [...post.appointments, { person, role: 'deputy' as const }],
			})),
		}));
		expect(wrongIn(joined)).toEqual(['职责牌 民政人社岗']);
		const dialled = later(({ posts }) => ({
			posts: posts.map((post) => ({ ...post, phones: [...post.phones, '0359-0002099'] })),
		}));
		expect(wrongIn(dialled)).toEqual([]);
	});

	it('names the prints that stand although their page changed, and what changed', () => {
		const person = buildPerson({ name: '李四' });
		const rows = reprintRows(
			later(({ posts }) => ({
				posts: posts.map((post) => ({ ...post, appointments: [{ person, role: 'lead' }] })),
			})),
		);
		const touched = rows.filter(({ unaffected }) => unaffected.length > 0);
		expect(touched.map(({ format, unaffected, verdict }) => [format, unaffected, verdict])).toEqual(
			[
				['贴纸', ['在岗'], 'stands'],
				['分享图', ['在岗'], 'stands'],
			],
		);
	});

	it('lists what there are to be more of, as right but too few', () => {
		const rows = reprintRows(
			later(({ posts }) => ({
				posts: posts.map((post) => ({ ...post, plaque: { ...STANDARD_PLAQUE, quantity: 3 } })),
			})),
		);
		expect(told(rows, 'reprint')).toEqual([]);
		expect(told(rows, 'add')).toEqual(['职责牌 民政人社岗']);
		const note = '印过 1 份，现在要 3 份，再做 2 份。';
		expect(rows.find(({ verdict }) => verdict === 'add')).toMatchObject({ more: 2, note });
	});

	it('leaves out what was taken down, until it is printed again', () => {
		const before = printed();
		const withLots = (
			dates: readonly (readonly [date: string, quantity: number])[],
		): Disclosure => {
			const ledger = before.ledger.map((entry) => {
				const plaques = entry.printings.filter(({ format }) => format === '职责牌');
				const later = plaques.flatMap((lot) =>
					dates.map(([date, quantity]) => ({ ...lot, date, quantity })),
				);
				return { ...entry, printings: [...entry.printings, ...later] };
			});
			return { ...before, ledger };
		};
		const plaques = (disclosure: Disclosure) =>
			reprintRows(disclosure).filter(({ format }) => format === '职责牌').length;
		expect(plaques(withLots([]))).toBe(1);
		expect(plaques(withLots([['2026-12-01', 0]]))).toBe(0);
		expect(
			plaques(
				withLots([
					['2026-12-01', 0],
					['2026-12-24', 2],
				]),
			),
		).toBe(1);
	});

	it('has a floor plan on which a room was moved, though its words are the same', () => {
		const moved = later(({ plan }) => ({
			plan: plan && {
				...plan,
				floors: plan.floors.map((floor) => ({
					...floor,
					rooms: floor.rooms.map((room) => ({ ...room, x: floor.columns - room.x - room.width })),
				})),
			},
		}));
		const rows = reprintRows(moved).filter(({ verdict }) => verdict === 'reprint');
		expect(rows.map(({ format }) => format)).toEqual(['平面示意图A3', '平面示意图A2']);
		expect(rows[0]?.differences.map(({ part }) => part)).toEqual(['布局']);
	});

	it('says 暂缺 where nobody holds the post', () => {
		const rows = reprintRows(
			later(({ posts }) => ({ posts: posts.map((post) => ({ ...post, appointments: [] })) })),
		);
		expect(rows.flatMap(({ differences }) => differences.map(({ now }) => now))).toEqual(['暂缺']);
	});

	it('finds a plaque wrong that says 暂缺 when somebody has come', () => {
		const vacant = later(({ posts }) => ({
			posts: posts.map((post) => ({ ...post, appointments: [] })),
		}));
		const person = buildPerson({ name: '李四' });
		const rows = reprintRows(
			later(
				({ posts }) => ({
					posts: posts.map((post) => ({ ...post, appointments: [{ person, role: 'lead' }] })),
				}),
				printed(vacant),
			),
		);
		const differences = withoutNames(rows).flatMap((row) => row.differences);
		expect(differences).toEqual([
			{ part: '在岗', says: '暂缺', now: '主岗 李四', personal: false },
		]);
	});

	it.each<[string, Disclosure, readonly string[]]>([
		[
			'a window’s phone',
			later(({ windows }) => ({
				windows: windows.map((window) => ({ ...window, phones: ['0359-0002999'] })),
			})),
			['桌牌 3号窗口 社会救助'],
		],
		[
			'a window’s phones, of which the printed one is still one',
			later(({ windows }) => ({
				windows: windows.map((window) => ({
					...window,
					phones: ['0359-0002999', ...window.phones],
				})),
			})),
			[],
		],
		[
			'a window’s hours',
			later(({ windows, hours }) => ({
				windows: windows.map((window) => ({ ...window, hours: hours.slice(0, 0) })),
			})),
			['桌牌 3号窗口 社会救助'],
		],
		[
			'a post’s room',
			later(({ posts }) => ({ posts: posts.map((post) => ({ ...post, rooms: ['305'] })) })),
			['职责牌 民政人社岗'],
		],
		[
			'a village’s phone',
			later(({ villages }) => ({
				villages: villages.map((village) => ({ ...village, phones: ['0359-0002888'] })),
			})),
			['海报A3 东村', '海报A4 东村', '分享图 东村'],
		],
		[
			'a window’s name',
			later(({ windows }) => ({
				windows: windows.map((window) => ({ ...window, name: '3号窗口 民政' })),
			})),
			['桌牌 3号窗口 民政', '窗口牌 3号窗口 民政', '贴纸 3号窗口 民政', '分享图 3号窗口 民政'],
		],
	])('after a change of %s has exactly those that say it', (_, disclosure, expected) => {
		expect(wrongIn(disclosure)).toEqual(expected);
	});

	it('has every printed code after a change of address', () => {
		const before = printed();
		const site = { ...before.site, address: 'https://new.example.gov.cn/' };
		const rows = reprintRows({ ...before, site });
		expect(told(rows, 'reprint')).toHaveLength(rows.length);
		expect(rows[0]?.differences).toEqual([
			{
				part: '网址',
				says: 'https://ymt.example.gov.cn/',
				now: 'https://new.example.gov.cn/',
				personal: false,
			},
		]);
	});

	it('asks to take down what stands for nothing any more, and says where people go now', () => {
		const before = printed();
		const ledger = before.ledger.map((entry) =>
			entry.target === 'donglu/window/w3'
				? {
						...entry,
						retired: { date: '2026-12-01', reason: '窗口撤并' },
						movedTo: 'donglu/post/minzheng',
					}
				: entry,
		);
		const rows = reprintRows(later(() => ({ windows: [] }), { ...before, ledger }));
		expect(told(rows, 'remove')).toEqual(
			['桌牌', '窗口牌', '贴纸'].map((format) => `${format} 3号窗口 社会救助`),
		);
		expect(rows.find(({ verdict }) => verdict === 'remove')?.note).toBe(
			'“3号窗口 社会救助”已于2026年12月1日停用（窗口撤并），现在找“民政人社岗”，牌子可以取下。',
		);
	});

	it('does not say of a day to come that it has been', () => {
		const before = printed();
		const ledger = before.ledger.map((entry) =>
			entry.target === 'donglu/window/w3'
				? { ...entry, retired: { date: '2099-12-31', reason: '窗口撤并' } }
				: entry,
		);
		const rows = reprintRows(later(() => ({ windows: [] }), { ...before, ledger }));
		expect(rows.find(({ verdict }) => verdict === 'remove')?.note).toBe(
			'“3号窗口 社会救助”现在没有了（窗口撤并），牌子可以取下。',
		);
	});

	it('asks to take down what moved on, and a plaque that the post no longer has', () => {
		const before = printed();
		const ledger = before.ledger.map((entry) =>
			entry.target === 'donglu/window/w3' ? { ...entry, movedTo: 'donglu' } : entry,
		);
		const change = ({ posts }: Township) => ({
			posts: posts.map((post) => ({ ...post, plaque: undefined })),
		});
		const notes = reprintRows(later(change, { ...before, ledger })).flatMap(
			({ note }) => note ?? [],
		);
		expect(new Set(notes)).toEqual(
			new Set([
				'这个码现在打开的是“东垆乡人民政府”，牌子可以取下。',
				'这里现在不挂这种牌子，牌子可以取下。',
			]),
		);
	});

	it('asks to take down the chart of a matter that has no procedure any more', () => {
		const rows = reprintRows(
			later(({ items }) => ({ items: items.map((item) => ({ ...item, procedure: undefined })) })),
		);
		expect(told(rows, 'remove')).toEqual([
			'流程图A3 最低生活保障审核确认',
			'流程图A4 最低生活保障审核确认',
		]);
	});

	it('counts the last lot of a format', () => {
		const before = later(({ posts }) => ({
			posts: posts.map((post) => ({ ...post, rooms: ['305'] })),
		}));
		const again = printed(before);
		const ledger = again.ledger.map((entry) => {
			const first = before.ledger.find(({ code }) => code === entry.code)?.printings ?? [];
			return { ...entry, printings: [...entry.printings, ...first] };
		});
		expect(wrongIn({ ...again, ledger })).toEqual([]);
	});

	it('says so where the words were not kept', () => {
		const before = later(({ posts }) => ({
			posts: posts.map((post) => ({ ...post, rooms: ['305'] })),
		}));
		const rows = reprintRows({ ...before, printedWords: [] });
		expect(told(rows, 'reprint')).toEqual(['职责牌 民政人社岗']);
		expect(rows.flatMap(({ note }) => note ?? [])).toEqual([
			'牌子上原来的字没有留底，只知道与现在的不同。',
		]);
	});

	it('names nobody who left where it is published', () => {
		const before = printed(county({ duties: ['低保找张三'] }));
		const person = buildPerson({ name: '李四' });
		const rows = withoutNames(
			reprintRows(
				later(
					({ posts }) => ({
						posts: posts.map((post) => ({
							...post,
							duties: ['低保'],
							appointments: [{ person, role: 'lead' }],
						})),
					}),
					before,
				),
			),
		);
		const text = JSON.stringify(rows.map(({ differences, note }) => [differences, note]));
		expect(text).not.toContain('张三');
		expect(text).toContain('低保找某');
		expect(text).toContain('主岗 李四');
	});

	it('has nothing of what was never printed', () => {
		expect(reprintRows(county())).toEqual([]);
		expect(buildEntry({}).printings).toEqual([]);
	});
});
