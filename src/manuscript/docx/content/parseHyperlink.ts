/**
 * The address in the instruction of a HYPERLINK field (ECMA-376 part 1, 17.16.5.25): the first
 * argument, quoted or not, and after `\l` a place in that document. Null for a link within the file
 * and for other fields.
 *
 * @example parseHyperlink(' HYPERLINK "https://example.org/a" \\l "b" ') // 'https://example.org/a#b'
 */
export function parseHyperlink(instruction: string): string | null {
  const words = splitInstruction(instruction)
  if (words.shift()?.toUpperCase() !== 'HYPERLINK') return null
  let address: string | null = null
  let place = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '\\l') place = `#${words[(at += 1)] ?? ''}`
    else if (word === '\\o' || word === '\\t') at += 1
    else if (!/^\\\w$/.test(word)) address ??= word
  }
  return address === null || address === '' ? null : address + place
}

function splitInstruction(instruction: string): string[] {
  return Array.from(instruction.slice(0, 4000).matchAll(/["“”]([^"“”]*)["“”]|(\S+)/g), (match) =>
    (match[1] ?? match[2] ?? '').replaceAll('\\\\', '\\'),
  )
}
