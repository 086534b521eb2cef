import type { IsoDate } from '../domain/dates.ts';
import { type Change, changesOf, changeText } from './changes-log.ts';
import type { Context } from './context.ts';
import { itemPath } from './item-paths.ts';
import { xmlText } from './xml.ts';

/** As many adjustments as a reader of feeds looks back on. */
const LIMIT = 100;

/** The adjustments in force, newest first, as an Atom feed (RFC 4287). */
export function feedXml({ disclosure }: Context): string {
	const { site, today } = disclosure;
	const changes = changesOf(disclosure)
		.filter(({ event }) => event.date <= today)
		.slice(0, LIMIT);
	const at = (path: string) => new URL(path, site.address).href;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
		`<id>${xmlText(at('feed.xml'))}</id>`,
		`<title>${xmlText(`${site.name}：事项调整记录`)}</title>`,
		`<updated>${timeOf(changes[0]?.event.date ?? today)}</updated>`,
		`<author><name>${xmlText(site.host)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${xmlText(at('feed.xml'))}"/>`,
		`<link rel="alternate" type="text/html" href="${xmlText(at('changes/'))}"/>`,
		...changes.map((change, index) => entry(change, idOf(changes, index, site.address), at)),
		'</feed>\n',
	].join('\n');
}

function entry({ item, event }: Change, id: string, at: (path: string) => string): string {
	// Only what is in force is announced.
	const text = changeText(event, event.date);
	return [
		'<entry>',
		`<id>${xmlText(id)}</id>`,
		`<title>${xmlText(`${event.action}：${item.name}`)}</title>`,
		`<updated>${timeOf(event.date)}</updated>`,
		`<link rel="alternate" type="text/html" href="${xmlText(at(itemPath(item).slice(1)))}"/>`,
		`<summary>${xmlText(text || `${item.name}${event.action}`)}</summary>`,
		'</entry>',
	].join('\n');
}

/** A tag URI (RFC 4151): it stays the same when pages move, and no two adjustments share one. */
function idOf(changes: readonly Change[], index: number, address: string): string {
	const own = nameOf(changes[index]);
	const before = changes.slice(index + 1).filter((change) => nameOf(change) === own).length;
	const { host } = new URL(address);
	return `tag:${host},${own}${before > 0 ? `/${before + 1}` : ''}`;
}

function nameOf(change: Change | undefined): string {
	if (!change) return '';
	const { item, event } = change;
	return `${event.date}:${itemPath(item).slice(1)}${encodeURIComponent(event.action)}`;
}

/** Adjustments take force when the day begins in China. */
function timeOf(date: IsoDate): string {
	return `${date}T00:00:00+08:00`;
}
