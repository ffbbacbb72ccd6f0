/** A duration in seconds for people: `0.4 s`, `12 s`, `7 min 12 s`, `3 h 5 min`, `2 d 4 h`. */
export function displaySeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown';
  if (seconds < 0) return `-${displaySeconds(-seconds)}`;
  if (seconds < 9.95 && !Number.isInteger(seconds)) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const two = (big: number, bigUnit: string, small: number, smallUnit: string): string =>
    small === 0 ? `${String(big)} ${bigUnit}` : `${String(big)} ${bigUnit} ${String(small)} ${smallUnit}`;
  if (whole < 60) return `${String(whole)} s`;
  if (whole < 3600) return two(Math.floor(whole / 60), 'min', whole % 60, 's');
  if (whole < 86_400) return two(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
  return two(Math.floor(whole / 86_400), 'd', Math.floor((whole % 86_400) / 3600), 'h');
}
