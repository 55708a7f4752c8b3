/** How the sheet for sign-off looks: black on white, A4, room to write. */
import { Markup } from '../html.ts';

export const STYLES = new Markup(`
@page { size: A4; margin: 16mm 18mm; }
body { max-width: 46rem; margin: 0 auto; padding: 16px; font: 16px/1.6 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 2rem 0 0.5rem; border-bottom: 2px solid; font-size: 1.25rem; break-after: avoid; }
h3 { margin: 0; font-size: 1rem; }
p { margin: 0.25rem 0; }
ul { margin: 0; padding: 0; list-style: none; }
article, li { margin-top: 0.75rem; padding-bottom: 0.75rem; border-bottom: 1px solid #999; break-inside: avoid; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; }
tr { break-inside: avoid; }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid #999; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 700; }
.place { font-size: 0.8125rem; color: #444; }
.choices, .sign { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 0.5rem; }
.line { display: flex; flex: 1 1 12rem; white-space: nowrap; }
.line::after { content: ""; flex: 1; border-bottom: 1px solid; }
.sign { margin-top: 1.5rem; }
@media print {
	body { max-width: none; padding: 0; font-size: 10.5pt; }
	.own { break-before: page; }
	h2 { margin-top: 0; }
}
`);
