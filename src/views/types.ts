/** Pieces that several pages share. Views make them, components only show them. */

import type { LocalWords } from '../domain/local-words.ts';

export interface Phone {
	readonly text: string;
	/** `tel:03590001001`. */
	readonly href: string;
}

export interface Link {
	readonly text: string;
	readonly href: string;
}

/** A name, and what it is. */
export interface Fact {
	readonly name: string;
	readonly value: string;
	readonly href?: string;
}

/** Links under a heading. */
export interface LinkGroup {
	readonly title: string;
	readonly links: readonly Link[];
}

/** A line of a list that leads somewhere. */
export interface RowLink extends Link {
	readonly detail?: string;
	readonly badge?: string;
	/** Whether the badge says something good (开放) or is just a word. */
	readonly badgeTone?: 'good' | 'plain';
}

/** Somebody, or something, to call. */
export interface Contact {
	readonly title: string;
	readonly detail?: string;
	readonly phones: readonly Phone[];
	/** The one to call first. */
	readonly main?: boolean;
	readonly href?: string;
}

/** The code that stands on a page. */
export interface PageCode {
	/** `704394`. */
	readonly code: string;
	/** `704 394`. */
	readonly grouped: string;
	/** The PNG, below the site. */
	readonly image: string;
	/** In words: `ymt.example.gov.cn/704394`. */
	readonly address: string;
	/** Whose it is, where the page has none of its own: “东垆乡的码”. */
	readonly label: string;
}

/** What surrounds every page. */
export interface Chrome {
	readonly title: string;
	readonly description: string;
	/** Absolute address of the page that search engines and shares should name. */
	readonly canonical: string;
	/** What a reader must know first: the code was moved, the village merged. */
	readonly banner?: string;
	/** Absolute address of a square image, for cards. */
	readonly image?: string;
	readonly noIndex: boolean;
	readonly demo: boolean;
	readonly tone: 'red' | 'blue';
	/** What the levels are called here. */
	readonly words: LocalWords;
	readonly home: Link;
	/** The place above this page, for the link back. */
	readonly up?: Link;
	readonly code?: PageCode;
	readonly complaint?: Contact;
	readonly hotlines: readonly Contact[];
	readonly updated: string;
	readonly host: string;
	readonly registration: readonly string[];
	readonly feed: string;
	/** Tables need more room. */
	readonly wide: boolean;
}

/** The line above the title: where in the site this is. */
export interface Heading {
	readonly eyebrow?: string;
	readonly title: string;
	readonly tags: readonly Tag[];
}

export interface Tag {
	readonly text: string;
	readonly href?: string;
	readonly tone: 'accent' | 'plain' | 'warn';
}
