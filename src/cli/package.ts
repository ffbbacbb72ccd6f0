import { join } from 'node:path';
import { programSource } from '../host/program.ts';

/** A file of the installed package, by its path from the package's root. */
export function packagePath(relative: string): string {
  return join(programSource(), '../../..', relative);
}
