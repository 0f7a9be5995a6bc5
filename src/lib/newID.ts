import { randomBytes } from 'node:crypto'

/** An id for something inside a text: 24 hexadecimal digits, the form Payload gives its blocks. */
export function newID(): string {
  return randomBytes(12).toString('hex')
}
