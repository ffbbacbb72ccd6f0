/** A JSON Schema, as far as messages are made from it. */
export interface SchemaWords {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, SchemaWords>>;
}

/** One fault as ajv reports it with `verbose` (ajv.js.org, "Error objects"). */
export interface AjvError {
  /** JSON pointer (RFC 6901) to the value. */
  readonly instancePath: string;
  /** Way to the keyword through the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly property?: string;
    readonly pattern?: string;
    readonly limit?: number;
    readonly allowedValues?: readonly unknown[];
  };
  /** Value of the keyword. */
  readonly schema?: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema?: SchemaWords;
  readonly data?: unknown;
  /** The key itself, for faults of `propertyNames`. */
  readonly propertyName?: string;
}

/** A compiled validator, as scripts/generate.js writes it. */
export type Validate = ((data: unknown) => boolean) & { readonly errors?: readonly AjvError[] | null };
