/**
 * A manuscript in Markdown with everything an import has to place: a title, a notice, a heading, a
 * displayed quotation, one run in, an ibid, a note of prose, a list and a picture within the file.
 */
export function makeManuscript(parts: Partial<ManuscriptParts> = {}): Uint8Array {
  const { displayed, extra, notes, opening, picture, runIn, title } = { ...DEFAULTS, ...parts }
  const lines = [
    ...(title === '' ? [] : [`# ${title}`]),
    '[A talk given to apprentices.]',
    `${opening} He calls it “${runIn}”.[^1]`,
    '## The stone',
    `> ${displayed}[^2]`,
    'There was nothing more to it.[^3]',
    '- a shooting stick\n- a mallet',
    ...(picture === '' ? [] : [picture]),
    ...extra,
    ...notes.map((note, index) => `[^${index + 1}]: ${note}`),
  ]
  return new TextEncoder().encode(`${lines.join('\n\n')}\n`)
}

export type ManuscriptParts = {
  title: string
  opening: string
  runIn: string
  displayed: string
  notes: string[]
  /** A picture as Markdown; empty for none. */
  picture: string
  /** Further paragraphs at the end. */
  extra: string[]
}

const DEFAULTS: ManuscriptParts = {
  title: 'Locking up',
  opening: 'A printer of the time describes the work of locking up.',
  runIn: 'a work that bears no haste',
  displayed: 'The quoins are driven home a little at a time, now at the head and now at the side.',
  notes: [
    'J Moxon, *Mechanick Exercises*, Joseph Moxon, 1683, pg 231',
    'ibid. pg 232',
    'The shop has since been pulled down.',
  ],
  picture: '',
  extra: [],
}
