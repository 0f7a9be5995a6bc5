/**
 * A sender as people write one, `Forme <desk@example.org>` or the address alone, in its parts.
 *
 * @example
 * parseSender('"The desk" <desk@example.org>') // { name: 'The desk', address: 'desk@example.org' }
 */
export function parseSender(from: string): { name: string; address: string } {
  const [, name = '', address = ''] = /^(.*)<([^<>]*)>\s*$/.exec(from) ?? [null, '', from]
  return {
    name: name.trim().replace(/^"(.*)"$/, '$1') || 'Forme',
    address: address.trim(),
  }
}
