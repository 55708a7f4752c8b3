/** What Svelte tells of a component whose styles need a name. */
interface StyledComponent {
	readonly hash: (text: string) => string;
	readonly css: string;
	readonly filename: string;
}

export function scopeNames(): (component: StyledComponent) => string;
