import type { TargetPage } from '../../codes/targets.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import { firstOf } from '../../domain/first-of.ts';
import { localWords } from '../../domain/local-words.ts';
import type { Words } from './words.ts';

/** What a poster or a share image says: little that could become wrong. */
export interface PlaceWords extends Words {
	/** Whose it is: `东垆乡人民政府`. */
	readonly owner: string;
	readonly phones: readonly string[];
}

/** What whoever scans the code finds first. */
export function doorsOf({ kind, township, name }: TargetPage, disclosure: Disclosure) {
	const words = localWords(disclosure);
	if (kind === 'site') return [`找${words.township.replace(/（.*/, '')}`, ...DOORS.site.slice(1)];
	const village = kind === 'village' && township?.villages.find((each) => each.name === name);
	if (!village) return DOORS[kind];
	const [, ...doors] = DOORS.village;
	if (village.certificates.length === 0) return ['管什么事', ...doors];
	return village.kind === '社区' ? ['社区证明', ...doors] : DOORS.village;
}

const DOORS: Readonly<Record<TargetPage['kind'], readonly string[]>> = {
	site: ['找乡镇', '查事项', '看清单'],
	township: ['办事流程', '权责清单', '联系电话'],
	village: ['村级证明', '代办员', '联系电话'],
	office: ['管什么', '谁负责', '联系电话'],
	window: ['办什么事', '带什么', '几点开门'],
	post: ['办什么事', '怎么办', '谁负责'],
	item: ['带什么', '去哪里', '多久办成'],
};

export function placeWords(page: TargetPage, disclosure: Disclosure): PlaceWords {
	return {
		owner: ownerOf(page, disclosure),
		name: page.name,
		phones: phonesOf(page, disclosure),
	};
}

/** A sticker is too small for more, and need not be changed when a phone does. */
export function nameWords({ name }: TargetPage): Words {
	return { name };
}

function ownerOf({ kind, township }: TargetPage, { site }: Disclosure): string {
	if (!township) return site.host;
	return kind === 'township' ? site.county : township.name;
}

/** For whoever can't scan: the place's own phones, else the township's, else the county's hotline. */
function phonesOf({ kind, target, township }: TargetPage, { site }: Disclosure): readonly string[] {
	if (!township) return site.hotlines[0]?.phones ?? [];
	const id = target.split('/')[2];
	const places = { village: township.villages, office: township.offices };
	const known = kind === 'village' || kind === 'office' ? places[kind] : [];
	return firstOf(known.find((place) => place.id === id)?.phones ?? [], township.phones);
}
