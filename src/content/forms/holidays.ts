import { field, form, many } from '../fields.ts';
import { dateRange } from '../time-scalars.ts';

export const holidays = form('节假日更正（holidays.yml）', {
	closed: field('放假', many(dateRange), '放假的日子，如 2026-02-15 或 2026-02-15至2026-02-23。'),
	worked: field('上班', many(dateRange), '调休上班的日子。'),
});
