/** Writes a made-up county in the contract's files, as large and as full as a real one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codesFile } from './codes.ts';
import { BUREAUS, bureauFile } from './departments.ts';
import { FORM_COUNT, itemFile } from './item.ts';
import { lawsFile } from './laws.ts';
import { CATALOGUES, catalogueFile, ownCatalogue } from './lists.ts';
import { MATTERS, ownMatters } from './matters.ts';
import { officesFile, peopleFile } from './offices.ts';
import { MOST_TOWNSHIPS, type Place, placeAt } from './places.ts';
import { postsFile } from './posts.ts';
import { randomFrom } from './random.ts';
import { planFile, townshipFile, villagesFile } from './township.ts';
import { windowsFile } from './windows.ts';
import { TOPICS } from './words.ts';
import { writeYaml, type Yaml } from './yaml.ts';

export interface Size {
	readonly townships: number;
	/** The same seed writes the same files; a township's don't depend on how many there are. */
	readonly seed: string;
}

type File = readonly [path: string, text: string];

const SITE_NAME = '样例县一码通';

/** Writes the county's files below `directory`. */
export function generateCounty(directory: string, size: Size): void {
	const folders = new Set<string>();
	for (const [path, text] of countyFiles(size)) {
		const file = join(directory, path);
		const folder = dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		writeFileSync(file, text);
	}
}

/** The files of a county, by their paths below `content/`. */
export function* countyFiles({ townships, seed }: Size): Generator<File> {
	if (townships < 1 || townships > MOST_TOWNSHIPS)
		throw new RangeError(`1 to ${MOST_TOWNSHIPS} townships, not`);
	const chance = (what: string) => randomFrom(`${seed} ${what}`);
	const places = Array.from({ length: townships }, (_, index) =>
		placeAt(index, chance(`township ${index}`)),
	);
	yield yaml('site.yml', siteFile());
	yield yaml('codes.yml', codesFile(SITE_NAME, places));
	yield yaml('laws.yml', lawsFile());
	yield yaml('synonyms.yml', synonymsFile());
	for (let form = 1; form <= FORM_COUNT; form++)
		yield [`files/biaoge-${form}.txt`, '姓名：________\n住址：________\n申请事由：________\n'];
	for (const [index, bureau] of BUREAUS.entries())
		yield yaml(`departments/${bureau.id}.yml`, bureauFile(bureau, index, chance(bureau.id)));
	for (const list of CATALOGUES) yield yaml(`lists/${list.id}.yml`, catalogueFile(list));
	for (const matter of MATTERS)
		yield [`items/${matter.id}.md`, itemFile(matter, CATALOGUES, chance(matter.id))];
	for (const place of places) yield* townshipFiles(place);
}

function* townshipFiles(place: Place): Generator<File> {
	const { id, shortName, random } = place;
	const below = `townships/${id}`;
	const own = ownMatters(place);
	const catalogue = ownCatalogue(id, shortName, own);
	yield yaml(`lists/${catalogue.id}.yml`, catalogueFile(catalogue));
	yield yaml(`${below}/township.yml`, townshipFile(place));
	yield yaml(`${below}/offices.yml`, officesFile(place));
	yield yaml(`${below}/people.yml`, peopleFile(place));
	yield yaml(`${below}/posts.yml`, postsFile(place, own));
	yield yaml(`${below}/windows.yml`, windowsFile(place));
	yield yaml(`${below}/villages.yml`, villagesFile(place));
	yield yaml(`${below}/plan.yml`, planFile());
	for (const matter of own)
		yield [`${below}/items/${matter.id}.md`, itemFile(matter, [catalogue], random)];
}

const yaml = (path: string, value: Yaml): File => [path, writeYaml(value)];

function siteFile(): Yaml {
	return {
		名称: SITE_NAME,
		县: '样例县',
		主办: '样例县人民政府办公室',
		网址: 'https://ymt.example.gov.cn/',
		演示: '是',
		热线: [{ 名称: '12345政务服务便民热线', 电话: '12345' }],
		备案: { ICP: '晋ICP备00000000号-1' },
		承诺: ['首问负责：您问到的第一个人负责到底。', '限时办结：到期没办成，主动说明。'],
		规则: { 村级牌上限: '6', 村级证明数: '7', 核对有效天数: '180' },
		色调: '红',
		// Printing is measured by itself.
		印刷页: '否',
	};
}

function synonymsFile(): Yaml {
	return Object.fromEntries(TOPICS.map(([topic]) => [topic, [`办${topic}`, `${topic}找谁`]]));
}
