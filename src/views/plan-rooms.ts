import type { Room } from '../domain/plan.ts';
import type { Office, Township } from '../domain/township.ts';
import type { ServiceWindow } from '../domain/window.ts';

/** Whether the township's floor plan shows where the office or window is. */
export function isOnPlan({ plan }: Township, place: Office | ServiceWindow): boolean {
	const shows = ({ office, windows }: Room) =>
		office === place || windows.some((window) => window === place);
	return plan?.floors.some(({ rooms }) => rooms.some(shows)) ?? false;
}
