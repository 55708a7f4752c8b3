/** The page of all files of an edition, field by field: `docs/edition.md`, and `docs/edition.zh-CN.md` in Chinese. */
import type { Form } from '../../lib/edition/field.ts';
import { expectedInBoth } from '../../lib/edition/faults/expected.ts';
import { SHAPES, type ShapeName } from '../../lib/edition/shapes.ts';
import { exampleOf } from './examples.ts';
import { KNOWN_FILES, type KnownFile } from './known-files.ts';
import { everySchema, fieldSchema, isLanguage, type FieldSchema } from './schemas.ts';
import { BLOCKS, OTHER_FILES, SHAPE_WORDS, WORDS, type DocsLanguage } from './words.ts';

/** The page in a language, as Markdown that is not formatted yet. */
export function fieldsPage(language: DocsLanguage): string {
	const words = WORDS[language];
	const files = KNOWN_FILES.map((file) => ({ file, schema: fieldSchema(file) }));
	return [
		`# ${words.title}`,
		...words.intro,
		`## ${words.files}`,
		files.map(({ file, schema }) => `- ${headOf(file, schema, language)}`).join('\n'),
		`## ${words.forms}`,
		words.formsIntro,
		formsIn(files.map(({ schema }) => schema))
			.map((form) => `- ${formLine(form, language)}`)
			.join('\n'),
		...files.flatMap(({ file, schema }) => fileSection(file, schema, language)),
		`## ${words.blocks}`,
		...words.blocksIntro,
		blockLines(language).join('\n'),
		`## ${words.others}`,
		OTHER_FILES.map(({ name, ...said }) => `- \`${name}\`${words.colon}${said[language]}`).join('\n'),
		'',
	].join('\n\n');
}

function headOf(file: KnownFile, schema: FieldSchema, language: DocsLanguage): string {
	const { open, close, needed, optional, colon } = WORDS[language];
	const whether = file.optional ? optional : needed;
	return `\`${file.name}\`${open}${whether}${close}${colon}${schema.said?.[language] ?? ''}`;
}

/** Every form that fields have, each once, in the order in which they come. */
function formsIn(schemas: readonly FieldSchema[]): Form[] {
	const forms = new Map<string, Form>();
	for (const schema of schemas)
		everySchema(schema, ({ form }) => {
			if (form && !forms.has(form.name.en)) forms.set(form.name.en, form);
		});
	return [...forms.values()];
}

function formLine({ name, expects, example }: Form, language: DocsLanguage): string {
	const { colon, comma } = WORDS[language];
	const words = expectedInBoth(expects)[language];
	return `**${name[language]}**${colon}${words}${words.includes(example) ? '' : `${comma}\`${example}\``}`;
}

function fileSection(file: KnownFile, schema: FieldSchema, language: DocsLanguage): string[] {
	const { example, optional, needed, open, close, colon } = WORDS[language];
	const text = exampleOf(file).trimEnd();
	const isChapter = file.name.endsWith('.md');
	return [
		`## \`${file.name}\``,
		`${schema.said?.[language] ?? ''}${open}${file.optional ? optional : needed}${close}`,
		fieldLines(schema, language, 0).join('\n'),
		`${example}${colon.trimEnd()}`,
		`\`\`\`${file.name.endsWith('.json') ? 'json' : 'yaml'}\n${isChapter ? `---\n${text}\n---` : text}\n\`\`\``,
	];
}

/** A line for each field of a schema, those inside it below, further in. */
function fieldLines(schema: FieldSchema, language: DocsLanguage, depth: number): string[] {
	const { optional, comma, colon, open, close } = WORDS[language];
	const lines: string[] = [];
	const line = (name: string, part: FieldSchema, marks: readonly string[], said = part.said?.[language]) => {
		const about = [kindOf(part, language), ...marks].join(comma);
		lines.push(
			`${'  '.repeat(depth)}- \`${name}\`${open}${about}${close}${said ? colon + said : ''}`,
			...fieldLines(part, language, depth + 1),
		);
	};
	if (isForm(schema) && depth > 0 && !schema.properties) return [];
	const { properties = {}, required = [], propertyNames, additionalProperties, items } = schema;
	const isText = Object.keys(properties).every(isLanguage) && schema.form !== undefined;
	if (!isText)
		for (const [name, part] of Object.entries(properties)) {
			const mayBeLeft = !required.includes(name) && !isLanguage(name);
			line(name, part, mayBeLeft ? [optional] : []);
		}
	if (typeof additionalProperties === 'object' && propertyNames) {
		const said = [propertyNames, additionalProperties].map((part) => part.said?.[language] ?? '');
		line(
			`<${nameOf(propertyNames, language)}>`,
			{ ...additionalProperties, said: undefined },
			[],
			said.join(language === 'en' ? ' ' : ''),
		);
	}
	if (items) lines.push(...fieldLines(items, language, depth));
	for (const part of variantsOf(schema)) lines.push(...variantLines(part, language, depth));
	return lines;
}

/** The kinds of an entry that is one of several, each with a field that says which. */
function variantsOf({ anyOf = [], oneOf = [] }: FieldSchema): FieldSchema[] {
	return [...anyOf, ...oneOf].filter(({ properties }) => properties !== undefined);
}

function variantLines(part: FieldSchema, language: DocsLanguage, depth: number): string[] {
	const { colon } = WORDS[language];
	const named = Object.entries(part.properties ?? {}).find(([, { const: value }]) => value !== undefined);
	if (!named) return fieldLines(part, language, depth);
	const [name, { const: value, said }] = named;
	const others = Object.fromEntries(Object.entries(part.properties ?? {}).filter(([key]) => key !== name));
	return [
		`${'  '.repeat(depth)}- \`${name}: ${String(value)}\`${colon}${said?.[language] ?? ''}`,
		...fieldLines({ ...part, properties: others }, language, depth + 1),
	];
}

function isForm({ form, properties }: FieldSchema): boolean {
	return form !== undefined && !properties;
}

/** What stands for the names that the edition gives, or the few that there can be. */
function nameOf(names: FieldSchema, language: DocsLanguage): string {
	return names.enum ? names.enum.join(' / ') : kindOf(names, language);
}

/** What kind of value a field has, in few words. */
function kindOf(schema: FieldSchema, language: DocsLanguage): string {
	const words = WORDS[language];
	const { form, type, enum: values, const: value, items, anyOf = [], oneOf = [] } = schema;
	if (form) return form.name[language];
	if (value !== undefined) return `\`${String(value)}\``;
	if (values) return `${words.oneOf}${values.map((one) => `\`${String(one)}\``).join(words.between)}`;
	if (items) return `${words.listOf}${kindOf(items, language)}`;
	if (variantsOf(schema).length > 0) return words.entries;
	const kinds = [...anyOf, ...oneOf].map((part) => kindOf(part, language)).filter(Boolean);
	if (kinds.length > 0) return kinds.join(words.or);
	if (type === 'null') return '`null`';
	if (type === 'boolean') return words.truth;
	if (type === 'integer') return words.whole;
	if (type === 'number') return words.number;
	return type === 'object' ? words.entries : words.text;
}

function blockLines(language: DocsLanguage): string[] {
	const { colon } = WORDS[language];
	const blocks = Object.values(BLOCKS).map(
		({ written, ...said }) => `- ${code(written)}${colon}${said[language]}`,
	);
	const shapes = (Object.keys(SHAPES) as ShapeName[]).map((name) => {
		const { least, most } = SHAPES[name];
		const many = least === most ? String(least) : `${least}–${most}`;
		const entries = language === 'en' ? `${many} entries` : `${many} 条`;
		return `- ${code(`\`\`\`${name}`)}${colon}${SHAPE_WORDS[name][language]}${WORDS[language].comma}${entries}`;
	});
	return [...blocks, ...shapes];
}

/** Words as code, whatever backticks they have themselves. */
function code(text: string): string {
	return text.includes('`') ? `\`\`\`\` ${text} \`\`\`\`` : `\`${text}\``;
}
