import type { ReactNode } from 'react'
import type { MarkedText } from '../../text/tree'
import type { DocumentInline } from '../document/model'
import type { SiteWords } from '../words/siteWords'
import type { NoteBlock } from '../../citations/format/noteBlocks'
import type { Run } from '../../citations/model'
import { findSafeHref } from '../../edition/findSafeHref'

/**
 * Where markup is going. `page`: the site, with previews and self-links. `feed`: the content of a
 * feed entry, where no stylesheet follows. `book`: an EPUB, which is XHTML with `epub:type`.
 */
export type Medium = 'page' | 'feed' | 'book'

type InlinesProps = { content: DocumentInline[]; words: SiteWords; medium: Medium }

/** Running text with its marks, links and note markers. */
export function Inlines({ content, words, medium }: InlinesProps) {
  return content.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return <Marked key={index} inline={inline} />
      case 'lineBreak':
        return <br key={index} />
      case 'link':
        return (
          <a key={index} href={inline.href}>
            <Inlines content={inline.content} words={words} medium={medium} />
          </a>
        )
      case 'noteMarker':
        return <NoteMarker key={index} marker={inline} words={words} medium={medium} />
    }
  })
}

function Marked({ inline }: { inline: MarkedText }) {
  let content = <>{inline.text}</>
  if (inline.code) content = <code>{content}</code>
  if (inline.subscript) content = <sub>{content}</sub>
  if (inline.superscript) content = <sup>{content}</sup>
  if (inline.strikethrough) content = <s>{content}</s>
  if (inline.underline) content = <u>{content}</u>
  if (inline.italic) content = <em>{content}</em>
  if (inline.bold) content = <strong>{content}</strong>
  return content
}

type NoteMarkerProps = {
  marker: Extract<DocumentInline, { type: 'noteMarker' }>
  words: SiteWords
  medium: Medium
}

/** The number that opens a note. Following the link always works; on the page it also previews. */
function NoteMarker({ marker, words, medium }: NoteMarkerProps) {
  const { note, anchor } = marker
  return (
    <sup className="marker">
      <a
        role="doc-noteref"
        id={anchor}
        href={`#${note.anchor}`}
        aria-label={words.note(String(note.number))}
        {...(medium === 'page' ? { interestfor: note.preview } : {})}
        {...(medium === 'book' ? { 'epub:type': 'noteref' } : {})}
      >
        {note.number}
      </a>
    </sup>
  )
}

/** The blocks of a note that stand below its first paragraph. */
export function NoteBlocks({ blocks }: { blocks: NoteBlock[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />)
}

function OneBlock({ block }: { block: NoteBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.content} />
        </p>
      )
    case 'quotation':
      return (
        <blockquote>
          {block.paragraphs.map((paragraph, index) => (
            <p key={index}>
              <Runs runs={paragraph} />
            </p>
          ))}
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Runs runs={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

/** Printed runs of a note or a list entry. A run whose address may not be printed is plain text. */
export function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => <OneRun key={index} run={run} />)
}

function OneRun({ run }: { run: Run }) {
  if (run.begins === 'line') return <br />
  let content = <>{run.text}</>
  if (run.superscript) content = <sup>{content}</sup>
  if (run.italic) content = <i>{content}</i>
  if (run.bold) content = <b>{content}</b>
  const href = run.href === undefined ? null : findSafeHref(run.href)
  return href === null ? content : <a href={href}>{content}</a>
}

/** Words of the site within a line of the text's own, with their language and direction where it is another. */
export function InSiteLanguage({ children, words }: { children: ReactNode; words: SiteWords }) {
  return words.run.lang === undefined ? children : <span {...words.run}>{children}</span>
}
