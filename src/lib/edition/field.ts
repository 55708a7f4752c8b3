/**
 * What each field of an edition's files is, in the words of whoever fills it in. The same schemas that read the files are
 * written out for editors (`schemas/`) and for people (`docs/edition.md`), and these words go with them.
 */
import { z } from 'zod';

/** The same in English and in Chinese. */
export interface Said {
	readonly en: string;
	readonly zh: string;
}

/** How something is written that many fields hold: an id, a day, a text in every language. */
export interface Form {
	/** What it is called. */
	readonly name: Said;
	/** What is asked of it, in the words that a fault has for it. */
	readonly expects: string;
	/** One of them, as YAML. */
	readonly example: string;
}

/** What is known of a schema beside its shape. */
export interface FieldWords {
	said?: Said;
	form?: Form;
}

/** The words of all fields and forms. */
export const FIELDS = z.registry<FieldWords>();

/** A schema that says what it is for. @param shape it is not changed: other fields may have the same */
export function field<Shape extends z.ZodType>(shape: Shape, en: string, zh: string): Shape {
	return known(shape, { said: { en, zh } });
}

/** A schema that many fields have, with what it is called. */
export function form<Shape extends z.ZodType>(shape: Shape, words: Form): Shape {
	return known(shape, { form: words });
}

function known<Shape extends z.ZodType>(shape: Shape, words: FieldWords): Shape {
	const own = shape.clone();
	FIELDS.add(own, words);
	return own;
}
