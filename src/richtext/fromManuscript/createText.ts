import type { BodyNode } from '../model'
import { formatBits, type TextFormats } from '../textFormats'

/** A text node with its looks. */
export function createText(text: string, formats: TextFormats = {}): BodyNode {
  return {
    type: 'text',
    version: 1,
    detail: 0,
    format: formatBits(formats),
    mode: 'normal',
    style: '',
    text,
  }
}
