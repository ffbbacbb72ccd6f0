import { cleanPath } from './parts.ts';

/** The folders of every Unix system, by the Filesystem Hierarchy Standard 3.0; those of `/usr` and `/var` one level deep as well. */
const tops =
  /^\/(bin|boot|dev|etc|home|lib|lib32|lib64|libx32|lost\+found|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?$/;
const below =
  /^\/(usr|var)\/[^/]+$|^\/(dev|proc|sys)\/|^\/(etc\/(cron\.d|ssh|systemd|systemd\/system)|usr\/local\/(bin|lib|sbin|share)|var\/lib\/(dpkg|rpm|apt|pairctl))$/;

/** Whether a path belongs to the system itself: no task may remove it. */
export function isSystemPath(path: string): boolean {
  const clean = cleanPath(path);
  return tops.test(clean) || below.test(clean);
}
