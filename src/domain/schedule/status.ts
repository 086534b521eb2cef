/** Whether a place is open on a day, or why it is not. */
export type DayStatus =
	| { readonly kind: 'open' }
	| { readonly kind: 'holiday'; readonly name: string }
	| { readonly kind: 'weekend' }
	/** A workday on which this place does not open, and those on which it does: `周一、周三`. */
	| { readonly kind: 'dayOff'; readonly openDays: string }
	/** Open, but nobody of the rota sits there. */
	| { readonly kind: 'noTurn' }
	/** A make-up workday for which the hours, or the rota, say nothing. */
	| { readonly kind: 'makeUpHoursUnknown' }
	| { readonly kind: 'makeUpWithoutTurn' }
	/** Nobody has entered that year's calendar, so nothing can be promised. */
	| { readonly kind: 'unentered'; readonly year: string };

/** Whether anybody knows if the place is open. Else residents are told to call, not to stay away. */
export function isKnown({ kind }: DayStatus): boolean {
	return kind !== 'makeUpHoursUnknown' && kind !== 'makeUpWithoutTurn' && kind !== 'unentered';
}

/** The reason in a resident's words; for an open day, nothing. */
export function statusText(status: DayStatus): string {
	switch (status.kind) {
		case 'open':
			return '';
		case 'holiday':
			return `${status.name}放假`;
		case 'weekend':
			return '周末';
		case 'dayOff':
			return status.openDays ? `${status.openDays}开放` : '这天不办公';
		case 'noTurn':
			return '没有单位轮到';
		case 'makeUpHoursUnknown':
			return '调休上班日，是否开放请先打电话';
		case 'makeUpWithoutTurn':
			return '调休上班日，轮值不适用，请先打电话';
		case 'unentered':
			return `${status.year}年的节假日安排未录入`;
	}
}
