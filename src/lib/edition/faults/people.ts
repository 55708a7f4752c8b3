/** What the check says of what goes out to people: sentences to send on, voices, guidebooks, and what the publisher decides. */
import { faultKinds } from './kinds.ts';

/** A text in both languages. */
interface Both {
	en: string;
	zh: string;
}

const WHOLE: Both = {
	en: 'whole sentences: they stand alone on cards, posters and in what chats show of a link',
	zh: '完整的句子：它会单独出现在卡片、海报和聊天里',
};

export const SENDING_FAULTS = faultKinds({
	unknownSection: (id: string, known: string) => ({
		en: [
			`a sentence to send on with #${id}`,
			`the id of a section: ${known}`,
			'correct the id, or remove the sentence',
		],
		zh: [`给 #${id} 写了转发的句子`, `小节的 id：${known}`, '改正 id，或删去句子'],
	}),
	listAlone: (id: string) => ({
		en: [
			`#${id}, which is a list without a sentence`,
			WHOLE.en,
			`write one for sending on in the front matter: "send:", and below it "  ${id}: …"`,
		],
		zh: [`#${id} 只有列表，没有句子`, WHOLE.zh, `在文件开头写一句转发用的：“send:”，下一行“  ${id}: …”`],
	}),
	brokenFirst: (id: string, sentence: string, broken: Both) => ({
		en: [
			`the first sentence of #${id}, “${sentence}”: ${broken.en}`,
			WHOLE.en,
			`write one for sending on in the front matter: "send:", and below it "  ${id}: …"`,
		],
		zh: [
			`#${id} 的第一句“${sentence}”：${broken.zh}`,
			WHOLE.zh,
			`在文件开头写一句转发用的：“send:”，下一行“  ${id}: …”`,
		],
	}),
	languagesDiffer: (id: string, here: Both | null, there: Both | null, chinese: string) => ({
		en: [
			`${here === null ? 'no sentence' : `a sentence with ${here.en}`} to send on with #${id}`,
			`${there === null ? 'none' : `one with ${there.en}`}, as in ${chinese}`,
			'make the two languages tell the same',
		],
		zh: [
			`#${id} 转发的句子：${here === null ? '没有' : `有${here.zh}`}`,
			`${there === null ? '没有' : `有${there.zh}`}，和 ${chinese} 一样`,
			'让两种语言讲的一样',
		],
	}),
	notWhole: (what: Both, shown: string, broken: Both) => ({
		en: [`${what.en}, “${shown}”: ${broken.en}`, WHOLE.en, 'end it as a sentence'],
		zh: [`${what.zh}“${shown}”：${broken.zh}`, WHOLE.zh, '写成完整的句子'],
	}),
	tooLong: (length: number, most: number) => ({
		en: [
			`a sentence to send on of ${length} characters`,
			`at most ${most}, so that it fits the pictures that people send and print`,
			'say it in fewer words',
		],
		zh: [`转发的句子有 ${length} 个字符`, `最多 ${most} 个，转发和打印的图片上才放得下`, '说得短些'],
	}),
	nameOff: (name: string) => ({
		en: [
			`“${name}” in a sentence to send on`,
			'no name of "offPictures" in edition.yaml: cards and posters carry none',
			'say it without that name',
		],
		zh: [
			`转发的句子里有“${name}”`,
			'没有 edition.yaml 里 offPictures 的名字：卡片和海报不带它们',
			'不提这个名字',
		],
	}),
});

export const SPOKEN_FAULTS = faultKinds({
	notWritten: (written: string, language: string) => ({
		en: [
			`“${written}”, which no text of the edition holds`,
			`words that stand in the edition in ${language}, exactly as they are written there`,
			'correct its spelling, or remove it',
		],
		zh: [`“${written}”，这个年份的文字里没有`, `${language} 文字里的原样写法`, '改正写法，或删去'],
	}),
	sameSpelling: (written: string) => ({
		en: [
			`“${written}” spelt as it is written`,
			'other characters or letters, which a voice reads rightly',
			'write how it sounds, or remove it',
		],
		zh: [`“${written}”的读法和写法一样`, '能让朗读念对的别的字', '写出读音，或删去'],
	}),
});

export const FOUND_BY_FAULTS = faultKinds({
	notWritten: (word: string, language: string) => ({
		en: [
			`“${word}”, which no text of the edition holds`,
			`words that stand in the edition in ${language}, as the search is to find them`,
			'correct its spelling, or remove it',
		],
		zh: [`“${word}”，这个年份的文字里没有`, `${language} 文字里有的、要让人搜到的字`, '改正写法，或删去'],
	}),
});

export const RECORDING_FAULTS = faultKinds({
	strangeFolder: (name: string, languages: string) => ({
		en: [
			`"${name}" in the folder of recordings`,
			`a folder for each language: ${languages}`,
			'move it into the folder of its language, or take it out',
		],
		zh: [`录音文件夹里的“${name}”`, `每种语言一个文件夹：${languages}`, '移到它的语言文件夹里，或拿出去'],
	}),
	strangeFile: (name: string, names: Both, chapters: string | undefined) => ({
		en: [
			`the file ${name}`,
			`${names.en}; the chapters are ${chapters ?? 'those of edition.yaml'}`,
			'rename it for the chapter that it reads, save it as m4a or mp3, or take it out',
		],
		zh: [
			`文件 ${name}`,
			`${names.zh}；章有：${chapters ?? 'edition.yaml 里的那些'}`,
			'按所读的章改名，存成 m4a 或 mp3，或拿出去',
		],
	}),
	noteAlone: (name: string, names: Both) => ({
		en: [
			`${name} without a recording`,
			`one recording: ${names.en}`,
			'put the recording beside it, or take it out',
		],
		zh: [`${name} 没有对应的录音`, `一段录音：${names.zh}`, '把录音放在旁边，或拿走它'],
	}),
	twoRecordings: (chapter: string, names: Both) => ({
		en: [`two recordings of ${chapter}`, `one recording: ${names.en}`, 'keep one of them'],
		zh: [`${chapter} 有两段录音`, `一段录音：${names.zh}`, '只留一段'],
	}),
	tooHeavy: (megabytes: string, most: number) => ({
		en: [
			`a recording of ${megabytes} MB`,
			`at most ${most} MB: it is heard on mobile data`,
			'save it as m4a with 48 kbit/s and one channel, or shorten it',
		],
		zh: [`录音 ${megabytes} MB`, `最多 ${most} MB：多半用流量听`, '存成 48 kbit/s 单声道 m4a，或剪短'],
	}),
	firstLine: (first: string, reads: readonly string[]) => ({
		en: [
			`the first line "${first}"`,
			reads.map((one) => `"reads: ${one}"`).join(' or '),
			'say in it whether the recording reads the one-minute version or the whole chapter',
		],
		zh: [
			`第一行“${first}”`,
			reads.map((one) => `“reads: ${one}”`).join('或'),
			'写明读的是一分钟版（minute）还是整章（chapter）',
		],
	}),
	noSound: () => ({
		en: [
			'no sound that browsers play',
			'speech as AAC in m4a, or as mp3',
			'save it anew from the program that recorded it, and listen to it before you put it here',
		],
		zh: ['浏览器放不出的声音', 'm4a（AAC）或 mp3 的语音', '从录音软件重新存一次，听过再放进来'],
	}),
	tooLong: (seconds: number, most: number, reads: string) => ({
		en: [
			`a recording of ${seconds} seconds`,
			`at most ${most} for what reads ${reads === 'minute' ? 'the one-minute version' : 'a chapter'}`,
			'shorten it, or correct the first line of the text beside it',
		],
		zh: [
			`录音 ${seconds} 秒`,
			`读${reads === 'minute' ? '一分钟版' : '一章'}最多 ${most} 秒`,
			'剪短，或改正旁边文本的第一行',
		],
	}),
});

export const GUIDE_FAULTS = faultKinds({
	topicTwice: (id: string) => ({
		en: [`the topic "${id}" twice`, 'an id of its own for every topic', 'rename one of them'],
		zh: [`话题“${id}”出现两次`, '每个话题有自己的 id', '给其中一个改名'],
	}),
	unknownTopic: (id: string, file: string, topics: string) => ({
		en: [
			`the topic "${id}", which the guidebook does not have`,
			`a topic of ${file}: ${topics}`,
			'correct its spelling, or remove it',
		],
		zh: [`话题“${id}”，手册里没有`, `${file} 里的话题：${topics}`, '改正写法，或删去'],
	}),
	unknownPlace: (place: string) => ({
		en: [
			`the place "${place}"`,
			'chapter#section of this edition, or a chapter',
			'correct it, or leave "told" out for every place that tells these §',
		],
		zh: [`去处“${place}”`, '本年份的“章#小节”，或一章', '改正；或不写 told，就是讲这些节的各处'],
	}),
	noAnswer: (id: string) => ({
		en: [
			`the topic "${id}" without an answer`,
			'the § that tell it ("source"), or what the report leaves out ("leftOut"), or both',
			'add one of them',
		],
		zh: [`话题“${id}”没有回答`, '讲它的节（source），或报告没有讲的（leftOut），或都写', '补上一种'],
	}),
	notWhole: (id: string, note: string) => ({
		en: [
			`the topic "${id}" told whole, though the note "${note}" says that something is missing`,
			'what of the topic the report leaves out ("leftOut")',
			`add leftOut; or, where the note is not about this topic, despite: [${note}]`,
		],
		zh: [
			`话题“${id}”算作讲全了，可注“${note}”说有没讲的`,
			'报告没有讲的（leftOut）',
			`补上 leftOut；注和这个话题无关，就写 despite: [${note}]`,
		],
	}),
	needlessDespite: (note: string) => ({
		en: [
			`the note "${note}", which takes nothing from this topic`,
			'a note of kind "missing" on a § of a topic without leftOut',
			'remove it from despite',
		],
		zh: [`注“${note}”，不影响这个话题`, '没有写 leftOut 的话题里，kind 是 missing 的注', '从 despite 里删去'],
	}),
	missingTopic: (id: string, file: string) => ({
		en: [
			`no answer to the topic "${id}"`,
			`every topic of ${file}`,
			`add "${id}" with its § or with what the report leaves out`,
		],
		zh: [`话题“${id}”没有写`, `${file} 的每个话题`, `补上“${id}”，写节号或报告没有讲的`],
	}),
});

export const SIGNOFF_FAULTS = faultKinds({
	answeredAndLeftOut: (id: string) => ({
		en: [
			`the note "${id}" answered and left out`,
			'a clarification, or the reason why it is left out',
			'keep the answer and take out leftOut, or the other way round',
		],
		zh: [`注“${id}”又有回答，又不公开`, '回答，或不公开的理由', '留回答就删 leftOut，或反过来'],
	}),
	sightLeftOut: (id: string) => ({
		en: [
			`the note "${id}" left out, which changes how a figure must be read (stands: sight)`,
			'an answer, as clarification',
			'answer it, or say first that it changes no meaning: stands: figure or stands: sources',
		],
		zh: [
			`注“${id}”不公开，可它关系到数字怎么读（stands: sight）`,
			'写成 clarification 的回答',
			'回答它；若不影响意思，先改成 stands: figure 或 stands: sources',
		],
	}),
	figureOfConcern: (id: string) => ({
		en: [`the figure "${id}"`, 'an id of figures.yaml', 'correct the id, or say it without the figure'],
		zh: [`数字“${id}”`, 'figures.yaml 里有的 id', '改正 id，或不提这个数字'],
	}),
	unknownDepartment: (ask: string, names: readonly string[]) => ({
		en: [
			`the department "${ask}"`,
			names.length > 0
				? `one of the departments in edition.yaml: ${names.join(', ')}`
				: 'a department of edition.yaml, which names none',
			'write the whole name as edition.yaml has it, or leave "ask" out until somebody is found',
		],
		zh: [
			`部门“${ask}”`,
			names.length > 0
				? `edition.yaml 里的部门：${names.join('、')}`
				: 'edition.yaml 里的部门，可那里一个也没有',
			'照 edition.yaml 写全称；还没找到人就不写 ask',
		],
	}),
	answeredEarly: (date: string, to: string) => ({
		en: [
			`the answer of ${date}`,
			`a day after ${to}, the last of the period that the report is about`,
			'correct the date: it is the day on which the publisher answered',
		],
		zh: [`${date} 的回答`, `${to} 之后的日子，那是报告期最后一天`, '改正日期：它是发布单位回答的那天'],
	}),
});
