/** JSON Schemas of an edition's files, made from the schemas that read them. */
import { z } from 'zod';
import { FIELDS, type FieldWords } from '../../lib/edition/field.ts';
import { isRead, READ_LANGUAGES } from '../../lib/site/languages.ts';
import { KNOWN_FILES, type KnownFile } from './known-files.ts';

/** A JSON Schema (draft-07) as far as it is made here, with what is said of each of its parts. */
export interface FieldSchema extends FieldWords {
	$schema?: string;
	title?: string;
	description?: string;
	examples?: unknown[];
	type?: string;
	const?: unknown;
	enum?: unknown[];
	default?: unknown;
	minItems?: number;
	minProperties?: number;
	properties?: Record<string, FieldSchema>;
	required?: string[];
	propertyNames?: FieldSchema;
	additionalProperties?: FieldSchema | boolean;
	patternProperties?: Record<string, FieldSchema>;
	items?: FieldSchema;
	anyOf?: FieldSchema[];
	oneOf?: FieldSchema[];
	allOf?: FieldSchema[];
}

/** The schema of a file with the words of its fields; no language is asked for, since sites differ in which they speak. */
export function fieldSchema({ shape }: Pick<KnownFile, 'shape'>): FieldSchema {
	const schema = z.toJSONSchema(shape, { io: 'input', target: 'draft-7', metadata: FIELDS }) as FieldSchema;
	everySchema(schema, (part) => {
		if (!part.properties || !part.required) return;
		const asked = part.required.filter((name) => !isLanguage(name));
		if (asked.length > 0) part.required = asked;
		else delete part.required;
		if (Object.keys(part.properties).every(isLanguage)) part.minProperties = 1;
	});
	return schema;
}

/** By name of the file in `schemas/`, what stands in it. */
export function schemaFiles(): Map<string, string> {
	return new Map(
		KNOWN_FILES.map((file) => [`${file.schema}.json`, `${JSON.stringify(forEditors(file), null, '\t')}\n`]),
	);
}

/** A schema that editors know: what is said of a field, in both languages, is its description. */
function forEditors(file: KnownFile): FieldSchema {
	const { $schema = '', ...schema } = fieldSchema(file);
	everySchema(schema, (part) => {
		const { said, form } = part;
		delete part.said;
		delete part.form;
		const words = [
			said && `${said.zh}\n${said.en}`,
			form && `${form.name.zh} / ${form.name.en}: ${form.example}`,
		];
		const description = words.filter(Boolean).join('\n');
		if (description !== '') part.description = description;
	});
	everySchema(schema, letOtherLanguages);
	return { $schema, title: file.name, ...schema };
}

/** How the tag of any other language is written. No field that stands beside texts is as short. */
const TAG = `^(?!(${READ_LANGUAGES.join('|')})$)[a-z]{2,3}(-[A-Za-z0-9]+)*$`;

/** What is asked of the words of any other language: the same as of Chinese and English, or a word for each plural. */
function letOtherLanguages(part: FieldSchema): void {
	const { 'zh-CN': chinese, en: english } = part.properties ?? {};
	if (!chinese || !english) return;
	const bare = ({ description: _said, ...shape }: FieldSchema) => shape;
	const isAlike = JSON.stringify(bare(chinese)) === JSON.stringify(bare(english));
	const word = { type: 'string' };
	part.patternProperties = {
		[TAG]: isAlike ? bare(chinese) : { anyOf: [word, { type: 'object', additionalProperties: word }] },
	};
}

/** Goes through a schema and all that it is made of, what is inside first. */
export function everySchema(schema: FieldSchema, look: (part: FieldSchema) => void): void {
	const { properties = {}, propertyNames, additionalProperties, items, anyOf, oneOf, allOf } = schema;
	const inside = [
		...Object.values(properties),
		propertyNames,
		additionalProperties,
		items,
		...(anyOf ?? []),
		...(oneOf ?? []),
		...(allOf ?? []),
	];
	for (const part of inside) if (typeof part === 'object') everySchema(part, look);
	look(schema);
}

export function isLanguage(name: string): boolean {
	return isRead(name);
}
