/**
 * On which page of a PDF each of these anchors stands, from 1. Chromium writes a named destination
 * for every anchor something links to, and its objects uncompressed, so both can be read off
 * (ISO 32000-1, 7.7.3 and 12.3.2.3). Empty where the file is of another make; throws where an
 * anchor is missing from a list there is.
 *
 * @example
 * findPages(pdf, ['article-1-top']) // [3]
 */
export function findPages(pdf: Uint8Array, anchors: readonly string[]): number[] {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'))
  const catalog = [...objects.values()].find((one) => /\/Type\s*\/Catalog\b/.test(one)) ?? ''
  const follow = (name: string) =>
    objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(catalog)?.[1]))
  const destinations = follow('Dests')
  const pages = listPages(objects, follow('Pages') ?? '')
  if (destinations === undefined || pages.length === 0) return []
  return anchors.map((anchor) => {
    const page = new RegExp(`/${anchor} \\[(\\d+) 0 R`).exec(destinations)?.[1]
    const place = pages.indexOf(Number(page))
    if (place < 0) throw new Error(`The PDF has no place named ${anchor}.`)
    return place + 1
  })
}

/** What stands between `n 0 obj` and `endobj`, by number; of a stream, its dictionary at least. */
function readObjects(text: string): Map<number, string> {
  const objects = new Map<number, string>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\n?(?:stream\n|endobj)/g)) {
    objects.set(Number(match[1]), match[2] ?? '')
  }
  return objects
}

function listPages(objects: Map<number, string>, node: string): number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((match) => {
    const number = Number(match[1])
    const kid = objects.get(number) ?? ''
    return /\/Type\s*\/Pages\b/.test(kid) ? listPages(objects, kid) : [number]
  })
}
