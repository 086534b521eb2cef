/** The second layer: pages whose texts say what was asked, or that a filter leaves. */
import type { Pool } from '../../search/pool.ts';
import { NO_TABLES } from '../../search/read-tables.ts';
import { FILTERS } from '../../search/record.ts';
import { type Filters, searchTexts, type TextHit } from './deeper.ts';
import { element } from './elements.ts';
import { askedIn, type SearchPage } from './page.ts';
import { type Row, showRows } from './rows.ts';

export interface Texts {
	/** Looks in the texts for what the page asks. */
	search(): Promise<void>;
	/** Another question is asked: what was found for the last one goes, unless filters ask for more. */
	changed(): void;
}

export function startTexts(page: SearchPage, poolNow: () => Pool | undefined): Texts {
	const section = element('#in-texts', HTMLElement);
	const list = element('#texts', HTMLElement);
	const status = element('#texts-status', HTMLElement);
	const filters = element('#filters', HTMLFormElement);
	const choices = element('#choices', HTMLFieldSetElement);
	const narrow = element('#narrow', HTMLButtonElement);
	let turn = 0;
	filters.hidden = false;

	async function search(): Promise<void> {
		const asked = askedIn(page);
		const chosen = chosenIn(filters);
		if (asked === '' && isEmpty(chosen)) return clear();
		const own = ++turn;
		section.hidden = false;
		status.textContent = '正在查……';
		const found = await hitsFor(page, poolNow(), chosen).catch(() => undefined);
		// Another question was asked in the meantime.
		if (own !== turn) return;
		const rows = found?.map((hit) => rowOf(page, poolNow(), hit)) ?? [];
		showRows(list, rows);
		status.textContent = found ? statusOf(rows.length) : '这个浏览器或网络现在查不了正文。';
	}

	function clear(): void {
		turn++;
		section.hidden = true;
		showRows(list, []);
	}

	filters.addEventListener('change', () => void search());
	filters.addEventListener('submit', (event) => {
		event.preventDefault();
		void search();
	});
	narrow.addEventListener('click', () => {
		choices.hidden = !choices.hidden;
		narrow.setAttribute('aria-expanded', String(!choices.hidden));
	});
	const changed = () => (isEmpty(chosenIn(filters)) ? clear() : void search());
	return { search, changed };
}

const isEmpty = (chosen: Filters) => Object.keys(chosen).length === 0;
const statusOf = (count: number) => (count > 0 ? `${count} 页：` : '正文里也没有。');

function chosenIn(filters: HTMLFormElement): Filters {
	const data = new FormData(filters);
	const chosen: Filters = {};
	for (const name of FILTERS) {
		const value = data.get(name);
		if (typeof value === 'string' && value !== '') chosen[name] = value;
	}
	return chosen;
}

/** Pages of the township that is looked in come before the rest. */
async function hitsFor(
	page: SearchPage,
	pool: Pool | undefined,
	filters: Filters,
): Promise<readonly TextHit[]> {
	const address = page.form.dataset.deeper ?? '';
	const question = { asked: askedIn(page), tables: pool?.tables ?? NO_TABLES, filters };
	const [first] = pool?.townships.find(({ id }) => id === page.place.value)?.names ?? [];
	if (!first || filters.乡镇) return searchTexts(address, question);
	const here = await searchTexts(address, { ...question, filters: { ...filters, 乡镇: first } });
	const everywhere = await searchTexts(address, question);
	const paths = new Set(here.map(({ path }) => path));
	return [...here, ...everywhere.filter(({ path }) => !paths.has(path))].slice(0, 10);
}

/** A matter of the county leads to its page in the township that is looked in, if it has one there. */
function rowOf({ base, place }: SearchPage, pool: Pool | undefined, hit: TextHit): Row {
	const { kind, path, title: text, detail } = hit;
	const township = place.value;
	const isHere = pool?.covered(township).has(path);
	return { kind, text, detail, href: base + (isHere ? township + path : path.slice(1)) };
}
