import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { popularItems } from './popular.ts';
import { countyText, itemText, type PasteText, townshipText } from './share-texts.ts';
import type { Chrome, Heading } from './types.ts';

/** For clerks: a picture and texts that are ready for a WeChat group. */
export interface ShareView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly picture: { readonly href: string; readonly alt: string };
	readonly texts: readonly PasteText[];
	/** Of single matters, which answer a question asked in the group. */
	readonly matters: readonly PasteText[];
}

/** Where the picture of a place lies, which `npm run build` draws: `/donglu/share.png`. */
export function sharePicture(place: string): string {
	return `${place}share.png`;
}

/** The county's page, or a township's. */
export function shareView(context: Context, township?: Township): ShareView {
	const { site, townships } = context.disclosure;
	const { village } = localWords(context.disclosure);
	const place = township ? `/${township.id}/` : '/';
	const name = township?.name ?? site.name;
	return {
		chrome: chromeOf(context, {
			title: `${township?.shortName ?? site.name}：发到微信群的图和文字`,
			description: `${name}的二维码图片和可以直接粘贴的文字，发到群里，长按识别就能打开。`,
			path: `${place}share/`,
			target: township?.id ?? 'site',
			codeLabel: `${township?.shortName ?? site.name}的码`,
			township,
			up: township ? undefined : { text: site.name, href: context.href('/') },
		}),
		heading: { eyebrow: name, title: '发到微信群', tags: [] },
		intro: `图片长按保存，文字点一下复制，发到${village === '村' ? '村民' : '居民'}群、家长群就行。`,
		picture: {
			href: context.href(sharePicture(place)),
			alt: `${name}的分享图：长按识别二维码，就能打开${name}的网页`,
		},
		texts: township
			? [townshipText(context, township)]
			: [countyText(context), ...townships.map((each) => townshipText(context, each))],
		matters: township
			? popularItems(context, township).map((item) => itemText(context, township, item))
			: [],
	};
}
