// Written by scripts/generate.js from the schemas. Do not edit.
import type { Validate } from '../validate/ajv.ts';

/** By module. */
export declare const validators: Readonly<Record<string, Validate>>;
