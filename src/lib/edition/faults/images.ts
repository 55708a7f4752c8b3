/** What the check says of the pictures that chapters show. */
import { faultKinds } from './kinds.ts';

export const IMAGE_FAULTS = faultKinds({
	name: (file: string) => ({
		en: [
			`the file "${file}" among the images`,
			'names of small letters, digits and hyphens that end in .jpg or .png, such as new-pier.jpg',
			'rename it, or save the picture as .jpg',
		],
		zh: [
			`images 里的文件“${file}”`,
			'小写字母、数字和连字符，以 .jpg 或 .png 结尾，例如 new-pier.jpg',
			'改名，或把图片另存为 .jpg',
		],
	}),
	twice: (name: string) => ({
		en: [`two images that are called ${name}`, 'one of each name', 'rename one of them'],
		zh: [`有两张图都叫 ${name}`, '名字各不相同', '给其中一张改名'],
	}),
	heavy: (size: string, most: number) => ({
		en: [`an image of ${size} MB`, `at most ${most} MB`, 'save it smaller'],
		zh: [`一张图 ${size} MB`, `最多 ${most} MB`, '存小一些'],
	}),
	unreadable: (file: string) => ({
		en: [
			`"${file}", which is no picture that can be read`,
			'a .jpg or .png file',
			'open it in a program for pictures, and save it as .jpg',
		],
		zh: [`“${file}”读不出图来`, '.jpg 或 .png 图片', '用看图软件打开，另存为 .jpg'],
	}),
	address: (address: string) => ({
		en: [
			`a picture at ${address}`,
			'a file of this edition, written ../images/name.jpg',
			'put the picture into the folder images and write its name',
		],
		zh: [
			`图片地址 ${address}`,
			'本年份的文件，写成 ../images/名字.jpg',
			'把图片放进 images 文件夹，写它的名字',
		],
	}),
	missing: (file: string, known: string) => ({
		en: [
			`the picture ${file}`,
			known === '' ? 'a file in the folder images' : `one of ${known}`,
			'put the picture into the folder images, or correct the name',
		],
		zh: [
			`图片 ${file}`,
			known === '' ? 'images 文件夹里的文件' : `其中之一：${known}`,
			'把图片放进 images 文件夹，或改正名字',
		],
	}),
	noWords: (address: string) => ({
		en: [
			`the picture ${address} without words`,
			'what there is to see, for those who do not see it: ![An old man boards](../images/pier.jpg)',
			'write it between the square brackets',
		],
		zh: [
			`图片 ${address} 没有说明`,
			'图上有什么，给看不见的人听：![老人上船](../images/pier.jpg)',
			'写在方括号里',
		],
	}),
	amongWords: () => ({
		en: [
			'a picture within a paragraph',
			'a picture in a line of its own',
			'leave a blank line before and behind it',
		],
		zh: ['段落里有图片', '图片单独成行', '在它前后各空一行'],
	}),
});
