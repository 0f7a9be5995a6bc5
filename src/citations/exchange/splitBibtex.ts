/**
 * The entries of a BibTeX file one by one, for a file that cannot be read as a whole: an entry without
 * its key or without a closing brace spoils itself and no other. Entries begin at the start of a line
 * (locateEntries counts the same ones).
 */
const START = /^[ \t]*@[ \t]*([a-z]+)\s*[{(]/gim

/** `shared` are the file's own abbreviations and preambles, which every entry may need. */
export type BibtexParts = { shared: string; entries: { key?: string; text: string }[] }

/** Parts a file. An entry without a key gets the one under which it is listed: `entry-2`. */
export function splitBibtex(text: string): BibtexParts {
  const starts = [...text.matchAll(START)]
  const parts: BibtexParts = { shared: '', entries: [] }
  starts.forEach(({ 1: kind = '', index }, place) => {
    const part = text.slice(index, starts[place + 1]?.index)
    if (/^(?:string|preamble)$/i.test(kind)) parts.shared += part
    else if (!/^comment$/i.test(kind)) parts.entries.push(nameEntry(part, parts.entries.length + 1))
  })
  return parts
}

function nameEntry(text: string, number: number): { key?: string; text: string } {
  const key = /^[^{(]*[{(]\s*([^\s,{}()"=]*)\s*,/.exec(text)?.[1]
  if (key !== '') return { ...(key === undefined ? {} : { key }), text }
  return { text: text.replace(/([{(])\s*,/, `$1entry-${number},`) }
}
