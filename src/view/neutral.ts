import { maskSecrets } from '../shell/secret.ts';

/**
 * Text that came from elsewhere, safe to show: secrets masked, control characters (but newline and tab), escape sequences and bidirectional overrides
 * (Unicode Technical Report 36) replaced by visible signs.
 */
export function neutral(text: string): string {
  return maskSecrets(text)
    .replaceAll('\r\n', '\n')

    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
