import type { Json } from '../../model/json.ts';

/** The variables that a template can see. Values are plain data and never templates any more. */
export interface Variables {
  /** The value of a variable, undefined when there is none. Throws `TemplateError` when it cannot be made, `NotYet` when it is known only after apply. */
  get(name: string): Json | undefined;
  /** The hosts that `hostvars` has. */
  readonly hosts: readonly string[];
  /** What another host has, as `hostvars[host]`; undefined when there is no such host. */
  of(host: string): Pick<Variables, 'get' | 'names'> | undefined;
  /** All names that `get` knows, for suggestions. */
  names(): readonly string[];
  /** Why there is no such variable, when more can be said than that. */
  why?(name: string): string | undefined;
  /** The operator's environment, for `lookup('env', …)`. */
  environment(name: string): string | undefined;
}
