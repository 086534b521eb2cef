import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerJson } from '../codes/published.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { type Opening, offer } from '../site.ts';
import { describeFileError, Failure } from '../terminal/failure.ts';
import { contextOf } from '../views/context.ts';
import { searchRecords } from '../views/search/records.ts';
import { openAnnex } from './annex.ts';
import { copyAttachments } from './attachments.ts';
import { checkedWithCodes } from './checked.ts';
import { writeCodePictures } from './code-pictures.ts';
import { writeContactCards } from './contact-cards.ts';
import { takeLock } from './lock.ts';
import { offerPrints, toldUnprinted } from './offer-prints.ts';
import { renderPages } from './render.ts';
import { assertReplaceable } from './replaceable.ts';
import { writeSearchIndex } from './search-index.ts';
import { toldUnfit, writeSiteImages } from './site-images.ts';
import { openStage } from './stage.ts';
import { describeSite } from './summary.ts';
import { assertSound } from './verify.ts';
import { LOCK, ROOT, SITE_ANNEX, SITE_PRINTS, WORKSHOP } from './workplace.ts';

export interface Order extends Opening {
	/** The folder that the site is published in. */
	readonly out: string;
}

/**
 * Checks, builds, verifies, and only then puts the new site in the place of the old one.
 * @returns what was published, in words; undefined if the content forbids it and has been told so.
 */
export async function buildSite(order: Order): Promise<string | undefined> {
	assertReplaceable(order.out, { root: ROOT, content: order.content });
	try {
		takeLock(LOCK);
		return await build(order);
	} catch (error) {
		const reason = describeFileError(error);
		if (!reason) throw error;
		throw new Failure(
			`不能把网站生成到 ${order.out}：${reason}。网站没有改动，居民看到的仍是上一版。`,
		);
	}
}

async function build(order: Order): Promise<string | undefined> {
	const stage = openStage(order.out, WORKSHOP, [SITE_ANNEX, SITE_PRINTS]);
	const disclosure = checkedWithCodes(order);
	if (!disclosure) return undefined;
	const prints = await offerPrints(disclosure);
	if (prints.problems.length > 0) console.log(toldUnprinted(prints.problems));
	offer(prints.files);
	await fill(stage.folder, disclosure, order.content);
	prints.moveTo(stage.folder);
	assertSound(stage.folder, disclosure);
	const summary = describeSite(stage.folder);
	stage.publish();
	return summary;
}

async function fill(folder: string, disclosure: Disclosure, content: string): Promise<void> {
	const annex = openAnnex(SITE_ANNEX);
	writeContactCards(disclosure, annex);
	const [unfit] = await Promise.all([
		writeSiteImages(disclosure, annex),
		writeSearchIndex(annex, searchRecords(contextOf(disclosure)), disclosure.site.base),
		writeCodePictures(disclosure, annex),
		renderPages(disclosure, folder),
	]);
	if (unfit.length > 0) console.log(toldUnfit(unfit));
	annex.moveTo(folder);
	copyAttachments(content, disclosure.files, folder);
	writeFileSync(join(folder, 'codes.json'), ledgerJson(disclosure.ledger));
}
