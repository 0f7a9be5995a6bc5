import type { CslItem, Note, PrintedNote } from '../citations/model'
import type { ArticleText, Figure, Inline, TextBlock } from './articleText'

/** Builders for the tests of this room: one small article that has a bit of everything. */
export const KAPITAL: CslItem = {
  id: 'kapital',
  type: 'book',
  title: 'Capital',
  volume: '1',
  publisher: 'Penguin',
  author: [{ family: 'Marx', given: 'K' }],
  issued: { 'date-parts': [[1976]] },
}

export const LUXEMBURG: CslItem = {
  id: 'luxemburg',
  type: 'book',
  title: 'The Accumulation of Capital',
  publisher: 'Routledge',
  author: [{ family: 'Luxemburg', given: 'R' }],
  issued: { 'date-parts': [[2003]] },
}

export function words(text: string): Inline {
  return { type: 'text', text }
}

export function italic(text: string): Inline {
  return { type: 'text', text, italic: true }
}

export function marker(note: string): Inline {
  return { type: 'noteMarker', note }
}

export function paragraph(id: string, ...content: (Inline | string)[]): TextBlock {
  return {
    type: 'paragraph',
    id,
    content: content.map((inline) => (typeof inline === 'string' ? words(inline) : inline)),
  }
}

export function heading(id: string, text: string, level: 2 | 3 | 4 = 2): TextBlock {
  return { type: 'heading', id, level, content: [words(text)] }
}

export function citingNote(
  id: string,
  reference: string,
  page: string,
  rest: Partial<Note> = {},
): Note {
  return {
    id,
    citations: [{ reference, locator: { label: 'page', value: page } }],
    prose: [],
    ...rest,
  }
}

/** Notes as readers see them, by number and words; `id` is `n1`, `n2` and so on unless given. */
export function printed(...texts: (string | [id: string, text: string])[]): PrintedNote[] {
  return texts.map((entry, index) => {
    const [id, text] = typeof entry === 'string' ? [`n${index + 1}`, entry] : entry
    return {
      id,
      number: index + 1,
      printed: [{ text }],
      resolved: [{ text }],
      citations: [],
    }
  })
}

export const PICTURE: Figure = {
  src: '/media/press.jpg',
  width: 1600,
  height: 900,
  sizes: [{ src: '/media/press-800.jpg', width: 800, height: 450 }],
  alt: 'A hand press',
  caption: 'The press in the yard',
  credit: 'Own photograph',
}

/** A text without anything but a title and the blocks given. */
export function textOf(...body: TextBlock[]): ArticleText {
  return {
    kind: 'article',
    language: 'en-GB',
    slug: 'on-machines',
    title: 'On Machines',
    authors: [],
    topics: [],
    body,
    notes: [],
    references: {},
    quotations: {},
  }
}

/** A text with front matter, two notes, two references, a quotation and every kind of block. */
export function fullText(): ArticleText {
  return {
    ...textOf(
      heading('h1', 'The machine'),
      paragraph('p1', 'The working day is ', italic('long'), '.', marker('n1')),
      {
        type: 'quotation',
        id: 'q1',
        paragraphs: [[words('Capital is dead labour.'), marker('n2')]],
        quotation: 'dead-labour',
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { content: [words('First')], lists: [] },
          {
            content: [words('Second')],
            lists: [
              { type: 'list', ordered: false, items: [{ content: [words('Inner')], lists: [] }] },
            ],
          },
        ],
      },
      { type: 'figure', figure: PICTURE },
      {
        type: 'post',
        post: {
          author: 'A Reader',
          handle: '@reader',
          platform: 'Mastodon',
          text: 'Short hours now.',
        },
      },
      { type: 'aside', heading: 'Dates', body: [paragraph('p2', 'Ten hours from 1847.')] },
      { type: 'rule' },
      paragraph('p3', 'See ', { type: 'link', href: '/about', content: [words('about us')] }, '.'),
    ),
    kicker: 'Theory',
    subtitle: 'Of tools and hands',
    standfirst: 'What a machine is for',
    editorsNote: 'First given as a talk.',
    authors: [{ slug: 'the-editors', name: 'The Editors', role: 'author', about: 'They edit.' }],
    topics: ['labour'],
    hero: PICTURE,
    notes: [
      citingNote('n1', 'luxemburg', '12', { prose: [{ text: 'On this, see also below.' }] }),
      citingNote('n2', 'kapital', '342', { quotation: 'dead-labour' }),
    ],
    references: { kapital: KAPITAL, luxemburg: LUXEMBURG },
    quotations: {
      'dead-labour': { text: 'Capital is dead labour', reference: 'kapital', locator: '342' },
    },
  }
}
