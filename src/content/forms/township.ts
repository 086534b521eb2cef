import { OFFICE_KINDS } from '../../domain/township.ts';
import { dayPattern } from '../day-scalars.ts';
import { field, form, many, mean, some } from '../fields.ts';
import { title } from '../one-name.ts';
import { email, id, phone, secureLink, text, word, yesNo } from '../scalars.ts';
import { afternoonTimes, date, monthDay, morningTimes } from '../time-scalars.ts';

export const hoursRule = form('工作时间', {
	days: field('星期', some(dayPattern), '如“周一至周五”“周六”“工作日”“每天”“单周周三”。'),
	morning: field('上午', morningTimes.optional(), '如 8:30-12:00。'),
	afternoon: field('下午', afternoonTimes.optional(), '按 24 小时写，如 14:30-18:00。'),
	from: field('起', monthDay.optional(), '一年里从哪天起，如 05-01；不分季节就不写。'),
	to: field('止', monthDay.optional(), '到哪天止，如 09-30。'),
});

mean(hoursRule.type, {
	forms: [hoursRule],
	example: '{星期: 周一至周五, 上午: 8:30-12:00, 下午: 14:30-18:00}',
});

const complaints = form('投诉举报', {
	box: field('信箱', text, '投诉信箱挂在哪里。'),
	phones: field('电话', some(phone), '投诉电话。'),
	emails: field('邮箱', some(email), '投诉邮箱。'),
});

const hall = form('大厅', {
	id: field('编号', id, '大厅的编号。'),
	name: field('名称', title, '大厅的名称。'),
	address: field('地址', text.optional(), '大厅的位置。'),
	phones: field('电话', many(phone), '大厅的电话。'),
	guestBook: field('意见簿', text.optional(), '意见簿放在哪里。'),
	complaintBox: field('举报箱', text.optional(), '举报箱挂在哪里。'),
});

const roster = form('值班', {
	date: field('日期', date, '值班的日期。'),
	leaders: field('领导', some(text), '值班领导，写 people.yml 里的姓名。'),
});

const usage = form('使用情况', {
	period: field('期间', text.optional(), '如“2026年第三季度”。'),
	scans: field('扫码', text.optional(), '扫码次数。'),
	enquiries: field('咨询', text.optional(), '解答咨询的次数。'),
	origin: field('来源', text.optional(), '数字从哪里来。'),
});

export const township = form('乡镇（township.yml）', {
	name: field('名称', title, '乡镇政府的全称。'),
	shortName: field('简称', title, '如“东垆乡”。'),
	address: field('地址', text, '办公地址。'),
	phones: field('电话', some(phone), '总机或办公室电话；别处没写电话时用它。'),
	hours: field('工作时间', some(hoursRule.type), '每周的工作时间，可以分季节写几行。'),
	complaints: field('投诉举报', complaints.type, '“三个一”：信箱、电话、邮箱，一样都不能少。'),
	evaluation: field('评价链接', secureLink.optional(), '服务评价表的网址。'),
	halls: field('大厅', many(hall.type), '办事大厅。'),
	roster: field('值班', many(roster.type), '领导值班表。'),
	usage: field('使用情况', many(usage.type), '扫码和咨询的数字。'),
});

export const office = form('内设机构（offices.yml）', {
	id: field('编号', id, '机构的编号。'),
	name: field('名称', title, '机构的名称。'),
	kind: field('类别', word(OFFICE_KINDS), '办公室、站、中心，或派驻的站所。'),
	duties: field('职责', some(text), '机构的职责。'),
	basis: field('三定依据', text.optional(), '设立机构的文件。'),
	heads: field('负责人', many(text), '写 people.yml 里的姓名。'),
	phones: field('电话', many(phone), '机构的电话；岗位没写电话时用它。'),
	rooms: field('房间', many(text), '房间号，平面图上用。'),
	plaque: field('挂牌', yesNo.optional(), '填“是”的机构有自己的牌子和码。'),
});
