const sizeUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** A size in bytes for people, in powers of 1024: `512 B`, `20.4 MiB`. */
export function displayBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return 'unknown';
  let value = Math.round(bytes);
  let unit = 0;
  // 1023.96 would be shown as 1024.0: it belongs to the next unit.
  while (value >= (unit === 0 ? 1024 : 1023.95) && unit < sizeUnits.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return unit === 0 ? `${String(value)} B` : `${value.toFixed(1)} ${sizeUnits[unit] ?? ''}`;
}

/** A moment for people and documents alike, UTC with whole seconds: `2026-01-31T12:00:00Z`. */
export function displayTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
