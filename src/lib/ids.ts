import { randomBytes } from 'node:crypto'

/** Whether a value can be the id of a row at all: PostgreSQL's `integer`, counted from 1. */
export function isRowID(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 31
}

/** An id for something inside a text: 24 hexadecimal digits, the form Payload gives its blocks. */
export function newID(): string {
  return randomBytes(12).toString('hex')
}
