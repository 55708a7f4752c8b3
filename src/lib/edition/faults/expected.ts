/** What the shapes of an edition's files ask for, in Chinese: the schemas say it in English, once. */

/** Chinese for what a schema expects, by its English words; those with numbers in them stand below. */
const IN_CHINESE: Readonly<Record<string, string>> = {
	words: '文字',
	'a number': '数字',
	'a whole number': '整数',
	'a list ([] if it is empty)': '列表（空的写 []）',
	'entries of the form "key: value"': '“键: 值”的条目',
	'entries of the form "key: value" ({} if there are none)': '“键: 值”的条目（没有就写 {}）',
	boolean: 'true 或 false',
	'a § number such as §3.1.4': '节号，例如 §3.1.4',
	'the address of a printed quantity such as §3.1.3 252 人 (those such as §3.1.3#9 are rewritten by npm run migrate)':
		'印着的一处，例如 §3.1.3 252 人（§3.1.3#9 这样的由 npm run migrate 改写）',
	'an id of small letters, digits and single hyphens, such as staff-total':
		'由小写字母、数字和单个连字符组成的 id，例如 staff-total',
	'words, not an empty text': '文字，不能是空的',
	'plain text without markup (no < or >)': '不带标记的文字（没有 < 和 >）',
	'words in every language of the site; a number stands in them as {figure-id}':
		'网站的每种语言各写一份；数字写成 {数字的名字}',
	'what one is called and what several are, as far as a language tells them apart':
		'一个叫什么、几个叫什么；中文不分，一个词就够',
	'a word for both, or one and other': '一个词，或者 one 和 other 各一个',
	'a date such as 1999-02-16': '日期，例如 1999-02-16',
	'a month such as 1999-02': '月份，例如 1999-02',
	'a telephone number such as 021-5555 0100, in quotes where it is digits alone: "10000"':
		'电话号码，例如 021-5555 0100；只有数字时加引号："10000"',
	'a whole address such as https://report.example': '完整的网址，例如 https://report.example',
	'a code of one to four small letters or digits, such as xj': '一到四个小写字母或数字的代码，例如 xj',
	'an e-mail address such as report@office.example': '邮箱地址，例如 report@office.example',
	'in braces only {title} and {address}': '花括号里只能是 {title} 和 {address}',
	'an address of the site such as /1999/staff/#training': '本站地址，例如 /1999/staff/#training',
	'an address as it was published, such as /1999/staff/training/ or /q/xj/':
		'发布过的地址，例如 /1999/staff/training/ 或 /q/xj/',
	'a day such as 1999-02-16 or a month such as 1999-02': '日期或月份，例如 1999-02-16、1999-02',
	'a day such as 1999-02-16, a month such as 1999-02 or a year such as "1999"':
		'日期、月份或年份，例如 1999-02-16、1999-02、"1999"',
	'a published address such as "/1999/staff/#training"': '发布过的地址，例如 "/1999/staff/#training"',
	'a list of published addresses, such as ["/1999/staff/", "/1999/staff/#training"]':
		'发布过的地址的列表，例如 ["/1999/staff/", "/1999/staff/#training"]',
	'a year in quotes such as "1999"': '加引号的年份，例如 "1999"',
	'at least one word': '至少一个词',
	'at least one topic': '至少一个话题',
	'at least two scores': '至少两个分数',
	'at least one group': '至少一组',
	'at least one tier': '至少一级',
	'the § that it comes from, such as [§3.1]': '它的出处，例如 [§3.1]',
	'a number in single units, such as 1250.5': '以单个单位计的数，例如 1250.5',
	'the reason, in words': '理由，用文字写',
	'an answer with "as": neither, date, quantity, range, unit or left-out':
		'带 as 的回答：neither、date、quantity、range、unit 或 left-out',
};

/** Those with something of their own in them. */
const PATTERNS: readonly [english: RegExp, chinese: string][] = [
	[/^at most (\d+) characters$/, '最多 $1 个字符'],
	[/^one of (.*)$/, '其中之一：$1'],
	[
		/^a language with a file in messages\/, one of (.*): write (.*) to have it$/,
		'messages/ 里有文件的语言，其中之一：$1；想用它就写 $2',
	],
	[/^what readers in (\S+) see behind a number$/, '$1 的读者在数字后面看到的字'],
	[
		/^what readers in (\S+) see behind a number, in each plural of it: (.*)$/,
		'$1 的读者在数字后面看到的字，单复数各写一个：$2',
	],
	[/^a line with its kind, one of (.*)$/, '写明种类（kind）的一行，其中之一：$1'],
	[/^a picture with its kind, one of (.*)$/, '写明种类（kind）的画，其中之一：$1'],
	[/^Too small: expected (?:number|int) to be >=(\S+)$/, '不小于 $1'],
	[/^Too big: expected (?:number|int) to be <=(\S+)$/, '不大于 $1'],
	[/^Too small: expected (?:array|string|record) to have >=(\d+) (?:items|characters)$/, '至少 $1 个'],
];

/** What a schema expects, in both languages; English where nobody has said it in Chinese. */
export function expectedInBoth(english: string): { en: string; zh: string } {
	const own = IN_CHINESE[english];
	if (own !== undefined) return { en: english, zh: own };
	const pattern = PATTERNS.find(([form]) => form.test(english));
	return { en: english, zh: pattern ? english.replace(...pattern) : english };
}
