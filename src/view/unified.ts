import { createTwoFilesPatch } from 'diff';
import { maskSecrets } from '../shell/secret.ts';

/** A unified diff of two texts with three lines of context, secrets masked before they are compared. */
export function unified(before: string, after: string, label: string): string {
  const patch = createTwoFilesPatch(label, label, maskSecrets(before), maskSecrets(after), 'now', 'wanted', {
    context: 3,
  });
  return patch.replace(/^(Index: .*\n)?=+\n/, '');
}
