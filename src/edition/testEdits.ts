import type { ArticleText, TextBlock } from './articleText'
import { fullText, italic, KAPITAL, marker, citingNote, paragraph, words } from './testText'

/** A change to a text, made in place. */
export type Edit = (text: ArticleText) => void

/** The full text of the tests after an edit. */
export function editFullText(edit: Edit): ArticleText {
  const text = structuredClone(fullText())
  edit(text)
  return text
}

function block<T extends TextBlock['type']>(text: ArticleText, type: T) {
  const found = text.body.find((candidate) => candidate.type === type)
  if (!found) throw new Error(`The text has no ${type}`)
  return found as Extract<TextBlock, { type: T }>
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`Nothing at ${index}`)
  return found
}

/** Edits that change what a text says: another hash, and something for a reviewer to see. */
export const CHANGES: [string, Edit][] = [
  ['the kind', (text) => (text.kind = 'review')],
  ['the language', (text) => (text.language = 'de')],
  ['the slug, which is the address', (text) => (text.slug = 'machines')],
  ['the title', (text) => (text.title += '!')],
  ['the kicker', (text) => (text.kicker = 'History')],
  ['the subtitle', (text) => (text.subtitle = 'Of hands')],
  ['no kicker', (text) => delete text.kicker],
  ['the standfirst', (text) => (text.standfirst += '.')],
  ["the editor's note", (text) => delete text.editorsNote],
  ['another author', (text) => text.authors.push({ slug: 'b', name: 'B', role: 'author' })],
  ["an author's role", (text) => (at(text.authors, 0).role = 'translator')],
  ["an author's name", (text) => (at(text.authors, 0).name = 'Editors')],
  ["an author's address", (text) => (at(text.authors, 0).slug = 'editors')],
  ['the line about an author', (text) => (at(text.authors, 0).about = 'Both edit.')],
  ['the topics', (text) => text.topics.push('machines')],
  ['no picture at the head', (text) => delete text.hero],
  ['another picture', (text) => (block(text, 'figure').figure.src = '/media/other.jpg')],
  ['the alt text', (text) => (block(text, 'figure').figure.alt = 'A press')],
  ['the caption', (text) => delete block(text, 'figure').figure.caption],
  ['the credit', (text) => (block(text, 'figure').figure.credit = 'Archive')],
  ['the licence', (text) => (block(text, 'figure').figure.licence = 'CC BY 4.0')],
  ['the proportions', (text) => (block(text, 'figure').figure.height = 1600)],
  ['one word', (text) => (block(text, 'paragraph').content[0] = words('The working week is '))],
  ['one space', (text) => (block(text, 'paragraph').content[0] = words('The working day  is '))],
  ['italics', (text) => (block(text, 'paragraph').content[1] = words('long'))],
  [
    'other emphasis',
    (text) =>
      (block(text, 'paragraph').content[1] = {
        type: 'text',
        text: 'long',
        italic: true,
        bold: true,
      }),
  ],
  ['a line break', (text) => block(text, 'paragraph').content.push({ type: 'lineBreak' })],
  ['the level of a heading', (text) => (block(text, 'heading').level = 3)],
  ['the order of blocks', (text) => text.body.reverse()],
  ['a paragraph less', (text) => text.body.pop()],
  ['an empty paragraph', (text) => text.body.push(paragraph('p9'))],
  ['a rule less', (text) => (text.body = text.body.filter(({ type }) => type !== 'rule'))],
  ['a bulleted list', (text) => (block(text, 'list').ordered = false)],
  ['where a list starts', (text) => (block(text, 'list').start = 3)],
  ['a list item', (text) => block(text, 'list').items.push({ content: [], lists: [] })],
  ['an inner list', (text) => (at(block(text, 'list').items, 1).lists = [])],
  [
    'a quotation of two paragraphs',
    (text) => block(text, 'quotation').paragraphs.push([words('B')]),
  ],
  ['a quotation without its record', (text) => delete block(text, 'quotation').quotation],
  ['the words of a post', (text) => (block(text, 'post').post.text = 'Shorter hours now.')],
  ['the address of a post', (text) => (block(text, 'post').post.url = 'https://example.org/1')],
  ['the heading of an aside', (text) => (block(text, 'aside').heading = 'Years')],
  ['the text of an aside', (text) => (block(text, 'aside').body = [])],
  [
    'where a link leads',
    (text) =>
      (text.body[text.body.length - 1] = paragraph(
        'p3',
        'See ',
        { type: 'link', href: '/contact', content: [words('about us')] },
        '.',
      )),
  ],
  ['a marker less', (text) => block(text, 'paragraph').content.pop()],
  ['a note marked again', (text) => text.body.push(paragraph('p4', 'As above.', marker('n1')))],
  ['a marker without a note', (text) => text.body.push(paragraph('p4', 'As above.', marker('n9')))],
  [
    'a locator',
    (text) => (at(text.notes, 0).citations = citingNote('n1', 'luxemburg', '13').citations),
  ],
  ['the prose of a note', (text) => (at(text.notes, 0).prose = [{ text: 'See below.' }])],
  [
    'italics in a note',
    (text) => (at(text.notes, 0).prose = [{ text: 'On this, see also below.', italic: true }]),
  ],
  ['a prefix', (text) => (at(at(text.notes, 0).citations, 0).prefix = 'See')],
  [
    'what a note cites',
    (text) => (at(text.notes, 0).citations = citingNote('n1', 'kapital', '12').citations),
  ],
  [
    'a citation of an unknown reference',
    (text) => (at(text.notes, 0).citations = citingNote('n1', 'lost', '12').citations),
  ],
  ['a note without its quotation', (text) => delete at(text.notes, 1).quotation],
  ['a note with an unknown quotation', (text) => (at(text.notes, 1).quotation = 'lost')],
  [
    'a field of a cited reference',
    (text) => (text.references.kapital = { ...KAPITAL, publisher: 'Progress' }),
  ],
  [
    'the words of a quotation',
    (text) => (at(Object.values(text.quotations), 0).text = 'Capital is living labour'),
  ],
  [
    'the source of a quotation',
    (text) => (at(Object.values(text.quotations), 0).reference = 'luxemburg'),
  ],
  [
    'a reference nobody cites',
    (text) => (text.references.more = { id: 'more', type: 'book', title: 'More' }),
  ],
]

/** Edits that leave what a text says as it is: the same hash, and nothing to see. */
export const SAME: [string, Edit][] = [
  ['a list without items', (text) => text.body.push({ type: 'list', ordered: true, items: [] })],
  [
    'an inner list without items',
    (text) =>
      at(block(text, 'list').items, 0).lists.push({ type: 'list', ordered: false, items: [] }),
  ],
  [
    'a link cut into two',
    (text) =>
      (text.body[text.body.length - 1] = paragraph(
        'p3',
        'See ',
        { type: 'link', href: '/about', content: [words('about ')] },
        { type: 'link', href: '/about', content: [words('us')] },
        '.',
      )),
  ],
  ['nothing', () => undefined],
  [
    'the ids of blocks',
    (text) => {
      block(text, 'heading').id = 'h9'
      block(text, 'paragraph').id = 'p9'
      block(text, 'quotation').id = 'q9'
    },
  ],
  [
    'the id of a note, marker and all',
    (text) => {
      block(text, 'paragraph').content[3] = marker('again')
      at(text.notes, 0).id = 'again'
    },
  ],
  [
    'the id of a reference, citations and all',
    (text) => {
      const { luxemburg, ...others } = text.references
      if (!luxemburg) throw new Error('No such reference')
      text.references = { ...others, merged: { ...luxemburg, id: 'merged' } }
      at(text.notes, 0).citations = citingNote('n1', 'merged', '12').citations
    },
  ],
  ['the order in which notes are stored', (text) => text.notes.reverse()],
  ['the sizes of a picture', (text) => (block(text, 'figure').figure.sizes = [])],
  [
    'text cut into two pieces',
    (text) =>
      block(text, 'paragraph').content.splice(0, 1, words('The working '), words('day is ')),
  ],
  ['an empty piece of text', (text) => block(text, 'paragraph').content.push(italic(''))],
  [
    'a link around nothing',
    (text) =>
      block(text, 'paragraph').content.push({ type: 'link', href: '/', content: [words('')] }),
  ],
  [
    'the prose of a note in two pieces',
    (text) => (at(text.notes, 0).prose = [{ text: 'On this, ' }, { text: 'see also below.' }]),
  ],
  [
    'a field that was filled in and emptied',
    (text) => (at(at(text.notes, 0).citations, 0).prefix = ''),
  ],
  [
    'an absent field that is undefined',
    (text) => Object.assign(text.hero ?? {}, { licence: undefined }),
  ],
  ['an absent field that is null', (text) => Object.assign(at(text.authors, 0), { given: null })],
  [
    'an absent mark that is false',
    (text) => Object.assign(at(block(text, 'paragraph').content, 0), { bold: false }),
  ],
]
