// Written by scripts/generate.js from the schemas. Do not edit.
import type { Validate } from '../validate/ajv.ts';

export declare const inventory: Validate;
export declare const pair: Validate;
export declare const playbook: Validate;
