import { runsToLines, runsToNoteBlocks } from '../../../citations/format/noteBlocks'
import type { PrintedNote, Run } from '../../../citations/model'
import type { ArticleText, Byline, Figure, Inline, TextBlock } from '../../../edition/articleText'
import { HEAD_FACTS, type HeadFact } from '../../../edition/frontMatter'
import { HEAD_ANCHOR } from '../../model'
import { wrapCitations, type CitationField } from './zoteroFields'
import type {
  WordDocument,
  WordInline,
  WordNote,
  WordParagraph,
  WordPicture,
  WordStyle,
} from './wordDocument'

/** The bytes of the pictures of a text, by `src`; one that is not there is described in words. */
export type WordPictures = ReadonlyMap<string, Pick<WordPicture, 'bytes' | 'mediaType' | 'name'>>

/**
 * An article as a manuscript in Word: what stands at its head, its text and its notes as they are
 * printed, with every picture and every fact readers would get. Each outermost block is wrapped in a
 * bookmark, `_fb_` and its number from 1 (`_fb_3`, its further paragraphs `_fb_3_2` and so on), the
 * words of the head by their field (`_fb_head_title`), and each marker in one of the number of its
 * note (`_fn_1`): word processors keep these, so what comes back is known again.
 */
export function articleToWord({
  fields,
  notes,
  pictures,
  text,
}: {
  text: ArticleText
  notes: readonly PrintedNote[]
  pictures: WordPictures
  /** The citations of notes as fields, by the ids of the notes; the others are words alone. */
  fields?: ReadonlyMap<string, CitationField>
}): Pick<WordDocument, 'language' | 'notes' | 'paragraphs' | 'title'> {
  const writer = createWriter(pictures, notes)
  const head = HEAD_FACTS.flatMap((fact) => writeHead(fact, text, writer))
  const body = text.body.flatMap((block, place) =>
    writer.block(block, text).map((paragraph, at) => ({
      ...paragraph,
      anchor: at === 0 ? `_fb_${place + 1}` : `_fb_${place + 1}_${at + 1}`,
    })),
  )
  const people = text.authors.flatMap(({ about }) =>
    about === undefined ? [] : [words('editorsNote', about)],
  )
  return {
    title: text.title,
    language: text.language,
    paragraphs: [...head, ...body, ...people],
    notes: notes.map((note): WordNote => {
      const paragraphs = writer.note(note.printed)
      const field = fields?.get(note.id)
      return { id: note.id, paragraphs: field ? wrapCitations(paragraphs, field) : paragraphs }
    }),
  }
}

type Writer = {
  block: (block: TextBlock, text: ArticleText) => WordParagraph[]
  figure: (figure: Figure) => WordParagraph[]
  note: (runs: readonly Run[]) => WordParagraph[]
}

function writeHead(fact: HeadFact, text: ArticleText, writer: Writer): WordParagraph[] {
  switch (fact) {
    case 'kicker':
    case 'title':
    case 'subtitle':
    case 'standfirst':
    case 'editorsNote': {
      const said = text[fact]
      return said === undefined
        ? []
        : [{ ...words(fact, said), anchor: `_fb_${HEAD_ANCHOR}${fact}` }]
    }
    case 'authors':
      return text.authors.length === 0 ? [] : [words('byline', writeByline(text.authors))]
    case 'hero':
      return text.hero ? writer.figure(text.hero) : []
  }
}

const ROLES: Record<Byline['role'], string> = {
  author: '',
  translator: ' (translator)',
  interviewer: ' (interviewer)',
  illustrator: ' (illustrator)',
}

function writeByline(authors: readonly Byline[]): string {
  return authors.map(({ name, role }) => `${name}${ROLES[role]}`).join(', ')
}

function words(style: WordStyle, said: string): WordParagraph {
  return { style, content: linesOf(said) }
}

function linesOf(said: string): WordInline[] {
  return said
    .split('\n')
    .flatMap((line, place): WordInline[] => [
      ...(place === 0 ? [] : [{ type: 'lineBreak' } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])
}

function createWriter(pictures: WordPictures, notes: readonly PrintedNote[]): Writer {
  let lists = 0
  const seen = new Set<string>()
  const numbers = new Map(notes.map(({ id, number }) => [id, number]))

  const inlines = (content: readonly Inline[]): WordInline[] =>
    content.map((inline): WordInline => {
      switch (inline.type) {
        case 'text':
          return inline
        case 'lineBreak':
          return { type: 'lineBreak' }
        case 'link':
          return { type: 'link', href: inline.href, content: inlines(inline.content) }
        case 'noteMarker': {
          const again = seen.has(inline.note)
          seen.add(inline.note)
          // A bookmark has a name of its own; a marker that points at a note again goes without.
          const anchor = again ? {} : { anchor: `_fn_${numbers.get(inline.note) ?? 0}` }
          return { type: 'noteMarker', note: inline.note, ...anchor }
        }
      }
    })

  type List = Extract<TextBlock, { type: 'list' }>
  const list = ({ items, ordered, start = 1 }: List, level: number): WordParagraph[] => {
    lists += 1
    const item = { list: lists, level, ordered, start }
    return items.flatMap(({ content, lists: inner }) => [
      { style: 'item' as const, content: inlines(content), item },
      ...inner.flatMap((one) => list(one, level + 1)),
    ])
  }

  const figure = (shown: Figure): WordParagraph[] => {
    const { alt, caption, credit, height, licence, src, width } = shown
    const picture = pictures.get(src)
    const credits = [credit, licence].filter((line) => line !== undefined).join(', ')
    return [
      picture
        ? { style: 'figure', content: [], picture: { ...picture, alt, height, width } }
        : words('figure', `[${alt === '' ? src : alt}]`),
      ...(caption === undefined ? [] : [words('caption', caption)]),
      ...(credits === '' ? [] : [words('credit', credits)]),
    ]
  }

  const block = (one: TextBlock, text: ArticleText): WordParagraph[] => {
    switch (one.type) {
      case 'heading':
        return [{ style: `heading${one.level}`, content: inlines(one.content) }]
      case 'paragraph':
        return [{ style: 'body', content: inlines(one.content) }]
      case 'list':
        return list(one, 0)
      case 'quotation': {
        const record = one.quotation === undefined ? undefined : text.quotations[one.quotation]
        const credits = [record?.speaker, record?.translationCredit].filter(Boolean).join(', ')
        return [
          ...one.paragraphs.map((content): WordParagraph => ({
            style: 'quotation',
            content: inlines(content),
          })),
          ...(credits === '' ? [] : [words('attribution', `— ${credits}`)]),
        ]
      }
      case 'figure':
        return figure(one.figure)
      case 'post': {
        const { author, handle, platform, publishedAt, text: said, url } = one.post
        const about = [author, handle, platform, publishedAt, url].filter(Boolean).join(', ')
        return [words('post', said), words('post', `— ${about}`)]
      }
      case 'aside':
        return [
          ...(one.heading === undefined ? [] : [words('asideHeading', one.heading)]),
          ...one.body.flatMap((inner) =>
            block(inner, text).map((paragraph): WordParagraph =>
              paragraph.style === 'body' ? { ...paragraph, style: 'aside' } : paragraph,
            ),
          ),
        ]
      case 'rule':
        return [{ style: 'rule', content: [] }]
    }
  }

  const note = (runs: readonly Run[]): WordParagraph[] =>
    runsToNoteBlocks(runs).flatMap((part): WordParagraph[] => {
      switch (part.type) {
        case 'paragraph':
          return [{ style: 'note', content: runsToInlines(part.content) }]
        case 'quotation':
          return part.paragraphs.map((content) => ({
            style: 'quotation',
            content: runsToInlines(content),
          }))
        case 'list': {
          lists += 1
          const item = { list: lists, level: 0, ordered: part.ordered, start: 1 }
          return part.items.map((content) => ({
            style: 'item',
            content: runsToInlines(content),
            item,
          }))
        }
      }
    })

  return { block, figure, note }
}

function runsToInlines(runs: readonly Run[]): WordInline[] {
  return runsToLines(runs).flatMap((line, place): WordInline[] => [
    ...(place === 0 ? [] : [{ type: 'lineBreak' } as const]),
    ...line.map(({ begins: _, href, ...look }): WordInline => {
      const text: WordInline = { type: 'text', ...look }
      return href === undefined ? text : { type: 'link', href, content: [text] }
    }),
  ])
}
