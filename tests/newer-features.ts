/**
 * What is newer than the oldest browsers that the site is made for (`browserslist` in package.json), by its place in MDN's
 * table, and what a reader sees where it is not known. What a declaration before it or a condition around it answers for is
 * not here. A test compares both ways.
 */

/** In the styles of pages. */
export const NEWER_STYLES: Readonly<Record<string, string>> = {
	// What drops a rule with all that is in it.
	'css.selectors.where':
		'what is styled by it looks plainer: docs/browsers.md says how, and Chromium 80 shows it',
	'css.selectors.is': 'larger type for each kind of text, motion and the shapes of a few lists are left out',
	'css.selectors.focus-visible': 'the browser’s own ring stands around what the keyboard reaches',
	'css.selectors.has':
		'on paper alone: in the whole report a list runs in one column, and halls print with all others',
	'css.selectors.highlight':
		'the sentence that is read aloud is not marked; the page moves to it all the same',
	'css.selectors.target-text': 'the browser’s own colours mark what a link with words in it leads to',
	'css.selectors.popover-open': 'there is no card at a figure: its mark leads to the source at the foot',
	'css.selectors.backdrop': 'there is no sheet either: it is not opened where it is not known',
	'css.selectors.details-content':
		'on paper the script opens what is folded; beside a wide page it stays folded',
	'css.selectors.-webkit-details-marker':
		'is of older Safari alone, in a rule of its own; all others know the style of lists that takes the triangle away',
	// Pages.
	'css.at-rules.page': 'the browser’s own margins',
	'css.at-rules.bottom-center': 'sheets have no number of ours at their foot',
	'css.properties.page': 'what hangs in halls is printed on the sheet that the reader chooses',
	'css.properties.size': 'the same',
	'css.properties.orphans': 'a paragraph may leave one line on a sheet',
	'css.properties.widows': 'the same',
	'css.properties.break-after.avoid': 'a heading may be the last line of a sheet',
	'css.properties.break-before.avoid': 'the same',
	// Motion, and what is only quicker.
	'css.at-rules.view-transition': 'one page takes the place of the other at once',
	'css.properties.view-transition-name': 'the same',
	'css.properties.view-timeline': 'scenes stand still, drawn to the end',
	'css.properties.clip-path.view-box': 'only within that motion',
	'css.properties.scroll-snap-type': 'the deck stops where the finger leaves it',
	'css.properties.content-visibility': 'the whole page is laid out at once',
	'css.properties.contain-intrinsic-block-size': 'the same',
	'css.properties.overflow-clip-margin': 'the same: nothing is clipped',
	'css.properties.overscroll-behavior': 'at the end of a sheet the page behind it moves on',
	// Room, and where lines break.
	'css.properties.gap.flex_context': 'what stands side by side has no room between, as docs/browsers.md says',
	'css.properties.row-gap.flex_context': 'the same',
	'css.properties.align-content.start':
		'asked of grids alone, which know it as long as there are grids; the table speaks of rows of boxes',
	'css.properties.align-self.start': 'the same',
	'css.properties.place-items.start': 'the same',
	'css.properties.border-block': 'a list or a fold has no line above and below',
	'css.properties.border-inline': 'the bar for the thumb has no line beside its middle',
	'css.properties.scroll-margin-block': 'what a link leads to stands at the very edge of the screen',
	'css.properties.scroll-margin-block-start': 'the same',
	'css.properties.scroll-padding-block-start': 'the same',
	'css.properties.overflow-wrap.anywhere': 'an address is cut where it would leave the page',
	'css.properties.hyphens.auto': 'a long word of a heading goes to the next line whole',
	'css.properties.text-wrap':
		'a heading’s last line may be short; the last two characters of a lead are kept together in another way',
	'css.properties.text-autospace': 'no thin space between Chinese and Latin',
	'css.properties.text-spacing-trim': 'a mark at the begin of a line stands half a character in',
	// Looks.
	'css.properties.color-scheme':
		'scroll bars and fields are those of the day; the page has its colours by the script',
	'css.properties.text-size-adjust':
		'is to stop phones alone from making text larger on their own; no other browser does',
	'css.properties.text-decoration':
		'underlined in one style in older Safari, by the declaration with its prefix',
	'css.properties.text-decoration.dotted': 'the same',
	'css.properties.text-decoration-thickness': 'a line under a link is as thick as the browser likes',
	'css.properties.text-underline-offset': 'it is as far below as the browser likes',
	'css.properties.outline': 'the ring has corners where the button has none',
	'css.properties.cursor.pointer': 'phones have no pointer',
	'css.at-rules.media.scripting':
		'with scripts switched off the box for searching stands there, and says that it needs them',
};

/** In the scripts of reading pages and in the worker. */
export const NEWER_IN_SCRIPTS: Readonly<Record<string, string>> = {
	'api.HTMLDialogElement.showModal':
		'asked for before: the link of the control leads to the page with the same',
	'api.HTMLElement.showPopover': 'asked for before: the mark leads to the source at the foot',
	'api.HTMLElement.hidePopover': 'the same',
	'*.replaceChildren': 'called only where there are popovers, which came later',
	'api.CSSStyleSheet.replaceSync': 'asked for before: sharing leads to its page',
	'api.Document.adoptedStyleSheets': 'the same',
	'api.Navigator.canShare': 'asked for before: without it a link is sent, or the sheet opens',
	'api.Navigator.share': 'the same',
	'api.Navigator.mediaSession': 'asked for before: what is read has no buttons on the lock screen',
	'api.MediaMetadata': 'the same',
	'api.MediaSession.setActionHandler': 'the same',
	'api.CSS.highlights_static': 'asked for before: the sentence is not marked',
	'api.Highlight': 'the same',
	'api.Navigator.storage': 'called with `?.`: the browser keeps the report as long as it likes',
	'api.TrustedTypePolicyFactory.createPolicy':
		'called with `?.`: a browser that knows no such policy takes text',
	'api.TrustedTypePolicy.createHTML': 'the same',
	'api.TrustedTypePolicy.createScriptURL': 'the same',
	'javascript.builtins.Intl.Locale':
		'asked for before, of languages but Chinese and English: a hit may have words of another language unmarked',
	'api.Window.maximize': 'of such a locale: the same',
	'api.Window.requestIdleCallback':
		'asked for before: what the first key of a search needs is made ready after a third of a second',
	'*.show': 'of ours: the bar of reading aloud, and what shows hits',
	'*.at': 'of ours: where reading aloud is',
};

/** In what runs the page of the data: only browsers that `hooks.client.ts` lets in read it. */
export const NEWER_IN_FRAMEWORK: Readonly<Record<string, string>> = {
	'javascript.builtins.Intl.Segmenter': 'asked for before: a heading may break within a word',
	'javascript.builtins.Uint8Array.fromBase64': 'asked for before by Kit, which knows another way',
	'javascript.builtins.Temporal': 'called for a time of that kind alone: no page has one',
	'api.TrustedTypePolicyFactory.createPolicy': 'asked for before by Svelte',
	'api.TrustedTypePolicy.createHTML': 'the same',
	'api.Navigator.connection': 'read with `?.` by Kit, which fetches nothing ahead here',
	'api.CSSNumericValue.equals': 'of Svelte’s own: how values are compared',
	'api.HTMLInputElement.capture': 'of Svelte’s own: what a batch takes in',
	'api.Window.maximize':
		'of a locale, asked by the words of messages where their language has no rule for days: ours have',
	'api.PresentationRequest.reconnect': 'of Kit’s own',
	'api.FontFaceSet.check': 'of Kit’s own',
	'*.subscribe': 'of Svelte’s stores',
	'*.unsubscribe': 'the same',
	'*.format': 'of what writes numbers and days',
};
