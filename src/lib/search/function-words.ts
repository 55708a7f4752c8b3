/** Words by which people ask, and which no text has to hold: 怎么, 好用吗, how, where. */

const ANYWHERE =
	/为什么|什么时候|怎么样|怎么办|怎么|怎样|如何|什么|哪里|哪儿|哪些|哪个|多少|好用吗|好不好|能不能|有没有|是不是|可不可以|可以|请问|有吗|在哪|[？?！!，。、的]/g;
const AT_FIRST = /^(?:我想|我要|我|想|请|有|是)(?=..)/;
const AT_LAST = /(?:吗|呢|吧|啊|嘛|了|是)+$/;
const ENGLISH = new Set(
	'a an the i me my you your we our it is are was were am be do does did can could will would should how what when where who why which any some to of for in on at by with about from and or get have has there'.split(
		' ',
	),
);

/** What of a query has to be found: `怎么防骗` → `防骗`, `how do I avoid scams` → `avoid scams`; empty where nothing else is left. */
export function withoutFunctionWords(query: string): string {
	return query
		.replace(ANYWHERE, ' ')
		.split(/\s+/)
		.map((word) => word.replace(AT_FIRST, '').replace(AT_LAST, ''))
		.filter((word) => word !== '' && !ENGLISH.has(word.toLowerCase().replace(/[^a-z]/g, '') || '-'))
		.join(' ');
}
