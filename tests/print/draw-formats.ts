import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Floor, Room } from '../../src/domain/plan.ts';
import type { Procedure } from '../../src/domain/procedure.ts';
import { drawPiece } from '../../src/print/draw.ts';
import { loadFaces } from '../../src/print/fonts.ts';
import { type Piece, piecesOf } from '../../src/print/pieces.ts';
import type { Mark } from '../../src/print/scene.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildList,
	buildOffice,
	buildPerson,
	buildPost,
	buildSite,
	buildSource,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';
import { homestead } from '../flowchart/build.ts';

export const FACES = loadFaces();

/** One of each kind that has a code: county, 东垆乡, a window, a post, an office, a village, a matter. */
export function county(overrides: Partial<Parameters<typeof places>[0]> = {}): Disclosure {
	return places(overrides);
}

interface Names {
	readonly window?: string;
	readonly post?: string;
	readonly holder?: string;
	readonly duties?: readonly string[];
	readonly township?: string;
	readonly item?: string;
	readonly list?: string;
	readonly procedure?: Procedure;
	/** Of every place. */
	readonly phones?: readonly string[];
	readonly demo?: boolean;
}

function places({
	window = '3号窗口 社会救助',
	post = '民政人社岗',
	holder = '张三',
	duties = ['低保的受理和审核', '残疾人两项补贴的初审'],
	township = '东垆乡人民政府',
	item = '最低生活保障审核确认',
	list = '芮城县乡镇权责清单',
	procedure = homestead,
	phones,
	demo = false,
}: Names): Disclosure {
	const own = phones && { phones };
	const person = buildPerson({ name: holder, title: '民政助理员' });
	const posts = [
		buildPost({
			name: post,
			duties,
			rooms: ['203'],
			appointments: [{ person, role: 'lead' }],
			...own,
		}),
	];
	const windows = [buildWindow({ name: window, ...own })];
	const channels = { box: '大厅', phones: phones ?? ['0359-0002001'], emails: ['jd@example.cn'] };
	const donglu = buildTownship({
		name: township,
		complaintChannels: channels,
		...own,
		windows,
		posts,
		offices: [buildOffice({ plaque: true, ...own })],
		villages: [buildVillage(own)],
		items: [buildItem({ name: item, township: 'donglu', procedure, fee: '不收费' })],
		plan: { floors: [ground(windows)], source: buildSource('content/plan.yml') },
	});
	const targets = [
		'site',
		'donglu',
		...['window/w3', 'post/minzheng', 'office/shehui', 'village/dongcun', 'item/dibao'].map(
			(path) => `donglu/${path}`,
		),
	];
	return buildDisclosure({
		site: buildSite({
			demo,
			pledges: ['首问负责：谁接谁办。', '限时办结：到日子办成。'],
			hotlines: phones ? [{ name: '热线', phones }] : [],
		}),
		townships: [donglu],
		lists: [
			buildList({
				name: list,
				shortName: '权责清单',
				signOff: { unit: '芮城县民政局', heads: [holder] },
			}),
		],
		ledger: targets.map((target, at) => buildEntry({ target, code: CODES[at] ?? '' })),
	});
}

/** A hall with windows, the entrance beside it, a small room, and a corridor. */
function ground(windows: Room['windows']): Floor {
	const room = (id: string, name: string, [x, y, width, height]: readonly number[]): Room => {
		const box = { x: x ?? 0, y: y ?? 0, width: width ?? 1, height: height ?? 1 };
		return { id, name, ...box, windows: [], kind: '房间' };
	};
	const rooms = [
		{ ...room('101', '综合便民服务中心', [0, 7, 11, 5]), windows },
		{ ...room('menting', '南门门厅', [11, 7, 3, 5]), kind: '入口' as const },
		room('110', '卫生间', [14, 7, 2, 5]),
		{ ...room('zoulang', '一楼走廊', [0, 5, 16, 2]), kind: '走廊' as const },
	];
	return { name: '一楼', columns: 16, rows: 12, rooms };
}

const CODES = ['704394', '100016', '100025', '100037', '100043', '100058', '100061'];

export function pieceOf(disclosure: Disclosure, format: string, kind?: string): Piece {
	const pieces = piecesOf(disclosure);
	const found = pieces.find((piece) => {
		return piece.format.name === format && (kind === undefined || piece.page.kind === kind);
	});
	if (!found) throw new Error(`no ${format} ${kind}`);
	return found;
}

export function draw(piece: Piece) {
	return drawPiece(piece, { faces: FACES, tone: '红' });
}

/** Every line of text on a scene. */
export function linesOn(marks: readonly Mark[]): readonly string[] {
	return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}
