/** What a change of roles would cost, told before it begins. Durations in seconds, times ISO 8601 in UTC; null is not known. */
export interface Outlook {
  /** The state of the data that the new primary would go on with: of what is oldest. */
  readonly asOf: string | null;
  readonly lossSeconds: number | null;
  /** From the yes until clients are led to the new primary, all caches included. */
  readonly expectedSeconds: number | null;
  readonly lastDrillSeconds: number | null;
  /** All of it in one line. */
  readonly sentence: string;
}
