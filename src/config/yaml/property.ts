/** Sets an own property whatever its name: `__proto__` too becomes plain data (assignment would reach the prototype). */
export function setProperty(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
