/** The one script of a reading page. Everything works without it; it waits, and acts on what is there. */

/** The section that the reader is in: the last one whose head has passed the upper third of the screen. */
function currentFragment(): string {
	const line = innerHeight / 3;
	let fragment = '';
	for (const element of document.querySelectorAll('main [id]')) {
		const { top, height } = element.getBoundingClientRect();
		const isPlace = element.matches('section, li') && height > 0;
		if (isPlace && top <= line) fragment = element.id;
	}
	return fragment;
}

// A link to the same page in another language leads to the same place of it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-place]')) {
	link.addEventListener('click', () => {
		link.hash = currentFragment();
	});
}

// Paper shows what lies folded on the screen. Newer browsers do it by the styles; older ones need it unfolded.
if (!CSS.supports('selector(::details-content)')) {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
