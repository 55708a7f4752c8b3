/**
 * What Data Package 2.0 says of a descriptor such as ours (https://datapackage.org/standard/data-package/ and its neighbours), as JSON
 * Schema. It knows the properties that we use and no others: a misspelt one would be a property of our own, which the standard lets pass.
 */
const NAME = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const WORDS = { type: 'string', minLength: 1 };
const FIELDS = { type: 'array', minItems: 1, uniqueItems: true, items: WORDS };

const FIELD = {
	type: 'object',
	required: ['name', 'type', 'title'],
	additionalProperties: false,
	properties: {
		name: WORDS,
		type: {
			enum: [
				'string',
				'number',
				'integer',
				'date',
				'time',
				'datetime',
				'year',
				'yearmonth',
				'boolean',
				'object',
				'geopoint',
				'geojson',
				'array',
				'duration',
				'any',
			],
		},
		title: WORDS,
		description: WORDS,
		constraints: {
			type: 'object',
			additionalProperties: false,
			properties: {
				required: { type: 'boolean' },
				unique: { type: 'boolean' },
				enum: { type: 'array', minItems: 1, uniqueItems: true, items: WORDS },
			},
		},
	},
};

const TABLE_SCHEMA = {
	type: 'object',
	required: ['$schema', 'fields'],
	additionalProperties: false,
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
		fields: { type: 'array', minItems: 1, items: FIELD },
		primaryKey: FIELDS,
		foreignKeys: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['fields', 'reference'],
				additionalProperties: false,
				properties: {
					fields: FIELDS,
					reference: {
						type: 'object',
						required: ['resource', 'fields'],
						additionalProperties: false,
						properties: { resource: NAME, fields: FIELDS },
					},
				},
			},
		},
		missingValues: { type: 'array', items: { type: 'string' } },
	},
};

const TABLE_DIALECT = {
	type: 'object',
	required: ['$schema'],
	additionalProperties: false,
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
		header: { type: 'boolean' },
		delimiter: WORDS,
		lineTerminator: WORDS,
		quoteChar: WORDS,
		doubleQuote: { type: 'boolean' },
	},
};

const RESOURCE = {
	type: 'object',
	required: ['name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash', 'title', 'description'],
	additionalProperties: false,
	properties: {
		name: NAME,
		// Beside the descriptor or below it: neither absolute nor above.
		path: { type: 'string', pattern: '^(?!/|~|.*\\.\\.)[^\\\\]+$' },
		title: WORDS,
		description: WORDS,
		format: { enum: ['csv', 'json'] },
		mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
		encoding: { const: 'utf-8' },
		bytes: { type: 'integer', minimum: 0 },
		hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
		type: { const: 'table' },
		dialect: TABLE_DIALECT,
		schema: TABLE_SCHEMA,
	},
	// A table says how it is read, and nothing else does.
	dependentRequired: { type: ['schema', 'dialect'], schema: ['type'] },
};

export const DATA_PACKAGE = {
	type: 'object',
	required: ['$schema', 'name', 'resources'],
	additionalProperties: false,
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: NAME,
		title: WORDS,
		description: WORDS,
		homepage: { type: 'string', pattern: '^https?://' },
		sources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['title'],
				additionalProperties: false,
				properties: { title: WORDS },
			},
		},
		resources: { type: 'array', minItems: 1, items: RESOURCE },
	},
};
