/** Words a paragraph of the measured text has. */
const PARAGRAPH = 100

/**
 * Makes an article of so many words in paragraphs of a hundred, with notes after some of them and
 * comments on others, through the API of the desk.
 *
 * @returns its id
 */
export async function makeLongText({
  comments,
  notes,
  token,
  url,
  words,
}: {
  comments: number
  notes: number
  token: string
  url: string
  words: number
}): Promise<number> {
  const ask = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}`, origin: url },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${text.slice(0, 300)}`)
    return JSON.parse(text) as { doc?: { id: number } }
  }
  const count = Math.ceil(words / PARAGRAPH)
  const sentences = Array.from({ length: count }, (_, place) => paragraphOf(place))
  const noted = new Set(spread(notes, count))
  const children = sentences.map((text, place) => ({
    ...BLOCK,
    type: 'paragraph',
    children: [
      { ...BLOCK, type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0 },
      ...(noted.has(place) ? [noteOf(place)] : []),
    ],
  }))
  const title = `A text of ${words} words`
  const made = await ask('/articles?draft=true&depth=0', {
    title,
    body: { root: { ...BLOCK, type: 'root', children } },
  })
  const id = made.doc?.id
  if (id === undefined) throw new Error('The article was not made.')
  for (const place of spread(comments, count)) {
    const text = sentences[place] ?? ''
    const quote = { exact: text.slice(0, 40), suffix: text.slice(40, 72) }
    await ask(`/articles/${id}/comments`, { quote, text: `On paragraph ${place + 1}.` })
  }
  return id
}

const BLOCK = { version: 1, direction: null, format: '', indent: 0 }
const STOCK = 'the compositor read every line aloud and nobody at the press had asked for it'.split(
  ' ',
)

function paragraphOf(place: number): string {
  const rest = Array.from(
    { length: PARAGRAPH - 2 },
    (_, word) => STOCK[(word + place) % STOCK.length],
  )
  return `Paragraph ${place + 1} ${rest.join(' ')}.`
}

/** So many places of `count`, evenly. */
function spread(wanted: number, count: number): number[] {
  return Array.from({ length: wanted }, (_, index) => Math.floor((index * count) / wanted))
}

function noteOf(place: number) {
  const words = { ...BLOCK, type: 'text', text: `Words of the note at ${place + 1}.`, format: 0 }
  const root = {
    ...BLOCK,
    type: 'root',
    children: [{ ...BLOCK, type: 'paragraph', children: [words] }],
  }
  return {
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: place.toString(16).padStart(24, '0'),
      blockType: 'note',
      blockName: '',
      citations: [],
      prose: { root },
    },
  }
}
