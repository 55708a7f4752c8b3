/** Heads whose cells name something and count nothing: 股票代码 beside 600519, 邮编 over 510000, Page over 15-18. */
import { narrow } from './line.ts';

/** What is coded or numbered, whatever it looks like. */
const CODES =
	/(?:代码|编码|编号|邮编|证号|号码|[账帐卡批文学工]号|备案号|许可证|页码|页次|型号|房间|房号|室号|门牌|车牌|座位|座号|[经纬]度|坐标)$|^(?:所在|对应|报告)页$|^(?:ISBN|ISSN|CAS|QQ)号?$|^(?:post|zip|stock|bar|area)code$|^(?:ticker|page|model|room|seat|latitude|longitude|lat\.?|lon\.?)$|(?:page|account|registration|licen[cs]e|certificate|permit|serial|document|policy)(?:no\.?|numbers?|id)$/i;
/** What is called by a number; beside such a word less than that may be how often people called. */
const CALLED =
	/电话|传真|热线|手机|总机|^(?:(?:tele)?phone|tel|fax|mobile|hotline)(?:no\.?|numbers?)?[.:]?$/i;
/** Digits with what parts those of a code; no measure, and no comma between thousands. */
const CODE = /^[\dA-Za-z][\dA-Za-z .\-–—~～、;；/转*]*$|^[+(]?\d[\d\s()+\-–—转,，、;；/]*$/;
const LINE = /^(?:1[12]\d{3}|9[56]\d{3,4})$/;
/** Digits that a telephone has at the least. */
const FEWEST = 7;

/** Whether a cell is a code, by the head of its row or its column. */
export function isCode(text: string, head: string): boolean {
	const cell = narrow(text).trim();
	if (!/\d/.test(cell) || !CODE.test(cell)) return false;
	const names = narrow(head)
		.replace(/\s+/g, '')
		.replace(/\([^()]*\)/g, '')
		.replace(/[:：]$/, '')
		.split(/[/、]/);
	if (names.some((name) => CODES.test(name))) return true;
	const digits = cell.replace(/\D/g, '').length;
	return names.some((name) => CALLED.test(name)) && (digits >= FEWEST || LINE.test(cell));
}
