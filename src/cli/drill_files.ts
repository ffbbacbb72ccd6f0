import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import type { RunReport } from '../model/outcome.ts';
import { drillJunit, drillMarkdown } from '../view/drill_text.ts';

/** Writes what a drill reported as `drill.json`, `drill.md` and `drill.xml` (JUnit) into a directory, which is made. */
export async function writeDrillFiles(directory: string, { drill }: RunReport): Promise<void> {
  if (drill === undefined) return;
  try {
    await mkdir(directory, { recursive: true });
    await Promise.all([
      writeFile(join(directory, 'drill.json'), `${JSON.stringify(drill, null, 2)}\n`),
      writeFile(join(directory, 'drill.md'), drillMarkdown(drill)),
      writeFile(join(directory, 'drill.xml'), drillJunit(drill)),
    ]);
  } catch (error) {
    throw new PairctlError(`the report of the drill cannot be written to ${directory}`, {
      exitCode: exitCode.failed,
      hint: 'the drill was held, and its report is on the standby, in /var/lib/pairctl/PAIR/drills',
      cause: error,
    });
  }
}
