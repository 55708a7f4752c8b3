/** Spans of time in several units, which are one quantity in the smallest, or a question where they may be two. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'a span in two units': `
		手术历时3小时20分，接警用时8分35秒 ⇒ 200 分钟 ; 515 秒
		一小时二十分，1小时零5分，3小时30分钟 ⇒ 80 分钟 ; 65 分钟 ; 210 分钟
		工期两年三个月，一年零三个月，三天十二小时 ⇒ 27 个月 ; 15 个月 ; 84 小时
		1小时2分3秒，1分23秒5，跑出7秒8 ⇒ 3723 秒 ; 83.5 秒 ; 7.8 秒
		不超过3小时30分钟，3小时30分钟以内 ⇒ 210 分钟 at-most ; 210 分钟 at-most
		3小时至4小时20分 ⇒ ask: 3小时至4小时20分`,
	'what goes on in no smaller unit': `
		5分3秒杀，12分会场 ⇒ 5 分 ; 3 秒 ; ask: 12分会
		1年12个月，3小时90分钟 ⇒ 1 年 ; 12 个月 ; 3 小时 ; 90 分钟`,
});

testKinds(
	{
		'a span in two units in English': `
			8 minutes 30 seconds, 3 h 20 min, 2 min 35 s ⇒ 510 seconds ; 200 min ; 155 s
			It took two hours and fifteen minutes. ⇒ 135 minutes
			two years and three months; within 1 hour 30 minutes ⇒ 27 months ; 90 minutes at-most
			2 hours and 15 minutes respectively ⇒ ask: 2 hours ; 15 minutes
			2 hours, 30 minutes and an hour ⇒ ask: 2 hours ; 30 minutes
			3 days and 2 nights ⇒ 3 days ; 2 nights`,
	},
	'en',
);
