import type {
  RestorePreview,
  RolePreview,
  SyncPreview,
  UndeleteEntry,
  UndeletePreview,
} from '../model/previews.ts';
import { flag, list, nullable, number, object, one, text, word, type Decode } from './decode.ts';
import { guard } from './documents.ts';

/** The documents that `pairctl-host preview` prints, as decoders. */
export const rolePreview: Decode<RolePreview> = object<RolePreview>({
  format: one,
  ok: flag,
  guard: nullable(guard),
  found: text,
});

export const syncPreview: Decode<SyncPreview> = object<SyncPreview>({
  format: one,
  mirror: text,
  ok: flag,
  guard: nullable(guard),
  found: text,
  files: number,
  create: number,
  update: number,
  delete: number,
  accept: number,
  bytes: number,
  initial: flag,
});

export const undeletePreview: Decode<UndeletePreview> = object<UndeletePreview>({
  format: one,
  mirror: text,
  to: text,
  unasked: nullable(text),
  back: number,
  there: number,
  blocked: number,
  bytes: number,
  entries: list(
    object<UndeleteEntry>({
      state: word('back', 'over', 'there', 'blocked'),
      host: text,
      run: text,
      bytes: number,
      path: text,
    }),
  ),
});

export const restorePreview: Decode<RestorePreview> = object<RestorePreview>({
  format: one,
  plan: text,
  name: text,
  ok: flag,
  guard: nullable(guard),
  found: text,
  takenAt: nullable(text),
  epoch: number,
  seq: number,
  items: list(
    object({
      kind: text,
      name: text,
      target: text,
      artifact: text,
      bytes: number,
      bytesNow: nullable(number),
    }),
  ),
  needBytes: number,
  freeBytes: number,
});
