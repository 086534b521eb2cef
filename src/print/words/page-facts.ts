/**
 * What whoever scans a code is told today, thing by thing. Only hashes of it are recorded, so that a
 * change of what no plaque says can be named as what it is: no reason to print it again.
 */
import type { TargetPage } from '../../codes/targets.ts';
import type { Parts } from '../../domain/code.ts';
import { type Disclosure, handlingOf, itemsIn } from '../../domain/disclosure.ts';
import type { Item } from '../../domain/item.ts';
import { holdersOn, type Post, roomsOf } from '../../domain/post.ts';
import { describeHours } from '../../domain/schedule/describe-hours.ts';
import type { Office, Township } from '../../domain/township.ts';
import { standingVillage, type Village } from '../../domain/village.ts';
import { partyName, type ServiceWindow } from '../../domain/window.ts';

type Facts = Readonly<Record<string, readonly (string | undefined)[]>>;

export function pageFacts(page: TargetPage, disclosure: Disclosure): Parts {
	const facts = factsOf(page, disclosure);
	return Object.fromEntries(
		Object.entries(facts).map(([name, lines]) => [name, lines.map((line) => line ?? '')]),
	);
}

function factsOf({ kind, target, township }: TargetPage, disclosure: Disclosure): Facts {
	if (!township) return countyFacts(disclosure);
	const isIt = ({ id }: { readonly id: string }) => target === `${township.id}/${kind}/${id}`;
	const window = township.windows.find(isIt);
	if (kind === 'window' && window) return windowFacts(window);
	const post = township.posts.find(isIt);
	if (kind === 'post' && post) return postFacts(post, disclosure);
	const office = township.offices.find(isIt);
	if (kind === 'office' && office) return officeFacts(office);
	const village = township.villages.find(isIt);
	if (kind === 'village' && village) return villageFacts(village, disclosure);
	const item = itemsIn(disclosure, township).find(isIt);
	if (kind === 'item' && item) return itemFacts(item, township);
	return kind === 'township' ? townshipFacts(township) : {};
}

/** Where a single value could be missing its line was empty: what hangs on walls is compared with that. */
function orNone(values: readonly string[]): readonly (string | undefined)[] {
	return values.length > 0 ? values : [undefined];
}

function countyFacts({ site }: Disclosure): Facts {
	return {
		热线: site.hotlines.flatMap(({ name, phones }) => [name, ...phones]),
		承诺: site.pledges,
	};
}

function townshipFacts(township: Township): Facts {
	const { box, phones, emails } = township.complaintChannels;
	return {
		地址: [township.address],
		电话: township.phones,
		工作时间: describeHours(township.hours),
		投诉举报: [box, ...phones, ...emails],
	};
}

function windowFacts(window: ServiceWindow): Facts {
	return {
		电话: window.phones,
		工作时间: describeHours(window.hours),
		位置: [window.hall.address, window.position],
		负责人: orNone(window.heads.map(({ name }) => name)),
		岗位和单位: [...window.posts.map(({ name }) => name), ...window.units.map(partyName)],
		轮值: window.rota.map(({ when, party }) => `${JSON.stringify(when)} ${partyName(party)}`),
		事项: namesOf(window.items),
	};
}

function postFacts(post: Post, { today }: Disclosure): Facts {
	return {
		地点: [post.office.name, ...orNone(roomsOf(post))],
		在岗: holdersOn(post, today).map(({ person, role }) => `${role} ${person.name}`),
		个人电话: holdersOn(post, today).flatMap(({ person }) => person.phones),
		电话: post.phones,
		职责: post.duties,
		对口: post.counterparts.flatMap(({ department, section, responsible, phones }) => {
			return [department.name, section?.name, ...orNone(responsible), phones.join('、')];
		}),
		事项: namesOf(post.items),
	};
}

function officeFacts(office: Office): Facts {
	return {
		负责人: orNone(office.heads.map(({ name }) => name)),
		电话: office.phones,
		房间: orNone(office.rooms),
		职责: office.duties,
	};
}

function villageFacts(village: Village, { today }: Disclosure): Facts {
	return {
		地址: [village.address],
		电话: [village.phones.join('、')],
		负责人: orNone(village.heads),
		代办员: village.agents.flatMap(({ name, phones }) => [name, ...phones]),
		村级证明: namesOf(village.certificates),
		并入: [standingVillage(village, today).name],
	};
}

function itemFacts(item: Item, township: Township): Facts {
	const { posts, windows } = handlingOf(item, township);
	return {
		状态: [item.state],
		时限: [item.statutoryLimit?.text, item.promisedLimit?.text],
		收费: [item.fee],
		受理条件: item.eligibility,
		申请材料: namesOf(item.requiredDocuments),
		在哪里办: namesOf(windows),
		由谁办: posts.flatMap(({ name, phones }) => [name, ...phones]),
		咨询电话: item.enquiryPhones,
	};
}

function namesOf(records: readonly { readonly name: string }[]): readonly string[] {
	return records.map(({ name }) => name);
}
