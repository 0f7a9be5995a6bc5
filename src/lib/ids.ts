/** Whether a value can be the id of a row at all: PostgreSQL's `integer`, counted from 1. */
export function isRowID(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 31
}

/**
 * An id for something inside a text: 24 hexadecimal digits, the form Payload gives its blocks. The
 * desk makes them in the browser as well.
 */
export function newID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
